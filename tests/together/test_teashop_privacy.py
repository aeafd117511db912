"""A person asks the example shop for their data, and then to be forgotten."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import inspect, select, text

from crmkit import Customer
from teashop import privacy
from teashop.crm import SYSTEM, WEB, link_users
from teashop.models import Order, User
from tests.together.teashops import Teashop, hidden, told

WORDS = ("Quirina", "quirina@voss.example", "777888999", "bluebells", "weatherproof")
"""What only this person has to do with."""


def somebody(teashop: Teashop) -> tuple[int, Customer]:
    """A user with orders and notes, whom the staff merged with a second account."""
    users = teashop.add_users(
        {"name": "Quirina Voss", "email": "quirina@voss.example", "phone": "+48 777888999"},
        {"name": "Q. Voss (Quirina)"},
    )
    for user in users:
        assert teashop.user(user).order(CUP=1, note="with bluebells").status_code == 200
    one, other = (teashop.customer(user) for user in users)
    noa = teashop.staff("noa")
    noa.post(f"/customers/{one.id}/notes", channel="phone", subject="asks for weatherproof tins")
    found = noa.get("/duplicates/merge", survivor=one.id, loser=other.id)
    sent = hidden(found, "survivor", "survivor-version", "loser", "loser-version")
    assert noa.post("/duplicates/merge", **sent).status_code == 200
    return users[0], teashop.customer(users[0])


def test_who_asks_gets_everything_and_is_then_forgotten(teashop: Teashop) -> None:
    """Not a word of it is left in any table; the orders and what was paid stay."""
    user, customer = somebody(teashop)
    visitor, before = teashop.user(user), teashop.counts()
    answer = visitor.post("/account/privacy/data")
    known: dict[str, Any] = answer.json()
    assert "attachment" in answer.headers["Content-Disposition"]
    assert ["with bluebells"] * 2 == [o["note"] for a in known["shop"] for o in a["orders"]]
    assert {"customer", "contact_point", "interaction", "purchases_purchase"} <= {
        one["entity"] for one in known["crm"]["entities"]
    }
    assert [] == [word for word in WORDS if word not in answer.text]
    assert set(WORDS) <= words_left(teashop) | {"777888999"}, "the test would find them"

    assert 400 == visitor.post("/account/privacy/forget").status_code, "who is not sure"
    page = visitor.post("/account/privacy/forget", sure="yes")
    assert "You are forgotten." in told(page)
    assert 400 == teashop.staff().post("/sign-in/account", user=user).status_code
    assert set() == words_left(teashop)
    assert before == teashop.counts()
    left = told(teashop.staff("dana").get(f"/customers/{customer.id}"))
    assert "This customer is forgotten." in left
    assert "Spent 19.80 EUR" in left

    privacy.scrub(teashop.database, teashop.crm)
    if teashop.kind == "sqlite":
        files = b"".join(file.read_bytes() for file in files_of(teashop))
        assert [] == [word for word in WORDS if word.encode() in files]


def test_who_is_forgotten_does_not_come_back(teashop: Teashop) -> None:
    """Linking users again makes no customer of an account that names nobody."""
    (user,) = teashop.add_users({"name": "Rolf Ude"})
    customer = teashop.customer(user)
    page = teashop.staff("noa").post(f"/customers/{customer.id}/forget", sure="yes")
    assert 403 == page.status_code, "who may not, leaves the shop's account as it was"
    with teashop.database.reading() as session:
        assert "Rolf Ude" == session.get_one(User, user).name
    page = teashop.staff("dana").post(f"/customers/{customer.id}/forget", sure="yes")
    assert "The customer is forgotten." in told(page)
    with teashop.database.reading() as session:
        account = session.get_one(User, user)
        assert ("", True) == (account.name, account.forgotten)
        link_users(session, teashop.crm)
    with teashop.crm.read(WEB) as work:
        assert {} == work.linked(Customer, SYSTEM, [str(user)])
    assert 400 == teashop.user(1).post("/sign-in/account", user=user).status_code


def words_left(teashop: Teashop) -> set[str]:
    """Which of the words stand in any row of any table, the journal and the search index too."""
    engine = teashop.database.engine
    found: set[str] = set()
    with engine.connect() as connection:
        for name in inspect(connection).get_table_names():
            for row in connection.execute(text(f'SELECT * FROM "{name}"')):
                said = repr(tuple(row))
                found |= {word for word in WORDS if word in said}
        assert connection.scalar(select(Order.id).limit(1)), "the shop's tables are among them"
    return found


def files_of(teashop: Teashop) -> list[Path]:
    path = Path(str(teashop.database.engine.url.database))
    return [file for file in path.parent.glob(f"{path.name}*") if file.is_file()]
