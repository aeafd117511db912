"""What an erasure leaves in the journal, in search and in traits: marks, and true numbers."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from crmkit import (
    CRM,
    Actor,
    ContactPoint,
    Customer,
    CustomFields,
    Interaction,
    Money,
    ReadUnit,
    Segment,
)
from crmkit.journal import replay
from crmkit.marks import ERASED
from tests.inn import Dinner, Invoice, Stay, Wish, erase, inn, journal, person


@pytest.fixture
def crm(crm_factory: Any) -> CRM:
    made: CRM = crm_factory([inn()])
    return made


# The journal


def replayed(work: ReadUnit, cls: type[Any], id: Any) -> Any:
    codec, entries = work.crm.catalogue.codec(cls), work.crm.journal_for(work.connection)
    return replay(codec, id, entries.entries(work.connection, codec, [id], newest_first=False))


def test_history_says_that_a_value_was_erased(crm: CRM) -> None:
    """Before and after each change; who changed what and when stays."""
    with crm.begin("dana") as work:
        zofia = person(work)
    with crm.begin("emil") as work:
        zofia = work.change(zofia, name="Zofia Lis", family_name="Lis", country="DE")
    erase(crm, zofia, "her letter of 3 March")
    with crm.read("dana") as work:
        last, changed, added = work.history(zofia)
        assert ("erase", "customers.erase > her letter of 3 March") == (last.action, last.cause)
        assert {
            "name": (ERASED, ERASED), "family_name": (None, ERASED), "country": ("PL", "DE")
        } == changed.changes  # fmt: skip
        assert ("emil", ERASED) == (str(changed.actor), added.changes["name"][1])
        assert "erased" == str(added.changes["name"][1])


def test_states_of_the_past_are_without_what_was_erased(crm: CRM, clock: Any) -> None:
    """As of any moment."""
    with crm.begin("dana") as work:
        zofia = person(work, family_name="Żak")
        stay = work.add(Stay(customer=zofia, passport="PL123"))
        then = work.now()
    clock.move(timedelta(days=3))
    erase(crm, zofia)
    with crm.read("dana") as work:
        before, now = (work.as_of(zofia, moment) for moment in (then, work.now()))
        assert ("erased", None, "prospect", 1) == (
            before.name, before.family_name, before.lifecycle, before.version,
        )  # fmt: skip
        assert now == work.get(Customer, zofia)
        assert "erased" == work.as_of(stay, then).passport


def test_replaying_the_journal_gives_the_current_state(crm: CRM) -> None:
    """Of what is anonymised its row, of what is deleted nothing, of what is kept all."""
    with crm.begin("dana") as work:
        zofia, _ = person(work, income=Money("5", "PLN"), sex="female"), person(work)
        stay = work.add(Stay(customer=zofia, passport="PL123"))
        dinner = work.add(Dinner(customer=zofia, dish="bigos"))
        work.add(Invoice(customer=zofia, name="Zofia Żak"))
        work.add(Wish(stay=stay, words="quiet"))
    erase(crm, zofia)
    with crm.begin("dana") as work:
        work.change(work.get(Customer, zofia), country="DE")
        work.change(work.get(Stay, stay), nights=9)
        for cls in (Customer, Stay, Invoice, Wish):
            codec = crm.catalogue.codec(cls)
            for row in work.connection.execute(select(*codec.columns)):
                assert dict(row._mapping) == replayed(work, cls, row.id)
        assert replayed(work, Dinner, dinner.id) is None
        assert "delete" == [e.action for _, e in journal(work) if e.record_id == dinner.id][-1]


def test_nothing_of_the_values_is_in_the_journal(crm: CRM) -> None:
    """Not of what was there before, nor of the erasure itself, nor who the person was as actor."""
    with crm.begin("dana") as work:
        zofia = person(work, name="Secret-1")
        work.add(ContactPoint(customer=zofia, kind="email", value="Secret-2@example.org"))
        work.link(zofia, system="shop", key="Secret-3")
        work.add(Dinner(customer=zofia, dish="Secret-4"))
    with crm.begin(Actor("customer", "Secret-3", roles=("everything",))) as work:
        work.add(Interaction(customer=zofia, subject="Secret-5"))
        work.add(Segment(name="Mine", criterion="True"))
    erase(crm, zofia)
    with crm.read("dana") as work:
        rows = work.connection.execute(crm.catalogue.journal.select()).all()
        assert [] == [row for row in rows if "secret-" in str(row).lower()]


# Search, traits


def test_search_finds_nothing_of_it(crm: CRM) -> None:
    """By name, by address, by key, by the words of a part."""
    with crm.begin("dana") as work:
        zofia = person(work)
        work.add(ContactPoint(customer=zofia, kind="email", value="zofia@example.org"))
        work.link(zofia, system="shop", key="key-77")
        stay = work.add(Stay(customer=zofia, passport="PL123"))
        work.add(Wish(stay=stay, words="a quiet room"))
        texts = ("zofia żak", "zofia@example", "key-77", "quiet")
        assert [1, 1, 1, 1] == [len(work.search(text)) for text in texts]
    erase(crm, zofia)
    with crm.read("dana") as work:
        assert [0, 0, 0, 0] == [len(work.search(text)) for text in texts]
        kept = work.connection.scalars(select(crm.catalogue.search.c.text)).all()
        assert {"erased"} == set(kept)


def test_maintained_traits_follow(crm: CRM) -> None:
    """Those of the customer, and those of records that are gone."""
    with crm.begin("dana") as work:
        zofia = person(work)
        dinner = work.add(Dinner(customer=zofia, dish="pierogi"))
        assert "pierogi" == work.traits(zofia, "inn.dish")["inn.dish"]
    erase(crm, zofia)
    with crm.read("dana") as work:
        assert work.traits(zofia, "inn.dish")["inn.dish"] is None
        kept = crm.catalogue.metrics["inn", Dinner]
        assert [] == work.connection.execute(select(kept).where(kept.c.id == dinner.id)).all()


def test_own_fields_that_are_looked_up_follow(crm: CRM) -> None:
    """Their typed values go with the record's."""
    with crm.begin("dana") as work:
        work.use(CustomFields).define("customer", "nick", kind="text", indexed=True)
        zofia, _ = person(work, custom={"nick": "zosia"}), person(work, custom={"nick": "ala"})
    erase(crm, zofia)
    with crm.read("dana") as work:
        assert {} == work.get(Customer, zofia).custom
        assert ["ala"] == list(work.connection.scalars(select(crm.catalogue.custom.c.text)))
