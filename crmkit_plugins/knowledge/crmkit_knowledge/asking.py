"""What people asked, whether it was answered, and whether the answer helped."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_

from crmkit import (
    Batch,
    Customer,
    Entity,
    Interaction,
    Ref,
    UnitOfWork,
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
from crmkit_knowledge.article import Article
from crmkit_knowledge.words import words_text


@entity("knowledge_question", index=[("asked_at", "id"), "words"])
class Question(Entity):
    """A question that was put to the knowledge base, and how it was found to be answered."""

    question: str = text(max=500, privacy="personal")
    words: str = text(default="", max=255, privacy="personal", help=_("by which it is counted"))
    language: str | None = language(default=None)
    how: str = choice("all", "similar", "any", "nothing", default="nothing")
    asked_at: datetime | None = field(default=None, help=_("UTC"))
    asked_by: str | None = employee(default=None, on_handover="keep")
    customer: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="anonymise", on_remove="keep",
        help=_("for whom it was asked"),
    )  # fmt: skip


@entity("knowledge_vote", unique=[("article", "number", "voter")], index=["article"])
class Vote(Entity):
    """Whether a version of an article helped."""

    article: Ref[Article] = ref(on_remove="cascade")
    number: int = integer(min=0, help=_("the {version} that was read"))
    helpful: bool
    comment: str = text(default="", max=1000, privacy="personal", help=_("what was missing"))
    voter: str | None = employee(default=None, on_handover="keep")
    customer: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="anonymise", on_remove="keep"
    )


@entity(
    "knowledge_answer",
    plural="Answers",
    unique=[("interaction", "article")],
    index=["article", ("customer", "answered_at", "id")],
)
class Answer(Entity):
    """An interaction that was answered with an article: with which version, and when."""

    interaction: Ref[Interaction] = ref(on_remove="cascade")
    article: Ref[Article] = ref(on_remove="keep")
    number: int = integer(min=0)
    customer: Ref[Customer] | None = ref(
        default=None, on_merge="move", on_erase="anonymise", on_remove="keep"
    )
    answered_at: datetime | None = field(default=None, help=_("UTC"))
    answered_by: str | None = employee(default=None, on_handover="keep")


def prepare_question(batch: Batch[Question]) -> None:
    """By its words, whatever their order and spelling, a question is counted with its like."""
    for i, question in enumerate(batch.after):
        if "question" in batch.changed(i):
            batch.set(i, words=" ".join(sorted(set(words_text([question.question]).split())))[:255])
        batch.set(i, asked_at=question.asked_at or batch.work.now())


def prepare_answer(batch: Batch[Answer]) -> None:
    for i, answer in enumerate(batch.after):
        batch.set(i, answered_at=answer.answered_at or batch.work.now())


def vote(
    work: UnitOfWork,
    article: Article,
    helpful: bool,
    comment: str,
    customer: Ref[Customer] | None,
) -> Vote:
    """The one vote of a voter on this version: added, or changed to what they think now."""
    voter = work.actor.key if work.actor.kind == "employee" else None
    row = work.table(Vote).c
    of_version = and_(row.article == article.id, row.number == article.number)
    by = row.voter == voter if voter else row.customer == (customer and customer.id)
    known = work.first(Vote, and_(of_version, by)) if voter or customer else None
    if known is not None:
        return work.change(known, helpful=helpful, comment=comment)
    return work.add(
        Vote(
            article=article, number=article.number, helpful=helpful, comment=comment, voter=voter,
            customer=customer,
        )
    )  # fmt: skip


def answer(work: UnitOfWork, interaction: Interaction, article: Article) -> Answer:
    """That an interaction was answered with an article; known already, nothing is added."""
    row = work.table(Answer).c
    same = and_(row.interaction == interaction.id, row.article == article.id)
    known = work.first(Answer, same)
    if known is not None:
        return known
    by = work.actor.key if work.actor.kind == "employee" else None
    return work.add(
        Answer(
            interaction=interaction, article=article, number=article.number,
            customer=interaction.customer, answered_by=by,
        )
    )  # fmt: skip
