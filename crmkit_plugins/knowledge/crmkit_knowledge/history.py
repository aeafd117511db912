"""Answers, conversations and notes, in a customer's history."""

from __future__ import annotations

from crmkit import Customer, TimelineSource, _
from crmkit_knowledge.asking import Answer
from crmkit_knowledge.scripts import Conversation
from crmkit_knowledge.tacit import Note

HISTORY = (
    TimelineSource(
        "knowledge.answers", Answer, of=Customer, reference="customer", moment="answered_at",
        title="article.title", label=_("Answered with {article.indefinite}"),
    ),
    TimelineSource(
        "knowledge.conversations", Conversation, of=Customer, reference="customer",
        moment="said_at", title="script.name", kind="outcome",
        label=_("{Conversation} by {script.indefinite}"),
    ),
    TimelineSource(
        "knowledge.notes", Note, of=Customer, reference="customer", moment="noted_at",
        title="content", kind="kind", label=_("Note"),
    ),
)  # fmt: skip
