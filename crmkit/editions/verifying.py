"""Verifying: is a bundle, or a deployment, what its vendor built?

Trust comes from the public key that the verifier holds. It signs the list of digests, which covers
the wheels, which give every installed file. Only code that is proven in this way is then asked
about its database.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from crmkit.editions.bundle import Bundle, read_bundle
from crmkit.editions.deployment import Finding, Release, file_findings, release_of
from crmkit.editions.locking import this_target
from crmkit.errors import Invalid


def verify_bundle(path: Path, public_key: Path | None) -> Bundle:
    """The bundle in a file. Raises Refused where any byte of it is not as its maker left it."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Invalid(f"{path} cannot be read: {error}") from error
    return read_bundle(data, path.name, public_key)


def verify_deployment(
    folder: Path, public_key: Path | None, *, database: bool = True
) -> tuple[Bundle, list[Finding]]:
    """The bundle that a deployment was installed from, and where the deployment differs from it.

    Raises Refused where that bundle itself is not sound. The database is looked at only when every
    file is, since that is done by the deployment's own code.
    """
    release = release_of(folder, public_key)
    found = list(file_findings(release))
    if database and not found:
        found = database_findings(release)
    return release.bundle, found


# The deployment's code alone, without the verifier's own and without writing byte code.
_LOOK = """
import sys
sys.dont_write_bytecode = True
sys.path.append(sys.argv[1])
from crmkit.editions.deployed import main
main(sys.argv[2])
"""


def database_findings(release: Release) -> list[Finding]:
    """What the deployment's own code finds of its database.

    It is run by the interpreter of whoever verifies: that of the deployment is not proven. Raises
    Invalid where the two are not of a kind.
    """
    lock, own = release.bundle.lock, this_target()
    if lock.target != own:
        raise Invalid(
            f"the deployment is for {lock.target}, and this is {own}; verify with that Python, or "
            "look at its files alone: --no-database"
        )
    python = str(Path(sys.executable).resolve())
    command = [python, "-I", "-S", "-c", _LOOK, str(release.packages), lock.name]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        return [Finding("database", f"the deployment cannot look at it: {last}")]
    return [Finding(*found) for found in json.loads(done.stdout)]
