"""The values that flow through the pipeline: frozen, slotted, checked when they are built.

All offsets are Unicode code points into the text as it was decoded; spans are half-open.
The attribute names of the values are those of the annotation guide, letter for letter.
"""

from __future__ import annotations

from dataclasses import dataclass, field

LABELS = ("BRANCH", "PLACE", "OFFICIAL", "MEDIA", "COUNT", "DATE")
LEVELS = (
    "head_office",
    "regional_head_office",
    "operations_office",
    "branch",
    "central_sub_branch",
    "sub_branch",
    "outlet",
)
"""What ranks a branch may have, the highest first."""
MEDIA_KINDS = ("newspaper", "magazine", "agency", "radio", "tv", "web", "app")
MODIFIERS = ("exact", "over", "under", "about")
CATEGORIES = (
    "people",
    "staff",
    "materials",
    "messages",
    "events",
    "outlets",
    "organisations",
    "media",
    "publications",
    "views",
    "money",
    "share",
    "other",
)
YEARS = range(1900, 2101)  # that a report can be from; another is a slip
SEGMENT_KINDS = (
    "title",
    "byline",
    "dateline",
    "heading",
    "paragraph",
    "sentence",
    "furniture",
)

_set = object.__setattr__


def _one_of(value: str | None, allowed: tuple[str, ...], name: str) -> None:
    if value is not None and value not in allowed:
        raise ValueError(f"unknown {name} {value!r}; known: {', '.join(allowed)}")


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """Half-open interval of code points.

    Raises:
        ValueError: if the interval is empty, reversed or starts before 0.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start < end:
            raise ValueError(f"not a span: [{start}, {end})")
        _set(self, "start", start)  # some spans are made for each word that is found: this takes half the usual time
        _set(self, "end", end)

    def overlaps(self, other: Span) -> bool:
        """Whether the two intervals share at least one code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether the other interval lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def shift(self, by: int) -> Span:
        """The same interval moved by a number of code points."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Branch:
    """A named unit: institution in full, place in its shortest form, level by the guide."""

    institution: str | None = None
    place: str | None = None
    level: str | None = None
    anonymised: bool = False

    def __post_init__(self) -> None:
        _one_of(self.level, LEVELS, "level")


@dataclass(frozen=True, slots=True)
class Place:
    """A location; `division` is a province/city/county path, a country, or None."""

    division: str | None = None


@dataclass(frozen=True, slots=True)
class Official:
    """A person's post and body as this mention gives them."""

    title: str | None = None
    org: str | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """A news outlet and its kind."""

    kind: str | None = None

    def __post_init__(self) -> None:
        _one_of(self.kind, MEDIA_KINDS, "media kind")


@dataclass(frozen=True, slots=True)
class Count:
    """A stated quantity; `value_max` only for a range."""

    value: int | float
    value_max: int | float | None = None
    modifier: str = "exact"
    unit: str | None = None
    category: str = "other"

    def __post_init__(self) -> None:
        _one_of(self.modifier, MODIFIERS, "modifier")
        _one_of(self.category, CATEGORIES, "category")


@dataclass(frozen=True, slots=True)
class Date:
    """A calendar expression in Extended Date/Time Format (ISO 8601-2)."""

    edtf: str


Value = Branch | Place | Official | Media | Count | Date
VALUE_TYPES: dict[str, type] = {
    "BRANCH": Branch,
    "PLACE": Place,
    "OFFICIAL": Official,
    "MEDIA": Media,
    "COUNT": Count,
    "DATE": Date,
}


@dataclass(frozen=True, slots=True)
class Report:
    """A text to read: one page, with one report on it or several.

    Attributes:
        id: of the document.
        text: as it was decoded.
        lang: "zh" or "en"; None where nobody says.
        year: that its dates are of.
        source: where it came from.
        stated_unit: what came with the text says about whose it is (a column `报送单位`); no fact of the text.
    """

    id: str
    text: str
    lang: str | None = None
    year: int | None = None
    source: str | None = None
    stated_unit: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a member of a container, after it was read: what it is and what it says of itself.

    Attributes:
        path: `folder/a.zip!inner/b.txt`: the file's path within what was read, and the id of its document.
        sha256: of its bytes; None where they could not be had.
        bytes: its size.
        format: what its bytes are: "txt", "html", "docx", "zip" and so on; "" where nothing is known.
        encoding, confidence: of a text format; None for others.
        title, date, site, url: what a page says of itself; the date is the day of publication as YYYY-MM-DD.
        note: what should be known about the reading although nothing was lost.
        opened: whether it is a container whose members came out: its own problems then are about a part of it.
        left_out: whether it was not read by rule (a hidden file, a style sheet); the note says which.
        output: whether it is a folder that a run wrote.
    """

    path: str
    sha256: str | None = None
    bytes: int | None = None
    format: str = ""
    encoding: str | None = None
    confidence: float | None = None
    title: str | None = None
    date: str | None = None
    site: str | None = None
    url: str | None = None
    note: str = ""
    opened: bool = False
    left_out: bool = False
    output: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text and what it is: one of SEGMENT_KINDS. `level` is a heading's depth (1 is the top)."""

    span: Span
    kind: str
    level: int = 0

    def __post_init__(self) -> None:
        _one_of(self.kind, SEGMENT_KINDS, "segment kind")


@dataclass(frozen=True, slots=True)
class ReportSpan:
    """One report on a page: where it stands and what it is called."""

    span: Span
    title: str | None = None


@dataclass(slots=True)
class Mention:
    """A candidate: what a finder saw, before overlaps are settled and values completed; it belongs to one report.

    `label` is one of LABELS, or "" for a blocker: text that looks like a fact and is none (a quoted document
    title, an ordinal, a government office). A blocker competes for its span and yields nothing.
    `priority` decides between overlapping mentions: higher wins, then longer, then earlier.
    `value` holds what the finder already knows; `note` holds hints for `normalize`, by name.
    """

    span: Span
    label: str
    source: str
    value: Value | None = None
    priority: int = 0
    confidence: float = 1.0
    note: dict[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.label and self.label not in LABELS:
            raise ValueError(f"unknown label {self.label!r}; known: {', '.join(LABELS)}")


@dataclass(frozen=True, slots=True)
class Entity:
    """A settled fact: its id within the document, its span, its value, and what found it."""

    id: str
    span: Span
    label: str
    value: Value
    source: str = ""
    confidence: float = 1.0

    def __post_init__(self) -> None:
        if self.label not in VALUE_TYPES:
            raise ValueError(f"unknown label {self.label!r}; known: {', '.join(LABELS)}")
        if not isinstance(self.value, VALUE_TYPES[self.label]):
            raise ValueError(f"{self.label} {self.id} holds a {type(self.value).__name__}")


@dataclass(frozen=True, slots=True)
class Link:
    """A fact and the BRANCH entity whose activity it describes, with the rule that joined them."""

    fact: str
    branch: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A document with its facts: one type for gold and for output.

    Raises:
        ValueError: if a span leaves the text, an id stands twice, or a link names an unknown entity.
    """

    report: Report
    entities: tuple[Entity, ...] = ()
    links: tuple[Link, ...] = ()
    reports: tuple[ReportSpan, ...] = ()

    def __post_init__(self) -> None:
        size = len(self.report.text)
        kinds: dict[str, str] = {}
        for entity in self.entities:
            if entity.span.end > size:
                raise ValueError(f"{entity.id} ends at {entity.span.end}, after the text's end {size}")
            if entity.id in kinds:
                raise ValueError(f"entity id {entity.id} stands twice")
            kinds[entity.id] = entity.label
        for link in self.links:
            if link.fact not in kinds or kinds.get(link.branch) != "BRANCH":
                raise ValueError(f"link {link.fact} -> {link.branch} names no fact or no BRANCH")

    def surface(self, entity: Entity) -> str:
        """The entity's exact source text."""
        return self.report.text[entity.span.start : entity.span.end]
