"""Groups: units by dated relationships, figures rolled up once, circles refused."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import ColumnElement

from crmkit import (
    CRM,
    Customer,
    Interaction,
    Invalid,
    Merging,
    Money,
    Opportunity,
    Refused,
    Relationship,
    UnitOfWork,
)
from crmkit_key_accounts import KeyAccounts

pytestmark = pytest.mark.crm(plugins=["key_accounts"])

# As many as take a few seconds, or a proof's worth.
EXAMPLES = 300 if os.environ.get("CRMKIT_TEST_FULL") else 10

Edges = frozenset[tuple[int, int]]
Amounts = Sequence[tuple[int, int, str, bool]]


def add_units(work: UnitOfWork, count: int) -> list[Customer]:
    return [work.add(Customer(name=f"U{n}", kind="organisation")) for n in range(count)]


def below(edges: Edges, root: int) -> set[int]:
    """The naive model: all that can be reached, each once."""
    found, waiting = set[int](), [root]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += [child for child, parent in edges if parent == one]
    return found


UNITS = 7
PAIRS = st.tuples(st.integers(0, UNITS - 1), st.integers(0, UNITS - 1))
# Children have higher numbers than their parents: whatever is drawn is no circle.
GRAPHS = st.frozensets(PAIRS.filter(lambda pair: pair[0] > pair[1]), max_size=14)
DEALS = st.lists(
    st.tuples(
        st.integers(0, UNITS - 1),
        st.integers(1, 10**9),
        st.sampled_from(["EUR", "PLN", "JPY"]),
        st.booleans(),
    ),
    max_size=12,
)


@given(edges=GRAPHS, deals=DEALS)
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_figures_are_those_of_a_naive_model(crm: CRM, edges: Edges, deals: Amounts) -> None:
    """On any graph: no unit is counted twice, to the ten-thousandth, in every currency."""
    with crm.begin("dana") as work:
        units = add_units(work, UNITS)
        accounts = work.use(KeyAccounts)
        for child, parent in sorted(edges):
            accounts.set_parent(units[child], units[parent])
        for owner, amount, currency, won in deals:
            status = "won" if won else "open"
            money = Money.of_units(amount, currency)
            work.add(Opportunity(customer=units[owner], name="x", amount=money, status=status))
        for root in (0, 1, 2):
            members = below(edges, root)
            assert {units[n].id for n in members} == {
                unit.customer.id for unit in accounts.group(units[root])
            }
            for trait, counted in (
                ("opportunities.open_amount", False),
                ("key_accounts.won_amount", True),
            ):
                sums: dict[str, int] = {}
                for owner, amount, currency, won in deals:
                    if owner in members and won is counted:
                        sums[currency] = sums.get(currency, 0) + amount
                expected = tuple(Money.of_units(sums[c], c) for c in sorted(sums))
                assert (expected or Decimal(0)) == accounts.figure(units[root], trait)


@given(edges=st.lists(PAIRS.filter(lambda pair: pair[0] != pair[1]), max_size=10))
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_no_edge_makes_a_circle(crm: CRM, edges: list[tuple[int, int]]) -> None:
    """An edge is taken exactly if its parent is not below its child; a refused one leaves none."""
    with crm.begin("dana") as work:
        units, accounts = add_units(work, UNITS), work.use(KeyAccounts)
        taken = set[tuple[int, int]]()
        for child, parent in edges:
            circular = parent in below(frozenset(taken), child)
            try:
                with work.savepoint():
                    accounts.set_parent(units[child], units[parent])
            except Refused:
                assert circular
            else:
                assert not circular
                taken.add((child, parent))
        known = work.find(Relationship, of_these(work, units))
        number = {unit.id: n for n, unit in enumerate(units)}
        assert taken == {(number[row.customer.id], number[row.other.id]) for row in known}


def of_these(work: UnitOfWork, units: list[Customer]) -> ColumnElement[bool]:
    return work.table(Relationship).c.customer.in_([unit.id for unit in units])


def test_a_circle_is_refused_with_its_names(work: UnitOfWork, accounts: KeyAccounts) -> None:
    """Whoever adds the relationship, also in one call with the rest of it."""
    a, b, c = add_units(work, 3)
    accounts.set_parent(a, b)
    accounts.set_parent(b, c)
    with (
        pytest.raises(Refused, match=r"circular: U. is below U. is below U. is below U."),
        work.savepoint(),
    ):
        accounts.set_parent(c, a)
    kind = "parent_company"
    with pytest.raises(Refused, match="circular"), work.savepoint():
        work.add_all(Relationship(customer=x, other=y, kind=kind) for x, y in ((c, a), (a, c)))
    assert 2 == work.count(Relationship)


def test_the_other_way_round_later_is_no_circle(work: UnitOfWork, accounts: KeyAccounts) -> None:
    """The unit that was taken over may take its parent over, once it is no unit any more."""
    a, b = add_units(work, 2)
    past = {"valid_from": date(2010, 1, 1), "valid_until": date(2019, 12, 31)}
    work.add(Relationship(customer=a, other=b, kind="parent_company", **past))
    accounts.set_parent(b, a, since=date(2020, 1, 1))
    assert ["U0", "U1"] == [unit.name for unit in accounts.group(a)]
    assert ["U1"] == [unit.name for unit in accounts.group(b)]


def test_a_merge_that_makes_a_circle_is_refused(work: UnitOfWork, accounts: KeyAccounts) -> None:
    """The top and the bottom of a group cannot become one."""
    a, b, c = add_units(work, 3)
    accounts.set_parent(a, b)
    accounts.set_parent(b, c)
    with pytest.raises(Refused, match="circular"):
        work.use(Merging).merge(c, a)
    assert 3 == len(accounts.group(c))


def test_depths_and_parents(work: UnitOfWork, accounts: KeyAccounts) -> None:
    """Reached on two ways, a unit stands at the nearer one and knows both parents."""
    a, b, c = add_units(work, 3)
    accounts.set_parent(b, a)
    accounts.set_parent(c, b)
    accounts.set_parent(c, a)
    found = {unit.name: (unit.depth, set(unit.parents)) for unit in accounts.group(a)}
    assert {"U0": (0, set()), "U1": (1, {a.id}), "U2": (1, {a.id, b.id})} == found


def test_other_figures_are_of_everything(work: UnitOfWork, accounts: KeyAccounts) -> None:
    """A count of contacts is summed; what is no number is refused."""
    a, b = add_units(work, 2)
    accounts.set_parent(b, a)
    for unit in (a, b, b):
        work.add(Interaction(customer=unit, channel="phone"))
    assert Decimal(3) == accounts.figure(a, "interactions.count_90d")
    with pytest.raises(Invalid, match="no number and no money"):
        accounts.figure(a, "interactions.last_on")


def test_the_portfolio_is_of_whole_groups(
    work: UnitOfWork, accounts: KeyAccounts, acme: Customer
) -> None:
    """What is open and what was won of late, a row for each currency; nothing is no currency."""
    (north,) = add_units(work, 1)
    accounts.set_parent(north, acme)
    work.add(Opportunity(customer=acme, name="a", amount=Money(10, "EUR")))
    work.add(Opportunity(customer=north, name="b", amount=Money(5, "EUR")))
    won = {"status": "won", "closed_on": date(2026, 2, 1)}
    work.add(Opportunity(customer=north, name="c", amount=Money(7, "PLN"), **won))
    work.add(
        Opportunity(customer=north, name="d", amount=Money(9, "PLN"), status="won",
                    closed_on=date(2020, 2, 1))
    )  # fmt: skip
    accounts.designate(work.add(Customer(name="Bolt")))
    table = work.report("key_accounts.portfolio")
    assert (
        ("Acme", "ewa", 2, Money(15, "EUR"), Money(0, "EUR")),
        ("Acme", "ewa", 2, Money(0, "PLN"), Money(7, "PLN")),
        ("Bolt", None, 1, None, None),
    ) == table.rows
    assert "<svg" in table.svg()
    figures = work.report("key_accounts.figures", trait="key_accounts.won_amount").rows
    assert (("Acme", None, Money(16, "PLN")),) == figures
    assert (("Acme", 2, None),) == work.report("key_accounts.figures").rows
