"""Settings: typed sections, one of the core and one of each part that has any.

A host gives plain mappings, `{"leads": {"follow_up": timedelta(days=2)}}`; what is unknown or of
the wrong type is a problem of the assembly, told with all others.
"""

from __future__ import annotations

import difflib
import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, dataclass_transform, get_args, get_origin
from typing import get_type_hints as hints_of
from zoneinfo import ZoneInfo

import attrs

from crmkit.errors import Invalid, NotEnabled
from crmkit.plugins import HOST, Fault, Parts, Plugin

S = TypeVar("S")
Given = Mapping[str, Mapping[str, Any]]


def secret(default: Any = None) -> Any:
    """A field that holds a secret: it is not shown, and an edition names only where it is kept."""
    return attrs.field(default=default, repr=False, metadata={_SECRET: True})


_SECRET = "crmkit secret"


def secrets_of(cls: type) -> frozenset[str]:
    """The fields of a settings class that hold secrets."""
    fields = attrs.fields(cast(Any, cls))
    return frozenset(field.name for field in fields if _SECRET in field.metadata)


@dataclass_transform(
    frozen_default=True, kw_only_default=True, field_specifiers=(attrs.field, secret)
)
def settings(section: str) -> Callable[[type[S]], type[S]]:
    """Make a class the settings of a part; the section is called as the part is.

    Every field has a type and a default: str, int, bool, float, Decimal, timedelta, a date, a
    Literal, `tuple[X, ...]` of these, or one of these and None. Raises Invalid for a field
    without a default.
    """

    def define(cls: type[S]) -> type[S]:
        built = attrs.frozen(kw_only=True)(cls)
        for field in attrs.fields(cast(Any, built)):
            if field.default is attrs.NOTHING:
                raise Invalid(f"{cls.__name__}.{field.name} has no default; give it one")
        cast(Any, built).__settings_section__ = section
        return built

    return define


def _is_time_zone(_: object, __: object, name: str) -> None:
    """the name of a time zone like 'Europe/Warsaw'"""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Invalid(f"{name!r} is no time zone; give a name like 'Europe/Warsaw'") from None


@settings("core")
class CoreSettings:
    """What holds for the whole CRM where nothing nearer says otherwise."""

    time_zone: str = attrs.field(default="UTC", validator=_is_time_zone)
    """The IANA time zone in which days begin and end."""
    currency: str = attrs.field(default="EUR", validator=attrs.validators.matches_re("[A-Z]{3}"))
    """The ISO 4217 code of amounts that are given without one."""
    language: str = "en"
    default_role: str = "everything"
    """The role of an actor who was given none."""
    access_seconds: int = attrs.field(default=1, validator=attrs.validators.ge(0))
    """How long a process goes on with the roles it read of an employee; 0 asks every time.

    A change made through the same CRM counts at once."""
    batch_size: int = attrs.field(default=1000, validator=attrs.validators.ge(1))
    """How many records bulk calls hold, write and show to hooks at a time."""
    escalate_after: tuple[int, ...] = attrs.field(
        default=(0, 3), validator=attrs.validators.deep_iterable(attrs.validators.ge(0))
    )
    """After how many working days of being late a commitment is told to who leads its owner, to who
    leads them, and so on; `()` tells nobody."""
    lease: timedelta = timedelta(minutes=1)
    """How long a worker that took a job and never began it keeps others from it."""
    jobs_kept: timedelta = timedelta(days=30)
    """How long jobs that are done can be looked at, and their keys be told from new ones."""


def section_of(cls: type) -> str | None:
    """The section of a settings class; None for any other class."""
    return cast("str | None", cls.__dict__.get("__settings_section__"))


def is_settings(item: object) -> bool:
    """Whether it is a class decorated with `@settings`."""
    return isinstance(item, type) and section_of(item) is not None


@attrs.frozen
class Slip:
    """What is wrong with settings that were given: in which section, and field where in one."""

    section: str
    field: str | None
    what: str
    remedy: str

    @property
    def fault(self) -> Fault:
        """The same as a problem of the part."""
        field = f"[{self.field!r}]" if self.field is not None else ""
        return self.section, f"settings[{self.section!r}]{field} {self.what}", self.remedy


class Settings:
    """The settings of one CRM, by their class: `crm.settings[LeadsSettings].follow_up`.

    `slips` are what is wrong with those given, whose fields keep their defaults, `misnamed` the
    classes that no section is called for; `problems` is all of it. A section of a part that was
    left out is passed over.
    """

    def __init__(self, parts: Parts, given: Given) -> None:
        self._by_class: dict[type, Any] = {}
        self.misnamed: list[Fault] = []
        self.slips: list[Slip] = []
        self.sections = self._sections(parts)
        for section, cls in self.sections.items():
            self._by_class[cls], wrong = _section(cls, section, given.get(section, {}))
            self.slips += wrong
        unknown = sorted(given.keys() - self.sections.keys() - parts.left_out, key=str)
        self.slips += [_unknown(section, self.sections) for section in unknown]

    @property
    def problems(self) -> list[Fault]:
        """(part, or "host"; what; remedy) of everything that is wrong."""
        return [*self.misnamed, *(self._fault(slip) for slip in self.slips)]

    def _fault(self, slip: Slip) -> Fault:
        part, what, remedy = slip.fault
        return (part if part in self.sections else HOST), what, remedy

    def _sections(self, parts: Parts) -> dict[str, type]:
        """The settings classes by section; a part has one, called as the part is."""
        sections: dict[str, type] = {"core": CoreSettings}
        owners = {part.name: part.owner for part in parts.started}
        for part, cls in parts.of_kind("settings"):
            section = section_of(cls)
            if section != part:
                whose = f" of {owners[section]}" if section in owners else ""
                remedy = f"call it after its part: @settings({part!r})"
                self.misnamed.append(
                    (part, f"{cls.__name__} is the section {section!r}{whose}", remedy)
                )
            elif sections.setdefault(part, cls) is not cls:
                what = f"{cls.__name__} and {sections[part].__name__} are one section"
                self.misnamed.append((part, what, "make them one class"))
        return sections

    def __getitem__(self, cls: type[S]) -> S:
        """The settings of this class. Raises NotEnabled where its part is not in this CRM."""
        if cls in self._by_class:
            return cast(S, self._by_class[cls])
        section = section_of(cls)
        raise NotEnabled(f"{cls.__name__} belongs to part {section!r}; name it in plugins=")

    def __contains__(self, cls: object) -> bool:
        return cls in self._by_class


def layered(*layers: Given, only: Iterable[str | Plugin] | None = None) -> dict[str, Any]:
    """One mapping of several, field by field; the later wins: edition, then tenant, then code.

    `only` are the parts that will be enabled, as `plugins=` takes them: sections of others are left
    out, as a vendor's defaults for parts that a customer did without.
    """
    result: dict[str, Any] = {}
    for layer in layers:
        for section, fields in layer.items():
            below = result.get(section)
            if isinstance(below, Mapping) and isinstance(fields, Mapping):
                fields = {**below, **fields}
            result[section] = fields
    if only is None:
        return result
    kept = {"core", *(part if isinstance(part, str) else part.name for part in only)}
    return {section: fields for section, fields in result.items() if section in kept}


def _unknown(section: str, classes: Mapping[str, type]) -> Slip:
    near = difflib.get_close_matches(str(section), classes, 1)
    hint = f"did you mean {near[0]!r}?" if near else "enable its part in plugins=, or take it out"
    return Slip(section, None, "belongs to no part that is enabled and has settings", hint)


def _section(cls: type, section: str, given: object) -> tuple[Any, list[Slip]]:
    """The settings object, and everything that is wrong; wrong fields keep defaults."""
    if not isinstance(given, Mapping):
        what, remedy = f"is of type {type(given).__name__}", "give a mapping of its fields"
        return cls(), [Slip(section, None, what, remedy)]
    hints, values, slips = hints_of(cls), dict[str, Any](), list[Slip]()
    for name, value in given.items():
        try:
            if name not in hints:
                raise _Wrong("is unknown", _nearest(name, hints))
            values[name] = _alone(cls, name, _value(hints[name], value))
        except _Wrong as wrong:
            slips.append(Slip(section, name, wrong.what, wrong.remedy))
    try:
        return cls(**values), slips
    except Exception as error:
        said = _said(error, values.values(), f"it breaks a rule of {cls.__name__}")
        remedy = "correct these fields together"
        return cls(), [*slips, Slip(section, None, f"is refused: {said}", remedy)]


def _nearest(name: object, names: Mapping[str, Any]) -> str:
    near = difflib.get_close_matches(str(name), names, 1)
    return f"did you mean {near[0]!r}?" if near else f"use one of: {', '.join(names)}"


def _alone(cls: type, name: str, value: Any) -> Any:
    """The value, if the class takes it with all else at defaults: so every wrong one is told."""
    try:
        cls(**{name: value})
    except Exception as error:
        said = _said(error, [value], _rule(cls, name))
        raise _Wrong(f"is refused: {said}", "give a value that its rule allows") from None
    return value


def _said(error: Exception, values: Iterable[Any], rule: str) -> str:
    """What an error says, unless it tells a value, which may be a password: then the rule."""
    told = str(error)
    tells = any(form and form in told for value in values for form in (str(value), repr(value)))
    return rule if tells or not told else told


def _rule(cls: type, name: str) -> str:
    """The rule of a field in words: that of attrs, else what the function says of itself."""
    validator = getattr(attrs.fields_dict(cast(Any, cls))[name], "validator", None)
    if validator is None:
        return f"it breaks a rule of {cls.__name__}"
    rules = getattr(validator, "_validators", (validator,))
    return "it must be " + " and ".join(_one_rule(rule) for rule in rules)


def _one_rule(validator: Any) -> str:
    if inspect.isfunction(validator):
        said = inspect.getdoc(validator) or validator.__name__.strip("_").replace("_", " ")
        return said.partition("\n")[0].rstrip(".")
    words = repr(validator).strip("<>")
    for wordy, plain in _RULES:
        words = re.sub(wordy, plain, words)
    return words


_RULES = (
    (r"^Validator for x ", ""),
    (r"^matches_re validator for pattern re\.compile\((.*)\)$", r"text of the form \1"),
    (r"^in_ validator with options ", "one of "),
)
"""How attrs shows its validators, and the same as part of a sentence."""


class _Wrong(Exception):
    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what, self.remedy = what, remedy


def _wrong(hint: Any, value: Any) -> _Wrong:
    # The value itself is not told: it may be a password.
    return _Wrong(f"does not fit (it is of type {type(value).__name__})", f"give {_words(hint)}")


def _value(hint: Any, value: Any) -> Any:
    """The value as a field of this type has it. Files have no tuples, decimals or time spans."""
    origin = get_origin(hint)
    if origin is Literal:
        if any(value == choice and type(value) is type(choice) for choice in get_args(hint)):
            return value
    elif origin in (Union, UnionType):
        return _any_of(hint, value)
    elif origin is tuple:
        if isinstance(value, list | tuple):
            return tuple(_value(get_args(hint)[0], item) for item in value)
    elif (plain := _plain(hint, value)) is not _NO_VALUE:
        return plain
    raise _wrong(hint, value)


def _any_of(hint: Any, value: Any) -> Any:
    for option in get_args(hint):
        try:
            return _value(option, value)
        except _Wrong:
            continue
    raise _wrong(hint, value)


_NO_VALUE = object()


def _plain(hint: type, value: Any) -> Any:
    if isinstance(value, bool) and hint is not bool:
        return _NO_VALUE
    if isinstance(value, hint):
        return value
    try:
        if hint is float and isinstance(value, int):
            return float(value)
        if hint is Decimal and isinstance(value, int | str):
            return Decimal(value)
        if hint is timedelta and isinstance(value, Mapping):
            return timedelta(**value)
    except (TypeError, InvalidOperation, OverflowError):
        return _NO_VALUE
    return _NO_VALUE


def _words(hint: Any) -> str:
    """What a field takes, for people."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return f"one of {', '.join(map(repr, arguments))}"
    if origin in (Union, UnionType):
        return " or ".join(map(_words, arguments))
    if origin is tuple:
        return f"a list of {_words(arguments[0])}"
    if hint is timedelta:
        return "timedelta, or a mapping like {'days': 2}"
    if hint is Decimal:
        return "Decimal, or text like '12.50'"
    return "None" if hint is NoneType else str(hint.__name__)
