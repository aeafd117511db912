"""The full-text index of what is published: each database keeps it by its own means."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

_VECTOR = """
ALTER TABLE crmkit_knowledge_article ADD COLUMN search_vector tsvector GENERATED ALWAYS AS (
    CASE WHEN state = 'published' AND removed_at IS NULL THEN
        setweight(to_tsvector('simple', title_words), 'A')
        || setweight(to_tsvector('simple', body_words), 'D')
        || array_to_tsvector(ARRAY[
            '=' || lower(coalesce(language, '')),
            '=' || split_part(lower(coalesce(language, '')), '-', 1)
        ])
    END
) STORED
"""

# The id is a word of its own column, by which a row is found again. In the ranking a word of the
# title counts eight times one of the body.
_FULL_TEXT = """
CREATE VIRTUAL TABLE crmkit_knowledge_article_fts USING fts5(
    id, language, title, body,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
)
"""
_RANKING = """
INSERT INTO crmkit_knowledge_article_fts (crmkit_knowledge_article_fts, rank)
VALUES ('rank', 'bm25(0.0, 0.0, 8.0, 1.0)')
"""
# As in `index.py`: a sign that no word holds, and the language, with its region and without.
_LANGUAGE = (
    "char(57344) || replace(lower({0}), '-', '') || ' ' || char(57344) || "
    "substr(lower({0}), 1, instr(lower({0}) || '-', '-') - 1)"
)
_FORGET = """
    DELETE FROM crmkit_knowledge_article_fts WHERE rowid IN (
        SELECT rowid FROM crmkit_knowledge_article_fts
        WHERE crmkit_knowledge_article_fts MATCH 'id : "' || old.id || '"'
    );
"""
_LEARN = f"""
    INSERT INTO crmkit_knowledge_article_fts (id, language, title, body)
    SELECT new.id, {_LANGUAGE.format("new.language")}, new.title_words, new.body_words
    WHERE new.state = 'published' AND new.removed_at IS NULL;
"""
_LEARN_ALL = f"""
INSERT INTO crmkit_knowledge_article_fts (id, language, title, body)
SELECT id, {_LANGUAGE.format("language")}, title_words, body_words FROM crmkit_knowledge_article
WHERE state = 'published' AND removed_at IS NULL
"""
_TRIGGERS = (
    f"""
CREATE TRIGGER crmkit_knowledge_article_added AFTER INSERT ON crmkit_knowledge_article BEGIN
{_LEARN}
END
""",
    f"""
CREATE TRIGGER crmkit_knowledge_article_changed
AFTER UPDATE OF title_words, body_words, language, state, removed_at ON crmkit_knowledge_article
WHEN old.state = 'published' OR new.state = 'published' BEGIN
{_FORGET}{_LEARN}
END
""",
    f"""
CREATE TRIGGER crmkit_knowledge_article_deleted AFTER DELETE ON crmkit_knowledge_article
WHEN old.state = 'published' BEGIN
{_FORGET}
END
""",
)


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.execute(_VECTOR)
        op.execute(
            "CREATE INDEX ix_knowledge_article_search ON crmkit_knowledge_article "
            "USING gin (search_vector)"
        )
        return
    for statement in (_FULL_TEXT, _RANKING, *_TRIGGERS, _LEARN_ALL):
        op.execute(statement)
