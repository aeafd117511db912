"""What a misspelt word may have been meant to be, by the words of published articles.

One slip of the pen leaves either the first or the last part of a word as it was, so what may have
been meant is found by two indexes: on the words, and on the words read backwards. Of these few the
nearest by optimal string alignment distance are taken (Damerau, "A technique for computer detection
and correction of spelling errors", 1964: four in five misspellings are one slip).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from crmkit import Entity, ReadUnit, UnitOfWork, entity, text
from crmkit_knowledge.words import LONGEST

_SHORTEST = 4
"""Words that are shorter are near to too many others."""
_MOST = 400
_BATCH = 500


@entity("knowledge_word", unique=["word"], index=["backwards"])
class Word(Entity):
    """A word of published articles, kept to find what a misspelt one was meant to be."""

    word: str = text(max=LONGEST)
    backwards: str = text(max=LONGEST)


def learn(work: UnitOfWork, texts: Iterable[str]) -> None:
    """Keep the words of these texts that are not known yet.

    They say nothing that the articles do not, so they are not journaled; and whoever else learns
    one at the same moment is not in the way.
    """
    found = sorted(_words(texts))
    known = _known(work, found)
    _keep(work, [word for word in found if word not in known])


def relearn(work: UnitOfWork, articles: Iterable[tuple[str, ...]]) -> None:
    """Forget all words, and learn those of the texts of these articles."""
    work.connection.execute(work.table(Word).delete())
    known, articles = set[str](), iter(articles)
    while some := tuple(islice(articles, _BATCH)):
        new = _words(text for texts in some for text in texts) - known
        _keep(work, sorted(new))
        known |= new


def _words(texts: Iterable[str]) -> set[str]:
    return {word for one in texts for word in one.split() if _is_spelt(word)}


def _keep(work: UnitOfWork, words: Sequence[str]) -> None:
    if words:
        rows = [_row(work, Word(word=word, backwards=word[::-1])) for word in words]
        work.connection.execute(_insert(work)(work.table(Word)).on_conflict_do_nothing(), rows)


def _is_spelt(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isalpha()


def _row(work: UnitOfWork, word: Word) -> dict[str, Any]:
    now = work.now()
    return {
        "id": word.id, "version": 1, "created_at": now, "updated_at": now, "removed_at": None,
        "word": word.word, "backwards": word.backwards,
    }  # fmt: skip


def _insert(work: UnitOfWork) -> Any:
    return sqlite.insert if work.connection.dialect.name == "sqlite" else postgresql.insert


def _known(work: ReadUnit, words: Sequence[str]) -> set[str]:
    row, known = work.table(Word).c, set[str]()
    for start in range(0, len(words), _BATCH):
        these = row.word.in_(words[start : start + _BATCH])
        known.update(work.connection.scalars(select(row.word).where(these)))
    return known


def alike(work: ReadUnit, words: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """For each of these words that no article has, the nearest ones that some article has."""
    unknown = [word for word in words if _is_spelt(word)]
    unknown = sorted({*unknown} - _known(work, unknown))
    found = {word: tuple(_nearest(word, _candidates(work, word))) for word in unknown}
    return {word: near for word, near in found.items() if near}


def _candidates(work: ReadUnit, word: str) -> Iterable[str]:
    """Words of about this length that begin or end as it does."""
    row, part = work.table(Word).c, max(2, (len(word) - 1) // 2)
    first, last = word[:part], word[::-1][:part]
    length = func.length(row.word).between(len(word) - _slips(word), len(word) + _slips(word))
    alike = or_(_begins(row.word, first), _begins(row.backwards, last))
    return work.connection.scalars(select(row.word).where(alike, length).limit(_MOST))


def _begins(text: Any, part: str) -> Any:
    return and_(text >= part, text < part + "\U0010ffff")


def _slips(word: str) -> int:
    """How many slips are allowed for: one, in a long word two."""
    return 1 if len(word) < 8 else 2


def _nearest(word: str, candidates: Iterable[str]) -> Iterator[str]:
    ranked = sorted((distance(word, other), other) for other in candidates)
    for far, other in ranked[:3]:
        if far <= _slips(word) and far == ranked[0][0]:
            yield other


def distance(one: str, other: str) -> int:
    """Optimal string alignment distance: letters added, left out, changed, or swapped."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, letter2 in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != letter2))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == letter2:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
