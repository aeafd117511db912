"""Attribution: to which sources or campaigns the money of won opportunities is owed.

The touches of an opportunity are those of its customer and of the people with a role in it, up to
the end of the day (UTC) on which it was won. By source they are where a party was first acquired
from, and every later `Touch`; by campaign, its first response to each campaign. The five ways are
those in use in marketing: all to the first touch, all to the last, equal parts, 40 percent to the
first and to the last each with 20 for those between them (half to each of two), or by how recent a
touch was: each half life before the last one halves its part. An opportunity without a touch is its
own source's. Amounts are divided in whole ten-thousandths: the parts sum exactly to the whole.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Literal

from sqlalchemy import (
    BigInteger,
    Double,
    Integer,
    Select,
    case,
    cast,
    extract,
    func,
    literal,
    select,
    union,
    union_all,
)

from crmkit import (
    Campaign,
    CampaignMember,
    Chart,
    ContactRole,
    Customer,
    Invalid,
    Opportunity,
    ReadUnit,
    Report,
    ReportColumn,
    Touch,
    _,
    kinds,
)

Way = Literal["first", "last", "linear", "position", "decay"]

_DAY = 24 * 60 * 60
# Parts by decay are millionths; a touch thirty half lives old is owed nothing that counts.
_MILLION, _OLDEST = 1_000_000, 30
_LN2 = 0.6931471805599453


def attribution(
    work: ReadUnit,
    way: Way = "linear",
    by: Literal["source", "campaign"] = "source",
    half_life_days: int = 7,
    since: date | None = None,
    until: date | None = None,
) -> Select[Any]:
    """Of opportunities won from `since` to `until`: the last 365 days unless told."""
    if half_life_days < 1:
        raise Invalid(f"half_life_days is {half_life_days}; give at least one day")
    won = _won(work, since, until)
    touched = _touched(work, won, by)
    parts = _decayed(touched, half_life_days * _DAY) if way == "decay" else _shared(touched, way)
    known = select(touched.c.opportunity)
    rest = select(won.c.id, _own(work, won, by), won.c.amount, won.c.amount_currency).where(
        won.c.id.not_in(known)
    )
    row = union_all(parts, rest).subquery().c
    return (
        select(
            row.touch,
            func.count(row.opportunity.distinct()).label("opportunities"),
            func.sum(row.amount).label("amount"),
            row.amount_currency,
        )
        .group_by(row.touch, row.amount_currency)
        .order_by(row.amount_currency, func.sum(row.amount).desc(), row.touch)
    )


def _won(work: ReadUnit, since: date | None, until: date | None) -> Any:
    row = work.visible(Opportunity).c
    last = until or work.today()
    first = since or last - timedelta(days=365)
    ours = (row.status == "won") & row.amount.is_not(None) & row.closed_on.between(first, last)
    columns = (row.id, row.customer, row.amount, row.amount_currency, row.closed_on)
    return select(*columns, row.source, row.campaign).where(ours).cte("won")


def _own(work: ReadUnit, won: Any, by: str) -> Any:
    """What an opportunity without a touch says of itself."""
    if by == "source":
        return won.c.source.label("touch")
    campaign = work.visible(Campaign).c
    named = select(campaign.name).where(campaign.id == won.c.campaign)
    return named.scalar_subquery().label("touch")


def _touched(work: ReadUnit, won: Any, by: str) -> Any:
    """A row for each touch of each opportunity: its place `k` among the `n` of them, from 1."""
    role = work.visible(ContactRole).c
    # A party carries what is asked of its opportunity: joined once more, it would be searched.
    facts = (won.c.id, won.c.amount, won.c.amount_currency, won.c.closed_on)
    involved = select(*facts, role.customer).join(role.id.table, role.opportunity == won.c.id)
    party = union(select(*facts, won.c.customer), involved).subquery().c
    event = (_sources if by == "source" else _responses)(work).subquery().c
    at = cast(extract("epoch", event.at), BigInteger)
    in_time = at < cast(extract("epoch", party.closed_on), BigInteger) + _DAY
    place: dict[str, Any] = {"partition_by": party.id, "order_by": (event.at, event.id)}
    return (
        select(
            party.id.label("opportunity"),
            event.touch,
            party.amount,
            party.amount_currency,
            event.id,
            at.label("at"),
            func.row_number().over(**place).label("k"),
            func.count().over(partition_by=party.id).label("n"),
        )
        .join(event.id.table, event.customer == party.customer)
        .where(in_time)
        .cte("touched")
    )


def _sources(work: ReadUnit) -> Any:
    touch, customer = work.visible(Touch).c, work.visible(Customer).c
    first = select(
        customer.id,
        customer.id.label("customer"),
        customer.created_at.label("at"),
        customer.source.label("touch"),
    ).where(customer.source.is_not(None))
    return union_all(first, select(touch.id, touch.customer, touch.touched_at, touch.source))


def _responses(work: ReadUnit) -> Any:
    member, campaign = work.visible(CampaignMember).c, work.visible(Campaign).c
    return (
        select(
            member.id,
            member.customer,
            member.responded_at.label("at"),
            campaign.name.label("touch"),
        )
        .join(campaign.id.table, campaign.id == member.campaign)
        .where(member.responded.is_(True), member.responded_at.is_not(None))
    )


def _shared(touched: Any, way: Way) -> Select[Any]:
    """What each touch is owed by its place alone."""
    row = touched.c
    columns = (row.opportunity, row.touch)
    if way in ("first", "last"):
        chosen = row.k == (1 if way == "first" else row.n)
        return select(*columns, row.amount, row.amount_currency).where(chosen)
    reached = _position if way == "position" else _linear
    part = _part(row, *reached(row.k, row.n)) - _part(row, *reached(row.k - 1, row.n))
    return select(*columns, part.label("amount"), row.amount_currency)


def _linear(k: Any, n: Any) -> tuple[Any, Any]:
    """How much the first `k` touches are owed, as a numerator and a denominator."""
    return k, n


def _position(k: Any, n: Any) -> tuple[Any, Any]:
    between = n - 2
    whole = case((n <= 2, n), else_=100 * between)
    inner = 40 * between + 20 * (k - 1)
    return case((k == 0, 0), (k == n, whole), (n <= 2, k), else_=inner), whole


def _part(row: Any, numerator: Any, denominator: Any) -> Any:
    """So much of the amount, in whole units; all of it where both numbers are the same.

    The amount is divided first: multiplied first, it would not fit into 64 bits.
    """
    rest = (row.amount % denominator) * numerator // denominator
    return row.amount // denominator * numerator + rest


def _decayed(touched: Any, half_life: int) -> Select[Any]:
    """What each touch is owed by how long before the last one it was."""
    row = touched.c
    of = {"partition_by": row.opportunity}
    age = func.max(row.at).over(**of) - row.at
    aged = select(touched, age.label("age")).subquery()
    weighed = select(aged, _halved(aged.c.age, half_life).label("weight")).subquery()
    row = weighed.c
    of = {"partition_by": row.opportunity}
    so_far = func.sum(row.weight).over(**of, order_by=row.k)
    share = cast(func.round(so_far / func.sum(row.weight).over(**of) * _MILLION), BigInteger)
    reached = case((row.k == row.n, _MILLION), else_=share).label("reached")
    summed = select(weighed, reached).subquery()
    row = summed.c
    before = func.lag(row.reached, 1, 0).over(partition_by=row.opportunity, order_by=row.k)
    ranked = select(summed, before.label("before")).subquery()
    row = ranked.c
    part = _part(row, row.reached, _MILLION) - _part(row, row.before, _MILLION)
    return select(row.opportunity, row.touch, part.label("amount"), row.amount_currency)


def _halved(age: Any, half_life: int) -> Any:
    """Two to the power of minus so many half lives, by its series: not every SQLite has exp()."""
    whole = cast(case((age > _OLDEST * half_life, _OLDEST), else_=age // half_life), Integer)
    fraction = cast(age % half_life, Double) / half_life * _LN2
    series: Any = literal(1.0, Double)
    for degree in range(9, 0, -1):
        series = 1.0 - fraction / degree * series
    return series / cast(literal(1, BigInteger).bitwise_lshift(whole), Double)


ATTRIBUTION = Report(
    "leads.attribution",
    _("What sources and {campaign.plural} brought in"),
    columns=(
        ReportColumn("touch", label=_("Source or {campaign}")),
        ReportColumn("opportunities", kinds.Integer(min=0), _("Opportunities")),
        ReportColumn("amount", kinds.MoneyKind(), _("Amount"), total=True),
    ),
    function=attribution,
    chart=Chart("bar", "touch", ("amount",)),
    help=_("won {opportunity.plural} divided among the {touch.plural} that led to them"),
)
