"""Languages as people write them: the BCP 47 tag of an English name, or of its own name."""

from __future__ import annotations

import re
from functools import cache

from crmkit.entities.folding import fold

# The tag, then every name that means it.
_NAMES = """
ar Arabic, العربية, عربي; bg Bulgarian, български; cs Czech, čeština; da Danish, dansk; de German,
Deutsch; el Greek, ελληνικά; en English; es Spanish, español, castellano; et Estonian, eesti; fa
Persian, Farsi, فارسی; fi Finnish, suomi; fr French, français; ga Irish, Gaeilge; he Hebrew, עברית;
hi Hindi, हिन्दी; hr Croatian, hrvatski; hu Hungarian, magyar; id Indonesian, Bahasa Indonesia; it
Italian, italiano; ja Japanese, 日本語; ko Korean, 한국어; lt Lithuanian, lietuvių; lv Latvian,
latviešu; nb Norwegian, norsk; nl Dutch, Nederlands; pl Polish, polski; pt Portuguese, português; ro
Romanian, română; ru Russian, русский; sk Slovak, slovenčina; sl Slovenian, slovenščina; sr Serbian,
српски; sv Swedish, svenska; th Thai, ไทย; tr Turkish, Türkçe; uk Ukrainian, українська; ur Urdu,
اردو; vi Vietnamese, Tiếng Việt; zh Chinese, 中文
"""
# en_US, PL-pl: programs part the tag otherwise, and write it in other cases.
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?")


@cache
def _tags() -> dict[str, str]:
    """The tags by folded name."""
    found = {}
    for entry in " ".join(_NAMES.split()).split("; "):
        tag, _, names = entry.partition(" ")
        found.update({fold(name): tag for name in names.split(", ")})
    return found


def language_tag(text: str) -> str | None:
    """The tag of a language by name or as programs write it; None for what is neither."""
    named = _tags().get(fold(re.sub(r"\s*\(.*\)", "", text)))
    tag = _TAG.fullmatch(text.strip())
    if named or not tag:
        return named
    return tag[1].lower() + (f"-{tag[2].upper()}" if tag[2] else "")
