"""How values look on a page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from flask import Flask

from crmkit import Money, definition
from teashop.orders import cents
from teashop.web import visitor
from teashop.web.language import translate

ZONE = ZoneInfo("Europe/Warsaw")


def install(app: Flask) -> None:
    """The filters of the templates."""
    app.jinja_env.filters.update(moment=moment, iso=iso, price=price, money=money)
    app.jinja_env.globals.update(
        staff=visitor.staff, user=visitor.user, shown=shown, plural=plural, field_label=field_label
    )
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True


def _aware(value: datetime) -> datetime:
    """SQLite gives moments back without their zone."""
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def moment(value: datetime) -> str:
    """In the shop's own time."""
    return f"{_aware(value).astimezone(ZONE):%Y-%m-%d %H:%M}"


def iso(value: datetime) -> str:
    return _aware(value).isoformat(timespec="seconds")


def price(amount: int) -> str:
    """An amount of the shop, in cents."""
    return money(cents(amount))


def money(value: Money | Sequence[Money] | None) -> str:
    """An amount, or one for each currency."""
    if isinstance(value, Money):
        return f"{value.amount:,.2f} {value.currency}"
    return " + ".join(map(money, value or ())) or "–"


def shown(value: object) -> str:
    """A value of a field that may be of any kind."""
    if isinstance(value, Money):
        return money(value)
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value)) or "–"
    return "–" if value is None or value == "" else str(value)


def plural(entity: str) -> str:
    """What records of an entity of the CRM are called, whatever part it is of."""
    return translate(definition(visitor.crm().catalogue.entity(entity)).plural)


def field_label(entity: str, name: str) -> str:
    """What a field of an entity is called; that of an extension is shown by its name."""
    known = definition(visitor.crm().catalogue.entity(entity)).fields.get(name)
    return translate(known.label if known else name)
