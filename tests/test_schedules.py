"""Schedules: when jobs are due, what becomes of moments that were missed, where clocks change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from crmkit import CRM, Cron, Every, Invalid, Job, MovableClock, Team, UnitOfWork, running
from tests.background import part
from tests.test_jobs import on_sqlite, ran, rows, teams

Make = Callable[..., CRM]

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def shop(crm_factory: Make) -> Callable[..., CRM]:
    """A CRM with a part that has these jobs."""
    return lambda *jobs: crm_factory([part(*jobs)])


WARSAW = "Europe/Warsaw"


def dues(schedule: Cron | Every, start: datetime, count: int, zone: str = "UTC") -> list[str]:
    found = []
    for _ in range(count):
        start = schedule.after(start, zone)
        found.append(f"{start:%m-%d %H:%M}")
    return found


@pytest.mark.parametrize(
    ("expression", "start", "expected"),
    [
        # 29 March 2026: at 01:00 UTC Warsaw's clocks go from 02:00 to 03:00.
        ("30 2 * * *", (3, 28, 0), ["03-28 01:30", "03-29 01:00", "03-30 00:30"]),
        ("*/30 * * * *", (3, 29, 0), ["03-29 00:30", "03-29 01:00", "03-29 01:30"]),
        ("30 * * * *", (3, 29, 0), ["03-29 00:30", "03-29 01:30", "03-29 02:30"]),
        # 25 October 2026: at 01:00 UTC they go from 03:00 back to 02:00.
        ("30 2 * * *", (10, 24, 12), ["10-25 00:30", "10-26 01:30"]),
        ("30 2 * * *", (10, 25, 1), ["10-26 01:30"]),
        ("30 * * * *", (10, 25, 0), ["10-25 00:30", "10-25 01:30", "10-25 02:30"]),
    ],
)
def test_cron_where_clocks_change(expression: str, start: Any, expected: list[str]) -> None:
    """A time of day left out is made up for after the gap, one that comes twice counts once; what
    is due every hour or minute follows the time that passes."""
    month, day, hour = start
    begin = datetime(2026, month, day, hour, tzinfo=UTC)
    assert expected == dues(Cron(expression, WARSAW), begin, len(expected))
    assert expected == dues(Cron(expression), begin, len(expected), WARSAW)


@pytest.mark.parametrize("zone", [WARSAW, "America/New_York", "Australia/Lord_Howe", "Asia/Tehran"])
def test_a_daily_schedule_is_due_once_a_day_all_year(zone: str) -> None:
    """On every calendar day of the zone, whatever its clocks do."""
    moment, days = datetime(2025, 12, 31, 23, tzinfo=ZoneInfo(zone)).astimezone(UTC), []
    for _ in range(365):
        moment = Cron("15 2 * * *", zone).after(moment, "UTC")
        days.append(moment.astimezone(ZoneInfo(zone)).date())
    assert [datetime(2026, 1, 1).date() + DAY * i for i in range(365)] == days


def test_an_interval_is_in_step_with_midnight() -> None:
    """Every process comes to the same moments, whenever it started."""
    start = datetime(2026, 3, 1, 23, 50, tzinfo=UTC)
    assert ["03-02 00:00", "03-02 06:00"] == dues(Every(6 * HOUR), start, 2)


@pytest.mark.parametrize("wrong", ["* * *", "61 * * * *", "x * * * *", "0 0 30 2 *"])
def test_a_cron_expression_that_is_wrong_is_refused(wrong: str) -> None:
    """When it is written, not at night."""
    with pytest.raises(Invalid, match=r"cron expression|never due"):
        Cron(wrong)


def test_a_time_zone_that_is_wrong_is_refused() -> None:
    """When it is written, too."""
    with pytest.raises(Invalid, match="Mars/Phobos"):
        Cron("0 3 * * *", "Mars/Phobos")


def due_team(work: UnitOfWork, due: str) -> None:
    work.add(Team(name=due))


@pytest.fixture
def hourly(shop: Any) -> Callable[..., CRM]:
    """A CRM with an hourly job, its schedule begun, 9:00 being now."""

    def make(**facts: Any) -> CRM:
        crm = shop(Job("shop.hourly", due_team, Every(HOUR), **facts))
        assert [] == ran(crm)
        return crm

    return make


def hours(crm: CRM) -> list[str]:
    return [name[11:16] for name in teams(crm)]


def test_a_schedule_runs_when_it_is_due(hourly: Any, clock: MovableClock) -> None:
    """From its next moment on, once for each, told for which one."""
    crm = hourly()
    for _ in range(4):
        clock.move(HOUR / 2)
        crm.run_due()
        crm.run_due()
    assert ["10:00", "11:00"] == hours(crm)


@on_sqlite
@pytest.mark.parametrize(
    ("missed", "late", "expected"),
    [
        ("once", 5 * MINUTE, ["10:00"]),
        ("once", 3 * HOUR, ["10:00"]),
        ("each", 3 * HOUR, ["10:00", "11:00", "12:00", "13:00"]),
        ("skip", 5 * MINUTE, ["10:00"]),
        ("skip", 6 * MINUTE, []),
        ("skip", 3 * HOUR + 2 * MINUTE, ["13:00"]),
        ("skip", 3 * HOUR + 20 * MINUTE, []),
    ],
)
def test_what_becomes_of_missed_moments(
    hourly: Any, clock: MovableClock, missed: Any, late: timedelta, expected: list[str]
) -> None:
    """By policy; the next one is on time again."""
    crm = hourly(missed=missed)
    clock.move(HOUR + late)
    crm.run_due()
    assert expected == hours(crm)
    clock.move(HOUR - late % HOUR)
    crm.run_due()
    assert len(expected) + 1 == len(hours(crm))


def test_a_long_absence_is_caught_up_in_steps(
    shop: Any, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of many moments each of which is to run, none is left out."""
    monkeypatch.setattr(running, "_CATCH_UP", 20)
    crm = shop(Job("shop.often", lambda work: None, Every(MINUTE), missed="each"))
    crm.run_due()
    clock.move(45 * MINUTE)
    assert [20, 20, 5, 0] == [len(ran(crm)) for _ in range(4)]


@on_sqlite
def test_a_schedule_that_was_changed_begins_anew(crm_factory: Make, clock: MovableClock) -> None:
    """What the old one missed is not made up for by the new one."""
    old = crm_factory([part(Job("shop.hourly", due_team, Every(HOUR), missed="each"))])
    old.run_due()
    clock.move(5 * HOUR + MINUTE)
    job = Job("shop.hourly", due_team, Every(2 * HOUR), missed="each")
    new = CRM(old.engine, [part(job)], clock=clock)
    assert [] == ran(new)
    clock.move(2 * HOUR)
    new.run_due()
    assert ["16:00"] == hours(new)


@on_sqlite
def test_a_year_of_schedules_takes_seconds(shop: Any, clock: MovableClock) -> None:
    """Daily and monthly ones, in the time zone of an office, over both changes of its clocks."""
    crm = shop(
        Job("shop.daily", due_team, Cron("30 2 * * *", WARSAW), missed="each"),
        Job("shop.monthly", lambda work: None, Cron("0 8 L * *", WARSAW), missed="each"),
    )
    crm.run_due()
    begin, counted = clock.now(), Counter[str]()
    while clock.move(15 * DAY) < begin + 365 * DAY:
        counted.update(o.name for o in crm.run_due(1000))
    clock.move(to=begin + 365 * DAY)
    counted.update(o.name for o in crm.run_due(1000))
    assert (365, 12) == (counted["shop.daily"], counted["shop.monthly"])
    assert 365 == len(teams(crm))


def test_nothing_runs_when_a_crm_is_assembled(crm_factory: Make, clock: MovableClock) -> None:
    """Neither a job nor a schedule, nor is anything written."""
    crm = crm_factory([part(Job("shop.hourly", due_team, Every(HOUR)))])
    clock.move(DAY)
    again = CRM(crm.engine, [part(Job("shop.hourly", due_team, Every(HOUR)))], clock=clock)
    schedules = again.catalogue.schedules
    with again.engine.connect() as connection:
        assert ([], []) == (rows(again), list(connection.execute(select(schedules))))
