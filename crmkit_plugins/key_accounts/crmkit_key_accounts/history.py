"""Plans, reviews and risks in a customer's history."""

from __future__ import annotations

from crmkit import Customer, TimelineSource, _
from crmkit_key_accounts.plan import Plan
from crmkit_key_accounts.review import Review
from crmkit_key_accounts.risk import Risk

HISTORY = (
    TimelineSource(
        "key_accounts.plan", Plan, of=Customer, reference="customer", moment="approved_at",
        title="title", state="status", label=_("{Account} {plan} approved"),
    ),
    TimelineSource(
        "key_accounts.review", Review, of=Customer, reference="customer", moment="held_at",
        title="subject", label=_("{Account} {review}"),
    ),
    TimelineSource(
        "key_accounts.risk", Risk, of=Customer, reference="customer", moment="created_at",
        title="title", state="status", label=_("{Risk} of the {account}"),
    ),
)  # fmt: skip
