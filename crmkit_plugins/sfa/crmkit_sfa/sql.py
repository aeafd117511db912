"""Pieces of statements that several reports are made of."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Float, Integer, case, func
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from crmkit import Invalid, ReadUnit


def counted(condition: ColumnElement[bool]) -> ColumnElement[Any]:
    """How many rows of a group fulfil a condition."""
    return func.sum(case((condition, 1), else_=0))


class days_between(FunctionElement[float]):
    """The days from one moment to another, with the part of a day; of dates, whole ones."""

    type = Float()
    inherit_cache = True


@compiles(days_between, "sqlite")
def _in_sqlite(element: days_between, compiler: Any, **kw: Any) -> str:
    start, end = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"(julianday({end}) - julianday({start}))"


@compiles(days_between)
def _in_postgresql(element: days_between, compiler: Any, **kw: Any) -> str:
    start, end = (compiler.process(clause, **kw) for clause in element.clauses)
    # As timestamps of one time zone, whatever they are: a date is its first moment there.
    of = "CAST({} AS TIMESTAMP WITH TIME ZONE) AT TIME ZONE 'UTC'"
    return f"(EXTRACT(EPOCH FROM ({of.format(end)} - {of.format(start)})) / 86400.0)"


class whole_days(FunctionElement[int]):
    """The days from that of a moment, in UTC, to a day; none where it lies before that."""

    type = Integer()
    inherit_cache = True


@compiles(whole_days, "sqlite")
def _whole_in_sqlite(element: whole_days, compiler: Any, **kw: Any) -> str:
    start, end = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"MAX(0, julianday({end}) - julianday(substr({start}, 1, 10)))"


@compiles(whole_days)
def _whole_in_postgresql(element: whole_days, compiler: Any, **kw: Any) -> str:
    start, end = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"GREATEST(0, {end} - CAST({start} AT TIME ZONE 'UTC' AS DATE))"


def period_of(work: ReadUnit, starts: date | None, ends: date | None) -> tuple[date, date]:
    """The first and the last day of a period; of the quarter of today unless given.

    A period that is given its first day alone is that quarter. Raises Invalid where it ends before
    it starts.
    """
    if starts is None:
        today = ends or work.today()
        starts = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    if ends is None:
        months = starts.year * 12 + starts.month - 1 + 3
        ends = date.fromordinal(date(months // 12, months % 12 + 1, 1).toordinal() - 1)
    if ends < starts:
        raise Invalid(f"the period ends on {ends}, before it starts on {starts}; swap them")
    return starts, ends


def within(column: ColumnElement[Any], period: tuple[date, date]) -> ColumnElement[bool]:
    """Whether a day lies in a period."""
    return column.between(*period)


def tenths(value: Any) -> Decimal | None:
    """An average or a percentage as a report shows it, whatever number a database gives."""
    return None if value is None else round(Decimal(str(value)), 1)
