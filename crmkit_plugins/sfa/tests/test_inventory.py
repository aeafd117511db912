"""The part is found and starts."""

from __future__ import annotations

from crmkit import CRM


def test_it_starts_alone() -> None:
    crm = CRM("sqlite://", plugins=["sfa"])
    crm.upgrade()
    assert "sfa" in [part.name for part in crm.parts.started]
    crm.close()
