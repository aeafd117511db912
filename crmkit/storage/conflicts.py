"""INSERT with an answer to rows that are there already: ON CONFLICT, as each database has it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_into(table: Table, dialect: str) -> Any:
    """The INSERT of this database that knows `on_conflict_do_nothing` and `…_do_update`."""
    made = postgresql if dialect == "postgresql" else sqlite
    return made.insert(table)
