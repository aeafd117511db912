"""Leads, queues and conversions."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from crmkit.storage.types import IdType, JsonType, MomentType, Scaled

revision = "0001"
down_revision = None
replaces = "definition:7591ed3c5547df3b"

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
    _leads_frequency()
    _leads_model()
    _leads_points()
    _leads_queue()
    _leads_form()
    _leads_rule()
    _leads_lead()
    _leads_lead_indexes()
    _leads_assignment()
    _leads_conversion()
    _leads_lesson()
    _leads_passage()
    _leads_score()
    _leads_submission()
    _leads_step()


def _leads_frequency() -> None:
    op.create_table(
        "crmkit_leads_frequency",
        *_record(),
        sa.Column("feature", sa.String(80), nullable=False),
        sa.Column("value", sa.String(191), nullable=False),
        sa.Column("won", sa.BigInteger(), nullable=False),
        sa.Column("lost", sa.BigInteger(), nullable=False),
    )
    op.create_index(
        "uq_leads_frequency_feature_value",
        "crmkit_leads_frequency",
        ["feature", "value"],
        unique=True,
        **_LIVE,
    )


def _leads_model() -> None:
    op.create_table(
        "crmkit_leads_model",
        *_record(),
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("features", JsonType, nullable=False),
        sa.Column("won", sa.BigInteger(), nullable=False),
        sa.Column("lost", sa.BigInteger(), nullable=False),
    )
    op.create_index("uq_leads_model_name", "crmkit_leads_model", ["name"], unique=True, **_LIVE)


def _leads_points() -> None:
    op.create_table(
        "crmkit_leads_points",
        *_record(),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    op.create_index("uq_leads_points_name", "crmkit_leads_points", ["name"], unique=True, **_LIVE)


def _leads_queue() -> None:
    op.create_table(
        "crmkit_leads_queue",
        *_record(),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("members", JsonType, nullable=False),
        sa.Column("team", IdType()),
        sa.Column("policy", sa.String(40), nullable=False),
        sa.Column("quota", sa.BigInteger()),
        sa.Column("period", sa.String(40), nullable=False),
        sa.Column("in_hours", sa.Boolean(), nullable=False),
        sa.Column("last", sa.String(191)),
        sa.Column("dealt", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["team"], ["crmkit_team.id"], name="fk_leads_queue_team"),
    )
    op.create_index("uq_leads_queue_name", "crmkit_leads_queue", ["name"], unique=True, **_LIVE)


def _leads_form() -> None:
    op.create_table(
        "crmkit_leads_form",
        *_record(),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("title", sa.String(255), nullable=False),
        sa.Column("fields", JsonType, nullable=False),
        sa.Column("required", JsonType, nullable=False),
        sa.Column("honeypot", sa.String(80), nullable=False),
        sa.Column("consent", sa.Text(), nullable=False),
        sa.Column("double_opt_in", sa.Boolean(), nullable=False),
        sa.Column("confirm_hours", sa.BigInteger(), nullable=False),
        sa.Column("most_per_hour", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.String(120)),
        sa.Column("campaign", IdType()),
        sa.Column("queue", IdType()),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign"],
            ["crmkit_campaign.id"],
            name="fk_leads_form_campaign",
        ),
        sa.ForeignKeyConstraint(["queue"], ["crmkit_leads_queue.id"], name="fk_leads_form_queue"),
    )
    op.create_index("uq_leads_form_name", "crmkit_leads_form", ["name"], unique=True, **_LIVE)


def _leads_rule() -> None:
    op.create_table(
        "crmkit_leads_rule",
        *_record(),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("queue", IdType(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["queue"], ["crmkit_leads_queue.id"], name="fk_leads_rule_queue"),
    )
    op.create_index("ix_leads_rule_queue", "crmkit_leads_rule", ["queue"])
    op.create_index("uq_leads_rule_name", "crmkit_leads_rule", ["name"], unique=True, **_LIVE)


def _leads_lead() -> None:
    op.create_table(
        "crmkit_leads_lead",
        *_record(),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("company", sa.String(255)),
        sa.Column("company_folded", sa.Text()),
        sa.Column("title", sa.String(120)),
        sa.Column("email", sa.String(254)),
        sa.Column("email_folded", sa.Text()),
        sa.Column("phone", sa.String(64)),
        sa.Column("country", sa.String(2)),
        sa.Column("language", sa.String(35)),
        sa.Column("source", sa.String(120)),
        sa.Column("campaign", IdType()),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("custom", JsonType, nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("status_since", MomentType()),
        sa.Column("reason", sa.String(255)),
        sa.Column("recycle_on", sa.Date()),
        sa.Column("queue", IdType()),
        sa.Column("owner", sa.String(191)),
        sa.Column("assigned_at", MomentType()),
        sa.Column("respond_by", MomentType()),
        sa.Column("responded_at", MomentType()),
        sa.Column("late_since", MomentType()),
        sa.Column("duplicate_of", IdType()),
        sa.Column("customer", IdType()),
        sa.Column("organisation", IdType()),
        sa.Column("opportunity", IdType()),
        sa.Column("converted_at", MomentType()),
        sa.ForeignKeyConstraint(
            ["campaign"],
            ["crmkit_campaign.id"],
            name="fk_leads_lead_campaign",
        ),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_leads_lead_customer",
        ),
        sa.ForeignKeyConstraint(
            ["duplicate_of"],
            ["crmkit_leads_lead.id"],
            name="fk_leads_lead_duplicate_of",
        ),
        sa.ForeignKeyConstraint(
            ["opportunity"],
            ["crmkit_opportunity.id"],
            name="fk_leads_lead_opportunity",
        ),
        sa.ForeignKeyConstraint(
            ["organisation"],
            ["crmkit_customer.id"],
            name="fk_leads_lead_organisation",
        ),
        sa.ForeignKeyConstraint(["queue"], ["crmkit_leads_queue.id"], name="fk_leads_lead_queue"),
    )


def _leads_lead_indexes() -> None:
    op.create_index(
        "ix_leads_lead_company_folded_name_folded",
        "crmkit_leads_lead",
        ["company_folded", "name_folded"],
    )
    op.create_index(
        "ix_leads_lead_created_at_source_status",
        "crmkit_leads_lead",
        ["created_at", "source", "status"],
    )
    op.create_index(
        "ix_leads_lead_customer_created_at_id",
        "crmkit_leads_lead",
        ["customer", "created_at", "id"],
    )
    op.create_index("ix_leads_lead_opportunity", "crmkit_leads_lead", ["opportunity"])
    op.create_index("ix_leads_lead_organisation", "crmkit_leads_lead", ["organisation"])
    op.create_index("ix_leads_lead_owner_status", "crmkit_leads_lead", ["owner", "status"])
    op.create_index("ix_leads_lead_status_owner", "crmkit_leads_lead", ["status", "owner"])
    op.create_index(
        "ix_leads_lead_status_respond_by",
        "crmkit_leads_lead",
        ["status", "respond_by"],
    )


def _leads_assignment() -> None:
    op.create_table(
        "crmkit_leads_assignment",
        *_record(),
        sa.Column("queue", IdType(), nullable=False),
        sa.Column("lead", IdType(), nullable=False),
        sa.Column("employee", sa.String(191), nullable=False),
        sa.Column("assigned_at", MomentType(), nullable=False),
        sa.ForeignKeyConstraint(
            ["lead"],
            ["crmkit_leads_lead.id"],
            name="fk_leads_assignment_lead",
        ),
        sa.ForeignKeyConstraint(
            ["queue"],
            ["crmkit_leads_queue.id"],
            name="fk_leads_assignment_queue",
        ),
    )
    op.create_index("ix_leads_assignment_lead", "crmkit_leads_assignment", ["lead"])
    op.create_index(
        "ix_leads_assignment_queue_assigned_at_employee",
        "crmkit_leads_assignment",
        ["queue", "assigned_at", "employee"],
    )


def _leads_conversion() -> None:
    op.create_table(
        "crmkit_leads_conversion",
        *_record(),
        sa.Column("lead", IdType(), nullable=False),
        sa.Column("person", IdType()),
        sa.Column("organisation", IdType()),
        sa.Column("relationship", IdType()),
        sa.Column("opportunity", IdType()),
        sa.Column("carried", JsonType, nullable=False),
        sa.Column("listed", JsonType, nullable=False),
        sa.Column("undone_at", MomentType()),
        sa.Column("kept", JsonType, nullable=False),
        sa.ForeignKeyConstraint(
            ["lead"],
            ["crmkit_leads_lead.id"],
            name="fk_leads_conversion_lead",
        ),
        sa.ForeignKeyConstraint(
            ["opportunity"],
            ["crmkit_opportunity.id"],
            name="fk_leads_conversion_opportunity",
        ),
        sa.ForeignKeyConstraint(
            ["organisation"],
            ["crmkit_customer.id"],
            name="fk_leads_conversion_organisation",
        ),
        sa.ForeignKeyConstraint(
            ["person"],
            ["crmkit_customer.id"],
            name="fk_leads_conversion_person",
        ),
        sa.ForeignKeyConstraint(
            ["relationship"],
            ["crmkit_relationship.id"],
            name="fk_leads_conversion_relationship",
        ),
    )
    op.create_index("ix_leads_conversion_lead", "crmkit_leads_conversion", ["lead"])
    op.create_index(
        "ix_leads_conversion_organisation_created_at_id",
        "crmkit_leads_conversion",
        ["organisation", "created_at", "id"],
    )
    op.create_index(
        "ix_leads_conversion_person_created_at_id",
        "crmkit_leads_conversion",
        ["person", "created_at", "id"],
    )


def _leads_lesson() -> None:
    op.create_table(
        "crmkit_leads_lesson",
        *_record(),
        sa.Column("lead", IdType(), nullable=False),
        sa.Column("won", sa.Boolean(), nullable=False),
        sa.Column("values", JsonType, nullable=False),
        sa.ForeignKeyConstraint(["lead"], ["crmkit_leads_lead.id"], name="fk_leads_lesson_lead"),
    )
    op.create_index("uq_leads_lesson_lead", "crmkit_leads_lesson", ["lead"], unique=True, **_LIVE)


def _leads_passage() -> None:
    op.create_table(
        "crmkit_leads_passage",
        *_record(),
        sa.Column("lead", IdType(), nullable=False),
        sa.Column("left", sa.String(40), nullable=False),
        sa.Column("reached", sa.String(40), nullable=False),
        sa.Column("passed_at", MomentType(), nullable=False),
        sa.Column("seconds", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["lead"], ["crmkit_leads_lead.id"], name="fk_leads_passage_lead"),
    )
    op.create_index("ix_leads_passage_lead", "crmkit_leads_passage", ["lead"])
    op.create_index(
        "ix_leads_passage_passed_at_left_seconds",
        "crmkit_leads_passage",
        ["passed_at", "left", "seconds"],
    )


def _leads_score() -> None:
    op.create_table(
        "crmkit_leads_score",
        *_record(),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("grade", sa.String(1)),
        sa.Column("log_odds", Scaled(6)),
        sa.Column("probability", Scaled(4)),
        sa.Column("factors", JsonType, nullable=False),
        sa.ForeignKeyConstraint(["id"], ["crmkit_leads_lead.id"], name="fk_leads_score_id"),
    )
    op.create_index("ix_leads_score_points", "crmkit_leads_score", ["points"])


def _leads_submission() -> None:
    op.create_table(
        "crmkit_leads_submission",
        *_record(),
        sa.Column("form", IdType(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("values", JsonType, nullable=False),
        sa.Column("email", sa.String(254)),
        sa.Column("client", sa.String(191)),
        sa.Column("consent", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.String(64)),
        sa.Column("expires_at", MomentType()),
        sa.Column("confirmed_at", MomentType()),
        sa.Column("lead", IdType()),
        sa.Column("customer", IdType()),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_leads_submission_customer",
        ),
        sa.ForeignKeyConstraint(
            ["form"],
            ["crmkit_leads_form.id"],
            name="fk_leads_submission_form",
        ),
        sa.ForeignKeyConstraint(
            ["lead"],
            ["crmkit_leads_lead.id"],
            name="fk_leads_submission_lead",
        ),
    )
    op.create_index("ix_leads_submission_customer", "crmkit_leads_submission", ["customer"])
    op.create_index(
        "ix_leads_submission_form_client_created_at",
        "crmkit_leads_submission",
        ["form", "client", "created_at"],
    )
    op.create_index(
        "ix_leads_submission_form_email_created_at",
        "crmkit_leads_submission",
        ["form", "email", "created_at"],
    )
    op.create_index("ix_leads_submission_lead", "crmkit_leads_submission", ["lead"])
    op.create_index(
        "ix_leads_submission_state_created_at",
        "crmkit_leads_submission",
        ["state", "created_at"],
    )
    op.create_index(
        "uq_leads_submission_token_hash",
        "crmkit_leads_submission",
        ["token_hash"],
        unique=True,
        **_LIVE,
    )


def _leads_step() -> None:
    op.create_table(
        "crmkit_leads_step",
        *_record(),
        sa.Column("conversion", IdType(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("entity_name", sa.String(63), nullable=False),
        sa.Column("record_id", IdType(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversion"],
            ["crmkit_leads_conversion.id"],
            name="fk_leads_step_conversion",
        ),
    )
    op.create_index(
        "ix_leads_step_conversion_position",
        "crmkit_leads_step",
        ["conversion", "position"],
    )
