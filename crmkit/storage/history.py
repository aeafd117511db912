"""The schema history of one part: its revisions in order, or its definitions where it has none.

A revision is a file of Alembic's form in the part's migrations folder. Histories are read without
running these files, so that asking for a status costs little; only an upgrade runs them.
"""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from sqlalchemy import Column, Index, MetaData, Table

from crmkit.errors import Broken, Invalid

if TYPE_CHECKING:
    from alembic.runtime.migration import MigrationContext

CORE = "core"
CORE_FOLDER = Path(__file__).parents[1] / "migrations"
DEFINITION = "definition:"


def _tables(given: Iterable[Table]) -> tuple[Table, ...]:
    return tuple(given)


@attrs.frozen
class PartMigrations:
    """What the upgrade of one part needs: its revisions and its tables as defined today.

    Without a `folder` the tables are made from their definitions.
    """

    name: str
    folder: Path | None
    tables: tuple[Table, ...] = attrs.field(converter=_tables)
    until: str | None = None
    """The last revision that is meant; None means the newest."""


def part_migrations(
    metadata: MetaData, folders: Mapping[str, Path | None]
) -> tuple[PartMigrations, ...]:
    """The parts of a CRM in the order of `folders`, each with its tables of `metadata`.

    Raises Invalid for a table that says of no given part that it is its own, by
    `Table(..., info={"crmkit_part": name})`.
    """
    tables: dict[str, list[Table]] = {name: [] for name in folders}
    for table in metadata.tables.values():
        part = table.info.get("crmkit_part")
        if part not in tables:
            raise Invalid(
                f"table {table.name!r} belongs to part {part!r}, which is not among "
                f"{', '.join(folders)}; give the table info={{'crmkit_part': NAME}}"
            )
        tables[part].append(table)
    return tuple(PartMigrations(name, folders[name], own) for name, own in tables.items())


@attrs.frozen
class Step:
    """One step of a history: it leads to `version`."""

    version: str
    apply: Callable[[MigrationContext], None]
    replaces: str | None = None
    """The definitions whose tables this revision makes, for databases made from those."""
    place: str = "its definitions"
    """The file that it stands in."""


def steps_of(part: PartMigrations) -> tuple[Step, ...]:
    """The history of a part, oldest first. Raises Broken for one that is not one line."""
    steps = _whole_history(part)
    if part.until is None:
        return steps
    after = steps_after(attrs.evolve(part, until=None), part.until)
    return steps[: len(steps) - len(after)]


def _whole_history(part: PartMigrations) -> tuple[Step, ...]:
    if part.folder is None:
        return (_defined(part),) if part.tables else ()
    if not part.folder.is_dir():
        raise Broken(f"part {part.name!r} has no migrations folder {part.folder}; mend its path")
    files = sorted(part.folder.glob("[!_.]*.py"))
    if part.tables and not files:
        raise Broken(
            f"part {part.name!r} has tables, but there is no revision in {part.folder}; "
            f"write the first with `crmkit db revision {part.name}`"
        )
    return tuple(revision.step() for revision in _in_line(part, [_read(f) for f in files]))


def steps_after(part: PartMigrations, current: str | None) -> tuple[Step, ...]:
    """What a database whose tables are at `current` lacks. Raises Broken where that is unknown."""
    steps = steps_of(part)
    if current is None:
        return steps
    for done, step in enumerate(steps, start=1):
        if current in (step.version, step.replaces):
            return steps[done:]
    newer = part.folder is not None and not current.startswith(DEFINITION)
    raise Broken(_unknown(part, steps, current), part=part.name, revision=current, newer=newer)


def _unknown(part: PartMigrations, steps: Sequence[Step], current: str) -> str:
    made_from_definitions = current.startswith(DEFINITION)
    if part.folder is None and made_from_definitions:
        return (
            f"the definitions of part {part.name!r} have changed since its tables were made; "
            "give it a migrations folder with two revisions, written by `crmkit db revision`: the "
            "first from the definitions as they were, the second with the change"
        )
    if part.folder is None:
        return (
            f"part {part.name!r} of this database is at revision {current!r}, but the part was "
            "given without a migrations folder; give it the folder that has this revision"
        )
    if made_from_definitions:
        return (
            f"the tables of part {part.name!r} were made from definitions, and no revision "
            f"replaces these; put `replaces = {current!r}` into the one that makes the same tables"
        )
    newest = f"end at {steps[-1].version!r}" if steps else "are none"
    return (
        f"part {part.name!r} of this database is at revision {current!r}, which the installed "
        f"code does not have (its revisions {newest}): the database is newer than the code; "
        f"install the version of {part.name!r} that brings revision {current!r}"
    )


# Revisions


@attrs.frozen
class _Revision:
    path: Path
    revision: str
    down_revision: str | None
    replaces: str | None

    def step(self) -> Step:
        return Step(self.revision, self.apply, self.replaces, self.path.name)

    def apply(self, context: MigrationContext) -> None:
        from alembic.operations import Operations

        module = _run(self.path)
        with Operations.context(context):
            module.upgrade()


_FACT = re.compile(r"^(revision|down_revision|replaces)\s*(?::[^=\n]+)?=\s*(.+)$", re.MULTILINE)


def _read(path: Path) -> _Revision:
    """What a revision file says of itself."""
    facts: dict[str, Any] = {}
    for name, value in _FACT.findall(path.read_text(encoding="utf-8")):
        try:
            facts[name] = ast.literal_eval(value)
        except (SyntaxError, ValueError):
            raise Broken(f"{path}: write {name} as one plain text on one line") from None
    wrong = [n for n in facts if not isinstance(facts[n], str | None)]
    if not facts.get("revision") or wrong:
        raise Broken(
            f"{path} is no revision: it must say `revision = ...` and, unless it is the first, "
            "`down_revision = ...`, each one text; a part's history has no branches"
        )
    return _Revision(path, facts["revision"], facts.get("down_revision"), facts.get("replaces"))


def _run(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(f"crmkit_revision_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _in_line(part: PartMigrations, revisions: Sequence[_Revision]) -> Iterator[_Revision]:
    """The revisions from first to last, each after the one that it names."""
    known = {r.revision for r in revisions}
    following: dict[str | None, _Revision] = {}
    for one in revisions:
        where = f"revision {one.revision!r} of part {part.name!r} ({one.path.name})"
        if one.down_revision is not None and one.down_revision not in known:
            raise Broken(f"{where} follows {one.down_revision!r}, which is missing from the folder")
        other = following.setdefault(one.down_revision, one)
        if other is not one:
            raise Broken(
                f"{where} and {other.revision!r} ({other.path.name}) both follow "
                f"{one.down_revision!r}; let one follow the other"
            )
    yield from _chain(part, following, len(revisions))


def _chain(
    part: PartMigrations, following: Mapping[str | None, _Revision], count: int
) -> Iterator[_Revision]:
    at: str | None = None
    for _ in range(count):
        if at not in following:
            raise Broken(
                f"the revisions of part {part.name!r} are not one line from a first one to a last: "
                f"none follows {at!r}, yet some are left; check revision and down_revision of each"
            )
        yield following[at]
        at = following[at].revision


# Definitions


def _defined(part: PartMigrations) -> Step:
    """The step that makes the tables of a part without revisions."""

    def apply(context: MigrationContext) -> None:
        connection: Any = context.connection
        metadata = part.tables[0].metadata
        metadata.create_all(connection, tables=part.tables, checkfirst=False)

    return Step(definition_of(part.tables), apply)


def definition_of(tables: Iterable[Table]) -> str:
    """A version that changes when the definition of one of these tables does."""
    lines = sorted(line for table in tables for line in _described(table))
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    return f"{DEFINITION}{digest[:16]}"


def _described(table: Table) -> Iterator[str]:
    for column in table.c:
        yield f"{table.name}.{column.name} {_column(column)}"
    for index in table.indexes:
        yield f"{table.name} {_index(index)}"


def _column(column: Column[Any]) -> str:
    targets = sorted(key.target_fullname for key in column.foreign_keys)
    places = getattr(column.type, "places", "")  # of a decimal number kept as a whole one
    default = getattr(column.server_default, "arg", "")
    return f"{column.type!r} {places} {column.nullable} {column.primary_key} {targets} {default}"


def _index(index: Index) -> str:
    where = index.dialect_options["postgresql"]["where"]
    return f"{index.name} {index.unique} {[str(e) for e in index.expressions]} {where}"
