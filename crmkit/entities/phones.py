"""Telephone numbers in E.164, told without a numbering plan; national forms need one."""

from __future__ import annotations

import re
from unicodedata import decimal

_SEPARATORS = re.compile(r"[\s\-./()\u00a0\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069]+")


def digits(text: str) -> str:
    """The digits of `text`, whatever script they are written in, as 0-9."""
    return "".join(str(decimal(c)) for c in text if c.isdecimal())


def e164(text: str) -> str | None:
    """'+48601234567' for an international number however written; None when that cannot be told.

    A national number ('601 234 567') stays as written: which country it belongs to is a guess.
    """
    bare = _SEPARATORS.sub("", text.replace("(0)", ""))
    match bare[:1], bare[:2]:
        case "+", _:
            rest = bare[1:]
        case _, "00":
            rest = bare[2:]
        case _:
            return None
    number = digits(rest)
    if len(number) != len(rest) or not 7 <= len(number) <= 15 or number.startswith("0"):
        return None
    return f"+{number}"
