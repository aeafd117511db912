"""The article: an answer, a letter or a contract to be filled in, as its readers see it.

What readers see is a published version; the versions themselves are kept apart (`version.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from crmkit import (
    Batch,
    Customer,
    Entity,
    Invalid,
    Ref,
    _,
    choice,
    employee,
    entity,
    field,
    integer,
    language,
    ref,
    text,
)
from crmkit_knowledge.category import Category
from crmkit_knowledge.words import words_text

MOVES: Mapping[str, tuple[str, ...]] = {
    "draft": ("review", "outdated"),
    "review": ("draft", "published", "outdated"),
    "published": ("outdated",),
    "outdated": ("draft", "review", "published"),
}
"""Where an article may go from each state."""

KINDS = ("article", "faq", "contract", "letter", "form")
TEMPLATES = ("contract", "letter", "form")
"""The kinds that are filled in."""

LONGEST_BODY = 200_000


@entity(
    "knowledge_article",
    unique=[("original", "language")],
    index=["category", "original", ("owner", "state"), ("state", "review_on"), "published_at"],
)
class Article(Entity):
    """An answer, or a template of a contract, letter or form, in one language.

    Translations refer to the article that they translate; `follows` is the number of its version
    that they say.
    """

    title: str = text(searched=True, help=_("the question, where it is a frequent one"))
    body: str = text(default="", max=LONGEST_BODY, multiline=True)
    kind: str = choice(*KINDS, default="article")
    language: str | None = language(default=None, help=_("that of the organisation unless given"))
    keywords: tuple[str, ...] = field(default=(), help=_("other words that people ask with"))
    category: Ref[Category] | None = ref(default=None)
    audience: str = choice("internal", "partner", "public", default="internal")
    state: str = choice(*MOVES, default="draft")
    number: int = integer(default=0, min=0, help=_("of the published {version}; 0 for none"))
    published_at: datetime | None = field(default=None, help=_("UTC"))
    owner: str | None = employee(default=None, on_handover="reassign")
    review_on: date | None = field(default=None, help=_("when somebody is to look at it again"))
    asked_for: date | None = field(
        default=None, help=_("the day of review of which its owner was reminded")
    )
    original: Ref[Article] | None = ref(default=None, on_remove="keep")
    follows: int = integer(default=0, min=0, help=_("which {version} of the original it says"))
    suits: str | None = text(
        default=None,
        max=2000,
        criterion="customer",
        help=_("a criterion: {customer.plural} whom it is suggested for"),
    )
    title_words: str = text(default="", max=100_000, help=_("kept by the part"))
    body_words: str = text(default="", max=1_000_000, help=_("kept by the part"))


def prepare(batch: Batch[Article]) -> None:
    """Fill in the language and the owner, and keep the words that it is found by."""
    for i, article in enumerate(batch.after):
        changed = batch.changed(i)
        if not batch.before:
            batch.set(i, **_beginning(batch, article))
        if changed & {"title", "keywords", "title_words"}:
            batch.set(i, title_words=words_text((article.title, *article.keywords)))
        if changed & {"body", "body_words"}:
            batch.set(i, body_words=words_text([article.body]))


def _beginning(batch: Batch[Article], article: Article) -> dict[str, Any]:
    actor, core = batch.work.actor, batch.work.crm.core_settings
    writer = actor.key if actor.kind == "employee" else None
    return {"language": article.language or core.language, "owner": article.owner or writer}


def check(batch: Batch[Article]) -> None:
    """An article goes only where its state lets it, and says what a published version says."""
    for i, article in enumerate(batch.after):
        before = batch.before[i].state if batch.before else "draft"
        if article.state != before and article.state not in MOVES[before]:
            batch.refuse(i, cannot(before, article.state))
        if article.original is not None and article.original.id == article.id:
            batch.refuse(i, "it cannot be a translation of itself")
        if article.suits and "suits" in batch.changed(i):
            _check_suits(batch, i, article.suits)


def _check_suits(batch: Batch[Article], i: int, criterion: str) -> None:
    try:
        batch.work.visible(Customer, criterion)
    except Invalid as error:
        batch.refuse(i, f"suits: {error.message}")


def cannot(before: str, after: str) -> str:
    """Why an article cannot go from one state to another, and where it can go."""
    legal = " or ".join(MOVES[before])
    return _(
        "{article.indefinite} that is {before} cannot become {after}; it can become {legal}",
        before=before,
        after=after,
        legal=legal,
    )
