"""Jobs: work that a part does later, enqueued by other work or due on a schedule.

A descriptor says what is to be done and when; the runner (`crmkit.running`) does it, each job in a
unit of its own, whose changes and the mark that the job is done are committed together.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from random import Random
from typing import Any, Literal
from zoneinfo import ZoneInfo

import attrs

from crmkit.entities import kinds
from crmkit.errors import Invalid, shown

# part.name, of at most so many letters: the width of the columns.
LONGEST_NAME = 120
LONGEST_KEY = 191
_NAME = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
_NUL = re.compile(r"(?<!\\)(\\\\)*\\u0000")
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
_MOMENT = timedelta(microseconds=1)


def require_name(_: Any, __: Any, name: str) -> None:
    """Raises Invalid unless it is called `part.name`."""
    if not _NAME.fullmatch(name) or len(name) > LONGEST_NAME:
        raise Invalid(f"{name!r} is no name like 'mail.send': the part, a point, and a name")


def checked_key(key: str | None) -> str | None:
    """A key as it is kept. Raises Invalid for one that is empty or too long."""
    checked = None if key is None else kinds.Text(max=LONGEST_KEY).check(key)
    if checked == "":
        raise Invalid("the key of a job is empty; give what tells it from others, or None")
    return checked


def _json_of(payload: Mapping[str, Any]) -> dict[str, Any]:
    """A payload as JSON gives it back. Raises TypeError or ValueError for one that is none."""
    if not isinstance(payload, Mapping):
        raise TypeError(f"{shown(payload)} is not a mapping of arguments")
    text = json.dumps(dict(payload), allow_nan=False, ensure_ascii=False)
    text.encode()
    if _NUL.search(text):
        raise ValueError("it contains a NUL character, which no database text can hold")
    kept: dict[str, Any] = json.loads(text)
    return kept


def positive(_: Any, field: Any, value: Any) -> None:
    """Raises Invalid for a number or an interval that is nothing or less."""
    if value <= type(value)():
        raise Invalid(f"{field.name}={value!r} must be more than nothing")


def backed_off(first: timedelta, longest: timedelta, attempt: int, seed: object) -> timedelta:
    """How long to wait after an attempt that failed: about twice as long as after the last.

    Within a quarter either way, so that what failed together does not return together; from the
    same seed always the same.
    """
    doubled = first.total_seconds() * 2.0 ** min(attempt - 1, 60)
    jitter = Random(f"{seed} {attempt}").uniform(0.75, 1.25)
    return timedelta(seconds=min(doubled, longest.total_seconds()) * jitter)


# Schedules


@attrs.frozen
class Cron:
    """Due at the moments of a cron expression, such as `0 3 * * MON-FRI`, in a named time zone.

    Without a time zone it is that of the organisation. Where clocks go forward, what is due at a
    time of day that is left out is due at the first moment after the gap; where they go back, what
    is due at a time of day that comes twice is due the first time. An expression whose hour or
    minute begins with `*` follows the time that really passes. Raises Invalid for an expression
    that is wrong or never due.
    """

    expression: str
    time_zone: str | None = None

    def __attrs_post_init__(self) -> None:
        try:
            self.after(_EPOCH, "UTC")
        except (KeyError, ValueError, OSError):
            raise Invalid(f"{self.time_zone!r} is no time zone like 'Europe/Warsaw'") from None

    def after(self, moment: datetime, time_zone: str) -> datetime:
        """The first moment after `moment` at which it is due (UTC)."""
        from cronsim import CronSim, CronSimError

        start = moment.astimezone(ZoneInfo(self.time_zone or time_zone))
        try:
            found = (due.astimezone(UTC) for due in CronSim(self.expression, start))
            # Within an hour that comes twice, the library begins at its first time.
            return next(due for due in found if due > moment)
        except CronSimError as error:
            raise Invalid(f"{self.expression!r} is no cron expression: {error}") from None
        except (StopIteration, RuntimeError):
            raise Invalid(f"{self.expression!r} is never due: there is no such day") from None


@attrs.frozen
class Every:
    """Due again and again after an interval, in step with midnight UTC for what divides a day."""

    interval: timedelta = attrs.field(validator=positive)

    def after(self, moment: datetime, time_zone: str) -> datetime:
        """The first moment after `moment` at which it is due (UTC)."""
        return _EPOCH + ((moment - _EPOCH) // self.interval + 1) * self.interval


Schedule = Cron | Every
Missed = Literal["skip", "once", "each"]

# Jobs


@attrs.frozen
class Again:
    """What a job returns that has not finished: it is put back, to be done from `payload`.

    What it did so far is committed. It goes on at once, or `after` some time.
    """

    payload: Mapping[str, Any] = attrs.field(factory=dict)
    after: timedelta = timedelta()


@attrs.frozen(eq=False)
class Job:
    """Work of a part that is done in the background: `function(work, **payload)`.

    `function` gets a unit of its own, whose actor is the system under the job's name. Enqueue it by
    `work.enqueue(name, payload)`, or give it a `schedule`: a function with a parameter `due` is
    given the moment, in ISO 8601, for which it runs. `missed` says what becomes of moments at which
    nothing ran: `skip` those noticed later than `grace`, run `once` for all of them, or once for
    `each`. One that fails is tried again after `first_delay`, which doubles up to `longest_delay`,
    and is parked after so many `attempts`. Raises Invalid for a name that is not `part.name`.
    """

    name: str = attrs.field(validator=require_name)
    function: Callable[..., Any]
    schedule: Schedule | None = None
    missed: Missed = attrs.field(default="once", validator=attrs.validators.in_(Missed.__args__))  # type: ignore[attr-defined]
    grace: timedelta = timedelta(minutes=5)
    attempts: int = attrs.field(default=8, validator=positive)
    first_delay: timedelta = attrs.field(default=timedelta(seconds=10), validator=positive)
    longest_delay: timedelta = attrs.field(default=timedelta(hours=6), validator=positive)
    label: str = ""

    def checked(self, payload: Mapping[str, Any]) -> dict[str, Any]:
        """A payload as it is kept. Raises Invalid unless it is JSON that the function takes."""
        try:
            kept = _json_of(payload)
            inspect.signature(self.function).bind(None, **kept)
        except (TypeError, ValueError, RecursionError) as error:
            raise Invalid(f"the payload of job {self.name!r}: {error}") from None
        return kept

    def delay(self, attempt: int, id: object) -> timedelta:
        """How long to wait after an attempt that failed; the job's id is the seed."""
        return backed_off(self.first_delay, self.longest_delay, attempt, id)

    def runs(
        self, due: datetime, now: datetime, time_zone: str, limit: int
    ) -> tuple[list[datetime], datetime]:
        """Of a schedule that was due next at `due`: the moments to run for, and when it is next.

        Of many moments missed each of which is to run, the first `limit`.
        """
        schedule = self._scheduled
        following = schedule.after(now, time_zone)
        if self.missed == "once":
            return [due], following
        if self.missed == "skip":
            fresh = max(due, schedule.after(now - self.grace - _MOMENT, time_zone))
            return [fresh] if fresh <= now else [], following
        found = [m for m, _ in zip(self._from(due, now, time_zone), range(limit), strict=False)]
        return found, schedule.after(found[-1], time_zone)

    def _from(self, due: datetime, now: datetime, time_zone: str) -> Iterator[datetime]:
        def moments() -> Iterator[datetime]:
            moment = due
            while True:
                yield moment
                moment = self._scheduled.after(moment, time_zone)

        return takewhile(lambda moment: moment <= now, moments())

    @property
    def _scheduled(self) -> Schedule:
        if self.schedule is None:
            raise Invalid(f"job {self.name!r} has no schedule")
        return self.schedule

    def payload_at(self, due: datetime) -> dict[str, Any]:
        """The payload of a run of the schedule."""
        takes = "due" in inspect.signature(self.function).parameters
        return {"due": due.isoformat()} if takes else {}
