"""What a deployment must consist of, to the byte: all of it follows from its bundle."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from io import StringIO
from pathlib import Path, PurePosixPath

import attrs

from crmkit.editions.bundle import Bundle, read_bundle
from crmkit.editions.launcher import BUNDLE, START, SUMS, record, scripts, settings
from crmkit.editions.wheelhouse import Wheel, record_hash, sha256
from crmkit.errors import Invalid, Refused


@attrs.frozen
class Finding:
    """One way in which something is not as its bundle says: where, and what.

    `drift` is what an organisation may decide for itself.
    """

    where: str
    what: str
    drift: bool = False

    def __str__(self) -> str:
        return f"{'drift: ' if self.drift else ''}{self.where}: {self.what}"


@attrs.frozen
class Release:
    """The release of a deployment that is in use, and the bundle it was installed from."""

    folder: Path
    bundle: Bundle

    @property
    def packages(self) -> Path:
        """Where its code lies."""
        return self.folder / "venv" / _site(self.bundle)


def release_of(deployment: Path, public_key: Path | None) -> Release:
    """The release in use. Raises Invalid where none is, Refused where its bundle is not sound."""
    current = deployment / "current"
    if not current.is_symlink():
        raise Invalid(f"{deployment} is no deployment: it has no link `current`")
    folder = (deployment / os.readlink(current)).absolute()
    path = folder / BUNDLE
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Refused(f"{path} cannot be read: {error}; install again") from error
    bundle = read_bundle(data, str(path), public_key)
    wanted = deployment.absolute() / "releases" / _name(bundle)
    if folder != wanted:
        raise Refused(f"{current} leads to {folder}, and its bundle belongs into {wanted}")
    return Release(folder, bundle)


def _name(bundle: Bundle) -> str:
    return f"{bundle.lock.version}-{sha256(bundle.members[SUMS])[:12]}"


def file_findings(release: Release) -> Iterator[Finding]:
    """Where the files of a release are not those that its bundle gives: changed, gone, added."""
    python = _python(release)
    if python is None:
        yield Finding("venv/bin/python", "is no link to an interpreter")
        python = Path()
    expected = {name: sha256(data) for name, data in _expected(release, python).items()}
    found = dict(_found(release.folder))
    for name in sorted({*expected, *found}):
        if name not in expected:
            yield Finding(name, "is not of the bundle")
        elif name not in found:
            yield Finding(name, "is missing")
        elif found[name] != expected[name]:
            yield Finding(name, "was changed")


def _python(release: Release) -> Path | None:
    """The interpreter, which the deployment leads to and does not hold."""
    link = release.folder / "venv" / "bin" / "python"
    if not link.is_symlink() or not os.path.isabs(os.readlink(link)):
        return None
    python = Path(os.readlink(link))
    return python if python.exists() and release.folder not in python.parents else None


def _found(folder: Path) -> Iterator[tuple[str, str | None]]:
    """Every file below a folder with its digest; a link has none."""
    for place, folders, files in os.walk(folder):
        for name in (*folders, *files):
            path = Path(place) / name
            inside = path.relative_to(folder).as_posix()
            if path.is_symlink():
                if inside != "venv/bin/python":
                    yield inside, None
            elif not path.is_dir():
                yield inside, sha256(path.read_bytes())


def _site(bundle: Bundle) -> str:
    return f"lib/python{bundle.lock.target.python}/site-packages"


def _expected(release: Release, python: Path) -> dict[str, bytes]:
    lock, site = release.bundle.lock, _site(release.bundle)
    name, line = START
    files = {
        "pyvenv.cfg": settings(python),
        f"{site}/{name}": line,
        **{f"bin/{name}": text for name, text in scripts(lock.name).items()},
    }
    for wheel in release.bundle.wheels:
        if wheel.name != "pip":
            files |= _installed(wheel, site, lock.target.python)
    return {
        BUNDLE: release.bundle.to_bytes(),
        **{f"venv/{name}": data for name, data in files.items()},
    }


def _installed(wheel: Wheel, site: str, python: str) -> dict[str, bytes]:
    """The files that a wheel becomes, below the environment, with what pip adds to them."""
    placed = {_place(wheel, name, site, python): data for name, data in wheel.members.items()}
    files = {place: data for place, data in placed.items() if not place.startswith("bin/")}
    info = f"{site}/{wheel.info}"
    files |= {f"{info}/INSTALLER": b"pip\n", f"{info}/REQUESTED": b""}
    own = f"{info}/RECORD"
    del files[own]
    rows = [_row(_seen_from(site, name), data) for name, data in files.items()]
    return {**files, own: record([*rows, _row(_seen_from(site, own), None)])}


def _row(name: str, data: bytes | None) -> str:
    buffer = StringIO()
    facts = ("", "") if data is None else (record_hash(data), len(data))
    csv.writer(buffer, lineterminator="").writerow((name, *facts))
    return buffer.getvalue()


def _seen_from(site: str, name: str) -> str:
    return Path(os.path.relpath(name, site)).as_posix()


def _place(wheel: Wheel, name: str, site: str, python: str) -> str:
    """Where a file of a wheel is installed, by the rules for its `.data` folder."""
    data = f"{wheel.info.removesuffix('.dist-info')}.data/"
    if not name.startswith(data):
        return f"{site}/{name}"
    scheme, *rest = PurePosixPath(name.removeprefix(data)).parts
    folders = {
        "purelib": site,
        "platlib": site,
        "data": "",
        "scripts": "bin",
        "headers": f"include/site/python{python}/{wheel.metadata['Name']}",
    }
    return "/".join(filter(None, (folders[scheme], *rest)))
