"""Text to a tree of nodes: read with Python's own parser, through a whitelist, never evaluated."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal

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
from crmkit.errors import Invalid

MAX_LENGTH = 4000
MAX_DEPTH = 40
MAX_NODES = 300
_MAX_DIGITS = 18

_ARITHMETIC: Mapping[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
}
_COMPARISONS: Mapping[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.Is: "is",
}
_NEGATIVES: Mapping[type[ast.cmpop], str] = {ast.NotEq: "==", ast.NotIn: "in", ast.IsNot: "is"}

_REFUSED: Mapping[type[ast.AST], str] = {
    ast.Lambda: "a criterion has no functions of its own",
    ast.NamedExpr: "a criterion assigns nothing; compare with ==",
    ast.IfExp: "a criterion has no if ... else; write it with and, or, not",
    ast.JoinedStr: "a text in a criterion is plain; leave out the f before the quote",
    ast.Subscript: "nothing is taken out of a value with [...]; name the field itself",
    ast.Set: "write a list with [...] or (...)",
    ast.Dict: "a criterion has no {...}",
    ast.GeneratorExp: "no loops; write any(relation, condition)",
    ast.ListComp: "no loops; write any(relation, condition)",
    ast.SetComp: "no loops; write any(relation, condition)",
    ast.DictComp: "no loops; write any(relation, condition)",
    ast.BitAnd: "write `and` for &",
    ast.BitOr: "write `or` for |",
    ast.Invert: "write `not` for ~",
}
_TOO_DEEP = f"the criterion is nested deeper than {MAX_DEPTH} levels"
_NOT_PART = "this has no place in a criterion"

# What people of other languages write where Python's parser only says "invalid syntax".
_FOREIGN = (
    (re.compile("=(?!=)"), "write == to compare"),
    (re.compile("<>"), "write != for <>"),
    (re.compile("!(?!=)"), "write `not` for !"),
    (re.compile("&"), "write `and` for &&"),
    (re.compile(r"\|"), "write `or` for ||"),
    (re.compile("`"), "write texts in plain quotes, names in none"),
)
_NUMBER = re.compile(r"[0-9][0-9_]*(\.[0-9_]*)?|\.[0-9][0-9_]*")


def parse(text: str) -> Expression:
    """Read a criterion. Raises Invalid, pointing at the column, for what is none.

    At most 4,000 characters, 40 levels deep, 300 names, values and operators together.
    """
    try:
        return Expression(text, _read(text))
    except Fault as fault:
        raise fault.as_error(Invalid, text) from None


def _read(text: str) -> Node:
    if len(text) > MAX_LENGTH:
        raise Fault(MAX_LENGTH, f"a criterion has at most {MAX_LENGTH} characters")
    if not text.strip():
        raise Fault(0, "the criterion is empty; write a condition like country == 'PL'")
    _check_characters(text)
    # On one line, so that a criterion may be broken anywhere; every offset stays what it was.
    line = re.sub(r"[\r\n\f\v]", " ", text)
    source = line.lstrip()
    lead = len(line) - len(source)
    try:
        tree = ast.parse(source, mode="eval")
    except SyntaxError as error:
        raise _syntax_fault(source, lead, error) from None
    except (RecursionError, MemoryError):
        raise Fault(lead, _TOO_DEEP) from None
    reader = _Reader(source, lead)
    reader.refuse_comment(tree.body)
    return reader.node(tree.body, 1)


_ESCAPABLE = frozenset("\\'\"nrt")


def _check_characters(text: str) -> None:
    """No text hides what it contains: quotes, the backslash and the ends of lines are escaped."""
    for match in re.finditer(r"\\(.?)|[\x00\ud800-\udfff]", text, re.DOTALL):
        if match[1] is None:
            raise Fault(match.start(), "this character is not text")
        if match[1] not in _ESCAPABLE:
            hint = "a backslash stands only before a quote, a backslash, n, r or t"
            raise Fault(match.start(), hint)


def _syntax_fault(source: str, lead: int, error: SyntaxError) -> Fault:
    # Python reports a criterion that ends too early at offset 0.
    at = error.offset - 1 if error.offset else len(source)
    message = error.msg.partition(" (detected")[0]
    if message == "invalid syntax":
        message = _foreign(source, at) or _where(source, at)
    return Fault(lead + at, message)


def _foreign(source: str, at: int) -> str | None:
    return next((hint for sign, hint in _FOREIGN if sign.match(source, at)), None)


def _where(source: str, at: int) -> str:
    if at >= len(source.rstrip()):
        return "the criterion ends too early"
    return "the criterion cannot be read from here"


class _Reader:
    """Turns Python's tree into ours, node by node, counting as it goes."""

    def __init__(self, source: str, lead: int) -> None:
        self.source = source
        self.lead = lead
        self.encoded = source.encode()
        self.count = 0

    def offset(self, encoded: int) -> int:
        """Python counts bytes; people count characters."""
        return len(self.encoded[:encoded].decode())

    def column(self, tree: ast.expr) -> int:
        return self.lead + self.offset(tree.col_offset)

    def written(self, tree: ast.expr) -> str:
        return self.encoded[tree.col_offset : tree.end_col_offset].decode()

    def fault(self, tree: ast.expr, message: str) -> Fault:
        return Fault(self.column(tree), message)

    def refuse_comment(self, tree: ast.expr) -> None:
        """A comment would swallow the lines below it, since all is read as one line."""
        after = self.offset(tree.end_col_offset or 0)
        comment = self.source.find("#", after)
        if comment >= 0:
            raise Fault(self.lead + comment, "a criterion has no comments")

    def node(self, tree: ast.expr, depth: int) -> Node:
        self.count += 1
        if self.count > MAX_NODES:
            raise self.fault(
                tree, f"a criterion has at most {MAX_NODES} names, values and operators"
            )
        if depth > MAX_DEPTH:
            raise self.fault(tree, _TOO_DEEP)
        match tree:
            case ast.Constant():
                return self.literal(tree)
            case ast.Name() | ast.Attribute():
                return self.path(tree)
            case ast.List(elts=elements) | ast.Tuple(elts=elements):
                return Items(self.column(tree), self.nodes(elements, depth))
            case ast.BoolOp(op=operator, values=values):
                word = "and" if isinstance(operator, ast.And) else "or"
                return Junction(self.column(tree), word, self.nodes(values, depth))
            case ast.UnaryOp():
                return self.unary(tree, depth)
            case ast.BinOp():
                return self.binary(tree, depth)
            case ast.Compare():
                return self.comparison(tree, depth)
            case ast.Call():
                return self.call(tree, depth)
        raise self.fault(tree, _REFUSED.get(type(tree), _NOT_PART))

    def nodes(self, trees: list[ast.expr], depth: int) -> tuple[Node, ...]:
        return tuple(self.node(tree, depth + 1) for tree in trees)

    def literal(self, tree: ast.Constant) -> Literal:
        value = tree.value
        if isinstance(value, str | bool | None):
            return Literal(self.column(tree), value)
        if isinstance(value, int | float):
            return Literal(self.column(tree), self.number(tree))
        raise self.fault(tree, _NOT_PART)

    def number(self, tree: ast.Constant) -> Decimal:
        """Exactly the digits written, never a float of them."""
        written = self.written(tree)
        if not _NUMBER.fullmatch(written):
            raise self.fault(tree, "write a number with digits and at most one point, like 12.5")
        digits = written.replace("_", "")
        if len(digits.replace(".", "")) > _MAX_DIGITS:
            raise self.fault(tree, f"a number has at most {_MAX_DIGITS} digits")
        return Decimal(digits)

    def path(self, tree: ast.expr) -> Path:
        self._refuse_foreign_letters(tree)
        names: list[tuple[str, int]] = []
        part = tree
        while isinstance(part, ast.Attribute):
            end = self.offset(part.end_col_offset or 0)
            names.insert(0, (part.attr, self.lead + end - len(part.attr)))
            part = part.value
        if not isinstance(part, ast.Name):
            raise self.fault(tree, "only names are joined by points, like customer.country")
        names.insert(0, (part.id, self.column(part)))
        if len(names) > MAX_DEPTH:
            raise self.fault(tree, _TOO_DEEP)
        for name, column in names:
            if name.startswith("_"):
                raise Fault(column, "names in criteria never begin with _")
        return Path(self.column(tree), *zip(*names, strict=True))

    def _refuse_foreign_letters(self, tree: ast.expr) -> None:
        """Names are ASCII: a letter that only looks like one of them is pointed out."""
        for i, character in enumerate(self.written(tree)):
            if not character.isascii():
                name = unicodedata.name(character, "nameless")
                message = f"names are made of a-z, 0-9 and _; this is {name}"
                raise Fault(self.column(tree) + i, message)

    def unary(self, tree: ast.UnaryOp, depth: int) -> Node:
        part = self.node(tree.operand, depth + 1)
        match tree.op:
            case ast.Not():
                return Not(self.column(tree), part)
            case ast.UAdd():
                return part
            case ast.USub() if isinstance(part, Literal) and isinstance(part.value, Decimal):
                return Literal(self.column(tree), -part.value)
            case ast.USub():
                return Binary(self.column(tree), "-", Literal(self.column(tree), Decimal(0)), part)
        raise self.fault(tree, _REFUSED.get(type(tree.op), _NOT_PART))

    def binary(self, tree: ast.BinOp, depth: int) -> Binary:
        sign = _ARITHMETIC.get(type(tree.op))
        if sign is None:
            raise self.fault(tree, _REFUSED.get(type(tree.op), "arithmetic has only + - * /"))
        left, right = self.nodes([tree.left, tree.right], depth)
        return Binary(self.column(tree), sign, left, right)

    def comparison(self, tree: ast.Compare, depth: int) -> Node:
        """`1 < x < 5` is `1 < x and x < 5`."""
        operands = self.nodes([tree.left, *tree.comparators], depth)
        pairs = zip(tree.ops, operands, operands[1:], strict=False)
        parts = tuple(self.compared(*pair) for pair in pairs)
        return parts[0] if len(parts) == 1 else Junction(self.column(tree), "and", parts)

    def compared(self, operator: ast.cmpop, left: Node, right: Node) -> Node:
        sign = _NEGATIVES.get(type(operator))
        if sign is not None:
            return Not(left.column, Comparison(left.column, sign, left, right))
        return Comparison(left.column, _COMPARISONS[type(operator)], left, right)

    def call(self, tree: ast.Call, depth: int) -> Call:
        if not isinstance(tree.func, ast.Name):
            raise self.fault(tree, "values have no methods; write contains(name, 'x')")
        self.path(tree.func)
        keywords: dict[str, Node] = {}
        for keyword in tree.keywords:
            if keyword.arg is None or keyword.arg in keywords:
                raise self.fault(keyword.value, "give each argument once, by its name")
            keywords[keyword.arg] = self.node(keyword.value, depth + 1)
        arguments = self.nodes(tree.args, depth)
        return Call(self.column(tree), tree.func.id, arguments, tuple(keywords.items()))
