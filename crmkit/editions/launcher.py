"""The launcher of a bundle: installs an edition without a network, upgrades it, runs it.

It travels inside the bundle as its `__main__.py` and stands on the standard library alone. What it
checks protects against damage; who made the bundle is checked before it is run at all, by
`crmkit edition verify` or by OpenSSL, with the public key that you were given.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from pathlib import Path
from typing import Any

SUMS = "SHA256SUMS"
SIGNATURE = "SHA256SUMS.sig"
LOCK = "edition.lock"
WHEELS = "wheels/"
BUNDLE = "bundle.pyz"
# Byte code lies beside its source and is run in place of it, and no digest covers it.
START = "deployment.pth", b"import sys; sys.dont_write_bytecode = True\n"


class Stop(Exception):
    """A reason to go no further, as a sentence."""


class Bundle:
    """This file: its members, checked against their digests, and its lock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with zipfile.ZipFile(path) as archive:
            self.members = {name: archive.read(name) for name in archive.namelist()}
        self.sums = read_sums(self.members[SUMS].decode("utf-8"))
        for name in {*self.sums, *self.members} - {SUMS, SIGNATURE}:
            digest = hashlib.sha256(self.members.get(name, b"")).hexdigest()
            if digest != self.sums.get(name):
                raise Stop(f"{name} in this bundle is damaged; copy the bundle again")
        self.lock: dict[str, Any] = json.loads(self.members[LOCK])

    @property
    def name(self) -> str:
        return str(self.lock["edition"]["name"])

    @property
    def version(self) -> str:
        return str(self.lock["edition"]["version"])

    @property
    def release(self) -> str:
        """The name of the folder that it is installed into: another bundle has another."""
        return f"{self.version}-{hashlib.sha256(self.members[SUMS]).hexdigest()[:12]}"

    def require_target(self) -> None:
        """Stop where this is not the kind of machine that the wheels were chosen for."""
        python = f"{sys.version_info.major}.{sys.version_info.minor}"
        here = {
            "implementation": sys.implementation.name,
            "python": python,
            "platform": sysconfig.get_platform(),
        }
        wanted = self.lock["target"]
        if here != wanted:
            raise Stop(
                f"this bundle is for {_words(wanted)}, and this is {_words(here)}; run it with "
                "that Python, or ask for a bundle for this machine"
            )
        if os.name != "posix":
            raise Stop("deployments are switched by links; install the wheels by pip on Windows")


def _words(target: dict[str, str]) -> str:
    return f"{target['implementation']} {target['python']} on {target['platform']}"


_VERSION = re.compile(
    r"([0-9]+(?:\.[0-9]+)*)(?:(a|b|rc)([0-9]+))?(?:\.post([0-9]+))?(?:\.dev([0-9]+))?"
)


def newness(version: str) -> tuple[Any, ...]:
    """What sorts the versions that an edition can have as packaging does."""
    found = _VERSION.fullmatch(version)
    if found is None:
        raise Stop(f"{version!r} is not the version of an edition")
    numbers, kind, count, post, dev = found.groups()
    release = tuple(int(number) for number in re.sub(r"(\.0+)+$", "", numbers).split("."))
    # What is developed comes before its first alpha, and a release after its last candidate.
    stage = (kind, int(count)) if kind else ("", 0) if dev and post is None else ("release", 0)
    return release, stage, int(post or -1), float(dev or "inf")


def read_sums(text: str) -> dict[str, str]:
    """The digests of a list in the form of `sha256sum`, by name."""
    rows = (line.split("  ", 1) for line in text.splitlines())
    return {name: digest for digest, name in rows}


def requirements(wheels: dict[str, str]) -> str:
    """What pip is to install: these wheels by their digests, and nothing else."""
    lines = []
    for file, digest in sorted(wheels.items()):
        name, version = file.removeprefix(WHEELS).split("-")[:2]
        lines.append(f"{name}=={version} --hash=sha256:{digest}\n")
    return "".join(lines)


class Deployment:
    """A folder with the releases of one edition, of which `current` leads to one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.releases = folder / "releases"
        self.current = folder / "current"

    @property
    def release(self) -> str | None:
        """The release that is in use."""
        return Path(os.readlink(self.current)).name if self.current.is_symlink() else None

    def require(self, bundle: Bundle) -> str:
        """The release that is in use; stops where none is, or one of another edition."""
        if self.release is None:
            raise Stop(f"nothing is installed in {self.folder}; run install first")
        with zipfile.ZipFile(self.current / BUNDLE) as archive:
            name = json.loads(archive.read(LOCK))["edition"]["name"]
        if name != bundle.name:
            raise Stop(
                f"{self.folder} has the edition {name}, and this is {bundle.name}; "
                f"name the folder that {bundle.name} is in"
            )
        return self.release

    def lay(self, bundle: Bundle) -> Path:
        """Install a release beside the others. What a crash left of it is begun anew."""
        folder = self.releases / bundle.release
        if self.release == bundle.release:
            raise Stop(f"{bundle.name} {bundle.version} is what is installed in {self.folder}")
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
        shutil.copyfile(bundle.path, folder / BUNDLE)
        place = folder / "venv"
        _environment(place)
        _install(bundle, place)
        _finish(bundle, place)
        return folder

    def switch(self, folder: Path) -> None:
        """Put a release in use. It is one rename: before it the old one holds, after it the new."""
        beside = self.folder / f"current.{os.getpid()}"
        beside.unlink(missing_ok=True)
        beside.symlink_to(Path("releases") / folder.name, target_is_directory=True)
        os.replace(beside, self.current)


def _environment(place: Path) -> None:
    """A virtual environment, as small as one can be."""
    packages(place).mkdir(parents=True)
    (place / "bin").mkdir()
    python = Path(sys.executable).resolve()
    (place / "bin" / "python").symlink_to(python)
    (place / "pyvenv.cfg").write_bytes(settings(python))


def settings(python: Path) -> bytes:
    """What `pyvenv.cfg` says of an environment of this Python."""
    return f"home = {python.parent}\ninclude-system-site-packages = false\n".encode()


def _install(bundle: Bundle, place: Path) -> None:
    """Have the bundle's own pip install the bundle's wheels, from them alone."""
    wheels = {name: d for name, d in bundle.sums.items() if name.startswith(WHEELS)}
    pip = next(name for name in wheels if name.startswith(f"{WHEELS}pip-"))
    with tempfile.TemporaryDirectory() as folder:
        for name in wheels:
            (Path(folder) / Path(name).name).write_bytes(bundle.members[name])
        wanted = Path(folder) / "requirements.txt"
        wanted.write_text(requirements({n: d for n, d in wheels.items() if n != pip}), "utf-8")
        command = [
            str(place / "bin" / "python"), "-B", f"{Path(folder) / Path(pip).name}/pip", "install",
            "--isolated", "--quiet", "--no-index", "--find-links", folder, "--no-compile",
            "--only-binary", ":all:", "--require-hashes", "--no-cache-dir",
            "--disable-pip-version-check", "--no-warn-script-location",
            "--requirement", str(wanted),
        ]  # fmt: skip
        # No settings of this machine's pip: they might name an index.
        done = subprocess.run(command, env={**os.environ, "PIP_CONFIG_FILE": os.devnull})
        if done.returncode:
            raise Stop("pip could not install the wheels of this bundle; see above")


# Runs in the environment that it lies in, wherever that is, and is led by no variable elsewhere.
_SCRIPT = """\
#!/bin/sh
'''exec' "$(dirname "$(readlink -f "$0")")/python" -I "$0" "$@"
' '''
import os
import sys

from {name} import MANIFEST

os.environ.setdefault("CRMKIT_EDITION", str(MANIFEST))
from crmkit.cli.main import main

sys.exit(main())
"""


def scripts(name: str) -> dict[str, bytes]:
    """The programs of a deployment: `crmkit`, for the CRM of this edition."""
    return {"crmkit": _SCRIPT.replace("{name}", name).encode()}


def _finish(bundle: Bundle, place: Path) -> None:
    """Leave nothing that does not follow from the bundle: what verifies knows every byte."""
    for path in (place / "bin").iterdir():
        if path.name != "python":
            path.unlink()
    for name, text in scripts(bundle.name).items():
        path = place / "bin" / name
        path.write_bytes(text)
        path.chmod(0o755)
    name, line = START
    (packages(place) / name).write_bytes(line)
    for path in packages(place).glob("*.dist-info/RECORD"):
        path.write_bytes(record(path.read_text("utf-8").splitlines()))


def record(rows: list[str]) -> bytes:
    """A RECORD without the programs that are not kept, in one order."""
    kept = [row for row in rows if not row.startswith("../../../bin/")]
    return "".join(f"{row}\n" for row in sorted(kept)).encode()


def packages(place: Path) -> Path:
    """Where an environment keeps what is installed."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return place / "lib" / version / "site-packages"


# Commands


def install(bundle: Bundle, target: Deployment) -> None:
    """Install the edition into a folder that has none yet. Touches no database."""
    bundle.require_target()
    if target.release is not None:
        raise Stop(f"{target.folder} has {target.release}; run upgrade")
    target.switch(target.lay(bundle))
    print(f"installed {bundle.name} {bundle.version} in {target.folder}")


def upgrade(bundle: Bundle, target: Deployment, *, back: bool = False) -> None:
    """Install beside what is there, bring tables and content to the new form, then switch.

    A release that is older than what is there is refused, unless it is to go `back`.
    """
    bundle.require_target()
    before = target.require(bundle)
    if not back and newness(bundle.version) < newness(before.rpartition("-")[0]):
        raise Stop(
            f"{bundle.name} {bundle.version} is older than {before}, which is in use and may have "
            "changed tables and content; to go back nonetheless give --allow-downgrade"
        )
    folder = target.lay(bundle)
    program = str(folder / "venv" / "bin" / "crmkit")
    if subprocess.run([program, "db", "upgrade"]).returncode:
        raise Stop(f"the tables were not upgraded, see above; {before} stays in use")
    # It ends with 1 where the organisation changed what the edition changes too: that stays so.
    # Less than 0 is a signal.
    if subprocess.run([program, "edition", "apply"]).returncode not in (0, 1):
        raise Stop(f"the content was not applied, see above; {before} stays in use")
    target.switch(folder)
    print(f"upgraded {target.folder} from {before} to {folder.name}")


def run(bundle: Bundle, target: Deployment, arguments: list[str]) -> None:
    """Start what is installed: `crmkit edition run`, with these options."""
    target.require(bundle)
    program = str(target.current.resolve() / "venv" / "bin" / "crmkit")
    os.execv(program, [program, "edition", "run", *arguments])


def main() -> None:
    """Do what the command line says; end with 2 and a sentence where that cannot be."""
    about = "Install, upgrade or run this edition."
    parser = argparse.ArgumentParser(description=about, allow_abbrev=False)
    parser.add_argument("command", choices=("install", "upgrade", "run"))
    parser.add_argument("target", type=Path, help="the folder that the edition is installed in")
    parser.add_argument(
        "--allow-downgrade", action="store_true", help="upgrade to an older release, too"
    )
    given, options = parser.parse_known_args()
    if options and given.command != "run":
        parser.error(f"only run takes options, those of `crmkit edition run`: {' '.join(options)}")
    if given.allow_downgrade and given.command != "upgrade":
        parser.error("only upgrade takes --allow-downgrade")
    try:
        bundle, target = Bundle(Path(sys.argv[0])), Deployment(given.target.absolute())
        if given.command == "run":
            run(bundle, target, options)
        elif given.command == "upgrade":
            upgrade(bundle, target, back=given.allow_downgrade)
        else:
            install(bundle, target)
    except (Stop, OSError, zipfile.BadZipFile) as problem:
        print(f"{Path(sys.argv[0]).name}: {problem}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
