"""Writes revision files for authors of parts, from their definitions.

A first revision makes the tables; a later one holds what changed since the revisions before it,
found by running these in an empty database in memory. What is written is for the author to read
and to mend: a renamed column, say, looks like one dropped and one added.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from textwrap import dedent, fill
from typing import Any

import attrs
from sqlalchemy import Connection, MetaData, create_engine, inspect
from sqlalchemy.schema import CreateTable

from crmkit.entities.definition import BASE_FIELDS
from crmkit.errors import Invalid, Refused
from crmkit.storage import types
from crmkit.storage.comparison import comparing
from crmkit.storage.dangers import dangers
from crmkit.storage.filling import UNDECIDED, filled
from crmkit.storage.history import CORE, PartMigrations, Step, definition_of, steps_of
from crmkit.storage.revision_layout import laid_out

Statements = Mapping[str, str]
"""The statements of a revision, those of each table together, by its name."""


@attrs.frozen
class Changes:
    """What a revision is to do, and what of it cannot be undone or may fail, in words."""

    statements: Statements
    dangers: tuple[str, ...] = ()


def write_revision(
    part: PartMigrations,
    message: str,
    width: int = 88,
    *,
    destructive: bool = False,
    tell: Callable[[str], None] = lambda danger: None,
) -> Path:
    """Write the next revision of a part into its folder and return the path of the file.

    `width` is that of its lines, by default what formatters allow unless they are told otherwise.
    What it would destroy, or may fail on where there are rows, is written only if it is meant to be
    `destructive`; `tell` is then told each of that, and the file says it too.

    Raises Invalid for a part without a folder or tables, Refused when the definitions have not
    changed or the change is destructive, Broken for revisions that are not one line.
    """
    if not part.tables:
        raise Invalid(f"part {part.name!r} has no tables, and so needs no revisions")
    if part.folder is None:
        raise Invalid(
            f"part {part.name!r} has no folder for its revisions; make one called `migrations` "
            "beside the module of its hooks, or name one by Plugin(..., migrations=PATH)"
        )
    has_revisions = part.folder.is_dir() and any(part.folder.glob("[!_.]*.py"))
    steps = steps_of(part) if has_revisions else ()
    changes = _changes(part, steps)
    if not changes.statements:
        raise Refused(
            f"part {part.name!r}: there is nothing to write, the revisions make the tables as they "
            "are defined"
        )
    if changes.dangers and not destructive:
        raise _unmeant(part, changes.dangers)
    for danger in changes.dangers:
        tell(danger)
    number = f"{len(steps) + 1:04}"
    part.folder.mkdir(parents=True, exist_ok=True)
    path = part.folder / f"{number}_{_slug(message)}.py"
    source = _source(message, _facts(part, number, steps), changes, width)
    path.write_text(source, encoding="utf-8")
    return path


def _unmeant(part: PartMigrations, found: Sequence[str]) -> Refused:
    lines = "".join(f"\n  - {danger}" for danger in found)
    return Refused(
        f"part {part.name!r}: nothing is written, since where there are rows{lines}\n"
        "say --destructive (destructive=True) if that is meant, then read the file and mend it",
        dangers=tuple(found),
    )


def _slug(message: str) -> str:
    return "_".join(re.findall(r"[a-z0-9]+", message.lower()))[:40].strip("_") or "revision"


# What changed


def _changes(part: PartMigrations, steps: Sequence[Step]) -> Changes:
    engine = create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            _beside(connection, part)
            for step in steps:
                step.apply(_context(connection, {}))
            return _rendered(connection, part)
    finally:
        engine.dispose()


def _beside(connection: Connection, part: PartMigrations) -> None:
    """Make the tables of others: SQLite makes a table again by looking at those it refers to."""
    own = {table.name for table in part.tables}
    for table in part.tables[0].metadata.tables.values():
        if table.name not in own:
            connection.execute(CreateTable(table))


def _context(connection: Connection, options: dict[str, Any]) -> Any:
    from alembic.runtime.migration import MigrationContext

    return MigrationContext.configure(connection, opts=options)


def _rendered(connection: Connection, part: PartMigrations) -> Changes:
    from alembic.autogenerate import produce_migrations, render_python_code
    from alembic.operations.ops import CreateTableOp, UpgradeOps

    metadata = part.tables[0].metadata
    context = _context(connection, comparing(part.tables, connection.dialect.name))
    operations: Any = produce_migrations(context, metadata).upgrade_ops
    new = {made.table_name for made in operations.ops if isinstance(made, CreateTableOp)}
    found: dict[str, str] = {}
    dangerous: list[str] = []
    for operation in [*operations.ops, *_gone(connection, part)]:
        if operation.table_name not in new:
            dangerous += dangers(operation, metadata.tables)
        for step in filled(operation, metadata.tables):
            code = render_python_code(
                UpgradeOps([_without_info(step)]),
                # SQLite alters a table only by making it again, which is what a batch does.
                render_as_batch=operation.table_name not in new,
                render_item=_Items(metadata, new),
                migration_context=context,
            )
            found[operation.table_name] = found.get(operation.table_name, "") + _statements(code)
    return Changes(found, tuple(dangerous))


def _gone(connection: Connection, part: PartMigrations) -> Iterator[Any]:
    """The tables that earlier revisions made and nothing defines any more, dependents first."""
    from alembic.operations.ops import DropTableOp

    known = part.tables[0].metadata.tables
    # What serves full-text search alone is no definition's.
    kept = tuple(f"{name}_fts" for name in known)
    made = inspect(connection).get_sorted_table_and_fkc_names()
    for name in [name for name, _ in reversed(made) if name is not None]:
        if name not in known and not name.startswith(kept):
            yield DropTableOp(name)


def _without_info(operation: Any) -> Any:
    """What crmkit notes of a table in its MetaData is no part of the table."""
    if getattr(operation, "info", None):
        operation.info = {}
    return operation


def _statements(code: str) -> str:
    lines = [line for line in code.splitlines() if "### " not in line and line.strip() != "pass"]
    statements = dedent("\n".join(lines) + "\n")
    for wordy, plain in _PLAIN:
        statements = re.sub(wordy, plain, statements)
    return statements


# How it is written


class _Items:
    """How columns and types are written, where that is not Alembic's way.

    The types that hold the same value on every database go by their names; and the columns that
    every record has are written once, in `_record`.
    """

    def __init__(self, metadata: MetaData, new: set[str]) -> None:
        self._records = {n for n in new if {*BASE_FIELDS} <= {*metadata.tables[n].c.keys()}}

    def __call__(self, kind: str, item: Any, context: Any) -> Any:
        if kind == "type":
            return _type(item)
        # A column that comes to a table stands in none.
        if kind not in ("column", "primary_key") or item.table is None:
            return False
        if item.table.name not in self._records:
            return False
        if kind == "primary_key":
            return None if [c.name for c in item.columns] == ["id"] else False
        if item.name == "id":
            return "*_record()"
        return "" if item.name in BASE_FIELDS else False


def _type(item: Any) -> Any:
    if isinstance(item, types.Scaled):
        return f"Scaled({item.places})"
    if isinstance(item, types.IdType | types.MomentType):
        return f"{type(item).__name__}()"
    shared = {id(types.JsonType): "JsonType", id(types.SequenceType): "SequenceType"}
    return shared.get(id(item), False)


_LIVE_ROWS = r"sa\.text\('removed_at IS NULL'\)"
_PLAIN = (
    (f"sqlite_where={_LIVE_ROWS}, postgresql_where={_LIVE_ROWS}", "**_LIVE"),
    (r"(sa\.Column\(.*), nullable=True\)", r"\1)"),
    (r"(create_index\(.*), unique=False", r"\1"),
    (r"String\(length=(\d+)\)", r"String(\1)"),
    (r", schema=None", ""),
    (rf"'{UNDECIDED.format('(.*?)')}'", r'_to_decide("\1")'),
    (r", \)", ")"),
)
"""What Alembic writes out, and the same in fewer words."""

_HELPERS = {
    "_LIVE": """
_LIVE_ROWS = sa.text("removed_at IS NULL")
_LIVE: dict[str, Any] = {"sqlite_where": _LIVE_ROWS, "postgresql_where": _LIVE_ROWS}
""",
    "_record()": '''

def _record() -> list[sa.Column[Any]]:
    """The columns that every record has."""
    return [
        sa.Column("id", IdType(), nullable=False, primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", MomentType()),
        sa.Column("updated_at", MomentType()),
        sa.Column("removed_at", MomentType()),
    ]
''',
    "_to_decide(": '''

def _to_decide(column: str) -> str:
    """TODO: replace every call by what rows that exist already get; then drop this.

    As a server_default that is the value as a text, in op.execute an UPDATE.
    """
    raise Refused(f"say what rows that exist get as {column}, in place of _to_decide")
''',
}


def _facts(part: PartMigrations, number: str, steps: Sequence[Step]) -> str:
    previous = f'"{steps[-1].version}"' if steps else None
    facts = f'revision = "{number}"\ndown_revision = {previous}\n'
    if steps or part.name == CORE:
        return facts
    # A host may have run this part before it had revisions.
    return f'{facts}replaces = "{definition_of(part.tables)}"\n'


def _source(message: str, facts: str, changes: Changes, width: int) -> str:
    statements = changes.statements
    code = "".join(statements.values())
    helpers = "".join(source for name, source in _HELPERS.items() if name in code)
    functions, body = _functions(statements, width)
    names = re.findall(r"\b(IdType|JsonType|MomentType|Scaled|SequenceType)\b", code + helpers)
    imports = "from crmkit import Refused\n" if "Refused" in helpers else ""
    if names:
        imports += f"from crmkit.storage.types import {', '.join(sorted({*names}))}\n"
    typing = "from typing import Any\n\n" if "Any]" in helpers else ""
    said = f"{message.strip().rstrip('.')}.{_warning(changes.dangers, width)}"
    return (
        f'"""{said}"""\n\nfrom __future__ import annotations\n\n'
        f"{typing}import sqlalchemy as sa\nfrom alembic import op\n\n{imports}\n{facts}"
        f"{helpers}\n\ndef upgrade() -> None:\n{body}{functions}"
    )


def _warning(found: Sequence[str], width: int) -> str:
    """What the docstring of a destructive revision says of it."""
    if not found:
        return ""
    lines = [
        fill(d, width, initial_indent="- ", subsequent_indent="  ", break_long_words=False)
        for d in found
    ]
    return "\n\nDestructive, where there are rows:\n\n" + "\n".join(lines) + "\n"


def _functions(statements: Statements, width: int) -> tuple[str, str]:
    """A function for each table and the body that calls them; one table needs no function."""
    if len(statements) == 1:
        return "", laid_out("".join(statements.values()), width)
    names = {f"_{table.removeprefix('crmkit_')}": code for table, code in statements.items()}
    functions = (
        f"\n\ndef {name}() -> None:\n{laid_out(code, width)}" for name, code in names.items()
    )
    return "".join(functions), "".join(f"    {name}()\n" for name in names)
