"""Operations by name: how a surface calls what it does not import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmkit.errors import NotEnabled
from crmkit.operations import Operation

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.unit_of_work import UnitOfWork


def operation_of(crm: CRM, name: str) -> Operation:
    """The operation of this name. Raises NotEnabled where no enabled part has it."""
    found = crm.operations
    if name not in found:
        known = ", ".join(sorted(found)) or "none; name parts by --plugins"
        raise NotEnabled(f"no enabled part has the operation {name!r}; there are: {known}")
    return found[name]


def call(work: UnitOfWork, name: str, /, **arguments: Any) -> Any:
    """Call an operation in this unit."""
    operation = operation_of(work.crm, name)
    return getattr(work.use(operation.service), operation.function.__name__)(**arguments)
