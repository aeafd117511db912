"""`crmkit do handover.*`: a hand-over is looked at and done from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from crmkit import CRM, Customer, Employee, Team
from crmkit.cli.commands import cli

RULES = json.dumps([{"where": "country == 'PL'", "to": "ewa"}])


def run(*arguments: str, database: str) -> str:
    done = CliRunner().invoke(cli, ["--database", database, "--actor", "boss", *arguments])
    assert 0 == done.exit_code, done.output
    return done.output


def test_a_hand_over_is_looked_at_and_done(tmp_path: Path) -> None:
    """Rules are JSON, a team is named, several successors are given one by one."""
    database = f"sqlite:///{tmp_path}/crm.db"
    crm = CRM(database)
    crm.upgrade()
    with crm.begin("boss") as work:
        north = work.add(Team(name="North"))
        for key in ("dana", "jan"):
            work.add(Employee(key=key, name=key.title(), team=north))
        for country in ("PL", "DE", "IL"):
            work.add(Customer(name=country, country=country, owner="dana"))
    crm.close()

    def handover(verb: str, *arguments: str) -> Any:
        words = ("do", f"handover.{verb}", "--employee", "dana", *arguments, "--json")
        return json.loads(run(*words, database=database))

    assert [3] == [share["count"] for share in handover("held")]
    given = ("--rules", RULES, "--team", "North")
    preview = handover("preview", *given)
    assert {"ewa": 1, "jan": 2} == {share["successor"]: share["count"] for share in preview}
    assert preview == handover("hand_over", *given, "--deactivate")
    shown = run("do", "handover.held", "--employee", "jan", database=database)
    assert ["customer", "owner", "2"] == shown.replace("│", " ").split("┩")[-1].split()[:3]


def test_who_stands_in_says_for_whom(tmp_path: Path) -> None:
    """By an option, and the journal keeps it."""
    database = f"sqlite:///{tmp_path}/crm.db"
    crm = CRM(database)
    crm.upgrade()
    with crm.begin("boss") as work:
        acme = work.add(Customer(name="Acme", owner="dana"))
    hand_over = ("do", "handover.hand_over", "--employee", "dana", "--to", "ewa")
    run("--on-behalf-of", "ada", *hand_over, database=database)
    with crm.read("boss") as unit:
        actor = unit.history(acme)[0].actor
    crm.close()
    assert ("boss", "ada") == (actor.key, actor.on_behalf_of)
