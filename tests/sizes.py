"""How large the largest tests are."""

from __future__ import annotations

import os

FULL = bool(os.environ.get("CRMKIT_TEST_FULL"))


def sized(full: int) -> int:
    """As many as what is proven is stated for if CRMKIT_TEST_FULL is set, else a fifth of it."""
    return full if FULL else full // 5
