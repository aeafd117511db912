"""Leads and what became of them, in a customer's history."""

from __future__ import annotations

from crmkit import Customer, TimelineSource, _
from crmkit_leads.lead import Lead
from crmkit_leads.trail import Conversion

HISTORY = (
    TimelineSource(
        "leads.captured", Lead, of=Customer, reference="customer", moment="created_at",
        title="name", kind="source", state="status", label=_("Enquiry"),
    ),
    TimelineSource(
        "leads.converted", Conversion, of=Customer, reference="person", moment="created_at",
        title="lead.name", label=_("{Lead} converted"),
    ),
    TimelineSource(
        "leads.converted_organisation", Conversion, of=Customer, reference="organisation",
        moment="created_at", title="lead.name", label=_("{Lead} converted"),
    ),
)  # fmt: skip
