"""How Google Contacts and Outlook write the contacts of somebody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from crmkit.acts.imports.layouts import EMPLOYER, EMPLOYMENT, NOTE, Layout
from crmkit.files.reading import DateOrder, Writing

# Beside what has a number: the columns of the present layout and of that before 2023.
_GOOGLE: Mapping[str, str] = {
    "Name": "name",
    "First Name": "given_name", "Given Name": "given_name",
    "Middle Name": "given_name", "Additional Name": "given_name",
    "Last Name": "family_name", "Family Name": "family_name",
    "Name Prefix": "salutation",
    "Birthday": "birth_date",
    "Notes": "interaction.body",
    "Labels": "tags", "Group Membership": "tags",
    "Organization Name": f"{EMPLOYER}.name", "Organization 1 - Name": f"{EMPLOYER}.name",
    "Organization Title": "occupation", "Organization 1 - Title": "occupation",
    "Organization Department": "relationship.department",
    "Organization 1 - Department": "relationship.department",
    "Website 1 - Value": "website",
}  # fmt: skip
_NUMBERED: Mapping[str, str] = {
    "E-mail {} - Value": "email#{}", "E-mail {} - Label": "email#{}.label",
    "E-mail {} - Type": "email#{}.label",
    "Phone {} - Value": "phone#{}", "Phone {} - Label": "phone#{}.label",
    "Phone {} - Type": "phone#{}.label",
    "IM {} - Value": "messenger#{}", "IM {} - Service": "messenger#{}.label",
    "Address {} - Street": "address#{}.lines", "Address {} - Extended Address": "address#{}.lines",
    "Address {} - PO Box": "address#{}.lines", "Address {} - City": "address#{}.city",
    "Address {} - Region": "address#{}.region", "Address {} - Country": "address#{}.country",
    "Address {} - Postal Code": "address#{}.postcode",
    "Address {} - Label": "address#{}.label", "Address {} - Type": "address#{}.label",
}  # fmt: skip
_MOST = 20


def _google() -> dict[str, str]:
    found = dict(_GOOGLE)
    for number in range(1, _MOST + 1):
        found |= {h.format(number): target.format(number) for h, target in _NUMBERED.items()}
    return found | {f"Website {n} - Value": f"web:site#{n}" for n in range(2, _MOST + 1)}


# What Outlook calls its columns in English, German, French, Spanish, Polish, Hebrew and Arabic.
# Several of one language are parted by semicolons; `2. Titre` is the second of that name.
_OUTLOOK = """
salutation | Title | Anrede | Titre | Tratamiento; Título | Tytuł | תואר | اللقب
given_name | First Name | Vorname | Prénom | Nombre | Imię | שם פרטי | الاسم الأول
given_name | Middle Name | Weitere Vornamen | Deuxième prénom | Segundo nombre | Drugie imię | שם פרטי שני | الاسم الأوسط
family_name | Last Name | Nachname | Nom | Apellidos | Nazwisko | שם משפחה | اسم العائلة
customer:employer.name | Company | Firma | Société | Organización; Compañía | Firma | חברה | الشركة
relationship.department | Department | Abteilung | Service | Departamento | Dział | מחלקה | القسم
occupation | Job Title | Position | 2. Titre; Fonction | Puesto; Cargo | Stanowisko | תפקיד | اللقب المهني
address:work.lines | Business Street | Straße geschäftlich | Rue (bureau) | Calle del trabajo | Adres służbowy - ulica; Ulica (biuro) | רחוב כתובת העבודה | شارع العمل
address:work.lines | Business Street 2 | Straße geschäftlich 2 | Rue (bureau) 2 | Calle del trabajo 2 | Adres służbowy - ulica 2; Ulica (biuro) 2 | רחוב 2 של כתובת העבודה | شارع 2 للعمل
address:work.lines | Business Street 3 | Straße geschäftlich 3 | Rue (bureau) 3 | Calle del trabajo 3 | Adres służbowy - ulica 3; Ulica (biuro) 3 | רחוב 3 של כתובת העבודה | شارع 3 للعمل
address:work.city | Business City | Ort geschäftlich | Ville (bureau) | Ciudad de trabajo | Adres służbowy - miejscowość; Miasto (biuro) | עיר כתובת העבודה | مدينة العمل
address:work.region | Business State | Region geschäftlich | Dép/Région (bureau) | Provincia o estado de trabajo | Adres służbowy - województwo; Województwo (biuro) | אזור כתובת העבודה | ولاية العمل
address:work.postcode | Business Postal Code | Postleitzahl geschäftlich | Code postal (bureau) | Código postal del trabajo | Adres służbowy - kod pocztowy; Kod pocztowy (biuro) | מיקוד כתובת העבודה | الرمز البريدي للعمل
address:work.country | Business Country/Region; Business Country | Land/Region geschäftlich | Pays/Région (bureau); Pays (bureau) | País o región del trabajo | Adres służbowy - kraj/region; Kraj/region (biuro) | מדינה/אזור של העבודה | بلد العمل/المنطقة
address:home.lines | Home Street | Straße privat | Rue (domicile) | Calle del domicilio | Adres domowy - ulica; Ulica (dom) | רחוב כתובת הבית | شارع المنزل
address:home.lines | Home Street 2 | Straße privat 2 | Rue (domicile) 2 | Calle del domicilio 2 | Adres domowy - ulica (2); Ulica (dom) 2 | רחוב 2 של כתובת הבית | شارع المنزل 2
address:home.lines | Home Street 3 | Straße privat 3 | Rue (domicile) 3 | Calle del domicilio 3 | Adres domowy - ulica (3); Ulica (dom) 3 | רחוב 3 של כתובת הבית | شارع المنزل 3
address:home.city | Home City | Ort privat | Ville (domicile) | Ciudad de residencia | Adres domowy - miejscowość; Miasto (dom) | עיר כתובת הבית | مدينة المنزل
address:home.region | Home State | Bundesland/Kanton privat | Dép/Région (domicile) | Provincia o estado de residencia | Adres domowy - województwo; Województwo (dom) | אזור כתובת הבית | ولاية المنزل
address:home.postcode | Home Postal Code | Postleitzahl privat | Code postal (domicile) | Código postal de residencia | Adres domowy - kod pocztowy; Kod pocztowy (dom) | מיקוד כתובת הבית | الرمز البريدي للمنزل
address:home.country | Home Country/Region; Home Country | Land/Region privat | Pays/Région (domicile); Pays (domicile) | País o región del domicilio | Adres domowy - kraj/region; Kraj/region (dom) | מדינה/אזור של הבית | البلد/المنطقة
address#3.lines | Other Street | Weitere Straße | Rue (autre) | Otra calle | Inny adres - ulica | רחוב אחר | شارع آخر
address#3.lines | Other Street 2 | Weitere Straße 2 | Rue (autre) 2 | Otra calle 2 | Inny adres - ulica 2 | רחוב 2 אחר | شارع 2 آخر
address#3.lines | Other Street 3 | Weitere Straße 3 | Rue (autre) 3 | Otra calle 3 | Inny adres - ulica 3 | רחוב 3 אחר | شارع 3 آخر
address#3.city | Other City | Weiterer Ort | Ville (autre) | Otra ciudad | Inny adres - miejscowość | עיר אחרת | مدينة أخرى
address#3.region | Other State | Weiteres/r Bundesland/Kanton | Dép/Région (autre) | Otra provincia o estado | Inny adres - województwo | אזור אחר | ولاية أخرى
address#3.postcode | Other Postal Code | Weitere Postleitzahl | Code postal (autre) | Otro código postal | Inny adres - kod pocztowy | מיקוד אחר | رمز بريدي آخر
address#3.country | Other Country/Region; Other Country | Weiteres/e Land/Region | Pays/Région (autre); Pays (autre) | Otro país o región | Inny adres - kraj/region | מדינה/אזור אחר/ת | بلد آخر/المنطقة
phone:main | Primary Phone | Haupttelefon | Téléphone principal | Teléfono principal | Telefon podstawowy; Telefon główny | טלפון עיקרי | الهاتف الأساسي
phone:work | Business Phone | Telefon geschäftlich | Téléphone (bureau) | Teléfono del trabajo | Telefon służbowy | טלפון בעבודה | هاتف العمل
phone:work | Business Phone 2 | Telefon geschäftlich 2 | Téléphone 2 (bureau) | Número de teléfono del trabajo 2 | Telefon służbowy 2 | טלפון בעבודה 2 | هاتف العمل 2
phone:home | Home Phone | Telefon privat | Téléphone (domicile) | Particular | Telefon domowy | טלפון בבית | هاتف المنزل
phone:home | Home Phone 2 | Telefon privat 2 | Téléphone 2 (domicile) | Número de teléfono 2 particular | Telefon domowy 2 | טלפון בבית 2 | هاتف المنزل 2
mobile | Mobile Phone | Mobiltelefon; Mobiltelefon 2 | Tél. mobile; Tél mobile 2 | Móvil; Teléfono móvil | Telefon komórkowy | טלפון נייד | الهاتف الجوال
phone:company | Company Main Phone | Telefon Firma | Téléphone société | Número de centralita de la organización | Główny telefon do firmy | טלפון ראשי של החברה | الهاتف الرئيسي للشركة
phone:car | Car Phone | Autotelefon | Téléphone (voiture) | Teléfono del automóvil | Telefon w samochodzie | טלפון ברכב | هاتف السيارة
phone:assistant | Assistant's Phone | Telefon Assistent | Téléphone de l'assistant(e) | Teléfono del ayudante | Telefon asystenta | טלפון של העוזר | هاتف المساعد
phone:other | Other Phone | Weiteres Telefon | Téléphone (autre) | Otro teléfono | Inny telefon | טלפון אחר | هاتف آخر
fax:work | Business Fax | Fax geschäftlich | Télécopie (bureau); Fax (bureau) | Fax del trabajo | Faks służbowy | פקס בעבודה | فاكس العمل
fax:home | Home Fax | Fax privat | Télécopie (domicile); Fax (domicile) | Fax particular | Faks domowy | פקס בבית | فاكس المنزل
fax:other | Other Fax | Weiteres Fax | Télécopie (autre); Fax (autre) | Otro fax | Inny faks | פקס אחר | فاكس آخر
other:pager | Pager | Pager | Récepteur de radiomessagerie | Localizador | Pager | איתורית | النداء
email | E-mail Address | E-Mail-Adresse | Adresse de messagerie; Adresse e-mail | Dirección de correo electrónico; E-mail Address | Adres e-mail | כתובת דואר אלקטרוני | عنوان البريد الإلكتروني
email | E-mail 2 Address | E-Mail 2: Adresse | Adresse de messagerie 2; Adresse e-mail 2 | Dirección de correo electrónico 2 | Adres e-mail 2 | כתובת דואר אלקטרוני 2 | عنوان البريد الإلكتروني 2
email | E-mail 3 Address | E-Mail 3: Adresse | Adresse de messagerie 3; Adresse e-mail 3 | Dirección de correo electrónico 3; Dirección del correo electrónico 3 | Adres e-mail 3 | כתובת דואר אלקטרוני 3 | عنوان البريد الإلكتروني 3
birth_date | Birthday | Geburtstag | Anniversaire | Cumpleaños; Birthday | Urodziny | יום הולדת | تاريخ الميلاد
tags | Categories | Kategorien | Catégories | Categorías | Kategorie | קטגוריות | الفئات
interaction.body | Notes | Notizen | Notes | Notas; Notes | Notatki | הערות | ملاحظات
website | Web Page | Webseite | Page Web | Página web | Strona sieci Web; Osobista strona sieci Web | דף אינטרנט | صفحة ويب
"""  # noqa: E501 - a table is read by its rows
# Outlook writes dates as Windows does, in English as the country does.
_LANGUAGES: Mapping[str, DateOrder | None] = {
    "English": None, "German": "dmy", "French": "dmy", "Spanish": "dmy", "Polish": "dmy",
    "Hebrew": "dmy", "Arabic": "dmy",
}  # fmt: skip
# What Outlook writes where there is no date.
_NO_DATE: Mapping[str, str | None] = dict.fromkeys(
    ("0/0/00", "00/00/00", "0.0.00", "00.00.00", "0-0-00", "00-00-00", "0/0/0000", "00/00/0000"),
    None,
)


def _columns(language: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(target, headers) of one language."""
    for line in _OUTLOOK.strip().splitlines():
        target, *names = (cell.strip() for cell in line.split("|"))
        yield target, tuple(name.strip() for name in names[language].split(";"))


def _outlook(language: int, name: str, dates: DateOrder | None) -> Layout:
    columns = list(_columns(language))
    first = {target: "|".join(names) for target, names in reversed(columns)}
    streets = f"{first['address:work.lines']}|{first['address:home.lines']}"
    return Layout(
        "Outlook", name, "customer",
        (first["family_name"], columns[1][1][0], streets, first["email"]),
        {header: target for target, names in columns for header in names},
        {**EMPLOYMENT, **NOTE},
        match=(f"{EMPLOYER}.name",),
        writing=Writing(dates=dates),
        words={"birth_date": _NO_DATE},
        firms=True,
    )  # fmt: skip


def address_books() -> Iterator[Layout]:
    """The layouts of address books."""
    for marks in (
        ("First Name", "Last Name", "Organization Name", "Labels"),
        ("Given Name", "Family Name", "Group Membership"),
    ):
        yield Layout(
            "Google Contacts", "", "customer", marks, _google(), {**EMPLOYMENT, **NOTE},
            match=(f"{EMPLOYER}.name",),
            writing=Writing(dates="ymd"),
            words={
                "tags": {"mycontacts": None, "starred": None},
                # A day without its year.
                "birth_date": {"--*": None},
            },
            firms=True,
        )  # fmt: skip
    for language, (name, dates) in enumerate(_LANGUAGES.items()):
        yield _outlook(language, name, dates)
