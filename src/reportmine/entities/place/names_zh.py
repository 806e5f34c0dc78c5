"""A Chinese text in, out where the named places end that its locatives open."""

from __future__ import annotations

import re

from reportmine.entities.place.areas_zh import ranked_end
from reportmine.entities.place.endings_zh import (
    is_none,
    is_proper,
    local_towns,
    makes_name,
    only_generic,
    plain,
    rule,
    stands_full,
    suffix_kinds,
    suffix_of,
)
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.match.stops import stop_pattern
from reportmine.text.words import Word, all_nominal, known_word, words

SLOT = 24
_LANDMARK = 3
_SHORT = 4  # a verb may stand in a name of so many characters
_INNER = 2  # so many characters of a known place stand before an ending in the middle of its name
_INSIDE = 5  # so many characters of an ending may stand before a word in it
_MAYBE, _DIVISION, _OTHER = "?", "-", "/"
_RUN = re.compile(r"[㐀-鿿豈-﫿A-Za-z0-9·]*")


class Located:
    """The names that stand in the slot behind a locative: 在|都梁公园|设点, 走进|柳溪村、石涧村|等地."""

    def __init__(self, text: str, places: Hits[Areas], institutions: Hits[Body]) -> None:
        self.text, self.places, self.institutions = text, places, institutions
        self.towns = local_towns(places)

    def spans(self) -> list[tuple[int, int, str]]:
        """Start, end and ending ("" for none) of each name, in order."""
        found: list[tuple[int, int, str]] = []
        for match in rule("slot").scan(self.text):
            if self.places.covers(match.start(), match.start() + 1):
                continue  # 乐|至|县
            at, items, sure, part = match.end(), list[tuple[int, int, str]](), False, False
            while (item := self._next(at) or (self._sibling(at) if sure else None) or self._other(at)) is not None:
                _, end, ending = item
                if part and ending in (_MAYBE, _OTHER):
                    break
                if (more := self._more(end, ending)) > 0:
                    end += more
                    item = (item[0], end, ending)
                sure = sure or ending not in (_MAYBE, _OTHER)
                if ending not in (_DIVISION, _OTHER):
                    items.append(item)
                step = rule("slot.next").after(self.text, end, SLOT)
                kind = suffix_kinds().get(ending)
                part = step is None and (ending == _DIVISION or kind in ("admin", "venue", "street"))
                if part:
                    step = rule("slot.inner" if kind == "venue" else "slot.part").after(self.text, end, 12)
                if step is None and part and (wider := self._other(item[0])) is not None:
                    end = wider[1]  # 巴州区红军广场、
                    step = rule("slot.next").after(self.text, end, SLOT)
                if step is None:
                    break
                at = end + step.end()
            found.extend(item for item in items if item[2] != _MAYBE or sure)
        return sorted(dict.fromkeys(found))

    def _more(self, end: int, ending: str) -> int:
        """How far a name goes on behind its ending: 解放路|12号, 石涧中学|东校区."""
        street = suffix_kinds().get(ending) == "street"
        school = ending[-1:] in ("中", "学", "院") and not ending.endswith("大学")
        match = rule("house" if street else "campus.school").after(self.text, end, 8) if street or school else None
        return 0 if match is None else match.end()

    def _next(self, start: int) -> tuple[int, int, str] | None:
        """The name at the offset: with an ending, or a longer one without."""
        item, bare = self._item(start), self._bare(start)
        before = bare if item is None and bare is not None and bare[2] == _DIVISION else item
        if (shop := self._unlisted(start if before is None else before[1])) is not None and (
            item is None or suffix_kinds()[item[2]] in ("street", "admin")
        ):
            return start, shop, ""
        if item is None or (bare is not None and bare[2] in ("", _DIVISION) and bare[1] > item[1]):
            return bare  # 宁乡|市
        return item

    def _other(self, start: int) -> tuple[int, int, str] | None:
        """A member of the list that is no name, so that those behind it are read: 走进|社区|、柳溪书屋."""
        match = rule("slot.other").pattern.match(self.text, start)
        if match is None or self.institutions.overlaps(start, match.end()):
            return None
        for word in words(match[0]):
            verb = word.tag[0] in "vpc" and word.tag != "vn" and word.end - word.start > 1
            if verb and not self.places.covers(start + word.start, start + word.end):
                return None
        return start, match.end(), _OTHER

    def _sibling(self, start: int) -> tuple[int, int, str] | None:
        """A further member of a list of names, whatever words stand before its ending: 云州区一中、|加倍溪小学|."""
        match = rule("slot.member").pattern.match(self.text, start)
        if match is None or self.institutions.overlaps(start, match.end()):
            return None
        suffix = suffix_of(match[0])
        if suffix is None or suffix_kinds()[suffix] == "weak" or len(suffix) + 1 >= len(match[0]):
            return None
        common = is_none(match[0]) or rule("generic.name").whole(match[0]) or stop_pattern().search(match[0])
        return None if common else (start, match.end(), suffix)

    def _unlisted(self, start: int) -> int | None:
        """The end of a word that jieba does not know, right before what happens there: 在新华路|佳乐家|开展."""
        match = rule("slot.unlisted").pattern.match(self.text, start)
        if match is None or self.places.starting_at(start) is not None or self.institutions.overlaps(*match.span()):
            return None
        cut = words(match[0])
        if any(word.tag[0] in "vpcrumdx" for word in cut) or suffix_of(match[0]) is not None:
            return None
        if rule("generic.tail").search(match[0]) is not None:
            return None  # 科创企业
        new = any(word.end - word.start > 1 and not known_word(match[0][word.start : word.end]) for word in cut)
        return match.end() if new and rule("slot.person").before(match[0], len(match[0]), 4) is None else None

    def _bare(self, start: int) -> tuple[int, int, str] | None:
        """A name without an ending: a division, a town of the report's counties, a word that jieba knows as a place.

        Another short unknown word is one only in a list with a surer member.
        """
        known = self.places.starting_at(start)
        if known is not None:
            while (inner := self.places.starting_at(known)) is not None:
                known = inner
            return start, known, _DIVISION
        run = _RUN.match(self.text, start, start + SLOT)
        if run is None or not run[0]:
            return None
        cut = words(run[0])
        for size in (4, 3, 2):
            town = run[0][:size] in self.towns and any(word.end == size for word in cut)
            office = rule("organization").after(self.text, start + size, 12) if town else None  # 潭门|渔业协会
            if town and office is None and not rule("stem.after").after(self.text, start + size, 6):
                return start, start + size, ""
        end = start + cut[0].end
        word = run[0][: cut[0].end]
        place = (cut[0].tag == "ns" and len(word) == _LANDMARK) or rule("landmark").whole(word)
        place = place and cut[0].tag in ("ns", "nz") and not is_none(word)
        place = place or rule("own.area").whole(word)
        fair = rule("on.the.way").starting(self.text, end - 1)  # 城隍|庙会
        if place and not fair and not rule("stem.after").after(self.text, end, 6):
            return start, self._district(end) if rule("unlisted.city").whole(word) else end, ""
        whole = start + cut[-1].end
        closed = rule("slot.closed").after(self.text, whole, 2) is not None
        fits = closed and 2 <= whole - start <= 4 and all_nominal(self.text, start, whole) and not is_none(run[0])
        fits = fits and not rule("generic.name").whole(self.text[start:whole])
        if fits and is_proper(run[0]) and not rule("slot.person").before(run[0], whole - start, 4):
            return start, whole, _MAYBE
        return None

    def _item(self, start: int) -> tuple[int, int, str] | None:
        run = _RUN.match(self.text, start, start + SLOT)
        end = start if run is None else run.end()
        if (closing := rule("list.etc").pattern.search(self.text, start, end)) is not None:
            end = closing.start()
        best: tuple[int, int, str] | None = None
        office = rule("street.office").pattern.match(self.text, start, end)
        for word in words(self.text[start:end]):
            stop = start + word.end
            stop -= rule("yard").starting(self.text, stop - 1) is not None  # 小学|校园
            # 湖|畔, 大学|校园, but not 清溪湖畔|花园
            beside = rule("beside").ending(self.text, stop, 2) if word.end - word.start > 1 else None
            beside = None if rule("estate.named").starting(self.text, stop) is not None else beside
            named = office is not None and stop <= office.end()  # 东山区|柳溪办
            if (
                not named
                and self._breaks(word, start)
                and not (best is None and rule("localizer").whole(self.text[start + word.start : stop]))
            ):
                break
            stop -= 0 if beside is None else len(beside[0])
            suffix = suffix_of(self.text[start:stop])
            # what follows a village is its own: 柳溪村|文化站
            floor = best[1] if best is not None and suffix_kinds()[best[2]] == "admin" else start
            floor = floor if office is None or named else max(floor, office.end())  # 柳溪办|李家小区
            if best is not None and stop > best[1] and rule("conjunction").pattern.match(self.text, best[1]):
                break  # 云岭大学|和川大附中
            behind = best is not None and suffix == self.text[best[1] : stop] and self._inner(best, suffix)
            if suffix is not None and self._runs_on(stop, suffix):
                continue
            if suffix is not None and stop - len(suffix) >= floor:
                named = behind or self._names(start, floor, stop, suffix)
                if named or (best is not None and self._square(best, stop, suffix)):
                    best = (start, stop, suffix)
            if beside is not None:
                break
        if best is not None and (hall := rule("hall").before(self.text[start : best[1]], best[1] - start, SLOT)):
            end = start + hall.end("school")  # 云岭大学|食堂
            best = (start, end, suffix_of(self.text[start:end]) or best[2])
        return best if best is None or self._free(best) else None

    def _runs_on(self, end: int, suffix: str) -> bool:
        """Whether a longer name or another word goes on behind an ending: 新屯|子村, 西乡|塘区, 九小|场所."""
        if len(suffix) == 1 and rule("village.on").after(self.text, end, 6):
            return True  # 石桥|头村
        if rule("along.street").ending(self.text, end, 2):
            return True  # 人民路|沿街
        if self.places.covers(end - _INNER, end + 1):
            return True
        return rule("school.cut").whole(suffix) and rule("suffix").starting(self.text, end - len(suffix)) is None

    def _district(self, end: int) -> int:
        """The end of the areas with their rank words that follow a city which no table has: 石涧市|滨江区."""
        while (inner := ranked_end(self.text, self.places, end)) is not None:
            end = inner
        return end

    def _square(self, street: tuple[int, int, str], end: int, suffix: str) -> bool:
        """Whether words that any place may have name a square behind its street: 光明大道|火把广场."""
        own = suffix_kinds()[street[2]] == "street" and rule("own.kind").whole(suffix)
        return own and self._names(street[0], street[1], end, suffix)

    def _breaks(self, word: Word, start: int) -> bool:
        """Whether a word cannot stand in a name: a verb, a function word, a place beside something (附近, 门口)."""
        first, last = start + word.start, start + word.end
        if rule("joined").ending(self.text, last, 6) is not None:
            return True  # 社区|联合|街道
        if self.places.covers(first, last) or self.institutions.covers(first, last):
            return False
        surface = self.text[first:last]
        if word.start == 0 and surface in self.towns:
            return False  # 石涧|文化广场, where jieba takes the town for a verb
        mall = word.start > 0 and rule("mall").whole(surface)  # jieba takes 超市 for a verb
        if mall or rule("trade").pattern.match(self.text, first) is not None:
            return False
        for at in range(first, max(start, first - _INSIDE) - 1, -1) if word.start > 0 else ():
            ending = rule("suffix").starting(self.text, at)
            if ending is not None and (ending.end() > last or (at == first and word.tag == "d")):
                return False  # 佳和医院|养护院, 天津站|前广场, 新时代文明|实践|站, 机关|一幼
        if self._sounds(surface, start, first):
            return False
        behind = rule("town.full").ending(self.text, first, 2) and self.places.ending_at(first) is not None
        if behind and rule("village.sign").starting(self.text, first):
            return False  # 白石镇|向家村
        if rule("joint").whole(surface) and (first - start == 1 or self.places.ending_at(first - 1) is not None):
            return False  # 佳|和|医院: nothing before it that it could join
        if rule("slot.break").whole(surface):
            return word.start > 0 or last - first > 1 or word.tag[0] in "pcu"
        if last - first > 2 and suffix_of(surface) is not None and not known_word(surface):
            return False  # 打油巷
        if word.tag[0] == "v" and word.tag != "vn":
            opens = word.start == 0 and self.text[start - 1] == "进"
            # jieba guesses the tag of a word that it does not know: 华新汇|购物中心, 联涧|小学
            endings = any(rule(name).starting(self.text, last) is not None for name in ("mall", "suffix"))
            new = word.start == 0 and not known_word(surface) and endings
            return last - first > 1 and not opens and not new and not self._named_verb(start, first, last)
        named = any(rule(name).starting(self.text, last) is not None for name in ("verb.named", "numbered.next"))
        opens = word.start == 0 and (rule("adverb.named").whole(surface) or not known_word(surface))
        if word.tag == "d" and (opens or named):
            return False  # 首都|经济贸易大学, 京藏高速|服务区, 西安高新|第五初级中学
        return (word.tag == "ad" or word.tag[0] in "pcruydx") and last - first > 1

    def _sounds(self, surface: str, start: int, first: int) -> bool:
        """Whether a sign of another sense is part of a name: 荷|都|花园, 三十都|小学, 走进|向家村, 阳光|之家."""
        if rule("home").whole(surface):
            return True
        if first == start:
            return rule("family").starting(self.text, first) is not None
        near = first - start == 1 or rule("numeral").ending(self.text, first, 1) is not None
        ending = rule("suffix").starting(self.text, first + len(surface))
        return near and rule("sound").whole(surface) and ending is not None

    def _named_verb(self, start: int, first: int, last: int) -> bool:
        """Whether a verb is part of a name, by the ending behind it: 解放|路, 城北感恩|社区, 颐养|康复中心."""
        if rule("care").whole(self.text[first:last]) and rule("suffix").starting(self.text, last) is not None:
            return True
        at = self.places.last_within(start, first)
        low = start if at is None else self.places.ends[at]
        civic = rule("civic").pattern.match(self.text, low)
        if civic is not None and last <= civic.end():
            return True  # 云州区|青少年综合|实践|基地
        if at is not None and stands_full(self.text, self.places, at):
            named = rule("named.behind").pattern.match(self.text, low)  # 云州区|加倍溪|中学
            if named is not None and last <= named.end("name") and not stop_pattern().search(named["name"]):
                return True
        return last - low <= _SHORT and rule("verb.named").starting(self.text, last) is not None

    def _names(self, start: int, floor: int, end: int, suffix: str) -> bool:
        """Whether text[start:end] names a place: what stands before its ending is a proper name.

        What lies before `floor` is known to be one.
        """
        kind = suffix_kinds()[suffix]
        if kind == "numbered":
            return True
        if kind == "weak" and self.places.ending_at(end) is not None:
            return False
        stem = end - len(suffix)
        at = self.places.last_within(start, stem)
        inner = max(floor, start if at is None else self.places.ends[at])
        ranked = inner > start and (inner == floor or (at is not None and stands_full(self.text, self.places, at)))
        rest = self.text[inner:stem]
        old = inner > start and not rest and not ranked and rule("old.town").whole(suffix)
        if (is_none(rest + suffix) and not old) or (rule("quarter").whole(suffix) and self._area(rest)):
            return False
        if rest and [word.tag for word in words(self.text[inner:end])] == ["ns"]:
            return not rule("generic.name").whole(rest + suffix)
        if not rest:
            bare = (suffix in plain() or kind in ("weak", "admin")) and not rule("committee").whole(suffix)
            return inner > start and not (ranked and bare)
        if rule("blank").pattern.search(rest) or rule("number").pattern.search(rest):
            return False
        if inner > start and rule("tower").whole(rest + suffix) and not rule("generic.lead").starting(rest, 0):
            return True  # 新宁县|金融中心|大厦
        if inner > start and rule("civic").whole(rest + suffix):
            return True  # 新宁县|青少年活动中心
        alone = inner == start or len(rest) > 1
        own = kind == "venue" and inner > start and not ranked and not rule("generic.lead").starting(rest, 0)
        if only_generic(rest, suffix, own=own, alone=alone):
            return False
        if rule("company").whole(suffix) and len(rest) > 1:
            return True  # 昆明|绿野食品|有限公司
        if is_proper(rest) or rule("home.own").search(rest) is not None:
            return len(rest) > 1 or kind == "admin" or (inner > start and kind != "weak")
        return self._placed(rest, suffix, kind) if inner > start else makes_name(rest, suffix, kind)

    @staticmethod
    def _placed(rest: str, suffix: str, kind: str) -> bool:
        """Whether words of no proper name, behind a place and before an ending, make a name with them."""
        if rule("school.common").whole(suffix) and len(rest) > _SHORT:
            return True  # 昆明|航空工业管理|学院
        if rule("school.own").whole(suffix) and 1 < len(rest) <= _SHORT:
            return stop_pattern().search(rest) is None  # 西安|高新|一中
        if rule("own.kind").whole(suffix) and len(rest) == 2:
            return all_nominal(rest, 0, 2)  # 柳溪镇团结|广场
        # 柳溪村老年|活动中心, but 柳溪镇皮毛|市场
        return kind not in ("weak", "org") and suffix not in plain() and len(rest) <= 4

    @staticmethod
    def _inner(item: tuple[int, int, str], suffix: str) -> bool:
        """Whether an ending right behind a name belongs to it: 宽窄巷子|景区, 柳园|体育场, but not 柳园|市场."""
        if rule("scenic").whole(suffix) or (rule("housing").whole(suffix) and rule("estate").whole(item[2])):
            return True
        if rule("own.kind").whole(suffix) and rule("sight").whole(item[2]):
            return True  # 文庙|广场
        kind, venue = suffix_kinds()[item[2]], suffix_kinds()[suffix] == "venue"
        if kind == "street" and rule("own.kind").whole(suffix):
            return True  # 百岁东街|广场
        return venue and (kind == "numbered" or (kind in ("weak", "street") and suffix not in plain()))

    @staticmethod
    def _area(name: str) -> bool:
        """Whether the name is one without a word for a quarter behind it: 华强北|商圈, 柳溪广场|商圈."""
        return [word.tag for word in words(name)] == ["ns"] or suffix_of(name) is not None

    def _free(self, item: tuple[int, int, str]) -> bool:
        """Whether the name is not a part of something longer: 柳溪村|民委员会, 南岭大学|出版社."""
        end = item[1]
        if item[2] == "乡" and rule("countryside").after(self.text, end, 2):
            return False  # 滑县第一批美丽|乡村
        if rule("industry").whole(item[2]):
            named = self.places.ending_at(end - len(item[2])) is None  # 江西|陶瓷 is a trade
            return named and rule("industry.after").after(self.text, end, 4) is not None
        if rule("on.the.way").starting(self.text, end - len(item[2]) - 1):
            return False  # 昆明|街头
        return rule("not.suffix.after").after(self.text, end, 4) is None
