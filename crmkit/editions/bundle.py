"""Bundles: a locked edition as one file that installs where there is no network."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from crmkit.editions import launcher
from crmkit.editions.archive import packed, unpacked
from crmkit.editions.edition_wheel import edition_wheel, require_own_name
from crmkit.editions.launcher import LOCK, SIGNATURE, SUMS, WHEELS, read_sums
from crmkit.editions.lockfile import Lock, parse_lock
from crmkit.editions.locking import require_fresh
from crmkit.editions.manifest import Edition
from crmkit.editions.materials import materials, require_movable
from crmkit.editions.notices import notices
from crmkit.editions.sbom import bill_of_materials
from crmkit.editions.signing import is_signed, sign
from crmkit.editions.wheelhouse import Source, Wheel, fetch, sha256
from crmkit.errors import Invalid, Refused

MAIN = "__main__.py"
NOTICES = "NOTICES.txt"
SBOM = "sbom.cdx.json"


@attrs.frozen
class Bundle:
    """What a bundle holds, by name, and the edition's lock."""

    members: Mapping[str, bytes] = attrs.field(repr=False)

    @property
    def lock(self) -> Lock:
        return parse_lock(self.members[LOCK].decode("utf-8"), LOCK)

    @property
    def wheels(self) -> list[Wheel]:
        return [
            Wheel(name.removeprefix(WHEELS), data)
            for name, data in sorted(self.members.items())
            if name.startswith(WHEELS)
        ]

    @property
    def file(self) -> str:
        return f"{self.lock.name}-{self.lock.version}.pyz"

    def to_bytes(self) -> bytes:
        return packed(self.members)


def build(
    edition: Edition, lock: Lock, source: Source, private_key: Path | None
) -> tuple[Bundle, Wheel]:
    """The bundle of a locked edition, and its wheel; None for the key makes an unsigned one.

    Their bytes follow from the edition, its lock and the key: not from the place, the moment or
    the user. Raises Refused for a lock that is stale, and for wheels that are not those locked.
    """
    require_fresh(edition, lock)
    require_secrets_elsewhere(edition)
    require_movable(edition, materials(edition))
    wheels = fetch([pin.line for pin in lock.pins], source)
    for wheel in wheels:
        if wheel.record_problems():
            raise Refused(f"{wheel.file}: {wheel.record_problems()[0]}; ask who made it")
    require_own_name(lock, wheels)
    title = edition.title or edition.name
    files = {name: path.read_bytes() for name, path in materials(edition).items()}
    own = edition_wheel(title, lock, files)
    members = {
        MAIN: Path(launcher.__file__).read_bytes(),
        LOCK: lock.to_text().encode(),
        NOTICES: notices(title, wheels).encode(),
        SBOM: bill_of_materials(title, lock, wheels).encode(),
        **{WHEELS + wheel.file: wheel.data for wheel in [*wheels, own]},
    }
    return Bundle(_sealed(members, private_key)), own


def _sealed(members: dict[str, bytes], private_key: Path | None) -> dict[str, bytes]:
    """The members with the list of their digests, and its signature."""
    sums = "".join(f"{sha256(data)}  {name}\n" for name, data in sorted(members.items())).encode()
    signature = {SIGNATURE: sign(sums, private_key)} if private_key else {}
    return {**members, SUMS: sums, **signature}


def require_secrets_elsewhere(edition: Edition) -> None:
    """Raise Invalid for a secret that would have to travel in the bundle."""
    near = re.findall(r"'secret': '(file:(?!/)[^']*)'", str(edition.canonical()))
    if near:
        raise Invalid(
            f"the secret {near[0]} is kept beside the edition's file, and no secret is shipped; "
            "name an absolute path, or env:NAME"
        )
    if edition.settings.keys() - {"core"}:
        # Builders import no part unless they must.
        from crmkit.editions.checking import plain_secrets

        for section, name in plain_secrets(edition):
            raise Invalid(
                f"settings.{section}.{name} is a secret, and no secret is shipped; "
                'name where it is kept: { secret = "env:NAME" }'
            )


def read_bundle(data: bytes, where: str, public_key: Path | None) -> Bundle:
    """A bundle whose every byte is as its maker left it. Raises Refused where that is not so.

    Who made it is known by the public key alone, which must come from elsewhere; without it only
    damage is found, for whoever changes a bundle can write its digests anew.
    """
    try:
        members = unpacked(data, where)
    except Invalid as error:
        raise Refused(error.message) from error
    problems = _sum_problems(members)
    if public_key is not None:
        problems += _signature_problems(members, public_key)
    problems = problems or _lock_problems(Bundle(members))
    if problems:
        raise Refused(f"{where} is not to be trusted: {'; '.join(problems)}", problems=problems)
    return Bundle(members)


def _sum_problems(members: Mapping[str, bytes]) -> list[str]:
    """Where members differ from the list of digests."""
    try:
        sums = read_sums(members[SUMS].decode("utf-8"))
    except (KeyError, ValueError):
        return [f"it has no readable {SUMS}"]
    listed = "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items())).encode()
    wrong = [] if listed == members[SUMS] else [f"{SUMS} is not as crmkit writes it"]
    for name in sorted({*sums, *members} - {SUMS, SIGNATURE}):
        if name not in sums:
            wrong.append(f"{name} was added")
        elif name not in members:
            wrong.append(f"{name} is missing")
        elif sha256(members[name]) != sums[name]:
            wrong.append(f"{name} was changed")
    return wrong


def _signature_problems(members: Mapping[str, bytes], public_key: Path) -> list[str]:
    if SIGNATURE not in members:
        return ["it is not signed"]
    if not is_signed(members[SUMS], members[SIGNATURE], public_key):
        return [f"its signature is not of the owner of {public_key.name}"]
    return []


def _lock_problems(bundle: Bundle) -> list[str]:
    """Where the lock and what lies beside it say different things."""
    try:
        lock = bundle.lock
    except Invalid as error:
        return [error.message]
    own = f"{lock.name}-{lock.version}-py3-none-any.whl"
    wheels = {wheel.file: wheel for wheel in bundle.wheels}
    locked = {pin.file: pin.sha256 for pin in lock.pins}
    wrong = [
        f"{file} is not what the lock says"
        for file, digest in locked.items()
        if file not in wheels or wheels[file].sha256 != digest
    ]
    wrong += [f"{file} is not in the lock" for file in wheels if file not in {*locked, own}]
    return wrong + (_own_problems(lock, wheels[own]) if own in wheels else [f"it has no {own}"])


def _own_problems(lock: Lock, wheel: Wheel) -> list[str]:
    """Where the edition's wheel is not of the lock."""
    inside = f"{lock.name}/edition/"
    files: Iterable[tuple[str, bytes]] = (
        (name.removeprefix(inside), data)
        for name, data in wheel.members.items()
        if name.startswith(inside)
    )
    found = {name: sha256(data) for name, data in files}
    wrong = [] if found == dict(lock.files) else ["the edition's files are not those locked"]
    if wheel.members.get(f"{lock.name}/{LOCK}") != lock.to_text().encode():
        wrong.append("the edition's wheel holds another lock")
    return [*wrong, *wheel.record_problems()]
