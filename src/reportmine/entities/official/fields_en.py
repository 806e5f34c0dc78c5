"""A folded English text and a title's end in, the field of the post and the body it is in out.

"Head of | Retail Banking at | Liuxi Bank", "Deputy Governor, Financial Stability, | Bank of Nanling".
"""

from __future__ import annotations

import re

from reportmine.entities.official.bodies_en import (
    Interval,
    body_after,
    body_after_comma,
    has_organ,
    house,
    is_organ,
    is_subject,
    links,
    modifiers,
)
from reportmine.entities.official.names_en import not_names, pattern, skip_courtesy
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.match.listed import Body


def right_body(text: str, end: int, bodies: Hits[Body]) -> tuple[Interval | None, int]:
    """The body behind a title and where title and body end; a field in capitals between two "of" joins the title."""
    told = pattern("official.en.fieldof").match(text, end)
    if told is not None and (told["finance"] or _names_field(told["field"])):
        return body_after(text, told.end()), told.end()  # "Deputy Director| of Audit| of Fellbank"
    return _right_body(text, end, bodies)


def _right_body(text: str, end: int, bodies: Hits[Body]) -> tuple[Interval | None, int]:
    """The body behind a title and where title and body end; a lower-case "of" phrase before "at" joins the title."""
    grade = pattern("official.en.graded").match(text, end)
    end = end if grade is None else grade.end()
    if (seat := pattern("official.en.seatfor").match(text, end)) is not None:
        return seat.span("area"), end
    dashed = pattern("official.en.portfolio").match(text, end)
    if dashed is not None and has_organ(dashed["scope"].split(" ")[-1]):
        return dashed.span("scope"), end
    if (aside := pattern("official.en.scopecomma").match(text, end)) is not None:
        return body_after(text, aside.end()), aside.end()
    if (fields := pattern("official.en.listedfields").match(text, end)) is not None:
        return body_after(text, fields.end()), fields.end()
    if (aside := pattern("official.en.smallfield").match(text, end)) is not None:
        return body_after_comma(text, aside.end()), aside.end()
    scope = pattern("official.en.scope").match(text, end)
    if scope is not None and _is_bank(text, scope.end("scope"), bodies):
        scope = None  # "Chief Executive of Fellbank at Liuxi"
    bare = scope is not None and scope["scope"].count(" ") == 2 and scope["scope"].islower()
    words = [] if scope is None or not scope["scope"].islower() else scope["scope"].split()
    field = scope is not None and pattern("official.en.financefield").fullmatch(scope["scope"]) is not None
    small = bare or field or (bool(words) and "the" not in words and not has_organ(words[-1]))
    if scope and (small or _at_body(text, scope) or not has_organ(scope["scope"])):
        end = scope.end("scope")
    org = _before_area(text, body_after(text, end), bodies)
    if org is not None and (inner := _inside(text, org)) is not None:
        return inner
    if org is not None and (wider := _fielded(text, org)) is not None:
        return wider
    head = text[max(0, end - 4) : end].lower() == "head"
    listed = org is not None and bodies.starting_at(org[0]) is not None  # "Head of | Zanaco", no field
    field = org is not None and (_is_field(text[slice(*org)], head=head) or _serves(text, org, end))
    seated = text.startswith(" at ", end)  # "deputy head | at Liuxi"
    if org and not (listed or seated) and text[org[0]].isupper() and (is_subject(text[slice(*org)]) or field):
        end, org = org[1], None
        more = pattern("official.en.portfolios").match(text, end)
        if more and (skip_courtesy(text, more.end() + 2) > more.end() + 2 or is_subject(more[0].replace(",", ""))):
            end = more.end()
    known = None if org is not None else pattern("official.en.forbody").match(text, end)
    if known is not None and (stop := house(text, known.end(), bodies)) is not None:
        return (known.end(), stop), end
    if org is None and (initials := pattern("official.en.initials").match(text, end)):
        return initials.span("body"), end
    return _without_field(text, org or body_after_comma(text, end), end)


def _names_field(words: str) -> bool:
    """Whether the words name what a post is over, no body: Audit, Trade and Industry."""
    return is_subject(words) and not has_organ(words.rsplit(" ")[-1])


def _at_body(text: str, scope: re.Match[str]) -> bool:
    """Whether the body of a field stands behind "at", and the field is no department of it: "Support Unit | at RBN"."""
    named = pattern("official.en.department").search(text, *scope.span("scope"))
    return named is None and text.startswith(" at ", scope.end())


def _is_bank(text: str, end: int, bodies: Hits[Body]) -> bool:
    """Whether what ends there is a bank, and no body but a place stands behind its "at"."""
    if bodies.ending_at(end) is None or not text.startswith(" at ", end):
        return False
    behind = body_after(text, end)
    return behind is None or not is_organ(text[slice(*behind)])


def _before_area(text: str, org: Interval | None, bodies: Hits[Body]) -> Interval | None:
    """The body without the area that its post is for: Area Manager of Fellbank | for the Liuxi | zone."""
    area = None if org is None else pattern("official.en.forarea").search(text, *org)
    if org is None or area is None or bodies.ending_at(area.start()) is None:
        return org
    zone = area["zone"] or pattern("official.en.zonebehind").match(text, org[1])
    field = not zone and (is_organ(area["area"]) or is_subject(area["area"]))
    return org if field else (org[0], area.start())


def _inside(text: str, org: Interval) -> tuple[Interval, int] | None:
    """The body behind a field, and the field's end: Director of Community Development | in the Ministry of Gender."""
    match = pattern("official.en.inbody").match(text[slice(*org)])
    if (
        match is None
        or has_organ(pattern("official.en.services").sub("", match["field"]))
        or not is_organ(match["body"].split(",")[0])
    ):
        return None
    return (org[0] + match.start("body"), org[1]), org[0] + match.end("field")


def _fielded(text: str, org: Interval) -> tuple[Interval, int] | None:
    """The body behind a field and a comma, and the field's end: Head of Retail, | Liuxi Bank."""
    comma = text.find(", ", *org)
    fields = pattern("official.en.listdepartment").match(text, *org)
    if fields is not None and not has_organ(fields["fields"]):
        return None
    if comma < 0 or not text[org[0]].isupper() or not is_organ(text[comma + 2 : org[1]]):
        return None
    field = pattern("official.en.branchfield").sub("", text[org[0] : comma])  # "Head of | Branch Care, Liuxi Bank"
    return ((comma + 2, org[1]), comma) if is_subject(field) else None


def owned_field(text: str, org: Interval | None, owner: Interval | None, end: int) -> int:
    """Where a title with a body before it ends, the field behind its "of" included: RBM Director of Regulation."""
    if org is None or owner is None or not text.startswith(" of ", end) or is_organ(text[slice(*org)]):
        return end
    return org[1]


def field_behind(text: str, bodies: Hits[Body], places: Hits[Areas], end: int) -> tuple[Interval | None, int]:
    """The body behind a field in capitals, and where the title ends with it: Manager | Retail Banking at Liuxi Bank.

    Without a body only a field that no comma parts from the title belongs to it, and none in small letters.
    """
    if (plain := pattern("official.en.plainappfield").match(text, end)) is not None:
        known = bodies.starting_at(plain.end())
        return ((plain.end(), known), plain.end("field")) if known is not None else (None, end)
    match = pattern("official.en.appfield").match(text, end)
    if match is None or _is_body(match["field"]) or pattern("official.en.titlehere").match(text, match.start("field")):
        return None, end
    if places.starting_at(match.start("field")) is not None:
        return None, end  # "Kofi Addo, Manager | Kumasi"
    words = [word.strip(",").lower() for word in match["field"].replace("-", " ").split(" ") if word not in links()]
    if not all(word in not_names() or word in modifiers() for word in words):
        return None, end
    stop = match.end("field")
    step = pattern("official.en.fieldstep").match(text, stop)
    known = None if step is None else bodies.starting_at(step.end())
    if step is not None and known is not None:
        return (step.end(), known), stop
    org = body_after(text, stop) or body_after_comma(text, stop)
    if org is not None and is_organ(text[slice(*org)]):
        return org, stop
    return None, end if match["mark"] else stop


def plain_field(text: str, end: int) -> int:
    """Where a title ends with the field between it and a name: Chief Manager Retail Banking, Mr. Li."""
    while field := pattern("official.en.plainfield").match(text, end):
        words = [word.lower() for word in field["field"].replace("-", " ").split(" ") if word not in links()]
        if not all(word in not_names() or word in modifiers() for word in words) or _is_body(field["field"]):
            break
        if pattern("official.en.titlehere").match(text, field.start("field")):
            break
        end = field.end("field")
    if (more := pattern("official.en.scopelist").match(text, end)) is not None:
        end = more.end() - 2
    return end


def _is_body(field: str) -> bool:
    """Whether the words name a body and no field: a body's word ends them."""
    return is_organ(field.split(" ")[-1]) or is_organ(field.split(" of ")[0].split(" ")[-1])


def _serves(text: str, org: Interval, end: int) -> bool:
    """Whether what a post is over are services of a body: Vice President of | Youth Services, no CEO of them."""
    served = pattern("official.en.services").sub("", text[slice(*org)])
    if len(served) == org[1] - org[0] or not is_subject(served):
        return False
    return pattern("official.en.wholebody").search(text, max(0, end - 24), end) is None


def _is_field(text: str, *, head: bool) -> bool:
    """Whether what somebody is head of is a field and no body: Branch Network, also a bare Department."""
    rest = pattern("official.en.network").sub("", text)
    told = rest != text or pattern("official.en.fieldnoun").search(text) is not None
    if head and pattern("official.en.headbare").fullmatch(text):
        return True
    return not is_organ(rest) and (head or told)


def _without_field(text: str, org: Interval | None, end: int) -> tuple[Interval | None, int]:
    """The body without a field that stands before it: Deputy Governor, Financial Stability | Bank of Ghana."""
    if org is None or not text.startswith(", ", end):
        return org, end
    field = pattern("official.en.field").match(text, org[0], org[1])
    heads = [] if field is None else [part.split(" ")[-1] for part in (field["field"], field["field"].split(" of ")[0])]
    if field is None or any(is_organ(head) for head in heads) or not is_organ(text[field.end() : org[1]]):
        return org, end
    return (field.end(), org[1]), field.end("field")


def field_of_area(text: str, title: Interval, org: Interval, places: Hits[Areas]) -> tuple[Interval, Interval]:
    """The title with its field, and the area that follows it and no body: Commissioner of Farming in | Liuxi."""
    match = pattern("official.en.fieldarea").fullmatch(text, title[1], org[1])
    if match is None or not is_subject(match["field"]) or places.starting_at(match.start("area")) != org[1]:
        return title, org
    return (title[0], match.end("field")), match.span("area")
