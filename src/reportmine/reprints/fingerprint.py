"""An annotation in, a fingerprint of each of its reports out: a signature of its words, keys of its facts, no text.

The signature is a MinHash (Broder 1997; rensa's R-MinHash) over runs of words, in Chinese of characters, so two
signatures tell how much of two texts is the same, whatever else stands around it.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from struct import Struct

from reportmine.records import Annotation, Branch, Count, Date, Entity, Media, Official, Place
from reportmine.reprints.keys import branch_keys, count_key, day_key, name_keys, years
from reportmine.text.view import fold

PERMUTATIONS = 128
_SEED = 1
_RUN = {"zh": 5, "en": 3}
_HAN = "\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(f"[{_HAN}]|[a-z]+|[0-9]+")
_BETWEEN = re.compile(f"[^{_HAN}a-z0-9]+")
_MOST = 64  # keys of a kind that are kept; reports have far fewer
_HEAD = Struct("<16sIBBHHHHHH")


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What is kept of a report.

    Attributes:
        digest: 16 bytes that only the same words in the same order have, in the same language and given year.
        lang: "zh" or "en".
        size: how many different runs of words the text has.
        signature: the MinHash of the runs, PERMUTATIONS numbers of 32 bits; empty where there is no word.
        units: keys of the places of its branches; the branch named first comes first.
        branches: keys of branches: institution and place.
        counts: keys of its counts, in the order of the text.
        days: keys of its days.
        names: keys of its places, officials and media.
        years: the calendar years it names.
    """

    digest: bytes
    lang: str
    size: int
    signature: array[int]
    units: tuple[int, ...]
    branches: frozenset[int]
    counts: tuple[int, ...]
    days: frozenset[int]
    names: frozenset[int]
    years: frozenset[int]

    @property
    def facts(self) -> int:
        """How many different facts it holds."""
        return len(self.branches) + len(self.counts) + len(self.days) + len(self.names)

    def pack(self) -> bytes:
        """The fingerprint as bytes."""
        sets = (self.branches, self.days, self.names, self.years)
        parts = [array("I", self.units), array("I", self.counts), *(array("I", sorted(keys)) for keys in sets)]
        sizes = [len(part) for part in parts]
        head = _HEAD.pack(self.digest, self.size, self.lang == "zh", bool(self.signature), *sizes)
        return b"".join((head, self.signature.tobytes(), *(part.tobytes() for part in parts)))

    @staticmethod
    def peek(data: bytes) -> tuple[bytes, int, bool, int]:
        """The digest, the size, whether it is Chinese, and the number of facts of a fingerprint that was packed."""
        digest, size, chinese, _, _, counts, branches, days, names, _ = _HEAD.unpack_from(data)
        return digest, size, bool(chinese), counts + branches + days + names

    @classmethod
    def unpack(cls, data: bytes) -> Fingerprint:
        """The fingerprint that was packed."""
        digest, size, chinese, signed, *sizes = _HEAD.unpack_from(data)
        held = array("I", data[_HEAD.size :])
        at = PERMUTATIONS if signed else 0
        signature, parts = held[:at], []
        for length in sizes:
            parts.append(held[at : at + length])
            at += length
        units, counts, branches, days, names, known = parts
        return cls(
            digest=digest,
            lang="zh" if chinese else "en",
            size=size,
            signature=signature,
            units=tuple(units),
            branches=frozenset(branches),
            counts=tuple(counts),
            days=frozenset(days),
            names=frozenset(names),
            years=frozenset(known),
        )


def fingerprints(annotation: Annotation) -> Iterator[Fingerprint]:
    """The fingerprint of each report of the page, in the order of `reports` in the tables."""
    text = annotation.report.text
    spans = sorted(part.span for part in annotation.reports)
    if not spans:
        yield fingerprint(annotation, text, annotation.entities)
    for span in spans:
        inside = tuple(entity for entity in annotation.entities if span.covers(entity.span))
        yield fingerprint(annotation, text[span.start : span.end], inside)


def fingerprint(annotation: Annotation, text: str, entities: tuple[Entity, ...]) -> Fingerprint:
    """The fingerprint of one report.

    Args:
        annotation: the page it stands on.
        text: its own text.
        entities: its own entities.
    """
    lang = annotation.report.lang or "en"
    words, runs = _runs(fold(text).lower(), lang)
    linked = {link.fact for link in annotation.links}
    facts = _Facts(annotation, linked)
    for entity in entities:
        facts.add(entity)
    read = f"{lang} {annotation.report.year} {words or text}"
    return Fingerprint(
        digest=blake2b(read.encode("utf-8", "surrogatepass"), digest_size=16).digest(),
        lang=lang,
        size=len(runs),
        signature=_signature(runs),
        units=tuple(dict.fromkeys(facts.units))[:_MOST],
        branches=_kept(facts.branches),
        counts=tuple(dict.fromkeys(facts.counts))[:_MOST],
        days=_kept(facts.days),
        names=_kept(facts.names),
        years=frozenset(facts.years),
    )


def _runs(text: str, lang: str) -> tuple[str, set[str]]:
    """The words of a folded text without what stands between them, and their runs: of characters in Chinese."""
    if lang == "zh":
        words = _BETWEEN.sub("", text)
        return words, {words[at : at + _RUN["zh"]] for at in range(max(1, len(words) - _RUN["zh"] + 1))} - {""}
    found = _WORD.findall(text)
    size = _RUN["en"]
    if len(found) <= size:
        return " ".join(found), {" ".join(found)} - {""}
    return " ".join(found), set(map(" ".join, zip(*(found[at:] for at in range(size)), strict=False)))


def _signature(runs: set[str]) -> array[int]:
    from rensa import RMinHash

    if not runs:
        return array("I")
    sketch = RMinHash(num_perm=PERMUTATIONS, seed=_SEED)
    sketch.update(list(runs))
    return array("I", sketch.digest())


def _kept(keys: set[int]) -> frozenset[int]:
    """The keys, or a sample of them that is the same in every copy."""
    return frozenset(sorted(keys)[:_MOST])


class _Facts:
    """The keys of one report's facts."""

    def __init__(self, annotation: Annotation, linked: set[str]) -> None:
        self.annotation, self.linked = annotation, linked
        self.units: list[int] = []
        self.branches: set[int] = set()
        self.counts: list[int] = []
        self.days: set[int] = set()
        self.names: set[int] = set()
        self.years: set[int] = set()

    def add(self, entity: Entity) -> None:
        """Take one entity."""
        value = entity.value
        if isinstance(value, Branch):
            self._branch(value)
        elif isinstance(value, Count):
            self.counts.append(count_key(value.value, value.value_max))
        elif isinstance(value, Date):
            self._date(value, linked=entity.id in self.linked)
        elif isinstance(value, Place | Official | Media):
            self.names |= name_keys(entity.label.lower(), self.annotation.surface(entity))

    def _branch(self, branch: Branch) -> None:
        if branch.place and not branch.anonymised:
            unit, named = branch_keys(branch.institution, branch.place)
            self.units.append(unit)
            self.branches.add(named)

    def _date(self, date: Date, *, linked: bool) -> None:
        """A date without a link is a byline's, or background: only its year may count."""
        if linked:
            self.years.update(years(date))
            day = day_key(date)
            if day is not None:
                self.days.add(day)
