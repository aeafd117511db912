"""OpenTelemetry spans, where its API is installed (`pip install 'crmkit[otel]'`); else nothing."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from functools import cache
from typing import Any

_NOTHING: AbstractContextManager[None] = nullcontext()


@cache
def _api() -> tuple[Any, Any]:
    """OpenTelemetry's API, and crmkit's tracer; None where it is not installed."""
    try:
        from opentelemetry import trace
    except ModuleNotFoundError:
        return None, None
    return trace, trace.get_tracer("crmkit")


def span(name: str, **attributes: Any) -> AbstractContextManager[Any]:
    """A span around a block: `crmkit.unit`, `crmkit.operation`. Errors are recorded in it."""
    trace, tracer = _api()
    # Until the host says where spans go, making them costs time and gives nothing.
    if trace is None or isinstance(trace.get_tracer_provider(), trace.ProxyTracerProvider):
        return _NOTHING
    named = {f"crmkit.{key}": value for key, value in attributes.items() if value}
    made: AbstractContextManager[Any] = tracer.start_as_current_span(name, attributes=named)
    return made
