"""`python -m benchmarks.plans`: how each database does what is asked, written to `by_hand/plans`.

The statement that crmkit sends with the plan that the database makes of it, and the plans of those
that are written by hand (see `by_hand`).
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from benchmarks.by_hand.key_accounts import REPORTS
from benchmarks.by_hand.orm import Orm
from benchmarks.by_hand.segments import MAINTAINED, QUESTIONS
from benchmarks.cases import key_accounts, visiting
from benchmarks.cases import leads as leading
from benchmarks.cases import selling as sales
from benchmarks.cases.segments import populated
from benchmarks.ground import Ground, Sizes, ground
from benchmarks.ours import Crmkit
from benchmarks.people import PARTS_SOUGHT, id_of

Asked = tuple[str, Any]
"""A statement and its parameters, as the driver is given them."""

FOLDER = Path(__file__).parent / "by_hand" / "plans"
EXPLAIN = {"sqlite": "EXPLAIN QUERY PLAN", "postgresql": "EXPLAIN (COSTS OFF)"}


def asked(engine: Engine, work: Callable[[], object], *, longest: bool = False) -> Asked:
    """The last statement that some work sends, or the longest of them."""
    seen: list[Asked] = []

    def note(*given: Any) -> None:
        seen.append((given[2], given[3]))

    event.listen(engine, "before_cursor_execute", note)
    try:
        work()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return max(seen, key=lambda one: len(one[0])) if longest else seen[-1]


def explained(engine: Engine, title: str, statement: Asked, *, shown: bool = True) -> Iterator[str]:
    """A title, the statement where it is to be `shown`, and its plan, as Markdown."""
    sql, parameters = statement
    with engine.connect() as connection:
        how = f"{EXPLAIN[engine.dialect.name]} {sql}"
        rows = connection.exec_driver_sql(how, parameters or ()).all()
    yield from (f"**{title}**", "")
    if shown:
        yield from ("```sql", *(line.rstrip() for line in sql.splitlines()), "```", "")
    yield "```text"
    yield from (str(row[-1]) for row in rows)
    yield from ("```", "")


def segments(place: Ground) -> Iterator[str]:
    """The questions of the case `segment`."""
    way = populated(place)
    engine = way.crm.engine
    for question in (*QUESTIONS, *MAINTAINED):
        yield from (f"## {question.name}", "", f"`{question.criterion}`", "")
        ours = asked(engine, lambda criterion=question.criterion: way.count(criterion))  # type: ignore[misc]
        yield from explained(engine, "crmkit", ours)
        for form, sql in question.sql.items():
            yield from explained(engine, f"by hand, {form}", (sql, None), shown=False)


def search(place: Ground) -> Iterator[str]:
    """The questions of the cases `search` and `get`."""
    ours: Crmkit = place.filled[Crmkit.name]
    theirs: Orm = place.filled[Orm.name]
    yield from ("## a part of a name", "")
    for way, engine in ((ours, ours.crm.engine), (theirs, theirs.engine)):
        statement = asked(engine, lambda way=way: way.search(PARTS_SOUGHT[0]))  # type: ignore[misc]
        yield from explained(engine, way.name, statement)
    yield from ("## one by its id", "")
    for way, engine in ((ours, ours.crm.engine), (theirs, theirs.engine)):
        way.watch(id_of(0, 0))
        yield from explained(engine, way.name, asked(engine, way.get))


def reports(names: tuple[str, ...], place: Ground) -> Iterator[str]:
    """Reports of the case `key_accounts`, whose statements by hand are in `by_hand`."""
    way = _accounts(place)
    for name in names:
        yield from (f"## {name}", "")
        ours = asked(way.crm.engine, partial(key_accounts.ours, way, name), longest=True)
        yield from explained(way.crm.engine, "crmkit", ours, shown=False)
        yield from explained(way.crm.engine, "by hand", (REPORTS[name], None), shown=False)


def selling(which: slice, place: Ground) -> Iterator[str]:
    """The reports of the case `selling`, as the leader of a team asks for them."""
    way, taken = _sold(place)
    engine = way.crm.engine
    for one in sales.REPORTS[which]:
        yield from (f"## {one.report}", "")
        ours = asked(engine, partial(sales.report, way, one.report, taken), longest=True)
        yield from explained(engine, "crmkit", ours, shown=False)
        theirs = sales.statement(place.kind, one, taken)
        yield from explained(engine, "by hand", (theirs, None), shown=False)


def leads(place: Ground) -> Iterator[str]:
    """The reports of the case `leads`, as a representative asks for them."""
    way = leading.populated(place)
    for name, sql in leading.REPORTS.items():
        yield from (f"## {name}", "")
        ours = asked(way.crm.engine, partial(leading.report, way, name), longest=True)
        yield from explained(way.crm.engine, "crmkit", ours, shown=False)
        yield from explained(way.crm.engine, "by hand", (sql, None), shown=False)


def visits(which: slice, place: Ground) -> Iterator[str]:
    """The reports of the case `visiting`, as the leader of a team asks for them."""
    way = _visited(place)
    for one in visiting.REPORTS[which]:
        yield from (f"## {one.report}", "")
        ours = asked(way.crm.engine, partial(visiting.report, way, one.report), longest=True)
        yield from explained(way.crm.engine, "crmkit", ours, shown=False)
        yield from explained(way.crm.engine, "by hand", (one.sql, None), shown=False)


_sold = cache(sales.sold)
_visited = cache(visiting.populated)
_accounts = cache(key_accounts.populated)

WRITERS: dict[str, Callable[[Ground], Iterator[str]]] = {
    "search": search,
    "segments": segments,
    "leads": leads,
    "selling": partial(selling, slice(5)),
    "selling_forecasts": partial(selling, slice(5, 7)),
    "selling_others": partial(selling, slice(7, None)),
    "visiting": partial(visits, slice(3)),
    "visiting_results": partial(visits, slice(3, None)),
    "key_accounts": partial(reports, ("portfolio", "figures", "white_space")),
    "key_accounts_people": partial(
        reports, ("coverage", "threads", "health", "buying_centre", "risks")
    ),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.plans", description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000, help="customers (default 20,000)")
    parser.add_argument("--full", action="store_true", help="as many rows as the targets name")
    parser.add_argument("--only", choices=WRITERS, action="append", help="some files of them")
    given = parser.parse_args()
    server = os.environ.get("CRMKIT_TEST_POSTGRESQL")
    for kind in ("sqlite", "postgresql") if server else ("sqlite",):
        sizes = Sizes(rows=given.rows, rounds=1, calls=1, full=given.full)
        with ground(kind, sizes, server) as place:
            for name in given.only or WRITERS:
                file = FOLDER / kind / f"{name}.md"
                file.parent.mkdir(parents=True, exist_ok=True)
                title = (
                    f"# Query plans on {kind}",
                    "",
                    f"Written by `python -m benchmarks.plans{' --full' if given.full else ''}`.",
                    "",
                )
                file.write_text("\n".join([*title, *WRITERS[name](place)]), "utf-8")


if __name__ == "__main__":
    main()
