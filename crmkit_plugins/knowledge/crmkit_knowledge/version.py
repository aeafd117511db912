"""Versions: what an article said, says, and is to say; who wrote it and who agreed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from difflib import unified_diff
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_

from crmkit import (
    Batch,
    Entity,
    ReadUnit,
    Ref,
    Refused,
    UnitOfWork,
    _,
    choice,
    employee,
    entity,
    field,
    integer,
    reassign,
    ref,
    text,
)
from crmkit_knowledge.article import LONGEST_BODY, Article
from crmkit_knowledge.settings import KnowledgeSettings

OPEN = ("draft", "review")

MOVES: Mapping[str, tuple[str, ...]] = {
    "draft": ("review",),
    "review": ("draft", "published"),
    "published": ("superseded",),
    "superseded": (),
}
"""Where a version may go from each state."""


@entity("knowledge_revision", unique=[("article", "number")], index=[("author", "state")])
class Version(Entity):
    """One wording of an article: being written, to be reviewed, published, or of before."""

    article: Ref[Article] = ref(on_remove="cascade")
    number: int = integer(min=1)
    title: str
    body: str = text(default="", max=LONGEST_BODY, multiline=True)
    keywords: tuple[str, ...] = ()
    note: str = text(default="", max=500, help=_("what changed, and why"))
    state: str = choice(*MOVES, default="draft")
    follows: int = integer(default=0, min=0, help=_("which {version} of the original it says"))
    author: str | None = employee(default=None, on_handover=reassign(f"state in {OPEN}"))
    reviewer: str | None = employee(default=None, on_handover="keep")
    published_at: datetime | None = field(default=None, help=_("UTC"))


SAID = ("title", "body", "keywords", "follows")
"""What a version says, as the article takes it over."""


def check(batch: Batch[Version]) -> None:
    """A version is published once somebody else has agreed, and never changed after that."""
    four_eyes = batch.work.settings(KnowledgeSettings).four_eyes
    for i, version in enumerate(batch.after):
        before = batch.before[i].state if batch.before else "draft"
        if version.state != before and version.state not in MOVES[before]:
            batch.refuse(i, _cannot(before, version.state))
        if before not in OPEN and batch.changed(i) & {*SAID, "author", "reviewer", "number"}:
            batch.refuse(i, _("what was published is not changed; revise the {article} instead"))
        if version.state == "published" and before == "review":
            _check_agreed(batch, i, version, four_eyes)


def _cannot(before: str, after: str) -> str:
    if before == "draft" and after == "published":
        return "it was not reviewed; call knowledge.submit, and let somebody else publish it"
    legal = " or ".join(MOVES[before]) or "nothing else"
    return _(
        "{version.indefinite} that is {before} cannot become {after}; it can become {legal}",
        before=before,
        after=after,
        legal=legal,
    )


def _check_agreed(batch: Batch[Version], i: int, version: Version, four_eyes: bool) -> None:
    if version.reviewer is None:
        batch.refuse(i, "nobody agreed to it; call knowledge.publish")
    if four_eyes and version.reviewer == version.author:
        batch.refuse(i, "who wrote it cannot agree to it; let somebody else publish it")


def check_said(batch: Batch[Article]) -> None:
    """What an article says to its readers is what a published version says: one query a batch."""
    told = [i for i, article in enumerate(batch.after) if _tells(batch, i, article)]
    known = _published(batch.work, (batch.after[i] for i in told))
    for i in told:
        article = batch.after[i]
        said = known.get((article.id, article.number))
        if said is None:
            batch.refuse(
                i, _("only knowledge.publish publishes {article.indefinite}, after a review")
            )
        elif any(getattr(said, name) != getattr(article, name) for name in ("title", "body")):
            batch.refuse(i, "it is published; call knowledge.revise to say something else")


def _tells(batch: Batch[Article], i: int, article: Article) -> bool:
    return article.state == "published" and bool(
        batch.changed(i) & {"state", "number", "title", "body", "keywords"}
    )


def _published(work: ReadUnit, articles: Iterable[Article]) -> dict[tuple[UUID, int], Version]:
    row = work.table(Version).c
    keys = [and_(row.article == one.id, row.number == one.number) for one in articles]
    if not keys:
        return {}
    found = work.find(Version, and_(row.state == "published", or_(*keys)))
    return {(one.article.id, one.number): one for one in found}


def open_version(work: ReadUnit, article: Article) -> Version | None:
    """The version of an article that is being written or reviewed."""
    row = work.table(Version).c
    return work.first(Version, and_(row.article == article.id, row.state.in_(OPEN)))


def require_open(work: ReadUnit, article: Article, state: str) -> Version:
    """The open version in this state. Raises Refused where there is none."""
    found = open_version(work, article)
    if found is None:
        raise Refused(f"{article.title!r} has nothing new to {_VERBS[state]}; revise it first")
    if found.state != state:
        raise Refused(
            _(
                "{version} {number} of {title!r} is {state}; {hints}",
                number=found.number,
                title=article.title,
                state=found.state,
                hints=_HINTS[state],
            )
        )
    return found


_VERBS = {"draft": "submit", "review": "publish"}
_HINTS = {
    "draft": "let it be published, or sent back",
    "review": "it was not reviewed; call knowledge.submit first",
}


def number_of_next(work: ReadUnit, article: Article) -> int:
    """The number of the next version of an article."""
    row = work.table(Version).c
    newest = work.find(Version, row.article == article.id, order="-number", limit=1).items
    return newest[0].number + 1 if newest else 1


def told(source: Any) -> dict[str, Any]:
    """What an article or a version says."""
    return {name: getattr(source, name) for name in SAID}


def supersede(work: UnitOfWork, article: Article) -> None:
    """The version that was published until now is one of before."""
    row = work.table(Version).c
    for old in work.find(Version, and_(row.article == article.id, row.state == "published")):
        work.change(old, state="superseded")


def difference(before: Version, after: Version) -> str:
    """What changed between two versions, as a unified diff of title, keywords and body."""
    lines = unified_diff(
        _lines(before),
        _lines(after),
        _("{version} {number}", number=before.number),
        _("{version} {number}", number=after.number),
        lineterm="",
    )
    return "\n".join(lines)


def _lines(version: Version) -> list[str]:
    return [version.title, ", ".join(version.keywords), *version.body.splitlines()]
