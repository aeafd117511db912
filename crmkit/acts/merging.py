"""Merging: two records of one customer become one, and are told apart again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import func, select

from crmkit.acts.choosing import changes_of, choices, of_extension, require_known
from crmkit.acts.links import Link, doubles, present
from crmkit.acts.merge_preview import MergePreview, preview
from crmkit.acts.merger import Merger
from crmkit.acts.moving import cause_of, clashes_told, lock, move
from crmkit.acts.parting import Unmerge
from crmkit.acts.unmerging import unmerge
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, Reference, To, definition, id_of
from crmkit.entities.merge import Combination, Merge
from crmkit.errors import Conflict, Invalid, NotFound, Refused
from crmkit.operations import Service, operation
from crmkit.plugins import CORE
from crmkit.survivors import survivor_of
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.unit_of_work import UnitOfWork

# How many of those that stand in the way are named.
_NAMED = 5


class Merging(Service):
    """Two records of one customer become one, and are told apart again."""

    @operation(
        "customers.preview_merge",
        title=_("See what {merge.indefinite} of {customer.plural} would do"),
    )
    def preview(
        self,
        survivor: To[Customer],
        loser: To[Customer],
        *,
        choose: Mapping[str, str] | None = None,
    ) -> MergePreview:
        """What `merge` with these arguments would do, as far as the actor may see it."""
        mine, theirs = self.work.get(Customer, survivor), self.work.get(Customer, loser)
        _require_two(mine, theirs)
        _require_choosable(self.work, choose or {})
        return preview(self.work, mine, theirs, choose or {})

    @operation("customers.merge", title=_("Merge two {customer.plural}"))
    def merge(
        self,
        survivor: To[Customer],
        loser: To[Customer],
        *,
        choose: Mapping[str, str] | None = None,
    ) -> Merge:
        """Make two customers one: all that refers to the loser refers to the survivor afterwards.

        Each field has the survivor's value, and the loser's where the survivor has none; `choose`
        says of a field (of an extension `part_profile.field`) otherwise: "survivor" or "loser".
        The loser stays stored, and whoever asks for it gets the survivor. Raises NotAllowed unless
        the actor may write both, Conflict for one that was changed or merged meanwhile, Refused
        with the list where a unique rule stands in the way.
        """
        return merge(self.work, survivor, loser, choose or {})

    @operation("customers.unmerge", title=_("Undo {merge.indefinite} of {customer.plural}"))
    def unmerge(self, merge: To[Merge]) -> Unmerge:
        """Tell two customers apart again that were merged.

        What the merge moved, and what is still the survivor's, goes back to the loser; fields get
        back what they held where they still hold what the merge gave them. What was changed or
        added since stays and is listed. Raises Refused for a merge that is undone, whose survivor
        was merged in turn or removed, whose loser cannot come back because a unique value is taken,
        after an erasure, and where a part refuses.
        """
        return unmerge(self.work, merge)


def merge(
    work: UnitOfWork, survivor: To[Customer], loser: To[Customer], chosen: Mapping[str, str]
) -> Merge:
    with work.savepoint(), clashes_told():
        mine, theirs = both(work, survivor, loser)
        told = _require_choosable(work, chosen)
        with work.acting(CORE):
            after = work.journal.last(work.connection)
            record = work.add(Merge(survivor=mine, loser=theirs, after=after))
            merger = Merger(work, record, mine, theirs, chosen)
            with work.because(cause_of(record)):
                facts = Joining(merger, told).run()
            until = work.journal.last(work.connection)
            merged = work.change(record, until=until, **facts)
        # Who was seen before may be gone by now.
        work.seen.clear()
        return merged


# Before


def both(work: UnitOfWork, survivor: To[Customer], loser: To[Customer]) -> Sequence[Customer]:
    """The customers with all their values, nobody else changing them until the transaction ends.

    Raises Invalid for one and the same, NotFound, NotAllowed, and Conflict for one that was merged
    or, being given as it was read, changed since; Refused for one that was erased.
    """
    _require_two(survivor, loser)
    ids = [id_of(survivor), id_of(loser)]
    lock(work, ids)
    visible = work.existing(Customer, ids)
    for id in ids:
        if id not in visible:
            raise _missing(work, id)
    work.access.require_write(Customer, ())
    work._changes.require_rows(Customer, ids, "write")
    stored = {customer.id: customer for customer in work._changes.stored(Customer, ids)}
    for one in (survivor, loser):
        if isinstance(one, Customer | Reference) and one.version is not None:
            _require_version(one, stored[one.id])
    _refuse_erased(stored.values())
    return [stored[id] for id in ids]


def _require_two(survivor: To[Customer], loser: To[Customer]) -> None:
    if id_of(survivor) == id_of(loser):
        raise Invalid(_("{survivor!r} is one {customer}; give two to merge", survivor=survivor))


def _missing(work: UnitOfWork, id: UUID) -> Exception:
    survivor = survivor_of(work.connection, work.crm.catalogue, id)
    if survivor is None or survivor not in work.existing(Customer, [survivor]):
        return NotFound(_("there is no {customer.genitive} {id}", id=id), entity="customer", id=id)
    why = _("{customer} {id} was merged into {survivor}; merge that one", id=id, survivor=survivor)
    return Conflict(why, survivor=survivor)


def _refuse_erased(customers: Iterable[Customer]) -> None:
    for customer in customers:
        if customer.erased_at is not None:
            raise Refused(
                _("{customer!r} was erased; what is left of it is nobody's", customer=customer)
            )


def _require_version(given: Customer | Reference, stored: Customer) -> None:
    if given.version != stored.version:
        raise Conflict(
            _(
                "{given!r} was changed by somebody else (it is at version {version}); read "
                "it again and decide",
                given=given,
                version=stored.version,
            ),
            mine=given,
            theirs=stored,
        )


def _require_choosable(work: UnitOfWork, chosen: Mapping[str, str]) -> set[str]:
    """What the actor may not see cannot be chosen, nor told from what there is not.

    Returns the fields whose choice anybody may be told of.
    """
    extensions = work.crm.catalogue.extensions(Customer).items()
    of_all: list[tuple[str, type[Entity]]] = [("", Customer), *extensions]
    known = {n: definition(cls).own.keys() - work.access.hidden(cls) for n, cls in of_all}
    require_known(chosen, known, definition(Customer).noun)
    return {
        f"{name}.{field}".removeprefix(".")
        for name, cls in of_all
        for field in known[name] - definition(cls).sensitive
    }


# The merge itself


class Joining:
    """A merge, step by step: fields, extensions, then the rows of every reference."""

    def __init__(self, merger: Merger, told: Collection[str]) -> None:
        self.merger = merger
        self.told = told
        self.work = merger.work
        self.catalogue = merger.work.crm.catalogue
        self.ids = merger.survivor.id, merger.loser.id
        self.chosen: dict[str, str] = {}
        self.kept: Counter[str] = Counter()

    def run(self) -> dict[str, Any]:
        """Merge; return what the record says of it."""
        changes = self.work._changes
        changes.change(Customer, [(self.merger.loser, {})], "merge")
        self.merger.survivor = self._filled(
            self.merger.survivor, self.merger.loser, self.merger.chosen
        )
        for name, cls in self.catalogue.extensions(Customer).items():
            self._extend(name, cls)
        for link in present(self.work, self.merger.loser.id):
            self.follow(link)
        self.work.crm.hooks.merge(self.work, self.merger)
        return {
            "chosen": self.chosen, "moved": dict(self.merger.rows), "kept": dict(+self.kept),
            "combined": dict(self.merger.combined),
        }  # fmt: skip

    def _filled(self, mine: Any, theirs: Any, chosen: Mapping[str, str], prefix: str = "") -> Any:
        found = choices(mine, theirs, chosen, self.ids)
        named = {f"{prefix}{choice.field}": choice.of for choice in found}
        self.chosen |= {name: of for name, of in named.items() if name in self.told}
        return self.work._changes.change(type(mine), [(mine, changes_of(found))])[0]

    def _extend(self, name: str, cls: type[Entity]) -> None:
        """Of what a part keeps beside a customer there can be but one: it is filled likewise."""
        changes = self.work._changes
        rows = {row.id: row for row in changes.stored(cls, self.ids)}
        mine, theirs = (rows.get(id) for id in self.ids)
        if theirs is None or theirs.removed_at is not None:
            return
        changes.change(cls, [(theirs, {})], "merge")
        own = {n: getattr(theirs, n) for n in definition(cls).own}
        if mine is None:
            changes.add(cls, [cls(id=self.ids[0], **own)])
        elif mine.removed_at is not None:
            (mine,) = changes.change(cls, [(mine, {})], "restore")
            changes.change(cls, [(mine, own)])
        else:
            self._filled(mine, theirs, of_extension(self.merger.chosen, cls), f"{name}.")

    def follow(self, link: Link) -> None:
        """Move, combine or keep the rows of one reference, as it declares."""
        if link.policy == "keep":
            self.kept[link.name] += self._remaining(link)
            return
        self._settle_doubles(link)
        if moved := self._move(link):
            self.merger.rows[link.name] += moved

    def _remaining(self, link: Link) -> int:
        table = self.catalogue.tables[link.entity]
        theirs = link.of(table, self.ids[1]), table.c.removed_at.is_(None)
        statement = select(func.count()).select_from(table).where(*theirs)
        return self.work.connection.scalar(statement) or 0

    def _settle_doubles(self, link: Link) -> None:
        statement = doubles(self.catalogue, link, *self.ids)
        if statement is None:
            return
        found: dict[UUID, UUID] = {}
        for row in self.work.connection.execute(statement):
            found.setdefault(row.gone, row.kept)
        if found and link.policy == "move":
            raise self._refusal(link, found)
        for batch in self.work.batches(found.items()):
            self._combine(link.entity, dict(batch))

    def _combine(self, cls: type[Entity], found: Mapping[UUID, UUID]) -> None:
        rows = self.work._changes.stored(cls, [*found, *set(found.values())])
        by_id = {row.id: row for row in rows}
        self.merger.combine((by_id[kept], by_id[gone]) for gone, kept in found.items())

    def _refusal(self, link: Link, found: Mapping[UUID, UUID]) -> Refused:
        facts = definition(link.entity)
        some = ", ".join(f"{kept} and {gone}" for gone, kept in list(found.items())[:_NAMED])
        more = " and others" if len(found) > _NAMED else ""
        rules = "; or ".join(" and ".join(rule) or link.field for rule in link.rules)
        return Refused(
            _(
                "{loser!r} cannot be merged into {survivor!r}: one {customer} cannot have two "
                "{what.plural} of the same {rules}, and would: {some}; remove or change one of "
                "each two first",
                loser=self.merger.loser,
                survivor=self.merger.survivor,
                what=facts.noun,
                rules=rules,
                some=f"{some}{more}",
            ),
            entity=facts.name,
            pairs=tuple((kept, gone) for gone, kept in found.items()),
        )

    def _move(self, link: Link) -> int:
        """Let all that refers to the loser refer to the survivor, removed rows too."""
        table = self.catalogue.tables[link.entity]
        theirs = link.of(table, self.ids[1])
        if self.merger.combined[link.name]:
            combined = self.catalogue.tables[Combination].c
            gone = select(combined.gone).where(combined.merge == self.merger.merge.id)
            theirs &= table.c.id.not_in(gone)
        return move(self.work, link, (self.ids[1], self.ids[0]), theirs, self.merger.merge.after)
