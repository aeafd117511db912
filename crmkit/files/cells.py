"""Values as people, spreadsheets and other programs write them, turned into what a field holds."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import attrs

from crmkit.clock import utc
from crmkit.entities import kinds
from crmkit.entities.folding import fold
from crmkit.errors import Invalid
from crmkit.files.choices import choices
from crmkit.files.countries import country_code
from crmkit.files.languages import language_tag
from crmkit.files.national import international
from crmkit.files.reading import Cell, Writing
from crmkit.files.spreadsheets import FORMULA_ERROR, SHORTENED, SUSPECT, MarkedText
from crmkit.files.typed import NO_VALUE, SEVERAL, as_text
from crmkit.money import Money

_UNREADABLE = re.compile(r"[\udc80-\udcff]")
_PARTED_DATE = re.compile(r"(\d{1,4})(\.\s?|/|-)(\d{1,2})\2(\d{1,4})")
# A program may write the time of day beside a date: the day is what is written.
_TIME_OF_DAY = re.compile(
    r"[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AaPp][Mm])?(Z|[+-]\d{2}:?\d{2})?$"
)
_DAYS_SINCE_1900 = re.compile(r"[1-6]\d{4}(\.\d+)?")
_LONGEST_KEPT = 4096

_YES = "true yes y 1 x ✓ tak prawda כן נכון نعم صحيح ja wahr oui vrai sí si verdadero sim sì vero"
_NO = "false no n 0 nie fałsz לא לא_נכון لا خطأ nein falsch non faux falso não"

Read = Callable[[Any], Any]


@attrs.frozen
class Reading:
    """Reads the cells of one file, by how the file writes."""

    writing: Writing = attrs.field(factory=Writing)

    def value(self, kind: kinds.Kind, cell: Cell) -> Any:
        """What a field of this kind holds when its cell is `cell`. Raises Invalid."""
        return self.reader(kind)(cell)

    def reader(self, kind: kinds.Kind) -> Read:
        """What reads the cells of a column, made once for all its rows."""
        match kind:
            case kinds.Email():
                return _typed_first(kind, kind.parse)
            case kinds.Phone():
                return _typed_first(kind, _whole(kind, lambda text: kind.parse(self.phone(text))))
            case kinds.Text() | kinds.Json():
                return _typed_first(kind, _whole(kind, kind.parse))
        # The others have few values for many rows: each is made out once.
        return _typed_first(kind, lru_cache(_LONGEST_KEPT)(_whole(kind, self._rarer(kind))))

    def _rarer(self, kind: kinds.Kind) -> Read:
        match kind:
            case kinds.Choice():
                return _choice(kind)
            case kinds.TextList():
                return _list(kind)
            case kinds.Flag():
                return _flags(self.writing)
            case kinds.Integer() | kinds.Number():
                return lambda text: kind.parse(plain_number(text, self.writing.decimal))
            case kinds.MoneyKind():
                return self._money
            case kinds.Date():
                return self._date
            case kinds.Moment():
                return self._moment
            case kinds.COUNTRY:
                return lambda text: kinds.COUNTRY.parse(country_code(text) or text)
            case kinds.LANGUAGE:
                return lambda text: kinds.LANGUAGE.parse(language_tag(text) or text)
        return kind.parse

    def phone(self, text: str) -> str:
        """A national number as an international one, where the file's region is known."""
        region = self.writing.region
        return text if region is None else international(text, region) or text

    def _money(self, text: str) -> Money:
        currency = re.search(r"[A-Za-z]{3}", text)
        amount = text.replace(currency[0], "") if currency else text
        number = plain_number(amount, self.writing.decimal)
        return Money(number, currency[0] if currency else self.writing.currency or "EUR")

    def _date(self, text: str) -> date:
        order = self.writing.dates
        try:
            if order is not None and "%" in order:
                return datetime.strptime(text, order).date()
            day = _TIME_OF_DAY.sub("", text)
            parted = _PARTED_DATE.fullmatch(day)
            return _ordered(parted, order) if parted else date.fromisoformat(day)
        except ValueError:
            raise _no_date(text, order) from None

    def _moment(self, text: str) -> datetime:
        """A moment; without an offset in the time zone of the file; of a day its start."""
        day, _, clock = text.replace("T", " ").partition(" ")
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            of_day = clock and self.writing.dates is not None and "%" not in self.writing.dates
            moment = datetime.combine(
                self._date(day if of_day else text), _clock(clock) if of_day else time()
            )
        return self.aware(moment)

    def aware(self, moment: datetime) -> datetime:
        zone = ZoneInfo(self.writing.time_zone or "UTC")
        return utc(moment if moment.tzinfo else moment.replace(tzinfo=zone))


def _typed_first(kind: kinds.Kind, read: Read) -> Read:
    def of_cell(cell: Any) -> Any:
        return read(cell if type(cell) is str else as_text(kind, cell))

    return of_cell


def _whole(kind: kinds.Kind, read: Read) -> Read:
    """Read what a spreadsheet has not destroyed, or what the file says is a text."""
    numeric = isinstance(kind, kinds.Integer | kinds.Number | kinds.MoneyKind)
    dated = isinstance(kind, kinds.Date | kinds.Moment)

    def of_text(text: str) -> Any:
        said = type(text) is MarkedText
        text = text.strip()
        if text[:1] in SUSPECT and not said:
            refuse_mangled(text)
            if dated and _DAYS_SINCE_1900.fullmatch(text):
                raise Invalid(
                    f"{text} is a date as a spreadsheet counts days; "
                    "format the column as a date where it comes from, and export again"
                )
        if not numeric and not text.isascii():
            refuse_undecoded(text)
        return read(text)

    return of_text


def refuse_mangled(text: str) -> None:
    """Raises Invalid for what is left of a value that a spreadsheet has destroyed."""
    if text == NO_VALUE:
        raise Invalid(
            "holds a formula that was never worked out; open the file in a spreadsheet, save it, "
            "and import that"
        )
    if FORMULA_ERROR.fullmatch(text):
        raise Invalid(f"{text} is the error of a spreadsheet's formula; mend the formula")
    if SHORTENED.fullmatch(text):
        raise Invalid(
            f"{text} is a number that a spreadsheet shortened, its digits are lost; "
            "format the column as text where it comes from, and export again"
        )


def refuse_undecoded(text: str) -> None:
    """Raises Invalid for bytes that are no letters in the encoding of the file."""
    wrong = _UNREADABLE.search(text)
    if wrong:
        byte = ord(wrong[0]) - 0xDC00
        raise Invalid(f"holds the byte {byte:02X}, which is no letter in the file's encoding")


def plain_number(text: str, decimal: str | None = None) -> str:
    """'1 234,50' and '1.234,50' as '1234.50'; `decimal` is the sign before the fraction.

    Raises Invalid for '1,234', which may be either, where that sign is not known.
    """
    bare = re.sub(r"[\s\u00a0\u202f'’]", "", text)
    if decimal is not None:
        return _with_decimal(bare, decimal)
    comma, dot = bare.rfind(","), bare.rfind(".")
    if comma == -1 and bare.count(".") <= 1:
        return bare
    if -1 in (comma, dot) and re.fullmatch(r"[+-]?[1-9]\d{0,2}[.,]\d{3}", bare):
        raise Invalid(
            f"{text!r} may be a thousand or a fraction; say which sign parts the fraction "
            "(decimal), or write it without a separator"
        )
    if comma > dot:
        return bare.replace(".", "").replace(",", "." if bare.count(",") == 1 else "")
    return bare.replace(",", "") if bare.count(".") == 1 else bare.replace(".", "")


def _with_decimal(bare: str, decimal: str) -> str:
    """Thousands stand in groups of three before the fraction; what does not is wrong."""
    other = "," if decimal == "." else "."
    whole, sign, fraction = bare.partition(decimal)
    grouped = re.fullmatch(rf"[+-]?\d{{1,3}}(\{other}\d{{3}})+", whole)
    if other in bare and not (grouped and other not in fraction):
        raise Invalid(f"{bare!r} is no number whose fraction begins with {decimal!r}")
    return f"{whole.replace(other, '')}{'.' if sign else ''}{fraction}"


def _choice(kind: kinds.Choice) -> Read:
    """A choice by its value, its label in any language, or a word for it, whatever the case."""
    words = choices(kind)
    return lambda text: kind.check(words.get(fold(text), text))


def _list(kind: kinds.TextList) -> Read:
    """A list as files part it; a declared value by any word for it."""
    words = choices(kind)

    def read(text: str) -> tuple[str, ...]:
        items = kinds.listed(text) or re.split(rf"[;,]|{SEVERAL}", text)
        return kind.check([words.get(fold(item), item) for item in items])

    return read


def _flags(writing: Writing) -> Read:
    words = dict.fromkeys(map(fold, (*_YES.split(), *writing.yes)), True)
    words |= dict.fromkeys((fold(word.replace("_", " ")) for word in _NO.split()), False)
    words |= dict.fromkeys(map(fold, writing.no), False)

    def read(text: str) -> bool:
        try:
            return words[fold(text)]
        except KeyError:
            raise Invalid(f"{text!r} is not yes or no") from None

    return read


def _ordered(parts: re.Match[str], order: str | None) -> date:
    """A date of three numbers. With points the day comes first; else the file's order decides."""
    first, sign, second, third = parts[1], parts[2].strip(), parts[3], parts[4]
    if len(first) == 4:
        return date(int(first), int(second), int(third))
    if len(third) != 4:
        raise ValueError(third)
    if sign == "." and order is None:
        order = "dmy"
    if order == "dmy":
        return date(int(third), int(second), int(first))
    if order == "mdy":
        return date(int(third), int(first), int(second))
    raise ValueError(order)


def _no_date(text: str, order: str | None) -> Invalid:
    if order is not None and "%" in order:
        return Invalid(f"{text!r} is not a date like {datetime(2026, 11, 23).strftime(order)}")
    parts = _PARTED_DATE.fullmatch(text)
    if parts and len(parts[1]) < 3 and len(parts[4]) < 3:
        return Invalid(f"{text!r} does not say which century; name the file's date format")
    if parts and order is None and "." not in parts[2]:
        return Invalid(
            f"{text!r} may be day and month or month and day; say how the file writes dates"
        )
    written = {"dmy": "a date like 23.11.2026", "mdy": "a date like 11/23/2026"}
    return Invalid(f"{text!r} is not {written.get(order or '', 'a date like 2026-11-23')}")


def _clock(text: str) -> time:
    """A time of day as a file writes it beside a date: 14:05, 2:05 PM."""
    for form in ("%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M:%S %p", "%H:%M:%S.%f"):
        try:
            return datetime.strptime(text.strip(), form).time()
        except ValueError:
            continue
    raise Invalid(f"{text!r} is not a time of day like 14:05")
