"""Loyalty: programmes, a points ledger, tiers, rewards and vouchers."""

from crmkit_loyalty.audit import Audit
from crmkit_loyalty.balance import Balance
from crmkit_loyalty.ledger import Earning, Entry, Lot, Posting
from crmkit_loyalty.membership import Membership, Wallet
from crmkit_loyalty.privileges import Entitlement, Privilege
from crmkit_loyalty.programme import Programme, Tier
from crmkit_loyalty.rewards import Issued, Reward, Voucher
from crmkit_loyalty.rules import Boost, Rule
from crmkit_loyalty.service import Loyalty
from crmkit_loyalty.tiers import TierMove

__all__ = [
    "Audit",
    "Balance",
    "Boost",
    "Earning",
    "Entitlement",
    "Entry",
    "Issued",
    "Lot",
    "Loyalty",
    "Membership",
    "Posting",
    "Privilege",
    "Programme",
    "Reward",
    "Rule",
    "Tier",
    "TierMove",
    "Voucher",
    "Wallet",
]
