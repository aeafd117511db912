"""Files made from the templates that crmkit brings, by copier."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from crmkit.errors import Invalid

TEMPLATES = Path(__file__).parent / "templates"

Files = Mapping[str, str]
"""The text of files, by their paths with slashes."""


def rendered(template: str, answers: Mapping[str, str]) -> Files:
    """What a template makes of these answers, in memory. Raises Invalid without the extra."""
    try:
        from copier import run_copy
    except ModuleNotFoundError as missing:
        raise without_kit(missing) from missing
    with TemporaryDirectory() as folder:
        run_copy(str(TEMPLATES / template), folder, data=dict(answers), defaults=True, quiet=True)
        return texts(Path(folder))


def texts(folder: Path) -> Files:
    """The text of every file of a folder."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in found}


def write(folder: Path, files: Files) -> None:
    """Write files, and the folders they lie in. The line ends are those of Unix everywhere."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")


def without_kit(missing: ModuleNotFoundError) -> Invalid:
    """What is said where a library of the kit is not installed."""
    remedy = "install it with: pip install 'crmkit[kit]'"
    return Invalid(f"the plugin kit needs {missing.name}, which is not installed; {remedy}")
