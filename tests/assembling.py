"""What tests of the assembly share."""

from __future__ import annotations

import inspect
from types import SimpleNamespace
from typing import Any

import pytest

from crmkit.errors import AssemblyError
from crmkit.hookspecs import hookimpl
from crmkit.plugins import ContributionKind, Parts, Plugin, assemble

WORD = ContributionKind("word", lambda item: isinstance(item, str))
MEND = "mend that import, or leave the part out"


def names(parts: Parts) -> list[str]:
    return [part.name for part in parts.started]


def problems(*plugins: Any, **options: Any) -> list[str]:
    """What the assembly of these parts is refused for."""
    with pytest.raises(AssemblyError) as caught:
        assemble(plugins, kinds=[WORD], **options)
    return [str(problem) for problem in caught.value.problems]


def hooks(**functions: Any) -> SimpleNamespace:
    return SimpleNamespace(**{name: hookimpl(function) for name, function in functions.items()})


def refusal(*plugins: Plugin) -> list[str]:
    """Why these parts are refused; where the functions stand in this file is left out."""
    with pytest.raises(AssemblyError) as caught:
        assemble(plugins)
    caller = inspect.stack()[1]
    here = f"{caller.frame.f_globals['__name__']}.{caller.function}.<locals>."
    return [str(problem).replace(here, "") for problem in caught.value.problems]
