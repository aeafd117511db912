"""A process of its own that writes own fields: `python writing.py COMMAND URL ...`.

Each line it prints says what was committed, or refused.
"""

from __future__ import annotations

import random
import sys

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
    """Write sizes as text, until a definition wants numbers; then be refused every other time."""
    for number in range(int(count)):
        size = str(number) if number % 2 else f"size {number}"
        try:
            with crm.begin("worker") as work:
                work.add(Customer(name="Anna", custom={"size": size}))
            print("written", flush=True)
        except Invalid:
            print("refused", flush=True)


def main() -> None:
    command, url, *rest = sys.argv[1:]
    crm = CRM(url)
    globals()[command](crm, *rest)
    crm.close()


if __name__ == "__main__":
    main()
