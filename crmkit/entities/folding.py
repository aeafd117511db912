"""Folding: one searchable form of a text, whatever its case, accents, marks or digits."""

from __future__ import annotations

import unicodedata

# Letters whose base form Unicode does not give by decomposition.
_LETTERS = str.maketrans(
    {
        "ł": "l", "đ": "d", "ø": "o", "ħ": "h", "ı": "i", "ŧ": "t", "ß": "ss", "æ": "ae", "œ": "oe",
        "þ": "th", "ð": "d",
        # Hebrew final forms
        "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ",
        # Arabic letter forms that people write for one another
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ـ": "",
        "ی": "ي", "ک": "ك",
        # Letters that a neighbouring language or an older keyboard has not: Ukrainian, Urdu
        "ґ": "г", "ہ": "ه", "ۃ": "ه",
        # Quotation marks inside names: O'Brien, צה״ל
        "'": "", "’": "", "׳": "", "״": "", '"': "",
    }
)  # fmt: skip


def fold(text: str) -> str:
    """`text` in lower case, without accents or vowel marks, digits as 0-9, spaces single."""
    if text.isascii():
        return " ".join(text.lower().replace("'", "").replace('"', "").split())
    # Letters that look alike come apart first: only then has each of them its lower case.
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", decomposed.translate(_LETTERS))
    letters = "".join(_base(c) for c in decomposed if not unicodedata.combining(c))
    return " ".join(letters.translate(_LETTERS).split())


def _base(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    # Direction marks and zero-width joiners are invisible; people never type them in a search.
    return "" if unicodedata.category(character) == "Cf" else character
