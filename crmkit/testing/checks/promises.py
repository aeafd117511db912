"""The hooks that a part offers to others stay as long as it was promised."""

from __future__ import annotations

from datetime import date
from types import ModuleType

from crmkit.kit.hook_history import faults
from crmkit.testing.checks.subject import Subject


def broken(subject: Subject) -> list[str]:
    """Hooks and arguments of the part that went, or are to go, before their time."""
    (started,) = [one for one in subject.crm.parts.started if one.name == subject.part]
    specs = started.hookspecs
    # An inline part has no file beside which a record could lie.
    of_package = isinstance(specs, ModuleType) and started.version is not None
    return faults(specs, str(started.version), date.today()) if of_package else []
