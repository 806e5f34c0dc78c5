"""A report from abroad in, out the banks that no table lists and that the wording around "Bank" tells.

"Reserve Bank of Fellmoor", "State Bank of Upper Fell": what stands before "Bank" says that it is a public body or one
of many houses, so that a town beside it names a unit of it. "Bank Fellra" where banks are called so, "Fellmoor bank
Liuxi branch", "Commercial Bank Liuxi branch" where a unit follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from reportmine.knowledge.rules import read_rules
from reportmine.match.gazetteer import is_country, place_named
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.match.words import given_names, is_ordinary, personal_names, stops
from reportmine.text.phrases import occurrences

_CUES = 2
_HOUSES = ("bank", "rural_bank", "credit_union", "insurer")
_LONE = "United States"
"""Where a bank of a state or town is called so and is a house of its own: "State Bank of Fell"."""


def public_banks(text: str, known: Hits[Body], country: str | None) -> Iterator[tuple[int, int, Body]]:
    """Such banks with their offsets, where no institution is known but what its kind seems to name alone."""
    yield from _of_kind(text, known, country)
    yield from _before_units(text, known)
    yield from _longer(text, known)
    if country is not None and read_rules("institutions")["bank.led.home"].whole(country):
        yield from _led(text, known, country)


def _of_kind(text: str, known: Hits[Body], country: str | None) -> Iterator[tuple[int, int, Body]]:
    """Those that stand before "of" and a name: "Reserve Bank of Fellmoor"."""
    rules = read_rules("institutions")
    for found in rules["bank.public"].pattern.finditer(text):
        start, kind = found.start("name"), found.end("kind")
        town = found["town"].lower()
        if is_ordinary(town) or _taken(known, start, kind) or is_country(found["town"]):
            continue  # "State Bank of the Year"
        end = _whole(text, found["town"], found.end("name"))
        national = rules["bank.public.one"].whole(found["kind"]) or country not in (None, _LONE)
        central = national and rules["bank.public.central"].whole(found["kind"])
        name = text[start:end].replace(" bank of ", " Bank of ")
        yield start, end, Body(name, "central_bank" if central else "bank", "", national)


def _before_units(text: str, known: Hits[Body]) -> Iterator[tuple[int, int, Body]]:
    """Those before a town and its branch: "Fellmoor bank | Liuxi branch", "Commercial Bank | Liuxi branch"."""
    rules = read_rules("institutions")
    for found in rules["small.unit"].pattern.finditer(text):
        if not known.overlaps(*found.span("name")) and _named(found["head"]):
            yield *found.span("name"), Body(f"{found['head']} Bank", "bank", "", False)
    for found in rules["plain.unit"].pattern.finditer(text):
        if not known.overlaps(*found.span("name")):
            yield *found.span("name"), Body(found["name"], "bank", "", False)


def _longer(text: str, known: Hits[Body]) -> Iterator[tuple[int, int, Body]]:
    """Those whose name ends in another bank's: "the | Fellmoor | Bank of Canada"."""
    for found in read_rules("institutions")["bank.of.longer"].pattern.finditer(text):
        start, of = found.start("name"), found.start("of")
        end = known.starting_at(of) or found.end("of")
        if is_country(text[of:end].rpartition(" of ")[2].removeprefix("the ")) and _named(found["head"]):
            yield start, end, Body(text[start:end], "bank", "", True)


def called_banks(text: str, known: Hits[Body], taken: Hits[Body]) -> Iterator[tuple[int, int, Body]]:
    """The bank that a report calls by letters or words alone, where it has branches and no other house is named."""
    rules = read_rules("institutions")
    cues = rules["letters.bank"].pattern.finditer(text)
    if any(body.kind in _HOUSES for body in known.payloads) or len(list(islice(cues, _CUES))) < _CUES:
        return
    told = {found[found.lastgroup or 0] for found in rules["letters.branch"].pattern.finditer(text)}
    told |= set(_hosts(text)) | set(_savings(text))
    brands = rules["brand.branch"].pattern.finditer(text)
    told |= {found["name"] for found in brands if place_named(found["town"]) and found["name"] not in given_names()}
    names = {name for name in told if _named(name)}
    if len(names) == 1:
        for start, end in occurrences(text, names, words=True):
            if not taken.overlaps(start, end):
                yield start, end, Body(text[start:end], "bank", "", True)


def _hosts(text: str) -> Iterator[str]:
    """Names of two words or more, none of them ordinary, whose houses shut or open branches: "Fellra Vale"."""
    for found in read_rules("institutions")["host.branch"].pattern.finditer(text):
        words = found["name"].split(" ")
        words = words[1:] if words[0] in stops() else words  # "After | Fellra Vale"
        if len(words) > 1 and all(_named(word) and word not in personal_names() for word in words):
            yield " ".join(words)


def _savings(text: str) -> Iterator[str]:
    """Houses of savings by a word of their own or as such houses are called, but no "Village Savings"."""
    rules = read_rules("institutions")
    for found in rules["savings.house"].pattern.finditer(text):
        name = found[found.lastgroup or 0]
        if any(_named(word) for word in name.split(" ")[:-1]) or rules["savings.plain"].pattern.match(found[0]):
            yield name


def _led(text: str, known: Hits[Body], country: str) -> Iterator[tuple[int, int, Body]]:
    """Those that are called "Bank" first: "Bank Fellra"."""
    rules = read_rules("institutions")
    for found in rules["bank.led"].pattern.finditer(text):
        start, end = found.span("name")
        unit = rules["bank.led.unit"].pattern.search(text, max(0, start - 24), start)
        whole = rules["bank.led.whole"].pattern.match(text, end)
        if whole is not None and (unit is not None or whole["area"] == country):
            end = whole.end()  # "Liuxi branch of Bank Fellra | Selangor": its own town stands before
        within = rules["bank.led.within"].pattern.search(text, max(0, start - 24), start) is not None
        if not within and not known.overlaps(start, end) and _named(found["word"].title()):
            yield start, end, Body(text[start:end], "bank", "", True)


def _named(word: str) -> bool:
    """Whether a word is no ordinary one and nobody's or no place's name."""
    return not (is_ordinary(word) or word in stops() or word in given_names() or place_named(word))


def _taken(known: Hits[Body], start: int, kind: int) -> bool:
    """Whether the name is known by more than its kind: as a whole, or with words before it."""
    at = known.last_within(0, kind)
    inside = at is None or known.ends[at] <= start or known.starts[at] >= start
    covering = known.covers(kind - 1, kind + 1) or known.covers(kind, kind + 3)
    return covering or not inside


def _whole(text: str, town: str, end: int) -> int:
    """The end of the name with its second word, which stands behind the first wherever the report names that."""
    further = read_rules("institutions")["bank.public.more"].pattern.match(text, end)
    if further is None:
        return end
    word, words = further["word"], text[further.start("word") : further.end() + 40].split(" ")
    if any(place_named(" ".join(words[:count])) for count in (1, 2, 3)):
        return end  # "State Bank of Fellmoor | Rahim Yar Khan"
    if word in given_names() or is_ordinary(word):
        return end
    named = text.count(f" of {town}")
    return further.end() if named > 1 and named == text.count(f" of {town} {word}") else end
