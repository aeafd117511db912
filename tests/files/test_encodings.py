"""In which encoding a file is written, told from its bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmkit.errors import Invalid
from crmkit.files.encodings import code_page, detect

TEXTS = {
    "Polish": ("cp1250", "Grażyna Święcicka,Łódź\nJózef Ćwikła,Kraków\n"),
    "Polish, ISO": ("iso8859-2", "Grażyna Święcicka,Łódź\nJacek Ślęzak,Poznań\n"),
    "Czech": ("cp1250", "Antonín Dvořák,Plzeň\nŠárka Němečková,Žďár\n"),
    "Hungarian": ("cp1250", "Erdős Pál,Gyömrő\nKovács Tünde,Fűzfő\n"),
    "German": ("cp1252", "Jürgen Müller,Köln\nGroß,Straße\n"),
    "French": ("cp1252", "François Lefèvre,Besançon\nHélène,Père-Lachaise\n"),
    "Spanish": ("cp1252", "José Núñez,Peñíscola\n"),
    "Portuguese": ("cp1252", "João Conceição,São Paulo\n"),
    "Danish": ("cp1252", "Søren Kjær,Ærøskøbing\n"),
    "Turkish": ("cp1254", "Şükrü Çağlar,İzmir\n"),
    "Hebrew": ("cp1255", "דנה כהן,תל אביב\nמשה בן־דוד,ראש פינה\n"),
    "Hebrew and English": ("cp1255", "Name,City\nDana כהן,Haifa\nאברהם,ירושלים\n"),
    "Arabic": ("cp1256", "أحمد منصور,القاهرة\nفاطمة الزهراء,فاس\n"),
    "Arabic and English": ("cp1256", "محمد علي,CAIRO\nLayla خوري,بيروت\n"),
    "Russian in small letters": ("cp1251", "привет мир как твои дела это текст"),
    "Russian": ("cp1251", "Пётр Иванов,Москва\nулица Ленина\n"),
    "English with a pound": ("cp1252", "tea,£5\n"),
    "English with typographic quotes": ("cp1252", "O’Brien – “Books”\n"),
}


@pytest.mark.parametrize(("encoding", "text"), TEXTS.values(), ids=TEXTS)
def test_a_code_page_is_told_by_the_letters_of_its_languages(encoding: str, text: str) -> None:
    """A file of one byte a letter reads as it was written."""
    raw = text.encode(encoding)
    assert text == raw.decode(code_page(raw))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ["name\nŻaneta", "name\nדנה", "name,phone\nأحمد,1", "name\nAnna"])
def test_unicode_is_told_in_every_form(tmp_path: Path, encoding: str, text: str) -> None:
    """A file in Unicode reads as it was written, with a byte order mark or without."""
    path = tmp_path / "people.csv"
    path.write_bytes(text.encode(encoding))
    assert text == path.read_text(detect(path)).removeprefix("\ufeff")


def test_ascii_is_utf_8(tmp_path: Path) -> None:
    """A file without a letter beyond ASCII is UTF-8."""
    path = tmp_path / "people.csv"
    path.write_bytes(b"name\nAnna\n" * 100_000)
    assert "utf-8" == detect(path)


def test_one_wrong_byte_at_the_end_tells(tmp_path: Path) -> None:
    """The whole file is looked at: UTF-8 that breaks far behind the start is not UTF-8."""
    path = tmp_path / "people.csv"
    path.write_bytes(b"name\n" + b"Anna\n" * 200_000 + "Grażyna Święcicka\n".encode("cp1250"))
    assert "cp1250" == detect(path)


def test_a_character_cut_by_a_block_is_whole(tmp_path: Path) -> None:
    """A very long line of UTF-8 is still UTF-8."""
    path = tmp_path / "people.csv"
    path.write_bytes(("x" + "ż" * 400_000).encode())
    assert "utf-8" == detect(path)


@pytest.mark.parametrize("raw", [bytes(range(128, 256)), "דנה".encode("cp1255")])
def test_what_cannot_be_told_is_refused(raw: bytes) -> None:
    """No reading is guessed: neither of noise, nor of three letters that are two scripts."""
    with pytest.raises(Invalid, match="name its encoding"):
        code_page(raw)
