"""The PLACE mentions of an English report in, out the further names of a list in which two and more are places.

"Zejtun, Marsa, Qormi and Zurrieq were", "people from Roland, Carman, Miami and Morden".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reportmine.entities.place.reader_en import Reader
from reportmine.entities.place.tables_en import is_kind, matches_of, not_names, rule
from reportmine.match.hits import Hits
from reportmine.match.overlap import settle
from reportmine.match.words import common_words, given_names, stops
from reportmine.records import Mention, Span

PRIORITY = 45
_ABOVE = 55  # above the places that the names of a list are elsewhere
_FEWEST, _TOLD, _LEAD = 3, 2, 90


def completed(reader: Reader, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Every name of such a list that no mention covers, and blockers over lists of schools that only take part."""
    if reader.china:
        return
    for match in (found for name in ("row.competes", "row.represents") for found in matches_of(name, reader.text)):
        yield Mention(Span(*match.span("list")), "", "rule:place.en.row", None, _ABOVE)
    spans = Hits((m.span.start, m.span.end, m) for m in settle(mentions))
    for row in matches_of("row", reader.text):
        listed = rule("row.sure").search(reader.text, max(0, row.start() - _LEAD), row.start()) is not None
        items = [item.span("name") for item in rule("row.item").finditer(reader.text, *row.span())]
        items = [item for item in items if not _ends_body(reader, item)]
        items = [item for item in items if listed or not reader.text[slice(*item)].isupper()]
        if len(items) < _FEWEST or rule("speaks.after").match(reader.text, row.end()):
            continue
        told = [item for item in items if _told(reader, spans, item)]
        rest = [item for item in items if item not in told]
        low = max(0, row.start() - _LEAD)
        kind = rule("row.kind").search(row[0])
        lead = rule("row.lead").search(reader.text, low, row.start()) or kind
        rest = [item for item in rest if not (kind and rule("row.side").fullmatch(reader.text, *item))]
        sure = sum(_kinded(reader, item) for item in rest) + len(told)
        if listed:
            items = [item for item in items if item in told or _free(reader, spans, item)]
        elif not told or sure < (1 if lead else _TOLD) or not all(_free(reader, spans, item) for item in rest):
            continue
        if len(items) < _FEWEST or _people(reader, items):
            continue
        for start, end in items:
            if not spans.overlaps(start, end):
                yield Mention(Span(start, end), "PLACE", "rule:place.en.row", None, PRIORITY, 0.7)


def _told(reader: Reader, spans: Hits[Mention], item: tuple[int, int]) -> bool:
    """Whether the name is a PLACE already, or a known town or area of the report's country."""
    if spans.overlaps(*item):
        at = bisect_right(spans.starts, item[0]) - 1
        return spans.starts[at] == item[0] and bool(spans.payloads[at].label)
    end = reader.places.starting_at(item[0])
    known = reader.places.last_within(*item)
    return end == item[1] and known is not None and reader.rank(reader.places.payloads[known]) > 0


def _ends_body(reader: Reader, item: tuple[int, int]) -> bool:
    """Whether the name stands in an institution's that begins before: "Bank of | Scotland, Liuxi and Ama Osei"."""
    at = bisect_right(reader.institutions.starts, item[0]) - 1
    return at >= 0 and reader.institutions.starts[at] < item[0] < reader.institutions.ends[at]


def _kinded(reader: Reader, item: tuple[int, int]) -> bool:
    """Whether the name ends in a word for a kind of place: "Cypress River"."""
    words = re.split("[ -]", reader.text[slice(*item)])
    return len(words) > 1 and is_kind(words[-1])


def _free(reader: Reader, spans: Hits[Mention], item: tuple[int, int]) -> bool:
    """Whether nothing speaks against the name's being a place."""
    if spans.overlaps(*item) or reader.institutions.overlaps(*item):
        return False
    if rule("row.cut").match(reader.text, item[1]):
        return False
    words = re.split("[ -]", reader.text[slice(*item)])
    if words[-1] in reader.persons:
        return False
    if len(words) > 1 and is_kind(words[-1]):
        return True
    return not (words[0] in stops() or words[0] in not_names() or words[0].lower() in common_words())


def _people(reader: Reader, items: Sequence[tuple[int, int]]) -> bool:
    """Whether half of the names begin like a person's."""
    given = sum(reader.text[slice(*item)].split(" ")[0] in given_names() for item in items)
    return 2 * given >= len(items) and any(" " in reader.text[slice(*item)] for item in items)
