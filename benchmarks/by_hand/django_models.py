"""The second opponent: the same tables as Django models, by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any
from uuid import UUID

import django
from django.conf import settings
from django.db import connections, models, transaction
from django.db.models import Q
from django.utils import timezone
from sqlalchemy import make_url

from benchmarks.people import Person
from crmkit.entities.ids import new_id

BATCH = 1000

settings.configure(USE_TZ=True, DATABASES={"default": {}}, INSTALLED_APPS=[])
django.setup()


class Common(models.Model):
    id = models.UUIDField(primary_key=True, default=new_id)
    version = models.BigIntegerField(default=1)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    removed_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True


class Customer(Common):
    name = models.CharField(max_length=255)
    kind = models.CharField(max_length=40, default="person")
    lifecycle = models.CharField(max_length=40, default="prospect", db_index=True)
    owner = models.CharField(max_length=191, null=True, db_index=True)
    country = models.CharField(max_length=2, null=True)
    language = models.CharField(max_length=35, null=True)
    time_zone = models.CharField(max_length=64, null=True)
    tags = models.JSONField(default=list)
    source = models.CharField(max_length=120, null=True)
    given_name = models.CharField(max_length=255, null=True)
    family_name = models.CharField(max_length=255, null=True)
    salutation = models.CharField(max_length=80, null=True)
    sex = models.CharField(max_length=40, null=True)
    birth_date = models.DateField(null=True)
    income = models.BigIntegerField(null=True)
    income_currency = models.CharField(max_length=3, null=True)
    occupation = models.CharField(max_length=120, null=True)
    website = models.CharField(max_length=255, null=True)
    registration = models.CharField(max_length=64, null=True)
    employees = models.BigIntegerField(null=True)
    custom = models.JSONField(default=dict)

    class Meta:
        app_label, db_table, managed = "hand", "hand_customer", False


class ContactPoint(Common):
    customer = models.ForeignKey(Customer, models.PROTECT, related_name="contact_points")
    kind = models.CharField(max_length=40)
    value = models.CharField(max_length=254)
    normal = models.CharField(max_length=254, default="", db_index=True)
    label = models.CharField(max_length=40, null=True)
    primary = models.BooleanField(default=False)
    relationship_id = models.UUIDField(null=True, db_index=True)

    class Meta:
        app_label, db_table, managed = "hand", "hand_contact_point", False


class Interaction(Common):
    customer = models.ForeignKey(Customer, models.PROTECT, null=True)
    channel = models.CharField(max_length=40, default="note")
    direction = models.CharField(max_length=40, default="internal")
    status = models.CharField(max_length=40, default="done")
    subject = models.CharField(max_length=255, default="")
    body = models.TextField(default="")
    outcome = models.CharField(max_length=120, null=True)
    happened_at = models.DateTimeField(null=True, default=timezone.now)
    due_at = models.DateTimeField(null=True)
    minutes = models.BigIntegerField(null=True)
    owner = models.CharField(max_length=191, null=True)
    opportunity_id = models.UUIDField(null=True)
    thread = models.CharField(max_length=191, null=True, db_index=True)

    class Meta:
        app_label, db_table, managed = "hand", "hand_interaction", False


class Django:
    """What the benchmarks ask of every way, done with Django's models."""

    name = "Django by hand"

    def __init__(self, url: str) -> None:
        self.url = self.alias = url
        databases = {"default": {}, url: database_of(url)}
        connections.settings[url] = connections.configure_settings(databases)[url]
        self.customers = Customer.objects.using(url)

    def watch(self, id: UUID) -> None:
        self.id = id
        self.shown = self.customers.get(pk=id).version

    def create(self, person: Person) -> None:
        with transaction.atomic(using=self.alias):
            customer_of(person, new_id()).save(using=self.alias, force_insert=True)

    def get(self) -> str:
        name: str = self.customers.get(pk=self.id).name
        return name

    def change_loaded(self, name: str) -> None:
        with transaction.atomic(using=self.alias):
            self._write(self.customers.get(pk=self.id), name)

    def change_held(self, name: str) -> None:
        with transaction.atomic(using=self.alias):
            customer = self.customers.get(pk=self.id)
            if customer.version != self.shown:
                raise RuntimeError("somebody else changed the customer")
            self._write(customer, name)

    def _write(self, customer: Customer, name: str) -> None:
        at_that_version = self.customers.filter(pk=customer.pk, version=customer.version)
        self.shown = customer.version + 1
        changed = at_that_version.update(name=name, updated_at=timezone.now(), version=self.shown)
        if not changed:
            raise RuntimeError("somebody else changed the customer")

    def load(self) -> list[Any]:
        return list(self.customers.filter(removed_at=None))

    def search(self, part: str) -> set[UUID]:
        found_by_address = ContactPoint.objects.using(self.alias).filter(
            value__contains=part, removed_at=None
        )
        sought = Q(name__contains=part) | Q(id__in=found_by_address.values("customer_id"))
        return {customer.id for customer in self.customers.filter(sought, removed_at=None)[:50]}

    def add_all(self, people: Iterable[Person]) -> None:
        people = iter(people)
        with transaction.atomic(using=self.alias):
            while batch := list(islice(people, BATCH)):
                self.customers.bulk_create(customer_of(p, p.id) for p in batch)
                Interaction.objects.using(self.alias).bulk_create(interactions_of(batch))

    def close(self) -> None:
        connections[self.alias].close()


def database_of(url: str) -> dict[str, Any]:
    """The same database, set up as the others are."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": parsed.database,
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL",
            },
        }
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parsed.database,
        "HOST": parsed.host,
        "PORT": parsed.port,
        "USER": parsed.username,
        "PASSWORD": parsed.password,
    }


def customer_of(person: Person, id: UUID) -> Customer:
    return Customer(
        id=id, name=person.name, given_name=person.given_name, family_name=person.family_name,
        country=person.country, language=person.language, owner=person.owner,
        lifecycle="customer", source="web", tags=list(person.tags),
    )  # fmt: skip


def interactions_of(people: Iterable[Person]) -> Iterator[Interaction]:
    for person in people:
        for contact in person.contacts:
            yield Interaction(
                id=contact.id, customer_id=person.id, channel=contact.channel, direction="in",
                subject=contact.subject, body=contact.body, happened_at=contact.happened_at,
                minutes=contact.minutes, owner=person.owner,
            )  # fmt: skip
