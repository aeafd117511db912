"""Categories: a tree in which articles have their place."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from crmkit import Batch, Entity, ReadUnit, Ref, entity, integer, ref, text


@entity("knowledge_category", plural="Categories", unique=[("parent", "name")], index=["parent"])
class Category(Entity):
    """A place for articles; categories form a tree."""

    name: str = text(max=120, searched=True)
    parent: Ref[Category] | None = ref(default=None)
    position: int = integer(default=0)


def check(batch: Batch[Category]) -> None:
    """No category is above itself."""
    moved = [i for i in range(len(batch)) if batch.before and "parent" in batch.changed(i)]
    if not moved:
        return
    above = parents(batch.work) | {c.id: _id(c.parent) for c in batch.after}
    for i in moved:
        if batch.after[i].id in _ancestors(batch.after[i].id, above):
            batch.refuse(i, "it would be above itself; choose a parent that is not below it")


def parents(work: ReadUnit) -> dict[UUID, UUID | None]:
    """The parent of every category."""
    return {category.id: _id(category.parent) for category in work.find(Category)}


def below(work: ReadUnit, category: Ref[Category]) -> set[UUID]:
    """A category and all those below it."""
    above = parents(work)
    return {id for id in above if id == category.id or category.id in _ancestors(id, above)}


def _ancestors(id: UUID, above: dict[UUID, UUID | None]) -> set[UUID]:
    found: set[UUID] = set()
    at = above.get(id)
    while at is not None and at not in found:
        found.add(at)
        at = above.get(at)
    return found


def _id(parent: Any) -> UUID | None:
    return None if parent is None else parent.id
