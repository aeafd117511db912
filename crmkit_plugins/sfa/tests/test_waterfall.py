"""What became of the pipeline between two snapshots, and how true forecasts were."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import (
    CRM,
    Customer,
    Invalid,
    Money,
    MovableClock,
    NotFound,
    Opportunity,
    Stage,
    UnitOfWork,
)
from crmkit_sfa import Forecasts, Snapshot, SnapshotLine
from crmkit_sfa.waterfall import PARTS, WENT

pytestmark = pytest.mark.crm(plugins=["sfa"])

STARTS, ENDS = date(2026, 1, 1), date(2026, 3, 31)
IN, OUT = date(2026, 3, 20), date(2026, 4, 1)


def eur(amount: str | int) -> Money:
    return Money(amount, "EUR")


def take(crm: CRM) -> Snapshot:
    with crm.begin("admin") as work:
        return work.use(Forecasts).take_snapshot()


def bridge(crm: CRM, *pair: Any) -> dict[str, dict[str, Money]]:
    names = dict(zip(("first", "second"), pair, strict=False))
    with crm.read("admin") as work:
        rows = work.report("sfa.waterfall", starts=STARTS, ends=ENDS, **names).rows
    found: dict[str, dict[str, Money]] = {}
    for currency, part, amount in rows:
        found.setdefault(currency, {})[part] = amount
    return found


def test_every_way_has_its_part(crm: CRM, clock: MovableClock) -> None:
    """And the parts between lead from the start to the end."""
    with crm.begin("admin") as work:
        acme = work.add(Customer(name="Acme"))
        facts = {"customer": acme, "amount": eur(100)}
        names = ("won", "lost", "grown", "shrunk", "out", "gone", "in", "same", "turned")
        deals = {
            name: work.add(
                Opportunity(name=name, expected_close=OUT if name == "in" else IN, **facts)
            )
            for name in names
        }
    take(crm)
    clock.move(timedelta(days=1))
    with crm.begin("admin") as work:
        work.change(deals["won"], status="won")
        work.change(deals["lost"], status="lost")
        work.change(deals["grown"], amount=eur(130))
        work.change(deals["shrunk"], amount=eur(60))
        work.change(deals["out"], expected_close=OUT)
        work.change(deals["in"], expected_close=IN)
        work.change(deals["turned"], amount=Money(5, "PLN"))
        work.remove(deals["gone"])
        work.add(Opportunity(name="new", customer=acme, amount=eur(7), expected_close=IN))
        work.add(Opportunity(name="new, later", customer=acme, amount=eur(7), expected_close=OUT))
    clock.move(timedelta(days=1))
    take(crm)
    found = bridge(crm)
    assert {
        "starting": eur(800), "new": eur(7), "moved_in": eur(100), "grown": eur(30),
        "shrunk": eur(-40), "won": eur(-100), "lost": eur(-100), "moved_out": eur(-200),
        "gone": eur(-100), "ending": eur(397),
    } == found["EUR"]  # fmt: skip
    assert Money(5, "PLN") == found["PLN"]["moved_in"] == found["PLN"]["ending"]


def test_snapshots_in_the_wrong_order(crm: CRM, clock: MovableClock) -> None:
    """Are told, not drawn backwards."""
    first = take(crm)
    clock.move(timedelta(days=1))
    with pytest.raises(Invalid, match="swap the two"):
        bridge(crm, take(crm), first)


def test_a_snapshot_that_is_not_there(crm: CRM) -> None:
    """Nothing is drawn with one alone, and none is made up."""
    first = take(crm)
    assert {} == bridge(crm)
    with pytest.raises(NotFound):
        bridge(crm, first, "0" * 32)


def test_the_job_takes_one_a_week(crm: CRM, clock: MovableClock) -> None:
    """On Mondays, of whatever is open."""
    crm.run_due()
    with crm.begin("admin") as work:
        acme = work.add(Customer(name="Acme"))
        work.add(Opportunity(customer=acme, name="x", amount=eur(1), expected_close=IN))
    clock.move(timedelta(days=15))
    crm.run_due()
    with crm.read("admin") as work:
        (taken,) = work.find(Snapshot)
        assert (1, 1) == (taken.deals, work.count(SnapshotLine))


def test_accuracy_compares_what_was_foretold_with_what_came(crm: CRM, clock: MovableClock) -> None:
    """What had been won by then counts as foretold."""
    with crm.begin("admin") as work:
        acme = work.add(Customer(name="Acme"))
        commit = work.first(Stage, "name == 'negotiation'")
        facts = {"customer": acme, "name": "x", "expected_close": IN}
        work.add(Opportunity(status="won", amount=eur(10), **facts))
        deal = work.add(Opportunity(stage=commit, amount=eur(100), **facts))
    clock.move(timedelta(days=1))
    take(crm)
    clock.move(timedelta(days=1))
    with crm.begin("admin") as work:
        work.change(deal, status="won")
        rows = work.report("sfa.accuracy", starts=STARTS, ends=ENDS).rows
    assert ((date(2026, 3, 3), eur(85), eur(110), eur(110), Decimal("-22.7")),) == rows


# Any history

STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ("add", "amount", "date", "win", "lose", "reopen", "remove", "currency", "stage")
        ),
        st.integers(0, 5),
        st.integers(0, 10**9),
        st.booleans(),
    ),
    max_size=14,
)


@settings(max_examples=8, suppress_health_check=list(HealthCheck))
@given(before=STEPS, after=STEPS)
def test_two_snapshots_and_the_journal_between_them_reconcile(
    crm_factory: Any, clock: MovableClock, before: list[Any], after: list[Any]
) -> None:
    """The bridge closes in every currency, and both ends are what the journal says was there."""
    crm = crm_factory(plugins=["sfa"])
    try:
        moments = []
        for steps in (before, after):
            for step in steps:
                clock.move(timedelta(minutes=1))
                with crm.begin("admin") as work:
                    go(work, *step)
            clock.move(timedelta(minutes=1))
            moments.append(take(crm).taken_at)
            clock.move(timedelta(minutes=1))
        found = bridge(crm)
        for parts in found.values():
            assert parts["ending"].units == sum(parts[p].units for p in PARTS[:-1])
            assert all(parts[part].units <= 0 for part in WENT)
        told = [
            {c: parts[end].units for c, parts in found.items() if parts[end].units}
            for end in ("starting", "ending")
        ]
        assert [journaled(crm, moment) for moment in moments] == told
    finally:
        crm.close()


def go(work: UnitOfWork, what: str, which: int, units: int, inside: bool) -> None:
    """One step of a history: a deal comes, changes or ends."""
    deals = list(work.find(Opportunity))
    day = IN if inside else OUT
    if what == "add" or not deals:
        acme = work.first(Customer) or work.add(Customer(name="Acme"))
        amount = Money.of_units(units, "EUR" if inside else "PLN")
        work.add(Opportunity(customer=acme, name="x", amount=amount, expected_close=day))
        return
    deal = deals[which % len(deals)]
    assert deal.amount is not None
    turned = "PLN" if deal.amount.currency == "EUR" else "EUR"
    fields: dict[str, dict[str, Any]] = {
        "amount": {"amount": Money.of_units(units, deal.amount.currency)},
        "currency": {"amount": Money.of_units(units, turned)},
        "date": {"expected_close": day},
        "win": {"status": "won"},
        "lose": {"status": "lost"},
        "reopen": {"status": "open"},
        "stage": {"stage": work.first(Stage, "name == 'quote'")},
    }
    if what == "remove":
        work.remove(deal)
    else:
        work.change(deal, **fields[what])


def journaled(crm: CRM, moment: Any) -> dict[str, int]:
    """The open deals of the period by currency, as the journal tells of that moment."""
    sums: dict[str, int] = {}
    with crm.read("admin") as work:
        table = work.table(Opportunity)
        for (id,) in work.connection.execute(table.select().with_only_columns(table.c.id)):
            try:
                deal = work.as_of(Opportunity.ref(id), moment)
            except NotFound:
                continue
            live = deal.removed_at is None or deal.removed_at > moment
            if live and deal.status == "open" and deal.amount and deal.expected_close == IN:
                sums[deal.amount.currency] = sums.get(deal.amount.currency, 0) + deal.amount.units
    return sums
