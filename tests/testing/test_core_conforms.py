"""The entities of the core are held to what those of parts are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crmkit import Customer, CustomField, Delegation, Employee, Segment, UnitOfWork
from crmkit.testing.checks import handover, importing, merging, person, removing, reports, rows
from crmkit.testing.checks.scene import HEIR
from crmkit.testing.checks.subject import Examples, Subject
from crmkit.testing.databases import Database

EXAMPLES: Examples = {
    CustomField: {
        "entity_name": "customer", "key": lambda number: f"field_{number}", "kind": "text",
        "choices": (), "choice_labels": {}, "labels": {}, "helps": {}, "target": None,
        "privacy": "personal", "required": False, "unique": False, "indexed": False,
    },
    Delegation: {"delegate": HEIR},
    Employee: {"key": lambda number: f"cf-{number}"},
    Segment: {"entity_name": "customer", "criterion": "True"},
}  # fmt: skip


def register(work: UnitOfWork) -> object:
    return work.add(Customer(name="Anna Kalina"))


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "check",
    [
        rows.unmade,
        merging.left_by_merge,
        person.missing_in_export,
        person.left_by_erasure,
        handover.left_by_handover,
        removing.lost_by_removal,
        importing.lost_in_import,
        reports.leaking,
    ],
    ids=lambda check: check.__name__,
)
def test_the_core_holds(database: Database, check: Callable[[Subject], list[str]]) -> None:
    """What is promised about people and records."""
    assert [] == check(Subject("core", [], register, database, EXAMPLES))
