"""The tables of entities, to write conditions with."""

from __future__ import annotations

from typing import Any

from crmkit import ReadUnit


def columns(work: ReadUnit, entity: type[Any]) -> Any:
    """The columns of an entity's table."""
    return work.crm.catalogue.tables[entity].c
