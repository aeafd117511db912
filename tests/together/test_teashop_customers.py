"""Customers of the example shop, on the pages of its staff: two tabs, duplicates, who leaves."""

from __future__ import annotations

import re
from html import unescape

from crmkit import Customer, Employee
from tests.together.teashops import Teashop, hidden, told


def test_two_tabs_that_change_one_customer_are_a_conflict(teashop: Teashop) -> None:
    """The later is told what came before, keeps what was written, and decides."""
    (user,) = teashop.add_users({"name": "Kim Oakes"})
    customer = teashop.customer(user)
    path, fields = f"/customers/{customer.id}", {"country": "GB", "language": "en", "owner": "noa"}
    noa, omar = teashop.staff("noa"), teashop.staff("omar")
    seen = hidden(noa.get(path), "version")
    assert seen == hidden(omar.get(path), "version")

    assert "Saved." in told(noa.post(path, **seen, **fields, name="Kim Oakes", tags="vip, tea"))
    page = omar.post(path, **seen, **fields, name="Kim Acorn", tags="vip")
    assert 409 == page.status_code
    assert "Somebody else changed this customer" in told(page)
    assert ["Kim Oakes", "vip, tea"] == re.findall(r"Stored now: <bdi>(.*?)</bdi>", page.text)
    assert 'value="Kim Acorn"' in page.text
    stored = teashop.customer(user)
    assert ("Kim Oakes", ("vip", "tea"), "noa") == (stored.name, stored.tags, stored.owner)

    again = hidden(page, "version")
    assert "Saved." in told(omar.post(path, **again, **fields, name="Kim Acorn", tags="vip"))
    assert "Kim Acorn" == teashop.customer(user).name


def test_a_wrong_field_is_said_at_the_field(teashop: Teashop) -> None:
    """With the status 400; what was written stays in the form."""
    (user,) = teashop.add_users({"name": "Lea Moor"})
    path = f"/customers/{teashop.customer(user).id}"
    noa = teashop.staff("noa")
    page = noa.post(path, **hidden(noa.get(path), "version"), name="", country="Poland", tags="a")
    assert 400 == page.status_code
    assert 'aria-describedby="problem-country hint-country"' in page.text
    assert "'POLAND' is not a country code" in told(page)
    assert 'value="POLAND"' in page.text or 'value="Poland"' in page.text
    for field, value in {"version": "x", "owner": "nobody-of-ours"}.items():
        sent = {"version": "1", "name": "Lea", field: value}
        assert noa.post(path, **sent).status_code == 400, field
    assert 400 == noa.post(f"{path}/notes", channel="pigeon", subject="x").status_code
    assert "Lea Moor" == teashop.customer(user).name


def test_staff_find_a_customer_and_note_a_call(teashop: Teashop) -> None:
    """By any part of a name, however it is written; the note is on the timeline."""
    (user,) = teashop.add_users({"name": "Łucja Żółkiewska", "email": "lucja@zolk.example"})
    customer, noa = teashop.customer(user), teashop.staff("noa")
    found = noa.get("/customers/", q="zolkiew")
    assert f"/customers/{customer.id}" in found.text
    assert "Nobody was found." in told(noa.get("/customers/", q="nobody by this name"))
    page = noa.post(f"/customers/{customer.id}/notes", channel="phone", subject="wants <mint> tea")
    assert "Interaction, phone wants <mint> tea" in told(page)
    assert "&lt;mint&gt;" in page.text


def test_a_duplicate_is_merged_and_told_apart_again(teashop: Teashop) -> None:
    """The orders of both accounts are one customer's for as long as they are one."""
    users = teashop.add_users(
        {"name": "Mia Stern", "phone": "+48 605 111 222"},
        {"name": "M. Stern", "phone": "0048605111222", "country": "PL"},
    )
    for user in users:
        teashop.user(user).order(TEA_B=1)
    mia, double = (teashop.customer(user) for user in users)
    noa = teashop.staff("noa")
    pairs = noa.get("/duplicates/")
    assert "Mia Stern M. Stern +48605111222" in told(pairs)
    link = re.search(rf'href="([^"]*survivor={mia.id}&amp;loser={double.id})"', pairs.text)
    assert link is not None
    preview = noa.get(unescape(link[1]))
    sent = hidden(preview, "survivor", "survivor-version", "loser", "loser-version")

    with teashop.crm.begin("omar") as work:
        work.change(double, tags=("loud",))
    stale = noa.post("/duplicates/merge", **sent, **{"choose-name": "loser"})
    assert (409, True) == (stale.status_code, "was changed by somebody else" in told(stale))

    preview = noa.get(unescape(link[1]))
    assert "1 of Purchases move to the one that stays" in told(preview)
    sent = hidden(preview, "survivor", "survivor-version", "loser", "loser-version")
    merged = noa.post("/duplicates/merge", **sent, **{"choose-name": "loser"})
    assert f"/customers/{mia.id}" == merged.url.path
    both = teashop.customer(users[1])
    assert ("M. Stern", "PL") == (both.name, both.country)
    assert 2 == len(teashop.purchases(mia.id))
    assert 2 == told(merged).count("1 × Black tea, 100 g")
    assert mia.id == both.id
    assert f"/customers/{mia.id}" == noa.get(f"/customers/{double.id}").url.path

    undo = re.search(r'action="(/duplicates/merges/[^"]+)"', merged.text)
    assert undo is not None
    apart = noa.post(undo[1])
    assert "They are two customers again." in told(apart)
    assert f"/customers/{double.id}" == apart.url.path
    assert [mia.id, double.id] == [teashop.customer(user).id for user in users]
    assert [1, 1] == [len(teashop.purchases(one.id)) for one in (mia, double)]
    assert ("Mia Stern", ("loud",)) == (
        teashop.customer(users[0]).name, teashop.customer(users[1]).tags,
    )  # fmt: skip
    assert 409 == noa.post(undo[1]).status_code, "there is nothing left to undo"
    for wrong in ({}, {"survivor": str(mia.id), "loser": str(mia.id)}):
        assert 400 == noa.get("/duplicates/merge", **wrong).status_code


def test_an_employee_leaves(teashop: Teashop) -> None:
    """A manager sees who would get what, and does it; nothing is left with who has gone."""
    teashop.add_employee("pat")
    users = teashop.add_users(*({"country": country} for country in ("PL", "PL", "DE", "DE")))
    customers = [teashop.customer(user) for user in users]
    with teashop.crm.begin("dana") as work:
        work.change_all(customers, owner="pat")

    noa, dana = teashop.staff("noa"), teashop.staff("dana")
    refused = noa.post("/staff/pat/leave", to="noa")
    assert 403 == refused.status_code
    assert "Customers: 4 (Owner)" in told(dana.get("/staff/pat/leave"))
    page = dana.get("/staff/pat/leave", to=["noa", "ewa"], country="pl", special="ewa")
    assert "Customers (Owner) Ewa Lis 3 Customers (Owner) Noa Amir 1" in told(page)

    nobody = dana.post("/staff/pat/leave")
    assert (409, True) == (nobody.status_code, "still answers for 4 customers" in told(nobody))
    done = dana.post("/staff/pat/leave", to=["noa", "ewa"], country="PL", special="ewa")
    assert "Pat has left; 4 records were passed on." in told(done)
    owners = [teashop.customer(user).owner for user in users]
    assert ["ewa", "ewa"] == owners[:2]
    assert {"ewa", "noa"} == set(owners[2:])
    assert 400 == dana.post("/sign-in/staff", staff="pat").status_code
    with teashop.crm.read("dana") as work:
        assert 0 == work.count(Customer, "owner == 'pat'")
        assert 0 == work.count(Employee, "active and key == 'pat'")
    assert 404 == teashop.staff("dana").get("/staff/nobody/leave").status_code
