"""All parts together: their terms have words, and what an edition renames is said nowhere."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import crmkit
from crmkit import CRM
from crmkit.readable import covered, readable
from crmkit.words import Message

PARTS = ("key_accounts", "knowledge", "leads", "loyalty", "purchases", "sfa")
ROOT = Path(crmkit.__file__).parent


@cache
def renamed() -> CRM:
    return CRM("sqlite://", PARTS, wording={"en": {"customer": "patient"}})


@pytest.mark.parametrize("language", ["en", "pl", "he"])
def test_every_term_of_every_part_has_its_words(language: str) -> None:
    """With every form that a message asks for."""
    found = covered(renamed(), language)

    assert ((), (), ()) == (found.terms, found.forms, found.wrong)


def test_a_renamed_term_is_said_by_no_part() -> None:
    """In no label, title, choice or message; names of operations are no words."""
    words = renamed().words("en")
    said = (
        (where, words.say(m if hasattr(m, "source") else Message(m)))
        for where, m in readable(renamed())
    )

    told = [(w, text) for w, text in said if "ustomer" in re.sub(r"customers?\.\w+", "", text)]

    assert [] == told


def test_no_error_names_a_customer_but_as_a_term() -> None:
    """What is raised names the term in a message: `_("... {customer} ...")`."""
    packages = [ROOT, *(Path(part.hooks.__file__).parent for part in _parts())]
    files = (file for package in packages for file in sorted(package.rglob("*.py")))
    told = [
        f"{file.name}: {text}"
        for file in files
        if not {"testing", "kit", "cli", "migrations"} & {*file.parts}
        for text in _raised(file.read_text("utf-8"))
        if re.search(r"(^|[^\w.(])[Cc]ustomers?($|[^\w.(])", text)
    ]

    # What they say is meant for those who write code.
    known = ("are: customer, ...", "refers to a customer without policies")
    assert [] == [text for text in told if not text.endswith(known)]


def _parts() -> Iterator[Any]:
    return (part for part in renamed().parts.started if part.name in PARTS)


def _raised(text: str) -> Iterator[str]:
    """The texts that are raised, or refused with, as they are written."""
    if "ustomer" not in text:
        return
    for node in ast.walk(ast.parse(text)):
        is_refusal = (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "refuse"
        )
        if isinstance(node, ast.Raise) or is_refusal:
            yield from _plain(node)


def _plain(node: ast.AST) -> Iterator[str]:
    """The texts below a node that are not marked for translation."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_":
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from _plain(child)
