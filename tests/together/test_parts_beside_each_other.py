"""What every part must hold, it holds with all the others enabled."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from crmkit.testing.conformance import PartConformance
from tests.sizes import FULL

FILES = sorted(Path(__file__).parents[2].glob("crmkit_plugins/*/tests/test_conformance.py"))
PARTS = [file.parents[1].name for file in FILES]


def own(file: Path) -> type[PartConformance]:
    """The checks of a part as the part itself declares them."""
    spec = spec_from_file_location(f"conformance_of_{file.parents[1].name}", file)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    (found,) = (
        one for one in vars(module).values()
        if isinstance(one, type) and issubclass(one, PartConformance) and one is not PartConformance
    )  # fmt: skip
    return found


def beside_all(part: type[PartConformance]) -> type[PartConformance]:
    others = tuple(name for name in PARTS if name != part.part)
    return type(f"{part.__name__}BesideAll", (part,), {"__doc__": __doc__, "plugins": others})


for one in map(own, FILES):
    globals()[f"{one.__name__}BesideAll"] = beside_all(one)


@pytest.fixture(autouse=True)
def _sqlite_is_enough(request: pytest.FixtureRequest) -> None:
    """Alone it was held on both; here on PostgreSQL where everything is run at full size."""
    if not FULL and "[postgresql]" in request.node.name:
        pytest.skip("set CRMKIT_TEST_FULL=1 to run it on PostgreSQL, too")
