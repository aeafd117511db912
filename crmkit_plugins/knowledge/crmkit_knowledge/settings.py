"""What an organisation may decide about its knowledge."""

from __future__ import annotations

from typing import Literal

import attrs

from crmkit import _
from crmkit.settings import settings


@settings("knowledge")
class KnowledgeSettings:
    """The settings of the part."""

    four_eyes: bool = True
    """Whether what somebody wrote is published by somebody else only."""
    review_days: int | None = 365
    """How many days after it was published an article is looked at again; None for never."""
    review_due_days: int = attrs.field(default=14, validator=attrs.validators.ge(0))
    """How many days its owner has to do so."""
    exit_questions: tuple[str, ...] = (
        _("Which {customer.plural} need to know that you leave, and what do they expect next?"),
        "What do you do that is written nowhere?",
        "Whom do you ask, inside and outside, when you do not know?",
    )
    """What who leaves is asked, beside what the records suggest."""
    exit_checklist: Literal["offered", "required"] = "offered"
    """Whether nobody can be deactivated by a hand-over before their checklist was prepared."""
    ask_lessons: bool = False
    """Whether who closes a deal is asked what there is to learn from it."""
