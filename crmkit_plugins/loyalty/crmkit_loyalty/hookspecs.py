"""The hooks that the part offers to others."""

from __future__ import annotations

from collections.abc import Sequence

from crmkit import UnitOfWork, hookspec
from crmkit_loyalty.membership import Membership
from crmkit_loyalty.privileges import Entitlement


@hookspec(since="1.0")
def loyalty_privileges_changed(
    work: UnitOfWork, membership: Membership, privileges: Sequence[Entitlement]
) -> None:
    """A customer joined, left, or moved to another tier, and has these privileges from now on.

    Runs inside the transaction, once a member. A part that sells sets its price list, one that
    answers calls its queue. What it raises undoes the change that led to it.
    """
