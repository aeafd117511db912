"""Updating what an organisation may have changed: three values a field, none lost in silence.

What the package said when it was last applied, what is stored now, what the package says today.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any, Literal

import attrs

Outcome = Literal["same", "keep", "take", "conflict"]


def digest(value: Any) -> str:
    """A value as it is remembered: enough to tell that it changed, and nothing of itself."""
    told = json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)
    return sha256(told.encode()).hexdigest()[:24]


@attrs.frozen
class Applied:
    """A field when its package was last applied: what that said, and what was stored of it.

    They differ where a part made something else of the value.
    """

    said: str
    stored: str


def settle(applied: Applied | None, stored: Any, said: Any, default: Any = None) -> Outcome:
    """What becomes of a field, given what is stored and what the package says today.

    `keep`: the package has nothing new, the organisation's value stands. `take`: the organisation
    never touched it. `conflict`: both changed it; the organisation's value stands. A field that
    the package did not have so far (`applied` is None) is untouched while it is at its default.
    """
    if digest(stored) == digest(said):
        return "same"
    if applied is None:
        return "take" if digest(stored) == digest(default) else "conflict"
    if digest(said) == applied.said:
        return "keep"
    return "take" if digest(stored) == applied.stored else "conflict"


def after(outcome: Outcome, applied: Applied | None, stored: Any, said: Any) -> Applied:
    """What to remember of a field, given what is stored when all is done.

    After a conflict that is what the package said, not what is stored: the organisation's value
    stays its own, also when the package changes again.
    """
    if outcome == "keep" and applied is not None:
        return applied
    return Applied(digest(said), digest(said if outcome == "conflict" else stored))
