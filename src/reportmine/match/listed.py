"""A view in, the institutions of the tables that its text names out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast

from reportmine.knowledge.divisions import Division, candidates_zh
from reportmine.knowledge.institutions import Institution, all_institutions, at_time, ranked
from reportmine.knowledge.rules import read_rules
from reportmine.knowledge.tables import column
from reportmine.match.gazetteer import place_names
from reportmine.match.hits import Hits
from reportmine.match.stops import stop_pattern
from reportmine.match.words import common_words
from reportmine.text.phrases import PhraseIndex
from reportmine.text.view import View
from reportmine.text.words import known_word, words

_LONG, _DROPPED = 6, 3  # letters of a name that headlines write in capitals, and of the word that opens a story so
_TWO = 2  # words of a name that open a story in capitals; signs of a usual name of a place
_SEAT = 3  # signs of a place that no table lists
WINDOW = 12  # so many characters hold the longest name of a place
_WINDOW_EN = 36


PUBLIC = ("central_bank", "regulator", "exchange", "association", "fund")
"""Kinds of institution that a country has for itself: letters stand for their names, they have no house abroad."""


@dataclass(frozen=True, slots=True)
class Body:
    """An institution as the text names it: a row of the table, or a name made by a pattern (柳溪农商银行).

    Attributes:
        full: canonical full name.
        kind: central_bank, bank, rural_bank, insurer, securities, regulator …
        country: two-letter code; "CN" for Chinese ones.
        national: whether a place beside it names a unit of it (东山农行), not the institution itself (柳溪农商银行).
    """

    full: str
    kind: str
    country: str
    national: bool
    institution: Institution | None = None

    @property
    def central_bank(self) -> bool:
        """Whether it is a central bank."""
        return self.kind == "central_bank"

    @property
    def seated(self) -> bool:
        """Whether a place in its name may be where it is: 柳溪农商银行, but not 太平洋保险, 华安证券."""
        return self.kind not in ("insurer", "securities", "fund", "asset_manager")

    @property
    def housed(self) -> bool:
        """Whether it is known to have units: a listed one, or one whose units a place names."""
        return self.institution is not None or self.national


def _lowered(name: str) -> tuple[str, ...]:
    """The name as machine translation may write it: "people's Bank of China", "People's bank"."""
    words = name.split()
    if name.endswith((" Bureau", " Commission")) and len(words) > 2:
        return name, name.lower()
    if len(words) < 2 or "ank" not in name:
        common = common_words().issuperset(name.lower().split())
        whole = len(words) > 2 and (words[0] == "China" or not common)
        return (name, name.lower()) if whole else (name,)  # "ping an life", on a page without capitals
    bank = " ".join("bank" if word == "Bank" else word for word in words)
    small = (name.lower(), " ".join(w if w == "China" else w.lower() for w in words)) if len(words) > 2 else ()
    if " of " in name or " and " in name:
        small = (*small, name.replace(" of ", " Of ").replace(" and ", " And "))
    shouted = name.upper(), f"{words[0].upper()} {' '.join(words[1:])}"
    return name, *shouted, name[0].lower() + name[1:], bank, bank[0].lower() + bank[1:], *small


def _small_bank(name: str) -> tuple[str, ...]:
    """The name, and as haste writes it: "Reserve bank of India", "Equity bank", "Securities & Exchange Commission"."""
    words = name.split()
    forms = [name, *((name.replace(" and ", " & "),) if " and " in name else ())]
    if not name.isupper() and len(name) >= _LONG:
        forms.append(name.upper())
        forms.extend(_opened(words))
    if "Bank" not in words or not (words[-1] == "Bank" or " of " in name or name.count(" ") > 1):
        return tuple(forms)
    if words[0] != "Bank" and not (len(words) == 2 and words[0].lower() in common_words()):
        forms.append(" ".join("bank" if word == "Bank" else word for word in words))
    if len(words) > 2 and not common_words().issuperset(name.lower().split()):
        forms.append(name.lower())
    return tuple(forms)


def _opened(words: list[str]) -> Iterator[str]:
    """The name as papers open a story, its first one or two words in capitals: "FELL MOOR Building Society"."""
    if len(words[0]) >= _DROPPED and len(words) > 1:
        yield " ".join((words[0].upper(), *words[1:]))
    if len(words) > _TWO:
        yield " ".join((words[0].upper(), words[1].upper(), *words[_TWO:]))


def _with_forms(names: tuple[str, ...]) -> set[str]:
    """The names that are another one of them with a corporate form behind: "Fellbank Plc" beside "Fellbank"."""
    whole, forms = set(names), column("corporate_forms", "form", lang="en")
    return {name for name in names for form in forms if name.endswith(form) and name.removesuffix(form) in whole}


@cache
def _institution_names(lang: str) -> PhraseIndex[Body]:
    entries: list[tuple[str, Body]] = []
    for one in ranked():
        body = Body(one.full, one.kind, one.country, one.national, one)
        names = one.zh_names if lang == "zh" else one.en_names
        if lang == "en":
            written = _lowered if one.country == "CN" else _small_bank
            formal = _with_forms(names)  # written in one way, as there are many
            names = tuple(dict.fromkeys(form for name in names if name not in formal for form in written(name)))
            names = (*names, *sorted(formal.difference(names)))
        # translations and tokenizers part the possessive: "the People 's Bank of China"
        parted = (name.replace("'s ", " 's ") for name in names if "'s " in name) if lang == "en" else ()
        entries.extend((name, body) for name in (*names, *parted))
    return PhraseIndex(entries, words=lang == "en")


def body_at(bodies: tuple[Body, ...], year: int | None) -> Body:
    """The body that stood in the year, among those that share a name."""
    rows = [body.institution for body in bodies if body.institution is not None]
    fitting = at_time(rows, year) if len(bodies) > 1 else ()
    return next((body for body in bodies if fitting and body.institution == fitting[0]), bodies[0])


def institutions_named(name: str) -> tuple[Body, ...]:
    """The institutions that bear exactly this English name."""
    return _institution_names("en").get(name)


@cache
def _weak_names(lang: str, *, abroad: bool = False) -> PhraseIndex[Body]:
    """The names of institutions that are also other words: 浦发, 央行, "Everbright"; in English those abroad apart."""
    further = ("central_bank", "regulator") if lang == "zh" else ("securities",) if abroad else ()
    kinds = ("bank", "insurer", *further)
    rows = [one for one in all_institutions() if one.kind in kinds]
    rows = rows if lang == "zh" else [one for one in rows if (one.country != "CN") == abroad]
    bodies = ((Body(one.full, one.kind, one.country, one.national, one), one) for one in rows)
    entries = ((name, body) for body, one in bodies for name in (one.zh_weak if lang == "zh" else one.en_weak))
    return PhraseIndex(entries, words=lang == "en")


def _behind_place(text: str, start: int, end: int, bodies: tuple[Body, ...]) -> tuple[Body, ...]:
    """The bodies of a short name right behind a place's, where nothing goes on with it: 河北|国寿."""
    low = max(0, start - WINDOW)
    if read_rules("institutions")["weak.goes.on"].after(text, end, 3):
        return ()
    placed = any(low + stop == start for _, stop, _ in place_names("zh").find(text[low:start]))
    return bodies if placed else ()


def _weak(text: str) -> Iterator[tuple[int, int, tuple[Body, ...]]]:
    """Such names right before a place and a unit word that fits their kind: 浦发|宁波分行, 平安|宁波分公司.

    That of the central bank may have no place before it (央行|营业管理部).
    """
    kinds = frozenset(column("institution_endings", "surface", lang="zh"))
    rules = read_rules("institutions")
    behind = rules["weak.behind"]
    for start, end, bodies in _weak_names("zh").find(text):
        if behind.whole(text[start:end]) and (row := _behind_place(text, start, end, bodies)):
            yield start, end, row
            continue
        if text[start:end] in kinds and "\u3400" <= text[start - 1 : start] <= "\u9fff":
            continue  # 横琴|人寿
        window = text[end : end + WINDOW]
        own = bodies[0].central_bank
        named = place_names("zh").find(window)
        place = next((stop for begin, stop, areas in named if not begin and (not own or _chinese(areas))), None)
        fits = rules[("weak.unit.central" if place else "weak.unit.capital") if own else "weak.unit"]
        follows = fits.after(text, end + (place or 0), WINDOW) if place or own else _unknown_seat(text, start, end)
        if follows is None:
            continue
        fitting = tuple(body for body in bodies if follows.lastgroup in (body.kind, "any"))
        if fitting:
            yield start, end, fitting


def _unknown_seat(text: str, start: int, end: int) -> re.Match[str] | None:
    """The insurer's unit behind a short name and a place that no table lists: 人保|石涧市分公司.

    A short name that is also another word must open its phrase, and nothing else may be called so: no street or
    building (平安北路支公司), no firm of another trade (阳光电力分公司).
    """
    rules = read_rules("institutions")
    follows = rules["weak.unknown"].after(text, end, WINDOW)
    if follows is None or stop_pattern().search(text, end, end + follows.start("insurer")) is not None:
        return None
    if rules["weak.behind"].whole(text[start:end]):
        return follows
    name, ranked = follows["name"], bool(follows["rank"] or follows["outer"])
    opens = start == 0 or rules["weak.opens"].ending(text, start, 2) is not None
    short = len(name) <= _SEAT and (follows["outer"] is None or not known_word(follows["outer"][:2]))
    if not (opens and short) or rules["weak.street"].pattern.search(name) is not None:
        return None
    if rules["weak.any.firm"].whole(follows["insurer"]) and not ranked:
        return follows if len(name) == _TWO and not known_word(name) else None
    return None if known_word(name) and words(name)[-1].tag[0] == "v" else follows


def _weak_abroad(text: str) -> Iterator[tuple[int, int, tuple[Body, ...]]]:
    """Such names where a branch stands with them: "the | Nationwide | branch in Liuxi"."""
    unit, lead = (read_rules("institutions")[f"weak.{name}"].pattern for name in ("unit.abroad", "branch.of"))
    for start, end, bodies in _weak_names("en", abroad=True).find(text):
        if unit.match(text, end) or lead.search(text, max(0, start - 20), start):
            yield start, end, bodies


def _weak_en(text: str, known: Hits[tuple[Body, ...]]) -> Iterator[tuple[int, int, tuple[Body, ...]]]:
    """Such names in English beside a Chinese place and its unit word: "Everbright | Harbin Branch".

    Of a bank and an insurer that share the name it is the insurer's where the unit is one, or the report names
    (`known`: the bodies it names) insurers and no bank.
    """
    named = {bodies[0].kind for bodies in known.payloads}
    for start, end, bodies in _weak_names("en").find(text):
        follows = _unit_behind(text, end, known) or _unit_before(text, start, end)
        if follows is None:
            continue
        insured = follows.lastgroup == "insurer" or ("insurer" in named and "bank" not in named)
        fitting = tuple(body for body in bodies if (body.kind == "insurer") == insured)
        if fitting or follows.lastgroup == "any":
            yield start, end, fitting or bodies


def _unit_behind(text: str, end: int, known: Hits[tuple[Body, ...]]) -> re.Match[str] | None:
    """The unit word behind such a name and a place in its line, where no other body follows that has the unit."""
    rules = read_rules("institutions")
    joined = rules["weak.join.en"].after(text, end, 1)
    if joined is None:
        return None
    window = text[end + 1 : end + _WINDOW_EN]
    place = next((stop for begin, stop, areas in place_names("en").find(window) if not begin and _chinese(areas)), 0)
    unit_at = end + 1 + place
    follows = rules["weak.unit.en"].after(text, unit_at, _WINDOW_EN) if place else None
    if follows is None:
        return None
    of = rules["weak.owner.en"].after(text, unit_at + follows.end(), _WINDOW_EN)
    owned = of is not None and known.starting_at(unit_at + follows.end() + of.end()) is not None
    return None if owned else follows


def _unit_before(text: str, start: int, end: int) -> re.Match[str] | None:
    """The unit word before such a name, behind a place: "Harbin Branch of | Everbright"."""
    rules = read_rules("institutions")
    if not rules["weak.ends.en"].after(text, end, 12):
        return None
    low = max(0, start - 2 * _WINDOW_EN)
    follows = rules["weak.of.en"].pattern.search(text, low, start)
    seat = text[low : follows.start()] if follows else ""
    seated = any(stop == len(seat) and _chinese(areas) for _, stop, areas in place_names("en").find(seat))
    return follows if seated else None


def _chinese(areas: tuple[object, ...]) -> bool:
    return any(isinstance(area, Division) for area in areas)


def _local_office(text: str, start: int, end: int) -> bool:
    """Whether a regulator's name is a local government's office: 地方|金融监管局, 新宁市|金融监管局."""
    rules = read_rules("institutions")
    if rules["local.any.zh"].ending(text, start, 2) is not None:
        return True
    return rules["local.kind.zh"].whole(text[start:end]) and ranked_area(text, start)


def ranked_area(text: str, end: int) -> bool:
    """Whether an area with the word for its rank ends at the offset: 南岭市, 锡林郭勒盟, 湘西州, but not 杭州."""
    if read_rules("institutions")["local.area.zh"].ending(text, end, 2) is None:
        return False
    part = text[end - 2 : end]  # of 州, which ends the names of cities, too
    return not (read_rules("institutions")["local.part.zh"].whole(part) and candidates_zh(part))


def listed(view: View) -> list[tuple[int, int, tuple[Body, ...]]]:
    """The institutions of the table that the text names."""
    if "institutions.listed" not in view.memo:
        found = _institution_names(view.lang).find(view.text)
        if view.lang == "zh":
            found = [hit for hit in found if not _local_office(view.text, *hit[:2])]
            none = read_rules("institutions")["listed.zh.none"].pattern
            found = [hit for hit in found if none.match(view.text, hit[1]) is None]
            known = Hits(found)
            found = sorted([*found, *(hit for hit in _weak(view.text) if not known.overlaps(hit[0], hit[1]))])
        else:
            known = Hits(found)
            hits = (*_weak_en(view.text, known), *_weak_abroad(view.text))
            weak = (hit for hit in hits if not known.overlaps(hit[0], hit[1]))
            found = sorted([*found, *weak], key=lambda hit: hit[:2])
        view.memo["institutions.listed"] = found
    return cast("list[tuple[int, int, tuple[Body, ...]]]", view.memo["institutions.listed"])
