"""A view of an English report in, its MEDIA mentions out: known outlets, "Nanling Daily", quoted neighbors in lists."""

from __future__ import annotations

from collections.abc import Iterator

from reportmine.entities.media.tables import heads, kind_of, mention, names, rule
from reportmine.knowledge.tables import column
from reportmine.match.gazetteer import place_hits
from reportmine.records import Mention
from reportmine.text.view import View

_MOST_WORDS = 4
_AGENCY_LIMIT = 4


def find(view: View) -> list[Mention]:
    """MEDIA mentions of an English report, each name without quotation marks and leading article."""
    found = {(m.span.start, m.span.end): m for m in _headed(view)}
    found.update({(m.span.start, m.span.end): m for m in _known(view)})
    for more in _quoted_neighbors(view.text, list(found.values())):
        found.setdefault((more.span.start, more.span.end), more)
    return list(found.values())


def _known(view: View) -> Iterator[Mention]:
    for start, end, kinds in names("en").find(view.text):
        surface = view.text[start:end]
        if surface.startswith("The "):
            start += 4
        if _ambiguous(view.text, start, end):
            continue
        yield mention(start, end, kinds[0], "table:media.en", 0.95)


def _ambiguous(text: str, start: int, end: int) -> bool:
    """Whether a one-word name stands without brackets, quotation marks or a word about news near it."""
    word = text[start:end]
    if " " in word and not word.isupper():
        return False
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    if around in ("()", '""', "“”"):
        return False
    return rule("cue.en").search(text[max(0, start - 90) : end + 60]) is None


def _headed(view: View) -> Iterator[Mention]:
    text = view.text
    for match in rule("head.en").finditer(text):
        kind, strong = heads("en")[match[0]]
        start = _left(view, match.start())
        name = text[start : match.start()].strip()
        if not name or rule("generic.en").fullmatch(name.replace(" ", "")):
            continue
        quoted = text[start - 1 : start] in ('"', "“")
        cue = rule("cue.en").search(text[max(0, start - 100) : match.end() + 60]) is not None
        if quoted or (strong and (cue or len(name.split()) <= 2)) or (cue and place_hits(view).overlaps(start, match.start())):
            yield mention(start, match.end(), kind, "rule:media.en.head", 0.9 if quoted or cue else 0.75)


def _left(view: View, end: int) -> int:
    """The start of the capitalized words before an ending."""
    stops = frozenset(column("stops.en", "surface"))
    start = best = end
    for _ in range(_MOST_WORDS):
        word = rule("word.before").search(view.text, max(0, start - 30), start)
        if word is None or word["word"] in stops:
            break
        start = word.start("word")
        if word["word"][0].isupper():
            best = start
        elif word["word"] == "and":
            break
    return best


def _quoted_neighbors(text: str, outlets: list[Mention]) -> Iterator[Mention]:
    """Quoted names in one list with a known outlet ("Ningling Daily" and "New Post")."""
    quoted = list(rule("quoted.en").finditer(text))
    spans = {m.span.start for m in outlets}
    known = [any(q.start("name") <= start < q.end("name") for start in spans) for q in quoted]
    for step in (1, -1):
        order = range(len(quoted)) if step == 1 else range(len(quoted) - 1, -1, -1)
        for at in order:
            other = at - step
            if known[at] or not 0 <= other < len(quoted) or not known[other]:
                continue
            left, right = sorted((quoted[at], quoted[other]), key=lambda q: q.start())
            if rule("list.en").search(text[left.end() : right.start()]):
                known[at] = True
                start, end = quoted[at].span("name")
                kind = kind_of(quoted[at]["name"], "en") or "newspaper"
                yield mention(start, end, kind, "rule:media.en.list", 0.8)
