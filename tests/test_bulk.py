"""Bulk calls do what single calls do, in batches: the same rows, journal and effects of hooks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import zip_longest
from math import ceil
from typing import Any

import pytest
from sqlalchemy import select

from crmkit import CRM, Batch, Customer, Interaction, Money, Plugin
from crmkit.testing.databases import Database
from tests.sizes import sized


class Tagger:
    """A part that amends every customer, and counts how often it was asked."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()

    def amend(self, batch: Batch[Any]) -> None:
        self.calls[batch.action] += 1
        for index, record in enumerate(batch.after):
            if isinstance(record, Customer):
                batch.set(index, tags=("tagged", record.country or "nowhere"))

    def check(self, batch: Batch[Any]) -> None:
        self.calls["check"] += 1


def crm_with(database: Database, part: Callable[..., Plugin], tagger: Tagger, batch: int) -> CRM:
    def amend(batch: Batch[Any]) -> None:
        tagger.amend(batch)

    def check(batch: Batch[Any]) -> None:
        tagger.check(batch)

    tagging = part("tagging", amend=amend, check=check)
    crm = database.crm([tagging], settings={"core": {"batch_size": batch}})
    tagger.calls.clear()  # an upgrade adds what the core ships
    return crm


def people(count: int) -> list[Customer]:
    countries = ["PL", "IL", None, "EG"]
    return [
        Customer(
            name=f"Łukasz {i}",
            country=countries[i % 4],
            income=Money(i, "PLN") if i % 3 else None,
            custom={"shoe": i % 50} if i % 5 else {},
        )
        for i in range(count)
    ]


def journal(crm: CRM) -> Iterator[tuple[Any, ...]]:
    """What the journal says of customers, record by record."""
    t = crm.journal_table.c
    columns = (t.record_id, t.version, t.action, t.actor_kind, t.actor_key, t.cause, t.data)
    statement = select(*columns).where(t.entity_name == "customer")
    with crm.engine.connect() as connection:
        for row in connection.execute(statement.order_by(t.record_id, t.version)):
            *rest, data = row
            yield *rest, {k: v for k, v in data.items() if not k.endswith("_at")}


def equal(one: CRM, other: CRM) -> bool:
    """Whether two CRMs hold the same customers, but for the moments, and the same journal."""
    with one.read("dana") as mine, other.read("dana") as theirs:
        pairs = zip_longest(mine.find(Customer), theirs.find(Customer))
        same = all(_values(a) == _values(b) for a, b in pairs)
    return same and all(a == b for a, b in zip_longest(journal(one), journal(other)))


def _values(customer: Customer | None) -> tuple[Any, ...]:
    assert customer is not None
    return (customer.id, customer.version, customer.name, customer.country, customer.tags,
            customer.custom)  # fmt: skip


def bulk_equals_single(
    database: Database, part: Callable[..., Plugin], count: int, batch: int
) -> None:
    asked, singly = Tagger(), Tagger()
    bulk = crm_with(database, part, asked, batch)
    single = crm_with(database, part, singly, batch)
    records = people(count)
    with bulk.begin("dana") as work:
        assert work.add_all(record for record in records) == count
    with single.begin("dana") as work:
        for record in records:
            work.add(record)
    assert equal(bulk, single)
    assert singly.calls["add"] == count
    assert asked.calls["add"] <= ceil(count / batch)
    assert asked.calls["check"] <= ceil(count / batch)


def test_bulk_equals_single(database: Database, part: Callable[..., Plugin]) -> None:
    """Through `add_all` or one by one: the same rows, the same journal, the same amendments."""
    bulk_equals_single(database, part, count=1_500, batch=400)


@pytest.mark.slow
def test_bulk_equals_single_for_very_many(database: Database, part: Callable[..., Plugin]) -> None:
    """A hundred thousand customers are as one."""
    if database.kind != "sqlite":
        pytest.skip("the smaller test holds it here; the number matters once")
    bulk_equals_single(database, part, count=sized(100_000), batch=1_000)


def test_bulk_change_equals_single(database: Database, part: Callable[..., Plugin]) -> None:
    """`change_all` changes what `change` does, and asks hooks once a batch."""
    asked, singly = Tagger(), Tagger()
    bulk = crm_with(database, part, asked, 100)
    single = crm_with(database, part, singly, 100)
    records = people(350)
    for crm in (bulk, single):
        with crm.begin("dana") as work:
            work.add_all(records)
    with bulk.begin("eve") as work:
        assert work.change_all(list(work.find(Customer)), owner="eve") == 350
    with single.begin("eve") as work:
        for customer in list(work.find(Customer)):
            work.change(customer, owner="eve")
    assert equal(bulk, single)
    assert (asked.calls["change"], singly.calls["change"]) == (4, 350)


def test_a_bulk_may_bring_what_refers_to_what_it_brings(crm: CRM) -> None:
    """Records of several entities come in one stream, in any order within a batch."""

    def stream() -> Iterator[Customer | Interaction]:
        for i in range(300):
            customer = Customer(name=f"c{i}")
            yield Interaction(customer=customer, subject="first the call")
            yield customer

    with crm.begin("dana") as work:
        assert work.add_all(stream()) == 600
        assert work.count(Interaction, "customer.name == 'c299'") == 1


def test_a_bulk_that_fails_leaves_nothing(crm: CRM) -> None:
    """The last of many is wrong: the unit cannot commit, and says which row it was."""
    with pytest.raises(Exception, match="country"), crm.begin("dana") as work:
        work.add_all([*people(2_500), Customer(name="x", country="Poland")])
    with crm.read("dana") as work:
        assert work.count(Customer) == 0
