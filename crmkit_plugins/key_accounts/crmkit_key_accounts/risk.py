"""What may go wrong with an account, how likely, how bad, and what is done about it."""

from __future__ import annotations

from datetime import date

from crmkit import (
    Customer,
    Entity,
    Ref,
    _,
    choice,
    employee,
    entity,
    integer,
    reassign,
    ref,
    text,
)


@entity("key_accounts_risk", index=[("customer", "created_at", "id"), ("status", "due_on")])
class Risk(Entity):
    """A risk of an account. Its severity is its probability times its impact, from 1 to 25."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="delete", on_remove="cascade")
    title: str = text(max=200, privacy="personal")
    probability: int = integer(default=3, min=1, max=5, help=_("1 hardly, 5 almost certain"))
    impact: int = integer(default=3, min=1, max=5, help=_("1 slight, 5 loss of the {account}"))
    status: str = choice("open", "mitigated", "occurred", "closed", default="open")
    owner: str | None = employee(default=None, on_handover=reassign("status == 'open'"))
    mitigation: str = text(default="", max=4000, multiline=True, privacy="personal")
    due_on: date | None = None

    @property
    def severity(self) -> int:
        return self.probability * self.impact
