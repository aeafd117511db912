"""What people in the field report, and the work that the rules make of it for others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from crmkit import (
    Batch,
    Broken,
    Customer,
    Entity,
    Grant,
    Interaction,
    Invalid,
    Opportunity,
    Ref,
    Refused,
    Service,
    TimelineSource,
    To,
    UnitOfWork,
    _,
    choice,
    employee,
    entity,
    field,
    integer,
    operation,
    reassign,
    ref,
    text,
)
from crmkit_sfa.competition import Competitor

KINDS = (
    "project_announced", "contract_ending", "competitor_failing", "budget_date", "need_changed",
    "person_changed", "other",
)  # fmt: skip
"""What can be reported."""


@entity(
    "sfa_event",
    index=[("customer", "reported_on", "id"), ("kind", "happens_on"), "opportunity", "competitor"],
)
class FieldEvent(Entity):
    """Something at a customer that will affect what they buy, as the field reports it."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="anonymise", on_remove="cascade")
    kind: str = choice(*KINDS)
    note: str = text(default="", max=2000, multiline=True, privacy="personal")
    happens_on: date | None = field(default=None, help=_("when it comes, as far as known"))
    reported_on: date | None = field(default=None, help=_("today when not given"))
    opportunity: Ref[Opportunity] | None = ref(default=None, on_remove="keep")
    competitor: Ref[Competitor] | None = ref(default=None, on_remove="keep")
    owner: str | None = employee(
        default=None, on_handover="keep", help=_("who reported it; the actor when not given")
    )


@entity("sfa_event_rule", unique=["name"], index=["kind"])
class EventRule(Entity):
    """What is done when something is reported: work of a sort, suggested to somebody or made."""

    name: str = text(max=120)
    kind: str = choice(*KINDS)
    criterion: str = text(
        default="True",
        max=4000,
        criterion="sfa_event",
        help=_("a criterion over events, as in customer.country == 'PL'"),
    )
    work: str = choice("interaction", "opportunity", default="interaction")
    mode: str = choice(
        "suggest", "create", default="suggest", help=_("whether somebody is to decide about it")
    )
    title: str = text(max=255, help=_("what is to be done"))
    channel: str = text(default="phone", max=40, help=_("of {interaction.indefinite}"))
    assignee: str | None = employee(
        default=None, on_handover="reassign", help=_("the owner of the {customer} when not given")
    )
    days: int = integer(
        default=7, min=-366, max=366,
        help=_("due so many days after the report; negative: before the event itself"),
    )  # fmt: skip
    active: bool = True


@entity("sfa_suggestion", index=["event", ("assignee", "status"), "customer"])
class Suggestion(Entity):
    """Work that a rule suggests because of an event, until somebody accepts or dismisses it."""

    event: Ref[FieldEvent] = ref(on_remove="cascade")
    rule: Ref[EventRule] | None = ref(default=None, on_remove="keep")
    customer: Ref[Customer] = ref(on_merge="move", on_erase="anonymise", on_remove="cascade")
    work: str = choice("interaction", "opportunity", default="interaction")
    title: str = text(max=255)
    channel: str = text(default="phone", max=40)
    due_on: date | None = None
    assignee: str | None = employee(default=None, on_handover=reassign("status == 'open'"))
    status: str = choice("open", "accepted", "dismissed", default="open")
    reason: str | None = text(default=None, max=255, help=_("why it was dismissed"))
    interaction: Ref[Interaction] | None = ref(default=None, on_remove="keep")
    opportunity: Ref[Opportunity] | None = ref(default=None, on_remove="keep")


def complete(batch: Batch[FieldEvent]) -> None:
    """When it was reported, and by whom."""
    actor = batch.work.actor
    heard = actor.key if actor.kind == "employee" else None
    for index, event in enumerate(batch.after):
        batch.set(
            index,
            reported_on=event.reported_on or batch.work.today(),
            owner=event.owner or heard,
        )


def check_rule(batch: Batch[EventRule]) -> None:
    """Its criterion means something, to whoever writes it. Raises Invalid where it does not."""
    for rule in batch.after:
        batch.work.visible(FieldEvent, rule.criterion)


def follow(work: UnitOfWork, batch: Batch[FieldEvent]) -> None:
    """What the rules make of new events: suggestions, and of those that create, the work itself."""
    if batch.action != "add":
        return
    with work.acting("sfa"):
        active = work.table(EventRule).c
        here = active.kind.in_({event.kind for event in batch.after}) & active.active.is_(True)
        for rule in work.find(EventRule, here):
            for suggestion in list(_suggested(work, batch, rule)):
                made = work.add(suggestion)
                if rule.mode == "create":
                    carry_out(work, made)


def _suggested(work: UnitOfWork, batch: Batch[FieldEvent], rule: EventRule) -> Iterator[Suggestion]:
    ids = [event.id for event in batch.after if event.kind == rule.kind]
    try:
        meant = work.visible(FieldEvent, rule.criterion)
    except (Broken, Invalid):
        # It names what is gone: until it is mended it does nothing, and stops nobody's report.
        return
    found = {id for (id,) in work.connection.execute(select(meant.c.id).where(meant.c.id.in_(ids)))}
    events = [event for event in batch.after if event.id in found]
    customers = work.table(Customer).c.id.in_({event.customer.id for event in events})
    owners = {customer.id: customer.owner for customer in work.find(Customer, customers)}
    for event in events:
        yield Suggestion(
            event=event, rule=rule, customer=event.customer, work=rule.work, title=rule.title,
            channel=rule.channel, due_on=_due(work, event, rule),
            assignee=rule.assignee or owners.get(event.customer.id) or event.owner,
        )  # fmt: skip


def _due(work: UnitOfWork, event: FieldEvent, rule: EventRule) -> date:
    """Never before today: what should have begun begins now."""
    reported = event.reported_on or work.today()
    start = (event.happens_on or reported) if rule.days < 0 else reported
    return max(start + timedelta(days=rule.days), work.today())


def carry_out(work: UnitOfWork, suggestion: Suggestion) -> Suggestion:
    """Make the work that was suggested: a planned interaction, or an opportunity."""
    if suggestion.work == "opportunity":
        deal = work.add(
            Opportunity(
                customer=suggestion.customer, name=suggestion.title, owner=suggestion.assignee,
                expected_close=suggestion.due_on, source="event",
            )
        )  # fmt: skip
        return work.change(suggestion, status="accepted", opportunity=deal)
    day = suggestion.due_on or work.today()
    due = datetime.combine(day, time(9), ZoneInfo(work.time_zone))
    event = work.get(FieldEvent, suggestion.event)
    planned = work.add(
        Interaction(
            customer=suggestion.customer, channel=suggestion.channel, direction="out",
            status="planned", subject=suggestion.title, owner=suggestion.assignee,
            happened_at=due, due_at=due, opportunity=event.opportunity,
        )
    )  # fmt: skip
    return work.change(suggestion, status="accepted", interaction=planned)


class Field(Service):
    """What the field reports, and what becomes of it."""

    @operation("sfa.report_event", title=_("Report what will affect {purchase.plural}"))
    def report_event(
        self,
        customer: To[Customer],
        kind: str,
        *,
        note: str = "",
        happens_on: date | None = None,
        opportunity: To[Opportunity] | None = None,
        competitor: To[Competitor] | None = None,
    ) -> tuple[Suggestion, ...]:
        """Report an event at a customer, of a kind in `KINDS`; return what the rules made of it."""
        get = self.work.get
        event = self.work.add(
            FieldEvent(
                customer=get(Customer, customer), kind=kind, note=note, happens_on=happens_on,
                opportunity=None if opportunity is None else get(Opportunity, opportunity),
                competitor=None if competitor is None else get(Competitor, competitor),
            )
        )  # fmt: skip
        return tuple(self.work.find(Suggestion, self.work.table(Suggestion).c.event == event.id))

    @operation("sfa.accept", title=_("Accept {suggestion.indefinite}"))
    def accept(self, suggestion: To[Suggestion]) -> Suggestion:
        """Make the work that was suggested. Raises Refused where that is decided already."""
        return carry_out(self.work, self._open(suggestion))

    @operation("sfa.dismiss", title=_("Dismiss {suggestion.indefinite}"))
    def dismiss(self, suggestion: To[Suggestion], reason: str) -> Suggestion:
        """Decide that nothing is done. Raises Refused where that is decided already."""
        return self.work.change(self._open(suggestion), status="dismissed", reason=reason)

    def _open(self, suggestion: To[Suggestion]) -> Suggestion:
        found = self.work.get(Suggestion, suggestion)
        if found.status != "open":
            raise Refused(
                _(
                    "the {suggestion} {title!r} is {status} already",
                    title=found.title,
                    status=found.status,
                )
            )
        return found


HISTORY = TimelineSource(
    "sfa.events", FieldEvent, of=Customer, reference="customer", moment="reported_on",
    title="note", kind="kind", label=_("Event in the field"),
)  # fmt: skip

CONTRIBUTES: tuple[Any, ...] = (FieldEvent, EventRule, Suggestion, Field, HISTORY)
_OPERATIONS = ("sfa.report_event", "sfa.accept", "sfa.dismiss")
_MINE, _OURS = "assignee == me", "assignee == me or assignee in my_team"
GRANTS = {
    "representative": (
        Grant(FieldEvent, write="owner == me or owner is None"),
        Grant(EventRule),
        Grant(Suggestion, read=_MINE, write=_MINE),
    ),
    "manager": (
        Grant(FieldEvent, write="owner == me or owner is None or owner in my_team"),
        Grant(EventRule),
        Grant(Suggestion, read=_OURS, write=_OURS),
    ),
    "director": tuple(Grant(cls, write="True") for cls in (FieldEvent, EventRule, Suggestion)),
}
OPERATIONS = {"representative": _OPERATIONS, "manager": _OPERATIONS}
