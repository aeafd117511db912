"""The full-text index of published articles: FTS5 on SQLite, a tsvector on PostgreSQL.

The first revision makes it, and the database keeps it: a table with triggers here, a generated
column there. Either holds the words that the part has cut and folded, those of titles apart from
those of bodies, and the language.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

import attrs
from sqlalchemy import (
    ColumnElement,
    Select,
    cast,
    column,
    func,
    literal,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR

from crmkit import ReadUnit
from crmkit_knowledge.article import Article

FTS = "crmkit_knowledge_article_fts"
VECTOR = "search_vector"
MARK = "\ue000"
"""Begins the words that name a language: a sign that no word of a text holds."""


@attrs.frozen
class Match:
    """What to look for: groups of words, of all or of any of which one must be there."""

    groups: tuple[tuple[str, ...], ...]
    every: bool = True
    """Whether every group must be found, or any of them."""
    beginnings: bool = False
    """Whether words are found by how they begin."""

    @property
    def words(self) -> frozenset[str]:
        return frozenset(word for group in self.groups for word in group)

    def fts(self, language: str | None, fields: Collection[str]) -> str:
        """As FTS5 asks it. Words hold letters and digits alone, and are quoted all the same."""
        star = "*" if self.beginnings else ""
        asked = self._joined(" AND ", " OR ", lambda word: f'"{word}"{star}')
        # No word is in the other columns, so where both are asked they need not be named.
        within = (
            f"({asked})" if len(fields) == len(_LABELS) else f"{{{' '.join(fields)}}} : ({asked})"
        )
        spoken = MARK + (language or "").lower().replace("-", "")
        return f'"{spoken}" AND {within}' if language else within

    def tsquery(self, fields: Collection[str]) -> str:
        """As PostgreSQL asks it."""
        labels = "".join(_LABELS[name] for name in sorted(fields))
        star = "*" if self.beginnings else ""
        return self._joined(" & ", " | ", lambda word: f"'{word}':{star}{labels}")

    def _joined(self, all_of: str, any_of: str, ask: Any) -> str:
        groups = (f"({any_of.join(map(ask, group))})" for group in self.groups)
        return (all_of if self.every else any_of).join(groups)


_LABELS = {"title": "A", "body": "D"}


def matching(
    work: ReadUnit, match: Match, language: str | None, fields: Collection[str]
) -> Select[Any]:
    """The ids of published articles that match, the best first."""
    if work.connection.dialect.name == "sqlite":
        return _of_sqlite(work, match.fts(language, fields))
    return _of_postgresql(work, match.tsquery(fields), language)


def _of_sqlite(work: ReadUnit, asked: str) -> Select[Any]:
    kept = table(FTS, column("id", work.table(Article).c.id.type), column("rank"), column(FTS))
    found: ColumnElement[bool] = kept.c[FTS].op("MATCH", is_comparison=True)(asked)
    return select(kept.c.id).where(found).order_by(kept.c.rank)


def _of_postgresql(work: ReadUnit, asked: str, language: str | None) -> Select[Any]:
    article, vector = work.table(Article), column(VECTOR, TSVECTOR)
    query = cast(literal(asked), TSQUERY)
    found: ColumnElement[bool] = vector.op("@@", is_comparison=True)(query)
    statement = select(article.c.id).where(found)
    if language:
        spoken = cast(literal(f"'={_lexeme(language)}'"), TSQUERY)
        statement = statement.where(vector.op("@@", is_comparison=True)(spoken))
    return statement.order_by(func.ts_rank(vector, query).desc(), article.c.id)


def _lexeme(language: str) -> str:
    return language.lower().replace("'", "''").replace("\\", "\\\\")


def ids(work: ReadUnit, statement: Select[Any]) -> Sequence[UUID]:
    """The ids that a statement of `matching` finds."""
    return list(work.connection.scalars(statement))
