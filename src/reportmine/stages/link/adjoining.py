"""A fact, an actor and the text between them in, out what that text says: a sign parts them, a phrase leads to one."""

from __future__ import annotations

from collections.abc import Iterator

from reportmine.records import Span
from reportmine.stages.link.roles import rule

LED = "next.led"
"""Between a fact that opens its sentence and the actor told next stand only phrases that lead to that actor's act."""
AGENT = "next.agent"
"""A passive tells what was done and, next, who did it."""
_SIGN = 2  # a sign and perhaps another
_FULL_STOPS = (".", "。")
_BEFORE, _BETWEEN = 30, 160  # so much text may stand before a fact that opens a sentence, and behind it


def adjoining(text: str, lang: str, fact: Span, actor: Span, sentence: Span) -> Iterator[str]:
    """What the text between a fact and an actor says.

    Args:
        text: the report's.
        lang: its language.
        fact: where the fact stands.
        actor: where the actor stands.
        sentence: the fact's.
    """
    if behind := text[actor.end : fact.start]:
        if len(behind.strip()) <= _SIGN and not behind.strip().startswith(_FULL_STOPS):
            yield "own.beside"
        return
    ahead = text[fact.end : actor.start]
    if ahead and len(ahead.strip()) < _SIGN:
        yield "next.beside"
    if not 0 < len(ahead) <= _BETWEEN or actor.start >= sentence.end:
        return
    opens = fact.start - sentence.start <= _BEFORE
    opens = opens and rule(f"led.before.{lang}").match(text[sentence.start : fact.start]) is not None
    if opens and rule(f"led.phrase.{lang}").match(ahead):
        yield LED
    if rule(f"agent.{lang}").match(ahead):
        yield AGENT
