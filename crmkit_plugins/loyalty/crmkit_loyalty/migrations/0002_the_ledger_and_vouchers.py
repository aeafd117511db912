"""The ledger and vouchers."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from crmkit.storage.types import IdType, MomentType, Scaled

revision = "0002"
down_revision = "0001"

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
    _loyalty_tier_move()
    _loyalty_lot()
    _loyalty_posting()
    _loyalty_entry()
    _loyalty_voucher()


def _loyalty_tier_move() -> None:
    op.create_table(
        "crmkit_loyalty_tier_move",
        *_record(),
        sa.Column("membership", IdType(), nullable=False),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("before", IdType()),
        sa.Column("after", IdType()),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("qualifying", sa.BigInteger(), nullable=False),
        sa.Column("moved_at", MomentType(), nullable=False),
        sa.Column("reason", sa.String(255), nullable=False),
        sa.ForeignKeyConstraint(
            ["after"], ["crmkit_loyalty_tier.id"], name="fk_loyalty_tier_move_after"
        ),
        sa.ForeignKeyConstraint(
            ["before"], ["crmkit_loyalty_tier.id"], name="fk_loyalty_tier_move_before"
        ),
        sa.ForeignKeyConstraint(
            ["customer"], ["crmkit_customer.id"], name="fk_loyalty_tier_move_customer"
        ),
        sa.ForeignKeyConstraint(
            ["membership"], ["crmkit_loyalty_membership.id"], name="fk_loyalty_tier_move_membership"
        ),
    )
    op.create_index(
        "ix_loyalty_tier_move_customer_moved_at_id",
        "crmkit_loyalty_tier_move",
        ["customer", "moved_at", "id"],
    )
    op.create_index("ix_loyalty_tier_move_membership", "crmkit_loyalty_tier_move", ["membership"])
    op.create_index("ix_loyalty_tier_move_moved_at", "crmkit_loyalty_tier_move", ["moved_at"])


def _loyalty_lot() -> None:
    op.create_table(
        "crmkit_loyalty_lot",
        *_record(),
        sa.Column("wallet", IdType(), nullable=False),
        sa.Column("membership", IdType(), nullable=False),
        sa.Column("earning", IdType()),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("left", sa.BigInteger(), nullable=False),
        sa.Column("expired", sa.BigInteger(), nullable=False),
        sa.Column("earned_on", sa.Date(), nullable=False),
        sa.Column("matures_at", MomentType()),
        sa.Column("expires_at", MomentType()),
        sa.ForeignKeyConstraint(
            ["earning"], ["crmkit_loyalty_earning.id"], name="fk_loyalty_lot_earning"
        ),
        sa.ForeignKeyConstraint(
            ["membership"], ["crmkit_loyalty_membership.id"], name="fk_loyalty_lot_membership"
        ),
        sa.ForeignKeyConstraint(
            ["wallet"], ["crmkit_loyalty_wallet.id"], name="fk_loyalty_lot_wallet"
        ),
    )
    op.create_index("ix_loyalty_lot_earning", "crmkit_loyalty_lot", ["earning"])
    op.create_index("ix_loyalty_lot_membership", "crmkit_loyalty_lot", ["membership"])
    op.create_index(
        "ix_loyalty_lot_state_expires_at_id", "crmkit_loyalty_lot", ["state", "expires_at", "id"]
    )
    op.create_index(
        "ix_loyalty_lot_state_matures_at_id", "crmkit_loyalty_lot", ["state", "matures_at", "id"]
    )
    op.create_index("ix_loyalty_lot_wallet_state", "crmkit_loyalty_lot", ["wallet", "state"])


def _loyalty_posting() -> None:
    op.create_table(
        "crmkit_loyalty_posting",
        *_record(),
        sa.Column("programme", IdType(), nullable=False),
        sa.Column("membership", IdType(), nullable=False),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("key", sa.String(191), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("qualifying", sa.BigInteger(), nullable=False),
        sa.Column("counts_on", sa.Date(), nullable=False),
        sa.Column("booked_at", MomentType(), nullable=False),
        sa.Column("reason", sa.String(255), nullable=False),
        sa.Column("earning", IdType()),
        sa.Column("undoes", IdType()),
        sa.ForeignKeyConstraint(
            ["customer"], ["crmkit_customer.id"], name="fk_loyalty_posting_customer"
        ),
        sa.ForeignKeyConstraint(
            ["earning"], ["crmkit_loyalty_earning.id"], name="fk_loyalty_posting_earning"
        ),
        sa.ForeignKeyConstraint(
            ["membership"], ["crmkit_loyalty_membership.id"], name="fk_loyalty_posting_membership"
        ),
        sa.ForeignKeyConstraint(
            ["programme"], ["crmkit_loyalty_programme.id"], name="fk_loyalty_posting_programme"
        ),
        sa.ForeignKeyConstraint(
            ["undoes"], ["crmkit_loyalty_posting.id"], name="fk_loyalty_posting_undoes"
        ),
    )
    op.create_index(
        "ix_loyalty_posting_customer_booked_at_id",
        "crmkit_loyalty_posting",
        ["customer", "booked_at", "id"],
    )
    op.create_index("ix_loyalty_posting_earning", "crmkit_loyalty_posting", ["earning"])
    op.create_index(
        "ix_loyalty_posting_membership_counts_on",
        "crmkit_loyalty_posting",
        ["membership", "counts_on"],
    )
    op.create_index("ix_loyalty_posting_undoes", "crmkit_loyalty_posting", ["undoes"])
    op.create_index(
        "uq_loyalty_posting_programme_key",
        "crmkit_loyalty_posting",
        ["programme", "key"],
        unique=True,
        **_LIVE,
    )


def _loyalty_entry() -> None:
    op.create_table(
        "crmkit_loyalty_entry",
        *_record(),
        sa.Column("posting", IdType(), nullable=False),
        sa.Column("wallet", IdType(), nullable=False),
        sa.Column("lot", IdType()),
        sa.Column("taken_from", sa.String(40), nullable=False),
        sa.Column("put_into", sa.String(40), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("booked_at", MomentType(), nullable=False),
        sa.ForeignKeyConstraint(["lot"], ["crmkit_loyalty_lot.id"], name="fk_loyalty_entry_lot"),
        sa.ForeignKeyConstraint(
            ["posting"], ["crmkit_loyalty_posting.id"], name="fk_loyalty_entry_posting"
        ),
        sa.ForeignKeyConstraint(
            ["wallet"], ["crmkit_loyalty_wallet.id"], name="fk_loyalty_entry_wallet"
        ),
    )
    op.create_index("ix_loyalty_entry_lot", "crmkit_loyalty_entry", ["lot"])
    op.create_index("ix_loyalty_entry_posting", "crmkit_loyalty_entry", ["posting"])
    op.create_index(
        "ix_loyalty_entry_wallet_booked_at", "crmkit_loyalty_entry", ["wallet", "booked_at"]
    )


def _loyalty_voucher() -> None:
    op.create_table(
        "crmkit_loyalty_voucher",
        *_record(),
        sa.Column("reward", IdType(), nullable=False),
        sa.Column("membership", IdType(), nullable=False),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("key", sa.String(191), nullable=False),
        sa.Column("code_hash", sa.String(64), nullable=False),
        sa.Column("hint", sa.String(4), nullable=False),
        sa.Column("value", sa.BigInteger()),
        sa.Column("value_currency", sa.String(3)),
        sa.Column("percent", Scaled(2)),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("posting", IdType()),
        sa.Column("issued_at", MomentType(), nullable=False),
        sa.Column("expires_at", MomentType()),
        sa.Column("used_at", MomentType()),
        sa.Column("used_for", sa.String(191)),
        sa.ForeignKeyConstraint(
            ["customer"], ["crmkit_customer.id"], name="fk_loyalty_voucher_customer"
        ),
        sa.ForeignKeyConstraint(
            ["membership"], ["crmkit_loyalty_membership.id"], name="fk_loyalty_voucher_membership"
        ),
        sa.ForeignKeyConstraint(
            ["posting"], ["crmkit_loyalty_posting.id"], name="fk_loyalty_voucher_posting"
        ),
        sa.ForeignKeyConstraint(
            ["reward"], ["crmkit_loyalty_reward.id"], name="fk_loyalty_voucher_reward"
        ),
    )
    op.create_index(
        "ix_loyalty_voucher_customer_issued_at_id",
        "crmkit_loyalty_voucher",
        ["customer", "issued_at", "id"],
    )
    op.create_index("ix_loyalty_voucher_membership", "crmkit_loyalty_voucher", ["membership"])
    op.create_index("ix_loyalty_voucher_reward", "crmkit_loyalty_voucher", ["reward"])
    op.create_index(
        "ix_loyalty_voucher_status_expires_at_id",
        "crmkit_loyalty_voucher",
        ["status", "expires_at", "id"],
    )
    op.create_index(
        "uq_loyalty_voucher_code_hash",
        "crmkit_loyalty_voucher",
        ["code_hash"],
        unique=True,
        **_LIVE,
    )
    op.create_index(
        "uq_loyalty_voucher_membership_key",
        "crmkit_loyalty_voucher",
        ["membership", "key"],
        unique=True,
        **_LIVE,
    )
