"""What tests of the example shop use."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from crmkit.testing.databases import Database, Databases
from crmkit.testing.plugin import kinds
from tests.together.teashops import Teashop, opened


@pytest.fixture(scope="session", params=kinds())
def teashop(
    request: pytest.FixtureRequest, crmkit_databases: Callable[[str], Databases]
) -> Iterator[Teashop]:
    """The example shop, served. It is one for many tests: each brings people of its own."""
    with opened(Database(crmkit_databases(request.param))) as shop:
        yield shop
