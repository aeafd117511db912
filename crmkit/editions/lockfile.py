"""The lock of an edition: what exactly it is made of, as a file that is compared and reviewed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import attrs

from crmkit.errors import Invalid

FORMAT = 1
FILE = "edition.lock"

Kind = Literal["core", "part", "library", "installer"]


def _strings(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(given)


def _hooks(
    given: Mapping[str, Mapping[str, Sequence[str]]],
) -> dict[str, dict[str, tuple[str, ...]]]:
    return {part: {name: tuple(args) for name, args in own.items()} for part, own in given.items()}


@attrs.frozen
class Pin:
    """One distribution: its version, its wheel with the digest of it, and what it is there for.

    `part` is the part that it offers, `requires` the pinned distributions that it needs.
    """

    name: str
    version: str
    file: str
    sha256: str
    kind: Kind
    part: str | None = None
    requires: tuple[str, ...] = attrs.field(default=(), converter=_strings)

    @property
    def line(self) -> tuple[str, str, str]:
        return self.name, self.version, self.sha256


@attrs.frozen
class Target:
    """The kind of machine that the wheels were chosen for."""

    implementation: str
    python: str
    platform: str

    def __str__(self) -> str:
        return f"{self.implementation} {self.python} on {self.platform}"


@attrs.frozen(kw_only=True)
class Lock:
    """An edition, pinned. `to_text` and `read_lock` are inverse; equal locks are equal bytes."""

    name: str
    version: str
    manifest: str
    """The path of the edition's file among `files`."""
    target: Target
    pins: tuple[Pin, ...]
    files: Mapping[str, str]
    """The digest of every layer, content file and picture, by its path."""
    heads: Mapping[str, str | None]
    """The newest revision of the tables of core and parts."""
    hooks: Mapping[str, Mapping[str, tuple[str, ...]]] = attrs.field(converter=_hooks)
    """The hooks that core and parts define, with their arguments."""

    def pin(self, name: str) -> Pin:
        """The pin of a distribution. Raises KeyError where there is none."""
        return {pin.name: pin for pin in self.pins}[name]

    @property
    def core(self) -> Pin:
        return self.pin("crmkit")

    def to_text(self) -> str:
        """JSON in a stable order, a line for each fact."""
        return json.dumps(self.as_dict(), indent=2, ensure_ascii=False) + "\n"

    def as_dict(self) -> dict[str, Any]:
        """The lock as JSON holds it."""
        return {
            "format": FORMAT,
            "edition": {"name": self.name, "version": self.version, "manifest": self.manifest},
            "target": attrs.asdict(self.target),
            "distributions": [_pin(pin) for pin in sorted(self.pins, key=lambda pin: pin.name)],
            "heads": dict(sorted(self.heads.items())),
            "hooks": {
                part: {hook: list(arguments) for hook, arguments in sorted(hooks.items())}
                for part, hooks in sorted(self.hooks.items())
            },
            "files": dict(sorted(self.files.items())),
        }


def _pin(pin: Pin) -> dict[str, Any]:
    said = attrs.asdict(pin)
    part = {"part": pin.part} if pin.part else {}
    del said["part"]
    return {**said, **part, "requires": sorted(pin.requires)}


def parse_lock(text: str, where: str = FILE) -> Lock:
    """The lock of this text. Raises Invalid for what `to_text` would not have written."""
    try:
        said = json.loads(text)
        if said["format"] != FORMAT:
            raise Invalid(f"{where} has format {said['format']!r}, not {FORMAT}; use its crmkit")
        lock = Lock(
            **said["edition"],
            target=Target(**said["target"]),
            pins=tuple(Pin(**one) for one in said["distributions"]),
            **{key: said[key] for key in ("heads", "hooks", "files")},
        )
    except (ValueError, KeyError, TypeError) as error:
        remedy = "write it anew: crmkit edition lock"
        raise Invalid(f"{where} is no lock of an edition ({error!r}); {remedy}") from error
    if lock.to_text() != text:
        raise Invalid(f"{where} was changed by hand; write it anew: crmkit edition lock")
    return lock


def read_lock(path: Path) -> Lock:
    """The lock in this file. Raises Invalid where there is none."""
    try:
        return parse_lock(path.read_text("utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        remedy = "write it: crmkit edition lock"
        raise Invalid(f"{path} cannot be read ({error}); {remedy}") from error
