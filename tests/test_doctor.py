"""What today's rules would refuse is found, wherever it is; nothing is changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import literal, select, text

from crmkit import (
    CRM,
    Customer,
    CustomFields,
    Employee,
    Entity,
    Extension,
    Job,
    Plugin,
    Role,
    Segment,
    Trait,
    entity,
    extension,
    kinds,
)
from crmkit import text as text_field
from crmkit.doctor import Finding, examine
from crmkit.inventory import inventory

from .cli.conftest import crmkit_in


@entity("zoo_animal")
class Animal(Entity):
    """Of a part that is taken out again."""

    name: str


def found(crm: CRM) -> list[tuple[str, str]]:
    return [(one.kind, one.what) for one in examine(crm)]


def test_a_sound_crm_has_nothing_wrong(crm: CRM) -> None:
    """With records, segments and own fields in it."""
    with crm.begin("dana") as work:
        work.use(CustomFields).define("customer", "size", "integer", indexed=True)
        work.add_all(Customer(name=str(i), custom={"size": i}) for i in range(5))
        work.add(Segment(name="Tall", criterion="custom.size > 3"))
    assert [] == found(crm)


def test_rows_that_could_not_be_written_today_are_listed(crm: CRM) -> None:
    """Whoever wrote them past the rules; with all that is wrong with each."""
    with crm.begin("dana") as work:
        anna = work.add(Customer(name="Anna", country="PL"))
        work.use(CustomFields).define("customer", "size", "integer", required=True)
        work.connection.execute(text("UPDATE crmkit_customer SET country = 'pl', kind = 'dog'"))
    (finding,) = examine(crm)
    assert ("row", f"customer {anna.id}") == (finding.kind, finding.where)
    assert "kind: 'dog' is not one of person" in finding.what
    assert "custom.size: is missing" in finding.what
    assert isinstance(finding, Finding)


def test_own_fields_that_were_written_past_the_rules_are_listed(crm: CRM) -> None:
    """A value of another kind, and rows that are not found by their value."""
    with crm.begin("dana") as work:
        work.use(CustomFields).define("customer", "size", "integer", indexed=True)
        work.add(Customer(name="Anna"))
        work.connection.execute(text("""UPDATE crmkit_customer SET custom = '{"size": "x"}'"""))
    assert [
        ("field", "1 records hold a value, 0 are found by it"),
        ("row", "custom.size: 'x' is not a whole number"),
    ] == found(crm)


@pytest.fixture
def bare(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> CRM:
    """A CRM over a database that a part was taken out of."""
    crm = crm_factory(plugins=[part("zoo", Animal)])
    with crm.begin("dana") as work:
        rex = work.add(Animal(name="Rex"))
        work.link(rex, system="till", key="7")
        work.add(Segment(name="Dogs", entity_name="zoo_animal", criterion="name == 'Rex'"))
        work.use(CustomFields).define("customer", "pet", "reference", target="zoo_animal")
    return CRM(crm.engine)


def test_what_a_part_left_is_listed(bare: CRM) -> None:
    """Its tables, segments, definitions and references; with what to do about each."""
    findings = list(examine(bare))
    assert ["table", "criterion", "field", "reference"] == [one.kind for one in findings]
    assert "crmkit_zoo_animal, crmkit_zoo_version: part 'zoo' is not enabled; enable it" in str(
        findings[0]
    )
    assert "segment 'Dogs' is broken" in findings[1].what
    assert "1 of unknown 'zoo_animal'" == findings[3].what


@extension(Customer, "fur_coat")
class Coat(Extension):
    """What another part says of a customer."""

    colour: str = ""


@entity("fur_rule")
class FurRule(Entity):
    """A part that keeps criteria: over customers, and over what a row names."""

    criterion: str = text_field(max=200, criterion="customer")
    of: str = text_field(default="customer")
    suits: str | None = text_field(default=None, max=200, criterion=".of")


def visits(tables: Any, since: Any) -> Any:
    own = tables[Customer].c
    return select(own.id, literal(1).label("value"))


VISITS = Trait("zoo.visits", Customer, kinds.Integer(), visits, missing=0)
BRUSH = Job("zoo.brush", lambda work: None)


def test_what_stood_on_a_part_that_is_gone_is_listed(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin]
) -> None:
    """Criteria that others keep, rows of extensions, roles of employees, jobs that wait."""
    fur = part("fur", FurRule, Coat)
    crm = crm_factory(plugins=[part("zoo", VISITS, BRUSH, Role("zoo.keeper", "Keeps")), fur])
    with crm.begin("dana") as work:
        work.add(Employee(key="jan", name="Jan", roles=("zoo.keeper",)))
        rule = work.add(FurRule(criterion="zoo.visits > 3", suits="zoo.visits == 1"))
        work.add(FurRule(criterion="name == 'Anna'"))
        anna = work.add(Customer(name="Anna"))
        work.add(Coat(id=anna.id, colour="red"))
        work.enqueue("zoo.brush")
        gone = {"id": str(anna.id).replace("-", "") if crm.engine.name == "sqlite" else anna.id}
        remove = text("UPDATE crmkit_customer SET removed_at = updated_at WHERE id = :id")
        work.connection.execute(remove, gone)
    without = CRM(crm.engine, plugins=[fur])
    findings = {(one.kind, one.where, one.what, one.remedy) for one in examine(without)}
    expected = {
        ("extension", "fur_coat", "1 rows extend a customer that is gone", "remove these rows"),
        ("role", "employee 'jan'", "has the role 'zoo.keeper', which no enabled part knows",
         "enable its part, or take the role away"),
        ("job", "job 'zoo.brush'", "1 wait that no enabled part does",
         "enable its part, or purge it"),
    }  # fmt: skip
    broken = findings - expected
    assert expected == findings - broken
    assert {("criterion", f"fur_rule {rule.id}", "mend its criterion")} == {
        (kind, where, remedy) for kind, where, _, remedy in broken
    }
    assert {"criterion", "suits"} == {what.partition(":")[0] for _, _, what, _ in broken}
    assert all("zoo.visits" in what for _, _, what, _ in broken)


def test_each_part_is_told_where_it_stands(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin]
) -> None:
    """Enabled, pending, left out and why, gone with its tables behind."""
    crm = crm_factory(plugins=[part("zoo", Animal)])

    def fail(crm: CRM) -> None:
        raise RuntimeError("no zoo keeper")

    plugins = [part("bad", start=fail), part("fur", FurRule)]
    later = CRM(crm.engine, plugins=plugins, on_failure="quarantine")
    standings = {one.name: one for one in inventory(later) if one.state != "installed"}
    assert {"core": "started", "fur": "started", "bad": "quarantined", "zoo": "left"} == {
        name: one.state for name, one in standings.items()
    }
    assert standings["core"].revision == standings["core"].head is not None
    assert (None, 1) == (standings["fur"].revision, len(standings["fur"].pending))
    assert ("crmkit_zoo_animal", "crmkit_zoo_version") == standings["zoo"].tables
    assert [
        ("part", "part 'bad'", "crmkit_start raised RuntimeError: no zoo keeper"),
        ("pending", "part 'fur'"),
    ] == [(f.kind, f.where, *([f.what] if f.kind == "part" else [])) for f in examine(later)]


def test_a_database_that_does_not_answer_is_told(tmp_path: Path) -> None:
    """And nothing else, since nothing else can be seen."""
    crm = CRM(f"sqlite:///{tmp_path / 'no' / 'where.db'}")
    (finding,) = examine(crm)
    assert ("health", True) == (finding.kind, "does not answer" in finding.what)
    assert {"core"} == {one.name for one in inventory(crm) if one.state == "started"}


def test_the_command_looks_at_parts_that_cannot_start(tmp_path: Path) -> None:
    """It would be of little use where it refused to start with them."""
    run: Any = crmkit_in(tmp_path)
    run("db", "upgrade")
    done = run("doctor", "--plugins", "nope", "--json")
    said = json.loads(done.stdout)
    assert (1, "quarantined") == (done.returncode, said["parts"][1]["state"])
    assert ["part 'nope'", "is not installed"] == [
        said["findings"][0][n] for n in ("where", "what")
    ]


def test_the_command_says_it_and_ends_with_1(tmp_path: Path) -> None:
    """In words and in JSON; a probe looks at no rows."""
    run: Any = crmkit_in(tmp_path)
    assert 1 == run("doctor").returncode
    assert 0 == run("db", "upgrade").returncode
    done = run("doctor")
    assert (0, True) == (done.returncode, "nothing is wrong" in done.stdout)
    crm = CRM(f"sqlite:///{tmp_path / 'crm.db'}")
    with crm.begin("dana") as work:
        work.add(Customer(name="Anna"))
        work.connection.execute(text("UPDATE crmkit_customer SET kind = 'dog'"))
    crm.close()
    done = run("doctor", "--json")
    said = json.loads(done.stdout)
    assert (1, "row") == (done.returncode, said["findings"][0]["kind"])
    assert ("core", "started", []) == (
        said["parts"][0]["name"], said["parts"][0]["state"], said["parts"][0]["pending"],
    )  # fmt: skip
    assert 0 == run("doctor", "--health").returncode
