"""What the shop begins with, made up: products, staff, users of the time before the CRM, orders."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import exists, select

from crmkit import CRM, Actor, ContactPoint, Customer, Employee, Interaction, MovableClock, Team
from teashop.crm import assemble, link_users
from teashop.database import Database
from teashop.models import Product, User
from teashop.orders import place

SETUP = Actor("system", "setup")

PRODUCTS = (
    ("TEA-G", "Green tea, 100 g", 6_50, 400),
    ("TEA-B", "Black tea, 100 g", 5_20, 400),
    ("POT", "Teapot of stoneware", 34_00, 60),
    ("CUP", "Cup without a handle", 9_90, 200),
    ("SAMOVAR", "Samovar, three litres", 420_00, 10),
    ("LAST", "The last tin of last year's harvest", 18_00, 1),
)

STAFF = (
    ("dana", "Dana Levi", ("everything",)),
    ("noa", "Noa Amir", ("shop.staff",)),
    ("omar", "Omar Haddad", ("shop.staff",)),
    ("ewa", "Ewa Lis", ("shop.staff",)),
)

USERS = (
    ("Anna Nowak", "anna@nowak.example", "+48 601 000 111", "PL", "pl"),
    ("A. Nowak", "a.nowak@work.example", "+48 601 000 111", "PL", "pl"),
    ("Żaneta Łącka", "zaneta@lacka.example", None, "PL", "pl"),
    ("Bruno Meyer", "bruno@meyer.example", None, "DE", "de"),
    ("רות כהן", "ruth@cohen.example", "+972 50 000 0001", "IL", "he"),
    ("ليلى حداد", "layla@haddad.example", None, "IL", "ar"),
    ("Cyra Stone", "cyra@stone.example", None, "GB", "en"),
    ("David Stone", "david@stone.example", None, "GB", "en"),
    ("Elif Demir", "elif@demir.example", None, "TR", "tr"),
    ("Filip Novák", "filip@novak.example", None, "CZ", "cs"),
    ("Gita Rao", "gita@rao.example", None, "IN", "en"),
    ("Hugo Blanc", "hugo@blanc.example", None, "FR", "fr"),
)

ORDERS = (
    (1, 320, {"TEA-G": 2}),
    (1, 90, {"TEA-G": 1, "CUP": 2}),
    (2, 40, {"POT": 1}),
    (4, 200, {"TEA-B": 3}),
    (5, 120, {"TEA-B": 1, "POT": 1}),
    (5, 15, {"CUP": 4}),
    (7, 10, {"TEA-G": 1}),
    (9, 5, {"TEA-B": 2, "CUP": 2}),
)
"""Whose, how many days ago, and what."""


def seed(database: Database) -> bool:
    """Fill an empty shop; say whether it was empty. The tables must be there."""
    with database.writing() as session:
        if session.scalar(select(exists().where(Product.id.is_not(None)))):
            return False
        session.add_all(
            Product(code=code, name=name, price=price, stock=stock)
            for code, name, price, stock in PRODUCTS
        )
        session.add_all(
            User(name=name, email=email, phone=phone, country=country, language=language)
            for name, email, phone, country, language in USERS
        )
    clock = MovableClock(datetime.now(UTC) - timedelta(days=400))
    crm = assemble(database.engine, clock)
    with crm.begin(SETUP) as work:
        team = work.add(Team(name="Shop", leader="dana"))
        work.add_all(
            Employee(key=key, name=name, team=team, roles=roles) for key, name, roles in STAFF
        )
    with database.reading() as session:
        link_users(session, crm)
    _give_owners(crm)
    _order(database, crm, clock)
    return True


def _give_owners(crm: CRM) -> None:
    """The customers are dealt to those who serve them, who note what passed."""
    owners = [key for key, _, roles in STAFF if roles == ("shop.staff",)][:2]
    with crm.begin("dana") as work:
        customers = list(work.find(Customer))
        work.change_all(
            (customer, {"owner": owners[n % 2]}) for n, customer in enumerate(customers)
        )
        ruth = customers[4]
        work.add(
            Interaction(
                customer=ruth, channel="phone", direction="in", subject="asked for mint tea"
            )
        )
        # Of the same person, written down at a fair by somebody who did not look.
        double = work.add(Customer(name="Ruth Cohen", country="IL", tags=("fair",), owner="noa"))
        work.add(ContactPoint(customer=double, kind="email", value="Ruth@Cohen.example"))


def _order(database: Database, crm: CRM, clock: MovableClock) -> None:
    today = datetime.now(UTC)
    for user_id, days, basket in sorted(ORDERS, key=lambda order: -order[1]):
        clock.move(to=today - timedelta(days=days))
        with database.writing() as session:
            place(session, crm, user_id, basket)
