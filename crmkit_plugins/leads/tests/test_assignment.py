"""Who gets a lead: by load, within a quota, in working hours, by territory and by rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from crmkit import (
    CRM,
    Broken,
    Employee,
    Invalid,
    MovableClock,
    NotFound,
    Plugin,
    UnitOfWork,
    WorkingCalendar,
    hookimpl,
)
from crmkit_leads import Assignment, Lead, Leads, Queue, Rule

pytestmark = pytest.mark.crm(plugins=["leads"])

OFFICE = {str(day): [["09:00", "17:00"]] for day in range(1, 6)}


@pytest.fixture
def leads(work: UnitOfWork) -> Leads:
    return work.use(Leads)


def come_in(work: UnitOfWork, count: int, **fields: Any) -> None:
    work.add_all(Lead(name=f"Lead {i}", **fields) for i in range(count))


def owners(given: Sequence[Lead]) -> list[str | None]:
    return [lead.owner for lead in given]


# Load


def test_by_load_the_next_is_for_who_has_fewest(work: UnitOfWork, leads: Leads) -> None:
    """What somebody has already counts, wherever it came from; what is over does not."""
    leads.set_queue("web", members=["ewa", "jan"], policy="load")
    come_in(work, 3, owner="ewa")
    come_in(work, 5, owner="jan", status="unqualified")
    come_in(work, 5)
    assert ["jan", "jan", "jan", "ewa", "jan"] == owners(leads.assign("web"))


def test_nobody_is_above_another_by_more_than_one(work: UnitOfWork, leads: Leads) -> None:
    """At the moment of each assignment; leads that end make room."""
    leads.set_queue("web", members=["ewa", "jan", "adam"], policy="load")
    for ended in range(6):
        come_in(work, 4)
        for lead in leads.assign("web")[:ended]:
            leads.move(lead, "unqualified", reason="a test")
        come_in(work, 6)
        leads.assign("web")
        open_ = "status == 'assigned'"
        loads = Counter(lead.owner for lead in work.find(Lead, open_))
        assert max(loads.values()) - min(loads.values()) <= 1


# Quota


def test_a_quota_is_never_exceeded_and_the_rest_waits(work: UnitOfWork, leads: Leads) -> None:
    """Asked again it deals no more; a lead that was passed on counts as had."""
    leads.set_queue("web", members=["ewa", "jan"], quota=2)
    come_in(work, 6)
    given = leads.assign("web")
    assert Counter(ewa=2, jan=2) == Counter(owners(given))
    work.change(given[0], owner="adam")
    assert () == leads.assign("web")
    assert 2 == work.count(Lead, "status == 'new'")


@pytest.mark.parametrize(
    ("period", "over"),
    [("day", 3), ("week", 9), ("month", 32)],
)
def test_a_quota_is_of_a_period(crm: CRM, clock: MovableClock, period: Any, over: int) -> None:
    """Of the organisation's calendar: what waited is dealt in the next one."""
    with crm.begin("boss") as work:
        work.use(Leads).set_queue("web", members=["ewa"], quota=1, period=period)
        come_in(work, 3)
        assert 1 == len(work.use(Leads).assign("web"))
    clock.move(to=datetime(2026, 3, 1, tzinfo=UTC) + timedelta(days=over - 1, hours=-1))
    with crm.begin("boss") as work:
        assert 0 == len(work.use(Leads).assign("web"))
    clock.move(timedelta(hours=2))
    with crm.begin("boss") as work:
        assert 1 == len(work.use(Leads).assign("web"))


def test_an_assignment_is_recorded(work: UnitOfWork, leads: Leads) -> None:
    """Who had what from which queue, and when."""
    leads.set_queue("web", members=["ewa"])
    come_in(work, 1)
    (lead,) = leads.assign("web")
    (had,) = work.find(Assignment)
    assert ("ewa", lead, work.now()) == (had.employee, had.lead, had.assigned_at)
    assert lead.queue == had.queue


# Working hours


@pytest.fixture
def office(work: UnitOfWork) -> WorkingCalendar:
    return work.add(
        WorkingCalendar(
            name="Office", time_zone="Europe/Warsaw", hours=OFFICE, closed=("2026-03-03",)
        )
    )


def test_only_who_is_at_work_gets_leads(crm: CRM, clock: MovableClock) -> None:
    """By their own calendar; who has none is always at work; without anybody leads wait."""
    with crm.begin("boss") as work:
        late = {str(day): [["14:00", "22:00"]] for day in range(1, 8)}
        for name, hours in (("early", OFFICE), ("late", late)):
            calendar = work.add(WorkingCalendar(name=name, hours=hours))
            work.add(Employee(key=name, name=name, calendar=calendar))
        work.use(Leads).set_queue("web", members=["early", "late"], in_hours=True)
        come_in(work, 6)
        assert ["early"] * 1 == owners(
            work.use(Leads).assign("web", leads=list(work.find(Lead))[:1])
        )
    for hours, expected in ((6, {"early", "late"}), (4, {"late"}), (5, set())):
        clock.move(timedelta(hours=hours))
        with crm.begin("boss") as work:
            some = list(work.find(Lead, "owner is None"))[:2]
            assert expected == set(owners(work.use(Leads).assign("web", leads=some)))


def test_a_deadline_is_in_the_working_hours_of_the_owner(
    work: UnitOfWork, office: WorkingCalendar
) -> None:
    """Monday 10 o'clock in Warsaw, then 24 hours of work; Tuesday is closed."""
    work.add(Employee(key="ewa", name="Ewa", calendar=office))
    come_in(work, 1, owner="ewa")
    lead = work.first(Lead)
    assert lead is not None
    assert datetime(2026, 3, 6, 9, tzinfo=UTC) == lead.respond_by


@pytest.mark.crm(plugins=["leads"], settings={"leads": {"calendar": "Office"}})
def test_a_calendar_for_all_is_a_setting(work: UnitOfWork, office: WorkingCalendar) -> None:
    """Of those who have none of their own."""
    assert (
        datetime(2026, 3, 6, 9, tzinfo=UTC)
        == work.get(Lead, work.add(Lead(name="A", owner="jan")).id).respond_by
    )


@pytest.mark.crm(plugins=["leads"], settings={"leads": {"calendar": "Ofice"}})
def test_a_calendar_that_there_is_not_is_told(work: UnitOfWork) -> None:
    """With what to do."""
    with pytest.raises(NotFound, match="there is no working calendar 'Ofice'; add one"):
        work.add(Lead(name="A", owner="jan"))


@pytest.mark.parametrize(
    ("hours", "why"),
    [({"1": [["nine", "17:00"]]}, "cannot be read"), ({"1": []}, "is never open")],
)
def test_a_calendar_that_means_nothing_is_told(work: UnitOfWork, hours: Any, why: str) -> None:
    """Not taken for one that is always open, or searched for ever."""
    odd = work.add(WorkingCalendar(name="Odd", hours=hours))
    work.add(Employee(key="ewa", name="Ewa", calendar=odd))
    with pytest.raises(Broken, match=f"'Odd' .*{why}|'Odd' {why}"):
        work.add(Lead(name="A", owner="ewa"))


# Rules and territories


def test_the_first_rule_that_fits_chooses_the_queue(work: UnitOfWork, leads: Leads) -> None:
    """In the order of positions; a lead that none fits waits on."""
    for name in ("poland", "fairs"):
        leads.set_queue(name, members=[name])
    leads.set_rule("fair", "source == 'fair'", "fairs", position=2)
    leads.set_rule("pl", "country == 'PL'", "poland", position=1)
    for country, source in (("PL", "fair"), ("DE", "fair"), ("DE", "web"), ("PL", None)):
        work.add(Lead(name=f"{country} {source}", country=country, source=source))
    leads.distribute()
    assert {"PL fair": "poland", "DE fair": "fairs", "DE web": None, "PL None": "poland"} == {
        lead.name: lead.owner for lead in work.find(Lead)
    }


def test_a_lead_waits_in_the_queue_that_has_no_room(work: UnitOfWork, leads: Leads) -> None:
    """It is not given to the next rule's queue, also when rules change meanwhile."""
    leads.set_queue("small", members=["ewa"], quota=1)
    leads.set_queue("large", members=["jan"])
    leads.set_rule("all", "True", "small")
    come_in(work, 3)
    assert ["ewa"] == owners(leads.distribute())
    leads.set_rule("all", "True", "large")
    assert () == leads.distribute()
    assert 2 == work.count(Lead, "owner is None and queue.name == 'small'")
    assert () == leads.assign("large")


def test_a_queue_of_nobody_stops_no_other(work: UnitOfWork, leads: Leads) -> None:
    """Its leads wait; those of others are dealt."""
    leads.set_queue("nobody")
    leads.set_queue("web", members=["ewa"])
    leads.set_rule("pl", "country == 'PL'", "nobody")
    leads.set_rule("rest", "True", "web", position=1)
    come_in(work, 1, country="PL")
    come_in(work, 1, country="DE")
    assert ["DE"] == [lead.country for lead in leads.distribute()]


def test_a_rule_that_cannot_be_asked_is_refused(work: UnitOfWork, leads: Leads) -> None:
    """When it is written, with the place of the mistake."""
    leads.set_queue("web", members=["ewa"])
    with pytest.raises(Invalid, match="did you mean 'country'"):
        leads.set_rule("pl", "contry == 'PL'", "web")
    with pytest.raises(NotFound, match=r"no queue 'wbe'; add one with leads\.set_queue"):
        leads.set_rule("pl", "country == 'PL'", "wbe")
    assert 0 == work.count(Rule)


def test_nobody_stands_in_a_queue_twice(leads: Leads) -> None:
    """They would get twice as much."""
    assert ("ewa", "jan") == leads.set_queue("web", members=["ewa", "jan", "ewa"]).members


def test_a_quota_of_nothing_is_refused(work: UnitOfWork, leads: Leads) -> None:
    """And nothing of the queue is stored."""
    with pytest.raises(Invalid, match="quota"):
        leads.set_queue("web", members=["ewa"], quota=0)
    assert 0 == work.count(Queue)


def north(work: UnitOfWork, leads: Sequence[Lead]) -> Mapping[UUID, str]:
    return {lead.id: "olga" for lead in leads if lead.country == "SE"}


def nothing() -> list[object]:
    return []


TERRITORIES = Plugin(
    "north",
    hooks=SimpleNamespace(
        nothing=hookimpl(nothing, specname="crmkit_contribute"),
        north=hookimpl(north, specname="leads_territory", optionalhook=True),
    ),
)


@pytest.mark.crm(plugins=["leads", TERRITORIES])
def test_another_part_names_whose_territory_it_is(work: UnitOfWork, leads: Leads) -> None:
    """Before the rules; unless they are not active."""
    leads.set_queue("web", members=["ewa"])
    leads.set_rule("rest", "True", "web")
    come_in(work, 1, country="SE")
    come_in(work, 1, country="PL")
    assert {"olga", "ewa"} == set(owners(leads.distribute()))
    work.add(Employee(key="olga", name="Olga", active=False))
    come_in(work, 1, country="SE")
    assert ["ewa"] == owners(leads.distribute())
