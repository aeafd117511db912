"""Locking: one resolve, exact pins, nothing that changes unasked."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from crmkit import hookspecs
from crmkit.editions import Edition
from crmkit.editions.archive import packed
from crmkit.editions.lockfile import Lock, parse_lock, read_lock
from crmkit.editions.locking import Upgrade, changes, lock, require_fresh, stale, this_target
from crmkit.editions.probing import hooks
from crmkit.editions.wheelhouse import Source, Wheel, sha256
from crmkit.errors import Invalid, Refused
from tests.editions.conftest import Vendor
from tests.editions.wheelmaker import MANIFEST, make_core, make_edition, make_part, make_wheel


@pytest.fixture
def world(vendor: Vendor) -> Path:
    return vendor.wheels


@pytest.fixture
def edition(vendor: Vendor) -> Edition:
    return vendor.edition


@pytest.fixture
def locked(vendor: Vendor) -> Lock:
    return vendor.lock


def test_a_lock_pins_everything_with_its_digest(locked: Lock, world: Path) -> None:
    """Core, parts and libraries, and the pip that installs them, each by the bytes of its wheel."""
    assert {
        "crmkit": "core",
        "crmkit-visits": "part",
        "library": "library",
        "pip": "installer",
    } == {pin.name: pin.kind for pin in locked.pins}
    digests = {pin.file: pin.sha256 for pin in locked.pins}
    assert {path.name: sha256(path.read_bytes()) for path in world.iterdir()} == digests
    assert ("library",) == locked.core.requires
    assert ("visits", ("crmkit",)) == (
        locked.pin("crmkit-visits").part,
        locked.pin("crmkit-visits").requires,
    )


def test_a_lock_says_what_the_wheels_say_of_themselves(locked: Lock, edition: Edition) -> None:
    """Heads, hooks, the machine and the files, without anything being imported."""
    assert {"core": "0002", "visits": None} == locked.heads
    assert {"core": {"crmkit_contribute": ()}} == locked.hooks
    assert this_target() == locked.target
    assert {"edition.toml": sha256(edition.layers[-1].read_bytes())} == locked.files


def test_a_lock_is_text_that_any_machine_would_write(locked: Lock) -> None:
    """It can be read back, and holds no path and no address."""
    text = locked.to_text()
    assert text == parse_lock(text).to_text()
    assert [] == re.findall(r"file:|https?:|/tmp|\\\\", text)


def test_pins_are_kept_until_they_are_given_up(
    edition: Edition, locked: Lock, world: Path, tmp_path: Path
) -> None:
    """A newer release changes a lock only where that was asked for."""
    for make in (make_core, make_part):
        make(tmp_path, "1.5")
    source = Source([world, tmp_path], index=False)
    assert locked == lock(edition, source, locked)
    one = lock(edition, source, locked, Upgrade(names=["CRMkit_visits"]))
    assert ["crmkit-visits: 1.0 -> 1.5"] == changes(locked, one)
    every = lock(edition, source, locked, Upgrade(everything=True))
    assert ["crmkit: 1.0 -> 1.5", "crmkit-visits: 1.0 -> 1.5"] == changes(locked, every)


def test_a_part_does_not_raise_the_core_by_itself(
    edition: Edition, locked: Lock, world: Path, tmp_path: Path
) -> None:
    """A part that needs a newer core than the lock's is named, though the manifest allows it."""
    make_core(tmp_path, "1.5")
    make_part(tmp_path, "1.5", "crmkit<2,>=1.5")
    source = Source([world, tmp_path], index=False)
    wanted = make_edition(tmp_path / "e", MANIFEST + 'version = ">=1.5"\n')
    with pytest.raises(Refused) as refused:
        lock(Edition.load(wanted), source, locked, Upgrade(names=["crmkit-visits"]))
    assert ("visits",) == refused.value.facts["parts"]
    assert "part 'visits' (crmkit-visits 1.5) requires crmkit" in refused.value.message
    assert "the lock holds crmkit 1.0" in refused.value.message


def test_a_part_that_no_allowed_core_can_hold_is_named(world: Path, tmp_path: Path) -> None:
    """Beyond the range of the manifest nothing is installed, whatever a part asks for."""
    make_core(tmp_path / "w", "2.0")
    make_part(tmp_path / "w", "2.0", "crmkit>=2.0")
    wanted = Edition.load(make_edition(tmp_path, MANIFEST + 'version = ">=2"\n'))
    with pytest.raises(Refused, match=r"part 'visits' .*but the edition allows crmkit>=1.0,<2"):
        lock(wanted, Source([world, tmp_path / "w"], index=False))


def test_the_same_version_with_other_bytes_is_refused(
    edition: Edition, locked: Lock, world: Path, tmp_path: Path
) -> None:
    """A release that was exchanged under its name does not slip in by locking again."""
    for path in world.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    make_wheel(tmp_path, "library", "1.0", files={"library/backdoor.py": ""})
    with pytest.raises(Refused, match=r"library-1\.0-py3-none-any\.whl has other bytes"):
        lock(edition, Source([tmp_path], index=False), locked)


def test_a_distribution_must_offer_the_part(world: Path, tmp_path: Path) -> None:
    """A name that is misspelt, or that somebody else took, does not become a part."""
    text = MANIFEST + 'distribution = "library"\n'
    wanted = Edition.load(make_edition(tmp_path, text))
    with pytest.raises(Invalid, match="offers no part 'visits' "):
        lock(wanted, Source([world], index=False))


def test_a_lock_knows_when_it_is_stale(locked: Lock, tmp_path: Path) -> None:
    """Whatever changes in the edition's files shows against the lock."""
    edition = Edition.load(make_edition(tmp_path, MANIFEST.replace("1.0.0", "1.1.0")))
    assert [
        "it is of tiny 1.0.0, not tiny 1.1.0",
        "edition.toml has changed since",
    ] == stale(edition, locked)
    with pytest.raises(Refused, match="run crmkit edition lock"):
        require_fresh(edition, locked)


def test_a_lock_that_was_edited_is_no_lock(locked: Lock, tmp_path: Path) -> None:
    """What `lock` would not have written is refused."""
    path = tmp_path / "edition.lock"
    path.write_text(locked.to_text().replace("\n  ", "\n "), "utf-8")
    with pytest.raises(Invalid, match="changed by hand"):
        read_lock(path)
    path.write_text("{}", "utf-8")
    with pytest.raises(Invalid, match="is no lock"):
        read_lock(path)


def test_hooks_are_read_from_source_as_they_are_defined() -> None:
    """What a lock holds of the core's hooks is what the core defines when it runs."""
    source = Path(hookspecs.__file__).read_bytes()
    wheel = Wheel("crmkit-1-py3-none-any.whl", packed({"crmkit/hookspecs.py": source}))
    defined = {
        name: tuple(inspect.signature(hook).parameters)
        for name, hook in vars(hookspecs).items()
        if hasattr(hook, "__hook_facts__")
    }
    assert defined == hooks(wheel, "crmkit")
