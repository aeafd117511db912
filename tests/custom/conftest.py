"""An organisation that added fields of every kind to its customers."""

from __future__ import annotations

from typing import Any

import pytest

from crmkit import CRM, CustomFields

FIELDS: dict[str, dict[str, Any]] = {
    "nick": {},
    "code": {"unique": True},
    "size": {"kind": "integer", "label": "Shoe size", "indexed": True},
    "weight": {"kind": "number", "indexed": True},
    "fee": {"kind": "money"},
    "since": {"kind": "date", "indexed": True},
    "met": {"kind": "moment"},
    "colour": {"kind": "choice", "choices": ("red", "blue"), "indexed": True},
    "likes": {"kind": "choices", "choices": ("tea", "cake")},
    "keen": {"kind": "boolean"},
    "friend": {"kind": "reference", "target": "customer", "indexed": True},
    "mail": {"kind": "email", "unique": True},
    "call": {"kind": "phone"},
}


@pytest.fixture
def shop(crm: CRM) -> CRM:
    with crm.begin("dana") as work:
        for key, facts in FIELDS.items():
            work.use(CustomFields).define("customer", key, **facts)
    return crm
