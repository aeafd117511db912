"""Bundles: one file, the same bytes whoever builds it, and nothing in it that can be changed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from crmkit.editions import Edition
from crmkit.editions.archive import packed
from crmkit.editions.bundle import (
    NOTICES,
    SBOM,
    Bundle,
    build,
    read_bundle,
    require_secrets_elsewhere,
)
from crmkit.editions.content import packages
from crmkit.editions.edition_wheel import edition_wheel, require_own_name
from crmkit.editions.launcher import LOCK, SIGNATURE, SUMS, WHEELS
from crmkit.editions.lockfile import parse_lock
from crmkit.editions.materials import materials, require_movable
from crmkit.editions.problems import Problem
from crmkit.editions.signing import make_keys, sign
from crmkit.editions.wheelhouse import Wheel, sha256
from crmkit.errors import Invalid, Refused
from tests.editions.conftest import Vendor
from tests.editions.wheelmaker import LICENCE, MANIFEST, make_edition


def flipped(data: bytes, at: int = 0) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def resealed(members: Mapping[str, bytes], key: Path | None = None) -> bytes:
    """A bundle whose list of digests was written anew, and signed by whoever has this key."""
    kept = {name: data for name, data in members.items() if name != SUMS}
    digests = {name: sha256(data) for name, data in kept.items() if name != SIGNATURE}
    sums = "".join(f"{digest}  {name}\n" for name, digest in sorted(digests.items())).encode()
    signed = {SIGNATURE: sign(sums, key)} if key else {}
    return packed({**kept, SUMS: sums, **signed})


def refusal(data: bytes, key: Path | None) -> str:
    with pytest.raises(Refused) as refused:
        read_bundle(data, "tiny.pyz", key)
    return refused.value.message


def test_a_bundle_is_trusted_as_it_was_built(vendor: Vendor) -> None:
    """Every byte is as its maker left it, and its maker is who the key says."""
    bundle = read_bundle(vendor.file.read_bytes(), "tiny.pyz", vendor.public_key)
    assert (vendor.lock, vendor.bundle) == (bundle.lock, bundle)


def test_a_change_of_any_member_is_caught(vendor: Vendor) -> None:
    """Whichever file has one bit flipped, at its beginning, in its middle or at its end."""
    members = dict(vendor.bundle.members)
    passed = []
    for name, data in members.items():
        for at in (0, len(data) // 2, len(data) - 1):
            changed = packed({**members, name: flipped(data, at)})
            told = refusal(changed, vendor.public_key)
            if name not in told and name not in (SIGNATURE, SUMS):
                passed.append(name)
    assert [] == passed


def test_a_change_of_any_byte_of_the_file_is_caught(vendor: Vendor) -> None:
    """Also those between, before and after its members, which no digest of a member covers."""
    data = vendor.file.read_bytes()
    # Without pip, which is large, one in a few hundred bytes is soon tried.
    step = len(data) // 60
    for at in (*range(0, len(data), step), *range(len(data) - 40, len(data))):
        refusal(flipped(data, at), vendor.public_key)
    for changed in (b"#!/bin/sh\n" + data, data + b"\0", data[:-1], b"", b"PK"):
        refusal(changed, vendor.public_key)


def test_digests_that_were_made_to_match_do_not_help(vendor: Vendor) -> None:
    """Whoever changes a file and every digest of it lacks the key."""
    members = dict(vendor.bundle.members)
    text = members[LOCK].decode().replace('"version": "1.0.0"', '"version": "9.0.0"')
    changed = {**members, LOCK: text.encode()}
    signature = "its signature is not of the owner of vendor.pub"
    assert signature in refusal(resealed(changed), vendor.public_key)
    # Without a key it takes more than the digests: the lock, and the wheel that holds it too.
    assert "tiny-9.0.0-py3-none-any.whl" in refusal(resealed(changed), None)
    files = {path.name: path.read_bytes() for path in vendor.edition.layers}
    own = edition_wheel("A tiny edition", parse_lock(text), files)
    del changed[f"{WHEELS}tiny-1.0.0-py3-none-any.whl"]
    consistent = resealed({**changed, WHEELS + own.file: own.data})
    assert "9.0.0" == read_bundle(consistent, "tiny.pyz", None).lock.version
    assert signature in refusal(consistent, vendor.public_key)


def test_a_wheel_that_the_lock_does_not_know_is_caught(vendor: Vendor) -> None:
    """Not even the vendor's own signature covers what the vendor did not lock."""
    members = {n: d for n, d in vendor.bundle.members.items() if n != SIGNATURE}
    stranger = {f"{WHEELS}evil-1.0-py3-none-any.whl": b"evil"}
    told = refusal(resealed({**members, **stranger}, vendor.private_key), vendor.public_key)
    assert "evil-1.0-py3-none-any.whl is not in the lock" in told


def test_what_was_added_or_taken_out_is_named(vendor: Vendor) -> None:
    """A file too many is caught like one that is changed."""
    members = dict(vendor.bundle.members)
    assert "extra.py was added" in refusal(packed({**members, "extra.py": b""}), None)
    del members[NOTICES]
    assert f"{NOTICES} is missing" in refusal(packed(members), None)


def test_trust_comes_from_the_key_that_the_verifier_holds(vendor: Vendor, tmp_path: Path) -> None:
    """A sound bundle of somebody else, or of nobody, is not the vendor's."""
    make_keys(tmp_path / "other.key", tmp_path / "other.pub")
    members = {n: d for n, d in vendor.bundle.members.items() if n != SIGNATURE}
    others = resealed(members, tmp_path / "other.key")
    assert "not of the owner of vendor.pub" in refusal(others, vendor.public_key)
    assert "it is not signed" in refusal(resealed(members), vendor.public_key)
    assert isinstance(read_bundle(others, "tiny.pyz", tmp_path / "other.pub"), Bundle)


def test_a_bundle_is_the_same_wherever_and_whenever_it_is_built(
    vendor: Vendor, tmp_path: Path
) -> None:
    """Not the path, the time zone, the umask, the times of files nor their order is in it."""
    place = tmp_path / "somewhere else"
    shutil.copytree(vendor.folder, place, ignore=shutil.ignore_patterns("*.pyz"))
    for path in place.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    program = (
        "import os, sys; os.umask(0o077); from crmkit.cli.main import main; "
        "sys.argv = ['crmkit', 'edition', 'build', 'edition.toml', '--wheels', 'wheels', "
        "'--no-index', '--key', 'vendor.key', '--output', 'out']; main()"
    )
    own = {"TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "7", "LC_ALL": "C", "HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-c", program], cwd=place, env=os.environ | own, check=True)
    assert vendor.file.read_bytes() == (place / "out" / vendor.file.name).read_bytes()
    assert str(tmp_path).encode() not in vendor.file.read_bytes()


def test_the_bill_of_materials_is_cyclonedx(vendor: Vendor) -> None:
    """It holds to the published schema, and names every locked wheel by its digest."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = vendor.bundle.members[SBOM].decode()
    assert None is JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    said = json.loads(text)
    assert {pin.name: pin.sha256 for pin in vendor.lock.pins} == {
        one["name"]: one["hashes"][0]["content"] for one in said["components"]
    }
    requires = {one["ref"]: one.get("dependsOn", []) for one in said["dependencies"]}
    assert ["library==1.0"] == requires["crmkit==1.0"]
    assert "tiny" == said["metadata"]["component"]["name"]


def test_the_notices_hold_every_licence(vendor: Vendor) -> None:
    """Whoever ships a bundle ships the texts that the licences ask for."""
    text = vendor.bundle.members[NOTICES].decode()
    own = [pin.name for pin in vendor.lock.pins if pin.kind != "installer"]
    assert [] == [name for name in own if LICENCE.format(name=name) not in text]


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not installed")
def test_a_bundle_is_verified_without_crmkit(vendor: Vendor, tmp_path: Path) -> None:
    """Tools that everybody has are enough: OpenSSL for the signature, sha256sum for the files."""
    for name, data in vendor.bundle.members.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    signature = ("-pubin", "-inkey", str(vendor.public_key), "-rawin", "-sigfile", SIGNATURE)
    openssl = ["openssl", "pkeyutl", "-verify", *signature, "-in", SUMS]
    for command in (openssl, ["sha256sum", "--check", "--strict", "--quiet", SUMS]):
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)


def test_keys_are_kept_apart(vendor: Vendor) -> None:
    """Nobody but its owner reads the private key, and no pair is overwritten."""
    assert 0o600 == vendor.private_key.stat().st_mode & 0o777
    assert b"PRIVATE" not in vendor.public_key.read_bytes()
    with pytest.raises(Invalid, match="is there already"):
        make_keys(vendor.private_key, vendor.public_key)
    with pytest.raises(Invalid, match="holds no private key"):
        sign(b"", vendor.public_key)


def test_a_stale_lock_is_not_built(vendor: Vendor, tmp_path: Path) -> None:
    """What is built is what was locked and reviewed."""
    edition = Edition.load(make_edition(tmp_path, MANIFEST + "# more\n"))
    with pytest.raises(Refused, match=r"the lock is stale: edition\.toml has changed since"):
        build(edition, vendor.lock, vendor.source, None)


def test_no_secret_is_shipped(tmp_path: Path) -> None:
    """A secret in a file beside the manifest would have to travel with it."""
    text = MANIFEST + '[database]\nurl = { secret = "file:url.txt" }\n'
    with pytest.raises(Invalid, match=r"file:url\.txt is kept beside"):
        require_secrets_elsewhere(Edition.load(make_edition(tmp_path, text)))
    require_secrets_elsewhere(
        Edition.load(make_edition(tmp_path, text.replace("file:url.txt", "env:URL")))
    )


def test_an_edition_that_stands_on_a_place_is_not_built(tmp_path: Path) -> None:
    """What is included by an absolute path would be another file, or none, at the customer's."""
    base = make_edition(tmp_path / "base", "format = 1\n")
    text = MANIFEST.replace("[core]", f'include = ["{base}"]\n\n[core]', 1)
    edition = Edition.load(make_edition(tmp_path / "own", text))
    with pytest.raises(Invalid, match="cannot be moved: it includes "):
        require_movable(edition, materials(edition))
    logo = MANIFEST + f'[branding]\nlogo = "{base}"\n'
    edition = Edition.load(make_edition(tmp_path / "own", logo))
    with pytest.raises(Invalid, match="by an absolute path"):
        require_movable(edition, materials(edition))
    text = text.replace(str(base.parent), "../base")
    edition = Edition.load(make_edition(tmp_path / "own", text))
    require_movable(edition, materials(edition))


@pytest.mark.parametrize("name", ["../outside.txt", "/outside.txt", ".hidden.txt"])
def test_content_takes_no_text_that_is_not_shipped(tmp_path: Path, name: str) -> None:
    """What lies outside of its package, or is hidden there, would be missing at the customer's."""
    package = "format = 1\nname = 'desk'\nversion = '1.0'\n[entries.team.front]\n"
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "content.toml").write_text(f"{package}name = {{ file = '{name}' }}")
    said = {"format": 1, "name": "tiny", "version": "1.0", "content": {"packages": ["desk"]}}
    problems: list[Problem] = []
    packages(Edition.of(said, tmp_path), problems)
    assert [f"names {name}, which is not shipped"] == [problem.what for problem in problems]


def test_an_edition_takes_no_name_that_is_there(vendor: Vendor) -> None:
    """Its module would hide another, or be hidden."""
    library = Wheel("tiny-2.0-py3-none-any.whl", packed({}))
    with pytest.raises(Invalid, match="cannot be called 'tiny'"):
        require_own_name(vendor.lock, [library])
