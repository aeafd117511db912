"""What a deal is worth, and who it is credited to."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit import Customer, Invalid, Money, Opportunity, OpportunityLine, Refused, UnitOfWork
from crmkit_sfa import Deal, Deals, Share, Split
from crmkit_sfa.splits import parts_of

pytestmark = pytest.mark.crm(plugins=["sfa"])


def eur(amount: str | int) -> Money:
    return Money(amount, "EUR")


@pytest.fixture
def deal(work: UnitOfWork) -> Opportunity:
    acme = work.add(Customer(name="Acme", kind="organisation"))
    return work.add(Opportunity(customer=acme, name="Chairs", owner="ewa", amount=eur(100)))


def test_the_amount_is_the_sum_of_the_lines(work: UnitOfWork, deal: Opportunity) -> None:
    """Set to anything else, it must be marked."""
    work.add(OpportunityLine(opportunity=deal, description="Chair", quantity=4, price=eur(30)))
    deal = work.get(Opportunity, deal)
    assert eur(120) == deal.amount
    with pytest.raises(Refused, match=r"its opportunity lines come to 120\.00 EUR, not 99\.00 EUR"):
        work.change(deal, amount=eur(99))


def test_an_amount_that_is_marked_stands(work: UnitOfWork, deal: Opportunity) -> None:
    """Until the mark is taken away: then it is the sum again."""
    work.add(OpportunityLine(opportunity=deal, description="Chair", quantity=4, price=eur(30)))
    deal = work.change(work.get(Opportunity, deal), amount=eur(99), amount_overridden=True)
    assert eur(99) == deal.amount
    assert eur(120) == work.change(deal, amount_overridden=False).amount


@pytest.mark.parametrize("amount", [Money("-0.01", "EUR"), Money("1000000000000.01", "PLN")])
def test_amounts_that_cannot_be_meant(work: UnitOfWork, deal: Opportunity, amount: Money) -> None:
    """Negative ones, and those beyond the setting; nothing is changed."""
    with pytest.raises(Refused, match="a deal of"), work.savepoint():
        work.change(deal, amount=amount)
    with pytest.raises(Refused, match="a deal of"), work.savepoint():
        work.add(Deal(id=deal.id, recurring=amount))
    assert eur(100) == work.get(Opportunity, deal).amount


@pytest.mark.parametrize("quantity", [0, -1])
def test_a_line_sells_something(work: UnitOfWork, deal: Opportunity, quantity: int) -> None:
    """What is taken off has a negative price."""
    with pytest.raises(Refused, match="make the price negative"):
        work.add(
            OpportunityLine(opportunity=deal, quantity=quantity, description="x", price=eur(1))
        )


@pytest.mark.parametrize(
    ("every", "mrr"), [("month", "100"), ("quarter", "33.3333"), ("year", "8.3333")]
)
def test_what_recurs_is_known_a_month(
    work: UnitOfWork, deal: Opportunity, every: str, mrr: str
) -> None:
    """Beside what comes once."""
    own = work.add(Deal(id=deal.id, recurring=eur(100), every=every))
    assert eur(mrr) == own.mrr
    assert eur(100) == work.get(Opportunity, deal).amount
    assert work.change(own, recurring=None).mrr is None


def test_a_deal_is_shared(work: UnitOfWork, deal: Opportunity) -> None:
    """The parts are those of the amount, and follow it."""
    shares = [Share("ewa", Decimal("66.67")), Share("jan", Decimal("33.33"))]
    assert [eur("66.67"), eur("33.33")] == [s.amount for s in work.use(Deals).split(deal, shares)]
    work.change(deal, amount=eur(1))
    by_id = sorted(work.find(Split), key=lambda split: split.id)
    assert [eur("0.66"), eur("0.34")] == [split.amount for split in by_id]


@pytest.mark.parametrize("percents", [["50"], ["60", "40.01"], ["99.99"], ["0"]])
def test_shares_that_do_not_sum_are_refused(
    work: UnitOfWork, deal: Opportunity, percents: list[str]
) -> None:
    """The error tells the sum; the shares before stay."""
    before = work.use(Deals).split(deal, [Share("jan", Decimal(100))])
    shares = [Share(f"e{i}", Decimal(p)) for i, p in enumerate(percents)]
    with pytest.raises(Invalid, match=r"sum to .* %, not to 100 %"), work.savepoint():
        work.use(Deals).split(deal, shares)
    assert list(before) == list(work.find(Split))


def test_no_way_leads_past_the_whole(work: UnitOfWork, deal: Opportunity) -> None:
    """Neither does adding shares one by one; less than all leaves the rest to the owner."""
    work.add(Split(opportunity=deal, employee="jan", share=Decimal(60)))
    with pytest.raises(Invalid, match=r"sum to 110.* more than 100"), work.savepoint():
        work.add(Split(opportunity=deal, employee="eli", share=Decimal(50)))
    assert [eur(60)] == [split.amount for split in work.find(Split)]


@given(
    units=st.integers(0, 10**16),
    cuts=st.lists(st.integers(0, 10_000), max_size=6),
)
def test_parts_of_a_whole_sum_to_it(units: int, cuts: list[int]) -> None:
    """Exactly, in ten-thousandths; of whole cents every part is whole cents; none is negative."""
    edges = [0, *sorted(cuts), 10_000]
    shares = [Decimal(b - a) / 100 for a, b in pairwise(edges)]
    parts = [p.units for p in parts_of(Money.of_units(units, "EUR"), shares) if p is not None]
    assert units == sum(parts)
    assert min(parts) >= 0
    if units % 100 == 0:
        assert {0} == {part % 100 for part in parts}
