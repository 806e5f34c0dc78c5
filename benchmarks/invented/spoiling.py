"""A report's text in, a reprint of it out: retitled, cut, edited, with bylines, furniture and slips of a reader."""

from __future__ import annotations

from functools import cache
from random import Random

from invented.stories import WORDINGS, Name, Story, person
from invented.telling import MONTHS, Text, _Teller
from reportmine.knowledge.tables import read_table


def reprint(chance: Random, text: Text, story: Story, lang: str) -> str:
    """A copy as other sites print it: one to four of the things that happen to reports."""
    steps = chance.sample(
        ("retitle", "byline", "furniture", "cut", "edit", "slip", "layout"), chance.choice((1, 2, 3, 4))
    )
    title, paragraphs = text.title, list(text.paragraphs)
    if "retitle" in steps:
        title = _Teller(story, lang, chance).say(chance.choice(WORDINGS["retitle"][0][lang]))
    if "cut" in steps:
        paragraphs = cut(chance, paragraphs, "。" if lang == "zh" else ". ")
    if "edit" in steps:
        paragraphs = [edited(chance, p, lang) for p in paragraphs]
    if "slip" in steps:
        paragraphs = [slipped(chance, p, lang) for p in paragraphs]
    if "layout" in steps:
        title, paragraphs = laid_out(chance, title, paragraphs, lang)
    lines = [title, *paragraphs]
    if "byline" in steps:
        lines.insert(1, framed(chance, story, lang, "byline"))
    if "furniture" in steps:
        for _ in range(chance.choice((1, 1, 2))):
            lines.insert(0, framed(chance, story, lang, "before"))
        for _ in range(chance.choice((0, 1, 2, 3))):
            lines.append(framed(chance, story, lang, "after"))
    return "\n".join(lines) + "\n"


def cut(chance: Random, paragraphs: list[str], stop: str) -> list[str]:
    """The text without its end, without a paragraph in the middle, or without a few sentences."""
    way = chance.choice(("end", "middle", "sentences"))
    if way == "middle" and len(paragraphs) > 2:
        gone = chance.randrange(1, len(paragraphs))
        return [p for at, p in enumerate(paragraphs) if at != gone]
    if way == "sentences":
        kept = []
        for at, paragraph in enumerate(paragraphs):
            sentences = paragraph.split(stop)
            few = [s for number, s in enumerate(sentences) if (at == 0 and number == 0) or chance.random() > 0.15]
            kept.append(stop.join(few))
        return [p for p in kept if p]
    size = sum(map(len, paragraphs))
    goal, held, out = size * chance.uniform(0.45, 0.9), 0, []
    for paragraph in paragraphs:
        sentences = paragraph.split(stop)
        few = []
        for sentence in sentences:
            if held > goal:
                break
            few.append(sentence)
            held += len(sentence)
        out.append(stop.join(few) + (stop.strip() if few and len(few) < len(sentences) else ""))
    return [p for p in out if p]


def edited(chance: Random, text: str, lang: str) -> str:
    """The text with a few words exchanged."""
    for old, new in chance.sample(WORDINGS["edits"][lang], 4):
        text = text.replace(old, new, chance.choice((1, 2, 9)))
    return text


def slipped(chance: Random, text: str, lang: str) -> str:
    """The text with the slips of a reader by machine: letters mistaken for others, lost or doubled."""
    rate = chance.choice((0.002, 0.005, 0.01))
    alike = _alike(lang)
    out = []
    for char in text:
        if chance.random() >= rate:
            out.append(char)
        elif char in alike:
            out.append(alike[char])
        elif chance.random() < 0.3:
            out.append(char * 2 if not char.isdigit() else "")
    return "".join(out)


@cache
def _alike(lang: str) -> dict[str, str]:
    pairs = WORDINGS["edits"][f"slips_{lang}"].split()
    if lang == "en":
        return {left: right for left, _, right in (pair.partition(">") for pair in pairs) if len(left) == 1}
    return {a: b for pair in pairs for a, b in (pair, pair[::-1])}


@cache
def _traditional() -> dict[int, str]:
    return {ord(row["fold"]): row["char"] for row in read_table("fold") if row["origin"] == "opencc"}


def laid_out(chance: Random, title: str, paragraphs: list[str], lang: str) -> tuple[str, list[str]]:
    """The same words on other lines, in traditional script, or with other quotes and spaces."""
    if lang == "zh" and chance.random() < 0.3:
        return title.translate(_traditional()), [p.translate(_traditional()) for p in paragraphs]
    if chance.random() < 0.5:
        return title, [("" if lang == "zh" else " ").join(paragraphs)]
    return title, ["　　" + p.replace("“", '"').replace("”", '"') for p in paragraphs]


def framed(chance: Random, story: Story, lang: str, where: str) -> str:
    """A line that a site puts around a report."""
    line: str = chance.choice(WORDINGS["furniture"][f"{lang}_{where}"])
    month, day = min(12, story.month + chance.choice((0, 0, 1))), chance.randrange(1, 28)
    date = f"{story.year}-{month:02}-{day:02}" if lang == "zh" else f"{MONTHS[month - 1]} {day}, {story.year}"
    who: Name = person(chance)
    return line.format(
        r=chance.randrange(20, 9000), w=getattr(who, lang), n=getattr(story.names["paper"], lang), bd=date
    )
