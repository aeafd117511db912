"""What can be told of key accounts: portfolio, groups, health, white space, coverage and so on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, case, func, select

from crmkit import (
    Chart,
    Customer,
    Money,
    Opportunity,
    ReadUnit,
    Report,
    ReportColumn,
    To,
    _,
    kinds,
)
from crmkit_key_accounts import coverage, white_space
from crmkit_key_accounts.account import Account, columns
from crmkit_key_accounts.buying_centre import Stakeholder
from crmkit_key_accounts.figures import known_trait, regrouped
from crmkit_key_accounts.group import closure
from crmkit_key_accounts.health import scored
from crmkit_key_accounts.objective import progress_of
from crmkit_key_accounts.plan import Plan
from crmkit_key_accounts.risk import Risk
from crmkit_key_accounts.settings import KeyAccountsSettings

_COUNT = kinds.Integer(min=0)
_MONEY = kinds.MoneyKind()
_ACCOUNT = ReportColumn("account", label=_("Account"))
_MANAGER = ReportColumn("manager", kinds.EmployeeKey(), _("Manager"))
_UNIT = ReportColumn("unit", label=_("Unit"))
_FAMILY = ReportColumn("family", label=_("{Product} {family}"))


def _one(work: ReadUnit, account: To[Customer] | None) -> Any:
    """The condition that means a customer, one that the actor may see; none without."""
    if account is None:
        return None
    return columns(work, Customer).id == _id(work, account)


def _id(work: ReadUnit, account: To[Customer]) -> UUID:
    """Of a customer whom the actor may see, also where they were merged."""
    return work.get(Customer, account).id


# The portfolio


def portfolio(work: ReadUnit, won_since: date | None = None) -> Select[Any]:
    """What is open, and what was won since a day, with the whole group of each key account.

    An account without either has no currency. Groups may overlap, so there is no sum of them all.
    """
    days = timedelta(days=work.settings(KeyAccountsSettings).won_days)
    units = closure(work)
    figures, size = _sales(work, units, won_since or work.today() - days), _sizes(units)
    account, customer = work.visible(Account), work.visible(Customer)
    return (
        select(
            customer.c.name.label("account"), account.c.owner.label("manager"), size.c.units,
            figures.c.open, figures.c.open_currency, figures.c.won, figures.c.won_currency,
        )
        .join_from(account, customer, customer.c.id == account.c.customer)
        .join(size, size.c.root == account.c.customer)
        .outerjoin(figures, figures.c.root == account.c.customer)
        .where(account.c.until.is_(None))
        .order_by(customer.c.name, customer.c.id, figures.c.open_currency)
    )  # fmt: skip


def _sales(work: ReadUnit, units: Any, since: date) -> Any:
    deal = work.visible(Opportunity)
    won = (deal.c.status == "won") & (deal.c.closed_on >= since)
    counts = (deal.c.status == "open") | won
    currency = deal.c.amount_currency
    return (
        select(
            units.c.root,
            func.sum(case((deal.c.status == "open", deal.c.amount), else_=0)).label("open"),
            currency.label("open_currency"),
            func.sum(case((won, deal.c.amount), else_=0)).label("won"),
            currency.label("won_currency"),
        )
        .join_from(units, deal, deal.c.customer == units.c.unit)
        .where(counts, deal.c.amount.is_not(None))
        .group_by(units.c.root, currency)
        .cte("figures")
        # PostgreSQL expects one account, and would sum all of it again for each.
        .prefix_with("MATERIALIZED", dialect="postgresql")
    )


def _sizes(units: Any) -> Any:
    return select(units.c.root, func.count().label("units")).group_by(units.c.root).subquery("size")


PORTFOLIO = Report(
    "key_accounts.portfolio",
    _("Portfolio of key {account.plural}"),
    columns=(
        _ACCOUNT, _MANAGER,
        ReportColumn("units", _COUNT, _("Units")),
        ReportColumn("open", _MONEY, _("Open")),
        ReportColumn("won", _MONEY, _("Won")),
    ),
    function=portfolio,
    chart=Chart("bar", "account", ("open", "won")),
    help=_("what is open and what was won in the whole group of each key {account}"),
)  # fmt: skip


# Figures of groups


def figures(
    work: ReadUnit, trait: str = "opportunities.open_count", account: To[Customer] | None = None
) -> Iterator[tuple[Any, ...]]:
    """A trait told of whole groups: of all key accounts, or of one customer's."""
    known, customer = known_trait(work, trait), work.visible(Customer)
    found = regrouped(work, known, closure(work, _one(work, account))).subquery("found")
    statement = (
        select(customer.c.name, *(column for column in found.c if column.key != "root"))
        .join_from(found, customer, customer.c.id == found.c.root)
        .order_by(customer.c.name, customer.c.id)
    )
    for name, value, *currency in work.connection.execute(statement):
        if currency:
            yield name, None, Money.of_units(int(value), currency[0])
        elif value is not None:
            yield name, value, None


FIGURES = Report(
    "key_accounts.figures",
    _("Figures of groups"),
    columns=(
        _ACCOUNT,
        ReportColumn("value", kinds.Number(), _("Value")),
        ReportColumn("amount", _MONEY, _("Amount")),
    ),
    function=figures,
    chart=Chart("bar", "account", ("value", "amount")),
    help=_("a trait of {customer.plural}, told of each whole group as if it were one {customer}"),
)


# Health


def health(work: ReadUnit) -> Iterator[tuple[Any, ...]]:
    """The score of each account now, and a row for what each factor gave to it."""
    account, customer = work.visible(Account), work.visible(Customer)
    statement = (
        select(customer.c.id, customer.c.name, account.c.owner)
        .join_from(account, customer, customer.c.id == account.c.customer)
        .where(account.c.until.is_(None))
        .order_by(customer.c.name, customer.c.id)
    )
    known = {id: rest for id, *rest in work.connection.execute(statement)}
    for one in scored(work, known):
        for part in one.contributions:
            yield *known[one.customer], one.score, part.trait, part.value, part.points, part.weight


HEALTH = Report(
    "key_accounts.health",
    _("Health of key {account.plural}"),
    columns=(
        _ACCOUNT, _MANAGER,
        ReportColumn("score", kinds.Number(places=2), _("Score")),
        ReportColumn("factor", label=_("Factor")),
        ReportColumn("value", kinds.Number(), _("Value")),
        ReportColumn("points", kinds.Number(places=2), _("Points")),
        ReportColumn("weight", _COUNT, _("Of")),
    ),
    function=health,
    chart=Chart("bar", "account", ("points",), series="factor"),
    help=_(
        "the {score} of each {account} from 0 to 100, as the sum of what its {factor.plural} give"
    ),
)  # fmt: skip


# White space


def by_family(work: ReadUnit, account: To[Customer] | None = None) -> Iterator[tuple[Any, ...]]:
    """Over the units of all key accounts, or of one customer's group."""
    return white_space.by_family(work, closure(work, _one(work, account)))


def matrix(work: ReadUnit, account: To[Customer]) -> Select[Any]:
    """The units of a customer's group by the product families."""
    return white_space.matrix(work, closure(work, _one(work, account)))


WHITE_SPACE = Report(
    "key_accounts.white_space",
    _("White space by {product} {family}"),
    columns=(
        _FAMILY,
        ReportColumn("have", _COUNT, _("Have it")),
        ReportColumn("open", _COUNT, _("Open")),
        ReportColumn("competitor", _COUNT, _("From {competitor.indefinite}")),
        ReportColumn("none", _COUNT, _("None")),
    ),
    function=by_family,
    chart=Chart("bar", "family", ("have", "open", "competitor", "none")),
    help=_(
        "how many units of the key {account.plural} buy each {product} {family}, and "
        "where there is room"
    ),
)

MATRIX = Report(
    "key_accounts.matrix",
    _("White-space matrix of {account.indefinite}"),
    columns=(
        _UNIT, _FAMILY,
        ReportColumn("state", label=_("State")),
        ReportColumn("competitor", label=_("Competitor")),
        ReportColumn("potential", _MONEY, _("Potential"), total=True),
    ),
    function=matrix,
    help=_("each unit of a group by each {product} {family}: have, open, {competitor} " "or none"),
)  # fmt: skip


# People


def buying_centre(work: ReadUnit, account: To[Customer] | None = None) -> Select[Any]:
    """The people of all buying centres, or of one, who are there still."""
    one, customer = work.visible(Stakeholder), work.visible(Customer)
    person = work.visible(Customer).alias("person")
    known = (
        select(
            customer.c.name.label("account"), person.c.name.label("person"), one.c.role,
            one.c.influence, one.c.attitude,
        )
        .join_from(one, customer, customer.c.id == one.c.customer)
        .join(person, person.c.id == one.c.person)
        .where(one.c.left_on.is_(None))
        .order_by(customer.c.name, one.c.influence.desc(), person.c.name)
    )  # fmt: skip
    return known if account is None else known.where(one.c.customer == _id(work, account))


def contacts(work: ReadUnit, account: To[Customer] | None = None) -> Select[Any]:
    """Who of ours was in contact with whom, of all buying centres or of one."""
    return coverage.by_person(work, account and _id(work, account))


_PERSON = ReportColumn("person", label=_("Person"))

BUYING_CENTRE = Report(
    "key_accounts.buying_centre",
    _("Buying centres"),
    columns=(
        _ACCOUNT, _PERSON,
        ReportColumn("role", label=_("Role")),
        ReportColumn("influence", _COUNT, _("Influence")),
        ReportColumn("attitude", label=_("Attitude")),
    ),
    function=buying_centre,
    chart=Chart("bar", "person", ("influence",), series="attitude"),
    help=_("who decides and who influences, and how they stand to us"),
)  # fmt: skip

COVERAGE = Report(
    "key_accounts.coverage",
    _("Who knows whom"),
    columns=(
        _ACCOUNT, _PERSON,
        ReportColumn("role", label=_("Role")),
        ReportColumn("influence", _COUNT, _("Influence")),
        ReportColumn("employee", kinds.EmployeeKey(), _("Of ours")),
        ReportColumn("contacts", _COUNT, _("Contacts"), total=True),
        ReportColumn("last_on", kinds.Moment(), _("Last contact")),
    ),
    function=contacts,
    chart=Chart("bar", "person", ("contacts",), series="employee"),
    help=_("who of ours was in contact with whom of theirs, as {interaction.plural} tell"),
)  # fmt: skip

THREADS = Report(
    "key_accounts.threads",
    _("Single threads"),
    columns=(
        _ACCOUNT, _MANAGER,
        ReportColumn("people", _COUNT, _("People")),
        ReportColumn("known", _COUNT, _("Known")),
        ReportColumn("ours", _COUNT, _("Of ours")),
        ReportColumn("single", kinds.Flag(), _("Single thread")),
    ),
    function=coverage.threads,
    chart=Chart("bar", "account", ("people", "known", "ours")),
    help=_("{account.plural} that hang on one person, on our side or on theirs"),
)  # fmt: skip


# Objectives and risks


def objectives(work: ReadUnit, account: To[Customer] | None = None) -> Iterator[tuple[Any, ...]]:
    """Of the plans in force: of all key accounts, or of one."""
    row = columns(work, Plan)
    mine = row.status == "approved"
    if account is not None:
        mine &= row.customer == _id(work, account)
    plans = {plan.id: plan for plan in work.find(Plan, mine)}
    customers = columns(work, Customer).id.in_({plan.customer.id for plan in plans.values()})
    names = {one.id: one.name for one in work.find(Customer, customers)}
    found = progress_of(work, list(plans.values()))
    rows = [(names.get(plans[one.objective.plan.id].customer.id), one) for one in found]
    for name, one in sorted(rows, key=lambda row: (str(row[0]), row[1].objective.title)):
        goal = one.objective
        measure = goal.trait or goal.unit
        yield (name, goal.title, goal.owner, measure, goal.currency, goal.start, one.value,
               goal.target, one.percent, goal.due_on, one.late)  # fmt: skip


def risks(work: ReadUnit, account: To[Customer] | None = None) -> Select[Any]:
    """The open risks of all key accounts, or of one, the worst first."""
    risk, customer = work.visible(Risk), work.visible(Customer)
    severity = (risk.c.probability * risk.c.impact).label("severity")
    late = func.coalesce(risk.c.due_on < work.today(), False)
    found = (
        select(
            customer.c.name.label("account"), risk.c.title, risk.c.owner, risk.c.probability,
            risk.c.impact, severity, risk.c.due_on, late.label("late"),
        )
        .join_from(risk, customer, customer.c.id == risk.c.customer)
        .where(risk.c.status == "open")
        .order_by(severity.desc(), customer.c.name, risk.c.id)
    )  # fmt: skip
    return (
        found if account is None else found.where(customer.c.id == work.get(Customer, account).id)
    )


_OWNER = ReportColumn("owner", kinds.EmployeeKey(), _("Owner"))
_DUE = ReportColumn("due_on", kinds.Date(), _("Due"))
_LATE = ReportColumn("late", kinds.Flag(), _("Late"))

OBJECTIVES = Report(
    "key_accounts.objectives",
    _("{Objective.plural} of {account} {plan.plural}"),
    columns=(
        _ACCOUNT,
        ReportColumn("objective", label=_("Objective")),
        _OWNER,
        ReportColumn("measure", label=_("Measure")),
        ReportColumn("currency", label=_("Currency")),
        ReportColumn("start", kinds.Number(), _("Start")),
        ReportColumn("value", kinds.Number(), _("Value")),
        ReportColumn("target", kinds.Number(), _("Target")),
        ReportColumn("percent", kinds.Number(places=1), _("Percent")),
        _DUE, _LATE,
    ),
    function=objectives,
    chart=Chart("bar", "objective", ("percent",), series="account"),
    help=_("how far the {objective.plural} of the {plan.plural} in force have come"),
)  # fmt: skip

RISKS = Report(
    "key_accounts.risks",
    _("{Risk.plural} of key {account.plural}"),
    columns=(
        _ACCOUNT,
        ReportColumn("title", label=_("Risk")),
        _OWNER,
        ReportColumn("probability", _COUNT, _("Probability")),
        ReportColumn("impact", _COUNT, _("Impact")),
        ReportColumn("severity", _COUNT, _("Severity")),
        _DUE, _LATE,
    ),
    function=risks,
    chart=Chart("bar", "title", ("severity",), series="account"),
    help=_("open {risk.plural} by probability times impact, the worst first"),
)  # fmt: skip

REPORTS = (
    PORTFOLIO, FIGURES, HEALTH, WHITE_SPACE, MATRIX, BUYING_CENTRE, COVERAGE, THREADS, OBJECTIVES,
    RISKS,
)  # fmt: skip
