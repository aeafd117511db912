"""Programmes, tiers and members."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from crmkit.storage.types import IdType, MomentType, Scaled

revision = "0001"
down_revision = None

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
    _loyalty_programme()
    _loyalty_rule()
    _loyalty_tier()
    _loyalty_wallet()
    _loyalty_boost()
    _loyalty_membership()
    _loyalty_privilege()
    _loyalty_reward()
    _loyalty_earning()


def _loyalty_programme() -> None:
    op.create_table(
        "crmkit_loyalty_programme",
        *_record(),
        sa.Column("key", sa.String(40), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("time_zone", sa.String(64), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("pending_days", sa.BigInteger(), nullable=False),
        sa.Column("expires_after", sa.BigInteger()),
        sa.Column("point_value", sa.BigInteger()),
        sa.Column("point_value_currency", sa.String(3)),
        sa.Column("period", sa.String(40), nullable=False),
        sa.Column("period_months", sa.BigInteger(), nullable=False),
        sa.Column("grace_days", sa.BigInteger(), nullable=False),
        sa.Column("soft_landing", sa.Boolean(), nullable=False),
    )
    op.create_index(
        "uq_loyalty_programme_key", "crmkit_loyalty_programme", ["key"], unique=True, **_LIVE
    )


def _loyalty_rule() -> None:
    op.create_table(
        "crmkit_loyalty_rule",
        *_record(),
        sa.Column("programme", IdType(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("entity_name", sa.String(63), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("customer_field", sa.String(63), nullable=False),
        sa.Column("moment_field", sa.String(63), nullable=False),
        sa.Column("fixed", sa.BigInteger(), nullable=False),
        sa.Column("rate", Scaled(4), nullable=False),
        sa.Column("amount_field", sa.String(63)),
        sa.Column("currency", sa.String(3)),
        sa.Column("original_field", sa.String(63)),
        sa.Column("qualifies", sa.Boolean(), nullable=False),
        sa.Column("starts_on", sa.Date()),
        sa.Column("ends_on", sa.Date()),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("broken_since", MomentType()),
        sa.ForeignKeyConstraint(
            ["programme"], ["crmkit_loyalty_programme.id"], name="fk_loyalty_rule_programme"
        ),
    )
    op.create_index("ix_loyalty_rule_entity_name", "crmkit_loyalty_rule", ["entity_name"])
    op.create_index(
        "uq_loyalty_rule_programme_name",
        "crmkit_loyalty_rule",
        ["programme", "name"],
        unique=True,
        **_LIVE,
    )


def _loyalty_tier() -> None:
    op.create_table(
        "crmkit_loyalty_tier",
        *_record(),
        sa.Column("programme", IdType(), nullable=False),
        sa.Column("key", sa.String(40), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("threshold", sa.BigInteger(), nullable=False),
        sa.Column("earn_factor", Scaled(2), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme"], ["crmkit_loyalty_programme.id"], name="fk_loyalty_tier_programme"
        ),
    )
    op.create_index(
        "uq_loyalty_tier_programme_key",
        "crmkit_loyalty_tier",
        ["programme", "key"],
        unique=True,
        **_LIVE,
    )
    op.create_index(
        "uq_loyalty_tier_programme_threshold",
        "crmkit_loyalty_tier",
        ["programme", "threshold"],
        unique=True,
        **_LIVE,
    )


def _loyalty_wallet() -> None:
    op.create_table(
        "crmkit_loyalty_wallet",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("programme", IdType(), nullable=False),
        sa.Column("available", sa.BigInteger(), nullable=False),
        sa.Column("pending", sa.BigInteger(), nullable=False),
        sa.Column("debt", sa.BigInteger(), nullable=False),
        sa.Column("entries", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer"], ["crmkit_customer.id"], name="fk_loyalty_wallet_customer"
        ),
        sa.ForeignKeyConstraint(
            ["programme"], ["crmkit_loyalty_programme.id"], name="fk_loyalty_wallet_programme"
        ),
    )
    op.create_index("ix_loyalty_wallet_programme", "crmkit_loyalty_wallet", ["programme"])
    op.create_index(
        "uq_loyalty_wallet_customer_programme",
        "crmkit_loyalty_wallet",
        ["customer", "programme"],
        unique=True,
        **_LIVE,
    )


def _loyalty_boost() -> None:
    op.create_table(
        "crmkit_loyalty_boost",
        *_record(),
        sa.Column("programme", IdType(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("factor", Scaled(2), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("segment", IdType()),
        sa.Column("rule", IdType()),
        sa.Column("qualifies", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme"], ["crmkit_loyalty_programme.id"], name="fk_loyalty_boost_programme"
        ),
        sa.ForeignKeyConstraint(["rule"], ["crmkit_loyalty_rule.id"], name="fk_loyalty_boost_rule"),
        sa.ForeignKeyConstraint(
            ["segment"], ["crmkit_segment.id"], name="fk_loyalty_boost_segment"
        ),
    )
    op.create_index(
        "uq_loyalty_boost_programme_name",
        "crmkit_loyalty_boost",
        ["programme", "name"],
        unique=True,
        **_LIVE,
    )


def _loyalty_membership() -> None:
    op.create_table(
        "crmkit_loyalty_membership",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("programme", IdType(), nullable=False),
        sa.Column("wallet", IdType(), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("tier", IdType()),
        sa.Column("tier_since", sa.Date()),
        sa.Column("tier_until", sa.Date()),
        sa.Column("qualifying", sa.BigInteger(), nullable=False),
        sa.Column("review_on", sa.Date()),
        sa.ForeignKeyConstraint(
            ["customer"], ["crmkit_customer.id"], name="fk_loyalty_membership_customer"
        ),
        sa.ForeignKeyConstraint(
            ["programme"], ["crmkit_loyalty_programme.id"], name="fk_loyalty_membership_programme"
        ),
        sa.ForeignKeyConstraint(
            ["tier"], ["crmkit_loyalty_tier.id"], name="fk_loyalty_membership_tier"
        ),
        sa.ForeignKeyConstraint(
            ["wallet"], ["crmkit_loyalty_wallet.id"], name="fk_loyalty_membership_wallet"
        ),
    )
    op.create_index(
        "ix_loyalty_membership_programme_review_on",
        "crmkit_loyalty_membership",
        ["programme", "review_on"],
    )
    op.create_index("ix_loyalty_membership_tier", "crmkit_loyalty_membership", ["tier"])
    op.create_index("ix_loyalty_membership_wallet", "crmkit_loyalty_membership", ["wallet"])
    op.create_index(
        "uq_loyalty_membership_customer_programme",
        "crmkit_loyalty_membership",
        ["customer", "programme"],
        unique=True,
        **_LIVE,
    )


def _loyalty_privilege() -> None:
    op.create_table(
        "crmkit_loyalty_privilege",
        *_record(),
        sa.Column("programme", IdType(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("tier", IdType()),
        sa.Column("percent", Scaled(2)),
        sa.Column("applies_to", sa.String(120), nullable=False),
        sa.Column("starts_on", sa.Date()),
        sa.Column("ends_on", sa.Date()),
        sa.ForeignKeyConstraint(
            ["programme"], ["crmkit_loyalty_programme.id"], name="fk_loyalty_privilege_programme"
        ),
        sa.ForeignKeyConstraint(
            ["tier"], ["crmkit_loyalty_tier.id"], name="fk_loyalty_privilege_tier"
        ),
    )
    op.create_index(
        "uq_loyalty_privilege_programme_name",
        "crmkit_loyalty_privilege",
        ["programme", "name"],
        unique=True,
        **_LIVE,
    )


def _loyalty_reward() -> None:
    op.create_table(
        "crmkit_loyalty_reward",
        *_record(),
        sa.Column("programme", IdType(), nullable=False),
        sa.Column("key", sa.String(40), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("cost", sa.BigInteger(), nullable=False),
        sa.Column("value", sa.BigInteger()),
        sa.Column("value_currency", sa.String(3)),
        sa.Column("percent", Scaled(2)),
        sa.Column("tier", IdType()),
        sa.Column("stock", sa.BigInteger()),
        sa.Column("valid_days", sa.BigInteger()),
        sa.Column("starts_on", sa.Date()),
        sa.Column("ends_on", sa.Date()),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme"], ["crmkit_loyalty_programme.id"], name="fk_loyalty_reward_programme"
        ),
        sa.ForeignKeyConstraint(
            ["tier"], ["crmkit_loyalty_tier.id"], name="fk_loyalty_reward_tier"
        ),
    )
    op.create_index(
        "uq_loyalty_reward_programme_key",
        "crmkit_loyalty_reward",
        ["programme", "key"],
        unique=True,
        **_LIVE,
    )


def _loyalty_earning() -> None:
    op.create_table(
        "crmkit_loyalty_earning",
        *_record(),
        sa.Column("programme", IdType(), nullable=False),
        sa.Column("membership", IdType(), nullable=False),
        sa.Column("source", sa.String(191), nullable=False),
        sa.Column("earned_on", sa.Date(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("qualifying", sa.BigInteger(), nullable=False),
        sa.Column("rate", Scaled(4)),
        sa.Column("fixed", sa.BigInteger()),
        sa.Column("factor", Scaled(4), nullable=False),
        sa.Column("qualifying_factor", Scaled(4), nullable=False),
        sa.Column("times", sa.BigInteger(), nullable=False),
        sa.Column("rule_id", IdType()),
        sa.Column("record_id", IdType()),
        sa.ForeignKeyConstraint(
            ["membership"], ["crmkit_loyalty_membership.id"], name="fk_loyalty_earning_membership"
        ),
        sa.ForeignKeyConstraint(
            ["programme"], ["crmkit_loyalty_programme.id"], name="fk_loyalty_earning_programme"
        ),
    )
    op.create_index("ix_loyalty_earning_membership", "crmkit_loyalty_earning", ["membership"])
    op.create_index("ix_loyalty_earning_rule_id", "crmkit_loyalty_earning", ["rule_id"])
    op.create_index(
        "uq_loyalty_earning_programme_source",
        "crmkit_loyalty_earning",
        ["programme", "source"],
        unique=True,
        **_LIVE,
    )
