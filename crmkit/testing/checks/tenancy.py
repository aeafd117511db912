"""A part works in a tenant, whose tables lie elsewhere."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from crmkit.testing.checks.rollback import counted, has_written
from crmkit.testing.checks.subject import TESTER, Subject


def unfit_for_tenants(subject: Subject) -> list[str]:
    """What goes wrong in a tenant of a deployment that has no tables of its own.

    Statements that name tables without their schema find none there, on PostgreSQL.
    """
    crm = subject.made(migrated=False)
    tenant = crm.tenants.create("conformance")
    with tenant.begin(TESTER) as work:
        before = counted(work.connection, tenant)
        try:
            with work.savepoint():
                subject.exercise(work)
        except DBAPIError as error:
            why = str(error.orig).splitlines()[0]
            return [f"in a tenant it fails: {why}; take tables from work.table(Entity)"]
        wrote = has_written(subject, before, counted(work.connection, tenant))
    if wrote:
        return []
    return ["in a tenant exercise() wrote nothing of the part's; write by the unit it is given"]
