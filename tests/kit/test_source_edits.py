"""Edits of an author's files: one thing more, and all else as it was."""

from __future__ import annotations

import pytest

from crmkit.errors import Refused
from crmkit.kit.source_edits import (
    with_exported,
    with_import,
    with_item,
    with_listed,
    with_member,
    with_statement,
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("return []", "return [\n        C,\n    ]"),
        ("return [A, *B]", "return [\n        A,\n        *B,\n        C,\n    ]"),
        ("return [\n        A\n    ]", "return [\n        A,\n        C,\n    ]"),
        (
            'return [\n        "é", A, B,  # both\n    ]  # fmt: skip',
            'return [\n        "é", A, B,  # both\n        C,\n    ]  # fmt: skip',
        ),
    ],
)
def test_an_item_comes_last(before: str, after: str) -> None:
    """However the list is laid out, with its comments."""
    assert f"def f():\n    {after}\n" == with_item(f"def f():\n    {before}\n", "f", "C")


@pytest.mark.parametrize("body", ["yield A", "return OTHERS", "return [A] + OTHERS"])
def test_a_list_that_is_not_written_out_is_left_to_its_author(body: str) -> None:
    """The sentence says what to add, and where."""
    with pytest.raises(Refused, match="f returns no list that is written out; add C to it"):
        with_item(f"def f():\n    {body}\n", "f", "C")


@pytest.mark.parametrize(
    ("before", "module", "name", "after"),
    [
        ("from a.b import X\n", "a.b", "y", "from a.b import X, y\n"),
        ("from a.b import X\n", "a.c", "Y", "from a.b import X\nfrom a.c import Y\n"),
        ("from a.c import X\n", "a.b", "Y", "from a.b import Y\nfrom a.c import X\n"),
        ("from k import X\n", "a.b", "Y", "from k import X\n\nfrom a.b import Y\n"),
        ("from k import _, X\n", "k", "MANY", "from k import MANY, X, _\n"),
        (
            "from __future__ import annotations\n\nfrom k import X\n", "typing", "Any",
            "from __future__ import annotations\n\nfrom typing import Any\n\nfrom k import X\n",
        ),
        (
            "from __future__ import annotations\n\nimport re\n\nfrom k import X\n", "typing", "Any",
            "from __future__ import annotations\n\nimport re\nfrom typing import Any\n\n"
            "from k import X\n",
        ),
    ],
)  # fmt: skip
def test_imports_stand_in_the_order_of_isort(
    before: str, module: str, name: str, after: str
) -> None:
    """So that a plugin that was in order stays so."""
    assert after == with_import(before, module, [name])


def test_an_import_that_is_there_is_not_repeated() -> None:
    """Nothing changes."""
    assert "from a import X\n" == with_import("from a import X\n", "a", ["X"])


def test_an_import_that_grows_too_long_is_broken() -> None:
    """One name a line, as the formatters do."""
    names = [f"Name{number:02}" for number in range(12)]
    found = with_import(f"from a import {', '.join(names)}\n", "a", ["Zed"])
    assert found.startswith("from a import (\n    Name00,\n")
    assert found.endswith("    Zed,\n)\n")


def test_a_public_name_is_imported_and_named() -> None:
    """In the order that ruff keeps, from the first one on."""
    once = with_exported('"""A part."""\n', "a.ride", "Ride")
    assert '"""A part."""\n\nfrom a.ride import Ride\n\n__all__ = [\n    "Ride",\n]\n' == once
    twice = with_exported(once, "a.book", "Book")
    assert twice.endswith('import Ride\n\n__all__ = [\n    "Book",\n    "Ride",\n]\n')


def test_a_statement_comes_last_but_before_a_return() -> None:
    """Whatever the indentation of the function."""
    source = "class A:\n    def f(self):\n        a = 1\n        return a\n"
    assert "class A:\n    def f(self):\n        a = 1\n        go()\n        return a\n" == (
        with_statement(source, "f", "go()")
    )
    assert "def f():\n    pass\n    go()\n" == with_statement("def f():\n    pass", "f", "go()")


def test_a_member_comes_last() -> None:
    """After those that are there, with a gap below a docstring alone."""
    assert 'class A:\n    """An A."""\n\n    x: int\n' == (
        with_member('class A:\n    """An A."""\n', "A", "x: int")
    )
    assert "class A:\n    w: int\n    x: int\n\ny = 1\n" == (
        with_member("class A:\n    w: int\n\ny = 1\n", "A", "x: int")
    )


def test_a_line_of_a_readme_comes_last_in_its_list() -> None:
    """The next heading keeps its distance."""
    readme = "# A\n\n## List\n\n## Next\n"
    once = with_listed(readme, "## List", "- one")
    assert "# A\n\n## List\n\n- one\n\n## Next\n" == once
    assert "# A\n\n## List\n\n- one\n- two\n\n## Next\n" == with_listed(once, "## List", "- two")


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (lambda: with_statement("", "f", "go()"), "there is no function f; write `go"),
        (lambda: with_member("", "A", "x: int"), "there is no class A; write `x: int`"),
        (lambda: with_listed("", "## List", "- one"), "no heading '## List'; write `- one`"),
    ],
)
def test_without_a_place_the_author_is_asked(edit: object, why: str) -> None:
    """Nothing is guessed."""
    assert callable(edit)
    with pytest.raises(Refused, match=why):
        edit()
