"""Jobs: enqueued with the rest of a transaction, done once, on time, and never silently lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from crmkit import (
    CRM,
    Again,
    AssemblyError,
    Customer,
    Invalid,
    Job,
    Jobs,
    MovableClock,
    NotEnabled,
    NotFound,
    Team,
    UnitOfWork,
    running,
)
from crmkit.storage import job_table
from tests import visits
from tests.background import part

Make = Callable[..., CRM]

# What is decided before the database is asked.
on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def add_team(work: UnitOfWork, name: str) -> None:
    work.add(Team(name=name))


def fail(work: UnitOfWork, name: str = "half") -> None:
    work.add(Team(name=name))
    raise ValueError("the printer is on fire")


def enqueue(crm: CRM, name: str, *payloads: dict[str, Any], **options: Any) -> list[UUID]:
    with crm.begin("dana") as work:
        return [work.enqueue(name, payload, **options) for payload in payloads]


def teams(crm: CRM) -> list[str]:
    with crm.read("dana") as unit:
        return sorted(team.name for team in unit.find(Team))


def ran(crm: CRM, name: str = "shop.", limit: int = 100) -> list[str]:
    """What became of the part's own jobs."""
    return [o.state for o in crm.run_due(limit) if o.name.startswith(name)]


def rows(crm: CRM) -> list[Any]:
    job = crm.catalogue.jobs
    with crm.engine.connect() as connection:
        mine = select(job).where(job.c.name.like("shop.%")).order_by(job.c.id)
        return list(connection.execute(mine))


@pytest.fixture
def shop(crm_factory: Make) -> Callable[..., CRM]:
    """A CRM with a part that has these jobs."""
    return lambda *jobs: crm_factory([part(*jobs)])


@pytest.fixture
def one(shop: Any) -> CRM:
    """A CRM whose part adds a team in the background, and has one job that always fails."""
    return shop(Job("shop.team", add_team), Job("shop.fail", fail, attempts=3))


# Enqueueing


def test_a_job_is_done_after_the_commit(one: CRM) -> None:
    """Once, by whoever asks for what is due."""
    enqueue(one, "shop.team", {"name": "North"})
    assert [] == teams(one)
    assert (["done"], [], ["North"]) == (ran(one), ran(one), teams(one))
    assert [{}] == [row.payload for row in rows(one)]  # it may tell of a person


def test_what_is_rolled_back_leaves_no_job(one: CRM) -> None:
    """It is a row of the same transaction."""
    with suppress(ZeroDivisionError), one.begin("dana") as work:
        work.enqueue("shop.team", {"name": "North"})
        raise ZeroDivisionError
    assert ([], []) == (rows(one), ran(one))


def test_a_host_enqueues_in_its_own_transaction(one: CRM) -> None:
    """The savepoint that failed takes its job along, the transaction keeps the others."""
    with one.engine.connect() as host, host.begin():
        with one.join(host, "dana") as work:
            work.enqueue("shop.team", {"name": "North"})
        with suppress(ZeroDivisionError), one.join(host, "dana") as work:
            work.enqueue("shop.team", {"name": "South"})
            raise ZeroDivisionError
    assert (["done"], ["North"]) == (ran(one), teams(one))


def test_a_key_is_enqueued_once(one: CRM) -> None:
    """Also after the job of that key is done; another job may have the same key."""
    first = enqueue(one, "shop.team", {"name": "North"}, key="order 7")
    assert ["done"] == ran(one)
    assert first == enqueue(one, "shop.team", {"name": "South"}, key="order 7")
    enqueue(one, "shop.fail", {}, key="order 7")
    assert (["failed"], ["North"]) == (ran(one), teams(one))


def test_many_are_enqueued_at_once(one: CRM) -> None:
    """With or without a key, from any iterable; a key that is there already adds nothing."""
    with one.begin("dana") as work:
        plain = ({"name": f"plain {i}"} for i in range(3))
        keyed = [(str(i % 2), {"name": f"keyed {i}"}) for i in range(4)]
        assert (3, 4) == (
            work.enqueue_all("shop.team", plain), work.enqueue_all("shop.team", keyed),
        )  # fmt: skip
    assert Counter(done=5) == Counter(ran(one))
    assert ["keyed 0", "keyed 1", "plain 0", "plain 1", "plain 2"] == teams(one)


def test_a_job_waits_for_its_time(one: CRM, clock: MovableClock) -> None:
    """Those that were due first come first."""
    enqueue(one, "shop.team", {"name": "later"}, run_at=clock.now() + HOUR)
    enqueue(one, "shop.team", {"name": "sooner"}, run_at=clock.now() + MINUTE)
    assert [] == ran(one)
    clock.move(MINUTE)
    assert (["done"], ["sooner"]) == (ran(one), teams(one))
    clock.move(HOUR)
    assert (["done"], ["later", "sooner"]) == (ran(one), teams(one))


@on_sqlite
@pytest.mark.parametrize(
    ("payload", "said"),
    [
        ({"name": datetime(2026, 1, 1, tzinfo=UTC)}, "datetime is not JSON serializable"),
        ({"name": float("nan")}, "not JSON compliant"),
        ({"name": "a\x00b"}, "NUL"),
        ({"name": "\ud800"}, "surrogates"),
        ({"nome": "North"}, "'nome'|missing a required argument"),
        ({}, "missing a required argument: 'name'"),
        (["North"], "not a mapping"),
    ],
)
def test_a_payload_is_checked_when_it_is_enqueued(one: CRM, payload: Any, said: str) -> None:
    """JSON that the function takes; the error names the job, and nothing is in the queue."""
    with pytest.raises(Invalid, match=f"payload of job 'shop.team': .*({said})"):
        enqueue(one, "shop.team", payload)
    assert [] == rows(one)


@on_sqlite
def test_a_job_nobody_has_is_refused(one: CRM) -> None:
    """With the name that was meant."""
    with pytest.raises(NotEnabled, match=r"called 'shop\.taem'; did you mean 'shop\.team'"):
        enqueue(one, "shop.taem", {"name": "North"})


@on_sqlite
@pytest.mark.parametrize("key", ["", " ", "k" * 192])
def test_a_key_tells_something(one: CRM, key: str) -> None:
    """And fits its column."""
    with pytest.raises(Invalid):
        enqueue(one, "shop.team", {"name": "North"}, key=key)


@on_sqlite
def test_a_moment_without_a_time_zone_is_refused(one: CRM) -> None:
    """As everywhere."""
    with pytest.raises(Invalid, match="time zone"):
        enqueue(one, "shop.team", {"name": "North"}, run_at=datetime(2026, 3, 2))


# Doing


def test_who_did_it_and_why_is_in_the_journal(one: CRM) -> None:
    """The system under the name of the job, on behalf of who enqueued it, and the chain so far."""
    with one.begin("dana") as work, work.because("spring cleaning"):
        work.enqueue("shop.team", {"name": "North"})
    one.run_due()
    with one.read("dana") as unit:
        (team,) = unit.find(Team)
        (entry,) = unit.history(team)
    assert ("system:shop.team", "dana", "spring cleaning > job 1: shop.team") == (
        str(entry.actor), entry.actor.on_behalf_of, entry.cause,
    )  # fmt: skip


def test_what_a_failed_attempt_did_is_undone(one: CRM, clock: MovableClock) -> None:
    """The error is kept, the job tried again later, then parked."""
    enqueue(one, "shop.fail", {})
    states = []
    for _ in range(5):
        states.append(ran(one))
        clock.move(DAY)
    assert [["failed"], ["failed"], ["parked"], [], []] == states
    (row,) = rows(one)
    assert ("parked", None, 3, "ValueError: the printer is on fire") == (
        row.state, row.due_at, row.attempts, row.error,
    )  # fmt: skip
    assert [] == teams(one)


@on_sqlite
def test_attempts_move_apart(shop: Any, clock: MovableClock) -> None:
    """Each waits about twice as long as the one before, up to a longest wait."""
    job = Job("shop.fail", fail, attempts=9, first_delay=MINUTE, longest_delay=HOUR)
    crm = shop(job)
    (id,) = enqueue(crm, "shop.fail", {})
    waits = []
    for attempt in range(1, 9):
        (outcome,) = (o for o in crm.run_due() if o.id == id)
        waits.append(outcome.due_at - clock.now())
        assert job.delay(attempt, id) == waits[-1]
        clock.move(to=outcome.due_at)
    for attempt, wait in enumerate(waits):
        assert 0.75 * min(2**attempt, 60) <= wait / MINUTE <= 1.25 * min(2**attempt, 60)


def test_a_parked_job_is_retried_with_all_its_attempts(one: CRM, clock: MovableClock) -> None:
    """Whoever mended what was wrong says so; a job that is not parked is not touched."""
    (id,) = enqueue(one, "shop.fail", {})
    for _ in range(3):
        one.run_due()
        clock.move(DAY)
    with one.begin("dana") as work:
        (parked,) = work.use(Jobs).list()
        assert (id, "parked", 3) == (parked.id, parked.state, parked.attempts)
        work.use(Jobs).retry(id)
    with one.begin("dana") as work, pytest.raises(NotFound, match="is parked"):
        work.use(Jobs).retry(id)
    assert ["failed"] == ran(one)


def test_all_parked_jobs_of_a_name_are_retried_at_once(one: CRM, clock: MovableClock) -> None:
    """As many as there are; the operations count and list them."""
    enqueue(one, "shop.fail", *({"name": str(i)} for i in range(3)))
    enqueue(one, "shop.team", {"name": "North"})
    for _ in range(3):
        one.run_due()
        clock.move(DAY)
    with one.begin("dana") as work:
        jobs = work.use(Jobs)
        assert {"shop.fail": {"parked": 3}, "shop.team": {"done": 1}} == {
            name: states for name, states in jobs.counts().items() if name.startswith("shop.")
        }
        first, *_ = listed = jobs.list()
        assert (3, listed[1:]) == (len(listed), jobs.list(after=first.id))
        assert (0, 3) == (jobs.retry_all("shop.team"), jobs.retry_all("shop.fail"))
    assert ["failed"] * 3 == ran(one)


def test_a_job_puts_itself_back(shop: Any) -> None:
    """One that returns Again is committed so far, and goes on from there, at once or later."""

    def count(work: UnitOfWork, left: int) -> Again | None:
        work.add(Team(name=str(left)))
        return Again({"left": left - 1}) if left else None

    crm = shop(Job("shop.count", count))
    enqueue(crm, "shop.count", {"left": 20})
    assert (["again"] * 2, ["19", "20"]) == (ran(crm, limit=2), teams(crm))
    assert ([*["again"] * 18, "done"], 21) == (ran(crm), len(teams(crm)))


def test_no_more_than_asked_for_is_done(one: CRM) -> None:
    """The rest waits for the next call."""
    enqueue(one, "shop.team", *({"name": str(i)} for i in range(5)))
    assert [["done"] * 3, ["done"] * 2, []] == [ran(one, limit=3) for _ in range(3)]


def test_jobs_of_parts_that_are_not_enabled_wait(crm_factory: Make) -> None:
    """A process runs what it knows, and leaves the rest to those that know it."""
    crm = crm_factory([part(Job("shop.team", add_team))])
    enqueue(crm, "shop.team", {"name": "North"})
    plain = CRM(crm.engine, clock=crm.clock)
    assert [] == ran(plain)
    assert ["done"] == ran(crm)


# Workers that die


def take(crm: CRM) -> Any:
    """Claim a job as a worker does that then ends."""
    with crm.begin("dana") as work:
        now = work.now()
        claiming = job_table.claiming(crm.catalogue.jobs, sorted(crm.jobs))
        return job_table.claim(work.connection, claiming, now, now + MINUTE)


def test_a_job_whose_worker_ended_is_taken_up_again(one: CRM, clock: MovableClock) -> None:
    """Once its lease has run out, not before."""
    enqueue(one, "shop.team", {"name": "North"})
    assert "shop.team" == take(one).name
    assert [] == ran(one)
    clock.move(MINUTE)
    assert (["done"], ["North"]) == (ran(one), teams(one))


def test_a_worker_that_was_too_slow_lets_go(one: CRM, clock: MovableClock) -> None:
    """Its job is another's by now: what it would do is not done twice."""
    enqueue(one, "shop.team", {"name": "North"})
    stale = take(one)
    clock.move(MINUTE)
    fresh = take(one)
    assert ("lost", "done", "lost", ["North"]) == (
        running._run(one, stale).state, running._run(one, fresh).state,
        running._run(one, fresh).state, teams(one),
    )  # fmt: skip


def test_a_job_that_ends_its_worker_every_time_is_parked(one: CRM, clock: MovableClock) -> None:
    """It is not begun again when its attempts are used up."""
    enqueue(one, "shop.fail", {})
    for _ in range(3):
        take(one)
        clock.move(MINUTE)
    assert ["parked"] == ran(one)
    assert "its worker ended before the job did" in rows(one)[0].error


# Automation that answers itself


def test_jobs_that_cause_one_another_are_cut_off(shop: Any) -> None:
    """The ninth is refused, and the eighth parked with the whole chain in its error."""

    def echo(work: UnitOfWork) -> None:
        work.enqueue("shop.echo")

    crm = shop(Job("shop.echo", echo))
    with crm.begin("dana") as work:
        work.enqueue("shop.echo")
    assert [*["done"] * 7, "parked"] == ran(crm)
    chain = " > ".join(f"job {i}: shop.echo" for i in range(1, 9))
    assert f"8 deep: {chain};" in rows(crm)[-1].error


@on_sqlite
def test_the_chain_is_cut_off_however_long_its_links_are(shop: Any) -> None:
    """Of a long chain the end is kept; the depth is told by its last link."""

    def echo(work: UnitOfWork) -> None:
        with work.because("x" * 900):
            work.enqueue("shop.echo")

    crm = shop(Job("shop.echo", echo))
    with crm.begin("dana") as work:
        work.enqueue("shop.echo")
    assert [*["done"] * 7, "parked"] == ran(crm)


# What the core does


def test_maintained_traits_are_renewed(crm_factory: Make, clock: MovableClock) -> None:
    """In the background, so that questions need not compute what the clock overtook."""
    crm = crm_factory([visits.contribute()])
    with crm.begin("dana") as work:
        customer = work.add(Customer(name="Anna"))
        work.add(visits.Visit(customer=customer, happened_at=clock.now()))
    crm.run_due()
    clock.move(40 * DAY)
    assert "core.renew_traits" in [o.name for o in crm.run_due()]
    with crm.begin("dana") as work:
        assert 0 == crm.traits.renew(work)


def test_jobs_long_done_are_forgotten(one: CRM, clock: MovableClock) -> None:
    """Those that are parked stay until somebody decides."""
    enqueue(one, "shop.team", {"name": "North"})
    enqueue(one, "shop.fail", {})
    for _ in range(4):
        one.run_due()
        clock.move(7 * DAY)
    assert {"done", "parked"} == {row.state for row in rows(one)}
    clock.move(7 * DAY)
    one.run_due()
    assert ["parked"] == [row.state for row in rows(one)]


# Assembly


@on_sqlite
@pytest.mark.parametrize(
    ("jobs", "said"),
    [
        ([Job("mail.send", fail)], "'mail.send' is not named for its part"),
        (
            [Job("shop.fail", fail), Job("shop.fail", fail)],
            "'shop.fail' is also that of part 'shop'",
        ),
    ],
)
def test_names_of_jobs_are_checked(crm_factory: Make, jobs: list[Job], said: str) -> None:
    """They are told from those of other parts by them."""
    with pytest.raises(AssemblyError, match=said):
        crm_factory([part(*jobs)])


@pytest.mark.parametrize("name", ["fail", "Shop.fail", "shop.", "shop.fail now", "s." + "x" * 120])
def test_a_name_is_the_part_a_point_and_a_name(name: str) -> None:
    """As those of operations are."""
    with pytest.raises(Invalid, match="is no name like"):
        Job(name, fail)
