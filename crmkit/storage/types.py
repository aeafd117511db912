"""Column types that hold the same value on every database."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any
from uuid import UUID, SafeUUID

from sqlalchemy import BigInteger, DateTime, Integer, Select, String, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.engine import Dialect
from sqlalchemy.types import JSON, TypeDecorator, TypeEngine

# Callable[[Any], Any] | None, in words that suit the overridden methods of every SQLAlchemy.
Processor = Any


@lru_cache(maxsize=256)
def _moment_text(moment: datetime | None) -> str | None:
    """Remembered: all rows that one unit writes bear the same moment, twice."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds") if moment else None


class MomentType(TypeDecorator[datetime]):
    """An aware UTC moment: timestamptz, or ISO text of fixed width where there is no such type."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(String(32))
        return dialect.type_descriptor(DateTime(timezone=True))

    def bind_processor(self, dialect: Dialect) -> Processor:
        if dialect.name == "sqlite":
            return _moment_text
        return None

    def result_processor(self, dialect: Dialect, coltype: object) -> Processor:
        if dialect.name == "sqlite":
            parse = datetime.fromisoformat
            return lambda text: text and parse(text)
        return lambda moment: moment and moment.astimezone(UTC)


_new, _set, _unknown = object.__new__, object.__setattr__, SafeUUID.unknown


def _uuid(text: str | None) -> UUID | None:
    """UUID(text) without its argument checks: three times as fast, and the text is our own."""
    if text is None:
        return None
    value = _new(UUID)
    _set(value, "int", int(text, 16))
    _set(value, "is_safe", _unknown)
    return value


class IdType(TypeDecorator[UUID]):
    """A UUID: native where there is such a type, else 32 hexadecimal digits."""

    impl = Uuid()
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Processor:
        if dialect.name == "sqlite":
            return lambda value: value and value.hex
        return super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Processor:
        return _uuid if dialect.name == "sqlite" else None


class Scaled(TypeDecorator[Decimal]):
    """A decimal number as a whole number of 10**-places: exact on every database."""

    impl = BigInteger
    cache_ok = True

    def __init__(self, places: int) -> None:
        super().__init__()
        self.places = places

    def bind_processor(self, dialect: Dialect) -> Processor:
        places = self.places
        return lambda value: None if value is None else int(Decimal(value).scaleb(places))

    def result_processor(self, dialect: Dialect, coltype: object) -> Processor:
        places = self.places
        return lambda units: None if units is None else Decimal(units).scaleb(-places)


AnySelect = Select[*tuple[Any, ...]]
"""A select of any columns."""

_decode = json.JSONDecoder().raw_decode


def parse_json(text: str | bytes) -> Any:
    """json.loads without its preliminaries, which take longer than our short texts to parse."""
    return _decode((text if isinstance(text, str) else str(text, "utf-8")).lstrip())[0]


JsonType = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
# SQLite numbers rows by itself only in a column declared INTEGER.
SequenceType = BigInteger().with_variant(Integer(), "sqlite")
