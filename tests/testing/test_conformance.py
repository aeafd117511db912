"""Conformance finds what it is there to find; `test_bad_parts` has a bad part for each test."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from crmkit import (
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
from crmkit.testing.checks.contributions import undocumented
from crmkit.testing.checks.imports import import_side_effects, private_imports
from crmkit.testing.checks.quarantine import brought_down, lost_by_leaving
from crmkit.testing.checks.rollback import left_behind
from crmkit.testing.checks.rows import unmade
from crmkit.testing.checks.subject import Subject
from crmkit.testing.checks.tables import left_by_purge
from crmkit.testing.checks.tenancy import unfit_for_tenants
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
    (found,) = import_side_effects("eager")
    assert found.startswith("importing eager does this: sqlite3.connect")


def test_an_import_that_leaves_a_thread_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread of one's own at import is a side effect too."""
    code = "import threading, time\nthreading.Thread(target=time.sleep, args=[1]).start()\n"
    (tmp_path / "busy.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert "a thread that still runs" in import_side_effects("busy")[0]


def test_an_import_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last line of the error says why."""
    (tmp_path / "broken.py").write_text("import no_such_thing\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert "no_such_thing" in import_side_effects("broken")[0]


def test_a_private_door_is_found(tmp_path: Path) -> None:
    """Only the public modules of the core may be imported."""
    (tmp_path / "ok.py").write_text(
        "from crmkit import CRM\nfrom crmkit.settings import settings\n"
    )
    (tmp_path / "sly.py").write_text("import crmkit.changes\nfrom crmkit.storage import tables\n")
    assert [f.split(",")[0] for f in private_imports(tmp_path)] == [
        "sly.py imports crmkit.changes",
        "sly.py imports crmkit.storage",
    ]


def test_a_door_through_the_root_is_found(tmp_path: Path) -> None:
    """`from crmkit import changes` imports a module, which no public name is."""
    (tmp_path / "sly.py").write_text("from crmkit import Customer, changes\n")
    (found,) = private_imports(tmp_path)
    assert "sly.py imports crmkit.changes, which is not public" in found


def test_imports_of_other_parts_are_held_to_what_is_required(tmp_path: Path) -> None:
    """Of a required part the root, of any other nothing; of itself everything."""
    package = tmp_path / "crmkit_bad"
    package.mkdir()
    (package / "all.py").write_text(
        "import crmkit_bad.inner\nimport crmkit_good\nfrom crmkit_good.inner import x\n"
        "import crmkit_other\n"
    )
    assert private_imports(package, ["good"]) == [
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
    subject = Subject("bad", [plugin], print, database)
    assert undocumented(subject) == ["hook bad_untold has no docstring"]


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
    subject = Subject("bad", [part("bad", cls)], print, database)
    with pytest.raises(AssemblyError, match=re.escape(fault)):
        conformance.PartConformance().test_it_starts_with_what_it_requires_and_nothing_else(subject)


def test_what_says_nothing_of_itself_is_found(part: MakePart, database: Database) -> None:
    """Entities, operations and their parameters need words and types."""
    subject = Subject("bad", [part("bad", Silent, Mute)], print, database)
    assert undocumented(subject) == [
        "entity bad_note has no docstring",
        "operation bad.do has no docstring",
        "operation bad.do does not say the type of what",
    ]


def beside_the_point(work: Any) -> None:
    work.add(Customer(name="Acme"))


def test_an_exercise_that_does_nothing_proves_nothing(part: MakePart, database: Database) -> None:
    """A check that cannot fail is refused."""
    idle = Subject("bad", [part("bad", Silent)], beside_the_point, database)
    assert "wrote nothing" in left_behind(idle)[0]
    assert "wrote nothing" in unfit_for_tenants(idle)[0]


def test_what_a_host_cannot_do_without_is_found(part: MakePart, database: Database) -> None:
    """Here its own part breaks what goes on without the other."""

    def refuse(batch: Any) -> None:
        if batch.entity is Customer and batch.after[0].name == "Acme":
            raise Refused("not without the bad one")

    plugins = [part("bad", Silent), part("picky", check=refuse)]
    subject = Subject("bad", plugins, lambda work: None, database)
    assert "not without the bad one" in brought_down(subject)[0]


@pytest.mark.parametrize("check", [brought_down, lost_by_leaving, left_by_purge])
def test_dependents_go_and_come_back_with_a_part(
    part: MakePart, database: Database, check: Callable[[Subject], list[str]]
) -> None:
    """Without it they cannot start."""
    plugins = [part("bad", Silent), part("needy", requires=["bad"])]
    assert check(Subject("bad", plugins, lambda work: None, database)) == []


def test_a_part_must_say_how_it_is_used() -> None:
    """Without an exercise the suite fails instead of passing idly."""
    with pytest.raises(AssertionError, match="exercise"):
        conformance.PartConformance().exercise(None)  # type: ignore[arg-type]


def test_all_faults_are_told_at_once() -> None:
    """Each on a line of its own."""
    with pytest.raises(AssertionError, match="does not conform:\none\nother"):
        conformance.hold(["one", "other"])


def test_a_customer_whom_nobody_may_add_is_told(part: MakePart, database: Database) -> None:
    """With what its author can do about it."""

    def refuse(batch: Any) -> None:
        if batch.entity is Customer and batch.after[0].country != "PL":
            raise Refused("only from Poland")

    plugins = [part("bad", Silent, check=refuse)]
    with pytest.raises(AssertionError, match="only from Poland; let examples"):
        unmade(Subject("bad", plugins, print, database, {Customer: {"country": "DE"}}))
    assert [] == unmade(Subject("bad", plugins, print, database, {Customer: {"country": "PL"}}))
