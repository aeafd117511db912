"""What a spreadsheet makes of a text that it opens, and the apostrophe that keeps it a text.

A cell of a CSV file that begins like a formula is run as one, and what looks like a shortened
number becomes one. An apostrophe before it is the spreadsheets' own mark of a text.
"""

from __future__ import annotations

import re

MARK = "'"

# What begins a formula by OWASP's list for CSV injection, also behind blanks.
_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
# A sign and figures are a number, an amount or a telephone number: they run nothing.
_SIGNED = re.compile(r"[+-][0-9][0-9 ]*([.,][0-9]+)?( [A-Z]{3})?")
# 4.86E+10: what a spreadsheet leaves of a telephone number, a key or a registration number.
SHORTENED = re.compile(r"[+-]?\d([.,]\d+)?[eE][+-]?\d+")
# #N/A, #REF!, #DIV/0!, #NAME?: a formula that failed before the file was written.
FORMULA_ERROR = re.compile(r"#(N/A|NULL!|REF!|VALUE!|DIV/0!|NUM!|NAME\?|SPILL!|CALC!|GETTING_DATA)")
# What can begin any of them: most texts are told apart by one look.
SUSPECT = frozenset("#+-0123456789")
_SUSPECT = SUSPECT | frozenset("=@'\uff1d\uff0b\uff0d\uff20")


class MarkedText(str):
    """A text of which its file says that it is one, whatever it looks like."""

    __slots__ = ()


def marked(text: str) -> str:
    """A text as a file of text holds it: with an apostrophe where it would not be read as one.

    `unmarked` gives exactly this text again.
    """
    first = text[:1]
    doubtful = (first in _SUSPECT or first.isspace()) and _needs_mark(text)
    return MARK + text if doubtful else text


def unmarked(cell: str) -> str:
    """The text that a cell with an apostrophe means; any other cell as it is."""
    bare = cell[1:]
    return MarkedText(bare) if cell[:1] == MARK and _doubtful(bare.lstrip(MARK)) else cell


def _needs_mark(text: str) -> bool:
    return not _SIGNED.fullmatch(text) and _doubtful(text.lstrip(MARK))


def _doubtful(text: str) -> bool:
    found = _FORMULA.match(text) or SHORTENED.fullmatch(text) or FORMULA_ERROR.fullmatch(text)
    return found is not None
