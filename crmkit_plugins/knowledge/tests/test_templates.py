"""Templates: filled in with what is known, escaped, and shut in a sandbox."""

from __future__ import annotations

import pytest

from crmkit import Customer, Interaction, Invalid, Money, Opportunity, Refused, UnitOfWork
from crmkit_knowledge import Article, Knowledge

pytestmark = pytest.mark.crm(plugins=["knowledge"])

HOSTILE = "<script>alert('x')</script>"


def filled(work: UnitOfWork, body: str, **given: object) -> str:
    """What a letter with this body makes."""
    letter = work.use(Knowledge).write("Letter", body, kind="letter")
    return work.use(Knowledge).fill(letter, **given)  # type: ignore[arg-type]


def test_it_is_filled_in_with_fields_traits_and_values(work: UnitOfWork) -> None:
    """Of the customer, of the deal, and of what is given."""
    anna = work.add(Customer(name="Anna", country="PL", tags=("vip", "b2b")))
    deal = work.add(Opportunity(customer=anna, name="40 chairs", amount=Money("4000", "PLN")))
    work.add(Interaction(customer=anna, channel="phone"))
    made = filled(
        work,
        "{{ customer.name|upper }} ({{ customer.tags|join(', ') }}): {{ opportunity.name }} for "
        "{{ opportunity.amount }}, {{ customer.interactions.count_90d }} contact, "
        "{% if customer.country == 'PL' %}VAT {{ values.vat * 100 }}%{% endif %}, {{ today }}"
        "{% for line in values.lines %}; {{ line }}{% endfor %}",
        opportunity=deal, values={"vat": 0.5, "lines": ["a", "b"]},
    )  # fmt: skip
    assert (
        f"ANNA (vip, b2b): 40 chairs for 4000.00 PLN, 1 contact, VAT 50.0%, {work.today()}; a; b"
        == made
    )


@pytest.mark.parametrize(
    "body",
    [
        "{{ customer.name }}", "{{ values.note }}", "{{ [values.note]|join }}",
        "{{ values.inner.note }}", "{{ 'x' ~ values.note }}", "{{ values.note|lower }}",
        "{% set it %}{{ values.note }}{% endset %}{{ it }}", "{{ values.list|first }}",
        "{{ values.note|replace('z', '<') }}", "{{ values.note|default('<b>') }}",
    ],
)  # fmt: skip
def test_what_customers_supplied_is_escaped(work: UnitOfWork, body: str) -> None:
    """Wherever it stands, and through every filter."""
    anna = work.add(Customer(name=HOSTILE))
    values = {"note": HOSTILE, "inner": {"note": HOSTILE}, "list": [HOSTILE]}
    made = filled(work, body, customer=anna, values=values)
    assert "<" not in made
    assert "&lt;script&gt;" in made


@pytest.mark.parametrize(
    "body",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ customer.__class__ }}",
        "{{ customer.name.__class__ }}",
        "{{ customer['__class__'] }}",
        "{{ (values.x)['__class__']['__mro__'] }}",
        "{{ values.x|attr('__class__') }}",
        "{{ values.x.format(customer) }}",
        "{{ '{0.__class__}'.format(values.x) }}",
        "{{ '%s' % values.x }}",
        "{{ values.x|map('upper')|list }}",
        "{{ lipsum.__globals__ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ self.__init__ }}",
        "{{ self._TemplateReference__context }}",
        "{{ namespace() }}",
        "{{ range(1000000000) }}",
        "{{ 'x' * 1000000000 }}",
        "{{ 10 ** 1000000 }}",
        "{{ values.x|center(1000000000) }}",
        "{{ values.x|safe }}",
        "{% filter safe %}{{ customer.name }}{% endfilter %}",
        "{% autoescape false %}{{ customer.name }}{% endautoescape %}",
        "{% include 'x' %}",
        "{% import 'os' as os %}",
        "{% extends 'x' %}",
        "{% macro f() %}{% endmacro %}{{ f() }}",
        "{% for x in values.x %}{{ loop.__class__ }}{% endfor %}",
        "{% set customer.name = 'x' %}",
        "{{ values.items() }}",
        "{{ dict(a=1) }}",
        "{{ joiner }}",
    ],
)
def test_nothing_escapes_from_the_sandbox(work: UnitOfWork, body: str) -> None:
    """Refused when it is written, or else an error when it is filled in."""
    anna = work.add(Customer(name=HOSTILE))
    with pytest.raises((Refused, Invalid)), work.savepoint():
        filled(work, body, customer=anna, values={"x": "abc"})


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            "Dear {{ custumer.name }}",
            "names 'custumer', which nothing is called; there are customer",
        ),
        (
            "Dear {{ customer.nam }}",
            "names 'customer.nam', but customer has no such field or trait",
        ),
        ("{{ customer.loyalty.points }}", "names 'customer.loyalty.points', but customer has no"),
        ("Dear\n{{ customer.name", "line 2 of the template"),
        ("{% if customer.name %}", "line 1 of the template"),
    ],
)
def test_unknown_variables_are_told_when_it_is_written(
    work: UnitOfWork, knowledge: Knowledge, body: str, said: str
) -> None:
    """And nothing is kept of it."""
    with pytest.raises(Refused) as refused, work.savepoint():
        knowledge.write("Letter", body, kind="letter")
    assert said in str(refused.value)
    assert 0 == work.count(Article)
    letter = knowledge.write("Letter", "Dear {{ customer.name }}", kind="letter")
    with pytest.raises(Refused), work.savepoint():
        knowledge.revise(letter, body=body)
    assert "Dear {{ customer.name }}" == work.get(Article, letter).body


def test_what_is_missing_is_told_when_it_is_filled_in(
    work: UnitOfWork, knowledge: Knowledge
) -> None:
    letter = knowledge.write("Letter", "{{ customer.name }}: {{ values.fee }}", kind="contract")
    assert ("fee",) == knowledge.wanted(letter)
    with pytest.raises(Invalid, match="'Letter' needs values: fee"):
        knowledge.fill(letter)
    with pytest.raises(Invalid, match="'customer' is undefined; give it"):
        knowledge.fill(letter, values={"fee": 1})
    plain = knowledge.write("Not a letter", "{{ anything }}")
    with pytest.raises(Refused, match="is no contract, letter or form"):
        knowledge.fill(plain)
