"""Removing and restoring, and what follows a record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Batch,
    Commitment,
    Conflict,
    ContactPoint,
    Customer,
    Employee,
    Extension,
    Grant,
    Interaction,
    Money,
    MovableClock,
    NotAllowed,
    NotFound,
    Opportunity,
    OpportunityLine,
    Plugin,
    Refused,
    Relationship,
    Role,
    Team,
    UnitOfWork,
    extension,
)

LATER = timedelta(hours=1)


@extension(Customer, "loyalty_profile")
class Profile(Extension):
    """What that part adds to a customer."""

    colour: str = "blue"


@pytest.fixture
def loyalty(part: Callable[..., Plugin]) -> Plugin:
    return part("loyalty", Profile)


def anna(**fields: Any) -> Customer:
    return Customer(**{"name": "Anna", **fields})


# Removing and restoring


def test_a_removed_record_is_in_no_list(work: UnitOfWork) -> None:
    """The row is kept; nobody meets it."""
    added = work.add(anna())
    work.remove(added)
    assert (0, None, []) == (
        work.count(Customer), work.first(Customer), list(work.find(Customer)),
    )  # fmt: skip
    with pytest.raises(NotFound):
        work.get(Customer, added)


def test_removing_asks_for_the_version_that_was_read(crm: CRM) -> None:
    """What somebody has just changed is not removed unseen."""
    with crm.begin("dana") as work:
        read = work.add(anna())
        work.change(read, owner="emil")
    with pytest.raises(Conflict), crm.begin("dana") as work:
        work.remove(read)


def test_removing_twice_is_not_found(work: UnitOfWork) -> None:
    """By reference; the second time there is nothing."""
    added = work.add(anna())
    work.remove(Customer.ref(added.id))
    with pytest.raises(NotFound):
        work.remove(Customer.ref(added.id))


def test_what_belongs_to_a_record_is_removed_with_it(work: UnitOfWork) -> None:
    """`on_remove="cascade"`, through as many levels as there are."""
    customer, other = work.add(anna()), work.add(anna(name="Acme"))
    job = work.add(Relationship(customer=other, other=customer, kind="employee"))
    work.add(ContactPoint(customer=other, kind="email", value="a@acme.pl", relationship=job))
    kept = work.add(ContactPoint(customer=other, kind="email", value="info@acme.pl"))
    work.remove(customer)
    assert 0 == work.count(Relationship)
    assert [kept] == list(work.find(ContactPoint))


def test_what_belongs_to_a_record_is_removed_by_whoever_may_remove_it(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin]
) -> None:
    """Rights that come by way of the record hold until all is removed; others are still missed."""
    mine = Grant(Opportunity, write="owner == me")
    line = Grant(OpportunityLine, write="opportunity.owner == me")
    seller = Role("shop.seller", grants=(Grant(Customer), mine, line))
    reader = Role("shop.reader", grants=(Grant(Customer), mine, Grant(OpportunityLine)))
    crm = crm_factory(plugins=[part("shop", seller, reader)])
    with crm.begin("dana") as work:
        deal = work.add(Opportunity(customer=work.add(anna()), name="deal", owner="ewa"))
        work.add(OpportunityLine(opportunity=deal, description="chairs", price=Money(5, "EUR")))
    may_read = Actor("employee", "ewa", roles=("shop.reader",))
    with pytest.raises(NotAllowed), crm.begin(may_read) as work:
        work.remove(Opportunity.ref(deal.id))
    with crm.begin(Actor("employee", "ewa", roles=("shop.seller",))) as work:
        work.remove(Opportunity.ref(deal.id))
    with crm.read("dana") as unit:
        assert (0, 0) == (unit.count(Opportunity), unit.count(OpportunityLine))


def test_what_others_need_is_not_removed(work: UnitOfWork) -> None:
    """`on_remove="refuse"`: the error counts what stands in the way, and nothing happened."""
    customer = work.add(anna())
    work.add(Opportunity(customer=customer, name="deal"))
    work.add(Commitment(customer=customer, what="a call"))
    with pytest.raises(Refused, match="is still referred to by 1 opportunity;"):
        work.remove(customer)
    assert (1, 1) == (work.count(Customer), work.count(Commitment))


def test_a_refusal_further_down_undoes_the_removal(crm: CRM) -> None:
    """Whole or not at all, though the first rows were written."""
    with crm.begin("dana") as work:
        parent = work.add(Team(name="North"))
        work.add(Employee(key="dana", name="Dana", team=parent))
    with pytest.raises(Refused, match="1 employee;"), crm.begin("dana") as work:
        work.remove(parent)
    with crm.read("dana") as unit:
        assert 1 == unit.count(Team)


def test_what_only_mentions_a_record_keeps_its_reference(work: UnitOfWork) -> None:
    """`on_remove="keep"`: the reference stays, for the record may be restored."""
    deal = work.add(Opportunity(customer=work.add(anna()), name="deal"))
    call = work.add(Interaction(opportunity=deal))
    work.remove(deal)
    assert deal == work.get(Interaction, call).opportunity


def test_a_record_goes_together_with_those_that_need_it(work: UnitOfWork) -> None:
    """Removed in one call, members of one family do not stand in each other's way."""
    parent = work.add(Team(name="North"))
    child = work.add(Team(name="North by east", parent=parent))
    assert 2 == work.remove_all([child, parent])


def test_restoring_brings_back_what_went_along(crm: CRM, clock: MovableClock) -> None:
    """And only that: what was removed before stays removed."""
    with crm.begin("dana") as work:
        customer = work.add(anna())
        first = work.add(Commitment(customer=customer, what="first"))
        second = work.add(Commitment(customer=customer, what="second"))
        work.remove(first)
    clock.move(LATER)
    with crm.begin("dana") as work:
        work.remove(work.get(Customer, customer))
    clock.move(LATER)
    with crm.begin("dana") as work:
        restored = work.restore(Customer.ref(customer.id))
        assert (None, 3) == (restored.removed_at, restored.version)
        assert [second.id] == [c.id for c in work.find(Commitment)]


def test_what_belongs_to_a_removed_record_is_not_restored_alone(
    crm_factory: Callable[..., CRM], loyalty: Plugin
) -> None:
    """The error says what to restore first; of an extension, too."""
    with crm_factory([loyalty]).begin("dana") as work:
        customer = work.add(anna())
        promise = work.add(Commitment(customer=customer, what="a call"))
        profile = work.add(Profile(id=customer.id))
        work.remove(customer)
        for record in (promise, profile):
            with pytest.raises(Refused, match="which is removed; restore that first"):
                work.restore(record)


def test_a_record_with_very_many_dependents_is_removed_in_batches(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin]
) -> None:
    """No statement and no hook is given more than a batch."""
    sizes: list[int] = []

    def check(batch: Batch[Any]) -> None:
        sizes.append(len(batch))

    crm = crm_factory([part("witness", check=check)], settings={"core": {"batch_size": 100}})
    with crm.begin("dana") as work:
        customer = work.add(anna())
        work.add_all(Interaction(customer=customer) for _ in range(350))
        sizes.clear()
        work.remove(customer)
        assert ([1, 100, 100, 100, 50], 0) == (sizes, work.count(Interaction))
        work.restore(Customer.ref(customer.id))
        assert 350 == work.count(Interaction)


def test_restoring_what_is_there_changes_nothing(work: UnitOfWork) -> None:
    """Called twice, it is restored once."""
    added = work.add(anna())
    assert added == work.restore(added)


def test_restoring_may_conflict(work: UnitOfWork) -> None:
    """A unique value that was taken meanwhile is not taken back."""
    old = work.add(Team(name="North"))
    work.remove(old)
    work.add(Team(name="North"))
    with pytest.raises(Conflict, match="name must be unique"):
        work.restore(Team.ref(old.id))


def test_extensions_go_and_come_with_their_record(
    crm_factory: Callable[..., CRM], loyalty: Plugin
) -> None:
    """A side row has no life of its own."""
    with crm_factory([loyalty]).begin("dana") as work:
        customer = work.add(anna())
        work.add(Profile(id=customer.id, colour="red"))
        work.remove(customer)
        assert 0 == work.count(Profile)
        work.restore(Customer.ref(customer.id))
        shown = work.get(Customer, customer, ext=[Profile])
        assert "red" == shown.ext[Profile].colour
