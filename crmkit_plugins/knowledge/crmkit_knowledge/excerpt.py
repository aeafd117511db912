"""Where in a text a question was found: the passage, with the words that were found marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html import escape

import attrs

from crmkit_knowledge.index import Match
from crmkit_knowledge.words import words

_CHUNK = re.compile(r"\S+")
_AROUND = 100


@attrs.frozen
class Excerpt:
    """A passage, and the (start, end) of what was found in it, as positions in the passage."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()

    def html(self) -> str:
        """The passage as HTML, what was found within <mark>."""
        made, at = [], 0
        for start, end in self.marks:
            made += [escape(self.text[at:start]), f"<mark>{escape(self.text[start:end])}</mark>"]
            at = end
        return "".join([*made, escape(self.text[at:])])

    def __str__(self) -> str:
        return self.text


def excerpt(text: str, match: Match, around: int = _AROUND) -> Excerpt:
    """The passage around the first place where something of the question is found."""
    first = next(_marks(text, match), (0, 0))[0]
    start, end = max(0, first - around), min(len(text), first + 2 * around)
    start = text.find(" ", start, first) + 1 if start else 0
    end = (text.rfind(" ", first, end) if end < len(text) else end) or end
    passage = text[start : max(end, first)]
    return Excerpt(passage, tuple(_marks(passage, match)))


def marked(text: str, match: Match) -> Excerpt:
    """The whole text, with what was found marked."""
    return Excerpt(text, tuple(_marks(text, match)))


def _marks(text: str, match: Match) -> Iterator[tuple[int, int]]:
    wanted = match.words
    for chunk in _CHUNK.finditer(text):
        if any(_is_one(word, wanted, match.beginnings) for word in _words(chunk[0])):
            yield from _within(chunk, wanted)


def _is_one(word: str, wanted: frozenset[str], beginnings: bool) -> bool:
    return word in wanted or (beginnings and any(word.startswith(one) for one in wanted))


@lru_cache(maxsize=20_000)
def _words(chunk: str) -> tuple[str, ...]:
    return tuple(words(chunk))


def _within(chunk: re.Match[str], wanted: frozenset[str]) -> Iterator[tuple[int, int]]:
    """A word without the signs around it; of an unspaced run the characters asked for."""
    pairs = [one for one in wanted if len(one) == 2 and one in chunk[0]]
    if pairs and len(_words(chunk[0])) > 1:
        asked = re.compile("|".join(map(re.escape, pairs)))
        yield from _joined(
            (chunk.start() + m.start(), chunk.start() + m.end())
            for m in re.finditer(f"(?=({asked.pattern}))", chunk[0])
        )
        return
    bare = chunk[0].strip(_SIGNS)
    start = chunk.start() + chunk[0].find(bare)
    yield start, start + len(bare)


_SIGNS = (
    "".join(map(chr, [*range(33, 48), *range(58, 65), *range(91, 97), *range(123, 127)]))
    + "«»„”“…،؛؟"
)


def _joined(spans: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans that overlap, as one."""
    now: tuple[int, int] | None = None
    for start, _ in spans:
        if now is not None and start <= now[1]:
            now = now[0], start + 2
            continue
        if now is not None:
            yield now
        now = start, start + 2
    if now is not None:
        yield now
