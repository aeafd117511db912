"""Jobs and subscriptions of a part run, come to rest, and do nothing twice where they say so."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from crmkit.acts.subscriptions import Subscriptions
from crmkit.consumers import status
from crmkit.errors import NotEnabled
from crmkit.testing.checks.subject import TESTER, Rows, Subject, differences, more_rows

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.outcomes import Outcome

# Batches and jobs that follow from one use of a part, at most.
_MOST = 200
# What others have open on a server delays delivery: seconds to wait, and between questions.
_LONGEST, _PAUSE = 120.0, 0.1


def failing_in_background(subject: Subject) -> list[str]:
    """What becomes of jobs and subscriptions once the part was used, where that is not well."""
    if not (subject.contributed("job") or subject.contributed("subscription")):
        return []
    crm = subject.used
    with crm.begin(TESTER) as work:
        for job in crm.jobs.values():
            if job.schedule is not None:
                work.enqueue(job.name, job.payload_at(work.now()))
    faults = _failed(_work_off(crm))
    return faults or [*_done_twice(subject, crm)]


def _work_off(crm: CRM) -> list[Outcome]:
    """Do all that is to be done; what became of it."""
    done, until = list(crm.run_due(_MOST)), monotonic() + _LONGEST
    while len(done) < _MOST and _is_behind(crm):
        if monotonic() > until:
            raise TimeoutError(f"a transaction of this server is open for {_LONGEST} s; end it")
        sleep(_PAUSE)
        done += crm.run_due(_MOST - len(done))
    return done


def _is_behind(crm: CRM) -> bool:
    """Whether something waits for a subscription that is well."""
    with crm.read(TESTER) as work:
        told = [status(work, one) for one in crm.subscriptions.values() if one.handler is not None]
    return any(one.behind for one in told if one.state == "running" and not one.held)


def _failed(found: list[Outcome]) -> list[str]:
    faults = [
        f"{one.kind} {one.name} {one.state}: {(one.error or '').strip().splitlines()[-1]}"
        for one in found
        if one.state in ("failed", "parked")
    ]
    if len(found) >= _MOST:
        faults.append(
            f"{found[-1].kind} {found[-1].name} does not come to rest: after {_MOST} runs there "
            "is more to do; let it do nothing where nothing is to be done"
        )
    return list(dict.fromkeys(faults))


def _done_twice(subject: Subject, crm: CRM) -> Iterator[str]:
    """What the same again changes, of those that may be given the same again."""
    for name in subject.idempotent:
        before = _rows(subject, crm)
        with crm.begin(TESTER) as work:
            _give_again(work, name)
        yield from _failed(_work_off(crm))
        after = _rows(subject, crm)
        for what in (*differences(before, after), *more_rows(before, after)):
            yield f"{name} is declared idempotent, and given the same again, {what}"


def _give_again(work: Any, name: str) -> None:
    if name in work.crm.subscriptions:
        work.use(Subscriptions).replay(name)
    elif name in work.crm.jobs and work.crm.jobs[name].schedule is not None:
        work.enqueue(name, work.crm.jobs[name].payload_at(work.now()))
    else:
        raise NotEnabled(f"idempotent names {name!r}, no subscription and no job with a schedule")


def _rows(subject: Subject, crm: CRM) -> Rows:
    with crm.begin(TESTER) as work:
        return subject.rows(work)
