"""What is installed: the parts that distributions offer, read from their metadata alone.

No part is imported here. What a distribution requires of others, the part requires of theirs; what
it requires under an extra only decides who comes first where both are enabled.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import attrs

GROUP = "crmkit.plugins"


@attrs.frozen
class Offer:
    """A part that an installed distribution offers."""

    name: str
    distribution: str
    version: str
    requires: frozenset[str]
    after: frozenset[str]
    target: str
    _entry_point: Any = attrs.field(alias="entry_point", repr=False, eq=False)

    def load(self) -> object:
        """Import the part. Raises whatever importing it raises."""
        return self._entry_point.load()


def installed() -> Mapping[str, tuple[Offer, ...]]:
    """The offers of all installed distributions by part name; two of one name are a conflict.

    Read once, and again when a folder on the import path changes.
    """
    return _read(tuple((path, _changed(path)) for path in sys.path))


def _changed(path: str) -> int:
    try:
        return os.stat(path or ".").st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=4)
def _read(_import_path: tuple[tuple[str, int], ...]) -> Mapping[str, tuple[Offer, ...]]:
    # Costs as much as attrs and pluggy together, and a host that names no part never needs it.
    from importlib_metadata import entry_points

    found = [(point, _manifest(point.dist)) for point in entry_points(group=GROUP)]
    parts: dict[str, set[str]] = {}
    for point, manifest in found:
        parts.setdefault(_normal(manifest.name), set()).add(point.name)
    offers: dict[str, tuple[Offer, ...]] = {}
    for point, manifest in found:
        offers[point.name] = (*offers.get(point.name, ()), _offer(point, manifest, parts))
    return offers


@attrs.frozen
class _Manifest:
    """What is read of a distribution's metadata."""

    name: str
    version: str
    requirements: tuple[str, ...]


def _manifest(distribution: Any) -> _Manifest:
    """Read from the text: the email parser would take twenty times as long to import."""
    text = distribution.read_text("METADATA") or distribution.read_text("PKG-INFO") or ""
    headers: dict[str, list[str]] = {"Name": [], "Version": [], "Requires-Dist": []}
    for line in text.partition("\n\n")[0].splitlines():
        name, _, value = line.partition(": ")
        headers.get(name, []).append(value.strip())
    name, version = "".join(headers["Name"][:1]), "".join(headers["Version"][:1])
    return _Manifest(name, version, tuple(headers["Requires-Dist"]))


def _offer(point: Any, manifest: _Manifest, parts: Mapping[str, set[str]]) -> Offer:
    needs: dict[bool, set[str]] = {True: set(), False: set()}
    for other, optional in _requirements(manifest):
        needs[optional] |= parts.get(other, set())
    return Offer(
        name=point.name,
        distribution=manifest.name,
        version=manifest.version,
        requires=frozenset(needs[False]),
        after=frozenset(needs[True]),
        target=point.value,
        entry_point=point,
    )


_DISTRIBUTION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def _requirements(manifest: _Manifest) -> Iterator[tuple[str, bool]]:
    """The other distributions it requires, and of each whether only an extra asks for it."""
    for line in manifest.requirements:
        named = _DISTRIBUTION.match(line)
        if named and _normal(named[0]) != _normal(manifest.name):
            yield _normal(named[0]), re.search(r"\bextra\b", line.partition(";")[2]) is not None


def _normal(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


@lru_cache(maxsize=1)
def core_version() -> str | None:
    """The version of crmkit itself; None where it is imported without being installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("crmkit")
    except PackageNotFoundError:
        return None
