"""All parts together: their terms have words, and what an edition renames is said nowhere."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import crmkit
from crmkit import CRM
from crmkit.readable import covered, readable
from crmkit.words import Message

PARTS = ("key_accounts", "knowledge", "leads", "loyalty", "purchases", "sfa")
ROOT = Path(crmkit.__file__).parent

# Where a word means something else than a record, though an entity is called so. Values and names
# that are typed, in quotes or before and after a point, are no words at all.
NO_RECORDS = re.compile(
    # what people do
    r"[Mm]erge (two|that one|these)|give two to merge|leads? (to|into|nowhere)\b|who lead\b"
    r"|wish for|Score open|[Pp]lan (a|another)\b|Tie two|Answer (a|with)\b|[Nn]otes? what"
    r"|answers nothing"
    # how things are named in speech
    r"|[Ff]amily name|e-mail address|took place|White space|in one form|letter or form"
    r"|[Ww]ords?\b|question of the checklist|open questions|frequent one"
    r"|the question(?=, where)|(the|good|no) answer\b"
    # values to type
    r"|^.* \.\.\.$|^by name: .*$"
)


@cache
def default() -> CRM:
    return CRM("sqlite://", PARTS)


@cache
def renamed() -> CRM:
    """Whatever there is, is called by a word that nobody would write."""
    names = sorted({noun.name for noun in default().catalogue.nouns.values()})
    words = {name: f"zorble{number}" for number, name in enumerate(names)}
    return CRM("sqlite://", PARTS, wording={"en": words})


@cache
def leak_of(part: str) -> re.Pattern[str]:
    """The default words of what the core and a part keep, where a sentence says them."""
    catalogue = default().catalogue
    own = (
        noun
        for name, noun in catalogue.nouns.items()
        if name in catalogue.entities
        and catalogue.part_of[catalogue.entities[name]] in ("core", part)
    )
    words = sorted({word for noun in own for word in (noun.one, noun.other)}, key=len, reverse=True)
    return re.compile(rf"(?<![\w.'(_/{{-])(?:{'|'.join(words)})(?![\w.'(_=}}-])", re.IGNORECASE)


def leaks(part: str, text: str) -> list[str]:
    return leak_of(part).findall(NO_RECORDS.sub("", text))


def part_of(where: str) -> str:
    return next((p for p in PARTS if where.startswith((p, f"crmkit_{p}"))), "core")


@pytest.mark.parametrize("language", ["en", "pl", "he"])
def test_every_term_of_every_part_has_its_words(language: str) -> None:
    """With every form that a message asks for."""
    found = covered(default(), language)

    assert ((), (), ()) == (found.terms, found.forms, found.wrong)


def test_a_renamed_term_is_said_nowhere() -> None:
    """Whatever entity an edition renames: no label, title, choice or message says its old name."""
    words = renamed().words("en")
    said = (
        (where, words.say(m if hasattr(m, "source") else Message(m)))
        for where, m in readable(renamed())
    )

    told = [(where, text, found) for where, text in said if (found := leaks(part_of(where), text))]

    assert [] == told


def test_no_error_names_a_record_but_as_a_term() -> None:
    """What is raised names the term in a message: `_("... {customer} ...")`."""
    told = [
        f"{file.name}: {text}: {found}"
        for file in _files()
        for text in _raised(file.read_text("utf-8"))
        if (found := leaks(part_of(file.parent.name), text))
    ]

    assert [] == told


def test_no_code_says_a_record_by_its_label() -> None:
    """`definition(cls).label` is English; a message takes `definition(cls).noun`."""
    glued = re.compile(r"(facts|\))\.(label|plural)\.lower\(\)")

    assert [] == [file.name for file in _files() if glued.search(file.read_text("utf-8"))]


def _files() -> Iterator[Path]:
    """The code that speaks to those who use a CRM, not to those who build one."""
    started = (part for part in default().parts.started if part.name in PARTS)
    packages = [ROOT, *(Path(part.hooks.__file__ or "").parent for part in started)]
    for package in packages:
        for file in sorted(package.rglob("*.py")):
            if not {"testing", "kit", "cli", "migrations"} & {*file.parts}:
                yield file


def _raised(text: str) -> Iterator[str]:
    """The texts that are raised, or refused with, as they are written."""
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
