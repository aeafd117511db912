"""The pages of the example shop: proper HTML, usable by everybody, in two languages."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from teashop.web import language, refusals
from tests.together.teashops import Teashop

PACKAGE = Path(language.__file__).parents[1]
VOID = {"meta", "link", "input", "br"}


class Page(HTMLParser):
    """A page as its elements: each with its attributes, and those around it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str]]] = []
        self.elements: list[tuple[str, dict[str, str], list[str]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = {name: value or "" for name, value in attrs}
        assert len(own) == len(attrs), f"{tag} says an attribute twice"
        self.elements.append((tag, own, [name for name, _ in self.open]))
        if tag not in VOID:
            self.open.append((tag, own))

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.open.pop()[0], f"{tag} closes what is not open"

    def all(self, *tags: str) -> Iterator[tuple[str, dict[str, str], list[str]]]:
        return (element for element in self.elements if element[0] in tags)

    def problems(self) -> Iterator[str]:
        """What keeps somebody from using it."""
        ids = [own["id"] for _, own, _ in self.elements if "id" in own]
        yield from (f"id {one} is there twice" for one in set(ids) if ids.count(one) > 1)
        labelled = {own.get("for") for _, own, _ in self.all("label")}
        for tag, own, around in self.all("input", "select"):
            named = own.get("aria-label") or own.get("aria-labelledby") or own.get("id") in labelled
            if own.get("type") != "hidden" and not named and "label" not in around:
                yield f"{tag} {own.get('name')} has no label"
        for tag, own, _ in self.elements:
            for name in ("aria-labelledby", "aria-describedby", "for"):
                yield from (f"{tag}: no {i}" for i in own.get(name, "").split() if i not in ids)
            if tag == "script" or "style" in own or any(name.startswith("on") for name in own):
                yield f"{tag} does what our policy forbids"
        yield from ("th without scope" for _, own, _ in self.all("th") if "scope" not in own)
        if (count := len(list(self.all("h1")))) != 1:
            yield f"{count} headings of the page"


PATHS = {
    "nobody": ("/", "/sign-in", "/no-such-page"),
    "user": ("/", "/account/orders", "/account/privacy"),
    "staff": (
        "/customers/",
        "/customers/{id}",
        "/duplicates/",
        "/duplicates/merge?survivor={id}&loser={other}",
        "/staff/",
        "/staff/omar/leave",
        "/staff/omar/leave?to=noa&country=PL&special=ewa",
    ),
}


@pytest.mark.parametrize("chosen", ["en", "he"])
def test_every_page_can_be_used(teashop: Teashop, chosen: str) -> None:
    """Its elements close, its fields have labels, and it runs in the direction of its language."""
    customer, other = teashop.customer(5), teashop.customer(1)
    visitors = {"staff": teashop.staff("dana"), "user": teashop.user(5)}
    visitors["nobody"] = teashop.user(1)
    visitors["nobody"].post("/sign-out")
    for who, paths in PATHS.items():
        visitors[who].get("/sign-in", lang=chosen)
        for path in paths:
            answer = visitors[who].get(path.format(id=customer.id, other=other.id))
            assert answer.status_code in (200, 404), path
            page = Page(answer.text)
            assert [] == page.open
            assert [] == list(page.problems()), path
            root = next(page.all("html"))[1]
            assert (chosen, language.LANGUAGES[chosen][1]) == (root["lang"], root["dir"])
            assert "script-src" not in answer.headers["Content-Security-Policy"]


def said() -> Iterator[str]:
    """Every sentence that the pages and the errors of the shop say."""
    yield from refusals.TITLES.values()
    for template in (PACKAGE / "web" / "templates").glob("*.html"):
        for found in re.finditer(r"""\b_\((["'])(.+?)\1""", template.read_text("utf-8")):
            yield found[2]
    for module in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                yield from _first_text(node.exc)
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "translate":
                yield from _first_text(node)


def _first_text(call: ast.Call) -> Iterator[str]:
    if call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
        yield call.args[0].value


def test_every_sentence_is_there_in_hebrew() -> None:
    """With the same values in it."""
    words = json.loads((PACKAGE / "web" / "words" / "he.json").read_text("utf-8"))
    sentences = set(said())
    assert len(sentences) > 100
    assert [] == sorted(sentences - words.keys())
    values = re.compile(r"\{\w+\}")
    other = [one for one in words if set(values.findall(one)) != set(values.findall(words[one]))]
    assert [] == other
