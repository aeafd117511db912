"""articles and what people know."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from crmkit.storage.types import IdType, JsonType, MomentType

revision = "0001"
down_revision = None
replaces = "definition:70ad3a82cc88c0e0"

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
    _knowledge_category()
    _knowledge_script()
    _knowledge_word()
    _knowledge_article()
    _knowledge_question()
    _knowledge_revision()
    _knowledge_vote()
    _knowledge_note()
    _knowledge_answer()
    _knowledge_conversation()
    _knowledge_exit_item()


def _knowledge_category() -> None:
    op.create_table(
        "crmkit_knowledge_category",
        *_record(),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("parent", IdType()),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent"], ["crmkit_knowledge_category.id"], name="fk_knowledge_category_parent"
        ),
    )
    op.create_index("ix_knowledge_category_parent", "crmkit_knowledge_category", ["parent"])
    op.create_index(
        "uq_knowledge_category_parent_name",
        "crmkit_knowledge_category",
        ["parent", "name"],
        unique=True,
        **_LIVE,
    )


def _knowledge_script() -> None:
    op.create_table(
        "crmkit_knowledge_script",
        *_record(),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("occasion", sa.String(80), nullable=False),
        sa.Column("language", sa.String(35)),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("priority", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("steps", JsonType, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("owner", sa.String(191)),
    )
    op.create_index(
        "ix_knowledge_script_occasion_state", "crmkit_knowledge_script", ["occasion", "state"]
    )
    op.create_index(
        "uq_knowledge_script_name_language",
        "crmkit_knowledge_script",
        ["name", "language"],
        unique=True,
        **_LIVE,
    )


def _knowledge_word() -> None:
    op.create_table(
        "crmkit_knowledge_word",
        *_record(),
        sa.Column("word", sa.String(60), nullable=False),
        sa.Column("backwards", sa.String(60), nullable=False),
    )
    op.create_index("ix_knowledge_word_backwards", "crmkit_knowledge_word", ["backwards"])
    op.create_index(
        "uq_knowledge_word_word", "crmkit_knowledge_word", ["word"], unique=True, **_LIVE
    )


def _knowledge_article() -> None:
    op.create_table(
        "crmkit_knowledge_article",
        *_record(),
        sa.Column("title", sa.String(255), nullable=False),
        sa.Column("title_folded", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("language", sa.String(35)),
        sa.Column("keywords", JsonType, nullable=False),
        sa.Column("category", IdType()),
        sa.Column("audience", sa.String(40), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("published_at", MomentType()),
        sa.Column("owner", sa.String(191)),
        sa.Column("review_on", sa.Date()),
        sa.Column("asked_for", sa.Date()),
        sa.Column("original", IdType()),
        sa.Column("follows", sa.BigInteger(), nullable=False),
        sa.Column("suits", sa.String(2000)),
        sa.Column("title_words", sa.Text(), nullable=False),
        sa.Column("body_words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["category"], ["crmkit_knowledge_category.id"], name="fk_knowledge_article_category"
        ),
        sa.ForeignKeyConstraint(
            ["original"], ["crmkit_knowledge_article.id"], name="fk_knowledge_article_original"
        ),
    )
    op.create_index("ix_knowledge_article_category", "crmkit_knowledge_article", ["category"])
    op.create_index("ix_knowledge_article_original", "crmkit_knowledge_article", ["original"])
    op.create_index(
        "ix_knowledge_article_owner_state", "crmkit_knowledge_article", ["owner", "state"]
    )
    op.create_index(
        "ix_knowledge_article_published_at", "crmkit_knowledge_article", ["published_at"]
    )
    op.create_index(
        "ix_knowledge_article_state_review_on", "crmkit_knowledge_article", ["state", "review_on"]
    )
    op.create_index(
        "uq_knowledge_article_original_language",
        "crmkit_knowledge_article",
        ["original", "language"],
        unique=True,
        **_LIVE,
    )


def _knowledge_question() -> None:
    op.create_table(
        "crmkit_knowledge_question",
        *_record(),
        sa.Column("question", sa.String(500), nullable=False),
        sa.Column("words", sa.String(255), nullable=False),
        sa.Column("language", sa.String(35)),
        sa.Column("how", sa.String(40), nullable=False),
        sa.Column("asked_at", MomentType()),
        sa.Column("asked_by", sa.String(191)),
        sa.Column("customer", IdType()),
        sa.ForeignKeyConstraint(
            ["customer"], ["crmkit_customer.id"], name="fk_knowledge_question_customer"
        ),
    )
    op.create_index(
        "ix_knowledge_question_asked_at_id", "crmkit_knowledge_question", ["asked_at", "id"]
    )
    op.create_index("ix_knowledge_question_words", "crmkit_knowledge_question", ["words"])


def _knowledge_revision() -> None:
    op.create_table(
        "crmkit_knowledge_revision",
        *_record(),
        sa.Column("article", IdType(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.String(255), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("keywords", JsonType, nullable=False),
        sa.Column("note", sa.String(500), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("follows", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.String(191)),
        sa.Column("reviewer", sa.String(191)),
        sa.Column("published_at", MomentType()),
        sa.ForeignKeyConstraint(
            ["article"], ["crmkit_knowledge_article.id"], name="fk_knowledge_revision_article"
        ),
    )
    op.create_index(
        "ix_knowledge_revision_author_state", "crmkit_knowledge_revision", ["author", "state"]
    )
    op.create_index(
        "uq_knowledge_revision_article_number",
        "crmkit_knowledge_revision",
        ["article", "number"],
        unique=True,
        **_LIVE,
    )


def _knowledge_vote() -> None:
    op.create_table(
        "crmkit_knowledge_vote",
        *_record(),
        sa.Column("article", IdType(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("helpful", sa.Boolean(), nullable=False),
        sa.Column("comment", sa.String(1000), nullable=False),
        sa.Column("voter", sa.String(191)),
        sa.Column("customer", IdType()),
        sa.ForeignKeyConstraint(
            ["article"], ["crmkit_knowledge_article.id"], name="fk_knowledge_vote_article"
        ),
        sa.ForeignKeyConstraint(
            ["customer"], ["crmkit_customer.id"], name="fk_knowledge_vote_customer"
        ),
    )
    op.create_index("ix_knowledge_vote_article", "crmkit_knowledge_vote", ["article"])
    op.create_index(
        "uq_knowledge_vote_article_number_voter",
        "crmkit_knowledge_vote",
        ["article", "number", "voter"],
        unique=True,
        **_LIVE,
    )


def _knowledge_note() -> None:
    op.create_table(
        "crmkit_knowledge_note",
        *_record(),
        sa.Column("customer", IdType()),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("content_folded", sa.Text(), nullable=False),
        sa.Column("opportunity", IdType()),
        sa.Column("outcome", sa.String(40)),
        sa.Column("reason", sa.String(255)),
        sa.Column("noted_at", MomentType()),
        sa.Column("author", sa.String(191)),
        sa.Column("owner", sa.String(191)),
        sa.ForeignKeyConstraint(
            ["customer"], ["crmkit_customer.id"], name="fk_knowledge_note_customer"
        ),
        sa.ForeignKeyConstraint(
            ["opportunity"], ["crmkit_opportunity.id"], name="fk_knowledge_note_opportunity"
        ),
    )
    op.create_index(
        "ix_knowledge_note_customer_noted_at_id",
        "crmkit_knowledge_note",
        ["customer", "noted_at", "id"],
    )
    op.create_index(
        "ix_knowledge_note_kind_noted_at", "crmkit_knowledge_note", ["kind", "noted_at"]
    )
    op.create_index("ix_knowledge_note_opportunity", "crmkit_knowledge_note", ["opportunity"])
    op.create_index("ix_knowledge_note_owner", "crmkit_knowledge_note", ["owner"])


def _knowledge_answer() -> None:
    op.create_table(
        "crmkit_knowledge_answer",
        *_record(),
        sa.Column("interaction", IdType(), nullable=False),
        sa.Column("article", IdType(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("customer", IdType()),
        sa.Column("answered_at", MomentType()),
        sa.Column("answered_by", sa.String(191)),
        sa.ForeignKeyConstraint(
            ["article"], ["crmkit_knowledge_article.id"], name="fk_knowledge_answer_article"
        ),
        sa.ForeignKeyConstraint(
            ["customer"], ["crmkit_customer.id"], name="fk_knowledge_answer_customer"
        ),
        sa.ForeignKeyConstraint(
            ["interaction"], ["crmkit_interaction.id"], name="fk_knowledge_answer_interaction"
        ),
    )
    op.create_index("ix_knowledge_answer_article", "crmkit_knowledge_answer", ["article"])
    op.create_index(
        "ix_knowledge_answer_customer_answered_at_id",
        "crmkit_knowledge_answer",
        ["customer", "answered_at", "id"],
    )
    op.create_index(
        "uq_knowledge_answer_interaction_article",
        "crmkit_knowledge_answer",
        ["interaction", "article"],
        unique=True,
        **_LIVE,
    )


def _knowledge_conversation() -> None:
    op.create_table(
        "crmkit_knowledge_conversation",
        *_record(),
        sa.Column("interaction", IdType(), nullable=False),
        sa.Column("script", IdType(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("customer", IdType()),
        sa.Column("said", JsonType, nullable=False),
        sa.Column("answers", JsonType, nullable=False),
        sa.Column("outcome", sa.String(120)),
        sa.Column("said_at", MomentType()),
        sa.ForeignKeyConstraint(
            ["customer"], ["crmkit_customer.id"], name="fk_knowledge_conversation_customer"
        ),
        sa.ForeignKeyConstraint(
            ["interaction"], ["crmkit_interaction.id"], name="fk_knowledge_conversation_interaction"
        ),
        sa.ForeignKeyConstraint(
            ["script"], ["crmkit_knowledge_script.id"], name="fk_knowledge_conversation_script"
        ),
    )
    op.create_index(
        "ix_knowledge_conversation_customer_said_at_id",
        "crmkit_knowledge_conversation",
        ["customer", "said_at", "id"],
    )
    op.create_index(
        "ix_knowledge_conversation_interaction", "crmkit_knowledge_conversation", ["interaction"]
    )
    op.create_index("ix_knowledge_conversation_script", "crmkit_knowledge_conversation", ["script"])


def _knowledge_exit_item() -> None:
    op.create_table(
        "crmkit_knowledge_exit_item",
        *_record(),
        sa.Column("leaver", sa.String(191)),
        sa.Column("owner", sa.String(191)),
        sa.Column("question", sa.String(500), nullable=False),
        sa.Column("customer", IdType()),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("note", IdType()),
        sa.ForeignKeyConstraint(
            ["customer"], ["crmkit_customer.id"], name="fk_knowledge_exit_item_customer"
        ),
        sa.ForeignKeyConstraint(
            ["note"], ["crmkit_knowledge_note.id"], name="fk_knowledge_exit_item_note"
        ),
    )
    op.create_index("ix_knowledge_exit_item_customer", "crmkit_knowledge_exit_item", ["customer"])
    op.create_index(
        "ix_knowledge_exit_item_leaver_status", "crmkit_knowledge_exit_item", ["leaver", "status"]
    )
    op.create_index("ix_knowledge_exit_item_note", "crmkit_knowledge_exit_item", ["note"])
    op.create_index(
        "ix_knowledge_exit_item_owner_status", "crmkit_knowledge_exit_item", ["owner", "status"]
    )
