"""The inventory: what the part contributes, and what it does when records change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crmkit import Batch, Parting, Plugin, UnitOfWork, hookimpl
from crmkit_leads import form, lead, party, passage, points, queue, rule, score, undo
from crmkit_leads.assignment import Assignment
from crmkit_leads.capture import TOLD
from crmkit_leads.form import Form, Submission
from crmkit_leads.frequency import Frequency, Lesson, Model
from crmkit_leads.history import HISTORY
from crmkit_leads.jobs import JOBS
from crmkit_leads.lead import Lead
from crmkit_leads.passage import Passage
from crmkit_leads.points import PointsRule
from crmkit_leads.queue import Queue
from crmkit_leads.reports import REPORTS
from crmkit_leads.roles import ROLES
from crmkit_leads.rule import Rule
from crmkit_leads.score import Score
from crmkit_leads.service import Leads
from crmkit_leads.settings import LeadsSettings
from crmkit_leads.trail import Conversion, Step
from crmkit_leads.traits import TRAITS

plugin = Plugin("leads", hooks=__name__, hookspecs="crmkit_leads.hookspecs")


ENTITIES = (
    Lead, Queue, Rule, Assignment, Passage, PointsRule, Score, Model, Frequency, Lesson,
    Form, Submission, Conversion, Step,
)  # fmt: skip


@hookimpl
def crmkit_contribute() -> Iterable[object]:
    facts = (*TRAITS, *HISTORY, *ROLES, *REPORTS, *JOBS)
    return [*ENTITIES, Leads, LeadsSettings, *facts]


@hookimpl
def crmkit_amend(batch: Batch[Any]) -> None:
    if batch.entity is Lead and batch.action in ("add", "change"):
        lead.keep_time(batch)


@hookimpl
def crmkit_check(batch: Batch[Any]) -> None:
    if batch.entity is Lead and batch.action in ("add", "change"):
        lead.check(batch)
    elif batch.entity is Rule and batch.action in ("add", "change"):
        rule.check_criterion(batch)
    elif batch.entity is PointsRule and batch.action in ("add", "change"):
        points.check_criterion(batch)
    elif batch.entity is Form and batch.action in ("add", "change"):
        form.check(batch)


@hookimpl
def crmkit_handover(work: UnitOfWork, employee: str, leaves: bool) -> None:
    if leaves:
        with work.acting("leads"):
            queue.give_up_place(work, employee)


@hookimpl
def crmkit_after_change(work: UnitOfWork, batch: Batch[Any]) -> None:
    if batch.entity is Lead:
        party.follow(work, batch)
        if batch.action == "change":
            passage.note(work, batch)
        if batch.action in ("add", "change"):
            indexes = range(len(batch))
            score.score(work, [batch.after[i] for i in indexes if batch.changed(i) & TOLD])


@hookimpl
def crmkit_unmerge(work: UnitOfWork, parting: Parting) -> None:
    undo.refuse_alone(work, parting)
