"""Which record a text means."""

from __future__ import annotations

import pytest

from crmkit import Customer, Employee, Invalid, NotFound, Pipeline, UnitOfWork
from crmkit.acts.imports.resolving import resolve


@pytest.fixture
def acme(work: UnitOfWork) -> Customer:
    return work.add(Customer(name="Acme Łódź", kind="organisation"))


def test_an_id_means_its_record(work: UnitOfWork, acme: Customer) -> None:
    """An id is taken as it is; whether there is such a record shows when it is read."""
    assert acme == work.get(Customer, resolve(work, Customer, f" {acme.id} "))


def test_the_key_of_another_system_means_the_record_it_knows(
    work: UnitOfWork, acme: Customer
) -> None:
    """`system:key` is an external id."""
    work.link(acme, system="the shop", key="A:1")
    assert acme.id == resolve(work, Customer, "the shop:A:1").id


@pytest.mark.parametrize("text", ["Acme Łódź", "acme lodz", "acme"])
def test_a_name_means_the_only_record_that_has_it(
    work: UnitOfWork, acme: Customer, text: str
) -> None:
    """Whole or in part, whatever the case and accents."""
    assert acme.id == resolve(work, Customer, text).id


def test_the_whole_name_comes_before_a_part_of_one(work: UnitOfWork, acme: Customer) -> None:
    """Who is called just so is meant, though the name is a part of others."""
    exact = work.add(Customer(name="Acme"))
    assert exact.id == resolve(work, Customer, "acme").id


def test_an_employee_is_meant_by_name(work: UnitOfWork) -> None:
    """Other entities are found in the same way."""
    dana = work.add(Employee(key="dana", name="Dana Cohen"))
    assert dana.id == resolve(work, Employee, "Dana Cohen").id


def test_an_entity_that_is_not_searched_is_found_by_its_name(work: UnitOfWork) -> None:
    """A pipeline has a name, though no search looks through pipelines."""
    assert "sales" == work.get(Pipeline, resolve(work, Pipeline, "sales")).name


def test_what_several_are_called_is_not_guessed(work: UnitOfWork) -> None:
    """The error names those it may be, with their ids."""
    work.add_all([Customer(name="Twin", country="PL"), Customer(name="Twin", country="IL")])
    with pytest.raises(Invalid, match=r"'twin' may be several customers: Twin \(.*\), Twin \("):
        resolve(work, Customer, "twin")


def test_what_nobody_is_called_is_not_found(work: UnitOfWork) -> None:
    """The error says how a record can be named."""
    with pytest.raises(NotFound, match="there is no customer 'Nix'"):
        resolve(work, Customer, "Nix")
