"""Layouts of CRMs."""

from __future__ import annotations

from crmkit.acts.layouts import Layout

CRMS: tuple[Layout, ...] = ()
