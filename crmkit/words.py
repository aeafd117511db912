"""Words people read: lazy message ids, looked up in the reader's language when shown."""

from __future__ import annotations

from typing import Any


class Message(str):
    """A translatable sentence. As a plain `str` it reads in English, the source language."""

    __slots__ = ("values",)
    values: dict[str, Any]

    def __new__(cls, text: str, **values: Any) -> Message:
        message = super().__new__(cls, text.format(**values) if values else text)
        message.values = values
        return message


def _(text: str, **values: Any) -> Message:
    """Mark `text` for translation; `values` fill its {named} places."""
    return Message(text, **values)


def label_of(name: str) -> Message:
    """The label of something that was given none: its name as words."""
    return Message(name.replace("_", " ").strip().capitalize())
