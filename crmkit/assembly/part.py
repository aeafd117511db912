"""What a part is: the plugin that says it, and what became of it in one CRM."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

import attrs

from crmkit.assembly.discovery import Offer, core_version
from crmkit.assembly.report import Problem
from crmkit.errors import Invalid

SLOW = 1.0
"""Seconds from which on a step of a part's start is told to be slow."""
CORE = "core"
HOST = "host"

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_BESIDE = Path("migrations")


def _part_name(_: object, __: object, name: str) -> None:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise Invalid(f"{name!r} cannot name a part; use a-z, 0-9 and _, beginning with a letter")


def _names(given: Iterable[str]) -> tuple[str, ...]:
    if isinstance(given, str):
        raise Invalid(f"{given!r} stands where several part names do; write ({given!r},)")
    return tuple(given)


def module(named: Any) -> Any:
    """The module of this name, imported; anything that is no name as it is."""
    return importlib.import_module(named) if isinstance(named, str) else named


@attrs.frozen
class Plugin:
    """A part of a CRM: a distribution offers it, or a host gives its own in `plugins=`.

    `requires` must be enabled too; `after` only come first where they are. A distribution's own
    Requires-Dist adds to both. `hooks` holds the functions marked `@hookimpl`, `hookspecs` the
    hooks that the part itself defines: a module, its name, or any object. `migrations` is a folder,
    by default the one of that name in the package of the hooks; None says that there is none.
    Raises Invalid for a name that no part can have.
    """

    name: str = attrs.field(validator=_part_name)
    requires: tuple[str, ...] = attrs.field(default=(), converter=_names)
    after: tuple[str, ...] = attrs.field(default=(), converter=_names)
    hooks: Any = None
    _migrations: Path | str | None = attrs.field(default=_BESIDE, alias="migrations")
    hookspecs: Any = None

    @property
    def migrations(self) -> Path | None:
        """The folder of the part's own revisions, if it has one."""
        if self._migrations is not _BESIDE:
            return Path(self._migrations) if self._migrations is not None else None
        return self._beside(_BESIDE)

    @property
    def locale(self) -> Path | None:
        """The folder `locale` in the package of the hooks, of the part's words by language."""
        return self._beside(Path("locale"))

    def _beside(self, name: Path) -> Path | None:
        hooks = module(self.hooks)
        # Beside a module outside any package lie the host's own files.
        if not (inspect.ismodule(hooks) and hooks.__package__ and hooks.__file__):
            return None
        folder = Path(hooks.__file__).parent / name
        return folder if folder.is_dir() else None


@attrs.frozen
class ContributionKind:
    """A kind of thing that parts may contribute, and how one is recognised.

    `named` gives the name, such as a route's path, that no other of this kind may have.
    """

    name: str
    matches: Callable[[Any], bool]
    named: Callable[[Any], str] | None = None


@attrs.define(eq=False)
class Part:
    """One part that was asked for, and what became of it."""

    name: str
    offer: Offer | None = None
    plugin: Plugin | None = None
    hooks: Any = None
    hookspecs: Any = None
    items: list[tuple[str, Any]] = attrs.field(factory=list)
    """(kind, item) of everything it contributed."""
    problems: list[Problem] = attrs.field(factory=list)
    deprecations: list[str] = attrs.field(factory=list)
    steps: dict[str, float] = attrs.field(factory=dict)
    """Seconds by what was done for it at the start."""

    @property
    def distribution(self) -> str | None:
        """The distribution it came from; None for a part given as an object."""
        if self.name == CORE:
            return "crmkit"
        return self.offer.distribution if self.offer else None

    @property
    def version(self) -> str | None:
        if self.name == CORE:
            return core_version()
        return self.offer.version if self.offer else None

    @property
    def owner(self) -> str:
        """The part and its distribution, in words."""
        source = f"{self.distribution or 'given by the host'} {self.version or ''}".strip()
        return f"part {self.name!r} ({source})"

    @property
    def requires(self) -> set[str]:
        """The parts it needs, by its plugin and by its distribution."""
        own = self.plugin.requires if self.plugin else ()
        return {*own, *(self.offer.requires if self.offer else ())}

    @property
    def migrations(self) -> Path | None:
        return self.plugin.migrations if self.plugin else None

    @property
    def seconds(self) -> float:
        """How long its start took."""
        return sum(self.steps.values())

    @property
    def slow(self) -> tuple[str, ...]:
        """What took so long that every process feels it, in words."""
        return tuple(
            f"{what} took {seconds:.1f} s; do that when it is needed, not at the start"
            for what, seconds in self.steps.items()
            if seconds >= SLOW
        )

    @property
    def locale(self) -> Path | None:
        return self.plugin.locale if self.plugin else None

    def blame(self, what: str, remedy: str, error: Exception | None = None) -> None:
        """Note a reason why this part cannot start, once."""
        problem = Problem(self.name, self.distribution, what, remedy, error)
        if problem not in self.problems:
            self.problems.append(problem)

    @contextmanager
    def at_work(self, what: str, remedy: str) -> Iterator[None]:
        """Time what is done for the part; whatever is raised becomes a problem of it."""
        begun = perf_counter()
        try:
            yield
        except Exception as error:
            self.blame(f"{what} raised {type(error).__name__}: {error}", remedy, error)
        finally:
            self.steps[what] = self.steps.get(what, 0.0) + perf_counter() - begun
