"""Rules over the rows of other parts, here the interactions of the core; campaigns; tiers."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from crmkit import (
    CRM,
    Broken,
    Customer,
    Interaction,
    MovableClock,
    Plugin,
    Refused,
    Segment,
    UnitOfWork,
    hookimpl,
)
from crmkit_loyalty import Boost, Loyalty, Privilege, Programme, Rule, Tier, TierMove

pytestmark = pytest.mark.crm(plugins=["loyalty"])

VISITS: dict[str, Any] = {
    "name": "visits", "entity_name": "interaction", "criterion": "channel == 'visit'",
    "moment_field": "happened_at", "fixed": 10,
}  # fmt: skip


def club(work: UnitOfWork, **terms: Any) -> Programme:
    return work.add(Programme(**{"key": "club", "name": "Club", "pending_days": 0, **terms}))


def anna(work: UnitOfWork) -> Customer:
    customer = work.add(Customer(name="Anna", country="PL"))
    work.use(Loyalty).join(customer)
    return customer


def visit(work: UnitOfWork, customer: Customer) -> Interaction:
    return work.add(Interaction(customer=customer, channel="visit", subject="a visit"))


def points(work: UnitOfWork, customer: Customer) -> int:
    return work.use(Loyalty).balance(customer.id).points


def test_rows_that_fit_earn_and_those_that_go_do_not(work: UnitOfWork) -> None:
    """Added, changed, removed, restored: the points are what the rows say."""
    work.add(Rule(programme=club(work), **VISITS))
    who = anna(work)
    work.add(Interaction(customer=who, channel="phone"))
    assert 0 == points(work, who)
    one = visit(work, who)
    assert 10 == points(work, who)
    one = work.change(one, subject="a long visit")
    assert 10 == points(work, who)
    work.remove(one)
    assert 0 == points(work, who)
    work.restore(one)
    assert 10 == points(work, who)
    assert work.use(Loyalty).audit().sound


def test_who_is_no_member_earns_nothing(work: UnitOfWork) -> None:
    """Nor for what was before they joined, even where a rule sees it again."""
    rule = work.add(Rule(programme=club(work), **VISITS))
    who = work.add(Customer(name="Bob"))
    past = work.now() - timedelta(days=3)
    work.add(Interaction(customer=who, channel="visit", happened_at=past))
    work.use(Loyalty).join(who)
    work.use(Loyalty).catch_up(rule, since=past)
    assert 0 == points(work, who)


def test_campaigns_multiply_and_the_best_one_counts(work: UnitOfWork) -> None:
    """For a segment and some days; what they add does not qualify."""
    programme, day = club(work), date(2026, 3, 2)
    work.add(Rule(programme=programme, **VISITS))
    poles = work.add(Segment(name="Poles", criterion="country == 'PL'"))
    days = {"programme": programme, "starts_on": day, "ends_on": day}
    work.add(Boost(name="Polish days", factor=3, segment=poles, **days))
    work.add(Boost(name="Monday", factor=2, **days))
    who, bob = anna(work), work.add(Customer(name="Bob"))
    work.use(Loyalty).join(bob)
    for one in (who, bob):
        visit(work, one)
    told = [work.use(Loyalty).balance(one) for one in (who, bob)]
    assert [(30, 10), (20, 10)] == [(one.points, one.qualifying) for one in told]


def test_a_rule_that_is_broken_says_so_and_catches_up(crm: CRM, clock: MovableClock) -> None:
    """Nobody is kept from working meanwhile; once it is mended the points are given."""
    with crm.begin("boss") as work:
        segment = work.add(Segment(name="S", criterion="country == 'PL'"))
        programme, day = club(work), date(2026, 3, 2)
        rule = work.add(Rule(programme=programme, **VISITS))
        work.add(Boost(programme=programme, name="B", starts_on=day, ends_on=day, segment=segment))
        who = anna(work)
        table = work.table(Segment)
        work.connection.execute(table.update().values(criterion="nowhere.tier == 'gold'"))
        visit(work, who)
        assert 0 == points(work, who)
        assert work.get(Rule, rule.id).broken_since == work.now()
        work.connection.execute(table.update().values(criterion="country == 'PL'"))
    crm.run_due()
    clock.move(timedelta(hours=2))
    crm.run_due()
    with crm.read("boss") as work:
        assert 20 == work.use(Loyalty).balance(who).points
        assert work.get(Rule, rule.id).broken_since is None


def test_a_rule_on_a_part_that_is_gone_is_named(work: UnitOfWork) -> None:
    """It is refused when it is written, and told when the part goes later."""
    programme = club(work)
    with (
        pytest.raises(Refused, match=r"rule 'visits' is broken: .*orders_invoice"),
        work.savepoint(),
    ):
        work.add(Rule(programme=programme, **{**VISITS, "entity_name": "orders_invoice"}))
    rule = work.add(Rule(programme=programme, **VISITS))
    table = work.table(Rule)
    work.connection.execute(table.update().values(entity_name="orders_invoice"))
    (problem,) = work.use(Loyalty).problems()
    assert "orders_invoice" in problem
    with pytest.raises(Broken, match="orders_invoice"):
        work.use(Loyalty).catch_up(rule.id, since=work.now())


WRONG: dict[str, dict[str, Any]] = {
    "fixed points for each row, or a rate": {"fixed": 0},
    "a rate is of an amount": {"fixed": 0, "rate": 1},
    "has no field 'subject'": {"moment_field": "subject"},
    "has no 'chanel'": {"criterion": "chanel == 'visit'"},
}


@pytest.mark.parametrize("why", WRONG)
def test_a_rule_that_means_nothing_is_refused(work: UnitOfWork, why: str) -> None:
    """Before it could earn anything."""
    programme = club(work)
    with pytest.raises(Refused, match=why), work.savepoint():
        work.add(Rule(programme=programme, **{**VISITS, **WRONG[why]}))
    assert 0 == work.count(Rule)


# Tiers


def with_tiers(work: UnitOfWork, **terms: Any) -> Customer:
    programme = club(work, **terms)
    for rank, (key, threshold) in enumerate((("silver", 100), ("gold", 500)), 1):
        work.add(Tier(programme=programme, key=key, name=key, rank=rank, threshold=threshold))
    return anna(work)


def test_tiers_that_overlap_are_refused(work: UnitOfWork) -> None:
    """The higher rank takes more points; nothing is stored of what contradicts that."""
    with_tiers(work)
    programme = next(work.find(Programme))
    with pytest.raises(Refused, match="tiers overlap: 'gold' takes 500"), work.savepoint():
        work.add(Tier(programme=programme, key="vip", name="VIP", rank=3, threshold=200))
    assert 2 == work.count(Tier)


def tier_on(crm: CRM, clock: MovableClock, day: date, who: Customer) -> str | None:
    """The tier that somebody has once the jobs of a day ran."""
    clock.move(to=datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
    while crm.run_due():
        pass
    with crm.read("boss") as work:
        return work.use(Loyalty).balance(who.id).tier


@pytest.mark.parametrize(
    ("soft", "expected"),
    [
        (True, ["gold", "gold", "silver", "silver", None]),
        (False, ["gold", "gold", None, None, None]),
    ],
)
def test_a_tier_holds_then_grace_then_a_landing(
    crm: CRM, clock: MovableClock, soft: bool, expected: list[str | None]
) -> None:
    """To the end of the next year, thirty days of grace, and down by one tier or by all."""
    with crm.begin("boss") as work:
        who = with_tiers(work, soft_landing=soft)
        work.use(Loyalty).earn(who, 600, source="1")
    crm.run_due()
    days = [(2026, 12, 31), (2028, 1, 30), (2028, 1, 31), (2030, 1, 30), (2030, 1, 31)]
    assert expected == [tier_on(crm, clock, date(*day), who) for day in days]


def test_a_tier_is_renewed_by_the_points_of_the_last_year(crm: CRM, clock: MovableClock) -> None:
    """Or by those of the days of grace."""
    with crm.begin("boss") as work:
        who = with_tiers(work)
        work.use(Loyalty).earn(who, 600, source="1")
    crm.run_due()
    assert "gold" == tier_on(crm, clock, date(2027, 6, 1), who)
    with crm.begin("boss") as work:
        work.use(Loyalty).earn(who, 500, source="2")
    assert "gold" == tier_on(crm, clock, date(2028, 2, 1), who)
    with crm.read("boss") as work:
        assert {"up", "renewed"} == {move.kind for move in work.find(TierMove)}


def test_a_rolling_period_forgets_day_by_day(crm: CRM, clock: MovableClock) -> None:
    """Points leave it on the same day of the year after."""
    with crm.begin("boss") as work:
        who = with_tiers(work, period="rolling", grace_days=0)
        work.use(Loyalty).earn(who, 120, source="1")
    crm.run_due()
    assert "silver" == tier_on(crm, clock, date(2027, 3, 1), who)
    assert "silver" == tier_on(crm, clock, date(2027, 3, 2), who)
    assert None is tier_on(crm, clock, date(2027, 3, 3), who)


def test_other_parts_are_told_of_privileges(crm_factory: Any) -> None:
    """When somebody joins, and when their tier moves."""
    told: list[list[str]] = []

    @hookimpl(optionalhook=True)
    def loyalty_privileges_changed(privileges: Any) -> None:
        told.append([one.name for one in privileges])

    till = Plugin(
        "till", hooks=SimpleNamespace(loyalty_privileges_changed=loyalty_privileges_changed)
    )
    crm = crm_factory(plugins=["loyalty", till])
    with crm.begin("boss") as work:
        programme = club(work)
        gold = work.add(Tier(programme=programme, key="g", name="Gold", rank=1, threshold=50))
        work.add(Privilege(programme=programme, name="Newsletter"))
        work.add(Privilege(programme=programme, name="Off", kind="discount", percent=5, tier=gold))
        work.use(Loyalty).earn(anna(work), 60, source="1")
    assert [["Newsletter"], ["Off", "Newsletter"]] == told
