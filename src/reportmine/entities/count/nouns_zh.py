"""The words beside a Chinese numeral in, what is counted out: its category, or that it is a point of policy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportmine.entities.count.roles_zh import role_of
from reportmine.entities.count.rules import zh_rule
from reportmine.entities.count.tables import Classifier, Ending, classifiers, endings_zh, nouns_zh

_BOUNDARY = re.compile(r"[，。；：！？、,;:!?（）()《》\n]")
_CLAUSE = re.compile(r"[，。；：！？,;:!?（）()《》\n]")
_REACH_AFTER = 16
_REACH_BEFORE = 16
_REACH_RULE = 30
_FAR = 9
_GAP = 2  # characters between the noun and the number of it
_UNREAD = "?"
_NO_HEADS = frozenset(("stop", "discourse", "modifier"))
_LINKING = frozenset("的各类等“” ")
_OF_NUMBER = re.compile(
    r"[”\"]?等?(?:各|了|共计?|合计|总计|累计|约|达到?|为|计|有|近|超过?|逾|人数|数量?|量|总量|突破|资料|多达|高达)*\s?"
)
_OR_ELSE = re.compile(r"[（(][一-鿿]{1,2}[）)]$")  # 咨询台（点）|26个
_WORD = re.compile("[一-鿿]+")
_BEHIND_NOUN = frozenset(("", "、", "的", "和", "及", "与"))
_PHRASE = 8  # a noun phrase that the table lacks has at most so many characters
_BODIES = frozenset(("organisations", "outlets", "people", "staff", "media"))
_TAKERS = frozenset(("people", "staff", "organisations", "outlets"))
_OWNERS = frozenset(("organisations", "outlets"))  # 20个网点|的员工 are outlets


class Context:
    """A numeral's place in the text: `start` before its body, `end` behind its classifier.

    What stands around is read when it is first asked for.
    """

    __slots__ = ("_after", "_before", "_heads", "_noun_before", "end", "guessed", "owner", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self._after: str | None = None
        self._before: str | None = None
        self._heads: tuple[str, ...] | None = None
        self._noun_before: str | None = _UNREAD
        self.owner: str | None = None  # the head right behind the classifier that a later head belongs to (村|的代表)
        self.guessed = False  # whether the head is a word that only its last character tells of

    def moved(self, end: int) -> Context:
        """The same numeral with its classifier's end elsewhere."""
        if end == self.end:
            return self
        other = Context(self.text, self.start, end)
        other._before, other._noun_before = self._before, self._noun_before
        return other

    @property
    def after(self) -> str:
        """The rest of the clause behind the classifier, a few characters; lists (回族、东乡族员工) go on."""
        if self._after is None:
            window = self.text[self.end : self.end + _REACH_AFTER]
            cut = _BOUNDARY.search(window)
            if cut and cut[0] == "、" and cut.start() > 0:
                cut = _CLAUSE.search(window)
            self._after = window[: cut.start()] if cut else window
        return self._after

    @property
    def before(self) -> str:
        """The clause before the numeral, a few characters."""
        if self._before is None:
            start = self.start
            window = self.text[start - _REACH_BEFORE if start > _REACH_BEFORE else 0 : start]
            if window.endswith((")", "）")):
                window = _OR_ELSE.sub("", window)
            cut = _BOUNDARY.search(window[::-1])
            self._before = window[len(window) - cut.start() :] if cut else window
        return self._before

    @property
    def heads(self) -> tuple[str, ...]:
        """The categories of the nouns in a row that follow: 家 + 金融机构网点 gives organisations, outlets."""
        if self._heads is None:
            self._heads = tuple(self._read_heads() or self._guess_head()) if self.after else ()
        return self._heads

    @property
    def silent(self) -> bool:
        """Whether no noun on either side tells what is counted."""
        return not self.heads and self.noun_before is None

    def _read_heads(self) -> list[str]:
        after = self.after
        found: list[str] = []
        last: int | None = None
        first = -1
        for start, end, categories in nouns_zh().find(after):
            category = categories[0]
            if category == "stop" and after[start:end] == "的":
                last = end if last is not None else None
                self.owner = found[-1] if found and first == 0 and self.owner is None else self.owner
                continue
            if last is None and (start > _FAR or (category != "stop" and self._is_fragment(start, end))):
                continue
            if last is not None and (
                (start > last and not _LINKING.issuperset(after[last:start])) or self._is_fragment(start, end)
            ):
                break
            if category == "stop":
                break
            if self._ends(found, category, after[start:end]):
                break
            last = end
            first = start if first < 0 else first
            ending = endings_zh().get(after[end : end + 1])
            if ending is not None and category != "discourse" and after[end + 1 : end + 2] in _BEHIND_NOUN:
                category, last = ending.category, end + 1  # 案例|牌
            if category != "modifier":
                found.append(category)
        return found

    def _ends(self, found: list[str], category: str, word: str) -> bool:
        """Whether a word of the table tells what is done with the things counted rather than names them."""
        if category == "discourse" and zh_rule("noun.adverb").whole(word):
            return bool(found) or (self.text[self.start].isdigit() and self.noun_before is not None)
        if not found:
            return False
        if category == "events":
            return self._is_verb(found[-1], word)
        return category == "views" and found[-1] not in ("people", "views")

    def _guess_head(self) -> list[str]:
        """The category of a noun phrase that the table lacks, by its last character."""
        phrase = self.after.split("、", 1)[0]
        stop = next((start for start, _, categories in nouns_zh().find(phrase) if categories[0] == "stop"), None)
        phrase = phrase[:stop].removesuffix("等")
        found = _ending(phrase) if 1 < len(phrase) <= _PHRASE and _WORD.fullmatch(phrase) else None
        if found is None:
            return []
        self.guessed = not found.small
        return [found.category]

    @staticmethod
    def _is_verb(head: str, word: str) -> bool:
        """Whether an event's name behind a head is what somebody does (4个村巡回宣讲), not a head itself."""
        actor = head in ("organisations", "people", "staff", "media", "outlets", "other")
        return head == "discourse" or (actor and not zh_rule("noun.event").pattern.search(word))

    def _is_fragment(self, start: int, end: int) -> bool:
        """Whether a one-character noun is rather a part of some other word."""
        if end - start > 1:
            return False
        division = classifiers().get(self.after[start:end])
        if start == 0 and division is not None and division.kind == "division":
            return self.after[end : end + 1] in division.not_before
        return start > 0 or self.after[end : end + 1] not in ("", "的")

    def noun_at(self) -> str | None:
        """The category of a noun that begins right behind the numeral, or None."""
        found = nouns_zh().find(self.after)
        return found[0][2][0] if found and found[0][0] == 0 else None

    @property
    def noun_before(self) -> str | None:
        """The category of the last noun of the clause before the numeral, if little stands between."""
        if self._noun_before is _UNREAD:
            self._noun_before = self._read_noun_before() if self.before else None
        return self._noun_before

    def _read_noun_before(self) -> str | None:
        for start, end, categories in reversed(nouns_zh().find(self.before)):
            if end - start > 1 and categories[0] not in _NO_HEADS:
                gap = self.before[end:]
                rest = _OF_NUMBER.sub("", gap)
                if categories[0] in _TAKERS and zh_rule("gap.given").whole(gap):
                    break  # 为村民|送来|4台打药机
                if len(rest) == 1 and (ending := endings_zh().get(rest)):
                    return ending.category
                if len(rest) <= _GAP and not zh_rule("gap.other").whole(gap):
                    return categories[0]
                break
        stem = zh_rule("before.total").pattern.sub("", self.before)
        found = _ending(stem) if len(stem) > 1 else None
        return found.category if found else None

    def preceded(self, rule: str) -> bool:
        """Whether the sentence before the numeral ends in what a rule of `count_zh` describes."""
        return zh_rule(rule).ending(self.text, self.start, _REACH_RULE) is not None


def is_policy_point(context: Context, *, loose: bool, many: bool) -> bool:
    """Whether the thing counted structures the text or a policy (三个方面, 八项措施).

    Args:
        context: where the numeral stands.
        loose: true for figures and larger numerals, which count unknown nouns too.
        many: true for round or larger numbers, which count what in small numbers is a point (80余个渠道).
    """
    if context.heads and (loose or not context.guessed):
        if context.heads[-1] == "discourse":
            return not (loose and context.heads[0] in _BODIES)  # 18个卫生院|工作
        return context.heads[-1] == "soft" and not many
    if loose:
        return False
    return context.after != "" or context.noun_before is None


def _ending(phrase: str) -> Ending | None:
    """What the last character of a noun phrase tells."""
    return endings_zh().get(phrase[-1:])


def category_of(context: Context, measure: Classifier | None, value: float = 0) -> str:
    """What is counted, by the classifier and by the nouns after it, else the noun before."""
    if measure is None:
        return next((noun for noun, _ in _nouns(context)), "other")
    category = measure.category
    if category == "people" and (context.preceded("before.deployed") or context.preceded("before.party")):
        return "staff"
    if measure.surface == "期" and context.preceded("before.held"):
        return "events"
    if (role := role_of(context.text, context.start, context.end, measure.surface, value)) is not None:
        return role
    if (owner := _owner(context, measure)) is not None:
        return owner
    if measure.takes:
        online = category != "people" or context.preceded("before.online")
        for noun, behind in _nouns(context, views=online):  # 300人观看 are people, 直播吸引300人观看 are not
            whose = not behind and category == "materials" and noun in _BODIES and context.preceded("before.share")
            whose = whose or (not behind and category == "people" and context.preceded("before.whole"))  # 全村|284户
            if not whose and (measure.gives_way_to(noun) or (behind and noun == category)):
                return noun
    if category == "events" and context.noun_before == "media":
        return "publications"  # 省级媒体29次
    if category == "other" and not context.heads and not context.noun_before and context.preceded("before.given"):
        return "materials"
    return category


def _nouns(context: Context, *, views: bool = True) -> Iterator[tuple[str, bool]]:
    """The categories of the nouns behind the numeral, the last of them first, then of the one before it.

    Each comes with whether it stands behind. Without `views` what is viewed behind the numeral is left out; parts of
    speech (discourse) always are.
    """
    for noun in reversed(context.heads):
        if (views or noun != "views") and (category := _settled(context, noun)) != "discourse":
            yield category, True
    if context.noun_before and (category := _settled(context, context.noun_before)) != "discourse":
        yield category, False


def _owner(context: Context, measure: Classifier) -> str | None:
    """The head right behind the classifier where a later head only belongs to it (六个班|的学生)."""
    last = context.heads[-1] if context.heads else None
    owner = context.owner
    if owner is None or measure.category == "people" or not measure.gives_way_to(owner):
        return None
    return owner if owner in _OWNERS or (owner == "other" and last in ("people", "staff")) else None


def _settled(context: Context, noun: str) -> str:
    """The noun's category; questions are consultations where somebody answers them."""
    if noun == "query":
        return "people" if zh_rule("before.consulted").pattern.search(context.before) else "other"
    return "other" if noun == "soft" else noun
