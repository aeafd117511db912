"""Who may work with the programme."""

from __future__ import annotations

from crmkit import Customer, Grant, Role, Segment, _
from crmkit_loyalty.ledger import Earning, Entry, Lot, Posting
from crmkit_loyalty.membership import Membership, Wallet
from crmkit_loyalty.privileges import Privilege
from crmkit_loyalty.programme import Programme, Tier
from crmkit_loyalty.rewards import Reward, Voucher
from crmkit_loyalty.rules import Boost, Rule
from crmkit_loyalty.tiers import TierMove

# Written by the part alone, whoever asks it to.
_BOOKS = (Membership, Wallet, Earning, Posting, Lot, Entry, TierMove, Voucher)
_TERMS = (Programme, Tier, Privilege, Reward, Rule, Boost)

SERVICE = Role(
    "loyalty.service",
    _("Serves members: signs them up, tells and spends their points, hands out " "{reward.plural}"),
    grants=(
        *(Grant(cls) for cls in (*_TERMS, *_BOOKS)),
        Grant(Customer, hide=("birth_date", "income", "sex", "custom")),
    ),
    operations=(
        "loyalty.join", "loyalty.balance", "loyalty.privileges", "loyalty.spend", "loyalty.redeem",
        "loyalty.use_voucher", "loyalty.cancel_voucher", "loyalty.replace_voucher", "loyalty.pool",
        "loyalty.leave_household", "loyalty.send",
    ),
    reports=("loyalty.top_members",),
)  # fmt: skip

MANAGER = Role(
    "loyalty.manager",
    _(
        "Runs the {programme}: its {rule.plural}, {tier.plural} and {reward.plural}, "
        "corrections, and the reports"
    ),
    grants=(
        *(Grant(cls, write="True") for cls in _TERMS),
        *(Grant(cls) for cls in _BOOKS),
        Grant(Segment),
        Grant(Customer),
    ),
    operations=("loyalty.*",),
    reports=("loyalty.*",),
)

ROLES = (SERVICE, MANAGER)
