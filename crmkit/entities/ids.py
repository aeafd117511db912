"""Record ids: UUID version 7 (RFC 9562, section 5.7), made by the client, in order."""

from __future__ import annotations

import os
import threading
import time
from uuid import UUID

_lock = threading.Lock()
_last = 0


def new_id() -> UUID:
    """A UUIDv7. Ids of one process ascend even within a millisecond (method 2 of section 6.2)."""
    global _last
    stamp = (time.time_ns() // 1_000_000) << 12
    with _lock:
        _last = stamp = max(stamp, _last + 1)
    milliseconds, counter = stamp >> 12, stamp & 0xFFF
    # Random bits come from the system at every call: a forked process never repeats its parent's.
    random = int.from_bytes(os.urandom(8), "big") >> 2
    return UUID(int=milliseconds << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | random)
