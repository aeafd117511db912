"""Learning: the model is taught by each lead that ended, once, and unlearns what changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import or_, select

from crmkit import UnitOfWork
from crmkit_leads.frequency import (
    Frequency,
    Lesson,
    Model,
    frequencies,
    make_model,
    values_of,
)
from crmkit_leads.lead import Lead
from crmkit_leads.settings import LeadsSettings
from crmkit_leads.tables import columns

Change = tuple[dict[str, Any], bool, int]
"""The values of a lead, whether it was won, and whether that is learned (1) or unlearned (-1)."""


def learn(work: UnitOfWork) -> int:
    """Teach the model a batch of leads that ended, or that did not after all; return how many.

    A converted lead is won, an unqualified one lost, unless it is a duplicate. One process learns
    at a time. Where other features count than before, the model begins anew.
    """
    with work.acting("leads"):
        model = _locked(work)
        leads = _to_learn(work)
        known = columns(work, Lesson).lead.in_([lead.id for lead in leads])
        lessons = {lesson.lead.id: lesson for lesson in work.find(Lesson, known)}
        before = [lessons[lead.id] for lead in leads if lead.id in lessons]
        after = [_lesson(lead, model.features) for lead in leads if lead.status in _ENDED]
        work.remove_all(before)
        work.add_all(after)
        changes = [(lesson.values, lesson.won, -1) for lesson in before if lesson.values]
        changes += [(lesson.values, lesson.won, 1) for lesson in after]
        _count(work, model, changes)
        return len(leads)


_ENDED = ("converted", "unqualified")


def _locked(work: UnitOfWork) -> Model:
    """The model as the last process left it; the next one waits for this unit."""
    make_model(work)
    row, features = columns(work, Model), work.settings(LeadsSettings).features
    work.connection.execute(select(row.id).with_for_update()).all()
    (model,) = work.find(Model)
    if model.features == features:
        return model
    for cls in (Lesson, Frequency):
        work.remove_all(work.find(cls))
    return work.change(model, features=features, won=0, lost=0)


def _to_learn(work: UnitOfWork) -> Sequence[Lead]:
    """A batch of the leads of which the model was taught something else than is so, or nothing."""
    lead, lesson = columns(work, Lead), work.crm.catalogue.tables[Lesson]
    taught = (lesson.c.lead == lead.id) & lesson.c.removed_at.is_(None)
    other = or_(
        lesson.c.id.is_(None) & lead.status.in_(_ENDED),
        lesson.c.won.is_(True) & (lead.status != "converted"),
        lesson.c.won.is_(False) & (lead.status != "unqualified"),
    )
    rows = work.crm.catalogue.tables[Lead].outerjoin(lesson, taught)
    live = lead.removed_at.is_(None) & lead.duplicate_of.is_(None)
    ids = select(lead.id).select_from(rows).where(other, live).order_by(lead.id)
    batch = list(work.connection.scalars(ids.limit(work.crm.core_settings.batch_size)))
    return list(work.find(Lead, lead.id.in_(batch)))


def _lesson(lead: Lead, features: tuple[str, ...]) -> Lesson:
    return Lesson(lead=lead, won=lead.status == "converted", values=values_of(lead, features))


def _count(work: UnitOfWork, model: Model, changes: Iterable[Change]) -> None:
    """Add what was learned to the frequencies, and take off what was unlearned."""
    won, lost, all_won, all_lost = Counter[Any](), Counter[Any](), 0, 0
    for values, is_won, more in changes:
        counted = won if is_won else lost
        for pair in values.items():
            counted[pair] += more
        all_won, all_lost = all_won + more * is_won, all_lost + more * (not is_won)
    pairs = set(won) | set(lost)
    known = frequencies(work, pairs)
    work.change_all(
        (one, {"won": one.won + won[pair], "lost": one.lost + lost[pair]})
        for pair, one in known.items()
    )
    work.add_all(
        Frequency(feature=pair[0], value=pair[1], won=won[pair], lost=lost[pair])
        for pair in sorted(pairs - known.keys())
    )
    work.change(model, won=model.won + all_won, lost=model.lost + all_lost)
