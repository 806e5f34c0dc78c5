"""One report's actors and facts in, out what stands beside a fact: at the head of its sentence, in it, around it."""

from __future__ import annotations

import re
from bisect import bisect_left

from reportmine.records import Count, Entity, Span
from reportmine.stages.link.scene import Scene

_HEAD = 5  # what starts among so many first characters of a sentence stands at its head
_STOPS = tuple("，,、；;:：。")
_MARKS = ("“", "”", '"')
_WORD = re.compile(r"[a-z]+|[^\w\s]")
_BEFORE, _BEHIND = 60, 40  # so many characters hold the two words next to a fact


def kind_of(fact: Entity) -> str:
    """Its label, with the category of a COUNT."""
    return f"{fact.label}:{fact.value.category}" if isinstance(fact.value, Count) else fact.label


class Beside:
    """What stands beside the facts of one report.

    Args:
        scene: the report's actors and facts.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        things = [(fact.span.start, fact.span.end, fact.label) for fact in scene.facts]
        things += [
            (actor.start, actor.end, actor.role if actor.keys else "strange" if actor.strange else "bare")
            for actor in scene.actors
        ]
        self._things = sorted(things)
        self._starts = [start for start, _, _ in self._things]
        self._facts = [fact.span.start for fact in scene.facts]
        self._kinds: dict[int, tuple[str, ...]] = {}
        self._marks = [[found.start() for found in re.finditer(mark, scene.text)] for mark in _MARKS]

    def head(self, sentence: int) -> str:
        """What stands at the head of a sentence: a label, an actor's role; with a comma where a pause follows."""
        start = self._scene.sentence(sentence).start
        at = bisect_left(self._starts, start)
        if at == len(self._starts) or self._starts[at] > start + _HEAD:
            return ""
        _, end, name = self._things[at]
        return name + ("," if self._scene.text[end : end + 2].strip().startswith(_STOPS) else "")

    def kinds(self, sentence: int) -> tuple[str, ...]:
        """The kinds of the facts of a sentence, each once."""
        held = self._kinds.get(sentence)
        if held is None:
            span = self._scene.sentence(sentence)
            low, high = bisect_left(self._facts, span.start), bisect_left(self._facts, span.end)
            held = self._kinds[sentence] = tuple(sorted({kind_of(fact) for fact in self._scene.facts[low:high]}))
        return held

    def quoted(self, start: int) -> bool:
        """Whether an offset stands between quotation marks that open in its line."""
        block = self._scene.block_at(start)
        line = self._scene.blocks[block].span.start if block >= 0 else 0
        opened, closed, plain = (bisect_left(at, start) - bisect_left(at, line) for at in self._marks)
        return opened + plain % 2 > closed

    def neighbors(self, span: Span, label: str) -> list[str]:
        """The two words or signs to either side of a fact of an English report, with its label: "lives in" a town."""
        scene = self._scene
        if scene.view.lang != "en":
            return []
        before = ["^", "^", *_WORD.findall(scene.text[max(0, span.start - _BEFORE) : span.start].lower())][-2:]
        behind = [*_WORD.findall(scene.text[span.end : span.end + _BEHIND].lower())[:2], "$", "$"]
        left = (before[1], " ".join(before))
        right = (behind[0], " ".join(behind[:2]))
        told = [f"{word}{kind}" for word in left for kind in ("", f"|{label}")]
        return [*(f"before:{word}" for word in told), *(f"behind:{word}|{label}" for word in right)]
