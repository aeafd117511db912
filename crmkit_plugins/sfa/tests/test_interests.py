"""Products of interest, and wishes by region."""

from __future__ import annotations

import pytest

from crmkit import Address, Customer, Opportunity, UnitOfWork
from crmkit_sfa import Interest, Wish

pytestmark = pytest.mark.crm(plugins=["sfa"])


def test_a_product_is_known_by_its_code_without_the_part_that_keeps_products(
    work: UnitOfWork,
) -> None:
    """The text stands by itself."""
    deal = work.add(Opportunity(customer=work.add(Customer(name="Acme")), name="x"))
    interest = work.add(Interest(opportunity=deal, sku="CHAIR-1", description="Chairs"))
    assert ("CHAIR-1", None) == (interest.sku, interest.product_id)


def test_a_wish_is_of_the_region_of_the_customer(work: UnitOfWork) -> None:
    """Of the primary address, else of any, else of the country; what is given stands."""
    plain, placed = (work.add(Customer(name=name, country="PL")) for name in "AB")
    work.add(Address(customer=placed, region="Silesia", primary=True))
    work.add(Address(customer=placed, region="Mazovia"))
    wishes = [
        work.add(Wish(customer=plain, topic="Green")),
        work.add(Wish(customer=placed, topic="Green")),
        work.add(Wish(customer=placed, topic="Green", region="Pomerania")),
    ]
    assert ["PL", "Silesia", "Pomerania"] == [wish.region for wish in wishes]
    assert {(work.actor.key, work.today())} == {(wish.owner, wish.wished_on) for wish in wishes}


def test_wishes_are_ranked_in_each_region(work: UnitOfWork) -> None:
    """By how many customers ask for it; who asks twice counts once, and words are folded."""
    anna, bruno, cyra = (work.add(Customer(name=name)) for name in ("Anna", "Bruno", "Cyra"))
    for who, topic, region, quantity in [
        (anna, "Armrests", "North", 5), (anna, "armrests", "North", 9),
        (bruno, "ARMRESTS", "North", 1), (cyra, "Wheels", "North", 500),
        (cyra, "Wheels", "South", 2),
    ]:  # fmt: skip
        work.add(Wish(customer=who, topic=topic, region=region, quantity=quantity))
    work.add(Wish(customer=bruno, topic="Wheels", region="North", status="offered"))
    rows = [row[:5] for row in work.report("sfa.wishes")]
    assert [
        ("North", 1, "ARMRESTS", 3, 2),
        ("North", 2, "Wheels", 1, 1),
        ("South", 1, "Wheels", 1, 1),
    ] == [(r, p, t.upper() if t.lower() == "armrests" else t, w, c) for r, p, t, w, c in rows]
    (best,) = work.report("sfa.wishes", region="North", limit=1).rows
    assert 15 == best[-1]
