"""What is known of a competitor, for parts that sell."""

from __future__ import annotations

import attrs

from crmkit import ReadUnit
from crmkit_knowledge.searching import search


@attrs.frozen
class BattleNote:
    """An article about a competitor: title, the passage that names them, where it stands."""

    title: str
    text: str
    source: str


def battle_notes(work: ReadUnit, name: str, limit: int = 5) -> tuple[BattleNote, ...]:
    """The articles that name a competitor, the best first, as far as the reader may see them."""
    found = search(work, name[:255], limit=limit)
    if found.how != "all":
        return ()
    return tuple(
        BattleNote(hit.article.title, hit.passage.text, f"knowledge_article {hit.article.id}")
        for hit in found
    )
