"""A report's actors and facts in, the facts out that belong to none by where they stand alone.

They stand in a byline, a dateline or the page's furniture, count something of the whole nation, tell where an area
lies, date an anniversary or a meeting of superiors;
or the report's branches only guide what somebody else does.
"""

from __future__ import annotations

from itertools import islice, pairwise

from reportmine.knowledge.tables import column
from reportmine.match.gazetteer import is_country, place_named
from reportmine.records import Count, Entity, Span
from reportmine.stages.link.actors import branch_key
from reportmine.stages.link.roles import rule
from reportmine.stages.link.scene import Scene

_CLAUSE = 120
_LINE = 200
_OPENS = 90
_CREDIT = 60  # so many characters beside a count or before an outlet are looked at
_TOTAL = 40
_LEARNED = 50
_TOLD = 72
_TODAY = 90
_ANNIVERSARY = 40
_LAW = 160
_NEAR = 12
_BEHIND_STOCK = 24
_ALLOWED = ("money", "share")  # what a limit is of
_SUBJECT = 12  # so near before a count stands the branch whose it is: "the Liuxi Branch had | 15"
_BEHIND = ("byline.dated", "byline.learned", "byline.paged", "byline.pictured", "byline.reporters", "byline.towned")


def aside(scene: Scene) -> set[str]:
    """The ids of these facts."""
    found = {fact.id for fact in scene.facts if _belongs_to_none(scene, fact)} | _totals(scene) | _nameless(scene)
    for fact, behind in list(pairwise(scene.facts))[::-1]:
        if behind.id in found and fact.label == behind.label == "MEDIA":
            between = scene.text[fact.span.end : behind.span.start]
            if rule("byline.listed").fullmatch(between):
                found.add(fact.id)
    return found


def _totals(scene: Scene) -> set[str]:
    """The ids of the counts that add up, in a paragraph of their own, what the branches' whole institution did."""
    found: set[str] = set()
    wholes = [actor for actor in scene.actors if actor.acts and not actor.keys and not actor.strange]
    for actor in wholes:
        text = scene.text
        if rule("total.before.zh").search(text[max(0, actor.start - _TOTAL) : actor.start]) is None:
            continue
        end = text.find("\n", actor.end)
        end = min((one.start for one in scene.acting if one.start > actor.start), default=len(text)) if end < 0 else end
        found |= _counts(scene, actor.end, end)
    return found


def _counts(scene: Scene, start: int, end: int) -> set[str]:
    return {fact.id for fact in scene.facts if fact.label == "COUNT" and start <= fact.span.start < end}


def _nameless(scene: Scene) -> set[str]:
    """The ids of the counts in a sentence behind 我行 where that is a body which has no branch in the report."""
    own = set(column("link_stand_ins", "surface", lang="zh", whose="own"))
    found: set[str] = set()
    for actor in scene.actors:
        nobody = actor.acts and actor.strange and not actor.keys
        if not nobody or scene.text[actor.start : actor.end] not in own:
            continue
        end = scene.sentence(actor.sentence).end
        end = min((one.start for one in scene.actors if actor.end <= one.start < end), default=end)
        found |= _counts(scene, actor.end, end)
    return found


def _belongs_to_none(scene: Scene, fact: Entity) -> bool:
    """Whether the fact stands in a byline, a dateline or page furniture, or counts something of the whole nation."""
    kind = scene.kind_at(scene.block_at(fact.span.start))
    town = kind == "byline" and fact.label == "PLACE" and _in_line_of_day(scene.text, fact.span)
    there = any(hall.start <= fact.span.start < hall.end for hall in scene.lent)
    guided = scene.guided and fact.label != "OFFICIAL" and not there
    if (kind in ("byline", "furniture") and not town) or guided:
        return True
    if fact.label == "DATE":
        behind = scene.text[fact.span.end : fact.span.end + _ANNIVERSARY]
        falls = any(rule(name).search(behind) for name in ("year.anniversary", "year.meeting"))
        dated = falls or _of_law(scene, fact.span) or _founded(scene, fact.span) or _of_nation(scene, fact.span)
        return dated or _in_dateline(scene, fact.span, kind)
    if fact.label == "COUNT" and scene.view.lang == "zh":
        sentence = scene.sentence(scene.sentence_at(fact.span.start))
        before = scene.text[max(sentence.start, fact.span.start - _CLAUSE) : fact.span.start]
        nation = rule("nation.zh").search(before) is not None
        return nation or _in_stock(scene.text, fact.span, before) or _lost(fact, before)
    if fact.label == "COUNT":
        return _of_whole(scene, fact)
    if fact.label == "PLACE":
        return _situated(scene, fact.span) or _elsewhere(scene, fact.span) or _country(scene, fact.span)
    return fact.label == "MEDIA" and (_in_byline(scene.text, fact.span) or _ends_title(scene, fact.span, kind))


def _situated(scene: Scene, span: Span) -> bool:
    """Whether a place is in an English sentence that only tells where the area lies that it opens with.

    Of a village or a venue that is told rather because the branches went there. In Chinese it is the place of which
    that is told, or the hills and waters beside which it lies.
    """
    sentence = scene.sentence(scene.sentence_at(span.start))
    if scene.view.lang == "zh":
        acted = any(one.acts and sentence.start <= one.start < sentence.end for one in scene.actors)
        return not acted and _lies(scene.text, span)
    if any(sentence.start <= one.start < sentence.end for one in scene.acting):
        return False
    opens = (sentence.start, sentence.start + len("The "))
    first = next((one.span for one in scene.facts if one.label == "PLACE" and one.span.start in opens), None)
    if first is None or rule("situated.small.en").search(scene.text[first.start : first.end]):
        return False
    return rule("situated.en").match(scene.text, first.end) is not None


def _lies(text: str, span: Span) -> bool:
    """Whether a Chinese text tells right behind a place where it lies or what it is known for, or what lies there."""
    beside = rule("situated.before.zh").search(text[max(0, span.start - _NEAR) : span.start])
    if beside is not None and rule("situated.beside.zh").match(text, span.end) is not None:
        return True
    return rule("situated.zh").match(text, span.end) is not None


def _country(scene: Scene, span: Span) -> bool:
    """Whether a place is a whole country of an English report that no branch is named after: "across | Kenya".

    Not one whose name a town or a state bears too (Singapore, Georgia).
    """
    name = scene.text[span.start : span.end]
    if scene.view.lang != "en" or not is_country(name) or rule("city.state.en").fullmatch(name):
        return False
    own = any(name.lower() == (branch_key(branch)[1] or "").lower() for branch in scene.branches)
    return not own and all(getattr(area, "kind", "country") == "country" for area in place_named(name))


def _of_whole(scene: Scene, fact: Entity) -> bool:
    """Whether a count is of the branches that an institution has, of the whole country or what the law allows.

    "The bank has | 17 | branches", "| 67% | of adults in the country", "the compensation limit is | 500,000"; not what
    a branch does with its own: "the Liuxi Branch had | 15 | outlets show films".
    """
    text, span = scene.text, fact.span
    before, behind = text[max(0, span.start - _CREDIT) : span.start], text[span.end : span.end + _CREDIT]
    allowed = isinstance(fact.value, Count) and fact.value.category in _ALLOWED
    if allowed and rule("limit.before.en").search(before):
        return True
    if rule("houses.before.en").search(before) and rule("houses.after.en").match(behind):
        return True
    if any(0 < span.start - branch.span.end <= _SUBJECT for branch in scene.branches):
        return False
    if rule("nation.after.en").search(behind) or rule("nation.before.en").search(before):
        return True
    if _in_land(scene, before, behind):
        return True
    network = rule("network.before.en").search(before) if rule("network.after.en").match(behind) else None
    if network is None or network["own"] is None:
        return network is not None
    sentence = scene.sentence(scene.sentence_at(span.start))
    return not any(sentence.start <= branch.span.start < sentence.end for branch in scene.branches)


def _in_land(scene: Scene, before: str, behind: str) -> bool:
    """Whether a count is of a whole country by its name, which is neither a branch's nor also a town's or a state's."""
    found = rule("country.after.en").match(behind) or rule("country.before.en").search(before)
    if found is None or rule("city.state.en").fullmatch(found["land"]):
        return False
    land = found["land"]
    own = any(branch_key(branch)[1] == land for branch in scene.branches)
    return not own and is_country(land) and len(place_named(land)) == 1


def _elsewhere(scene: Scene, span: Span) -> bool:
    """Whether a place is where an institution has its branches: "the others being in | Liuxi", "has 41 of them in"."""
    sentence = scene.sentence(scene.sentence_at(span.start))
    if scene.view.lang != "en":
        return False
    before = scene.text[max(sentence.start, span.start - _LINE) : span.start]
    return any(rule(name).search(before) is not None for name in ("elsewhere.en", "network.in.en"))


def _of_law(scene: Scene, span: Span) -> bool:
    """Whether a date opens a sentence that tells since when a law holds: "On May 1, the Savings Act took effect"."""
    before = scene.text[scene.sentence(scene.sentence_at(span.start)).start : span.start].strip()
    behind = scene.text[span.end : span.end + _LAW]
    return rule("law.before").fullmatch(before) is not None and rule("law.effect").search(behind) is not None


def _of_nation(scene: Scene, span: Span) -> bool:
    """Whether a Chinese date tells until when a figure of the whole nation was counted: 截至|8月底|，全国已有."""
    if scene.view.lang != "zh" or rule("until.zh").search(scene.text[max(0, span.start - _NEAR) : span.start]) is None:
        return False
    end = scene.sentence(scene.sentence_at(span.start)).end
    behind = (one.span.start for one in scene.facts if one.label == "COUNT" and span.end <= one.span.start < end)
    first = next(behind, None)
    return first is not None and rule("nation.zh").search(scene.text[span.end : first]) is not None


def _founded(scene: Scene, span: Span) -> bool:
    """Whether a Chinese date tells since when a body or a law is there: 银监会成立于|2003年, |5月1日|起施行的《…》."""
    if scene.view.lang != "zh":
        return False
    before, behind = scene.text[max(0, span.start - _NEAR) : span.start], scene.text[span.end : span.end + _NEAR]
    return any(found is not None for found in (rule("founded.zh").search(before), rule("in.force.zh").search(behind)))


def _lost(fact: Entity, before: str) -> bool:
    """Whether an amount is what somebody was cheated of: 被“退税”电话骗走|1.3万元."""
    money = isinstance(fact.value, Count) and fact.value.category == "money"
    return money and rule("cheated.zh").search(before) is not None


def _in_stock(text: str, span: Span, before: str) -> bool:
    """Whether a count tells what an area has by itself (该村现有|512户), not who of it comes or is told something."""
    if rule("stock.zh").search(before) is None:
        return False
    return rule("stock.not.zh").match(text[span.end : span.end + _BEHIND_STOCK]) is None


def _in_line_of_day(text: str, span: Span) -> bool:
    """Whether a place is the town of a dateline: "Nanling Daily, | Nanling|, June 3", 记者 李四 |南岭|报道."""
    return any(rule(name).match(text, span.end) for name in ("dateline.day", "dateline.reports"))


def _ends_title(scene: Scene, span: Span, block: str) -> bool:
    """Whether an outlet ends the title of its page: "The branch met traders – | Nanling Net"."""
    mark = rule("byline.titled").search(scene.text[max(0, span.start - 4) : span.start])
    if mark is None or scene.text[span.end : span.end + 1] not in ("", "\n"):
        return False
    alone = mark["dash"] is not None and scene.text[span.end : span.end + 2] == "\n\n"
    return alone or block in ("title", "heading")


def _in_dateline(scene: Scene, span: Span, block: str) -> bool:
    """Whether a date says when the report was made, not when something happened."""
    text = scene.text
    after = text[span.end : span.end + 12]
    if rule("dateline.zh.today").search(text[span.end : span.end + _TODAY]):
        return False
    if rule("dateline.after").search(after) or rule("dateline.told").search(text[span.end : span.end + _TOLD]):
        return True
    if rule("dateline.reporter").search(text[max(0, span.start - 4) : span.start]):
        return rule("dateline.learned").search(text[span.end : span.end + _LEARNED]) is not None
    low = max(0, span.start - _LINE)
    line = text[max(low, text.rfind("\n", low, span.start) + 1) : span.start]
    if not line and _opens_release(scene, span):
        return True
    if rule("dateline.item").match(line):
        return False
    if rule("dateline.before").search(line):
        return True
    if after.startswith((")", "）")) and rule("dateline.closing").search(line):
        return True
    stopped = rule("dateline.en.stop").search(after) and rule("dateline.en.line").search(line)
    closed = rule("dateline.en.closed").search(after) and rule("dateline.en.town").search(line)
    if stopped or closed or (rule("dateline.en.after").search(after) and rule("dateline.en").search(line)):
        return rule("dateline.en.today").search(text[span.end : span.end + 400]) is None
    if block not in ("title", "heading") or after[:1] not in ("", "\n"):
        return False
    near = text[max(0, span.start - _NEAR) : span.start]
    return rule("labelled").search(near) is None and rule("dateline.not").search(near) is None


def _opens_release(scene: Scene, span: Span) -> bool:
    """Whether a whole day and a dash open an English line, as no other does: "May 3, 2021 – The bank announces"."""
    if scene.view.lang != "en" or rule("dateline.en.whole").match(scene.text, span.start) is None:
        return False
    if rule("dateline.en.today").search(scene.text[span.end : span.end + 400]) is not None:
        return False
    return len(list(islice(rule("dateline.en.whole").finditer(scene.text), 2))) == 1


def _in_byline(text: str, span: Span) -> bool:
    """Whether an outlet stands as the source of the report, not as one that covered the activity."""
    before, after = text[max(0, span.start - 20) : span.start], text[span.end : span.end + 36]
    if rule("byline.covered").search(after):
        return False
    seen = after if after.startswith(("(", "（")) else before[-1:] + after
    if rule("byline.before").search(before) or rule("byline.after").search(seen):
        return True
    if before.endswith(("(", "（")) and any(rule(name).search(after) for name in ("byline.bracketed", "byline.penned")):
        return True
    if rule("byline.line.before").search(before) and rule("byline.line").search(after):
        return True
    if rule("byline.signs").search(before) and rule("byline.signed").search(after):
        return True
    if rule("byline.dashed").search(before) and (after[:1] in ("", "\n") or rule("byline.camera").match(after)):
        return True
    if rule("byline.credited").search(text[max(0, span.start - _CREDIT) : span.start]):
        return True
    if before[-1:] in ("", "\n") and rule("byline.opens").search(after):
        return True
    if before[-1:] in ("", "\n", "·") and rule("byline.dispatch").search(text[span.end : span.end + _OPENS]):
        return True
    if before[-1:] in ("", "\n") and rule("byline.site").search(text[span.start : span.end] + after):
        return True
    if rule("dateline.en.dash").search(after):
        low = max(0, span.start - _OPENS)
        if rule("dateline.en.outlet").search(text[max(low, text.rfind("\n", low, span.start) + 1) : span.start]):
            return True
    return any(rule(name).search(after) is not None for name in _BEHIND)
