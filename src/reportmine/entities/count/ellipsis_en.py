"""An English number without a noun in, the noun that it stands for out: "300 came, 70 stayed", "five of whom"."""

from __future__ import annotations

from reportmine.entities.count.nouns_en import person_before
from reportmine.entities.count.rules import en_rule
from reportmine.records import Count, Mention, Span

_ELLIPSIS = 150  # how far back the noun of a bare number may stand
_PRONOUNS = frozenset(("ones", "others"))


def completed(text: str, mention: Mention, last: Mention | None) -> Mention:
    """A number without a noun takes that of the count before it ("12 camps, of which 3 were held in May").

    Where somebody did something, or of whom, it takes that of the last people named.
    """
    value = mention.value
    if not isinstance(value, Count) or (value.unit or "ones").lower() not in _PRONOUNS:
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
    return mention


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
    return person_before(text, start) is not None
