"""The grade that a part carries is the one that its source deserves."""

from __future__ import annotations

from pathlib import Path

from crmkit.kit.quality import kept_in, quality_of


def overstated(package: Path) -> list[str]:
    """What is wrong with the grade kept in a package whose source is at hand; it may keep none."""
    folder = package.parent
    if not ((folder / "pyproject.toml").is_file() and (package / "quality.json").is_file()):
        return []
    found = quality_of(folder)
    if kept_in(folder).read_text("utf-8") == found.text():
        return []
    command = f"crmkit plugin quality {folder.name} --write"
    return [f"quality.json does not say what the source says, {found.grade}; run {command}"]
