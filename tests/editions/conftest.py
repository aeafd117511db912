"""One small world of wheels, one edition of them, locked and built, for all tests of editions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import attrs
import pytest

from crmkit.editions import Edition
from crmkit.editions.bundle import Bundle, build
from crmkit.editions.lockfile import Lock
from crmkit.editions.locking import lock
from crmkit.editions.signing import make_keys
from crmkit.editions.wheelhouse import Source
from tests.editions.wheelmaker import make_edition, make_world

Write = Callable[[str, str], Path]


@attrs.frozen
class Vendor:
    """A vendor's folder: wheels, an edition, its lock, its keys, and the bundle it built."""

    folder: Path
    edition: Edition
    lock: Lock
    bundle: Bundle

    @property
    def wheels(self) -> Path:
        return self.folder / "wheels"

    @property
    def source(self) -> Source:
        return Source([self.wheels], index=False)

    @property
    def private_key(self) -> Path:
        return self.folder / "vendor.key"

    @property
    def public_key(self) -> Path:
        return self.folder / "vendor.pub"

    @property
    def file(self) -> Path:
        return self.folder / self.bundle.file


@pytest.fixture(scope="session")
def vendor(tmp_path_factory: pytest.TempPathFactory) -> Vendor:
    folder = tmp_path_factory.mktemp("vendor")
    wheels = make_world(folder / "wheels")
    edition = Edition.load(make_edition(folder))
    source = Source([wheels], index=False)
    locked = lock(edition, source)
    (folder / "edition.lock").write_text(locked.to_text(), "utf-8")
    make_keys(folder / "vendor.key", folder / "vendor.pub")
    bundle, _ = build(edition, locked, source, folder / "vendor.key")
    (folder / bundle.file).write_bytes(bundle.to_bytes())
    return Vendor(folder, edition, locked, bundle)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file of an edition; returns its path."""

    def writing(name: str, text: str) -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(dedent(text), "utf-8")
        return file

    return writing
