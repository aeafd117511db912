"""Drift: where the content in a database is not as the edition's packages have it. Reads only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

import attrs

from crmkit.editions import content, entry_values
from crmkit.editions.applying import ACTOR, Applying
from crmkit.editions.content import Record
from crmkit.editions.problems import Problem, refuse
from crmkit.editions.threeway import digest

if TYPE_CHECKING:
    from crmkit.crm import CRM


@attrs.frozen
class Drift:
    """One entry that is not as packaged; `own` where the organisation decided that."""

    id: str
    what: str
    own: bool


def drift(crm: CRM) -> tuple[Drift, ...]:
    """Every entry of the CRM's edition that is not as its package says.

    Raises EditionError where the packages cannot be read.
    """
    if crm.edition is None:
        return ()
    problems: list[Problem] = []
    records = content.in_order(content.packages(crm.edition, problems), problems)
    refuse(problems)
    with crm.read(ACTOR) as work:
        looking = _Looking(cast(Any, work), frozenset())
        return tuple(one for record in records for one in looking.at(record))


class _Looking(Applying):
    def _lock(self) -> None:
        """Whoever reads waits for nobody."""

    def at(self, record: Record) -> Iterator[Drift]:
        cls, known = self.entities.get(record.entity), self.known.get(record.id)
        if cls is None or known is None:
            yield Drift(record.id, "is not applied: crmkit edition apply", own=False)
        elif (stored := self._stored(cls, known.id, record.values)) is None:
            yield Drift(record.id, "was removed", own=True)
        elif all(self._is_there(to) for to in record.needs):
            said = entry_values.plain(cls, self._values(record, cls))
            has = entry_values.held(cls, stored, said)
            fields = known.fields
            if any(n not in fields or digest(said[n]) != fields[n].said for n in said):
                yield Drift(record.id, "is of another release: crmkit edition apply", own=False)
            own = [n for n in said if n in fields and digest(has[n]) != fields[n].stored]
            if own:
                yield Drift(record.id, f"was changed: {', '.join(own)}", own=True)
