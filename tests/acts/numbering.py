"""A process of its own for the tests of sequences: `python numbering.py URL NAME TIMES`.

It prints every number whose unit was committed.
"""

from __future__ import annotations

import random
import sys
import time
from contextlib import suppress

from crmkit import CRM, Customer, Sequences


class Undone(Exception):
    """Raised to undo a unit."""


def main() -> None:
    url, name, times = sys.argv[1:]
    crm = CRM(url)
    for _ in range(int(times)):
        with suppress(Undone), crm.begin("worker") as work:
            number = work.use(Sequences).next(name)
            work.add(Customer(name=number))
            time.sleep(random.random() / 200)
            if random.random() < 0.3:
                raise Undone
            sys.stdout.write(f"{number}\n")
    crm.close()


if __name__ == "__main__":
    main()
