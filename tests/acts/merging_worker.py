"""A process of its own that merges customers: `python merging_worker.py URL COMMAND ...`."""

from __future__ import annotations

import random
import sys
from itertools import permutations
from uuid import UUID

from crmkit import CRM, Conflict, Customer, Interaction, Invalid, Merging


def pairs(crm: CRM, seed: str, *ids: str) -> None:
    """Merge every two of these customers, in an order of one's own."""
    order = list(permutations(map(UUID, ids), 2))
    random.Random(int(seed)).shuffle(order)
    for survivor, loser in order:
        try:
            with crm.begin("worker") as work:
                work.use(Merging).merge(survivor, loser)
        except Conflict:
            print("Conflict")
        else:
            print("merged")


def one(crm: CRM, survivor: str, loser: str) -> None:
    with crm.begin("worker") as work:
        work.use(Merging).merge(UUID(survivor), UUID(loser))


def add(crm: CRM, customer: str) -> None:
    """Add rows of a customer until it is merged."""
    while True:
        try:
            with crm.begin("worker") as work:
                work.add(Interaction(customer=Customer.ref(customer), subject="rang"))
        except Invalid:
            print("refused")
            return
        print("added", flush=True)


def main() -> None:
    url, command, *rest = sys.argv[1:]
    crm = CRM(url)
    with crm.read("worker") as unit:
        unit.use(Merging)
    print("ready", flush=True)
    sys.stdin.readline()
    globals()[command](crm, *rest)


if __name__ == "__main__":
    main()
