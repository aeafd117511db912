"""sales."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from crmkit.storage.types import IdType, JsonType, MomentType

revision = "0001"
down_revision = None
replaces = "definition:962a7c68eda3909f"

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
    _sfa_reason()
    _sfa_pipeline_rule()
    _sfa_territory()
    _sfa_place()
    _sfa_stage_rule()
    _sfa_territory_member()
    _sfa_transition()
    _sfa_stay()


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
