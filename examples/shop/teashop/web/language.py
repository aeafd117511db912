"""The language of the pages, and the direction in which it runs."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

from flask import Flask, request, session, url_for

LANGUAGES = {"en": ("English", "ltr"), "he": ("עברית", "rtl")}


def install(app: Flask) -> None:
    """`?lang=he` chooses a language; it stays chosen."""
    app.before_request(_choose)
    app.jinja_env.globals.update(
        _=translate, language=current, direction=direction, languages=LANGUAGES, in_language=here
    )


def _choose() -> None:
    asked = request.args.get("lang")
    if asked in LANGUAGES:
        session["language"] = asked


def current() -> str:
    """The visitor's choice, else what their browser asks for, else English."""
    chosen = session.get("language")
    return chosen or request.accept_languages.best_match(list(LANGUAGES)) or "en"


def direction() -> str:
    return LANGUAGES[current()][1]


def here(language: str) -> str:
    """This page in another language; what a form has answered leads to the first page."""
    if request.method != "GET" or request.endpoint is None:
        return url_for("buying.products", lang=language)
    own = {**request.args.to_dict(flat=False), **(request.view_args or {}), "lang": language}
    return url_for(request.endpoint, **own)


@cache
def _words(language: str) -> dict[str, str]:
    file = resources.files("teashop.web") / "words" / f"{language}.json"
    return dict(json.loads(file.read_text("utf-8"))) if file.is_file() else {}


def translate(text: str, **values: object) -> str:
    """A sentence in the visitor's language; `values` fill its named places.

    A value that is text may run the other way, so it is isolated from the sentence around it.
    """
    sentence = _words(current()).get(text, text)
    isolated = {n: f"\u2068{v}\u2069" if isinstance(v, str) else v for n, v in values.items()}
    return sentence.format(**isolated) if values else sentence
