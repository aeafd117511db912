"""Any hand-over, of any records by any rules: each passes on once, or stays as it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import (
    CRM,
    Commitment,
    Customer,
    Employee,
    Entity,
    Handover,
    HandoverRule,
    Interaction,
    Opportunity,
    Plugin,
    UnitOfWork,
)
from tests.desk import Account, Errand

KEYS = ("dana", "eli", "ewa", "jan")
COUNTRIES = ("PL", "DE", None)
RULES = (
    HandoverRule("country == 'PL'", to="ewa"),
    HandoverRule("country is None", to=("jan", "eli")),
    HandoverRule("any(opportunities, status == 'open')", to="jan"),
    HandoverRule("status == 'open'", to=("ewa", "jan"), entity="opportunity"),
    HandoverRule("state == 'new'", to="eli", entity="desk_errand"),
)
HELD: Mapping[type[Any], tuple[str, Callable[[Any], bool]]] = {
    Customer: ("owner", lambda _: True),
    Account: ("manager", lambda _: True),
    Opportunity: ("owner", lambda deal: deal.status == "open"),
    Interaction: ("owner", lambda i: i.status == "planned"),
    Commitment: ("owner", lambda c: c.status == "open"),
    Errand: ("clerk", lambda e: e.state != "done"),
}

keys = st.sampled_from((*KEYS, None))


@st.composite
def worlds(draw: st.DrawFn) -> list[Entity]:
    """Customers, and what hangs on them and on nobody, of any employees."""
    found: list[Any] = []
    for number in range(draw(st.integers(0, 6))):
        owner, country = draw(keys), draw(st.sampled_from(COUNTRIES))
        customer = Customer(name=str(number), owner=owner, country=country)
        found.append(customer)
        if draw(st.booleans()):
            found.append(Account(id=customer.id, manager=draw(keys), advised_by=draw(keys)))
    customers = [one for one in found if isinstance(one, Customer)]
    whose: st.SearchStrategy[Any] = st.sampled_from(customers) if customers else st.none()
    for _ in range(draw(st.integers(0, 8)) if customers else 0):
        status = draw(st.sampled_from(("open", "won")))
        found.append(Opportunity(customer=draw(whose), name="d", owner=draw(keys), status=status))
        kept = draw(st.sampled_from(("open", "kept")))
        found.append(Commitment(customer=draw(whose), what="c", owner=draw(keys), status=kept))
    for _ in range(draw(st.integers(0, 8))):
        status = draw(st.sampled_from(("planned", "done")))
        at = draw(whose | st.none())
        found.append(Interaction(customer=at, owner=draw(keys), status=status))
        state = draw(st.sampled_from(("new", "done")))
        found.append(Errand(customer=draw(whose | st.none()), clerk=draw(keys), state=state))
    return found


def all_records(work: UnitOfWork) -> dict[UUID, Any]:
    """Every record that somebody answers for; of an extension under an id of its own."""
    return {
        record.id if cls is not Account else UUID(int=record.id.int ^ 1): record
        for cls in HELD
        for record in work.find(cls)
    }


@contextmanager
def undone(work: UnitOfWork) -> Iterator[None]:
    """What happens inside did not happen."""
    transaction = work.connection.begin_nested()
    yield
    transaction.rollback()
    work.seen.clear()
    work.vouched.clear()


@pytest.fixture
def small(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> Iterator[UnitOfWork]:
    """A unit in which two records are a batch."""
    crm = crm_factory([part("desk", Account, Errand)], settings={"core": {"batch_size": 2}})
    with crm.begin("boss") as work:
        work.add_all(Employee(key=key, name=key) for key in KEYS)
        yield work


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    records=worlds(),
    rules=st.lists(st.sampled_from(RULES), max_size=3),
    to=st.sampled_from([(), ("ewa",), ("eli", "jan", "ewa")]),
)
def test_any_hand_over_passes_each_record_on_once(
    small: UnitOfWork, records: list[Any], rules: list[HandoverRule], to: Sequence[str]
) -> None:
    """What was to be done is the successors', all else is as it was, and the preview said so."""
    work, handover = small, small.use(Handover)
    with undone(work):
        work.add_all(records)
        before = all_records(work)
        preview = handover.preview("dana", to, rules=rules)
        assert before == all_records(work)
        assert preview == handover.hand_over("dana", to, rules=rules)
        after = all_records(work)
        got: Counter[tuple[str, str, str | None]] = Counter()
        for id, record in before.items():
            field, open_ = HELD[type(record)]
            theirs = getattr(record, field) == "dana" and open_(record)
            successor = getattr(after[id], field)
            if theirs:
                stays = successor == "dana"
                name = type(record).__definition__.name
                got[name, field, None if stays else successor] += 1
                assert not (stays and to)
            if not theirs or successor == "dana":
                assert record == after[id]
        assert {(s.entity, s.field, s.successor): s.count for s in preview} == got
        if to:
            work.change(next(work.find(Employee, "key == 'dana'")), active=False)
