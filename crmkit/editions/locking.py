"""Locking: core and parts of an edition resolved together, by pip, and written down exactly."""

from __future__ import annotations

import json
import re
import sys
import sysconfig
import tempfile
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import attrs

from crmkit.editions.lockfile import Kind, Lock, Pin, Target
from crmkit.editions.manifest import Edition
from crmkit.editions.materials import digests, manifest_path, materials
from crmkit.editions.probing import head, hooks, offered
from crmkit.editions.wheelhouse import Source, Wheel, fetch, normal, pip_said, run_pip
from crmkit.errors import Invalid, Refused

INSTALLER = "pip"
# What a deployment is run and looked after by.
_ALWAYS = ("cli",)
_CORE = "crmkit"


@attrs.frozen
class Upgrade:
    """Which pins of an earlier lock are given up: all of them, or those that are named."""

    everything: bool = False
    names: Collection[str] = ()

    def keeps(self, pin: Pin) -> bool:
        return not self.everything and pin.name not in map(normal, self.names)


def lock(
    edition: Edition,
    source: Source,
    earlier: Lock | None = None,
    upgrade: Upgrade | None = None,
) -> Lock:
    """The edition, pinned in one resolve for this Python and this kind of machine.

    Pins of an `earlier` lock are kept but for those to upgrade. Raises Refused where no versions
    go together, naming the part that is in the way; where a part is not what it says; and where
    the same version has other bytes than before.
    """
    upgrade = upgrade or Upgrade()
    kept = [pin for pin in (earlier.pins if earlier else ()) if upgrade.keeps(pin)]
    found = _resolved(edition, source, kept)
    _require_same_bytes(found, kept)
    kinds = _kinds(edition)
    pins = [_pin(one, kinds, found) for one in found]
    ours = [pin.line for pin in pins if pin.kind in ("core", "part")]
    facts = _Facts.of(edition, {wheel.name: wheel for wheel in fetch(ours, source)})
    files = materials(edition)
    return Lock(
        name=edition.name,
        version=edition.version,
        manifest=manifest_path(edition, files),
        target=this_target(),
        pins=tuple(sorted(pins, key=lambda pin: pin.name)),
        files=digests(files),
        heads=facts.heads,
        hooks=facts.hooks,
    )


def this_target() -> Target:
    """The kind of machine that this process runs on."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return Target(sys.implementation.name, python, sysconfig.get_platform())


def stale(edition: Edition, locked: Lock) -> list[str]:
    """Where a lock is not of this edition any more, in words."""
    now, wrong = digests(materials(edition)), []
    if (edition.name, edition.version) != (locked.name, locked.version):
        wrong.append(
            f"it is of {locked.name} {locked.version}, not {edition.name} {edition.version}"
        )
    for name in sorted({*now, *locked.files}):
        if now.get(name) != locked.files.get(name):
            wrong.append(f"{name} has changed since")
    return wrong


def require_fresh(edition: Edition, locked: Lock) -> None:
    """Raise Refused where the lock is not of this edition as it is."""
    wrong = stale(edition, locked)
    if wrong:
        raise Refused(f"the lock is stale: {'; '.join(wrong)}; run crmkit edition lock")


def changes(earlier: Lock | None, now: Lock) -> list[str]:
    """What became of the pins since an earlier lock, a line for each that is not as it was."""
    before = {pin.name: pin.version for pin in (earlier.pins if earlier else ())}
    after = {pin.name: pin.version for pin in now.pins}
    return [
        f"{name}: {before.get(name, 'nothing')} -> {after.get(name, 'nothing')}"
        for name in sorted({*before, *after})
        if before and before.get(name) != after.get(name)
    ]


# Resolving


def _requirements(edition: Edition) -> list[str]:
    extras = ",".join(sorted({*edition.core.extras, *_ALWAYS}))
    parts = [
        f"{edition.distribution(part)}{edition.parts[part].version or ''}"
        for part in edition.enabled
    ]
    return [f"{_CORE}[{extras}]{edition.core.version or ''}", *parts, INSTALLER]


def _resolved(edition: Edition, source: Source, kept: Iterable[Pin]) -> list[dict[str, Any]]:
    """What pip's resolver chooses, as its report tells it."""
    with tempfile.TemporaryDirectory() as folder:
        wanted, pinned, report = (Path(folder) / n for n in ("wanted.txt", "kept.txt", "report"))
        wanted.write_text("\n".join(_requirements(edition)), "utf-8")
        pinned.write_text("\n".join(f"{pin.name}=={pin.version}" for pin in kept), "utf-8")
        done = run_pip(
            "install", "--dry-run", "--ignore-installed", "--only-binary", ":all:",
            *source.options, "--requirement", str(wanted), "--constraint", str(pinned),
            "--report", str(report),
        )  # fmt: skip
        if done.returncode:
            raise _unresolved(edition, done, {pin.name: pin for pin in kept})
        said = json.loads(report.read_text("utf-8"))["install"]
    return sorted(said, key=lambda one: normal(one["metadata"]["name"]))


_DEPENDS = re.compile(r"^\s*(\S+) (\S+) depends on (crmkit(?![\w-]).*)$", re.MULTILINE)


def _unresolved(edition: Edition, done: CompletedProcess[str], kept: Mapping[str, Pin]) -> Refused:
    """Why pip found nothing that goes together; a part that wants another core is named."""
    owners = {normal(edition.distribution(part)): part for part in edition.enabled}
    wants = {
        (owners[normal(m[1])], f"{m[1]} {m[2]}", m[3].strip())
        for m in _DEPENDS.finditer(done.stdout + done.stderr)
        if normal(m[1]) in owners
    }
    if not wants:
        return Refused(f"no versions go together: {_conflict(done)}")
    held = (
        f"the lock holds {_CORE} {kept[_CORE].version}"
        if _CORE in kept
        else f"the edition allows {_CORE}{edition.core.version or ''}"
    )
    told = "; ".join(
        f"part {part!r} ({distribution}) requires {need}"
        for part, distribution, need in sorted(wants)
    )
    remedy = (
        f"raise the core knowingly by --upgrade-package {_CORE}"
        if _CORE in kept
        else "widen [core] version"
    )
    return Refused(
        f"the core would change: {told}, but {held}; {remedy}, or take another version of the part",
        parts=tuple(sorted({part for part, _, _ in wants})),
    )


def _conflict(done: CompletedProcess[str]) -> str:
    """What pip says is in conflict, else whatever it says."""
    _, found, after = done.stdout.partition("The conflict is caused by:")
    lines = after.lstrip().partition("\n\n")[0].splitlines()
    return "; ".join(line.strip() for line in lines) if found else pip_said(done)


def _require_same_bytes(found: Iterable[dict[str, Any]], kept: Iterable[Pin]) -> None:
    before = {pin.name: pin for pin in kept}
    for one in found:
        pin = before.get(normal(one["metadata"]["name"]))
        if pin is not None and pin.file == _file(one) and pin.sha256 != _digest(one):
            raise Refused(
                f"{pin.file} has other bytes than when it was locked, under the same version; find "
                f"out why; if it is meant so: --upgrade-package {pin.name}"
            )


# Pins


def _kinds(edition: Edition) -> dict[str, tuple[Kind, str | None]]:
    parts: dict[str, tuple[Kind, str | None]] = {
        normal(edition.distribution(part)): ("part", part) for part in edition.enabled
    }
    return {**parts, _CORE: ("core", None), INSTALLER: ("installer", None)}


def _pin(
    one: dict[str, Any], kinds: Mapping[str, tuple[Kind, str | None]], found: list[dict[str, Any]]
) -> Pin:
    name = normal(one["metadata"]["name"])
    kind, part = kinds.get(name, ("library", None))
    version, digest = one["metadata"]["version"], _digest(one)
    return Pin(name, version, _file(one), digest, kind, part, _required(one, found))


def _file(one: dict[str, Any]) -> str:
    return str(one["download_info"]["url"]).rpartition("/")[2].replace("%2B", "+")


def _digest(one: dict[str, Any]) -> str:
    hashes = one["download_info"].get("archive_info", {}).get("hashes", {})
    if "sha256" not in hashes:
        raise Refused(f"{_file(one)} came without a sha256; take it from a folder by --wheels")
    return str(hashes["sha256"])


_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def _required(one: dict[str, Any], found: list[dict[str, Any]]) -> list[str]:
    """The distributions among those found that this one names as its requirements."""
    there = {normal(other["metadata"]["name"]) for other in found}
    lines = one["metadata"].get("requires_dist", [])
    named = {normal(name[0]) for line in lines if (name := _NAME.match(line))}
    return sorted(named & there - {normal(one["metadata"]["name"])})


@attrs.frozen
class _Facts:
    """What the wheels of core and parts say."""

    heads: dict[str, str | None]
    hooks: dict[str, dict[str, tuple[str, ...]]]

    @classmethod
    def of(cls, edition: Edition, wheels: Mapping[str, Wheel]) -> _Facts:
        """Raises Invalid where a distribution does not offer the part it is named for."""
        facts = cls({}, {})
        facts._take(wheels[_CORE], "core")
        for part in edition.enabled:
            facts._take(wheels[normal(edition.distribution(part))], part)
        return facts

    def _take(self, wheel: Wheel, part: str) -> None:
        packages = offered(wheel)
        if part not in packages:
            there = ", ".join(sorted(packages)) or "none"
            raise Invalid(
                f"{wheel.file} offers no part {part!r} (it offers {there}); correct the name, or "
                f"give the part's distribution in [parts.{part}]"
            )
        self.heads[part] = head(wheel, part, packages[part])
        found = hooks(wheel, packages[part])
        if found:
            self.hooks[part] = found
