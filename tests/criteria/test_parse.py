"""Reading criteria: what is one, what is none, and how the error points at it."""

from __future__ import annotations

from decimal import Decimal
from textwrap import dedent

import pytest

from crmkit.criteria import parse
from crmkit.criteria.syntax import Comparison, Items, Junction, Literal, Not, Path
from crmkit.errors import Invalid


def failing(text: str) -> Invalid:
    with pytest.raises(Invalid) as caught:
        parse(text)
    return caught.value


def test_a_comparison_knows_where_its_parts_begin() -> None:
    """Columns count characters, not the bytes of the text."""
    root = parse("'żółć' == customer.name").root

    assert Comparison(0, "==", Literal(0, "żółć"), Path(10, ("customer", "name"), (10, 19))) == root


def test_numbers_are_exactly_what_is_written() -> None:
    """A float would not be 0.1."""
    assert Literal(5, Decimal("0.1")) == parse("x == 0.1").root.right  # type: ignore[attr-defined]


def test_a_chain_is_its_comparisons() -> None:
    """`1 < x <= 5` is `1 < x and x <= 5`."""
    assert isinstance(root := parse("1 < x <= 5").root, Junction)
    assert ["<", "<="] == [part.operator for part in root.parts]  # type: ignore[attr-defined]


def test_negative_operators_are_a_not() -> None:
    """So that nothing else has to know of `!=`, `not in` and `is not`."""
    for text in ("x != 1", "x not in (1,)", "x is not None"):
        assert isinstance(parse(text).root, Not)


def test_a_criterion_may_be_broken_into_lines() -> None:
    """Nobody has to write long ones in one line, or put parentheses around them."""
    root = parse("\n  country == 'PL'\n  and tags in (\n 'a',\n 'b')\n").root

    assert isinstance(root, Junction)
    assert isinstance(root.parts[1].right, Items)  # type: ignore[attr-defined]


def test_quotes_are_escaped_with_a_backslash() -> None:
    """And a backslash with another one."""
    assert Literal(5, "O'Brien \\") == parse("x == 'O\\'Brien \\\\'").root.right  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "column", "sentence"),
    [
        ("", 0, "the criterion is empty; write a condition like country == 'PL'"),
        ("country = 'PL'", 8, "write == to compare"),
        ("a == 1 &&b", 8, "write `and` for &&"),
        ("a == 1 & b == 2", 5, "write `and` for &"),
        ("a == 1 || b", 8, "write `or` for ||"),
        ("!a", 0, "write `not` for !"),
        ("a <> b", 2, "write != for <>"),
        ("a and", 5, "the criterion ends too early"),
        ("a b", 2, "the criterion cannot be read from here"),
        ("class == 1", 0, "the criterion cannot be read from here"),
        ("(a == 1", 0, "'(' was never closed"),
        ("a == 1)", 6, "unmatched ')'"),
        ("a == 'x", 5, "unterminated string literal"),
        ("a == ‘x’", 5, "invalid character '‘' (U+2018)"),
        ("a == 1 # why", 7, "a criterion has no comments"),
        ("a == 1 # why\nand b == 2", 7, "a criterion has no comments"),
        ("a == 'x\\z'", 7, "a backslash stands only before a quote, a backslash, n, r or t"),
        ("a == '\x00'", 6, "this character is not text"),
        ("a == '\ud800'", 6, "this character is not text"),
        ("a == 1e5", 5, "write a number with digits and at most one point, like 12.5"),
        ("a == 0x10", 5, "write a number with digits and at most one point, like 12.5"),
        ("a == 5j", 5, "this has no place in a criterion"),
        ("a == b''", 5, "this has no place in a criterion"),
        ("a == ...", 5, "this has no place in a criterion"),
        ("a == " + "1" * 19, 5, "a number has at most 18 digits"),
        ("a ** 9 > 1", 0, "arithmetic has only + - * /"),
        ("10 ** 9 ** 9 > a", 0, "arithmetic has only + - * /"),
        ("a // 2 == 1", 0, "arithmetic has only + - * /"),
        ("a % 2 == 1", 0, "arithmetic has only + - * /"),
        ("~a == 1", 0, "write `not` for ~"),
        ("a.__class__ == 1", 2, "names in criteria never begin with _"),
        ("__import__('os')", 0, None),
        ("_a == 1", 0, "names in criteria never begin with _"),
        ("a.b().c == 1", 0, "only names are joined by points, like customer.country"),
        ("'x'.upper() == 'X'", 0, "values have no methods; write contains(name, 'x')"),
        ("a.lower() == 'x'", 0, "values have no methods; write contains(name, 'x')"),
        ("(lambda: a)() == 1", 0, "values have no methods; write contains(name, 'x')"),
        ("lambda: a", 0, "a criterion has no functions of its own"),
        ("[x for x in a]", 0, "no loops; write any(relation, condition)"),
        ("any(x for x in a)", 3, "no loops; write any(relation, condition)"),
        ("{x: 1 for x in a}", 0, "no loops; write any(relation, condition)"),
        ("(a := 1)", 1, "a criterion assigns nothing; compare with =="),
        ("f'{a}' == 'x'", 0, "a text in a criterion is plain; leave out the f before the quote"),
        ("a[0] == 1", 0, "nothing is taken out of a value with [...]; name the field itself"),
        ("a in {1, 2}", 5, "write a list with [...] or (...)"),
        ("a == {}", 5, "a criterion has no {...}"),
        ("a if b else c", 0, "a criterion has no if ... else; write it with and, or, not"),
        ("f(*a)", 2, "this has no place in a criterion"),
        ("f(**a)", 4, "give each argument once, by its name"),
        ("f(a=1, a=2)", 9, "give each argument once, by its name"),
        ("await a", 0, None),
        ("yield", 0, None),
        ("import os", 0, None),
        ("a; b", 1, "the criterion cannot be read from here"),
        ("a) or (b", 1, "unmatched ')'"),
        ("аbc == 1", 0, "names are made of a-z, 0-9 and _; this is CYRILLIC SMALL LETTER A"),
        ("x.ｎame == 1", 2,
         "names are made of a-z, 0-9 and _; this is FULLWIDTH LATIN SMALL LETTER N"),
        ("ago​(days=1) < a", 3, None),
    ],
)  # fmt: skip
def test_what_is_no_criterion_is_refused_where_it_stands(
    text: str, column: int, sentence: str | None
) -> None:
    """Nothing of Python gets through but what the grammar names."""
    error = failing(text)

    assert (column, sentence or error.facts["sentence"]) == (
        error.facts["column"],
        error.facts["sentence"],
    )


@pytest.mark.parametrize(
    "text",
    [
        "(" * 2000 + "a" + ")" * 2000,
        "(" * 90 + "a" + ")" * 90 + " and " + "not " * 60 + "a",
        "not " * 900 + "a",
        "-" * 3900 + "a == 1",
        "a" + ".a" * 1900 + " == 1",
        "a == " + "[" * 100 + "]" * 100,
        "f(" * 150 + ")" * 150,
        "1 < " * 900 + "1",
        " or ".join(["a"] * 301),
        "a in (" + "1," * 400 + ")",
        "a + " * 900 + "1 == 1",
        "lambda:" * 500 + "a",
        "a == 'x" + "x" * 4000 + "'",
        "f'{" * 200,
        "{" * 1000,
        "\\" * 3999,
        "'" * 3999,
    ],
)
def test_depth_and_size_are_bounded(text: str) -> None:
    """However a text is made to exhaust its reader, it is refused at once."""
    assert isinstance(failing(text), Invalid)


def test_the_largest_criteria_are_read() -> None:
    """The bounds leave room for what people write."""
    assert parse(" or ".join(["a == 1"] * 74))
    assert parse("not " * 38 + "a")
    assert parse("a == '" + "x" * 3990 + "'")


def test_the_error_shows_the_line_and_a_caret_below_the_column() -> None:
    """In a criterion of several lines, the line that is wrong."""
    expected = """\
        write == to compare
            and kind = 'person'
                     ^"""

    assert dedent(expected) == str(failing("country == 'PL'\n  and kind = 'person'\n  and a"))


def test_the_error_shows_a_window_of_a_long_line() -> None:
    """So that the caret is where people look."""
    shown, caret = str(failing("a == 1 and " * 50 + "b = 1")).splitlines()[1:]

    assert "=" == shown[caret.index("^")]
    assert len(shown) < 110
