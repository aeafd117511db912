"""The quality scale: what a part must show for bronze, silver, gold and platinum.

A rule is done where its validator finds no fault in the source of the part, or where the evidence
that it asks for is there; or the part is exempt from it, for a reason. What was found is written
into the package, so that it is known of an installed part too: `crmkit plugin quality --write`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from fnmatch import fnmatchcase
from importlib.util import find_spec
from pathlib import Path

import attrs

from crmkit.assembly.discovery import Offer
from crmkit.errors import Invalid
from crmkit.kit.source import Source

GRADES = ("bronze", "silver", "gold", "platinum")
_REASON = 20


@attrs.frozen
class Rule:
    """One thing that a part must show, how it is known, and for which grade."""

    name: str
    grade: str
    says: str
    faults: Callable[[Source], Iterator[str]] | None = None
    """What finds it in the source; None for a rule that asks for evidence."""


@attrs.frozen
class Finding:
    """How a part stands to one rule: done, exempt or missing, and why."""

    rule: Rule
    state: str
    why: str = ""


@attrs.frozen
class Quality:
    """The grade of a part, and how it stands to every rule."""

    grade: str
    findings: tuple[Finding, ...]

    def as_dict(self) -> dict[str, object]:
        """What is kept in the package."""
        rules = {
            one.rule.name: one.state + (f": {one.why}" if one.why else "") for one in self.findings
        }
        return {"grade": self.grade, "rules": rules}

    def text(self) -> str:
        return json.dumps(self.as_dict(), ensure_ascii=False, indent=2) + "\n"


def quality_of(folder: Path) -> Quality:
    """How the part in a folder stands to every rule. Raises Invalid where its claims are none."""
    source = Source.read(folder)
    claims = source.settings.get("quality", {})
    evidence, exempt = claims.get("evidence", {}), claims.get("exempt", {})
    _require_known(folder, evidence, exempt)
    findings = tuple(_finding(rule, source, evidence, exempt) for rule in RULES)
    return Quality(_grade(findings), findings)


def kept_in(folder: Path) -> Path:
    """Where the package of a part keeps what was found."""
    return Source.read(folder).package / "quality.json"


def grade_of(offer: Offer) -> str:
    """The grade that an installed part carries; nothing where it says none. Imports nothing."""
    spec = find_spec(offer.target.partition(".")[0])
    path = Path(spec.origin).with_name("quality.json") if spec and spec.origin else None
    if path is None or not path.is_file():
        return ""
    return str(json.loads(path.read_text("utf-8"))["grade"])


def _require_known(folder: Path, evidence: Mapping[str, str], exempt: Mapping[str, str]) -> None:
    rules = {rule.name: rule for rule in RULES}
    for name in (*evidence, *exempt):
        if name not in rules:
            raise Invalid(f"{folder}: [tool.crmkit.quality] names {name!r}, which is no rule")
    for name in evidence:
        if rules[name].faults is not None:
            raise Invalid(f"{folder}: {name!r} is found in the source, not by evidence")
    for name, why in exempt.items():
        if len(why) < _REASON:
            raise Invalid(f"{folder}: it is exempt from {name!r} for a reason; say which")


def _finding(
    rule: Rule, source: Source, evidence: Mapping[str, str], exempt: Mapping[str, str]
) -> Finding:
    if rule.name in exempt:
        return Finding(rule, "exempt", exempt[rule.name])
    if rule.faults is not None:
        faults = [*rule.faults(source)]
    elif rule.name in evidence:
        faults = [*source.lacking(evidence[rule.name])]
    else:
        faults = ["no evidence is named in [tool.crmkit.quality.evidence]"]
    more = f", and {len(faults) - 3} more" if len(faults) > 3 else ""
    return (
        Finding(rule, "missing", "; ".join(faults[:3]) + more) if faults else Finding(rule, "done")
    )


def _grade(findings: tuple[Finding, ...]) -> str:
    """The highest grade of which, and below which, no rule is missing."""
    reached = ""
    for grade in GRADES:
        if any(one.state == "missing" for one in findings if one.rule.grade == grade):
            break
        reached = grade
    return reached or "none"


# The rules


def _entry_point(source: Source) -> Iterator[str]:
    if len(source.parts) != 1:
        yield f"{len(source.parts)} entry points in crmkit.plugins, not one"
    core = [line for line in source.requires if line.startswith("crmkit") and "<" in line]
    if not any(line[6:7] in ">[" for line in core):
        yield "crmkit is not required with a lower and an upper bound"


def _conformance(source: Source) -> Iterator[str]:
    inherits = [t for t in source.tests.values() if "PartConformance" in t and "exercise" in t]
    if not inherits:
        yield "no test inherits PartConformance and says in exercise() how the part is used"


def _licence(source: Source) -> Iterator[str]:
    if "license" not in source.facts:
        yield "pyproject.toml names no licence"
    if not [*source.folder.glob("LICEN[SC]E*")]:
        yield "there is no file LICENSE"


def _readme(source: Source) -> Iterator[str]:
    if "```python" not in source.text("README.md"):
        yield "README.md shows no example in Python"


def _changelog(source: Source) -> Iterator[str]:
    if "\n## " not in source.text("CHANGELOG.md"):
        yield "CHANGELOG.md has no version"


def _bounds(source: Source) -> Iterator[str]:
    for line in source.requires:
        if not any(mark in line for mark in (">=", "==", "~=", "@")):
            yield f"{line} has no lower bound"


def _typed(source: Source) -> Iterator[str]:
    if not (source.package / "py.typed").is_file():
        yield "the package has no py.typed"
    yield from (f"{where} has no types" for where in source.untyped())


def _documented(source: Source) -> Iterator[str]:
    yield from (f"{where} has no docstring" for where in source.undocumented())


def _tested(source: Source) -> Iterator[str]:
    tests = "\n".join(source.tests.values())
    for name, method in source.operations.items():
        if f".{method}(" not in tests and name not in tests:
            yield f"no test calls {name}"


def _permitted(source: Source) -> Iterator[str]:
    given = {*source.permitted()}
    for name in source.operations:
        if not any(fnmatchcase(name, pattern) for pattern in given):
            yield f"no role permits {name}"


def _translatable(source: Source) -> Iterator[str]:
    yield from (f"{where} is not in _()" for where in source.fixed_titles())


def _promised(source: Source) -> Iterator[str]:
    for where in source.hookspecs():
        if not (where.parent / "hooks.json").is_file():
            yield f"{where.name} has no hooks.json beside it; run python -m crmkit.kit.hook_history"


def _strict(source: Source) -> Iterator[str]:
    yield from (f"{where} silences a check without a code" for where in source.silenced())


def _properties(source: Source) -> Iterator[str]:
    if not any("from hypothesis import" in text for text in source.tests.values()):
        yield "no test draws its cases with Hypothesis"


def _localised(source: Source) -> Iterator[str]:
    if not [*source.package.glob("locale/**/*.po")]:
        yield "the package has no locale/ with a translation"


RULES = (
    Rule("entry_point", "bronze", "one part, for a bounded range of the core", _entry_point),
    Rule("conformance", "bronze", "it inherits what every part must hold", _conformance),
    Rule("licence", "bronze", "a licence, declared and included", _licence),
    Rule("readme", "bronze", "the README shows how it is used", _readme),
    Rule("changelog", "bronze", "a changelog", _changelog),
    Rule("typed", "silver", "every function says its types, for others too", _typed),
    Rule("bounds", "silver", "every library has a lower bound", _bounds),
    Rule("tested", "silver", "a test calls each operation", _tested),
    Rule("permitted", "silver", "each operation is permitted by a role of the part", _permitted),
    Rule("promised", "silver", "hooks of its own are on record", _promised),
    Rule("documented", "gold", "modules and public names say what they are", _documented),
    Rule("translatable", "gold", "titles of operations and roles are messages", _translatable),
    Rule("strict", "gold", "a check is silenced only by its code", _strict),
    Rule("examples_run", "gold", "what runs the examples of its documents"),
    Rule("refusals_tested", "gold", "a test of what somebody may not see or do"),
    Rule("howto", "gold", "a page that leads through its work"),
    Rule("properties", "platinum", "tests that draw their cases", _properties),
    Rule("processes", "platinum", "a test of several processes at once"),
    Rule("measured", "platinum", "a benchmark against the same by hand"),
    Rule("story", "platinum", "a story of the trade that runs as a test"),
    Rule("localised", "platinum", "words in another language than English", _localised),
)
