"""plans people and groups."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from crmkit.storage.types import IdType, JsonType, MomentType, Scaled

revision = "0001"
down_revision = None
replaces = "definition:36330d232b9dfe0a"

_LIVE_ROWS = sa.text("removed_at IS NULL")
_LIVE: dict[str, Any] = {"sqlite_where": _LIVE_ROWS, "postgresql_where": _LIVE_ROWS}


def _record() -> list[sa.Column[Any]]:
    """The columns that every record has."""
    return [
        sa.Column("id", IdType(), nullable=False, primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", MomentType()),
        sa.Column("updated_at", MomentType()),
        sa.Column("removed_at", MomentType()),
    ]


def upgrade() -> None:
    _key_accounts_factor()
    _key_accounts_account()
    _key_accounts_member()
    _key_accounts_plan()
    _key_accounts_review()
    _key_accounts_risk()
    _key_accounts_score()
    _key_accounts_space()
    _key_accounts_stakeholder()
    _key_accounts_objective()
    _key_accounts_tie()
    _key_accounts_decision()


def _key_accounts_factor() -> None:
    op.create_table(
        "crmkit_key_accounts_factor",
        *_record(),
        sa.Column("trait", sa.String(120), nullable=False),
        sa.Column("weight", sa.BigInteger(), nullable=False),
        sa.Column("worst", Scaled(4), nullable=False),
        sa.Column("best", Scaled(4), nullable=False),
    )
    op.create_index(
        "uq_key_accounts_factor_trait",
        "crmkit_key_accounts_factor",
        ["trait"],
        unique=True,
        **_LIVE,
    )


def _key_accounts_account() -> None:
    op.create_table(
        "crmkit_key_accounts_account",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("owner", sa.String(191)),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("reason", sa.String(500), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_key_accounts_account_customer",
        ),
    )
    op.create_index(
        "ix_key_accounts_account_owner",
        "crmkit_key_accounts_account",
        ["owner"],
    )
    op.create_index(
        "uq_key_accounts_account_customer",
        "crmkit_key_accounts_account",
        ["customer"],
        unique=True,
        **_LIVE,
    )


def _key_accounts_member() -> None:
    op.create_table(
        "crmkit_key_accounts_member",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("member", sa.String(191), nullable=False),
        sa.Column("role", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_key_accounts_member_customer",
        ),
    )
    op.create_index(
        "ix_key_accounts_member_customer",
        "crmkit_key_accounts_member",
        ["customer"],
    )
    op.create_index(
        "ix_key_accounts_member_member",
        "crmkit_key_accounts_member",
        ["member"],
    )


def _key_accounts_plan() -> None:
    op.create_table(
        "crmkit_key_accounts_plan",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("strengths", sa.Text(), nullable=False),
        sa.Column("weaknesses", sa.Text(), nullable=False),
        sa.Column("chances", sa.Text(), nullable=False),
        sa.Column("threats", sa.Text(), nullable=False),
        sa.Column("strategy", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date()),
        sa.Column("ends_on", sa.Date()),
        sa.Column("base", IdType()),
        sa.Column("author", sa.String(191)),
        sa.Column("approver", sa.String(191)),
        sa.Column("proposed_at", MomentType()),
        sa.Column("approved_at", MomentType()),
        sa.Column("remark", sa.String(2000), nullable=False),
        sa.ForeignKeyConstraint(
            ["base"],
            ["crmkit_key_accounts_plan.id"],
            name="fk_key_accounts_plan_base",
        ),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_key_accounts_plan_customer",
        ),
    )
    op.create_index(
        "ix_key_accounts_plan_customer_approved_at_id",
        "crmkit_key_accounts_plan",
        ["customer", "approved_at", "id"],
    )
    op.create_index(
        "ix_key_accounts_plan_customer_number",
        "crmkit_key_accounts_plan",
        ["customer", "number"],
    )


def _key_accounts_review() -> None:
    op.create_table(
        "crmkit_key_accounts_review",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("subject", sa.String(200), nullable=False),
        sa.Column("owner", sa.String(191)),
        sa.Column("held_at", MomentType()),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("reminded_at", MomentType()),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_key_accounts_review_customer",
        ),
    )
    op.create_index(
        "ix_key_accounts_review_customer_held_at_id",
        "crmkit_key_accounts_review",
        ["customer", "held_at", "id"],
    )
    op.create_index(
        "ix_key_accounts_review_status_planned_on",
        "crmkit_key_accounts_review",
        ["status", "planned_on"],
    )


def _key_accounts_risk() -> None:
    op.create_table(
        "crmkit_key_accounts_risk",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("probability", sa.BigInteger(), nullable=False),
        sa.Column("impact", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("owner", sa.String(191)),
        sa.Column("mitigation", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date()),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_key_accounts_risk_customer",
        ),
    )
    op.create_index(
        "ix_key_accounts_risk_customer_created_at_id",
        "crmkit_key_accounts_risk",
        ["customer", "created_at", "id"],
    )
    op.create_index(
        "ix_key_accounts_risk_status_due_on",
        "crmkit_key_accounts_risk",
        ["status", "due_on"],
    )


def _key_accounts_score() -> None:
    op.create_table(
        "crmkit_key_accounts_score",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("scored_on", sa.Date(), nullable=False),
        sa.Column("score", Scaled(2), nullable=False),
        sa.Column("reasons", JsonType, nullable=False),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_key_accounts_score_customer",
        ),
    )
    op.create_index(
        "uq_key_accounts_score_customer_scored_on",
        "crmkit_key_accounts_score",
        ["customer", "scored_on"],
        unique=True,
        **_LIVE,
    )


def _key_accounts_space() -> None:
    op.create_table(
        "crmkit_key_accounts_space",
        *_record(),
        sa.Column("unit", IdType(), nullable=False),
        sa.Column("family", sa.String(120), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("competitor", sa.String(200)),
        sa.Column("potential", sa.BigInteger()),
        sa.Column("potential_currency", sa.String(3)),
        sa.Column("note", sa.String(2000), nullable=False),
        sa.ForeignKeyConstraint(
            ["unit"],
            ["crmkit_customer.id"],
            name="fk_key_accounts_space_unit",
        ),
    )
    op.create_index(
        "uq_key_accounts_space_unit_family",
        "crmkit_key_accounts_space",
        ["unit", "family"],
        unique=True,
        **_LIVE,
    )


def _key_accounts_stakeholder() -> None:
    op.create_table(
        "crmkit_key_accounts_stakeholder",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("person", IdType(), nullable=False),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("also", JsonType, nullable=False),
        sa.Column("influence", sa.BigInteger(), nullable=False),
        sa.Column("attitude", sa.String(40), nullable=False),
        sa.Column("left_on", sa.Date()),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_key_accounts_stakeholder_customer",
        ),
        sa.ForeignKeyConstraint(
            ["person"],
            ["crmkit_customer.id"],
            name="fk_key_accounts_stakeholder_person",
        ),
    )
    op.create_index(
        "ix_key_accounts_stakeholder_person",
        "crmkit_key_accounts_stakeholder",
        ["person"],
    )
    op.create_index(
        "uq_key_accounts_stakeholder_customer_person",
        "crmkit_key_accounts_stakeholder",
        ["customer", "person"],
        unique=True,
        **_LIVE,
    )


def _key_accounts_objective() -> None:
    op.create_table(
        "crmkit_key_accounts_objective",
        *_record(),
        sa.Column("plan", IdType(), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("trait", sa.String(120)),
        sa.Column("unit", sa.String(40)),
        sa.Column("currency", sa.String(3)),
        sa.Column("reach", sa.String(40), nullable=False),
        sa.Column("start", Scaled(4), nullable=False),
        sa.Column("target", Scaled(4), nullable=False),
        sa.Column("current", Scaled(4)),
        sa.Column("due_on", sa.Date()),
        sa.Column("owner", sa.String(191)),
        sa.Column("origin", IdType()),
        sa.Column("note", sa.String(2000), nullable=False),
        sa.ForeignKeyConstraint(
            ["origin"],
            ["crmkit_key_accounts_objective.id"],
            name="fk_key_accounts_objective_origin",
        ),
        sa.ForeignKeyConstraint(
            ["plan"],
            ["crmkit_key_accounts_plan.id"],
            name="fk_key_accounts_objective_plan",
        ),
    )
    op.create_index(
        "ix_key_accounts_objective_owner_due_on",
        "crmkit_key_accounts_objective",
        ["owner", "due_on"],
    )
    op.create_index(
        "ix_key_accounts_objective_plan",
        "crmkit_key_accounts_objective",
        ["plan"],
    )


def _key_accounts_tie() -> None:
    op.create_table(
        "crmkit_key_accounts_tie",
        *_record(),
        sa.Column("source", IdType(), nullable=False),
        sa.Column("target", IdType(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(
            ["source"],
            ["crmkit_key_accounts_stakeholder.id"],
            name="fk_key_accounts_tie_source",
        ),
        sa.ForeignKeyConstraint(
            ["target"],
            ["crmkit_key_accounts_stakeholder.id"],
            name="fk_key_accounts_tie_target",
        ),
    )
    op.create_index("ix_key_accounts_tie_source", "crmkit_key_accounts_tie", ["source"])
    op.create_index("ix_key_accounts_tie_target", "crmkit_key_accounts_tie", ["target"])


def _key_accounts_decision() -> None:
    op.create_table(
        "crmkit_key_accounts_decision",
        *_record(),
        sa.Column("review", IdType(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("interaction", IdType(), nullable=False),
        sa.ForeignKeyConstraint(
            ["interaction"],
            ["crmkit_interaction.id"],
            name="fk_key_accounts_decision_interaction",
        ),
        sa.ForeignKeyConstraint(
            ["review"],
            ["crmkit_key_accounts_review.id"],
            name="fk_key_accounts_decision_review",
        ),
    )
    op.create_index(
        "ix_key_accounts_decision_interaction",
        "crmkit_key_accounts_decision",
        ["interaction"],
    )
    op.create_index(
        "ix_key_accounts_decision_review",
        "crmkit_key_accounts_decision",
        ["review"],
    )
