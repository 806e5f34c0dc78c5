"""What encoding a text is in, how sure that is, and that no byte vanishes."""

import pytest

from reportmine.errors import InputError
from reportmine.text.encodings import Decoded, decode, decode_names

ZH = "人行南岭中支开展宣传活动，发放折页。"
TW = "南嶺分行開展宣傳活動，發放摺頁。"


@pytest.mark.parametrize(
    ("data", "encoding", "confidence"),
    [
        (b"Nanling", "utf-8", 1.0),
        (ZH.encode(), "utf-8", 1.0),
        (ZH.encode("utf-8-sig"), "utf-8", 1.0),
        (ZH.encode("utf-16"), "utf-16-le", 1.0),
        (ZH.encode("utf-16-be"), "utf-16-be", 0.9),
        (ZH.encode("gb2312"), "gb18030", 1.0),
        (TW.encode("gb18030"), "gb18030", 1.0),
        (TW.encode("big5"), "big5", 1.0),
        ("The café’s leaflets".encode("cp1252"), "cp1252", 0.7),
    ],
)
def test_the_encoding_and_how_sure_it_is(data: bytes, encoding: str, confidence: float) -> None:
    found = decode(data)
    assert (found.encoding, found.confidence, found.damaged) == (encoding, confidence, ())


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_damaged_byte_is_told_and_harms_nothing_else(encoding: str) -> None:
    text = f"{ZH}\n" * 60
    data = bytearray(text.encode(encoding))
    at = len(f"{ZH}\n".encode(encoding)) * 30
    data[at] = 0xFF
    found = decode(bytes(data))
    assert found.encoding == encoding
    assert found.damaged[0] == at
    assert found.text.count("\ufffd") == len(found.damaged) <= 3
    lines = found.text.split("\n")
    assert [line for line in lines if "\ufffd" not in line] == [ZH] * 59 + [""]
    assert found.damage.startswith(f"{len(found.damaged)} bytes are not {encoding}, the first at {at};")


def test_one_damaged_byte_is_one() -> None:
    assert Decoded("", "utf-8", 1.0, (7,)).damage == "1 byte is not utf-8, the first at 7; U+FFFD stands for each"
    assert Decoded("", "utf-8", 1.0).damage == ""


@pytest.mark.parametrize("data", [bytes(range(128, 256)) * 9, b"\x81\x8d\xff\x20\x90", b"\x00\x01\x02\x03\xff"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="in none of the encodings") as told:
        decode(data)
    assert told.value.mend == "save it as UTF-8, or leave it out if it is no text"


def test_too_many_damaged_bytes_are_not_borne_with() -> None:
    data = bytearray(f"{ZH}\n".encode() * 60)
    data[::40] = b"\xff" * len(data[::40])
    with pytest.raises(InputError, match="in none of the encodings"):
        decode(bytes(data))


@pytest.mark.parametrize("declared", ["", "utf-8", "no such", "rot13", "unicode_escape", "utf-7", "\x00"])
def test_a_declared_encoding_that_does_not_fit_is_not_heard(declared: str) -> None:
    assert decode(ZH.encode("gb18030"), declared).text == ZH


def test_a_declared_encoding_that_fits_is_heard() -> None:
    text = "Ünïcödé ÿþ"
    assert decode(text.encode("iso8859-15"), "iso-8859-15") == (text, "iso8859-15", 0.95, ())


def test_names_tell_their_encoding_together() -> None:
    names = ["报告.txt", "联通.doc", "b.txt"]
    assert decode_names([name.encode("gb18030") for name in names]) == names
    assert decode_names([name.encode() for name in names]) == names
    assert decode_names([b"\x81\xff\x20", b"a"]) == ["ü\xa0 ", "a"]
    assert decode_names([]) == []


def test_gbk_that_is_utf8_by_chance() -> None:
    assert decode("联通".encode("gb18030")).text == "联通"
    assert decode("什么.txt".encode("gb18030")).text == "什么.txt"
    assert decode("café".encode()).text == "café"
