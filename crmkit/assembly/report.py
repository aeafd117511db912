"""What happened at the start, as data."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from typing import Any, Literal

import attrs

State = Literal["started", "quarantined", "dependent"]


@attrs.frozen
class Problem:
    """One reason why a part cannot start: who is at fault, what is wrong, and what to do.

    `plugin` is "host" when no part is at fault but what the host passed. `error` is what was
    raised, with its traceback, if anything was.
    """

    plugin: str
    distribution: str | None
    what: str
    remedy: str
    error: Exception | None = attrs.field(default=None, eq=False, repr=False)

    def __str__(self) -> str:
        source = f" ({self.distribution})" if self.distribution else ""
        return f"{self.plugin}{source}: {self.what}; {self.remedy}"

    def as_dict(self) -> dict[str, Any]:
        """The problem as JSON can hold it, the traceback as text."""
        shown = "".join(traceback.format_exception(self.error)) if self.error else None
        return {
            "plugin": self.plugin,
            "distribution": self.distribution,
            "what": self.what,
            "remedy": self.remedy,
            "traceback": shown,
        }


@attrs.frozen
class PartReport:
    """What happened to one part.

    `quarantined`: it could not start. `dependent`: it could, but something it requires could not.
    `contributions` counts what it contributed by kind; `seconds` is how long its start took, `slow`
    says which steps of it took a second or more.
    """

    name: str
    distribution: str | None
    version: str | None
    state: State
    seconds: float
    problems: tuple[Problem, ...]
    contributions: Mapping[str, int]
    deprecations: tuple[str, ...]
    slow: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "distribution": self.distribution,
            "version": self.version,
            "state": self.state,
            "seconds": round(self.seconds, 6),
            "problems": [problem.as_dict() for problem in self.problems],
            "contributions": dict(self.contributions),
            "deprecations": list(self.deprecations),
            "slow": list(self.slow),
        }


@attrs.frozen
class StartReport:
    """What happened to each part that was asked for: the started in their order, then the rest."""

    parts: tuple[PartReport, ...]

    def __getitem__(self, name: str) -> PartReport:
        return next(part for part in self.parts if part.name == name)

    def as_dict(self) -> dict[str, Any]:
        """The report as JSON can hold it."""
        return {"parts": [part.as_dict() for part in self.parts]}
