"""Test each part with nothing but the core beside it: all of them, or those named.

One environment serves all, since only the part in turn is installed in it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PARTS = sorted(path.parent for path in ROOT.glob("crmkit_plugins/*/pyproject.toml"))


def python(*arguments: str) -> int:
    return subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, check=False).returncode


def test_alone(part: Path) -> bool:
    """Whether a part installs, and its tests pass."""
    print(f"\n{part.name}", flush=True)
    if python("pip", "install", "--quiet", str(part)):
        return False
    workers = os.environ.get("CRMKIT_TEST_WORKERS", "auto")
    passed = not python("pytest", "-q", "-n", workers, str(part / "tests"))
    python("pip", "uninstall", "--quiet", "--yes", f"crmkit-{part.name.replace('_', '-')}")
    return passed


def main(named: list[str]) -> int:
    chosen = [part for part in PARTS if not named or part.name in named]
    failed = [part.name for part in chosen if not test_alone(part)]
    print(f"failed: {', '.join(failed)}" if failed else f"{len(chosen)} parts passed alone")
    return bool(failed) or not chosen


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
