"""Products and purchases."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from crmkit.storage.types import IdType, JsonType, MomentType, Scaled

revision = "0001"
down_revision = None
replaces = "definition:c247ed640b5c43b6"

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
    _purchases__customer_traits()
    _purchases_family()
    _purchases_product()
    _purchases_purchase()
    _purchases_line()


def _purchases__customer_traits() -> None:
    op.create_table(
        "crmkit_purchases__customer_traits",
        sa.Column("id", IdType(), nullable=False),
        sa.Column("purchases_last_on", sa.Date()),
        sa.Column("purchases_count", sa.BigInteger(), server_default=sa.text("0")),
        sa.Column("purchases_count_12m", sa.BigInteger(), server_default=sa.text("0")),
        sa.Column("purchases_count_12m_until", MomentType()),
        sa.Column("purchases_total", JsonType),
        sa.Column("purchases_total_12m", JsonType),
        sa.Column("purchases_total_12m_until", MomentType()),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )


def _purchases_family() -> None:
    op.create_table(
        "crmkit_purchases_family",
        *_record(),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("parent", IdType()),
        sa.ForeignKeyConstraint(
            ["parent"], ["crmkit_purchases_family.id"], name="fk_purchases_family_parent"
        ),
    )
    op.create_index(
        "uq_purchases_family_name", "crmkit_purchases_family", ["name"], unique=True, **_LIVE
    )


def _purchases_product() -> None:
    op.create_table(
        "crmkit_purchases_product",
        *_record(),
        sa.Column("code", sa.String(80), nullable=False),
        sa.Column("code_folded", sa.Text(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("family", IdType()),
        sa.Column("price", sa.BigInteger()),
        sa.Column("price_currency", sa.String(3)),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["family"], ["crmkit_purchases_family.id"], name="fk_purchases_product_family"
        ),
    )
    op.create_index("ix_purchases_product_family", "crmkit_purchases_product", ["family"])
    op.create_index(
        "uq_purchases_product_code", "crmkit_purchases_product", ["code"], unique=True, **_LIVE
    )


def _purchases_purchase() -> None:
    op.create_table(
        "crmkit_purchases_purchase",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("source", sa.String(80), nullable=False),
        sa.Column("key", sa.String(191), nullable=False),
        sa.Column("placed_at", MomentType(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("total", sa.BigInteger()),
        sa.Column("total_currency", sa.String(3)),
        sa.Column("place", sa.String(120)),
        sa.Column("payment_method", sa.String(40)),
        sa.Column("purpose", sa.String(255)),
        sa.Column("original", IdType()),
        sa.Column("placed_on", sa.Date()),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer"], ["crmkit_customer.id"], name="fk_purchases_purchase_customer"
        ),
        sa.ForeignKeyConstraint(
            ["original"], ["crmkit_purchases_purchase.id"], name="fk_purchases_purchase_original"
        ),
    )
    op.create_index(
        "ix_purchases_purchase_customer_placed_at_id",
        "crmkit_purchases_purchase",
        ["customer", "placed_at", "id"],
    )
    op.create_index("ix_purchases_purchase_original", "crmkit_purchases_purchase", ["original"])
    op.create_index("ix_purchases_purchase_placed_at", "crmkit_purchases_purchase", ["placed_at"])
    op.create_index(
        "uq_purchases_purchase_source_key",
        "crmkit_purchases_purchase",
        ["source", "key"],
        unique=True,
        **_LIVE,
    )


def _purchases_line() -> None:
    op.create_table(
        "crmkit_purchases_line",
        *_record(),
        sa.Column("purchase", IdType(), nullable=False),
        sa.Column("product", IdType()),
        sa.Column("description", sa.String(255), nullable=False),
        sa.Column("description_folded", sa.Text(), nullable=False),
        sa.Column("quantity", Scaled(4), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("price_currency", sa.String(3), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("total_currency", sa.String(3), nullable=False),
        sa.ForeignKeyConstraint(
            ["product"], ["crmkit_purchases_product.id"], name="fk_purchases_line_product"
        ),
        sa.ForeignKeyConstraint(
            ["purchase"], ["crmkit_purchases_purchase.id"], name="fk_purchases_line_purchase"
        ),
    )
    op.create_index("ix_purchases_line_product", "crmkit_purchases_line", ["product"])
    op.create_index("ix_purchases_line_purchase", "crmkit_purchases_line", ["purchase"])
