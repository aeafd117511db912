"""Suggestions: articles for the customer and the interaction at hand, before anybody searches."""

from __future__ import annotations

import attrs
from sqlalchemy import ColumnElement, and_, literal, select, true, union_all

from crmkit import Broken, Customer, Interaction, Invalid, ReadUnit
from crmkit_knowledge.article import Article
from crmkit_knowledge.searching import Seeker
from crmkit_knowledge.words import words

_MOST_WORDS = 16
_MOST_CRITERIA = 200


@attrs.frozen
class Suggestion:
    """An article that may help, and why it is suggested: `text`, `customer`, or both."""

    article: Article
    why: tuple[str, ...]


def suggest(
    work: ReadUnit,
    customer: Customer | None,
    interaction: Interaction | None,
    language: str | None,
    limit: int,
) -> tuple[Suggestion, ...]:
    """What suits both the text and the customer first, then what suits the text, then the rest."""
    by_text = _by_text(work, interaction, language, limit) if interaction else []
    by_customer = _by_customer(work, customer, language) if customer else []
    suited = {article.id for article in by_customer}
    both = [one for one in by_text if one.id in suited]
    rest = [one for one in by_text if one.id not in suited]
    seen = {one.id for one in by_text}
    more = [one for one in by_customer if one.id not in seen]
    found = [
        *(Suggestion(one, ("text", "customer")) for one in both),
        *(Suggestion(one, ("text",)) for one in rest),
        *(Suggestion(one, ("customer",)) for one in more),
    ]
    return tuple(found[:limit])


def _by_text(
    work: ReadUnit, interaction: Interaction, language: str | None, limit: int
) -> list[Article]:
    text = f"{interaction.subject}\n{interaction.body[:5000]}"
    telling = sorted(dict.fromkeys(words(text)), key=len, reverse=True)[:_MOST_WORDS]
    return list(Seeker(work, true(), language, limit).any_of(telling).articles)


def _by_customer(work: ReadUnit, customer: Customer, language: str | None) -> list[Article]:
    """Published articles whose criterion the customer fulfils, all asked in one statement."""
    row = work.table(Article).c
    spoken = row.language == language if language else true()
    having = and_(row.state == "published", row.suits.is_not(None), spoken)
    articles = work.find(Article, having, limit=_MOST_CRITERIA, order="-published_at").items
    asked = [
        select(literal(place).label("place")).where(condition)
        for place, article in enumerate(articles)
        if (condition := _holds(work, customer, article.suits or "True")) is not None
    ]
    fitting = set(work.connection.scalars(union_all(*asked))) if asked else set()
    return [article for place, article in enumerate(articles) if place in fitting]


def _holds(work: ReadUnit, customer: Customer, criterion: str) -> ColumnElement[bool] | None:
    """The condition that a customer fulfils a criterion; None where the reader may not ask it, or
    the part that it asks about is gone."""
    try:
        fitting = work.visible(Customer, criterion)
    except (Invalid, Broken):
        return None
    return select(fitting.c.id).where(fitting.c.id == customer.id).exists()


def languages(customer: Customer | None, asked: str | None) -> str | None:
    """The language to suggest in: the one asked for, else the customer's."""
    return asked or (customer.language if customer else None)
