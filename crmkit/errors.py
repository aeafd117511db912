"""Every error crmkit raises. Each says what happened, to what, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class CRMError(Exception):
    """Base of all errors of crmkit; catch it to catch them all.

    `facts` holds what the sentence was made of, for hosts that build their own words.
    """

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.facts: Mapping[str, Any] = facts


class Invalid(CRMError):
    """A value, a row, a criterion or a definition breaks a rule; correct it and call again.

    `problems` lists every broken rule as (where, what), so that a form can show all at once.
    """

    def __init__(
        self, message: str, *, problems: Sequence[tuple[str, str]] = (), **facts: Any
    ) -> None:
        super().__init__(message, **facts)
        self.problems = tuple(problems)


class NotFound(CRMError):
    """No such record, or none that this actor may see; the two are never told apart."""


class NotAllowed(CRMError):
    """The actor's roles do not permit this; ask for the permission that is named."""


class Refused(CRMError):
    """A part or a rule refused the change; nothing was written."""


class Conflict(CRMError):
    """Somebody else's change came first, or a unique value is taken.

    `mine` is what you tried to write, `theirs` what is stored; read again and decide.
    """

    def __init__(self, message: str, *, mine: Any = None, theirs: Any = None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.mine = mine
        self.theirs = theirs


class Broken(CRMError):
    """A stored definition names what is not there (a part, a field); enable or mend it."""


class NotEnabled(CRMError):
    """A part was asked for that this CRM was not given; name it in `plugins=`."""


class NoTransaction(CRMError):
    """The connection given to `join` has no open transaction; begin one first."""


class AssemblyError(CRMError):
    """The CRM cannot start as asked; `problems` lists every reason with its remedy."""

    def __init__(self, problems: Sequence[Any]) -> None:
        lines = "\n".join(f"  - {problem}" for problem in problems)
        super().__init__(f"this CRM cannot start:\n{lines}")
        self.problems = tuple(problems)


class EditionError(CRMError):
    """An edition cannot be used as its files say; `problems` lists every reason with its remedy."""

    def __init__(self, problems: Sequence[Any]) -> None:
        lines = "\n".join(f"  - {problem}" for problem in problems)
        super().__init__(f"this edition cannot be used:\n{lines}")
        self.problems = tuple(problems)


_SHOWN = 80


def shown(value: object) -> str:
    """A value as an error shows it: short, whatever it is."""
    try:
        text = repr(value)
    except Exception:
        return f"this {type(value).__name__}"
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
