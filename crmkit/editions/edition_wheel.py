"""An edition as a wheel: a package with its files and `create_crm()`, that requires its pins."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping

from crmkit.editions.archive import packed
from crmkit.editions.lockfile import FILE, Lock
from crmkit.editions.wheelhouse import Wheel, record_hash
from crmkit.errors import Invalid

FILES = "edition"

_INIT = '''\
"""{title}, version {version}."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from crmkit import CRM
    from crmkit.editions import Edition

MANIFEST = Path(__file__).parent / "edition" / {manifest!r}


def edition() -> Edition:
    """The edition as it was locked."""
    from crmkit.editions import Edition

    return Edition.load(MANIFEST)


def create_crm(url: str | Engine | None = None, **overrides: Any) -> CRM:
    """The CRM of this edition, over its own database or another; `overrides` are those of CRM."""
    return edition().create_crm(url, **overrides)
'''


def edition_wheel(title: str, lock: Lock, files: Mapping[str, bytes]) -> Wheel:
    """The wheel of a locked edition. Its bytes follow from the lock and the files."""
    info = f"{lock.name}-{lock.version}.dist-info"
    init = _INIT.format(
        title=title.replace('"', "'").replace("\\", ""),
        version=lock.version,
        manifest=lock.manifest,
    )
    members = {
        f"{lock.name}/__init__.py": init.encode(),
        f"{lock.name}/py.typed": b"",
        f"{lock.name}/{FILE}": lock.to_text().encode(),
        **{f"{lock.name}/{FILES}/{name}": data for name, data in files.items()},
        f"{info}/METADATA": _metadata(title, lock).encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: crmkit\nRoot-Is-Purelib: true\n"
        b"Tag: py3-none-any\n",
    }
    rows = [f"{name},{record_hash(data)},{len(data)}\n" for name, data in sorted(members.items())]
    members[f"{info}/RECORD"] = "".join([*rows, f"{info}/RECORD,,\n"]).encode()
    return Wheel(f"{lock.name}-{lock.version}-py3-none-any.whl", packed(members))


def _metadata(title: str, lock: Lock) -> str:
    needs = [
        f"Requires-Dist: {pin.name}=={pin.version}\n"
        for pin in sorted(lock.pins, key=lambda pin: pin.name)
        if pin.kind != "installer"
    ]
    head = f"Metadata-Version: 2.1\nName: {lock.name}\nVersion: {lock.version}\n"
    return f"{head}Summary: {' '.join(title.split())}\n{''.join(needs)}"


def require_own_name(lock: Lock, wheels: Iterable[Wheel]) -> None:
    """Raise Invalid where a module of the edition's name is there already."""
    taken = dict.fromkeys(sys.stdlib_module_names, "Python")
    for wheel in wheels:
        tops = {name.partition("/")[0].removesuffix(".py") for name in wheel.members}
        taken |= dict.fromkeys({*tops, wheel.name}, wheel.file)
    if lock.name in taken:
        raise Invalid(
            f"the edition cannot be called {lock.name!r}: {taken[lock.name]} brings a module of "
            "that name; name it otherwise"
        )
