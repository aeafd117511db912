"""What was promised of hooks, and whether today's specs keep it.

`hooks.json` beside a module of hookspecs records each of its hooks and their arguments: since when
it exists, whether it is deprecated, when it was removed. `python -m crmkit.kit.hook_history MODULE`
brings the record up to date, and refuses where parts that implement a hook would be broken without
having been warned.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pluggy

from crmkit.assembly.discovery import core_version, installed
from crmkit.assembly.hooking import hooks_of
from crmkit.errors import Invalid
from crmkit.hookspecs import Deprecated

PERIOD = timedelta(days=180)
"""How long a hook stays at least, from the day on which it is deprecated."""


@attrs.frozen
class Life:
    """Since when a hook or an argument exists, and how it ended."""

    since: str | None
    deprecated: Deprecated | None = None
    removed: str | None = None


History = Mapping[str, Life]
"""`crmkit_amend` for a hook, `crmkit_amend(batch)` for its argument, `(return)` for its answer."""


def record_of(hookspecs: ModuleType) -> Path:
    """Where the record of a module of hookspecs lies."""
    assert hookspecs.__file__ is not None
    return Path(hookspecs.__file__).with_name("hooks.json")


def recorded(hookspecs: ModuleType) -> History:
    """What its record holds; nothing where there is none yet."""
    path = record_of(hookspecs)
    return read(path) if path.exists() else {}


def read(record: Path) -> History:
    """What a record holds."""
    kept = json.loads(record.read_text("utf-8"))
    return {name: _life(**facts) for name, facts in kept.items()}


def defined(hookspecs: object) -> History:
    """What a module or object of hookspecs says today."""
    found: dict[str, Life] = {}
    for hook in hooks_of(pluggy.PluginManager("crmkit"), "", hookspecs):
        facts = hook.facts
        found[hook.name] = Life(facts.since, facts.deprecated)
        for name in (*hook.arguments, *(() if hook.returns_nothing else ("return",))):
            since = facts.arguments_since.get(name, facts.since)
            ending = facts.deprecated_arguments.get(name)
            found[f"{hook.name}({name})"] = Life(since, ending)
    return found


def breaks(before: History, now: History, version: str, today: date) -> Iterator[str]:
    """Every promise that a release of this version would break, each with what to do."""
    for name, life in before.items():
        if name in now and life.removed:
            yield f"{name} was removed in {life.removed}; what is new takes a new name"
        elif name in now:
            yield from _changed(name, life, now[name])
        elif not life.removed and (_hook(name) == name or _hook(name) in now):
            yield from _gone(name, life, version, today)
    for name, life in now.items():
        yield from _ending(name, before.get(name), life, version, today)
        if name not in before:
            yield from _new(name, life, version)


def later(before: History, now: History, version: str) -> History:
    """The record after a release of this version."""
    gone = {
        name: life if life.removed else attrs.evolve(life, removed=release(version))
        for name, life in before.items()
        if name not in now
    }
    return dict(sorted({**gone, **now}.items()))


def release(version: str) -> str:
    """`1.0` of `1.0.0.dev0`: the release that a version leads to, as `since=` writes it."""
    numbers = _numbers(version)
    return ".".join(str(number) for number in (*numbers, 0, 0)[: max(2, len(numbers))])


def text_of(history: History) -> str:
    """The record as it is kept in a file, one line a name."""
    lines = [f"  {json.dumps(name)}: {json.dumps(_plain(life))}" for name, life in history.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def faults(hookspecs: ModuleType, version: str, today: date) -> list[str]:
    """What keeps the hooks of a module from being released, its record included."""
    before, now = recorded(hookspecs), defined(hookspecs)
    found = [*breaks(before, now, version, today)]
    if not found and later(before, now, version) != dict(before):
        command = f"python -m crmkit.kit.hook_history {hookspecs.__name__}"
        found.append(f"{record_of(hookspecs).name} does not say what the specs say; run {command}")
    return found


def _hook(name: str) -> str:
    return name.partition("(")[0]


def _numbers(version: str) -> tuple[int, ...]:
    """What versions are compared by: their numbers, without the zeros at the end."""
    found = re.match(r"\d+(\.\d+)*", version)
    if not found:
        raise Invalid(f"{version!r} is no version such as 1.2")
    numbers = [int(number) for number in found[0].split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _changed(name: str, life: Life, now: Life) -> Iterator[str]:
    if now.since is not None and now.since != life.since:
        yield f"{name} says since {now.since!r}, but exists since {life.since!r}; say that"
    if life.deprecated and now.deprecated:
        if now.deprecated.on < life.deprecated.on:
            yield f"{name} was deprecated on {life.deprecated.on}, not on {now.deprecated.on}"
        if _numbers(now.deprecated.removed_in) < _numbers(life.deprecated.removed_in):
            said = life.deprecated.removed_in
            yield f"{name} was to stay until {said}; it cannot be removed sooner"


def _gone(name: str, life: Life, version: str, today: date) -> Iterator[str]:
    said = life.deprecated
    if said is None:
        yield f"{name} is gone and was never deprecated; bring it back, marked as deprecated"
    elif _numbers(version) < _numbers(said.removed_in):
        yield f"{name} is gone in {version}, and was to stay until {said.removed_in}; bring it back"
    elif today < said.on + PERIOD:
        day = said.on + PERIOD
        yield f"{name} is gone, and was deprecated only on {said.on}; keep it until {day}"


def _ending(name: str, before: Life | None, now: Life, version: str, today: date) -> Iterator[str]:
    said = now.deprecated
    if said is None:
        return
    if _numbers(said.removed_in)[0] <= _numbers(said.since)[0]:
        yield (
            f"{name} is deprecated since {said.since} and removed in {said.removed_in}, too soon; "
            f"remove it in {_numbers(said.since)[0] + 1}.0 at the earliest"
        )
    if before is None or before.deprecated is None:
        if _numbers(said.since) != _numbers(version):
            yield f"{name} is newly deprecated; say since {release(version)}, not {said.since}"
        if said.on < today:
            yield f"{name} is newly deprecated, on {said.on}, a day that is over; say {today}"


def _new(name: str, life: Life, version: str) -> Iterator[str]:
    if life.since is None:
        yield f'{name} does not say since when it exists; mark it since="{release(version)}"'
    elif _numbers(life.since) != _numbers(version):
        yield f"{name} is new and says since {life.since!r}; it exists since {release(version)!r}"


def _plain(life: Life) -> dict[str, Any]:
    return attrs.asdict(
        life,
        filter=lambda _, value: value is not None,
        value_serializer=lambda _, __, value: str(value) if isinstance(value, date) else value,
    )


def _life(
    since: str, deprecated: Mapping[str, str] | None = None, removed: str | None = None
) -> Life:
    if deprecated is None:
        return Life(since, None, removed)
    day = date.fromisoformat(deprecated["on"])
    return Life(since, Deprecated(**{**deprecated, "on": day}), removed)  # type: ignore[arg-type]


def version_of(package: str) -> str:
    """The version of the distribution that offers a part from this package, or of the core."""
    if package == "crmkit":
        return core_version() or "0"
    for offers in installed().values():
        for offer in offers:
            if offer.target.partition(".")[0] == package:
                return offer.version
    raise Invalid(f"no installed distribution offers a part from {package!r}; install it")


def main(modules: list[str]) -> int:
    """Bring the record of each module up to date; 1 where one would break a promise."""
    broken = []
    for name in modules:
        hookspecs, version = import_module(name), version_of(name.partition(".")[0])
        before, now = recorded(hookspecs), defined(hookspecs)
        found = [*breaks(before, now, version, date.today())]
        broken += found
        if not found:
            record_of(hookspecs).write_text(text_of(later(before, now, version)), "utf-8")
    print("\n".join(broken), file=sys.stderr, end="\n" if broken else "")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
