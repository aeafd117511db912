"""Deployments: installed from the bundle alone, known to the byte, switched in one step."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from packaging.version import Version

from crmkit.editions import Edition
from crmkit.editions.bundle import build
from crmkit.editions.deployment import Finding, file_findings, release_of
from crmkit.editions.launcher import newness
from crmkit.editions.locking import lock
from crmkit.editions.verifying import verify_deployment
from crmkit.errors import Invalid, Refused
from tests.editions.conftest import Vendor
from tests.editions.wheelmaker import MANIFEST, make_edition

Done = subprocess.CompletedProcess[str]


def launch(bundle: Path, *arguments: str | Path, **environment: str) -> Done:
    """Run a bundle as its user does, from another folder and without anything of ours."""
    own = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    # What a machine's own pip is told must not matter.
    own |= {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_NO_BINARY": ":all:", **environment}
    command = [sys.executable, str(bundle), *map(str, arguments)]
    return subprocess.run(command, env=own, cwd="/", encoding="utf-8", capture_output=True)


@pytest.fixture(scope="module")
def deployment(vendor: Vendor, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose name shells and interpreters stumble over, with the edition installed."""
    folder = tmp_path_factory.mktemp("at the customer's")
    done = launch(vendor.file, "install", folder)
    assert (0, "") == (done.returncode, done.stderr)
    return folder


@pytest.fixture
def verified(vendor: Vendor, deployment: Path) -> Iterator[Path]:
    """The release of the deployment, which each test leaves as it was."""
    yield (deployment / "current").resolve()
    assert [] == findings(vendor, deployment)


def findings(vendor: Vendor, folder: Path) -> list[Finding]:
    return verify_deployment(folder, vendor.public_key, database=False)[1]


def files(release: Path) -> list[Path]:
    return [path for path in sorted(release.rglob("*")) if path.is_file() and not path.is_symlink()]


def test_a_deployment_is_what_its_bundle_gives(vendor: Vendor, deployment: Path) -> None:
    """Nothing lies in it that does not follow from the bundle, also after it was used."""
    program = deployment / "current" / "venv" / "bin" / "crmkit"
    done = subprocess.run([program], capture_output=True, encoding="utf-8", check=True)
    assert "the core\n" == done.stdout
    python = program.with_name("python")
    subprocess.run([python, "-c", "import tiny, library"], cwd=deployment, check=True)
    assert [] == findings(vendor, deployment)


def test_a_change_of_any_installed_file_is_caught(vendor: Vendor, verified: Path) -> None:
    """Whichever file has one bit flipped, is emptied, or is gone; packages, lists, settings."""
    release = release_of(verified.parents[1], vendor.public_key)
    missed = []
    for path in files(verified):
        if path.name == "bundle.pyz":
            continue
        data, name = path.read_bytes(), path.relative_to(verified).as_posix()
        for changed in (data[:-1] + bytes([data[-1] ^ 1]) if data else b"x", None):
            path.unlink()
            if changed is not None:
                path.write_bytes(changed)
            told = [one.where for one in file_findings(release)]
            path.write_bytes(data)
            if name not in told:
                missed.append(name)
    assert [] == missed


@pytest.mark.parametrize(
    "name", ["venv/lib/python{}.{}/site-packages/evil.pth", "venv/bin/evil", "evil/evil.txt"]
)
def test_a_file_too_many_is_caught(vendor: Vendor, verified: Path, name: str) -> None:
    """Python would run a .pth file, and byte code in place of its source."""
    path = verified / name.format(*sys.version_info)
    path.parent.mkdir(exist_ok=True)
    path.write_text("import os")
    assert ["is not of the bundle"] == [one.what for one in findings(vendor, verified.parents[1])]
    path.unlink()


def test_byte_code_and_links_are_too_many(vendor: Vendor, verified: Path) -> None:
    """What could run instead of a proven file is no part of a deployment."""
    package = verified.joinpath(
        *"venv/lib/python{}.{}/site-packages/library".format(*sys.version_info).split("/")
    )
    cached = package / "__pycache__" / f"__init__.{sys.implementation.cache_tag}.pyc"
    cached.parent.mkdir()
    cached.write_bytes(b"")
    (package / "elsewhere").symlink_to("/")
    told = [one.where.rpartition("/")[2] for one in findings(vendor, verified.parents[1])]
    assert [cached.name, "elsewhere"] == told
    shutil.rmtree(cached.parent)
    (package / "elsewhere").unlink()


def test_the_interpreter_is_one_outside_of_the_deployment(vendor: Vendor, verified: Path) -> None:
    """It can be no file that came with the deployment, nor one that is not there."""
    link = verified / "venv" / "bin" / "python"
    before = os.readlink(link)
    for target in ("../../bundle.pyz", str(verified / "bundle.pyz"), "/nowhere/python"):
        link.unlink()
        link.symlink_to(target)
        assert "is no link to an interpreter" in [
            one.what for one in findings(vendor, verified.parents[1])
        ]
    link.unlink()
    link.symlink_to(before)


def test_a_deployment_whose_bundle_was_changed_is_not_to_be_trusted(
    vendor: Vendor, verified: Path
) -> None:
    """What it was installed from is what all the rest is held against."""
    path = verified / "bundle.pyz"
    data = path.read_bytes()
    path.write_bytes(data[:500] + bytes([data[500] ^ 1]) + data[501:])
    with pytest.raises(Refused, match=r"bundle\.pyz"):
        findings(vendor, verified.parents[1])
    path.write_bytes(data)
    moved = verified.with_name("1.0.0-000000000000")
    verified.rename(moved)
    current = verified.parents[1] / "current"
    current.unlink()
    current.symlink_to(f"releases/{moved.name}")
    with pytest.raises(Refused, match="its bundle belongs into"):
        findings(vendor, verified.parents[1])
    moved.rename(verified)
    current.unlink()
    current.symlink_to(f"releases/{verified.name}")


def test_no_deployment_is_told_from_a_broken_one(tmp_path: Path, vendor: Vendor) -> None:
    with pytest.raises(Invalid, match="is no deployment"):
        findings(vendor, tmp_path)


def test_installing_twice_is_refused(vendor: Vendor, deployment: Path) -> None:
    """The second time it is an upgrade, and to what is there already it is none."""
    done = launch(vendor.file, "install", deployment)
    assert (2, True) == (done.returncode, "run upgrade" in done.stderr)
    done = launch(vendor.file, "upgrade", deployment)
    assert (2, True) == (done.returncode, "is what is installed" in done.stderr)
    done = launch(vendor.file, "run", deployment / "elsewhere")
    assert (2, True) == (done.returncode, "run install first" in done.stderr)


def test_a_damaged_bundle_and_another_machine_are_told(vendor: Vendor, tmp_path: Path) -> None:
    """Before anything is written, in a sentence."""
    path = tmp_path / "tiny.pyz"
    data = vendor.file.read_bytes()
    at = data.index(b"A tiny edition consists")
    path.write_bytes(data[:at] + b"B" + data[at + 1 :])
    done = launch(path, "install", tmp_path / "x")
    assert (2, True) == (done.returncode, "Bad CRC-32" in done.stderr)
    target = attrs.evolve(vendor.lock.target, platform="plan9-mips")
    other = attrs.evolve(vendor.lock, target=target)
    bundle, _ = build(vendor.edition, other, vendor.source, None)
    path.write_bytes(bundle.to_bytes())
    done = launch(path, "install", tmp_path / "x")
    assert (2, True) == (done.returncode, "is for cpython" in done.stderr)
    assert not (tmp_path / "x").exists()


def test_an_upgrade_that_fails_leaves_what_was(
    vendor: Vendor, deployment: Path, tmp_path: Path
) -> None:
    """The old release is in use until the new one stands and the tables are upgraded."""
    folder = tmp_path / "there"
    shutil.copytree(deployment, folder, symlinks=True)
    used = os.readlink(folder / "current")
    text = MANIFEST.replace("1.0.0", "1.1.0")
    edition = Edition.load(make_edition(tmp_path / "vendor", text))
    bundle, _ = build(edition, lock(edition, vendor.source, vendor.lock), vendor.source, None)
    newer = tmp_path / bundle.file
    newer.write_bytes(bundle.to_bytes())
    # The core of these tests has no `db upgrade`; this variable makes its program fail.
    stopped = launch(newer, "upgrade", folder, PYTHONWARNINGS="ignore", FAIL="1")
    assert (2, used) == (stopped.returncode, os.readlink(folder / "current"))
    assert "the tables were not upgraded" in stopped.stderr
    stopped = launch(newer, "upgrade", folder, KILLED="apply")
    assert (2, used) == (stopped.returncode, os.readlink(folder / "current"))
    assert "the content was not applied" in stopped.stderr
    # Killed on the way, it has changed nothing either.
    command, staying = [sys.executable, newer, "upgrade", folder], {**os.environ, "STAY": "1"}
    with subprocess.Popen(
        command, env=staying, start_new_session=True, stdout=subprocess.PIPE
    ) as going:
        assert going.stdout is not None
        assert b"the core db upgrade\n" == going.stdout.readline()
        os.killpg(going.pid, signal.SIGKILL)
    assert (used, []) == (os.readlink(folder / "current"), findings(vendor, folder))
    # What a crash leaves of a release is made anew.
    left = next(path for path in (folder / "releases").iterdir() if path.name.startswith("1.1"))
    (left / "venv" / "half-written").write_text("")
    assert 0 == launch(newer, "upgrade", folder).returncode
    assert f"releases/{left.name}" == os.readlink(folder / "current")
    assert [] == verify_deployment(folder, None, database=False)[1]
    assert {Path(used).name, left.name} == {p.name for p in (folder / "releases").iterdir()}
    # Back to the older release only when told so.
    refused = launch(vendor.file, "upgrade", folder)
    assert (2, True) == (refused.returncode, "give --allow-downgrade" in refused.stderr)
    assert f"releases/{left.name}" == os.readlink(folder / "current")
    assert 0 == launch(vendor.file, "upgrade", folder, "--allow-downgrade").returncode
    assert used == os.readlink(folder / "current")


def test_an_edition_takes_no_others_place(vendor: Vendor, deployment: Path, tmp_path: Path) -> None:
    """Neither is a clinic upgraded to a wholesaler, nor run by its bundle."""
    used, text = os.readlink(deployment / "current"), MANIFEST.replace('"tiny"', '"small"')
    edition = Edition.load(make_edition(tmp_path, text))
    bundle, _ = build(edition, lock(edition, vendor.source), vendor.source, None)
    other = tmp_path / bundle.file
    other.write_bytes(bundle.to_bytes())
    for command in ("upgrade", "run"):
        done = launch(other, command, deployment)
        assert (2, True) == (
            done.returncode, "has the edition tiny, and this is small" in done.stderr
        )  # fmt: skip
    assert used == os.readlink(deployment / "current")


@pytest.mark.parametrize("command", ["install", "run"])
def test_only_an_upgrade_goes_back(vendor: Vendor, deployment: Path, command: str) -> None:
    done = launch(vendor.file, command, deployment, "--allow-downgrade")
    assert (2, True) == (done.returncode, "only upgrade takes" in done.stderr)


def test_versions_are_sorted_as_packaging_sorts_them() -> None:
    """Without it: the launcher has the standard library alone."""
    ends = ("", "a1", "a1.dev2", "a10", "b2", "rc1", "rc1.post1", ".dev0", ".dev3", ".post0",
            ".post1", ".post1.dev2", ".post0.dev0")  # fmt: skip
    versions = [f"{number}{end}" for number in ("1", "1.0.1", "1.10", "1.2.0", "0") for end in ends]
    assert sorted(versions, key=Version) == sorted(versions, key=newness)
    assert newness("1.0") == newness("1")
    assert newness("0.0") == newness("0")
