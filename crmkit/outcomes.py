"""What became of background work, as data."""

from __future__ import annotations

from datetime import datetime
from typing import Literal
from uuid import UUID

import attrs


@attrs.frozen
class Outcome:
    """What became of one thing that was due."""

    kind: Literal["job", "subscription"]
    name: str
    state: Literal["done", "again", "failed", "parked", "lost"]
    """`failed` is tried again; of what is `lost` another worker has taken over."""
    id: UUID | None = None
    entries: int = 0
    """How many entries of the journal a handler is done with."""
    due_at: datetime | None = None
    error: str = ""
