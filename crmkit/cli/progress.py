"""How long work is shown to go on: a bar on a terminal, now and then a line elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from crmkit.cli.output import console

Advance = Callable[[int, int], None]
"""Takes how much is done, and of how much."""

# Seconds between two lines where no bar can move.
_PAUSE = 5.0


@contextmanager
def shown(what: str) -> Iterator[Advance]:
    """Show on stderr how far `what` is, for as long as the block runs."""
    screen = console(stderr=True)
    if not screen.is_terminal or screen.is_dumb_terminal:
        yield _lines(what)
        return
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, TimeRemainingColumn(), console=screen, transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _lines(what: str) -> Advance:
    screen, last = console(stderr=True), time.monotonic()

    def advance(done: int, total: int) -> None:
        nonlocal last
        if time.monotonic() - last >= _PAUSE:
            last = time.monotonic()
            screen.print(f"{what}: {done:,} of {total:,}")

    return advance
