"""The guide's marked notation in, an annotation out, and back: a document with its answers written inside the text.

    id: demo-1
    lang: zh
    year: none
    report: a title                 (one such line for each report of a page that holds several)
    ---
    【D1:3月15日】，【B1:人行南岭中支】发放折页【C1:200余份】。
    ---
    B1 institution=中国人民银行 place=南岭 level=central_sub_branch
    C1 value=200 modifier=over unit=份 category=materials -> B1
    D1 edtf=XXXX-03-15 -> B1

A report's span runs from the first place where its title stands, after the title before it, to the next title, white
space at its end left out; where that is not so the line gives it: `report: [10:90] a title`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reportmine.errors import GoldError
from reportmine.formats.strict import tell_date
from reportmine.formats.values import FLAGS, NUMBERS, attribute_names, attributes_of, hint, value_of
from reportmine.records import LABELS, Annotation, Entity, Link, Report, ReportSpan, Span

LETTERS = {label[0]: label for label in LABELS}
HEADER_KEYS = ("id", "lang", "year", "report", "source")
BREAK = "---"

_MARK = re.compile(r"【([^】]*)】?")
_INSIDE = re.compile(r"([A-Z])([0-9]+):(.+)", re.DOTALL)
_NAME = re.compile(r"([A-Z])[0-9]+")
_ATTRIBUTE = re.compile(r"""([A-Za-z_]+)=("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s"']\S*)(?=\s|$)""")
_GIVEN_SPAN = re.compile(r"\[([0-9]+):([0-9]+)\]\s*(.*)")
_PLAIN = re.compile(r"""[^\s"'\\\[][^\s"\\]*""")
_NOTHING = ("null", "none")


@dataclass(slots=True)
class _Line:
    """One mark's line: where it stands, its attributes as written, the branches it names."""

    place: str
    attributes: dict[str, object] = field(default_factory=dict)
    targets: tuple[str, ...] = ()


def read(path: Path) -> Annotation:
    """The document of a file.

    Raises:
        GoldError: naming the file and line that break the notation.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise GoldError(f"not UTF-8: {error.reason}", place=str(path), mend="save the file as UTF-8") from error
    return parse(text, str(path))


def parse(text: str, place: str) -> Annotation:
    """A document in marked notation.

    Args:
        text: header, marked text and attribute lines between lines of `---`.
        place: the file's name, for errors.

    Raises:
        GoldError: naming the line that breaks the notation.
    """
    lines = text.split("\n")
    breaks = [at for at, line in enumerate(lines) if line.rstrip() == BREAK]
    if len(breaks) < 2:
        raise GoldError(f"{len(breaks)} lines of {BREAK} where 2 divide header, text and marks", place=place)
    first, last = breaks[0], breaks[-1]
    header, titles = _parse_header(lines[:first], place)
    plain, spans = _parse_text("\n".join(lines[first + 1 : last]), place, first + 2)
    described = _parse_marks(lines[last + 1 :], place, last + 2)
    for name, (_, where) in spans.items():
        if name not in described:
            raise GoldError(f"mark {name} has no line below", place=where, mend=f"add a line: {name} …")
    for name, line in described.items():
        if name not in spans:
            raise GoldError(f"no mark {name} in the text", place=line.place, mend=f"write 【{name}:…】 in the text")
    report = Report(header["id"], plain, header.get("lang"), _year(header.get("year"), place), header.get("source"))
    entities = tuple(_entity(name, span, described[name]) for name, (span, _) in spans.items())
    links = tuple(link for name in spans for link in _links(name, described[name], spans.keys()))
    return Annotation(report, entities, links, _report_spans(titles, plain, place))


def _parse_header(lines: list[str], place: str) -> tuple[dict[str, str], list[str]]:
    header: dict[str, str] = {}
    titles: list[str] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        key, colon, value = line.partition(":")
        key, value = key.strip(), value.strip()
        where = f"{place}:{number}"
        if not colon or key not in HEADER_KEYS:
            known = ", ".join(HEADER_KEYS)
            raise GoldError(f"not a header line: {line!r}; known keys: {known}{hint(key, HEADER_KEYS)}", place=where)
        if key == "report":
            titles.append(value)
        elif key in header:
            raise GoldError(f"{key} stands twice in the header", place=where)
        elif value.lower() not in (*_NOTHING, ""):
            header[key] = value
    if "id" not in header:
        raise GoldError("the header gives no id", place=place, mend="add a line: id: NAME")
    return header, titles


def _year(held: str | None, place: str) -> int | None:
    if held is None:
        return None
    if not re.fullmatch(r"[0-9]{4}", held):
        raise GoldError(f"year must be four digits or none, not {held!r}", place=place)
    return int(held)


def _parse_text(marked: str, place: str, first_line: int) -> tuple[str, dict[str, tuple[Span, str]]]:
    """The text without its marks, and each mark's span and file line, in order of the text."""
    parts: list[str] = []
    spans: dict[str, tuple[Span, str]] = {}
    size = at = 0
    for match in _MARK.finditer(marked):
        before = marked[at : match.start()]
        where = f"{place}:{first_line + marked.count(chr(10), 0, match.start())}"
        name, surface = _parse_mark(match[0], where)
        if name in spans:
            raise GoldError(f"mark {name} stands twice", place=where, mend="give every mention its own number")
        start = size + len(before)
        size = start + len(surface)
        spans[name] = (Span(start, size), where)
        parts += (before, surface)
        at = match.end()
    parts.append(marked[at:])
    return "".join(parts).replace("﹝", "【"), spans


def _parse_mark(mark: str, where: str) -> tuple[str, str]:
    inside = _INSIDE.fullmatch(mark[1:-1]) if mark.endswith("】") else None
    if inside is None or inside[1] not in LETTERS or "【" in inside[3]:
        shown = mark if len(mark) <= 40 else mark[:40] + "…"
        known = ", ".join(f"{letter} {label}" for letter, label in LETTERS.items())
        raise GoldError(
            f"not a mark: {shown}; known letters: {known}",
            place=where,
            mend="write 【B1:text】, and ﹝ for a literal 【",
        )
    if inside[3] != inside[3].strip():
        raise GoldError(f"white space around the span of {mark}", place=where, mend="leave it outside the mark")
    return inside[1] + inside[2], inside[3]


def _parse_marks(lines: list[str], place: str, first_line: int) -> dict[str, _Line]:
    described: dict[str, _Line] = {}
    for number, line in enumerate(lines, start=first_line):
        if not line.strip():
            continue
        where = f"{place}:{number}"
        name, parsed = _parse_line(line.strip(), where)
        if name in described:
            raise GoldError(f"a second line for {name}", place=where, mend="keep one line for each mark")
        described[name] = parsed
    return described


def _parse_line(line: str, where: str) -> tuple[str, _Line]:
    name, _, rest = line.partition(" ")
    match = _NAME.fullmatch(name)
    if match is None or match[1] not in LETTERS:
        raise GoldError(f"not a mark's line: {line!r}", place=where, mend="write: C1 value=200 … -> B1")
    parsed = _Line(where)
    rest = rest.lstrip()
    while rest and not rest.startswith("->"):
        attribute = _ATTRIBUTE.match(rest)
        if attribute is None:
            raise GoldError(
                f"{name}: not an attribute: {rest!r}", place=where, mend='write name=value or name="two words"'
            )
        _add_attribute(parsed, name, attribute[1], attribute[2])
        rest = rest[attribute.end() :].lstrip()
    if rest:
        parsed.targets = tuple(re.split(r"[\s,，、]+", rest[2:].strip(" \t\r,")))
        if parsed.targets == ("",):
            raise GoldError(f"{name}: -> names no branch", place=where, mend="name a mark, or leave the arrow out")
    return name, parsed


def _add_attribute(line: _Line, name: str, attribute: str, written: str) -> None:
    known = attribute_names(LETTERS[name[0]])
    if attribute not in known:
        raise GoldError(
            f"{name}: unknown attribute {attribute!r}; known: {', '.join(known)}{hint(attribute, known)}",
            place=line.place,
        )
    if attribute in line.attributes:
        raise GoldError(f"{name}: {attribute} stands twice", place=line.place)
    line.attributes[attribute] = _typed(name, attribute, written, line.place)


def _typed(name: str, attribute: str, written: str, where: str) -> object:
    if written[0] in "\"'":
        return re.sub(r"\\(.)", r"\1", written[1:-1])
    if written in _NOTHING:
        return None
    if attribute in NUMBERS:
        try:
            return int(written) if re.fullmatch(r"-?[0-9]+", written) else float(written)
        except ValueError as error:
            raise GoldError(f"{name}: {attribute} must be a number, not {written!r}", place=where) from error
    if attribute in FLAGS:
        if written not in ("true", "false"):
            raise GoldError(f"{name}: {attribute} must be true or false, not {written!r}", place=where)
        return written == "true"
    return written


def _entity(name: str, span: Span, line: _Line) -> Entity:
    label = LETTERS[name[0]]
    try:
        entity = Entity(name, span, label, value_of(label, line.attributes))
    except ValueError as error:
        raise GoldError(f"{name}: {error}", place=line.place, mend="see docs/annotation-guide.md") from error
    tell_date(entity, name, line.place)
    return entity


def _links(name: str, line: _Line, known: Collection[str]) -> Iterator[Link]:
    for target in line.targets:
        if name[0] == "B":
            raise GoldError(f"{name}: a BRANCH is not linked to a branch", place=line.place)
        if target[0] != "B" or target not in known:
            raise GoldError(f"{name}: {target!r} is no BRANCH of this text", place=line.place, mend="name a mark B…")
        yield Link(name, target)


def _report_spans(titles: list[str], text: str, place: str) -> tuple[ReportSpan, ...]:
    given: list[tuple[int, int | None, str]] = []
    at = 0
    for written in titles:
        match = _GIVEN_SPAN.fullmatch(written)
        title = match[3] if match else written
        start = int(match[1]) if match else text.find(title, at)
        end = int(match[2]) if match else None
        if start < 0 or (end is not None and not start < end <= len(text)):
            raise GoldError(f"no such report after the one before: {written!r}", place=place, mend="copy its title")
        given.append((start, end, title))
        at = start + len(title)
    nexts = [start for start, _, _ in given[1:]] + [len(text)]
    spans = []
    for (start, end, title), following in zip(given, nexts, strict=False):
        stripped = start + len(text[start:following].rstrip())
        spans.append(ReportSpan(Span(start, stripped if end is None else end), title or None))
    return tuple(spans)


def format_annotation(annotation: Annotation) -> str:
    """The document in marked notation; `parse` gives the same facts back, in order of the text.

    Entities keep their ids if every one is a letter of its label and a number, else they are numbered anew.
    `source`, `confidence` and `evidence` have no place in the notation and are left out.

    Raises:
        GoldError: if spans overlap, or the text holds what the notation cannot say (a ﹝, a 】 inside a span).
    """
    report = annotation.report
    entities = sorted(annotation.entities, key=lambda entity: entity.span)
    names = _names(entities)
    header = [f"id: {report.id}", f"lang: {report.lang or 'none'}", f"year: {report.year or 'none'}"]
    if report.source:
        header.append(f"source: {report.source}")
    header += _titles(annotation)
    targets: dict[str, list[str]] = {}
    for link in annotation.links:
        targets.setdefault(link.fact, []).append(names[link.branch])
    lines = [_format_line(names[entity.id], entity, targets.get(entity.id, [])) for entity in entities]
    lines.sort(key=lambda line: _sort_key(line.partition(" ")[0]))
    return "\n".join([*header, BREAK, _format_text(annotation, entities, names), BREAK, *lines]) + "\n"


def _names(entities: list[Entity]) -> dict[str, str]:
    if all(_NAME.fullmatch(entity.id) and entity.id[0] == entity.label[0] for entity in entities):
        return {entity.id: entity.id for entity in entities}
    counts = dict.fromkeys(LETTERS, 0)
    names = {}
    for entity in entities:
        counts[entity.label[0]] += 1
        names[entity.id] = f"{entity.label[0]}{counts[entity.label[0]]}"
    return names


def _sort_key(name: str) -> tuple[int, int]:
    return "".join(LETTERS).index(name[0]), int(name[1:])


def _format_text(annotation: Annotation, entities: list[Entity], names: dict[str, str]) -> str:
    text, place = annotation.report.text, annotation.report.id
    if "﹝" in text:
        raise GoldError("a literal ﹝ cannot be written in marked notation", place=place)
    parts: list[str] = []
    at = 0
    for entity in entities:
        start, end = entity.span.start, entity.span.end
        surface = text[start:end]
        if start < at:
            raise GoldError(f"entity {entity.id} overlaps the one before", place=place, mend="spans never overlap")
        if "】" in surface or surface != surface.strip():
            raise GoldError(f"entity {entity.id} cannot be written as a mark: {surface!r}", place=place)
        parts += (text[at:start].replace("【", "﹝"), f"【{names[entity.id]}:{surface.replace('【', '﹝')}】")
        at = end
    parts.append(text[at:].replace("【", "﹝"))
    return "".join(parts)


def _format_line(name: str, entity: Entity, targets: list[str]) -> str:
    stated = {key: held for key, held in attributes_of(entity.value).items() if held is not None and held is not False}
    words = [name, *(f"{key}={_written(held)}" for key, held in stated.items())]
    if targets:
        words += ["->", ", ".join(sorted(set(targets), key=_sort_key))]
    return " ".join(words)


def _written(held: object) -> str:
    if isinstance(held, bool):
        return "true"
    if not isinstance(held, str):
        return str(held)
    if _PLAIN.fullmatch(held) and held not in _NOTHING:
        return held
    return '"' + held.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _titles(annotation: Annotation) -> list[str]:
    place = annotation.report.id
    text = annotation.report.text
    plain = [part.title or "" for part in annotation.reports]
    if any("\n" in title or title != title.strip() for title in plain):
        raise GoldError("a report's title with a line break or outer white space cannot be written", place=place)
    try:
        derived = _report_spans(plain, text, place) if all(plain) else ()
    except GoldError:
        derived = ()
    if derived == annotation.reports:
        return [f"report: {title}" for title in plain]
    return [
        f"report: [{part.span.start}:{part.span.end}] {title}".rstrip()
        for part, title in zip(annotation.reports, plain, strict=True)
    ]
