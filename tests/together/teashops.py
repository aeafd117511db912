"""The example `examples/shop` for tests: served over HTTP, and visited as a browser would."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from threading import Thread
from typing import Any
from uuid import UUID

import httpx
from sqlalchemy import func, select
from werkzeug.serving import make_server

from crmkit import Customer, Employee, Ref
from crmkit.testing.databases import Database as Databases
from crmkit_purchases import Purchase
from teashop.crm import WEB, assemble, customer_of
from teashop.database import Database
from teashop.models import Order, Product, User
from teashop.seed import seed
from teashop.web import create_app

EXAMPLE = Path(__file__).parents[2] / "examples" / "shop"


def command(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """`python -m teashop ...` in a folder, in a process of its own."""
    path = os.pathsep.join([str(EXAMPLE), *filter(None, [os.environ.get("PYTHONPATH")])])
    return subprocess.Popen(
        [sys.executable, "-m", "teashop", *arguments], cwd=folder, text=True,
        env=os.environ | {"PYTHONPATH": path}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


class Visitor:
    """Somebody with a browser: it keeps cookies, follows redirects, sends tokens with forms."""

    def __init__(self, address: str) -> None:
        self.browser = httpx.Client(base_url=address, follow_redirects=True, timeout=60)
        self.get("/sign-in", lang="en")

    def get(self, path: str, **query: Any) -> httpx.Response:
        return self._seen(self.browser.get(path, params=query or None))

    def post(self, path: str, **fields: Any) -> httpx.Response:
        return self._seen(self.browser.post(path, data={"csrf": self.token, **fields}))

    def _seen(self, page: httpx.Response) -> httpx.Response:
        if found := re.search(r'name="csrf" value="([^"]+)"', page.text):
            self.token = found[1]
        return page

    def order(self, payment: str = "card", note: str = "", **counts: Any) -> httpx.Response:
        """The order form; `TEA_G=2` is two of TEA-G."""
        basket = {f"count-{code.replace('_', '-')}": count for code, count in counts.items()}
        return self.post("/orders", payment=payment, note=note, **basket)


def told(page: httpx.Response) -> str:
    """What the page says in its boxes and rows, without its marks."""
    return " ".join(
        re.sub(r"[\u2068\u2069]", "", unescape(re.sub(r"<[^>]*>", " ", page.text))).split()
    )


def hidden(page: httpx.Response, *names: str) -> dict[str, str]:
    """The values of hidden fields of a form."""
    found = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page.text))
    return {name: found[name] for name in names}


class Teashop:
    """A shop with its tables and its people, and the address at which it is served."""

    def __init__(self, url: str, kind: str) -> None:
        self.url, self.kind = url, kind
        self.database = Database(url)
        self.crm = assemble(self.database.engine)
        self.database.make_tables()
        self.crm.upgrade()
        seed(self.database)
        self.server = make_server(
            "127.0.0.1", 0, create_app(self.database, self.crm), threaded=True
        )
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        self._thread = Thread(target=self.server.serve_forever)
        self._thread.start()

    def close(self) -> None:
        self.server.shutdown()
        self._thread.join()
        self.server.server_close()
        self.crm.close()
        self.database.engine.dispose()

    # Who comes

    def staff(self, key: str = "noa") -> Visitor:
        visitor = Visitor(self.address)
        assert visitor.post("/sign-in/staff", staff=key).status_code == 200
        return visitor

    def user(self, number: int) -> Visitor:
        visitor = Visitor(self.address)
        assert visitor.post("/sign-in/account", user=number).status_code == 200
        return visitor

    # What is there before

    def add_users(self, *users: dict[str, Any]) -> list[int]:
        with self.database.writing() as session:
            added = [User(**{"name": "Somebody", **user}) for user in users]
            session.add_all(added)
            session.flush()
            return [user.id for user in added]

    def add_product(self, code: str, stock: int, price: int = 100) -> None:
        with self.database.writing() as session:
            session.add(Product(code=code, name=f"Product {code}", price=price, stock=stock))

    def add_employee(self, key: str, **fields: Any) -> Employee:
        with self.crm.begin(WEB) as work:
            return work.add(Employee(key=key, name=key.title(), roles=("shop.staff",), **fields))

    def customer(self, user: int) -> Customer:
        """The customer that a user is, as stored now."""
        with self.database.writing() as session, self.crm.join(session, WEB) as work:
            found: Ref[Customer] = customer_of(work, session.get(User, user))  # type: ignore[arg-type]
            return work.get(Customer, found)

    # What came of it

    def counts(self) -> tuple[int, int]:
        """How many orders there are, and how many purchases."""
        with self.database.reading() as session, self.crm.read(WEB) as work:
            return session.scalar(select(func.count(Order.id))) or 0, work.count(Purchase)

    def orders_of(self, user: int) -> Sequence[str]:
        """The numbers of a user's orders."""
        with self.database.reading() as session:
            found = session.scalars(select(Order.id).where(Order.user_id == user))
            return sorted(map(str, found))

    def purchases(self, customer: UUID) -> Sequence[Purchase]:
        with self.crm.read(WEB) as work:
            columns = work.table(Purchase).c
            return sorted(work.find(Purchase, columns.customer == customer), key=lambda p: p.key)

    def stock(self, code: str) -> int:
        with self.database.reading() as session:
            return session.scalars(select(Product.stock).where(Product.code == code)).one()


@contextmanager
def opened(databases: Databases) -> Iterator[Teashop]:
    """A shop over a database of its own, for as long as the block lasts."""
    shop = Teashop(databases.url, databases.kind)
    try:
        yield shop
    finally:
        shop.close()
        databases.close()
