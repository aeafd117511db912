"""After an erasure and a scrub no byte of what was erased is in the database's files."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, StaticPool, create_engine, select

from crmkit import (
    CRM,
    ContactPoint,
    Customer,
    Entity,
    Extension,
    Interaction,
    PersonalData,
    Plugin,
    Ref,
    Refused,
    Segment,
    entity,
    extension,
    field,
    fold,
    hookimpl,
    keep,
    ref,
    text,
)
from crmkit.entities.definition import definition
from crmkit.journal import replay
from crmkit.storage import scrub
from crmkit.testing.databases import Database
from tests.inn import Dinner, Stay, inn, person

ALPHABETS = ("abcdefghijklmnopqrstuvwxyz", "ąćęłńóśźżbdkmrsz", "אבגדהוזחטיכלמנסעפצקרשת",
             "ابتثجحخدذرزسشصضطظعغفقكلمنهوي")  # fmt: skip
KEPT = keep("a law")
POLICIES = ("delete", "anonymise", KEPT)


# Random parts


@attrs.frozen
class Shape:
    """One entity of a random part: what becomes of its rows, and the privacy of its fields."""

    on_erase: Any
    child: Any
    """What the rows that it owns declare: a policy, None to follow it; False for no such rows."""
    privacy: tuple[str, ...]
    searched: bool


shapes = st.builds(
    Shape,
    st.sampled_from(POLICIES),
    st.sampled_from([*POLICIES, None, False]),
    st.tuples(*[st.sampled_from(["public", "personal", "sensitive"])] * 3),
    st.booleans(),
)


def defined(name: str, base: Any, make: Any, **fields: tuple[Any, Any]) -> Any:
    """An entity class with these fields: the annotation and the default of each."""
    body = {"__annotations__": {n: hint for n, (hint, _) in fields.items()}, "__doc__": name}
    body |= {n: default for n, (_, default) in fields.items()}
    return make(type(name, (base,), body))


def told(shape: Shape) -> dict[str, tuple[Any, Any]]:
    """The fields that say something: a text, a list and an object."""
    words, items, data = shape.privacy
    return {
        "words": (str, text(default="", privacy=words, searched=shape.searched)),  # type: ignore[arg-type]
        "items": (tuple[str, ...], field(default=(), privacy=items)),  # type: ignore[arg-type]
        "data": (dict[str, Any], field(default={}, privacy=data)),  # type: ignore[arg-type]
    }


def part_of(shapes: tuple[Shape, ...], profile: Shape) -> tuple[Plugin, list[tuple[Any, Any]]]:
    """A part with an entity, and perhaps a child of it, for each shape, and an extension."""
    made: list[tuple[Any, Any]] = []
    for number, shape in enumerate(shapes):
        to = ref(on_merge="move", on_erase=shape.on_erase, on_remove="refuse")
        own = {"customer": (Ref[Customer], to), **told(shape)}
        parent = defined(f"Own{number}", Entity, entity(f"any_own{number}"), **own)
        child = None
        if shape.child is not False:
            owner = ref(on_remove="cascade", on_erase=shape.child)
            fields = {"owner": (Ref[parent], owner), **told(shape)}  # type: ignore[valid-type]
            child = defined(f"Child{number}", Entity, entity(f"any_child{number}"), **fields)
        made.append((parent, child))
    side = defined("Side", Extension, extension(Customer, "any_side"), **told(profile))

    class Hooks:
        @hookimpl
        def crmkit_contribute(self) -> list[Any]:
            return [side, *(cls for pair in made for cls in pair if cls is not None)]

    return Plugin("any", hooks=Hooks()), [*made, (side, None)]


@attrs.define
class Secrets:
    """Values that say something of the person: which must be gone, and which may stay."""

    chance: random.Random
    gone: list[str] = attrs.field(factory=list)
    stays: list[str] = attrs.field(factory=list)

    def word(self, stays: bool = False) -> str:
        letters = self.chance.choice(ALPHABETS)
        word = "".join(self.chance.choices(letters, k=14))
        (self.stays if stays else self.gone).append(word)
        return word

    def fields(self, shape: Shape, fate: Any) -> dict[str, Any]:
        """Values for the fields of a row with this fate."""
        words, items, data = (
            self.word(fate == KEPT or (fate == "anonymise" and privacy == "public"))
            for privacy in shape.privacy
        )
        return {"words": words, "items": (items,), "data": {"key": data}}


def filled(crm: CRM, made: list[Any], shapes: list[Shape], secrets: Secrets) -> Customer:
    """A person with rows of every entity, each written and changed."""
    with crm.begin("dana") as work:
        zofia = work.add(Customer(name=secrets.word(), custom={"key": secrets.word()}))
        work.add(ContactPoint(customer=zofia, kind="other", value=secrets.word()))
        work.add(Interaction(customer=zofia, subject=secrets.word(), body=secrets.word() * 40))
        work.link(zofia, system="shop", key=secrets.word())
        work.add(Segment(name=secrets.word(stays=True), criterion="True"))
        rows = list(_rows(work, made, shapes, secrets, zofia))
    with crm.begin("dana") as work:
        zofia = work.change(zofia, name=secrets.word(), family_name=secrets.word())
        for row, shape, fate in rows:
            work.change(row, **secrets.fields(shape, fate))
        work.remove(type(rows[0][0]).ref(rows[0][0].id))
    return zofia


def _rows(
    work: Any, made: list[Any], shapes: list[Shape], secrets: Secrets, zofia: Customer
) -> Iterator[tuple[Any, Shape, Any]]:
    *own, (side, _) = made
    for (parent, child), shape in zip(own, shapes, strict=False):
        row = work.add(parent(customer=zofia, **secrets.fields(shape, shape.on_erase)))
        if child is not None:
            fate = shape.child or shape.on_erase
            # A row that another one needs which stays, stays empty: of that nothing is told here.
            yield work.add(child(owner=row, **secrets.fields(shape, fate))), shape, fate
        yield row, shape, shape.on_erase
    row = work.add(side(id=zofia.id, **secrets.fields(shapes[-1], "anonymise")))
    yield row, shapes[-1], "anonymise"


# The bytes


def everything(engine: Engine) -> bytes:
    """All that the files of the database hold, and on PostgreSQL all that its tables show."""
    if engine.dialect.name == "sqlite":
        path = engine.url.database
        files = (Path(f"{path}{suffix}") for suffix in ("", "-wal", "-journal"))
        return b"".join(file.read_bytes() for file in files if file.exists())
    alone = engine.execution_options(isolation_level="AUTOCOMMIT")
    with alone.connect() as connection:
        connection.exec_driver_sql("CHECKPOINT")
        files_of = [row[0] for row in connection.exec_driver_sql(_FILES)]
        names = [row[0] for row in connection.exec_driver_sql(_TABLES)]
        dumps = [f'SELECT t::text FROM "{name}" t' for name in [*names, "pg_stats"]]
        shown = (row[0] for sql in dumps for row in connection.exec_driver_sql(sql))
        return b"".join([*files_of, *(str(line).encode() for line in shown)])


_FILES = """
SELECT pg_read_binary_file(pg_relation_filepath(c.oid)) FROM pg_class c
JOIN pg_namespace n ON n.oid = relnamespace
WHERE relkind IN ('r', 'i', 't') AND (nspname IN ('public', 'pg_toast') OR relname = 'pg_statistic')
"""
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"


def found(engine: Engine, words: list[str]) -> list[str]:
    """Those of the words that are somewhere in the files, in whatever form they are written."""
    held = everything(engine)
    forms = {word: {word, fold(word), json.dumps(word)[1:-1]} for word in words}
    return [word for word in words if any(form.encode() in held for form in forms[word])]


@pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
@settings(
    max_examples=3,
    # Each example takes a database of its own: too long to look for the smallest that fails.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(
    drawn=st.lists(shapes, min_size=1, max_size=3).map(tuple),
    profile=shapes,
    seed=st.integers(0, 2**32),
)
def test_no_byte_of_what_was_erased_remains(
    database: Database, drawn: tuple[Shape, ...], profile: Shape, seed: int
) -> None:
    """Whatever parts there are, in whatever language; what is kept is all there.

    The journal replays to the rows as they are.
    """
    part, made = part_of(drawn, profile)
    crm, secrets = CRM(database.empty(), [part]), Secrets(random.Random(seed))
    crm.upgrade()
    zofia = filled(crm, made, [*drawn, profile], secrets)
    everybody = sorted({*secrets.gone, *secrets.stays})
    assert everybody == found(crm.engine, everybody)
    with crm.begin("dana") as work:
        work.use(PersonalData).erase(zofia, "asked")
    assert not crm.scrub(full=True).again
    assert [] == found(crm.engine, secrets.gone)
    assert secrets.stays == found(crm.engine, secrets.stays)
    assert [] == list(_not_replayed(crm))
    crm.close()


def _not_replayed(crm: CRM) -> Iterator[Any]:
    with crm.read("dana") as work:
        journal = crm.journal_for(work.connection)
        for cls, codec in crm.catalogue.codecs.items():
            for row in work.connection.execute(select(*codec.columns)).all():
                about = journal.entries(work.connection, codec, [row.id], newest_first=False)
                if dict(row._mapping) != replay(codec, row.id, about):
                    yield definition(cls).name, row


# One scrub after another


@pytest.fixture
def crm(crm_factory: Any) -> CRM:
    made: CRM = crm_factory([inn()])
    return made


def erased(crm: CRM) -> None:
    with crm.begin("dana") as work:
        zofia = person(work, name="Zofia Żółć-Tajemnicza")
        work.add(Stay(customer=zofia, passport="PL-TAJNE-1"))
        work.add(Dinner(customer=zofia, dish="bigos tajemny"))
    with crm.begin("dana") as work:
        work.use(PersonalData).erase(zofia, "asked")


WORDS = ["Zofia Żółć-Tajemnicza", "PL-TAJNE-1", "bigos tajemny"]


def test_a_scrub_sees_to_what_erasures_touched(crm: CRM) -> None:
    """Once; without an erasure there is nothing to do."""
    assert ((), ()) == (crm.scrub().tables, crm.scrub(full=True).tables)
    erased(crm)
    assert [] != found(crm.engine, WORDS)
    seen = crm.scrub(full=True)
    touched = {"crmkit_inn_stay", "crmkit_inn_dinner", "crmkit_customer", "crmkit_journal"}
    assert touched <= set(seen.tables)
    assert "crmkit_campaign" not in seen.tables
    assert [] == found(crm.engine, WORDS)
    assert () == crm.scrub(full=True).tables


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_scrub_that_is_not_full_says_what_is_left(crm: CRM) -> None:
    """The tables show nothing of it; a full one comes after it."""
    erased(crm)
    notes = crm.scrub().notes
    assert "free space within the tables' pages; scrub with full=True rewrites" in notes
    assert () == crm.scrub().tables
    assert "crmkit_customer" in crm.scrub(full=True).tables
    assert [] == found(crm.engine, WORDS)


@pytest.fixture
def reader(crm: CRM) -> Iterator[Connection]:
    """A connection whose transaction goes on seeing what was there when it began."""
    options: dict[str, Any] = (
        {"isolation_level": "REPEATABLE READ"}
        if crm.engine.dialect.name == "postgresql"
        else {"crmkit_writes": False}
    )
    with crm.engine.connect() as connection:
        yield connection.execution_options(**options)


def test_a_scrub_says_who_still_sees_the_old_rows(
    crm: CRM, reader: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is done again when they have ended."""
    monkeypatch.setattr(scrub, "_PATIENCE", 0.2)
    reader.execute(select(crm.catalogue.state)).all()
    erased(crm)
    assert crm.scrub(full=True).again
    reader.rollback()
    again = crm.scrub(full=True)
    assert ("crmkit_customer" in again.tables, again.again) == (True, False)
    assert [] == found(crm.engine, WORDS)


def test_a_scrub_does_not_wait_for_ever(crm: CRM, monkeypatch: pytest.MonkeyPatch) -> None:
    """For a writer, say, that does not end."""
    monkeypatch.setattr(scrub, "_PATIENCE", 0.2)
    erased(crm)
    with crm.begin("emil") as work:
        person(work)
        with pytest.raises(Refused, match=r"waited 0\.2 seconds"):
            crm.scrub(full=True)
    assert "crmkit_customer" in crm.scrub(full=True).tables


def test_a_database_in_memory_is_scrubbed_as_well() -> None:
    """It has neither a file nor a log."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    crm = CRM(engine, [inn()])
    crm.upgrade()
    erased(crm)
    assert ("crmkit_customer" in crm.scrub().tables, crm.scrub().tables) == (True, ())
    engine.dispose()
