"""Whether one criterion follows from another that is asked of the record it refers to."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import attrs

from crmkit.criteria.names import ME, MY_TEAM
from crmkit.criteria.parse import parse
from crmkit.criteria.syntax import Call, Junction, Node, Path

Form = tuple[object, ...]


@lru_cache(maxsize=1024)
def follows(criterion: str, reference: str, of_it: str) -> bool:
    """Whether a record fulfils `criterion` wherever what its `reference` leads to fulfils `of_it`.

    Told by their forms: every alternative of `of_it`, asked by way of the reference, is one of
    `criterion`'s. Where that does not show, the answer is no.
    """
    asked = {_form(part, (reference,)) for part in _alternatives(of_it)}
    return asked <= {_form(part) for part in _alternatives(criterion)}


def _alternatives(text: str) -> Iterable[Node]:
    root = parse(text).root
    return root.parts if isinstance(root, Junction) and root.operator == "or" else (root,)


def _form(said: object, before: tuple[str, ...] = ()) -> Form:
    """What is said, without where in the text; `before` leads to the record that names are of."""
    match said:
        case Path(names=(name, *_)):
            return "path", said.names if name in (ME, MY_TEAM) else (*before, *said.names)
        case Call():
            # Names in it may be those of other records: it is like nothing but itself.
            return "call", object()
        case Node():
            facts = [f.name for f in attrs.fields(type(said)) if f.name != "column"]
            return type(said), *(_form(getattr(said, name), before) for name in facts)
        case tuple():
            return "items", *(_form(part, before) for part in said)
    return type(said), said
