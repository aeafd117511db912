"""The definitions that hold in one database: read once, and again when somebody changes one.

Every change of a definition leaves a new token in `crmkit_state`; what was read is kept under the
token it was read at, so that nothing undone and nothing of another process can be taken for true.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from time import monotonic
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import attrs
from sqlalchemy import Connection, select, text

from crmkit.catalogue import Catalogue
from crmkit.custom.fields import OwnField, own_field
from crmkit.entities.custom import CUSTOM, CustomField, takes_custom
from crmkit.entities.definition import Entity, definition
from crmkit.errors import NotEnabled
from crmkit.storage.state_table import remember, remembered

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit
    from crmkit.unit_of_work import UnitOfWork

_log = logging.getLogger("crmkit.custom")

Fields = Mapping[str, OwnField]
_NONE: Fields = MappingProxyType({})

TOKEN = "custom fields"
# "fields" in ASCII: writers of values share this lock of a PostgreSQL database, and who changes a
# definition has it alone, so that no value is written by a definition that holds no longer.
_LOCK = int.from_bytes(b"fields", "big")


@attrs.frozen
class Known:
    """All definitions at one token, by entity name and key."""

    token: str | None = None
    live: Mapping[str, Fields] = attrs.field(factory=dict)
    removed: Mapping[str, Fields] = attrs.field(factory=dict)
    """Whose values are still there."""
    sensitive: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """The keys that are empty until they are asked for, of removed definitions too."""


_NOTHING = Known()


class Definitions:
    """The own fields of the entities of one CRM."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.taking = {cls: definition(cls).name for cls in catalogue.tables
                       if takes_custom(definition(cls))}  # fmt: skip
        self._kept = _NOTHING
        self._looked = float("-inf")

    def of(self, work: ReadUnit, cls: type[Entity], *, fresh: bool = True) -> Fields:
        """The fields of an entity by key, in their order.

        As they are now; unless `fresh` as they were `access_seconds` ago, which costs nothing.
        """
        name = self.taking.get(cls)
        if name is None:
            return _NONE
        return (self.now(work) if fresh else self.lately(work)).live.get(name, _NONE)

    def removed(self, work: ReadUnit, cls: type[Entity]) -> Fields:
        """The fields that were removed, whose values are still there."""
        return self.now(work).removed.get(self.taking.get(cls, ""), _NONE)

    def sensitive(self, work: ReadUnit, cls: type[Entity]) -> frozenset[str]:
        """The keys that are empty until they are asked for."""
        name = self.taking.get(cls)
        return frozenset() if name is None else self.lately(work).sensitive.get(name, frozenset())

    def sensitive_names(self, work: ReadUnit, cls: type[Entity]) -> frozenset[str]:
        return frozenset(f"{CUSTOM}.{key}" for key in self.sensitive(work, cls))

    # When they are read

    def lately(self, work: ReadUnit) -> Known:
        """The definitions, as this unit or another one read them a moment ago."""
        if work.own_fields is not None:
            return work.own_fields
        age = monotonic() - self._looked
        if not work.changes_fields and age < work.crm.core_settings.access_seconds:
            return self._kept
        return self.now(work)

    def now(self, work: ReadUnit) -> Known:
        """The definitions, looked at once a unit."""
        if work.own_fields is None:
            work.own_fields = self._look(work)
        return work.own_fields

    def for_writing(self, work: UnitOfWork) -> Known:
        """The definitions, which nobody changes while this unit writes values."""
        if not work.holds_fields:
            _lock(work.connection, "_shared")
            work.holds_fields, work.own_fields = True, None
        return self.now(work)

    def changing(self, work: UnitOfWork) -> None:
        """Let no other unit write values while this one changes a definition."""
        _lock(work.connection, "")
        work.holds_fields = work.changes_fields = True

    def changed(self, work: UnitOfWork) -> None:
        """Tell everybody, once this unit commits, that the definitions are new."""
        remember(work.connection, self.catalogue.state, TOKEN, uuid4().hex)
        work.own_fields = None

    def forget(self) -> None:
        """Look again: some definitions were changed."""
        self._looked = float("-inf")

    def _look(self, work: ReadUnit) -> Known:
        token, kept = remembered(work.connection, self.catalogue.state, TOKEN), self._kept
        found = kept if kept.token == token else self._read(work.connection, token)
        # What may never be committed is known to its own transaction alone.
        if work.own and not work.changes_fields:
            self._kept, self._looked = found, monotonic()
        return found

    def _read(self, connection: Connection, token: str | None) -> Known:
        live: dict[str, dict[str, OwnField]] = {}
        removed: dict[str, dict[str, OwnField]] = {}
        sensitive: dict[str, set[str]] = {}
        for found in sorted(self._fields(connection), key=lambda f: (f.position, f.key)):
            kept = removed if found.removed else live
            kept.setdefault(found.entity_name, {})[found.key] = found
            if found.privacy == "sensitive":
                sensitive.setdefault(found.entity_name, set()).add(found.key)
        frozen = {name: frozenset(keys) for name, keys in sensitive.items()}
        return Known(token, live, removed, frozen)

    def _fields(self, connection: Connection) -> Iterator[OwnField]:
        codec = self.catalogue.codec(CustomField)
        for row in connection.execute(select(*codec.columns)):
            stored: Any = codec.load(row)
            try:
                yield own_field(stored, self.catalogue.entity)
            except NotEnabled as error:
                # Told by `crmkit doctor`; the values stay.
                _log.warning("own field %s of %s: %s", stored.key, stored.entity_name, error)


def _lock(connection: Connection, how: str) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock{how}({_LOCK})"))
