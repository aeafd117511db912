"""The files of an edition: one may include others, whose values it overrides."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

from crmkit.editions.problems import Place, Problem


@attrs.frozen
class Layer:
    """One file as it was written."""

    file: Path
    said: dict[str, Any]

    def says(self, at: Sequence[str]) -> bool:
        """Whether something stands at this key."""
        found: Any = self.said
        for step in at:
            if not isinstance(found, dict) or step not in found:
                return False
            found = found[step]
        return True


def layers(file: Path, problems: list[Problem]) -> list[Layer]:
    """The files that make up an edition, the earliest first and the given one last.

    A file that several include counts once, before all of them.
    """
    found: dict[Path, Layer] = {}
    _read(file, Place(file, problems), (), found)
    return list(found.values())


def _read(file: Path, named_at: Place, above: tuple[Path, ...], found: dict[Path, Layer]) -> None:
    file = file.resolve()
    if file in above:
        way = " includes ".join(path.name for path in (*above[above.index(file) :], file))
        named_at.blame(f"goes round in a circle: {way}", "take one of these includes out")
    elif file not in found:
        said = parsed(file, named_at)
        place = Place(file, named_at.problems)
        for at, name in _included(said, place):
            _read(file.parent / name, at, (*above, file), found)
        found[file] = Layer(file, said)


def _included(said: dict[str, Any], place: Place) -> list[tuple[Place, str]]:
    names = said.get("include", [])
    if not isinstance(names, list):
        return []
    at = place.at("include")
    return [(at.at(index), name) for index, name in enumerate(names) if isinstance(name, str)]


def parsed(file: Path, named_at: Place) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        why = error.strerror or "cannot be read"
        named_at.blame(f"names {file}: {why}", "give the path of a file that is there")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        Place(file, named_at.problems).blame(f"is no TOML: {error}", "correct it")
    return {"format": 1}
