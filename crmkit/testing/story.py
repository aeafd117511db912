"""Stories: texts that people of a trade can follow line by line, and that a test carries out."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Generic, TypeVar

World = TypeVar("World")
Step = TypeVar("Step", bound=Callable[..., object])


class Story(Generic[World]):
    """What the sentences of a story mean. Lines that are indented are steps; the rest is prose.

    A step is a function of the world of the story and of what the groups of its pattern hold, by
    name where they have names:

        story = Story[Shop]()

        @story.step(r"(\\w+) buys for (\\S+) EUR\\.")
        def buys(shop: Shop, name: str, amount: str) -> None: ...

        story.tell(Path("a_year.txt").read_text("utf-8"), Shop(crm))
    """

    def __init__(self) -> None:
        self._steps: list[tuple[re.Pattern[str], Callable[..., object]]] = []

    def step(self, pattern: str) -> Callable[[Step], Step]:
        """Say what the sentences of a pattern mean; it fits a whole line, without the indent."""

        def known(function: Step) -> Step:
            self._steps.append((re.compile(pattern), function))
            return function

        return known

    def tell(self, text: str, world: World) -> int:
        """Carry out the steps in turn; return how many there were.

        Raises AssertionError for a step that nobody knows, or that means two things; what a step
        raises gets a note of its line.
        """
        steps = [
            (n, line.strip()) for n, line in enumerate(text.splitlines(), 1) if line[:1] == " "
        ]
        told = [(number, line) for number, line in steps if line]
        for number, line in told:
            try:
                self._carry_out(line, world)
            except Exception as error:
                error.add_note(f"line {number}: {line}")
                raise
        return len(told)

    def _carry_out(self, line: str, world: World) -> None:
        found = [
            (function, match)
            for pattern, function in self._steps
            if (match := pattern.fullmatch(line))
        ]
        assert len(found) == 1, f"{len(found) or 'no'} patterns fit this line: {line}"
        (function, match), *_ = found
        named = match.groupdict()
        function(world, **named) if named else function(world, *match.groups())


def listed(words: Any) -> list[str]:
    """`Anna, Bruno and Cyra` as a list."""
    return [word for word in re.split(r", | and ", str(words)) if word]
