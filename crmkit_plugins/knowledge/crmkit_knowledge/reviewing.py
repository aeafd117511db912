"""Due work: articles are looked at again, and deals that are over are learnt from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy import and_, or_

from crmkit import Batch, Interaction, Opportunity, UnitOfWork, _
from crmkit_knowledge.article import Article
from crmkit_knowledge.settings import KnowledgeSettings
from crmkit_knowledge.writing import next_review

_BATCH = 500


def plan_reviews(work: UnitOfWork) -> None:
    """Plan an interaction for the owner of each article whose day of review has come, once."""
    row = work.table(Article).c
    unasked = or_(row.asked_for.is_(None), row.asked_for != row.review_on)
    due = and_(row.state == "published", row.review_on <= work.today(), unasked)
    while found := work.find(Article, due, limit=_BATCH).items:
        work.add_all(_review(work, article) for article in found)
        work.change_all((one, {"asked_for": one.review_on}) for one in found)


def _review(work: UnitOfWork, article: Article) -> Interaction:
    days, say = work.settings(KnowledgeSettings).review_due_days, work.words.say
    return Interaction(
        channel="reminder", status="planned", owner=article.owner, thread=thread(article),
        subject=say(_("Still right? {title}", title=article.title))[:255],
        body=say(_("Confirm the {article}, revise it, or declare it outdated.")),
        happened_at=work.now(), due_at=work.now() + timedelta(days=days),
    )  # fmt: skip


def thread(article: Article) -> str:
    """The conversation about an article: its reviews."""
    return f"knowledge.review:{article.id}"


def confirm(work: UnitOfWork, article: Article) -> Article:
    """It is still right, and looked at again as long after today as the settings say."""
    settle(work, article)
    return work.change(article, review_on=next_review(work))


def settle(work: UnitOfWork, article: Article) -> None:
    """The planned review of an article took place."""
    row = work.table(Interaction).c
    planned = and_(row.thread == thread(article), row.status == "planned")
    with work.acting("knowledge"):
        work.change_all(work.find(Interaction, planned), status="done", happened_at=work.now())


def ask_lessons(work: UnitOfWork, batch: Batch[Opportunity]) -> None:
    """Whoever closed a deal is asked what there is to learn, where the settings say so."""
    if not work.settings(KnowledgeSettings).ask_lessons:
        return
    with work.acting("knowledge"):
        work.add_all(_questions(work, batch))


def _questions(work: UnitOfWork, batch: Batch[Opportunity]) -> Iterator[Any]:
    for before, deal in zip(batch.before, batch.after, strict=True):
        if before.status == "open" and deal.status != "open" and deal.owner is not None:
            yield Interaction(
                customer=deal.customer, opportunity=deal, channel="reminder", status="planned",
                subject=work.words.say(
                    _("What did this {opportunity} teach? {name}", name=deal.name)
                )[:255],
                owner=deal.owner, happened_at=work.now(), due_at=work.now() + timedelta(days=7),
            )  # fmt: skip
