"""Countries as people write them: the ISO 3166-1 code of a name in English or in its own language.

Those that come most often have their Polish, German, French, Spanish, Hebrew and Arabic names, too.
"""

from __future__ import annotations

from functools import cache

from crmkit.entities.folding import fold

# The code, then every name that means it.
_NAMES = """
AD Andorra; AE United Arab Emirates, UAE, Emirates, الإمارات; AF Afghanistan; AG Antigua and
Barbuda; AI Anguilla; AL Albania; AM Armenia; AO Angola; AQ Antarctica; AR Argentina; AS American
Samoa; AT Austria, Österreich; AU Australia; AW Aruba; AX Åland, Åland Islands; AZ Azerbaijan; BA
Bosnia and Herzegovina, Bosnia; BB Barbados; BD Bangladesh; BE Belgium, Belgique, België; BF
Burkina Faso; BG Bulgaria; BH Bahrain, البحرين; BI Burundi; BJ Benin; BM Bermuda; BN Brunei; BO
Bolivia; BR Brazil, Brasil; BS Bahamas, The Bahamas; BT Bhutan; BW Botswana; BY Belarus; BZ
Belize; CA Canada; CD Democratic Republic of the Congo, DR Congo; CF Central African Republic; CG
Congo, Republic of the Congo; CH Switzerland, Schweiz, Suisse, Svizzera; CI Ivory Coast, Côte
d'Ivoire; CK Cook Islands; CL Chile; CM Cameroon; CN China; CO Colombia; CR Costa Rica; CU Cuba;
CV Cape Verde, Cabo Verde; CW Curaçao; CY Cyprus; CZ Czech Republic, Czechia, Česko, Česká
republika; DE Germany, Deutschland, Niemcy, גרמניה; DJ Djibouti; DK Denmark, Danmark; DM Dominica;
DO Dominican Republic; DZ Algeria, الجزائر; EC Ecuador; EE Estonia, Eesti; EG Egypt, مصر; EH
Western Sahara; ER Eritrea; ES Spain, España; ET Ethiopia; FI Finland, Suomi; FJ Fiji; FK Falkland
Islands; FM Micronesia; FO Faroe Islands; FR France; GA Gabon; GB United Kingdom, UK, Great
Britain, Britain, England, Scotland, Wales, Northern Ireland; GD Grenada; GE Georgia; GF French
Guiana; GG Guernsey; GH Ghana; GI Gibraltar; GL Greenland; GM Gambia, The Gambia; GN Guinea; GP
Guadeloupe; GQ Equatorial Guinea; GR Greece, Ελλάδα; GT Guatemala; GU Guam; GW Guinea-Bissau; GY
Guyana; HK Hong Kong; HN Honduras; HR Croatia, Hrvatska; HT Haiti; HU Hungary, Magyarország; ID
Indonesia; IE Ireland, Eire; IL Israel, ישראל; IM Isle of Man; IN India; IQ Iraq, العراق; IR Iran;
IS Iceland, Ísland; IT Italy, Italia; JE Jersey; JM Jamaica; JO Jordan, الأردن; JP Japan; KE
Kenya; KG Kyrgyzstan; KH Cambodia; KI Kiribati; KM Comoros; KN Saint Kitts and Nevis; KP North
Korea; KR South Korea, Korea; KW Kuwait, الكويت; KY Cayman Islands; KZ Kazakhstan; LA Laos; LB
Lebanon, لبنان; LC Saint Lucia; LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT
Lithuania, Lietuva; LU Luxembourg; LV Latvia, Latvija; LY Libya, ليبيا; MA Morocco, المغرب; MC
Monaco; MD Moldova; ME Montenegro; MG Madagascar; MH Marshall Islands; MK North Macedonia,
Macedonia; ML Mali; MM Myanmar, Burma; MN Mongolia; MO Macao, Macau; MQ Martinique; MR Mauritania,
موريتانيا; MS Montserrat; MT Malta; MU Mauritius; MV Maldives; MW Malawi; MX Mexico, México; MY
Malaysia; MZ Mozambique; NA Namibia; NC New Caledonia; NE Niger; NG Nigeria; NI Nicaragua; NL
Netherlands, The Netherlands, Holland, Nederland; NO Norway, Norge; NP Nepal; NR Nauru; NU Niue;
NZ New Zealand; OM Oman, عمان; PA Panama; PE Peru, Perú; PF French Polynesia; PG Papua New Guinea;
PH Philippines, The Philippines; PK Pakistan; PL Poland, Polska, פולין, بولندا; PR Puerto Rico; PS
Palestine, فلسطين; PT Portugal; PW Palau; PY Paraguay; QA Qatar, قطر; RE Réunion; RO Romania,
România; RS Serbia, Srbija; RU Russia, Russian Federation, Россия; RW Rwanda; SA Saudi Arabia,
السعودية; SB Solomon Islands; SC Seychelles; SD Sudan, السودان; SE Sweden, Sverige; SG Singapore;
SH Saint Helena; SI Slovenia, Slovenija; SK Slovakia, Slovensko; SL Sierra Leone; SM San Marino;
SN Senegal; SO Somalia; SR Suriname; SS South Sudan; ST São Tomé and Príncipe; SV El Salvador; SX
Sint Maarten; SY Syria, سوريا; SZ Eswatini, Swaziland; TC Turks and Caicos Islands; TD Chad; TG
Togo; TH Thailand; TJ Tajikistan; TK Tokelau; TL East Timor, Timor-Leste; TM Turkmenistan; TN
Tunisia, تونس; TO Tonga; TR Turkey, Türkiye; TT Trinidad and Tobago; TV Tuvalu; TW Taiwan; TZ
Tanzania; UA Ukraine, Україна; UG Uganda; US United States, United States of America, USA, U.S.A.,
U.S., ארצות הברית; UY Uruguay; UZ Uzbekistan; VA Vatican City, Vatican, Holy See; VC Saint Vincent
and the Grenadines; VE Venezuela; VG British Virgin Islands; VI US Virgin Islands; VN Vietnam,
Viet Nam; VU Vanuatu; WS Samoa; YE Yemen, اليمن; YT Mayotte; ZA South Africa, RSA; ZM Zambia; ZW
Zimbabwe
"""

# What others call them.
_ABROAD = """
AT Austria, Autriche, אוסטריה, النمسا; AU Australien, Australie, אוסטרליה, أستراليا; BE Belgia,
Belgien, Belgique, Bélgica, בלגיה, بلجيكا; BG Bułgaria, Bulgarien, Bulgarie, בולגריה; BR Brazylia,
Brasilien, Brésil, ברזיל, البرازيل; BY Białoruś, Weißrussland; CA Kanada, Canadá, קנדה, كندا; CH
Szwajcaria, Suiza, שווייץ, سويسرا; CN Chiny, Chine, סין, الصين; CY Cypr, Zypern, Chypre, קפריסין;
CZ Czechy, Republika Czeska, Tschechien, Tchéquie, Chequia, צ'כיה; DE Allemagne, Alemania, ألمانيا;
DK Dania, Dänemark, Danemark, Dinamarca, דנמרק, الدنمارك; EE Estland, Estonie; EG Egipt, Ägypten,
Égypte, Egipto, מצרים; ES Hiszpania, Spanien, Espagne, ספרד, إسبانيا; FI Finlandia, Finnland,
Finlande, פינלנד; FR Francja, Frankreich, Francia, צרפת, فرنسا; GB Wielka Brytania, Zjednoczone
Królestwo, Anglia, Vereinigtes Königreich, Großbritannien, Royaume-Uni, Grande-Bretagne, Reino
Unido, Gran Bretaña, בריטניה, אנגליה, בריטניה הגדולה, المملكة المتحدة, بريطانيا; GR Grecja,
Griechenland, Grèce, Grecia, יוון, اليونان; HR Chorwacja, Kroatien, Croatie, Croacia, קרואטיה; HU
Węgry, Ungarn, Hongrie, Hungría, הונגריה; IE Irlandia, Irland, Irlande, Irlanda, אירלנד; IL Izrael,
Israël, إسرائيل; IN Indie, Indien, Inde, הודו, الهند; IT Włochy, Italien, Italie, איטליה, إيطاليا;
JO Jordania, Jordanien, Jordanie, ירדן; JP Japonia, Japon, Japón, יפן, اليابان; LT Litwa, Litauen,
Lituanie, Lituania, ליטא; LU Luksemburg, Luxemburg; LV Łotwa, Lettland, Lettonie, Letonia; MA
Maroko, Marokko, Maroc, Marruecos, מרוקו, المغرب; MX Meksyk, Mexiko, Mexique, מקסיקו; NL Holandia,
Niderlandy, Niederlande, Pays-Bas, Países Bajos, Holanda, הולנד, هولندا; NO Norwegia, Norwegen,
Norvège, Noruega, נורווגיה; PL Polen, Pologne, Polonia; PT Portugalia, פורטוגל, البرتغال; RO
Rumunia, Rumänien, Roumanie, Rumania, רומניה; RS Serbien, Serbie; RU Rosja, Russland, Russie,
Rusia, רוסיה, روسيا; SE Szwecja, Schweden, Suède, Suecia, שוודיה, السويد; SI Słowenia, Slowenien,
Slovénie, Eslovenia; SK Słowacja, Slowakei, Slovaquie, Eslovaquia, סלובקיה; TR Turcja, Türkei,
Turquie, Turquía, טורקיה, تركيا; UA Ukraina, אוקראינה, أوكرانيا; US Stany Zjednoczone, Stany
Zjednoczone Ameryki, Vereinigte Staaten, Vereinigte Staaten von Amerika, États-Unis, États-Unis
d'Amérique, Estados Unidos, EE. UU., ארה"ב, ארהב, الولايات المتحدة, الولايات المتحدة الأمريكية
"""


@cache
def _entries(listed: str = _NAMES) -> dict[str, list[str]]:
    """The names by code; of `_NAMES` the usual English one first."""
    entries = (entry.partition(" ") for entry in " ".join(listed.split()).split("; "))
    return {code: names.split(", ") for code, _, names in entries}


@cache
def _codes() -> dict[str, str]:
    """The codes by folded name."""
    every = [*_entries(_ABROAD).items(), *_entries().items()]
    return {fold(name): code for code, names in every for name in names}


def country_name(code: str) -> str:
    """The usual English name of the country of a code; a code that is unknown as it is."""
    return _entries().get(code, [code])[0]


def country_code(text: str) -> str | None:
    """The code of a country by its name, whatever the case and accents; None for no one country."""
    return _codes().get(fold(text))
