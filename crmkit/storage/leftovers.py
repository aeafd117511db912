"""The tables of parts that are not enabled: whose they are, by their names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from crmkit.storage.history import CORE
from crmkit.storage.versions import version_table

_VERSION = re.compile(r"crmkit_([a-z][a-z0-9_]*)_version")
FULL_TEXT = "_fts"
"""Ends the name of the full-text table that SQLite keeps of the rows of another one, which
is called as that is without it."""


def leftovers(
    names: Iterable[str], known: Collection[str] | Mapping[str, object], parts: Iterable[str]
) -> dict[str | None, list[str]]:
    """crmkit's tables that no enabled part has, by the part that left them; None: nobody knows.

    A part is told by its version table, which every part with tables has.
    """
    enabled = {CORE, *parts}
    ours = [name for name in names if name.startswith("crmkit_")]
    versions = {version_table(part).name for part in enabled}
    strange = [n for n in ours if n not in known and n not in versions and not _indexes(n, known)]
    gone = sorted(found for name in strange if (found := _part_of_version(name)))
    left: dict[str | None, list[str]] = {}
    for name in sorted(strange):
        left.setdefault(_owner(name, gone, enabled), []).append(name)
    return left


def _indexes(name: str, known: Collection[str] | Mapping[str, object]) -> bool:
    """Whether it is the full-text table of a known one, or one of those that this is made of."""
    whose, mark, _ = name.rpartition(FULL_TEXT)
    return bool(mark) and whose in known


def without_shadows(names: Iterable[str]) -> list[str]:
    """These tables but those that a full-text table among them is made of, full-text tables first.

    SQLite lets nobody drop the parts of such a table; they go with it.
    """
    left = list(names)
    whole = [name for name in left if name.endswith(FULL_TEXT)]
    others = (n for n in left if n not in whole and not any(n.startswith(f"{w}_") for w in whole))
    return [*whole, *others]


def _part_of_version(name: str) -> str | None:
    found = _VERSION.fullmatch(name)
    return found[1] if found else None


def _owner(name: str, gone: Iterable[str], enabled: Collection[str]) -> str | None:
    """The part of the longest name that the table's begins with: `lead_lists` before `lead`."""
    fitting = [part for part in (*gone, *enabled) if _begins(name, part)]
    owner = max(fitting, key=len, default=None)
    return None if owner in enabled else owner


def _begins(name: str, part: str) -> bool:
    return name == f"crmkit_{part}" or name.startswith(f"crmkit_{part}_")
