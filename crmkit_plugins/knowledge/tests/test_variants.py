"""The same question finds the same text, however either is written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crmkit_knowledge import Article, Knowledge
from crmkit_knowledge.words import words

Publish = Callable[..., Article]

pytestmark = pytest.mark.crm(plugins=["knowledge"])

# (language, what the article says, what is asked)
CASES = [
    ("pl", "Zażółć gęślą jaźń", "zazolc gesla jazn"),
    ("pl", "Jak złożyć reklamację?", "ZLOZYC REKLAMACJE"),
    ("pl", "Łódź, ulica Główna", "lodz glowna"),
    ("pl", "zwrot pieniedzy", "ZWROT PIENIĘDZY"),
    ("pl", "Z\u0307o\u0301łty kubek", "żółty"),
    ("pl", "termin: 14 dni", "١٤ dni"),
    ("de", "Die Straße ist gesperrt", "STRASSE"),
    ("de", "Kundenstrasse", "Kundenstraße"),
    ("de", "Rückgabe und Umtausch", "ruckgabe umtausch"),
    ("de", "GRÖSSE", "größe"),
    ("de", "Öl nachfüllen", "O\u0308L NACHFU\u0308LLEN"),
    ("he", "שָׁלוֹם עֲלֵיכֶם", "שלום עליכם"),
    ("he", "החזרת קומקום", "הַחְזָרַת קוּמְקוּם"),
    ("he", "מלך", "מלכ"),
    ("he", "צה״ל", 'צה"ל'),
    ("he", "ג׳ירפה", "ג'ירפה"),
    ("he", "טלפון 123", "טלפון ١٢٣"),
    ("he", "כסף", "\u200fכסף\u200e"),
    ("ar", "إرجاع المنتج", "ارجاع المنتج"),
    ("ar", "كيف أُعيد الغلّاية؟", "كيف اعيد الغلاية"),
    ("ar", "مـرحـبـا", "مرحبا"),
    ("ar", "فاطمة", "فاطمه"),
    ("ar", "على", "علي"),
    ("ar", "مسؤول", "مسوول"),
    ("ar", "رقم ١٢٣٤٥", "رقم 12345"),
    ("fa", "کتاب یکتا", "كتاب يكتا"),
    ("fa", "شماره ۱۲۳", "شماره ١٢٣"),
    ("fa", "می\u200cخواهم", "میخواهم"),
    ("ru", "ВОЗВРАТ ЧАЙНИКА", "возврат чайника"),
    ("ru", "Ёлка и ёж", "елка еж"),
    ("ru", "Счёт-фактура", "счет фактура"),
    ("uk", "Їжак і ґанок", "іжак ганок"),
    ("el", "ΣΊΣΥΦΟΣ", "σισυφος"),
    ("el", "Επιστροφή χρημάτων", "επιστροφη χρηματων"),
    ("tr", "İstanbul iadesi", "istanbul"),
    ("tr", "ISPARTA", "ısparta"),
    ("fr", "Échange après l’été", "echange apres lete"),
    ("fr", "cœur", "COEUR"),
    ("es", "¿Cuánto cuesta el envío?", "cuanto cuesta envio"),
    ("cs", "Příliš žluťoučký kůň", "prilis zlutoucky kun"),
    ("da", "Ærø og Søren", "aero soren"),
    ("vi", "Đổi trả hàng", "doi tra hang"),
    ("hi", "नंबर १२३", "नंबर 123"),
    ("ja", "ＡＢＣ　１２３", "abc 123"),
    ("ja", "ポットの返品方法", "返品方法"),
    ("ja", "ｶﾀｶﾅ", "カタカナ"),
    ("zh", "如何退货和退款", "退款"),
    ("th", "การคืนสินค้า", "คืนสินค้า"),
    ("en", "Quick “e-mail”: reset", "quick e mail reset"),
    ("en", "ﬁrst oﬃce", "first office"),
]

UNSPACED = ("ja", "zh", "th")


@pytest.mark.parametrize("asked_of", ["title", "body"])
def test_however_it_is_written(knowledge: Knowledge, publish: Publish, asked_of: str) -> None:
    """By all of its words; and where all of a text is asked for, the other way round."""
    missed = []
    for number, (language, said, asked) in enumerate(CASES):
        whole = len(said.split()) == len(asked.split()) and language not in UNSPACED
        for written, question in ((said, asked), *([(asked, said)] if whole else [])):
            title = written if asked_of == "title" else f"article {number}"
            body = written if asked_of == "body" else ""
            article = publish(title, body, language=language)
            found = knowledge.search(question, language=language)
            if found.how != "all" or article.id not in {one.id for one in found.articles}:
                missed.append((written, question, found.how))
    assert [] == missed


def test_words_are_cut_alike_on_both_sides() -> None:
    """Signs part words, quotes within them do not; unspaced runs become pairs."""
    assert ["obrien", "says", "e", "mail"] == words("O'Brien says: e-mail!")
    assert ["退款", "款吗"] == words("退款吗？")
    assert ["नंबर", "123"] == words("नंबर १२३")
