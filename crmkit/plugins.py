"""Plugins: what a part is, and how the parts that a host names become one assembled whole.

Installed is not enabled: `assemble` starts what it is given and nothing else. All problems are
told at once, each with the distribution at fault and the remedy. Nothing here is global.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal

from crmkit.assembly.assembling import Assembly, Fault
from crmkit.assembly.hooking import Hooks, Relay
from crmkit.assembly.part import CORE, HOST, ContributionKind, Part, Plugin
from crmkit.assembly.report import PartReport, Problem, StartReport
from crmkit.errors import Invalid

__all__ = [
    "CORE",
    "HOST",
    "Check",
    "ContributionKind",
    "Fault",
    "Hooks",
    "OnFailure",
    "Part",
    "PartReport",
    "Parts",
    "Plugin",
    "Problem",
    "StartReport",
    "assemble",
    "examine",
]

OnFailure = Literal["fail", "quarantine"]


class Parts:
    """The parts of one CRM that started, in their order, and what they contributed."""

    def __init__(self, assembly: Assembly) -> None:
        self._assembly = assembly
        self.started: tuple[Part, ...] = tuple(assembly.sound())
        self.contributions: list[tuple[str, Any]] = [
            (part.name, item) for part in self.started for _, item in part.items
        ]
        owners = {part.name: part.owner for part in self.started}
        self.relay: Any = assembly.manager.hook
        self.hook = Relay(self.relay, assembly.hooks, owners)
        """The hooks of the core and of every part, to be called by name."""
        self.hooks = Hooks(self.relay, owners)

    @property
    def left_out(self) -> frozenset[str]:
        """The names of the parts that were asked for and did not start."""
        return frozenset(self._assembly.parts) - {part.name for part in self.started}

    def of_kind(self, kind: str) -> list[tuple[str, Any]]:
        """(part name, item) of everything contributed of this kind."""
        return [(part.name, item) for part in self.started for of, item in part.items if of == kind]

    def named_by_their_kind(self) -> list[tuple[str, str, str]]:
        """Part, kind and name of what is of a kind whose things have a name of their own each."""
        kinds = self._assembly.kinds
        return [
            (part.name, of, named(item))
            for part in self.started
            for of, item in part.items
            if (named := kinds[of].named) is not None
        ]

    @property
    def report(self) -> StartReport:
        """What happened to every part that was asked for, as data."""
        return self._assembly.report()

    def start(self, crm: Any) -> Parts:
        """Call each part's `crmkit_start`; the parts that remain.

        Raises AssemblyError when one fails. Where such parts are quarantined the result is a new
        Parts without them, and what was built of this one is to be built again.
        """
        self._assembly.start(crm)
        self._assembly.settle()
        remaining = Parts(self._assembly)
        return self if remaining.started == self.started else remaining


Check = Callable[[Parts], Iterable[Fault]]
"""Looks at the parts that are sound so far; yields (part name, or "host"; what; remedy)."""


def assemble(
    plugins: Iterable[str | Plugin],
    *,
    core: Any = None,
    kinds: Iterable[ContributionKind] = (),
    checks: Sequence[Check] = (),
    on_failure: OnFailure = "fail",
    sources: Mapping[str, str] | None = None,
) -> Parts:
    """Find, import, order and check the parts that a host names, and ask what they contribute.

    Names are looked up among installed distributions; a `Plugin` is taken as it is. `core` holds
    the hooks of the core itself, which comes first, as a part of that name; `kinds` are the kinds
    of contributions that it knows. `sources` are the distributions to name where a part is missing.
    Raises AssemblyError with all problems. With on_failure="quarantine" a part that cannot start is
    left out with its dependents, and only mistakes of the host itself and of the core raise. The
    report tells what happened.
    """
    if on_failure not in ("fail", "quarantine"):
        raise Invalid(f"on_failure={on_failure!r} is unknown; use 'fail' or 'quarantine'")
    assembly = Assembly(kinds, quarantine=on_failure == "quarantine", sources=sources)
    _look(assembly, plugins, core, checks)
    assembly.settle()
    return Parts(assembly)


def examine(
    plugins: Iterable[str | Plugin],
    *,
    core: Any,
    kinds: Iterable[ContributionKind],
    checks: Sequence[Check] = (),
    sources: Mapping[str, str] | None = None,
) -> tuple[Parts, tuple[Problem, ...]]:
    """The parts that could start together, and everything that is wrong with all of them.

    As `assemble`, for who wants to know and start nothing: nothing is raised or logged.
    """
    assembly = Assembly(kinds, quarantine=True, sources=sources)
    _look(assembly, plugins, core, checks)
    return Parts(assembly), tuple(assembly.problems())


def _look(assembly: Assembly, plugins: Any, core: Any, checks: Sequence[Check]) -> None:
    assembly.find(plugins, core)
    assembly.load()
    assembly.arrange()
    assembly.register()
    assembly.contribute()
    assembly.check(lambda: [f for check in checks for f in check(Parts(assembly))])
