"""What is wrong with the files of an edition: all of it is collected, then told at once."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import attrs

from crmkit.errors import EditionError

_BARE = re.compile(r"[A-Za-z0-9_-]+")


@attrs.frozen
class Problem:
    """One thing that is wrong: in which file, at which key, what it is, and what to do."""

    file: Path
    key: str
    what: str
    remedy: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.key}" if self.key else str(self.file)
        return f"{where} {self.what}; {self.remedy}"

    def as_dict(self) -> dict[str, Any]:
        """The problem as JSON can hold it."""
        return {**attrs.asdict(self), "file": str(self.file)}


@attrs.frozen
class Place:
    """Where in a file something stands; what is wrong there is noted in `problems`."""

    file: Path
    problems: list[Problem]
    key: str = ""

    def at(self, step: str | int) -> Place:
        """A key of this table, or an item of this list."""
        if isinstance(step, int):
            key = f"{self.key}[{step}]"
        else:
            name = step if _BARE.fullmatch(step) else f'"{step}"'
            key = f"{self.key}.{name}" if self.key else name
        return attrs.evolve(self, key=key)

    def blame(self, what: str, remedy: str) -> None:
        self.problems.append(Problem(self.file, self.key, what, remedy))


def refuse(problems: list[Problem]) -> None:
    """Raise EditionError with all of them, if there are any."""
    if problems:
        raise EditionError(problems)
