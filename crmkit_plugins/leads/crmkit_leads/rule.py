"""Rules of routing: which queue a lead belongs in, the first that fits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlalchemy import select

from crmkit import (
    Batch,
    Broken,
    Entity,
    Invalid,
    NotFound,
    ReadUnit,
    Ref,
    UnitOfWork,
    _,
    entity,
    field,
    integer,
    ref,
    text,
)
from crmkit_leads.lead import Lead
from crmkit_leads.queue import Queue, queue_named
from crmkit_leads.tables import columns


@entity("leads_rule", unique=["name"], index=["queue"])
class Rule(Entity):
    """Leads that fulfil the criterion belong in the queue, unless an earlier rule has them."""

    name: str = text(max=80)
    criterion: str = text(
        max=4000, criterion="leads_lead", help=_("over {lead.plural}, as country == 'PL'")
    )
    queue: Ref[Queue] = ref(on_remove="cascade")
    position: int = integer(default=0, help=_("{rule.plural} are asked in this order"))
    active: bool = field(default=True)


def check_criterion(batch: Batch[Rule]) -> None:
    """A criterion is one that its author may ask."""
    for rule in batch.after:
        batch.work.visible(Lead, rule.criterion)


def set_rule(work: UnitOfWork, name: str, criterion: str, queue: str, position: int) -> Rule:
    """The rule of this name: added, or changed where it differs."""
    found = queue_named(work, queue)
    if found is None:
        raise NotFound(_("there is no {queue} {name!r}; add one with leads.set_queue", name=queue))
    known = work.first(Rule, columns(work, Rule).name == name)
    if known is None:
        return work.add(Rule(name=name, criterion=criterion, queue=found, position=position))
    return work.change(known, criterion=criterion, queue=found, position=position, active=True)


def route(work: UnitOfWork, leads: Sequence[Lead]) -> dict[UUID, UUID]:
    """The queue of each lead: where it waits already, else that of the first rule that fits.

    One query a rule. Raises Broken for a rule whose criterion names what is no longer there: what
    it was to keep from the rules after it is not known.
    """
    chosen = {lead.id: lead.queue.id for lead in leads if lead.queue is not None}
    for rule in _rules(work):
        left = [lead.id for lead in leads if lead.id not in chosen]
        chosen |= dict.fromkeys(fulfilling(work, rule.name, rule.criterion, left), rule.queue.id)
    return chosen


def _rules(work: UnitOfWork) -> list[Rule]:
    rules = work.find(Rule, "active")
    return sorted(rules, key=lambda rule: (rule.position, rule.id))


def fulfilling(work: ReadUnit, name: str, criterion: str, ids: Sequence[UUID]) -> Iterator[UUID]:
    """Which of these leads fulfil the criterion of a rule."""
    if not ids:
        return
    try:
        fitting = work.visible(Lead, criterion).c.id
    except Invalid as error:
        raise Broken(
            _(
                "the {rule} {name!r} is broken: {message}\nmend its criterion, or remove it",
                name=name,
                message=error.message,
            )
        ) from error
    yield from work.connection.scalars(select(fitting).where(fitting.in_(ids)))
