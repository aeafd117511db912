"""What outsiders name stays as the last release had it, but for what the changelog declares."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.public_api import FRAGMENTS, RECORD, breaks, declared, today


def test_no_break_of_the_public_api_is_left_undeclared() -> None:
    """Name it in backticks, `CRM.begin`, in changelog.d/*.removed.md or *.changed.md."""
    found = {
        name: what
        for module, now in today().items()
        for name, what in breaks((RECORD / f"{module}.api").read_text("utf-8"), now, module).items()
    }
    assert {} == {name: found[name] for name in found.keys() - declared(found, FRAGMENTS)}


def test_every_public_module_is_on_record() -> None:
    """A new part, or a new public module, is recorded with `python -m tests.public_api`."""
    assert {path.name for path in RECORD.iterdir()} == {f"{module}.api" for module in today()}


BEFORE = """
LIMIT = ...
def pack(box: Box, *, tight: bool = False) -> Parcel: ...
class Box(Entity):
    def __init__(self, *, size, colour=...): ...
    def open(hard: bool = False) -> None: ...
    colour: str
    size: int
"""


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("LIMIT = ...", "", {"shop.LIMIT"}),
        ("def pack(box", "def pack(parcel", {"shop.pack"}),
        ("tight: bool = False", "tight: bool", {"shop.pack"}),
        ("tight: bool = False", "tight: bool = True", {"shop.pack"}),
        (", *, tight: bool = False", "", {"shop.pack"}),
        ("hard: bool = False", "how: str, hard: bool = False", {"shop.Box.open"}),
        ("    colour: str\n", "", {"shop.Box.colour"}),
        ("    def open(hard: bool = False) -> None: ...\n", "", {"shop.Box.open"}),
        ("size, colour=...", "size, colour", {"shop.Box"}),
        ("size, colour=...", "size, weight, colour=...", {"shop.Box"}),
        ("class Box(Entity)", "class Box()", {"shop.Box"}),
        ("class Box(Entity)", "class Case(Entity)", {"shop.Box"}),
        # What breaks nobody:
        ("size, colour=...", "size, colour=..., weight=...", set()),
        ("tight: bool = False", "tight: bool = False, gift: bool = False", set()),
        ("LIMIT = ...", "LIMIT = ...\nMOST = ...", set()),
    ],
)
def test_a_break_is_named(old: str, new: str, expected: set[str]) -> None:
    """What is gone, renamed, moved or newly needed; what is added breaks nobody."""
    assert old in BEFORE
    assert expected == breaks(BEFORE, BEFORE.replace(old, new), "shop").keys()


def test_the_form_of_the_record_says_all_of_the_code() -> None:
    """Names, what a constructor needs, what has defaults; nothing that is private."""
    lines = [line.strip() for line in today()["crmkit"].splitlines()]
    assert "def __init__(self, kind, key, on_behalf_of=..., roles=...): ..." in lines
    assert "def __init__(self, *, merge, entity_name, kept, gone): ..." in lines
    assert "def begin(actor: object, *, cause: str = '') -> Iterator[UnitOfWork]: ..." in lines
    assert [] == [line for line in lines if line.startswith(("def _c", "_", "def part_mig"))]


def test_a_break_is_declared_by_its_name(tmp_path: Path) -> None:
    """In backticks, with or without arguments, in a fragment of what was removed or changed."""
    (tmp_path / "6.removed.2.md").write_text("`CRM.begin` and `Box(size)` are gone.", "utf-8")
    (tmp_path / "+x.changed.md").write_text("`pack()` is tight.", "utf-8")
    (tmp_path / "6.added.md").write_text("`CRM.read` is new.", "utf-8")
    asked = {"CRM.begin", "Box", "pack", "CRM.read", "CRM"}
    assert {"CRM.begin", "Box", "pack"} == declared(asked, tmp_path)
