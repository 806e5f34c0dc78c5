"""The numbers that Word puts before paragraphs."""

from collections.abc import Callable
from types import ModuleType

import pytest

from reportmine.formats.tables import Problem
from reportmine.records import Report, Source

Read = Callable[..., list[Report | Problem | Source]]
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def level(at: int, kind: str, text: str, more: str = "", start: int = 1) -> str:
    held = f'<w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{at}">{held}</w:lvl>'


ABSTRACT = {
    "0": level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3."),
    "1": level(0, "decimal", "%1.")
    + level(1, "decimal", "%1.%2", '<w:pStyle w:val="Second"/>')
    + level(2, "lowerLetter", "(%3)", '<w:lvlRestart w:val="0"/><w:suff w:val="nothing"/>'),
    "2": level(0, "upperRoman", "%1"),
    "3": level(0, "bullet", "\uf0b7") + level(1, "none", "附") + level(2, "decimal", "%2%3)", "", 0),
    "4": level(0, "chineseCounting", "第%1章") + level(1, "decimal", "%1.%2", "<w:isLgl/>"),
    "5": '<w:numStyleLink w:val="Linked"/>',
    "6": '<w:styleLink w:val="Linked"/>' + level(0, "decimal", "[%1]"),
}
NUMBERS = {
    **{name: f'<w:abstractNumId w:val="{name}"/>' for name in ABSTRACT},
    "again": '<w:abstractNumId w:val="0"/>',
    "anew": '<w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>',
    "other": f'<w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0">{level(0, "decimal", "%1)")}</w:lvlOverride>',
}
STYLES = (
    '<w:style w:type="paragraph" w:styleId="Plain" w:default="1"/>'
    '<w:style w:type="paragraph" w:styleId="First"><w:pPr><w:numPr><w:numId w:val="1"/><w:ilvl w:val="0"/></w:numPr>'
    '</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Second"><w:basedOn w:val="First"/><w:pPr><w:numPr>'
    '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heir"><w:basedOn w:val="First"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>'
)


def item(text: str, number: str | None = None, at: int | None = 0, style: str = "") -> str:
    """A paragraph, in a list or with a style."""
    place = "" if at is None else f'<w:ilvl w:val="{at}"/>'
    held = "" if number is None else f'<w:numPr>{place}<w:numId w:val="{number}"/></w:numPr>'
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{held}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def document(body: str, made: ModuleType, numbering: str | None = None) -> bytes:
    """A Word file with the lists and styles from above."""
    lists = "".join(f'<w:abstractNum w:abstractNumId="{n}">{held}</w:abstractNum>' for n, held in ABSTRACT.items())
    lists += "".join(f'<w:num w:numId="{name}">{held}</w:num>' for name, held in NUMBERS.items())
    types = "http://schemas.openxmlformats.org/package/2006"
    relations = "".join(
        f'<Relationship Id="{kind}" Type="{KINDS}/{kind}" Target="{kind}.xml"/>' for kind in ("numbering", "styles")
    )
    package = "application/vnd.openxmlformats-package.relationships+xml"
    members = {
        "[Content_Types].xml": f'<Types xmlns="{types}/content-types"><Default Extension="xml" '
        f'ContentType="application/xml"/><Default Extension="rels" ContentType="{package}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{types}/relationships"><Relationship Id="r1" '
        f'Type="{KINDS}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{types}/relationships">{relations}</Relationships>',
        "word/document.xml": f"<w:document {NAMESPACE}><w:body>{body}</w:body></w:document>",
        "word/numbering.xml": numbering or f"<w:numbering {NAMESPACE}>{lists}</w:numbering>",
        "word/styles.xml": f"<w:styles {NAMESPACE}>{STYLES}</w:styles>",
    }
    return bytes(made.zipped({name: text.encode() for name, text in members.items()}))


def lines(read: Read, data: bytes) -> list[str]:
    (report,) = [event for event in read("a.docx", data) if isinstance(event, Report)]
    return report.text.split("\n")


CASES = {
    "levels": (
        [("a", "0"), ("b", "0", 1), ("c", "0", 1), ("d", "0", 2), ("e", "0", 2), ("f", "0"), ("g", "0", 1)],
        ["一、a", "（一）b", "（二）c", "1. d", "2. e", "二、f", "（一）g"],
    ),
    "a list that goes on in another": ([("a", "0"), ("b", "again"), ("c", "0")], ["一、a", "二、b", "三、c"]),
    "a list that starts anew": (
        [("a", "0"), ("b", "anew"), ("c", "anew"), ("d", "anew", 1)],
        ["一、a", "五、b", "六、c", "（一）d"],
    ),
    "a level of its own": ([("a", "2"), ("b", "other"), ("c", "2")], ["I a", "2) b", "III c"]),
    "a level that never restarts": (
        [("a", "1"), ("b", "1", 2), ("c", "1"), ("d", "1", 2), ("e", "1", 1)],
        ["1. a", "(a)b", "2. c", "(b)d", "2.1 e"],
    ),
    "bullets and words": ([("a", "3"), ("b", "3", 1), ("c", "3", 2), ("d", "3", 2)], ["a", "附b", "0) c", "1) d"]),
    "figures throughout": ([("a", "4"), ("b", "4", 1), ("c", "4", 1)], ["第一章a", "1.1 b", "1.2 c"]),
    "a list by the name of a style": ([("a", "5"), ("b", "5")], ["[1] a", "[2] b"]),
    "a list that is not there": ([("a", "99"), ("b", "0"), ("c", "0", 8)], ["a", "一、b", "c"]),
    "styles": (
        [("a", None, 0, "First"), ("b", None, 0, "Second"), ("c", None, 0, "Heir"), ("d", "0", None, "First")],
        ["1. a", "1.1 b", "2. c", "一、d"],
    ),
    "no number in spite of the style": ([("a", "none", None, "First"), ("b", None, 0, "First")], ["a", "1. b"]),
    "styles that are not there or their own heirs": ([("a", None, 0, "Nowhere"), ("b", None, 0, "Ring")], ["a", "b"]),
    "an item without words": ([("a", "0"), ("", "0"), ("c", "0")], ["一、a", "三、c"]),
}


@pytest.mark.parametrize("case", CASES)
def test_items_have_the_numbers_that_word_gives_them(case: str, read: Read, made: ModuleType) -> None:
    items, expected = CASES[case]
    assert lines(read, document("".join(item(*held) for held in items), made)) == expected


def test_items_in_tables_are_counted_too(read: Read, made: ModuleType) -> None:
    cells = "".join(f"<w:tc>{item(text, '0')}</w:tc>" for text in "bc")
    body = f"{item('a', '0')}<w:tbl><w:tr>{cells}</w:tr></w:tbl>{item('d', '0')}"
    assert lines(read, document(body, made)) == ["一、a", "二、b\t三、c", "四、d"]


@pytest.mark.parametrize(
    "numbering",
    [
        "<w:numbering",
        f"<w:numbering {NAMESPACE}/>",
        f'<w:numbering {NAMESPACE}><w:num w:numId="0"><w:abstractNumId w:val="7"/></w:num></w:numbering>',
        f'<w:numbering {NAMESPACE}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="{"9" * 5000}"/>'
        '<w:lvlText w:val=""/></w:lvl></w:abstractNum><w:num w:numId="0"><w:abstractNumId w:val="1"/></w:num>'
        "</w:numbering>",
    ],
)
def test_lists_that_are_damaged_lose_no_text(numbering: str, read: Read, made: ModuleType) -> None:
    assert lines(read, document(item("a", "0") + item("b"), made, numbering)) == ["a", "b"]
