"""Orders of the example shop: the shop's rows and the CRM's in one transaction."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Any

import httpx
import pytest

from crmkit import Customer, ExternalId, Money, Refused
from teashop import orders
from teashop.crm import SYSTEM, WEB, assemble, link_users
from teashop.database import Database
from tests.test_concurrency import wait_for_the_server
from tests.together.teashops import Teashop, Visitor, command, told


def test_an_order_and_its_purchase_are_there_together(teashop: Teashop) -> None:
    """The user becomes a customer with the first order, and the staff see it on their page."""
    (user,) = teashop.add_users({"name": "Iris Falk", "email": "iris@falk.example"})
    page = teashop.user(user).order(TEA_G=2, CUP=1, note="for Leo")
    assert "Your order has the number" in told(page)

    customer = teashop.customer(user)
    (purchase,) = teashop.purchases(customer.id)
    assert ("customer", "shop", "for Leo") == (
        customer.lifecycle,
        purchase.source,
        purchase.purpose,
    )
    assert Money("22.90", "EUR") == purchase.total
    seen = told(teashop.staff().get(f"/customers/{customer.id}"))
    assert f"Purchase, sale {purchase.key} 22.90 EUR" in seen
    assert "2 × Green tea, 100 g ; 1 × Cup without a handle for Leo card 22.90 EUR" in seen


def test_an_order_that_fails_leaves_neither(
    teashop: Teashop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the shop fails after the purchase was recorded, or the CRM refuses it."""
    (user,) = teashop.add_users({"name": "Jon Berg"})
    visitor, before = teashop.user(user), (teashop.counts(), teashop.stock("SAMOVAR"))
    page = visitor.order(SAMOVAR=3, note="mind the steps")
    assert (409, True) == (page.status_code, "The card was declined" in told(page))
    assert 'value="mind the steps"' in page.text, "what was written is not lost"

    def refuse(*_: Any) -> None:
        raise Refused("no more customers today")

    monkeypatch.setattr(orders, "customer_of", refuse)
    page = visitor.order(TEA_G=1)
    assert (409, True) == (page.status_code, "no more customers today" in told(page))
    monkeypatch.undo()

    assert before == (teashop.counts(), teashop.stock("SAMOVAR"))
    assert "You have not ordered anything yet." in told(visitor.get("/account/orders"))
    assert 200 == visitor.order(SAMOVAR=3, payment="transfer").status_code


BAD = {
    "two": "“two” is not a whole number.",
    "-1": "Quantities are whole numbers from 1 to 1000.",
    "99999999": "Quantities are whole numbers from 1 to 1000.",
    "1" * 13: "Write at most 12 characters.",
    "": "Choose at least one product.",
}


def test_bad_input_gets_a_message(teashop: Teashop) -> None:
    """With the status 400, and nothing is ordered."""
    (user,) = teashop.add_users({})
    visitor, before = teashop.user(user), teashop.counts()
    for count, message in BAD.items():
        page = visitor.order(TEA_G=count)
        assert (400, True) == (page.status_code, message in told(page)), count
    pages = {
        "We do not sell NOPE.": visitor.order(NOPE=1),
        "Choose how to pay": visitor.order(TEA_G=1, payment="shells"),
        "Write at most 200 characters.": visitor.order(TEA_G=1, note="x" * 201),
        "This form is out of date.": visitor.browser.post("/orders", data={"count-TEA-G": "1"}),
        "There is no such account.": visitor.post("/sign-in/account", user=10**9),
    }
    for message, page in pages.items():
        assert (400, True) == (page.status_code, message in told(page)), message
    assert 404 == visitor.get("/nothing").status_code
    assert "Sign in as one of the staff first." in told(visitor.get("/customers/"))
    assert before == teashop.counts()


def test_orders_at_the_same_time_sell_what_there_is(teashop: Teashop) -> None:
    """Also those of one user whom the CRM did not know before: who is one customer afterwards."""
    teashop.add_product("RARE", stock=5)
    users = teashop.add_users(*({"name": f"Buyer {n}"} for n in range(4)))
    visitors = [teashop.user(user) for user in users + users]

    def buy(visitor: Visitor) -> int:
        return visitor.order(RARE=1).status_code

    with ThreadPoolExecutor(8) as pool:
        statuses = sorted(pool.map(buy, visitors))
    assert [200] * 5 + [409] * 3 == statuses
    assert 0 == teashop.stock("RARE")
    customers = [teashop.customer(user).id for user in users]
    assert 4 == len(set(customers))
    assert 5 == sum(len(teashop.purchases(customer)) for customer in customers)


@pytest.mark.slow
def test_a_server_that_is_killed_leaves_whole_orders(teashop: Teashop, tmp_path: Path) -> None:
    """Every order that was answered is there; of those under way both halves, or neither."""
    users = teashop.add_users(*({"name": f"Hasty {n}"} for n in range(3)))
    server = command(tmp_path, "--database", teashop.url, "serve", "--port", "0")
    assert server.stdout is not None
    address = server.stdout.readline().strip()

    def buy(user: int) -> int:
        visitor, answered = Visitor(address), 0
        visitor.post("/sign-in/account", user=user)
        with suppress(httpx.TransportError):
            while visitor.order(CUP=1, TEA_B=1).status_code == 200:
                answered += 1
                if answered == 3:
                    enough.set()
        return answered

    enough = Event()
    with ThreadPoolExecutor(3) as pool:
        buying = [pool.submit(buy, user) for user in users]
        assert enough.wait(60)
        server.kill()
        server.communicate()
    wait_for_the_server(teashop.crm)
    for user, answered in zip(users, buying, strict=True):
        orders = teashop.orders_of(user)
        assert len(orders) >= answered.result()
        purchases = teashop.purchases(teashop.customer(user).id)
        assert orders == sorted(purchase.key for purchase in purchases)
        assert all(purchase.total == Money("15.10", "EUR") for purchase in purchases)


def test_users_are_linked_once_even_by_two_at_once(teashop: Teashop) -> None:
    """Each looks again where the other was first."""
    users = teashop.add_users(
        *({"name": f"Old {n}", "phone": f"+4860220{n:04}"} for n in range(60))
    )

    def link(_: int) -> int:
        database = Database(teashop.url)
        crm = assemble(database.engine)
        with database.reading() as session:
            made = link_users(session, crm, batch=7)
        database.engine.dispose()
        return made

    with ThreadPoolExecutor(2) as pool:
        made = sum(pool.map(link, range(2)))
    assert made >= 60, "other tests may have left users behind"
    assert 0 == link(0)
    with teashop.crm.read(WEB) as work:
        known = work.linked(Customer, SYSTEM, map(str, users))
        assert 60 == len(known) == len({customer.id for customer in known.values()})
        keys = work.table(ExternalId).c.key
        assert 60 == work.count(ExternalId, keys.in_(map(str, users)))
        assert 60 == work.count(Customer, "starts_with(name, 'Old ')")
