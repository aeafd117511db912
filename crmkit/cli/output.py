"""What commands print: tables for people, JSON for programs."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from io import TextIOWrapper
from typing import Any, Literal
from uuid import UUID

import attrs
from rich.console import Console
from rich.table import Table
from rich.text import Text

from crmkit.access import Actor
from crmkit.entities.definition import Entity, Reference, definition
from crmkit.money import Money

# Hebrew, Arabic and their neighbours: letters that are written from right to left.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"

# What is copied from a table must stand in one line.
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FIGURE = re.compile(r"-?[0-9][0-9,.]*|")

# Where no terminal says how wide it is, a line is this wide.
_WIDTH = 110


def console(*, stderr: bool = False) -> Console:
    """Where to print: plain where there are no colours, never failing for a letter."""
    stream = sys.stderr if stderr else sys.stdout
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="replace")
    width = None if stream.isatty() or "COLUMNS" in os.environ else _WIDTH
    return Console(file=stream, width=width, highlight=False, markup=False, emoji=False)


@cache
def _isolates() -> bool:
    """Whether the screen knows the invisible marks that keep a cell's direction to itself."""
    return os.environ.get("TERM") != "dumb" and "utf" in (sys.stdout.encoding or "").lower()


def cell(value: Any, *, lines: bool = False) -> Text:
    """A value as a cell of a table, in one line unless several are asked for.

    Text from right to left is isolated, else a terminal that reorders it takes the borders and the
    neighbouring cells along.
    """
    text = words(value)
    text = text if lines else " ".join(text.split())
    if _RIGHT_TO_LEFT.search(text) and _isolates():
        text = "\n".join(f"{_ISOLATE}{line}{_END_OF_ISOLATE}" for line in text.split("\n"))
    return Text(text)


def words(value: Any) -> str:
    """A value as people read it."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            return value.strftime("%Y-%m-%d %H:%M")
        case Reference() | Entity():
            return str(getattr(value, "name", "")) or str(value.id)
        case tuple() | list() | set() | frozenset():
            return ", ".join(words(item) for item in value)
        case Mapping():
            return ", ".join(f"{k}: {words(v)}" for k, v in value.items())
    return str(value)


def print_title(title: str) -> None:
    """A line above a table; a table's own title would be wrapped to its width."""
    made = cell(title)
    made.stylize("bold")
    console().print(made)


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], *, title: str = "") -> None:
    """A table; figures stand on the right."""
    made = Table(header_style="bold")
    cells = [[*map(cell, row)] for row in rows]
    for index, column in enumerate(columns):
        figures = bool(cells) and all(_FIGURE.fullmatch(row[index].plain) for row in cells)
        ids = bool(cells) and all(_ID.fullmatch(row[index].plain) for row in cells)
        justify: Literal["left", "right"] = "right" if figures else "left"
        made.add_column(column, overflow="fold", justify=justify, no_wrap=ids)
    for row in cells:
        made.add_row(*row)
    if title:
        print_title(title)
    console().print(made)


def print_pairs(pairs: Mapping[str, Any], *, title: str = "") -> None:
    """Names and values, those without a value left out."""
    made = Table(show_header=False)
    filled = {n: cell(v, lines=True) for n, v in pairs.items() if v not in (None, "", (), {})}
    figures = all(_FIGURE.fullmatch(value.plain) for value in filled.values())
    made.add_column(style="bold", no_wrap=True)
    made.add_column(overflow="fold", justify="right" if figures else "left")
    for name, value in filled.items():
        made.add_row(name, value)
    if title:
        print_title(title)
    console().print(made)


def print_json(value: Any) -> None:
    print(json_of(value))


def json_of(value: Any) -> str:
    """The JSON of a value, for people to read as well."""
    return json.dumps(plain(value), ensure_ascii=False, indent=2)


def plain(value: Any) -> Any:
    """A value as JSON holds it: records as objects, ids and moments as text, money in two parts."""
    match value:
        case None | bool() | int() | float():
            return value
        case str():
            return str(value)
        case Decimal() | UUID():
            return str(value)
        case date():
            return value.isoformat()
        case Money():
            return {"amount": str(value.amount), "currency": value.currency}
        case Entity():
            facts = definition(type(value))
            return {name: plain(getattr(value, name)) for name in facts.names}
        case Reference():
            return str(value.id)
        case Actor():
            return str(value)
        case Mapping():
            return {str(key): plain(item) for key, item in value.items()}
    if attrs.has(type(value)):
        return {f.name: plain(getattr(value, f.name)) for f in attrs.fields(type(value))}
    if isinstance(value, Iterable):
        return [plain(item) for item in value]
    return str(value)
