"""JSON Lines of the annotation guide in, annotations out, and back: one document a line, offsets in code points.

Keys the guide does not name are ignored, and null means "not stated". Whatever breaks the guide's format is a
GoldError that names the file, the line, the entity and the mend. Read as gold, spans that overlap, an `edtf` that is
none and unknown attributes are warned of.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from reportmine.errors import GoldError, json_fault
from reportmine.formats import strict
from reportmine.formats.values import attribute_names, attributes_of, cells_of, value_of
from reportmine.formats.written import Written
from reportmine.records import VALUE_TYPES, Annotation, Entity, Link, Report, ReportSpan, Span

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False)
_LINE_ENDS = (("\u0085", "\\u0085"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))


def read(
    path: Path, *, gold: bool = False, set_aside: Callable[[GoldError], None] | None = None
) -> Iterator[Annotation]:
    """The documents of a file, one at a time; blank lines are skipped.

    Args:
        path: the file.
        gold: warn of what the guide forbids although it can be read.
        set_aside: is given the error of each line that breaks the format, instead of its being raised.

    Raises:
        GoldError: at the first line that breaks the format.
    """
    with path.open("rb") as file:
        for number, raw in enumerate(file, start=1):
            place = f"{path}:{number}"
            try:
                line = decoded(raw, place, first=number == 1)
                if line.strip():
                    yield parse_line(line, place, gold=gold)
            except GoldError as error:
                if set_aside is None:
                    raise
                set_aside(error)


def decoded(raw: bytes, place: str, *, first: bool) -> str:
    """The text of a line.

    Args:
        raw: the line's bytes.
        place: the file and line, for errors.
        first: whether it is the file's first line, which may begin with a byte order mark.

    Raises:
        GoldError: if it is not UTF-8.
    """
    try:
        return raw.decode("utf-8-sig" if first else "utf-8")
    except UnicodeDecodeError as error:
        raise GoldError(f"not UTF-8: {error.reason}", place=place, mend="save the file as UTF-8") from error


def parse_line(line: str, place: str, *, gold: bool = False) -> Annotation:
    """One line's document.

    Args:
        line: a JSON object.
        place: the file and line, for errors.
        gold: warn of what the guide forbids although it can be read.

    Raises:
        GoldError: if the line is no JSON object of the guide's format.
    """
    data = read_object(line, place)
    annotation = from_object(data, place)
    if gold:
        strict.tell(annotation, _items(data, "entities", place), place)
    return annotation


def read_object(line: str, place: str) -> dict[str, object]:
    """A line's JSON object, whatever it describes.

    Raises:
        GoldError: if the line is no JSON object.
    """
    try:
        data = json.loads(line.strip())
    except (ValueError, RecursionError) as error:
        raise GoldError(json_fault(error), place=place, mend="write one JSON object a line") from error
    if not isinstance(data, dict):
        raise GoldError("not a JSON object", place=place, mend='write {"id": …, "text": …, "entities": […]}')
    return data


def from_object(data: Mapping[str, object], place: str) -> Annotation:
    """The document that a JSON object of the guide's format describes.

    Raises:
        GoldError: if it breaks the format.
    """
    report = _report(data, place)
    entities = tuple(
        _entity(item, number, report.text, place) for number, item in enumerate(_items(data, "entities", place), 1)
    )
    _check_ids(entities, place)
    labels = {entity.id: entity.label for entity in entities}
    links = tuple(_link(item, labels, place) for item in _items(data, "links", place))
    spans = tuple(_report_span(item, report.text, place) for item in _items(data, "reports", place))
    return Annotation(report, entities, links, spans)


def format_line(annotation: Annotation) -> str:
    """The document as one line of JSON, without the line break; `parse_line` gives the same document back."""
    return one_line(to_object(annotation))


def one_line(data: Mapping[str, object]) -> str:
    """A JSON object on one line, also for readers that take U+0085, U+2028 or U+2029 for a line's end."""
    line = _ENCODER.encode(data)
    for end, escape in _LINE_ENDS:
        line = line.replace(end, escape)
    return line


def to_object(annotation: Annotation) -> dict[str, object]:
    """The document as a JSON object of the guide's format."""
    data = _report_object(annotation.report)
    data["entities"] = [entity_object(entity) for entity in annotation.entities]
    data["links"] = [link_object(link) for link in annotation.links]
    if annotation.reports:
        data["reports"] = _report_spans(annotation)
    return data


def _report_object(report: Report) -> dict[str, object]:
    data: dict[str, object] = {"id": report.id, "lang": report.lang, "text": report.text, "year": report.year}
    if report.source is not None:
        data["source"] = report.source
    if report.stated_unit is not None:
        data["stated_unit"] = report.stated_unit
    return data


def _report_spans(annotation: Annotation) -> list[dict[str, object]]:
    return [{"start": part.span.start, "end": part.span.end, "title": part.title} for part in annotation.reports]


def entity_object(entity: Entity) -> dict[str, object]:
    """An entity as the guide's JSON object, with `source` and `confidence` if something found it."""
    data: dict[str, object] = {
        "id": entity.id,
        "start": entity.span.start,
        "end": entity.span.end,
        "label": entity.label,
        **attributes_of(entity.value),
    }
    if entity.source:
        data["source"] = entity.source
        data["confidence"] = round(entity.confidence, 4)
    return data


def link_object(link: Link) -> dict[str, object]:
    """A link as the guide's JSON object, with `evidence` if a rule made it."""
    data: dict[str, object] = {"fact": link.fact, "branch": link.branch}
    if link.evidence:
        data["evidence"] = link.evidence
    return data


def encode_line(annotation: Annotation) -> bytes:
    """The document's line as bytes, line break included; a lone surrogate becomes its JSON escape.

    It is `format_line`, put together from pieces that are encoded once, since most of a run's output is this.
    """
    head = _encoded(_report_object(annotation.report))[:-1]
    entities = b", ".join([_entity_bytes(entity) for entity in annotation.entities])
    links = b", ".join([_link_bytes(link) for link in annotation.links])
    reports = b', "reports": ' + _encoded(_report_spans(annotation)) if annotation.reports else b""
    return b'%b, "entities": [%b], "links": [%b]%b}\n' % (head, entities, links, reports)


def _encoded(data: object) -> bytes:
    line = _ENCODER.encode(data)
    for end, escape in _LINE_ENDS:
        line = line.replace(end, escape)
    return line.encode("utf-8", "backslashreplace")


def _template(label: str) -> bytes:
    """How an entity of the label is written, up to its last attribute."""
    values = "".join(f', "{name}": %b' for name in attribute_names(label))
    return f'{{"id": %b, "start": %d, "end": %d, "label": "{label}"{values}'.encode()


_TEMPLATES = {label: _template(label) for label in VALUE_TYPES}
_TEXTS: Written[bytes] = Written(_encoded)


def _entity_bytes(entity: Entity) -> bytes:
    span, texts = entity.span, _TEXTS
    cells = [texts[cell] if isinstance(cell, str) else _plain_bytes(cell) for cell in cells_of(entity.value)]
    written = _TEMPLATES[entity.label] % (texts[entity.id], span.start, span.end, *cells)
    if not entity.source:
        return written + b"}"
    return b'%b, "source": %b, "confidence": %b}' % (written, texts[entity.source], _rounded(entity.confidence))


def _plain_bytes(cell: float | None) -> bytes:
    """What is no text; an integer, which may be any, without a cache."""
    if cell is None:
        return b"null"
    return b"%d" % cell if cell.__class__ is int else _encoded(cell)


@lru_cache(maxsize=256, typed=True)
def _rounded(confidence: float) -> bytes:
    return _encoded(round(confidence, 4))


def _link_bytes(link: Link) -> bytes:
    if not link.evidence:
        return b'{"fact": %b, "branch": %b}' % (_TEXTS[link.fact], _TEXTS[link.branch])
    return b'{"fact": %b, "branch": %b, "evidence": %b}' % (
        _TEXTS[link.fact],
        _TEXTS[link.branch],
        _TEXTS[link.evidence],
    )


def write(path: Path, annotations: Iterable[Annotation]) -> None:
    """Write the documents, one a line, as they come."""
    with path.open("wb") as file:
        file.writelines(encode_line(annotation) for annotation in annotations)


def _report(data: Mapping[str, object], place: str) -> Report:
    identity, text = data.get("id"), data.get("text")
    if not isinstance(identity, str | int) or isinstance(identity, bool) or identity == "":
        raise GoldError(f"id must be a string, not {identity!r}", place=place, mend="give each document its own id")
    if not isinstance(text, str):
        raise GoldError(f"{identity}: text must be a string, not {type(text).__name__}", place=place)
    lang, year, source, unit = (data.get(name) for name in ("lang", "year", "source", "stated_unit"))
    for name, held in (("lang", lang), ("source", source), ("stated_unit", unit)):
        if held is not None and not isinstance(held, str):
            raise GoldError(f"{identity}: {name} must be a string or null, not {held!r}", place=place)
    if year is not None and (not isinstance(year, int) or isinstance(year, bool)):
        raise GoldError(f"{identity}: year must be a whole number or null, not {year!r}", place=place)
    return Report(
        id=str(identity),
        text=text,
        lang=lang if isinstance(lang, str) else None,
        year=year,
        source=source if isinstance(source, str) else None,
        stated_unit=unit if isinstance(unit, str) else None,
    )


def _items(data: Mapping[str, object], name: str, place: str) -> list[Mapping[str, object]]:
    held = data.get(name)
    if held is None:
        return []
    if not isinstance(held, list) or not all(isinstance(item, dict) for item in held):
        raise GoldError(f"{name} must be a list of objects", place=place)
    return held


def _span(item: Mapping[str, object], text: str, what: str, place: str) -> Span:
    start, end = item.get("start"), item.get("end")
    if type(start) is not int or type(end) is not int:
        raise GoldError(f"{what}: start and end must be whole numbers, not {start!r} and {end!r}", place=place)
    if not 0 <= start < end <= len(text):
        raise GoldError(
            f"{what}: no such span [{start}, {end}) in a text of {len(text)} characters",
            place=place,
            mend="count half-open offsets in Unicode code points",
        )
    return Span(start, end)


def _entity(item: Mapping[str, object], number: int, text: str, place: str) -> Entity:
    identity = _identity(item.get("id"), f"e{number}")
    what = f"entity {identity}"
    span = _span(item, text, what, place)
    label, source, confidence = item.get("label"), item.get("source"), item.get("confidence")
    if confidence is not None and (not isinstance(confidence, int | float) or not 0 <= confidence <= 1):
        raise GoldError(f"{what}: confidence must be a number from 0 to 1, not {confidence!r}", place=place)
    try:
        value = value_of(str(label), item)
    except ValueError as error:
        raise GoldError(f"{what}: {error}", place=place, mend="see docs/annotation-guide.md") from error
    return Entity(
        id=identity,
        span=span,
        label=str(label),
        value=value,
        source=source if isinstance(source, str) else "",
        confidence=1.0 if confidence is None else float(confidence),
    )


def _identity(held: object, default: str) -> str:
    return default if held is None else str(held)


def _check_ids(entities: tuple[Entity, ...], place: str) -> None:
    seen: set[str] = set()
    for entity in entities:
        if entity.id in seen:
            raise GoldError(f"entity id {entity.id} stands twice", place=place, mend="number the entities")
        seen.add(entity.id)


def _link(item: Mapping[str, object], labels: Mapping[str, str], place: str) -> Link:
    fact, branch = _identity(item.get("fact"), ""), _identity(item.get("branch"), "")
    what = f"link {fact} -> {branch}"
    if labels.get(fact, "BRANCH") == "BRANCH":
        raise GoldError(f"{what}: {fact!r} is no fact of this document", place=place, mend="name a fact's id")
    if labels.get(branch) != "BRANCH":
        raise GoldError(f"{what}: {branch!r} is no BRANCH of this document", place=place, mend="name a BRANCH's id")
    evidence = item.get("evidence")
    return Link(fact, branch, evidence if isinstance(evidence, str) else "")


def _report_span(item: Mapping[str, object], text: str, place: str) -> ReportSpan:
    title = item.get("title")
    if title is not None and not isinstance(title, str):
        raise GoldError(f"report: title must be a string or null, not {title!r}", place=place)
    return ReportSpan(_span(item, text, "report", place), title)
