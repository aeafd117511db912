"""The words of a text, in any language, as the index keeps them and a question asks for them.

Both are folded by the core: case, accents, vowel marks, letter forms and foreign digits do not
matter. Then a text is cut into words here and not by the database, so that SQLite and PostgreSQL
agree. Scripts that are written without spaces have no words to cut; pairs of neighbouring
characters stand for them (McNamee and Mayfield, "Character N-Gram Tokenization for European
Language Text Retrieval", 2004, compares such n-grams with words).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from crmkit import fold

LONGEST = 60
"""The longest word that is kept; what is longer is cut off, in texts and questions alike."""

# Ideographs, kana, Thai, Lao, Khmer, Burmese.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff]+"
)
# A sign within a word that some write and others leave out: soft hyphens and the like are folded.
_SPACED = re.compile(r"\S+")


def words(text: str) -> list[str]:
    """The words of a text in their order, folded; of unspaced scripts pairs of characters."""
    found: list[str] = []
    for run in _SPACED.findall(_spaced(fold(text))):
        found += _cut(run)
    return found


def words_text(texts: Iterable[str]) -> str:
    """The words of some texts, as one column of the index holds them."""
    return " ".join(word for text in texts for word in words(text))


def beginning(word: str) -> str:
    """What the forms of an inflected word have in common, roughly: its beginning.

    A word keeps three letters in five, and four at least.
    """
    return word[: max(4, -(-len(word) * 3 // 5))]


def _spaced(folded: str) -> str:
    if folded.isascii():
        return re.sub(r"[^a-z0-9]+", " ", folded)
    return "".join(c if c.isalnum() or _is_mark(c) else " " for c in folded)


def _is_mark(character: str) -> bool:
    """Vowel signs of Indic scripts are part of a word, though no letters."""
    return not character.isascii() and unicodedata.category(character)[0] == "M"


def _cut(run: str) -> Iterator[str]:
    at = 0
    for unspaced in _UNSPACED.finditer(run):
        if at < unspaced.start():
            yield run[at : unspaced.start()][:LONGEST]
        yield from _pairs(unspaced[0])
        at = unspaced.end()
    if at < len(run):
        yield run[at:][:LONGEST]


def _pairs(run: str) -> Iterator[str]:
    if len(run) == 1:
        yield run
    for start in range(len(run) - 1):
        yield run[start : start + 2]
