"""The inventory: what the part contributes, and what it does when records change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crmkit import (
    Batch,
    Cron,
    Job,
    Opportunity,
    Plugin,
    ReadUnit,
    Share,
    UnitOfWork,
    _,
    hookimpl,
)
from crmkit_knowledge import (
    article,
    asking,
    battle,
    category,
    leaving,
    reviewing,
    scripts,
    spelling,
    tacit,
    templates,
    version,
)
from crmkit_knowledge.article import Article
from crmkit_knowledge.asking import Answer, Question, Vote
from crmkit_knowledge.category import Category
from crmkit_knowledge.history import HISTORY
from crmkit_knowledge.leaving import ExitItem
from crmkit_knowledge.people import Experience, Scripts
from crmkit_knowledge.reports import REPORTS
from crmkit_knowledge.roles import ROLES
from crmkit_knowledge.scripts import Conversation, Script
from crmkit_knowledge.service import Knowledge
from crmkit_knowledge.settings import KnowledgeSettings
from crmkit_knowledge.spelling import Word
from crmkit_knowledge.tacit import Note
from crmkit_knowledge.traits import TRAITS
from crmkit_knowledge.version import Version

plugin = Plugin("knowledge", after=("sfa",), hooks=__name__)

ENTITIES = (
    Category, Article, Version, Word, Question, Vote, Answer, Script, Conversation, Note, ExitItem,
)  # fmt: skip
REVIEWS = Job(
    "knowledge.plan_reviews", reviewing.plan_reviews, Cron("0 5 * * *"), label=_("Plan reviews")
)

_PREPARE: dict[type[Any], Any] = {
    Article: article.prepare, Question: asking.prepare_question, Answer: asking.prepare_answer,
    Script: scripts.prepare, Note: tacit.prepare,
}  # fmt: skip
_CHECK: dict[type[Any], tuple[Any, ...]] = {
    Category: (category.check,),
    Article: (article.check, version.check_said, templates.check),
    Version: (version.check,),
    Script: (scripts.check,),
}


@hookimpl
def crmkit_contribute() -> Iterable[object]:
    services = (Knowledge, Scripts, Experience, KnowledgeSettings)
    return [*ENTITIES, *services, *TRAITS, *HISTORY, *ROLES, *REPORTS, REVIEWS]


@hookimpl
def crmkit_amend(batch: Batch[Any]) -> None:
    if batch.action in ("add", "change") and batch.entity in _PREPARE:
        _PREPARE[batch.entity](batch)


@hookimpl
def crmkit_check(batch: Batch[Any]) -> None:
    if batch.action in ("add", "change"):
        for check in _CHECK.get(batch.entity, ()):
            check(batch)


@hookimpl
def crmkit_after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
    if batch.entity is Article and batch.action in ("add", "change", "restore"):
        shown = [one for one in batch.after if one.state == "published"]
        spelling.learn(work, (text for one in shown for text in (one.title_words, one.body_words)))
    if batch.entity is Opportunity and batch.action == "change":
        reviewing.ask_lessons(work, batch)


@hookimpl
def crmkit_handover(
    work: UnitOfWork, employee: str, shares: tuple[Share, ...], leaves: bool
) -> None:
    leaving.hand_over(work, employee, shares, leaves)


@hookimpl(optionalhook=True)
def sfa_battle_notes(work: ReadUnit, competitor: Any) -> tuple[battle.BattleNote, ...]:
    return battle.battle_notes(work, competitor.name)
