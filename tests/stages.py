"""Run the tests as users meet the code: the core alone, each part alone, then all together.

Together, every part has to hold beside all others what it held alone.

`python tests/stages.py core loyalty together` runs those named. One environment serves all stages,
since each installs in it what it is about, and nothing else of ours.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PARTS = sorted(path.parent.name for path in ROOT.glob("crmkit_plugins/*/pyproject.toml"))
STAGES = ("core", *PARTS, "together")


def python(*arguments: str) -> bool:
    return not subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, check=False).returncode


def install(parts: list[str]) -> bool:
    """Have these parts installed, and no other."""
    others = [f"crmkit-{part.replace('_', '-')}" for part in PARTS if part not in parts]
    folders = [f"./crmkit_plugins/{part}" for part in parts]
    gone = not others or python("pip", "uninstall", "--quiet", "--yes", *others)
    return gone and (not folders or python("pip", "install", "--quiet", *folders))


def pytest(*arguments: str) -> bool:
    return python("pytest", "-n", os.environ.get("CRMKIT_TEST_WORKERS", "auto"), *arguments)


def passes(stage: str) -> bool:
    """Whether the tests of a stage pass."""
    print(f"\n== {stage}", flush=True)
    if stage == "core":
        return install([]) and pytest("tests", "--ignore=tests/together")
    if stage in PARTS:
        return install([stage]) and pytest(f"crmkit_plugins/{stage}/tests")
    # The other tests of a part name the parts they enable: beside others they do the same again.
    return install(PARTS) and pytest("tests/together")


def main(named: list[str]) -> int:
    unknown = [name for name in named if name not in STAGES]
    if unknown:
        print(f"there is no stage {', '.join(unknown)}; there are {', '.join(STAGES)}")
        return 2
    failed = [stage for stage in STAGES if (stage in named or not named) and not passes(stage)]
    if failed:
        print(f"failed: {', '.join(failed)}")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
