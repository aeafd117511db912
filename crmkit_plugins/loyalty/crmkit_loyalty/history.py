"""The programme in a customer's history."""

from __future__ import annotations

from crmkit import Customer, TimelineSource, _
from crmkit_loyalty.ledger import Posting
from crmkit_loyalty.rewards import Voucher
from crmkit_loyalty.tiers import TierMove

HISTORY = (
    TimelineSource(
        "loyalty.points", Posting, of=Customer, reference="customer", moment="booked_at",
        title="reason", kind="kind", label=_("Points"),
    ),
    TimelineSource(
        "loyalty.tiers", TierMove, of=Customer, reference="customer", moment="moved_at",
        title="after.name", kind="kind", label=_("Tier"),
    ),
    TimelineSource(
        "loyalty.vouchers", Voucher, of=Customer, reference="customer", moment="issued_at",
        title="reward.name", state="status", label=_("Voucher"),
    ),
)  # fmt: skip
