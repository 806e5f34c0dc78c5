"""A Chinese report in, its stated quantities out: 近400人次, 2.3万余条, 30至50家, 95%.

One pattern finds the numerals; what stands around each decides whether it counts anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reportmine.entities.count.around import denomination, in_brackets, in_short_quotes, quoted
from reportmine.entities.count.nouns_zh import Context, category_of, is_policy_point
from reportmine.entities.count.rules import zh_rule
from reportmine.entities.count.tables import BLANKS, Classifier, approximator_after, approximator_before, classifier_at
from reportmine.records import Count, Mention, Span
from reportmine.text.numerals import Quantity
from reportmine.text.numerals_zh import parse_zh
from reportmine.text.view import View
from reportmine.text.words import words

PRIORITY = 60
_SPACE = re.compile(r"[ \t]*\n?[ \t]*")
_PART = 40  # how far behind a count a part of it stands
_QUOTE = 14  # a quotation of up to so many characters is a name or a slogan
_AMOUNT = 100  # an amount of money without its unit is no smaller
_LEAD = 12  # characters before a number whose thousands a slip parts
_CLAUSE = 40  # so far before a number stands the verb of its clause
_LISTED = 600  # so near stands the next marker of a list
_FEW = 10  # so many sorts, channels or topics structure a text; more are counted
_HEADS = frozenset("1345679")  # digits that hotlines and the days of campaigns begin with
_HAN_DIGITS = frozenset("一二两三四五六七八九十")
_ROUND = frozenset("百千万亿")
_TENS = _ROUND | {"十"}
_IDIOM_NEXT = frozenset("二三四五六七八九十百千万")
_SCALES = frozenset("十百千万亿")


@dataclass(slots=True)
class _Numeral:
    """A numeral as it stands in the text: where, what it says, what measures it."""

    start: int
    end: int
    body: str
    quantity: Quantity
    classifier: Classifier | None
    outer: int  # behind the classifier, or `end`
    context: Context


def find_zh(view: View) -> Iterator[Mention]:
    """Every COUNT of a Chinese view."""
    text, raw = view.text, view.raw
    search, at = zh_rule("number").pattern.search, 0
    last: Mention | None = None
    while match := search(text, at):
        at = match.end()
        numeral = _read(text, match)
        if numeral is None:
            continue
        at = max(at, numeral.end)
        if _is_count(text, raw, numeral):
            mention = _completed(text, numeral, _mention(text, raw, numeral), last)
            at = mention.span.end
            last = mention
            yield mention


def _completed(text: str, numeral: _Numeral, mention: Mention, last: Mention | None) -> Mention:
    """A number without a noun is a part of the count before it (送出扇子2000把，其中1200把...)."""
    value = mention.value
    if last is None or mention.span.start - last.span.end > _PART or not isinstance(value, Count):
        return mention
    before = last.value
    if (
        not isinstance(before, Count)
        or before.unit != value.unit
        or value.category in (before.category, "money", "share")
    ):
        return mention
    if numeral.context.silent and zh_rule("before.among").ending(text, mention.span.start, 10):
        mention.value = Count(value.value, value.value_max, value.modifier, value.unit, before.category)
    return mention


def _read(text: str, match: re.Match[str]) -> _Numeral | None:
    start = match.start()
    body = _slipped(text, start) or _in_myriads(text, start) or match[0].rstrip()
    end = start + len(body)
    classifier, outer = _measure(text, end)
    if text[start - 1 : start] == "第" or (classifier is not None and classifier.kind == "never"):
        return None
    second = zh_rule("range").starting(text, outer)
    if classifier is None and second is None and body in _HAN_DIGITS:
        return None
    vague = zh_rule("before.vague").ending(text, start, 3) if body[0] in _SCALES else None
    if vague:
        start = vague.start()
        body = text[start:end].replace(" ", "")
    elif second and (ranged := _range(text, start, body, classifier, second)):
        return ranged
    quantity = parse_zh(body)
    return _Numeral(start, end, body, quantity, classifier, outer, Context(text, start, outer)) if quantity else None


def _slipped(text: str, start: int) -> str | None:
    """The numeral whose thousands a slip parts by an enumeration comma: 4、500人, but no marker of a list."""
    match = zh_rule("slip").starting(text, start)
    if match is None or zh_rule("before.slip").before(text, start, _LEAD) is None:
        return None
    measure, _ = _measure(text, match.end())
    if measure is None or measure.kind not in ("count", "digit", "noun") or measure.category in ("money", "share"):
        return None
    mark = int(match["head"])
    before = text.find(f"{mark - 1}、", max(0, start - _LISTED), start) if mark > 1 else -1
    behind = text.find(f"{mark + 1}、", match.end(), match.end() + _LISTED)
    return match[0].replace("、", ",") if before == behind == -1 else None


def _in_myriads(text: str, start: int) -> str | None:
    """The numeral that has a "w" for its 万: 3.2w人次, but not the watts of a lamp."""
    match = zh_rule("myriads").starting(text, start)
    if match is None:
        return None
    measure = _measure(text, match.end())[0]
    if measure is None:
        people = match[0][-1] in "+＋" and "㐀" <= text[match.end() : match.end() + 1] <= "鿿"  # 6w+|网友
        stated = people or zh_rule("before.measured").ending(text, start, 18) is not None  # 阅读量|10w+
    else:
        stated = measure.kind == "count" and measure.category not in ("other", "share")
    return match[0].replace(match["sign"], "万") if stated else None


def _measure(text: str, end: int) -> tuple[Classifier | None, int]:
    at = end
    if text[end : end + 1] in BLANKS and (gap := _SPACE.match(text, end)):
        at = gap.end()
    found = classifier_at(text, at)
    if found is None and text[at : at + 1] == "余":
        found, at = classifier_at(text, at + 1), at + 1
    return (found, at + len(found.surface)) if found else (None, end)


def _range(text: str, start: int, low: str, measure: Classifier | None, match: re.Match[str]) -> _Numeral | None:
    """The range that a numeral (`low`, with or without its classifier) and what follows it make."""
    second = match["second"].rstrip()
    body = f"{low}至{second}"
    end = match.start("second") + len(second)
    classifier, outer = _measure(text, end)
    if measure and classifier and measure.surface != classifier.surface:
        return None
    quantity = parse_zh(body)
    if quantity is None:
        return None
    return _Numeral(start, end, body, quantity, classifier or measure, outer, Context(text, start, outer))


def _is_count(text: str, raw: str, numeral: _Numeral) -> bool:
    start, outer = numeral.start, numeral.outer
    if numeral.body == "一" and not _behind_noun(text, start, numeral.context):
        return False
    if _names_class(text, start, numeral.end) or _names_part(text, start, numeral.end):
        return False
    for name in ("before.ordinal", "before.glued"):
        if zh_rule(name).ending(text, start, 12) and not (name == "before.glued" and _behind_app(text, numeral)):
            return False
    if numeral.classifier is None and numeral.body[0] in _HEADS and zh_rule("hotline").starting(text, start):
        return False
    if not numeral.body[0].isdigit() and zh_rule("before.rank").ending(text, start, 3):
        return False
    if zh_rule("after.identifier").after(text, numeral.end, 4) or zh_rule("after.code").after(text, outer, 6):
        return False
    if in_brackets(raw, start, outer):
        return False
    if in_short_quotes(raw, start, outer, _QUOTE) and not _quoted_amount(text, raw, numeral):
        return False
    measure = numeral.classifier
    if numeral.quantity.value == 0:
        return numeral.body == "0" and measure is not None and zh_rule("none.of").whole(measure.surface)
    if measure is None:
        return not zh_rule("before.identifier").ending(text, start, 12) and _is_bare_count(text, numeral)
    if measure.kind == "never" or not _fits(text, numeral, measure):
        return False
    if zh_rule("change").starting(text, outer - len(measure.surface)) is not None:
        return False
    return not (measure.category == "money" and denomination(text, start, outer, numeral.quantity.value))


def _names_class(text: str, start: int, end: int) -> bool:
    """Whether a number is that of a class: 三年级（2）班, 柳溪小学304班."""
    if zh_rule("before.grade").ending(text, start, 8) and zh_rule("after.grade").after(text, end, 3):
        return True
    school = zh_rule("before.school").before(text, start, 3)
    return school is not None and zh_rule("after.class").after(text, end, 2) is not None


def _names_part(text: str, start: int, end: int) -> bool:
    """Whether a number is that of a group in its village or of a house in its estate: 柳溪村7组, 柳溪小区12幢."""
    part = zh_rule("before.part").ending(text, start, 24)
    after = "after.house" if part is None or part["village"] is None else "after.group"
    return part is not None and zh_rule(after).after(text, end, 4) is not None


def _behind_noun(text: str, start: int, context: Context) -> bool:
    """Whether the 一 at the offset counts the thing before it (制作推文|一篇); else it is an article (一篇推文)."""
    before = zh_rule("before.single").ending(text, start, _CLAUSE)
    return before is not None and (words(before["noun"])[-1].tag[0] in "nx" or context.noun_before is not None)


def _quoted_amount(text: str, raw: str, numeral: _Numeral) -> bool:
    """Whether an amount of money alone stands in quotes: “五万元”."""
    if numeral.classifier is None or numeral.classifier.category != "money":
        return False
    start, end = approximator_before(text, numeral.start)[1], approximator_after(text, numeral.outer)[1]
    return quoted(raw, start, end)


def _behind_app(text: str, numeral: _Numeral) -> bool:
    """Whether the letters that touch the numeral are an app's or a machine's name, and things are counted."""
    return numeral.classifier is not None and zh_rule("before.app").ending(text, numeral.start, 6) is not None


def _fits(text: str, numeral: _Numeral, measure: Classifier) -> bool:
    """Whether the numeral and its classifier count things, rather than order, name or structure them."""
    body, start, context = numeral.body, numeral.start, numeral.context
    figures = body[0].isdigit()
    counter = zh_rule("before.counter").ending(text, start, 12)
    if counter and numeral.quantity.modifier == "exact" and "万" not in body:
        return False
    if measure.surface == "篇" and zh_rule("before.selection").ending(text, start, 4):
        return False
    issue = measure.surface == "期" and zh_rule("before.issue").ending(text, start, 10)
    if issue and zh_rule("after.issue").after(text, numeral.outer, 4):
        return False
    if not figures and not _counts_in_words(text, numeral, measure):
        return False
    if context.silent and zh_rule("everywhere").whole(body + measure.surface):
        return False
    if measure.kind not in ("noun", "sort"):
        return True
    many = numeral.quantity.value > _FEW or _approximated(text, numeral)
    if measure.kind == "sort" and not many:
        listed = context.noun_before is not None or context.preceded("before.given")  # 折页3种、手册2种
        return (figures and not context.heads and listed) or zh_rule("sort.thing").starting(
            text, numeral.outer
        ) is not None
    return not is_policy_point(context, loose=figures or len(body) > 1 or many, many=many)


def _counts_in_words(text: str, numeral: _Numeral, measure: Classifier) -> bool:
    """Whether a numeral in characters counts: no idiom, no place name, no point of policy."""
    body, context = numeral.body, numeral.context
    if measure.kind == "division":
        counted = body == "两" or context.preceded("before.listed") or zh_rule("together").starting(text, numeral.outer)
        return bool(counted) and not _in_idiom(text, numeral)
    two = zh_rule("two").whole(measure.surface)  # 二家企业; a 二楼 or 二中队 is the second
    if (body == "二" and not two) or (
        body in _ROUND
        and not zh_rule("leading").pattern.fullmatch(measure.surface)
        and not _approximated(text, numeral)
    ):
        return False
    if len(body) > 1:
        return True
    sure = measure.kind != "digit" or zh_rule("thing").starting(text, numeral.outer - len(measure.surface)) is not None
    if not sure or _in_idiom(text, numeral) or _in_place(text, numeral):
        return False
    own = zh_rule("own.noun").whole(measure.surface)  # 五部门|意见
    return own or context.heads[-1:] != ("discourse",)


def _in_idiom(text: str, numeral: _Numeral) -> bool:
    """三番五次, 一户一策, 四面八方, 八县|两区: one-character numerals in pairs."""
    start, outer = numeral.start, numeral.outer
    following = text[outer : outer + 1]
    if outer - numeral.end == 1 and (following in _IDIOM_NEXT or text.startswith("一体", outer)):
        return zh_rule("tenth.part").starting(text, outer) is None  # 三成五
    return (
        start >= 2
        and text[start - 2] in _HAN_DIGITS
        and "一" <= text[start - 1] <= "鿿"
        and (classifier_at(text, start - 1) is not None or text[start - 2] == "一")
    )


def _in_place(text: str, numeral: _Numeral) -> bool:
    """三元镇, 五家渠市, 六亩塘镇: a numeral and a classifier that begin the name of a division."""
    measure = numeral.classifier
    if measure is not None and measure.surface == "亩" and len(numeral.body) == 1:
        return zh_rule("after.acre").after(text, numeral.outer, 4) is not None
    named = measure is not None and zh_rule("named").pattern.fullmatch(measure.surface) is not None
    return named and zh_rule("after.place").after(text, numeral.outer, 4) is not None


def _approximated(text: str, numeral: _Numeral) -> bool:
    if numeral.quantity.modifier != "exact" or approximator_before(text, numeral.start)[0] is not None:
        return True
    return numeral.classifier is not None and approximator_after(text, numeral.outer)[0] is not None


def _is_bare_count(text: str, numeral: _Numeral) -> bool:
    """A numeral without a classifier counts if it is vague or scaled, measured by what stands before, or by a noun."""
    body = numeral.body
    figures = body[0].isdigit()
    if body[0] == "0" and body.isdigit():
        return False  # 02 above a part of a post
    if "分之" in body or _is_bare_money(text, numeral):
        return True
    if not figures and _TENS.isdisjoint(body):
        return False
    if not figures and body in _TENS and not _approximated(text, numeral):
        return False
    following = numeral.context.noun_at()
    if following == "discourse":
        return False
    long = figures or len(body) > 1
    if _approximated(text, numeral) and (long or body in _ROUND):
        return True
    if figures and body[-1] in "万亿":
        return True
    if _year_like(body):
        return False
    counted = following not in (None, "stop") and long
    return counted or zh_rule("before.measured").ending(text, numeral.start, 18) is not None


def _is_bare_money(text: str, numeral: _Numeral) -> bool:
    """存了三万, 滚成七万多: an amount without its unit."""
    scaled = "万" in numeral.body or numeral.quantity.value >= _AMOUNT
    return (
        scaled
        and numeral.classifier is None
        and numeral.context.noun_at() in (None, "stop")
        and zh_rule("before.money").ending(text, approximator_before(text, numeral.start)[1], 12) is not None
    )


def _year_like(body: str) -> bool:
    return len(body) == 4 and body.isdigit() and body[:2] in ("19", "20")


def _mention(text: str, raw: str, numeral: _Numeral) -> Mention:
    modifier, start = approximator_before(text, numeral.start)
    measure, quantity = numeral.classifier, numeral.quantity
    tenths = measure is not None and measure.surface == "成"
    part = zh_rule("tenth.part").starting(text, numeral.outer) if tenths else None  # 四成|半
    after, end = approximator_after(text, numeral.outer if part is None else part.end())
    if modifier is None:
        modifier = after or quantity.modifier
        if modifier == "exact" and after is None and zh_rule("before.broken").ending(text, start, 4):
            modifier = "over"
    category = category_of(numeral.context.moved(end), measure, quantity.value)
    unit = None if measure is None else raw[numeral.outer - len(measure.surface) : numeral.outer]
    if "分之" in numeral.body or tenths:
        unit, category = "%", "share"
    elif unit is None and category == "other" and _is_bare_money(text, numeral):
        category = "money"
    source = "rule:count.zh.bare" if unit is None else "rule:count.zh.measured"
    values = _in_hundred(quantity, part[0] if part else "") if tenths else (quantity.value, quantity.value_max)
    value = Count(*values, modifier, unit, category)
    return Mention(Span(start, end), "COUNT", source, value, PRIORITY)


def _in_hundred(quantity: Quantity, part: str) -> tuple[int | float, int | float | None]:
    """The numbers of so many tenths: 九成 states 90 in the hundred, 四成半 45, 三成五 35."""
    ones = parse_zh(part)
    more = 5 if part == "半" else 0 if ones is None else ones.value
    high = quantity.value_max
    return quantity.value * 10 + more, high * 10 + more if high is not None else None
