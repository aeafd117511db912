"""Countries as people write them: the ISO 3166-1 code of an English name, or of its own name."""

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


@cache
def _entries() -> dict[str, list[str]]:
    """The names by code, the usual English one first."""
    entries = (entry.partition(" ") for entry in " ".join(_NAMES.split()).split("; "))
    return {code: names.split(", ") for code, _, names in entries}


@cache
def _codes() -> dict[str, str]:
    """The codes by folded name."""
    return {fold(name): code for code, names in _entries().items() for name in names}


def country_name(code: str) -> str:
    """The usual English name of the country of a code; a code that is unknown as it is."""
    return _entries().get(code, [code])[0]


def country_code(text: str) -> str | None:
    """The code of a country by its name, whatever the case and accents; None for no one country."""
    return _codes().get(fold(text))
