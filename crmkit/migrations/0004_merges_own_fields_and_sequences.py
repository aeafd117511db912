"""Merges, own fields and sequences."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from crmkit.storage.types import IdType, JsonType, MomentType

revision = "0004"
down_revision = "0003"

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
    _counter()
    _custom_field()
    _custom_value()
    _number_sequence()
    _merge()
    _combination()


def _counter() -> None:
    op.create_table(
        "crmkit_counter",
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("period", sa.String(10), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", "period"),
    )


def _custom_field() -> None:
    op.create_table(
        "crmkit_custom_field",
        *_record(),
        sa.Column("entity_name", sa.String(63), nullable=False),
        sa.Column("key", sa.String(63), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("labels", JsonType, nullable=False),
        sa.Column("helps", JsonType, nullable=False),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("choices", JsonType, nullable=False),
        sa.Column("retired", JsonType, nullable=False),
        sa.Column("choice_labels", JsonType, nullable=False),
        sa.Column("target", sa.String(63)),
        sa.Column("indexed", sa.Boolean(), nullable=False),
        sa.Column("unique", sa.Boolean(), nullable=False),
        sa.Column("privacy", sa.String(40), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
    )
    op.create_index(
        "uq_custom_field_entity_name_key",
        "crmkit_custom_field",
        ["entity_name", "key"],
        unique=True,
        **_LIVE,
    )


def _custom_value() -> None:
    op.create_table(
        "crmkit_custom_value",
        sa.Column("record_id", IdType(), nullable=False),
        sa.Column("field_id", IdType(), nullable=False),
        sa.Column("text", sa.String(255)),
        sa.Column("number", sa.BigInteger()),
        sa.Column("currency", sa.String(3)),
        sa.Column("day", sa.Date()),
        sa.Column("moment", MomentType()),
        sa.Column("ref", IdType()),
        sa.Column("unique_value", sa.Text()),
        sa.PrimaryKeyConstraint("record_id", "field_id"),
    )
    op.create_index(
        "ix_custom_value_day",
        "crmkit_custom_value",
        ["field_id", "day"],
        sqlite_where=sa.text("day IS NOT NULL"),
        postgresql_where=sa.text("day IS NOT NULL"),
    )
    op.create_index(
        "ix_custom_value_moment",
        "crmkit_custom_value",
        ["field_id", "moment"],
        sqlite_where=sa.text("moment IS NOT NULL"),
        postgresql_where=sa.text("moment IS NOT NULL"),
    )
    op.create_index(
        "ix_custom_value_number",
        "crmkit_custom_value",
        ["field_id", "number"],
        sqlite_where=sa.text("number IS NOT NULL"),
        postgresql_where=sa.text("number IS NOT NULL"),
    )
    op.create_index(
        "ix_custom_value_ref",
        "crmkit_custom_value",
        ["field_id", "ref"],
        sqlite_where=sa.text("ref IS NOT NULL"),
        postgresql_where=sa.text("ref IS NOT NULL"),
    )
    op.create_index(
        "ix_custom_value_text",
        "crmkit_custom_value",
        ["field_id", "text"],
        sqlite_where=sa.text("text IS NOT NULL"),
        postgresql_where=sa.text("text IS NOT NULL"),
    )
    op.create_index(
        "uq_custom_value",
        "crmkit_custom_value",
        ["field_id", "unique_value"],
        unique=True,
    )


def _number_sequence() -> None:
    op.create_table(
        "crmkit_number_sequence",
        *_record(),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("pattern", sa.String(120), nullable=False),
        sa.Column("gapless", sa.Boolean(), nullable=False),
        sa.Column("reset", sa.String(40), nullable=False),
        sa.Column("start", sa.BigInteger(), nullable=False),
    )
    op.create_index(
        "uq_number_sequence_name",
        "crmkit_number_sequence",
        ["name"],
        unique=True,
        **_LIVE,
    )


def _merge() -> None:
    op.create_table(
        "crmkit_merge",
        *_record(),
        sa.Column("survivor", IdType(), nullable=False),
        sa.Column("loser", IdType(), nullable=False),
        sa.Column("chosen", JsonType, nullable=False),
        sa.Column("moved", JsonType, nullable=False),
        sa.Column("combined", JsonType, nullable=False),
        sa.Column("kept", JsonType, nullable=False),
        sa.Column("after", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("undone_at", MomentType()),
        sa.Column("ended", sa.String(255)),
        sa.ForeignKeyConstraint(["loser"], ["crmkit_customer.id"], name="fk_merge_loser"),
        sa.ForeignKeyConstraint(["survivor"], ["crmkit_customer.id"], name="fk_merge_survivor"),
    )
    op.create_index("ix_merge_loser", "crmkit_merge", ["loser"])
    op.create_index("ix_merge_survivor", "crmkit_merge", ["survivor"])


def _combination() -> None:
    op.create_table(
        "crmkit_combination",
        *_record(),
        sa.Column("merge", IdType(), nullable=False),
        sa.Column("entity_name", sa.String(63), nullable=False),
        sa.Column("kept", IdType(), nullable=False),
        sa.Column("gone", IdType(), nullable=False),
        sa.ForeignKeyConstraint(["merge"], ["crmkit_merge.id"], name="fk_combination_merge"),
    )
    op.create_index("ix_combination_gone", "crmkit_combination", ["gone"])
    op.create_index("ix_combination_merge", "crmkit_combination", ["merge"])
