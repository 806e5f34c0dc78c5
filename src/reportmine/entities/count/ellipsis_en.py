"""An English number without a noun in, the noun that it stands for out: "300 came, 70 stayed", "five of whom"."""

from __future__ import annotations

from reportmine.entities.count.nouns_en import person_before
from reportmine.entities.count.rules import en_rule
from reportmine.records import Count, Mention, Span

_ELLIPSIS = 150  # how far back the noun of a bare number may stand
_FEW = 10  # a number in figures above this is no list number
_PRONOUNS = frozenset(("ones", "others"))


def completed(text: str, mention: Mention, last: Mention | None) -> Mention:
    """A number without a noun takes that of the count before it ("12 camps, of which 3 were held in May").

    Where somebody did something, or of whom, it takes that of the last people named.
    """
    value = mention.value
    if not isinstance(value, Count) or value.category == "money" or (value.unit or "ones").lower() not in _PRONOUNS:
        return mention
    before = last.value if last is not None and mention.span.start - last.span.end <= _ELLIPSIS else None
    if not isinstance(before, Count) or before.category in ("money", "share"):
        before = None
    partitive = before is None and en_rule("after.partitive").after(text, mention.span.end, 12) is not None
    person = None
    if partitive or _stands_for_people(text, mention.span):
        person = person_before(text, mention.span.start)
    if person is not None:
        mention.value = Count(value.value, value.value_max, value.modifier, person.word, person.category)
    elif before is not None:
        mention.value = Count(value.value, value.value_max, value.modifier, before.unit, before.category)
    elif value.category == "other" and en_rule("after.person").after(text, mention.span.end, 40):
        mention.value = Count(value.value, value.value_max, value.modifier, "people", "people")
    return mention


def is_size(text: str, start: int, end: int) -> bool:
    """Whether a number tells how many are of a body, a series or a house: "her staff of five", "can seat 80".

    So it does of a team that does something: "a team of eight from Fellbank".
    """
    if en_rule("before.team").before(text, start, 40) and en_rule("after.team").after(text, end, 14):
        return True
    told = en_rule("before.body").before(text, start, 40) is not None
    return told and en_rule("after.settled").after(text, end, 14) is not None


def stands_alone(text: str, start: int, end: int, last: Mention | None) -> bool:
    """Whether a number without a noun counts by the words around it, or what the count before it counts.

    "there are 22 in the town", "312 in number"; behind a count of the same sentence "35 in Liuxi, 12 in Baishi",
    "Liuxi has 88 branches and Baishi 54", "of these Liuxi has 41", "the four that were held"; "That number fell to 12".
    """
    if en_rule("after.number").after(text, end, 12):
        return True
    closed = en_rule("after.settled").after(text, end, 14) is not None
    if closed and en_rule("before.there").before(text, start, 40):
        return True
    counted = last is not None and isinstance(last.value, Count)
    definite = counted and en_rule("before.definite").before(text, start, 24)
    taken = en_rule("after.relative").after(text, end, 12) if definite else None
    if taken and not (en_rule("number.pair").whole(text[start:end]) and not taken["which"]):
        return text[start:end].lower() != "one"
    if last is None or start - last.span.end > _ELLIPSIS or not isinstance(last.value, Count):
        return False
    if last.value.category in ("money", "share"):
        return False
    if en_rule("before.told.number").before(text, start, 90):
        return True
    between = text[last.span.end : start]
    if not en_rule("between.open").whole(between):
        return False
    if text.endswith(", ", 0, start) and en_rule("after.sources").after(text, end, 90):
        return True  # "six tellers, | three | from Liuxi and two from Baishi"
    if closed and (en_rule("between.gapped").whole(between) or en_rule("before.owned").before(text, start, 30)):
        return True
    listed = en_rule("between.placed").pattern.fullmatch(between)
    return listed is not None and text.startswith(f" {listed['word']} ", end)


def _stands_for_people(text: str, span: Span) -> bool:
    """Whether a number without a noun stands for people ("five of whom", "70 stayed for tea")."""
    if en_rule("after.whom").after(text, span.end, 10) or en_rule("before.whom").before(text, span.start, 12):
        return True
    return is_subject(text, span.start, span.end)


def is_subject(text: str, start: int, end: int) -> bool:
    """Whether a number stands for people named before who did something."""
    acted = en_rule("after.subject").after(text, end, 40)
    if acted is None or en_rule("before.subject").before(text, start, 20) is None:
        return False
    many = text[start:end].isdigit() and int(text[start:end]) > _FEW
    return many or person_before(text, start) is not None
