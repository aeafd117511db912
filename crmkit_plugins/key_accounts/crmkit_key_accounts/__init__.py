"""Account plans, buying centres, white space, reviews, health."""

from crmkit_key_accounts.account import Account, Member
from crmkit_key_accounts.buying_centre import Map, Stakeholder, Tie
from crmkit_key_accounts.group import Unit
from crmkit_key_accounts.health import Contribution, Factor, Health, Score
from crmkit_key_accounts.objective import Objective, Progress
from crmkit_key_accounts.plan import Plan
from crmkit_key_accounts.review import Decided, Decision, Review
from crmkit_key_accounts.risk import Risk
from crmkit_key_accounts.service import KeyAccounts
from crmkit_key_accounts.settings import KeyAccountsSettings
from crmkit_key_accounts.white_space import Space

__all__ = [
    "Account",
    "Contribution",
    "Decided",
    "Decision",
    "Factor",
    "Health",
    "KeyAccounts",
    "KeyAccountsSettings",
    "Map",
    "Member",
    "Objective",
    "Plan",
    "Progress",
    "Review",
    "Risk",
    "Score",
    "Space",
    "Stakeholder",
    "Tie",
    "Unit",
]
