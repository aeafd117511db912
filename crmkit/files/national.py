"""Telephone numbers as a country writes them, made international: '601 234 567' in Poland.

It needs `phonenumberslite`, the numbering plans of the world: `pip install crmkit[phones]`.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from crmkit.errors import Invalid


def require_region(region: str) -> str:
    """The code of a region whose numbering plan is known. Raises Invalid for another."""
    code = region.strip().upper()
    if code not in _plans().SUPPORTED_REGIONS:
        raise Invalid(f"{region!r} is no country with a numbering plan; give a code like 'PL'")
    return code


def international(text: str, region: str) -> str | None:
    """'+48 601 234 567' for a valid number of the region, or of another that is written in full.

    None for what is none: it stays as it was written.
    """
    plans = _plans()
    try:
        number = plans.parse(text, region)
    except plans.NumberParseException:
        return None
    if not plans.is_valid_number(number):
        return None
    form = plans.PhoneNumberFormat.INTERNATIONAL
    return str(plans.format_number(number, form))


@cache
def _plans() -> Any:
    try:
        import phonenumbers
    except ImportError:
        raise Invalid(
            "to read telephone numbers of a region, install crmkit[phones]; "
            "without a region they are kept as written"
        ) from None
    return phonenumbers
