"""What a deployment says of its own database: run by its own code, once that is proven.

It prints findings as JSON: [[where, what, whether the organisation decided so], ...].
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from crmkit.editions.lockfile import FILE, Lock, read_lock
from crmkit.errors import CRMError

if TYPE_CHECKING:
    from crmkit.crm import CRM


Found = tuple[str, str, bool]


def findings(crm: CRM, lock: Lock) -> Iterator[Found]:
    """Where the database of an edition is not as its lock says. Reads, and changes nothing."""
    wrong = list(_of_tables(crm, lock))
    yield from ((where, what, False) for where, what in wrong)
    if not wrong:
        yield from _of_content(crm)
        yield from _of_settings(crm)


def _of_content(crm: CRM) -> Iterator[Found]:
    from crmkit.editions.drift import drift

    for one in drift(crm):
        yield f"content {one.id}", one.what, one.own


def _of_settings(crm: CRM) -> Iterator[Found]:
    """Settings that are not the edition's: those that are stored in tenants."""
    for tenant in crm.tenants:
        for section, fields in tenant.stored_settings.items():
            for name in fields:
                yield f"tenant {tenant.name}", f"has {section}.{name} of its own", True


def _of_tables(crm: CRM, lock: Lock) -> Iterator[tuple[str, str]]:
    from crmkit.storage import migrations

    parts = crm.part_migrations()
    states = {one.part: one for one in migrations.status(crm.engine, parts)}
    for part, head in lock.heads.items():
        state = states.get(part)
        if state is None:
            yield f"part {part}", "did not start"
        elif state.problem is not None and not state.newer:
            yield f"tables of {part}", state.problem.message
        elif head is not None and state.current != head:
            yield f"tables of {part}", f"are at {state.current or 'nothing'}, not at {head}"
    for part, state in states.items():
        # The edition's own roles are a part without tables.
        if part not in lock.heads and state.head is not None:
            yield f"part {part}", "is not in the lock"
    for part, tables in migrations.left_behind(crm.engine, parts).items():
        yield f"tables of {part}", f"are of no part of the edition: {', '.join(tables)}"
    if all(state.up_to_date for state in states.values()):
        for difference in migrations.check(crm.engine, parts):
            yield f"table {difference.table}", difference.what


def main(edition: str) -> None:
    """Print what is found of the installed edition of this name."""
    from sqlalchemy.exc import SQLAlchemyError

    package = import_module(edition)
    lock = read_lock(Path(str(package.__file__)).with_name(FILE))
    try:
        crm = package.create_crm()
        try:
            found = list(findings(crm, lock))
        finally:
            crm.close()
    except CRMError as error:
        found = [("database", error.message, False)]
    except SQLAlchemyError as error:  # a server that is down, or refuses who asks
        why = str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
        found = [("database", f"cannot be looked at: {why}", False)]
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
