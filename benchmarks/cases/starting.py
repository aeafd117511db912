"""What starting costs, in fresh processes; the least of many runs is the least disturbed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from time import perf_counter

from benchmarks.figures import Figure
from benchmarks.ground import Ground

# Compiled modules are written and read as usual, whatever started the benchmarks.
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}

OPEN = """
from crmkit import CRM
crm = CRM({url!r})
with crm.read("dana") as work:
    pass
"""


def start(ground: Ground) -> Iterator[Figure]:
    way = ground.crmkit()
    way.close()
    url = way.crm.engine.url.render_as_string(hide_password=False)
    programs = {
        "bare": "pass",
        "import": "import crmkit",
        "sqlalchemy": "import sqlalchemy",
        "open": OPEN.format(url=url),
    }
    least = least_times(programs, runs=ground.sizes.rounds)
    added = (least["import"] - least["bare"]) * 1000
    yield Figure("import crmkit", "bare Python", added, 5.0, unit="ms")
    yield Figure(
        "open a CRM", "import sqlalchemy", least["open"] / least["sqlalchemy"], 1.3,
        ours=least["open"], theirs=least["sqlalchemy"],
    )  # fmt: skip


def least_times(programs: Mapping[str, str], runs: int) -> dict[str, float]:
    """The least seconds of a process that runs each program, in turn."""
    found: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(runs + 1):
        for name, program in programs.items():
            found[name].append(timed(program))
    return {name: min(times[1:]) for name, times in found.items()}


def timed(program: str) -> float:
    begun = perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, env=ENVIRONMENT)
    return perf_counter() - begun
