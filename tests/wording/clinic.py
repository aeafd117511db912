"""An edition whose customers are something else: patients, and places in Polish and Hebrew."""

from typing import Any

WORDING: dict[str, dict[str, Any]] = {
    "en": {"customer": "patient"},
    "pl": {
        "customer": {
            "gender": "feminine",
            "one": {
                "nominative": "placówka", "genitive": "placówki", "accusative": "placówkę",
                "instrumental": "placówką",
            },
            "few": {
                "nominative": "placówki", "genitive": "placówek", "accusative": "placówki",
                "instrumental": "placówkami",
            },
        },
    },
    "he": {"customer": {"gender": "masculine", "one": "מטופל", "other": "מטופלים"}},
    "ar": {"customer": {"gender": "masculine", "one": "مريض", "two": "مريضان", "plural": "مرضى"}},
}  # fmt: skip
