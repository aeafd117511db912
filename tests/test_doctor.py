"""What today's rules would refuse is found, wherever it is; nothing is changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from crmkit import CRM, Customer, CustomFields, Entity, Plugin, Segment, entity
from crmkit.doctor import Finding, examine

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
    assert (1, "row") == (done.returncode, json.loads(done.stdout)["findings"][0]["kind"])
    assert 0 == run("doctor", "--health").returncode
