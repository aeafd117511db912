"""The part `notes`, which conforms, and the pieces that one with a fault is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import func, select

from crmkit import (
    Customer,
    Entity,
    Every,
    Extension,
    Grant,
    Job,
    Plugin,
    ReadUnit,
    Ref,
    Report,
    ReportColumn,
    Role,
    Service,
    Subscription,
    Touch,
    Trait,
    UnitOfWork,
    choice,
    employee,
    entity,
    extension,
    hookimpl,
    keep,
    kinds,
    operation,
    reassign,
    ref,
    text,
)
from crmkit.testing.checks.subject import Examples
from crmkit.testing.conformance import PartConformance
from crmkit.testing.databases import Database


@entity("notes_topic", unique=["name"])
class Topic(Entity):
    """What notes are about."""

    name: str


@entity("notes_note", index=["customer"])
class Note(Entity):
    """What was noted of a customer."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="delete", on_remove="cascade")
    topic: Ref[Topic] | None = ref(default=None)
    words: str = text(default="", searched=True, privacy="personal")
    digest: str = text(default="", max=40)
    state: str = choice("open", "done", default="open")
    clerk: str | None = employee(default=None, on_handover=reassign("state == 'open'"))


@entity("notes_file")
class File(Entity):
    """A file beside a note."""

    note: Ref[Note] = ref(on_remove="cascade")
    path: str = text(privacy="personal")


@entity("notes_bill")
class Bill(Entity):
    """What a customer owes, which the law wants kept."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase=keep("the law"))
    payer: str = text(default="", privacy="personal")
    author: str | None = employee(default=None, on_handover="keep")


@entity("notes_member", unique=["customer"])
class Member(Entity):
    """A customer who reads notes."""

    customer: Ref[Customer] = ref(on_merge="combine", on_erase="anonymise", on_remove="cascade")
    nickname: str | None = text(default=None, privacy="sensitive")


@extension(Customer, "notes_profile")
class Profile(Extension):
    """What is noted of every customer."""

    mood: str | None = text(default=None, privacy="personal")


@entity("notes_echo")
class Echo(Entity):
    """What is said of notes elsewhere."""

    said: str = ""
    whom: UUID | None = None
    keys: tuple[str, ...] = ()


class Notes(Service):
    """Notes of customers."""

    @operation("notes.take")
    def take(self, customer: Ref[Customer], words: str) -> Note:
        """Note something of a customer."""
        actor = self.work.actor
        clerk = actor.key if actor.kind == "employee" else None
        return self.work.add(Note(customer=customer, words=words, clerk=clerk))


def _open(tables: Any, since: Any) -> Any:
    note = tables[Note].c
    live = select(note.customer, func.count()).where(note.removed_at.is_(None))
    return live.where(note.state == "open").group_by(note.customer)


OPEN = Trait("notes.open", Customer, kinds.Integer(), _open, ((Note, "customer"),), missing=0)


def by_state(work: ReadUnit) -> Any:
    note = work.visible(Note).c
    return select(note.state, func.count().label("count")).group_by(note.state)


def report(function: Callable[..., Any]) -> Report:
    """The report of notes by state, made by a function."""
    columns = (ReportColumn("state"), ReportColumn("count", kinds.Integer()))
    return Report("notes.by_state", "Notes by state", columns, function)


def tidy(work: UnitOfWork) -> None:
    """Close what is empty."""
    note = work.table(Note).c
    work.change_all(
        list(work.find(Note, (note.words == "") & (note.state == "open"))), state="done"
    )


def job(function: Callable[..., Any]) -> Job:
    return Job("notes.tidy", function, schedule=Every(timedelta(days=1)))


def introduce(work: UnitOfWork, entries: Sequence[Any]) -> None:
    """Topics come from what is noted."""
    if not work.count(Topic, "name == 'first'"):
        work.add(Topic(name="first"))


def subscription(handler: Callable[..., Any]) -> Subscription:
    return Subscription("notes.topics", handler, entities=[Note])


CLERK = Role("notes.clerk", "Takes notes", grants=(Grant(Note, write="True"),))

GOOD = (
    Topic, Note, File, Bill, Member, Profile, Echo, Notes, OPEN, report(by_state), job(tidy),
    subscription(introduce), CLERK,
)  # fmt: skip


def notes(*instead: object, migrations: Any = None, **hooks: Any) -> Plugin:
    """The part with these contributions, instead of those of the same kind and name or beside."""
    named = {_key(one): one for one in (*GOOD, *instead)}
    hooks["contribute"] = lambda: list(named.values())
    marked = {f"crmkit_{hook}": staticmethod(hookimpl(f)) for hook, f in hooks.items()}
    return Plugin("notes", hooks=type("Hooks", (), marked)(), migrations=migrations)


def _key(one: Any) -> tuple[bool, str]:
    return isinstance(one, type), getattr(one, "__name__", "") or one.name


def take_note(work: UnitOfWork) -> None:
    """What is typical of the part."""
    anna = work.add(Customer(name="Anna Kalina"))
    work.use(Notes).take(anna, "she likes tea")
    work.add(Touch(customer=anna, source="a note"))


class Conformance(PartConformance):
    """The inherited tests of one of these parts; `failing` says which of them fail."""

    part = "notes"
    idempotent: ClassVar[tuple[str, ...]] = ("notes.topics", "notes.tidy")

    def __init__(self, plugin: Plugin, readme: Any, use: Callable[..., Any] = take_note) -> None:
        self.plugin = plugin
        self.use = use
        self.readme = readme

    @property
    def given(self) -> tuple[str | Plugin, ...]:
        return (self.plugin,)

    @property
    def folder(self) -> Any:
        return self.readme

    def exercise(self, work: UnitOfWork) -> object:
        return self.use(work)

    def examples(self) -> Examples:
        return {Topic: {"name": lambda number: f"topic {number}"}}

    def failing(self, database: Database, names: Iterable[str]) -> dict[str, str]:
        """The tests of these names that fail, and what they say."""
        failed, subject = {}, self.made_of(database)
        for name in names:
            try:
                getattr(self, name)(subject)
            except AssertionError as error:
                failed[name] = str(error)
        return failed


OF_PACKAGES = (
    "test_importing_it_has_no_side_effects", "test_it_uses_only_what_is_public",
    "test_its_grade_is_its_own",
)  # fmt: skip
"""The tests that need an installed package."""

INHERITED = tuple(
    name for name in vars(PartConformance) if name.startswith("test_") and name not in OF_PACKAGES
)
OF_ONE_CRM = (
    "test_what_it_contributes_is_documented", "test_rows_of_it_can_be_made",
    "test_a_merge_is_complete", "test_an_unmerge_restores",
    "test_a_person_gets_all_their_data", "test_an_erasure_is_complete",
    "test_a_handover_is_complete", "test_what_is_removed_can_be_restored",
    "test_its_reports_do_not_leak", "test_a_host_that_rolls_back_keeps_nothing",
    "test_it_starts_with_what_it_requires_and_nothing_else",
)  # fmt: skip
"""Those that commit nothing, and so cost little beside one another."""
