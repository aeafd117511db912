"""A vendor's journey: two editions, built, installed without a network, updated, verified.

The blocks of `docs/howto/ship-an-edition.md` run as they stand there. Where one says that it runs
at the customer's, it does so where no network can be reached.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

ROOT = Path(__file__).parents[2]
HOWTO = ROOT / "docs/howto/ship-an-edition.md"
EDITIONS = ROOT / "examples/editions"
PARTS = ("knowledge", "leads", "purchases")
BLOCK = re.compile(r"^```sh\n# (at [^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

pytestmark = pytest.mark.slow


def isolated() -> list[str]:
    """What runs a command where there is no network. Skips where this system cannot."""
    for command in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        try:
            if not subprocess.run([*command, "true"], capture_output=True).returncode:
                return command
        except FileNotFoundError:
            break
    pytest.skip("this system makes no network namespace (unshare), so none can be without a route")


def pip(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *map(str, arguments)]
    return subprocess.run(command, encoding="utf-8", capture_output=True)


@attrs.frozen
class Journey:
    """The vendor's place, with an index of packages, and the customer's, without a network."""

    folder: Path
    wheels: Path
    unshare: list[str]

    @property
    def vendor(self) -> Path:
        return self.folder / "vendor"

    @property
    def customer(self) -> Path:
        return self.folder / "customer"

    def run(self, where: str, script: str) -> str:
        """Run a block of the how-to; its output. What is carried over is carried first."""
        away = where.startswith("at the customer's")
        if away:
            for path in (*self.vendor.glob("dist/*.pyz*"), self.vendor / "vendor.pub"):
                shutil.copy(path, self.customer)
        bash = ["bash", "-euo", "pipefail", "-c", script]
        done = subprocess.run(
            [*self.unshare, *bash] if away else bash,
            cwd=self.customer if away else self.vendor,
            env=self.environment(own=not away or "your crmkit" in where),
            encoding="utf-8", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        assert 0 == done.returncode, f"{where}:\n{script}\nprinted:\n{done.stdout}"
        return done.stdout

    def environment(self, *, own: bool) -> dict[str, str]:
        """That of somebody with a clean machine; the vendor's has an environment and wheels."""
        python = Path(sys.executable).parent
        paths = [*([str(self.vendor / "env" / "bin")] if own else []), str(python)]
        kept = {n: v for n, v in os.environ.items() if not n.startswith(("CRMKIT_", "PYTHON"))}
        # Byte code for what is imported at most once costs more than it saves.
        wheels = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels), "PIP_NO_COMPILE": "1"}
        clean = {"PATH": os.pathsep.join([*paths, kept["PATH"]]), "PIP_CONFIG_FILE": os.devnull}
        return kept | clean | (wheels if own else {})


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What an index of packages would have: core and parts from the tree, and what they need."""
    folder = tmp_path_factory.mktemp("wheels")
    trees = [ROOT, *(ROOT / "crmkit_plugins" / part for part in PARTS)]
    built = pip("wheel", "--no-deps", "--no-build-isolation", "-w", folder, *trees)
    assert 0 == built.returncode, built.stderr
    parts = [f"crmkit-{part}" for part in PARTS]
    needed = ("crmkit[cli,editions]", *parts, "pip", "--find-links", folder, "-d", folder)
    fetched = pip("download", "--only-binary", ":all:", *needed)
    if fetched.returncode:
        pytest.skip(f"there is no index of packages here: {fetched.stderr.strip()[-200:]}")
    return folder


@pytest.fixture(scope="module")
def journey(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Journey:
    journey = Journey(tmp_path_factory.mktemp("journey"), wheels, isolated())
    shutil.copytree(EDITIONS, journey.vendor)
    journey.customer.mkdir()
    return journey


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not installed")
def test_the_vendors_journey(journey: Journey) -> None:
    """From an empty folder to two editions that run 1.1 without a network.

    The clinic's by the how-to alone; the wholesaler's takes the same steps from its bundle on.
    """
    blocks = BLOCK.findall(HOWTO.read_text("utf-8"))
    assert HOWTO.read_text("utf-8").count("```sh") == len(blocks)
    printed = [journey.run(where, script) for where, script in blocks]
    assert verified("clinic", "1.0.0", "1.0.0", "1.1.0") == told(printed, "is as it was built")
    assert ["added team.reception"] == told(printed, "added team")
    assert ["crmkit-purchases: nothing -> 1.0.0.dev0"] == told(printed, " -> ")
    assert ["1.0.0", "1.1.0"] == releases(journey, "clinic")

    printed = [journey.run(where, script) for where, script in WHOLESALER]
    assert verified("wholesaler", "1.0.0", "1.1.0") == told(printed, "is as it was built")
    assert ["added pipeline.supply"] == told(printed, "added pipeline")
    assert ["crmkit-knowledge: nothing -> 1.0.0.dev0"] == told(printed, "crmkit-knowledge: ")
    assert ["Placówki PLN knowledge leads purchases"] == told(printed, "PLN")
    assert ["1.0.0", "1.1.0"] == releases(journey, "wholesaler")

    no_network = "python3 -c 'import socket; socket.create_connection((\"192.0.2.1\", 80), 5)'"
    assert "Network is unreachable" in journey.run(
        "at the customer's", f"{no_network} 2>&1 || true"
    )


def told(printed: list[str], what: str) -> list[str]:
    """The lines that were printed with this in them."""
    return [line for text in printed for line in text.splitlines() if what in line]


def verified(edition: str, *versions: str) -> list[str]:
    """What `verify` says of sound ones."""
    said = "is as it was built, signed by the owner of vendor.pub"
    return [f"{edition} {version} {said}" for version in versions]


def releases(journey: Journey, edition: str) -> list[str]:
    """The versions that are installed beside each other."""
    folders = (journey.customer / edition / "releases").iterdir()
    return sorted(folder.name.partition("-")[0] for folder in folders)


VERIFY = """
export CRM_URL="sqlite:///$PWD/wholesaler.db"
crmkit edition verify wholesaler --key vendor.pub
"""
WHOLESALER = (
    ("at the customer's", """
export CRM_URL="sqlite:///$PWD/wholesaler.db"
python3 wholesaler-1.0.0.pyz install wholesaler
python3 wholesaler-1.0.0.pyz run wholesaler --upgrade --once
"""),
    ("at the customer's, with your crmkit", VERIFY),
    ("at your place", """
sed -i 's/^version = "1.0.0"/version = "1.1.0"/; /^enabled = false/d' wholesaler/edition.toml
crmkit edition lock wholesaler
crmkit edition build wholesaler --key vendor.key --output dist
"""),
    ("at the customer's", """
export CRM_URL="sqlite:///$PWD/wholesaler.db"
python3 wholesaler-1.1.0.pyz upgrade wholesaler
wholesaler/current/venv/bin/python -I - <<'END'
from crmkit import Customer, definition
from wholesaler import create_crm

crm = create_crm()
parts = sorted(crm.report.as_dict()["parts"], key=lambda part: part["name"])
names = [part["name"] for part in parts if part["name"] not in ("core", "edition")]
print(crm.words().say(definition(Customer).plural), crm.core_settings.currency, *names)
END
"""),
    ("at the customer's, with your crmkit", VERIFY),
)  # fmt: skip
