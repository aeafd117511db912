"""Values that templates write: of each type of field, and of records that get fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from crmkit.kit.project import OwnEntity


@attrs.frozen
class Value:
    """A type that a field or a setting may have, as it is written."""

    annotation: str
    sample: str
    field: str
    """How a field of an entity that may be empty is written."""
    default: str
    """The default of a setting."""
    needs: Mapping[str, Sequence[str]] = attrs.field(factory=dict)
    """What is imported where it is declared, by module."""

    @property
    def own_needs(self) -> Mapping[str, Sequence[str]]:
        """What is imported where only its annotation or a sample stands."""
        return {m: n for m, n in self.needs.items() if m != "crmkit"}

    @property
    def imports(self) -> str:
        """What is imported where a sample of it stands."""
        lines = [f"from {m} import {', '.join(n)}" for m, n in self.own_needs.items()]
        return "".join(f"\n{line}" for line in lines) + ("\n" if lines else "")


VALUES = {
    "text": Value("str", '"gate 4"', "text(default=None)", '""', {"crmkit": ["text"]}),
    "integer": Value("int", "4", "integer(default=None)", "0", {"crmkit": ["integer"]}),
    "flag": Value("bool", "True", "None", "False"),
    "date": Value("date", "date(2026, 3, 2)", "None", "date(2026, 1, 1)", {"datetime": ["date"]}),
    "number": Value(
        "Decimal", 'Decimal("2.5")', "None", "Decimal(1)", {"decimal": ["Decimal"]}
    ),
}  # fmt: skip

RECORDS = {
    "Campaign": 'Campaign(name="Spring")',
    "Customer": 'Customer(name="Anna")',
    "Interaction": 'Interaction(customer=work.add(Customer(name="Anna")), channel="phone")',
    "Opportunity": 'Opportunity(customer=work.add(Customer(name="Anna")), name="Chairs")',
}
"""The entities of the core that fields are added to, and how one is made."""

SAMPLES = {
    "Ref[Customer]": "anna",
    "bool": "True",
    "date": "work.today()",
    "datetime": "work.now()",
    "int": "1",
    "str": '"The first"',
}
"""What a field that must be filled is given in a test."""

_FROM = {"date": "datetime", "datetime": "datetime"}


def arguments_of(entity: OwnEntity, reference: str) -> dict[str, str]:
    """How a record is made in a test, and by an operation that is given its required fields."""
    needed = [reference, *(name for name in entity.required if name != reference)]
    types = {name: entity.fields[name].replace("Ref[", "To[") for name in needed}
    lines = sorted({f"from {_FROM[t]} import {t}" for t in types.values() if t in _FROM})
    return {
        "arguments": ", ".join(f"{name}={SAMPLES[entity.fields[name]]}" for name in needed),
        "parameters": ", ".join(f"{name}: {type}" for name, type in types.items()),
        "passed": ", ".join(f"{name}={name}" for name in needed[1:]),
        "value_imports": "".join(f"\n{line}" for line in lines) + ("\n" if lines else ""),
        "test_imports": "",
    }
