"""A process of its own that writes own fields: `python writing.py COMMAND URL ...`.

Each line it prints says what was committed, or refused.
"""

from __future__ import annotations

import itertools
import random
import sys
import time

from crmkit import CRM, Conflict, Customer, Invalid


def claim(crm: CRM, count: str) -> None:
    """Take the same unique codes as everybody else, in an order of one's own."""
    codes = list(range(int(count)))
    random.shuffle(codes)
    for code in codes:
        try:
            with crm.begin("worker") as work:
                work.add(Customer(name="Anna", custom={"code": str(code)}))
            print(code, flush=True)
        except Conflict:
            continue


def fill(crm: CRM, count: str) -> None:
    """Write sizes as text; a definition comes that wants numbers: go on until it refused so many.

    Between two there is a moment for others to write.
    """
    refused = 0
    for number in itertools.count():
        if refused == int(count):
            return
        time.sleep(0.005)
        size = str(number) if number % 2 else f"size {number}"
        try:
            with crm.begin("worker") as work:
                work.add(Customer(name="Anna", custom={"size": size}))
            print("written", flush=True)
        except Invalid:
            refused += 1


def main() -> None:
    command, url, *rest = sys.argv[1:]
    crm = CRM(url)
    globals()[command](crm, *rest)
    crm.close()


if __name__ == "__main__":
    main()
