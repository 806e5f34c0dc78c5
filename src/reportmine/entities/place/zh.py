"""A view of a Chinese report in, its PLACE mentions out, and blockers over organizations named after places.

Three kinds of anchor: names of divisions (from the table), words that end a place's name (村, 广场, 一中 …), and the
slot behind a locative (`names_zh`). What adjoins is one chain, one PLACE. A school, company or hospital is a PLACE only
where the text locates something there.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from reportmine.entities.place.again_zh import names_again
from reportmine.entities.place.aliases_zh import short_names
from reportmine.entities.place.areas_zh import is_area
from reportmine.entities.place.around_zh import Piece
from reportmine.entities.place.endings_zh import is_none, is_proper, local_towns, rule, suffix_kinds, suffix_of
from reportmine.entities.place.landmarks_zh import landmarks, taiwan
from reportmine.entities.place.lists_zh import grouped, hosts, regions, repeated, stations
from reportmine.entities.place.names_zh import Located
from reportmine.entities.place.pieces_zh import Reader
from reportmine.knowledge.tables import column
from reportmine.match.gazetteer import Township
from reportmine.records import Mention, Span
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View
from reportmine.text.words import noun_start

PRIORITY = 50
_COUNTY = 3
_BESIDE = 6
_HAMLETS = 24  # so many characters behind a town are read for its numbered villages
_ABOVE_BRANCH = 95  # the office of another company is no branch of the report
_SHORT_NAME = 6  # so many characters has a village's name
_CUT_OFF = 2  # so many characters jieba may cut off a village's name
_TOLD = (".located", ".venue", ".admin")


@cache
def _table_kinds() -> frozenset[str]:
    """Endings whose names the tables list completely: an unknown one needs more proof (乡 in 故乡)."""
    return frozenset(column("place_listed.zh", "surface"))


def find(view: View) -> list[Mention]:
    """PLACE mentions of a Chinese report and blockers over organizations."""
    reader = Reader(view)
    located = list(_located(reader))
    told = [reader.text[m.span.start : m.span.end] for m in located]
    out = [*located, *_listed(reader, told), *_beside(reader), *_bracketed(reader), *_titled(reader)]
    previous: Piece | None = None
    opened = {mention.span.end: mention.span.start for mention in located}
    pieces = [_landing(reader, piece) for piece in reader.pieces()]
    sharing = reader.sharing(pieces)
    for piece in pieces:
        if piece.start in sharing or reader.in_name(piece.start, piece.end):
            continue
        if piece.kind and rule("any.of").starting(reader.text, piece.start):
            continue
        begun = opened.get(piece.end, piece.start)
        unknown = piece.chain_end == piece.start and reader.clean(begun, piece.start) < piece.start
        if begun < piece.start and (unknown or piece.start - begun <= _CUT_OFF):
            continue  # 走进尤家|坟村, 走进云泊汇成|花园社区
        between = "" if previous is None else reader.text[previous.end : piece.start]
        located_before = piece.start - 1 in opened and reader.text[piece.start - 1] == "、"
        listed = located_before or rule("list.between").whole(between) or _leads(reader, piece)
        mention = _judge(reader, piece, listed=listed)
        if mention is not None:
            out.append(mention)
            previous = piece if mention.label else None
    return [*out, *_hamlets(reader, pieces), *_again(reader, out)]


def _hamlets(reader: Reader, pieces: list[Piece]) -> Iterator[Mention]:
    """Villages that have a number for a name behind their town, and those listed behind: 白石镇|14村、|15村."""
    for piece in pieces:
        town = rule("hamlets.town").ending(reader.text, piece.end, 1)
        found = None if town is None else rule("hamlets").after(reader.text, piece.end, _HAMLETS)
        if found is None:
            continue
        start = piece.start
        for village in found[0].split("、"):
            end = (piece.end if start == piece.start else start) + len(village)
            yield _place(Span(start, end), "admin", 0.8, PRIORITY + 13)
            start = end + 1


def _again(reader: Reader, found: list[Mention]) -> Iterator[Mention]:
    """Further mentions of the venues that the text has located, wherever they stand: 柳溪物流园区内一片忙碌.

    Villages are told by any mention: 走进白石镇云多村 … 帮扶|云多村|十年.
    """
    text = reader.text
    spans = [m.span for m in found if m.source.endswith(_TOLD)]
    begun = {m.span.end: m.span.start for m in found if m.label}
    names, short = names_again(text, spans, reader.places)
    for start, end, _ in PhraseIndex((name, None) for name in names).find(text) if names else ():
        if reader.in_name(start, end) or reader.institutions.overlaps(start, end):
            continue
        again = Piece(start, end, end, "")
        suffix = suffix_of(text[start:end]) or ""
        venue = suffix_kinds().get(suffix) != "admin" or rule("partner.body").whole(suffix)
        if venue and reader.partner(again):
            yield Mention(Span(start, end), "", "rule:place.zh.participant", None, PRIORITY + 5)
        other = venue and (reader.partner(again) or rule("not.suffix.after").after(text, end, 4))  # 云都广场|舞
        cut = not venue and end - start <= _SHORT_NAME and begun.get(end, start) > start  # 帮助邓家|桥村
        if other or not (cut or reader.opens(again)):
            continue
        if not rule("goes.on").after(text, end, 4) and not rule("organization").after(text, end, 16):
            yield _place(Span(start, end), "again", 0.8, PRIORITY + 13 * cut)
    for start, end, _ in PhraseIndex((name, None) for name in short).find(text) if short else ():
        further = rule("stem.after").after(text, end, 6) or rule("organization").after(text, end, 16)
        if rule("locative.strong").before(text, start, 12) and not (further or reader.in_name(start, end)):
            yield _place(Span(start, end), "again", 0.75)


def _leads(reader: Reader, piece: Piece) -> bool:
    """Whether a list of areas begins with the piece: 会昌、赣县."""
    after = piece.end + 1
    return not piece.kind and reader.text.startswith("、", piece.end) and reader.places.starting_at(after) is not None


def _located(reader: Reader) -> Iterator[Mention]:
    """The names in the slots behind locatives."""
    institutions = reader.institutions
    for start, end, ending in Located(reader.text, reader.places, institutions).spans():
        at = institutions.last_within(start, end)
        within = at is not None and institutions.ends[at] < end
        if reader.in_name(start, end) or (institutions.overlaps(start, end) and not within):
            continue
        if rule("fair").after(reader.text, end, 40) or rule("any.of").starting(reader.text, start) is not None:
            continue
        committee = rule("committee").whole(ending)
        ruled = suffix_kinds().get(ending) == "admin" or rule("zone").whole(ending)
        if ruled and not committee and _office(reader, start, end):
            continue
        if suffix_kinds().get(ending) and _helps(reader, end, ending):
            continue
        if suffix_kinds().get(ending) == "venue" and rule("office.behind").after(reader.text, end, 8):
            continue
        counted = rule("quantified").search(reader.text[start:end])
        landing = rule("landing").pattern.match(reader.text, start, end)
        if landing is not None and rule("dock").whole(ending):
            end = landing.end("name")  # 天津港|码头
        elif (works := rule("works").search(reader.text[start:end])) is not None:
            end = start + works.end("name")
        elif counted is not None:
            end = start + counted.start()
        elif reader.text.endswith("大学", start, end) and (campus := rule("campus").after(reader.text, end, 24)):
            end += campus.end()
        drawn = rule("succession").ending(reader.text, start, 4) is not None
        yield _place(Span(start, end), "located", 0.9, PRIORITY + (13 if drawn else 6))


def _office(reader: Reader, start: int, end: int) -> bool:
    """Whether an office that only acts is named after the place: 在白石街道|平安法治办|的支持下."""
    if not rule("organization.own").after(reader.text, end, 12):
        return False
    office = reader.organization(Piece(start, end, end, ""))
    return office is not None and rule("hosted").after(reader.text, office, 8) is None


def _helps(reader: Reader, end: int, suffix: str) -> bool:
    """Whether a body that only helps ends at the offset: 在柳溪社区|的大力支持下; a town is an area that acts."""
    body = suffix_kinds().get(suffix) != "admin" or bool(rule("partner.body").whole(suffix))
    return body and rule("supported").after(reader.text, end, 40) is not None


def _speaks(reader: Reader, piece: Piece) -> bool:
    """Whether the piece is a committee for which somebody speaks: 石涧村委会|主任."""
    spoken = rule("committee").whole(piece.suffix) and rule("committee.post").after(reader.text, piece.end, 6)
    return bool(spoken) and not reader.located(piece)


def _beside(reader: Reader) -> Iterator[Mention]:
    """Lakes and mountains beside which something happens: 西双湖畔."""
    for match in rule("beside.name").scan(reader.text):
        end = match.end()
        start = noun_start(reader.text[:end], reader.clean(reader.low(end - 1), end - 1), end, 1)
        if start is None or not 2 <= end - start <= _BESIDE or reader.in_name(start, end):
            continue
        if is_proper(reader.text[start : end - 1]) and not is_none(reader.text[start:end]):
            yield _place(Span(start, end), "beside", 0.75)


def _bracketed(reader: Reader) -> Iterator[Mention]:
    """Companies and universities with a place in brackets: a PLACE where something is located there, else a blocker."""
    text = reader.text
    for match in rule("bracketed.name").scan(text):
        end = match.end("name")
        start = reader.clean(match.start(), end)
        opened = [found.end() for found in rule("slot").scan(text[start:end])]
        start += max(opened, default=0)
        if reader.institutions.overlaps(start, match.end()):
            continue
        listed = text[start - 1 : start] == "、" or text[match.end() : match.end() + 1] in ("、", "等")
        signs = rule("partner.with").after(text, match.end(), 24) is not None
        here = rule("locative.strong").before(text, start, 12) or _scene(reader, match.end())
        if here or (listed and not signs):
            yield _place(Span(start, match.end()), "host", 0.75, PRIORITY + 15)
        else:
            yield Mention(Span(start, match.end()), "", "rule:place.zh.participant", None, PRIORITY + 15)


def _titled(reader: Reader) -> Iterator[Mention]:
    """Venues in quotation marks behind the word for their kind (商圈“汇一城”), places behind a dateline's reporter.

    Venues that a number names, too: 走进1906文创园.
    """
    named = (
        match for name in ("titled", "titled.before", "reported", "storey") for match in rule(name).scan(reader.text)
    )
    for match in named:
        if not reader.institutions.overlaps(*match.span("name")):
            yield _place(Span(*match.span("name")), "titled", 0.75)
    for match in rule("reported.beside").scan(reader.text):
        if is_area(match["name"]):
            yield _place(Span(*match.span("name")), "titled", 0.75)
    for match in rule("numbered.venue").scan(reader.text):
        yield _place(Span(*match.span("name")), "numbered", 0.8, PRIORITY + 12)
    yield from _numbered(reader)


def _numbered(reader: Reader) -> Iterator[Mention]:
    """Schools that a number without 第 names, where the text locates or lists them: 走进27中学, 大连24中、65中."""
    last = -1
    for match in rule("numbered.school").scan(reader.text):
        start, end = match.span()
        if (at := reader.places.ending_at(start)) is not None:
            start = reader.places.starts[at]
        school = Piece(start, end, end, "org")
        listed = last == start - 1 and reader.text[last] == "、"
        if listed or reader.located(school) or rule("locative.after").after(reader.text, end, 14):
            last = end
            yield _place(Span(start, end), "numbered", 0.8, PRIORITY + 12)


def _listed(reader: Reader, located: list[str]) -> Iterator[Mention]:
    """Members of lists, towns named again without their rank word, and regions."""
    text = reader.text
    towns = {text[a:b] for a, b, areas in reader.places if isinstance(areas[0], Township)}
    stems = local_towns(reader.places).intersection(located)
    found = [*grouped(text, reader.places), *repeated(text, towns, stems), *regions(text), *hosts(text)]
    for start, end in found:
        chain = reader.places.chain_end(end)  # 粤北|韶关
        chain = chain if text[chain : chain + 1] in "。；" or rule("region.after").after(text, chain, 6) else end
        office = text[chain : chain + 1] != "等" and rule("organization").after(text, chain, 12) is not None
        if not (office or reader.in_name(start, chain) or reader.institutions.overlaps(start, chain)):
            yield _place(Span(start, chain), "listed", 0.8, PRIORITY + 13 * (chain > end))
    for start, end in stations(text, reader.places):
        if not (reader.in_name(start, end) or reader.institutions.overlaps(start, end)):
            yield _place(Span(start, end), "station", 0.8, PRIORITY + 12)
    for span in (*(match.span("name") for match in rule("edition").scan(text)), *short_names(reader)):
        yield Mention(Span(*span), "", "rule:place.zh.edition", None, PRIORITY + 15)
    for start, end in landmarks(text, reader.places):
        if not (reader.in_name(start, end) or reader.institutions.overlaps(start, end)):
            yield _place(Span(start, end), "landmark", 0.8, PRIORITY + 7)
    for start, end, area in taiwan(text):
        if reader.in_name(start, end) or reader.institutions.overlaps(start, end):
            continue
        if area:
            yield _place(Span(start, end), "taiwan", 0.9, PRIORITY + 13)
        elif rule("taiwan.office").after(text, end, 3):
            yield Mention(Span(start, end), "", "rule:place.zh.office", None, PRIORITY + 13)


def _judge(reader: Reader, piece: Piece, *, listed: bool) -> Mention | None:
    """A PLACE, a blocker, or nothing."""
    span = Span(piece.start, piece.end)
    institutions = reader.institutions
    if institutions.overlaps(piece.start, piece.end):
        return None
    if institutions.starting_at(piece.end) is not None:
        return _place(span, "street", 0.75) if piece.kind == "street" and reader.address(piece) else None
    end = reader.organization(piece) if piece.kind != "venue" or rule("zone").whole(piece.suffix) else None
    if end is not None and reader.posted(piece, end):
        return _place(span, "posted", 0.85, PRIORITY + 12)
    if end is not None:
        host = rule("hosted").after(reader.text, end, 50) or rule("office.center").ending(reader.text, end, 12)
        if host and reader.located(piece):
            return _place(Span(piece.start, end), "office", 0.8, PRIORITY + 12)
        return Mention(Span(piece.start, end), "", "rule:place.zh.organization", None, PRIORITY + 5)
    if piece.kind == "org":
        return _host(reader, piece, listed=listed)
    if piece.kind == "venue":
        return _venue(reader, piece, listed=listed)
    if piece.kind == "street":
        house = rule("house").after(reader.text, piece.end, 8)
        span = Span(piece.start, piece.end + (house.end() if house else 0))
        told = reader.located(piece) or piece.start < piece.chain_end or reader.among_streets(piece)
        return _place(span, "street", 0.75) if told else None
    if piece.kind == "admin":
        quoted = reader.text[piece.end : piece.end + 1] in '”」"'
        if reader.signed(piece) or (quoted and rule("nickname").ending(reader.text, piece.start, 5)):
            return None
        body = rule("partner.body").whole(piece.suffix)
        if _helps(reader, piece.end, piece.suffix) or (body and reader.partner(piece)) or _speaks(reader, piece):
            return None
        if rule("street.body").whole(piece.suffix) and not reader.located(piece):
            return Mention(span, "", "rule:place.zh.office", None, PRIORITY + 12)
        known = piece.start < piece.chain_end or piece.suffix not in _table_kinds()
        return _place(span, "admin", 0.9, PRIORITY + 12) if known or reader.located(piece, strong=False) else None
    if piece.kind == "town":
        hamlet = rule("town.full").ending(reader.text, piece.chain_end, 2) is not None
        return _place(span, "town", 0.8, PRIORITY + 12 * hamlet) if reader.opens(piece) else None
    return _division(reader, piece, listed=listed)


def _host(reader: Reader, piece: Piece, *, listed: bool) -> Mention:
    """A school or company where something takes place as a PLACE, else a blocker over one that only joins."""
    scene = _scene(reader, piece.end) or rule("situated").starting(reader.text, piece.end) is not None
    here = reader.located(piece) or scene or reader.taught(piece) or (listed and not reader.partner(piece))
    if here and not _helps(reader, piece.end, piece.suffix):
        office = _company_part(reader, piece)
        return _place(Span(piece.start, office), "host", 0.8, PRIORITY if office == piece.end else _ABOVE_BRANCH)
    return Mention(Span(piece.start, piece.end), "", "rule:place.zh.participant", None, PRIORITY + 5)


def _venue(reader: Reader, piece: Piece, *, listed: bool) -> Mention | None:
    """A venue that the text locates as a PLACE, a blocker over an office called so, or nothing."""
    located, span = reader.located(piece), Span(piece.start, piece.end)
    behind = rule("office.behind").after(reader.text, piece.end, 8) or reader.guests(piece)
    helps = _helps(reader, piece.end, piece.suffix)
    if behind or helps or (rule("office.center").ending(reader.text, piece.end, 12) and not located):
        return Mention(span, "", "rule:place.zh.office", None, PRIORITY + 5)
    fair = reader.names.starting_at(piece.start) == piece.end and rule("fair.kind").whole(piece.suffix)
    told = (
        reader.located(piece, strong=bool(fair))
        or listed
        or reader.in_list(piece)
        or piece.start < piece.chain_end
        or rule("scene").after(reader.text, piece.end, 24) is not None
        or reader.told(piece)
        or reader.taught(piece)
    )
    represented = rule("represented").after(reader.text, piece.end, 10) is not None and not located
    return _place(span, "venue", 0.85) if told and not (reader.partner(piece) or represented) else None


def _division(reader: Reader, piece: Piece, *, listed: bool) -> Mention | None:
    """A chain of division names that stands alone."""
    at = reader.places.ending_at(piece.end)
    assert at is not None
    start, areas = reader.places.starts[at], reader.places.payloads[at]
    office = rule("street.short").starting(reader.text, piece.end)
    if office or rule("follow.word").after(reader.text, piece.end, 6) or reader.other_sense(piece):
        return None
    dated = rule("dateline").after(reader.text, piece.end, 12) is not None
    if dated or (rule("campaign").after(reader.text, piece.end, 24) and reader.opens(piece)):
        return _place(Span(piece.start, piece.end), "short", 0.8)
    if reader.in_event(piece):
        dated = rule("year.next").after(reader.text, piece.end, 10) is not None and reader.opens(piece)
        return _place(Span(piece.start, piece.end), "short", 0.8) if dated else None
    surface = reader.text[start : piece.end]
    if len(surface) > 2 and surface.endswith("市") and rule("center").after(reader.text, piece.end, 5):
        return _place(Span(piece.start, piece.end - 1), "division", 0.9)
    ranked = rule("unknown.admin").before(surface, len(surface), len(surface)) is not None
    if not ranked and not reader.word(piece):
        return None
    full = (len(surface) > 2 and ranked) or (len(surface) == 2 and surface[1] == "县" and reader.opens(piece))
    if isinstance(areas[0], Township) or full or start > piece.start:
        numeral = PRIORITY + 12 if rule("numeral").ending(surface, 1, 1) else PRIORITY  # 五站镇: no number of stations
        return _place(Span(piece.start, piece.end), "division", 0.93, numeral)
    if rule("city.part").whole(surface):
        return None  # 城东的公园
    if reader.bracketed(piece):
        return _place(Span(piece.start, piece.end), "short", 0.8)
    area = rule("attribute.area").after(reader.text, piece.end, 6) is not None and reader.word(piece)
    if areas.ranks[0] == _COUNTY and (reader.surely(piece) or area):
        return _place(Span(piece.start, piece.end), "short", 0.75)
    if not reader.opens(piece) or rule("signed").before(reader.text, piece.start, 30):
        return None
    fits = rule("attribute").after(reader.text, piece.end, 6) is not None
    upper = areas.ranks[0] < _COUNTY
    if not upper and fits and reader.confirmed(piece):
        return _place(Span(piece.start, piece.end), "short", 0.75)
    called = listed or rule("epithet").before(reader.text, piece.start, 7) is not None  # 给古城|潮安|带来
    told = fits and (called or reader.located(piece)) and reader.word(piece)
    told = told or (upper and (fits or listed or reader.located(piece) or reader.word(piece)))
    return _place(Span(piece.start, piece.end), "short", 0.8) if told else None


def _place(span: Span, rule: str, confidence: float, priority: int = PRIORITY) -> Mention:
    return Mention(span, "PLACE", f"rule:place.zh.{rule}", None, priority, confidence)


def _scene(reader: Reader, end: int) -> bool:
    """Whether what stands behind a body's name tells that something takes place there: 石涧中学|的食堂门口."""
    return any(rule(name).after(reader.text, end, far) for name, far in (("locative.after", 14), ("scene", 24)))


def _company_part(reader: Reader, piece: Piece) -> int:
    """The end of the local office that a company's name goes on with, else its own: 有限公司|北江分公司."""
    part = rule("company.part").after(reader.text, piece.end, 16) if piece.suffix.endswith("公司") else None
    return piece.end if part is None else piece.end + part.end()


def _landing(reader: Reader, piece: Piece) -> Piece:
    """The piece without a landing behind an island (微山岛|码头), with a market's goods, a gate, a group of houses."""
    if piece.kind == "admin" and (group := rule("hamlet.group").after(reader.text, piece.end, 10)):
        return Piece(piece.start, piece.end + group.end(), piece.chain_end, piece.kind, piece.suffix)
    names = ("goods.market", "town.gate") if piece.start < piece.chain_end == piece.end else ()
    if market := next((found for name in names if (found := rule(name).after(reader.text, piece.end, 24))), None):
        return Piece(piece.start, piece.end + market.end(), piece.chain_end, "venue", "")
    cut = rule("landing").pattern.match(reader.text, piece.start, piece.end)
    return piece if cut is None else Piece(piece.start, cut.end("name"), piece.chain_end, "venue", "")
