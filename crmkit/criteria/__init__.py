"""Criteria: one filter language for lists, segments, permissions and routing rules.

    country == 'PL' and interactions.last_on < ago(days=90)
    any(opportunities, status == 'open' and amount > money('1000', 'EUR')) and owner in my_team

A criterion reads like Python but is never run as Python: it is parsed through a whitelist,
checked against what its reader may see, and compiled to SQL for all records at once.

A missing value equals nothing, is less than nothing and is in no list; `not` turns that round, so
`not (tier == 'gold')` and `tier != 'gold'` include the records that have no tier. Arithmetic with a
missing value is missing. Ask for one with `is None`.
"""

from crmkit.criteria.compiling import compile_criterion, criterion_predicate, require_criterion
from crmkit.criteria.names import ambiguities
from crmkit.criteria.parse import parse
from crmkit.criteria.quoting import quoted
from crmkit.criteria.reader import Condition, Reader, TraitColumn
from crmkit.criteria.syntax import Expression

__all__ = [
    "Condition",
    "Expression",
    "Reader",
    "TraitColumn",
    "ambiguities",
    "compile_criterion",
    "criterion_predicate",
    "parse",
    "quoted",
    "require_criterion",
]
