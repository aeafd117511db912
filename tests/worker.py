"""A process of its own for the tests of concurrency: `python worker.py COMMAND URL ...`.

Each line it prints says that something was committed.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import UTC, datetime, timedelta
from itertools import count
from uuid import UUID

from crmkit import CRM, Conflict, Customer, Interaction, PersonalData, Refused, Team

ACTOR = "worker"


def increment(crm: CRM, id: str, times: str) -> None:
    """Add one to a number, again and again, reading anew after each conflict."""
    done = 0
    while done < int(times):
        with crm.read(ACTOR) as unit:
            customer = unit.get(Customer, UUID(id))
        try:
            with crm.begin(ACTOR) as work:
                work.change(customer, employees=(customer.employees or 0) + 1)
        except Conflict:
            continue
        done += 1
        print(done, flush=True)


def write(crm: CRM, name: str, times: str) -> None:
    """Commit units that last for different times, so that they overlap those of others."""
    for number in range(int(times)):
        with crm.begin(ACTOR) as work:
            for part in range(random.randint(1, 3)):
                work.add(Team(name=f"{name} {number} {part}"))
                time.sleep(random.random() / 100)
        print(number, flush=True)


def upsert(crm: CRM, keys: str) -> None:
    """Bring the same keys as everybody else, in an order of one's own."""
    order = list(range(int(keys)))
    random.shuffle(order)
    for key in order:
        while True:
            try:
                with crm.begin(ACTOR) as work:
                    work.upsert(Customer(name=f"Anna {key}"), system="shop", key=str(key))
                break
            except Conflict:
                continue
        print(key, flush=True)


def call(crm: CRM, id: str, times: str) -> None:
    """Add interactions with one customer, each a minute later than the one before."""
    for number in range(int(times)):
        moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
        with crm.begin(ACTOR) as work:
            work.add(Interaction(customer=Customer.ref(id), happened_at=moment))
        print(number, flush=True)


def give(crm: CRM, key: str) -> None:
    """Give an employee a customer and something to do, again and again, until they have gone."""
    for number in count():
        try:
            with crm.begin(ACTOR) as work:
                customer = work.add(Customer(name=str(number), owner=key))
                work.add(Interaction(customer=customer, owner=key, status="planned"))
        except Refused:
            return
        print(number, flush=True)


def add_all(crm: CRM, size: str) -> None:
    """Add customers in bulk, unit after unit, until killed."""
    for unit in count():
        with crm.begin(ACTOR) as work:
            work.add_all(Customer(name=f"unit {unit}") for _ in range(int(size)))
        print(unit, flush=True)


def change_all(crm: CRM) -> None:
    """Change all customers in bulk, unit after unit, until killed."""
    for unit in count():
        with crm.begin(ACTOR) as work:
            work.change_all(work.find(Customer), name=f"unit {unit}", employees=unit)
        print(unit, flush=True)


def erase(crm: CRM, id: str) -> None:
    """Erase a customer, once."""
    with crm.begin(ACTOR) as work:
        print("ready", flush=True)
        work.use(PersonalData).erase(Customer.ref(id), "asked")


def main() -> None:
    command, url, *rest = sys.argv[1:]
    crm = CRM(url, settings={"core": {"batch_size": 50}})
    globals()[command](crm, *rest)


if __name__ == "__main__":
    main()
