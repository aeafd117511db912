"""Segments: customers by what passed with them, asked by criteria and by SQL written by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from statistics import median
from typing import Any

from sqlalchemy import Select, func, select

from benchmarks.by_hand.segments import MAINTAINED, QUESTIONS, Question
from benchmarks.figures import OURS, Figure
from benchmarks.ground import Ground, agree
from benchmarks.history import NOW, Filler
from benchmarks.ours import Crmkit
from benchmarks.timing import Work, in_turn, ratio
from crmkit import Customer, Interaction, MovableClock, Plugin, Trait, hookimpl, kinds

RELATED = 5
ROUNDS = 3


def segment(ground: Ground) -> Iterator[Figure]:
    way = populated(ground)
    for question in QUESTIONS:
        yield against_the_best(ground, way, question, target=1.1)
    for question in MAINTAINED:
        yield from maintained(ground, way, question)


def populated(ground: Ground) -> Crmkit:
    """crmkit over customers with five times as many interactions, maintained traits kept."""
    parts = [Plugin("contacts", hooks=Contacts())]
    way, customers = ground.crmkit(plugins=parts, clock=MovableClock(NOW)), size(ground)
    tables, filler = way.crm.catalogue.tables, Filler(way.crm.engine)
    filler.customers(tables[Customer], customers)
    filler.interactions(tables[Interaction], customers * RELATED, customers)
    with way.unit() as work:
        way.crm.traits.rebuild(work)
    ground.analyse(way.url)
    return way


def size(ground: Ground) -> int:
    return 1_000_000 if ground.sizes.full else ground.sizes.rows * 5


def against_the_best(
    ground: Ground, way: Crmkit, question: Question, target: float | None
) -> Figure:
    """crmkit's time against that of the fastest statement."""
    ways: dict[str, Work] = {OURS: partial(way.count, question.criterion)}
    ways |= {form: partial(way.scalar, sql) for form, sql in question.sql.items()}
    agree(question.criterion, {name: work() for name, work in ways.items()})
    times = in_turn(ways, min(ROUNDS, ground.sizes.rounds))
    best = min(question.sql, key=lambda form: median(times[form]))
    return Figure(
        f"segment of {size(ground):,}, {question.name}",
        f"SQL by hand ({best})",
        ratio(times, OURS, best),
        target,
        ours=median(times[OURS]),
        theirs=median(times[best]),
    )


def maintained(ground: Ground, way: Crmkit, question: Question) -> Iterator[Figure]:
    """crmkit's time as such, and against SQL that has to compute what crmkit keeps."""
    figure = against_the_best(ground, way, question, target=None)
    yield figure
    if figure.ours is not None:
        yield Figure(figure.what, "one second", figure.ours, 1.0, unit="s")


def recent_contacts(tables: Any, since: Any) -> Select[Any]:
    """How many interactions a customer had, and the moment of the oldest."""
    row = tables[Interaction].c
    counted = row.status == "done", row.happened_at > since, row.removed_at.is_(None)
    return (
        select(row.customer, func.count(), func.min(row.happened_at))
        .where(*counted)
        .group_by(row.customer)
    )


COUNT_12M = Trait(
    "contacts.count_12m",
    Customer,
    kinds.Integer(min=0),
    recent_contacts,
    watch=((Interaction, "customer"),),
    maintained=True,
    window=timedelta(days=365),
    missing=0,
)
"""A trait that is kept up to date, by every change and as the clock moves."""


class Contacts:
    """The hooks of a part that knows how often a customer was in contact."""

    @hookimpl
    def crmkit_contribute(self) -> list[Any]:
        return [COUNT_12M]
