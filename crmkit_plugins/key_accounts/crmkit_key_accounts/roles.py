"""Who may work with key accounts: members of a team, managers, directors."""

from __future__ import annotations

from crmkit import (
    Customer,
    Employee,
    Grant,
    Interaction,
    Opportunity,
    OpportunityLine,
    Participant,
    Pipeline,
    Relationship,
    Role,
    Stage,
    Team,
    _,
)
from crmkit_key_accounts.account import Account, Member
from crmkit_key_accounts.buying_centre import Stakeholder, Tie
from crmkit_key_accounts.health import Factor, Score
from crmkit_key_accounts.objective import Objective
from crmkit_key_accounts.plan import Plan
from crmkit_key_accounts.review import Decision, Review
from crmkit_key_accounts.risk import Risk
from crmkit_key_accounts.white_space import Space


def _managed(path: str) -> str:
    return f"any({path}key_accounts.accounts, owner == me)"


def _shared(path: str) -> str:
    return f"{_managed(path)} or any({path}key_accounts.members, member == me)"


# Each entity with the way from it to the account.
_WAYS = {
    Plan: "customer.", Stakeholder: "customer.", Risk: "customer.", Review: "customer.",
    Score: "customer.", Objective: "plan.customer.", Tie: "source.customer.",
    Decision: "review.customer.", Account: "customer.", Member: "customer.",
}  # fmt: skip

# What a member may also write; the plan, its objectives and the team are the manager's.
_WORKED_ON = (Stakeholder, Tie, Risk, Review, Decision)

_PRIVATE = ("birth_date", "income", "sex", "custom")
_KNOWN = (
    Grant(Customer, hide=_PRIVATE),
    *(Grant(cls) for cls in (Employee, Team, Pipeline, Stage, Factor)),
    *(Grant(cls) for cls in (Opportunity, OpportunityLine, Participant)),
    Grant(Space, write="True"),
    *(Grant(name) for name in (
        "purchases_family", "purchases_product", "purchases_purchase", "purchases_line")),
)  # fmt: skip

# Decisions of a review are planned interactions.
_TASKS = Grant(Interaction, write=_shared("customer."))

_MEMBERS = (
    "key_accounts.add_stakeholder", "key_accounts.tie", "key_accounts.leave", "key_accounts.map",
    "key_accounts.mark_space", "key_accounts.add_risk", "key_accounts.settle_risk",
    "key_accounts.plan_review", "key_accounts.hold_review", "key_accounts.group",
    "key_accounts.figure", "key_accounts.health", "key_accounts.progress",
)  # fmt: skip

_MANAGERS = (
    *_MEMBERS, "key_accounts.set_parent", "key_accounts.join_team", "key_accounts.start_plan",
    "key_accounts.set_objective", "key_accounts.propose", "key_accounts.send_back",
    "key_accounts.approve", "key_accounts.record_progress",
)  # fmt: skip

MEMBER = Role(
    "key_accounts.member",
    _("Works in the {team.plural} of key {account.plural}"),
    grants=(
        *_KNOWN,
        Grant(Relationship),
        _TASKS,
        *(
            Grant(cls, _shared(way), _shared(way) if cls in _WORKED_ON else "False")
            for cls, way in _WAYS.items()
        ),
    ),
    operations=_MEMBERS,
    reports=("key_accounts.*",),
)

MANAGER = Role(
    "key_accounts.manager",
    _("Manages key {account.plural}: {plan.plural}, {team}, group"),
    grants=(
        *_KNOWN,
        Grant(Relationship, write="True"),
        _TASKS,
        *(
            Grant(cls, _shared(way), _shared(way) if cls in _WORKED_ON else _managed(way))
            for cls, way in _WAYS.items()
            if cls is not Account
        ),
        Grant(Account, read=_shared("customer.")),
    ),
    operations=_MANAGERS,
    reports=("key_accounts.*",),
)  # fmt: skip

DIRECTOR = Role(
    "key_accounts.director",
    _("Says which {account.plural} are key, approves their {plan.plural}, sees all"),
    grants=(
        *(grant for grant in _KNOWN if grant.entity is not Factor),
        Grant(Factor, write="True"),
        Grant(Relationship, write="True"),
        Grant(Interaction, write="True"),
        *(Grant(cls, write="True") for cls in _WAYS),
    ),
    operations=("key_accounts.*",),
    reports=("key_accounts.*",),
)

ROLES = (MEMBER, MANAGER, DIRECTOR)
