"""Search: by any part of a name, an e-mail, a number or a foreign key, and by nothing hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, func, select

from crmkit import (
    CRM,
    Actor,
    Campaign,
    ContactPoint,
    Customer,
    Entity,
    ExternalId,
    Grant,
    Invalid,
    MovableClock,
    Opportunity,
    Plugin,
    Role,
    UnitOfWork,
    entity,
    fold,
    hookimpl,
    phone,
    text,
)
from crmkit.access import EVERYTHING, actor_of
from crmkit.search import searchable
from crmkit.storage.search_table import SEARCH_FTS, SEARCH_TRIGRAMS
from crmkit.testing.databases import Database
from crmkit.transactions import own_transaction


@entity("doors_door")
class Door(Entity):
    """Something with a name and a bell, found as itself."""

    name: str = text(searched=True)
    bell: str | None = phone(default=None, searched=True)
    code: str | None = text(default=None, searched=True, privacy="sensitive")


ROLES = [
    EVERYTHING,
    Role("doors.own", grants=(Grant("*", read="mine"),)),
    Role("doors.nameless", grants=(Grant("*"), Grant(Customer, hide=("name",)))),
    Role("doors.unreachable", grants=(Grant("*"), Grant(ContactPoint, read="False"))),
    Role("doors.by_mail", grants=(Grant("*"), Grant(ContactPoint, read="kind == 'email'"))),
    Role("doors.here", grants=(Grant("*"), Grant(ExternalId, hide=("key",)))),
]

BELLS = Role("doors.bells", grants=(Grant(Door, write="True", hide=("name",)),))


def doors(*items: Any) -> Plugin:
    class Hooks:
        @staticmethod
        @hookimpl
        def crmkit_contribute() -> Any:
            return items

    return Plugin("doors", hooks=Hooks())


@pytest.fixture
def crm(database: Database, clock: MovableClock) -> CRM:
    return database.crm([doors(Door, BELLS, *ROLES[1:])], clock=clock)


@contextmanager
def rolled_back(crm: CRM) -> Iterator[Callable[..., UnitOfWork]]:
    """Makes units of one transaction that ends without a trace."""
    with own_transaction(crm.engine, writes=True) as transaction:
        yield lambda who="tester": UnitOfWork(crm, transaction.connection, actor_of(who))


@pytest.fixture
def unit(crm: CRM) -> Iterator[Callable[..., UnitOfWork]]:
    with rolled_back(crm) as unit:
        yield unit


def reader(unit: Callable[..., UnitOfWork], role: Role) -> UnitOfWork:
    return unit(Actor("employee", "dana", roles=(role.name,)))


def anything(work: UnitOfWork, query: str) -> Sequence[Any]:
    return work.search(query)


def names(records: Any) -> list[str]:
    return [record.name for record in records]


# The naive filter


def known(work: UnitOfWork, role: Role, customer: Customer) -> list[str]:
    """The lines a reader may find a customer by."""
    found = [] if role.name == "doors.nameless" else [customer.name]
    for point in work.find(ContactPoint):
        hidden = role.name == "doors.unreachable" or (
            role.name == "doors.by_mail" and point.kind != "email"
        )
        if point.customer == customer and not hidden:
            found.append(point.normal)
    for link in work.find(ExternalId):
        if link.record_id == customer.id and role.name != "doors.here":
            found.append(link.key)
    return [line for words in found for line in searchable(words).split("\n")]


def has(lines: list[str], word: str) -> bool:
    if len(word) >= 3:
        return any(word in line for line in lines)
    return any(line.startswith(word) or f" {word}" in line for line in lines)


def leads_to(query: str, lines: list[str]) -> bool:
    phrase = fold(query)
    number = "".join(c for c in phrase if c.isdecimal())
    if len(number) >= 3 and not phrase.strip("0123456789 +-./()") and has(lines, number):
        return True
    return bool(phrase) and all(has(lines, word) for word in phrase.split())


WORDS = st.sampled_from(
    [
        "Dana",
        "Łódź",
        "dan",
        "ana",
        "a_b",
        "50%",
        "O'Neil",
        "Jürgen",
        "דנה",
        "אחמד",
        "أحمد",
        "x/y",
        "7",
    ]
)
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
NUMBERS = st.sampled_from(["+48 601 234-567", "601 234", "(22) 601-99-88", "+972 3 123 4567"])
MAILS = st.sampled_from(["Dana@X.pl", "a_b@example.org", "jurgen@x.pl"])
CUSTOMERS = st.fixed_dictionaries(
    {
        "name": NAMES,
        "owner": st.sampled_from([None, "dana", "zoe"]),
        "phone": st.none() | NUMBERS,
        "mail": st.none() | MAILS,
        "key": st.none() | st.sampled_from(["K-77", "601234", "ÄB/9"]),
        "end": st.sampled_from(["kept", "kept", "renamed", "removed", "restored", "unlinked"]),
    }
)
QUERIES = st.one_of(
    NAMES, NUMBERS, MAILS,
    st.sampled_from(["dan", "a", "a_", "%", "x.pl", "601", "234567", "k-7", "ab/9", "601-23",
                     "an da", "oneil", "jurg", "אח", "احم", "48", "", "  ", '"', "_", "/"]),
)  # fmt: skip


def write(work: UnitOfWork, number: int, facts: dict[str, Any]) -> None:
    customer = work.add(Customer(name=facts["name"], owner=facts["owner"]))
    for kind, field in (("mobile", "phone"), ("email", "mail")):
        if facts[field]:
            work.add(ContactPoint(customer=customer, kind=kind, value=facts[field]))
    if facts["key"]:
        link = work.link(customer, system=f"system {number}", key=facts["key"])
        if facts["end"] == "unlinked":
            work.remove(link)
    if facts["end"] == "renamed":
        work.change(customer, name="Renée")
    if facts["end"] in ("removed", "restored"):
        work.remove(customer)
    if facts["end"] == "restored":
        work.restore(customer)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    customers=st.lists(CUSTOMERS, max_size=5), queries=st.lists(QUERIES, min_size=1, max_size=6),
    role=st.sampled_from(ROLES),
)  # fmt: skip
def test_search_finds_what_a_filter_over_everything_would(
    crm: CRM, customers: list[dict[str, Any]], queries: list[str], role: Role
) -> None:
    """For any words and any role: neither more nor less, after any edits."""
    with rolled_back(crm) as unit:
        work = unit()
        for number, facts in enumerate(customers):
            write(work, number, facts)
        who = reader(unit, role)
        there = [c for c in work.find(Customer) if role.name != "doors.own" or c.owner == "dana"]
        for query in queries:
            expected = {c.id for c in there if leads_to(query, known(work, role, c))}
            assert expected == {c.id for c in who.search(query, Customer)}, query
            assert expected == {c.id for c in anything(who, query) if isinstance(c, Customer)}


# By hand


@pytest.fixture
def dana(unit: Callable[..., UnitOfWork]) -> Customer:
    work = unit()
    dana = work.add(Customer(name="Dana Kowalska-Łoś"))
    work.add(ContactPoint(customer=dana, kind="email", value="Dana@X.pl"))
    work.add(ContactPoint(customer=dana, kind="mobile", value="+48 601 234 567"))
    work.link(dana, system="erp", key="PL-0077")
    work.add(Customer(name="Zoe"))
    return dana


@pytest.mark.parametrize(
    "query",
    ["dana@x", "DANA", "kowal los", "los dana", "601 234", "601-234-567", "+48601", "pl-007", "da"],
)
def test_a_customer_is_found_by_all_that_is_known_of_it(
    unit: Callable[..., UnitOfWork], dana: Customer, query: str
) -> None:
    """By parts of words in any order, by e-mail, by numbers however written, by foreign keys."""
    assert [dana.id] == [c.id for c in unit().search(query, Customer)]


@pytest.mark.parametrize("query", ["owalska x", "an", "dana zoe", "0077 601", "%", "_", "d%a"])
def test_what_is_not_known_finds_nothing(
    unit: Callable[..., UnitOfWork], dana: Customer, query: str
) -> None:
    """Every word must be there, a short one must begin a word, and signs mean themselves."""
    expected = [dana.id] if query == "0077 601" else []
    assert expected == [c.id for c in unit().search(query, Customer)]


def test_the_best_comes_first(unit: Callable[..., UnitOfWork]) -> None:
    """What is called so, what begins so, what has a word that does, what contains it, the rest."""
    work = unit()
    expected = ["Ann", "Annex", "Mary Ann", "Joanna", "Ann-other Bob"]
    for name in ["Joanna", "Mary Ann", "Annex", "Ann"]:
        work.add(Customer(name=name))
    assert expected[:4] == names(work.search("ann", Customer))
    work.add(Customer(name="Ann-other Bob"))
    assert ["Ann-other Bob"] == names(work.search("bob ann", Customer))


def test_no_more_is_found_than_was_asked_for(unit: Callable[..., UnitOfWork]) -> None:
    """The best of them."""
    work = unit()
    for name in ("Joanna", "Ann", "Anna"):
        work.add(Customer(name=name))
    assert ["Ann", "Anna"] == names(work.search("ann", limit=2))
    assert () == work.search("ann", limit=0)


def test_search_over_everything_finds_records_of_every_entity(
    unit: Callable[..., UnitOfWork],
) -> None:
    """The core's and those of the parts, the best of all first."""
    work = unit()
    ada = work.add(Customer(name="Roof & Sons"))
    work.add(Opportunity(customer=ada, name="Roof"))
    work.add(Campaign(name="Roofs in spring"))
    work.add(Door(name="Roof door", bell="601 111 222"))
    found = anything(work, "roof")
    assert {"Roof & Sons", "Roof", "Roofs in spring", "Roof door"} == set(names(found))
    assert "Roof" == found[0].name
    assert ["Roof door"] == names(work.search("601111", Door))


def test_a_foreign_key_leads_to_a_record_of_any_entity(unit: Callable[..., UnitOfWork]) -> None:
    """Even of one that has no words of its own."""
    work = unit()
    deal = work.add(Opportunity(customer=work.add(Customer(name="Ada")), name="Roof"))
    work.link(deal, system="erp", key="D-900")
    assert [deal.id] == [record.id for record in anything(work, "d-900")]


def test_a_contact_that_moves_leads_to_its_new_customer(
    unit: Callable[..., UnitOfWork], dana: Customer
) -> None:
    """And no longer to the old one."""
    work = unit()
    (zoe,) = work.search("zoe", Customer)
    point = work.first(ContactPoint, "kind == 'email'")
    assert point is not None
    work.change(point, customer=zoe)
    assert [zoe.id] == [c.id for c in work.search("dana@x", Customer)]


def test_a_change_of_other_fields_writes_no_words(
    crm: CRM, unit: Callable[..., UnitOfWork], dana: Customer
) -> None:
    """What is searched costs only when it changes."""
    written: list[str] = []
    event.listen(crm.engine, "before_cursor_execute", lambda *a: written.append(a[2]))
    unit().change(dana, country="PL")
    assert not [sql for sql in written if "crmkit_search" in sql]


def test_words_that_the_writer_may_not_see_are_kept(unit: Callable[..., UnitOfWork]) -> None:
    """Who changes a record need not see all that it is found by."""
    door = unit().add(Door(name="Roof door", bell="601 111 222"))
    work = reader(unit, BELLS)
    work.change(work.get(Door, door), bell="601 333 444")
    assert [door.id] == [found.id for found in unit().search("roof", Door)]


def test_a_batch_costs_the_same_statements_as_one_record(
    crm: CRM, unit: Callable[..., UnitOfWork]
) -> None:
    """However many records one call writes; PostgreSQL copies them, which is no statement."""
    written: list[str] = []
    event.listen(crm.engine, "before_cursor_execute", lambda *a: written.append(a[2]))
    unit().add_all(Customer(name=f"Customer {n}") for n in range(50))
    expected = 1 if crm.engine.dialect.name == "sqlite" else 0
    assert expected == len([sql for sql in written if "crmkit_search" in sql])
    assert 50 == len(unit().search("customer", limit=100))


def test_words_are_learned_of_fields_that_were_not_searched_before(
    crm: CRM, clock: MovableClock
) -> None:
    """`upgrade` brings what a new version of a part searches."""
    with crm.begin("dana") as work:
        door = work.add(Door(name="Roof door"))
        work.connection.execute(crm.catalogue.search.delete())
        state = crm.catalogue.state
        sources = work.connection.scalar(
            select(state.c.value).where(state.c.key == "searched fields")
        )
        without = " ".join(s for s in str(sources).split() if not s.startswith("doors"))
        work.connection.execute(state.update().values(value=without))
        assert ["doors_door.bell", "doors_door.name"] == crm.search.build(work)
        assert [door] == list(work.search("roof"))
        assert [] == crm.search.build(work)


def test_a_removed_record_leaves_no_words(
    crm: CRM, unit: Callable[..., UnitOfWork], dana: Customer
) -> None:
    """Its contacts leave with it."""
    work = unit()
    work.remove(dana)
    kept = crm.catalogue.search
    words = select(func.count()).select_from(kept).where(kept.c.source != "external_id.key")
    assert 1 == work.connection.scalar(words)  # Zoe


def test_a_sensitive_value_is_not_copied(crm: CRM, unit: Callable[..., UnitOfWork]) -> None:
    """It is kept in its own place alone, where each reading of it is journaled."""
    work = unit()
    work.add(Door(name="Roof door", code="opensesame"))
    assert [] == list(anything(work, "opensesame"))
    sources = work.connection.scalars(select(crm.catalogue.search.c.source))
    assert ["doors_door.name"] == list(sources)


def test_a_search_too_long_to_be_meant_is_refused(unit: Callable[..., UnitOfWork]) -> None:
    """With how long one may be."""
    with pytest.raises(Invalid, match="at most 200 characters; this has 201"):
        unit().search("x" * 201)


def test_the_index_of_trigrams_is_used(crm: CRM, unit: Callable[..., UnitOfWork]) -> None:
    """A part of a word is found without looking at every row."""
    work = unit()
    work.add_all(Customer(name=f"Customer {n:x}") for n in range(3000))
    asked: list[tuple[str, Any]] = []
    event.listen(crm.engine, "before_cursor_execute", lambda *a: asked.append((a[2], a[3])))
    work.search("kowal", Customer)
    sql, parameters = asked[-1]
    how, index = "EXPLAIN QUERY PLAN ", f"{SEARCH_FTS} VIRTUAL TABLE INDEX"
    if work.connection.dialect.name == "postgresql":
        work.connection.exec_driver_sql("ANALYZE crmkit_search")
        work.connection.exec_driver_sql(f"SELECT gin_clean_pending_list('{SEARCH_TRIGRAMS}')")
        how, index = "EXPLAIN ", SEARCH_TRIGRAMS
    rows = work.connection.exec_driver_sql(how + sql, parameters).all()
    assert index in "\n".join(str(row[-1]) for row in rows)


def test_words_are_found_before_they_are_sorted_in_and_after(
    crm: CRM, unit: Callable[..., UnitOfWork]
) -> None:
    """Written, changed and removed, again and again: what waits for the index is there too."""
    work, chance = unit(), Random(7)
    names = {work.add(Customer(name=f"Maker {n}")): f"Maker {n}" for n in range(250)}
    for number in range(600):
        record = chance.choice(list(names))
        del names[record]
        if number % 3:
            name = f"Baker {number}"
            names[work.change(record, name=name)] = name
        else:
            work.remove(record)
            names[work.add(Customer(name=f"Joiner {number}"))] = f"Joiner {number}"
        if not number % 50:
            for word in ("maker", "bake", "oin"):
                expected = sorted(name for name in names.values() if word in name.lower())
                assert expected == sorted(c.name for c in work.search(word, Customer, limit=900))


def test_without_an_index_search_works_all_the_same(
    crm: CRM, unit: Callable[..., UnitOfWork], dana: Customer
) -> None:
    """A server that has none is slower, nothing else."""
    work = unit()
    if work.connection.dialect.name == "sqlite":
        for trigger in ("added", "removed", "changed"):
            work.connection.exec_driver_sql(f"DROP TRIGGER crmkit_search_{trigger}")
        work.connection.exec_driver_sql(f"DROP TABLE {SEARCH_FTS}")
    else:
        work.connection.exec_driver_sql(f"DROP INDEX {SEARCH_TRIGRAMS}")
    work.add(Customer(name="Kowalski"))
    assert ["Dana Kowalska-Łoś", "Kowalski"] == sorted(names(work.search("kowal", Customer)))
