"""Hooks at work: what may implement one, why it is refused, and how the core calls them."""

from __future__ import annotations

import difflib
import inspect
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from time import perf_counter
from typing import Any, NamedTuple

import attrs
import pluggy

from crmkit.assembly.part import CORE
from crmkit.errors import Invalid
from crmkit.hookspecs import HookFacts


class Fault(NamedTuple):
    """What is wrong, and what to do about it."""

    what: str
    remedy: str


@attrs.frozen
class Hook:
    """A hook that the core or a part defines."""

    name: str
    part: str
    arguments: tuple[str, ...]
    returns_nothing: bool
    facts: HookFacts


@attrs.frozen
class Implementation:
    """A function of a part that is marked as the implementation of a hook."""

    hook: str
    where: str
    function: Callable[..., Any]
    options: Mapping[str, Any]


def hooks_of(manager: pluggy.PluginManager, part: str, namespace: Any) -> Iterator[Hook]:
    """The hooks that a module or object defines."""
    for name in dir(namespace):
        if manager.parse_hookspec_opts(namespace, name) is not None:
            function = getattr(namespace, name)
            signature = inspect.signature(function)
            yield Hook(
                name=name,
                part=part,
                arguments=tuple(p for p in signature.parameters if p != "self"),
                returns_nothing=signature.return_annotation in (None, "None"),
                facts=getattr(function, "__hook_facts__", HookFacts()),
            )


def implementations(manager: pluggy.PluginManager, namespace: object) -> Iterator[Implementation]:
    """The functions of a module or object that are marked with `@hookimpl`."""
    for name in dir(namespace):
        options = manager.parse_hookimpl_opts(namespace, name)
        if options is not None:
            function = getattr(namespace, name)
            hook = options.get("specname") or name
            yield Implementation(hook, _where(function), function, options)


def unmarked(namespace: object, hooks: Mapping[str, Hook]) -> Iterator[Fault]:
    """Functions named as a hook that nobody would call, for want of the mark."""
    named = (name for name in dir(namespace) if name.startswith("crmkit_") or name in hooks)
    for name in named:
        function = inspect.getattr_static(namespace, name, None)
        if _is_own(function, namespace) and not _marked(function):
            yield Fault(
                f"{_where(function)} is named as a hook but not marked as one",
                "decorate it with @hookimpl, or give it another name",
            )


def faults(
    implementation: Implementation, hooks: Mapping[str, Hook], required: set[str], lenient: bool
) -> Iterator[Fault]:
    """Everything for which an implementation is refused.

    `required` are the parts whose hooks it may count on. `lenient` passes over unknown hooks: the
    part that defines them may be one that failed.
    """
    yield from _options(implementation)
    yield from _form(implementation)
    hook = hooks.get(implementation.hook)
    if hook is None:
        yield from () if lenient else _unknown(implementation, hooks)
        return
    yield from _stranger(implementation, hook, required)
    yield from _arguments(implementation, hook)
    if hook.returns_nothing and inspect.isgeneratorfunction(implementation.function):
        yield Fault(
            f"{implementation.where} is a generator, and {hook.name} returns nothing: "
            "its body would never run",
            "remove the yield",
        )


def deprecations(implementation: Implementation, hooks: Mapping[str, Hook]) -> Iterator[str]:
    """What a coming version will take away from this implementation."""
    hook = hooks.get(implementation.hook)
    if hook is None:
        return
    if hook.facts.deprecated:
        yield f"{implementation.where}: {hook.name} is {hook.facts.deprecated}"
    for name in inspect.signature(implementation.function).parameters:
        if name in hook.facts.deprecated_arguments:
            argument = hook.facts.deprecated_arguments[name]
            yield f"{implementation.where}: argument {name!r} of {hook.name} is {argument}"


def _is_own(function: object, namespace: object) -> bool:
    """Whether it is a function, and not one that the module imported from elsewhere."""
    home = namespace.__name__ if inspect.ismodule(namespace) else None
    return inspect.isfunction(function) and home in (None, function.__module__)


def _marked(function: object) -> bool:
    return hasattr(function, "crmkit_impl") or hasattr(function, "crmkit_spec")


def _where(function: Any) -> str:
    return f"{function.__module__}.{function.__qualname__}"


def _options(implementation: Implementation) -> Iterator[Fault]:
    for option in ("tryfirst", "trylast", "wrapper", "hookwrapper"):
        if implementation.options.get(option):
            yield Fault(
                f"{implementation.where} is marked {option}=True",
                "drop it: parts run in requirement order, so require the part to come after",
            )


def _form(implementation: Implementation) -> Iterator[Fault]:
    function = implementation.function
    if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
        yield Fault(
            f"{implementation.where} is async and would never be awaited",
            "write it with a plain def; async hosts run the same code through run_sync",
        )


def _unknown(implementation: Implementation, hooks: Mapping[str, Hook]) -> Iterator[Fault]:
    name, where = implementation.hook, implementation.where
    renamed = next((h.name for h in hooks.values() if name in h.facts.formerly), None)
    near = difflib.get_close_matches(name, hooks, 1)
    if renamed:
        yield Fault(f"{where} implements {name}, which is now {renamed}", f"rename it to {renamed}")
    elif implementation.options.get("optionalhook"):
        yield from _misspelt(implementation, hooks)
    else:
        hint = f"did you mean {near[0]}? If not, mark" if near else "mark"
        yield Fault(
            f"{where} implements {name}, a hook that no enabled part defines",
            f"{hint} it @hookimpl(optionalhook=True) if its part may be absent, or remove it",
        )


def _misspelt(implementation: Implementation, hooks: Mapping[str, Hook]) -> Iterator[Fault]:
    """An optional hook that is called almost as one of an enabled part would never be called."""
    for hook in hooks.values():
        prefix = f"{'crmkit' if hook.part == CORE else hook.part}_"
        own, right = (name.removeprefix(prefix) for name in (implementation.hook, hook.name))
        near = difflib.get_close_matches(own, [right], 1, cutoff=0.8)
        # `loyalty_plus` is another part, and may have a hook called as one of `loyalty` is.
        if near and own != implementation.hook and not own.endswith(f"_{right}"):
            yield Fault(
                f"{implementation.where} implements {implementation.hook}, which {hook.part!r} "
                "does not define",
                f"did you mean {hook.name}?",
            )


def _stranger(implementation: Implementation, hook: Hook, required: set[str]) -> Iterator[Fault]:
    if hook.part not in required and not implementation.options.get("optionalhook"):
        yield Fault(
            f"{implementation.where} implements {hook.name} of {hook.part!r}, "
            "a part that it does not require",
            f"require {hook.part!r}, or mark it @hookimpl(optionalhook=True)",
        )


def _arguments(implementation: Implementation, hook: Hook) -> Iterator[Fault]:
    where, given = implementation.where, ", ".join(hook.arguments) or "none"
    for parameter in inspect.signature(implementation.function).parameters.values():
        if parameter.kind not in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD):
            yield Fault(
                f"{where} takes {parameter}, which is never filled",
                f"name the arguments it needs; {hook.name} gives: {given}",
            )
        elif parameter.name not in hook.arguments:
            unbound = parameter.name == "self"
            yield Fault(
                f"{where} takes {parameter.name!r}, which {hook.name} does not give",
                "give an object as hooks, not its class"
                if unbound
                else f"take some of what it gives: {given}",
            )
        elif parameter.default is not parameter.empty:
            yield Fault(
                f"{where} gives {parameter.name!r} a default",
                "drop it: the argument is always given",
            )


@attrs.frozen
class Call:
    """One implementation, ready to be called; what it raises tells whose it is."""

    hook: str
    owner: str
    function: Callable[..., Any]
    arguments: tuple[str, ...]
    part: str
    spent: dict[str, float] = attrs.field(eq=False, repr=False)
    """Seconds by part; what a hook sets off is counted in."""

    def __call__(self, given: Mapping[str, Any]) -> Any:
        began = perf_counter()
        try:
            return self.function(*[given[name] for name in self.arguments])
        except Exception as error:
            self._blame(error)
            raise
        finally:
            self.spent[self.part] += perf_counter() - began

    def _blame(self, error: Exception) -> None:
        note = f"raised by {self.hook} of {self.owner}"
        if note not in getattr(error, "__notes__", ()):  # a chain of changes passes here often
            error.add_note(note)


def calls(
    caller: pluggy.HookCaller, owners: Mapping[str, str], spent: dict[str, float] | None = None
) -> tuple[Call, ...]:
    """The implementations of a hook by the parts of `owners`, in the order they run.

    How many seconds each part takes is added to `spent`.
    """
    seconds = defaultdict(float) if spent is None else spent
    return tuple(
        Call(
            caller.name,
            owners[found.plugin_name],
            found.function,
            tuple(found.argnames),
            found.plugin_name,
            seconds,
        )
        for found in reversed(caller.get_hookimpls())
        if found.plugin_name in owners
    )


class Hooks:
    """The hooks of a change, called without cost where no part implements them.

    `amend`, `check` and `after_change` let pass what a part raises, with a note that names the
    part and its distribution. `amenders`, `checkers` and `followers` are empty where no part asks.
    """

    __slots__ = (
        "amenders", "checkers", "erasers", "exporters", "followers", "givers", "mergers", "parters",
        "seconds",
    )  # fmt: skip

    def __init__(self, relay: Any, owners: Mapping[str, str]) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self.amenders = calls(relay.crmkit_amend, owners, self.seconds)
        self.checkers = calls(relay.crmkit_check, owners, self.seconds)
        self.followers = calls(relay.crmkit_after_change, owners, self.seconds)
        self.mergers = calls(relay.crmkit_merge, owners, self.seconds)
        self.parters = calls(relay.crmkit_unmerge, owners, self.seconds)
        self.givers = calls(relay.crmkit_handover, owners, self.seconds)
        self.erasers = calls(relay.crmkit_erase, owners, self.seconds)
        self.exporters = calls(relay.crmkit_export_person, owners, self.seconds)

    def amend(self, batch: Any) -> None:
        """Let parts set fields of what is about to be written."""
        if self.amenders:
            run(self.amenders, {"batch": batch})

    def check(self, batch: Any) -> None:
        """Let parts refuse what is about to be written."""
        if self.checkers:
            run(self.checkers, {"batch": batch})

    def after_change(self, work: Any, batch: Any) -> None:
        """Let parts follow what was written with further changes."""
        if self.followers:
            run(self.followers, {"work": work, "batch": batch})

    def merge(self, work: Any, merger: Any) -> None:
        """Let parts do what the declared policies do not when two customers become one."""
        run(self.mergers, {"work": work, "merger": merger})

    def unmerge(self, work: Any, parting: Any) -> None:
        """Let parts do the same when the two are told apart again."""
        run(self.parters, {"work": work, "parting": parting})

    def handover(self, work: Any, employee: str, shares: Any, leaves: bool) -> None:
        """Let parts pass on what the declared policies do not when an employee hands over."""
        given = {"work": work, "employee": employee, "shares": shares, "leaves": leaves}
        run(self.givers, given)

    def erase(self, work: Any, erasure: Any) -> None:
        """Let parts say what the declared policies do not when a person is erased."""
        run(self.erasers, {"work": work, "erasure": erasure})

    def export_person(self, work: Any, export: Any) -> None:
        """Let parts add what no reference shows to the data of a person."""
        run(self.exporters, {"work": work, "export": export})


def run(calls: tuple[Call, ...], given: Mapping[str, Any]) -> None:
    """Call the implementations of a hook that returns nothing, in their order."""
    for call in calls:
        answer = call(given)
        if answer is not None:
            # A check that returns False to refuse would otherwise pass without a word.
            raise Invalid(
                f"{call.hook} of {call.owner} returned {type(answer).__name__}; "
                "this hook returns nothing: raise Refused to refuse"
            )


@attrs.frozen
class Caller:
    """One hook, called by its name with all its arguments; what each part answered, in order."""

    hook: Hook
    calls: tuple[Call, ...]

    def __call__(self, **given: Any) -> list[Any]:
        """Call it. Raises Invalid for arguments that are not those of the hook."""
        for name in self.hook.arguments:
            if name not in given:
                raise Invalid(f"{self.hook.name} needs {name}=; {self._takes()}")
        for name in given:
            if name not in self.hook.arguments:
                raise Invalid(f"{self.hook.name} has no argument {name!r}; {self._takes()}")
        if self.hook.returns_nothing:
            run(self.calls, given)
            return []
        answers = [call(given) for call in self.calls]
        return [answer for answer in answers if answer is not None]

    def _takes(self) -> str:
        return f"it takes {', '.join(self.hook.arguments) or 'none'}"


class Relay:
    """The hooks of a CRM by name: `crm.parts.hook.loyalty_earned(membership=..., points=20)`."""

    def __init__(self, relay: Any, hooks: Mapping[str, Hook], owners: Mapping[str, str]) -> None:
        self._callers = {
            name: Caller(hook, calls(getattr(relay, name), owners)) for name, hook in hooks.items()
        }

    def __getattr__(self, name: str) -> Caller:
        try:
            return self.__dict__["_callers"][name]  # type: ignore[no-any-return]
        except KeyError:
            near = difflib.get_close_matches(name, self.__dict__.get("_callers", ()), 1)
            hint = f"did you mean {near[0]}?" if near else "its part is not enabled"
            raise AttributeError(f"no enabled part defines a hook {name}; {hint}") from None
