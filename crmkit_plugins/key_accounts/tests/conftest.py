"""An account with its service, for the tests of the part."""

from __future__ import annotations

import pytest

from crmkit import Customer, UnitOfWork
from crmkit_key_accounts import KeyAccounts


@pytest.fixture
def accounts(work: UnitOfWork) -> KeyAccounts:
    return work.use(KeyAccounts)


@pytest.fixture
def acme(work: UnitOfWork, accounts: KeyAccounts) -> Customer:
    """A key account of ewa's."""
    acme = work.add(Customer(name="Acme", kind="organisation"))
    accounts.designate(acme, manager="ewa")
    return acme
