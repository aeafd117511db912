"""Reports: typed tables that parts contribute, made under the access of whoever reads them."""

from __future__ import annotations

import csv
import inspect
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property, partial
from itertools import islice
from operator import itemgetter
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Literal, TextIO
from zoneinfo import ZoneInfo

import attrs
from sqlalchemy import Select, Subquery, literal, select, union_all

from crmkit.catalogue import Catalogue, named
from crmkit.clock import start_of_day
from crmkit.entities import kinds
from crmkit.entities.kinds import Kind
from crmkit.errors import Broken, Invalid, NotAllowed, NotEnabled
from crmkit.files.spreadsheets import marked
from crmkit.money import Money
from crmkit.storage.engines import planned_whole
from crmkit.storage.tables import CURRENCY
from crmkit.storage.types import MomentType
from crmkit.words import _, label_of

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit
    from crmkit.wording.speaking import Words

Row = tuple[Any, ...]

_STREAM = 1000
_MOST_MONTHS = 240
_SUMMED = (kinds.Integer, kinds.Number, kinds.MoneyKind)


@attrs.frozen
class ReportColumn:
    """A column of a report. One of kind money holds amounts of any currency, or None.

    `total` has the values summed below the table; of money for each currency.
    """

    name: str
    kind: Kind = attrs.field(factory=kinds.Text)
    label: str = ""
    total: bool = False

    @property
    def title(self) -> str:
        return self.label or label_of(self.name)


@attrs.frozen
class Chart:
    """How a report is best drawn: values over an axis, one series for each value column.

    `series` names a column whose every value is a series of its own. Money makes one for each
    currency.
    """

    kind: Literal["bar", "line", "pie"]
    axis: str
    values: tuple[str, ...]
    series: str | None = None


@attrs.frozen(eq=False)
class Report:
    """A table that can be asked for by name: `function(work, **parameters)` makes it.

    The function returns a SELECT over `work.visible(...)`, whose columns are called as those of the
    report (of money also `NAME_currency`), or yields rows. Its annotated parameters are those of
    the report, as of an operation. `needs` names entities of parts that may be absent: without one
    of them the report is broken, and says so. A part's report is called `part.name`.
    """

    name: str
    title: str
    columns: tuple[ReportColumn, ...]
    function: Callable[..., Select[Any] | Iterable[Row]]
    chart: Chart | None = None
    help: str = ""
    needs: tuple[str, ...] = ()

    @cached_property
    def parameters(self) -> Mapping[str, inspect.Parameter]:
        """Its parameters by name, their annotations resolved."""
        found = list(inspect.signature(self.function).parameters.values())[1:]
        # The unit and what is returned may have types that only a type checker imports.
        own = SimpleNamespace(__annotations__={p.name: p.annotation for p in found})
        hints = typing.get_type_hints(own, self.function.__globals__)
        return {p.name: p.replace(annotation=hints.get(p.name, p.annotation)) for p in found}

    def problem(self, catalogue: Catalogue) -> str | None:
        """Why the report is broken, in words; None when it is well."""
        for name in self.needs:
            try:
                catalogue.entity(name)
            except NotEnabled as error:
                return error.message
        return None


class ReportTable:
    """A report with its parameters: iterate it for its rows, which stream by as often as asked.

    A row holds the values of `columns`: Money, moments in the time zone of the reader, and so on.
    """

    def __init__(self, work: ReadUnit, report: Report, parameters: Mapping[str, Any]) -> None:
        self.work = work
        self.report = report
        self.columns = report.columns
        self.parameters = dict(parameters)
        self._make = partial(report.function, work, **parameters)
        self._zone = ZoneInfo(work.time_zone)
        with _breaking(report):
            self._source: Any = self._make()

    def __iter__(self) -> Iterator[Row]:
        # A generator can be read once: the next to ask gets a source of their own.
        source, self._source = self._source, None
        with _breaking(self.report):
            source = self._make() if source is None else source
            found = self._selected(source) if isinstance(source, Select) else self._begun(source)
            for row in found:
                yield self._shown(row)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """All rows, kept."""
        return tuple(self)

    @cached_property
    def totals(self) -> Mapping[str, Any]:
        """The sums of the columns that have one; of money a tuple, one amount for each currency."""
        places = [(i, column) for i, column in enumerate(self.columns) if column.total]
        sums: dict[str, dict[str, Any]] = {column.name: {} for _, column in places}
        for row in self.rows if places else ():
            for i, column in places:
                _add(sums[column.name], row[i])
        return {column.name: _total(column, sums[column.name]) for _, column in places}

    def write_csv(self, file: TextIO) -> None:
        """Write a header and the rows as they stream by; of money the amount and the currency.

        No text is taken for a formula by a spreadsheet: what looks like one begins with `'`.
        """
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([name for column in self.columns for name in _names(column)])
        for row in self:
            pairs = zip(self.columns, row, strict=True)
            writer.writerow([cell for column, value in pairs for cell in _cells(column, value)])

    @property
    def words(self) -> Words:
        """What is said in the language of the reader."""
        return self.work.words

    @property
    def title(self) -> str:
        """The title of the report, in the language of the reader."""
        return self.words.say(self.report.title)

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The titles of the columns, in the language of the reader."""
        return tuple(self.words.say(column.title) for column in self.columns)

    def svg(self, *, width: int = 720, height: int = 360, right_to_left: bool | None = None) -> str:
        """The chart as a picture that stands by itself. Raises Invalid where there is no chart.

        It is drawn in the direction of the reader's language unless told.
        """
        from crmkit.charts import svg

        turned = self.words.right_to_left if right_to_left is None else right_to_left
        return svg(self, width=width, height=height, right_to_left=turned)

    def _selected(self, statement: Select[Any]) -> Iterator[Row]:
        read = self._reader(list(statement.selected_columns.keys()))
        connection, options = self.work.connection, {"yield_per": _STREAM}
        with planned_whole(connection):
            found = connection.execute(statement, execution_options=options)
        with found as result:
            for rows in result.partitions():
                yield from map(read, rows)

    def _begun(self, source: Iterable[Row]) -> Iterator[Row]:
        """Rows that a function makes: it has mostly asked for all when it gives the first."""
        rows = iter(source)
        with planned_whole(self.work.connection):
            first = tuple(islice(rows, 1))
        yield from first
        yield from rows

    def _reader(self, selected: Sequence[str]) -> Callable[[Sequence[Any]], Row]:
        """From a row of the SELECT to the values of the columns, whatever order it has."""
        missing = [n for column in self.columns for n in _names(column) if n not in selected]
        if missing:
            raise Broken(f"it does not select {missing[0]!r}")
        cells = [_cell(c.kind, [selected.index(name) for name in _names(c)]) for c in self.columns]
        return lambda row: tuple([cell(row) for cell in cells])

    def _shown(self, row: Row) -> Row:
        zone = self._zone
        return tuple([v.astimezone(zone) if isinstance(v, datetime) else v for v in row])


def table_of(work: ReadUnit, name: str, parameters: Mapping[str, Any]) -> ReportTable:
    """The report of this name. Raises NotAllowed, NotEnabled, Broken, and Invalid for parameters
    that it does not take."""
    if not work.access.may_report(name):
        raise NotAllowed(
            _(
                "{actor} may not see the report {name}; give them a role that may",
                actor=work.actor,
                name=name,
            ),
            report=name,
        )
    report = named(work.crm.reports, "report", name)
    problem = report.problem(work.crm.catalogue)
    if problem is not None:
        raise Broken(f"report {name!r} is broken: {problem}")
    _require_parameters(report, parameters)
    work.crm.usage.note("report", name)
    return ReportTable(work, report, parameters)


def _require_parameters(report: Report, given: Mapping[str, Any]) -> None:
    unknown = sorted(given.keys() - report.parameters.keys())
    if unknown:
        known = ", ".join(report.parameters) or "none"
        raise Invalid(f"report {report.name!r} has no parameter {unknown[0]!r}; it has: {known}")
    for name, parameter in report.parameters.items():
        if parameter.default is parameter.empty and name not in given:
            raise Invalid(f"report {report.name!r} needs {name}=")


@contextmanager
def _breaking(report: Report) -> Iterator[None]:
    """What a report names that is not there breaks it, and nothing else."""
    try:
        yield
    except (Broken, NotEnabled) as error:
        raise Broken(f"report {report.name!r} is broken: {error.message}") from error


# Values


def _names(column: ReportColumn) -> tuple[str, ...]:
    money = isinstance(column.kind, kinds.MoneyKind)
    return (column.name, column.name + CURRENCY) if money else (column.name,)


def _cell(kind: Kind, at: Sequence[int]) -> Callable[[Sequence[Any]], Any]:
    """From a row of the SELECT to one typed value: a sum is Decimal from one database, int from
    another. What there is to do is decided once, not for every row."""
    place = at[0]
    match kind:
        case kinds.MoneyKind():
            return lambda row: _money(row[place], row[at[1]])
        case kinds.Integer():
            read: Callable[[Any], Any] = int
        case kinds.Number(places=places):
            read = partial(_number, places)
        case kinds.Flag():
            read = bool
        case _:
            return itemgetter(place)
    return lambda row: None if row[place] is None else read(row[place])


def _money(units: Any, currency: str | None) -> Money | None:
    return None if units is None or currency is None else Money.of_units(int(units), currency)


def _number(places: int, value: Any) -> Decimal:
    return round(Decimal(str(value)), places)


def _cells(column: ReportColumn, value: Any) -> tuple[Any, ...]:
    if isinstance(column.kind, kinds.MoneyKind):
        return (None, None) if value is None else tuple(str(value).split())
    if isinstance(value, date):
        return (value.isoformat(),)
    if isinstance(value, tuple):
        value = ", ".join(map(str, value))
    return (marked(value) if isinstance(value, str) else value,)


def _add(sums: dict[str, Any], value: Any) -> None:
    if value is not None:
        key = value.currency if isinstance(value, Money) else ""
        sums[key] = sums[key] + value if key in sums else value


def _total(column: ReportColumn, sums: Mapping[str, Any]) -> Any:
    if isinstance(column.kind, kinds.MoneyKind):
        return tuple(sums[currency] for currency in sorted(sums))
    return sums.get("", 0)


# What reports are made of


def months_between(work: ReadUnit, since: date | None, until: date | None) -> Subquery:
    """A table of months, from that of `since` to that of `until`: twelve up to now unless given.

    Its columns are `month` (such as 2026-03), and `starts` and `ends`, the moments between which
    the month lies in the time zone of the actor: join moments with `starts <= moment < ends`.
    Raises Invalid for more than 240, or none.
    """
    days = _months(work, since, until)
    moments = [literal(start_of_day(day, work.time_zone), MomentType()) for day in days]
    rows = [
        select(
            literal(f"{day:%Y-%m}").label("month"),
            moments[number].label("starts"),
            moments[number + 1].label("ends"),
        )
        for number, day in enumerate(days[:-1])
    ]
    return union_all(*rows).subquery("months")


def span_of_months(
    work: ReadUnit, since: date | None, until: date | None
) -> tuple[datetime, datetime]:
    """When the first of these months starts and the last ends, for what is not told by month.

    The months are those of `months_between`. Raises Invalid for more than 240, or none.
    """
    days = _months(work, since, until)
    return start_of_day(days[0], work.time_zone), start_of_day(days[-1], work.time_zone)


def _months(work: ReadUnit, since: date | None, until: date | None) -> list[date]:
    """The first days of these months, and of the one after them."""
    last = (until or work.today()).replace(day=1)
    first = since.replace(day=1) if since else _month(last, -11)
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    if not 0 < count <= _MOST_MONTHS:
        raise Invalid(f"from {first} to {last} are {count} months; ask for 1 to {_MOST_MONTHS}")
    return [_month(first, number) for number in range(count + 1)]


def _month(day: date, months: int) -> date:
    """The first day of the month so many months on."""
    count = day.year * 12 + day.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


# What parts declare


def problems(reports: Iterable[tuple[str, Report]]) -> Iterator[tuple[str, str, str]]:
    """(part, what, remedy) of all that is wrong with the reports; each comes with its part."""
    for part, report in reports:
        for what, remedy in _problems_of(part, report):
            yield part, f"report {report.name!r}: {what}", remedy


def _problems_of(part: str, report: Report) -> Iterator[tuple[str, str]]:
    names = [column.name for column in report.columns]
    if part != "core" and not report.name.startswith(f"{part}."):
        yield "it is not named for its part", f"call it {part}.{report.name}"
    if len({*names}) < len(names) or not names:
        yield "its columns do not have a name each", "name each column, and once"
    chart = report.chart
    drawn = () if chart is None else (chart.axis, *chart.values, chart.series or chart.axis)
    for name in drawn:
        if name not in names:
            yield f"its chart draws {name!r}, which is no column", "correct the name"
    for column in report.columns:
        if column.total and not isinstance(column.kind, _SUMMED):
            yield f"{column.name!r} cannot be summed", "drop total="
