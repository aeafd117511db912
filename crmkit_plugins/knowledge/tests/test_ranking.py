"""Ranking: questions with known answers, beside what FTS5 finds by itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

import pytest

from crmkit_knowledge import Article, Knowledge

Publish = Callable[..., Article]

pytestmark = pytest.mark.crm(plugins=["knowledge"])

ARTICLES = {
    "How do I return a kettle?": "Bring it to any shop with the receipt within thirty days.",
    "How long is the warranty?": "Two years from the day of purchase, for every appliance.",
    "Where is my order?": "Follow the link in the message about the delivery to track the parcel.",
    "How do I change the delivery address?": "Call us before the parcel has left the warehouse.",
    "Which payment methods are there?": "Cards, bank transfer, and cash at the delivery.",
    "My invoice is wrong": "Send us the number of the invoice and what has to be corrected.",
    "The kettle does not switch on": "Check the plug, then the limescale; clean the contacts.",
    "How do I descale a kettle?": "Boil vinegar and water in it, and rinse the kettle twice.",
    "How do I reset my password?": "Choose 'forgotten' where you sign in; you get a link by mail.",
    "Can I cancel an order?": "Until it was sent; afterwards return what was delivered.",
    "Jak złożyć reklamację?": "Wypełnij formularz i dołącz paragon. Odpowiadamy w 14 dni.",
    "Jak zwrócić towar?": "Przynieś towar do sklepu w ciągu trzydziestu dni od zakupu.",
    "Gdzie jest moja przesyłka?": "Numer przesyłki jest w wiadomości o wysyłce.",
    "Wie lange dauert die Lieferung?": "Zwei bis drei Werktage innerhalb Deutschlands.",
    "Wie kann ich die Größe umtauschen?": "Schicken Sie die Ware zurück und bestellen Sie neu.",
    "איך מחזירים מוצר?": "הביאו את המוצר לחנות עם הקבלה תוך שלושים יום.",
    "متى تصل الطلبية؟": "تصل الطلبية خلال ثلاثة أيام عمل.",
    "Как вернуть товар?": "Принесите товар в магазин с чеком в течение тридцати дней.",
}
"""Titles and bodies of a small shop's answers."""

QUESTIONS = {
    "return kettle": 0, "bring back the kettle I bought": 0, "kettle retrun": 0,
    "warranty": 1, "how many years of waranty do I have": 1, "track parcel": 2,
    "track my order please": 2, "delivery adress": 3, "I moved, change my address": 3,
    "can I pay by card": 4, "payment": 4, "wrong invoice": 5,
    "correct the number on my invoices": 5,
    "kettle will not switch on": 6, "clean limescale from the kettle contacts": 6,
    "descaling": 7, "vinegar": 7, "forgot password": 8, "pasword reset": 8,
    "cancelling orders": 9, "reklamacja": 10, "zlozyc reklamacje": 10, "paragon do reklamacji": 10,
    "zwrot towaru": 11, "zwrocic towar": 11, "gdzie przesylka": 12, "numer przesylki": 12,
    "lieferung dauer": 13, "wie lange dauern lieferungen": 13, "grosse umtauschen": 14,
    "GRÖSSE umtausch": 14, "להחזיר מוצר": 15, "מחזירים מוצרים": 15, "متي تصل الطلبيه": 16,
    "الطلبية": 16, "вернуть товар": 17, "возврат товара": 17,
}  # fmt: skip
"""What people ask, and the place of the article that answers it."""


def reciprocal(found: Sequence[str], wanted: str) -> float:
    """One by the place of the wanted among what was found; 0 where it is not there."""
    return 1 / (found.index(wanted) + 1) if wanted in found else 0.0


def plain(question: str, joined: str) -> list[str]:
    """What FTS5 finds with its own folding and ranking."""
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE VIRTUAL TABLE plain USING fts5(title, body)")
        connection.executemany("INSERT INTO plain VALUES (?, ?)", ARTICLES.items())
        asked = joined.join(f'"{word}"' for word in question.split())
        sql = "SELECT title FROM plain WHERE plain MATCH ? ORDER BY rank"
        found = [title for (title,) in connection.execute(sql, (asked,))]
    connection.close()
    return found


def test_answers_are_ranked_better_than_by_plain_fts5(
    knowledge: Knowledge, publish: Publish, record_property: Callable[[str, object], None]
) -> None:
    """The mean reciprocal rank (MRR, Voorhees 1999) of the answer that is known to be right."""
    titles = list(ARTICLES)
    for title, body in ARTICLES.items():
        publish(title, body)

    def ours(question: str) -> list[str]:
        return [article.title for article in knowledge.search(question).articles]

    def mean(find: Callable[[str], list[str]]) -> float:
        ranks = [reciprocal(find(q), titles[place]) for q, place in QUESTIONS.items()]
        return round(sum(ranks) / len(ranks), 3)

    figures = {
        "crmkit": mean(ours),
        "FTS5, all words": mean(lambda question: plain(question, " ")),
        "FTS5, any word": mean(lambda question: plain(question, " OR ")),
    }
    record_property("mrr", figures)
    print(figures)
    assert figures["crmkit"] >= 0.85
    assert figures["crmkit"] > max(value for name, value in figures.items() if name != "crmkit")


def test_the_words_of_what_was_outdated_are_forgotten(
    knowledge: Knowledge, publish: Publish
) -> None:
    """Relearning keeps the words of what is published now."""
    kept, gone = publish("Kettles", body="boil"), publish("Samovars", body="steam")
    before = knowledge.relearn()
    knowledge.outdate(gone)
    after = knowledge.relearn()
    assert (True, after) == (after < before, knowledge.relearn())
    assert [kept.id] == [hit.article.id for hit in knowledge.search("ketles").hits]
