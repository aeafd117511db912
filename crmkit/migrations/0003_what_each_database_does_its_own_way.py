"""What each database does its own way: the index of search, the cursor of the journal.

Search by any part of a word wants trigrams: on PostgreSQL an index of pg_trgm, on SQLite a
full-text table kept by triggers. Where the server gives neither, search works and is slow, and
`search_index` in crmkit_state says why.
"""

from __future__ import annotations

import logging

import sqlalchemy as sa
from alembic import op
from sqlalchemy.exc import OperationalError

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        _postgresql()
    else:
        _sqlite()
    if not op.get_context().as_sql:
        _warn()


def _postgresql() -> None:
    op.create_index("ix_journal_cursor", "crmkit_journal", ["epoch", "transaction_id", "sequence"])
    op.execute("""
DO $$
BEGIN
    -- Not in the schema of one tenant, which would take it along when it is dropped.
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname = 'pg_trgm') THEN
        EXECUTE 'CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA '
            || quote_ident(coalesce(to_regnamespace('public')::text, current_schema()));
    END IF;
    -- New rows wait in a list before they are sorted in. Were it as long as it is by default, the
    -- planner would rather read the table than the list, until a vacuum.
    -- Its operators are named by their schema, which need not be one that is searched.
    EXECUTE 'CREATE INDEX ix_search_trigrams ON crmkit_search USING gin (text '
        || (SELECT extnamespace::regnamespace FROM pg_catalog.pg_extension
            WHERE extname = 'pg_trgm')
        || '.gin_trgm_ops) WITH (gin_pending_list_limit = 256)';
    INSERT INTO crmkit_state (key, value) VALUES ('search_index', 'trigrams');
EXCEPTION
    WHEN insufficient_privilege OR feature_not_supported OR undefined_file OR undefined_object THEN
        INSERT INTO crmkit_state (key, value) VALUES ('search_index', 'none: ' || SQLERRM);
END $$
""")


_FULL_TEXT = """
CREATE VIRTUAL TABLE crmkit_search_fts USING fts5(
    text, content = 'crmkit_search', content_rowid = 'id', tokenize = 'trigram'
)
"""

_GONE = """
CREATE TABLE crmkit_search_fts_gone (id INTEGER PRIMARY KEY, text TEXT NOT NULL)
"""

# To sort one row in costs more than to write the record that it is of: rows wait for each other.
# Those that are in are told by their ids, which grow and are never used again; of a row that is in,
# a change makes a new one.
_TRIGGERS = (
    """
CREATE TRIGGER crmkit_search_added AFTER INSERT ON crmkit_search WHEN new.id % 256 = 0 BEGIN
    INSERT INTO crmkit_search_fts (crmkit_search_fts, rowid, text)
    SELECT 'delete', id, text FROM crmkit_search_fts_gone;
    DELETE FROM crmkit_search_fts_gone;
    INSERT INTO crmkit_search_fts (rowid, text) SELECT id, text FROM crmkit_search
    WHERE id > (SELECT coalesce(max(id), 0) FROM crmkit_search_fts_docsize);
END
""",
    """
CREATE TRIGGER crmkit_search_removed AFTER DELETE ON crmkit_search
WHEN old.id <= (SELECT max(id) FROM crmkit_search_fts_docsize) BEGIN
    INSERT OR IGNORE INTO crmkit_search_fts_gone (id, text) VALUES (old.id, old.text);
END
""",
    """
CREATE TRIGGER crmkit_search_changed AFTER UPDATE OF text ON crmkit_search
WHEN old.id <= (SELECT max(id) FROM crmkit_search_fts_docsize) BEGIN
    INSERT INTO crmkit_search_fts_gone (id, text) VALUES (old.id, old.text);
    INSERT INTO crmkit_search (entity_name, record_id, subject_id, source, text)
    VALUES (new.entity_name, new.record_id, new.subject_id, new.source, new.text);
    DELETE FROM crmkit_search WHERE id = old.id;
END
""",
)


def _sqlite() -> None:
    try:
        op.execute(_FULL_TEXT)
    except OperationalError as error:  # built without FTS5, or before 3.34
        _note(f"none: {error.orig}")
        return
    for statement in (_GONE, *_TRIGGERS):
        op.execute(statement)
    _note("trigrams")


def _note(found: str) -> None:
    state = sa.table("crmkit_state", sa.column("key", sa.String), sa.column("value", sa.Text))
    row = {"key": "search_index", "value": found}
    op.bulk_insert(state, [row], multiinsert=False)


def _warn() -> None:
    query = sa.text("SELECT value FROM crmkit_state WHERE key = 'search_index'")
    found = op.get_bind().scalar(query)
    if found != "trigrams":
        logging.getLogger("crmkit.migrations").warning(
            "search has no index and will be slow (%s). On PostgreSQL, as a role that may: CREATE "
            "EXTENSION pg_trgm; CREATE INDEX ix_search_trigrams ON crmkit_search USING gin (text "
            "gin_trgm_ops); UPDATE crmkit_state SET value = 'trigrams' WHERE key = 'search_index'",
            found,
        )
