"""Who else sells: what is known of competitors, where they are met, and who wins then."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import attrs
from sqlalchemy import Select, func, select

from crmkit import (
    Chart,
    Customer,
    Entity,
    Grant,
    Money,
    Opportunity,
    ReadUnit,
    Ref,
    Report,
    ReportColumn,
    Service,
    To,
    _,
    choice,
    country,
    entity,
    field,
    kinds,
    operation,
    ref,
    text,
)
from crmkit_sfa.sql import counted, tenths

_COUNT = kinds.Integer(min=0)
_PERCENT = kinds.Number(places=1)


@entity("sfa_competitor", unique=["name"])
class Competitor(Entity):
    """An organisation that sells what we sell."""

    name: str = text(searched=True)
    website: str | None = text(default=None)
    country: str | None = country(default=None)
    profile: str = text(default="", max=10_000, multiline=True, help=_("who they are"))
    strategy: str = text(
        default="", max=10_000, multiline=True, help=_("how they sell, to whom, at what price")
    )
    strengths: tuple[str, ...] = ()
    weaknesses: tuple[str, ...] = ()


@entity("sfa_competitor_product", index=["competitor"])
class CompetitorProduct(Entity):
    """What a competitor sells, and what of ours stands against it."""

    competitor: Ref[Competitor] = ref(on_remove="cascade")
    name: str = text(searched=True)
    price: Money | None = field(default=None, help=_("what they ask for one, as far as known"))
    against: str | None = text(default=None, max=191, help=_("the code of our own {product}"))
    note: str = text(default="", max=2000, multiline=True)


@entity(
    "sfa_encounter",
    unique=[("opportunity", "competitor")],
    index=["opportunity", ("competitor", "opportunity")],
)
class Encounter(Entity):
    """A competitor met in a deal."""

    opportunity: Ref[Opportunity] = ref(on_remove="cascade")
    competitor: Ref[Competitor] = ref(on_remove="refuse")
    standing: str = choice(
        "suspected", "confirmed", "preferred", "out", "won", default="confirmed",
        help=_("how they stand; won: the {deal} went to them"),
    )  # fmt: skip
    note: str = text(default="", max=2000, multiline=True)


@attrs.frozen
class BattleNote:
    """What another part knows that helps against a competitor."""

    title: str
    text: str
    source: str = ""
    """Where it stands: the name of an article, a link."""


@attrs.frozen
class BattleCard:
    """What a salesperson wants to know before meeting a competitor."""

    competitor: Competitor
    products: tuple[CompetitorProduct, ...]
    won: int
    lost: int
    win_rate: Decimal | None
    """Percent won of the deals with them that are closed; None where there are none."""
    reasons: tuple[tuple[str, int], ...]
    """Why deals with them were lost, and how often, the most frequent first."""
    notes: tuple[BattleNote, ...]


class Competition(Service):
    """What is known of competitors."""

    @operation("sfa.battle_card", title=_("Know {competitor.indefinite}"))
    def battle_card(self, competitor: To[Competitor]) -> BattleCard:
        """A competitor's profile and products, our record against them, and what parts know."""
        work = self.work
        found = work.get(Competitor, competitor)
        products = work.find(
            CompetitorProduct, work.table(CompetitorProduct).c.competitor == found.id
        )
        counts = dict(map(tuple, work.connection.execute(_outcomes(work, found))))
        won, lost = counts.get("won", 0), counts.get("lost", 0)
        rate = round(Decimal(100 * won) / (won + lost), 1) if won + lost else None
        reasons = [(why, count) for why, count in work.connection.execute(_reasons(work, found))]
        told = work.crm.parts.hook.sfa_battle_notes(work=work, competitor=found)
        notes = tuple(note for answer in told for note in answer)
        return BattleCard(found, tuple(products), won, lost, rate, tuple(reasons), notes)


def _outcomes(work: ReadUnit, competitor: Competitor) -> Select[Any]:
    met, deal = work.visible(Encounter, through="opportunity"), work.visible(Opportunity)
    found = select(deal.c.status, func.count()).join_from(met, deal, met.c.opportunity == deal.c.id)
    return found.where(met.c.competitor == competitor.id).group_by(deal.c.status)


def _reasons(work: ReadUnit, competitor: Competitor) -> Select[Any]:
    met, deal = work.visible(Encounter, through="opportunity"), work.visible(Opportunity)
    found = select(deal.c.reason, func.count()).join_from(met, deal, met.c.opportunity == deal.c.id)
    lost = (met.c.competitor == competitor.id) & (deal.c.status == "lost")
    return (
        found.where(lost, deal.c.reason.is_not(None))
        .group_by(deal.c.reason)
        .order_by(func.count().desc(), deal.c.reason)
    )


# Reports


def win_rates(work: ReadUnit) -> Iterator[tuple[Any, ...]]:
    """Deals in which each competitor was met; the win rate is of those that are closed."""
    met, deal, competitor = (
        work.visible(Encounter, through="opportunity"),
        work.visible(Opportunity),
        work.visible(Competitor),
    )
    won, lost = counted(deal.c.status == "won"), counted(deal.c.status == "lost")
    statement = (
        select(
            competitor.c.name.label("competitor"),
            func.count().label("met"),
            counted(deal.c.status == "open").label("open"),
            won.label("won"),
            lost.label("lost"),
            (100.0 * won / func.nullif(won + lost, 0)).label("win_rate"),
            counted(met.c.standing == "won").label("to_them"),
        )
        .join_from(met, deal, met.c.opportunity == deal.c.id)
        .join(competitor, competitor.c.id == met.c.competitor)
        .group_by(competitor.c.id, competitor.c.name)
        .order_by(func.count().desc(), competitor.c.name)
    )
    # Few rows: read at once, for PostgreSQL plans a cursor as if only its first rows were wanted.
    for name, *counts, rate, to_them in work.connection.execute(statement).all():
        yield (name, *map(int, counts), tenths(rate), int(to_them))


def where_met(work: ReadUnit) -> Iterator[tuple[Any, ...]]:
    """By the country of the customer, with the reason for which most deals there were lost."""
    met, deal, competitor = (
        work.visible(Encounter, through="opportunity"),
        work.visible(Opportunity),
        work.visible(Competitor),
    )
    customer = work.visible(Customer)
    place = (competitor.c.name, customer.c.country, deal.c.status, deal.c.reason)
    statement = (
        select(*place, func.count())
        .join_from(met, deal, met.c.opportunity == deal.c.id)
        .join(competitor, competitor.c.id == met.c.competitor)
        .join(customer, customer.c.id == deal.c.customer)
        .group_by(*place)
        .order_by(*(column.nulls_last() for column in place))
    )
    found: dict[tuple[str, str | None], dict[str, Any]] = {}
    for name, where, status, reason, count in work.connection.execute(statement):
        row = found.setdefault((name, where), {"open": 0, "won": 0, "lost": 0, "why": (0, None)})
        row[status] += count
        if status == "lost" and reason is not None and count > row["why"][0]:
            row["why"] = (count, reason)
    for (name, where), row in found.items():
        yield name, where, row["open"], row["won"], row["lost"], row["why"][1]


WIN_RATES = Report(
    "sfa.competitors",
    _("Won and lost against {competitor.plural}"),
    columns=(
        ReportColumn("competitor", label=_("Competitor")),
        ReportColumn("met", _COUNT, _("{Deal.plural} met in"), total=True),
        ReportColumn("open", _COUNT, _("Open"), total=True),
        ReportColumn("won", _COUNT, _("Won"), total=True),
        ReportColumn("lost", _COUNT, _("Lost"), total=True),
        ReportColumn("win_rate", _PERCENT, _("Win rate in percent")),
        ReportColumn("to_them", _COUNT, _("Lost to them"), total=True),
    ),
    function=win_rates,
    chart=Chart("bar", "competitor", ("won", "lost")),
    help=_("the {deal.plural} in which each {competitor} was met"),
)
WHERE_MET = Report(
    "sfa.where_met",
    _("Where {competitor.plural} are met"),
    columns=(
        ReportColumn("competitor", label=_("Competitor")),
        ReportColumn("country", label=_("Country")),
        ReportColumn("open", _COUNT, _("Open"), total=True),
        ReportColumn("won", _COUNT, _("Won"), total=True),
        ReportColumn("lost", _COUNT, _("Lost"), total=True),
        ReportColumn("reason", label=_("Why most were lost")),
    ),
    function=where_met,
    chart=Chart("bar", "country", ("won", "lost")),
    help=_("by the country of the {customer}"),
)

CONTRIBUTES = (Competitor, CompetitorProduct, Encounter, Competition, WIN_RATES, WHERE_MET)
_KNOWN = (Competitor, CompetitorProduct)
GRANTS = {
    "representative": (
        *(Grant(cls, write="True") for cls in _KNOWN),
        Grant(Encounter, read="opportunity.owner == me", write="opportunity.owner == me"),
    ),
    "manager": (
        *(Grant(cls, write="True") for cls in _KNOWN),
        Grant(
            Encounter,
            read="opportunity.owner == me or opportunity.owner in my_team",
            write="opportunity.owner == me or opportunity.owner in my_team",
        ),
    ),
    "director": tuple(Grant(cls, write="True") for cls in (*_KNOWN, Encounter)),
}
OPERATIONS = {"representative": ("sfa.battle_card",), "manager": ("sfa.battle_card",)}
