"""`crmkit tenants`, and `--tenant` on the other commands."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from crmkit import CRM, Customer, Job, UnitOfWork
from crmkit.cli.commands import cli
from crmkit.cli.context import Host
from tests.background import part

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `crmkit` over a deployment that has no tenants, as the process itself would."""
    options = ["--database", f"sqlite:///{tmp_path / 'shop.db'}", "--actor", "dana"]

    def run(*arguments: str, typed: str = "") -> Result:
        return CliRunner().invoke(cli, [*options, *arguments], input=typed)

    return run


def test_tenants_are_made_copied_archived_dropped_and_listed(run: Run, tmp_path: Path) -> None:
    """And a dropped one is brought back from its archive."""
    assert "there are no tenants\n" == run("tenants", "list").output
    assert "tenant acme is made\n" == run("tenants", "create", "acme").output
    assert "acme_trial" in run("tenants", "copy", "acme", "acme_trial").output
    archive = str(tmp_path / "acme.archive")
    assert 0 == run("tenants", "archive", "acme", archive).exit_code
    assert 0 == run("tenants", "drop", "acme", typed="acme\n").exit_code
    assert ["acme_trial"] == json.loads(run("tenants", "list", "--json").output)
    assert 0 == run("tenants", "restore", "acme", archive).exit_code
    assert "acme\nacme_trial\n" == run("tenants", "list").output


def test_a_command_works_in_the_tenant_that_is_named(run: Run, tmp_path: Path) -> None:
    """And in no other one."""
    (tmp_path / "people.csv").write_text("name\nAnna\nBeata\n", "utf-8")
    for name in ("acme", "beta"):
        run("tenants", "create", name)
    people = str(tmp_path / "people.csv")
    done = run("import", people, "--entity", "customer", "--tenant", "acme")
    assert 0 == done.exit_code, done.output
    found = [run("find", "customer", "--count", "--tenant", name) for name in ("acme", "beta")]
    assert ["2\n", "0\n"] == [one.output for one in found]
    assert 0 == run("db", "check", "--tenant", "acme").exit_code


def test_settings_are_stored_shown_and_forgotten(run: Run) -> None:
    """With where each comes from."""
    zone = "core.time_zone=Asia/Tokyo"
    run("tenants", "create", "acme", "--set", zone, "--set", "core.access_seconds=5")
    stored = json.loads(run("tenants", "settings", "acme", "--json").output)
    assert {"core.time_zone": "Asia/Tokyo", "core.access_seconds": 5} == stored
    shown = run("tenants", "settings", "acme", "--forget", "core.access_seconds").output
    assert "the tenant" in next(line for line in shown.splitlines() if "time_zone" in line)
    assert "the deployment" in next(line for line in shown.splitlines() if "access" in line)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["create", "Acme"], "'acme' would do"),
        (["create", "acme"], "there is a tenant 'acme' already"),
        (["copy", "nobody", "beta"], "there is no tenant 'nobody'"),
        (["drop", "acme", "--confirm", "acmee"], "destroys its data"),
        (["rename", "acme", "beta"], "a tenant keeps its name"),
        (["settings", "acme", "--set", "time_zone=UTC"], "is no setting like core.time_zone="),
        (["settings", "acme", "--set", "core.currency=euro"], "currency"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(
    run: Run, arguments: list[str], said: str
) -> None:
    """The process ends with 2."""
    run("tenants", "create", "acme")
    refused = run("tenants", *arguments)
    assert (2, True) == (refused.exit_code, said in refused.output), refused.output
    assert "acme\n" == run("tenants", "list").output


def test_background_work_of_all_tenants_is_done_by_turns(tmp_path: Path) -> None:
    """One that cannot be served is told, and does not stop the others."""
    shop = CRM(f"sqlite:///{tmp_path / 'shop.db'}", [part(Job("shop.greet", greet))])
    for name in ("acme", "beta"):
        with shop.tenants.create(name).begin("dana") as work:
            work.enqueue("shop.greet", {})
    (tmp_path / "shop.tenants" / "crmkit_broken.db").touch()
    options = ["run", "--once", "--every-tenant"]
    done = CliRunner().invoke(cli, options, obj=Host(actor="dana", crm=shop))
    assert 0 == done.exit_code, done.output
    assert "broken: there is no tenant 'broken'" in done.stderr
    assert ["acme", "beta"] == [line.split()[2] for line in done.stdout.splitlines()]
    for name in ("acme", "beta"):
        with shop.tenant(name).read("dana") as unit:
            assert 1 == unit.count(Customer)


def greet(work: UnitOfWork) -> None:
    work.add(Customer(name="Anna"))


def test_an_upgrade_in_which_one_fails_ends_with_1(run: Run) -> None:
    """After what became of each."""
    run("tenants", "create", "acme")
    done = run("tenants", "upgrade", "nobody", "acme")
    assert 1 == done.exit_code
    assert "1/2 nobody failed: there is no tenant 'nobody'" in done.output
    assert "2/2 acme is up to date" in done.output
