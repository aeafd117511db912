"""Searching the knowledge base, against a bare query of the same full-text index."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import accumulate
from time import perf_counter
from uuid import UUID

from sqlalchemy import Connection, insert, text

from benchmarks.figures import Figure
from benchmarks.ground import Ground
from crmkit import CRM, UnitOfWork
from crmkit_knowledge import Article, Knowledge

QUESTIONS = 200
SHOWN = 10
_LENGTH = 120
_WORDS = 40_000
_SYLLABLES = (
    "ka",
    "lo",
    "mi",
    "ne",
    "ru",
    "sta",
    "tor",
    "vi",
    "zo",
    "pra",
    "du",
    "wek",
    "gi",
    "han",
)

BARE = {
    "sqlite": "SELECT id FROM crmkit_knowledge_article_fts WHERE crmkit_knowledge_article_fts "
    "MATCH :asked ORDER BY rank LIMIT 10",
    "postgresql": "SELECT id FROM crmkit_knowledge_article WHERE search_vector @@ "
    "CAST(:asked AS tsquery) "
    "ORDER BY ts_rank(search_vector, CAST(:asked AS tsquery)) DESC LIMIT 10",
}


def knowledge(ground: Ground) -> Iterator[Figure]:
    """The p95 of questions of two words that some article has, and of misspelt ones."""
    articles = 100_000 if ground.sizes.full else max(200, ground.sizes.rows // 4)
    crm = CRM(ground.empty(), plugins=["knowledge"])
    crm.upgrade()
    chance = random.Random(7)
    texts = fill(crm, articles, chance)
    ground.analyse(str(crm.engine.url.render_as_string(hide_password=False)))
    asked = [chance.sample(chance.choice(texts), 2) for _turn in range(QUESTIONS)]
    with crm.begin(actor="reader") as work:
        ours = [timed(partial(search, work, words)) for words in asked]
        bare = [timed(partial(plain, work.connection, ground.kind, words)) for words in asked]
        typos = [timed(partial(search, work, misspelt(words, chance))) for words in asked]
    crm.close()
    what = f"search {articles:,} articles, p95"
    theirs, mine = p95(bare), p95(ours)
    yield Figure(what, "a bare query", mine / theirs, 1.5, ours=mine, theirs=theirs)
    slow = p95(typos)
    yield Figure(f"{what}, misspelt", "a bare query", slow / theirs, ours=slow, theirs=theirs)


def fill(crm: CRM, count: int, chance: random.Random) -> list[list[str]]:
    """Published articles whose words are as frequent as in a language (Zipf); their words."""
    lexicon = sorted(
        {"".join(chance.choices(_SYLLABLES, k=chance.randint(2, 5))) for _ in range(_WORDS)}
    )
    chance.shuffle(lexicon)
    weights = list(accumulate(1 / (rank + 10) for rank in range(len(lexicon))))
    texts = []
    with crm.begin(actor="writer") as work:
        for start in range(0, count, 1000):
            some = [chance.choices(lexicon, cum_weights=weights, k=_LENGTH)
                    for _turn in range(min(1000, count - start))]  # fmt: skip
            work.connection.execute(insert(work.table(Article)), [row(words) for words in some])
            texts += some[:20]
    with crm.begin(actor="writer") as work:
        work.use(Knowledge).relearn()
    gc.collect()
    return texts


def row(words: Sequence[str]) -> dict[str, object]:
    """An article as it is stored: adding it is not what is measured."""
    title, body, now = " ".join(words[:5]), " ".join(words[5:]), datetime(2026, 3, 2, tzinfo=UTC)
    id: UUID = Article(title="").id
    return {
        "id": id, "version": 1, "created_at": now, "updated_at": now, "title": title,
        "title_folded": title, "body": body, "kind": "article", "language": "en", "keywords": (),
        "audience": "internal", "state": "published", "number": 1, "follows": 0,
        "title_words": title, "body_words": body,
    }  # fmt: skip


def search(work: UnitOfWork, words: Sequence[str]) -> object:
    return work.use(Knowledge).search(" ".join(words), limit=SHOWN)


def plain(connection: Connection, kind: str, words: Sequence[str]) -> object:
    signs = (" ", '"') if kind == "sqlite" else (" & ", "'")
    asked = signs[0].join(f"{signs[1]}{word}{signs[1]}" for word in words)
    return connection.execute(text(BARE[kind]), {"asked": asked}).all()


def misspelt(words: Sequence[str], chance: random.Random) -> list[str]:
    """The longest of the words with two letters swapped."""
    longest = max(words, key=len)
    at = chance.randrange(1, len(longest) - 1)
    wrong = longest[:at] + longest[at : at + 2][::-1] + longest[at + 2 :]
    return [wrong if word == longest else word for word in words]


def timed(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def p95(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]
