"""A whole import taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    ContactPoint,
    Customer,
    ExternalId,
    Import,
    Imports,
    Interaction,
    Invalid,
    NotAllowed,
    NotFound,
    Refused,
)
from crmkit.acts.imports.reverting import RevertReport
from crmkit.acts.imports.service import revert

Write = Callable[..., Path]
BOOK: dict[str, Any] = {"key_column": "no", "system": "book"}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file of these lines."""

    def made(*lines: str, name: str = "people.csv") -> Path:
        path = tmp_path / name
        path.write_text("\n".join(lines), "utf-8")
        return path

    return made


def state(crm: CRM) -> dict[str, Any]:
    """All that is live, by what it says."""
    with crm.read("dana") as work:
        return {
            "customers": sorted((c.name, c.country, c.kind, c.tags) for c in work.find(Customer)),
            "contacts": sorted(p.value for p in work.find(ContactPoint)),
            "keys": sorted(link.key for link in work.find(ExternalId)),
        }


def taken_back(crm: CRM, plan: Import) -> RevertReport:
    run = plan.run("dana").run
    assert run is not None
    return revert(crm, "dana", run)


def test_what_was_added_is_removed_and_what_was_changed_goes_back(crm: CRM, write: Write) -> None:
    """Nobody having touched it since, everything is as it was before; the file comes in again."""
    with crm.begin("dana") as work:
        acme = work.add(Customer(name="Acme", country="PL", tags=("old",)))
        work.link(acme, system="book", key="1")
    before = state(crm)
    path = write(
        "no,name,country,tags,e-mail", "1,Acme Ltd,IL,new,a@acme.example", "2,Jan,PL,,jan@b.example"
    )
    report = taken_back(crm, Import(crm, Customer, path, **BOOK))
    assert (4, 1, 0) == (report.removed, report.changed_back, report.kept)
    assert before == state(crm)
    assert 1 == Import(crm, Customer, path, **BOOK).run("dana").added


def test_later_edits_stay_and_are_named(crm: CRM, write: Write) -> None:
    """A field edited since keeps its value, the others go back; an edited new record is kept."""
    with crm.begin("dana") as work:
        acme = work.add(Customer(name="Acme", country="PL"))
        work.link(acme, system="book", key="1")
    run = (
        Import(crm, Customer, write("no,name,country", "1,Acme Ltd,IL", "2,Jan,PL"), **BOOK)
        .run("dana")
        .run
    )
    assert run is not None
    with crm.begin("maria") as work:
        work.change(acme.ref(acme.id), country="DE")
        work.change(work.linked(Customer, "book", ["2"])["2"], kind="organisation")
    report = revert(crm, "dana", run)
    with crm.read("dana") as work:
        people = {c.name: (c.country, c.kind) for c in work.find(Customer)}
    assert {"Acme": ("DE", "person"), "Jan": ("PL", "organisation")} == people
    assert {(("country",), "edited since then"), ((), "since then kind was changed")} == {
        (kept.fields, kept.why) for kept in report.examples
    }


def test_who_was_given_something_since_is_kept(crm: CRM, write: Write) -> None:
    """A customer whom somebody called since the import is not removed with that call."""
    run = Import(crm, Customer, write("no,name", "1,Anna", "2,Jan"), **BOOK).run("dana").run
    assert run is not None
    with crm.begin("maria") as work:
        anna = work.linked(Customer, "book", ["1"])["1"]
        work.add(Interaction(customer=anna, subject="call"))
    report = revert(crm, "dana", run)
    with crm.read("dana") as work:
        assert ["Anna"] == [c.name for c in work.find(Customer)]
        assert 1 == work.count(Interaction)
    assert [anna.id] == [kept.record_id for kept in report.examples]
    assert "since then it was given a record of interaction" == report.examples[0].why


def test_an_edit_that_the_import_overwrote_comes_back(
    crm_factory: Callable[..., CRM], write: Write
) -> None:
    """The import changed a record twice, and between that somebody else did: theirs is restored."""
    crm = crm_factory(settings={"core": {"batch_size": 1}})
    with crm.begin("dana") as work:
        acme = work.add(Customer(name="Acme", country="PL"))
        work.link(acme, system="book", key="1")
    plan = Import(crm, Customer, write("no,country", "1,IL", "1,FR"), **BOOK)

    def edit(progress: Any) -> None:
        if progress.rows == 1:
            with crm.begin("maria") as work:
                work.change(acme.ref(acme.id), country="DE")

    run = plan.run("dana", progress=edit).run
    assert run is not None
    revert(crm, "dana", run)
    with crm.read("dana") as reading:
        assert "DE" == reading.get(Customer, acme).country


def test_what_a_rule_forbids_to_take_back_stays_and_the_rest_goes(crm: CRM, write: Write) -> None:
    """The source a customer was acquired from is never overwritten, not by a revert either."""
    with crm.begin("dana") as work:
        acme = work.add(Customer(name="Acme"))
        work.link(acme, system="book", key="1")
    report = taken_back(crm, Import(crm, Customer, write("no,source,country", "1,fair,PL"), **BOOK))
    with crm.read("dana") as work:
        assert ("fair", None) == (work.get(Customer, acme).source, work.get(Customer, acme).country)
    assert [("source",)] == [kept.fields for kept in report.examples]


def test_a_revert_that_was_stopped_goes_on(crm_factory: Callable[..., CRM], write: Write) -> None:
    """Called again after a crash it does what is left; the end is that of one that was not."""
    crm = crm_factory(settings={"core": {"batch_size": 10}})
    with crm.begin("dana") as work:
        work.add_all(Customer(name=f"C{n}") for n in range(15))
        for n, customer in enumerate(work.find(Customer)):
            work.link(customer, system="book", key=str(n))
    before = state(crm)
    lines = [f"{n},New {n},n{n}@b.example" for n in range(40)]
    run = Import(crm, Customer, write("no,name,e-mail", *lines), **BOOK).run("dana").run
    assert run is not None
    for stops in range(1, 4):

        def crash(tally: Any, stops: int = stops) -> None:
            if tally.removed + tally.changed_back > 7 * stops:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            revert(crm, "dana", run, crash)
    assert 0 == revert(crm, "dana", run).kept
    assert before == state(crm)


def test_it_is_an_operation_in_one_transaction(crm: CRM, write: Write) -> None:
    """A unit that fails after it has taken nothing back; twice is refused."""
    run = Import(crm, Customer, write("name", "Anna")).run("dana").run
    assert run is not None

    def failing() -> None:
        with crm.begin("dana") as work:
            work.use(Imports).revert(run)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()
    assert 1 == len(state(crm)["customers"])
    with crm.begin("dana") as work:
        assert 1 == work.use(Imports).revert(run).removed
        assert "reverted" == work.use(Imports).get(run).status
    with pytest.raises(Refused, match="taken back already"), crm.begin("dana") as work:
        work.use(Imports).revert(run)
    clerk = Actor("employee", "clerk", roles=("read_only",))
    with pytest.raises(NotAllowed, match="may not take imports back"):
        revert(crm, clerk, run)
    with pytest.raises(NotFound, match="there is no import"), crm.begin("dana") as work:
        work.use(Imports).revert(Customer(name="x").id)


def test_rows_mended_after_a_revert_are_refused(crm: CRM, write: Write, tmp_path: Path) -> None:
    """They are part of an import that is no more."""
    errors = tmp_path / "rejected.csv"
    report = Import(crm, Customer, write("name,country", "Anna,PL", "Jan,Atlantis")).run(
        "dana", errors=errors
    )
    assert report.run is not None
    revert(crm, "dana", report.run)
    with pytest.raises((Refused, Invalid), match="taken back"):
        Import(crm, Customer, errors).run("dana")
