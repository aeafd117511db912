"""Upgrades: each part by its own history, whole or not at all, and what is refused."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import (
    Column,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    event,
    inspect,
    text,
)

from crmkit.errors import Broken, CRMError, Invalid, Refused
from crmkit.storage.engines import engine_of
from crmkit.storage.migrations import (
    PartMigrations,
    check,
    part_migrations,
    sql,
    status,
    upgrade,
)
from crmkit.testing.databases import Database

NOTES = 'op.create_table("crmkit_notes_note", sa.Column("id", sa.Integer, primary_key=True))'
NOTE_ROW = 'op.execute("INSERT INTO crmkit_notes_note (id) VALUES (1)")'


def tables(engine: Engine) -> set[str]:
    return {name for name in inspect(engine).get_table_names() if "search_fts" not in name}


def table(name: str, *columns: Column[Any], part: str = "notes") -> Table:
    key: Column[Any] = Column("id", Integer, primary_key=True)
    return Table(name, MetaData(), key, *columns, info={"crmkit_part": part})


def count(engine: Engine, name: str) -> int:
    with engine.connect() as connection:
        return int(connection.scalar(text(f"SELECT count(*) FROM {name}")) or 0)


def refusal(engine: Engine, *parts: PartMigrations) -> str:
    with pytest.raises(CRMError) as refused:
        upgrade(engine, parts)
    return str(refused.value)


# The core


def test_the_core_is_upgraded_from_nothing_to_its_newest_revision(
    engine: Engine, core: PartMigrations
) -> None:
    """The report says what became of each part."""
    (part,) = upgrade(engine, [core]).parts
    assert ("core", None, "0004", True) == (part.part, part.before, part.after, part.changed)


def test_a_second_upgrade_changes_nothing(engine: Engine, core: PartMigrations) -> None:
    """Upgrading is safe to repeat."""
    upgrade(engine, [core])
    assert not upgrade(engine, [core]).changed


def test_the_revisions_of_the_core_make_the_tables_as_they_are_defined(
    engine: Engine, core: PartMigrations
) -> None:
    """Definitions and migrations never part ways."""
    upgrade(engine, [core])
    assert () == check(engine, [core])


def test_only_version_tables_and_defined_tables_are_made(
    engine: Engine, core: PartMigrations
) -> None:
    """No table without an owner."""
    upgrade(engine, [core])
    assert {t.name for t in core.tables} | {"crmkit_version"} == tables(engine)


def test_search_finds_any_part_of_a_word_by_an_index(
    engine: Engine, core: PartMigrations, metadata: MetaData, database: Database
) -> None:
    """On SQLite triggers keep the full-text table, on PostgreSQL the index is of trigrams.

    New words come into the full-text table together, 256 at a time.
    """
    upgrade(engine, [core])
    row = {"record_id": UUID(int=1), "subject_id": UUID(int=1), "entity_name": "customer"}
    with engine.begin() as connection:
        search = metadata.tables["crmkit_search"]
        rows = [{"text": f"acme {n}", "source": "customer.name", **row} for n in range(256)]
        connection.execute(search.insert(), rows)
        connection.execute(text("UPDATE crmkit_search SET text = 'zażółć gęślą' WHERE id = 7"))
        connection.execute(search.insert(), rows)
        if database.kind == "sqlite":
            query = "SELECT count(*) FROM crmkit_search_fts WHERE crmkit_search_fts MATCH 'ółć'"
        else:
            connection.execute(text("SET LOCAL enable_seqscan = off"))
            query = "SELECT count(*) FROM crmkit_search WHERE text LIKE '%ółć%'"
        assert 1 == connection.scalar(text(query))


def test_what_search_stands_on_is_noted(engine: Engine, core: PartMigrations) -> None:
    """`search_index` in crmkit_state tells whether there is an index."""
    upgrade(engine, [core])
    query = "SELECT value FROM crmkit_state WHERE key = 'search_index'"
    with engine.connect() as connection:
        assert "trigrams" == connection.scalar(text(query))


# Several parts


def test_parts_are_upgraded_in_the_order_given(
    engine: Engine, core: PartMigrations, write_part: Any
) -> None:
    """A part may stand on the tables of those before it."""
    references = """
    op.create_table(
        "crmkit_notes_note",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("customer", sa.Uuid(), sa.ForeignKey("crmkit_customer.id")),
    )
    """
    told: list[str] = []
    upgrade(engine, [core, write_part("notes", references)], told.append)
    assert ["core: revision 0004", "notes: revision 0001"] == told[-2:]


def test_each_part_has_a_version_table_of_its_own(engine: Engine, write_part: Any) -> None:
    """A part that is uninstalled breaks no other."""
    upgrade(engine, [write_part("notes", NOTES), write_part("other", "pass")])
    found = status(engine, [write_part("other", "pass")])
    assert [("other", "0001", ())] == [(one.part, one.current, one.pending) for one in found]


def test_the_status_tells_what_is_pending(engine: Engine, write_part: Any) -> None:
    """Where a part stands, and what an upgrade would do."""
    upgrade(engine, [write_part("notes", NOTES)])
    (one,) = status(engine, [write_part("notes", NOTES, "pass", "pass")])
    assert ("0001", "0003", ("0002", "0003")) == (one.current, one.head, one.pending)


def test_a_status_runs_no_revision(engine: Engine, write_part: Any) -> None:
    """Histories are read, not run."""
    part = write_part("notes", "pass", facts="raise SystemExit('run')")
    assert ("0001",) == status(engine, [part])[0].pending


def test_a_part_without_tables_leaves_no_trace(engine: Engine) -> None:
    """What has nothing to store has no version table."""
    upgrade(engine, [PartMigrations("quiet", None, [])])
    assert set() == tables(engine)


# All or nothing


def test_a_revision_that_fails_leaves_nothing_of_its_part(
    engine: Engine, core: PartMigrations, write_part: Any
) -> None:
    """Its tables, its rows and its version go; the parts before it stay."""
    part = write_part("notes", NOTES, f"{NOTE_ROW}\nop.create_index('x', 'y', ['z'])")
    with pytest.raises(Exception, match="y"):
        upgrade(engine, [core, part])
    assert {t.name for t in core.tables} | {"crmkit_version"} == tables(engine)


def test_what_a_revision_raises_says_whose_it_was(engine: Engine, write_part: Any) -> None:
    """The error itself goes on to the caller, with a note."""
    with pytest.raises(ZeroDivisionError) as failed:
        upgrade(engine, [write_part("notes", NOTES, "1 / 0")])
    note = "in revision '0002' of part 'notes' (0002_step.py); nothing of this part was changed"
    assert [note] == failed.value.__notes__


def test_a_statement_that_fails_is_told(engine: Engine, write_part: Any) -> None:
    """With the part, the file, and what the database said."""
    with pytest.raises(Refused) as failed:
        upgrade(engine, [write_part("notes", NOTES, f"{NOTE_ROW}\n{NOTE_ROW}")])
    told = str(failed.value)
    assert told.startswith("revision '0002' of part 'notes' (0002_step.py) failed: ")
    assert told.endswith(
        "; in: INSERT INTO crmkit_notes_note (id) VALUES (1); "
        "nothing of this part was changed; mend the revision"
    )


def test_an_upgrade_goes_on_where_a_failed_one_stopped(engine: Engine, write_part: Any) -> None:
    """Mend the revision, and upgrade again."""
    with pytest.raises(ZeroDivisionError):
        upgrade(engine, [write_part("notes", f"{NOTES}\n{NOTE_ROW}", "1 / 0")])
    upgrade(engine, [write_part("notes", f"{NOTES}\n{NOTE_ROW}", NOTE_ROW.replace("1)", "2)"))])
    assert 2 == count(engine, "crmkit_notes_note")


def test_threads_of_one_process_upgrade_one_after_the_other(
    engine: Engine, core: PartMigrations, write_part: Any
) -> None:
    """Any number may try at once; one does the work."""
    parts = [core, write_part("notes", NOTES)]
    changed: list[bool] = []
    threads = [
        threading.Thread(target=lambda: changed.append(upgrade(engine, parts).changed))
        for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (6, True) == (len(changed), any(changed))


# Connections and transactions


def test_a_connection_with_an_open_transaction_is_refused(engine: Engine, write_part: Any) -> None:
    """The upgrade could neither commit it nor wait for it."""
    with engine.begin() as connection, pytest.raises(Refused, match="commit it or roll it back"):
        upgrade(connection, [write_part("notes", NOTES)])


def test_a_connection_without_a_transaction_stands_for_its_engine(
    engine: Engine, write_part: Any
) -> None:
    """The connection itself stays the caller's."""
    with engine.connect() as connection:
        assert upgrade(connection, [write_part("notes", NOTES)]).changed
        assert not connection.in_transaction()


def test_the_only_connection_of_a_database_in_memory_must_be_idle(write_part: Any) -> None:
    """There the caller's transaction is the upgrade's."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE own (id INTEGER)")
        connection.exec_driver_sql("INSERT INTO own VALUES (1)")
        with pytest.raises(Refused, match="open transaction"):
            upgrade(engine, [write_part("notes", NOTES)])
    assert 1 == count(engine, "own")


def test_a_database_in_memory_is_upgraded(core: PartMigrations) -> None:
    """With crmkit's own engine too."""
    engine, _ = engine_of("sqlite://")
    assert upgrade(engine, [core]).changed
    assert () == check(engine, [core])


def test_a_transaction_in_the_way_is_waited_for_and_then_named(
    engine: Engine, write_part: Any
) -> None:
    """Nobody waits for ever, and nothing of the part is changed."""
    upgrade(engine, [write_part("notes", NOTES)])
    later = write_part("notes", NOTES, 'op.drop_table("crmkit_notes_note")')
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO crmkit_notes_note (id) VALUES (7)"))
        with pytest.raises(Refused, match=r"waited 0\.2 seconds"):
            upgrade(engine, [later], wait=0.2)
    assert ("0001", 1) == (status(engine, [later])[0].current, count(engine, "crmkit_notes_note"))


def test_the_connections_of_the_host_keep_their_settings(database: Database, core: Any) -> None:
    """Pragmas are set for the upgrade and set back."""
    if database.kind != "sqlite":
        pytest.skip("pragmas are SQLite's")
    engine = create_engine(database.url, pool_size=1, max_overflow=0)
    names = ("foreign_keys", "busy_timeout")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")
        connection.exec_driver_sql("PRAGMA busy_timeout = 1234")
        connection.rollback()
    upgrade(engine, [core])
    with engine.connect() as connection:
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]
    engine.dispose()
    assert [1, 1234] == found


def prepared_engines(database: Database) -> Sequence[Engine]:
    """Engines as hosts set them up."""
    if database.kind == "postgresql":
        levels: list[Any] = ["AUTOCOMMIT", "REPEATABLE READ", "SERIALIZABLE"]
        return [create_engine(database.url, isolation_level=level) for level in levels]
    begins = create_engine(database.url)
    event.listen(begins, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    autocommit = create_engine(database.url, isolation_level="AUTOCOMMIT")
    return [begins, autocommit, engine_of(database.url)[0]]


def test_a_failed_revision_leaves_nothing_however_the_host_sets_its_engine_up(
    database: Database, write_part: Any
) -> None:
    """Isolation levels, event handlers and driver modes of the host make no difference."""
    part = write_part("notes", f"{NOTES}\n{NOTE_ROW}\n1 / 0")
    for engine in prepared_engines(database):
        with pytest.raises(ZeroDivisionError):
            upgrade(engine, [part])
        assert set() == tables(engine)
        engine.dispose()


def test_an_upgrade_succeeds_however_the_host_sets_its_engine_up(
    database: Database, write_part: Any
) -> None:
    """What one engine upgraded, the next finds."""
    part = write_part("notes", f"{NOTES}\n{NOTE_ROW}")
    changed = []
    for engine in prepared_engines(database):
        changed.append(upgrade(engine, [part]).changed)
        engine.dispose()
    assert [True, False, False] == changed


# What is refused


def test_an_unversioned_table_with_rows_is_refused(engine: Engine, write_part: Any) -> None:
    """Nothing is known of what it holds: it is never taken for ours, nor touched."""
    note = table("crmkit_notes_note")
    note.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(note.insert().values(id=1))
    said = refusal(engine, write_part("notes", NOTES, tables=[note]))
    assert "crmkit_notes_note hold rows: move these elsewhere" in said
    assert ({"crmkit_notes_note"}, 1) == (tables(engine), count(engine, "crmkit_notes_note"))


def test_an_unversioned_empty_table_is_refused_too(engine: Engine, write_part: Any) -> None:
    """Whether it may be dropped is for its owner to say."""
    note = table("crmkit_notes_note")
    note.metadata.create_all(engine)
    assert "all are empty: drop them" in refusal(engine, write_part("notes", NOTES, tables=[note]))


def test_a_database_newer_than_the_code_is_refused(engine: Engine, write_part: Any) -> None:
    """The error names the revision that the installed code lacks."""
    upgrade(engine, [write_part("notes", NOTES, "pass")])
    (write_part.folder / "notes" / "0002_step.py").unlink()
    said = refusal(engine, PartMigrations("notes", write_part.folder / "notes", []))
    assert "at revision '0002'" in said
    assert "the database is newer than the code" in said


def test_a_missing_revision_is_named(engine: Engine, write_part: Any) -> None:
    """A gap in the folder is told from a newer database."""
    part = write_part("notes", NOTES, "pass", "pass")
    (write_part.folder / "notes" / "0002_step.py").unlink()
    assert "follows '0002', which is missing from the folder" in refusal(engine, part)


def test_two_revisions_after_the_same_one_are_refused(engine: Engine, write_part: Any) -> None:
    """A part's history is one line."""
    part = write_part("notes", NOTES, "pass")
    write_part.revision("notes", "0002b", "0001")
    assert "both follow '0001'; let one follow the other" in refusal(engine, part)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("x = 1", "is no revision"),
        ("revision = make()", "write revision as one plain text"),
        ("revision = 'a'\ndown_revision = ('b', 'c')", "history has no branches"),
        ("revision = 'a'\ndown_revision = 'a'", "not one line from a first one to a last"),
    ],
)
def test_a_file_that_is_no_revision_is_named(
    source: str, said: str, write_part: Any, engine: Engine
) -> None:
    """Whatever lies in the folder is a revision, or an error that says so."""
    part = write_part("notes")
    (part.folder / "first.py").write_text(source)
    assert said in refusal(engine, part)


def test_a_part_with_tables_and_no_revisions_is_refused(engine: Engine, write_part: Any) -> None:
    """An empty folder is a forgotten one."""
    part = write_part("notes", tables=[table("crmkit_notes_note")])
    assert "write the first with `crmkit db revision notes`" in refusal(engine, part)


def test_all_problems_are_told_at_once(engine: Engine, write_part: Any) -> None:
    """And a part that is well waits for those that are not."""
    parts = [write_part("well", NOTES), write_part("a", "pass"), write_part("b", "pass")]
    for name in "ab":
        write_part.revision(name, "0009", "0008")
    said = refusal(engine, *parts)
    assert (1, 1, set()) == (said.count("part 'a'"), said.count("part 'b'"), tables(engine))


def test_a_table_named_as_a_version_table_is_refused(engine: Engine) -> None:
    """An entity `notes_version` would share its table with the version of the part."""
    version = table("crmkit_notes_version")
    with pytest.raises(Invalid, match="crmkit_notes_version is where the version"):
        upgrade(engine, [PartMigrations("notes", None, [version])])


def test_every_table_belongs_to_a_part() -> None:
    """One that says nothing would be upgraded by nobody."""
    with pytest.raises(Invalid, match="'crmkit_notes_note' belongs to part 'notes'"):
        part_migrations(table("crmkit_notes_note").metadata, {"core": None})


def test_a_default_is_told_in_the_words_of_the_database(engine: Engine) -> None:
    """Not as Python shows its objects."""
    made = table("crmkit_notes_note", Column("text", String(5), server_default="x"))
    upgrade(engine, [PartMigrations("notes", None, [made])])
    wanted = table("crmkit_notes_note", Column("text", String(5)))
    (said,) = check(engine, [PartMigrations("notes", None, [wanted])])
    shown = "'x'" if engine.dialect.name == "sqlite" else "'x'::character varying"
    assert f"column text is with default {shown} and should be without default" == said.what


def test_another_database_than_the_supported_is_refused() -> None:
    """Rather than half an upgrade."""
    from crmkit.storage.own_connection import migrating

    with pytest.raises(Invalid, match="not on mysql"):
        migrating(create_engine("mysql://", module=sqlite3), 1)


# Comparing and reviewing


def test_a_difference_is_told_in_words(engine: Engine) -> None:
    """What is missing, what is too much, what is otherwise."""
    made = table("crmkit_notes_note", Column("old", Integer), Column("text", String(5)))
    upgrade(engine, [PartMigrations("notes", None, [made])])
    wanted = table("crmkit_notes_note", Column("new", Integer), Column("text", String(9)))
    said = [str(one) for one in check(engine, [PartMigrations("notes", None, [wanted])])]
    expected = [
        "crmkit_notes_note: column new is missing",
        "crmkit_notes_note: column old should not be there",
        "crmkit_notes_note: column text is VARCHAR(5) and should be VARCHAR(9)",
    ]
    assert expected == sorted(said)


def test_tables_of_the_host_are_no_difference(engine: Engine, core: PartMigrations) -> None:
    """The comparison looks at ours alone."""
    upgrade(engine, [core])
    table("orders").create(engine)
    assert () == check(engine, [core])


def test_the_script_for_review_makes_what_an_upgrade_makes(
    engine: Engine, core: PartMigrations, database: Database
) -> None:
    """Run by hand, it leaves a database that is up to date."""
    script = sql(engine, [core], whole=True)
    driver: Any
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        driver.executescript(script) if database.kind == "sqlite" else driver.execute(script)
    assert (True, ()) == (status(engine, [core])[0].up_to_date, check(engine, [core]))


def test_the_script_holds_what_is_pending_and_no_more(engine: Engine, write_part: Any) -> None:
    """What is there already is not made again."""
    upgrade(engine, [write_part("notes", NOTES)])
    script = sql(engine, [write_part("notes", NOTES, NOTE_ROW)])
    assert ("CREATE TABLE" in script, "INSERT INTO crmkit_notes_note" in script) == (False, True)


def test_a_script_needs_no_database(core: PartMigrations) -> None:
    """For review before there is one."""
    engine = create_engine("postgresql+psycopg://nobody@127.0.0.1:1/nothing")
    assert "CREATE TABLE crmkit_customer" in sql(engine, [core], whole=True)


def test_nothing_to_do_is_no_script(engine: Engine, core: PartMigrations) -> None:
    """Not even an empty transaction."""
    upgrade(engine, [core])
    assert "" == sql(engine, [core])


def test_broken_is_what_a_newer_database_raises(engine: Engine, write_part: Any) -> None:
    """A single problem keeps its type, and its facts."""
    upgrade(engine, [write_part("notes", NOTES, "pass")])
    (write_part.folder / "notes" / "0002_step.py").unlink()
    with pytest.raises(Broken) as raised:
        upgrade(engine, [PartMigrations("notes", write_part.folder / "notes", [])])
    assert {"part": "notes", "revision": "0002", "newer": True} == raised.value.facts
