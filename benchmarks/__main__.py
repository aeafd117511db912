"""`python -m benchmarks`: crmkit against the same work by hand, in one run, as ratios."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

import sqlalchemy

from benchmarks.cases import CASES
from benchmarks.figures import Figure, as_data, table
from benchmarks.ground import Sizes, django_is_there, ground

POSTGRESQL = "CRMKIT_TEST_POSTGRESQL"


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"of: {', '.join(CASES)}")
    parser.add_argument("--rows", type=int, default=20_000, help="customers (default 20,000)")
    parser.add_argument("--rounds", type=int, default=15, help="rounds of each way (default 15)")
    parser.add_argument("--calls", type=int, default=30, help="calls a round of what is quick")
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--server", default=os.environ.get(POSTGRESQL), metavar="URL",
                        help=f"the PostgreSQL server (default: ${POSTGRESQL})")  # fmt: skip
    parser.add_argument("--full", action="store_true", help="as many rows as the targets name")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures there")
    found = parser.parse_args(given)
    unknown = set(found.names) - set(CASES)
    if unknown:
        parser.error(
            f"no case is called {', '.join(sorted(unknown))}; there are {', '.join(CASES)}"
        )
    return found


def main(given: Sequence[str] | None = None) -> int:
    asked = arguments(given)
    kinds = ["sqlite", "postgresql"] if asked.database == "both" else [asked.database]
    if "postgresql" in kinds and not asked.server:
        print(f"PostgreSQL is left out: give --server, or set {POSTGRESQL}")
        kinds.remove("postgresql")
    if not django_is_there():
        print("Django is left out: it is not installed")
    found = {kind: measured(kind, asked) for kind in kinds}
    if asked.json:
        data = {kind: [as_data(figure) for figure in figures] for kind, figures in found.items()}
        asked.json.write_text(json.dumps({"figures": data, **versions()}, indent=1) + "\n", "utf-8")
    return 0


def measured(kind: str, asked: argparse.Namespace) -> list[Figure]:
    """Run the cases on one kind of database and print its table."""
    rows = 100_000 if asked.full else asked.rows
    sizes = Sizes(rows=rows, rounds=asked.rounds, calls=asked.calls, full=asked.full)
    figures: list[Figure] = []
    with ground(kind, sizes, asked.server) as place:
        for name in asked.names or CASES:
            print(f"{kind}: {name} ...", file=sys.stderr, flush=True)
            figures += CASES[name](place)
    print(f"\n{kind}\n\n{table(figures)}")
    return figures


def versions() -> dict[str, str]:
    return {"python": platform.python_version(), "sqlalchemy": sqlalchemy.__version__}


if __name__ == "__main__":
    raise SystemExit(main())
