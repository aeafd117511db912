"""Who may do what: every operation and every report, for each role."""

from __future__ import annotations

from typing import Any

import pytest

from crmkit import CRM, Actor, Customer, NotAllowed, Refused
from crmkit_loyalty import Entry, Loyalty, Posting, Programme, Wallet

pytestmark = pytest.mark.crm(plugins=["loyalty"])

BOTH = frozenset({"loyalty.service", "loyalty.manager"})
MANAGER = frozenset({"loyalty.manager"})

OPERATIONS = {
    "loyalty.join": BOTH, "loyalty.leave": MANAGER, "loyalty.balance": BOTH,
    "loyalty.privileges": BOTH, "loyalty.set_tier": MANAGER, "loyalty.earn": MANAGER,
    "loyalty.reverse": MANAGER, "loyalty.spend": BOTH, "loyalty.refund": MANAGER,
    "loyalty.correct": MANAGER, "loyalty.send": BOTH, "loyalty.pool": BOTH,
    "loyalty.leave_household": BOTH, "loyalty.redeem": BOTH, "loyalty.thank": MANAGER,
    "loyalty.use_voucher": BOTH, "loyalty.cancel_voucher": BOTH, "loyalty.replace_voucher": BOTH,
    "loyalty.problems": MANAGER, "loyalty.catch_up": MANAGER, "loyalty.audit": MANAGER,
}  # fmt: skip
REPORTS = {
    "loyalty.top_members": BOTH, "loyalty.liability": MANAGER, "loyalty.tier_moves": MANAGER,
    "loyalty.engagement": MANAGER,
}  # fmt: skip
ROLES = ("loyalty.service", "loyalty.manager", "own_records", "nothing")


def actor(role: str) -> Actor:
    return Actor("employee", "dana", roles=(role,))


@pytest.mark.parametrize("role", ROLES[:2])
def test_the_table_of_operations_and_reports(crm: CRM, role: str) -> None:
    """Each of the part's, and no other."""
    names = {name for name in crm.operations if name.startswith("loyalty.")}
    assert OPERATIONS.keys() == names
    with crm.read(actor(role)) as work:
        may = {name for name in names if work.access.may_call(name)}
        seen = set()
        for report in REPORTS:
            try:
                work.report(report).rows  # noqa: B018 - it is read, or refused
                seen.add(report)
            except NotAllowed:
                pass
    assert {name for name, roles in OPERATIONS.items() if role in roles} == may
    assert {name for name, roles in REPORTS.items() if role in roles} == seen


def test_others_may_do_nothing(crm: CRM) -> None:
    """And what concerns everybody has to be permitted by name."""
    with crm.read(actor("nothing")) as work:
        assert not any(work.access.may_call(name) for name in OPERATIONS)
    with crm.read(actor("own_records")) as work:
        assert not work.access.may_call("loyalty.catch_up", privileged=True)


@pytest.mark.parametrize("role", ROLES[:2])
def test_no_role_writes_in_the_books(crm: CRM, role: str) -> None:
    """Operations do, whoever may call them."""
    with crm.begin("boss") as work:
        work.add(Programme(key="club", name="Club", pending_days=0))
        anna = work.add(Customer(name="Anna"))
        work.use(Loyalty).join(anna)
        work.use(Loyalty).earn(anna, 10, source="1")
    with crm.begin(actor(role)) as work:
        work.use(Loyalty).spend(anna, 3)
        attempts: list[Any] = [
            lambda: work.change(next(work.find(Wallet)), available=99),
            lambda: work.remove(next(work.find(Entry))),
            lambda: work.change(next(work.find(Posting)), points=99),
        ]
        for attempt in attempts:
            with pytest.raises((NotAllowed, Refused)), work.savepoint():
                attempt()
        assert 7 == work.use(Loyalty).balance(anna).points
