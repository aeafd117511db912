"""Each inherited test fails for a part that has one fault, and those beside it do not."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from sqlalchemy import inspect, literal, select, text, update

from crmkit import CRM, Entity, Plugin, Ref, entity, ref
from crmkit import text as text_field
from crmkit.storage.revision_writer import write_revision
from crmkit.testing.databases import Database
from tests.testing.notes import (
    INHERITED,
    OF_ONE_CRM,
    OF_PACKAGES,
    Conformance,
    Echo,
    Member,
    Note,
    Topic,
    job,
    notes,
    report,
    subscription,
)

README = """
`notes_topic`, `notes_note`, `notes_file`, `notes_bill`, `notes_member`, `notes_profile`, `take`,
`notes.open`, `notes.by_state`, `notes.tidy`, `notes.topics`, `notes.clerk`, `notes_echo`,
`notes_detail`, `notes_mute`
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Where the package of the part lies: its README is beside it."""
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "README.md").write_text(README, "utf-8")
    return tmp_path / "crmkit_notes"


@entity("notes_mute")
class Mute(Entity):
    said: str = ""


@entity("notes_detail")
class Detail(Entity):
    """More of a note, in a row that is not said to be the note's."""

    note: Ref[Note] = ref(on_remove="keep")
    said: str = text_field(default="", privacy="personal")


def on(action: str, cls: type[Entity], do: Callable[[Any, Any], object]) -> Callable[..., None]:
    """A hook that does something with each row that is written so."""

    def hook(work: Any, batch: Any) -> None:
        if batch.entity is cls and batch.action == action:
            for row in batch.after:
                do(work, row)

    return hook


def run(work: Any, sql: str, **parameters: Any) -> None:
    """Write past the unit."""
    work.connection.execute(text(sql), parameters)


# The faults


def left_out_of_the_readme() -> Plugin:
    return notes(attrs.evolve(report(by_nothing), name="notes.secret"))


def by_nothing(work: Any) -> Any:
    return select(work.visible(Note).c.state, literal(0).label("count"))


def without_words() -> Plugin:
    return notes(Mute)


def refusing_rows() -> Plugin:
    def check(batch: Any) -> None:
        if batch.entity is Member:
            for index in range(len(batch)):
                batch.refuse(index, "only on Sundays")

    return notes(check=check)


def refusing_what_others_need() -> Plugin:
    def check(batch: Any) -> None:
        if batch.entity is Note and batch.after[0].words != "she likes tea":
            batch.refuse(0, "no samples")

    return notes(check=check)


def keeping_bare_ids() -> Plugin:
    def echo(work: Any, note: Any) -> None:
        work.add(Echo(whom=note.customer.id))

    return notes(after_change=on("add", Note, echo))


def giving_back_to_who_is_gone() -> Plugin:
    def merge(work: Any, merger: Any) -> None:
        table = work.table(Note)
        mine = table.c.customer == merger.survivor.id
        work.connection.execute(update(table).where(mine).values(customer=merger.loser.id))

    return notes(merge=merge)


def merging_past_the_unit() -> Plugin:
    def merge(work: Any) -> None:
        run(work, "UPDATE crmkit_notes_note SET words = 'merged'")

    return notes(merge=merge)


def refusing_an_unmerge() -> Plugin:
    def unmerge(parting: Any) -> None:
        from crmkit import Refused

        raise Refused("what was noted together stays together")

    return notes(unmerge=unmerge)


def exporting_what_is_no_json() -> Plugin:
    return notes(export_person=lambda export: export.note("seen", object()))


def erasing_what_it_does_not_export() -> Plugin:
    def erase(work: Any, erasure: Any) -> None:
        theirs = work.table(Detail).c.note.in_(erasure.ids(Note))
        erasure.delete(work.find(Detail, theirs))

    return notes(Detail, erase=erase)


def copying_elsewhere() -> Plugin:
    def echo(work: Any, note: Any) -> None:
        work.add(Echo(said=note.words))

    return notes(after_change=on("add", Note, echo))


def passing_on_what_was_attained() -> Plugin:
    def handover(work: Any, employee: str, shares: Any) -> None:
        heirs = [share.successor for share in shares]
        work.change_all(list(work.find(Note, "state == 'done'")), clerk=heirs[0])

    return notes(handover=handover)


def naming_employees_in_lists() -> Plugin:
    def echo(work: Any, note: Any) -> None:
        work.add(Echo(keys=(note.clerk or "nobody",)))

    return notes(after_change=on("add", Note, echo))


def forgetting_what_is_removed() -> Plugin:
    def forget(work: Any, note: Any) -> None:
        run(work, "UPDATE crmkit_notes_note SET words = ''")

    return notes(after_change=on("remove", Note, forget))


def refusing_imports() -> Plugin:
    def check(batch: Any) -> None:
        if batch.entity is Topic and "import" in batch.work.stamp.cause:
            batch.refuse(0, "topics are made by hand")

    return notes(check=check)


def telling_everybody() -> Plugin:
    def everything(work: Any) -> Any:
        table = work.table(Note)
        return select(table.c.state, literal(1).label("count")).select_from(table)

    return notes(report(everything))


def reporting_nothing() -> Plugin:
    return notes(report(lambda work: work.no_such_thing()))


def calling_out() -> Plugin:
    def call(work: Any, note: Any) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
            line.connect(("127.0.0.1", 9))

    return notes(after_change=on("add", Note, call))


def telling_too_early() -> Plugin:
    def tell(work: Any, note: Any) -> None:
        work.crm.signals.send_changed(("a note",))

    return notes(after_change=on("add", Note, tell))


def failing_by_night() -> Plugin:
    def fail(work: Any) -> None:
        raise RuntimeError("it is dark")

    return notes(job(fail))


def answering_itself() -> Plugin:
    def answer(work: Any, entries: Any) -> None:
        work.change_all(list(work.find(Note)), digest=str(entries[-1].version))

    return notes(subscription(answer))


def counting_twice() -> Plugin:
    def count(work: Any, entries: Any) -> None:
        work.add(Topic(name=f"{len(list(work.find(Topic)))} so far"))

    return notes(subscription(count))


def at_start(do: Callable[[Any], object]) -> Callable[[Any], None]:
    """A start that does something with the database, where there are tables already."""

    def start(crm: Any) -> None:
        if inspect(crm.engine).has_table("crmkit_touch"):
            with crm.engine.begin() as connection:
                do(connection)
        crm.engine.dispose()

    return start


def starting_only_once() -> Plugin:
    """It wants a note of every customer, those who came while it was put aside included."""

    def want_notes(connection: Any) -> None:
        if connection.scalar(text("SELECT count(*) FROM crmkit_customer WHERE name = 'Acme'")):
            raise RuntimeError("there are customers without a note")

    return notes(start=at_start(want_notes))


def tidying_at_the_start() -> Plugin:
    def tidy(connection: Any) -> None:
        connection.execute(text("DELETE FROM crmkit_touch"))

    return notes(start=at_start(tidy))


def naming_tables_alone() -> Plugin:
    def count(work: Any, note: Any) -> None:
        run(work, "SELECT count(*) FROM crmkit_notes_note")

    return notes(after_change=on("add", Note, count))


FAULTS: list[tuple[Callable[[], Plugin], str, str]] = [
    (left_out_of_the_readme, "test_what_it_contributes_is_documented", "report notes.secret"),
    (without_words, "test_what_it_contributes_is_documented", "notes_mute has no docstring"),
    (refusing_rows, "test_rows_of_it_can_be_made", "no row of notes_member .* only on Sundays"),
    (refusing_what_others_need, "test_rows_of_it_can_be_made", "no row of notes_file.*{Note:"),
    (keeping_bare_ids, "test_a_merge_is_complete", "notes_echo.whom names the customer"),
    (giving_back_to_who_is_gone, "test_a_merge_is_complete", "notes_note.customer .* not follow"),
    (merging_past_the_unit, "test_an_unmerge_restores", "notes_note.words: .* became 'merged'"),
    (refusing_an_unmerge, "test_an_unmerge_restores", "stays together"),
    (exporting_what_is_no_json, "test_a_person_gets_all_their_data", "is not JSON"),
    (erasing_what_it_does_not_export, "test_a_person_gets_all_their_data", "notes_detail.said"),
    (copying_elsewhere, "test_an_erasure_is_complete", "crmkit_notes_echo.said still holds"),
    (passing_on_what_was_attained, "test_a_handover_is_complete", "was attained"),
    (naming_employees_in_lists, "test_a_handover_is_complete", "notes_echo.keys names an employee"),
    (forgetting_what_is_removed, "test_what_is_removed_can_be_restored", "notes_note.words"),
    (refusing_imports, "test_what_it_holds_can_be_imported", "topics are made by hand"),
    (telling_everybody, "test_its_reports_do_not_leak", "notes.by_state tells"),
    (reporting_nothing, "test_its_reports_do_not_leak", "notes.by_state cannot be made"),
    (calling_out, "test_a_host_that_rolls_back_keeps_nothing", "opened a network connection"),
    (telling_too_early, "test_a_host_that_rolls_back_keeps_nothing", "a signal was sent"),
    (failing_by_night, "test_its_background_work_succeeds", "notes.tidy failed: .*it is dark"),
    (answering_itself, "test_its_background_work_succeeds", "notes.topics"),
    (counting_twice, "test_its_background_work_succeeds", "idempotent"),
    (starting_only_once, "test_it_can_be_put_aside_and_comes_back", "without a note"),
    (tidying_at_the_start, "test_it_goes_and_comes_back_without_loss", "crmkit_touch"),
]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("bad", "test", "words"), FAULTS, ids=[fault[0].__name__ for fault in FAULTS]
)
def test_a_fault_fails_one_test(
    database: Database, package: Path, bad: Callable[[], Plugin], test: str, words: str
) -> None:
    """And says what is wrong."""
    failed = Conformance(bad(), package).failing(database, {*OF_ONE_CRM, test})
    assert [test] == list(failed), failed
    assert re.search(words, failed[test]), failed[test]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_field_that_says_what_was_goes_on_naming(database: Database, package: Path) -> None:
    """Who is gone is named there for a reason."""
    reason = "who was echoed then"
    for bad, field in ((keeping_bare_ids, "whom"), (naming_employees_in_lists, "keys")):
        part = Conformance(bad(), package)
        part.historic = {f"notes_echo.{field}": reason}  # type: ignore[misc]
        tests = ("test_a_merge_is_complete", "test_a_handover_is_complete")
        assert {} == part.failing(database, tests)


# What revisions, or the database, bring about


@pytest.fixture(scope="session")
def first_revision(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The revision that makes the tables of the part."""
    crm = CRM("sqlite://", [notes(migrations=tmp_path_factory.mktemp("notes") / "migrations")])
    return write_revision(crm.part_migrations()[1], "Notes").read_text("utf-8")


MARK = "def upgrade() -> None:\n"
INDEX = re.compile(r'^ *op.create_index\([^)]*"crmkit_notes_note", \["customer"\][^)]*\)\n', re.M)
SECOND = """
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    op.execute("UPDATE crmkit_notes_note SET customer = NULL")
"""


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_tables_that_are_not_as_defined(
    database: Database, package: Path, first_revision: str
) -> None:
    """An index is missing."""
    fewer, missing = INDEX.subn("", first_revision)
    failed = revised(database, package, fewer)
    assert (1, ["test_its_migrations_give_its_tables"]) == (missing, list(failed))


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_revision_that_rows_do_not_survive(
    database: Database, package: Path, first_revision: str
) -> None:
    """It does no harm where there are none."""
    failed = revised(database, package, first_revision, SECOND)
    assert ["test_its_revisions_survive_rows"] == list(failed)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_table_that_outlives_a_purge(
    database: Database, package: Path, first_revision: str
) -> None:
    """One that is nobody's by its name."""
    more = first_revision.replace(
        MARK, f'{MARK}    op.execute("CREATE TABLE cache (id INTEGER)")\n'
    )
    failed = revised(database, package, more)
    assert ["test_it_is_purged_and_installed_again"] == list(failed)
    assert "table cache remains" in failed["test_it_is_purged_and_installed_again"]


def revised(database: Database, package: Path, *revisions: str) -> dict[str, str]:
    """What fails of the tests about tables for a part with these revisions."""
    folder = package / "migrations"
    folder.mkdir(parents=True)
    for number, code in enumerate(revisions, 1):
        (folder / f"000{number}_notes.py").write_text(code, "utf-8")
    return Conformance(notes(migrations=folder), package).failing(
        database,
        (
            "test_its_migrations_give_its_tables",
            "test_its_revisions_survive_rows",
            "test_it_is_purged_and_installed_again",
        ),
    )


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_unit_of_its_own_outlives_the_host(database: Database, package: Path) -> None:
    """On SQLite it would wait for the host, which waits for it."""

    def escape(work: Any, note: Any) -> None:
        with work.crm.begin("nobody") as own:
            own.add(Topic(name="escaped"))

    test = "test_a_host_that_rolls_back_keeps_nothing"
    part = Conformance(notes(after_change=on("add", Note, escape)), package)
    assert "1 rows more in crmkit_notes_topic" in part.failing(database, [test])[test]


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_statements_that_miss_their_tenant(database: Database, package: Path) -> None:
    """Text that names a table alone; on SQLite a tenant's file has no other."""
    test = "test_it_works_in_a_tenant"
    failed = Conformance(naming_tables_alone(), package).failing(database, {*OF_ONE_CRM, test})
    assert [test] == list(failed)
    assert "in a tenant it fails" in failed[test]


def test_a_good_part_passes_all(database: Database, package: Path) -> None:
    """With every sort of thing that a part can contribute."""
    assert {} == Conformance(notes(), package).failing(database, INHERITED)


ELSEWHERE = {
    # above
    "test_its_migrations_give_its_tables",
    "test_its_revisions_survive_rows",
    "test_it_is_purged_and_installed_again",
    "test_it_works_in_a_tenant",
    # in test_quality
    "test_its_grade_is_its_own",
    # in test_hook_history
    "test_its_hooks_stay_as_promised",
    # in test_conformance
    "test_importing_it_has_no_side_effects",
    "test_it_uses_only_what_is_public",
    "test_it_starts_with_what_it_requires_and_nothing_else",
}


def test_every_inherited_test_was_seen_to_fail() -> None:
    """A test that cannot fail holds nothing."""
    assert {*INHERITED, *OF_PACKAGES} == {test for _, test, _ in FAULTS} | ELSEWHERE
