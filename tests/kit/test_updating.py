"""A project follows its template, and its author's work stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crmkit.errors import Invalid, Refused
from crmkit.kit.rendering import Files, rendered, write
from crmkit.kit.starting import start_plugin
from crmkit.kit.updating import Update, update

README, PLUGIN, PROJECT = "README.md", "crmkit_rides/plugin.py", "pyproject.toml"

Render = Callable[[str, dict[str, str]], Files]


def newer(change: Callable[[dict[str, str]], object]) -> Render:
    """The template as a later version of crmkit would have it."""

    def render(template: str, answers: dict[str, str]) -> Files:
        files = dict(rendered(template, answers))
        change(files)
        return files

    return render


def replaced(name: str, old: str, new: str) -> Render:
    def change(files: dict[str, str]) -> None:
        assert old in files[name]
        files[name] = files[name].replace(old, new)

    return newer(change)


def edited(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def rides(tmp_path: Path) -> Path:
    """A plugin made of the template of today, in which its author wrote."""
    folder = start_plugin("rides", tmp_path / "rides")
    edited(folder, PROJECT, 'version = "0.1.0"', 'version = "0.2.0"')
    return folder


def test_a_newer_template_is_taken_over_and_edits_stay(rides: Path) -> None:
    """Also where both changed one file; the next update begins from there."""
    later = replaced(PROJECT, "strict = true", "strict = true\npretty = true")
    assert (Update(PROJECT, "updated"),) == update(rides, render=later)
    text = (rides / PROJECT).read_text("utf-8")
    assert (True, True) == ('version = "0.2.0"' in text, "pretty = true" in text)
    assert () == update(rides, render=later)


def test_where_both_changed_the_same_both_stand(rides: Path) -> None:
    """Between marks; the next update waits until the author has decided."""
    later = replaced(PROJECT, 'version = "0.1.0"', 'version = "0.0.1"')
    assert [Update(PROJECT, "conflict")] == [*update(rides, render=later)]
    text = (rides / PROJECT).read_text("utf-8")
    both = '<<<<<<< yours\nversion = "0.2.0"\n=======\nversion = "0.0.1"\n>>>>>>> crmkit'
    assert both in text
    with pytest.raises(Refused, match=r"pyproject\.toml holds a conflict; resolve it"):
        update(rides, render=later)


def test_files_come_and_go_with_the_template(rides: Path) -> None:
    """But what its author changed, deleted or wrote is left, and told."""
    (rides / "CHANGELOG.md").unlink()
    edited(rides, "conftest.py", "import os", "import os  # mine")
    (rides / "tox.ini").write_text("mine")

    def change(files: dict[str, str]) -> None:
        files |= {"tox.ini": "theirs", "NEW.md": "new", "CHANGELOG.md": "# Changes"}
        del files["conftest.py"], files["LICENSE"]

    later = newer(change)
    told = {one.path: one.outcome for one in update(rides, render=later, dry_run=True)}
    assert {
        "CHANGELOG.md": "left", "LICENSE": "removed", "NEW.md": "added", "conftest.py": "left",
        "tox.ini": "left",
    } == told  # fmt: skip
    assert (rides / "LICENSE").exists()
    update(rides, render=later)
    assert [False, True, "mine", False] == [
        (rides / "LICENSE").exists(), (rides / "conftest.py").exists(),
        (rides / "tox.ini").read_text(), (rides / "CHANGELOG.md").exists(),
    ]  # fmt: skip
    assert "new" == (rides / "NEW.md").read_text()


def test_a_project_of_an_older_template_gets_its_newer_form(tmp_path: Path) -> None:
    """What the record says is what counts, whatever crmkit made it."""
    folder = start_plugin("rides", tmp_path / "rides")
    older = replaced(PLUGIN, "The inventory: what", "What")
    update(folder, render=older)
    edited(folder, PLUGIN, "return []", "return [object]")
    assert (Update(PLUGIN, "updated"),) == update(folder)
    text = (folder / PLUGIN).read_text("utf-8")
    assert (True, True) == ("The inventory: what" in text, "return [object]" in text)


def test_what_was_not_made_from_a_template_is_not_updated(tmp_path: Path) -> None:
    """The sentence says what is missing."""
    write(tmp_path, {"pyproject.toml": ""})
    with pytest.raises(Invalid, match=r"there is no \.crmkit-template\.json in .* made from"):
        update(tmp_path)
