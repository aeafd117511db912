"""Upgrades by real processes: at once, and killed in the middle."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, inspect, text

from crmkit.storage.migrations import PartMigrations, status, upgrade

# Several processes: proven once, on one version of everything.
pytestmark = pytest.mark.slow

PROGRAM = """
import json, sys
from pathlib import Path
from sqlalchemy import create_engine
from crmkit.storage.migrations import CORE, CORE_FOLDER, PartMigrations, upgrade

url, start, *folders = sys.argv[1:]
parts = [PartMigrations(CORE, CORE_FOLDER, [])]
parts += [PartMigrations(Path(folder).name, Path(folder), []) for folder in folders]
print("ready", flush=True)
while not Path(start).exists():
    pass
report = upgrade(create_engine(url), parts)
print(json.dumps([part.part for part in report.parts if part.changed]))
"""

SLOW = """
from pathlib import Path
import time
op.create_table("crmkit_slow_row", sa.Column("id", sa.Integer, primary_key=True))
op.execute("INSERT INTO crmkit_slow_row (id) VALUES (1)")
op.create_table("crmkit_slow_other", sa.Column("id", sa.Integer, primary_key=True))
mark = Path({mark!r})
if not mark.exists():
    mark.touch()
    time.sleep(60)
"""


def started(url: str, start: Path, *folders: Path) -> subprocess.Popen[str]:
    """A process that waits for the file `start` and then upgrades."""
    command = [sys.executable, "-c", PROGRAM, url, str(start), *map(str, folders)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert "ready\n" == process.stdout.readline()
    return process


def changed(process: subprocess.Popen[str]) -> list[str]:
    """The parts that a process upgraded."""
    out, errors = process.communicate(timeout=60)
    assert (0, "") == (process.returncode, errors)
    return list(json.loads(out))


def test_of_processes_that_upgrade_at_once_one_does_the_work(
    url: str, tmp_path: Path, write_part: Any
) -> None:
    """The others find it done; none fails."""
    part = write_part(
        "notes",
        'op.create_table("crmkit_notes_note", sa.Column("id", sa.Integer, primary_key=True))',
        'op.execute("INSERT INTO crmkit_notes_note (id) VALUES (1)")',
    )
    start = tmp_path / "start"
    processes = [started(url, start, part.folder) for _ in range(3)]
    start.touch()
    done = [changed(process) for process in processes]
    # Each reports what it did or found done while it waited; the row is there once.
    assert all(set(parts) <= {"core", "notes"} for parts in done)
    assert ["core", "notes"] == sorted(name for parts in done for name in parts)


def test_an_upgrade_killed_in_the_middle_leaves_the_old_state(
    url: str, engine: Engine, tmp_path: Path, write_part: Any
) -> None:
    """kill -9 between two statements: no table, no row, no version of the part; then it goes on."""
    mark, start = tmp_path / "in the middle", tmp_path / "start"
    part: PartMigrations = write_part("slow", SLOW.format(mark=str(mark)))
    assert part.folder is not None
    start.touch()
    process = started(url, start, part.folder)
    _wait_for(mark)
    process.send_signal(signal.SIGKILL)
    process.communicate()

    tables = inspect(engine).get_table_names()
    assert [] == [name for name in tables if name.startswith("crmkit_slow")]
    assert None is status(engine, [part])[0].current
    assert "crmkit_customer" in tables

    upgrade(engine, [part])
    with engine.connect() as connection:
        assert 1 == connection.scalar(text("SELECT count(*) FROM crmkit_slow_row"))


def test_an_upgrade_waits_for_one_that_is_under_way(
    url: str, tmp_path: Path, write_part: Any
) -> None:
    """And takes over when that one is killed."""
    mark, start = tmp_path / "in the middle", tmp_path / "start"
    part = write_part("slow", SLOW.format(mark=str(mark)))
    start.touch()
    first = started(url, start, part.folder)
    _wait_for(mark)
    second = started(url, start, part.folder)
    with pytest.raises(subprocess.TimeoutExpired):
        second.wait(timeout=1.5)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    assert ["slow"] == changed(second)


def _wait_for(path: Path) -> None:
    until = time.monotonic() + 30
    while not path.exists():
        assert time.monotonic() < until, f"{path} was not made"
        time.sleep(0.01)
