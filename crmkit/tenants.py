"""Tenants: many organisations on one deployment, each with tables of its own.

`crm.tenant("acme")` is a CRM like any other, over the parts, hooks and statements that the
deployment assembled once. What is remembered of a database is remembered for each tenant alone.
"""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from threading import RLock
from time import monotonic
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

import attrs
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from crmkit import soundness
from crmkit.crm import CRM
from crmkit.errors import Conflict, Invalid, Refused
from crmkit.settings import CoreSettings, Given, Settings, layered
from crmkit.storage.place import PlacedConnection, schema_of
from crmkit.storage.schema import SETTINGS
from crmkit.storage.state_table import remember, remembered
from crmkit.storage.tenants import checked, home_of, missing
from crmkit.transactions import lacks_table, own_transaction

if TYPE_CHECKING:
    from crmkit.storage.migrations import UpgradeReport
    from crmkit.storage.schema import Schema

_log = logging.getLogger("crmkit.tenants")

_REMEMBERED = 256
"""Of how many tenants it stays known what was read of them, even when nobody holds them."""

_REMEMBERED_OF_ITSELF = frozenset(
    name for name, value in vars(CRM).items() if isinstance(value, cached_property)
)

Locate = Callable[[], Engine]


class Tenant(CRM):
    """One tenant, as a CRM: units, joins, upgrades and settings are its own.

    Signals are those of the deployment, with the tenant as their sender. Asked for by
    `crm.tenant(name)`.
    """

    def __init__(self, deployment: CRM, name: str, given: Given, locate: Locate) -> None:
        """`given` are settings that code gives to this tenant; `locate` finds its engine."""
        # What the deployment remembers of itself, such as its purges, is made anew when asked for.
        made = vars(deployment).items()
        vars(self).update({n: v for n, v in made if n not in _REMEMBERED_OF_ITSELF})
        self.tenants, self.operations = deployment.tenants, deployment.operations
        self.deployment = deployment
        self.name = name
        self.signals = deployment.signals.of(self)
        self._locate = locate
        self._owns_engine = False
        self._given = given
        self._know_nothing()

    def _know_nothing(self) -> None:
        super()._know_nothing()
        self._stored: str | None = None
        self._own_settings: Settings | None = None
        self._asked = 0.0

    @property
    def engine(self) -> Engine:
        """The engine whose statements are about this tenant."""
        return self._locate()

    # Settings

    @property
    def settings(self) -> Settings:
        """The deployment's, overridden by those stored in the tenant, these by its code's."""
        known = self._own_settings
        if known is not None:
            return known
        with own_transaction(self.engine, writes=False) as transaction:
            self.schema(transaction.connection)
            return self._learn(self._remembered(transaction.connection))

    @property
    def stored_settings(self) -> dict[str, Any]:
        """What is stored in the tenant, by section and field."""
        with own_transaction(self.engine, writes=False) as transaction:
            self.schema(transaction.connection)
            return self._stored_in(transaction.connection)

    def _stored_in(self, connection: Connection) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self._remembered(connection) or "{}")
        return found

    def store_settings(self, given: Given | None = None, *, forget: Iterable[str] = ()) -> None:
        """Store settings in the tenant, field by field beside those that are stored.

        `forget` names fields, such as `core.currency`, that are to be as the deployment has them.
        Every process uses them a moment later (setting `access_seconds`), this one at once. Raises
        Invalid with all that is wrong.
        """
        with own_transaction(self.engine, writes=True) as transaction:
            connection = transaction.connection
            self.schema(connection)
            # Writing what is there locks it: of two processes, each adds to what the other wrote.
            remember(connection, self.catalogue.state, f"{SETTINGS} lock", "")
            stored = _without(layered(self._stored_in(connection), given or {}), forget)
            self.deployment.tenants.require_sound(stored)
            remember(connection, self.catalogue.state, SETTINGS, json.dumps(stored))
            transaction.commit()
        self._asked = 0.0
        self._own_settings = None

    def schema(self, connection: Connection) -> Schema:
        """As a CRM's; stored settings are read again when they are older than `access_seconds`."""
        known = self._schema is not None
        schema = super().schema(connection)
        if "core" not in schema.heads:
            self._know_nothing()
            raise missing(self.name)
        if not known:
            self._learn(schema.settings)
        elif not self._asked or monotonic() - self._asked >= self._seconds:
            self._learn(self._remembered(connection))
        return schema

    @property
    def _seconds(self) -> float:
        return self.deployment.settings[CoreSettings].access_seconds

    def _remembered(self, connection: Connection) -> str | None:
        try:
            return remembered(connection, self.catalogue.state, SETTINGS)
        except DBAPIError as error:
            self._know_nothing()
            if lacks_table(error):  # it was there when it was last looked at
                raise missing(self.name) from error
            raise

    def _learn(self, stored: str | None) -> Settings:
        known = self._own_settings
        if known is None or stored != self._stored:
            known = self._layered(json.loads(stored or "{}"))
        self._stored, self._own_settings, self._asked = stored, known, monotonic()
        return known

    def _layered(self, stored: Given) -> Settings:
        if not stored and not self._given:
            return self.deployment.settings
        found = self.deployment.tenants.settings_with(stored, self._given)
        for section, what, remedy in found.problems:
            _log.warning("tenant %s, part %s: %s; %s", self.name, section, what, remedy)
        return found

    def close(self) -> None:
        """Nothing: the connections are the deployment's."""

    # A host's transaction

    def placed(self, host: Connection) -> Connection:
        """A host's connection for the statements of a unit; the host's own stay as they are.

        Raises Refused for a connection to another SQLite file than the tenant's.
        """
        engine = self.engine
        schema = schema_of(engine)
        if schema is not None:
            return PlacedConnection(host, schema)
        opened = host.exec_driver_sql("PRAGMA database_list").first()
        own = Path(str(engine.url.database))
        if opened is None or not opened[2] or not own.samefile(opened[2]):
            raise Refused(
                f"tenant {self.name!r} is the file {own}, and this connection is to another "
                "database; join a connection of crm.tenant(...).engine"
            )
        return host


@attrs.frozen
class TenantUpgrade:
    """What became of one tenant when all were upgraded."""

    name: str
    number: int
    """Which one it was, from 1."""
    of: int
    report: UpgradeReport | None
    error: Exception | None = None
    """Why it failed; None where it did not."""


class Tenants:
    """The tenants of one deployment: `crm.tenants`."""

    def __init__(self, deployment: CRM, folder: Path | None) -> None:
        self._deployment = deployment
        self._home = home_of(deployment.engine, folder)
        self._known: WeakValueDictionary[str, Tenant] = WeakValueDictionary()
        self._recent: OrderedDict[str, Tenant] = OrderedDict()
        self._guard = RLock()

    def names(self) -> list[str]:
        """The names of all tenants, in order."""
        return self._home.names()

    def __iter__(self) -> Iterator[Tenant]:
        return map(self.get, self.names())

    def __contains__(self, name: object) -> bool:
        return self._home.has(checked(name))

    def get(self, name: str, settings: Given | None = None) -> Tenant:
        """What `crm.tenant` returns. Asks the database nothing; the first unit does.

        `settings` override those that are stored in the tenant. Raises Invalid for what is no name
        of a tenant, and for wrong settings.
        """
        checked(name)
        with self._guard:
            tenant = self._known.get(name)
            if tenant is None or (settings is not None and settings != tenant._given):
                if settings:
                    self.require_sound(settings)
                tenant = self._tenant(name, settings or {}, lambda: self._home.engine(name))
                self._known[name] = tenant
            self._recent[name] = tenant
            self._recent.move_to_end(name)
            if len(self._recent) > _REMEMBERED:
                self._recent.popitem(last=False)
        return tenant

    def _tenant(self, name: str, given: Given, locate: Locate) -> Tenant:
        return Tenant(self._deployment, name, given, locate)

    def _forget(self, name: str) -> None:
        with self._guard:
            self._recent.pop(name, None)
            tenant = self._known.pop(name, None)
        if tenant is not None:
            tenant._know_nothing()

    # Making and dropping

    def create(self, name: str, settings: Given | None = None) -> Tenant:
        """Make a tenant, with `settings` stored in it.

        A call that is killed leaves nothing that the next one minds. Raises Invalid for a name or
        settings that are wrong, Conflict where there is a tenant of that name.
        """
        self.require_sound(settings or {})
        with self._making(name) as made:
            made.upgrade()
            if settings:
                made.store_settings(settings)
        return self.get(name)

    def copy(self, name: str, to: str) -> Tenant:
        """Make a tenant with all that another one holds at this moment, and return it.

        Its subscriptions are paused, so that nobody is told anything twice by chance. Raises
        NotFound, Conflict where there is a tenant `to`, and Refused for tables that are not the
        newest, or that no enabled part knows, where a copy goes table by table (PostgreSQL).
        """
        self._require(name)
        with self._making(to) as made:
            self._home.copy(name, made.engine, self._deployment.part_migrations())
            _begin_anew(made)
        return self.get(to)

    def archive(self, name: str, file: str | Path) -> None:
        """Write all that a tenant holds at this moment into a new file; the tenant stays.

        Raises NotFound, Conflict where there is such a file, and Refused as `copy` does.
        """
        self._require(name)
        if Path(file).exists():
            raise Conflict(f"{file} is there already; name a new file")
        self._home.archive(name, Path(file), self._deployment.part_migrations())

    def restore(self, name: str, file: str | Path) -> Tenant:
        """Make a tenant of what an archive holds, brought to the newest form, and return it.

        Its subscriptions are paused. Raises Conflict where there is a tenant of that name, Invalid
        for a file that is no archive, NotEnabled for one with tables of parts that are not enabled.
        """
        if not Path(file).is_file():
            raise Invalid(f"there is no file {file}")
        with self._making(name) as made:
            self._home.restore(Path(file), made.engine, self._deployment.part_migrations())
            _begin_anew(made)
        return self.get(name)

    def drop(self, name: str, *, confirm: str) -> None:
        """Destroy a tenant and all that it holds. `confirm` is its name once more.

        Raises Refused without that, NotFound where there is no such tenant.
        """
        if confirm != checked(name):
            raise Refused(f"dropping tenant {name!r} destroys its data; confirm it by its name")
        self._home.drop(name)
        self._forget(name)

    def rename(self, name: str, to: str) -> None:
        """Refused: whoever knows a tenant by its name would write to another one under it."""
        raise Refused(
            f"a tenant keeps its name: copy {name!r} to {to!r}, and drop {name!r} when nobody "
            "uses it any more"
        )

    @contextmanager
    def _making(self, name: str) -> Iterator[Tenant]:
        with self._home.making(checked(name)) as engine:
            yield self._tenant(name, {}, lambda: engine)
        self._forget(name)

    def _require(self, name: str) -> None:
        if name not in self:
            raise missing(name)

    # Upgrading

    def upgrade(
        self,
        names: Iterable[str] | None = None,
        progress: Callable[[TenantUpgrade], None] | None = None,
    ) -> tuple[TenantUpgrade, ...]:
        """Upgrade all tenants, or these, one after the other; what became of each.

        One that fails does not stop the others. One that was upgraded before costs next to
        nothing: called again after it was interrupted, it goes on where it stopped. `progress` is
        told of each tenant when it is done.
        """
        chosen = self.names() if names is None else list(names)
        done = []
        for number, name in enumerate(chosen, start=1):
            done.append(self._upgraded(name, number, len(chosen)))
            if progress is not None:
                progress(done[-1])
        return tuple(done)

    def _upgraded(self, name: str, number: int, of: int) -> TenantUpgrade:
        try:
            return TenantUpgrade(name, number, of, self.get(name).upgrade())
        except Exception as error:
            _log.info("tenant %s could not be upgraded", name, exc_info=error)
            return TenantUpgrade(name, number, of, None, error)

    # Settings

    def settings_with(self, *layers: Given) -> Settings:
        """The deployment's settings, overridden by each of these in turn."""
        given = layered(self._deployment.given_settings, *layers)
        return Settings(self._deployment.parts, given)

    def require_sound(self, given: Given) -> None:
        """Raise Invalid with all that is wrong with settings meant for a tenant."""
        settings = self.settings_with(given)
        role = settings[CoreSettings].default_role
        found = [*settings.problems, *soundness.default_role(self._deployment.parts, role)]
        problems = [(section, f"{what}; {remedy}") for section, what, remedy in found]
        try:
            json.dumps(given)
        except TypeError as error:
            remedy = "what is stored is text, numbers, lists and mappings"
            problems.append(("settings", f"{error}; {remedy}"))
        if problems:
            raise Invalid("\n".join(words for _, words in problems), problems=problems)

    def close(self) -> None:
        """Close what is open of the tenants."""
        if self._deployment._owns_engine:
            for tenant in list(self._known.values()):
                tenant.usage.store_last(tenant)
        self._home.close()


def _begin_anew(made: Tenant) -> None:
    """Bring a copy to the newest form, and let its journal begin another life."""
    made.upgrade()
    made.restored()


def _without(stored: dict[str, Any], forget: Iterable[str]) -> dict[str, Any]:
    """The settings without these fields; a section that is left empty goes."""
    left = {section: dict(fields) for section, fields in stored.items()}
    for name in forget:
        section, _, field = name.partition(".")
        left.get(section, {}).pop(field, None)
    return {section: fields for section, fields in left.items() if fields}
