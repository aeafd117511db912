"""A CRM: the parts a host named, assembled over its database."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
from sqlalchemy import Connection, Engine, false, select

from crmkit import access, core, pipeline, soundness
from crmkit.access import Access, Actor, Role, Standing, actor_of
from crmkit.acts.delegation import is_delegated
from crmkit.bundles import Bundled, bundle_of
from crmkit.catalogue import Catalogue, named
from crmkit.checking import Checker
from crmkit.clock import Clock, SystemClock, local_date
from crmkit.criteria import Reader, criterion_predicate
from crmkit.custom.definitions import Definitions
from crmkit.custom.upkeep import Upkeep
from crmkit.entities.definition import Entity, definition
from crmkit.entities.staff import Employee
from crmkit.errors import Broken, NotEnabled
from crmkit.jobs import Job
from crmkit.journal import Journal
from crmkit.kinds_of_contribution import KINDS
from crmkit.metrics import TraitEngine
from crmkit.operations import Operation, Service
from crmkit.plugins import Fault, OnFailure, Parts, Plugin, StartReport
from crmkit.profiles import Profile, Profiles
from crmkit.read_unit import ReadUnit
from crmkit.reports import Report
from crmkit.search import SearchIndex
from crmkit.settings import CoreSettings, Given, Settings
from crmkit.signals import Signals
from crmkit.spans import span
from crmkit.storage.engines import engine_of
from crmkit.storage.journal_table import journal_table
from crmkit.storage.place import schema_of
from crmkit.storage.schema import Schema, read_schema
from crmkit.storage.search_table import search_table
from crmkit.storage.store import Store
from crmkit.subscriptions import Subscription
from crmkit.tally import Tally, Usage
from crmkit.teams import team_of
from crmkit.timeline import TimelineEngine
from crmkit.transactions import ending, joined, own_transaction
from crmkit.unit_of_work import UnitOfWork
from crmkit.wording.catalogues import GivenWording, Wording

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from sqlalchemy.orm import Session

    from crmkit.consumers import Consumer
    from crmkit.editions.manifest import Branding
    from crmkit.health import Health
    from crmkit.outcomes import Outcome
    from crmkit.purging import Purging
    from crmkit.storage.migrations import PartMigrations, UpgradeReport
    from crmkit.storage.scrub import ScrubReport
    from crmkit.tenants import Tenant, Tenants
    from crmkit.wording.speaking import Words

_log = logging.getLogger("crmkit.access")

S = TypeVar("S", bound=Service)
T = TypeVar("T")


class CRM:
    """Customer relationship management over one database, with the parts that were asked for.

    `database` is a URL or the host's own Engine. `plugins` are names of installed parts or Plugin
    objects, or an edition: a host gets what it names and nothing else. Nothing is written and
    nothing migrates until `upgrade` is called. Raises AssemblyError with everything that is wrong,
    unless `on_failure="quarantine"` leaves out the parts that cannot start. `tenants` is the folder
    of the tenants' files on SQLite; without it that is one beside the database. `wording` renames
    terms, language by language.
    """

    def __init__(
        self,
        database: str | Engine,
        plugins: Iterable[str | Plugin] | Bundled = (),
        *,
        settings: Given | None = None,
        clock: Clock | None = None,
        on_failure: OnFailure | None = None,
        tenants: str | Path | None = None,
        wording: GivenWording | None = None,
    ) -> None:
        self.clock: Clock = clock or SystemClock()
        self.signals = Signals(self)
        self.tally = Tally()
        bundle = bundle_of(plugins, settings, wording, on_failure)
        self.edition, self.given_settings = bundle.edition, bundle.settings
        self._given_wording: GivenWording = bundle.wording
        self._tenants_folder = Path(tenants) if tenants is not None else None
        self._drawn: tuple[tuple[str, ...], Catalogue] | None = None
        checks = [self._sound_names, self._sound_settings]
        self.parts = bundle.assembled(core, KINDS, checks)
        self._settle()
        self._engine, self._owns_engine = engine_of(database)
        if self._owns_engine:
            self.tally.listen(self._engine)
        started = self.parts.start(self)
        if started is not self.parts:
            self.parts = started
            self._settle()

    def _sound_names(self, parts: Parts) -> Iterable[Fault]:
        return soundness.faults(parts, self._draw, self._given_wording)

    def _draw(self, parts: Parts) -> Catalogue:
        """The catalogue of these parts: what the checks looked at serves the CRM as well."""
        names = tuple(part.name for part in parts.started)
        if self._drawn is None or self._drawn[0] != names:
            self._drawn = names, soundness.catalogue(parts)
        return self._drawn[1]

    def _sound_settings(self, parts: Parts) -> Iterator[Fault]:
        yield from soundness.of_settings(parts, Settings(parts, self.given_settings))

    def _settle(self) -> None:
        """Build what follows from the parts that are there."""
        kind = self.parts.of_kind
        self._settings = Settings(self.parts, self.given_settings)
        self.catalogue = self._draw(self.parts)
        self.wording = Wording(self.parts.started, self.catalogue, self._given_wording)
        self.journal_table = journal_table(self.catalogue.tables.metadata)
        self.search_table = search_table(self.catalogue.tables.metadata)
        self.roles: Mapping[str, Role] = {role.name: role for _, role in kind("role")}
        self.services: Mapping[type[Service], str] = {cls: part for part, cls in kind("service")}
        self.jobs: Mapping[str, Job] = {job.name: job for _, job in kind("job")}
        self.reports: Mapping[str, Report] = {r.name: r for _, r in kind("report")}
        subscriptions = (subscription for _, subscription in kind("subscription"))
        self.subscriptions: Mapping[str, Subscription] = {one.name: one for one in subscriptions}
        self.traits = TraitEngine(self.catalogue)
        self.timeline = TimelineEngine(self.catalogue, [s for _, s in kind("timeline source")])
        self.search = SearchIndex(self.catalogue)
        self.hooks = self.parts.hooks
        self._checkers: dict[type[Entity], Checker] = {}
        self._stores: dict[tuple[object, ...], Store] = {}
        self._know_nothing()

    def _know_nothing(self) -> None:
        """Begin with all that is remembered of one database: of another it would be untrue."""
        self._journals: dict[Store, Journal] = {}
        self._schema: Schema | None = None
        self.own_fields = Definitions(self.catalogue)
        self.custom = Upkeep(self.catalogue, self.own_fields)
        self._profiles, self.usage = Profiles(self.catalogue.tables[Employee]), Usage()

    @property
    def report(self) -> StartReport:
        """What happened to every part at the start, as data."""
        return self.parts.report

    @property
    def engine(self) -> Engine:
        """The engine over the database."""
        return self._engine

    @property
    def settings(self) -> Settings:
        """The settings of the core and of every part, by their class."""
        return self._settings

    @property
    def counters(self) -> Mapping[str, float]:
        """What was done since this CRM was made, as plain numbers that only grow.

        `units`, of them `undone`, of these `conflicts`; `statements`; `hook_seconds.PART`. On a
        host's own engine only those statements are counted that go straight to the driver.
        """
        tally = self.tally
        sent = sum(store.sent for store in self._stores.values())
        hooks = {f"hook_seconds.{part}": spent for part, spent in self.hooks.seconds.items()}
        plain = {"units": tally.units, "undone": tally.undone, "conflicts": tally.conflicts}
        return {**plain, "statements": tally.selected + sent, **hooks}

    @property
    def branding(self) -> Branding | None:
        """How the organisation shows itself, where an edition says so."""
        return self.edition.branding if self.edition else None

    def health(self) -> Health:
        """Whether this CRM can work: its database, its tables, its parts, what waits. Never raises.

        For probes: `health.live`, `health.ready`.
        """
        from crmkit.health import health

        return health(self)

    # Units of work

    @contextmanager
    def begin(self, actor: object, *, cause: str = "") -> Iterator[UnitOfWork]:
        """A unit in its own transaction: commits at the end of the block, rolls back on an error.

        `actor` is an Actor, or the host's user key of an employee.
        """
        who = actor_of(actor)
        with (
            self.tally,
            span("crmkit.unit", actor_kind=who.kind, cause=cause),
            own_transaction(self.engine, writes=True) as transaction,
        ):
            work = UnitOfWork(self, transaction.connection, who, cause)
            with ending(work):
                yield work
                work._settle()
            transaction.commit()
        work.committed()

    @contextmanager
    def read(self, actor: object) -> Iterator[ReadUnit]:
        """A read-only unit in its own transaction."""
        who = actor_of(actor)
        with (
            self.tally,
            span("crmkit.read", actor_kind=who.kind),
            own_transaction(self.engine, writes=False) as transaction,
        ):
            work = ReadUnit(self, transaction.connection, who)
            with ending(work):
                yield work
            transaction.commit()

    def join(
        self, host: Connection | Session, actor: object, *, cause: str = ""
    ) -> AbstractContextManager[UnitOfWork]:
        """A unit inside the host's open transaction, in a savepoint of it.

        An error undoes only what the unit did. The host's transaction is never committed, rolled
        back or closed. An async host calls this through `AsyncSession.run_sync`. Raises
        NoTransaction when the host has none open.
        """
        return joined(self, host, actor_of(actor), cause)

    # Background work

    def run_due(self, limit: int = 100) -> tuple[Outcome, ...]:
        """Do what is due now, at most `limit` jobs and batches of entries; what became of each.

        For hosts with a loop of their own; `crmkit run` calls it for others. Any number of
        processes and threads may call it at once.
        """
        from crmkit.running import run_due

        return run_due(self, limit)

    def subscription(self, name: str) -> Consumer:
        """A subscription that the host itself reads. Raises NotEnabled when no part has it."""
        from crmkit.consumers import Consumer

        return Consumer(self, named(self.subscriptions, "subscription", name))

    def restored(self) -> int:
        """Say that the database was restored from a backup: another life of its journal begins.

        All subscriptions are paused, since they may have been given entries that are there no
        more. Call it before anybody writes; returns the number of the new life.
        """
        from crmkit.storage.consumer_table import begin_new_life

        why = f"the database was restored on {self.clock.now():%Y-%m-%d %H:%M} UTC"
        with self.begin(Actor("system", "core.restored")) as work:
            epoch = begin_new_life(work.connection, self.catalogue.tables.metadata, why)
        self._know_nothing()
        return epoch

    def job(self, name: str) -> Job:
        """The job of this name. Raises NotEnabled when no enabled part has it."""
        return named(self.jobs, "job", name)

    # The database

    def upgrade(self, progress: Callable[[str], None] | None = None) -> UpgradeReport:
        """Bring the tables of every part to the newest form; safe to call twice, or at once."""
        from crmkit.acts.stragglers import gather_all
        from crmkit.storage import migrations

        report = migrations.upgrade(self.engine, self.part_migrations(), progress)
        self._schema = None
        with self.begin(Actor("system", "core.upgrade")) as work:
            pipeline.ship(work)
            self.search.build(work)
            self.traits.build(work)
            gather_all(work)
        self.signals.send_upgraded(report)
        return report

    def scrub(self, *, full: bool = False) -> ScrubReport:
        """Remove from the database's files the bytes of what was erased since the last scrub.

        On PostgreSQL `full` rewrites the tables, which nobody can read meanwhile. The report says
        what cannot be reached: backups, archives, other transactions' old rows. Raises Refused
        where a transaction is in the way for long.
        """
        from crmkit.purging import scrub_files

        return scrub_files(self, full=full)

    def part_migrations(self) -> tuple[PartMigrations, ...]:
        """The parts in order, with the folder of their revisions and their tables."""
        from crmkit.storage import migrations

        folders = {part.name: part.migrations for part in self.parts.started}
        return migrations.part_migrations(self.catalogue.tables.metadata, folders)

    @property
    def purging(self) -> Purging:
        """Deleting for good: what a part left, what was removed long ago, values of a field."""
        from crmkit.purging import Purging

        return Purging(self)

    @cached_property
    def tenants(self) -> Tenants:
        """The tenants of this deployment: made, listed, upgraded, copied, archived, dropped."""
        from crmkit.tenants import Tenants

        return Tenants(self, self._tenants_folder)

    def tenant(self, name: str, settings: Given | None = None) -> Tenant:
        """The tenant of this name: a CRM with tables and settings of its own.

        The database is asked by its first unit, which raises NotFound where there is none.
        `settings` override those that are stored in the tenant. Raises Invalid for a wrong name.
        """
        return self.tenants.get(name, settings)

    def placed(self, host: Connection) -> Connection:
        """A host's connection, as the units that join it use it."""
        return host

    def close(self) -> None:
        """Close the connections of an engine that crmkit made; a host's own is left alone."""
        if "tenants" in vars(self):
            self.tenants.close()
        if self._owns_engine:
            self.usage.store_last(self)
            self.engine.dispose()

    # What units ask for

    def store_for(self, connection: Connection) -> Store:
        dialect, placed = connection.dialect, schema_of(connection) is not None
        key = dialect.name, dialect.driver, placed
        if key not in self._stores:
            self._stores[key] = Store(self.catalogue.codecs, dialect, placed=placed)
        return self._stores[key]

    def journal_for(self, connection: Connection) -> Journal:
        store = self.store_for(connection)
        if store not in self._journals:
            self._journals[store] = Journal(self.journal_table, store, self.head_of)
        return self._journals[store]

    def checker(self, cls: type[Entity]) -> Checker:
        if cls not in self._checkers:
            self._checkers[self.catalogue.entity(cls)] = Checker(definition(cls))
        return self._checkers[cls]

    def schema(self, connection: Connection) -> Schema:
        """What the database says of its own form; asked once, and again after an upgrade."""
        if self._schema is None:
            self._schema = read_schema(connection, [part.name for part in self.parts.started])
        return self._schema

    def head_of(self, cls: type[Entity]) -> str:
        """The schema head of the part that owns an entity."""
        heads = self._schema.heads if self._schema else {}
        return heads.get(self.catalogue.part_of[cls], "")

    @property
    def core_settings(self) -> CoreSettings:
        return self.settings[CoreSettings]

    def words(self, language: str | None = None) -> Words:
        """What is said in a language, that of the organisation unless told: `words.say(label)`."""
        return self.wording.words(language or self.core_settings.language)

    def settings_of(self, cls: type[T]) -> T:
        return self.settings[cls]

    def profile(self, work: ReadUnit) -> Profile:
        """What is stored of the actor of a unit."""
        return self._profile(work, work.actor.key) if work.actor.kind == "employee" else Profile()

    def _profile(self, work: ReadUnit, key: str) -> Profile:
        # In a host's transaction may be read what is never committed: that is not remembered.
        seconds = self.core_settings.access_seconds if work.own else 0.0
        return self._profiles.of(work.connection, key, seconds)

    def forget_profiles(self) -> None:
        """Read the roles of every employee anew: some were changed."""
        self._profiles.forget()

    def access_of(self, work: ReadUnit) -> Access:
        """The permissions of the actor of a unit."""
        own = Standing(tuple(self._roles_of(work)), self._compiling(work, work.actor.key))
        return Access(work.actor, own, self._delegated(work))

    def _delegated(self, work: ReadUnit) -> Standing | None:
        """The standing of whom the actor acts for, while that is delegated to them."""
        absent = work.actor.on_behalf_of
        if absent is None or work.actor.kind != "employee" or not work.profile.active:
            return None
        profile = self._profile(work, absent)
        today = local_date(work.now(), profile.time_zone or self.core_settings.time_zone)
        if not (profile.active and is_delegated(work, absent, today)):
            return None
        roles = self._roles_by(profile) if work.actor.roles is None else self._roles_of(work)
        return Standing(tuple(roles), self._compiling(work, absent))

    def _compiling(self, work: ReadUnit, me: str) -> access.Compile:
        """How the criteria of grants become conditions, for an employee who is `me`."""

        def compiled(criterion: str, cls: type[Entity], table: Any, few: bool) -> Any:
            extended = definition(cls).extends
            if extended is not None:
                # An extension is a part of its record: whoever may read the one may read the other.
                record = self.catalogue.tables[extended].alias()
                theirs = compiled(criterion, extended, record, few)
                return table.c.id.in_(select(record.c.id).where(theirs))
            try:
                return criterion_predicate(
                    criterion, cls, self.catalogue, reader(), stored=True, few=few, table=table
                )
            except Broken as error:
                _log.warning("a grant of %s gives nothing: %s", work.actor, error.message)
                return false()

        def reader() -> Reader:
            whole = attrs.evolve(work.reader, hidden=lambda _: frozenset(), visible=_all)
            if me == work.actor.key:
                return whole
            return attrs.evolve(whole, me=me, my_team=cache(lambda: team_of(self.catalogue, me)))

        return compiled

    def _roles_of(self, work: ReadUnit) -> list[Role]:
        names = work.actor.roles
        if names is not None:
            return access.roles_named(names, self.roles)
        match work.actor.kind:
            case "system":
                return [access.EVERYTHING]
            case "customer":
                return [access.NOTHING]
        return self._roles_by(work.profile)

    def _roles_by(self, profile: Profile) -> list[Role]:
        """The roles of an employee by what is stored of them."""
        if not profile.active:
            return [access.NOTHING]
        names = profile.roles or (self.core_settings.default_role,)
        return access.roles_named(names, self.roles)

    def reader_of(self, work: ReadUnit) -> Reader:
        """The reader on whose behalf criteria are compiled."""
        return Reader(
            now=work.now(),
            time_zone=work.time_zone,
            me=work.actor.key if work.actor.kind == "employee" else None,
            my_team=cache(lambda: team_of(self.catalogue, work.actor.key)),
            hidden=lambda cls: work.hidden_names(cls),
            own_fields=lambda cls: self.own_fields.of(work, cls),
            visible=lambda cls, table: work.access.predicate(cls, table),
            trait=partial(self.traits.column, work),
        )

    def service(self, cls: type[S], work: ReadUnit) -> S:
        """The service of a part. Raises NotEnabled, naming the part to enable."""
        if cls not in self.services:
            part = cls.__module__.partition(".")[0].removeprefix("crmkit_")
            raise NotEnabled(
                f"{cls.__name__} belongs to the part {part!r}, which this CRM was not given; "
                f"add {part!r} to plugins="
            )
        return cls(work)  # type: ignore[arg-type]

    @cached_property
    def operations(self) -> Mapping[str, Operation]:
        """Every operation of every enabled part, by name."""
        found = (cls.operations for cls in self.services)
        return {name: op for operations in found for name, op in sorted(operations.items())}


def _all(cls: type[Entity], table: Any) -> None:
    """The predicate of what is not restricted."""
