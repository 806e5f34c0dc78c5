"""One report's settled mentions in, the same with complete values out: branches first, then what rests on them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import cast

from reportmine.entities import branch, place
from reportmine.knowledge.rules import read_rules
from reportmine.match.bodies import bodies
from reportmine.records import Mention, Official, Span
from reportmine.text.view import View

_POST = ("org_span", "title_span")


def normalize(mentions: list[Mention], view: View) -> list[Mention]:
    """Mentions with values, in order of start."""
    branches = branch.normalize([m for m in mentions if m.label == "BRANCH"], view)
    others = [m for m in mentions if m.label not in ("BRANCH", "PLACE")]
    done = [_body_of(mention, branches, view) for mention in others]
    places = place.normalize(_located(mentions, view), view, branches)
    return sorted(branches + places + done, key=lambda m: m.span.start)


def _located(mentions: Sequence[Mention], view: View) -> list[Mention]:
    """The PLACE mentions; in English without those in an official's title or body: Governor of the Nanling Province.

    One that only says where the body is stays: head of Liuxi Bank in | Nanling Province.
    A venue that is named after the post stays: "at the Palace of the | Emir of Nanling, Alhaji Sani Bello".
    """
    places = [mention for mention in mentions if mention.label == "PLACE"]
    if view.lang != "en" or not places:
        return places
    notes = [mention.note for mention in mentions if mention.label == "OFFICIAL"]
    posts = sorted(cast("tuple[int, int]", note[key]) for note in notes for key in _POST if key in note)
    starts = [start for start, _ in posts]
    kept = []
    for mention in places:
        near = posts[max(0, bisect_left(starts, mention.span.end) - 3) : bisect_left(starts, mention.span.end)]
        venue = mention.source.endswith(".venue")
        within = any(mention.span.start < end and not (venue and mention.span.start < start) for start, end in near)
        if not within or _only_where(mention.span, view):
            kept.append(mention)
    return kept


def _only_where(span: Span, view: View) -> bool:
    """Whether a place in an official's post says where the body is: a bank's name has a town, but no whole region."""
    lead = read_rules("place_en")["post.where"].pattern.search(view.text, max(0, span.start - 20), span.start)
    if lead is None:
        return False
    region = read_rules("place_en")["post.region"].pattern.search(view.text, span.start, span.end)
    return lead["charge"] is not None or region is not None or bodies(view).ending_at(lead.start()) is None


def _body_of(mention: Mention, branches: Sequence[Mention], view: View) -> Mention:
    """An official with the whole body that employs him or her, as far as BRANCH mentions tell it."""
    mention = _unit_behind(_own_title(mention, branches, view), branches, view)
    return _all_units(_whole_body(mention, branches, view), branches, view)


def _whole_body(mention: Mention, branches: Sequence[Mention], view: View) -> Mention:
    """An official whose body was read from the middle of a BRANCH (支行 of 农行芙蓉支行) gets the whole of it."""
    if not isinstance(mention.value, Official) or "org_span" not in mention.note:
        return mention
    start, end = cast("tuple[int, int]", mention.note["org_span"])
    at = bisect_left(branches, start, key=lambda m: m.span.start) - 1
    if (
        at + 1 < len(branches)
        and branches[at + 1].span.start == start
        and view.text.startswith(" in ", branches[at + 1].span.end)
    ):
        end = min(end, branches[at + 1].span.end)
    elif at + 1 < len(branches) and _begins(branches[at + 1].span, (start, end), view):
        end = branches[at + 1].span.end  # "Branch Manager | Fellbank Liuxi|;"
    elif at < 0 or branches[at].span.end <= start:
        return mention
    else:
        start = branches[at].span.start
    mention.value = Official(mention.value.title, view.raw[start:end])
    mention.note["org_span"] = (start, end)
    return mention


def _all_units(mention: Mention, branches: Sequence[Mention], view: View) -> Mention:
    """An English official whose body is the first of several units with one unit word is the head of them all.

    "manager of our | Ravenswood| and Hadley branches": the body is what they are called together.
    """
    if not isinstance(mention.value, Official) or "org_span" not in mention.note:
        return mention
    start, end = cast("tuple[int, int]", mention.note["org_span"])
    at = bisect_left(branches, end, key=lambda m: m.span.end)
    if at == len(branches) or branches[at].span.end != end:
        return mention
    joined = read_rules("official.en")["official.en.unitjoined"].pattern
    while branches[at].source.endswith(".en.shared") and at + 1 < len(branches):
        between = joined.match(view.text, branches[at].span.end)
        if between is None or between.end() != branches[at + 1].span.start:
            break
        at += 1
    end = branches[at].span.end
    mention.value = Official(mention.value.title, view.raw[start:end])
    mention.note["org_span"] = (start, end)
    return mention


def _begins(unit: Span, org: tuple[int, int], view: View) -> bool:
    """Whether an official's body is only the institution that a BRANCH begins with: "Fellbank| Liuxi"."""
    longer = unit.start == org[0] and unit.end > org[1] and view.lang == "en"
    return longer and not view.text.startswith((" in ", "'s "), org[1])


def _unit_behind(mention: Mention, branches: Sequence[Mention], view: View) -> Mention:
    """An official without a body whose post a comma parts from a BRANCH: "DGM, | Head Office, Fellbank"."""
    if view.lang != "en" or not isinstance(mention.value, Official) or mention.value.org is not None:
        return mention
    if "title_span" not in mention.note:
        return mention
    start, end = cast("tuple[int, int]", mention.note["title_span"])
    at = bisect_left(branches, end, key=lambda m: m.span.start)
    if start < mention.span.start or at == len(branches) or view.text[end : branches[at].span.start] != ", ":
        return mention
    unit = branches[at].span
    if read_rules("official.en")["official.en.areaends"].pattern.match(view.text, unit.end) is None:
        return mention  # "Ama Osei, mayor, Fellbank Liuxi branch | manager Kofi Addo"
    mention.value = Official(mention.value.title, view.raw[unit.start : unit.end])
    mention.note["org_span"] = (unit.start, unit.end)
    return mention


def _own_title(mention: Mention, branches: Sequence[Mention], view: View) -> Mention:
    """An official whose title was read with the end of a BRANCH before it (Liuxi branch | manager): it is the body."""
    if not isinstance(mention.value, Official) or "title_span" not in mention.note:
        return mention
    start, end = cast("tuple[int, int]", mention.note["title_span"])
    at = bisect_right(branches, start, key=lambda m: m.span.start) - 1
    if at < 0 or not start < branches[at].span.end < end:
        return mention
    unit = branches[at].span
    mention.value = Official(view.raw[unit.end : end].strip(), view.raw[unit.start : unit.end])
    mention.note["org_span"] = (unit.start, unit.end)
    return mention
