"""What an organisation may decide about its key accounts."""

from __future__ import annotations

import attrs

from crmkit.settings import settings


@settings("key_accounts")
class KeyAccountsSettings:
    """The settings of the part."""

    parent_kinds: tuple[str, ...] = ("parent_company",)
    """The kinds of relationship that make a group: `other` is the parent of `customer`."""
    families: tuple[str, ...] = ()
    """Product families of the white-space matrix, beside those of the part `purchases`."""
    coverage_days: int = attrs.field(default=365, validator=attrs.validators.ge(1))
    """How many days a contact counts for knowing somebody."""
    review_days: int = attrs.field(default=90, validator=attrs.validators.ge(1))
    """How many days after a review the next one is planned."""
    won_days: int = attrs.field(default=365, validator=attrs.validators.ge(1))
    """How many days the portfolio looks back for what was won."""
