"""What constructs of our own need to be written as SQL."""

from __future__ import annotations

from typing import Any

from sqlalchemy.sql.functions import FunctionElement


def arguments(element: FunctionElement[Any], compiler: Any, **options: Any) -> list[str]:
    """The SQL of each argument of a construct."""
    return [compiler.process(clause, **options) for clause in element.clauses]
