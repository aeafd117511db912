"""Every form of a criterion, each by an example, against plain Python over the same records."""

from __future__ import annotations

import pytest

from .conftest import World
from .shop import Client, Line, Order

CLIENTS = """
status == 'good'
status != 'good'
grade == 'a'
grade != 'a'
not (grade == 'a')
grade is None
not (grade is not None)
grade == None
None != grade
grade in ('a', 'b')
grade not in ['a', 'b']
country in ('PL',) or country is None
name == 'lodz'
name == code
name != code
code != name
parent.code == code
'a' < name <= 'z'
code >= 'Z'
not (code < 'Z')
contains(name, 'ÓD')
contains(code, 'ÓD')
contains(code, 'ód')
contains(name, '%')
contains(code, '_')
contains(code, '/')
starts_with(name, 'zab')
starts_with(code, 'AB')
ends_with(code, 'BRA')
same(name, 'LODZ')
same(code, 'acme_%')
not contains(code, 'a')
not same(region.name, 'lodz')
contains(region.name, 'o')
'vip' in tags
'vip' not in tags
'q"' in tags
'vip' in parent.tags
not ('vip' in parent.tags)
tags == []
tags != []
tags is None
parent.tags is None
custom is None
active
not active
vip
not vip
vip == False
vip != True
parent.active
not parent.active
active == vip
score > 1
score >= 2
score < 2
not (score < 2)
score != 2
score in (0, 5)
score not in (0, 5)
score == 2.5
score != 2.5
score < 1.5
score > 1.5
score >= -0.5
score <= 1.999
weight == 2.5
weight == 2.500
weight == 2.505
weight < 2.505
weight >= 2.505
weight == 999999999999999999
weight < 999999999999999999
rate in (2.5, 0.333333, 0.3333334)
-1 < score < weight
score + weight == 2.1
weight * 2 == 5
weight * weight == 6.25
weight - score > rate
-weight == 7.25
score / 2 == 2.5
score / 2 > 1
1 / rate > 0.4
weight / score > 0
not (weight / score > 0)
weight / score is None
score / visits is None
weight / 3 * 3 == weight
visits * 100000000000000000 * 100000000000000000 > 999999999999999999
(score + 1) * (weight - 2) / 2 <= visits
2 + 3 == 5
1 / 2 == 0.5
visits > 2 * 3
score == visits or weight == rate
income > money('5', 'EUR')
not (income > money('5', 'EUR'))
income == money('12.5', 'PLN')
income != money('12.5', 'PLN')
income < budget
income != budget
not (income < budget)
income + budget > money(10, 'EUR')
income - budget is None
income + budget is None
income * 2 > money('10', 'EUR')
visits * income <= money('0', 'PLN')
income * 0.3333 > money('1.6', 'EUR')
income in (money('5', 'EUR'), money('5', 'PLN'))
income is None
money('5', 'EUR') < income
born == today()
born != today()
born < today()
born >= '2026-03-29'
born > date('2026-03-28')
born in ('2026-03-29', today())
born < ago(days=80)
born == now()
not (born <= ago(months=3))
born == '2026-03-29T00:30+02:00'
today() == '2026-03-29'
today() <= born
seen == today()
seen != today()
seen < today()
seen <= today()
seen > today()
seen >= today()
not (seen <= today())
seen == '2026-03-28'
seen in ('2026-03-28', today())
seen not in (today(), now())
seen >= ago(hours=1)
seen > ago(days=1)
seen <= ahead(hours=22)
seen < '2026-03-29T02:30+02:00'
seen == '2026-03-29T02:30+02:00'
now() > seen
ago(weeks=1) <= seen < ahead(weeks=1)
created_at <= now()
removed_at is None
owner == me
owner != me
me == owner
owner == 'eli'
owner in (me, 'fatima')
owner not in (me, 'fatima')
owner in my_team
owner not in my_team
not (parent.owner in my_team)
me in my_team
me == 'dana'
owner.name == 'dana'
owner.team.name == 'team 0'
owner.team is None
not (owner.active)
owner.email is None
region.name == 'lodz'
region.name != 'lodz'
region.country is None
parent.parent.name is None
parent.region.country == 'PL'
parent.region == region
region == parent.region
region is None
region.id is None
id != parent
loyalty.level == 'gold'
not (loyalty.level == 'gold')
loyalty.points is None
loyalty.points > score
shop.count > 1
shop.count == 0
shop.count is None
not (shop.count > 1)
parent.shop.count == 0
parent.shop.count is None
shop.quantity >= 2.5
shop.quantity is None
shop.last < ago(hours=1)
shop.last is not None
shop.spent > money('5', 'EUR')
shop.spent == money('0', 'USD')
shop.spent is None
parent.shop.spent == money('0', 'USD')
parent.shop.spent is None
money('10', 'EUR') >= shop.spent * 2
any(shop.orders)
not any(shop.orders)
any(shop.orders, state == 'open' and quantity > 1)
not any(shop.orders, state == 'open')
any(shop.orders, state == 'secret')
any(shop.orders, client.name == 'lodz')
any(shop.orders, any(shop.lines, item == 'tea'))
any(shop.orders, not any(shop.lines, item == 'tea'))
any(shop.orders, quantity * 2 > 4 or note is None)
any(shop.orders_as_billed, client.id != billed.id)
any(clients, any(clients, any(shop.orders)))
any(parent.shop.orders, clerk == me)
not any(parent.shop.orders)
owner == me and any(shop.orders)
owner == me and not any(shop.orders, state == 'paid')
owner == me or any(shop.orders)
not (owner == me or any(shop.orders))
all(shop.orders, state == 'paid')
not all(shop.orders, state == 'paid')
all(parent.shop.orders, note is not None)
all(shop.orders, all(shop.lines, amount > 1)) and any(shop.orders)
count(shop.orders) >= 2
count(shop.orders) < 2
count(shop.orders) == 0
count(shop.orders) != 0
count(shop.orders) >= 1
count(shop.orders, state == 'open') == 1
count(shop.orders, state == 'open') * 2 > count(shop.orders)
1 <= count(shop.orders) <= 3
not (count(shop.orders) >= 2)
count(shop.orders) in (1, 2)
count(shop.orders) is None
count(shop.orders, count(shop.lines) > 1) > 0
count(parent.shop.orders) == 0
count(parent.shop.orders) is None
count(parent.clients) > count(clients) + visits
name == 'lodz' and count(shop.orders) > 1
name == 'lodz' and shop.count > 1 and parent.shop.count < 9
True
False
not True
True and (grade == 'a' or False)
not (not (grade == 'a'))
not (grade == 'a' and score > 1)
not (grade == 'a' or score > 1)
not (grade == 'a' or not (score > 1 and any(shop.orders)))
""".strip().splitlines()

ORDERS = """
client.name == 'lodz'
client.name != 'lodz'
client.parent.region.name is None
quantity * price > money('10', 'EUR')
price * quantity == money('31.25', 'PLN')
client.owner in my_team or clerk in my_team
client.shop.count > 2
any(client.shop.orders, state == 'paid')
count(client.shop.orders) == count(billed.shop.orders)
placed < client.seen
client == billed
""".strip().splitlines()


@pytest.mark.parametrize("text", CLIENTS)
def test_forms(world: World, text: str) -> None:
    """Whether many records are asked about or few, the same ones are found, each once."""
    expected = world.expected(text)

    assert expected == world.matching(text)
    assert expected == world.matching(text, few=True)


@pytest.mark.parametrize("text", ORDERS)
def test_forms_through_references(world: World, text: str) -> None:
    """With joins beside the condition, and with none."""
    expected = world.expected(text, Order)

    assert expected == world.matching(text, Order)
    assert expected == world.predicated(text, Order)


def test_most_forms_tell_records_apart(world: World) -> None:
    """A form that finds all or none would prove little."""
    everyone = len(world.records[Client])
    telling = [text for text in CLIENTS if 0 < len(world.expected(text)) < everyone]

    assert len(telling) > len(CLIENTS) * 0.85


def test_the_same_statement_takes_other_values(world: World) -> None:
    """Statements are cached by their shape; no value of one criterion may leak into the next."""
    for part in ("tea", "cup", "jug"):
        text = f"any(shop.orders, count(shop.lines, item == '{part}') > 0) or name == '{part}'"
        assert world.expected(text) == world.matching(text)


@pytest.mark.parametrize("factor", ["* 99999999999999999", "/ 0.00000000000000001", "/ visits"])
def test_no_result_is_too_large_for_the_database(world: World, factor: str) -> None:
    """However far numbers are driven, a criterion never fails where it runs."""
    grown = f"visits {' '.join([factor] * 12)}"

    assert world.expected("visits > 0") == world.matching(f"{grown} > 0")


def test_lines_of_orders_of_clients(world: World) -> None:
    """Each step through a reference is its own join."""
    text = "order.client.region.country == 'PL' and order.clerk.name == 'dana'"

    assert world.expected(text, Line) == world.matching(text, Line)
