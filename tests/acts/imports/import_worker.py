"""A process of its own that imports a file, or takes it back: `python import_worker.py URL ...`.

It prints a line after each batch that was committed.
"""

from __future__ import annotations

import sys
from typing import Any
from uuid import UUID

from crmkit import CRM, Customer, Import
from crmkit.acts.imports.service import revert


def bring(crm: CRM, path: str, errors: str) -> None:
    plan = Import(crm, Customer, path, key_column="no", system="book", match=["email"])
    plan.run("dana", errors=errors, progress=lambda p: print(p.rows, flush=True))


def back(crm: CRM, run: str) -> None:
    def told(tally: Any) -> None:
        print(tally.removed, flush=True)

    revert(crm, "dana", UUID(run), told)


def main() -> None:
    url, command, *rest = sys.argv[1:]
    globals()[command](CRM(url, settings={"core": {"batch_size": 40}}), *rest)


if __name__ == "__main__":
    main()
