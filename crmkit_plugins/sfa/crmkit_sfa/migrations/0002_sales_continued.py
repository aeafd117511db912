"""Sales, continued."""

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
    _sfa_encounter()
    _sfa_event()
    _sfa_interest()
    _sfa_snapshot_line()
    _sfa_split()
    _sfa_stay()
    _sfa_planned_visit()
    _sfa_suggestion()


def _sfa_encounter() -> None:
    op.create_table(
        "crmkit_sfa_encounter",
        *_record(),
        sa.Column("opportunity", IdType(), nullable=False),
        sa.Column("competitor", IdType(), nullable=False),
        sa.Column("standing", sa.String(40), nullable=False),
        sa.Column("note", sa.String(2000), nullable=False),
        sa.ForeignKeyConstraint(
            ["competitor"],
            ["crmkit_sfa_competitor.id"],
            name="fk_sfa_encounter_competitor",
        ),
        sa.ForeignKeyConstraint(
            ["opportunity"],
            ["crmkit_opportunity.id"],
            name="fk_sfa_encounter_opportunity",
        ),
    )
    op.create_index(
        "ix_sfa_encounter_competitor_opportunity",
        "crmkit_sfa_encounter",
        ["competitor", "opportunity"],
    )
    op.create_index(
        "ix_sfa_encounter_opportunity",
        "crmkit_sfa_encounter",
        ["opportunity"],
    )
    op.create_index(
        "uq_sfa_encounter_opportunity_competitor",
        "crmkit_sfa_encounter",
        ["opportunity", "competitor"],
        unique=True,
        **_LIVE,
    )


def _sfa_event() -> None:
    op.create_table(
        "crmkit_sfa_event",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("note", sa.String(2000), nullable=False),
        sa.Column("happens_on", sa.Date()),
        sa.Column("reported_on", sa.Date()),
        sa.Column("opportunity", IdType()),
        sa.Column("competitor", IdType()),
        sa.Column("owner", sa.String(191)),
        sa.ForeignKeyConstraint(
            ["competitor"],
            ["crmkit_sfa_competitor.id"],
            name="fk_sfa_event_competitor",
        ),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_sfa_event_customer",
        ),
        sa.ForeignKeyConstraint(
            ["opportunity"],
            ["crmkit_opportunity.id"],
            name="fk_sfa_event_opportunity",
        ),
    )
    op.create_index("ix_sfa_event_competitor", "crmkit_sfa_event", ["competitor"])
    op.create_index(
        "ix_sfa_event_customer_reported_on_id",
        "crmkit_sfa_event",
        ["customer", "reported_on", "id"],
    )
    op.create_index(
        "ix_sfa_event_kind_happens_on",
        "crmkit_sfa_event",
        ["kind", "happens_on"],
    )
    op.create_index("ix_sfa_event_opportunity", "crmkit_sfa_event", ["opportunity"])


def _sfa_interest() -> None:
    op.create_table(
        "crmkit_sfa_interest",
        *_record(),
        sa.Column("opportunity", IdType(), nullable=False),
        sa.Column("description", sa.String(255), nullable=False),
        sa.Column("description_folded", sa.Text(), nullable=False),
        sa.Column("sku", sa.String(191)),
        sa.Column("quantity", Scaled(4), nullable=False),
        sa.Column("product_id", IdType()),
        sa.ForeignKeyConstraint(
            ["opportunity"],
            ["crmkit_opportunity.id"],
            name="fk_sfa_interest_opportunity",
        ),
    )
    op.create_index(
        "ix_sfa_interest_opportunity",
        "crmkit_sfa_interest",
        ["opportunity"],
    )
    op.create_index("ix_sfa_interest_sku", "crmkit_sfa_interest", ["sku"])


def _sfa_snapshot_line() -> None:
    op.create_table(
        "crmkit_sfa_snapshot_line",
        *_record(),
        sa.Column("snapshot", IdType(), nullable=False),
        sa.Column("opportunity", IdType(), nullable=False),
        sa.Column("owner", sa.String(191)),
        sa.Column("category", sa.String(40), nullable=False),
        sa.Column("probability", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.BigInteger()),
        sa.Column("amount_currency", sa.String(3)),
        sa.Column("expected_close", sa.Date()),
        sa.Column("opened_at", MomentType(), nullable=False),
        sa.ForeignKeyConstraint(
            ["opportunity"],
            ["crmkit_opportunity.id"],
            name="fk_sfa_snapshot_line_opportunity",
        ),
        sa.ForeignKeyConstraint(
            ["snapshot"],
            ["crmkit_sfa_snapshot.id"],
            name="fk_sfa_snapshot_line_snapshot",
        ),
    )
    op.create_index(
        "ix_sfa_snapshot_line_opportunity",
        "crmkit_sfa_snapshot_line",
        ["opportunity"],
    )
    op.create_index(
        "ix_sfa_snapshot_line_snapshot_expected_close",
        "crmkit_sfa_snapshot_line",
        ["snapshot", "expected_close"],
    )
    op.create_index(
        "uq_sfa_snapshot_line_snapshot_opportunity",
        "crmkit_sfa_snapshot_line",
        ["snapshot", "opportunity"],
        unique=True,
        **_LIVE,
    )


def _sfa_split() -> None:
    op.create_table(
        "crmkit_sfa_split",
        *_record(),
        sa.Column("opportunity", IdType(), nullable=False),
        sa.Column("employee", sa.String(191), nullable=False),
        sa.Column("share", Scaled(2), nullable=False),
        sa.Column("amount", sa.BigInteger()),
        sa.Column("amount_currency", sa.String(3)),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["opportunity"],
            ["crmkit_opportunity.id"],
            name="fk_sfa_split_opportunity",
        ),
    )
    op.create_index(
        "ix_sfa_split_employee_opportunity",
        "crmkit_sfa_split",
        ["employee", "opportunity"],
    )
    op.create_index("ix_sfa_split_opportunity", "crmkit_sfa_split", ["opportunity"])


def _sfa_stay() -> None:
    op.create_table(
        "crmkit_sfa_stay",
        *_record(),
        sa.Column("opportunity", IdType(), nullable=False),
        sa.Column("stage", IdType()),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("owner", sa.String(191)),
        sa.Column("entered_at", MomentType(), nullable=False),
        sa.Column("left_at", MomentType()),
        sa.ForeignKeyConstraint(
            ["opportunity"],
            ["crmkit_opportunity.id"],
            name="fk_sfa_stay_opportunity",
        ),
        sa.ForeignKeyConstraint(
            ["stage"],
            ["crmkit_stage.id"],
            name="fk_sfa_stay_stage",
        ),
    )
    op.create_index(
        "ix_sfa_stay_opportunity_entered_at_id",
        "crmkit_sfa_stay",
        ["opportunity", "entered_at", "id"],
    )
    op.create_index(
        "ix_sfa_stay_stage_opportunity",
        "crmkit_sfa_stay",
        ["stage", "opportunity"],
    )


def _sfa_planned_visit() -> None:
    op.create_table(
        "crmkit_sfa_planned_visit",
        *_record(),
        sa.Column("plan", IdType(), nullable=False),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("interaction", IdType(), nullable=False),
        sa.Column("period", sa.Date(), nullable=False),
        sa.Column("slot", sa.BigInteger(), nullable=False),
        sa.Column("owner", sa.String(191)),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_sfa_planned_visit_customer",
        ),
        sa.ForeignKeyConstraint(
            ["interaction"],
            ["crmkit_interaction.id"],
            name="fk_sfa_planned_visit_interaction",
        ),
        sa.ForeignKeyConstraint(
            ["plan"],
            ["crmkit_sfa_activity_plan.id"],
            name="fk_sfa_planned_visit_plan",
        ),
    )
    op.create_index(
        "ix_sfa_planned_visit_interaction",
        "crmkit_sfa_planned_visit",
        ["interaction"],
    )
    op.create_index(
        "ix_sfa_planned_visit_owner_period",
        "crmkit_sfa_planned_visit",
        ["owner", "period"],
    )
    op.create_index(
        "ix_sfa_planned_visit_plan_period",
        "crmkit_sfa_planned_visit",
        ["plan", "period"],
    )
    op.create_index(
        "uq_sfa_planned_visit_plan_customer_period_slot",
        "crmkit_sfa_planned_visit",
        ["plan", "customer", "period", "slot"],
        unique=True,
        **_LIVE,
    )


def _sfa_suggestion() -> None:
    op.create_table(
        "crmkit_sfa_suggestion",
        *_record(),
        sa.Column("event", IdType(), nullable=False),
        sa.Column("rule", IdType()),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("work", sa.String(40), nullable=False),
        sa.Column("title", sa.String(255), nullable=False),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("due_on", sa.Date()),
        sa.Column("assignee", sa.String(191)),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("reason", sa.String(255)),
        sa.Column("interaction", IdType()),
        sa.Column("opportunity", IdType()),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_sfa_suggestion_customer",
        ),
        sa.ForeignKeyConstraint(
            ["event"],
            ["crmkit_sfa_event.id"],
            name="fk_sfa_suggestion_event",
        ),
        sa.ForeignKeyConstraint(
            ["interaction"],
            ["crmkit_interaction.id"],
            name="fk_sfa_suggestion_interaction",
        ),
        sa.ForeignKeyConstraint(
            ["opportunity"],
            ["crmkit_opportunity.id"],
            name="fk_sfa_suggestion_opportunity",
        ),
        sa.ForeignKeyConstraint(
            ["rule"],
            ["crmkit_sfa_event_rule.id"],
            name="fk_sfa_suggestion_rule",
        ),
    )
    op.create_index(
        "ix_sfa_suggestion_assignee_status",
        "crmkit_sfa_suggestion",
        ["assignee", "status"],
    )
    op.create_index("ix_sfa_suggestion_customer", "crmkit_sfa_suggestion", ["customer"])
    op.create_index("ix_sfa_suggestion_event", "crmkit_sfa_suggestion", ["event"])
