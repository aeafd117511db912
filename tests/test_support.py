"""The support bundle: how a CRM is made and stands, and of nobody's data anything."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from click.testing import CliRunner

from crmkit import (
    CRM,
    Actor,
    ContactPoint,
    Customer,
    CustomField,
    Employee,
    ExternalId,
    Import,
    Interaction,
    Job,
    Plugin,
    Role,
    Segment,
    Subscription,
    Team,
    UnitOfWork,
)
from crmkit.access import Grant
from crmkit.cli.commands import cli
from crmkit.editions import Edition
from crmkit.hookspecs import hookimpl
from crmkit.settings import secret, settings
from crmkit.support import facts, write_bundle
from crmkit.testing.databases import Database
from tests.conftest import Site
from tests.listening import delivered, settle

MARK = "Zyxomirski"
DANA = Actor("system", "dana")


@settings("desk")
class DeskSettings:
    answered_by: str = "nobody"
    copies: tuple[str, ...] = ()
    password: str = secret("")
    late_after: int = 3


def fail(work: UnitOfWork, who: object) -> None:
    raise ValueError(f"{MARK} is not in")


class Desk:
    @hookimpl
    def crmkit_contribute(self) -> list[Any]:
        role = Role("desk.own", grants=(Grant(Customer, read=f"name == '{MARK}'"),))
        noted = Subscription("desk.noted", fail, entities=[Customer], attempts=1)
        return [DeskSettings, role, Job("desk.call", fail, attempts=1), noted]


class Broken:
    @hookimpl
    def crmkit_contribute(self) -> list[Any]:
        raise ValueError(f"no desk of {MARK}")


class Clerk:
    @hookimpl
    def crmkit_contribute(self) -> list[Any]:
        return [Role("clerk.own", grants=(Grant(Customer, read=f"created_at == '{MARK}'"),))]


def fill(crm: CRM) -> None:
    with crm.begin(Actor("employee", MARK, roles=("everything",)), cause=MARK) as work:
        work.add(Employee(key=MARK, name=MARK, skills=(MARK,), email=f"{MARK}@example.org"))
        work.add(Team(name=MARK))
        person = work.add(Customer(name=MARK, kind="person", source=MARK))
        work.add(ContactPoint(customer=person, kind="email", value=f"{MARK}@example.org"))
        work.add(ExternalId(entity_name="customer", record_id=person.id, system=MARK, key=MARK))
        work.add(
            Interaction(customer=person, channel="phone", direction="in", subject=MARK, body=MARK)
        )
        work.add(Segment(name=MARK, entity_name="customer", criterion=f"name == '{MARK}'"))
        work.add(
            CustomField(
                entity_name="customer",
                key="nick",
                labels={"en": MARK},
                helps={"en": MARK},
                kind="choice",
                choices=(MARK,),
                choice_labels={MARK: {"en": MARK}},
            )
        )
        work.change(person, custom={"nick": MARK})
        work.enqueue("desk.call", {"who": MARK}, key=MARK)


def import_one(crm: CRM, folder: Path) -> None:
    """A file of somebody's, one row of which is rejected with what stands in it."""
    file = folder / f"{MARK}.csv"
    file.write_text(f"name,e-mail\n{MARK},at {MARK}\n", "utf-8")
    report = Import(crm, Customer, file).run(DANA, errors=folder / f"{MARK} wrong.csv")
    assert 1 == report.rejected


def test_no_personal_data_is_in_a_bundle(database: Database, tmp_path: Path) -> None:
    """Whatever was typed anywhere: rows, own fields and what they are called, criteria also of a
    part that was left out, settings, errors, journal, jobs, what is parked, names of files."""
    told = {"answered_by": MARK, "copies": (MARK,), "password": MARK, "late_after": 7}
    hooks = {"desk": Desk(), "broken": Broken(), "clerk": Clerk()}
    parts = [Plugin(name, hooks=one) for name, one in hooks.items()]
    crm = database.crm(parts, settings={"desk": told}, on_failure="quarantine")
    delivered(crm)  # what comes from now on
    fill(crm)
    import_one(crm, tmp_path)
    settle(crm)
    assert ["parked"] == [one.state for one in crm.run_due() if one.name == "desk.call"]
    assert crm.subscription("desk.noted").status().parked > 0
    file = tmp_path / "support.zip"
    names = write_bundle(crm, file)
    with ZipFile(file) as archive:
        found = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(names) == found.keys()
    assert [] == [name for name, text in found.items() if MARK.lower() in text.lower()]
    assert [] == [name for name, text in found.items() if "not found out" in text]
    shown = json.loads(found["settings.json"])["desk"]
    assert {
        "answered_by": "(not shown)",
        "copies": "(not shown)",
        "password": "(not shown)",
        "late_after": 7,
    } == shown
    (broken,) = [p for p in json.loads(found["parts.json"])["parts"] if p["name"] == "broken"]
    assert [("crmkit_contribute", "ValueError")] == [
        (one["what"], one["error"]) for one in broken["problems"]
    ]
    assert 1 == json.loads(found["rows.json"])["customer"]


def test_an_edition_is_told_without_its_words(site: Site, tmp_path: Path) -> None:
    """What it is made of helps support; titles, roles and settings may name people."""
    (tmp_path / "edition.toml").write_text(
        f'format = 1\nname = "a"\nversion = "1"\ntitle = "{MARK}"\n[roles.a]\ntitle = "{MARK}"'
    )
    told = facts(Edition.load(tmp_path).create_crm("sqlite://"))["edition.json"]
    assert {"name": "a", "version": "1"}.items() <= told.items()
    assert MARK not in json.dumps(told)


def test_a_bundle_is_written_where_nothing_works(tmp_path: Path) -> None:
    """That is when it is asked for: what cannot be found out is told as such."""
    gone = f"sqlite:///{tmp_path}/no/where.db"
    file = tmp_path / "support.zip"
    done = CliRunner().invoke(cli, ["support-bundle", str(file), "--database", gone])
    assert (0, True) == (done.exit_code, file.is_file())
    with ZipFile(file) as archive:
        assert "not found out" in json.loads(archive.read("rows.json"))
        assert {"ready": False}.items() <= json.loads(archive.read("health.json")).items()
