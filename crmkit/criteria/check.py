"""From what was written to what is meant: every name resolved, every type agreed."""

from __future__ import annotations

from decimal import Decimal

from crmkit.catalogue import Catalogue
from crmkit.criteria import functions
from crmkit.criteria.agreement import Agreement, shown
from crmkit.criteria.meaning import (
    Always,
    Arithmetic,
    Constant,
    Either,
    Empty,
    Every,
    Holds,
    InTeam,
    Meaning,
    Negated,
    Truth,
    Value,
)
from crmkit.criteria.moments import Calendar
from crmkit.criteria.names import ME, MY_TEAM, Names
from crmkit.criteria.reader import Reader
from crmkit.criteria.syntax import (
    Binary,
    Call,
    Comparison,
    Expression,
    Fault,
    Items,
    Junction,
    Literal,
    Node,
    Not,
    Path,
)
from crmkit.entities import kinds
from crmkit.entities.definition import Entity
from crmkit.words import _

# So that no result is too large or too small for a database to hold.
_MAX_OPERATORS = 12


def check(
    expression: Expression, entity: type[Entity], catalogue: Catalogue, reader: Reader
) -> Meaning:
    """What the criterion means for records of `entity`, read by `reader`. Raises Fault."""
    return Checker(reader).condition(expression.root, Names(catalogue, reader, entity))


class Checker:
    """Checks node by node; `names` are those that hold where the node stands."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.calendar = Calendar(reader.now, reader.time_zone)
        self.agreement = Agreement(self.calendar)

    # Conditions

    def condition(self, node: Node, names: Names) -> Meaning:
        match node:
            case Junction(operator="and", parts=parts):
                return Every(tuple(self.condition(part, names) for part in parts))
            case Junction(parts=parts):
                return Either(tuple(self.condition(part, names) for part in parts))
            case Not(part=part):
                return Negated(self.condition(part, names))
            case Comparison():
                return self.comparison(node, names)
            case Call():
                return functions.condition(self, node, names)
            case Literal(value=bool(value)):
                return Always(value)
            case Path():
                return self.truth(node, names)
        raise Fault(node.column, "this is a value, not a condition; compare it with something")

    def truth(self, path: Path, names: Names) -> Truth:
        value = self.value(path, names)
        if value.type != "flag":
            hint = f"write {path} is not None, or compare it with something"
            raise Fault(path.column, f"{shown(value)}, not true or false; {hint}")
        return Truth(value)

    def comparison(self, node: Comparison, names: Names) -> Meaning:
        match node:
            case Comparison(operator="in"):
                return self.membership(node, names)
            case Comparison(operator="is" | "==", left=left, right=Literal(value=None)):
                return self.agreement.missing(self.value(left, names))
            case Comparison(operator="==", left=Literal(value=None), right=right):
                return self.agreement.missing(self.value(right, names))
            case Comparison(operator="is", right=right):
                raise Fault(right.column, "only None is asked for with `is`; compare with ==")
            case Comparison(operator="==", left=left, right=Items(values=())):
                return self.emptiness(left, names)
        sides = self.value(node.left, names), self.value(node.right, names)
        return self.agreement.compare(node.operator, *sides)

    def emptiness(self, node: Node, names: Names) -> Empty:
        value = self.value(node, names)
        if value.type != "list":
            raise Fault(node.column, f"{shown(value)}, not a list")
        return Empty(value)

    def membership(self, node: Comparison, names: Names) -> Meaning:
        """`x in ('a', 'b')`, `owner in my_team`, `'vip' in tags`."""
        value = self.value(node.left, names)
        match node.right:
            case Path(names=(name,)) if name == MY_TEAM:
                return self.in_team(value)
            case Items(values=items):
                constants = [self.constant(item, names) for item in items]
                return self.agreement.among(value, constants, node.right.column)
            case Path() as path:
                return self.holds(self.value(path, names), value, path)
        raise Fault(node.right.column, "after `in` stands a list, such as ('a', 'b')")

    def constant(self, node: Node, names: Names) -> Constant:
        value = self.value(node, names)
        if not isinstance(value, Constant):
            raise Fault(node.column, "a list holds values, not names of fields; write or")
        return value

    def in_team(self, value: Value) -> InTeam:
        if not isinstance(value.kind, kinds.EmployeeKey):
            raise Fault(value.column, _("{value}, not {employee.indefinite}", value=shown(value)))
        return InTeam(value)

    def holds(self, value: Value, item: Value, path: Path) -> Holds:
        if value.type == "text":
            raise Fault(path.column, f"{shown(value)}, not a list; write contains({path}, ...)")
        if value.type != "list":
            raise Fault(path.column, f"{shown(value)}, not a list")
        if not isinstance(item, Constant) or item.type != "text" or item.value is None:
            raise Fault(item.column, f"write a text in quotes, as in 'vip' in {path}")
        self.agreement.check_item(value, item)
        return Holds(value, item.value)

    # Values

    def value(self, node: Node, names: Names) -> Value:
        match node:
            case Literal(value=str(text)):
                return Constant(node.column, "text", text)
            case Literal(value=bool(flag)):
                return Constant(node.column, "flag", flag)
            case Literal(value=Decimal() as number):
                return Constant(node.column, "number", number)
            case Path(names=(name,)) if name == ME:
                return Constant(node.column, "text", self.reader.me, kinds.EmployeeKey())
            case Path(names=(name,)) if name == MY_TEAM:
                raise Fault(
                    node.column, _("my_team is a list of {employee.plural}; write owner in my_team")
                )
            case Path():
                return names.value(node)
            case Binary():
                return self.arithmetic(node, names)
            case Call():
                return functions.value(self, node, names)
        raise Fault(node.column, _no_value(node))

    def arithmetic(self, node: Binary, names: Names) -> Arithmetic:
        left, right = self.value(node.left, names), self.value(node.right, names)
        kind = self.agreement.result(node.operator, left, right)
        made = Arithmetic(node.column, kind, node.operator, left, right)
        if _operators(made) > _MAX_OPERATORS:
            raise Fault(node.column, f"one sum has at most {_MAX_OPERATORS} of + - * /")
        return made


def _operators(value: Value) -> int:
    if not isinstance(value, Arithmetic):
        return 0
    return 1 + _operators(value.left) + _operators(value.right)


def _no_value(node: Node) -> str:
    match node:
        case Literal():
            return "nothing is compared with None but by `is None`"
        case Items():
            return "a list stands only after `in`"
    return "this is a condition, not a value; join conditions with and, or"
