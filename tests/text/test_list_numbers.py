import pytest

from reportmine.text.list_numbers import list_number


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("decimal", ["1", "9", "10", "11", "20", "21", "101", "110", "1010", "10000"]),
        ("decimalZero", ["01", "09", "10", "11", "20", "21", "101", "110", "1010", "10000"]),
        (
            "chineseCountingThousand",
            ["一", "九", "十", "十一", "二十", "二十一", "一百零一", "一百一十", "一千零一十", "10000"],
        ),
        (
            "chineseLegalSimplified",
            ["壹", "玖", "壹拾", "壹拾壹", "贰拾", "贰拾壹", "壹佰零壹", "壹佰壹拾", "壹仟零壹拾", "10000"],
        ),
        (
            "ideographDigital",
            ["一", "九", "一〇", "一一", "二〇", "二一", "一〇一", "一一〇", "一〇一〇", "一〇〇〇〇"],
        ),
        ("ideographTraditional", ["甲", "壬", "癸", "11", "20", "21", "101", "110", "1010", "10000"]),
        ("decimalEnclosedCircleChinese", ["①", "⑨", "⑩", "⑪", "⑳", "21", "101", "110", "1010", "10000"]),
        ("lowerRoman", ["i", "ix", "x", "xi", "xx", "xxi", "ci", "cx", "mx", "10000"]),
        ("upperLetter", ["A", "I", "J", "K", "T", "U", "WWWW", "FFFFF", "1010", "10000"]),
        ("no such format", ["1", "9", "10", "11", "20", "21", "101", "110", "1010", "10000"]),
    ],
)
def test_the_formats(name: str, expected: list[str]) -> None:
    assert [list_number(number, name) for number in (1, 9, 10, 11, 20, 21, 101, 110, 1010, 10000)] == expected


@pytest.mark.parametrize("name", ["decimal", "chineseCounting", "lowerRoman", "lowerLetter", "ideographZodiac"])
def test_nought_is_a_figure(name: str) -> None:
    assert list_number(0, name) == "0"
