"""Imports: what was brought in, how far it came, and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from crmkit.acts.imports.reverting import Reverting, RevertReport, Tally
from crmkit.acts.imports.runs import ImportRun, Runs
from crmkit.errors import NotAllowed, Refused
from crmkit.operations import Service, operation
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.crm import CRM


class Imports(Service):
    """The imports of this database. They are made by `Import`, which opens files; not from here."""

    @operation("imports.list", title=_("List imports"))
    def newest(self, limit: int = 50) -> tuple[ImportRun, ...]:
        """The imports, the newest first."""
        return tuple(Runs(self.work).newest(limit))

    @operation("imports.get", title=_("Look at an import"))
    def get(self, run: UUID) -> ImportRun:
        """One import. Raises NotFound."""
        return Runs(self.work).get(run)

    @operation("imports.abandon", title=_("Abandon an import"))
    def abandon(self, run: UUID) -> ImportRun:
        """End an import that stopped half-way; what it brought in stays. Raises Refused."""
        runs = Runs(self.work)
        found = runs.get(run, lock=True)
        if found.status != "unfinished":
            raise Refused(f"the import of {found.file} is {found.status}: nothing to abandon")
        return runs.end(found, "abandoned")

    @operation("imports.revert", title=_("Take an import back"))
    def revert(self, run: UUID) -> RevertReport:
        """Remove what an import added and undo what it changed, in this transaction.

        What somebody edited since then stays, and is named: a field that has another value by now,
        a record that was changed or that others were added to. Raises NotFound, and Refused for an
        import that was taken back already.
        """
        tally, place = Tally(), None
        found = self.begin_revert(run)
        while (place := Reverting(self.work, found, tally).step(place)) is not None:
            pass
        Runs(self.work).end(found, "reverted")
        return tally.report(found)

    def begin_revert(self, run: UUID) -> ImportRun:
        """The run, locked, as one that is being taken back from now on.

        Raises NotFound, Refused, NotAllowed.
        """
        if not self.work.access.may_call("imports.revert"):
            raise NotAllowed(
                f"{self.work.actor} may not take imports back; give them a role that may call "
                "imports.revert"
            )
        runs = Runs(self.work)
        found = runs.get(run, lock=True)
        if found.status == "reverted":
            raise Refused(f"the import of {found.file} ({found.id}) was taken back already")
        return found if found.status == "reverting" else runs.end(found, "reverting")


def revert(
    crm: CRM, actor: object, run: UUID, progress: Callable[[Tally], None] | None = None
) -> RevertReport:
    """Take an import back in batches of one transaction each, as `Imports.revert` does in one.

    Stopped at any point, it goes on where it stood when it is called again.
    """
    tally, place = Tally(), None
    with crm.begin(actor) as work:
        work.use(Imports).begin_revert(run)
    while True:
        with crm.begin(actor) as work:
            found = Runs(work).get(run, lock=True)
            place = Reverting(work, found, tally).step(place)
            if place is None:
                Runs(work).end(found, "reverted")
                return tally.report(found)
        if progress is not None:
            progress(tally)
