"""Settings: typed sections in layers; what is wrong with them is told as of any part."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Literal

import attrs
import pytest

from crmkit.errors import AssemblyError, Invalid, NotEnabled
from crmkit.hookspecs import hookimpl
from crmkit.plugins import ContributionKind, Parts, Plugin, assemble
from crmkit.settings import CoreSettings, Given, Settings, is_settings, layered, settings

KINDS = [ContributionKind("settings", is_settings)]


def not_sunday(_: object, __: object, day: str) -> None:
    if day == "sunday":
        raise ValueError("nobody works on sunday")


@settings("leads")
class LeadsSettings:
    follow_up: timedelta = timedelta(days=2)
    assign: Literal["round robin", "load"] = "round robin"
    limit: int = 50
    share: float = 0.5
    least: Decimal = Decimal(0)
    sources: tuple[str, ...] = ()
    owner: str | None = None
    open: bool = True
    since: date = date(2020, 1, 1)
    day: str = attrs.field(default="monday", validator=not_sunday)


class Contributing:
    """Hooks of a part that contributes these classes."""

    def __init__(self, *classes: type) -> None:
        self.classes = classes

    @hookimpl
    def crmkit_contribute(self) -> list[type]:
        return [*self.classes]


LEADS = Plugin("leads", hooks=Contributing(LeadsSettings))


def parts(*plugins: Plugin, given: Mapping[str, Any], **options: Any) -> Parts:
    """Assemble as a CRM does: problems of settings are among all others."""
    checks = [lambda parts: Settings(parts, given).problems]
    return assemble(plugins, kinds=KINDS, checks=checks, **options)


def leads(**fields: Any) -> LeadsSettings:
    given = {"leads": fields}
    return Settings(parts(LEADS, given=given), given)[LeadsSettings]


def refusal(given: Mapping[str, Any], *plugins: Plugin) -> list[str]:
    with pytest.raises(AssemblyError) as caught:
        parts(*(plugins or (LEADS,)), given=given)
    return [str(problem) for problem in caught.value.problems]


# What is given


def test_settings_not_given_have_their_defaults() -> None:
    """A part runs without a word of settings."""
    assert LeadsSettings() == leads()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("follow_up", timedelta(hours=4)),
        ("assign", "load"),
        ("limit", 7),
        ("share", 0.25),
        ("least", Decimal("12.50")),
        ("sources", ("web", "phone")),
        ("owner", "dana"),
        ("owner", None),
        ("open", False),
        ("since", date(2026, 1, 1)),
    ],
)
def test_a_value_of_the_fields_type_is_taken(field: str, value: Any) -> None:
    """Code gives values as the field has them."""
    assert value == getattr(leads(**{field: value}), field)


@pytest.mark.parametrize(
    ("field", "written", "expected"),
    [
        ("follow_up", {"days": 1, "hours": 12}, timedelta(hours=36)),
        ("share", 1, 1.0),
        ("least", "12.50", Decimal("12.50")),
        ("least", 12, Decimal(12)),
        ("sources", ["web"], ("web",)),
    ],
)
def test_a_value_as_files_have_it_is_taken(field: str, written: Any, expected: Any) -> None:
    """TOML has no tuples, decimals or time spans."""
    value = getattr(leads(**{field: written}), field)
    assert (expected, type(expected)) == (value, type(value))


def test_the_core_has_settings_without_being_given_any() -> None:
    """What holds for the whole CRM."""
    core = Settings(parts(given={}), {})[CoreSettings]
    assert ("UTC", "EUR", "en") == (core.time_zone, core.currency, core.language)
    assert ("everything", 1000) == (core.default_role, core.batch_size)


def test_the_core_is_a_section() -> None:
    """It is set as any part is."""
    given = {"core": {"time_zone": "Europe/Warsaw", "currency": "PLN"}}
    core = Settings(parts(given=given), given)[CoreSettings]
    assert ("Europe/Warsaw", "PLN") == (core.time_zone, core.currency)


def test_settings_of_a_part_that_is_not_enabled() -> None:
    """The error names the part and where to enable it."""
    read = Settings(parts(given={}), {})
    assert LeadsSettings not in read
    with pytest.raises(
        NotEnabled, match="LeadsSettings belongs to part 'leads'; name it in plugins="
    ):
        read[LeadsSettings]


# Layers


def test_later_layers_win_field_by_field() -> None:
    """Edition, then tenant, then code; a layer says only what it changes."""
    edition: Given = {"leads": {"limit": 1, "share": 0.1}, "core": {"language": "pl"}}
    tenant = {"leads": {"limit": 2, "owner": "dana"}}
    code = {"leads": {"owner": "avi"}}
    assert {
        "leads": {"limit": 2, "share": 0.1, "owner": "avi"},
        "core": {"language": "pl"},
    } == layered(edition, tenant, code)


def test_layering_leaves_the_layers_as_they_are() -> None:
    """An edition serves many tenants."""
    edition = {"leads": {"limit": 1}}
    layered(edition, {"leads": {"limit": 2}})
    assert {"leads": {"limit": 1}} == edition


def test_no_layers_are_no_settings() -> None:
    """A host may give none."""
    assert {} == layered()


# What is wrong


@pytest.mark.parametrize(
    ("field", "value", "what", "expected"),
    [
        ("follow_up", 2, "int", "timedelta, or a mapping like {'days': 2}"),
        ("follow_up", {"fortnights": 2}, "dict", "timedelta, or a mapping like {'days': 2}"),
        ("assign", "random", "str", "one of 'round robin', 'load'"),
        ("limit", "7", "str", "int"),
        ("limit", True, "bool", "int"),
        ("limit", 7.5, "float", "int"),
        ("share", "half", "str", "float"),
        ("least", 0.1, "float", "Decimal, or text like '12.50'"),
        ("least", "much", "str", "Decimal, or text like '12.50'"),
        ("sources", "web", "str", "a list of str"),
        ("owner", 7, "int", "str or None"),
        ("open", 1, "int", "bool"),
        ("since", "2026-01-01", "str", "date"),
    ],
)
def test_a_value_of_another_type(field: str, value: Any, what: str, expected: str) -> None:
    """The type is told, never the value: it may be a password."""
    where = f"leads: settings['leads']['{field}']"
    assert [f"{where} does not fit (it is of type {what}); give {expected}"] == refusal(
        {"leads": {field: value}}
    )


def test_an_item_of_another_type() -> None:
    """A list is checked item by item."""
    where = "leads: settings['leads']['sources']"
    expected = [f"{where} does not fit (it is of type int); give str"]
    assert expected == refusal({"leads": {"sources": ["web", 7]}})


def test_an_unknown_field() -> None:
    """The nearest is named."""
    expected = ["leads: settings['leads']['limits'] is unknown; did you mean 'limit'?"]
    assert expected == refusal({"leads": {"limits": 7}})


def test_an_unknown_field_like_no_other() -> None:
    """The fields there are are named."""
    fields = "follow_up, assign, limit, share, least, sources, owner, open, since, day"
    expected = [f"leads: settings['leads']['zzz'] is unknown; use one of: {fields}"]
    assert expected == refusal({"leads": {"zzz": 7}})


def test_an_unknown_section() -> None:
    """Settings of a part that is not enabled would do nothing."""
    what = "settings['loyalty'] belongs to no part that is enabled and has settings"
    expected = [f"host: {what}; enable its part in plugins=, or take it out"]
    assert expected == refusal({"loyalty": {"tier": "gold"}})


def test_defaults_may_speak_of_parts_that_are_left_out() -> None:
    """Those of the core and of the parts that are given are kept."""
    defaults = {"core": {"language": "pl"}, "leads": {"day": "monday"}, "loyalty": {"tier": "x"}}
    assert {"core": {"language": "pl"}, "leads": {"day": "monday"}} == layered(
        defaults, only=["leads", Plugin("desk")]
    )


def test_an_unknown_section_near_a_known() -> None:
    """A slip of the pen is answered with what was probably meant."""
    what = "settings['lead'] belongs to no part that is enabled and has settings"
    assert [f"host: {what}; did you mean 'leads'?"] == refusal({"lead": {}})


def test_a_section_that_holds_no_fields() -> None:
    """A section is a mapping."""
    assert ["leads: settings['leads'] is of type int; give a mapping of its fields"] == refusal(
        {"leads": 7}
    )


def test_a_value_that_a_rule_of_the_part_refuses() -> None:
    """Validators of the class are problems of the assembly as well."""
    what = "settings['leads']['day'] is refused: it must be not sunday"
    assert [f"leads: {what}; give a value that its rule allows"] == refusal(
        {"leads": {"day": "sunday"}}
    )


@settings("span")
class Span:
    first: int = 1
    last: int = 9

    def __attrs_post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError("it ends before it begins")


def test_values_that_do_not_go_together() -> None:
    """Each is right alone, and the whole is refused."""
    what = "settings['span'] is refused: it ends before it begins; correct these fields together"
    given = {"span": {"first": 7, "last": 5}}
    assert [f"span: {what}"] == refusal(given, Plugin("span", hooks=Contributing(Span)))


@pytest.mark.parametrize(
    ("field", "value"), [("time_zone", "Mars/Olympus"), ("currency", "euro"), ("batch_size", 0)]
)
def test_values_that_the_core_refuses(field: str, value: Any) -> None:
    """A wrong zone or currency is found at the start, not with the first record."""
    found = refusal({"core": {field: value}})
    assert [f"host: settings['core']['{field}'] is refused"] == [
        text.rpartition(": ")[0].partition(" refused")[0] + " refused" for text in found
    ]


def test_all_that_is_wrong_is_told_at_once() -> None:
    """Every field and section."""
    found = refusal({"leads": {"limit": "7", "day": "sunday", "zzz": 1}, "loyalty": {}})
    assert ["host", "leads", "leads", "leads"] == [text.partition(":")[0] for text in found]


def test_a_part_with_wrong_settings_can_be_quarantined() -> None:
    """It is left out like any that cannot start, and its settings with it."""
    given = {"leads": {"limit": "7"}}
    left = parts(LEADS, Plugin("a"), given=given, on_failure="quarantine")
    assert ["a"] == [part.name for part in left.started]
    assert [] == Settings(left, given).problems


# The class


def test_a_field_without_a_default_is_refused() -> None:
    """A part runs without settings, or it is no part."""
    with pytest.raises(Invalid, match=r"Wrong.limit has no default; give it one"):

        @settings("wrong")
        class Wrong:
            limit: int


def test_settings_are_values() -> None:
    """Nobody changes them while the CRM runs."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        LeadsSettings().limit = 7  # type: ignore[misc]


def test_a_section_is_called_as_its_part() -> None:
    """So that nobody sets what belongs to another."""
    own = Plugin("a", hooks=Contributing(LeadsSettings))
    what = "LeadsSettings is the section 'leads'; call it after its part: @settings('a')"
    assert [f"a: {what}"] == refusal({}, own)


def test_a_part_has_one_section() -> None:
    """Two classes would share its name."""

    @settings("leads")
    class More:
        limit: int = 1

    what = "More and LeadsSettings are one section; make them one class"
    own = Plugin("leads", hooks=Contributing(LeadsSettings, More))
    assert [f"leads: {what}"] == refusal({}, own)


def test_only_decorated_classes_are_settings() -> None:
    """A subclass is not its base."""

    class Sub(LeadsSettings):
        pass

    assert [True, False, False] == [is_settings(x) for x in (LeadsSettings, Sub, LeadsSettings())]
