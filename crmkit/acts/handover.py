"""Hand-over: what an employee answers for passes to others in one act, or for a while."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

from crmkit.acts.holdings import Share, await_givers, held_by
from crmkit.acts.succession import HandoverRule, Succession
from crmkit.entities.definition import To, definition
from crmkit.entities.staff import Delegation, Employee, Team
from crmkit.errors import NotFound
from crmkit.operations import Service, operation
from crmkit.words import _


class Handover(Service):
    """Passing on what somebody answers for, by the policies that every field declares."""

    @operation("handover.held", title=_("What {employee.indefinite} answers for"))
    def held(self, employee: str) -> tuple[Share, ...]:
        """What has to be handed over before the employee can go, as far as the actor may see it."""
        return held_by(self.work, employee)

    @operation("handover.preview", title=_("Who would get what"))
    def preview(
        self,
        employee: str,
        to: Sequence[str] = (),
        team: To[Team] | None = None,
        rules: Sequence[HandoverRule] = (),
    ) -> tuple[Share, ...]:
        """What hand_over with the same arguments would do, by the same statements."""
        given: Counter[tuple[str, str, str | None]] = Counter()
        for holding, successors in Succession(self.work, employee, to, team, rules).portions():
            _count(given, holding, successors)
        return _shares(given)

    @operation("handover.hand_over", title=_("Hand over"))
    def hand_over(
        self,
        employee: str,
        to: Sequence[str] = (),
        team: To[Team] | None = None,
        rules: Sequence[HandoverRule] = (),
        deactivate: bool = False,
    ) -> tuple[Share, ...]:
        """Give what the employee answers for to others; return who got what.

        A record goes where the first rule that fits sends it; one of a customer that passes on,
        too, goes with its customer; the rest goes to `to` and the active members of `team`, in
        turn. What nobody is named for stays. Closed and done things stay: they are attained.
        `deactivate` lets the employee go. Called again, it does what is still to be done.

        Raises Invalid for rules that cannot be, NotAllowed for a record that the actor may not
        write, Refused where a successor has gone, or one who is to go still answers for something.
        """
        leaver = self._leaver(employee) if deactivate else None
        given: Counter[tuple[str, str, str | None]] = Counter()
        succession = Succession(self.work, employee, to, team, rules, lock=True)
        for holding, successors in succession.portions():
            _count(given, holding, successors)
            self.work.change_all(
                (holding.entity.ref(id), {holding.field: key})
                for id, key in successors.items()
                if key is not None
            )
        shares = _shares(given)
        self.work.crm.hooks.handover(self.work, employee, shares, leaver is not None)
        if leaver is not None:
            self.work.change(Employee.ref(leaver.id), active=False)
        return shares

    @operation(
        "handover.delegate", title=_("Let somebody act for {employee.indefinite} who is away")
    )
    def delegate(
        self, employee: str, to: str, starts_on: date, ends_on: date, reason: str | None = None
    ) -> Delegation:
        """From the first to the last day `to` may see and do what the employee may.

        They do so in units of Actor("employee", to, on_behalf_of=employee), and the journal shows
        both. It ends by itself. Raises NotAllowed where the actor may not delegate for them.
        """
        return self.work.add(
            Delegation(
                owner=employee, delegate=to, starts_on=starts_on, ends_on=ends_on, reason=reason
            )
        )

    def _leaver(self, key: str) -> Employee:
        """The employee who is to go; whoever is giving them something is waited for."""
        found = self.work.first(Employee, self.work.table(Employee).c.key == key)
        if found is None:
            raise NotFound(
                _(
                    "there is no record of {employee.indefinite} {key!r}, so none to deactivate",
                    key=key,
                )
            )
        await_givers(self.work, [found.id])
        return found


def _count(given: Counter[Any], holding: Any, successors: Any) -> None:
    name = definition(holding.entity).name
    given.update((name, holding.field, key) for key in successors.values())


def _shares(given: Counter[tuple[str, str, str | None]]) -> tuple[Share, ...]:
    found = (Share(entity, field, key, count) for (entity, field, key), count in given.items())
    return tuple(
        sorted(found, key=lambda share: (share.entity, share.field, share.successor or ""))
    )
