"""Recycling: an unqualified lead is taken up again when its time has come."""

from __future__ import annotations

from crmkit import UnitOfWork
from crmkit_leads.lead import Lead
from crmkit_leads.settings import LeadsSettings
from crmkit_leads.tables import columns


def recycle(work: UnitOfWork) -> int:
    """Recycle a batch of unqualified leads whose time has come; return how many.

    That is the day in `recycle_on`, else `recycle_after` (a setting) from when they were found
    unqualified. Duplicates are not recycled: the other one may be worked on.
    """
    row, after = columns(work, Lead), work.settings(LeadsSettings).recycle_after
    due = row.recycle_on <= work.today()
    if after is not None:
        due |= row.recycle_on.is_(None) & (row.status_since <= work.now() - after)
    ended = (row.status == "unqualified") & row.duplicate_of.is_(None)
    batch = work.find(Lead, ended & due, limit=work.crm.core_settings.batch_size).items
    return work.change_all(batch, status="recycled", recycle_on=None)
