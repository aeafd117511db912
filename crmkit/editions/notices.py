"""Third-party notices: under which licence each distribution of an edition is, with its text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from crmkit.editions.wheelhouse import Wheel

_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)([._-].*)?", re.IGNORECASE)
_RULE = "=" * 79


def licence(wheel: Wheel) -> str | None:
    """What the metadata of a wheel calls its licence: an SPDX expression, or words."""
    expression = wheel.metadata.get("License-Expression")
    classified = [
        str(line).rpartition(" :: ")[2]
        for line in wheel.metadata.get_all("Classifier", [])
        if str(line).startswith("License ::")
    ]
    words = (wheel.metadata.get("License") or "").strip()
    # Some put the whole text there.
    plain = words if words and "\n" not in words else None
    return expression or plain or "; ".join(classified) or None


def licence_texts(wheel: Wheel) -> dict[str, str]:
    """The licence files that a wheel carries."""
    inside = f"{wheel.info}/"
    return {
        name.removeprefix(inside): data.decode("utf-8", "replace")
        for name, data in sorted(wheel.members.items())
        if name.startswith(inside) and _is_licence(name.removeprefix(inside))
    }


def _is_licence(name: str) -> bool:
    path = PurePosixPath(name)
    return path.parts[0] == "licenses" or _TEXT.fullmatch(path.name) is not None


def notices(title: str, wheels: Iterable[Wheel]) -> str:
    """The notices of an edition, a section for each wheel."""
    parts = [f"{title} consists of the following distributions.\n"]
    for wheel in sorted(wheels, key=lambda wheel: wheel.name):
        parts.append(f"\n{_RULE}\n{wheel.name} {wheel.version}\n{licence(wheel) or 'see below'}\n")
        for name, text in licence_texts(wheel).items():
            parts.append(f"\n--- {name}\n\n{text.strip()}\n")
    return "".join(parts)
