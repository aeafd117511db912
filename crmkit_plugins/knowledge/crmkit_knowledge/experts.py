"""Who knows what: by the skills that people declare, and by what they really did."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import log2
from typing import Any

import attrs
from sqlalchemy import and_, func, or_, select

from crmkit import Employee, Entity, Interaction, Invalid, Opportunity, ReadUnit, _, fold
from crmkit_knowledge.article import Article
from crmkit_knowledge.tacit import Note
from crmkit_knowledge.version import Version
from crmkit_knowledge.words import beginning, words

# What each thing says of what somebody knows, beside the others.
_WEIGHTS = {
    "declared skills": 4.0,
    _("{article.plural} written"): 3.0,
    _("{opportunity.plural} won"): 2.0,
    _("{note.plural}"): 2.0,
    _("{interaction.plural}"): 1.0,
}

# What people did: the field that says what it was about, the one that says who, and which count.
_DONE: tuple[tuple[str, type[Entity], str, str, str], ...] = (
    (_("{note.plural}"), Note, "content", "author", "True"),
    (_("{opportunity.plural} won"), Opportunity, "name", "owner", "status == 'won'"),
    (_("{interaction.plural}"), Interaction, "subject", "owner", "status == 'done'"),
)


@attrs.frozen
class Expert:
    """An employee who knows something of a subject, and by what that is told.

    `score` is the sum of weight x log2(1 + count) of the reasons: the hundredth call about a
    subject says less than the first.
    """

    employee: Employee
    score: float
    reasons: tuple[tuple[str, int], ...]


def who_knows(work: ReadUnit, subject: str, limit: int = 10) -> tuple[Expert, ...]:
    """The active employees who know of a subject, as far as the actor sees what they did.

    Raises Invalid for a subject without words.
    """
    starts = [beginning(word) for word in dict.fromkeys(words(subject))]
    if not starts:
        raise Invalid("a subject has words; say what it is that somebody is to know")
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for reason, key, count in _evidence(work, starts):
        found[key][reason] = count
    row = work.table(Employee).c
    people = work.find(Employee, and_(row.key.in_(found), row.active)) if found else ()
    experts = [_expert(one, found[one.key]) for one in people]
    return tuple(sorted(experts, key=lambda one: (-one.score, one.employee.key))[:limit])


def _expert(employee: Employee, counts: dict[str, int]) -> Expert:
    score = sum(_WEIGHTS[reason] * log2(1 + count) for reason, count in counts.items())
    order = sorted(counts.items(), key=lambda pair: -_WEIGHTS[pair[0]] * log2(1 + pair[1]))
    return Expert(employee, round(score, 3), tuple(order))


def _evidence(work: ReadUnit, starts: Sequence[str]) -> Iterator[tuple[str, str, int]]:
    yield from _skilled(work, starts)
    for reason, cls, said, key, only in _DONE:
        if not {said, key} & work.masked(cls):
            row, seen = work.table(cls).c, work.visible(cls, only)
            about = _says(row[f"{said}_folded"], starts) & row.id.in_(select(seen.c.id))
            yield from _counted(work, reason, select(row[key], func.count()).where(about), row[key])
    article, version = work.visible(Article), work.visible(Version)
    theirs = select(version.c.author, func.count(article.c.id.distinct())).join_from(
        version, article, article.c.id == version.c.article
    )
    about = _says(article.c.title_words, starts) & (article.c.state == "published")
    yield from _counted(work, _("{article.plural} written"), theirs.where(about), version.c.author)


def _counted(
    work: ReadUnit, reason: str, statement: Any, key: Any
) -> Iterator[tuple[str, str, int]]:
    for employee, count in work.connection.execute(statement.where(key.is_not(None)).group_by(key)):
        yield reason, employee, count


def _skilled(work: ReadUnit, starts: Sequence[str]) -> Iterator[tuple[str, str, int]]:
    """Skills are lists of a few words each: they are read, of everybody who has any."""
    for one in work.find(Employee, "skills != [] and active"):
        count = sum(_has(fold(skill), starts) for skill in one.skills)
        if count:
            yield "declared skills", one.key, count


def _has(folded: str, starts: Sequence[str]) -> bool:
    return any(word.startswith(start) for word in folded.split() for start in starts)


def _says(column: Any, starts: Sequence[str]) -> Any:
    """Every word of the subject, at the beginning of a word."""
    return and_(*(or_(column.like(f"{one}%"), column.like(f"% {one}%")) for one in starts))
