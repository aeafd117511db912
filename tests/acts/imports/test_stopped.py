"""An import that is stopped at any point, and a revert of it: as if nobody had stopped it."""

from __future__ import annotations

import csv
import io
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import PIPE
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from crmkit import (
    CRM,
    Conflict,
    ContactPoint,
    Customer,
    ExternalId,
    Import,
    ImportRun,
    Imports,
    Interaction,
    Refused,
)
from crmkit.acts.imports.importing import ImportReport
from crmkit.acts.imports.service import revert

WORKER = Path(__file__).with_name("import_worker.py")
SECONDS = 120
ANY_ID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
QUICK = settings(
    max_examples=5,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

# Few values, so that keys and addresses repeat, and good rows stand beside bad ones.
ROW = st.tuples(
    st.sampled_from(["", "1", "2", "3", "4", "4.2E+12"]),
    st.sampled_from(["", "Anna", "דנה", "Łucja", 'q"uote', "two\nlines"]),
    st.sampled_from(["", "PL", "Israel", "Atlantis"]),
    st.sampled_from(["", "a@b.example", "A@B.example", "c@d.example", "nobody"]),
)
ROWS = st.lists(ROW, max_size=20)
HEADER = ("no", "name", "country", "e-mail")
OPTIONS: dict[str, Any] = {"key_column": "no", "system": "book", "match": ["email"]}


class Crash(BaseException):
    """The process ends here."""


def written(path: Path, rows: list[tuple[str, ...]]) -> Path:
    text = io.StringIO()
    csv.writer(text).writerows([HEADER, *rows])
    path.write_text(text.getvalue(), "utf-8", newline="")
    return path


def state(crm: CRM, errors: Path) -> Any:
    """All that an import leaves behind, without the ids."""
    with crm.begin("dana") as work:
        people = {c.id: (c.name, c.country) for c in work.find(Customer)}
        points = sorted(str((people[p.customer.id], p.normal)) for p in work.find(ContactPoint))
        keys = sorted(str((people[k.record_id], k.key)) for k in work.find(ExternalId))
        runs = [told(run) for run in work.use(Imports).newest()]
    rejected = [[ANY_ID.sub("id", cell) for cell in row[1:]] for row in read(errors)]
    return sorted(people.values(), key=str), points, keys, runs, rejected


def read(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def told(run: ImportRun | ImportReport) -> tuple[int, ...]:
    return run.rows, run.added, run.changed, run.unchanged, run.rejected, run.skipped


def crashing(crm: CRM, after: int) -> Callable[[], None]:
    """Let the engine end the process at its n-th statement or commit; returns what stops that."""
    left = after

    def count(*_: Any) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise Crash

    event.listen(crm.engine, "before_cursor_execute", count)
    event.listen(crm.engine, "commit", count)

    def stop() -> None:
        event.remove(crm.engine, "before_cursor_execute", count)
        event.remove(crm.engine, "commit", count)

    return stop


@QUICK
@given(
    rows=ROWS,
    size=st.integers(1, 9),
    kills=st.lists(st.integers(1, 80), max_size=3),
)
def test_an_import_with_crashes_is_the_import_without(
    crm_factory: Callable[..., CRM],
    tmp_path: Path,
    rows: list[tuple[str, ...]],
    size: int,
    kills: list[int],
) -> None:
    """In batches of any size, ended at any statement: records, counts and rejected rows agree."""
    path = written(tmp_path / "people.csv", rows)
    clean, errors = crm_factory(), tmp_path / "clean.csv"
    expected = told(Import(clean, Customer, path, **OPTIONS).run("dana", errors=errors))

    crashed = crm_factory(settings={"core": {"batch_size": size}})
    rest = tmp_path / "crashed.csv"
    report: ImportReport | None = None
    for kill in [*kills, 0]:
        stop = crashing(crashed, kill)
        try:
            report = Import(crashed, Customer, path, **OPTIONS).run("dana", errors=rest)
        except Crash:
            crashed.engine.dispose()  # what a process leaves open is closed when it ends
            continue
        finally:
            stop()
        break
    assert report is not None
    assert expected == told(report)
    assert state(clean, errors) == state(crashed, rest)


@QUICK
@given(
    rows=ROWS,
    size=st.integers(1, 9),
    edits=st.lists(st.tuples(st.sampled_from("1234"), st.sampled_from(["name", "source"]))),
    calls=st.lists(st.sampled_from("1234")),
)
def test_a_revert_leaves_what_was_before_and_later_edits(
    crm_factory: Callable[..., CRM],
    tmp_path: Path,
    rows: list[tuple[str, ...]],
    size: int,
    edits: list[tuple[str, str]],
    calls: list[str],
) -> None:
    """Customers that were there have their values, but for what was edited since; of the new ones
    those stay that somebody edited or called."""
    crm = crm_factory(settings={"core": {"batch_size": size}})
    with crm.begin("dana") as work:
        for key in "12":
            old = work.add(Customer(name=f"Old {key}", country="DE"))
            work.link(old, system="book", key=key)
            work.add(ContactPoint(customer=old, kind="email", value=f"{key}@old.example"))
    before = {f"Old {key}": "DE" for key in "12"}
    run = Import(crm, Customer, written(tmp_path / "p.csv", rows), **OPTIONS).run("dana").run
    assert run is not None

    touched = set()
    with crm.begin("maria") as work:
        known = work.linked(Customer, "book", "1234")
        ids = {key: ref.id for key, ref in known.items()}
        # Two keys may be of one customer: an address told so.
        names = {ids[key]: f"Old {key}" for key in "12"}
        for number, (key, field) in enumerate(edits):
            if key in known and (field == "name" or work.get(Customer, known[key]).source is None):
                work.change(known[key], **{field: f"edited {number}"})
                touched.add(ids[key])
                if field == "name":
                    names[ids[key]] = f"edited {number}"
        for key in calls:
            if key in known:
                work.add(Interaction(customer=known[key], subject="call"))
                touched.add(ids[key])
    revert(crm, "dana", run)

    with crm.read("dana") as work:
        left = {c.id: c for c in work.find(Customer)}
        points = sorted(p.value for p in work.find(ContactPoint))
        calls_left = work.count(Interaction)
    old = {ids[key]: (names[ids[key]], before[f"Old {key}"]) for key in "12"}
    assert old == {id: (c.name, c.country) for id, c in left.items() if id in old}
    assert {*old, *touched} == set(left)
    assert ["1@old.example", "2@old.example"] == points
    assert len([key for key in calls if key in known]) == calls_left


def test_a_file_that_was_changed_is_refused(
    crm_factory: Callable[..., CRM], tmp_path: Path
) -> None:
    """Half of it is in, under its old rows: to go on would be to guess. Anew, it is another run."""
    crm = crm_factory(settings={"core": {"batch_size": 2}})
    rows = [(str(n), f"C{n}", "PL", "") for n in range(6)]
    path = written(tmp_path / "people.csv", rows)
    stopped(Import(crm, Customer, path, **OPTIONS), 2)
    written(path, [*rows, ("9", "C9", "PL", "")])
    with pytest.raises(Refused, match=r"people\.csv was changed since its import stopped after 2 "):
        Import(crm, Customer, path, **OPTIONS).run("dana")
    written(path, rows)
    with pytest.raises(Refused, match="is read with other options"):
        Import(crm, Customer, path, policy="skip", **OPTIONS).run("dana")
    report = Import(crm, Customer, path, policy="skip", **OPTIONS).run("dana", anew=True)
    assert (6, 4, 0, 0, 0, 2) == told(report)
    with crm.begin("dana") as work:
        assert ["finished", "abandoned"] == [r.status for r in work.use(Imports).newest()]


def stopped(plan: Import, rows: int) -> None:
    """Run an import that ends after so many rows."""

    def stop(progress: Any) -> None:
        if progress.rows >= rows:
            raise Crash

    with pytest.raises(Crash):
        plan.run("dana", progress=stop)


def test_two_processes_do_not_do_the_same_rows(
    crm_factory: Callable[..., CRM], tmp_path: Path
) -> None:
    """Whoever finds that another one went on gives way, and nothing is there twice."""
    crm = crm_factory(settings={"core": {"batch_size": 2}})
    path = written(tmp_path / "people.csv", [("", f"C{n}", "PL", "") for n in range(8)])
    options: dict[str, Any] = {"mapping": {"no": None}}

    def other(progress: Any) -> None:
        if progress.rows == 4:
            Import(crm, Customer, path, **options).run("dana")

    with pytest.raises(Conflict, match=r"another process goes on with the import of people\.csv"):
        Import(crm, Customer, path, **options).run("dana", progress=other)
    with crm.begin("dana") as work:
        assert 8 == work.count(Customer)
        assert [(8, "finished")] == [(r.added, r.status) for r in work.use(Imports).newest()]


def test_a_dry_run_goes_on_as_the_import_would(
    crm_factory: Callable[..., CRM], tmp_path: Path
) -> None:
    """Of an import that was stopped it reports what the rest would come to, and leaves it there."""
    crm = crm_factory(settings={"core": {"batch_size": 2}})
    rows = [(str(n), f"C{n}", "PL" if n % 2 else "Atlantis", "") for n in range(6)]
    plan = Import(crm, Customer, written(tmp_path / "people.csv", rows), **OPTIONS)
    stopped(plan, 2)
    dry = plan.run("dana", dry_run=True)
    real = plan.run("dana")
    assert (told(dry), 2, None) == (told(real), dry.resumed, dry.run)


def test_mended_rows_join_the_run_and_each_is_taken_once(
    crm_factory: Callable[..., CRM], tmp_path: Path
) -> None:
    """What was rejected comes again; stopped or given twice, nothing is there twice."""
    crm = crm_factory(settings={"core": {"batch_size": 2}})
    rows = [("", f"C{n}", "Atlantis" if n < 5 else "PL", "") for n in range(7)]
    path, errors = written(tmp_path / "people.csv", rows), tmp_path / "rejected.csv"
    options: dict[str, Any] = {"mapping": {"no": None}}
    first = Import(crm, Customer, path, **options).run("dana", errors=errors)
    assert (7, 2, 0, 0, 5, 0) == told(first)
    text = errors.read_text("utf-8-sig")
    errors.write_text(text.replace("Atlantis,", "IL,").replace("C0,IL", "C0,Atlantis"), "utf-8")
    stopped(Import(crm, Customer, errors, **options), 2)
    again = tmp_path / "again.csv"
    second = Import(crm, Customer, errors, **options).run("dana", errors=again)
    assert (5, 3, 0, 0, 1, 1) == told(second)
    assert (5, 0, 0, 0, 1, 4) == told(Import(crm, Customer, errors, **options).run("dana"))
    with crm.begin("dana") as work:
        run = work.use(Imports).get(first.run)
        assert (7, 6, 0, 0, 1, 0) == told(run)
        assert 6 == work.count(Customer)
    assert second.run == first.run
    assert ["2", "C0"] == read(again)[1][1:5:3]


def killed(crm: CRM, after: int, *arguments: object) -> bool:
    """Let a process work until it has told so many batches, then kill it; whether it had ended."""
    url = crm.engine.url.render_as_string(hide_password=False)
    words = [sys.executable, str(WORKER), url, *map(str, arguments)]
    process = subprocess.Popen(words, stdout=PIPE, stderr=PIPE, text=True)
    assert process.stdout is not None
    for _ in range(after):
        if not process.stdout.readline():
            break
    time.sleep(random.random() / 100)
    process.kill()
    _, problems = process.communicate(timeout=SECONDS)
    assert process.returncode in (0, -9), problems
    return process.returncode == 0


def test_an_import_that_is_killed_goes_on_and_so_does_its_revert(crm: CRM, tmp_path: Path) -> None:
    """kill -9 at any instruction: every row is there once, and then none."""
    rows = [(str(n), f"C{n}", "PL" if n % 7 else "Atlantis", f"{n}@b.example") for n in range(600)]
    path, errors = written(tmp_path / "people.csv", rows), tmp_path / "rejected.csv"
    for after in (1, 5, 3, 99):
        if killed(crm, after, "bring", path, errors):
            break
    with crm.begin("dana") as work:
        (run,) = work.use(Imports).newest()
        names = sorted(c.name for c in work.find(Customer))
        assert 514 == work.count(ContactPoint) == work.count(ExternalId)
    assert ("finished", (600, 514, 0, 0, 86, 0)) == (run.status, told(run))
    assert sorted(f"C{n}" for n in range(600) if n % 7) == names
    lines = [int(row[1]) for row in read(errors)[1:]]
    assert [n + 2 for n in range(600) if not n % 7] == lines
    for after in (1, 10, 99):
        if killed(crm, after, "back", run.id):
            break
    with crm.begin("dana") as work:
        assert "reverted" == work.use(Imports).get(run.id).status
        assert 0 == work.count(Customer) + work.count(ContactPoint) + work.count(ExternalId)
