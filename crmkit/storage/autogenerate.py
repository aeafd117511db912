"""The filter for the host's own Alembic: its autogenerate neither drops nor makes our tables.

In the host's `env.py`:

    from crmkit.storage import autogenerate

    context.configure(
        connection=connection,
        target_metadata=target_metadata,
        include_name=autogenerate.include_name,
        include_object=autogenerate.include_object,
    )

A host with filters of its own calls both: `return own(...) and autogenerate.include_name(...)`.
Foreign keys of the host's tables to ours stay the host's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

PREFIX = "crmkit_"
"""The beginning of the name of every table of crmkit and its parts."""


def include_name(name: str | None, type_: str, parent_names: Mapping[str, Any]) -> bool:
    """False for the names of our tables in the database, and of what belongs to them."""
    table = name if type_ == "table" else parent_names.get("table_name")
    return not _ours(table)


def include_object(
    object: Any, name: str | None, type_: str, reflected: bool, compare_to: Any
) -> bool:
    """False for our tables in the host's MetaData, and for what belongs to them."""
    table = name if type_ == "table" else getattr(getattr(object, "table", None), "name", None)
    return not _ours(table)


def _ours(table: str | None) -> bool:
    return table is not None and table.startswith(PREFIX)
