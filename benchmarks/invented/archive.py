"""A seed and a size in, the documents of an invented archive out, each with the story it tells.

    python benchmarks/invented/archive.py 5000 --seed 1 > archive.jsonl     # one JSON object a line, with "story"

Half of the documents are copies: reprints in the same language, retranslations in other words. Beside them stand
hard negatives: the same template filled by another branch, the same branch in another year, a sibling branch in the
same campaign. Some pages hold several reports; their stories are then listed in the order of the page.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from invented.spoiling import reprint
from invented.stories import Story, mistranslated, other_branch, other_year, sibling, story
from invented.telling import tell


class Document(NamedTuple):
    """A document, the stories its reports tell, and how each came about."""

    id: str
    lang: str
    text: str
    stories: tuple[str, ...]
    kinds: tuple[str, ...]


def _copies(chance: Random) -> int:
    """How many times a story is told: most once, many a few times, some often."""
    return chance.choice((1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 8 if chance.random() < 0.85 else 20))


def _tellings(chance: Random, told: Story) -> Iterator[tuple[str, str, str]]:
    """(language, text, kind) of each telling of a story; the first is the original."""
    native = chance.random() < 0.15
    first = "en" if native else "zh"
    original = tell(told, first)
    yield first, str(original), "original"
    base = {first: [original]}
    for _ in range(_copies(chance) - 1):
        if chance.random() < 0.35:
            text = tell(mistranslated(chance, told), "en", voice=chance.randrange(1 << 30))
            base.setdefault("en", []).append(text)
            spoiled = chance.random() < 0.4
            yield "en", reprint(chance, text, told, "en") if spoiled else str(text), "retranslation"
        else:
            lang = chance.choice(sorted(base))
            yield lang, reprint(chance, chance.choice(base[lang]), told, lang), "reprint"


def _stories(chance: Random, shapes: int) -> Iterator[tuple[str, Story]]:
    """Stories without end, each hard negative after the story it resembles."""
    number = 0
    while True:
        number += 1
        told = story(chance, shapes)
        yield f"s{number}", told
        for kind, like in (("branch", other_branch), ("year", other_year), ("sibling", sibling)):
            for at in range(chance.choice((0, 0, 1)) if kind != "year" else chance.choice((0, 0, 1, 2))):
                yield f"s{number}-{kind}-{at}", like(chance, told)


def documents(size: int, seed: int = 1) -> Iterator[Document]:
    """The archive, in an order that tells nothing.

    Args:
        size: how many documents.
        seed: of chance; the same seed and size give the same archive.
    """
    chance = Random(seed)
    told: list[tuple[str, str, str, str]] = []
    for name, held in _stories(chance, shapes=max(100, size // 5)):
        told.extend((name, *telling) for telling in _tellings(chance, held))
        if len(told) >= size:
            break
    chance.shuffle(told)
    at, number = 0, 0
    while at < size:
        several = chance.choice((2, 3)) if chance.random() < 0.03 and at + 3 <= size else 1
        _, lang, text, _ = told[at]
        group = [told[at]]
        for other in told[at + 1 : at + several]:
            if other[1] != lang:
                break
            group.append(other)
        at += len(group)
        number += 1
        if len(group) > 1:
            heading = "宣传活动总结 篇{}" if lang == "zh" else "Summary of publicity activities {}"
            text = "\n".join(f"{heading.format(n)}\n{part[2]}" for n, part in enumerate(group, start=1))
        yield Document(f"d{number}", lang, text, tuple(g[0] for g in group), tuple(g[3] for g in group))


def main() -> None:
    """Write the archive as JSON Lines."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("size", type=int)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    for document in documents(chosen.size, chosen.seed):
        print(json.dumps(document._asdict(), ensure_ascii=False))


if __name__ == "__main__":
    main()
