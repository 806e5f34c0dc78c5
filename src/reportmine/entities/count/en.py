"""An English report in, its stated quantities out: more than 2,500, seven, tens of thousands, Rs. 3.4 lakh, over 95%.

One pattern finds the numerals; the words around each decide whether it counts anything, and what.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from reportmine.entities.count.around import in_short_quotes
from reportmine.entities.count.beside_en import glued, in_ratio, in_speech, joined
from reportmine.entities.count.cash_en import is_code, is_denomination, is_face, listed_sum, weighs
from reportmine.entities.count.ellipsis_en import completed, is_size, is_subject, stands_alone
from reportmine.entities.count.fields_en import field_noun, is_identifier
from reportmine.entities.count.nouns_en import (
    UNCOUNTED,
    Noun,
    concrete,
    noun_after,
    noun_before,
    noun_beside,
    noun_named,
    padded,
    parted,
    refine,
)
from reportmine.entities.count.read_en import LEFT, Numeral, read_numeral, year_like
from reportmine.entities.count.rules import en_rule
from reportmine.entities.count.tables import approximators
from reportmine.match.institutions import institution_hits
from reportmine.match.told import tails
from reportmine.records import Count, Mention, Span
from reportmine.text.view import View

PRIORITY = 60
_SMALL = 10  # spelled numbers up to here need a noun that is known to be counted
_QUOTE = 48  # a quotation of up to so many characters is a name or a slogan
_DAYS = 31
_OLDEST = 120  # years of age
_POINTS = 100  # a text or policy has not so many points
_SLOGAN = 30  # how far a name made of numbers may reach
_ARTICLE = re.compile(r"an? (?!few|couple)", re.IGNORECASE)
_OPENING = "(\"“'"
_YEAR = 4  # figures
_MOST_WORDS = 5  # an approximator has at most so many
_WORDS = re.compile(r"[^\s—:]+")  # a dash or colon may touch both words that it parts
_MEASURES = frozenset(("pieces", "items", "copies", "sets", "articles"))
_MEASURED = frozenset(("publications", "messages", "materials", "media", "people"))


def find_en(view: View) -> Iterator[Mention]:
    """Every COUNT of an English view."""
    text = view.text
    pattern, at = en_rule("number").pattern, 0
    last: Mention | None = None
    weight: bool | None = None
    while match := pattern.search(text, at):
        at = match.end("first")
        numeral = read_numeral(text, match)
        if numeral is None:
            continue
        at = max(at, numeral.end)
        if _names_body(view, numeral):
            continue
        mention = _judge(text, view.raw, numeral, last)
        if mention is not None:
            mention = completed(text, mention, last)
            if isinstance(mention.value, Count) and _in_pounds(mention.value):
                weight = weighs(text) if weight is None else weight
                mention = replace(mention, value=replace(mention.value, category="other")) if weight else mention
            last = mention
            yield mention


def _names_body(view: View, numeral: Numeral) -> bool:
    """Whether a number in words begins a body's name: "Two Rivers Credit Union"; not "Two Fell Bank branches".

    More than the words for its kind stand behind it there. Or it ends what a body is called: "Fell Five" Bank.
    """
    if numeral.figures or not numeral.body[:1].isupper():
        return False
    hits = institution_hits(view)
    first = en_rule("before.first").before(view.text, numeral.start, 24)
    if first is not None and any(view.text.startswith(f"{first['word']} {numeral.body} ", at) for at in hits.starts):
        return True
    end = hits.starting_at(numeral.start)
    if end is None or view.text[numeral.end : end].strip() in tails():
        return False
    return en_rule("after.body").after(view.text, end, 40) is None


def _in_pounds(value: Count) -> bool:
    """Whether it is money by nothing but the word for pounds."""
    return value.category == "money" and value.unit in ("pounds", "pound")


def _judge(text: str, raw: str, numeral: Numeral, last: Mention | None) -> Mention | None:
    modifier, start = _approximator(text, numeral)
    quoted = in_short_quotes(raw, start, numeral.end, _QUOTE) and not in_speech(text, start, numeral.end)
    if _is_label(text, start, numeral) or (quoted and not numeral.sign) or is_identifier(text, start, numeral.end):
        return None
    after = field_noun(text, start, numeral.end) or _noun_behind(text, numeral)
    if after is not None and after.category in UNCOUNTED and not (numeral.sign or numeral.share):
        many = numeral.quantity.value > _POINTS or (numeral.quantity.modifier == "about" and not numeral.figures)
        if after.category == "duration" or not (numeral.repeated or many):
            return None
        after.category = "other"
    if numeral.sign or (after is not None and after.category == "money" and not numeral.share):
        sharp = numeral.start == start and not numeral.ranged
        if is_denomination(text, start, numeral.end, numeral.quantity.value, numeral.sign, sharp=sharp):
            return None
        return _mention(numeral, start, modifier, after, "money")
    if numeral.share:
        return _mention(numeral, start, modifier, Noun("%", "share", numeral.end), "share")
    if after is None and _is_sum(text, start, numeral):
        return _mention(numeral, start, modifier, None, "money")
    noun = after if after is not None else _other_noun(text, start, numeral)
    if noun is None and (sign := listed_sum(text, start, numeral, last)) is not None:
        numeral.sign = sign
        return _mention(numeral, start, modifier, None, "money")
    face = start == numeral.start and is_face(text, start, numeral.end, numeral.quantity.value)
    if face or (noun is not None and noun.category in UNCOUNTED):
        return None
    if _is_no_count(text, start, numeral, noun):
        return None
    size = after is None and is_size(text, numeral.start, numeral.end)
    alone = numeral.repeated or size or (noun is None and stands_alone(text, numeral.start, numeral.end, last))
    if not (alone and not year_like(numeral.body)) and not _counts(text, numeral, modifier, after, noun):
        return None
    category = refine(text, start, numeral.end, noun) if noun is not None else "other"
    if after is not None and after.word.lower() in _MEASURES and (before := noun_beside(text, start)):
        category = before.category if before.category in _MEASURED else category  # news|12 items
    if category == "other" and after is None and en_rule("body.crores").search(numeral.body):
        category = "money"  # "Advances were 200 cr"
    modifier = modifier if modifier is not None or after is None else _more_behind(text, after)
    return _mention(numeral, start, modifier, noun, "other" if category in ("", "soft") else category)


def _is_no_count(text: str, start: int, numeral: Numeral, noun: Noun | None) -> bool:
    """Whether the words around show that nothing is counted: who was selected, classes of one thing, an age."""
    if noun is None:
        aged = en_rule("age.mark").whole(text[start : numeral.start].strip())
    else:
        selected = en_rule("noun.selected").whole(noun.word)
        aged = selected and en_rule("before.selection").before(text, start, 24) is not None
    classed = en_rule("after.classed").after(text, numeral.end, 12)  # "graded into four (4), namely"
    return bool(aged or (classed and en_rule("before.classed").before(text, start, 40)))


def _is_sum(text: str, start: int, numeral: Numeral) -> bool:
    """Whether a number in lakhs or crores is of money by the words before it: "loans worth | 3 crore"."""
    lakhs = en_rule("body.lakhs").search(numeral.body)
    return lakhs is not None and en_rule("before.sum").before(text, start, LEFT) is not None


def _more_behind(text: str, noun: Noun) -> str | None:
    """The modifier of an approximator behind the noun: 350 marks | or above."""
    more = en_rule("after.noun.more").starting(text, noun.end)
    return None if more is None else approximators("en", "after")[more["more"].lower()][0]


def _noun_behind(text: str, numeral: Numeral) -> Noun | None:
    """The noun that follows a numeral; the time that it is of is none ("45 last year")."""
    if not numeral.sign and en_rule("after.period").after(text, numeral.end, 48):
        return None
    if text.startswith("\n", numeral.end) and en_rule("before.labelled").before(text, numeral.start, LEFT + 80):
        return None
    if parted(text, numeral.end):
        return None
    after = joined(text, numeral.end) or noun_after(text, numeral.end, single=numeral.quantity.value == 1)
    for skipped in ("after.trained", "after.siblings", "after.of.more", "after.worth"):
        words = en_rule(skipped).pattern.match(text, numeral.end) if after is None else None
        after = noun_after(text, words.end()) if words is not None else after
    if lasting := en_rule("after.lasting").starting(text, numeral.end):
        after = noun_after(text, lasting.end()) or after
    if (after is None or not numeral.sign) and (shared := en_rule("after.shared").starting(text, numeral.end)):
        after = noun_after(text, shared.end()) or after
    return after


def _other_noun(text: str, start: int, numeral: Numeral) -> Noun | None:
    """The noun of a number that none follows: stated before it, in apposition, or right before it."""
    if en_rule("after.nos").after(text, numeral.end, 10) and (
        listed := en_rule("before.nos").before(text, start, LEFT)
    ):
        return noun_named(listed["noun"])
    if en_rule("after.apposed").after(text, numeral.end, 20):
        done = en_rule("before.apposed.done").before(text, start, 2 * LEFT)
        apposed = en_rule("before.apposed").before(text, start, LEFT) or done
        if apposed is not None:
            return noun_named(apposed["noun"])
    parted = en_rule("before.which").before(text, start, 24) or en_rule("before.opened").before(text, start, 4)
    if parted and (said := en_rule("after.predicate").after(text, numeral.end, 50)):
        said_noun = noun_named(said["noun"])
        if said_noun is not None and said_noun.category not in ("", *UNCOUNTED):
            return said_noun
    stranded = en_rule("before.stranded").before(text, start, LEFT + 20)
    if stranded is not None and en_rule("after.acted").after(text, numeral.end, 24):
        return noun_named(stranded["noun"])
    stated = noun_before(text, start)
    if stated is None and (second := _second(text, numeral)) is not None:
        stated = noun_before(text, second)
    if stated is None and numeral.figures and en_rule("after.closed").after(text, numeral.end, 3):
        beside = noun_beside(text, start)
        uncounted = beside is None or beside.category in (*UNCOUNTED, "money", "share", "soft")
        return None if uncounted or numeral.quantity.value < _SMALL else beside
    return stated


def _is_label(text: str, start: int, numeral: Numeral) -> bool:
    """Whether what stands before or behind makes the numeral a number, date, age, name or adjective."""
    if glued(text, numeral.end) or in_ratio(text, start, numeral.end) or is_code(text, start, numeral.end):
        return True
    if year_like(numeral.body) and en_rule("after.edition").after(text, numeral.end, 16):
        return True
    if (
        numeral.sign
        and en_rule("before.fund").before(text, start, 24)
        and en_rule("after.fund").after(text, numeral.end, 24)
    ):
        return True
    if not numeral.sign:
        told = start < numeral.start and text.endswith(":", 0, start)  # "View(s):|More than 100 farmers"
        glue = None if told else en_rule("before.glued").before(text, start, LEFT)
        if glue or en_rule("after.hour").after(text, numeral.end, 10):
            return True
        if numeral.figures and en_rule("around.race").pattern.match(text, numeral.start):
            return True  # "a | 10k | run"
        worded = text[start : numeral.start].count(" ") > 1  # "more than" is no part of a label
        if (
            not worded
            and en_rule("before.label").before(text, start, LEFT)
            and not ("," in numeral.body and noun_after(text, numeral.end))
        ):
            return True
        if numeral.figures:
            dated = numeral.quantity.value <= _DAYS or year_like(numeral.body)
            if dated and (date := en_rule("before.date").before(text, start, LEFT)):
                return not ("," in date[0] and _counts_after_comma(text, numeral))
            if start == numeral.start and en_rule("before.counter").before(text, start, LEFT):
                return True
    if (numeral.figures or numeral.body[0].isupper()) and _named_by(text, start, numeral):
        return True
    housed = en_rule("after.households").after(text, numeral.start, 24)
    if housed is not None and en_rule("before.households").before(text, start, LEFT):
        return True
    age = numeral.quantity.value <= _OLDEST and not numeral.share
    if age and en_rule("before.age").before(text, numeral.start, numeral.start - max(0, start - LEFT)) is not None:
        return True
    aged = numeral.sign is None and en_rule("before.aged").before(text, start, LEFT) is not None
    return aged and en_rule("after.aged").after(text, numeral.end, 8) is not None


def _named_by(text: str, start: int, numeral: Numeral) -> bool:
    """Whether the numeral is part of a slogan or of a school's name."""
    low = max(0, start - _SLOGAN)
    for name in ("around.slogan", "around.school"):
        around = en_rule(name).pattern.finditer(text, low, numeral.end + _SLOGAN)
        if any(match.start() <= numeral.start < match.end() for match in around):
            return True
    return False


def _counts_after_comma(text: str, numeral: Numeral) -> bool:
    """By the end of July, 14 classes had been given: no date."""
    after = noun_after(text, numeral.end)
    return after is not None and after.word.islower() and after.category not in ("", *UNCOUNTED)


def _counts(text: str, numeral: Numeral, modifier: str | None, after: Noun | None, noun: Noun | None) -> bool:
    """Whether a numeral without currency or % counts something."""
    body, value = numeral.body, numeral.quantity.value
    if en_rule("after.partitive").after(text, numeral.end, 12):
        return body.lower() != "one"
    if (
        value == 0
        or (re.match(r"0[0-9]", body) and not padded(body, after))
        or (body.lower() == "one" and not (after and (modifier == "over" or _beside(text, numeral.end, after))))
    ):
        return False
    if noun is None and not year_like(body):
        if is_subject(text, numeral.start, numeral.end):
            return True
        if en_rule("after.among").after(text, numeral.end, 12) and en_rule("before.among").before(
            text, numeral.start, 240
        ):
            return True
        if en_rule("after.another").after(text, numeral.end, 12) and en_rule("before.another").before(
            text, numeral.start, 20
        ):
            return True
    sharp = modifier is None and numeral.quantity.modifier == "exact" and not numeral.ranged
    if re.fullmatch(r"[0-9]+\.[0-9]+", body):
        return noun is not None and noun.category in ("other", "share")
    if noun is not None and noun.category == "soft":
        return not sharp or value > _SMALL or refine(text, numeral.start, numeral.end, noun) not in ("soft", "other")
    if noun is not None and after is None and en_rule("after.apposed").after(text, numeral.end, 20):
        return True
    if not numeral.figures:
        return _counts_in_words(text, numeral, sharp, after)
    if year_like(body) and (sharp or after is None):
        named = sharp and after is not None and after.category not in ("", "other", "events", "publications")
        return named and en_rule("before.year").before(text, numeral.start, 8) is None
    if en_rule("before.compared").before(text, numeral.start, 16) or _rose(text, numeral):
        return True
    grouped = not re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", body)
    if numeral.ranged and modifier in (None, "exact"):
        return noun is not None
    return noun is not None or not sharp or (grouped and value >= _SMALL)


def _rose(text: str, numeral: Numeral) -> bool:
    """Whether it is one of the two numbers between which something rose or fell: "dropped from | 45 | to | 23"."""
    second = en_rule("before.changed.to").before(text, numeral.start, 80) is not None
    return second or _second(text, numeral) is not None


def _second(text: str, numeral: Numeral) -> int | None:
    """Where the number begins that something rose or fell to from this one."""
    if en_rule("before.rose").before(text, numeral.start, LEFT) is None:
        return None
    behind = en_rule("after.changed").starting(text, numeral.end)
    return None if behind is None else behind.end() - 1


def _counts_in_words(text: str, numeral: Numeral, sharp: bool, after: Noun | None) -> bool:
    """Whether a numeral in words counts: no name, no measure of frequency, and a small one only with a noun."""
    if numeral.body[0].isupper() and _is_name(text, numeral):
        return False
    if en_rule("after.frequency").starting(text, numeral.end):
        return False
    if sharp and numeral.quantity.value <= _SMALL:
        if en_rule("after.total").after(text, numeral.end, 16):
            return True
        return after is not None and (after.category != "" or concrete(after))
    return True


def _is_name(text: str, numeral: Numeral) -> bool:
    """Ten Thousand Families, Into Thousands of Households: capitals on both sides."""
    before = en_rule("before.name").before(text, numeral.start, 20)
    return before is not None and en_rule("after.name").after(text, numeral.end, 5) is not None


def _beside(text: str, end: int, after: Noun) -> bool:
    return after.category != "" and en_rule("after.beside").after(text, end, 80) is not None


@cache
def _last_words() -> frozenset[str]:
    """What an approximator's phrase can end with."""
    return frozenset(phrase.rsplit(" ", 1)[-1] for phrase in approximators("en", "before"))


def _approximator(text: str, numeral: Numeral) -> tuple[str | None, int]:
    """The modifier of the approximator before the numeral, and where the whole begins."""
    start = numeral.start
    if text[start - 1 : start] == "~":
        return "about", start - 1
    circa = en_rule("before.circa").before(text, start, 4) if numeral.figures else None
    year = len(numeral.body) == _YEAR and not numeral.sign and noun_after(text, numeral.end) is None
    if circa is not None and not year:
        return "about", start - len(circa[0])
    low = max(0, start - LEFT)
    window = text[low:start]
    words = _WORDS.findall(window)[-_MOST_WORDS:]
    glued = numeral.figures and numeral.sign is None and window[-1:].isalpha()  # "more than3,000"
    if not words or not (window[-1].isspace() or glued):
        return None, start
    known = approximators("en", "before")
    topic = not numeral.figures and numeral.quantity.value <= _SMALL and en_rule("before.topic").before(text, start, 40)
    if topic or en_rule("before.phrasal").before(text, start, 24):
        return None, start
    if words[-1].lower().lstrip(_OPENING) in _last_words():
        for at in range(len(words)):
            phrase = " ".join(words[at:]).lower().lstrip(_OPENING)
            if phrase in known:
                begin = [word.start() for word in _WORDS.finditer(text, low, start)][at - len(words)]
                return known[phrase][0], start - len(text[begin:start].lstrip(_OPENING))
    if numeral.ranged and words[-1].lower() == "between":
        return "exact", low + window.rindex(words[-1])
    passed = "over" if en_rule("before.exceeds").before(text, start, 24) else None  # outside the count
    article = _ARTICLE.match(text, start)
    return passed, article.end() if article and article.end() < numeral.end else start


def _mention(numeral: Numeral, start: int, modifier: str | None, noun: Noun | None, category: str) -> Mention:
    quantity = numeral.quantity
    unit = numeral.sign or (noun.word if noun else "") or None
    value = Count(quantity.value, quantity.value_max, modifier or quantity.modifier, unit, category)
    source = "rule:count.en.money" if category == "money" else "rule:count.en.number"
    return Mention(Span(start, numeral.end), "COUNT", source, value, PRIORITY)
