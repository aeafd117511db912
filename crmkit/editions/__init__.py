"""Editions: one file says which parts, which settings, which words and which content."""

from crmkit.editions.manifest import Edition

__all__ = ["Edition"]
