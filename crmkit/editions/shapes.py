"""The shapes of what a manifest may say.

A shape reads a value, merges it over that of an earlier layer, builds the object of the model,
gives it back as plain data, and tells its JSON Schema: so that these five never disagree.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Mapping
from datetime import date, time
from pathlib import Path
from typing import Any, Protocol

import attrs

from crmkit.editions.problems import Place
from crmkit.editions.secrets import PASSWORD_IN_URL, REFERENCE, Secret, tells_a_password

NOTHING = object()
"""What is read where something wrong stands; why is noted."""


class Shape(Protocol):
    """What all shapes do."""

    def read(self, value: Any, place: Place) -> Any:
        """The value as the model has it, else NOTHING, with the reason noted at the place."""

    def merge(self, below: Any, above: Any) -> Any:
        """What holds where two layers say something."""

    def build(self, value: Any) -> Any:
        """The object of the model, made of all layers."""

    def plain(self, value: Any, folder: Path) -> Any:
        """The value as JSON holds it, paths relative to the folder."""

    def schema(self) -> dict[str, Any]:
        """Its JSON Schema."""
        ...


class Leaf:
    """A value that stands for itself: the later layer's replaces it."""

    def merge(self, below: Any, above: Any) -> Any:
        return above

    def build(self, value: Any) -> Any:
        return value

    def plain(self, value: Any, folder: Path) -> Any:
        return value


def _wrong(place: Place, value: Any, remedy: str) -> Any:
    # The value is not told: it may be a password.
    place.blame(f"is {_sort(value)}", remedy)
    return NOTHING


def _sort(value: Any) -> str:
    names = {str: "text", bool: "true or false", int: "a number", float: "a number"}
    names |= {list: "a list", dict: "a table"}
    return names.get(type(value), f"a {type(value).__name__}")


@attrs.frozen
class Text(Leaf):
    """Text, of a form where one is given; `like` says it in words."""

    form: str = ""
    like: str = "text"
    plainly: bool = True
    """Whether a wrong text may be shown."""

    def read(self, value: Any, place: Place) -> Any:
        if not isinstance(value, str):
            return _wrong(place, value, f"give {self.like}")
        if self.form and not re.search(self.form, value):
            place.blame(f"is {value!r}" if self.plainly else "is not so", f"give {self.like}")
            return NOTHING
        return value

    def schema(self) -> dict[str, Any]:
        return {"type": "string", **({"pattern": self.form} if self.form else {})}


@attrs.frozen
class One(Leaf):
    """One of a few values."""

    of: tuple[Any, ...]

    def read(self, value: Any, place: Place) -> Any:
        if any(value == one and type(value) is type(one) for one in self.of):
            return value
        return _wrong(place, value, f"give {' or '.join(map(repr, self.of))}".replace("'", '"'))

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.of)}


@attrs.frozen
class Flag(Leaf):
    def read(self, value: Any, place: Place) -> Any:
        return value if isinstance(value, bool) else _wrong(place, value, "give true or false")

    def schema(self) -> dict[str, Any]:
        return {"type": "boolean"}


@attrs.frozen
class FilePath(Leaf):
    """A path, relative to the file that names it."""

    def read(self, value: Any, place: Place) -> Any:
        if not isinstance(value, str) or not value:
            return _wrong(place, value, "give a path, relative to this file")
        return Path(os.path.normpath(place.file.parent / value))

    def plain(self, value: Path, folder: Path) -> str:
        return Path(os.path.relpath(value, folder)).as_posix()

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "minLength": 1}


def _read_secret(value: Mapping[str, Any], place: Place) -> Any:
    inner = place.at("secret")
    like = "env:NAME or file:PATH; the secret itself stands in no manifest"
    said = Text(REFERENCE, like, plainly=False).read(value["secret"], inner)
    return NOTHING if said is NOTHING else Secret.named(said, place.file.parent)


def _plain_secret(secret: Secret, folder: Path) -> dict[str, str]:
    if secret.file is None or Path(secret.reference.removeprefix("file:")).is_absolute():
        return {"secret": secret.reference}
    return {"secret": f"file:{FilePath().plain(secret.file, folder)}"}


SECRET_SCHEMA = {
    "type": "object",
    "properties": {"secret": {"type": "string", "pattern": REFERENCE}},
    "required": ["secret"],
    "additionalProperties": False,
}


@attrs.frozen
class Url(Leaf):
    """The URL of a database without a password, or a secret."""

    def read(self, value: Any, place: Place) -> Any:
        if isinstance(value, dict) and value.keys() == {"secret"}:
            return _read_secret(value, place)
        if not isinstance(value, str) or "://" not in value:
            return _wrong(place, value, 'give a URL, or { secret = "env:NAME" }')
        if tells_a_password(value):
            place.blame("holds a password", 'keep the URL apart: { secret = "env:NAME" }')
            return NOTHING
        return value

    def plain(self, value: Any, folder: Path) -> Any:
        return _plain_secret(value, folder) if isinstance(value, Secret) else value

    def schema(self) -> dict[str, Any]:
        plainly = {"type": "string", "pattern": "://", "not": {"pattern": PASSWORD_IN_URL}}
        return {"anyOf": [plainly, SECRET_SCHEMA]}


@attrs.frozen
class Value(Leaf):
    """A setting, of a type that its part knows, or a secret."""

    def read(self, value: Any, place: Place) -> Any:
        if isinstance(value, dict) and "secret" in value:
            if value.keys() == {"secret"}:
                return _read_secret(value, place)
            return _wrong(place, value, "give a secret nothing but its reference")
        return value

    def plain(self, value: Any, folder: Path) -> Any:
        match value:
            case Secret():
                return _plain_secret(value, folder)
            case date() | time():
                return value.isoformat()
            case dict():
                return {key: self.plain(one, folder) for key, one in sorted(value.items())}
            case list():
                return [self.plain(one, folder) for one in value]
        return value

    def schema(self) -> dict[str, Any]:
        return {"if": {"type": "object", "required": ["secret"]}, "then": SECRET_SCHEMA}


@attrs.frozen
class Several(Leaf):
    """A list. A later layer's replaces it, unless they are `joined`."""

    of: Shape
    joined: bool = False

    def read(self, value: Any, place: Place) -> Any:
        if not isinstance(value, list):
            return _wrong(place, value, "give a list")
        found = [self.of.read(one, place.at(index)) for index, one in enumerate(value)]
        return tuple(one for one in found if one is not NOTHING)

    def merge(self, below: Any, above: Any) -> Any:
        return tuple(dict.fromkeys((*below, *above))) if self.joined else above

    def build(self, value: Any) -> Any:
        return tuple(map(self.of.build, value))

    def plain(self, value: Any, folder: Path) -> Any:
        return [self.of.plain(one, folder) for one in value]

    def schema(self) -> dict[str, Any]:
        return {"type": "array", "items": self.of.schema()}


@attrs.frozen
class Named:
    """A table whose keys are names of the author's own; layers are merged key by key."""

    names: Text
    of: Shape

    def read(self, value: Any, place: Place) -> Any:
        if not isinstance(value, dict):
            return _wrong(place, value, "give a table")
        found = {}
        for name, one in value.items():
            if self.names.read(name, place.at(name)) is NOTHING:
                continue
            read = self.of.read(one, place.at(name))
            if read is not NOTHING:
                found[name] = read
        return found

    def merge(self, below: Any, above: Any) -> Any:
        return merged(below, above, lambda _: self.of)

    def build(self, value: Any) -> Any:
        return {name: self.of.build(one) for name, one in value.items()}

    def plain(self, value: Any, folder: Path) -> Any:
        return {name: self.of.plain(one, folder) for name, one in sorted(value.items())}

    def schema(self) -> dict[str, Any]:
        names = {"propertyNames": self.names.schema()} if self.names.form else {}
        return {"type": "object", **names, "additionalProperties": self.of.schema()}


@attrs.frozen
class Forms(Leaf):
    """A message in other words, or a term's forms: texts and tables of texts.

    A later layer's forms replace those of an earlier one together.
    """

    def read(self, value: Any, place: Place) -> Any:
        return value if _texts(value, place, depth=2) else NOTHING

    def plain(self, value: Any, folder: Path) -> Any:
        return Value().plain(value, folder)

    def schema(self) -> dict[str, Any]:
        text = {"type": "string"}
        texts = {"type": "object", "additionalProperties": text}
        forms = {"type": "object", "additionalProperties": {"anyOf": [text, texts]}}
        return {"anyOf": [text, forms]}


def _texts(value: Any, place: Place, depth: int) -> bool:
    if isinstance(value, dict) and depth:
        told = [_texts(one, place.at(name), depth - 1) for name, one in value.items()]
        return all(told)
    return Text().read(value, place) is not NOTHING


def merged(below: Any, above: Any, shape_of: Any) -> dict[str, Any]:
    """Two tables key by key, each by its shape."""
    result = dict(below)
    for key, value in above.items():
        result[key] = shape_of(key).merge(below[key], value) if key in below else value
    return result


def key(shape: Shape, doc: str, *, needed: bool = False, **facts: Any) -> Any:
    """A field of a model: what may stand there, and what it is for."""
    return attrs.field(metadata={"shape": shape, "doc": doc, "needed": needed}, **facts)


@attrs.frozen
class Table:
    """A table of the model; `whole` says that one layer says all of it."""

    model: type
    whole: bool = False

    @property
    def fields(self) -> dict[str, Any]:
        """The fields that a manifest gives, by their key."""
        cls: Any = self.model
        return {field.name: field for field in attrs.fields(cls) if "shape" in field.metadata}

    def shape_of(self, name: str) -> Any:
        return self.fields[name].metadata["shape"]

    def read(self, value: Any, place: Place) -> Any:
        if not isinstance(value, dict):
            return _wrong(place, value, "give a table")
        found = {}
        for name, one in value.items():
            if name not in self.fields:
                place.at(name).blame("is unknown", _nearest(name, self.fields))
                continue
            read = self.shape_of(name).read(one, place.at(name))
            if read is not NOTHING:
                found[name] = read
        if self.whole:
            self.require(value, place)
        return found

    def merge(self, below: Any, above: Any) -> Any:
        return above if self.whole else merged(below, above, self.shape_of)

    def needed(self) -> list[str]:
        return [name for name, field in self.fields.items() if field.metadata["needed"]]

    def require(self, value: Any, place: Place) -> None:
        """Note what must be said and is not."""
        for name in self.needed():
            if name not in value:
                doc = self.fields[name].metadata["doc"]
                place.at(name).blame("is missing", f"give {doc[0].lower()}{doc[1:]}")

    def build(self, value: Any) -> Any:
        return self.model(**{n: self.shape_of(n).build(one) for n, one in value.items()})

    def plain(self, value: Any, folder: Path) -> Any:
        found = {}
        for name in self.fields:
            own = getattr(value, name)
            said = None if own is None else self.shape_of(name).plain(own, folder)
            if said not in (None, "", [], {}):
                found[name] = said
        return found

    def schema(self) -> dict[str, Any]:
        properties = {}
        for name, field in self.fields.items():
            properties[name] = {
                "description": field.metadata["doc"],
                **self.shape_of(name).schema(),
            }
        needed = self.needed()
        return {
            "type": "object",
            "properties": properties,
            **({"required": needed} if needed and self.whole else {}),
            "additionalProperties": False,
        }


def _nearest(name: str, names: Mapping[str, Any]) -> str:
    near = difflib.get_close_matches(name, names, 1)
    return f"did you mean {near[0]}?" if near else f"use one of: {', '.join(names)}"
