"""Orders for programs: the example shop on FastAPI, with an AsyncSession."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from threading import Thread

import httpx
import pytest
import uvicorn

from teashop.async_web import create_app
from tests.together.teashops import Teashop


@pytest.fixture(scope="module")
def service(teashop: Teashop) -> Iterator[str]:
    """The address of the service over the shop."""
    app = create_app(teashop.url, teashop.crm)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
    thread = Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def test_an_order_of_a_program_is_whole(teashop: Teashop, service: str) -> None:
    """The order and its purchase, or, when the payment fails after both, neither."""
    (user,) = teashop.add_users({"name": "Program of Nils"})
    who = {"X-Account": str(user)}
    placed = httpx.post(f"{service}/orders", headers=who, json={"lines": {"TEA-G": 2}})
    assert (201, 13_00) == (placed.status_code, placed.json()["total"])
    (purchase,) = teashop.purchases(teashop.customer(user).id)
    assert str(placed.json()["number"]) == purchase.key

    before = teashop.counts(), teashop.stock("SAMOVAR")
    failed = httpx.post(f"{service}/orders", headers=who, json={"lines": {"SAMOVAR": 3}})
    assert (409, True) == (failed.status_code, "declined" in failed.json()["detail"])
    for wrong in ({"lines": {}}, {"lines": {"TEA-G": 0}}, {"lines": {"TEA-G": "two"}}):
        assert 422 == httpx.post(f"{service}/orders", headers=who, json=wrong).status_code
    unknown = httpx.post(f"{service}/orders", headers=who, json={"lines": {"NOPE": 1}})
    assert 400 == unknown.status_code
    assert before == (teashop.counts(), teashop.stock("SAMOVAR"))

    teashop.staff().post(
        f"/customers/{purchase.customer.id}/notes", channel="note", subject="in a hurry"
    )
    timeline = httpx.get(f"{service}/timeline", headers=who).json()
    assert [("Purchase", purchase.key)] == [(item["what"], item["title"]) for item in timeline]
    nobody = httpx.get(f"{service}/timeline", headers={"X-Account": "0"})
    assert 404 == nobody.status_code


def test_programs_that_order_at_the_same_time_get_what_there_is(
    teashop: Teashop, service: str
) -> None:
    """As people at their pages do."""
    teashop.add_product("SCARCE", stock=3)
    users = teashop.add_users(*({"name": f"Program {n}"} for n in range(3)))

    async def buy_all() -> list[int]:
        async with httpx.AsyncClient(base_url=service, timeout=60) as client:
            orders = (
                client.post(
                    "/orders", headers={"X-Account": str(user)}, json={"lines": {"SCARCE": 1}}
                )
                for user in users * 2
            )
            return sorted([answer.status_code for answer in await asyncio.gather(*orders)])

    assert [201] * 3 + [409] * 3 == asyncio.run(buy_all())
    assert 0 == teashop.stock("SCARCE")
    customers = {teashop.customer(user).id for user in users}
    assert (3, 3) == (len(customers), sum(len(teashop.purchases(one)) for one in customers))
