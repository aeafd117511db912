"""Finding articles: by all words of a question, else by what was meant, else by any of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, Literal
from uuid import UUID

import attrs
from sqlalchemy import ColumnElement, and_, select, true

from crmkit import Invalid, ReadUnit, _
from crmkit_knowledge.article import Article
from crmkit_knowledge.excerpt import Excerpt, excerpt, marked
from crmkit_knowledge.index import Match, ids, matching
from crmkit_knowledge.spelling import alike
from crmkit_knowledge.words import beginning, words

LONGEST_QUESTION = 500
_MOST_WORDS = 16
_WINDOW = 4

How = Literal["all", "similar", "any", "nothing"]


@attrs.frozen
class Hit:
    """An article that was found, and where in it."""

    article: Article
    title: Excerpt
    passage: Excerpt


@attrs.frozen
class Found:
    """What a question found, the best first, and how.

    `how` is `all` where every word was found as it was asked, `similar` where words were taken for
    others (`corrected`), `any` where only some of them were found, or their beginnings.
    """

    hits: tuple[Hit, ...]
    how: How
    corrected: str | None = None

    @property
    def articles(self) -> tuple[Article, ...]:
        return tuple(hit.article for hit in self.hits)

    def __iter__(self) -> Iterator[Hit]:
        return iter(self.hits)

    def __len__(self) -> int:
        return len(self.hits)


def search(
    work: ReadUnit,
    text: str,
    where: ColumnElement[bool] | None = None,
    language: str | None = None,
    limit: int = 10,
) -> Found:
    """The published articles that the reader may see and that answer the question.

    Raises Invalid for a question of more than 500 characters.
    """
    if len(text) > LONGEST_QUESTION:
        raise Invalid(
            _(
                "{question.indefinite} has at most {most} characters; this has {text}",
                most=LONGEST_QUESTION,
                text=len(text),
            )
        )
    asked = list(dict.fromkeys(words(text)))[:_MOST_WORDS]
    seeker = Seeker(work, true() if where is None else where, language, limit)
    return seeker.found(Match(tuple((w,) for w in asked)), "all") or _further(seeker, asked)


def _further(seeker: Seeker, asked: Sequence[str]) -> Found:
    """Nothing has all of the words: what was meant, and then any of them."""
    meant = alike(seeker.work, asked)
    if meant:
        groups = tuple(meant.get(word, (word,)) for word in asked)
        corrected = " ".join(group[0] for group in groups)
        if found := seeker.found(Match(groups), "similar", corrected):
            return found
    return seeker.any_of([*asked, *(word for near in meant.values() for word in near)])


@attrs.frozen
class Seeker:
    """One reader's search: what is tried until something is found."""

    work: ReadUnit
    where: ColumnElement[bool]
    language: str | None
    limit: int

    def any_of(self, asked: Sequence[str]) -> Found:
        """By the beginning of any word. Short words say little, and are passed over where there are
        longer ones: in every language the most frequent words are short (Zipf 1935)."""
        telling = [word for word in asked if len(word) > 3] or asked
        starts = dict.fromkeys(beginning(word) for word in telling)
        match = Match(tuple((one,) for one in starts), every=False, beginnings=True)
        return self.found(match, "any") or Found((), "nothing")

    def found(self, match: Match, how: How, corrected: str | None = None) -> Found | None:
        """What matches; None where nothing does."""
        fields = {"title", "body"} - {*self.work.masked(Article)}
        if not match.groups or not fields or self.limit < 1:
            return None
        articles = self._articles(match, fields)
        hits = tuple(_hit(article, match) for article in articles)
        return Found(hits, how, corrected) if hits else None

    def _articles(self, match: Match, fields: Collection[str]) -> list[Article]:
        """The index is asked alone first: what the reader may see is most often among the best."""
        statement = matching(self.work, match, self.language, fields)
        best = ids(self.work, statement.limit(self.limit * _WINDOW))
        found = self._seen(best[: self.limit])
        if len(found) < self.limit:
            found += self._seen(best[self.limit :])
        if len(found) < self.limit and len(best) == self.limit * _WINDOW:
            visible = self.work.visible(Article, self.where)
            id = statement.selected_columns[0]
            found = self._seen(
                ids(self.work, statement.where(id.in_(select(visible.c.id))).limit(self.limit))
            )
        return found[: self.limit]

    def _seen(self, best: Sequence[UUID]) -> list[Article]:
        """Those of these articles that the reader may see and asked for, in the same order."""
        if not best:
            return []
        row: Any = self.work.table(Article).c
        these = self.work.find(Article, and_(row.id.in_(best), self.where))
        place = {id: number for number, id in enumerate(best)}
        return sorted(these, key=lambda article: place[article.id])


def _hit(article: Article, match: Match) -> Hit:
    return Hit(article, marked(article.title, match), excerpt(article.body, match))
