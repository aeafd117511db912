"""When the party of a lead turns out to be somebody known already, the two are merged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from crmkit import Customer, Merge, Merging, Refused, _, definition, fold
from crmkit_leads.carrying import Carrying


def take_over(job: Carrying, party: Customer, target: str) -> None:
    """Merge `party` into the record in `target` ("person" or "organisation").

    Raises Refused for a party that is more than the contact a lead begins with, and where the
    merge is refused.
    """
    if party.lifecycle != "contact":
        raise Refused(
            _(
                "the {lead} is of {party!r}, who is a {lifecycle} already; set the {lead}'s "
                "{customer} to the right one, then convert it",
                party=party.name,
                lifecycle=party.lifecycle,
            )
        )
    known = getattr(job, target)
    merge = job.work.use(Merging).merge(known.id, party.id)
    job.trail.merged(merge)
    setattr(job, target, job.work.get(Customer, known.id, sensitive=True))
    _tell_fields(job, merge, party, known, target)
    job.carried += _counts(job, _together(merge))
    job.listed += [
        _("{one} (of {party})", one=one, party=party.name) for one in _counts(job, merge.kept)
    ]


def _tell_fields(
    job: Carrying, merge: Merge, party: Customer, known: Customer, target: str
) -> None:
    """What was learnt of the party since the lead came in, and what the known one has otherwise."""
    for name, field in definition(Customer).own.items():
        value, current = getattr(party, name), getattr(known, name)
        if name not in merge.chosen or name in _ITS_OWN or value in (None, "", (), {}):
            continue
        said = f"{field.label.lower()}: {_words(value)}"
        if merge.chosen[name] == "survivor" and fold(str(value)) != fold(str(current)):
            job.listed.append(f"{said} (the {target} has {_words(current)})")
        else:
            job.carried.append(f"{said} ({name} of the {target})")


_ITS_OWN = ("name", "kind", "lifecycle", "source")


def _words(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple | dict) else str(value)


def _together(merge: Merge) -> dict[str, int]:
    """What moved and what both had, by entity."""
    names = merge.moved.keys() | merge.combined.keys()
    return {name: merge.moved.get(name, 0) + merge.combined.get(name, 0) for name in sorted(names)}


def _counts(job: Carrying, counts: Mapping[str, int]) -> Iterable[str]:
    for name, count in counts.items():
        facts = definition(job.work.crm.catalogue.entity(name))
        yield _("{what.plural}: {n}", what=facts.noun, n=count)
