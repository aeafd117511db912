"""A part is put aside, or disabled for a while: the rest works on, and all heals after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from crmkit.acts.segments import Segments
from crmkit.entities.customer import Customer
from crmkit.entities.definition import definition
from crmkit.entities.segment import Segment
from crmkit.errors import AssemblyError, Broken, CRMError, Invalid
from crmkit.hookspecs import hookimpl
from crmkit.plugins import Part, Plugin
from crmkit.testing.checks.rollback import counted
from crmkit.testing.checks.subject import TESTER, Subject, differences

if TYPE_CHECKING:
    from crmkit.crm import CRM

_ABSENT = "crmkit_absent_module"


def brought_down(subject: Subject) -> list[str]:
    """What goes wrong when a part cannot load or start, its host goes on, and it comes back.

    Segments that name what the part contributes break meanwhile, say so, and are well after it.
    """
    crm = subject.used
    (sound,) = [one for one in crm.parts.started if one.name == subject.part]
    with crm.begin(TESTER) as work:
        rules = dict(_rules(work, subject))
        counts = {name: work.use(Segments).count(rule) for name, rule in rules.items()}
    faults: list[str] = []
    for failing in (_unable_to_start(sound), Plugin(sound.name, hooks=_ABSENT)):
        without = subject.again(crm, failing, on_failure="quarantine")
        faults += _not_aside(without, subject.part) or _not_broken(without, rules)
    try:
        back = subject.again(crm)
    except AssemblyError as error:
        return [*faults, f"once it was put aside it does not start again: {error.message}"]
    return [*dict.fromkeys([*faults, *_not_healed(back, rules, counts)])]


def _rules(work: Any, subject: Subject) -> Iterator[tuple[str, Any]]:
    """A segment over each entity of the part, and one that asks for each of its traits."""
    asked = [(definition(cls).name, "True") for cls in subject.entities]
    traits = subject.contributed("trait")
    asked += [(definition(t.entity).name, f"{t.name} is not None") for t in traits]
    for entity, criterion in asked:
        name = f"{entity}: {criterion}"
        try:
            with work.savepoint():
                rule = work.add(Segment(name=name, entity_name=entity, criterion=criterion))
        except Invalid:
            continue  # Not everything may be asked for in a segment.
        yield name, rule


def _not_aside(without: CRM, part: str) -> list[str]:
    """What does not go on without the part."""
    state = without.report[part].state
    if state != "quarantined":
        return [f"it could not start, and was {state} instead of put aside"]
    try:
        with without.begin(TESTER) as work:
            work.count(Customer)
            work.add(Customer(name="Acme"))
    except CRMError as error:
        return [f"without it the core does not work: {error.message}; require it where it is used"]
    left = [
        definition(cls).name for cls, owner in without.catalogue.part_of.items() if owner == part
    ]
    return [f"{name} is still there though the part was put aside" for name in left]


def _not_broken(without: CRM, rules: dict[str, Any]) -> Iterator[str]:
    with without.read(TESTER) as work:
        segments = work.use(Segments)
        for name, rule in rules.items():
            if segments.problem(rule.id) is None:
                yield f"segment {name!r} does not break while the part that it needs is away"
            try:
                segments.count(rule.id)
            except Broken:
                continue
            yield f"segment {name!r} is counted while the part that it needs is away"


def _not_healed(back: CRM, rules: dict[str, Any], counts: dict[str, int]) -> Iterator[str]:
    with back.read(TESTER) as work:
        segments = work.use(Segments)
        for name, rule in rules.items():
            if problem := segments.problem(rule.id):
                yield f"segment {name!r} does not heal when the part is back: {problem}"
            elif segments.count(rule.id) < counts[name]:
                yield f"segment {name!r} had {counts[name]} records and lost some meanwhile"


def _unable_to_start(part: Part) -> Plugin:
    """The same part, with a start that fails."""

    @hookimpl
    def crmkit_start() -> None:
        raise RuntimeError("this part cannot start today")

    marked = {name: getattr(part.hooks, name) for name in dir(part.hooks)}
    hooks = {n: staticmethod(f) for n, f in marked.items() if hasattr(f, "crmkit_impl")}
    hooks["crmkit_start"] = staticmethod(crmkit_start)
    return Plugin(
        part.name,
        requires=tuple(part.requires),
        hooks=type("Hooks", (), hooks)(),
        hookspecs=part.hookspecs,
        migrations=part.migrations,
    )


def lost_by_leaving(subject: Subject) -> list[str]:
    """What changes when the part is disabled for a while and enabled again."""
    crm = subject.used
    with crm.begin(TESTER) as work:
        before = counted(work.connection, crm)
        rows = subject.rows(work)
    without = subject.again(crm, but=subject.part)
    with without.begin(TESTER) as work:
        for cls in without.catalogue.tables:
            work.find(cls, limit=5)
            work.count(cls)
    with subject.again(crm).begin(TESTER) as work:
        after = counted(work.connection, crm)
        changed = [*differences(rows, subject.rows(work))]
    return [f"{one} while it was disabled; let no hook change it" for one in changed] + [
        f"{table}: {before[table]} rows before it was disabled, {n} after; let no hook delete them"
        for table, n in after.items()
        if n != before[table]
    ]
