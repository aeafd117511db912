"""The kinds of things the core lets a part contribute."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crmkit.access import Role
from crmkit.entities.definition import Entity, Extension
from crmkit.jobs import Job
from crmkit.operations import Service
from crmkit.plugins import ContributionKind
from crmkit.reports import Report
from crmkit.settings import is_settings
from crmkit.subscriptions import Subscription
from crmkit.timeline import TimelineSource
from crmkit.traits import Trait


def _class_of(base: type, but: type | None = None) -> Callable[[Any], bool]:
    def matches(item: Any) -> bool:
        sort = isinstance(item, type) and issubclass(item, base)
        return sort and not (but is not None and issubclass(item, but))

    return matches


def _instance_of(cls: type) -> Callable[[Any], bool]:
    return lambda item: isinstance(item, cls)


KINDS = [
    ContributionKind("extension", _class_of(Extension)),
    ContributionKind("entity", _class_of(Entity, but=Extension)),
    ContributionKind("service", _class_of(Service)),
    ContributionKind("settings", is_settings),
    ContributionKind("trait", _instance_of(Trait)),
    ContributionKind("timeline source", _instance_of(TimelineSource)),
    ContributionKind("role", _instance_of(Role)),
    ContributionKind("job", _instance_of(Job)),
    ContributionKind("report", _instance_of(Report)),
    ContributionKind("subscription", _instance_of(Subscription)),
]
