"""Databases as they were: one for every state of the tables that there has been since 1.0 began.

They are data, written by `python -m tests.frozen NAME` and read by nobody: the laws of length do
not hold for them. Each folder has the SQL of one database of each kind, with a little in every
table, and `heads.json`: of which revision the core and each part were, and which tables are empty.
"""

from __future__ import annotations

import json
from pathlib import Path

from crmkit import CRM
from crmkit.storage.migrations import status

FROZEN = Path(__file__).parent
PARTS = ("key_accounts", "knowledge", "leads", "loyalty", "purchases", "sfa")


def heads_of(crm: CRM) -> dict[str, str | None]:
    """The newest revision of the core and of each of our parts, by its name."""
    found = status(crm.engine, crm.part_migrations())
    return {one.part: one.head for one in found if one.part in ("core", *PARTS)}


def frozen() -> dict[str, dict[str, str | None]]:
    """The heads of every frozen database, by the name of its folder."""
    return {
        path.parent.name: json.loads(path.read_text("utf-8"))["heads"]
        for path in sorted(FROZEN.glob("*/heads.json"))
    }
