"""Leaving: what somebody knows and nobody wrote down is asked for while they are still here.

The questions of a checklist are the leaver's own work, which a hand-over passes on as any other: an
answer becomes a note, and what they did not answer is their successor's to find out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import and_, exists, func, select

from crmkit import (
    Customer,
    Employee,
    Entity,
    Interaction,
    NotFound,
    Ref,
    Refused,
    Share,
    UnitOfWork,
    _,
    choice,
    employee,
    entity,
    reassign,
    ref,
    text,
)
from crmkit_knowledge.settings import KnowledgeSettings
from crmkit_knowledge.tacit import Note

_MOST_CUSTOMERS = 20
_DUE = timedelta(days=14)


@entity(
    "knowledge_exit_item", index=[("owner", "status"), ("leaver", "status"), "customer", "note"]
)
class ExitItem(Entity):
    """Something that who leaves is asked, and what became of the question."""

    leaver: str | None = employee(default=None, on_handover="keep")
    owner: str | None = employee(default=None, on_handover=reassign("status == 'open'"))
    question: str = text(max=500, privacy="personal")
    customer: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="delete", on_remove="cascade"
    )
    status: str = choice("open", "answered", "dropped", default="open")
    note: Ref[Note] | None = ref(default=None, on_remove="keep", help=_("the answer"))


def prepare_exit(work: UnitOfWork, key: str) -> tuple[ExitItem, ...]:
    """The checklist of who is to leave, made or brought up to date. Raises NotFound.

    The questions of the settings; what works with each customer of theirs whom they wrote no note
    about (those with most contacts first); and who else has the skills that only they declare.
    """
    leaver = work.first(Employee, work.table(Employee).c.key == key)
    if leaver is None:
        raise NotFound(_("there is no record of {employee.indefinite} {key!r}", key=key))
    known = {one.question for one in checklist(work, key)}
    work.add_all(item for item in _items(work, leaver) if item.question not in known)
    return checklist(work, key)


def checklist(work: UnitOfWork, key: str) -> tuple[ExitItem, ...]:
    """What somebody who leaves was asked, in the order of asking."""
    return tuple(work.find(ExitItem, work.table(ExitItem).c.leaver == key))


def _items(work: UnitOfWork, leaver: Employee) -> Iterator[ExitItem]:
    def item(question: str, customer: Customer | None = None) -> ExitItem:
        return ExitItem(
            leaver=leaver.key,
            owner=leaver.key,
            question=work.words.say(question)[:500],
            customer=customer,
        )

    for question in work.settings(KnowledgeSettings).exit_questions:
        yield item(question)
    for customer in _unwritten(work, leaver.key):
        ask = _("What works with {name}, and what is to be avoided?", name=customer.name)
        yield item(ask, customer)
    for skill in _alone_with(work, leaver):
        yield item(_("Who else can do this: {skill}?", skill=skill))


def _unwritten(work: UnitOfWork, key: str) -> Sequence[Customer]:
    """Their customers whom they wrote no note about, those with most contacts first."""
    row, note, talk = (work.table(one).c for one in (Customer, Note, Interaction))
    noted = exists().where(note.customer == row.id, note.author == key, note.removed_at.is_(None))
    contacts = (
        select(func.count()).where(talk.customer == row.id, talk.removed_at.is_(None))
    ).scalar_subquery()
    theirs = work.visible(Customer, and_(row.owner == key, ~noted))
    most = select(row.id).where(row.id.in_(select(theirs.c.id))).order_by(contacts.desc(), row.id)
    ids = list(work.connection.scalars(most.limit(_MOST_CUSTOMERS)))
    place = {id: number for number, id in enumerate(ids)}
    return (
        sorted(work.find(Customer, row.id.in_(ids)), key=lambda one: place[one.id]) if ids else []
    )


def _alone_with(work: UnitOfWork, leaver: Employee) -> Iterable[str]:
    """The skills that nobody else who stays declares."""
    others = work.find(Employee, "skills != [] and active")
    shared = {skill for one in others if one.key != leaver.key for skill in one.skills}
    return [skill for skill in leaver.skills if skill not in shared]


def answer(work: UnitOfWork, item: ExitItem, words: str) -> ExitItem:
    """What who leaves knows becomes a note, theirs until it is handed over. Raises Refused."""
    if item.status != "open":
        raise Refused(
            _(
                "{what!r} is {status} already; change its {note} instead",
                what=item.question,
                status=item.status,
            )
        )
    note = work.add(
        Note(
            customer=item.customer, kind="know", content=f"{item.question}\n{words}",
            author=item.leaver, owner=item.owner,
        )
    )  # fmt: skip
    return work.change(item, status="answered", note=note)


def hand_over(work: UnitOfWork, key: str, shares: Sequence[Share], leaves: bool) -> None:
    """Nobody leaves unasked where that is required; successors are told what to read."""
    if not leaves:
        return
    required = work.settings(KnowledgeSettings).exit_checklist == "required"
    with work.acting("knowledge"):
        if required and not checklist(work, key):
            raise Refused(
                f"{key} was not asked yet what they know; call knowledge.prepare_exit first"
            )
        leaver = work.first(Employee, work.table(Employee).c.key == key)
        work.add_all(_reminders(work, leaver, shares))


def _reminders(work: UnitOfWork, leaver: Employee | None, shares: Sequence[Share]) -> Iterator[Any]:
    say = work.words.say
    for successor, counts in sorted(_by_successor(shares).items()):
        told = ", ".join(f"{count} {say(what)}" for what, count in sorted(counts.items()))
        yield Interaction(
            channel="reminder", status="planned", owner=successor,
            subject=say(_("Read what {name} knew", name=leaver.name if leaver else "?"))[:255],
            body=say(_("You have taken over: {told}", told=told)), happened_at=work.now(),
            due_at=work.now() + _DUE,
        )  # fmt: skip


def _by_successor(shares: Iterable[Share]) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for share in shares:
        if share.successor is not None and share.entity in _TOLD:
            found.setdefault(share.successor, Counter())[_TOLD[share.entity]] += share.count
    return found


_TOLD = {
    "knowledge_note": _("{note.plural}"),
    "knowledge_article": _("{article.plural}"),
    "knowledge_exit_item": _("open questions"),
}
