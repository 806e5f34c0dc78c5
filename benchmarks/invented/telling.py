"""A story and a language in, the text of a report out; another `voice` tells the same story in other words."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from invented.stories import MOVES, WORDINGS, Figure, Story, Unit

MONTHS: list[str] = WORDINGS["calendar"]["months"].split()
SMALL: list[str] = WORDINGS["calendar"]["numbers"].split()


class Text(NamedTuple):
    """A report's title and paragraphs."""

    title: str
    paragraphs: tuple[str, ...]

    def __str__(self) -> str:
        return "\n".join((self.title, *self.paragraphs)) + "\n"


def tell(story: Story, lang: str, voice: int | None = None) -> Text:
    """The report's text.

    Args:
        story: what it tells.
        lang: "zh" or "en".
        voice: chooses the wordings; None: those of the story's template.
    """
    words = Random(f"{story.shape} {lang}" if voice is None else f"voice {voice} {lang}")
    teller = _Teller(story, lang, words)
    # what a filler says is boilerplate of the template, or the voice's own
    sentences = [teller.say(words.choice(WORDINGS["intro"][0][lang]))]
    fillers = [words.choice(kind[lang]) for kind in WORDINGS["filler"]]
    kept = {at for at in range(len(fillers)) if Random(f"{story.shape} filler {at}").random() < 0.7}
    if 2 in kept:
        sentences.append(teller.say(fillers[2]))
    told = [teller.move(at) for at in story.moves]
    if 3 in kept:
        told.insert(len(told) // 2, teller.say(fillers[3]))
    title = teller.say(words.choice(WORDINGS["title"][0][lang]))
    gap = "" if lang == "zh" else " "
    cut = max(1, len(told) // 2)
    paragraphs = [gap.join(sentences), gap.join(told[:cut])]
    if told[cut:]:
        paragraphs.append(gap.join(told[cut:]))
    last = gap.join(teller.say(fillers[at]) for at in (0, 1) if at in kept)
    return Text(title, tuple(p for p in (*paragraphs, last) if p))


class _Teller:
    """Fills the slots of wordings; all that is random comes from the template's or the voice's own chance."""

    def __init__(self, story: Story, lang: str, words: Random) -> None:
        self.story, self.lang, self.words = story, lang, words
        self.kind = words.choice((0, 1, 2))
        campaign = WORDINGS["campaign"][story.campaign]
        self.slots = {
            "b": self.unit(story.unit),
            "bs": self.unit(story.unit, short=True),
            "p": self.joined([self.unit(unit) for unit in story.partners]),
            "c": campaign["zh"] if lang == "zh" else words.choice(campaign["en"]),
            "pv": getattr(story.province, lang),
            "o": self.official(),
            "n": getattr(story.names["paper"], lang),
            "tv": getattr(story.names["tv"], lang),
            **{
                slot: getattr(story.names[name], lang)
                for slot, name in (("v", "village"), ("t", "town"), ("q", "square"), ("s", "school"), ("k", "company"))
            },
            **self.dates(),
        }

    def say(self, wording: str) -> str:
        """The wording with its slots filled."""
        text = wording.format(**self.slots).lstrip("，, ")
        return text[0].upper() + text[1:]

    def move(self, at: int) -> str:
        """One thing that is told."""
        move = MOVES[at]
        for number, kind in enumerate(move["figures"], start=1):
            self.slots[f"n{number}"] = self.figure(self.story.figures[at, kind], kind)
        return self.say(self.words.choice(move[self.lang]))

    def unit(self, unit: Unit, short: bool = False) -> str:
        """A unit's name, in full or as it is called once it is known."""
        held = WORDINGS["institution"][unit.institution]
        suffix, english = held[unit.level]
        if self.lang == "zh":
            place = unit.place.zh
            if short:
                return f"{place}{'中支' if suffix == '中心支行' else suffix}"
            if self.kind == 0:
                ending = "市" if unit.level == "city" else "县"
                return f"{held['zh']}{place}{ending if unit.place.zh[-1] not in '市县区旗州盟' else ''}{suffix}"
            return f"{held['short'][self.kind - 1]}{place}{'中支' if suffix == '中心支行' else suffix}"
        kind = english[self.kind % len(english)]
        place = unit.place.en
        if short:
            return f"{place} {kind}"
        bank = held["en"][self.kind]
        forms = (f"{place} {kind} of the {bank}", f"the {bank} {place} {kind}", f"{bank} {place} {kind}")
        return forms[self.kind]

    def joined(self, names: list[str]) -> str:
        """A list in words."""
        return ("、" if self.lang == "zh" else " and ").join(names)

    def official(self) -> str:
        """The guest of honour with the post, in front or behind."""
        names = self.story.names
        if self.lang == "zh":
            body = names["body"].zh or self.unit(self.story.unit)
            return f"{body}{names['post'].zh}{names['who'].zh}"
        body = names["body"].en or self.unit(self.story.unit, short=True)
        return f"{names['who'].en}, {names['post'].en} of {body}"

    def dates(self) -> dict[str, str]:
        """The day, the month and the year in words; some voices leave the year out."""
        story = self.story
        bare = self.words.random() < 0.35
        if self.lang == "zh":
            year = "" if bare else f"{story.year}年"
            return {"d": f"{story.month}月{story.day}日", "m": f"{story.month}月", "y": year}
        month = MONTHS[story.month - 1]
        day = f"{month} {story.day}" if self.kind != 2 else f"{story.day} {month}"
        return {"d": day, "m": month, "y": "" if bare else f", {story.year}" if self.kind != 2 else f" {story.year}"}

    def figure(self, held: Figure, kind: str) -> str:
        """A number in words, with its classifier in Chinese."""
        value = held.value
        if self.lang == "en":
            number = SMALL[value] if value < 13 and self.kind != 1 else f"{value:,}"
            before = {"over": ("more than ", "over ", "more than "), "under": ("nearly ",) * 3, "exact": ("",) * 3}
            return before[held.modifier][self.kind] + number
        unit = WORDINGS["figure"][kind]["zh"]
        number = str(value)
        if value >= 10_000 and value % 100 == 0 and self.kind != 1:
            number = f"{value / 10_000:g}万"
        if held.modifier == "over":
            return f"{number}余{unit}" if self.kind != 2 else f"{number}多{unit}"
        return f"近{number}{unit}" if held.modifier == "under" else f"{number}{unit}"
