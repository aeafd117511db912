"""Sales."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from crmkit.storage.types import IdType, JsonType, MomentType, Scaled

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
    _sfa_activity_plan()
    _sfa_calendar_feed()
    _sfa_competitor()
    _sfa_event_rule()
    _sfa_judgement()
    _sfa_reason()
    _sfa_snapshot()
    _sfa_competitor_product()
    _sfa_pipeline_rule()
    _sfa_territory()
    _sfa_wish()
    _sfa_place()
    _sfa_quota()
    _sfa_stage_rule()
    _sfa_territory_member()
    _sfa_transition()
    _sfa_deal()


def _sfa_activity_plan() -> None:
    op.create_table(
        "crmkit_sfa_activity_plan",
        *_record(),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("every", sa.String(40), nullable=False),
        sa.Column("times", sa.BigInteger(), nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=False),
        sa.Column("owner", sa.String(191)),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date()),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    op.create_index(
        "uq_sfa_activity_plan_name",
        "crmkit_sfa_activity_plan",
        ["name"],
        unique=True,
        **_LIVE,
    )


def _sfa_calendar_feed() -> None:
    op.create_table(
        "crmkit_sfa_calendar_feed",
        *_record(),
        sa.Column("employee_key", sa.String(191), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("revoked_at", MomentType()),
    )
    op.create_index(
        "ix_sfa_calendar_feed_employee_key",
        "crmkit_sfa_calendar_feed",
        ["employee_key"],
    )
    op.create_index(
        "uq_sfa_calendar_feed_digest",
        "crmkit_sfa_calendar_feed",
        ["digest"],
        unique=True,
        **_LIVE,
    )


def _sfa_competitor() -> None:
    op.create_table(
        "crmkit_sfa_competitor",
        *_record(),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("website", sa.String(255)),
        sa.Column("country", sa.String(2)),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("strategy", sa.Text(), nullable=False),
        sa.Column("strengths", JsonType, nullable=False),
        sa.Column("weaknesses", JsonType, nullable=False),
    )
    op.create_index(
        "uq_sfa_competitor_name",
        "crmkit_sfa_competitor",
        ["name"],
        unique=True,
        **_LIVE,
    )


def _sfa_event_rule() -> None:
    op.create_table(
        "crmkit_sfa_event_rule",
        *_record(),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("work", sa.String(40), nullable=False),
        sa.Column("mode", sa.String(40), nullable=False),
        sa.Column("title", sa.String(255), nullable=False),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("assignee", sa.String(191)),
        sa.Column("days", sa.BigInteger(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    op.create_index("ix_sfa_event_rule_kind", "crmkit_sfa_event_rule", ["kind"])
    op.create_index(
        "uq_sfa_event_rule_name",
        "crmkit_sfa_event_rule",
        ["name"],
        unique=True,
        **_LIVE,
    )


def _sfa_judgement() -> None:
    op.create_table(
        "crmkit_sfa_judgement",
        *_record(),
        sa.Column("owner", sa.String(191), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("amount_currency", sa.String(3), nullable=False),
        sa.Column("judge", sa.String(191), nullable=False),
        sa.Column("note", sa.String(2000), nullable=False),
    )
    op.create_index(
        "ix_sfa_judgement_starts_on_ends_on_owner",
        "crmkit_sfa_judgement",
        ["starts_on", "ends_on", "owner"],
    )


def _sfa_reason() -> None:
    op.create_table(
        "crmkit_sfa_reason",
        *_record(),
        sa.Column("outcome", sa.String(40), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
    )
    op.create_index(
        "uq_sfa_reason_outcome_name",
        "crmkit_sfa_reason",
        ["outcome", "name"],
        unique=True,
        **_LIVE,
    )


def _sfa_snapshot() -> None:
    op.create_table(
        "crmkit_sfa_snapshot",
        *_record(),
        sa.Column("taken_at", MomentType(), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=False),
        sa.Column("deals", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.String(255), nullable=False),
    )
    op.create_index("ix_sfa_snapshot_taken_at", "crmkit_sfa_snapshot", ["taken_at"])


def _sfa_competitor_product() -> None:
    op.create_table(
        "crmkit_sfa_competitor_product",
        *_record(),
        sa.Column("competitor", IdType(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("price", sa.BigInteger()),
        sa.Column("price_currency", sa.String(3)),
        sa.Column("against", sa.String(191)),
        sa.Column("note", sa.String(2000), nullable=False),
        sa.ForeignKeyConstraint(
            ["competitor"],
            ["crmkit_sfa_competitor.id"],
            name="fk_sfa_competitor_product_competitor",
        ),
    )
    op.create_index(
        "ix_sfa_competitor_product_competitor",
        "crmkit_sfa_competitor_product",
        ["competitor"],
    )


def _sfa_pipeline_rule() -> None:
    op.create_table(
        "crmkit_sfa_pipeline_rule",
        *_record(),
        sa.Column("team", IdType()),
        sa.ForeignKeyConstraint(
            ["id"],
            ["crmkit_pipeline.id"],
            name="fk_sfa_pipeline_rule_id",
        ),
        sa.ForeignKeyConstraint(
            ["team"],
            ["crmkit_team.id"],
            name="fk_sfa_pipeline_rule_team",
        ),
    )


def _sfa_territory() -> None:
    op.create_table(
        "crmkit_sfa_territory",
        *_record(),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("parent", IdType()),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("priority", sa.BigInteger(), nullable=False),
        sa.Column("team", IdType()),
        sa.ForeignKeyConstraint(
            ["parent"],
            ["crmkit_sfa_territory.id"],
            name="fk_sfa_territory_parent",
        ),
        sa.ForeignKeyConstraint(
            ["team"],
            ["crmkit_team.id"],
            name="fk_sfa_territory_team",
        ),
    )
    op.create_index("ix_sfa_territory_parent", "crmkit_sfa_territory", ["parent"])
    op.create_index(
        "uq_sfa_territory_name",
        "crmkit_sfa_territory",
        ["name"],
        unique=True,
        **_LIVE,
    )


def _sfa_wish() -> None:
    op.create_table(
        "crmkit_sfa_wish",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("topic", sa.String(120), nullable=False),
        sa.Column("normal", sa.String(255), nullable=False),
        sa.Column("detail", sa.String(2000), nullable=False),
        sa.Column("sku", sa.String(191)),
        sa.Column("region", sa.String(120)),
        sa.Column("quantity", Scaled(4), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("wished_on", sa.Date()),
        sa.Column("owner", sa.String(191)),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_sfa_wish_customer",
        ),
    )
    op.create_index(
        "ix_sfa_wish_customer_wished_on_id",
        "crmkit_sfa_wish",
        ["customer", "wished_on", "id"],
    )
    op.create_index("ix_sfa_wish_owner_status", "crmkit_sfa_wish", ["owner", "status"])
    op.create_index(
        "ix_sfa_wish_region_normal",
        "crmkit_sfa_wish",
        ["region", "normal"],
    )


def _sfa_place() -> None:
    op.create_table(
        "crmkit_sfa_place",
        *_record(),
        sa.Column("territory", IdType()),
        sa.ForeignKeyConstraint(["id"], ["crmkit_customer.id"], name="fk_sfa_place_id"),
        sa.ForeignKeyConstraint(
            ["territory"],
            ["crmkit_sfa_territory.id"],
            name="fk_sfa_place_territory",
        ),
    )
    op.create_index("ix_sfa_place_territory", "crmkit_sfa_place", ["territory"])


def _sfa_quota() -> None:
    op.create_table(
        "crmkit_sfa_quota",
        *_record(),
        sa.Column("measure", sa.String(40), nullable=False),
        sa.Column("every", sa.String(40), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date()),
        sa.Column("employee_key", sa.String(191)),
        sa.Column("team", IdType()),
        sa.Column("territory", IdType()),
        sa.Column("product_key", sa.String(191)),
        sa.Column("channel", sa.String(40)),
        sa.Column("amount", sa.BigInteger()),
        sa.Column("amount_currency", sa.String(3)),
        sa.Column("count", sa.BigInteger()),
        sa.Column("scope", sa.String(600), nullable=False),
        sa.ForeignKeyConstraint(["team"], ["crmkit_team.id"], name="fk_sfa_quota_team"),
        sa.ForeignKeyConstraint(
            ["territory"],
            ["crmkit_sfa_territory.id"],
            name="fk_sfa_quota_territory",
        ),
    )
    op.create_index("ix_sfa_quota_employee_key", "crmkit_sfa_quota", ["employee_key"])
    op.create_index(
        "ix_sfa_quota_starts_on_ends_on",
        "crmkit_sfa_quota",
        ["starts_on", "ends_on"],
    )
    op.create_index(
        "uq_sfa_quota_scope_starts_on",
        "crmkit_sfa_quota",
        ["scope", "starts_on"],
        unique=True,
        **_LIVE,
    )


def _sfa_stage_rule() -> None:
    op.create_table(
        "crmkit_sfa_stage_rule",
        *_record(),
        sa.Column("required", JsonType, nullable=False),
        sa.Column("max_days", sa.BigInteger()),
        sa.Column("learned", sa.Boolean(), nullable=False),
        sa.Column("assumed", sa.BigInteger()),
        sa.ForeignKeyConstraint(
            ["id"],
            ["crmkit_stage.id"],
            name="fk_sfa_stage_rule_id",
        ),
    )


def _sfa_territory_member() -> None:
    op.create_table(
        "crmkit_sfa_territory_member",
        *_record(),
        sa.Column("territory", IdType(), nullable=False),
        sa.Column("employee_key", sa.String(191), nullable=False),
        sa.ForeignKeyConstraint(
            ["territory"],
            ["crmkit_sfa_territory.id"],
            name="fk_sfa_territory_member_territory",
        ),
    )
    op.create_index(
        "ix_sfa_territory_member_employee_key",
        "crmkit_sfa_territory_member",
        ["employee_key"],
    )
    op.create_index(
        "ix_sfa_territory_member_territory",
        "crmkit_sfa_territory_member",
        ["territory"],
    )


def _sfa_transition() -> None:
    op.create_table(
        "crmkit_sfa_transition",
        *_record(),
        sa.Column("from_stage", IdType(), nullable=False),
        sa.Column("to_stage", IdType(), nullable=False),
        sa.ForeignKeyConstraint(
            ["from_stage"],
            ["crmkit_stage.id"],
            name="fk_sfa_transition_from_stage",
        ),
        sa.ForeignKeyConstraint(
            ["to_stage"],
            ["crmkit_stage.id"],
            name="fk_sfa_transition_to_stage",
        ),
    )
    op.create_index("ix_sfa_transition_to_stage", "crmkit_sfa_transition", ["to_stage"])
    op.create_index(
        "uq_sfa_transition_from_stage_to_stage",
        "crmkit_sfa_transition",
        ["from_stage", "to_stage"],
        unique=True,
        **_LIVE,
    )


def _sfa_deal() -> None:
    op.create_table(
        "crmkit_sfa_deal",
        *_record(),
        sa.Column("category", sa.String(40)),
        sa.Column("next_step_on", sa.Date()),
        sa.Column("recurring", sa.BigInteger()),
        sa.Column("recurring_currency", sa.String(3)),
        sa.Column("every", sa.String(40), nullable=False),
        sa.Column("term_months", sa.BigInteger()),
        sa.Column("mrr", sa.BigInteger()),
        sa.Column("mrr_currency", sa.String(3)),
        sa.ForeignKeyConstraint(
            ["id"],
            ["crmkit_opportunity.id"],
            name="fk_sfa_deal_id",
        ),
    )
