"""The JSON Schema of `edition.toml`, made from the model that reads it: for editors, for checks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from crmkit.editions.manifest import Edition
from crmkit.editions.shapes import SECRET_SCHEMA, Table
from crmkit.settings import secrets_of

PUBLISHED = Path(__file__).with_name("edition.schema.json")
"""The schema without any part's settings, as it is published."""


def schema(settings: Mapping[str, type] | None = None) -> dict[str, Any]:
    """The schema; with settings classes by section, also of what each setting may be."""
    made = Table(Edition).schema()
    properties = made["properties"]
    properties["include"] = {
        "description": "Earlier layers, relative to this file; what this file says wins",
        "type": "array",
        "items": {"type": "string", "minLength": 1},
    }
    if settings is not None:
        properties["settings"] = {
            **{key: properties["settings"][key] for key in ("description", "type")},
            "properties": {name: _section(cls) for name, cls in sorted(settings.items())},
            "additionalProperties": False,
        }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The manifest of an edition of crmkit",
        **made,
        "required": ["format"],
        "anyOf": [{"required": ["name", "version"]}, {"required": ["include"]}],
    }


def text(made: Mapping[str, Any]) -> str:
    """A schema as it is published."""
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def _section(cls: type) -> dict[str, Any]:
    secret = secrets_of(cls)
    properties = {
        name: SECRET_SCHEMA if name in secret else {"anyOf": [_typed(hint), SECRET_SCHEMA]}
        for name, hint in get_type_hints(cls).items()
    }
    return {"type": "object", "properties": properties, "additionalProperties": False}


_PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    Decimal: {"anyOf": [{"type": "integer"}, {"type": "string"}]},
    timedelta: {
        "type": "object",
        "properties": {
            unit: {"type": "number"} for unit in ("weeks", "days", "hours", "minutes", "seconds")
        },
        "additionalProperties": False,
    },
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    time: {"type": "string", "format": "time"},
    NoneType: {"type": "null"},
}


def _typed(hint: Any) -> dict[str, Any]:
    """What fits a setting of this type, as a manifest writes it."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin in (Union, UnionType):
        return {"anyOf": [_typed(one) for one in arguments]}
    if origin is tuple:
        return {"type": "array", "items": _typed(arguments[0])}
    return _PLAIN.get(hint, {})
