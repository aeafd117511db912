"""What is known of competitors, and who wins against them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from crmkit import Customer, Opportunity, Plugin, UnitOfWork, hookimpl
from crmkit_sfa import BattleNote, Competition, Competitor, CompetitorProduct, Encounter

pytestmark = pytest.mark.crm(plugins=["sfa"])


@hookimpl
def crmkit_contribute() -> Iterable[object]:
    return []


@hookimpl(optionalhook=True)
def sfa_battle_notes(competitor: Any) -> Iterable[BattleNote]:
    return [BattleNote(f"Against {competitor.name}", "Show the armrests.")]


NOTES = Plugin(
    "notes",
    hooks=SimpleNamespace(crmkit_contribute=crmkit_contribute, sfa_battle_notes=sfa_battle_notes),
    migrations=None,
)


@pytest.fixture
def rival(work: UnitOfWork) -> Competitor:
    """Met four times: won once, lost twice for the price and once for want of time."""
    rival = work.add(Competitor(name="Stołex", strategy="cheap, to small offices"))
    work.add(CompetitorProduct(competitor=rival, name="Stołek", against="CHAIR-1"))
    here, there = (work.add(Customer(name=name, country=name)) for name in ("PL", "DE"))
    for customer, status, reason in [
        (here, "won", "service"), (here, "lost", "price"), (here, "lost", "price"),
        (there, "lost", "timing"), (there, "open", None),
    ]:  # fmt: skip
        deal = work.add(Opportunity(customer=customer, name="x", status=status, reason=reason))
        work.add(Encounter(opportunity=deal, competitor=rival, standing="confirmed"))
    return rival


def test_a_card_tells_what_to_know_before_meeting_them(work: UnitOfWork, rival: Competitor) -> None:
    """Profile, products, our record, and why we lost."""
    card = work.use(Competition).battle_card(rival)
    assert (1, 3, Decimal("25.0")) == (card.won, card.lost, card.win_rate)
    assert (("price", 2), ("timing", 1)) == card.reasons
    assert ["Stołek"] == [product.name for product in card.products]
    assert () == card.notes


@pytest.mark.crm(plugins=["sfa", NOTES])
def test_other_parts_add_what_they_know(work: UnitOfWork, rival: Competitor) -> None:
    """Through the hook of the part."""
    assert ["Against Stołex"] == [n.title for n in work.use(Competition).battle_card(rival).notes]


def test_a_competitor_never_met_has_no_rate(work: UnitOfWork) -> None:
    """None, not zero."""
    card = work.use(Competition).battle_card(work.add(Competitor(name="Krzesłex")))
    assert (None, ()) == (card.win_rate, card.reasons)


def test_reports_tell_who_wins_where(work: UnitOfWork, rival: Competitor) -> None:
    """Win rates are of closed deals; the reason is that of most deals lost there."""
    assert (("Stołex", 5, 1, 1, 3, Decimal("25.0"), 0),) == work.report("sfa.competitors").rows
    assert (
        ("Stołex", "DE", 1, 0, 1, "timing"),
        ("Stołex", "PL", 0, 1, 2, "price"),
    ) == work.report("sfa.where_met").rows
