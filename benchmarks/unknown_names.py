"""The gold's English reports with towns that no table has in the place of their own in, out what is still found.

    python benchmarks/unknown_names.py            # lists what is lost with --show

Real reports name towns and quarters that no table knows. In each report abroad of `data/annotated` the words of the
towns that name its branches become words made of syllables, all over the text; everything else stays. Of what was
found rightly before, the share per label that is found as rightly then says how much hangs on the wording and how much
on a table. The names differ from report to report, but not from run to run.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from pathlib import Path

from reportmine.formats import gold
from reportmine.match.gazetteer import place_named
from reportmine.pipeline import annotate
from reportmine.records import Annotation, Branch, Report

ANNOTATED = Path(__file__).parents[1] / "data" / "annotated"
BEGIN = ("Kar", "Odu", "Pen", "Til", "Mara", "Sen", "Bak", "Yar", "Dor", "Kess", "Mori", "Ank", "Gun", "Sib", "Nya")
MIDDLE = ("row", "wal", "bra", "ga", "vos", "hur", "wel", "ran", "lin", "sar", "val", "ker", "ro", "bu", "mbu", "mo")
END = ("mere", "la", "ce", "te", "t", "st", "ge", "pur", "ri", "ra", "ta", "ko", "vu", "field", "ton", "lea")
KINDS = re.compile(
    "(?:North|South|East|West)(?:ern)?|Central|Main|New|Upper|Lower|Port|Mount|Lake|City|Town|Street|Road|Avenue|Region"
    "|Regional|Area|Zone|District|Province|County|State|Valley|River|Islands?|Bay|Park|Hill|School|Bank|Head|University"
    "|College|High|Cent(?:re|er)|Market|Square|Plaza|Mall"
)
Key = tuple[int, int, str]


def made(rng: random.Random) -> str:
    """A word made of syllables that no table of places has."""
    while True:
        word = rng.choice(BEGIN) + rng.choice(MIDDLE) + rng.choice(END)
        if not place_named(word):
            return word


def swapped(annotation: Annotation) -> tuple[str, list[tuple[int, int]]]:
    """The text with made-up words for those of the branches' towns, and the ends of these with the growth of each."""
    rng, new = random.Random(annotation.report.id), dict[str, str]()
    for entity in annotation.entities:
        place = entity.value.place if isinstance(entity.value, Branch) else None
        for word in re.findall("[A-Z][a-z]{3,}", place or ""):
            if not KINDS.fullmatch(word) and word not in new:
                new[word] = made(rng)
    if not new:
        return annotation.report.text, []
    parts, grown, done, text = [], [], 0, annotation.report.text
    both = new | {word.upper(): other.upper() for word, other in new.items()}
    for found in re.finditer(rf"\b(?:{'|'.join(sorted(map(re.escape, both), key=len, reverse=True))})\b", text):
        parts += [text[done : found.start()], both[found[0]]]
        grown.append((found.end(), len(both[found[0]]) - len(found[0])))
        done = found.end()
    return "".join(parts) + text[done:], grown


def keys(annotation: Annotation) -> set[Key]:
    """Start, end and label of all that is annotated or found."""
    return {(entity.span.start, entity.span.end, entity.label) for entity in annotation.entities}


def main() -> int:
    """Print the shares; with --show also what is lost."""
    before, kept = Counter[str](), Counter[str]()
    for annotation in gold.read(ANNOTATED):
        report = annotation.report
        text, grown = swapped(annotation) if report.lang == "en" else (report.text, [])
        if not grown:
            continue
        right = keys(annotation) & keys(annotate(report))
        now = keys(annotate(Report(report.id, text, report.lang, report.year)))
        for start, end, label in sorted(right):
            moved = tuple(at + sum(more for stop, more in grown if stop <= at) for at in (start, end))
            before[label] += 1
            kept[label] += (*moved, label) in now
            if (*moved, label) not in now and "--show" in sys.argv:
                print(report.id, label, repr(text[max(0, moved[0] - 40) : moved[1] + 20]))
    for label, count in before.items():
        print(f"{label:>9}: {kept[label]:>5} of {count:>5} ({kept[label] / count:.3f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
