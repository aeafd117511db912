"""`crmkit edition lock | key | build | verify`, as they are called."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from crmkit.cli.commands import cli
from tests.editions.conftest import Vendor
from tests.editions.wheelmaker import MANIFEST


@pytest.fixture
def place(vendor: Vendor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the vendor's folder, to work in."""
    shutil.copytree(vendor.folder, tmp_path / "place")
    monkeypatch.chdir(tmp_path / "place")
    return tmp_path / "place"


def call(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["edition", *arguments])


def test_a_lock_is_checked_and_written_anew(place: Path) -> None:
    """`--check` tells a stale lock by a sentence and 2; locking again mends it."""
    assert "edition.lock is of this edition as it is\n" == call("lock", "--check").output
    (place / "edition.toml").write_text(MANIFEST.replace("1.0.0", "1.1.0"), "utf-8")
    done = call("lock", "--check")
    assert (2, True) == (done.exit_code, "it is of tiny 1.0.0, not tiny 1.1.0" in done.output)
    done = call("lock", "--wheels", "wheels", "--no-index")
    assert "locked tiny 1.1.0: 4 distributions\n" == done.output
    assert 0 == call("lock", "--check").exit_code


def test_keys_are_made_once(place: Path) -> None:
    """A second pair does not take the place of the first, which has signed already."""
    assert 0 == call("key", "own").exit_code
    assert {"own.key", "own.pub"} <= {path.name for path in place.iterdir()}
    done = call("key", "own")
    assert (2, True) == (done.exit_code, "own.key is there already" in done.output)


def test_nothing_is_left_unsigned_by_chance(place: Path) -> None:
    """Building and verifying without a key is asked for, or refused."""
    for command in (["build"], ["verify", "tiny-1.0.0.pyz"]):
        done = call(*command)
        assert (2, True) == (done.exit_code, "--unsigned" in done.output)
    none = call("build", "edition.toml", "--key", "none.key").output
    assert "`crmkit edition key vendor` makes vendor.key" in none
    done = call("verify", "tiny-1.0.0.pyz", "--unsigned")
    assert "tiny 1.0.0 is as it was built, not damaged; its maker is unknown\n" == done.output


def test_a_bundle_is_verified_by_a_sentence_and_a_status(place: Path) -> None:
    """0 for what the vendor built, 2 for what nobody should run."""
    bundle = place / "tiny-1.0.0.pyz"
    done = call("verify", bundle.name, "--key", "vendor.pub", "--json")
    assert {"edition": "tiny 1.0.0", "signed": True, "findings": []} == json.loads(done.output)
    bundle.write_bytes(bundle.read_bytes()[:-1])
    done = call("verify", bundle.name, "--key", "vendor.pub")
    assert (2, True) == (done.exit_code, "tiny-1.0.0.pyz is damaged" in done.output)
