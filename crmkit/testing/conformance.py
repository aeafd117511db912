"""What every part must hold, as tests that a part inherits.

    class TestLeads(PartConformance):
        part = "leads"

        def exercise(self, work):
            work.use(Leads).capture(name="Dana Levi", email="dana@example.com")

Each test stands on a check, a function that returns every fault in words; none is conformance.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from inspect import getdoc
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

import crmkit
from crmkit.access import Actor
from crmkit.entities.customer import Customer
from crmkit.entities.definition import definition
from crmkit.hookspecs import hookimpl
from crmkit.plugins import Part, Plugin
from crmkit.testing.old_rows import refused_over_rows

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.testing.databases import Database
    from crmkit.unit_of_work import UnitOfWork

PUBLIC_MODULES = frozenset({"crmkit", "crmkit.settings", "crmkit.testing"})

Exercise = Callable[["UnitOfWork"], object]

# Watches what an import does, from before the first line of it.
_WATCH = """
import importlib, json, sys, threading
seen = set()
watched = ("socket.connect", "socket.bind", "sqlite3.connect", "subprocess.Popen", "os.system")
sys.addaudithook(lambda event, args: seen.add(event) if event in watched else None)
importlib.import_module({module!r})
if threading.active_count() > 1:
    seen.add("a thread that still runs")
print(json.dumps(sorted(seen)))
"""


def import_side_effects(module: str) -> list[str]:
    """What importing a module does beside defining things: sockets, threads, databases."""
    code = _WATCH.format(module=module)
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    if ran.returncode:
        return [f"importing {module} fails: {ran.stderr.strip().splitlines()[-1]}"]
    found = json.loads(ran.stdout.splitlines()[-1])
    return [f"importing {module} does this: {effect}" for effect in found]


def private_imports(package: Path, required: Iterable[str] = ()) -> list[str]:
    """Imports of what is not public in crmkit, or in a part, and of parts that are not required.

    Revisions may take the column types they need.
    """
    others = {f"crmkit_{part}" for part in required}
    return [
        f"{path.name} imports {name}, {fault}"
        for path in sorted(package.rglob("*.py"))
        for name in _imported(path)
        if (fault := _fault_of(name, path, package.name, others)) is not None
    ]


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            if node.module == "crmkit":  # which would also import a module of that name
                yield from (f"crmkit.{a.name}" for a in node.names if a.name not in crmkit.__all__)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def _fault_of(name: str, path: Path, own: str, others: set[str]) -> str | None:
    """Why a part may not import this; None where it may."""
    root, _, inner = name.partition(".")
    if root.startswith("crmkit_") and root != own:
        if root not in others:
            return f"a part that it does not require; require {root.removeprefix('crmkit_')!r}"
        return f"which is not public; take it from {root}" if inner else None
    if root != "crmkit" or name in PUBLIC_MODULES or name.startswith("crmkit.testing."):
        return None
    if "migrations" in path.parts:
        return None
    return f"which is not public; take it from {' or '.join(sorted(PUBLIC_MODULES))}"


def undocumented(crm: CRM, part: str) -> list[str]:
    """Contributions that say nothing of themselves."""
    kind = crm.parts.of_kind
    entities = [cls for name, cls in kind("entity") + kind("extension") if name == part]
    faults = [f"entity {definition(c).name} has no docstring" for c in entities if not c.__doc__]
    services = [cls for name, cls in kind("service") if name == part]
    operations = [o for service in services for o in service.operations.values()]
    faults += [f"operation {o.name} has no docstring" for o in operations if not o.help]
    faults += [f"hook {name} has no docstring" for name in _silent_hooks(crm, part)]
    return faults + [
        f"operation {o.name} does not say the type of {name}"
        for o in operations
        for name, parameter in o.parameters.items()
        if parameter.annotation is parameter.empty
    ]


def _silent_hooks(crm: CRM, part: str) -> list[str]:
    """The hooks that a part defines for others without saying when they run."""
    (started,) = [one for one in crm.parts.started if one.name == part]
    specs = vars(started.hookspecs).items() if started.hookspecs is not None else ()
    return [n for n, f in specs if hasattr(f, "__hook_facts__") and not getdoc(f)]


def brought_down(database: Database, plugins: Iterable[str | Plugin], part: str) -> list[str]:
    """What goes wrong when a part cannot start and its host goes on without it."""
    crm = database.crm(plugins, migrated=False)
    (sound,) = [one for one in crm.parts.started if one.name == part]
    rest = [one for one in plugins if (one if isinstance(one, str) else one.name) != part]
    without = database.crm([*rest, _unable_to_start(sound)], on_failure="quarantine")
    state = without.report[part].state
    if state != "quarantined":
        return [f"it could not start, and was {state}"]
    with without.begin(Actor("system", "conformance")) as work:
        work.count(Customer)
        work.add(Customer(name="Acme"))
    left = [
        definition(cls).name for cls, owner in without.catalogue.part_of.items() if owner == part
    ]
    return [f"{name} is still there" for name in left]


def _unable_to_start(part: Part) -> Plugin:
    """The same part, with a start that fails."""

    @hookimpl
    def crmkit_start() -> None:
        raise RuntimeError("this part cannot start today")

    marked = {name: getattr(part.hooks, name) for name in dir(part.hooks)}
    hooks = {n: staticmethod(f) for n, f in marked.items() if hasattr(f, "crmkit_impl")}
    hooks["crmkit_start"] = staticmethod(crmkit_start)
    return Plugin(
        part.name,
        requires=tuple(part.requires),
        hooks=type("Hooks", (), hooks)(),
        hookspecs=part.hookspecs,
        migrations=part.migrations,
    )


def drift(crm: CRM) -> list[str]:
    """Where an upgraded database differs from the definitions."""
    from crmkit.storage import migrations

    return [str(d) for d in migrations.check(crm.engine, crm.part_migrations())]


def _rows(connection: Connection, crm: CRM) -> dict[str, int]:
    """How many rows each table of the CRM holds."""
    tables = crm.catalogue.tables.metadata.sorted_tables
    return {
        table.name: connection.scalar(select(func.count()).select_from(table)) or 0
        for table in tables
    }


def left_behind(crm: CRM, exercise: Exercise) -> list[str]:
    """What remains, and what was told, after a host rolled back what the part did."""
    told: list[Any] = []

    def hear(sender: Any, **facts: Any) -> None:
        told.append(facts)

    crm.signals.changed.connect(hear)
    with crm.engine.connect() as host, host.begin() as transaction:
        before = _rows(host, crm)
        with crm.join(host, actor=Actor("system", "conformance")) as work:
            exercise(work)
        wrote = _rows(host, crm) != before
        transaction.rollback()
    if not wrote:
        return ["exercise() wrote nothing, so this proves nothing; let it use the part"]
    with crm.engine.connect() as host:
        after = _rows(host, crm)
    faults = [f"{n} rows more in {t}" for t, n in after.items() if n != before[t]]
    return faults + [f"a signal was sent: {facts}" for facts in told]


def unfit_for_tenants(crm: CRM, exercise: Exercise) -> list[str]:
    """What goes wrong in a tenant of a deployment that has no tables of its own.

    Statements that name tables without their schema find none there, on PostgreSQL.
    """
    tenant = crm.tenants.create("conformance")
    with tenant.begin(Actor("system", "conformance")) as work:
        before = _rows(work.connection, tenant)
        try:
            with work.savepoint():
                exercise(work)
        except DBAPIError as error:
            return [f"in a tenant it fails: {str(error.orig).splitlines()[0]}"]
        wrote = _rows(work.connection, tenant) != before
    return [] if wrote else ["in a tenant exercise() wrote nothing"]


def lost_by_leaving(crm: CRM, without: CRM, exercise: Exercise) -> list[str]:
    """What changes when the part is disabled for a while and enabled again.

    `without` is a CRM over the same database that does not have the part.
    """
    with crm.begin(Actor("system", "conformance")) as work:
        exercise(work)
        before = _rows(work.connection, crm)
    with without.begin(Actor("system", "conformance")) as work:
        for cls in without.catalogue.tables:
            work.find(cls, limit=5)
            work.count(cls)
    with crm.read(Actor("system", "conformance")) as work:
        after = _rows(work.connection, crm)
    return [f"{t}: {before[t]} rows before, {n} after" for t, n in after.items() if n != before[t]]


class PartConformance:
    """The tests every part inherits. Set `part`, and `plugins` where it needs others beside it."""

    part: ClassVar[str]
    plugins: ClassVar[tuple[str | Plugin, ...]] = ()

    def exercise(self, work: UnitOfWork) -> object:
        """Do something typical of the part that writes rows of its own."""
        raise AssertionError(f"{type(self).__name__} must say how the part is used: exercise()")

    @property
    def given(self) -> tuple[str | Plugin, ...]:
        return (self.part, *self.plugins)

    @property
    def package(self) -> str:
        return f"crmkit_{self.part}"

    def test_it_starts_with_what_it_requires_and_nothing_else(self, database: Database) -> None:
        """The part assembles over an empty database and reports that it started."""
        crm = database.crm(self.given)
        states = {part.name: part.state for part in crm.report.parts}
        assert states[self.part] == "started"

    def test_importing_it_has_no_side_effects(self) -> None:
        """Importing the part opens no socket, no thread and no database."""
        assert import_side_effects(f"{self.package}.plugin") == []

    def test_it_uses_only_what_is_public(self) -> None:
        """The part goes through the same door as a stranger's."""
        spec = find_spec(self.package)
        assert spec is not None
        assert spec.origin is not None
        required = {one if isinstance(one, str) else one.name for one in self.plugins}
        assert private_imports(Path(spec.origin).parent, required) == []

    def test_what_it_contributes_is_documented(self, database: Database) -> None:
        """Entities and operations say what they are."""
        assert undocumented(database.crm(self.given), self.part) == []

    def test_it_can_be_left_out_when_it_cannot_start(self, database: Database) -> None:
        """In quarantine nothing of it remains, and the core works on."""
        assert brought_down(database, self.given, self.part) == []

    def test_its_migrations_give_its_tables(self, database: Database) -> None:
        """An upgrade from nothing ends at the definitions; a second one does nothing."""
        crm = database.crm(self.given)
        assert drift(crm) == []
        crm.upgrade()
        assert drift(crm) == []

    def test_its_revisions_survive_rows(self, database: Database) -> None:
        """Each after the first is applied where every table of the part holds a row."""
        assert refused_over_rows(database.crm(self.given, migrated=False), self.part) == []

    def test_a_host_that_rolls_back_keeps_nothing(self, database: Database) -> None:
        """What the part did in a host's transaction goes with it, and nobody is told."""
        assert left_behind(database.crm(self.given), self.exercise) == []

    def test_it_works_in_a_tenant(self, database: Database) -> None:
        """Its statements go to the tables of the tenant they are about."""
        crm = database.crm(self.given, migrated=False)
        assert unfit_for_tenants(crm, self.exercise) == []

    def test_it_goes_and_comes_back_without_loss(self, database: Database) -> None:
        """Disabled, the core works on; enabled again, every row is there."""
        from crmkit.crm import CRM

        crm = database.crm(self.given)
        without = CRM(crm.engine)
        assert lost_by_leaving(crm, without, self.exercise) == []
