"""A year in the life of a small shop: people in four languages, and what passed with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import attrs

from crmkit.access import Actor
from crmkit.acts.imports.importing import Import, ImportReport
from crmkit.cli.calling import call
from crmkit.clock import MovableClock
from crmkit.entities.customer import Customer, Relationship
from crmkit.entities.definition import Ref
from crmkit.entities.interaction import Commitment, Interaction
from crmkit.entities.opportunity import Opportunity, Stage
from crmkit.entities.staff import Employee, Team
from crmkit.money import Money

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.unit_of_work import UnitOfWork

ADDRESS_BOOK = "address book"
DEMO = Actor("system", "demo")
WEEKS = 52


@attrs.frozen
class AddressBook:
    """One file of the sample: its language, how programs of that country write it, whose it is."""

    name: str
    encoding: str
    key_column: str
    prefix: str
    owner: str
    currency: str
    subjects: Mapping[str, tuple[str, ...]]
    """What is talked about, by channel."""

    def write(self, folder: Path) -> Path:
        """The file as it would come."""
        text = files("crmkit.cli.sample").joinpath(f"{self.name}.csv").read_text("utf-8")
        path = folder / f"{self.name}.csv"
        path.write_bytes(text.replace("\n", "\r\n").encode(self.encoding))
        return path


BOOKS = (
    AddressBook(
        "polish", "cp1250", "nr", "PL", "hanna", "PLN",
        {
            "phone": ("Pyta o termin dostawy", "Potwierdza zamówienie"),
            "email": ("Prośba o ofertę", "Reklamacja: stłuczona filiżanka"),
            "meeting": ("Rozmowa o stałych dostawach",),
            "letter": ("Życzenia świąteczne",),
        },
    ),
    AddressBook(
        "hebrew", "cp1255", "מספר", "HE", "noa", "ILS",
        {
            "phone": ("שאלה על מועד המשלוח", "אישור הזמנה"),
            "chat": ("בירור מחיר להזמנה גדולה",),
            "meeting": ("פגישת היכרות במשרד",),
            "email": ("בקשה להצעת מחיר",),
        },
    ),
    AddressBook(
        "arabic", "utf-16", "رقم", "AR", "karim", "EUR",
        {
            "phone": ("سؤال عن موعد التسليم", "تأكيد الطلب"),
            "email": ("طلب عرض أسعار", "شكر على سرعة التوصيل"),
            "visit": ("زيارة المعرض",),
        },
    ),
    AddressBook(
        "english", "utf-8-sig", "no", "EN", "martin", "GBP",
        {
            "phone": ("Asks when the parcel arrives", "Confirms the order"),
            "email": ("Request for a quote", "Wants an invoice corrected"),
            "chat": ("Which tea goes with which cup?",),
            "meeting": ("Plans for the spring range",),
        },
    ),
)  # fmt: skip

STAFF = {
    "hanna": ("Hanna Zielińska", "pl", "Europe/Warsaw"),
    "noa": ("נועה שפירא", "he", "Asia/Jerusalem"),
    "karim": ("كريم سليمان", "ar", "Asia/Beirut"),
    "martin": ("Martin Hughes", "en", "Europe/London"),
}

# Code, name, family, price for one; the same figure in every currency.
_GOODS = (
    ("TEA-LIM", "Herbata lipowa", "Tea", "18.00"),
    ("TEA-MNT", "شاي بالنعناع", "Tea", "16.50"),
    ("CUP-BLU", "Kubek w kropki", "Cups", "42.00"),
    ("CUP-GLS", "כוס זכוכית", "Cups", "27.90"),
    ("TRY-OAK", "Oak tray", "Trays", "65.00"),
)

_EMPLOYED = {
    "PL-4": "PL-1", "PL-5": "PL-2", "PL-6": "PL-3", "HE-4": "HE-1", "HE-5": "HE-2", "HE-6": "HE-3",
    "AR-4": "AR-1", "AR-5": "AR-2", "AR-6": "AR-3", "EN-4": "EN-2", "EN-5": "EN-1", "EN-6": "EN-3",
}  # fmt: skip

_DEALS = {
    "PL-1": ("Kubki firmowe na jubileusz", "4800.00", "won"),
    "HE-2": ("מארזי מתנה לחג", "7250.00", "open"),
    "AR-3": ("توريد أكواب للفنادق", "12400.00", "open"),
    "EN-1": ("Tea corner for three shops", "3150.00", "lost"),
}


def hire(crm: CRM) -> None:
    """The team that looks after the customers."""
    with crm.begin(DEMO) as work:
        team = work.add(Team(name="Sales", leader="martin"))
        work.add_all(
            Employee(key=key, name=name, language=language, time_zone=zone, team=team)
            for key, (name, language, zone) in STAFF.items()
        )


def import_books(crm: CRM, folder: Path) -> Iterator[tuple[Import, ImportReport, Path]]:
    """Bring in the address books, each by the employee who looks after its people."""
    for book in BOOKS:
        plan = Import(
            crm, Customer, book.write(folder), values={"owner": book.owner},
            key_column=book.key_column, system=ADDRESS_BOOK,
        )  # fmt: skip
        errors = folder / f"{book.name}-rejected.csv"
        yield plan, plan.run(book.owner, errors=errors), errors


def look_after(crm: CRM, customer: Ref[Customer]) -> None:
    """What employees do for a customer of the order book: so that a history is of several parts."""
    with crm.begin("martin") as work:
        work.add(
            Interaction(
                customer=customer, channel="email", direction="out", owner="martin",
                subject="Thank you for a year of orders",
            )
        )  # fmt: skip
        due = work.now() + timedelta(days=3)
        work.add(
            Interaction(
                customer=customer, channel="phone", status="planned", owner="martin",
                subject="Ask what next year will need", due_at=due,
            )
        )  # fmt: skip


class Year:
    """What happened between the shop and its people, week by week, the same in every run.

    Making it moves the clock back to where the year begins.
    """

    def __init__(self, crm: CRM, clock: MovableClock) -> None:
        self.crm = crm
        self.clock = clock
        self.end = clock.now()
        self.random = Random(7)
        self.people: dict[str, Ref[Customer]] = {}
        self.sold = 0
        clock.move(-timedelta(weeks=WEEKS))

    def live(self, advance: Callable[[int, int], None]) -> None:
        """Let the year pass; the clock ends where it stood before."""
        self._meet()
        for week in range(WEEKS):
            for book in BOOKS:
                with self.crm.begin(book.owner) as work:
                    self._week(work, book, week)
            advance(week + 1, WEEKS)
            self.clock.move(timedelta(weeks=1))
        self.clock.move(to=self.end)
        self._promise()

    def _meet(self) -> None:
        """Who is who: the people that speak for organisations, and the deals under way."""
        with self.crm.begin("martin") as work:
            keys = [f"{book.prefix}-{n}" for book in BOOKS for n in range(1, 9)]
            self.people = work.linked(Customer, ADDRESS_BOOK, keys)
            work.add_all(
                Relationship(
                    customer=self.people[person], other=self.people[firm], kind="employee",
                    title="buyer", valid_from=work.today(),
                )
                for person, firm in _EMPLOYED.items()
            )  # fmt: skip
            first = min(work.find(Stage), key=_position, default=None)
            for key, (name, amount, _) in _DEALS.items():
                book = next(book for book in BOOKS if key.startswith(book.prefix))
                work.add(
                    Opportunity(
                        customer=self.people[key], name=name, amount=Money(amount, book.currency),
                        amount_overridden=True, stage=first, owner=book.owner,
                        expected_close=work.today() + timedelta(days=300),
                    )
                )  # fmt: skip

    def _week(self, work: UnitOfWork, book: AddressBook, week: int) -> None:
        for n in range(1, 9):
            customer = self.people[f"{book.prefix}-{n}"]
            # The lower its number, the more a customer buys; one in four falls silent half-way.
            if n % 4 == 0 and week > WEEKS // 2:
                continue
            if self.random.random() < 0.5 / n:
                self._buy(work, book, customer)
            if self.random.random() < 0.25:
                self._talk(work, book, customer)
        if week == WEEKS // 2:
            self._move_deals(work, book)

    def _buy(self, work: UnitOfWork, book: AddressBook, customer: Ref[Customer]) -> None:
        self.sold += 1
        goods = self.random.sample(_GOODS, self.random.randint(1, 3))
        lines = [
            {"product": code, "description": name, "family": family,
             "quantity": Decimal(self.random.randint(1, 6)), "price": Money(price, book.currency)}
            for code, name, family, price in goods
        ]  # fmt: skip
        sale = call(
            work, "purchases.record", customer=customer, source="web shop", key=f"W-{self.sold:04}",
            placed_at=work.now(), lines=lines, payment_method="card",
        )  # fmt: skip
        if self.sold % 17 == 0:
            call(work, "purchases.return", purchase=sale, key=f"R-{self.sold:04}")

    def _talk(self, work: UnitOfWork, book: AddressBook, customer: Ref[Customer]) -> None:
        channel = self.random.choice(sorted(book.subjects))
        work.add(
            Interaction(
                customer=customer, channel=channel, owner=book.owner,
                direction=self.random.choice(("in", "out")),
                subject=self.random.choice(book.subjects[channel]),
                minutes=self.random.randint(2, 40),
            )
        )  # fmt: skip

    def _move_deals(self, work: UnitOfWork, book: AddressBook) -> None:
        """Half-way through the year the deals have come as far as they have."""
        stages = {stage.outcome: stage for stage in sorted(work.find(Stage), key=_position)}
        deals = work.crm.catalogue.tables[Opportunity].c
        for key, (_, _, outcome) in _DEALS.items():
            if key.startswith(book.prefix) and outcome in stages:
                of = deals.customer == self.people[key].id
                work.change_all([*work.find(Opportunity, of)], stage=stages[outcome])

    def _promise(self) -> None:
        """What is still to come: a call that is planned, a promise that is open."""
        with self.crm.begin("hanna") as work:
            customer = self.people["PL-1"]
            due = work.now() + timedelta(days=3)
            work.add(
                Interaction(
                    customer=customer, channel="phone", status="planned", owner="hanna",
                    subject="Ustalić termin odbioru", due_at=due,
                )
            )  # fmt: skip
            work.add(
                Commitment(
                    customer=customer, what="Nowa wycena do piątku", owner="hanna",
                    due_on=due.date(),
                )
            )  # fmt: skip


def _position(stage: Stage) -> int:
    return stage.position
