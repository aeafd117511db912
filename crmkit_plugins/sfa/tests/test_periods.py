"""Periods and working days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit import Employee, NotFound, UnitOfWork, WorkingCalendar
from crmkit_sfa.periods import KINDS, Period, period
from crmkit_sfa.working import Calendar, Calendars

days = st.dates(date(1990, 1, 1), date(2100, 1, 1))


@given(days, st.sampled_from(KINDS), st.integers(1, 12))
def test_periods_lie_side_by_side(day: date, kind: str, year_starts: int) -> None:
    """Every day is in one, the day after its last is the first of the next."""
    found = period(kind, day, year_starts)
    assert day in found
    assert period(kind, found.starts_on, year_starts) == found
    assert period(kind, found.ends_on, year_starts) == found
    after = period(kind, found.ends_on + timedelta(days=1), year_starts)
    assert after.starts_on == found.ends_on + timedelta(days=1)


def test_years_begin_when_the_organisation_says() -> None:
    """And quarters with them."""
    assert Period(date(2025, 4, 1), date(2026, 3, 31)) == period("year", date(2026, 3, 2), 4)
    assert Period(date(2026, 2, 1), date(2026, 4, 30)) == period("quarter", date(2026, 3, 2), 2)
    assert Period(date(2026, 2, 23), date(2026, 3, 1)) == period("week", date(2026, 3, 1))


@pytest.mark.crm(plugins=["sfa"], settings={"sfa": {"calendar": "Works"}})
def test_who_has_no_calendar_works_by_that_of_the_organisation(work: UnitOfWork) -> None:
    """Which has to be there."""
    with pytest.raises(NotFound, match="names 'Works'; add that calendar"):
        Calendars(work, ["ewa"]).of("ewa")
    work.add(
        WorkingCalendar(name="Works", time_zone="Europe/Warsaw", hours={"6": [["10:00", "12:00"]]})
    )
    own = work.add(WorkingCalendar(name="Own", hours={"7": [["10:00", "12:00"]]}))
    work.add(Employee(key="jan", name="Jan", calendar=own))
    calendars = Calendars(work, ["ewa", "jan"])
    march = period("month", date(2026, 3, 2))
    assert [7, 14, 21, 28] == [day.day for day in calendars.of("ewa").days(march)]
    assert [1, 8, 15, 22, 29] == [day.day for day in calendars.of("jan").days(march)]


def test_the_hours_of_a_day_follow_the_clocks_of_the_place() -> None:
    """Nine o'clock is nine o'clock, in winter and in summer."""
    calendar = Calendar("Europe/Warsaw", {"1": [["09:00", "11:00"], ["13:00", "14:00"]]})
    hours = [moment.hour for moment in calendar.moments(date(2026, 3, 2), 60)]
    assert [8, 9, 12] == hours
    assert datetime(2026, 7, 6, 7, tzinfo=UTC) == calendar.moments(date(2026, 7, 6), 60)[0]
    assert 1 == len(calendar.moments(date(2026, 3, 2), 600))
