"""What is stored of the employees who act: their roles, time zone and language."""

from __future__ import annotations

from time import monotonic

import attrs
from sqlalchemy import Connection, Table, bindparam, select


@attrs.frozen
class Profile:
    """What is stored of an actor; without an Employee record, nothing."""

    roles: tuple[str, ...] = ()
    time_zone: str | None = None
    language: str | None = None
    active: bool = True


class Profiles:
    """Asked for in every unit of work, so remembered for a moment (setting `access_seconds`).

    An Employee changed through the same CRM counts at once, one changed elsewhere after that.
    """

    def __init__(self, employees: Table) -> None:
        columns = employees.c
        self._query = select(
            columns.roles, columns.time_zone, columns.language, columns.active
        ).where(columns.key == bindparam("actor"), columns.removed_at.is_(None))
        self._known: dict[str, tuple[float, Profile]] = {}

    def of(self, connection: Connection, key: str, seconds: float) -> Profile:
        """The profile of the employee with this key; at most `seconds` old.

        It is remembered only where an age is allowed.
        """
        known = self._known.get(key)
        if known is not None and monotonic() - known[0] < seconds:
            return known[1]
        row = connection.execute(self._query, {"actor": key}).first()
        profile = Profile() if row is None else Profile(tuple(row[0]), *row[1:])
        if not seconds:
            return profile
        if len(self._known) > 10_000:
            self._known.clear()
        self._known[key] = monotonic(), profile
        return profile

    def forget(self) -> None:
        self._known.clear()
