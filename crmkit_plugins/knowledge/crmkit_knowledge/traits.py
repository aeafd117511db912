"""What the part says of a customer, of an article and of an employee."""

from __future__ import annotations

from typing import Any

from sqlalchemy import case, func, select

from crmkit import Customer, Employee, Trait, _, kinds
from crmkit_knowledge.article import Article
from crmkit_knowledge.asking import Answer, Vote
from crmkit_knowledge.tacit import Note


def _counted(entity: type[Any], column: str) -> Any:
    """The SQL of a trait: how many live rows refer to a record."""

    def sql(tables: Any, since: Any) -> Any:
        row = tables[entity].c
        live = select(row[column], func.count()).where(row.removed_at.is_(None))
        return live.group_by(row[column])

    return sql


def _last_answered(tables: Any, since: Any) -> Any:
    row = tables[Answer].c
    newest = select(row.customer, func.max(row.answered_at)).where(row.removed_at.is_(None))
    return newest.group_by(row.customer)


def _helpful(tables: Any, since: Any) -> Any:
    """Of the votes on the version that is published now, so that an improved one starts anew."""
    vote, article = tables[Vote].c, tables[Article].c
    good = func.sum(case((vote.helpful, 100), else_=0)) / func.count()
    now = select(vote.article, good).join(tables[Article], vote.article == article.id)
    return now.where(vote.removed_at.is_(None), vote.number == article.number).group_by(
        vote.article
    )


def _articles(tables: Any, since: Any) -> Any:
    article, employee = tables[Article].c, tables[Employee].c
    owned = select(employee.id, func.count()).join_from(
        tables[Employee], tables[Article], article.owner == employee.key
    )
    live = owned.where(article.state == "published", article.removed_at.is_(None))
    return live.group_by(employee.id)


NOTES = Trait(
    "knowledge.notes", Customer, kinds.Integer(), _counted(Note, "customer"),
    ((Note, "customer"),), missing=0, label=_("Notes"),
)  # fmt: skip
ANSWERED = Trait(
    "knowledge.answered", Customer, kinds.Integer(), _counted(Answer, "customer"),
    ((Answer, "customer"),), missing=0, label=_("Answered with {article.plural}"),
)  # fmt: skip
LAST_ANSWERED = Trait(
    "knowledge.last_answered", Customer, kinds.Moment(), _last_answered,
    ((Answer, "customer"),), label=_("Last answered with {article.indefinite}"),
)  # fmt: skip
USES = Trait(
    "knowledge.uses", Article, kinds.Integer(), _counted(Answer, "article"),
    ((Answer, "article"),), missing=0, label=_("{Interaction.plural} answered with it"),
)  # fmt: skip
VOTES = Trait(
    "knowledge.votes", Article, kinds.Integer(), _counted(Vote, "article"),
    ((Vote, "article"),), missing=0, label=_("Votes"),
)  # fmt: skip
HELPFUL = Trait(
    "knowledge.helpful", Article, kinds.Integer(), _helpful, label=_("Helpful"),
    help=_("percent of the {vote.plural} on the {version} that is published"),
)  # fmt: skip
ARTICLES = Trait(
    "knowledge.articles", Employee, kinds.Integer(), _articles, missing=0,
    label=_("Articles"), help=_("published {article.plural} that the {employee} looks after"),
)  # fmt: skip

TRAITS = (NOTES, ANSWERED, LAST_ANSWERED, USES, VOTES, HELPFUL, ARTICLES)
