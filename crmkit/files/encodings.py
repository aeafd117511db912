"""In which encoding a text file is written, told from its bytes; what cannot be told is refused.

A byte order mark and valid UTF-8 settle it. What is left are the code pages of one byte a letter:
each language's profile says which letters its texts hold, and the best-fitting profile wins.
"""

from __future__ import annotations

import codecs
import re
from pathlib import Path

import attrs

from crmkit.errors import Invalid

# Enough letters to tell a language by, few enough to score at once.
_SAMPLE = 64 * 1024
_BLOCK = 256 * 1024
_SURE = 0.5

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# Signs that say nothing of the language, where no letter follows them.
_NEUTRAL = frozenset("€£‚„…†‡‰‹›‘’“”•–—™«»©®°§±·¶¬¤¦\u00a0\u00ad\u200e\u200f")


@attrs.frozen
class Profile:
    """One language in one code page: its letters beyond ASCII, and where they never stand."""

    encoding: str
    letters: str
    never: str

    def fit(self, text: str) -> float:
        """From 1.0, every letter beyond ASCII belongs, down to below 0."""
        beyond = [c for c in text if ord(c) > 127 and c not in _NEUTRAL]
        if not beyond:
            return _SURE
        foreign = sum(c not in self.letters for c in beyond)
        misplaced = sum(len(found[0]) for found in re.finditer(self.never, text))
        return 1 - 2 * (foreign + misplaced) / len(beyond)


def _both_cases(letters: str) -> str:
    return letters + "".join(c.upper() for c in letters if len(c.upper()) == 1)


# Whole words of accented letters, a capital inside a word, a letter before a digit: whoever sees
# that reads another script, or signs, by a Latin code page.
_NOT_LATIN = (
    r"\b[^\x00-\x7f]{3,}\b|[^\x00-\x7f]{5,}|(?<=[a-zß-ÿ])[À-ÞĄĆĘŁŃŚŹŻ](?=[a-zß-ÿ])"
    r"|£(?=[A-Za-z])|[ŁĄ](?=\d)"
)
_MIXED = r"[A-Za-z][^\W\x00-\x7f]|[^\W\x00-\x7f][A-Za-z]"
_LATIN = {
    "cp1252": (
        "äöüß", "éèêëàâçîïôûùœ", "áéíóúñü¿¡ºª", "ãõáâàçéêíóôúü", "åäöæøé", "àèéìíòóùú", "éëïöüèê",
    ),
    "cp1250": (
        "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţ",
    ),
    "iso8859-2": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž"),
    "cp1254": ("çğıİöşüâîû",),
}  # fmt: skip
_HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרשת" + "".join(map(chr, range(0x5B0, 0x5C3))) + "\u05f3\u05f4₪"
_ARABIC = (
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652،؛؟پچژگ"
)
_CYRILLIC = _both_cases("абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў") + "№"

# In the order of preference, the Latin ones first.
_PROFILES = (
    *(
        Profile(encoding, _both_cases(letters), _NOT_LATIN)
        for encoding, languages in _LATIN.items()
        for letters in languages
    ),
    # Final forms end a word.
    Profile("cp1255", _HEBREW, "[ךםןףץ](?=[א-ת])|" + _MIXED),
    Profile("cp1256", _ARABIC, "[ةى](?=[ء-ي])|" + _MIXED),
    # A capital begins a cell, a word or a word of capitals; the hard and soft signs never do.
    Profile(
        "cp1251", _CYRILLIC, r"(?<=[а-я])[А-Я](?=[а-я])|\b[ъьы]|(?<![^,;\t|\"\n])[а-я]|" + _MIXED
    ),
)


def detect(path: Path) -> str:
    """The Python name of the encoding of a text file; the whole file is read, none of it kept.

    Raises Invalid when it cannot be told, and names what to do.
    """
    with path.open("rb") as file:
        head = file.read(4096)
    marked = next((name for mark, name in _MARKS if head.startswith(mark)), None)
    return marked or _wide(head) or _narrow(path)


def _wide(head: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of its commas and digits is zero."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) * 8 < len(head) or min(even, odd) * 8 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _narrow(path: Path) -> str:
    """UTF-8 where the whole file is valid, else the code page that fits best."""
    decoder, valid, sample = codecs.getincrementaldecoder("utf-8")(), True, bytearray()
    with path.open("rb") as file:
        for line in iter(lambda: file.readline(_BLOCK), b""):
            if line.isascii() and not decoder.getstate()[0]:
                continue
            valid = valid and _decodes(decoder, line)
            if len(sample) < _SAMPLE:
                sample += line
            elif not valid:
                break
    if valid and not decoder.getstate()[0]:
        return "utf-8"
    return code_page(bytes(sample), path.name)


def _decodes(decoder: codecs.IncrementalDecoder, line: bytes) -> bool:
    try:
        decoder.decode(line)
    except UnicodeDecodeError:
        return False
    return True


def code_page(sample: bytes, name: str = "the text") -> str:
    """The code page in which `sample` reads as some language.

    Raises Invalid when it does in none, or in two scripts equally well.
    """
    fits = [_fit(profile, sample) for profile in _PROFILES]
    best = max(fits)
    found = dict.fromkeys(p.encoding for p, fit in zip(_PROFILES, fits, strict=True) if fit == best)
    encoding = next(iter(found))
    if best < _SURE or (encoding not in _LATIN and len(found) > 1):
        raise Invalid(
            f"the encoding of {name} cannot be told: it is not UTF-8, and no one code page of "
            "1250, 1251, 1252, 1254, 1255, 1256 reads it as a language; save it as UTF-8, or name "
            "its encoding"
        )
    return encoding


def _fit(profile: Profile, sample: bytes) -> float:
    try:
        return profile.fit(sample.decode(profile.encoding))
    except UnicodeDecodeError:
        return -1.0
