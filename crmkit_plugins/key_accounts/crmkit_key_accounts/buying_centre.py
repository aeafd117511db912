"""The buying centre: who at the customer decides, who influences whom, and how they stand to us."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import attrs

from crmkit import (
    Batch,
    Customer,
    Entity,
    ReadUnit,
    Ref,
    Refused,
    Relationship,
    UnitOfWork,
    _,
    choice,
    entity,
    field,
    integer,
    ref,
    text,
)
from crmkit_key_accounts.account import columns

ROLES = ("decider", "influencer", "user", "buyer", "gatekeeper", "blocker", "champion")
"""Roles in a buying centre: F. E. Webster and Y. Wind, A General Model for Understanding
Organizational Buying Behavior, Journal of Marketing 36 (1972), and those that salespeople add."""

ATTITUDES = ("opposed", "sceptical", "neutral", "favourable", "supporter")


@entity("key_accounts_stakeholder", unique=[("customer", "person")], index=["person"])
class Stakeholder(Entity):
    """A person in the buying centre of an account."""

    customer: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    person: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    role: str = choice(*ROLES, default="influencer")
    also: tuple[str, ...] = field(default=(), help=_("further roles"))
    influence: int = integer(default=3, min=1, max=5, help=_("1 little, 5 decisive"))
    attitude: str = choice(*ATTITUDES, default="neutral", privacy="personal")
    left_on: date | None = field(default=None, help=_("the day they left the buying centre"))
    note: str = text(default="", max=4000, multiline=True, privacy="personal")


@entity("key_accounts_tie", index=["source", "target"])
class Tie(Entity):
    """How one person of a buying centre stands to another."""

    source: Ref[Stakeholder] = ref(on_remove="cascade")
    target: Ref[Stakeholder] = ref(on_remove="cascade")
    kind: str = choice("reports_to", "influences", "trusts", "rivals", default="influences")


# Rules


def check(batch: Batch[Stakeholder]) -> None:
    """A person is not their own buying centre, and has roles that there are."""
    for i, one in enumerate(batch.after):
        unknown = sorted({*one.also} - {*ROLES})
        if unknown:
            batch.refuse(i, f"{unknown[0]!r} is no role; there are {', '.join(ROLES)}")
        if one.person == one.customer and batch.action == "add":
            batch.refuse(i, _("the person is the {account} itself; name somebody who works there"))


def check_ties(batch: Batch[Tie]) -> None:
    """A tie is between two people of one buying centre."""
    ids = {end.id for tie in batch.after for end in (tie.source, tie.target)}
    homes = {one.id: one.customer.id for one in _people(batch.work, ids)}
    for i, tie in enumerate(batch.after):
        if homes.get(tie.source.id) != homes.get(tie.target.id):
            batch.refuse(i, "the two are not in one buying centre")


def _people(work: UnitOfWork, ids: Iterable[UUID]) -> list[Stakeholder]:
    with work.acting("key_accounts"):
        return list(work.find(Stakeholder, columns(work, Stakeholder).id.in_(ids)))


def follow_leavers(work: UnitOfWork, batch: Batch[Relationship]) -> None:
    """Whoever no longer works for an account has left its buying centre on that day."""
    ended = {
        (row.customer.id, row.other.id): row.valid_until
        for i, row in enumerate(batch.after)
        if row.kind == "employee" and row.valid_until and "valid_until" in batch.changed(i)
    }
    if ended:
        with work.acting("key_accounts"):
            row = columns(work, Stakeholder)
            theirs = row.person.in_({person for _, person in ended}) & row.left_on.is_(None)
            places = {(o.customer.id, o.person.id): o for o in work.find(Stakeholder, theirs)}
            work.change_all(
                (one, {"left_on": ended[place]}) for place, one in places.items() if place in ended
            )


def tidy(work: UnitOfWork, survivor: Customer, kept: Sequence[Stakeholder]) -> None:
    """After two customers became one: nobody is in their own buying centre or tied to themselves,
    and no tie is there twice."""
    one, row = columns(work, Stakeholder), columns(work, Tie)
    itself = (one.customer == survivor.id) & (one.person == survivor.id)
    work.remove_all(list(work.find(Stakeholder, itself)))
    ids = [one.id for one in kept]
    seen: set[Any] = set()
    for tie in list(work.find(Tie, row.source.in_(ids) | row.target.in_(ids))):
        place = tie.source.id, tie.target.id, tie.kind
        if tie.source == tie.target or place in seen:
            work.remove(tie)
        seen.add(place)


# What is done with it


def put(work: UnitOfWork, customer: Customer, person: Customer, facts: Any) -> Stakeholder:
    """A person is in the buying centre, with these facts; back if they had left."""
    row = columns(work, Stakeholder)
    known = work.first(Stakeholder, (row.customer == customer.id) & (row.person == person.id))
    if known is not None:
        return work.change(known, left_on=None, **facts)
    return work.add(Stakeholder(customer=customer, person=person, **facts))


def tie(work: UnitOfWork, source: Stakeholder, target: Stakeholder, kind: str) -> Tie:
    """Say how one stands to the other, once. Raises Refused for one and the same."""
    if source.id == target.id:
        raise Refused(_("{tie.indefinite} is between two people; these are one"))
    row = columns(work, Tie)
    same = (row.source == source.id) & (row.target == target.id) & (row.kind == kind)
    known = work.first(Tie, same)
    return known or work.add(Tie(source=source, target=target, kind=kind))


@attrs.frozen
class Map:
    """A buying centre as data: its people with their names, and the ties between them."""

    people: tuple[tuple[Stakeholder, str], ...]
    ties: tuple[Tie, ...]

    def mermaid(self, *, right_to_left: bool = False) -> str:
        """The map as text that Mermaid (mermaid.js.org) draws; the same map gives the same text.

        Names stand between the isolates of Unicode (UAX #9), so that one in Hebrew or Arabic does
        not turn round what stands beside it. `right_to_left` makes the arrows run that way.
        """
        places = {one.id: f"p{number}" for number, (one, _) in enumerate(self.people, 1)}
        lines = [f"flowchart {'RL' if right_to_left else 'LR'}"]
        lines += [f"  {places[one.id]}[{_label(one, name)}]:::{one.attitude}"
                  for one, name in self.people]  # fmt: skip
        lines += [
            f"  {places[tie.source.id]} {_ARROWS[tie.kind]}|{tie.kind}| {places[tie.target.id]}"
            for tie in self.ties
        ]
        lines += [f"  classDef {name} {style}" for name, style in _STYLES.items()]
        return "\n".join(lines) + "\n"


_ARROWS = {"reports_to": "-->", "influences": "==>", "trusts": "-.->", "rivals": "<-->"}

# Beside the colour the line tells the attitudes apart, for those who do not see colours.
_STYLES = {
    "opposed": "fill:#f4c7c3,stroke:#8b1a10,stroke-width:4px",
    "sceptical": "fill:#fbe3cf,stroke:#8a4b08,stroke-dasharray:6 3",
    "neutral": "fill:#eeeeee,stroke:#555555",
    "favourable": "fill:#dcefdc,stroke:#2e6b2e,stroke-dasharray:2 2",
    "supporter": "fill:#bfe3bf,stroke:#14531a,stroke-width:4px",
}


def _label(one: Stakeholder, name: str) -> str:
    roles = ", ".join((one.role, *one.also))
    said = _isolated(name) + f"<br/>{roles}<br/>{one.influence}/5"
    return f'"{said}"'


# Signs that mean something to Mermaid, or turn the writing, as their entity codes or not at all.
_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_ESCAPED = str.maketrans(
    {'"': "#quot;", "#": "#35;", "<": "#lt;", ">": "#gt;", "&": "#amp;", "\n": " ", "\r": " ",
     "\\": "#92;", "`": "#96;", **dict.fromkeys(_TURNING)}
)  # fmt: skip


def _isolated(name: str) -> str:
    return f"\u2068{name.translate(_ESCAPED)}\u2069"


def map_of(work: ReadUnit, customer: Customer) -> Map:
    """The buying centre of today: most influential first, then by name."""
    row, tied = columns(work, Stakeholder), columns(work, Tie)
    here = (row.customer == customer.id) & row.left_on.is_(None)
    people = {one.id: one for one in work.find(Stakeholder, here)}
    names = _names(work, [one.person.id for one in people.values()])
    shown = [one for one in people.values() if one.person.id in names]
    shown.sort(key=lambda one: (-one.influence, names[one.person.id], str(one.id)))
    ties = work.find(Tie, tied.source.in_(people) & tied.target.in_(people))
    order = {one.id: number for number, one in enumerate(shown)}
    lines = [tie for tie in ties if tie.source.id in order and tie.target.id in order]
    lines.sort(key=lambda tie: (order[tie.source.id], order[tie.target.id], tie.kind))
    return Map(tuple((one, names[one.person.id]) for one in shown), tuple(lines))


def _names(work: ReadUnit, ids: Iterable[UUID]) -> dict[UUID, str]:
    found = work.find(Customer, columns(work, Customer).id.in_(list(ids)))
    return {one.id: one.name for one in found}
