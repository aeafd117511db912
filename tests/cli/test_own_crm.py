"""`--crm`: the command line on the CRM that a program assembles itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from subprocess import CompletedProcess
from textwrap import dedent

import pytest

from crmkit.cli.main import main
from tests.conftest import Site

SHOP = """
    from crmkit import CRM, Customer, Plugin, Role, Service, hookimpl, operation

    class Greetings(Service):
        @operation("greetings.count", title="Count whom to greet")
        def count(self) -> int:
            \"\"\"How many customers there are.\"\"\"
            return self.work.count(Customer)

    class Hooks:
        @hookimpl
        def crmkit_contribute(self):
            return [Greetings]

    def opened():
        return CRM(
            "sqlite:///own.db",
            [Plugin("greetings", hooks=Hooks())],
            settings={"core": {"default_role": "read_only"}},
        )

    crm = opened()
    nothing = 1
"""


def crmkit(folder: Path, *arguments: str) -> CompletedProcess[str]:
    (folder / "shop.py").write_text(dedent(SHOP), "utf-8")
    return subprocess.run(
        [sys.executable, "-m", "crmkit.cli.main", *arguments],
        cwd=folder, encoding="utf-8", capture_output=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("path", ["shop:crm", "shop:opened"])
def test_inline_parts_settings_and_roles_of_the_program_hold(tmp_path: Path, path: str) -> None:
    """The default role is the program's, and its inline part has a command."""
    upgraded = crmkit(tmp_path, "db", "upgrade", "--crm", path)
    assert 0 == upgraded.returncode, upgraded.stderr

    counted = crmkit(tmp_path, "do", "--crm", path, "--actor", "system:x", "greetings.count")
    refused = crmkit(tmp_path, "do", "--crm", path, "--actor", "noa", "greetings.count")

    assert "0" == counted.stdout.strip()
    assert "noa may not" in refused.stderr


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("shop", "is not like shop:crm"),
        ("shop:", "is not like shop:crm"),
        ("shpo:crm", "there is no module 'shpo'"),
        ("shop:cmr", "shop has no 'cmr'"),
        ("shop:nothing", "is no CRM, but of the type int"),
    ],
)
def test_what_is_no_crm_is_refused(tmp_path: Path, path: str, said: str) -> None:
    result = crmkit(tmp_path, "--crm", path, "find", "customer")

    assert (2, True) == (result.returncode, said in result.stderr), result.stderr


def test_a_crm_has_its_own_database(tmp_path: Path) -> None:
    result = crmkit(
        tmp_path, "--crm", "shop:crm", "--database", "sqlite:///x.db", "find", "customer"
    )

    assert 2 == result.returncode
    assert "leave out --database" in result.stderr


BROKEN = """
    from crmkit import CRM, Plugin, Service, hookimpl, operation

    class Broken(Service):
        @operation("broken.divide", title="Divide")
        def divide(self) -> float:
            return 1 / 0

    class Hooks:
        @hookimpl
        def crmkit_contribute(self):
            return [Broken]

    crm = CRM("sqlite://", [Plugin("broken", hooks=Hooks())])
    crm.upgrade()
"""


def test_a_mistake_in_code_is_told_from_what_is_done_in_part(
    site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It ends with 3, and whoever mends it gets the traceback."""
    site.package("crash", BROKEN)
    words = ["do", "--crm", "crash.plugin:crm", "--actor", "system:x", "broken.divide"]
    monkeypatch.setattr(sys, "argv", ["crmkit", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    assert 3 == ended.value.code
    assert "ZeroDivisionError" in capsys.readouterr().err
