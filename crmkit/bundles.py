"""Bundles: parts with all that was decided of them beforehand, as an edition has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import attrs

from crmkit.plugins import Check, ContributionKind, OnFailure, Parts, Plugin, assemble
from crmkit.settings import Given, layered
from crmkit.wording.catalogues import GivenWording

if TYPE_CHECKING:
    from crmkit.editions.manifest import Edition


def _nothing(_: object) -> tuple[()]:
    return ()


@attrs.frozen(kw_only=True)
class Bundle:
    """What a CRM is made of: its parts, their settings, and what is demanded of them."""

    plugins: tuple[str | Plugin, ...]
    settings: Given
    wording: GivenWording = attrs.field(factory=dict)
    on_failure: OnFailure = "fail"
    check: Check = _nothing
    sources: Mapping[str, str] = attrs.field(factory=dict)
    """The distributions that parts are to come from, by part."""
    edition: Edition | None = None

    def bundle(self) -> Bundle:
        """Itself: a bundle can stand for parts, too."""
        return self

    def assembled(
        self, core: Any, kinds: Iterable[ContributionKind], checks: Sequence[Check]
    ) -> Parts:
        """The parts, assembled. Raises AssemblyError."""
        return assemble(
            self.plugins,
            core=core,
            kinds=kinds,
            checks=[*checks, self.check],
            on_failure=self.on_failure,
            sources=self.sources,
        )


@runtime_checkable
class Bundled(Protocol):
    """What can stand for parts in `plugins=`: an edition."""

    def bundle(self) -> Bundle:
        """Its parts and what was decided of them, secrets looked up."""
        ...


def bundle_of(
    plugins: Iterable[str | Plugin] | Bundled,
    settings: Given | None,
    wording: GivenWording | None,
    on_failure: OnFailure | None,
) -> Bundle:
    """The bundle of what a host passes; what it says itself overrides what an edition says."""
    if isinstance(plugins, Bundled):
        bundle = plugins.bundle()
    else:
        given = (plugins,) if isinstance(plugins, str | Plugin) else tuple(plugins)
        bundle = Bundle(plugins=given, settings={})
    return attrs.evolve(
        bundle,
        settings=layered(bundle.settings, settings or {}),
        wording=layered(bundle.wording, wording or {}),
        on_failure=on_failure or bundle.on_failure,
    )
