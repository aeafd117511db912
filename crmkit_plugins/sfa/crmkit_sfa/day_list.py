"""The list of a day: whom an employee is to see, in which order, and how far it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import Row, select

from crmkit import Customer, Interaction, Invalid, ReadUnit, _
from crmkit_sfa.addresses import where_to
from crmkit_sfa.route import Place, distance_km, route
from crmkit_sfa.working import Calendars


@attrs.frozen
class Stop:
    """A visit of the day. `km` is the way to it from the stop before, as the crow flies.

    One without `km` is the first on the way, or has an address without coordinates.
    """

    number: int
    interaction: UUID
    customer: UUID | None
    name: str
    channel: str
    subject: str
    planned_for: datetime
    address: str
    km: Decimal | None


def day_list(
    work: ReadUnit, employee: str, day: date, start: Place | None = None
) -> tuple[Stop, ...]:
    """What an employee has planned for a day, in an order that is quick to go.

    Those whose addresses have coordinates come first, along a short way round, from `start` or
    from the earliest of them; then the others by country, postcode and city.
    """
    found = list(work.connection.execute(_planned(work, employee, day)))
    located = [row for row in found if _place(row) is not None]
    others = sorted((row for row in found if _place(row) is None), key=_by_postcode)
    places = [place for row in located if (place := _place(row)) is not None]
    order = _order(places, start)
    passed = ([start] if start else []) + [places[i] for i in order]
    ways = [distance_km(*pair) for pair in pairwise(passed)]
    first: list[float | None] = [] if start or not places else [None]
    lengths = [*first, *ways, *[None] * len(others)]
    stops = zip([*(located[i] for i in order), *others], lengths, strict=True)
    return tuple(_stop(work, number, row, km) for number, (row, km) in enumerate(stops, 1))


def _planned(work: ReadUnit, employee: str, day: date) -> Any:
    row, customer, place = work.visible(Interaction), work.visible(Customer), where_to(work)
    calendar = Calendars(work, [employee]).of(employee)
    starts, ends = calendar.end_of(day - timedelta(days=1)), calendar.end_of(day)
    return (
        select(
            row.c.id, row.c.customer, row.c.channel, row.c.subject, row.c.happened_at,
            customer.c.name, place.c.lines, place.c.postcode, place.c.city, place.c.country,
            place.c.latitude, place.c.longitude,
        )
        .outerjoin_from(row, customer, customer.c.id == row.c.customer)
        .outerjoin(place, place.c.customer == row.c.customer)
        .where(row.c.owner == employee, row.c.status == "planned")
        .where(row.c.happened_at >= starts, row.c.happened_at < ends)
        .order_by(row.c.happened_at, row.c.id)
    )  # fmt: skip


def _place(row: Row[Any]) -> Place | None:
    if row.latitude is None or row.longitude is None:
        return None
    return float(row.latitude), float(row.longitude)


def _by_postcode(row: Row[Any]) -> tuple[str, str, str, datetime]:
    return row.country or "", row.postcode or "", row.city or "", row.happened_at


def _order(places: Sequence[Place], start: Place | None) -> list[int]:
    """From the start, or from the first of the places."""
    if start is None:
        return route(places)
    return [place - 1 for place in route([start, *places]) if place]


def _stop(work: ReadUnit, number: int, row: Row[Any], km: float | None) -> Stop:
    return Stop(
        number,
        row.id,
        row.customer,
        row.name or "",
        row.channel,
        row.subject,
        row.happened_at,
        _in_one_line((row.lines, row.postcode, row.city)),
        None if km is None else Decimal(str(round(km, 1))),
    )


def _in_one_line(parts: Iterable[str | None]) -> str:
    return ", ".join(" ".join(part.split()) for part in parts if part)


def start_at(latitude: Decimal | None, longitude: Decimal | None) -> Place | None:
    """Where the day begins, if it was said. Raises Invalid for half of a place or none."""
    if latitude is None and longitude is None:
        return None
    if latitude is None or longitude is None:
        raise Invalid(_("{place.indefinite} has a latitude and a longitude; give both, or neither"))
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise Invalid(
            _(
                "{given} is no {place}; give degrees, such as 52.23 and 21.01",
                given=f"{latitude}, {longitude}",
            )
        )
    return float(latitude), float(longitude)
