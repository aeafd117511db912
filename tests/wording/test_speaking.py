"""Messages are said in a language, with terms in the form that is asked for."""

import copy
import pickle
from datetime import UTC, date, datetime

import pytest

from crmkit import (
    CRM,
    AssemblyError,
    Commitment,
    Commitments,
    Customer,
    Employee,
    Interaction,
    MovableClock,
    Team,
    _,
    definition,
)
from crmkit.words import Message
from tests.wording.clinic import WORDING

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


def test_a_message_reads_in_english_as_a_plain_string() -> None:
    assert "Merge two customers" == _("Merge two {customer.plural}")
    assert "3 contact points" == _("{n} {contact_point by n}", n=3)
    assert "An opportunity" == _("{Opportunity.indefinite}")


def test_what_is_no_place_is_text() -> None:
    assert 'by language: {"en": "Size"}' == _('by language: {"en": "Size"}')
    assert "such as {year}-{number:05}" == _("such as {{year}}-{number:05}")


def test_a_message_survives_copying_and_pickling() -> None:
    message = _("{n} {customer by n}", n=2)
    loaded: Message = pickle.loads(pickle.dumps(message))

    assert (message.source, message.values) == (loaded.source, loaded.values)
    assert message is copy.deepcopy(message)


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "1 placówka"), (2, "2 placówki"), (5, "5 placówek"), (12, "12 placówek"),
     (22, "22 placówki"), (1.5, "1.5 placówki")],
)  # fmt: skip
def test_a_polish_noun_follows_its_number(clinic: CRM, number: float, said: str) -> None:
    assert said == clinic.words("pl").say(_("{n} {customer by n}", n=number))


@pytest.mark.parametrize(
    ("language", "said"),
    [("ar", ["مريض", "مريضان", "مرضى", "مريض", "المرضى"]),
     ("he", ["מטופל", "מטופלים", "מטופלים", "מטופלים", "המטופלים"]),
     ("en", ["patient", "patients", "patients", "patients", "the patients"])],
)  # fmt: skip
def test_each_language_has_its_forms(clinic: CRM, language: str, said: list[str]) -> None:
    """Arabic has a dual, and counts in the singular from eleven on."""
    words = clinic.words(language)
    counted = [words.say(_("{customer by n}", n=n)) for n in (1, 2, 3, 11)]

    assert said == [*counted, words.say(_("{customer.definite.plural}"))]


def test_cases_are_asked_for_by_name(clinic: CRM) -> None:
    asked = _("{customer.genitive}, {customer.plural.genitive}, {Customer.plural.instrumental}")

    assert "placówki, placówek, Placówkami" == clinic.words("pl").say(asked)
    assert "patient, patients, Patients" == clinic.words("en").say(asked)


@pytest.mark.parametrize(
    ("gender", "said"), [("feminine", "nowa"), ("masculine_personal", "nowy"), ("neuter", "nowe")]
)
def test_an_adjective_agrees_with_the_gender_of_the_term(gender: str, said: str) -> None:
    variants = "{customer, select, masculine {nowy} feminine {nowa} neuter {nowe} other {nowy}}"
    renamed = {**WORDING["pl"]["customer"], "gender": gender}
    made = CRM("sqlite://", wording={"pl": {"customer": renamed, "New one": variants}})

    assert said == made.words("pl").say(_("New one"))


def test_variants_by_number_can_hold_other_places(clinic: CRM) -> None:
    asked = "{n, plural, =0 {no {customer.plural}} one {one {customer}} other {{n} in all}}"

    said = [clinic.words().say(_(asked, n=n)) for n in (0, 1, 7)]

    assert ["no patients", "one patient", "7 in all"] == said


def test_a_label_that_is_a_term_is_renamed_with_it(clinic: CRM) -> None:
    """Also the label of a field that nobody marked as one."""
    label, plural = definition(Customer).label, definition(Customer).plural

    assert ("Customer", "Customers") == (label, plural)
    for language, words in {"en": ("Patient", "Patients"), "pl": ("Placówka", "Placówki")}.items():
        say = clinic.words(language).say
        assert words == (say(label), say(plural)) == (say(_("Customer")), say(_("Customers")))


def test_what_is_not_translated_is_said_in_english_with_its_terms(clinic: CRM) -> None:
    message = _("Nobody translated {customer.plural}: {why}", why=_("{Opportunity.plural}"))

    assert "Nobody translated patients: Opportunities" == clinic.words("de").say(message)


def test_a_language_without_grammar_is_said_in_english(clinic: CRM) -> None:
    assert "Patient" == clinic.words("ja").say(definition(Customer).label)


def test_values_keep_their_direction_to_themselves(clinic: CRM) -> None:
    edition = {"he": {"Lost: {name}": "אבד: {name}"}}
    made = CRM("sqlite://", wording=edition)

    assert "אבד: \u2068Acme\u2069" == made.words("he").say(_("Lost: {name}", name="Acme"))


def test_a_term_that_lacks_forms_refuses_to_start() -> None:
    """All that is wrong is told at once."""
    poor = {"pl": {"customer": {"one": {"nominativ": "pacjent"}}}, "xx": {"customer": "y"}}

    with pytest.raises(AssemblyError) as caught:
        CRM("sqlite://", wording=poor)

    told = str(caught.value)
    assert "wording.pl.customer: one.nominativ is no form of pl; did you mean 'nominative'" in told
    assert "wording.pl.customer: its gender is ''; give one of masculine_personal" in told
    assert "wording.pl.customer: it lacks one.nominative, one.genitive" in told
    assert "wording.xx: the grammar of 'xx' is not known" in told


def test_a_renamed_term_keeps_no_form_of_the_old_one() -> None:
    """Half a term is refused, never mixed with what was said before."""
    half = {**WORDING["pl"]["customer"]}
    del half["few"]

    with pytest.raises(AssemblyError, match=r"it lacks plural\.nominative"):
        CRM("sqlite://", wording={"pl": {"customer": half}})


def test_what_is_written_for_somebody_is_in_the_language_of_the_organisation() -> None:
    """A reminder of a job is a text of its record, as is what a person types."""
    polish = CRM("sqlite://", settings={"core": {"language": "pl"}}, clock=MovableClock(NOON))
    polish.upgrade()
    with polish.begin("ola") as work:
        team = work.add(Team(name="A", leader="jan"))
        work.add(Employee(key="ola", name="Ola", team=team))
        anna = work.add(Customer(name="Anna"))
        work.add(Commitment(customer=anna, what="oferta", owner="ola", due_on=date(2026, 3, 1)))
        work.use(Commitments).escalate()
        (told,) = work.find(Interaction, "channel == 'reminder'")

    assert ("Po terminie: oferta", "obiecane przez ola na 2026-03-01") == (told.subject, told.body)
