"""Reports: typed tables over what their reader may see, on every database, never crashing."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from sqlalchemy import select, text

from crmkit import (
    CRM,
    Actor,
    AssemblyError,
    Broken,
    Chart,
    Customer,
    Employee,
    Grant,
    Interaction,
    Invalid,
    Money,
    MovableClock,
    NotAllowed,
    NotEnabled,
    Opportunity,
    Plugin,
    ReadUnit,
    Report,
    ReportColumn,
    Role,
    UnitOfWork,
    kinds,
)
from crmkit.reports import ReportTable, months_between
from crmkit.storage.engines import planned_whole


def EUR(amount: int | str) -> Money:
    return Money(amount, "EUR")


def PLN(amount: int | str) -> Money:
    return Money(amount, "PLN")


def report(name: str, function: Any, *columns: ReportColumn, **facts: Any) -> Report:
    return Report(name, name, columns=columns, function=function, **facts)


def names(work: ReadUnit, country: str | None = None) -> Any:
    """A report of customers by name."""
    row = work.visible(Customer)
    statement = select(row.c.name, row.c.created_at.label("since")).order_by(row.c.name)
    return statement if country is None else statement.where(row.c.country == country)


NAMES = report("desk.names", names, ReportColumn("name"), ReportColumn("since", kinds.Moment()))


@pytest.fixture
def desk(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> Callable[..., CRM]:
    """Makes a CRM whose part `desk` contributes these."""
    return lambda *items, **facts: crm_factory([part("desk", *items)], **facts)


# Rows


def test_the_columns_of_a_select_are_found_by_their_names(desk: Callable[..., CRM]) -> None:
    """In whatever order they stand; money is of two."""

    def deals(work: ReadUnit) -> Any:
        row = work.visible(Opportunity)
        return select(row.c.amount_currency, row.c.name, row.c.amount).order_by(row.c.name)

    columns = (ReportColumn("amount", kinds.MoneyKind(), total=True), ReportColumn("name"))
    with desk(report("desk.deals", deals, *columns)).begin("dana") as work:
        acme = work.add(Customer(name="Acme"))
        for name, amount in (("a", EUR(3)), ("b", PLN(2)), ("c", EUR("0.5")), ("d", None)):
            work.add(Opportunity(customer=acme, name=name, amount=amount))
        table = work.report("desk.deals")
        assert ((EUR(3), "a"), (PLN(2), "b"), (EUR("0.5"), "c"), (None, "d")) == table.rows
        assert {"amount": (EUR("3.5"), PLN(2))} == table.totals


def test_rows_may_be_yielded(desk: Callable[..., CRM]) -> None:
    """By a generator, which is asked anew for each reading."""

    def squares(work: ReadUnit, most: int) -> Iterator[tuple[int, int]]:
        yield from ((n, n * n) for n in range(most))

    columns = (
        ReportColumn("n", kinds.Integer()),
        ReportColumn("square", kinds.Integer(), total=True),
    )
    with desk(report("desk.squares", squares, *columns)).read("dana") as unit:
        table = unit.report("desk.squares", most=4)
        assert list(table) == list(table) == [(0, 0), (1, 1), (2, 4), (3, 9)]
        assert {"square": 14} == table.totals


def test_moments_are_in_the_time_zone_of_the_reader(desk: Callable[..., CRM]) -> None:
    """As they would say it."""
    crm = desk(NAMES)
    with crm.begin("setup") as work:
        work.add(Employee(key="noa", name="Noa", time_zone="Asia/Jerusalem"))
        work.add(Customer(name="Acme"))
    with crm.read("noa") as unit:
        ((_, since),) = unit.report("desk.names").rows
    assert "2026-03-02T11:00:00+02:00" == since.isoformat()


def test_a_report_streams(desk: Callable[..., CRM]) -> None:
    """The first row is there before the last is read."""
    crm = desk(NAMES)
    with crm.begin("dana") as work:
        work.add_all(Customer(name=f"{n:05}") for n in range(3000))
    with crm.read("dana") as unit:
        rows = iter(unit.report("desk.names"))
        assert "00000" == next(rows)[0]
        assert 2999 == sum(1 for _ in rows)


# What it is asked with


def test_parameters_reach_the_function(desk: Callable[..., CRM]) -> None:
    """Those that it does not take, and those that are missing, are told."""

    def one(work: ReadUnit, country: str) -> Any:
        return names(work, country)

    crm = desk(NAMES, report("desk.one", one, ReportColumn("name")))
    with crm.begin("dana") as work:
        work.add_all(Customer(name=country, country=country) for country in ("PL", "DE"))
        assert ["DE"] == [name for name, _ in work.report("desk.names", country="DE")]
        with pytest.raises(Invalid, match="has no parameter 'land'; it has: country"):
            work.report("desk.names", land="DE")
        with pytest.raises(Invalid, match="needs country="):
            work.report("desk.one")


def test_a_report_that_there_is_not(work: UnitOfWork) -> None:
    """The nearest is named."""
    with pytest.raises(NotEnabled, match=r"did you mean 'opportunities\.pipeline'"):
        work.report("opportunities.pipelin")


def test_who_may_not_see_it_is_told(desk: Callable[..., CRM]) -> None:
    """By the patterns of their roles."""
    crm = desk(NAMES, Role("desk.other", grants=(Grant("*"),), reports=("leads.*",)))
    with (
        crm.read(Actor("employee", "dana", roles=("desk.other",))) as unit,
        pytest.raises(NotAllowed),
    ):
        unit.report("desk.names")


def test_what_is_hidden_or_sensitive_is_empty(desk: Callable[..., CRM]) -> None:
    """Of whatever kind it is; it can be neither shown nor grouped by."""

    def whole(work: ReadUnit) -> Any:
        row = work.visible(Customer)
        columns = (row.c.country, row.c.birth_date, row.c.tags, row.c.income, row.c.income_currency)
        return select(*columns, row.c.created_at).group_by(row.c.id, *columns, row.c.created_at)

    columns = [
        ReportColumn("country"), ReportColumn("birth_date", kinds.Date()),
        ReportColumn("tags", kinds.TextList()), ReportColumn("income", kinds.MoneyKind()),
        ReportColumn("created_at", kinds.Moment()),
    ]  # fmt: skip
    hide = ("country", "birth_date", "tags")
    clerk = Role("desk.clerk", grants=(Grant("*", hide=hide, sensitive=True),), reports=("*",))
    crm = desk(report("desk.whole", whole, *columns), clerk)
    with crm.begin("dana") as work:
        work.add(
            Customer(
                name="A", country="PL", birth_date=date(2000, 1, 1), tags=("x",), income=EUR(1)
            )
        )
    with crm.read(Actor("employee", "eli", roles=("desk.clerk",))) as unit:
        ((*hidden, created),) = unit.report("desk.whole").rows
    assert ([None] * 4, True) == (hidden, created is not None)


def test_visible_takes_a_criterion(work: UnitOfWork) -> None:
    """Checked with the rights of whoever asks."""
    work.add_all(Customer(name=country, country=country) for country in ("PL", "DE"))
    row = work.visible(Customer, "country == 'PL'")
    assert ["PL"] == list(work.connection.scalars(select(row.c.name)))


# Broken ones


def orders(work: ReadUnit) -> Any:
    row = work.visible("orders_invoice")
    return select(row.c.number)


@pytest.mark.parametrize("needs", [(), ("orders_invoice",)])
def test_a_report_of_what_is_not_enabled_is_broken(
    desk: Callable[..., CRM], needs: tuple[str, ...]
) -> None:
    """It says so, and nothing else is."""
    crm = desk(report("desk.orders", orders, ReportColumn("number"), needs=needs), NAMES)
    with crm.read("dana") as unit:
        why = (
            "report 'desk.orders' is broken: no enabled part has an entity called 'orders_invoice'"
        )
        with pytest.raises(Broken, match=why):
            unit.report("desk.orders")
        assert () == unit.report("desk.names").rows
    assert (not needs) == (crm.reports["desk.orders"].problem(crm.catalogue) is None)


def test_a_generator_that_breaks_while_it_is_read(desk: Callable[..., CRM]) -> None:
    """Is as broken."""

    def late(work: ReadUnit) -> Iterator[Any]:
        yield ("first",)
        orders(work)

    crm = desk(report("desk.late", late, ReportColumn("number")))
    with crm.read("dana") as unit, pytest.raises(Broken, match=r"report 'desk\.late' is broken"):
        list(unit.report("desk.late"))


def test_a_select_without_a_column_is_broken(desk: Callable[..., CRM]) -> None:
    """The missing one is named; of money also its currency."""
    crm = desk(report("desk.names", names, ReportColumn("name", kinds.MoneyKind())))
    with crm.read("dana") as unit, pytest.raises(Broken, match="does not select 'name_currency'"):
        list(unit.report("desk.names"))


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (report("names", names, ReportColumn("name")), "call it desk.names"),
        (report("desk.a", names), "name each column, and once"),
        (report("desk.a", names, ReportColumn("x"), ReportColumn("x")), "name each column"),
        (report("desk.a", names, ReportColumn("x", total=True)), "'x' cannot be summed"),
        (
            report("desk.a", names, ReportColumn("x"), chart=Chart("bar", "x", ("y",))),
            "its chart draws 'y', which is no column",
        ),
    ],
)
def test_what_cannot_be_a_report_is_refused_at_the_start(
    part: Callable[..., Plugin], wrong: Report, why: str
) -> None:
    """With what is wrong and what to do."""
    with pytest.raises(AssemblyError, match=why):
        CRM("sqlite://", [part("desk", wrong)])


def test_two_reports_of_one_name_are_refused(part: Callable[..., Plugin]) -> None:
    """Like any two things that are found by their name."""
    with pytest.raises(AssemblyError, match=r"report 'desk\.names' is also"):
        CRM("sqlite://", [part("desk", NAMES, report("desk.names", names, ReportColumn("name")))])


# CSV


def written(table: Any) -> list[list[str]]:
    file = StringIO()
    table.write_csv(file)
    return list(csv.reader(StringIO(file.getvalue())))


def test_csv_has_a_header_and_money_in_two_columns(desk: Callable[..., CRM]) -> None:
    """Amounts, days and moments as programs read them."""

    def facts(work: ReadUnit) -> Iterator[Any]:
        yield EUR("1234.5"), date(2026, 3, 2), Decimal("0.10"), ("=a", "b"), "a\nb,c"

    columns = [
        ReportColumn("paid", kinds.MoneyKind()), ReportColumn("on", kinds.Date()),
        ReportColumn("share", kinds.Number(2)), ReportColumn("note", kinds.TextList()),
        ReportColumn("text"),
    ]  # fmt: skip
    with desk(report("desk.facts", facts, *columns)).read("dana") as unit:
        assert [
            ["paid", "paid_currency", "on", "share", "note", "text"],
            ["1234.50", "EUR", "2026-03-02", "0.10", "'=a, b", "a\nb,c"],
        ] == written(unit.report("desk.facts"))


@pytest.mark.parametrize("text", ["=1+1", "+48-22", "-A1", "@SUM(A1)", "\t=1", "\r\n=1", "\uff1d1"])
def test_csv_holds_no_formula(desk: Callable[..., CRM], text: str) -> None:
    """A text that a spreadsheet would run is a text; a number stays a number."""

    def facts(work: ReadUnit) -> Iterator[Any]:
        yield text, -1

    columns = ReportColumn("text"), ReportColumn("number", kinds.Integer())
    with desk(report("desk.facts", facts, *columns)).read("dana") as unit:
        assert [f"'{text}".replace("\r\n", "\n"), "-1"] == [
            cell.replace("\r\n", "\n") for cell in written(unit.report("desk.facts"))[1]
        ]


# Months


@pytest.mark.parametrize(
    ("zone", "months"),
    [("UTC", ["2026-01", "2026-02"]), ("Asia/Jerusalem", ["2026-02", "2026-02"])],
)
def test_a_month_begins_where_the_reader_is(
    crm_factory: Callable[..., CRM], zone: str, months: list[str]
) -> None:
    """What happened in the last hour of January in London happened in February in Jerusalem."""
    crm = crm_factory(settings={"core": {"time_zone": zone}})
    with crm.begin("dana") as work:
        for moment in (
            datetime(2026, 1, 31, 23, tzinfo=UTC),
            datetime(2026, 2, 28, 21, tzinfo=UTC),
        ):
            work.add(Interaction(channel="phone", happened_at=moment))
        rows = work.report("interactions.by_channel").rows
    assert months == [month for month, _, count, _ in rows for _ in range(count)]


def test_months_are_twelve_up_to_now_unless_told(work: UnitOfWork) -> None:
    """The first begins a year ago, less a month."""
    row = months_between(work, None, None)
    found = list(work.connection.scalars(select(row.c.month).order_by(row.c.starts)))
    assert (12, "2025-04", "2026-03") == (len(found), found[0], found[-1])
    row = months_between(work, date(2025, 12, 31), date(2026, 1, 1))
    assert ["2025-12", "2026-01"] == list(work.connection.scalars(select(row.c.month)))


@pytest.mark.parametrize("since", [date(2026, 4, 1), date(1990, 1, 1)])
def test_months_that_cannot_be_told_are_refused(work: UnitOfWork, since: date) -> None:
    """None at all, or too many to draw."""
    with pytest.raises(Invalid, match="months; ask for 1 to 240"):
        work.report("interactions.by_channel", since=since)


# The core's own


def test_the_pipeline_can_be_narrowed(work: UnitOfWork, clock: MovableClock) -> None:
    """To one pipeline, or to what was won."""
    acme = work.add(Customer(name="Acme"))
    work.add(Opportunity(customer=acme, name="a", amount=EUR(100)))
    work.add(Opportunity(customer=acme, name="b", amount=EUR(7), status="won"))
    ask = work.report
    assert (("sales", "Enquiry", 1, EUR(100), EUR(10)),) == ask("opportunities.pipeline").rows
    assert ((1, EUR(7), EUR(7)),) == tuple(
        row[2:] for row in ask("opportunities.pipeline", status="won")
    )
    assert () == ask("opportunities.pipeline", pipeline="service").rows


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_stream_is_planned_for_all_its_rows(work: UnitOfWork) -> None:
    """PostgreSQL would plan for the first of them; what the transaction had set is set again."""
    asked = text("SELECT current_setting('cursor_tuple_fraction'), current_setting('jit')")
    work.connection.execute(text("SET LOCAL cursor_tuple_fraction = 0.2; SET LOCAL jit = on"))
    with planned_whole(work.connection):
        assert ("1", "off") == work.connection.execute(asked).one()
    assert ("0.2", "on") == work.connection.execute(asked).one()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_what_a_function_asks_is_planned_whole_too(crm: CRM) -> None:
    """In a unit that only reads, which has no transaction before."""
    asked = text("SELECT current_setting('cursor_tuple_fraction'), current_setting('jit')")
    seen = []

    def rows(work: ReadUnit) -> Iterator[tuple[int]]:
        seen.append(tuple(work.connection.execute(asked).one()))
        yield (1,)

    with crm.read("dana") as work:
        report = Report("x.y", "x", columns=(ReportColumn("n", kinds.Integer()),), function=rows)
        assert [(1,)] == list(ReportTable(work, report, {}))
        after = tuple(work.connection.execute(asked).one())
    assert [("1", "off")] == seen
    assert "1" != after[0]
