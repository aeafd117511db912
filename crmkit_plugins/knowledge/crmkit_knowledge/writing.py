"""Writing: a draft is submitted, reviewed and published; what was published is revised."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import islice
from typing import Any

import attrs
from sqlalchemy import and_, or_

from crmkit import Ref, Refused, UnitOfWork, _
from crmkit_knowledge.article import Article
from crmkit_knowledge.settings import KnowledgeSettings
from crmkit_knowledge.version import (
    Version,
    number_of_next,
    open_version,
    require_open,
    supersede,
    told,
)

_BATCH = 1000


def write(work: UnitOfWork, article: Article) -> Article:
    """A new article and its first version, both drafts."""
    stored = work.add(article)
    work.add(Version(article=stored, number=1, author=_writer(work), **told(stored)))
    return stored


def translate(work: UnitOfWork, original: Article, language: str, said: dict[str, Any]) -> Article:
    """A new article that says the same in another language, and what it is behind of."""
    first = work.get(Article, original.original) if original.original else original
    if language in {one.language for one in translations(work, first)}:
        raise Refused(
            _(
                "{title!r} is there in {language} already; revise that {article}",
                title=first.title,
                language=language,
            )
        )
    return write(
        work,
        Article(
            **said, language=language, original=first, follows=first.number, kind=first.kind,
            category=first.category, audience=first.audience, suits=first.suits,
        ),
    )  # fmt: skip


def translations(work: UnitOfWork, article: Article) -> list[Article]:
    """The article in all its languages, the original first."""
    first = article.original.id if article.original else article.id
    row = work.table(Article).c
    found = work.find(Article, or_(row.id == first, row.original == first))
    return sorted(found, key=lambda one: (one.id != first, one.language or ""))


def revise(work: UnitOfWork, article: Article, note: str, said: dict[str, Any]) -> Version:
    """The version that is to replace the published one: a new draft, or the one at hand changed.

    Readers see the article as it is until the new version is published.
    """
    current = open_version(work, article)
    if current is not None and current.state == "review":
        raise Refused(
            _(
                "{version} {number} of {title!r} is being reviewed; let it be published, or "
                "sent back",
                number=current.number,
                title=article.title,
            )
        )
    if current is None:
        current = work.add(
            Version(article=article, number=number_of_next(work, article), author=_writer(work),
                    **told(article))
        )  # fmt: skip
    if article.original is not None:
        said = {"follows": work.get(Article, article.original).number, **said}
    changed = work.change(current, note=note or current.note, **said)
    _take_over(work, article, changed)
    return changed


def _take_over(work: UnitOfWork, article: Article, version: Version) -> None:
    """What was never published has no readers: the article says what its draft says."""
    if article.state in ("draft", "review"):
        work.change(article, **told(version))
    elif article.state == "outdated":
        work.change(article, state="draft", **told(version))


def submit(work: UnitOfWork, article: Article) -> Version:
    """Ask for a review."""
    version = require_open(work, article, "draft")
    if article.state in ("draft", "outdated"):
        work.change(article, state="review")
    return work.change(version, state="review")


def send_back(work: UnitOfWork, article: Article, why: str) -> Version:
    """The version goes back to its author, with the reason."""
    version = require_open(work, article, "review")
    if article.state == "review":
        work.change(article, state="draft")
    return work.change(version, state="draft", note=why)


def publish(work: UnitOfWork, article: Article) -> Article:
    """What was reviewed is what readers see from now on."""
    version = require_open(work, article, "review")
    reviewer = _writer(work) or str(work.actor)
    supersede(work, article)
    now = work.now()
    version = work.change(version, state="published", reviewer=reviewer, published_at=now)
    return work.change(
        article, state="published", number=version.number, published_at=now,
        review_on=next_review(work), **told(version),
    )  # fmt: skip


def next_review(work: UnitOfWork) -> Any:
    """The day on which what is published today is looked at again."""
    days = work.settings(KnowledgeSettings).review_days
    return days and work.today() + timedelta(days=days)


def outdate(work: UnitOfWork, article: Article) -> Article:
    """Readers do not find it any more; it can be revised and published again."""
    supersede(work, article)
    return work.change(article, state="outdated", review_on=None)


def bring_in(work: UnitOfWork, articles: Iterable[Article]) -> int:
    """Articles that were published elsewhere, as published here, in batches; how many."""
    rest, count = iter(articles), 0
    while batch := list(islice(rest, _BATCH)):
        work.add_all(_as_draft(one) for one in batch)
        row, now = work.table(Article).c, work.now()
        drafts = list(work.find(Article, row.id.in_([one.id for one in batch])))
        work.add_all(Version(article=one, number=1, state="review", **told(one)) for one in drafts)
        versions = work.table(Version).c
        new = list(work.find(Version, versions.article.in_([one.id for one in drafts])))
        agreed = {"state": "published", "reviewer": str(work.actor), "published_at": now}
        work.change_all((one, agreed) for one in new)
        _publish_all(work, drafts)
        count += len(batch)
    return count


def _publish_all(work: UnitOfWork, drafts: Sequence[Ref[Article]]) -> None:
    work.change_all(drafts, state="review")
    shown = {"state": "published", "number": 1, "published_at": work.now(),
             "review_on": next_review(work)}  # fmt: skip
    work.change_all((Article.ref(one.id), shown) for one in drafts)


def _as_draft(article: Any) -> Any:
    return attrs.evolve(article, state="draft", number=0)


def behind(work: UnitOfWork, article: Article) -> int:
    """How many versions a translation is behind the article that it translates."""
    if article.original is None:
        return 0
    row = work.table(Article).c
    original = work.first(Article, and_(row.id == article.original.id))
    return max(0, original.number - article.follows) if original else 0


def _writer(work: UnitOfWork) -> str | None:
    return work.actor.key if work.actor.kind == "employee" else None
