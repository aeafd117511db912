"""A pytest plugin for `crmkit plugin check`: runs the inherited tests alone, and notes each."""

from __future__ import annotations

import json
from inspect import getdoc
from pathlib import Path
from typing import Any

import pytest


class Noting:
    """What is noted of every test, in the order in which they ran."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.said: dict[str, tuple[str, str]] = {}
        self.noted: list[dict[str, Any]] = []

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        inherited = [item for item in items if _is_inherited(item)]
        config.hook.pytest_deselected(items=[item for item in items if item not in inherited])
        items[:] = inherited
        for item in inherited:
            name = item.obj.__name__  # type: ignore[attr-defined]
            self.said[item.nodeid] = (name, _says(name))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            name, says = self.said[report.nodeid]
            crash = getattr(report.longrepr, "reprcrash", None)
            problem = crash.message if crash else str(report.longrepr or "")
            self.noted.append(
                {
                    "name": name,
                    "says": says,
                    "database": str(dict(report.user_properties).get("database", "")),
                    "outcome": report.outcome,
                    "seconds": round(report.duration, 3),
                    "problem": problem if report.failed else "",
                }
            )

    def pytest_sessionfinish(self) -> None:
        self.path.write_text(json.dumps(self.noted), "utf-8")


def _says(name: str) -> str:
    """What a test holds, in the words of the suite, also where a part has one of its own."""
    from crmkit.testing.conformance import PartConformance

    said = getdoc(getattr(PartConformance, name, None)) or name
    return " ".join(said.partition("\n\n")[0].split())


def _is_inherited(item: pytest.Item) -> bool:
    from crmkit.testing.conformance import PartConformance

    cls = getattr(item, "cls", None)
    return cls is not None and issubclass(cls, PartConformance)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--crmkit-note", type=Path, help="where to note what became of each test")


def pytest_configure(config: pytest.Config) -> None:
    path = config.getoption("--crmkit-note")
    if path is not None:
        config.pluginmanager.register(Noting(path), "crmkit-noting")
