"""What was learned: how often won and lost leads had each value of each feature."""

from __future__ import annotations

from typing import Any

from crmkit import Conflict, Entity, Ref, UnitOfWork, _, entity, field, integer, ref, text
from crmkit_leads.lead import Lead
from crmkit_leads.settings import LeadsSettings
from crmkit_leads.tables import columns

_LONGEST = 191
NOTHING = "-"
"""The value of a feature of which a lead says nothing."""


@entity("leads_model", unique=["name"])
class Model(Entity):
    """The model as it is trained: from how many leads, by which features. There is one."""

    name: str = text(max=40, default="main")
    features: tuple[str, ...] = ()
    won: int = integer(default=0, min=0)
    lost: int = integer(default=0, min=0)


@entity("leads_frequency", plural=_("Frequencies"), unique=[("feature", "value")])
class Frequency(Entity):
    """How many won and how many lost leads had a value; one that has nothing has `-`."""

    feature: str = text(max=80)
    value: str = text(max=_LONGEST)
    won: int = integer(default=0, min=0)
    lost: int = integer(default=0, min=0)


@entity("leads_lesson", unique=["lead"])
class Lesson(Entity):
    """What the model was taught by a lead, so that it can be taken back."""

    lead: Ref[Lead] = ref(on_remove="cascade")
    won: bool = field(help=_("whether it was converted"))
    values: dict[str, Any] = field(default={}, privacy="personal", help=_("by feature"))


def model_of(work: UnitOfWork) -> Model | None:
    """The model, if it was ever taught by the features that count now."""
    found = work.first(Model)
    features = work.settings(LeadsSettings).features
    return found if found is not None and found.features == features else None


def make_model(work: UnitOfWork) -> None:
    """See to it that there is one; whoever comes second finds it."""
    if work.first(Model) is None:
        try:
            with work.savepoint():
                work.add(Model())
        except Conflict:
            return


def values_of(lead: Lead, features: tuple[str, ...]) -> dict[str, str]:
    """What a lead has of each feature: a field, or a key of what else was asked (`custom.x`)."""
    return {feature: _text(_value(lead, feature)) for feature in features}


def _value(lead: Lead, feature: str) -> Any:
    if feature.startswith("custom."):
        return lead.custom.get(feature.removeprefix("custom."))
    return getattr(lead, feature)


def _text(value: Any) -> str:
    text = "" if value is None else str(getattr(value, "id", value))
    return text[:_LONGEST].strip() or NOTHING


def frequencies(work: UnitOfWork, pairs: set[tuple[str, str]]) -> dict[tuple[str, str], Frequency]:
    """The frequencies of these features and values, as far as there are any."""
    row = columns(work, Frequency)
    wanted = row.feature.in_({f for f, _ in pairs}) & row.value.in_({v for _, v in pairs})
    found = {(one.feature, one.value): one for one in work.find(Frequency, wanted)}
    return {pair: one for pair, one in found.items() if pair in pairs}
