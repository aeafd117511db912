"""How a message is written: text, values, terms in the form that is asked for, variants.

    {name}                        a value
    {customer.plural.genitive}    a term, in a number and a form; {Customer} begins with a capital
    {n} {customer by n}           as the number needs it
    {customer, select, feminine {nowa} other {nowy}}       by the gender of the term, or a value
    {n, plural, =0 {nobody} one {one visit} other {{n} visits}}

Variants are written as in ICU's MessageFormat. `{{name}}` stands for `{name}` itself; what is not
written like any of these is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

import attrs

from crmkit.errors import Invalid


@attrs.frozen
class Place:
    """Where a value or a term stands."""

    name: str
    forms: tuple[str, ...] = ()
    by: str = ""
    """The value by whose number the term is inflected."""
    quoted: bool = False
    """Whether a value is shown as Python shows it, cut short: `{name!r}`."""


@attrs.frozen
class Variants:
    """What is said depends on a value: on its number, or on the gender of a term."""

    name: str
    plural: bool
    patterns: Mapping[str, Pattern]


Pattern = tuple[str | Place | Variants, ...]

_PLACE = re.compile(
    r"\{(?P<name>[A-Za-z_]\w*)(?P<forms>(?:\.[a-z_]+)*)(?: by (?P<by>[a-z_]\w*))?(?P<quoted>!r)?\}"
)
_VARIANTS = re.compile(r"\{(?P<name>[A-Za-z_]\w*), *(?P<kind>select|plural), *")
_VARIANT = re.compile(r"\s*(=\d+|[a-z_]+)\s*\{")
_LITERAL = re.compile(r"\{(\{[A-Za-z_][^{}]*\})\}")


@lru_cache(maxsize=4096)
def parse(text: str) -> Pattern:
    """A message as its parts. Raises Invalid for variants that do not end, or lack `other`."""
    parts, end = _parts(text, 0, nested=False)
    assert end == len(text)
    return parts


def _parts(text: str, at: int, *, nested: bool) -> tuple[Pattern, int]:
    found: list[str | Place | Variants] = []
    plain = ""
    while at < len(text) and not (nested and text[at] == "}"):
        part, end = _part(text, at)
        if isinstance(part, str):
            plain += part
        else:
            found += [plain, part] if plain else [part]
            plain = ""
        at = end
    return (*found, *([plain] if plain else [])), at


def _part(text: str, at: int) -> tuple[str | Place | Variants, int]:
    if text[at] != "{":
        brace = re.compile(r"[^{}]+|\}").match(text, at)
        assert brace is not None
        return brace[0], brace.end()
    if literal := _LITERAL.match(text, at):
        return literal[1], literal.end()
    if place := _PLACE.match(text, at):
        forms = tuple(place["forms"].split(".")[1:])
        return Place(place["name"], forms, place["by"] or "", bool(place["quoted"])), place.end()
    if begin := _VARIANTS.match(text, at):
        return _variants(text, begin)
    return "{", at + 1


def _variants(text: str, begin: re.Match[str]) -> tuple[Variants, int]:
    at, patterns = begin.end(), dict[str, Pattern]()
    while variant := _VARIANT.match(text, at):
        patterns[variant[1]], end = _parts(text, variant.end(), nested=True)
        at = end + 1
    rest = re.compile(r"\s*\}").match(text, at)
    if rest is None:
        raise Invalid(f"message {text!r}: the variants of {begin['name']!r} do not end with }}")
    if "other" not in patterns:
        raise Invalid(f"message {text!r}: {begin['name']!r} has no variant `other`; add one")
    return Variants(begin["name"], begin["kind"] == "plural", patterns), rest.end()


def places(pattern: Pattern) -> Iterator[Place | Variants]:
    """Every place and every choice of a message, those within variants too."""
    for part in pattern:
        if isinstance(part, str):
            continue
        yield part
        if isinstance(part, Variants):
            for inner in part.patterns.values():
                yield from places(inner)
