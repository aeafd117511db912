"""What a criterion says, as written: a small tree that knows nothing of any entity.

Every node has its `column`, the offset in the text where it begins, so that an error found later
can still point at it.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import attrs

from crmkit.errors import CRMError
from crmkit.words import joined

_WIDEST = 100


@attrs.frozen
class Node:
    column: int


@attrs.frozen
class Literal(Node):
    """A text, a number, True, False or None."""

    value: str | Decimal | bool | None


@attrs.frozen
class Path(Node):
    """`country`, `customer.owner.name`, `purchases.count_12m`."""

    names: tuple[str, ...]
    columns: tuple[int, ...]
    """Where each of the names begins."""

    def __str__(self) -> str:
        return ".".join(self.names)


@attrs.frozen
class Items(Node):
    """`('a', 'b')` or `['a', 'b']`."""

    values: tuple[Node, ...]


@attrs.frozen
class Call(Node):
    name: str
    arguments: tuple[Node, ...]
    keywords: tuple[tuple[str, Node], ...] = ()


@attrs.frozen
class Binary(Node):
    """Arithmetic: `operator` is one of + - * /."""

    operator: str
    left: Node
    right: Node


@attrs.frozen
class Comparison(Node):
    """`operator` is one of == < <= > >= in; the negative ones are a Not of these."""

    operator: str
    left: Node
    right: Node


@attrs.frozen
class Junction(Node):
    """`operator` is `and` or `or`, over two parts or more."""

    operator: str
    parts: tuple[Node, ...]


@attrs.frozen
class Not(Node):
    part: Node


@attrs.frozen
class Expression:
    """A criterion that was read, and the text that it was read from."""

    text: str
    root: Node

    @property
    def names(self) -> frozenset[str]:
        """Every name that is asked about, of a path its first one."""
        return frozenset(_names(self.root))


def _names(said: object) -> Iterator[str]:
    if isinstance(said, Path):
        yield said.names[0]
    elif isinstance(said, Node):
        for field in attrs.fields(type(said)):
            yield from _names(getattr(said, field.name))
    elif isinstance(said, tuple):
        for part in said:
            yield from _names(part)


class Fault(Exception):
    """What is wrong at a column of a criterion; becomes an error once the text is at hand."""

    def __init__(self, column: int, message: str, unknown: str | None = None) -> None:
        """`unknown` is the name that stands for nothing, where that is what is wrong."""
        super().__init__(message)
        self.column = column
        self.message = message
        self.unknown = unknown

    def as_error(self, kind: type[CRMError], text: str) -> CRMError:
        """The error people see: the sentence, the line of the text, and a caret below it."""
        shown = "\n".join(f"  {line}" for line in _pointed(text, self.column))
        facts = {"sentence": self.message, "column": self.column, "unknown": self.unknown}
        return kind(joined([self.message, shown], "\n"), **facts)


def _pointed(text: str, column: int) -> tuple[str, str]:
    """The line around `column`, at most 100 characters of it, and the caret that points there."""
    start = text.rfind("\n", 0, column) + 1
    line = text[start:].split("\n", 1)[0]
    at = min(column - start, len(line))
    left = max(0, at - _WIDEST // 2)
    window = line[left : left + _WIDEST]
    dots = "... " if left else ""
    shown = "".join(c if c.isprintable() else " " for c in window)
    return dots + shown, " " * (len(dots) + at - left) + "^"
