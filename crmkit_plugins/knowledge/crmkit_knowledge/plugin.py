"""The inventory: what the part contributes, and what it does when records change."""

from __future__ import annotations

from collections.abc import Iterable

from crmkit import Plugin, hookimpl

plugin = Plugin("knowledge", hooks=__name__)


@hookimpl
def crmkit_contribute() -> Iterable[object]:
    return []
