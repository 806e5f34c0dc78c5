import unicodedata

import pytest

from reportmine.view.signs import CLIP, clipped, visible

KEPT = "\t\n\r\u200c\u200d"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3月15日，人行南岭中支", "3月15日，人行南岭中支"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("\u2066a\u2069", "⟨U+2066⟩a⟨U+2069⟩"),
        ("a\x00\x1b[31m\x7f\x9b", "a⟨U+0000⟩⟨U+001B⟩[31m⟨U+007F⟩⟨U+009B⟩"),
        ("\ufeffa\u200bb", "⟨U+FEFF⟩a⟨U+200B⟩b"),
        ("\ud800", "⟨U+D800⟩"),
        ("\U000e0041", "⟨U+E0041⟩"),
        ("a\r\nb\rc\n\rd\te", "a\nb\nc\n\nd\te"),
        ("👩\u200d🌾", "👩\u200d🌾"),
        ("<b>&amp;", "<b>&amp;"),
    ],
)
def test_what_cannot_be_seen_is_named(text: str, expected: str) -> None:
    assert visible(text) == expected


def test_every_sign_of_an_unseen_category_is_named() -> None:
    signs = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
    assert len(signs) > 2000
    assert "".join(sign for sign in signs if visible(sign) == sign) == KEPT.replace("\r", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a" * CLIP, "a" * CLIP),
        ("a" * (CLIP + 1), "a" * CLIP + "…"),
        (" a \n\n b\t", "a b"),
        ("a" + " " * 5000 + "b", "a…"),
        ("", ""),
    ],
)
def test_a_long_name_is_clipped_and_stands_on_one_line(text: str, expected: str) -> None:
    assert clipped(text) == expected
