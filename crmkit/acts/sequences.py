"""Numbered sequences: invoices, contracts, cases, by a pattern, with or without gaps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from string import Formatter
from threading import Lock
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import attrs
from sqlalchemy import Connection, Engine, select

from crmkit.clock import local_date
from crmkit.entities.sequence import NumberSequence
from crmkit.errors import Invalid, NotFound
from crmkit.operations import Service, operation
from crmkit.storage.counter_table import take
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.changes import Batch
    from crmkit.crm import CRM

# How many numbers a process takes at a time of a sequence that may have gaps.
_BLOCK = 50
_MOST = 100_000
_PLACES = ("number", "year", "month", "day")


class Sequences(Service):
    """Numbers by name. To define a sequence takes the right to write `number_sequence`."""

    @operation("sequences.define", title=_("Define a sequence of numbers"))
    def define(
        self,
        name: str,
        pattern: str = "{number}",
        gapless: bool = False,
        reset: str = "never",
        start: int = 1,
    ) -> NumberSequence:
        """Add a sequence. `pattern` holds {number}, and may hold {year}, {month} and {day}.

        A `gapless` one leaves no number out: who takes one holds up the others until the end of
        the transaction, and gives it back when that is undone. Others wait for nobody, and leave
        out numbers of what was undone. `reset="yearly"` begins anew with the organisation's year.
        """
        made = NumberSequence(name=name, pattern=pattern, gapless=gapless, reset=reset, start=start)
        return self.work.add(made)

    @operation("sequences.next", title=_("Take the next number"))
    def next(self, name: str) -> str:
        """The next number, as its pattern writes it. Raises NotFound for no such sequence."""
        return self._taken(name, 1)[0]

    @operation("sequences.take", title=_("Take several numbers"))
    def next_all(self, name: str, count: int) -> list[str]:
        """The next `count` numbers (at most 100,000), in their order, by one statement."""
        if not 1 <= count <= _MOST:
            raise Invalid(f"count is {count}; take 1 to {_MOST:,} numbers at a time")
        return self._taken(name, count)

    def _taken(self, name: str, count: int) -> list[str]:
        sequence, today = self._defined(name), self._today()
        period = str(today.year) if sequence.reset == "yearly" else ""
        numbers = self._numbers(sequence, period, count)
        return [_written(sequence.pattern, number, today) for number in numbers]

    def _defined(self, name: str) -> NumberSequence:
        """The definition, whoever may see it: to take a number is to use it."""
        codec = self.work.crm.catalogue.codec(NumberSequence)
        live = select(*codec.columns).where(
            codec.table.c.name == name, codec.table.c.removed_at.is_(None)
        )
        row = self.work.connection.execute(live).first()
        if row is None:
            raise NotFound(f"there is no sequence {name!r}; define it first (sequences.define)")
        return codec.load(row)  # type: ignore[no-any-return]

    def _today(self) -> date:
        return local_date(self.work.now(), self.work.crm.core_settings.time_zone)

    def _numbers(self, sequence: NumberSequence, period: str, count: int) -> list[int]:
        work = self.work
        if sequence.gapless or not _can_go_ahead(work.connection):
            counters, start = work.crm.catalogue.counters, sequence.start
            return [*take(work.connection, counters, sequence.name, period, start, count)]
        return _blocks_of(work.crm).take(work.crm, sequence, period, count)


def _can_go_ahead(connection: Connection) -> bool:
    """Whether another connection can take numbers while this one has a transaction.

    SQLite has one writer at a time, so that nobody is held up either. In an event loop whoever
    waits for a lock holds up everybody.
    """
    return connection.dialect.name != "sqlite" and not connection.dialect.is_async


@attrs.define(eq=False)
class _Blocks:
    """Numbers that this process took, and has not given out yet."""

    _left: dict[tuple[str, str], Iterator[int]] = attrs.field(factory=dict)
    _lock: Lock = attrs.field(factory=Lock)

    def take(self, crm: CRM, sequence: NumberSequence, period: str, count: int) -> list[int]:
        key = sequence.name, period
        with self._lock:
            found = [*islice(self._left.get(key, iter(())), count)]
            if len(found) < count:
                missing = count - len(found)
                block = iter(_block(crm, sequence, period, max(_BLOCK, missing)))
                found += islice(block, missing)
                self._left[key] = block
        return found


def _block(crm: CRM, sequence: NumberSequence, period: str, count: int) -> range:
    """Numbers taken in a transaction of their own, so that nobody waits for a unit to end.

    On a connection of their own, too: those of the CRM may all be held by units that wait for this.
    """
    engine = Engine(crm.engine.pool.recreate(), crm.engine.dialect, crm.engine.url)
    engine.update_execution_options(**crm.engine.get_execution_options())
    try:
        with engine.begin() as connection:
            counters = crm.catalogue.counters
            return take(connection, counters, sequence.name, period, sequence.start, count)
    finally:
        engine.dispose()


_blocks: WeakKeyDictionary[CRM, _Blocks] = WeakKeyDictionary()


def _blocks_of(crm: CRM) -> _Blocks:
    return _blocks.setdefault(crm, _Blocks())


# Patterns


def check_pattern(batch: Batch[Any], index: int, sequence: NumberSequence) -> None:
    """Refuse a pattern that cannot be written, or that would write one number twice."""
    problem = _problem(sequence)
    if problem is not None:
        raise Invalid(
            _(
                "{Number_sequence} {name!r}: pattern: {problem}",
                name=sequence.name,
                problem=problem,
            ),
            problems=[("pattern", problem)],
            record=sequence,
        )


def _problem(sequence: NumberSequence) -> str | None:
    try:
        names = {
            name for _text, name, *_rest in Formatter().parse(sequence.pattern) if name is not None
        }
        unknown = sorted(names.difference(_PLACES))
        if unknown:
            return f"there is no {{{unknown[0]}}}; it may hold {', '.join(_PLACES)}"
        _written(sequence.pattern, 1, date(2026, 1, 1))
    except (ValueError, LookupError) as error:
        return f"{sequence.pattern!r} cannot be written: {error}"
    if "number" not in names:
        return "it must hold {number}"
    if sequence.reset == "yearly" and "year" not in names:
        return "numbers that begin anew each year need {year} in it"
    return None


def _written(pattern: str, number: int, day: date) -> str:
    return pattern.format(number=number, year=day.year, month=day.month, day=day.day)
