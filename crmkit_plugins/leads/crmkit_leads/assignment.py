"""Who was dealt which lead."""

from __future__ import annotations

from datetime import datetime

from crmkit import Entity, Ref, _, employee, entity, field, ref
from crmkit_leads.lead import Lead
from crmkit_leads.queue import Queue


@entity("leads_assignment", index=[("queue", "assigned_at", "employee"), "lead"])
class Assignment(Entity):
    """A lead that was dealt to somebody from a queue; what a quota counts."""

    queue: Ref[Queue] = ref(on_remove="cascade")
    lead: Ref[Lead] = ref(on_remove="cascade")
    employee: str = employee(on_handover="keep")
    assigned_at: datetime = field(help=_("UTC"))
