"""A club whose records refer to customers in every way, as the tests of merges use it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from crmkit import (
    Customer,
    Entity,
    Extension,
    Grant,
    Interaction,
    Plugin,
    Ref,
    Refused,
    Role,
    Trait,
    entity,
    extension,
    hookimpl,
    integer,
    kinds,
    ref,
    text,
)


@extension(Customer, "club_profile", unique=["card"])
class Profile(Extension):
    """What the club knows of a customer."""

    card: str | None = text(default=None, max=20)
    colour: str | None = text(default=None, max=20)
    wishes: tuple[str, ...] = ()


@entity("club_membership", unique=[("customer", "programme")], index=["customer"])
class Membership(Entity):
    """A customer in a programme: two of them become one."""

    customer: Ref[Customer] = ref(on_merge="combine", on_erase="delete", on_remove="cascade")
    programme: str = text(max=40)
    points: int = integer(default=0)
    note: str | None = text(default=None)


@entity("club_entry", index=["membership"])
class Entry(Entity):
    """Points of a membership; knows customers by that alone."""

    membership: Ref[Membership] = ref(on_remove="cascade")
    points: int = 0


@entity("club_locker", unique=[("customer", "house")])
class Locker(Entity):
    """A customer has one in a house, and the part does not say what to do with two."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="delete", on_remove="cascade")
    house: str = text(max=40)


@entity("club_letter")
class Letter(Entity):
    """A letter as it was sent; it goes on referring to whom it was sent to."""

    customer: Ref[Customer] = ref(on_merge="keep", on_erase="delete", on_remove="cascade")
    words: str = ""


@entity("club_referral")
class Referral(Entity):
    """Who brought whom."""

    referrer: Ref[Customer] = ref(on_merge="move", on_erase="delete", on_remove="cascade")
    referred: Ref[Customer] | None = ref(
        default=None, on_merge="combine", on_erase="delete", on_remove="cascade"
    )
    note: str | None = text(default=None)


def _points(tables: Any, since: Any) -> Any:
    row = tables[Membership].c
    live = row.removed_at.is_(None)
    return select(row.customer, func.sum(row.points)).where(live).group_by(row.customer)


def _contacts(tables: Any, since: Any) -> Any:
    row = tables[Interaction].c
    live = row.removed_at.is_(None)
    return select(row.customer, func.count()).where(live).group_by(row.customer)


POINTS = Trait(
    "club.points", Customer, kinds.Integer(), _points, watch=((Membership, "customer"),),
    maintained=True, missing=0,
)  # fmt: skip
CONTACTS = Trait(
    "club.contacts", Customer, kinds.Integer(), _contacts, watch=((Interaction, "customer"),),
    maintained=True, missing=0,
)  # fmt: skip

CLERK = Role(
    "club.clerk",
    grants=(
        Grant(Customer, write="owner == me", hide=("occupation",)),
        Grant(Interaction, read="owner == me"),
    ),
    operations=("customers.*",),
)
ENTITIES = (Profile, Membership, Entry, Locker, Letter, Referral)


class Hooks:
    """Points of two memberships are added up, and are not taken apart once more were earned."""

    @hookimpl
    def crmkit_contribute(self) -> list[Any]:
        return [*ENTITIES, POINTS, CONTACTS, CLERK]

    @hookimpl
    def crmkit_merge(self, work: Any, merger: Any) -> None:
        for kept, gone in merger.pairs(Membership):
            work.change(kept, points=kept.points + gone.points)

    @hookimpl
    def crmkit_unmerge(self, work: Any, parting: Any) -> None:
        for kept, _gone in parting.pairs(Membership):
            if parting.changed_since(kept, "points"):
                raise Refused(f"{kept!r} has earned points that belong to both")


CLUB = Plugin("club", hooks=Hooks())
