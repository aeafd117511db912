"""Layouts of address books."""

from __future__ import annotations

from crmkit.acts.layouts import Layout

ADDRESS_BOOKS: tuple[Layout, ...] = ()
