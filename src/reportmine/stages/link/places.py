"""A fact and the branches it may belong to in, out whether it, or a place beside it, bears the name of their area."""

from __future__ import annotations

from bisect import bisect_left

from reportmine.records import Branch, Entity, Official, Place, Span
from reportmine.stages.link.actors import Key, branch_key
from reportmine.stages.link.scene import Scene

_MOST_HERE = 40  # so many places to either side of a fact are looked at within a sentence
_STEM = 4
_APART = "\0"
NAMED, DIVISION, BODY, NEAR, OTHER, WIDER = (
    f"place: {how}" for how in ("named", "division", "body", "near", "other", "wider")
)


class Places:
    """The names of the areas of one report's branches, and where its places stand.

    Args:
        scene: the report's actors and facts.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        places = [fact for fact in scene.facts if fact.label == "PLACE"]
        self._starts = [place.span.start for place in places]
        self._words = [_place_words(place, scene) for place in places]
        self._names = _names(scene)
        self._of: dict[frozenset[Key], tuple[str, ...]] = {}
        self._nearby: dict[tuple[int, int], str] = {}

    def same(self, keys: frozenset[Key], fact: Entity, sentence: Span) -> str:
        """How near to a fact one of the branches' areas is named."""
        names = self._of.get(keys)
        if names is None:
            names = self._of[keys] = tuple({name for key in keys for name in self._names.get(key, ())})
        if not names:
            return OTHER
        value = fact.value
        if isinstance(value, Place) and self._wider(names, keys, fact):
            return WIDER
        if _any_in(names, self._scene.view.text[fact.span.start : fact.span.end].lower()):
            return NAMED
        if isinstance(value, Place):
            return DIVISION if value.division and _any_in(names, _place_words(fact, self._scene)) else OTHER
        if isinstance(value, Official) and value.org and _any_in(names, value.org.lower()):
            return BODY
        return NEAR if _any_in(names, self._near(fact.span.start, sentence)) else OTHER

    def _wider(self, names: tuple[str, ...], keys: frozenset[Key], fact: Entity) -> bool:
        """Whether a place lies in the branches' area, and in a smaller area of another branch."""
        assert isinstance(fact.value, Place)
        path = f"{fact.value.division or ''}/{self._scene.view.text[fact.span.start : fact.span.end]}".lower()
        mine = max(map(path.find, names))
        if mine < 0:
            return False
        others = [name for key, own in self._names.items() if key not in keys for name in own]
        return max(map(path.find, others), default=-1) > mine

    def _near(self, start: int, sentence: Span) -> str:
        """The words of the places in the sentence around an offset."""
        at = bisect_left(self._starts, start)
        low = max(bisect_left(self._starts, sentence.start), at - _MOST_HERE)
        high = min(bisect_left(self._starts, sentence.end), at + _MOST_HERE)
        words = self._nearby.get((low, high))
        if words is None:
            words = self._nearby[low, high] = _APART.join(self._words[low:high])
        return words


def _any_in(names: tuple[str, ...], text: str) -> bool:
    return any(map(text.__contains__, names))


def _names(scene: Scene) -> dict[Key, set[str]]:
    """Every branch's area as its value and as its mentions' first word say it."""
    found: dict[Key, set[str]] = {}
    for branch in scene.branches:
        value = branch.value
        assert isinstance(value, Branch)
        names = found.setdefault(branch_key(branch), set())
        if value.place:
            names.add(value.place.lower())
        word = scene.view.text[branch.span.start : branch.span.end].split(" ", 1)[0]
        bank = (value.institution or "").split(" ", 1)[0]
        if word.isascii() and len(word) >= _STEM and value.place and word != bank:
            names.add(word.lower())
    return found


def _place_words(fact: Entity, scene: Scene) -> str:
    """A PLACE's own words and its division's."""
    assert isinstance(fact.value, Place)
    return f"{scene.view.text[fact.span.start : fact.span.end]} {fact.value.division or ''}".lower()
