"""Subscriptions: who wants to know what was changed, reliably, in order, at their own pace."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any, Literal

import attrs

from crmkit.access import Actor
from crmkit.entities.definition import Entity, definition
from crmkit.jobs import backed_off, positive, require_name


def _entity_names(given: Iterable[type[Entity] | str]) -> tuple[str, ...]:
    return tuple(one if isinstance(one, str) else definition(one).name for one in given)


@attrs.frozen(eq=False)
class Subscription:
    """A named consumer of the journal: `handler(work, entries)` is given what is new.

    Entries come at least once, those of one record in the order of its changes. `entities` (classes
    or names) and `actions` say which; all when none are named, but reads of sensitive fields only
    when `read` is. What the handler does in its unit is committed with the place it came to, and so
    happens once; for anything else each entry has a `key` that never changes. Without a handler the
    host reads it by `crm.subscription(name)`. A new one starts `now` or at the `beginning`.
    Where a handler fails, the record concerned is held back and tried again after `first_delay`,
    which doubles up to `longest_delay`; after so many `attempts` it is parked. Raises Invalid for
    a name that is not `part.name`.
    """

    name: str = attrs.field(validator=require_name)
    handler: Callable[..., Any] | None = None
    entities: tuple[str, ...] = attrs.field(default=(), converter=_entity_names)
    actions: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    start: Literal["now", "beginning"] = attrs.field(
        default="now", validator=attrs.validators.in_(("now", "beginning"))
    )
    batch: int = attrs.field(default=100, validator=positive)
    attempts: int = attrs.field(default=8, validator=positive)
    first_delay: timedelta = attrs.field(default=timedelta(seconds=10), validator=positive)
    longest_delay: timedelta = attrs.field(default=timedelta(hours=6), validator=positive)
    label: str = ""

    @property
    def actor(self) -> Actor:
        """Who its handler acts as."""
        return Actor("system", self.name)

    def wants(self, entity: str, action: str) -> bool:
        """Whether it is given entries of this entity and action."""
        chosen = action in self.actions if self.actions else action != "read"
        return chosen and (not self.entities or entity in self.entities)

    def delay(self, attempt: int, seed: object) -> timedelta:
        """How long to wait after an attempt that failed."""
        return backed_off(self.first_delay, self.longest_delay, attempt, f"{self.name} {seed}")
