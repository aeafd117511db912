"""What an integrator tests a plugin with: pytest fixtures and inherited checks.

The fixtures `clock`, `database`, `crm_factory`, `crm` and `work` are there in every pytest session
(`crmkit.testing.plugin`). `PartConformance` is the base class of the tests every part inherits;
`crmkit.testing.strategies` makes random records for Hypothesis.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crmkit.testing.conformance import PartConformance as PartConformance
    from crmkit.testing.databases import Database as Database

__all__ = ["Database", "PartConformance"]


def __getattr__(name: str) -> Any:
    # Every pytest session loads this package; what few of them use is imported when it is used.
    match name:
        case "PartConformance":
            from crmkit.testing.conformance import PartConformance

            return PartConformance
        case "Database":
            from crmkit.testing.databases import Database

            return Database
    raise AttributeError(f"module 'crmkit.testing' has no attribute {name!r}")
