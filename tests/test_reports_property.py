"""The core's reports, for any records and any role: each is one over what its reader may see."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import (
    CRM,
    Actor,
    Campaign,
    CampaignMember,
    Commitment,
    Customer,
    Grant,
    Interaction,
    Money,
    Opportunity,
    Pipeline,
    Plugin,
    ReadUnit,
    Role,
    Stage,
    UnitOfWork,
)

Records = Mapping[type[Any], Sequence[Any]]


def pipeline(unit: ReadUnit, found: Records) -> Counter[Any]:
    stages = {stage.id: stage for stage in found[Stage]}
    lines = {line.id: line for line in found[Pipeline]}
    counted: dict[Any, Any] = defaultdict(lambda: [0, Decimal(0), Decimal(0)])
    for deal in found[Opportunity]:
        if deal.status == "open":
            stage = stages.get(deal.stage.id) if deal.stage else None
            line = lines.get(deal.pipeline.id) if deal.pipeline else None
            currency = None if deal.amount is None else deal.amount.currency
            sums = counted[line and line.name, stage and (stage.title or stage.name), currency]
            amount = Decimal(0) if deal.amount is None else deal.amount.amount
            sums[0] += 1
            sums[1] += amount
            sums[2] += amount * Decimal(deal.probability or 0) / 100
    return Counter(
        (line, stage, count, *((Money(a, c), Money(w, c)) if c else (None, None)))
        for (line, stage, c), (count, a, w) in counted.items()
    )


def by_source(unit: ReadUnit, found: Records) -> Counter[Any]:
    counted = Counter((c.source, c.lifecycle) for c in found[Customer])
    return Counter((*key, count) for key, count in counted.items())


def by_channel(unit: ReadUnit, found: Records) -> Counter[Any]:
    counted: Counter[Any] = Counter()
    minutes: Counter[Any] = Counter()
    for i in found[Interaction]:
        if i.status == "done" and i.happened_at and i.happened_at < unit.now() + timedelta(days=1):
            counted[f"{i.happened_at:%Y-%m}", i.channel] += 1
            minutes[f"{i.happened_at:%Y-%m}", i.channel] += i.minutes or 0
    return Counter((*key, count, minutes[key]) for key, count in counted.items())


def kept(unit: ReadUnit, found: Records) -> Counter[Any]:
    counted: dict[Any, Counter[Any]] = defaultdict(Counter)
    for c in found[Commitment]:
        counted[c.owner][c.status] += 1
        over = c.due_on is not None and c.due_on < unit.today()
        counted[c.owner]["late"] += c.status == "open" and over
    states = ("open", "late", "kept", "broken")
    return Counter((owner, *(sums[s] for s in states)) for owner, sums in counted.items())


def responses(unit: ReadUnit, found: Records) -> Counter[Any]:
    rows: Counter[Any] = Counter()
    for campaign in found[Campaign]:
        members = [m for m in found[CampaignMember] if m.campaign == campaign]
        answers = sum(bool(m.responded) for m in members)
        percent = round(Decimal(100 * answers) / len(members), 1) if members else Decimal(0)
        facts = (len(members), answers, percent, campaign.cost)
        rows[campaign.name, campaign.status, *facts] += 1
    return rows


NAIVE: Mapping[str, Callable[[ReadUnit, Records], Counter[Any]]] = {
    "opportunities.pipeline": pipeline,
    "customers.by_source": by_source,
    "interactions.by_channel": by_channel,
    "commitments.kept": kept,
    "campaigns.responses": responses,
}
READ = (Customer, Opportunity, Stage, Pipeline, Interaction, Commitment, Campaign, CampaignMember)
MINE = "owner == me"
GRANTS = [
    (Grant("*"),),
    (Grant("*", "mine"),),
    (Grant("*"), Grant(Opportunity, MINE), Grant(Stage, "False")),
    (Grant("*"), Grant(Customer, "country == 'PL'", hide=("source",)), Grant(Campaign, MINE)),
    (Grant("*"), Grant(Opportunity, hide=("amount", "stage")), Grant(Commitment, hide=("owner",))),
    (Grant("*"), Grant(Interaction, "customer.owner == me", hide=("minutes",))),
    (Grant(Customer),),
]
ROLES = [Role(f"desk.role{n}", grants=grants, reports=("*",)) for n, grants in enumerate(GRANTS)]

NOW = datetime(2026, 3, 2, tzinfo=UTC)

owners = st.sampled_from(("dana", "eli", None))
amounts = st.none() | st.builds(
    Money.of_units, st.integers(0, 10**6).map(lambda n: n * 100), st.sampled_from(("EUR", "PLN"))
)


@st.composite
def worlds(draw: st.DrawFn) -> list[Any]:
    """Customers, deals, contacts, promises and a campaign, of anybody."""
    customers = draw(
        st.lists(
            st.builds(
                Customer,
                name=st.just("A"),
                owner=owners,
                country=st.sampled_from(("PL", None)),
                source=st.sampled_from(("web", "fair", None)),
                lifecycle=st.sampled_from(("prospect", "customer")),
            ),
            min_size=1,
            max_size=4,
        )
    )
    whose = st.sampled_from(customers)
    campaigns = draw(
        st.lists(st.builds(Campaign, name=st.just("c"), owner=owners, cost=amounts), max_size=2)
    )
    found: list[Any] = [*customers, *campaigns]
    for campaign in campaigns:
        for customer in draw(st.sets(whose, max_size=3)):
            found.append(
                CampaignMember(campaign=campaign, customer=customer, responded=draw(st.booleans()))
            )
    deals = st.builds(
        Opportunity,
        customer=whose,
        name=st.just("d"),
        owner=owners,
        amount=amounts,
        status=st.sampled_from(("open", "open", "won")),
    )
    contacts = st.builds(
        Interaction,
        customer=whose | st.none(),
        owner=owners,
        channel=st.sampled_from(("phone", "visit")),
        minutes=st.none() | st.integers(0, 9),
        happened_at=st.integers(0, 300).map(lambda days: NOW - timedelta(days)),
        status=st.sampled_from(("done", "done", "planned")),
    )
    promises = st.builds(
        Commitment,
        customer=whose,
        what=st.just("w"),
        owner=owners,
        status=st.sampled_from(("open", "kept", "broken", "withdrawn")),
        due_on=st.none() | st.dates(date(2026, 2, 20), date(2026, 3, 20)),
    )
    return [*found, *draw(st.lists(deals | contacts | promises, max_size=12))]


@pytest.fixture
def world(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> Iterator[UnitOfWork]:
    with crm_factory([part("desk", *ROLES)]).begin("setup") as work:
        yield work


@contextmanager
def undone(work: UnitOfWork) -> Iterator[None]:
    transaction = work.connection.begin_nested()
    yield
    transaction.rollback()
    work.seen.clear()


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(records=worlds(), role=st.integers(0, len(ROLES) - 1))
def test_every_report_is_one_over_what_its_reader_may_see(
    world: UnitOfWork, records: list[Any], role: int
) -> None:
    """For any role: what is hidden neither shows nor counts."""
    with undone(world):
        world.add_all(records)
        actor = Actor("employee", "dana", roles=(f"desk.role{role}",))
        unit = ReadUnit(world.crm, world.connection, actor)
        found = {cls: list(unit.find(cls)) for cls in READ}
        for name, naive in NAIVE.items():
            assert naive(unit, found) == Counter(unit.report(name).rows), name
