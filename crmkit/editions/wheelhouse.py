"""Wheels: what is read of one without installing it, and how they are fetched and checked."""

from __future__ import annotations

import base64
import csv
import hashlib
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from email.message import Message
from email.parser import HeaderParser
from functools import cached_property
from io import BytesIO
from pathlib import Path

import attrs

from crmkit.errors import Invalid, Refused

_WHEEL = re.compile(r"([^-]+)-([^-]+)(-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl")


def sha256(data: bytes) -> str:
    """The digest of some bytes, as `sha256sum` prints it."""
    return hashlib.sha256(data).hexdigest()


def normal(distribution: str) -> str:
    """The one spelling of a distribution's name that compares."""
    return re.sub(r"[-_.]+", "-", distribution).lower()


@attrs.frozen
class Wheel:
    """A wheel as bytes under its file name. Raises Invalid for a file that is none."""

    file: str
    data: bytes = attrs.field(repr=False)

    @property
    def name(self) -> str:
        return normal(self._parsed[1])

    @property
    def version(self) -> str:
        return self._parsed[2]

    @property
    def _parsed(self) -> re.Match[str]:
        parsed = _WHEEL.fullmatch(self.file)
        if parsed is None:
            raise Invalid(f"{self.file!r} is not the name of a wheel")
        return parsed

    @cached_property
    def sha256(self) -> str:
        return sha256(self.data)

    @cached_property
    def members(self) -> dict[str, bytes]:
        """Every file in it, by its path."""
        try:
            with zipfile.ZipFile(BytesIO(self.data)) as archive:
                return {n: archive.read(n) for n in archive.namelist() if not n.endswith("/")}
        except zipfile.BadZipFile as error:
            raise Invalid(f"{self.file} is no wheel: {error}; fetch it again") from error

    @cached_property
    def info(self) -> str:
        """The folder of its metadata."""
        found = [name for name in self.members if name.endswith(".dist-info/RECORD")]
        if len(found) != 1:
            raise Invalid(f"{self.file} has {len(found)} RECORD files, not one; fetch it again")
        return found[0].removesuffix("/RECORD")

    @cached_property
    def metadata(self) -> Message:
        return HeaderParser().parsestr(self.members[f"{self.info}/METADATA"].decode("utf-8"))

    @property
    def requires(self) -> list[str]:
        """Its Requires-Dist lines."""
        return [str(line) for line in self.metadata.get_all("Requires-Dist", [])]

    def record_problems(self) -> list[str]:
        """Where its files are not as its own RECORD says."""
        rows = csv.reader(self.members[f"{self.info}/RECORD"].decode("utf-8").splitlines())
        recorded = {row[0]: row[1] for row in rows if row}
        unhashed = {f"{self.info}/RECORD", f"{self.info}/RECORD.jws", f"{self.info}/RECORD.p7s"}
        wrong = [
            f"{name} is not what RECORD says"
            for name, data in self.members.items()
            if name not in unhashed and recorded.get(name) != record_hash(data)
        ]
        return wrong + [f"{name} is missing" for name in recorded if name not in self.members]


def record_hash(data: bytes) -> str:
    """The digest of a file as RECORD writes it."""
    digest = hashlib.sha256(data).digest()
    return "sha256=" + base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def read_wheel(path: Path) -> Wheel:
    """The wheel that lies there."""
    return Wheel(path.name, path.read_bytes())


@attrs.frozen
class Source:
    """Where wheels are taken from: folders, and the package index unless `index` is False."""

    folders: Sequence[Path] = ()
    index: bool = True

    @property
    def options(self) -> list[str]:
        links = [part for folder in self.folders for part in ("--find-links", str(folder))]
        return [*links, *([] if self.index else ["--no-index"])]


def run_pip(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the pip of this environment; whoever calls looks at what it returns."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if "No module named pip" in done.stderr:
        raise Refused("editions are locked and built by pip, which is not installed; install it")
    return done


def fetch(pins: Iterable[tuple[str, str, str]], source: Source) -> list[Wheel]:
    """The wheels of these (name, version, sha256). Raises Refused where one has other bytes."""
    lines = [f"{name}=={version} --hash=sha256:{digest}" for name, version, digest in pins]
    with tempfile.TemporaryDirectory() as folder:
        wanted, into = Path(folder) / "pins.txt", Path(folder) / "wheels"
        into.mkdir()
        wanted.write_text("\n".join(lines), "utf-8")
        done = run_pip(
            "download", "--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:",
            *source.options, "--dest", str(into), "--requirement", str(wanted),
        )  # fmt: skip
        if done.returncode:
            raise Refused(
                f"the locked wheels cannot be had: {pip_said(done)}; "
                "give the folder they lie in by --wheels, or lock again"
            )
        return [read_wheel(path) for path in sorted(into.iterdir())]


def pip_said(done: subprocess.CompletedProcess[str]) -> str:
    """What pip gave as the reason, without its notices."""
    lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
    told = [line for line in lines if not line.startswith(("WARNING", "DEPRECATION", "[notice]"))]
    return " ".join(told).removeprefix("ERROR: ") or f"pip ended with {done.returncode}"
