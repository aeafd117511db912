"""One CRM whose customers are called something else, for all tests of wording."""

from collections.abc import Iterator

import pytest

from crmkit import CRM
from tests.wording.clinic import WORDING


@pytest.fixture(scope="session")
def clinic() -> Iterator[CRM]:
    made = CRM("sqlite://", wording=WORDING)
    yield made
    made.close()
