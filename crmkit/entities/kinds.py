"""What a field can hold. A kind checks a value on write and turns it to and from JSON.

`check` returns the value as it is stored (trimmed, normalised) or raises Invalid saying what is
wrong with it; reading never checks. Columns are made of kinds in `crmkit.storage.tables`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from collections.abc import Set as AnySet
from datetime import date, datetime
from decimal import Context, Decimal, Inexact, InvalidOperation
from typing import Any, ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs

from crmkit.clock import utc
from crmkit.entities.phones import e164
from crmkit.errors import Invalid, shown
from crmkit.money import Money
from crmkit.words import _


def _wrong(value: object, wanted: str) -> Invalid:
    return Invalid(_("{value} is not {wanted}", value=shown(value), wanted=wanted))


def _storable(text: str) -> str:
    """The text, if every database can hold it. Raises Invalid otherwise."""
    if "\x00" in text:
        raise Invalid("contains a NUL character, which no database text can hold")
    try:
        text.isascii() or text.encode()
    except UnicodeEncodeError:
        raise Invalid("contains half of a surrogate pair, which is no character") from None
    return text


@attrs.frozen
class Kind:
    """Base of all kinds. `name` is what docs, errors and criteria call it."""

    name: ClassVar[str] = "value"

    def check(self, value: Any) -> Any:
        return value

    def to_json(self, value: Any) -> Any:
        return value

    def from_json(self, value: Any) -> Any:
        return value

    def parse(self, text: str) -> Any:
        """The value a person wrote in a file or on a command line. Raises Invalid."""
        return self.check(text)


@attrs.frozen
class Text(Kind):
    """Text of at most `max` characters; `folded` keeps a searchable form beside it."""

    name: ClassVar[str] = "text"
    max: int = 255
    folded: bool = False
    multiline: bool = False

    def check(self, value: Any) -> str:
        if not isinstance(value, str):
            raise _wrong(value, "text")
        text = value.strip()
        if len(text) > self.max:
            raise Invalid(f"is {len(text)} characters long; at most {self.max} are kept")
        return _storable(text)


@attrs.frozen
class Choice(Kind):
    """One of the declared values; `labels` are their words for people, `words` others that files
    have for them."""

    name: ClassVar[str] = "choice"
    values: tuple[str, ...] = ()
    labels: Mapping[str, str] = attrs.field(factory=dict, eq=False)
    words: Mapping[str, str] = attrs.field(factory=dict, eq=False)

    def check(self, value: Any) -> str:
        if value not in self.values:
            raise _wrong(value, "one of " + ", ".join(self.values))
        return str(value)


@attrs.frozen
class Integer(Kind):
    """A whole number of at most 64 bits, optionally bounded."""

    name: ClassVar[str] = "integer"
    min: int | None = None
    max: int | None = None

    def check(self, value: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise _wrong(value, "a whole number")
        _bounded(value, self.min, self.max)
        if not -(2**63) <= value < 2**63:
            raise _wrong(value, "a number of 64 bits")
        return value

    def parse(self, text: str) -> int:
        try:
            return self.check(int(text.strip()))
        except ValueError:
            raise _wrong(text, "a whole number") from None


# More digits than any number kept has; what it would have to round raises.
_EXACT = Context(prec=60, traps=[Inexact, InvalidOperation])


def _too_large(value: object) -> Invalid:
    return Invalid(f"{shown(value)} is too large to be kept")


@attrs.frozen
class Number(Kind):
    """An exact decimal number with `places` decimals, stored as a scaled whole number."""

    name: ClassVar[str] = "number"
    places: int = 4
    min: Decimal | None = None
    max: Decimal | None = None

    def check(self, value: Any) -> Decimal:
        if isinstance(value, bool | float) or not isinstance(value, int | Decimal):
            raise _wrong(value, "a Decimal or an int")
        number = Decimal(value)
        if not number.is_finite():
            raise _wrong(value, "a finite number")
        try:
            exact = number.quantize(Decimal(1).scaleb(-self.places), context=_EXACT)
        except Inexact:
            raise Invalid(f"{shown(value)} has more than {self.places} decimals") from None
        except InvalidOperation:
            raise _too_large(value) from None
        if abs(exact.scaleb(self.places)) >= 2**63:
            raise _too_large(value)
        _bounded(exact, self.min, self.max)
        return exact

    def parse(self, text: str) -> Decimal:
        try:
            return self.check(Decimal(text.strip()))
        except InvalidOperation:
            raise _wrong(text, "a number like 12.5") from None

    def to_json(self, value: Decimal) -> str:
        return str(value)

    def from_json(self, value: Any) -> Decimal:
        return Decimal(str(value)).quantize(Decimal(1).scaleb(-self.places))


def _bounded(value: Any, low: Any, high: Any) -> None:
    if low is not None and value < low:
        raise Invalid(f"{shown(value)} is less than {low}, the least allowed")
    if high is not None and value > high:
        raise Invalid(f"{shown(value)} is more than {high}, the most allowed")


@attrs.frozen
class Flag(Kind):
    """True or false."""

    name: ClassVar[str] = "flag"
    _words: ClassVar[Mapping[str, bool]] = {
        "true": True, "yes": True, "1": True, "y": True,
        "false": False, "no": False, "0": False, "n": False,
    }  # fmt: skip

    def check(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise _wrong(value, "True or False")
        return value

    def parse(self, text: str) -> bool:
        try:
            return self._words[text.strip().lower()]
        except KeyError:
            raise _wrong(text, "yes or no") from None

    def from_json(self, value: Any) -> bool:
        return bool(value)  # SQLite writes 0 and 1


@attrs.frozen
class Date(Kind):
    """A calendar day, of no time zone."""

    name: ClassVar[str] = "date"

    def check(self, value: Any) -> date:
        if isinstance(value, datetime) or not isinstance(value, date):
            raise _wrong(value, "a date")
        return value

    def parse(self, text: str) -> date:
        try:
            return date.fromisoformat(text.strip())
        except ValueError:
            raise _wrong(text, "a date like 2026-11-23") from None

    def to_json(self, value: date) -> str:
        return value.isoformat()

    def from_json(self, value: str) -> date:
        return date.fromisoformat(value)


@attrs.frozen
class Moment(Kind):
    """A point in time, kept in UTC with microseconds; naive datetimes are refused."""

    name: ClassVar[str] = "moment"

    def check(self, value: Any) -> datetime:
        if not isinstance(value, datetime):
            raise _wrong(value, "a datetime")
        return utc(value)

    def parse(self, text: str) -> datetime:
        try:
            moment = datetime.fromisoformat(text.strip())
        except ValueError:
            raise _wrong(text, "a moment like 2026-11-23T09:30+01:00") from None
        if moment.utcoffset() is None:
            said = f"{moment.isoformat(timespec='minutes')}+01:00"
            raise Invalid(f"{text!r} has no time zone; say its offset: {said}")
        return utc(moment)

    def to_json(self, value: datetime) -> str:
        return value.isoformat(timespec="microseconds")

    def from_json(self, value: str) -> datetime:
        return utc(datetime.fromisoformat(value))


@attrs.frozen
class MoneyKind(Kind):
    """An amount and its currency, in two columns."""

    name: ClassVar[str] = "money"

    def check(self, value: Any) -> Money:
        if not isinstance(value, Money):
            raise _wrong(value, "Money, e.g. Money('12.50', 'EUR')")
        return value

    def parse(self, text: str) -> Money:
        match text.split():
            case [amount, currency]:
                return Money(amount, currency)
        raise _wrong(text, "money like '12.50 EUR'")

    def to_json(self, value: Money) -> list[Any]:
        return [value.units, value.currency]

    def from_json(self, value: Any) -> Money:
        return Money.of_units(*value)


@attrs.frozen
class TextList(Kind):
    """A list of texts, in order, each once; `words` are what files have for declared `values`."""

    name: ClassVar[str] = "list"
    values: tuple[str, ...] = ()
    words: Mapping[str, str] = attrs.field(factory=dict, eq=False)

    def check(self, value: Any) -> tuple[str, ...]:
        listed = isinstance(value, list | tuple | AnySet)
        if not listed or not all(isinstance(item, str) for item in value):
            raise _wrong(value, "a list of texts")
        items = tuple(dict.fromkeys(_storable(item.strip()) for item in value if item.strip()))
        for item in items:
            if self.values and item not in self.values:
                raise _wrong(item, "one of " + ", ".join(self.values))
        return items

    def parse(self, text: str) -> tuple[str, ...]:
        """Texts parted by `;` or `,`, or the JSON of a list where they hold such signs."""
        return self.check(listed(text) or re.split(r"[;,]", text))

    def to_json(self, value: tuple[str, ...]) -> list[str]:
        return list(value)

    def from_json(self, value: Any) -> tuple[str, ...]:
        return tuple(value)


def listed(text: str) -> list[str] | None:
    """The texts of a list that is written as JSON; None where it is not."""
    if not text.lstrip().startswith("["):
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if all(isinstance(item, str) for item in found) else None


@attrs.frozen
class Json(Kind):
    """A JSON object, for the fields an organisation defines for itself."""

    name: ClassVar[str] = "json"
    _nul: ClassVar[re.Pattern[str]] = re.compile(r"(?<!\\)(\\\\)*\\u0000")

    def check(self, value: Any) -> dict[str, Any]:
        if not isinstance(value, Mapping):
            raise _wrong(value, "a mapping")
        if not value:
            return {}
        try:
            text = json.dumps(dict(value), allow_nan=False, ensure_ascii=False, default=_in_json)
            copied: dict[str, Any] = json.loads(text)
            text.encode()
        except (TypeError, ValueError, RecursionError) as error:
            raise Invalid(f"cannot be written as JSON: {error}") from None
        if self._nul.search(text):
            raise Invalid("contains a NUL character, which no database text can hold")
        return copied

    def parse(self, text: str) -> dict[str, Any]:
        try:
            value = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise _wrong(text, f"a JSON object ({error})") from None
        return self.check(value)


def _in_json(value: Any) -> Any:
    """A value of an own field, for which JSON has no form, as JSON keeps it."""
    match value:
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case Money():
            return [value.units, value.currency]
        case UUID():
            return value.hex
        case set() | frozenset():
            return sorted(value)
        case _ if isinstance(getattr(value, "id", None), UUID):
            return value.id.hex
    raise TypeError(f"{shown(value)} has no form in JSON")


@attrs.frozen
class Email(Text):
    """An e-mail address; its domain is kept in lower case."""

    name: ClassVar[str] = "e-mail"
    max: int = 254
    folded: bool = True
    _shape: ClassVar[re.Pattern[str]] = re.compile(
        r"[^@\s\"(),:;<>\[\\\]]+@([^@\s.]+\.)+[^@\s.]{2,}"
    )

    def check(self, value: Any) -> str:
        text = super().check(value)
        if text and not self._shape.fullmatch(text):
            raise _wrong(text, "an e-mail address like name@example.org")
        local, at, domain = text.rpartition("@")
        return f"{local}{at}{domain.lower()}"


@attrs.frozen
class Phone(Text):
    """A telephone number as E.164 where it can be told, else as it was written."""

    name: ClassVar[str] = "phone"
    max: int = 64
    folded: bool = False

    def check(self, value: Any) -> str:
        text = super().check(value)
        return e164(text) or text


@attrs.frozen
class Code(Kind):
    """A code of a standard: two upper-case letters for a country, a tag for a language."""

    shape: str = ""
    what: str = ""
    upper: bool = False
    max: int = 35

    name: ClassVar[str] = "code"

    def check(self, value: Any) -> str:
        text = value.strip() if isinstance(value, str) else ""
        text = text.upper() if self.upper else text
        if len(text) > self.max or not re.fullmatch(self.shape, text):
            raise _wrong(value, self.what)
        return text


@attrs.frozen
class TimeZone(Code):
    """A time zone of the IANA database that this machine knows."""

    def check(self, value: Any) -> str:
        name = super().check(value)
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            raise _wrong(value, self.what) from None
        return name


COUNTRY = Code(r"[A-Z]{2}", "a country code of ISO 3166-1 like 'PL'", upper=True, max=2)
LANGUAGE = Code(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "a language tag of BCP 47 like 'pl' or 'pt-BR'")
CURRENCY = Code(r"[A-Z]{3}", "a currency code of ISO 4217 like 'EUR'", upper=True, max=3)
TIME_ZONE = TimeZone(
    r"[A-Za-z0-9_+\-]+(/[A-Za-z0-9_+\-]+)*", "a time zone like 'Europe/Warsaw'", max=64
)


@attrs.frozen
class EmployeeKey(Kind):
    """The host's own key of an employee (a user id of any type), kept as text."""

    name: ClassVar[str] = "employee"
    max: int = 191

    def check(self, value: Any) -> str:
        key = "" if isinstance(value, Mapping) else str(getattr(value, "key", value)).strip()
        if not key or len(key) > self.max:
            raise _wrong(
                value, _("{employee.indefinite} key of 1 to {max} characters", max=self.max)
            )
        return _storable(key)


@attrs.frozen
class Reference(Kind):
    """Another record, by id. `target` is the entity class, known once its module is loaded."""

    name: ClassVar[str] = "reference"
    target: Any = None

    def check(self, value: Any) -> Any:
        if getattr(value, "entity", None) is not self.target:
            raise _wrong(value, f"a {self.target.__name__} or a reference to one")
        target: Any = self.target
        return target.ref(value.id) if isinstance(value, target) else value

    def parse(self, text: str) -> Any:
        try:
            return self.target.ref(UUID(text.strip()))
        except ValueError:
            raise _wrong(text, "an id of 32 hexadecimal digits") from None

    def to_json(self, value: Any) -> str:
        return str(value.id.hex)

    def from_json(self, value: Any) -> Any:
        return self.target.ref(UUID(value))


@attrs.frozen
class Id(Kind):
    """A record id that names no entity by itself (the target of an external id, say)."""

    name: ClassVar[str] = "id"

    def check(self, value: Any) -> UUID:
        if not isinstance(value, UUID):
            raise _wrong(value, "a UUID")
        return value

    def parse(self, text: str) -> UUID:
        try:
            return UUID(text.strip())
        except ValueError:
            raise _wrong(text, "an id of 32 hexadecimal digits") from None

    def to_json(self, value: UUID) -> str:
        return value.hex

    def from_json(self, value: str) -> UUID:
        return UUID(value)
