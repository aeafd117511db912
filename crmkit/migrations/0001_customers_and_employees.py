"""Customers and employees."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from crmkit.storage.types import IdType, JsonType, MomentType, Scaled, SequenceType

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
    _consumer()
    _core__customer_traits()
    _customer()
    _delegation()
    _exchange_rate()
    _external_id()
    _held_entry()
    _import_key()
    _import_rejected()
    _import_run()
    _job()
    _journal()
    _schedule()
    _search()
    _state()
    _team()
    _working_calendar()
    _address()
    _employee()
    _relationship()
    _contact_point()


def _consumer() -> None:
    op.create_table(
        "crmkit_consumer",
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("transaction_id", sa.BigInteger(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("ahead", JsonType, nullable=False),
        sa.Column("paused", sa.Text()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", MomentType()),
        sa.Column("error", sa.Text()),
        sa.Column("moved_at", MomentType(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )


def _core__customer_traits() -> None:
    op.create_table(
        "crmkit_core__customer_traits",
        sa.Column("id", IdType(), nullable=False),
        sa.Column("interactions_last_on", MomentType()),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )


def _customer() -> None:
    op.create_table(
        "crmkit_customer",
        *_record(),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("lifecycle", sa.String(40), nullable=False),
        sa.Column("owner", sa.String(191)),
        sa.Column("country", sa.String(2)),
        sa.Column("language", sa.String(35)),
        sa.Column("time_zone", sa.String(64)),
        sa.Column("tags", JsonType, nullable=False),
        sa.Column("source", sa.String(120)),
        sa.Column("given_name", sa.String(255)),
        sa.Column("family_name", sa.String(255)),
        sa.Column("salutation", sa.String(80)),
        sa.Column("sex", sa.String(40)),
        sa.Column("birth_date", sa.Date()),
        sa.Column("income", sa.BigInteger()),
        sa.Column("income_currency", sa.String(3)),
        sa.Column("occupation", sa.String(120)),
        sa.Column("website", sa.String(255)),
        sa.Column("registration", sa.String(64)),
        sa.Column("employees", sa.BigInteger()),
        sa.Column("custom", JsonType, nullable=False),
        sa.Column("erased_at", MomentType()),
    )
    op.create_index("ix_customer_lifecycle", "crmkit_customer", ["lifecycle"])
    op.create_index("ix_customer_owner", "crmkit_customer", ["owner"])


def _delegation() -> None:
    op.create_table(
        "crmkit_delegation",
        *_record(),
        sa.Column("owner", sa.String(191), nullable=False),
        sa.Column("delegate", sa.String(191), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(255)),
    )
    op.create_index("ix_delegation_delegate_ends_on", "crmkit_delegation", ["delegate", "ends_on"])


def _exchange_rate() -> None:
    op.create_table(
        "crmkit_exchange_rate",
        *_record(),
        sa.Column("base", sa.String(3), nullable=False),
        sa.Column("quote", sa.String(3), nullable=False),
        sa.Column("valid_on", sa.Date(), nullable=False),
        sa.Column("rate", Scaled(8), nullable=False),
        sa.Column("source", sa.String(80)),
    )
    op.create_index(
        "uq_exchange_rate_base_quote_valid_on",
        "crmkit_exchange_rate",
        ["base", "quote", "valid_on"],
        unique=True,
        **_LIVE,
    )


def _external_id() -> None:
    op.create_table(
        "crmkit_external_id",
        *_record(),
        sa.Column("entity_name", sa.String(63), nullable=False),
        sa.Column("record_id", IdType(), nullable=False),
        sa.Column("system", sa.String(80), nullable=False),
        sa.Column("key", sa.String(191), nullable=False),
    )
    op.create_index("ix_external_id_record_id", "crmkit_external_id", ["record_id"])
    op.create_index(
        "uq_external_id_system_entity_name_key",
        "crmkit_external_id",
        ["system", "entity_name", "key"],
        unique=True,
        **_LIVE,
    )


def _held_entry() -> None:
    op.create_table(
        "crmkit_held_entry",
        sa.Column("consumer", sa.String(120), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("entity_name", sa.String(63), nullable=False),
        sa.Column("record_id", IdType(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("due_at", MomentType()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text()),
        sa.Column("held_at", MomentType(), nullable=False),
        sa.PrimaryKeyConstraint("consumer", "sequence"),
    )
    op.create_index("ix_held_entry_due_at", "crmkit_held_entry", ["consumer", "due_at"])
    op.create_index("ix_held_entry_record", "crmkit_held_entry", ["consumer", "record_id"])


def _import_key() -> None:
    op.create_table(
        "crmkit_import_key",
        sa.Column("key", IdType(), nullable=False),
        sa.Column("record_id", IdType(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )


def _import_rejected() -> None:
    op.create_table(
        "crmkit_import_rejected",
        sa.Column("run_id", IdType(), nullable=False),
        sa.Column("line", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("run_id", "line"),
    )


def _import_run() -> None:
    op.create_table(
        "crmkit_import_run",
        sa.Column("id", IdType(), nullable=False),
        sa.Column("unfinished", sa.String(64)),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("file", sa.String(255), nullable=False),
        sa.Column("entity_name", sa.String(63), nullable=False),
        sa.Column("options", JsonType, nullable=False),
        sa.Column("actor", sa.String(200), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("started_at", MomentType(), nullable=False),
        sa.Column("changed_at", MomentType(), nullable=False),
        sa.Column("rows", sa.BigInteger(), nullable=False),
        sa.Column("added", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("unchanged", sa.BigInteger(), nullable=False),
        sa.Column("rejected", sa.BigInteger(), nullable=False),
        sa.Column("skipped", sa.BigInteger(), nullable=False),
        sa.Column("errors_path", sa.Text(), nullable=False),
        sa.Column("errors_size", sa.BigInteger(), nullable=False),
        sa.Column("entries_after", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("unfinished"),
    )


def _job() -> None:
    op.create_table(
        "crmkit_job",
        sa.Column("id", IdType(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("key", sa.String(191)),
        sa.Column("payload", JsonType, nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("due_at", MomentType()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("on_behalf_of", sa.String(191)),
        sa.Column("error", sa.Text()),
        sa.Column("created_at", MomentType(), nullable=False),
        sa.Column("ended_at", MomentType()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_job_due_at_id", "crmkit_job", ["due_at", "id"])
    op.create_index(
        "uq_job_name_key",
        "crmkit_job",
        ["name", "key"],
        unique=True,
        sqlite_where=sa.text('"key" IS NOT NULL'),
        postgresql_where=sa.text('"key" IS NOT NULL'),
    )


def _journal() -> None:
    op.create_table(
        "crmkit_journal",
        sa.Column("sequence", SequenceType, autoincrement=True, nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("transaction_id", sa.BigInteger(), nullable=False),
        sa.Column("moment", MomentType(), nullable=False),
        sa.Column("entity_name", sa.String(63), nullable=False),
        sa.Column("record_id", IdType(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(20), nullable=False),
        sa.Column("actor_kind", sa.String(20), nullable=False),
        sa.Column("actor_key", sa.String(191), nullable=False),
        sa.Column("on_behalf_of", sa.String(191)),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("head", sa.String(64), nullable=False),
        sa.Column("data", JsonType, nullable=False),
        sa.PrimaryKeyConstraint("sequence"),
    )
    op.create_index("ix_journal_record_id_version", "crmkit_journal", ["record_id", "version"])


def _schedule() -> None:
    op.create_table(
        "crmkit_schedule",
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("schedule", sa.Text(), nullable=False),
        sa.Column("due_at", MomentType(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )


def _search() -> None:
    op.create_table(
        "crmkit_search",
        sa.Column("id", SequenceType, autoincrement=True, nullable=False),
        sa.Column("entity_name", sa.String(63), nullable=False),
        sa.Column("record_id", IdType(), nullable=False),
        sa.Column("subject_id", IdType(), nullable=False),
        sa.Column("source", sa.String(127), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_search_entity_name_subject_id",
        "crmkit_search",
        ["entity_name", "subject_id"],
    )
    op.create_index("ix_search_record_id", "crmkit_search", ["record_id"])


def _state() -> None:
    op.create_table(
        "crmkit_state",
        sa.Column("key", sa.String(80), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )


def _team() -> None:
    op.create_table(
        "crmkit_team",
        *_record(),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("parent", IdType()),
        sa.Column("leader", sa.String(191)),
        sa.ForeignKeyConstraint(["parent"], ["crmkit_team.id"], name="fk_team_parent"),
    )
    op.create_index("uq_team_name", "crmkit_team", ["name"], unique=True, **_LIVE)


def _working_calendar() -> None:
    op.create_table(
        "crmkit_working_calendar",
        *_record(),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("time_zone", sa.String(64), nullable=False),
        sa.Column("hours", JsonType, nullable=False),
        sa.Column("closed", JsonType, nullable=False),
    )
    op.create_index(
        "uq_working_calendar_name",
        "crmkit_working_calendar",
        ["name"],
        unique=True,
        **_LIVE,
    )


def _address() -> None:
    op.create_table(
        "crmkit_address",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("purpose", sa.String(40), nullable=False),
        sa.Column("lines", sa.String(500), nullable=False),
        sa.Column("postcode", sa.String(20)),
        sa.Column("city", sa.String(120)),
        sa.Column("city_folded", sa.Text()),
        sa.Column("region", sa.String(120)),
        sa.Column("country", sa.String(2)),
        sa.Column("latitude", Scaled(6)),
        sa.Column("longitude", Scaled(6)),
        sa.Column("primary", sa.Boolean(), nullable=False),
        sa.Column("valid_from", sa.Date()),
        sa.Column("valid_until", sa.Date()),
        sa.ForeignKeyConstraint(["customer"], ["crmkit_customer.id"], name="fk_address_customer"),
    )
    op.create_index("ix_address_customer", "crmkit_address", ["customer"])


def _employee() -> None:
    op.create_table(
        "crmkit_employee",
        *_record(),
        sa.Column("key", sa.String(191), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("email", sa.String(254)),
        sa.Column("email_folded", sa.Text()),
        sa.Column("phone", sa.String(64)),
        sa.Column("team", IdType()),
        sa.Column("roles", JsonType, nullable=False),
        sa.Column("skills", JsonType, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(35)),
        sa.Column("time_zone", sa.String(64)),
        sa.Column("calendar", IdType()),
        sa.ForeignKeyConstraint(
            ["calendar"],
            ["crmkit_working_calendar.id"],
            name="fk_employee_calendar",
        ),
        sa.ForeignKeyConstraint(["team"], ["crmkit_team.id"], name="fk_employee_team"),
    )
    op.create_index("ix_employee_key", "crmkit_employee", ["key"])
    op.create_index("ix_employee_team", "crmkit_employee", ["team"])
    op.create_index("uq_employee_key", "crmkit_employee", ["key"], unique=True, **_LIVE)


def _relationship() -> None:
    op.create_table(
        "crmkit_relationship",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("other", IdType(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("title", sa.String(120)),
        sa.Column("department", sa.String(120)),
        sa.Column("valid_from", sa.Date()),
        sa.Column("valid_until", sa.Date()),
        sa.Column("primary", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_relationship_customer",
        ),
        sa.ForeignKeyConstraint(["other"], ["crmkit_customer.id"], name="fk_relationship_other"),
    )
    op.create_index("ix_relationship_customer", "crmkit_relationship", ["customer"])
    op.create_index("ix_relationship_other", "crmkit_relationship", ["other"])


def _contact_point() -> None:
    op.create_table(
        "crmkit_contact_point",
        *_record(),
        sa.Column("customer", IdType(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("value", sa.String(254), nullable=False),
        sa.Column("value_folded", sa.Text(), nullable=False),
        sa.Column("normal", sa.String(254), nullable=False),
        sa.Column("normal_folded", sa.Text(), nullable=False),
        sa.Column("label", sa.String(40)),
        sa.Column("primary", sa.Boolean(), nullable=False),
        sa.Column("relationship", IdType()),
        sa.ForeignKeyConstraint(
            ["customer"],
            ["crmkit_customer.id"],
            name="fk_contact_point_customer",
        ),
        sa.ForeignKeyConstraint(
            ["relationship"],
            ["crmkit_relationship.id"],
            name="fk_contact_point_relationship",
        ),
    )
    op.create_index("ix_contact_point_customer", "crmkit_contact_point", ["customer"])
    op.create_index("ix_contact_point_normal", "crmkit_contact_point", ["normal"])
    op.create_index("ix_contact_point_relationship", "crmkit_contact_point", ["relationship"])
