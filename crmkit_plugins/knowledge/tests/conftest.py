"""A knowledge base with people who write, agree and read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmkit import UnitOfWork
from crmkit_knowledge import Article, Knowledge

Publish = Callable[..., Article]


@pytest.fixture
def knowledge(work: UnitOfWork) -> Knowledge:
    return work.use(Knowledge)


@pytest.fixture
def publish(work: UnitOfWork, knowledge: Knowledge) -> Publish:
    """Writes an article and has it published, as from elsewhere."""

    def published(title: str, body: str = "", **facts: Any) -> Article:
        article = Article(title=title, body=body, **facts)
        knowledge.bring_in([article])
        return work.get(Article, article.id)

    return published
