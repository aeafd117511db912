"""Choices as files in several languages name them: the value of `firma`, `weiblich` or `נמכר`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from crmkit.entities import kinds
from crmkit.entities.folding import fold

# A value that some choice of the core has, then the words for it: English, Polish, German, French,
# Spanish, Hebrew, Arabic. A word counts only where its value is one of the choices.
_WORDS = """
person: individual, private person, osoba, osoba prywatna, osoba fizyczna, privatperson,
 natürliche person, personne, particulier, persona, particular, אדם, אדם פרטי, פרטי, شخص, فرد
organisation: organization, company, business, firm, organizacja, firma, przedsiębiorstwo, spółka,
 osoba prawna, unternehmen, gesellschaft, entreprise, société, empresa, organización, compañía,
 ארגון, חברה, עסק, شركة, مؤسسة, منظمة
household: family, gospodarstwo domowe, rodzina, haushalt, familie, foyer, ménage, hogar, familia,
 משק בית, משפחה, أسرة, عائلة
contact: kontakt, kontaktperson, contacto, איש קשר, جهة اتصال
prospect: potential customer, potencjalny, potencjalny klient, interessent, prospecto,
 cliente potencial, לקוח פוטנציאלי, عميل محتمل
customer: client, klient, kunde, kundin, cliente, לקוח, عميل, زبون
former: former customer, były, były klient, ehemalig, ehemaliger kunde, ancien, ancien client,
 antiguo, antiguo cliente, לקוח לשעבר, عميل سابق
partner: partnerin, partenaire, socio, שותף, شريك
female: f, woman, kobieta, k, weiblich, frau, w, féminin, femme, femenino, mujer, נקבה, אישה, أنثى
male: m, man, mężczyzna, männlich, mann, masculin, homme, masculino, hombre, זכר, גבר, ذكر
other: inne, inna, andere, divers, d, autre, otro, אחר, آخر
in: incoming, inbound, przychodzące, przychodząca, eingehend, entrant, entrante, נכנס, وارد
out: outgoing, outbound, wychodzące, wychodząca, ausgehend, sortant, saliente, יוצא, صادر
internal: wewnętrzne, intern, interne, interno, פנימי, داخلي
planned: scheduled, zaplanowane, geplant, planifié, planificado, מתוכנן, مخطط
done: completed, zakończone, wykonane, erledigt, terminé, hecho, completado, בוצע, منجز
cancelled: canceled, anulowane, odwołane, abgesagt, storniert, annulé, cancelado, בוטל, ملغى
open: otwarta, otwarte, offen, ouvert, ouverte, abierto, abierta, פתוח, פתוחה, مفتوح
won: wygrana, wygrane, gewonnen, gagné, gagnée, ganado, ganada, נסגרה בהצלחה, נמכר, رابح
lost: przegrana, przegrane, verloren, perdu, perdue, perdido, perdida, הפסד, אבודה, خاسر
home: dom, domowy, zuhause, privat, domicile, domicilio, casa, בית, منزل
work: praca, służbowy, biuro, geschäftlich, arbeit, bureau, travail, trabajo, עבודה, عمل
"""


def choices(kind: kinds.Choice | kinds.TextList) -> dict[str, str]:
    """The values of a kind by every folded word for them; what it says itself wins."""
    found = {word: value for word, value in _listed() if value in kind.values}
    found |= {fold(word): value for word, value in kind.words.items()}
    if isinstance(kind, kinds.Choice):
        found |= {fold(label): value for value, label in kind.labels.items()}
    return found | {fold(value): value for value in kind.values}


@cache
def _listed() -> Sequence[tuple[str, str]]:
    return tuple(_pairs())


def _pairs() -> Iterator[tuple[str, str]]:
    for entry in _WORDS.strip().replace("\n ", " ").splitlines():
        value, _, words = entry.partition(": ")
        yield from ((fold(word.strip()), value) for word in words.split(","))
