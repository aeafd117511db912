"""Whether a branding can be shown: a logo that is a picture, colours that can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from crmkit.editions.manifest import Edition
from crmkit.editions.problems import Problem

READABLE = 4.5
"""The contrast that WCAG 2 asks of text at least."""

_LOGO = ("branding", "logo")
_PNG = b"\x89PNG\r\n\x1a\n"


def problems(edition: Edition) -> Iterator[Problem]:
    """What keeps a branding from being shown."""
    logo = edition.branding.logo
    why = _unfit(logo) if logo is not None else None
    if why is not None:
        yield edition.problem(_LOGO, why, "give the path of an SVG or PNG picture")


def _unfit(logo: Path) -> str | None:
    try:
        held = logo.read_bytes()
    except OSError as error:
        return f"names {logo.name}: {error.strerror or 'it cannot be read'}"
    if held.startswith(_PNG):
        return None
    if not re.search(rb"<svg[\s>]", held[:4096]):
        return f"names {logo.name}, which is neither SVG nor PNG"
    if re.search(rb"<script|\son\w+\s*=|javascript:", held, re.IGNORECASE):
        return f"names {logo.name}, which holds a script"
    return None


def warnings(edition: Edition) -> Iterator[Problem]:
    """Colours on which what stands on them is hard to read: `on_primary` on `primary`."""
    colours = edition.branding.colours
    for use, above in sorted(colours.items()):
        below = colours.get(use.removeprefix("on_"))
        if not use.startswith("on_") or below is None:
            continue
        found = contrast(above, below)
        if found < READABLE:
            what = f"has a contrast of {found:.1f} on {use.removeprefix('on_')} ({below})"
            remedy = f"{READABLE} or more can be read by most people"
            yield edition.problem(("branding", "colours", use), what, remedy)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2: from 1, the same, to 21, black on white."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
