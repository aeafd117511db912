"""Write the core's generated revisions again: `python tests/storage/rewrite_core_revisions.py`.

Only until the core's first release: a released revision is never changed, one is added instead.
"""

from __future__ import annotations

from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

from crmkit.core import ENTITIES
from crmkit.crm import CRM
from crmkit.entities import custom, customer, merge, rates, sequence, staff
from crmkit.entities.definition import definition
from crmkit.storage.counter_table import COUNTERS
from crmkit.storage.custom_table import VALUES
from crmkit.storage.history import CORE, CORE_FOLDER, PartMigrations
from crmkit.storage.revision_writer import write_revision

OWN_WAY = "0003_what_each_database_does_its_own_way.py"
LATER = {
    definition(entity).table_name
    for entity in ENTITIES
    if entity.__module__ not in (customer.__name__, staff.__name__, rates.__name__)
}
LAST = {
    definition(entity).table_name
    for entity in ENTITIES
    if entity.__module__ in (custom.__name__, sequence.__name__, merge.__name__)
} | {VALUES, COUNTERS}


def write(folder: Path) -> list[Path]:
    """The revisions that make the tables, so that no file is too long to read."""
    tables = CRM("sqlite://").part_migrations()[0].tables
    first = [table for table in tables if table.name not in LATER | LAST]
    second = [table for table in tables if table.name not in LAST]
    written = [
        write_revision(PartMigrations(CORE, folder, first), "Customers and employees", 100),
        write_revision(
            PartMigrations(CORE, folder, second), "Sales, campaigns and interactions", 100
        ),
    ]
    copy(CORE_FOLDER / OWN_WAY, folder)
    last = PartMigrations(CORE, folder, tables)
    return [*written, write_revision(last, "Merges, own fields and sequences", 100)]


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        for path in write(Path(folder)):
            print(copy(path, CORE_FOLDER / path.name))
