"""A part with employees of its own: in a field of an extension, and of records."""

from __future__ import annotations

from crmkit import (
    Customer,
    Entity,
    Extension,
    Ref,
    employee,
    entity,
    extension,
    reassign,
    ref,
    text,
)


@extension(Customer, "desk_account")
class Account(Extension):
    """A part's own notion of who answers for a customer."""

    manager: str | None = employee(default=None, on_handover="reassign")
    advised_by: str | None = employee(default=None, on_handover="keep")


@entity("desk_errand")
class Errand(Entity):
    """Something to do, of a customer or of nobody."""

    customer: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="delete", on_remove="cascade"
    )
    clerk: str | None = employee(default=None, on_handover=reassign("state != 'done'"))
    state: str = text(default="new", max=10)
