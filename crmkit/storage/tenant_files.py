"""Tenants as SQLite files in one folder."""

from __future__ import annotations

import shutil
import sqlite3
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from threading import Lock

from sqlalchemy import URL, Engine
from sqlalchemy.util import LRUCache

from crmkit.errors import Invalid, Refused
from crmkit.storage.engines import beside, engine_of
from crmkit.storage.history import PartMigrations
from crmkit.storage.tenants import PREFIX, missing, named_in, taken

_OPEN = 64
"""How many files stay open for the next unit; what is in use is never closed."""
_WAIT = 60.0
_MAGIC = b"SQLite format 3\0"

Identity = tuple[int, int]


class Files:
    """The tenants of one folder. Their engines share one dialect and all compiled statements."""

    def __init__(self, folder: Path, url: URL) -> None:
        self.folder = folder
        self._url = url
        self._open: OrderedDict[str, tuple[Engine, Identity]] = OrderedDict()
        self._guard = Lock()

    def path(self, name: str) -> Path:
        return self.folder / f"{PREFIX}{name}.db"

    def names(self) -> list[str]:
        return named_in([path.stem for path in self.folder.glob(f"{PREFIX}*.db")])

    def has(self, name: str) -> bool:
        return self.path(name).exists()

    # Opening

    def engine(self, name: str) -> Engine:
        try:
            found = self.path(name).stat()
        except FileNotFoundError:
            raise missing(name) from None
        return self._opened(name, (found.st_dev, found.st_ino))

    def _opened(self, name: str, identity: Identity) -> Engine:
        """The engine of the file that is there now: another process may have put it there."""
        with self._guard:
            engine, known = self._open.pop(name, (None, None))
            if engine is not None and known != identity:
                engine.dispose()
                engine = None
            engine = engine or beside(self._first, str(self.path(name)))
            self._open[name] = engine, identity
            self._close_idle()
        return engine

    def _close_idle(self) -> None:
        """Close those that were used longest ago; one that is in use is looked at again later."""
        for name in [*self._open][: max(0, len(self._open) - _OPEN)]:
            if self._open[name][0].pool.checkedout() == 0:  # type: ignore[attr-defined]
                self._open.pop(name)[0].dispose()

    @cached_property
    def _first(self) -> Engine:
        """A connected engine, which the others take their dialect from."""
        engine = engine_of(self._url.set(database=":memory:"))[0]
        engine.connect().close()
        engine.dispose()
        return engine.execution_options(compiled_cache=LRUCache(500))

    def close(self) -> None:
        with self._guard:
            while self._open:
                self._open.popitem()[1][0].dispose()

    # Making and dropping

    @contextmanager
    def making(self, name: str) -> Iterator[Engine]:
        with self._alone():
            if self.has(name):
                raise taken(name)
            unfinished = self.folder / f"{PREFIX}{name}.unfinished"
            _remove(unfinished)
            _remove(self.path(name))  # the logs of one that was dropped
            engine = beside(self._first, str(unfinished))
            try:
                yield engine
                engine.dispose()
                _settle(unfinished)
                unfinished.replace(self.path(name))
            finally:
                engine.dispose()
                _remove(unfinished)

    def drop(self, name: str) -> None:
        with self._alone():
            if not self.has(name):
                raise missing(name)
            unfinished = self.folder / f"{PREFIX}{name}.unfinished"
            with _writing(self.path(name)):
                self.path(name).replace(unfinished)
            with self._guard:
                engine, _ = self._open.pop(name, (None, None))
            if engine is not None:
                engine.dispose()
            _remove(unfinished)
            _remove(self.path(name))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One process at a time makes or drops tenants of this folder; a killed one lets go."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with _writing(self.folder / "tenants.lock", "EXCLUSIVE"):
            yield

    # Copies and archives

    def copy(self, name: str, to: Engine, parts: Sequence[PartMigrations]) -> None:
        _copied(self.path(name), str(to.url.database))

    def archive(self, name: str, file: Path, parts: Sequence[PartMigrations]) -> None:
        unfinished = file.with_name(f"{file.name}.unfinished")
        _remove(unfinished)
        _copied(self.path(name), str(unfinished))
        unfinished.replace(file)

    def restore(self, file: Path, to: Engine, parts: Sequence[PartMigrations]) -> None:
        with file.open("rb") as opened:
            if opened.read(len(_MAGIC)) != _MAGIC:
                raise Invalid(f"{file} is no archive of a tenant on SQLite")
        shutil.copyfile(file, str(to.url.database))


@contextmanager
def _writing(path: Path, how: str = "IMMEDIATE") -> Iterator[None]:
    """The right to write to a SQLite file, which is there or is made; nothing is written."""
    connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    try:
        try:
            connection.execute(f"BEGIN {how}")
        except sqlite3.OperationalError as error:
            raise Refused(f"waited {_WAIT:g} seconds for others to let go of {path}") from error
        yield
        connection.execute("ROLLBACK")
    finally:
        connection.close()


def _copied(path: Path, to: str) -> None:
    """A copy of a database as it is at one moment, with nothing that was deleted."""
    connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    try:
        connection.execute("VACUUM INTO ?", (to,))
    finally:
        connection.close()


def _settle(path: Path) -> None:
    """Bring what is in the log of a database into its file."""
    connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _remove(path: Path) -> None:
    """Remove a database that nobody uses, and its logs."""
    for suffix in ("-wal", "-shm", "-journal", ""):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
