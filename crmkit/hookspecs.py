"""Every hook of the core. A part takes part by implementing those it needs with `@hookimpl`.

Parts are asked in requirement order, then by name. An implementation takes the arguments that it
needs, by name, without defaults. What it raises always reaches the caller, with a note that names
the part; after a refusal nothing was written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

import attrs
import pluggy

if TYPE_CHECKING:
    from crmkit.acts.erasing import Erasure
    from crmkit.acts.holdings import Share
    from crmkit.acts.merger import Merger
    from crmkit.acts.parting import Parting
    from crmkit.acts.person import PersonExport
    from crmkit.changes import Batch
    from crmkit.crm import CRM
    from crmkit.plugins import ContributionKind
    from crmkit.read_unit import ReadUnit
    from crmkit.unit_of_work import UnitOfWork

F = TypeVar("F", bound=Callable[..., Any])

hookimpl = pluggy.HookimplMarker("crmkit")
"""Marks a function as a part's implementation of the hook of the same name.

`@hookimpl(optionalhook=True)` is for a hook of a part that may be absent.
"""

_spec = pluggy.HookspecMarker("crmkit")


class HookDeprecated(DeprecationWarning):
    """A part implements a hook, or takes an argument, that a coming version removes."""


@attrs.frozen
class Deprecated:
    """Since which version a hook or argument is deprecated, when it goes, and what to use.

    `on` is the day of that announcement: a removal comes with a later major version, and never
    sooner than 180 days after it.
    """

    since: str
    on: date
    removed_in: str
    use: str

    def __str__(self) -> str:
        since = f"deprecated since {self.since} ({self.on})"
        return f"{since}, removed in {self.removed_in}; use {self.use}"


@attrs.frozen
class HookFacts:
    """What was said of a hook where it was defined, beyond its arguments."""

    since: str | None = None
    arguments_since: Mapping[str, str] = attrs.field(factory=dict)
    formerly: tuple[str, ...] = ()
    deprecated: Deprecated | None = None
    deprecated_arguments: Mapping[str, Deprecated] = attrs.field(factory=dict)


@overload
def hookspec(function: F) -> F: ...
@overload
def hookspec(
    *,
    since: str | None = None,
    arguments_since: Mapping[str, str] | None = None,
    formerly: Iterable[str] = (),
    deprecated: Deprecated | None = None,
    deprecated_arguments: Mapping[str, Deprecated] | None = None,
) -> Callable[[F], F]: ...
def hookspec(
    function: F | None = None,
    *,
    since: str | None = None,
    arguments_since: Mapping[str, str] | None = None,
    formerly: Iterable[str] = (),
    deprecated: Deprecated | None = None,
    deprecated_arguments: Mapping[str, Deprecated] | None = None,
) -> F | Callable[[F], F]:
    """Define a hook; the function has the arguments and the documentation, and no body.

    `since` is the version that brought it; `arguments_since` names arguments that came later.
    `formerly` lists earlier names of the hook: implementing one of them is refused with the new
    name. A deprecated hook or argument still works and warns with HookDeprecated.
    """
    facts = HookFacts(
        since,
        dict(arguments_since or {}),
        tuple(formerly),
        deprecated,
        dict(deprecated_arguments or {}),
    )

    def mark(hook: F) -> F:
        cast(Any, hook).__hook_facts__ = facts
        return _spec(hook)

    return mark if function is None else mark(function)


@hookspec(since="1.0")
def crmkit_contribution_kinds() -> Iterable[ContributionKind]:
    """New kinds of things that parts may contribute.

    Runs: once, while the CRM is assembled, before any `crmkit_contribute`. No I/O.
    Arguments: none.
    Returns: an iterable of `ContributionKind(name, matches)`; what parts contribute of that kind
    is found by `parts.of_kind(name)`.
    Raising: this part does not start; the assembly fails, or goes on without it (quarantine).

    Example::

        @hookimpl
        def crmkit_contribution_kinds():
            return [ContributionKind("panel", lambda item: isinstance(item, Panel))]
    """
    return ()


@hookspec(since="1.0")
def crmkit_contribute() -> Iterable[object]:
    """What the part adds to the CRM: its entities, services, traits, roles and so on.

    Runs: once, while the CRM is assembled. No I/O; there is no database yet.
    Arguments: none.
    Returns: an iterable of typed descriptors, empty for none. One of a kind that nobody knows
    is refused.
    Raising: this part does not start; the assembly fails, or goes on without it (quarantine).

    Example::

        @hookimpl
        def crmkit_contribute():
            return [LoyaltySettings, Membership, Loyalty, TIER, POINTS]
    """
    return ()


@hookspec(since="1.0")
def crmkit_start(crm: CRM) -> None:
    """A last look before the CRM is used: is everything here that the part needs?

    Runs: once a part, when the CRM is assembled, before its first unit of work. It writes nothing.
    Arguments: `crm`, whole: its settings and catalogue can be read.
    Returns: nothing.
    Raising: this part does not start; the assembly fails, or goes on without it (quarantine).

    Example::

        @hookimpl
        def crmkit_start(crm):
            if not crm.settings[LoyaltySettings].programmes:
                raise Invalid("loyalty has no programme; name one in its settings")
    """


@hookspec(since="1.0")
def crmkit_amend(batch: Batch[Any]) -> None:
    """A chance to set fields of records that are about to be written.

    Runs: inside the transaction, once a batch, before anything is written and before any check.
    Later parts see what earlier ones set.
    Arguments: `batch`, the records of one entity that one call writes; `batch.set` sets fields.
    Returns: nothing.
    Raising: the whole change is refused and nothing is written.

    Example::

        @hookimpl
        def crmkit_amend(batch):
            if batch.entity is Membership and batch.action == "add":
                for index, membership in enumerate(batch.after):
                    batch.set(index, joined_on=membership.joined_on or batch.work.today())
    """


@hookspec(since="1.0")
def crmkit_check(batch: Batch[Any]) -> None:
    """A chance to refuse: the values are final.

    Runs: inside the transaction, once a batch, after every `crmkit_amend`, before the writing.
    Arguments: `batch`, the records of one entity that one call writes.
    Returns: nothing; to refuse, call `batch.refuse` or raise `Refused`.
    Raising: the whole change is refused and nothing is written.

    Example::

        @hookimpl
        def crmkit_check(batch):
            if batch.entity is Membership and batch.action == "remove":
                for index, membership in enumerate(batch.before):
                    if membership.points:
                        batch.refuse(index, "it holds points; pay them out first")
    """


@hookspec(since="1.0")
def crmkit_after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
    """A chance to follow a change with further changes, in the same transaction.

    Runs: inside the transaction, once a batch, after the records and their journal are written.
    What it changes runs all hooks again; a chain deeper than 8 is an error.
    Arguments: `work`, the unit the change was made in; `batch`, what was written.
    Returns: nothing.
    Raising: the whole change is undone, with everything that followed from it.

    Example::

        @hookimpl
        def crmkit_after_change(work, batch):
            if batch.entity is Purchase and batch.action == "add":
                for purchase in batch.after:
                    work.use(Loyalty).reward(purchase)
    """


@hookspec(since="1.0")
def crmkit_merge(work: UnitOfWork, merger: Merger) -> None:
    """A chance to do what no policy declares when two customers become one.

    Runs: inside the transaction, once a merge, when every reference is where its policy wants it.
    Rows that were moved did not go through `crmkit_check` and `crmkit_after_change`: this hook
    stands for them. What it changes through the unit is undone by an unmerge.
    Arguments: `work`, the unit, which may do anything here; `merger`, the two customers, the pairs
    of rows that became one, and `merger.combine` to make further pairs one.
    Returns: nothing.
    Raising: the whole merge is undone.

    Example::

        @hookimpl
        def crmkit_merge(work, merger):
            for kept, gone in merger.pairs(Membership):
                work.change(kept, points=kept.points + gone.points)
    """


@hookspec(since="1.0")
def crmkit_unmerge(work: UnitOfWork, parting: Parting) -> None:
    """A chance to refuse that two customers are told apart again, or to help with it.

    Runs: inside the transaction, once an unmerge, when all that the merge wrote is undone as far
    as it still was as the merge left it; what was combined is two rows again.
    Arguments: `work`, the unit, which may do anything here; `parting`, the two customers, the pairs
    of rows that are two again, and what stayed with the survivor, to which `parting.stay` adds.
    Returns: nothing; to refuse, raise `Refused`.
    Raising: the whole unmerge is undone, and the two stay one.

    Example::

        @hookimpl
        def crmkit_unmerge(work, parting):
            for kept, gone in parting.pairs(Membership):
                if parting.changed_since(kept, "points"):
                    raise Refused(f"{kept!r} has earned points that belong to both")
    """


@hookspec(since="1.0")
def crmkit_handover(
    work: UnitOfWork, employee: str, shares: tuple[Share, ...], leaves: bool
) -> None:
    """A chance to pass on what no policy declares when an employee hands over: keys in lists, say.

    Runs: inside the transaction, once a hand-over, after every record has passed to its successor.
    Arguments: `work`, the unit of the hand-over; `employee`, the key of who hands over; `shares`,
    who got what; `leaves`, whether the employee is deactivated next.
    Returns: nothing.
    Raising: the whole hand-over is undone.

    Example::

        @hookimpl
        def crmkit_handover(work, employee, shares, leaves):
            for membership in work.find(Membership):
                if employee in membership.advisers:
                    others = tuple(key for key in membership.advisers if key != employee)
                    work.change(membership, advisers=others)
    """


@hookspec(since="1.0")
def crmkit_erase(work: ReadUnit, erasure: Erasure) -> None:
    """A chance to say what the declared policies cannot when a person is erased.

    Runs: inside the transaction, once an erasure and once a preview of one, when all that refers
    to the person is known and nothing is written yet. It writes nothing.
    Arguments: `work`, to read with; `erasure`, what is known: `erasure.ids(Entity)` are the records
    concerned so far, and `delete`, `anonymise` and `keep` add records that no reference shows.
    `erasure.files` takes what the host keeps outside of the database, `erasure.notes` what the
    report should say.
    Returns: nothing.
    Raising: the person is not erased.

    Example::

        @hookimpl
        def crmkit_erase(work, erasure):
            member = work.table(Membership).c
            unpaid = member.id.in_(erasure.ids(Membership)) & (member.points > 0)
            erasure.keep(work.find(Membership, unpaid), "its points are not paid out yet")
    """


@hookspec(since="1.0")
def crmkit_export_person(work: ReadUnit, export: PersonExport) -> None:
    """A chance to add what no reference shows to the data of a person who asks for it.

    Runs: once an export, when all that refers to the person is known.
    Arguments: `work`, to read with, under the actor's access; `export`: `export.add` takes records,
    `export.note` anything else that JSON can hold.
    Returns: nothing.
    Raising: nothing is exported.

    Example::

        @hookimpl
        def crmkit_export_person(work, export):
            theirs = work.table(Membership).c.customer.in_(export.customers)
            export.note("points", sum(one.points for one in work.find(Membership, theirs)))
    """
