"""Values of a program as they are written in a criterion."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from crmkit.entities.definition import Entity, Reference
from crmkit.errors import Invalid, shown
from crmkit.money import Money

_ESCAPED = str.maketrans({"\\": r"\\", "'": r"\'", "\n": r"\n", "\r": r"\r", "\t": r"\t"})


def quoted(value: object) -> str:
    """A value as a criterion writes it: `f"name == {quoted(name)}"`, whatever the name holds.

    Takes texts, numbers, True, False, None, dates, aware moments, Money, records, references and
    ids, and lists of these. Raises Invalid for anything else.
    """
    match value:
        case None | bool() | int():
            return str(value)
        case Decimal():
            return f"{value:f}"
        case str():
            return _text(value)
        case datetime() if value.tzinfo is None:
            raise Invalid(f"{shown(value)} has no time zone; give an aware moment")
        case date():
            return f"'{value.isoformat()}'"
        case Money():
            return f"money('{value.amount:f}', '{value.currency}')"
        case UUID():
            return f"'{value}'"
        case Entity() | Reference():
            return f"'{value.id}'"
        case list() | tuple():
            return f"[{', '.join(map(quoted, value))}]"
    raise Invalid(
        f"{shown(value)} cannot stand in a criterion; give a text, a number (Decimal rather than "
        "float), a date, an aware moment, Money, a record, or a list of these"
    )


def _text(text: str) -> str:
    """Between quotes; what no criterion can hold is refused where the criterion is read."""
    return f"'{text.translate(_ESCAPED)}'"
