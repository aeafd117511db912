"""Sales, campaigns and interactions."""

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
    _pipeline()
    _segment()
    _campaign()
    _segment_member()
    _stage()
    _campaign_member()
    _opportunity()
    _touch()
    _contact_role()
    _interaction()
    _opportunity_line()
    _attachment()
    _commitment()
    _participant()


def _pipeline() -> None:
    op.create_table(
        "crmkit_pipeline",
        *_record(),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("title", sa.String(120), nullable=False),
    )
    op.create_index("uq_pipeline_name", "crmkit_pipeline", ["name"], unique=True, **_LIVE)


def _segment() -> None:
    op.create_table(
        "crmkit_segment",
        *_record(),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("entity_name", sa.String(63), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("owner", sa.String(191)),
        sa.Column("description", sa.String(2000), nullable=False),
        sa.Column("frozen_at", MomentType()),
    )
    op.create_index("uq_segment_name", "crmkit_segment", ["name"], unique=True, **_LIVE)


def _campaign() -> None:
    op.create_table(
        "crmkit_campaign",
        *_record(),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("owner", sa.String(191)),
        sa.Column("starts_on", sa.Date()),
        sa.Column("ends_on", sa.Date()),
        sa.Column("budget", sa.BigInteger()),
        sa.Column("budget_currency", sa.String(3)),
        sa.Column("cost", sa.BigInteger()),
        sa.Column("cost_currency", sa.String(3)),
        sa.Column("expected_revenue", sa.BigInteger()),
        sa.Column("expected_revenue_currency", sa.String(3)),
        sa.Column("audience", IdType()),
        sa.Column("parent", IdType()),
        sa.ForeignKeyConstraint(["audience"], ["crmkit_segment.id"], name="fk_campaign_audience"),
        sa.ForeignKeyConstraint(["parent"], ["crmkit_campaign.id"], name="fk_campaign_parent"),
    )
    op.create_index("ix_campaign_status", "crmkit_campaign", ["status"])


def _segment_member() -> None:
    op.create_table(
        "crmkit_segment_member",
        *_record(),
        sa.Column("segment", IdType(), nullable=False),
        sa.Column("record_id", IdType(), nullable=False),
        sa.ForeignKeyConstraint(
            ["segment"],
            ["crmkit_segment.id"],
            name="fk_segment_member_segment",
        ),
    )
    op.create_index(
        "uq_segment_member_segment_record_id",
        "crmkit_segment_member",
        ["segment", "record_id"],
        unique=True,
        **_LIVE,
    )


def _stage() -> None:
    op.create_table(
        "crmkit_stage",
        *_record(),
        sa.Column("pipeline", IdType(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("title", sa.String(120), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("probability", sa.BigInteger(), nullable=False),
        sa.Column("category", sa.String(40), nullable=False),
        sa.Column("outcome", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(["pipeline"], ["crmkit_pipeline.id"], name="fk_stage_pipeline"),
    )
    op.create_index(
        "uq_stage_pipeline_name",
        "crmkit_stage",
        ["pipeline", "name"],
        unique=True,
        **_LIVE,
    )


def _campaign_member() -> None:
    op.create_table(
        "crmkit_campaign_member",
        *_record(),
        sa.Column("campaign", IdType(), nullable=False),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("responded", sa.Boolean(), nullable=False),
        sa.Column("responded_at", MomentType()),
        sa.ForeignKeyConstraint(
            ["campaign"],
            ["crmkit_campaign.id"],
            name="fk_campaign_member_campaign",
        ),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_campaign_member_customer",
        ),
    )
    op.create_index(
        "ix_campaign_member_campaign_status",
        "crmkit_campaign_member",
        ["campaign", "status"],
    )
    op.create_index(
        "ix_campaign_member_customer_responded_at_id",
        "crmkit_campaign_member",
        ["customer", "responded_at", "id"],
    )
    op.create_index(
        "uq_campaign_member_campaign_customer",
        "crmkit_campaign_member",
        ["campaign", "customer"],
        unique=True,
        **_LIVE,
    )


def _opportunity() -> None:
    op.create_table(
        "crmkit_opportunity",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("pipeline", IdType()),
        sa.Column("stage", IdType()),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("amount", sa.BigInteger()),
        sa.Column("amount_currency", sa.String(3)),
        sa.Column("amount_overridden", sa.Boolean(), nullable=False),
        sa.Column("probability", sa.BigInteger()),
        sa.Column("expected_close", sa.Date()),
        sa.Column("closed_on", sa.Date()),
        sa.Column("reason", sa.String(255)),
        sa.Column("owner", sa.String(191)),
        sa.Column("source", sa.String(120)),
        sa.Column("campaign", IdType()),
        sa.Column("next_step", sa.String(255)),
        sa.Column("stage_since", MomentType()),
        sa.ForeignKeyConstraint(
            ["campaign"],
            ["crmkit_campaign.id"],
            name="fk_opportunity_campaign",
        ),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_opportunity_customer",
        ),
        sa.ForeignKeyConstraint(
            ["pipeline"],
            ["crmkit_pipeline.id"],
            name="fk_opportunity_pipeline",
        ),
        sa.ForeignKeyConstraint(["stage"], ["crmkit_stage.id"], name="fk_opportunity_stage"),
    )
    op.create_index(
        "ix_opportunity_customer_closed_on_id",
        "crmkit_opportunity",
        ["customer", "closed_on", "id"],
    )
    op.create_index(
        "ix_opportunity_customer_created_at_id",
        "crmkit_opportunity",
        ["customer", "created_at", "id"],
    )
    op.create_index("ix_opportunity_owner_status", "crmkit_opportunity", ["owner", "status"])
    op.create_index("ix_opportunity_stage", "crmkit_opportunity", ["stage"])
    op.create_index(
        "ix_opportunity_status_expected_close",
        "crmkit_opportunity",
        ["status", "expected_close"],
    )


def _touch() -> None:
    op.create_table(
        "crmkit_touch",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("source", sa.String(120), nullable=False),
        sa.Column("medium", sa.String(120)),
        sa.Column("campaign", IdType()),
        sa.Column("detail", sa.String(500)),
        sa.Column("touched_at", MomentType()),
        sa.ForeignKeyConstraint(["campaign"], ["crmkit_campaign.id"], name="fk_touch_campaign"),
        sa.ForeignKeyConstraint(["customer"], ["crmkit_customer.id"], name="fk_touch_customer"),
    )
    op.create_index(
        "ix_touch_customer_touched_at_id",
        "crmkit_touch",
        ["customer", "touched_at", "id"],
    )


def _contact_role() -> None:
    op.create_table(
        "crmkit_contact_role",
        *_record(),
        sa.Column("opportunity", IdType(), nullable=False),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("role", sa.String(60), nullable=False),
        sa.Column("primary", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_contact_role_customer",
        ),
        sa.ForeignKeyConstraint(
            ["opportunity"],
            ["crmkit_opportunity.id"],
            name="fk_contact_role_opportunity",
        ),
    )
    op.create_index("ix_contact_role_customer", "crmkit_contact_role", ["customer"])
    op.create_index("ix_contact_role_opportunity", "crmkit_contact_role", ["opportunity"])


def _interaction() -> None:
    op.create_table(
        "crmkit_interaction",
        *_record(),
        sa.Column("customer", IdType()),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("direction", sa.String(40), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("subject", sa.String(255), nullable=False),
        sa.Column("subject_folded", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(120)),
        sa.Column("happened_at", MomentType()),
        sa.Column("due_at", MomentType()),
        sa.Column("minutes", sa.BigInteger()),
        sa.Column("owner", sa.String(191)),
        sa.Column("opportunity", IdType()),
        sa.Column("thread", sa.String(191)),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_interaction_customer",
        ),
        sa.ForeignKeyConstraint(
            ["opportunity"],
            ["crmkit_opportunity.id"],
            name="fk_interaction_opportunity",
        ),
    )
    op.create_index(
        "ix_interaction_customer_happened_at_id",
        "crmkit_interaction",
        ["customer", "happened_at", "id"],
    )
    op.create_index(
        "ix_interaction_opportunity_happened_at_id",
        "crmkit_interaction",
        ["opportunity", "happened_at", "id"],
    )
    op.create_index("ix_interaction_owner_due_at", "crmkit_interaction", ["owner", "due_at"])
    op.create_index("ix_interaction_thread", "crmkit_interaction", ["thread"])


def _opportunity_line() -> None:
    op.create_table(
        "crmkit_opportunity_line",
        *_record(),
        sa.Column("opportunity", IdType(), nullable=False),
        sa.Column("description", sa.String(255), nullable=False),
        sa.Column("product_key", sa.String(191)),
        sa.Column("quantity", Scaled(4), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("price_currency", sa.String(3), nullable=False),
        sa.ForeignKeyConstraint(
            ["opportunity"],
            ["crmkit_opportunity.id"],
            name="fk_opportunity_line_opportunity",
        ),
    )
    op.create_index("ix_opportunity_line_opportunity", "crmkit_opportunity_line", ["opportunity"])


def _attachment() -> None:
    op.create_table(
        "crmkit_attachment",
        *_record(),
        sa.Column("interaction", IdType(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("uri", sa.String(2000), nullable=False),
        sa.Column("media_type", sa.String(120), nullable=False),
        sa.Column("size", sa.BigInteger()),
        sa.Column("sha256", sa.String(64)),
        sa.ForeignKeyConstraint(
            ["interaction"],
            ["crmkit_interaction.id"],
            name="fk_attachment_interaction",
        ),
    )
    op.create_index("ix_attachment_interaction", "crmkit_attachment", ["interaction"])


def _commitment() -> None:
    op.create_table(
        "crmkit_commitment",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("what", sa.String(500), nullable=False),
        sa.Column("owner", sa.String(191)),
        sa.Column("due_on", sa.Date()),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("settled_at", MomentType()),
        sa.Column("late_since", MomentType()),
        sa.Column("escalated", sa.BigInteger(), nullable=False),
        sa.Column("interaction", IdType()),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_commitment_customer",
        ),
        sa.ForeignKeyConstraint(
            ["interaction"],
            ["crmkit_interaction.id"],
            name="fk_commitment_interaction",
        ),
    )
    op.create_index(
        "ix_commitment_customer_created_at_id",
        "crmkit_commitment",
        ["customer", "created_at", "id"],
    )
    op.create_index("ix_commitment_owner_status", "crmkit_commitment", ["owner", "status"])
    op.create_index("ix_commitment_status_due_on", "crmkit_commitment", ["status", "due_on"])


def _participant() -> None:
    op.create_table(
        "crmkit_participant",
        *_record(),
        sa.Column("interaction", IdType(), nullable=False),
        sa.Column("customer", IdType()),
        sa.Column("employee_key", sa.String(191)),
        sa.Column("role", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_participant_customer",
        ),
        sa.ForeignKeyConstraint(
            ["interaction"],
            ["crmkit_interaction.id"],
            name="fk_participant_interaction",
        ),
    )
    op.create_index("ix_participant_customer", "crmkit_participant", ["customer"])
    op.create_index("ix_participant_interaction", "crmkit_participant", ["interaction"])
