"""Whether a CRM can work, as data; what it did, as numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from crmkit import CRM, Conflict, Customer, CustomFields, MovableClock, Plugin
from crmkit.spans import _api, span


def test_a_crm_that_can_work_says_so(crm: CRM) -> None:
    """Live, ready, its parts named, nothing waiting."""
    found = crm.health()
    assert (True, True, ("core",), ()) == (
        found.live, found.ready, found.started, found.quarantined,
    )  # fmt: skip
    assert found.as_dict()["ready"] is True


def test_tables_that_are_behind_make_it_not_ready(crm_factory: Callable[..., CRM]) -> None:
    """It answers, but serves nobody until it is upgraded."""
    crm = crm_factory(migrated=False)
    found = crm.health()
    assert (True, False, False) == (found.live, found.ready, found.at_head)
    assert "the tables of part 'core' are at nothing" in found.problems[0]
    crm.upgrade()
    assert crm.health().ready


def test_a_database_that_does_not_answer_is_told_not_raised() -> None:
    """A probe is answered whatever happens."""
    crm = CRM("postgresql+psycopg://nobody@127.0.0.1:1/none?connect_timeout=1")
    found = crm.health()
    assert (False, False) == (found.live, found.ready)
    assert "the database does not answer" in found.problems[0]
    crm.close()


def test_parts_that_were_left_out_are_named(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin], caplog: Any
) -> None:
    """Each also says why in a log of its own."""

    def fails(crm: CRM) -> None:
        raise RuntimeError("no licence")

    crm = crm_factory(plugins=[part("broken", start=fails)], on_failure="quarantine")
    found = crm.health()
    assert (("broken",), False, True) == (found.quarantined, found.ready, found.live)
    assert [("crmkit.broken", True)] == [
        (record.name, "no licence" in record.getMessage()) for record in caplog.records
    ]


def test_jobs_that_wait_are_counted(crm: CRM, clock: MovableClock) -> None:
    """And for how long the oldest has been due."""
    crm.run_due()
    name = next(iter(crm.jobs))
    with crm.begin("dana") as work:
        work.enqueue(name, key="once")
    clock.move(timedelta(minutes=5))
    backlog = crm.health().backlog
    assert (True, timedelta(minutes=5)) == (backlog.due >= 1, backlog.waiting)


def test_the_oldest_open_transaction_is_seen(crm: CRM) -> None:
    """What readers of the journal wait for; nothing on SQLite, where they wait for none."""
    with crm.begin("dana") as work:
        work.add(Customer(name="Anna"))
        oldest = crm.health().oldest_transaction if crm.engine.dialect.name != "sqlite" else None
    assert (oldest is None) == (crm.engine.dialect.name == "sqlite")


def test_counters_are_plain_numbers_that_grow(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin]
) -> None:
    """Units, those that were undone, conflicts, statements, the time of each part's hooks."""
    crm = crm_factory(plugins=[part("slow", check=lambda batch: None)])
    before = crm.counters
    with crm.begin("dana") as work:
        anna = work.add(Customer(name="Anna"))
    with pytest.raises(ZeroDivisionError), crm.begin("dana"):
        raise ZeroDivisionError
    with crm.begin("dana") as work:
        work.change(anna, name="Anne")
    with pytest.raises(Conflict), crm.begin("dana") as work:
        work.change(anna, name="Annie")
    after = crm.counters
    grown = {name: after[name] - before.get(name, 0) for name in after}
    assert (4, 2, 1) == (grown["units"], grown["undone"], grown["conflicts"])
    assert grown["statements"] >= 3
    assert grown["hook_seconds.slow"] > 0


def test_statements_that_sqlalchemy_runs_are_counted(crm_factory: Callable[..., CRM]) -> None:
    """On an engine of crmkit's own each of them once."""
    crm = crm_factory()
    own = CRM(crm.engine.url.render_as_string(hide_password=False))
    with own.read("dana") as unit:
        unit.count(Customer)
        before = own.counters["statements"]
        unit.count(Customer)
        unit.count(Customer)
        assert 2 == own.counters["statements"] - before
    own.close()


@pytest.fixture(scope="module")
def spans() -> Any:
    """What is exported; a process has one provider of traces, set once."""
    trace = pytest.importorskip("opentelemetry.trace")
    sdk = pytest.importorskip("opentelemetry.sdk.trace")
    export = pytest.importorskip("opentelemetry.sdk.trace.export")
    memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")
    exporter = memory.InMemorySpanExporter()
    provider = sdk.TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return exporter


def test_spans_are_made_where_opentelemetry_is(crm: CRM, spans: Any) -> None:
    """A unit, and the operations in it."""
    spans.clear()
    with crm.begin("dana", cause="test") as work:
        work.use(CustomFields).define("customer", "size")
    found = {one.name: dict(one.attributes or {}) for one in spans.get_finished_spans()}
    assert {"crmkit.actor_kind": "employee", "crmkit.cause": "test"} == found["crmkit.unit"]
    assert "fields.define" in found


def test_nothing_is_done_where_it_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library a span is the same empty block every time."""
    monkeypatch.setitem(__import__("sys").modules, "opentelemetry", None)
    _api.cache_clear()
    assert span("a") is span("b", c=1)
    _api.cache_clear()
