"""What can be told of the knowledge base: its gaps, and how useful and how fresh it is."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Select, and_, case, func, select

from crmkit import Chart, ReadUnit, Report, ReportColumn, _, kinds, months_between, span_of_months
from crmkit_knowledge.article import Article
from crmkit_knowledge.asking import Answer, Question, Vote
from crmkit_knowledge.tacit import Note

_COUNT = kinds.Integer(min=0)
_HOW = {"all": "exact", "similar": "similar", "any": "partly", "nothing": "unanswered"}


def gaps(
    work: ReadUnit, since: date | None = None, until: date | None = None, limit: int = 50
) -> Select[Any]:
    """Questions of the months from that of `since` to that of `until` without a good answer."""
    row, starts, ends = work.visible(Question), *span_of_months(work, since, until)
    nothing = func.sum(case((row.c.how == "nothing", 1), else_=0))
    return (
        select(func.min(row.c.question).label("question"), row.c.language,
               func.count().label("asked"), nothing.label("unanswered"))
        .where(row.c.asked_at >= starts, row.c.asked_at < ends, row.c.how.in_(("nothing", "any")))
        .group_by(row.c.words, row.c.language)
        .order_by(func.count().desc(), row.c.words, row.c.language)
        .limit(limit)
    )  # fmt: skip


def questions(work: ReadUnit, since: date | None = None, until: date | None = None) -> Select[Any]:
    """The months from that of `since` to that of `until`; twelve up to now unless given."""
    row, month = work.visible(Question), months_between(work, since, until)
    within = and_(row.c.asked_at >= month.c.starts, row.c.asked_at < month.c.ends)
    return (
        select(month.c.month, func.count(row.c.id).label("asked"),
               *(func.sum(case((row.c.how == how, 1), else_=0)).label(label)
                 for how, label in _HOW.items()))
        .join_from(month, row, within, isouter=True)
        .group_by(month.c.month)
        .order_by(month.c.month)
    )  # fmt: skip


def usefulness(work: ReadUnit, limit: int = 50) -> Select[Any]:
    """Published articles by the votes on the version that is published, the least helpful first."""
    article, vote, use = work.visible(Article), work.visible(Vote), work.visible(Answer)
    votes = (
        select(vote.c.article, func.count().label("votes"),
               func.sum(case((vote.c.helpful, 1), else_=0)).label("helped"))
        .join_from(vote, article, and_(vote.c.article == article.c.id,
                                       vote.c.number == article.c.number))
        .group_by(vote.c.article)
        .subquery()
    )  # fmt: skip
    uses = select(use.c.article, func.count().label("uses")).group_by(use.c.article).subquery()
    percent = 100 * votes.c.helped / votes.c.votes
    return (
        select(article.c.title, article.c.language, func.coalesce(votes.c.votes, 0).label("votes"),
               percent.label("helpful"), func.coalesce(uses.c.uses, 0).label("uses"))
        .join_from(article, votes, votes.c.article == article.c.id, isouter=True)
        .join(uses, uses.c.article == article.c.id, isouter=True)
        .where(article.c.state == "published", (votes.c.votes > 0) | (uses.c.uses > 0))
        .order_by(percent.nulls_last(), article.c.title, article.c.id)
        .limit(limit)
    )  # fmt: skip


def freshness(work: ReadUnit) -> Select[Any]:
    """Published articles by owner: how many are due for a review, and behind their original."""
    article = work.visible(Article)
    original = work.visible(Article).alias("original")
    late = case((article.c.review_on <= work.today(), 1), else_=0)
    behind = case((original.c.number > article.c.follows, 1), else_=0)
    return (
        select(article.c.owner, func.count().label("articles"), func.sum(late).label("due"),
               func.sum(behind).label("behind"))
        .join_from(article, original, original.c.id == article.c.original, isouter=True)
        .where(article.c.state == "published")
        .group_by(article.c.owner)
        .order_by(article.c.owner.nulls_last())
    )  # fmt: skip


def lessons(work: ReadUnit) -> Select[Any]:
    """How many lessons there are of deals that ended so, for that reason."""
    row = work.visible(Note)
    return (
        select(row.c.outcome, row.c.reason, func.count().label("lessons"))
        .where(row.c.kind == "lesson")
        .group_by(row.c.outcome, row.c.reason)
        .order_by(row.c.outcome, func.count().desc(), row.c.reason.nulls_last())
    )


REPORTS = (
    Report(
        "knowledge.gaps",
        _("{Question.plural} without a good answer"),
        columns=(
            ReportColumn("question", label=_("Question")),
            ReportColumn("language", label=_("Language")),
            ReportColumn("asked", _COUNT, _("Asked"), total=True),
            ReportColumn("unanswered", _COUNT, _("Nothing found"), total=True),
        ),
        function=gaps,
        chart=Chart("bar", "question", ("asked",)),
        help=_("asked with the same words, most often first; of the last twelve months"),
    ),
    Report(
        "knowledge.questions",
        _("{Question.plural} by month"),
        columns=(
            ReportColumn("month", label=_("Month")),
            ReportColumn("asked", _COUNT, _("Asked"), total=True),
            ReportColumn("exact", _COUNT, _("Found by every word"), total=True),
            ReportColumn("similar", _COUNT, _("Found as it was meant"), total=True),
            ReportColumn("partly", _COUNT, _("Found by some words"), total=True),
            ReportColumn("unanswered", _COUNT, _("Nothing found"), total=True),
        ),
        function=questions,
        chart=Chart("line", "month", ("asked", "unanswered")),
    ),
    Report(
        "knowledge.usefulness",
        _("Usefulness of {article.plural}"),
        columns=(
            ReportColumn("title", label=_("Article")),
            ReportColumn("language", label=_("Language")),
            ReportColumn("votes", _COUNT, _("Votes"), total=True),
            ReportColumn("helpful", _COUNT, _("Helpful, percent")),
            ReportColumn("uses", _COUNT, _("{Interaction.plural} answered"), total=True),
        ),
        function=usefulness,
        chart=Chart("bar", "title", ("helpful",)),
        help=_("of the {version.plural} that are published, the least helpful first"),
    ),
    Report(
        "knowledge.freshness",
        _("Freshness of {article.plural}"),
        columns=(
            ReportColumn("owner", label=_("Owner")),
            ReportColumn("articles", _COUNT, _("Articles"), total=True),
            ReportColumn("due", _COUNT, _("Due for a review"), total=True),
            ReportColumn("behind", _COUNT, _("Behind the original"), total=True),
        ),
        function=freshness,
        chart=Chart("bar", "owner", ("articles", "due", "behind")),
    ),
    Report(
        "knowledge.lessons",
        _("Lessons from {opportunity.plural}"),
        columns=(
            ReportColumn("outcome", label=_("Outcome")),
            ReportColumn("reason", label=_("Reason")),
            ReportColumn("lessons", _COUNT, _("Lessons"), total=True),
        ),
        function=lessons,
        chart=Chart("bar", "reason", ("lessons",), series="outcome"),
    ),
)
