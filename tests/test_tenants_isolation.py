"""No tenant sees another: under threads and pooled connections, and in a host's transaction."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.orm import Session

from crmkit import (
    CRM,
    Actor,
    Campaign,
    Conflict,
    ContactPoint,
    Customer,
    CustomFields,
    Employee,
    Handover,
    Import,
    Imports,
    Interaction,
    Invalid,
    Jobs,
    Merging,
    NotFound,
    Opportunity,
    PersonalData,
    Refused,
    Segment,
    Segments,
    Sequences,
    Subscriptions,
    Tenant,
    UnitOfWork,
)
from crmkit.doctor import examine
from crmkit.journal import Cursor
from tests.tenancy import TENANTS, add, names
from tests.visits import Gift, Visit, contribute

SYSTEM = Actor("system", "test")


@pytest.fixture
def host(shop: CRM) -> Iterator[Session]:
    """A session of a host whose own tables are in the same database, on PostgreSQL."""
    if shop.engine.dialect.name != "postgresql":
        pytest.skip("on SQLite a tenant's file has transactions of its own")
    engine = create_engine(shop.engine.url)
    with engine.begin() as connection:
        # The tenant has a table of the same name: which one is meant must be the host's.
        connection.execute(text("CREATE TABLE orders (number int)"))
        connection.execute(text("CREATE TABLE crmkit_acme.orders (number int)"))
    with Session(engine) as session:
        yield session
    engine.dispose()


ORDERS = text("SELECT count(*) FROM orders")
ORDER = text("INSERT INTO orders VALUES (1)")


# Every statement names its schema


@contextmanager
def watched(crm: CRM) -> Iterator[list[str]]:
    """The statements that the block sends to the database, but for those of the library."""
    sent: list[str] = []

    def hear(_: Any, __: Any, statement: str, *rest: Any) -> None:
        sent.append(statement)

    event.listen(crm.engine, "before_cursor_execute", hear)
    yield sent
    event.remove(crm.engine, "before_cursor_execute", hear)


def everything(crm: CRM) -> None:
    """Use what a unit of work can do."""
    with crm.begin(SYSTEM) as work:
        work.add(Employee(key="dana", name="Dana"))
        work.add(Employee(key="noa", name="Noa"))
        fields = work.use(CustomFields)
        fields.define("customer", "size", "number", indexed=True)
        fields.define("customer", "card", unique=True)
    with crm.begin("dana", cause="all") as work:
        anna = work.add(Customer(name="Anna", owner="dana", custom={"size": 38, "card": "1"}))
        work.add_all(Customer(name=f"Bulk {n}", country="PL") for n in range(60))
        work.add(ContactPoint(customer=anna, kind="email", value="anna@x.pl"))
        anna = work.change(anna, name="Anna Nowak")
        work.change_all(work.find(Customer, "country == 'PL'"), country="DE")
        work.upsert(Customer(name="Anna N."), system="till", key="1")
        twin = work.upsert(Customer(name="Anna Now."), system="till", key="1")
        work.add(Interaction(customer=anna, subject="call"))
        visit = work.add(Visit(customer=anna, happened_at=work.now()))
        work.add(Gift(visit=visit))
        work.add_all(Visit(customer=anna, happened_at=work.now()) for _ in range(30))
        deal = work.add(Opportunity(customer=anna, name="Deal"))
        work.remove(deal)
        work.restore(deal)
        with pytest.raises(Invalid), work.savepoint():
            work.add(Interaction(customer=Customer.ref(uuid4())))
        segment = work.add(Segment(name="All", criterion="contains(name, 'Anna')"))
        assert 2 == work.use(Segments).count(segment)
        work.use(Segments).freeze(segment)
        work.use(Merging).merge(anna, twin)
    with crm.read("dana") as work:
        assert 61 == work.count(Customer)
        assert 31 == work.traits(anna)["visits.count"]
        list(
            work.find(Customer, "visits.count > 3 and visits.asked_count > 3 and visits.near >= 0")
        )
        list(work.find(Customer, "custom.size > 10 and owner in my_team or owner == me"))
        page = work.find(Customer, limit=2, order="-visits.count")
        work.find(Customer, limit=2, order="-visits.count", after=page.next)
        work.find(Customer, limit=2, order="custom.size")
        assert work.search("nowak")
        assert work.search("x.pl an")
        work.timeline(anna)
        work.history(anna)
        work.as_of(anna, work.now())
        work.connection.execute(work.visible(Customer).select()).all()
        work.matches(anna, "any(interactions, subject == 'call')")
        crm.journal_for(work.connection).read_from(work.connection, Cursor(), 10)
    with crm.begin(SYSTEM) as work:
        crm.traits.rebuild(work)
        crm.traits.renew(work)
        crm.search.rebuild(work)
        work.use(Jobs).counts()
    crm.run_due()
    _acts(crm)


def _acts(crm: CRM) -> None:
    """What is done beyond single records."""
    with crm.begin(SYSTEM) as work:
        work.use(Sequences).define("case", start=1001)
        assert "1001" == work.use(Sequences).next("case")
        old, twin = (work.add(Customer(name=name)) for name in ("Olga", "Olga O."))
        merged = work.use(Merging).merge(old, twin)
        work.use(Merging).unmerge(merged)
        work.use(Handover).hand_over("dana", to="noa")
    with crm.begin(SYSTEM) as work:
        assert work.use(PersonalData).export_person(old)
        work.use(PersonalData).erase(old, "asked for it")
    with TemporaryDirectory() as folder:
        people = Path(folder) / "people.csv"
        people.write_text("name,email\n" + "".join(f"P{n},p{n}@x.pl\n" for n in range(40)), "utf-8")
        assert 40 == Import(crm, Customer, people).run(SYSTEM).added
    with crm.begin(SYSTEM) as work:
        (run, *_) = work.use(Imports).newest()
        work.use(Imports).revert(run.id)
        work.use(Subscriptions).list()
        for name in crm.reports:
            with suppress(Invalid):  # of those that cannot do without a parameter
                list(work.report(name))
    crm.scrub()


def test_every_statement_names_the_schema_of_its_tables(shop: CRM) -> None:
    """Of those of the whole of the API; the host's search path decides nothing."""
    if shop.engine.dialect.name != "postgresql":
        pytest.skip("on SQLite a tenant is a file")
    acme = shop.tenant("acme")
    with watched(shop) as sent:
        everything(acme)
        acme.settings_of(type(acme.core_settings))
        acme.store_settings({"core": {"currency": "PLN"}})
    tables = "|".join([*acme.catalogue.tables.metadata.tables, r"crmkit_\w*version"])
    bare = re.compile(rf'(?<![\w."])(?<!%\()"?(?:{tables})"?(?![\w"]*["\w.])')
    named = re.compile(rf'"?crmkit_acme"?\."?(?:{tables})\b')
    assert bare.search("INSERT INTO crmkit_customer (id)")
    assert bare.search('SELECT 1 FROM "crmkit_journal"')
    # What is locked is named as it is in the query: that is how PostgreSQL has it.
    locked = re.compile(r"FOR [A-Z ]+ OF \w+")
    wrong = [one for one in sent if bare.search(named.sub("", locked.sub("", one)))]
    assert [] == wrong
    assert 200 < sum(bool(named.search(one)) for one in sent)
    assert [] == names(shop.tenant("beta"))


def test_what_looks_at_the_form_of_tables_looks_at_the_tenants(shop: CRM) -> None:
    """Health, the doctor and purges: here the deployment has no tables that they could mean."""
    acme = shop.tenant("acme")
    add(acme, "Anna")
    with acme.begin(SYSTEM) as work:
        work.remove_all(work.find(Customer))
    assert () == acme.health().problems
    assert [] == list(examine(acme))
    assert 1 == acme.purging.removed(timedelta(days=-1)).rows["crmkit_customer"]
    assert not shop.health().at_head


# Interleavings

Step = tuple[str, str]
STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "fail", "within", "change"]), st.sampled_from(TENANTS)),
    min_size=1,
    max_size=8,
)


@settings(
    max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(steps=STEPS)
def test_whatever_the_order_each_tenant_holds_what_was_written_to_it(
    shop: CRM, steps: list[Step]
) -> None:
    """Units that succeed, that fail, and that are open while one of the other tenant is."""
    mark = uuid4().hex
    model: dict[str, set[str]] = {name: set() for name in TENANTS}
    for number, (kind, name) in enumerate(steps):
        _step(shop, kind, name, f"{mark} {number}", model)
    for name, expected in model.items():
        with shop.tenant(name).read("dana") as work:
            held = {customer.name for customer in work.find(Customer)}
            found = {customer.name for customer in work.search(mark, limit=500)}
        assert expected == {one for one in held if one.startswith(mark)}
        assert expected == found


def _step(shop: CRM, kind: str, name: str, new: str, model: dict[str, set[str]]) -> None:
    tenant, (other,) = shop.tenant(name), [one for one in TENANTS if one != name]
    if kind == "fail":
        with pytest.raises(ZeroDivisionError), tenant.begin("dana") as work:
            _fail(work, new)
        return
    with tenant.begin("dana") as work:
        mine = work.add(Customer(name=new))
        model[name].add(new)
        if kind == "within":
            with shop.tenant(other).begin("dana") as beside:
                beside.add(Customer(name=f"{new} beside"))
                with pytest.raises(NotFound):
                    beside.get(Customer, mine)
            model[other].add(f"{new} beside")
        if kind == "change":
            work.change(mine, name=f"{new} changed")
            model[name] = (model[name] - {new}) | {f"{new} changed"}


def _fail(work: UnitOfWork, name: str) -> None:
    work.add(Customer(name=name))
    raise ZeroDivisionError


def test_threads_that_share_few_connections_stay_apart(shop: CRM) -> None:
    """Every reader sees records of its tenant alone, whoever had the connection before."""
    engine = create_engine(shop.engine.url, pool_size=2, max_overflow=1)
    crm = shop if engine.dialect.name == "sqlite" else CRM(engine, plugins=[contribute()])

    def work_on(seed: int) -> int:
        chance = random.Random(seed)
        for number in range(12):
            name = chance.choice(TENANTS)
            tenant = crm.tenant(name)
            if chance.random() < 0.5:
                add(tenant, *(f"{name} {seed} {number} {n}" for n in range(chance.choice([1, 25]))))
            else:
                assert all(found.startswith(name) for found in names(tenant))
        return seed

    with ThreadPoolExecutor(4) as pool:
        assert list(range(4)) == list(pool.map(work_on, range(4)))
    engine.dispose()


# In a host's transaction


def test_a_hosts_transaction_holds_its_own_rows_and_those_of_tenants(
    shop: CRM, host: Session
) -> None:
    """Its own statements go to its own schema, before, within and after units of tenants."""
    host.execute(ORDER)
    with shop.tenant("acme").join(host, "dana") as work:
        work.add(Customer(name="Anna"))
        host.execute(ORDER)
        with shop.tenant("beta").join(host, "dana") as other:
            other.add_all(Customer(name=f"Beata {n}") for n in range(30))
            assert 30 == other.count(Customer)
        with work.savepoint():
            assert 1 == work.count(Customer)
    host.execute(ORDER)
    assert 3 == host.scalar(ORDERS)
    host.commit()
    assert 3 == host.scalar(ORDERS)
    assert 0 == host.scalar(text("SELECT count(*) FROM crmkit_acme.orders"))
    assert ["Anna"] == names(shop.tenant("acme"))
    assert 30 == len(names(shop.tenant("beta")))


def test_a_host_that_rolls_back_leaves_nothing_in_any_tenant(shop: CRM, host: Session) -> None:
    """A unit that fails undoes its own alone."""
    host.execute(ORDER)
    with shop.tenant("acme").join(host, "dana") as work:
        work.add(Customer(name="Anna"))
        with (
            pytest.raises(ZeroDivisionError),
            shop.tenant("beta").join(host, "dana") as other,
        ):
            _fail(other, "Beata")
        assert 1 == work.count(Customer)
    host.rollback()
    assert 0 == host.scalar(ORDERS)
    for name in TENANTS:
        assert [] == names(shop.tenant(name))


def test_a_plain_connection_keeps_its_options(shop: CRM, host: Session) -> None:
    """What a unit of a tenant sets on its connection is not set on the host's."""
    with host.get_bind().connect() as connection, connection.begin():  # type: ignore[union-attr]
        before = connection.get_execution_options()
        with shop.tenant("acme").join(connection, "dana") as work:
            work.connection.execution_options(stream_results=False)
            work.add(Customer(name="Anna"))
            _order(connection)
        assert before == connection.get_execution_options()
        _order(connection)
        assert 2 == connection.scalar(ORDERS)


def _order(connection: Connection) -> None:
    connection.execute(ORDER)


def test_a_connection_to_another_file_is_refused(shop: CRM) -> None:
    """A unit in it would write to whatever is there."""
    if shop.engine.dialect.name != "sqlite":
        pytest.skip("on PostgreSQL one database holds all tenants")
    acme, beta = map(shop.tenant, TENANTS)
    with acme.engine.connect() as connection, connection.begin():
        with (
            pytest.raises(Refused, match="this connection is to another"),
            beta.join(connection, "dana"),
        ):
            pass
        with acme.join(connection, "dana") as work:
            work.add(Customer(name="Anna"))
    assert (["Anna"], []) == (names(acme), names(beta))


# What is remembered


def test_what_is_remembered_for_one_tenant_is_not_used_for_another(shop: CRM) -> None:
    """Criteria, traits, timelines, segments and fields of one's own, asked by turns."""
    acme, beta = map(shop.tenant, TENANTS)
    ids = {}
    for tenant, size, visits in ((acme, "number", 2), (beta, "text", 5)):
        with tenant.begin(SYSTEM) as work:
            fields = work.use(CustomFields)
            fields.define("customer", "size", size)
            fields.define("customer", "note", privacy="sensitive" if tenant is acme else "public")
            value = {"size": 38 if size == "number" else "small", "note": "mild"}
            ids[tenant] = work.add(Customer(name=tenant.name, custom=value))
            work.add(Segment(name="Ours", criterion=f"name == '{tenant.name}'"))
            for number in range(visits):
                moment = work.now() - timedelta(days=number)
                work.add(Visit(customer=ids[tenant], happened_at=moment))
    for _ in range(2):
        for tenant, criterion, visits in (
            (acme, "custom.size > 30", 2),
            (beta, "custom.size == 'small'", 5),
        ):
            _asked(tenant, ids[tenant], criterion, visits)
    with acme.read(SYSTEM) as work, pytest.raises(NotFound):
        work.timeline(ids[beta])
    with pytest.raises(Invalid), beta.read(SYSTEM) as work:
        work.count(Customer, "custom.size > 30")


def _asked(tenant: Tenant, customer: Customer, criterion: str, visits: int) -> None:
    with tenant.read("dana") as work:
        (found,) = work.find(Customer, criterion)
        assert tenant.name == found.name
        assert ("note" in found.custom) == (tenant.name == "beta")
        assert visits == work.traits(customer)["visits.count"]
        assert 1 == work.count(Customer, f"visits.count == {visits}")
        segment = work.first(Segment)
        assert segment is not None
        assert [found.name] == [one.name for one in work.use(Segments).page(segment)]


def test_unique_values_are_unique_in_their_tenant(shop: CRM) -> None:
    """And taken there alone."""
    for name in TENANTS:
        with shop.tenant(name).begin("dana") as work:
            work.upsert(Customer(name=name), system="till", key="1")
    with pytest.raises(Conflict), shop.tenant("acme").begin("dana") as work:
        work.link(work.add(Customer(name="x")), system="till", key="1")
    for name in TENANTS:
        assert [name] == names(shop.tenant(name))


def test_who_leaves_one_tenant_stays_in_the_other(shop: CRM) -> None:
    """An employee's key is of a tenant."""
    for name in TENANTS:
        with shop.tenant(name).begin(SYSTEM) as work:
            work.add(Employee(key="dana", name="Dana"))
            work.add(Employee(key="noa", name="Noa"))
            work.add(Campaign(name="Spring"))
            work.add(Customer(name=name, owner="dana"))
    with shop.tenant("acme").begin(SYSTEM) as work:
        work.use(Handover).hand_over("dana", to="noa")
    owners = []
    for name in TENANTS:
        with shop.tenant(name).read(SYSTEM) as work:
            owners += [customer.owner for customer in work.find(Customer)]
    assert ["noa", "dana"] == owners
