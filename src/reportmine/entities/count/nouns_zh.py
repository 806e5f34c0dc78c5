"""The words beside a Chinese numeral in, what is counted out: its category, or that it is a point of policy."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

from reportmine.entities.count.tables import Classifier, nouns_zh
from reportmine.knowledge.rules import read_rules

_BOUNDARY = re.compile(r"[，。；：！？、,;:!?“”\"（）()《》\n]")
_REACH_AFTER = 16
_REACH_BEFORE = 16
_FAR = 9
_NO_HEADS = frozenset(("stop", "discourse", "modifier"))
_LINKING = frozenset("的各类等、 ")
_OF_NUMBER = re.compile(
    r"等?(?:了|共计?|合计|总计|累计|约|达到?|为|计|有|近|超过?|逾|人数|数量?|量|总量|突破|资料|多达|高达)*\s?"
)


@cache
def _rule(name: str) -> re.Pattern[str]:
    return read_rules("count_zh")[f"count.zh.{name}"].pattern


@dataclass(frozen=True)
class Context:
    """A numeral's place in the text: `start` before its body, `end` behind its classifier."""

    text: str
    start: int
    end: int

    @cached_property
    def after(self) -> str:
        """The rest of the clause behind the classifier, a few characters."""
        window = self.text[self.end : self.end + _REACH_AFTER]
        cut = _BOUNDARY.search(window)
        return window[: cut.start()] if cut else window

    @cached_property
    def before(self) -> str:
        """The clause before the numeral, a few characters."""
        window = self.text[max(0, self.start - _REACH_BEFORE) : self.start]
        return _BOUNDARY.split(window)[-1]

    def noun_after(self) -> str | None:
        """The category of the head of the noun phrase that follows, or None."""
        last, head, edge = 0, None, None
        for start, end, categories in nouns_zh().find(self.after):
            if edge is None:
                if start > _FAR or (categories[0] != "stop" and self._is_fragment(start, end)):
                    continue
            elif not set(self.after[last:start]) <= _LINKING or self._is_fragment(start, end):
                break
            if categories[0] == "stop":
                if self.after[start:end] == "的" and edge is not None:
                    last = end
                    continue
                break
            if head == "discourse" and categories[0] == "events":
                break
            last, edge = end, start
            head = head if categories[0] == "modifier" else categories[0]
        return head

    def _is_fragment(self, start: int, end: int) -> bool:
        """Whether a one-character noun is rather a part of some other word."""
        return end - start == 1 and (start > 0 or self.after[end : end + 1] not in ("", "的"))

    def noun_at(self) -> str | None:
        """The category of a noun that begins right behind the numeral, or None."""
        found = next(iter(nouns_zh().find(self.after)), None)
        if found is None or found[0] > 0:
            return None
        return found[2][0]

    def noun_before(self) -> str | None:
        """The category of the last noun of the clause before the numeral, if little stands between."""
        best = None
        for start, end, categories in nouns_zh().find(self.before):
            if end - start > 1 and categories[0] not in _NO_HEADS:
                best = (end, categories[0])
        if best is None or len(_OF_NUMBER.sub("", self.before[best[0] :])) > 2:
            return None
        return best[1]

    def deployed(self) -> bool:
        """Whether the number is of people sent out (出动车辆20余台次、人员60余人次)."""
        return _rule("before.deployed").search(self.text, max(0, self.start - 30), self.start) is not None


def is_policy_point(context: Context, *, loose: bool, many: bool) -> bool:
    """Whether the thing counted structures the text or a policy (三个方面, 八项措施).

    Args:
        context: where the numeral stands.
        loose: true for figures and larger numerals, which count unknown nouns too.
        many: true for round or larger numbers, which count what in small numbers is a point (80余个渠道).
    """
    noun = context.noun_after()
    if noun is not None:
        return noun == "discourse" or (noun == "soft" and not many)
    if loose:
        return False
    return context.after != "" or context.noun_before() is None


def category_of(context: Context, measure: Classifier | None) -> str:
    """What is counted, by the classifier and by the noun after it, else the noun before."""
    if measure is None or measure.kind == "bare":
        noun = context.noun_after() or context.noun_before() or (measure.category if measure else None)
        return noun if noun not in (None, "discourse", "soft", "query") else "other"
    if measure.category == "people" and context.deployed():
        return "staff"
    for noun, behind in ((context.noun_after(), True), (context.noun_before(), False)):
        if noun == "query":
            noun = "people" if _rule("before.consulted").search(context.before) else "other"
        if noun == "soft" and measure.category == "other":
            return "other"
        if behind and noun == "views" and measure.category == "people":
            continue  # 300人观看 are people; 观看量3000人次 are views
        if noun not in (None, "discourse", "soft") and measure.gives_way_to(noun):
            return noun
    return measure.category
