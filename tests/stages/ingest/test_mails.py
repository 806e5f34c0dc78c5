"""Mails and saved pages: their own text, what is attached to them, and what is no mail."""

import base64
import quopri
from email.message import EmailMessage
from types import ModuleType

import pytest
from ingest_events import REPORT, Read, closed, problems, texts

from reportmine.records import Report, Source


def mail(subject: str, *parts: str) -> str:
    shown = base64.b64encode(subject.encode("gb2312")).decode()
    head = (
        f"From: =?gb2312?B?{base64.b64encode('南岭中支'.encode('gb2312')).decode()}?= <office@example.cn>\r\n"
        f"To: editor@example.cn\r\nSubject: =?gb2312?B?{shown}?=\r\nDate: Thu, 28 Sep 2023 10:00:00 +0800\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="X"\r\n\r\n'
    )
    return head + "".join(f"--X\r\n{part}\r\n" for part in parts) + "--X--\r\n"


def part(kind: str, data: bytes, name: str = "") -> str:
    disposition = f'Content-Disposition: attachment; filename="{name}"\r\n' if name else ""
    encoded = base64.encodebytes(data).decode().replace("\n", "\r\n")
    return f"Content-Type: {kind}\r\n{disposition}Content-Transfer-Encoding: base64\r\n\r\n{encoded}"


def test_a_mail_is_read_with_what_is_attached(read: Read, made: ModuleType) -> None:
    body = part("text/plain; charset=gb2312", f"{REPORT}\r\n谢谢。".encode("gb2312"))
    events = read("a.eml", mail("宣传简报", body, part("application/x", made.docx([REPORT]), "b.docx")))
    assert texts(events) == [("a.eml!b.docx", REPORT), ("a.eml", f"宣传简报\n{REPORT}\n谢谢。\n".rstrip("\n"))]
    source = events[-1]
    assert isinstance(source, Source)
    assert (source.format, source.title, source.date, source.site, source.encoding) == (
        "eml",
        "宣传简报",
        "2023-09-28",
        "南岭中支",
        "gb18030",
    )
    report = events[-2]
    assert isinstance(report, Report)
    assert report.year is None  # of the mail, which may bring an old report


def test_a_mail_in_a_mail_is_read_once_with_its_own_text(read: Read) -> None:
    inner, outer = EmailMessage(), EmailMessage()
    inner["Subject"], outer["Subject"] = "简报", "Fwd"
    inner.set_content(REPORT)
    inner.add_attachment(b"one", maintype="text", subtype="plain", filename="b.txt")
    outer.set_content("see below")
    outer.add_attachment(inner)
    events = read("a.eml", bytes(outer))
    assert texts(events) == [
        ("a.eml!part-3.eml!b.txt", "one"),
        ("a.eml!part-3.eml", f"简报\n{REPORT}\n"),
        ("a.eml", "Fwd\nsee below\n"),
    ]


def test_each_text_of_a_mail_is_read_and_each_in_one_of_its_versions(read: Read) -> None:
    message = EmailMessage()
    message["Subject"] = "简报"
    message.set_content("first")
    message.add_alternative("<p>first</p>", subtype="html")
    message.make_mixed()
    for text in (REPORT, "third"):
        part = EmailMessage()
        part.set_content(text)
        message.attach(part)
    events = read("a.eml", bytes(message))
    assert texts(events) == [
        ("a.eml!part-5", f"{REPORT}\n"),
        ("a.eml!part-6", "third\n"),
        ("a.eml", "简报\nfirst\n"),
    ]


def test_a_mail_in_html_is_read_as_a_page(read: Read) -> None:
    events = read("a.eml", mail("简报", part("text/html; charset=utf-8", f"<p>{REPORT}</p><p>谢谢。</p>".encode())))
    assert texts(events) == [("a.eml", f"简报\n{REPORT}\n谢谢。")]


def test_a_memo_that_looks_like_a_mail_is_text(read: Read) -> None:
    memo = f"From: Nanling\nTo: Beijiang\nSubject: leaflets\n\n{REPORT}"
    assert texts(read("a.txt", memo)) == [("a.txt", memo)]


def test_a_page_saved_as_mht_is_a_page(read: Read) -> None:
    page = (
        f'<html><head><meta name="PubDate" content="2023-09-28"></head><body><h1>简报</h1><p>{REPORT}</p></body></html>'
    )
    shown = quopri.encodestring(page.encode()).decode().replace("\n", "\r\n")
    data = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: http://example.cn/a.html\r\nSubject: x\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="X"\r\n\r\n--X\r\n'
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        f"{shown}\r\n--X--\r\n"
    )
    events = read("a.mht", data)
    assert texts(events) == [("a.mht", f"简报\n{REPORT}")]
    source = closed(events)
    assert (source.format, source.title, source.date, source.url) == (
        "mht",
        "简报",
        "2023-09-28",
        "http://example.cn/a.html",
    )
    assert [event.year for event in events if isinstance(event, Report)] == [2023]


def test_a_page_in_a_mail_is_a_text_and_its_style_is_none(read: Read) -> None:
    message, text = EmailMessage(), EmailMessage()
    message["Subject"], message["To"] = "简报", "editor@example.cn"
    message.set_content("one thing")
    text.set_content(f"<!doctype html><html><body><p>{REPORT}</p></body></html>", subtype="html")
    text.add_related(b"p {}", maintype="text", subtype="css", cid="<p>")
    message.make_mixed()
    message.attach(text)
    assert texts(read("a.eml", bytes(message))) == [("a.eml!part-4", REPORT), ("a.eml", "简报\none thing\n")]
    message = EmailMessage()
    message["Subject"], message["To"] = "简报", "editor@example.cn"
    message.set_content(REPORT)
    message.add_alternative(f"<p>{REPORT}</p>", subtype="html")
    page = message.get_body(("html",))
    assert isinstance(page, EmailMessage)
    page.add_related(b"p {}", maintype="text", subtype="css", cid="<p>")
    assert texts(read("a.eml", bytes(message))) == [("a.eml", f"简报\n{REPORT}\n")]


@pytest.mark.parametrize("around", ["mixed", "alternative"])
def test_the_page_of_a_mail_is_read_where_its_plain_text_is_empty(read: Read, around: str) -> None:
    parts = [part("text/plain; charset=utf-8", b"\r\n"), part("text/html; charset=utf-8", f"<p>{REPORT}</p>".encode())]
    data = mail("简报", *parts).replace("multipart/mixed", f"multipart/{around}")
    events = read("a.eml", data)
    assert texts(events) == [("a.eml", f"简报\n{REPORT}")]
    assert problems(events) == []


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_box_of_mails_is_a_folder_of_mails(read: Read, end: str) -> None:
    head = "From a@example.cn Fri Mar 10 10:00:00 2023"
    first = mail("甲", part("text/plain; charset=gb2312", REPORT.encode("gb2312"))).replace("\r\n", end)
    second = end.join(["Subject: second", "MIME-Version: 1.0", "", "one", "", ">From the branch 2023", ""])
    events = read("a.mbox", end.join([head, first, head, second]))
    assert texts(events) == [
        ("a.mbox!1.eml", f"甲\n{REPORT}"),
        ("a.mbox!2.eml", "second\none\n\nFrom the branch 2023\n"),
    ]
    assert [(event.format, event.opened) for event in events if isinstance(event, Source)] == [
        ("eml", False),
        ("eml", False),
        ("mbox", True),
    ]


def test_a_text_that_begins_with_from_is_no_box(read: Read) -> None:
    text = "From 1 to 15 March 2023\nDongshan Branch: 200 leaflets\n"
    assert texts(read("a.txt", text)) == [("a.txt", text)]


BOX = "From a@example.cn Fri Mar 10 10:00:00 2023\nSubject: {}\nMIME-Version: 1.0\n\n{}\n"


@pytest.mark.parametrize(
    "paragraph",
    [
        "From 1 January to 15 March 2023\nwe gave out 200 leaflets.",
        "From 9:30 to 11:30 on 15 March 2023\nwe gave out 200 leaflets.",
        "From 9:30 to 11:30 on 15 March 2023\n\nPlace: Dongshan\nCopies: 200",
    ],
)
def test_a_paragraph_that_begins_with_from_is_no_further_mail(read: Read, paragraph: str) -> None:
    text = f"one\n\n{paragraph}\n"
    events = read("a.mbox", BOX.format("first", text) + "\n" + BOX.format("second", "two"))
    assert texts(events) == [("a.mbox!1.eml", f"first\n{text}\n\n"), ("a.mbox!2.eml", "second\ntwo\n")]


def test_a_box_of_mails_may_begin_with_a_byte_order_mark(read: Read) -> None:
    data = BOX.format("first", "one") + "\n" + BOX.format("second", "two")
    events = read("a.mbox", b"\xef\xbb\xbf" + data.encode())
    assert texts(events) == [("a.mbox!1.eml", "first\none\n\n"), ("a.mbox!2.eml", "second\ntwo\n")]
    assert problems(events) == []


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_box_of_mails_in_utf_16_says_so(read: Read, encoding: str) -> None:
    events = read("a.mbox", BOX.format("first", "one").encode(encoding))
    assert problems(events) == [("a.mbox", "a box of mails in an encoding that mails do not have")]
    assert [event.format for event in events if isinstance(event, Source)] == ["mbox"]
