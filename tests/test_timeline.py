"""The timeline: one record's history from every part, in one order, as its reader may see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from crmkit import (
    CRM,
    Actor,
    AssemblyError,
    Campaign,
    CampaignMember,
    Commitment,
    Customer,
    Entity,
    Grant,
    Interaction,
    Invalid,
    Money,
    MovableClock,
    NotFound,
    Opportunity,
    Plugin,
    Ref,
    Role,
    TimelineSource,
    UnitOfWork,
    entity,
    hookimpl,
    ref,
    text,
)
from crmkit.access import EVERYTHING, actor_of
from crmkit.testing.databases import Database
from crmkit.timeline import TimelineItem
from crmkit.transactions import own_transaction

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@entity(
    "bills_bill", index=[("customer", "billed_on", "id"), ("customer", "sent_at", "id"), "campaign"]
)
class Bill(Entity):
    """A bill: dated by a day, sent at a moment."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="delete", on_remove="cascade")
    billed_on: date | None = None
    sent_at: datetime | None = None
    subject: str = text(default="")
    kind: str = text(default="plain")
    total: Money | None = None
    owner: str | None = text(default=None)
    campaign: Ref[Campaign] | None = ref(default=None, on_remove="keep")


BILLED = TimelineSource(
    "bills.billed", Bill, of=Customer, reference="customer", moment="billed_on",
    title="subject", kind="kind", amount="total", label="Bill",
)  # fmt: skip
SENT = TimelineSource(
    "bills.sent", Bill, of=Customer, reference="customer", moment="sent_at",
    title="campaign.name", state="owner", label="Bill sent",
)  # fmt: skip
ROLES = [
    EVERYTHING,
    Role("bills.own", grants=(Grant("*"), Grant(Bill, read="owner == me"))),
    Role("bills.kinds", grants=(Grant("*"), Grant(Bill, hide=("subject", "total", "sent_at")))),
    Role(
        "bills.blind",
        grants=(Grant("*"), Grant(Campaign, hide=("name",)), Grant(Interaction, "False")),
    ),
    Role("bills.few", grants=(Grant("*"), Grant(Campaign, read="name == 'Spring'"), Grant(Bill))),
]


def bills(*more: Any) -> Plugin:
    class Hooks:
        @staticmethod
        @hookimpl
        def crmkit_contribute() -> Any:
            return [Bill, BILLED, SENT, *ROLES[1:], *more]

    return Plugin("bills", hooks=Hooks())


@pytest.fixture
def crm(database: Database, clock: MovableClock) -> CRM:
    return database.crm([bills()], clock=clock)


@contextmanager
def rolled_back(crm: CRM) -> Iterator[Callable[..., UnitOfWork]]:
    """Makes units of one transaction that ends without a trace."""
    with own_transaction(crm.engine, writes=True) as transaction:
        yield lambda who="tester": UnitOfWork(crm, transaction.connection, actor_of(who))


@pytest.fixture
def unit(crm: CRM) -> Iterator[Callable[..., UnitOfWork]]:
    with rolled_back(crm) as unit:
        yield unit


def reader(unit: Callable[..., UnitOfWork], role: Role) -> UnitOfWork:
    return unit(Actor("employee", "dana", roles=(role.name,)))


# The naive merge


def naive(work: UnitOfWork, reader: UnitOfWork, customer: Customer) -> list[tuple[Any, ...]]:
    """Everything there is, filtered and sorted in Python."""
    role = reader.access.roles[0]
    found = [*_interactions(work, role, customer), *_bills(work, role, customer)]
    found.sort(key=lambda item: (item[0], item[5]), reverse=True)
    found.sort(key=lambda item: item[1])
    return sorted(found, key=lambda item: item[0], reverse=True)


def _interactions(work: UnitOfWork, role: Role, customer: Customer) -> Iterator[tuple[Any, ...]]:
    if role.name != "bills.blind":
        for row in work.find(Interaction):
            if row.customer == customer:
                assert row.happened_at is not None
                yield row.happened_at, "interactions", row.channel, row.subject, None, row.id


def _bills(work: UnitOfWork, role: Role, customer: Customer) -> Iterator[tuple[Any, ...]]:
    names = {campaign.id: campaign.name for campaign in work.find(Campaign)}
    shown = {name for name in names.values() if role.name != "bills.blind"}
    shown &= {"Spring"} if role.name == "bills.few" else shown
    for row in work.find(Bill):
        if row.customer != customer or (role.name == "bills.own" and row.owner != "dana"):
            continue
        whole = role.name != "bills.kinds"
        if row.billed_on is not None:
            moment = datetime.combine(row.billed_on, time(), UTC)
            title, total = (row.subject, row.total) if whole else (None, None)
            yield moment, "bills.billed", row.kind, title, total, row.id
        if row.sent_at is not None and whole:
            name = names.get(row.campaign.id) if row.campaign else None
            yield row.sent_at, "bills.sent", None, name if name in shown else None, None, row.id


def told(item: TimelineItem) -> tuple[Any, ...]:
    return item.moment, item.source, item.kind, item.title, item.amount, item.record.id


def paged(work: UnitOfWork, customer: Customer, limit: int) -> list[tuple[Any, ...]]:
    page = work.timeline(customer, limit=limit)
    found = [told(item) for item in page]
    while page.next:
        page = work.timeline(customer, limit=limit, after=page.next)
        assert 0 < len(page) <= limit
        found += [told(item) for item in page]
    return found


# Few different moments, so that many things happen at once, some of them at midnight.
MOMENTS = st.sampled_from(
    [
        NOW,
        NOW + timedelta(days=3),
        datetime(2026, 3, 1, tzinfo=UTC),
        NOW - timedelta(microseconds=1),
    ]
)
DAYS = st.none() | st.sampled_from([date(2026, 3, 1), date(2026, 3, 2), date(2026, 4, 1)])
ROWS: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.builds(dict, kind=st.just("call"), happened_at=MOMENTS, place=st.sampled_from([0, 0, 0, 1])),
    st.builds(
        dict, kind=st.just("bill"), billed_on=DAYS, sent_at=st.none() | MOMENTS,
        owner=st.sampled_from([None, "dana", "zoe"]), campaign=st.none() | st.integers(0, 1),
        total=st.none() | st.just(Money(5, "EUR")), place=st.sampled_from([0, 0, 0, 1]),
        gone=st.booleans(),
    ),
)  # fmt: skip


def write(work: UnitOfWork, row: dict[str, Any], customers: Any, campaigns: Any) -> None:
    customer, kind = customers[row.pop("place")], row.pop("kind")
    if kind == "call":
        work.add(Interaction(customer=customer, channel="phone", subject="Hi", **row))
        return
    place, gone = row.pop("campaign"), row.pop("gone")
    campaign = None if place is None else campaigns[place]
    bill = work.add(Bill(customer=customer, subject="Paper", campaign=campaign, **row))
    if gone:
        work.remove(bill)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(ROWS, max_size=12), role=st.sampled_from(ROLES), limit=st.integers(1, 5)
)  # fmt: skip
def test_a_timeline_is_the_merge_of_all_its_sources(
    crm: CRM, rows: list[dict[str, Any]], role: Role, limit: int
) -> None:
    """Page by page, for any data and any role, ties and midnights included."""
    with rolled_back(crm) as unit:
        work = unit()
        customers = [work.add(Customer(name=name)) for name in ("Ada", "Bea")]
        campaigns = [work.add(Campaign(name=name)) for name in ("Spring", "Autumn")]
        for row in rows:
            write(work, dict(row), customers, campaigns)
        who = reader(unit, role)
        assert naive(work, who, customers[0]) == paged(who, customers[0], limit)


def test_the_core_tells_of_contacts_promises_opportunities_and_campaigns(
    unit: Callable[..., UnitOfWork],
) -> None:
    """A customer's history is there without any part; the source says what each thing is."""
    work = unit()
    ada = work.add(Customer(name="Ada"))
    campaign = work.add(Campaign(name="Spring"))
    work.add(Interaction(customer=ada, subject="Called", channel="phone"))
    work.add(Commitment(customer=ada, what="Send a quote"))
    deal = work.add(Opportunity(customer=ada, name="Roof", amount=Money(9, "EUR")))
    work.change(deal, status="won")
    work.add(CampaignMember(campaign=campaign, customer=ada, responded_at=work.now()))
    assert {
        ("Interaction", "phone", "Called", "done", None),
        ("Commitment", None, "Send a quote", "open", None),
        ("Opportunity opened", None, "Roof", None, Money(9, "EUR")),
        ("Opportunity closed", None, "Roof", "won", Money(9, "EUR")),
        ("Campaign response", None, "Spring", "planned", None),
    } == {(i.label, i.kind, i.title, i.state, i.amount) for i in work.timeline(ada)}


def test_an_opportunity_has_a_timeline_of_its_own(unit: Callable[..., UnitOfWork]) -> None:
    """Any record has one that a source refers to."""
    work = unit()
    deal = work.add(Opportunity(customer=work.add(Customer(name="Ada")), name="Roof"))
    work.add(Interaction(opportunity=deal, subject="Measured"))
    assert ["Measured"] == [item.title for item in work.timeline(deal)]


def test_what_is_planned_comes_first_and_is_marked(unit: Callable[..., UnitOfWork]) -> None:
    """What lies ahead, and what was planned and never done."""
    work = unit()
    ada = work.add(Customer(name="Ada"))
    for title, days, status in (
        ("ahead", 3, "planned"),
        ("late", -3, "planned"),
        ("was", -5, "done"),
    ):
        moment = work.now() + timedelta(days=days)
        work.add(Interaction(customer=ada, subject=title, happened_at=moment, status=status))
    assert [("ahead", True), ("late", True), ("was", False)] == [
        (item.title, item.planned) for item in work.timeline(ada)
    ]


def test_an_item_refers_to_its_record(unit: Callable[..., UnitOfWork]) -> None:
    """Whoever sees an item can open it."""
    work = unit()
    ada = work.add(Customer(name="Ada"))
    call = work.add(Interaction(customer=ada, subject="Called"))
    (item,) = work.timeline(ada)
    assert call == work.get(Interaction, item.record)


def test_a_history_that_may_not_be_seen_is_not_told(unit: Callable[..., UnitOfWork]) -> None:
    """In the words of a record that is not there."""
    ada = unit().add(Customer(name="Ada"))
    with pytest.raises(NotFound):
        unit(Actor("customer", "c")).timeline(ada)


@pytest.mark.parametrize("after", ["nonsense", "WzEsMiwzXQ==", "bnVsbA=="])
def test_a_wrong_cursor_is_refused(unit: Callable[..., UnitOfWork], after: str) -> None:
    """With what to give instead."""
    work = unit()
    ada = work.add(Customer(name="Ada"))
    with pytest.raises(Invalid, match="give the `next` of the page before"):
        work.timeline(ada, after=after)


@pytest.mark.parametrize("limit", [0, 1001])
def test_a_page_has_a_size(unit: Callable[..., UnitOfWork], limit: int) -> None:
    """From one item to a thousand."""
    work = unit()
    ada = work.add(Customer(name="Ada"))
    with pytest.raises(Invalid, match="ask for 1 to 1000 items"):
        work.timeline(ada, limit=limit)


def test_the_statement_is_built_once_for_readers_who_see_the_same(
    crm: CRM, unit: Callable[..., UnitOfWork]
) -> None:
    """Building it costs more than running it."""
    ada = unit().add(Customer(name="Ada"))
    for role in (ROLES[0], ROLES[0], ROLES[2], ROLES[2]):
        reader(unit, role).timeline(ada)
    assert 2 == len(crm.timeline._for_all)


def test_every_branch_reads_its_page_from_an_index(
    crm: CRM, unit: Callable[..., UnitOfWork]
) -> None:
    """No branch sorts or scans: that is what keeps a long history as fast as a short one."""
    work = unit()
    ada = work.add(Customer(name="Ada"))
    asked: list[tuple[str, Any]] = []
    event.listen(crm.engine, "before_cursor_execute", lambda *a: asked.append((a[2], a[3])))
    work.timeline(ada)
    plan = _plan(work, *asked[-1])
    for index in ("interaction_customer_happened_at", "bills_bill_customer_sent_at",
                  "bills_bill_customer_billed_on", "opportunity_customer_closed_on"):  # fmt: skip
        assert f"ix_{index}" in plan
    # At most the few rows that the branches bring are sorted.
    assert 1 >= plan.count("TEMP B-TREE")
    assert "Seq Scan" not in plan


def _plan(work: UnitOfWork, sql: str, parameters: Any) -> str:
    how = "EXPLAIN QUERY PLAN "
    if work.connection.dialect.name == "postgresql":
        work.connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        how = "EXPLAIN "
    rows = work.connection.exec_driver_sql(how + sql, parameters).all()
    return "\n".join(str(row[-1]) for row in rows)


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"moment": "created_at"}, "no index serves it"),
        ({"moment": "subject"}, "'subject' is no moment or date"),
        ({"reference": "owner"}, "'owner' does not refer to Customer"),
        ({"kind": "nowhere"}, "Bill has no field 'nowhere'"),
        ({"title": "campaign.nowhere"}, "there is no 'campaign.nowhere' for a title"),
        ({"amount": "subject"}, "'subject' is no money"),
        ({"name": "bills.billed"}, "is contributed twice"),
        ({"of": Commitment}, "'customer' does not refer to Commitment"),
    ],
)
def test_a_wrong_source_is_told_with_its_part(facts: dict[str, Any], problem: str) -> None:
    """All that is wrong with a source is known before anybody looks at a timeline."""
    right: dict[str, Any] = {
        "name": "bills.wrong", "entity": Bill, "of": Customer, "reference": "customer",
        "moment": "sent_at", "title": "subject",
    }  # fmt: skip
    with pytest.raises(AssemblyError, match="bills") as raised:
        CRM("sqlite://", plugins=[bills(TimelineSource(**{**right, **facts}))])
    assert problem in str(raised.value)
