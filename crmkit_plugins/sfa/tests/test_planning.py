"""Activity plans, the visits they give rise to, and the list of a day."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from crmkit import (
    CRM,
    Actor,
    Address,
    Customer,
    Employee,
    Interaction,
    Invalid,
    MovableClock,
    NotAllowed,
    Refused,
    UnitOfWork,
    WorkingCalendar,
)
from crmkit_sfa import ActivityPlan, PlannedVisit, Planning

pytestmark = pytest.mark.crm(plugins=["sfa"])

TODAY = date(2026, 3, 2)
MONTHLY = ActivityPlan(name="A customers", criterion="'A' in tags", starts_on=TODAY)


def customers(work: UnitOfWork, count: int, owner: str | None = "ewa") -> list[Customer]:
    return [
        work.add(Customer(name=f"Customer {number}", tags=("A",), owner=owner))
        for number in range(count)
    ]


def planned(work: UnitOfWork) -> list[Interaction]:
    return list(work.find(Interaction, "status == 'planned'"))


def days(work: UnitOfWork) -> Counter[date]:
    return Counter(one.happened_at.date() for one in planned(work) if one.happened_at)


def test_every_customer_of_a_plan_gets_a_visit_in_the_month(work: UnitOfWork) -> None:
    """Planned for the owner of the customer, due by the end of the month, and only once."""
    customers(work, 44)
    work.add(Customer(name="B", owner="ewa"))
    plan = work.add(MONTHLY)
    service = work.use(Planning)
    assert (44, 0, 0) == counts_of(service.generate(plan))
    assert (0, 0, 0) == counts_of(service.generate(plan))
    # March 2026 has 22 working days.
    assert [2] * 22 == list(days(work).values())
    (first, *_) = planned(work)
    assert ("visit", "out", "ewa", 60, "A customers") == (
        first.channel, first.direction, first.owner, first.minutes, first.subject,
    )  # fmt: skip
    assert datetime(2026, 4, 1, tzinfo=UTC) == first.due_at
    assert all(one.happened_at and one.happened_at.weekday() < 5 for one in planned(work))


def counts_of(result: object) -> tuple[int, int, int]:
    return result.planned, result.unowned, result.no_day  # type: ignore[attr-defined]


def test_visits_of_a_day_follow_one_another(work: UnitOfWork) -> None:
    """From nine, an hour each; what is more than the day holds begins with its last hour."""
    customers(work, 10)
    work.use(Planning).generate(work.add(like(MONTHLY, ends_on=TODAY)))
    hours = sorted(one.happened_at.hour for one in planned(work) if one.happened_at)
    assert [9, 10, 11, 12, 13, 14, 15, 16, 16, 16] == hours


def like(plan: ActivityPlan, **fields: object) -> ActivityPlan:
    said = {"name": plan.name, "criterion": plan.criterion, "starts_on": plan.starts_on}
    return ActivityPlan(**(said | fields))  # type: ignore[arg-type]


def test_two_visits_a_month_are_half_a_month_apart(work: UnitOfWork) -> None:
    """Each has a part of the month of its own."""
    customers(work, 3)
    work.use(Planning).generate(work.add(like(MONTHLY, times=2)))
    slots = {
        (visit.slot, work.get(Interaction, visit.interaction).happened_at.day <= 16)  # type: ignore[union-attr]
        for visit in work.find(PlannedVisit)
    }
    assert {(0, True), (1, False)} == slots


def test_days_that_are_full_get_less(work: UnitOfWork) -> None:
    """What else an employee has planned counts."""
    for number in range(6):
        at = datetime(2026, 3, 2, 9, tzinfo=UTC) + timedelta(hours=number)
        work.add(Interaction(status="planned", owner="ewa", happened_at=at, channel="phone"))
    customers(work, 8)
    work.use(Planning).generate(work.add(like(MONTHLY, every="week", ends_on=date(2026, 3, 6))))
    assert [6, 2, 2, 2, 2] == [count for _, count in sorted(days(work).items())]


def test_nobody_is_sent_out_on_a_closed_day_or_at_night(work: UnitOfWork) -> None:
    """By the calendar of the employee, in its time zone."""
    calendar = work.add(
        WorkingCalendar(
            name="Tel Aviv", time_zone="Asia/Jerusalem", closed=("2026-03-03",),
            hours={str(day): [["08:00", "12:00"]] for day in (1, 2, 3, 4, 7)},
        )
    )  # fmt: skip
    work.add(Employee(key="noa", name="Noa", calendar=calendar))
    customers(work, 12, "noa")
    work.use(Planning).generate(work.add(like(MONTHLY, every="week")))
    local = [one.happened_at.astimezone(ZoneInfo("Asia/Jerusalem")) for one in planned(work)]  # type: ignore[union-attr]
    assert {2, 4, 5, 8} == {moment.day for moment in local}
    assert {8, 9, 10} == {moment.hour for moment in local}


def test_customers_of_nobody_are_counted_and_not_visited(work: UnitOfWork) -> None:
    """Unless the plan says who goes."""
    customers(work, 3, None)
    service, plan = work.use(Planning), work.add(MONTHLY)
    assert (0, 3, 0) == counts_of(service.generate(plan))
    work.change(plan, owner="jan")
    assert (3, 0, 0) == counts_of(service.generate(plan))


def test_visits_for_which_no_day_is_left_are_counted(crm: CRM, clock: MovableClock) -> None:
    """On the last Saturday of a month."""
    clock.move(to=datetime(2026, 2, 28, 9, tzinfo=UTC))
    with crm.begin("boss") as work:
        customers(work, 3)
        plan = work.add(like(MONTHLY, starts_on=date(2026, 1, 1)))
        assert (0, 0, 3) == counts_of(work.use(Planning).generate(plan))
        assert (3, 0, 0) == counts_of(work.use(Planning).generate(plan, date(2026, 3, 1)))


def test_what_was_cancelled_or_removed_is_not_planned_again(work: UnitOfWork) -> None:
    """Somebody decided that."""
    customers(work, 2)
    service, plan = work.use(Planning), work.add(MONTHLY)
    service.generate(plan)
    one, other = planned(work)
    work.change(one, status="cancelled")
    work.remove(other)
    assert (0, 0, 0) == counts_of(service.generate(plan))


def test_a_plan_that_is_withdrawn_leaves_nothing_planned(work: UnitOfWork) -> None:
    """What was done stays done."""
    customers(work, 4)
    service, plan = work.use(Planning), work.add(MONTHLY)
    service.generate(plan)
    work.change(planned(work)[0], status="done")
    assert 3 == service.withdraw(plan)
    assert [] == planned(work)
    assert (0, 0, 0) == counts_of(service.generate(plan))


def test_a_planned_visit_is_whose_its_interaction_is(work: UnitOfWork) -> None:
    """Whoever takes it over."""
    customers(work, 2)
    work.use(Planning).generate(work.add(MONTHLY))
    work.change(planned(work)[0], owner="jan")
    assert ["ewa", "jan"] == sorted(str(visit.owner) for visit in work.find(PlannedVisit))


def test_the_job_plans_this_period_and_the_next_in_time(crm: CRM, clock: MovableClock) -> None:
    """Two weeks before a month begins, and nothing twice, however often it runs."""
    with crm.begin("boss") as work:
        customers(work, 5)
        work.add(MONTHLY)
        work.add(like(MONTHLY, name="Off", active=False))
    counts = []
    for moment in (
        None,
        datetime(2026, 3, 20, 3, tzinfo=UTC),
        datetime(2026, 3, 21, 3, tzinfo=UTC),
    ):
        if moment is not None:
            clock.move(to=moment)
        with crm.begin("boss") as work:
            work.enqueue("sfa.plan_visits")
        assert {"done"} == {outcome.state for outcome in crm.run_due()}
        with crm.read("boss") as work:
            counts.append(work.count(Interaction, "status == 'planned'"))
    assert [5, 10, 10] == counts


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"criterion": "tgas == 'A'"}, "has no 'tgas'"),
        ({"ends_on": date(2026, 1, 1)}, "it ends on 2026-01-01, before it starts"),
        ({"every": "week", "times": 8}, "8 times a week is more than once a day"),
        ({"times": 0}, "times"),
        ({"every": "decade"}, "decade"),
        ({"minutes": 0}, "minutes"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(
    work: UnitOfWork, fields: dict[str, object], why: str
) -> None:
    with pytest.raises((Invalid, Refused), match=why), work.savepoint():
        work.add(like(MONTHLY, **fields))
    assert 0 == work.count(ActivityPlan)


# The list of a day

WARSAW, LODZ, KRAKOW = ("52.23", "21.01"), ("51.76", "19.46"), ("50.06", "19.94")


def visit(work: UnitOfWork, name: str, hour: int, at: tuple[str, str] | None, **where: str) -> None:
    customer = work.add(Customer(name=name, owner="ewa"))
    place = {"latitude": Decimal(at[0]), "longitude": Decimal(at[1])} if at is not None else {}
    work.add(Address(customer=customer, primary=True, **place, **where))  # type: ignore[arg-type]
    work.add(Address(customer=customer, city="elsewhere", purpose="billing"))
    moment = datetime(2026, 3, 2, hour, tzinfo=UTC)
    work.add(
        Interaction(
            customer=customer, channel="visit", status="planned", owner="ewa", happened_at=moment
        )
    )


def test_the_visits_of_a_day_come_along_a_short_way(work: UnitOfWork) -> None:
    """Addresses without coordinates come last, by postcode."""
    visit(work, "Postcode 9", 8, None, postcode="90-001", city="Łódź")
    visit(work, "Kraków", 9, KRAKOW, city="Kraków", lines="Rynek 1")
    visit(work, "Postcode 3", 9, None, postcode="30-001", city="Kraków")
    visit(work, "Warsaw", 10, WARSAW)
    visit(work, "Łódź", 11, LODZ)
    stops = work.use(Planning).day_list(TODAY, "ewa")
    assert ["Kraków", "Łódź", "Warsaw", "Postcode 3", "Postcode 9"] == [s.name for s in stops]
    assert [1, 2, 3, 4, 5] == [stop.number for stop in stops]
    assert ["Rynek 1, Kraków", ""] == [stops[0].address, stops[2].address]
    assert (None, None) == (stops[0].km, stops[3].km)
    assert 190 < stops[1].km < 200  # type: ignore[operator]
    from_warsaw = work.use(Planning).day_list(TODAY, "ewa", *map(Decimal, WARSAW))
    assert ["Warsaw", "Łódź", "Kraków"] == [stop.name for stop in from_warsaw[:3]]
    assert Decimal("0.0") == from_warsaw[0].km


def test_a_day_is_that_of_the_employee(work: UnitOfWork) -> None:
    """In New York a late visit is still of the day."""
    work.add(Employee(key="ewa", name="Ewa", time_zone="America/New_York"))
    customer = work.add(Customer(name="Acme"))
    late = datetime(2026, 3, 3, 3, tzinfo=UTC)
    work.add(Interaction(customer=customer, status="planned", owner="ewa", happened_at=late))
    service = work.use(Planning)
    assert (1, 0) == (
        len(service.day_list(TODAY, "ewa")),
        len(service.day_list(late.date(), "ewa")),
    )


@pytest.mark.parametrize(
    "start", [(Decimal(1), None), (None, Decimal(1)), (Decimal(91), Decimal(0))]
)
def test_a_start_that_is_no_place_is_refused(
    work: UnitOfWork, start: tuple[Decimal | None, Decimal | None]
) -> None:
    with pytest.raises(Invalid, match=r"give both, or neither|is no place"):
        work.use(Planning).day_list(TODAY, "ewa", *start)


def test_who_may_plan(crm: CRM) -> None:
    """A manager plans for their people, a director for all; a representative sees their days."""
    with crm.begin("boss") as work:
        customers(work, 1)
        plan = work.add(MONTHLY)
    allowed = {
        "sfa.representative": {"day_list"},
        "sfa.manager": {"day_list", "generate"},
        "sfa.director": {"day_list", "generate", "withdraw"},
        "nothing": set(),
    }
    for role, expected in allowed.items():
        with crm.begin(Actor("employee", "ewa", roles=(role,))) as work:
            service, may = work.use(Planning), set[str]()
            for name, call in (
                ("day_list", lambda s=service: s.day_list()),
                ("generate", lambda s=service: s.generate(plan)),
                ("withdraw", lambda s=service: s.withdraw(plan)),
            ):
                try:
                    with work.savepoint():
                        call()
                    may.add(name)
                except NotAllowed:
                    pass
            assert (role, expected) == (role, may)
