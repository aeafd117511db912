"""The parts on their way from names to a running whole; what goes wrong is collected first."""

from __future__ import annotations

import difflib
import inspect
import logging
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from types import SimpleNamespace
from typing import Any

import pluggy

from crmkit import hookspecs
from crmkit.assembly import hooking
from crmkit.assembly.discovery import Offer, installed
from crmkit.assembly.ordering import Graph, circle, dependents, ordered, reach, yielding
from crmkit.assembly.part import CORE, HOST, ContributionKind, Part, Plugin, module
from crmkit.assembly.report import PartReport, Problem, StartReport, State
from crmkit.errors import AssemblyError, Invalid

Fault = tuple[str, str, str]
"""(part name, or "host"; what is wrong; what to do about it)."""


class Assembly:
    """One CRM being assembled. The steps are called in the order in which they stand here."""

    def __init__(
        self,
        kinds: Iterable[ContributionKind],
        quarantine: bool,
        sources: Mapping[str, str] | None = None,
    ) -> None:
        self.manager = pluggy.PluginManager("crmkit")
        self.kinds = {kind.name: kind for kind in kinds}
        self.quarantine = quarantine
        self.sources = sources or {}
        self._clashes: list[tuple[Part, str]] = []
        self.parts: dict[str, Part] = {}
        self.order: list[Part] = []
        self._host: list[Problem] = []
        self._offers: Mapping[str, tuple[Offer, ...]] | None = None
        self._requires: Graph = {}
        self.hooks: dict[str, hooking.Hook] = {}
        self._left_out: set[str] = set()

    # Who is asked for

    def find(self, plugins: Iterable[Any], core: Any) -> None:
        """A part for each name or Plugin; names are looked up among what is installed."""
        if core is not None:
            self.parts[CORE] = Part(CORE, plugin=Plugin(CORE, hooks=core))
        wanted = [plugins] if isinstance(plugins, str | Plugin) else list(plugins)
        if any(isinstance(item, str) for item in wanted):
            self._offers = installed()
        for item in wanted:
            if getattr(item, "name", item) in (CORE, HOST):
                self._fault(HOST, f"plugins= holds {item!r}", "that name is crmkit's own; drop it")
            elif isinstance(item, str):
                self._add(self._installed(item))
            elif isinstance(item, Plugin):
                self._add(Part(item.name, plugin=item))
            else:
                self._fault(HOST, f"plugins= holds {item!r}", "give part names or Plugin objects")

    def _installed(self, name: str) -> Part:
        offers = (self._offers or {}).get(name, ())
        if len(offers) == 1:
            return Part(name, offers[0])
        part = Part(name)
        if offers:
            both = " and ".join(sorted(offer.distribution for offer in offers))
            what = f"is offered by several distributions: {both}"
            part.problems.append(Problem(name, both, what, "uninstall all but one of them"))
        else:
            near = difflib.get_close_matches(name, self._offers or {}, 1)
            hint = f"did you mean {near[0]!r}? If not, install" if near else "install"
            part.blame("is not installed", f"{hint} {self._source(name)}")
        return part

    def _add(self, part: Part) -> None:
        known = self.parts.setdefault(part.name, part)
        if known.plugin is not part.plugin:
            known.blame("is given twice, as two different plugins", "give it once in plugins=")

    # What they are

    def load(self) -> None:
        """Import the parts asked for, and nothing else."""
        for part in self.parts.values():
            if part.offer:
                with part.at_work(
                    f"importing {part.offer.target}", "mend that import, or leave the part out"
                ):
                    self._identify(part, part.offer.load())
            if part.plugin:
                with part.at_work("importing its hooks", "mend that import, or leave the part out"):
                    part.hooks = module(part.plugin.hooks)
                    part.hookspecs = module(part.plugin.hookspecs)

    def _identify(self, part: Part, found: object) -> None:
        target = part.offer and part.offer.target
        if not isinstance(found, Plugin):
            part.blame(
                f"entry point {target} is a {type(found).__name__}, not a Plugin",
                "let the entry point name the Plugin object of the part",
            )
        elif found.name != part.name:
            part.blame(
                f"entry point {target} is called {part.name!r} and holds Plugin({found.name!r})",
                "give both the same name",
            )
        else:
            part.plugin = found

    def arrange(self) -> None:
        """Put them in requirement order, then by name."""
        for part in self.parts.values():
            for need in sorted(part.requires - self.parts.keys()):
                part.blame(f"requires {need!r}, which is not enabled", self._remedy(need))
        names = self.parts.keys()
        self._requires = {n: part.requires & names for n, part in self.parts.items()}
        said = {n: needs | self._after(n) & names for n, needs in self._requires.items()}
        circular = {name: way for name in said if (way := circle(said, name))}
        for name, way in circular.items():
            self.parts[name].blame(
                f"comes after itself: {' after '.join(map(repr, way))}",
                "drop one of these requirements",
            )
        wishes = {n: set(part.offer.after) for n, part in self.parts.items() if part.offer}
        graph = {n: needs - circular.keys() for n, needs in yielding(said, wishes).items()}
        self.order = [self.parts[name] for name in ordered(graph)]

    def _after(self, name: str) -> set[str]:
        plugin = self.parts[name].plugin
        return {*(plugin.after if plugin else ()), *({CORE} - {name})}

    def _remedy(self, need: str) -> str:
        if self._offers is None or need in self._offers:
            return f"add {need!r} to plugins="
        return f"install {self._source(need)} and add {need!r} to plugins="

    def _source(self, name: str) -> str:
        return self.sources.get(name, "the distribution that offers it")

    # What they take part in

    def register(self) -> None:
        """Check every hook and implementation, and make known those of sound parts."""
        self._define(CORE, hookspecs)
        for part in self.order:
            if part.hookspecs is not None:
                self._define_own(part)
        failed = self.failed()
        for part in self.order:
            with part.at_work("reading its hooks", "mend that, or leave the part out"):
                self._examine(part, lenient=bool(self._needs(part) & failed))
        for part in reversed(self.order):  # pluggy runs first what is registered last
            if not part.problems and part.hooks is not None:
                self._register(part)

    def _define(self, name: str, namespace: Any) -> None:
        self.manager.add_hookspecs(namespace)
        self.hooks |= {h.name: h for h in hooking.hooks_of(self.manager, name, namespace)}

    def _define_own(self, part: Part) -> None:
        own = list(hooking.hooks_of(self.manager, part.name, part.hookspecs))
        clashing = {hook.name for hook in own} & self.hooks.keys()
        if not own:
            part.blame("its hookspecs define no hook", "mark each with @hookspec")
        for hook in own:
            if not hook.name.startswith(f"{part.name}_"):
                remedy = f"call it {part.name}_{hook.name.removeprefix('crmkit_')}"
                part.blame(f"defines a hook {hook.name}", remedy)
            elif hook.name in clashing:
                owner = self.hooks[hook.name].part
                other = self.parts[owner].owner if owner in self.parts else owner
                self._clashes.append((part, f"defines a hook {hook.name}, as {other} does"))
        if not part.problems and len(clashing) < len(own):
            self._define(part.name, _without(part.hookspecs, clashing))

    def _needs(self, part: Part) -> set[str]:
        return reach(self._requires, [part.name])

    def _examine(self, part: Part, lenient: bool) -> None:
        required = {CORE, part.name} | self._needs(part)
        for fault in hooking.unmarked(part.hooks, self.hooks):
            part.blame(*fault)
        for implementation in hooking.implementations(self.manager, part.hooks):
            for fault in hooking.faults(implementation, self.hooks, required, lenient):
                part.blame(*fault)
            self._warn(part, implementation)

    def _warn(self, part: Part, implementation: hooking.Implementation) -> None:
        code = inspect.unwrap(implementation.function).__code__
        for text in hooking.deprecations(implementation, self.hooks):
            part.deprecations.append(text)
            warnings.warn_explicit(
                f"{part.owner}: {text}",
                hookspecs.HookDeprecated,
                code.co_filename,
                code.co_firstlineno,
            )

    def _register(self, part: Part) -> None:
        other = self.manager.get_name(part.hooks)
        if other:
            part.blame(f"its hooks are those of part {other!r}", "give each part hooks of its own")
        else:
            self.manager.register(part.hooks, part.name)

    # What they bring

    def contribute(self) -> None:
        """Ask the parts without problems for their kinds and contributions."""
        sane = [part for part in self.order if not part.problems]
        for part in sane:
            for kind in self._ask(part, "crmkit_contribution_kinds"):
                self._learn(part, kind)
        failed = self.failed()
        for part in sane:
            lenient = bool(self._needs(part) & failed)
            for item in self._ask(part, "crmkit_contribute"):
                self._take(part, item, lenient)

    def _ask(self, part: Part, hook: str) -> list[Any]:
        """What a part's implementations of a hook return, as one list."""
        found: list[Any] = []
        with part.at_work(hook, "mend it, or leave the part out"):
            for call in hooking.calls(getattr(self.manager.hook, hook), {part.name: part.owner}):
                answer = call({})
                if not isinstance(answer, Iterable) or isinstance(answer, str | bytes):
                    raise Invalid(f"it returned {type(answer).__name__}; return a list")
                found += answer
        return found

    def _learn(self, part: Part, kind: Any) -> None:
        if not isinstance(kind, ContributionKind):
            remedy = "let crmkit_contribution_kinds return ContributionKind objects"
            part.blame(f"gives {_shown(kind)} as a kind of contribution", remedy)
        elif self.kinds.setdefault(kind.name, kind) is not kind:
            what = f"gives a kind of contribution {kind.name!r}, which there is already"
            part.blame(what, "give the kind another name")

    def _take(self, part: Part, item: Any, lenient: bool) -> None:
        with part.at_work(f"recognising {_shown(item)}", "mend the kind of contribution"):
            kind = next((kind.name for kind in self.kinds.values() if kind.matches(item)), None)
            if kind is not None:
                part.items.append((kind, item))
            elif not lenient:
                part.blame(
                    f"contributes {_shown(item)}, which is of no known kind",
                    f"contribute one of: {', '.join(self.kinds)}; or define its kind "
                    "with crmkit_contribution_kinds",
                )

    # How it ends

    def check(self, look: Callable[[], Iterable[Fault]]) -> None:
        """Note what the core finds wrong; where a part is left out, look again without it."""
        known = -1
        while known < len(self.failed()):
            known = len(self.failed())
            for fault in look():
                self._fault(*fault)
            for part, what in self._clashes:  # told last, so that what else is wrong is looked at
                part.blame(what, "give it another name")
            if not self.quarantine or CORE in self.failed():
                return  # without the core, every other part would be at fault

    def start(self, crm: Any) -> None:
        """Let each sound part have a last look."""
        for part in self.sound():
            if not self._needs(part) & self.failed():
                with part.at_work("crmkit_start", "mend what it tells, or leave the part out"):
                    hook = self.manager.hook.crmkit_start
                    hooking.run(hooking.calls(hook, {part.name: part.owner}), {"crm": crm})
        for part in self.order:
            for what in part.slow:
                # No warning: on a machine that has much to do, everything is slow.
                logging.getLogger(f"crmkit.{part.name}").info("%s", what)

    def settle(self) -> None:
        """Leave out what cannot start. Raises AssemblyError if that is not for us to decide."""
        failed = self.failed()
        if self._host or CORE in failed or (failed and not self.quarantine):
            raise self._error()
        sound = {part.name for part in self.sound()}
        for part in self.report().parts if failed else ():
            if part.name not in sound | self._left_out:
                self._left_out.add(part.name)
                self._leave_out(part)

    def _leave_out(self, part: PartReport) -> None:
        if self.manager.has_plugin(part.name):
            self.manager.unregister(name=part.name)
        reasons = "; ".join(str(problem) for problem in part.problems)
        logging.getLogger(f"crmkit.{part.name}").warning("left out: %s", reasons)

    def problems(self) -> list[Problem]:
        """Everything that is wrong: with what the host passed, then with each part."""
        return [*self._host, *(p for part in self.parts.values() for p in part.problems)]

    def _error(self) -> AssemblyError:
        problems = self.problems()
        failure = AssemblyError(problems)
        raised = [problem.error for problem in problems if problem.error]
        if raised:
            failure.__cause__ = ExceptionGroup("raised by parts", raised)
        return failure

    def _fault(self, name: str, what: str, remedy: str) -> None:
        if name in self.parts:
            self.parts[name].blame(what, remedy)
        elif (problem := Problem(HOST, None, what, remedy)) not in self._host:
            self._host.append(problem)

    def failed(self) -> set[str]:
        """The parts that have a problem of their own."""
        return {name for name, part in self.parts.items() if part.problems}

    def sound(self) -> list[Part]:
        """The parts that can start, in their order."""
        failed = self.failed()
        out = failed | dependents(self._requires, failed)
        return [part for part in self.order if part.name not in out]

    def report(self) -> StartReport:
        """What happened to each part, the started first."""
        sound = self.sound()
        rest = [part for part in self.parts.values() if part not in sound]
        return StartReport(
            tuple(
                [self._reported(part, "started") for part in sound]
                + [self._reported(p, "quarantined" if p.problems else "dependent") for p in rest]
            )
        )

    def _reported(self, part: Part, state: State) -> PartReport:
        problems = tuple(part.problems)
        if state == "dependent":
            needed = ", ".join(map(repr, sorted(self._needs(part) & self.failed())))
            what, remedy = f"requires {needed}, which could not start", "mend that first"
            problems = (Problem(part.name, part.distribution, what, remedy),)
        return PartReport(
            name=part.name,
            distribution=part.distribution,
            version=part.version,
            state=state,
            seconds=part.seconds,
            problems=problems,
            contributions=Counter(kind for kind, _ in part.items),
            deprecations=tuple(part.deprecations),
            slow=part.slow,
        )


def _without(hookspecs: Any, names: set[str]) -> Any:
    """The same hooks but those of these names."""
    if not names:
        return hookspecs
    kept = {name: getattr(hookspecs, name) for name in dir(hookspecs) if name[:2] != "__"}
    return SimpleNamespace(**{name: kept[name] for name in kept.keys() - names})


def _shown(item: Any) -> str:
    return getattr(item, "__qualname__", None) or repr(item)
