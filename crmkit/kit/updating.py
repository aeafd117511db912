"""`crmkit plugin update`: what a newer template does better, in a project made from an older one.

Three texts of each file are merged: as it was made (the record keeps it), as its author has it, and
as the template of today makes it. copier's own update wants the template in a git repository with a
tag for every version; this one ships inside crmkit, where only today's is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import attrs

from crmkit.errors import Refused
from crmkit.kit.record import Record
from crmkit.kit.rendering import Files, rendered, without_kit, write

Outcome = Literal["updated", "added", "removed", "left", "conflict"]
_YOURS, _TEMPLATE = "yours", "crmkit's template"

Render = Callable[[str, "dict[str, str]"], Files]


@attrs.frozen
class Update:
    """What became of one file."""

    path: str
    outcome: Outcome
    why: str = ""


def update(folder: Path, *, dry_run: bool = False, render: Render = rendered) -> tuple[Update, ...]:
    """Take over into a project what its template does differently by now; what became of each file.

    Files that neither side changed are not told. `left` are those where the author decides: a file
    that is in the way, one that the author deleted, or one that the template no longer has. Raises
    Invalid for a folder that was not made from a template, Refused while an earlier conflict is
    there. With `dry_run` nothing is written.
    """
    made = Record.read(folder)
    today = attrs.evolve(made, files=render(made.template, dict(made.answers)))
    unresolved = [
        name for name in made.files if f"<<<<<<< {_YOURS}" in (_text(folder / name) or "")
    ]
    if unresolved:
        raise Refused(f"{', '.join(unresolved)} holds a conflict; resolve it, then update again")
    merged = [*_merged(folder, made.files, today.files)]
    if not dry_run:
        write(folder, {one.path: text for one, text in merged if text is not None})
        for one, _ in merged:
            if one.outcome == "removed":
                (folder / one.path).unlink()
        today.keep(folder)
    return tuple(one for one, _ in merged)


def _merged(folder: Path, made: Files, today: Files) -> Iterator[tuple[Update, str | None]]:
    """Each file that is not as today's template makes it, and its new text, where it has one."""
    for name in sorted({*made, *today}):
        base, own, new = made.get(name), _text(folder / name), today.get(name)
        if base == new or own == new:
            continue
        if base is None and own is None:
            yield Update(name, "added"), new
        elif base is None:
            yield Update(name, "left", "the template has one of its own now"), None
        elif own is None:
            yield Update(name, "left", "you deleted it"), None
        elif new is None and own == base:
            yield Update(name, "removed"), None
        elif new is None:
            yield Update(name, "left", "the template no longer has it, and you changed it"), None
        else:
            yield _merged_file(name, base, own, new)


def _merged_file(name: str, base: str, own: str, new: str) -> tuple[Update, str]:
    try:
        from merge3 import Merge3
    except ModuleNotFoundError as missing:
        raise without_kit(missing) from missing
    merge = Merge3(_lines(base), _lines(own), _lines(new))
    text = "".join(merge.merge_lines(name_a=_YOURS, name_b=_TEMPLATE))
    clean = not any(group[0] == "conflict" for group in merge.merge_groups())
    return Update(name, "updated" if clean else "conflict"), text


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _text(path: Path) -> str | None:
    return path.read_text("utf-8") if path.is_file() else None
