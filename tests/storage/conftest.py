"""Databases and parts for the tests of migrations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from textwrap import dedent

import pytest
from sqlalchemy import Engine, MetaData, Table, create_engine

from crmkit.crm import CRM
from crmkit.storage.migrations import PartMigrations
from crmkit.testing.databases import Database


@pytest.fixture
def url(database: Database) -> str:
    """The URL of an empty database."""
    return database.url


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """A host's engine over an empty database."""
    engine = create_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def core() -> PartMigrations:
    """The core, as a CRM upgrades it."""
    (core,) = CRM("sqlite://").part_migrations()
    return core  # type: ignore[no-any-return]


@pytest.fixture
def metadata(core: PartMigrations) -> MetaData:
    """The tables of the core."""
    return core.tables[0].metadata


class PartWriter:
    """Writes parts with revisions, as their authors would."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(
        self, name: str, *bodies: str, tables: Sequence[Table] = (), facts: str = ""
    ) -> PartMigrations:
        """A part of one revision for each of `bodies`, in a line: 0001, 0002 ..."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        for number, body in enumerate(bodies, start=1):
            previous = f"{number - 1:04}" if number > 1 else None
            self.revision(name, f"{number:04}", previous, body, facts)
        return PartMigrations(name, folder, tables)

    def revision(
        self, part: str, revision: str, previous: str | None, body: str = "pass", facts: str = ""
    ) -> None:
        """Write one revision file."""
        lines = dedent(body).strip().splitlines()
        source = [
            "import sqlalchemy as sa",
            "from alembic import op",
            f"revision = {revision!r}",
            f"down_revision = {previous!r}",
            facts,
            "def upgrade():",
            *(f"    {line}" for line in lines),
        ]
        (self.folder / part / f"{revision}_step.py").write_text("\n".join(source), "utf-8")


@pytest.fixture
def write_part(tmp_path: Path) -> Callable[..., PartMigrations]:
    return PartWriter(tmp_path)
