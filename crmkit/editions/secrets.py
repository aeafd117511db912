"""Secrets by reference: a file of an edition names where one is kept, never the secret itself."""

from __future__ import annotations

import os
import re
from pathlib import Path

import attrs

from crmkit.errors import Invalid

REFERENCE = r"^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"
PASSWORD_IN_URL = r"://[^:/]*:[^@]*@|[?&]\w*password="
_FILE = "file:"


@attrs.frozen
class Secret:
    """Where a secret is kept: `env:NAME` in the environment, `file:PATH` in a file of its own.

    `file` is that path, resolved against the manifest that names it.
    """

    reference: str
    file: Path | None = None

    @classmethod
    def named(cls, reference: str, folder: Path) -> Secret:
        """The secret of this reference, in a manifest of this folder."""
        if not reference.startswith(_FILE):
            return cls(reference)
        return cls(reference, folder / reference.removeprefix(_FILE))

    def resolve(self) -> str:
        """The secret itself. Raises Invalid, naming the reference, where there is none."""
        value = self._kept()
        if not value:
            raise Invalid(f"the secret {self.reference} is not there; set it, then start again")
        return value

    def _kept(self) -> str | None:
        if self.file is None:
            return os.environ.get(self.reference.removeprefix("env:"))
        try:
            return self.file.read_text("utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError):
            return None


def tells_a_password(url: str) -> bool:
    """Whether a database URL holds a password in plain text."""
    return re.search(PASSWORD_IN_URL, url) is not None
