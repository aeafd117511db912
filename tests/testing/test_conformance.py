"""Conformance finds what it is there to find: one bad part for each check."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from sqlalchemy import text

from crmkit import (
    CRM,
    AssemblyError,
    Customer,
    Entity,
    Plugin,
    Ref,
    Refused,
    Service,
    entity,
    operation,
    ref,
)
from crmkit.hookspecs import hookspec
from crmkit.testing import conformance
from crmkit.testing.databases import Database

MakePart = Callable[..., Plugin]


@entity("bad_note")
class Silent(Entity):
    customer: Ref[Customer] = ref(on_merge="move", on_erase="delete")
    words: str = ""


class Mute(Service):
    @operation("bad.do")
    def do(self, what) -> None:  # type: ignore[no-untyped-def]
        pass


def test_an_import_that_opens_a_database_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Importing must not do anything."""
    (tmp_path / "eager.py").write_text("import sqlite3\nsqlite3.connect(':memory:')\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert conformance.import_side_effects("eager") == [
        "importing eager does this: sqlite3.connect"
    ]


def test_an_import_that_leaves_a_thread_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread of one's own at import is a side effect too."""
    code = "import threading, time\nthreading.Thread(target=time.sleep, args=[1]).start()\n"
    (tmp_path / "busy.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert "a thread that still runs" in conformance.import_side_effects("busy")[0]


def test_an_import_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last line of the error says why."""
    (tmp_path / "broken.py").write_text("import no_such_thing\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert "no_such_thing" in conformance.import_side_effects("broken")[0]


def test_a_private_door_is_found(tmp_path: Path) -> None:
    """Only the public modules of the core may be imported."""
    (tmp_path / "ok.py").write_text(
        "from crmkit import CRM\nfrom crmkit.settings import settings\n"
    )
    (tmp_path / "sly.py").write_text("import crmkit.changes\nfrom crmkit.storage import tables\n")
    assert [f.split(",")[0] for f in conformance.private_imports(tmp_path)] == [
        "sly.py imports crmkit.changes",
        "sly.py imports crmkit.storage",
    ]


def test_a_door_through_the_root_is_found(tmp_path: Path) -> None:
    """`from crmkit import changes` imports a module, which no public name is."""
    (tmp_path / "sly.py").write_text("from crmkit import Customer, changes\n")
    (found,) = conformance.private_imports(tmp_path)
    assert "sly.py imports crmkit.changes, which is not public" in found


def test_imports_of_other_parts_are_held_to_what_is_required(tmp_path: Path) -> None:
    """Of a required part the root, of any other nothing; of itself everything."""
    package = tmp_path / "crmkit_bad"
    package.mkdir()
    (package / "all.py").write_text(
        "import crmkit_bad.inner\nimport crmkit_good\nfrom crmkit_good.inner import x\n"
        "import crmkit_other\n"
    )
    assert conformance.private_imports(package, ["good"]) == [
        "all.py imports crmkit_good.inner, which is not public; take it from crmkit_good",
        "all.py imports crmkit_other, a part that it does not require; require 'other'",
    ]


def test_a_hook_that_says_nothing_is_found(part: MakePart, database: Database) -> None:
    """Who implements it must know when it runs."""

    class Specs:
        @hookspec
        def bad_told(self) -> None:
            """After something was told."""

        @hookspec
        def bad_untold(self) -> None: ...

    plugin = attrs.evolve(part("bad"), hookspecs=Specs)
    crm = database.crm([plugin])
    assert conformance.undocumented(crm, "bad") == ["hook bad_untold has no docstring"]


@entity("note")
class Misnamed(Entity):
    """Named for no part."""


@entity("bad_call")
class Careless(Entity):
    """Says nothing of merges and erasures."""

    customer: Ref[Customer] = ref()


@pytest.mark.parametrize(
    ("cls", "fault"),
    [
        (Misnamed, "entity 'note' is not named for its part"),
        (Careless, "Careless.customer refers to a customer without policies"),
    ],
)
def test_a_part_that_cannot_assemble_does_not_pass(
    part: MakePart, database: Database, cls: type[Entity], fault: str
) -> None:
    """Names and policies are held when the part starts; so is the first test of all."""

    plugin = part("bad", cls)

    class TestBad(conformance.PartConformance):
        part = "bad"
        given = (plugin,)  # type: ignore[assignment]

    with pytest.raises(AssemblyError, match=re.escape(fault)):
        TestBad().test_it_starts_with_what_it_requires_and_nothing_else(database)


def test_a_part_in_quarantine_leaves_the_core_at_work(part: MakePart, database: Database) -> None:
    """With its dependents left out."""
    plugins = [part("bad", Silent), part("needy", requires=["bad"])]
    assert conformance.brought_down(database, plugins, "bad") == []


def test_a_part_that_cannot_be_left_out_is_found(part: MakePart, database: Database) -> None:
    """Here the host's own part breaks what goes on without it."""

    def refuse(batch: Any) -> None:
        raise Refused("not without the bad one")

    plugins = [part("bad", Silent), part("picky", check=refuse)]
    with pytest.raises(Refused, match="not without the bad one"):
        conformance.brought_down(database, plugins, "bad")


def test_what_says_nothing_of_itself_is_found(part: MakePart, database: Database) -> None:
    """Entities, operations and their parameters need words and types."""
    crm = database.crm([part("bad", Silent, Mute)])
    assert conformance.undocumented(crm, "bad") == [
        "entity bad_note has no docstring",
        "operation bad.do has no docstring",
        "operation bad.do does not say the type of what",
    ]


def test_tables_that_differ_from_the_definitions_are_found(
    part: MakePart, database: Database
) -> None:
    """A column that no definition knows is a difference."""
    crm = database.crm([part("bad", Silent)])
    with crm.engine.begin() as connection:
        connection.execute(text("ALTER TABLE crmkit_bad_note ADD COLUMN sneaked INTEGER"))
    assert "sneaked" in " ".join(conformance.drift(crm))


def test_what_escapes_a_rollback_is_found(part: MakePart, database: Database) -> None:
    """Whoever is told before the host commits is told too much."""
    crm = database.crm([part("bad", Silent)])

    def escape(work: Any) -> None:
        work.add(Customer(name="in the host's transaction"))
        crm.signals.send_changed(("told too early",))  # type: ignore[arg-type]

    assert "a signal was sent" in " ".join(conformance.left_behind(crm, escape))


def test_an_exercise_that_does_nothing_proves_nothing(crm: CRM) -> None:
    """A check that cannot fail is refused."""
    assert "wrote nothing" in conformance.left_behind(crm, lambda work: None)[0]


def test_statements_that_miss_their_tenant_are_found(part: MakePart, database: Database) -> None:
    """Text that names a table alone; on SQLite a tenant's file has no other."""
    crm = database.crm([part("bad", Silent)], migrated=False)

    def careless(work: Any) -> None:
        work.connection.execute(text("SELECT count(*) FROM crmkit_bad_note"))
        work.add(Silent(customer=work.add(Customer(name="Anna"))))

    found = conformance.unfit_for_tenants(crm, careless)
    assert [database.kind == "postgresql"] == ["in a tenant it fails" in " ".join(found)]


def test_rows_lost_while_a_part_was_away_are_found(part: MakePart, database: Database) -> None:
    """Whoever deletes a part's rows while it is disabled is found out."""
    crm = database.crm([part("bad", Silent)])

    class Vandal(CRM):
        def begin(self, actor: object, *, cause: str = "") -> Any:
            with self.engine.begin() as connection:
                connection.execute(text("DELETE FROM crmkit_bad_note"))
            return super().begin(actor, cause=cause)

    def note(work: Any) -> None:
        work.add(Silent(customer=work.add(Customer(name="Acme")), words="hello"))

    assert conformance.lost_by_leaving(crm, CRM(crm.engine), note) == []
    lost = conformance.lost_by_leaving(crm, Vandal(crm.engine), note)
    assert lost == ["crmkit_bad_note: 2 rows before, 0 after"]


def test_a_part_must_say_how_it_is_used() -> None:
    """Without an exercise the suite fails instead of passing idly."""
    with pytest.raises(AssertionError, match="exercise"):
        conformance.PartConformance().exercise(None)  # type: ignore[arg-type]
