"""The chain of causes: what led to a change, in words, and how often automation answered itself.

A chain reads `leads.capture > job 1: mail.send > subscription 2: scoring`. The number of a link of
automation is its depth, so that the last one tells it however much of the chain was cut off.
"""

from __future__ import annotations

import re
from typing import Literal

from crmkit.errors import Refused

DEEPEST = 8
"""How many jobs and subscriptions may follow from one another."""

_LONGEST = 2000
_LINK = re.compile(r"(?:^| > )(?:job|subscription) (\d+): ")


def chained(chain: str, cause: str) -> str:
    """The chain with one more cause at its end; of one too long the end is kept."""
    return (f"{chain} > {cause}" if chain else cause)[-_LONGEST:]


def depth(chain: str) -> int:
    """How many jobs and subscriptions led here."""
    links = _LINK.findall(chain)
    return int(links[-1]) if links else 0


def automated(chain: str, kind: Literal["job", "subscription"], name: str) -> str:
    """The chain with a link of automation at its end. Raises Refused where it would be too deep."""
    require_shallow(chain)
    return chained(chain, f"{kind} {depth(chain) + 1}: {name}")


def require_shallow(chain: str) -> None:
    """Raises Refused where nothing more may follow from this chain: it answers itself."""
    if depth(chain) >= DEEPEST:
        raise Refused(
            f"jobs and subscriptions caused one another {DEEPEST} deep: {chain}; "
            "one of them answers its own change: make it do nothing where nothing is to be done",
            chain=chain,
        )


def is_loop(error: BaseException | None) -> bool:
    """Whether this error is the one of `require_shallow`: to try again would change nothing."""
    return isinstance(error, Refused) and "chain" in error.facts
