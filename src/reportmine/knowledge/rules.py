"""A TOML file of rules in, compiled patterns out, each with its examples beside it.

A file `reportmine/lexicons/rules/NAME.toml` holds::

    [define]                        # fragments, usable as {name} in later fragments and in patterns
    digits = '[0-9]+'

    [tables]                        # fragments made of a table's column: an alternation, longest first
    classifier = "classifiers.zh:surface"            # or "classifiers.zh:surface?lang=zh&kind=people"

    [[rule]]
    id = "count.zh.plain"
    pattern = '(?P<number>{digits})(?P<unit>{classifier})'
    matches = ["200份"]             # each must match somewhere
    rejects = ["第三届"]            # none may match anywhere
    flags = "i"                     # optional: i ignores case

Literal braces of a quantifier are written as usual (`{2,3}`): only {letters_and_underscores} are fragments.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from reportmine.errors import TableError
from reportmine.knowledge.alternation import alternation
from reportmine.knowledge.caseless import spelled_out
from reportmine.knowledge.edges import Edge, longest
from reportmine.knowledge.letters import with_marks
from reportmine.knowledge.needs import needed
from reportmine.knowledge.tables import column

_FRAGMENT = re.compile(r"\{([a-z_]+)\}")
_MUST = ("id", "pattern", "matches", "rejects")


@dataclass(slots=True)
class Rule:
    """A compiled pattern with its id and examples; `extra` holds any further keys of the rule.

    `before` and `after` look at the text beside an offset. They run the pattern only where the character next to
    the offset is one that a match can end or begin with: `first` and `last` tell. `finditer` and `scan` read a whole
    text, and only one that holds what each match holds.
    """

    id: str
    pattern: re.Pattern[str]
    matches: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
    extra: dict[str, object] = field(default_factory=dict)
    first: Edge = field(init=False, repr=False, compare=False)
    last: Edge = field(init=False, repr=False, compare=False)
    _last_but_blank: Edge = field(init=False, repr=False, compare=False)
    _longest: int = field(default=0, init=False, repr=False, compare=False)
    _needed: tuple[str, ...] | None = field(default=None, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self.first = Edge(self.pattern, last=False)
        self.last = Edge(self.pattern, last=True)
        self._last_but_blank = Edge(self.pattern, last=True, beyond=" ")

    def before(self, text: str, at: int, reach: int) -> re.Match[str] | None:
        """The match of a pattern that ends in `$` in the `reach` characters before the offset, which are all it sees.

        Its offsets count from the first of these characters.
        """
        if not self._can_end(text, at):
            return None
        window = text[at - reach if at > reach else 0 : at]
        size = len(window)
        return self.pattern.search(window, size - self._longest if size > self._longest else 0)

    def ending(self, text: str, at: int, reach: int) -> re.Match[str] | None:
        """The same, but a look behind the `reach` characters sees the text before them; offsets are the text's."""
        if not self._can_end(text, at):
            return None
        reach = reach if reach < self._longest else self._longest
        return self.pattern.search(text, at - reach if at > reach else 0, at)

    def _can_end(self, text: str, at: int) -> bool:
        """Whether the last one or two characters before the offset are such that a match can end with them."""
        char = text[at - 1 : at]
        if not self.last[char] or (char == " " and not self._last_but_blank[text[at - 2 : at - 1]]):
            return False
        if not self._longest:
            self._longest = longest(self.pattern) + 1  # "$" lets a line break stand behind the match
        return True

    def after(self, text: str, at: int, reach: int) -> re.Match[str] | None:
        """The match at the start of the `reach` characters behind the offset, which are all it sees.

        Its offsets count from the offset.
        """
        return self.pattern.match(text[at : at + reach]) if self.first[text[at : at + 1]] else None

    def whole(self, text: str) -> bool:
        """Whether the pattern matches the whole text."""
        return self.first[text[:1]] and self.last[text[-1:]] and self.pattern.fullmatch(text) is not None

    def search(self, text: str, at: int = 0) -> re.Match[str] | None:
        """The first match from the offset on, tried only where a match can start; one of nothing is passed over."""
        seek = self.first.seek
        if seek is None:
            return next((found for found in self.pattern.finditer(text, at) if found[0]), None)
        while (hit := seek(text, at)) is not None:
            at = hit.start()
            found = self.pattern.match(text, at)
            if found is not None and found.end() > at:
                return found
            at += 1
        return None

    def possible(self, text: str) -> bool:
        """Whether the text holds what each text that the pattern matches holds."""
        if self._needed is None:
            self._needed = needed(self.pattern)
        return not self._needed or any(map(text.__contains__, self._needed))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches of a text in order, none overlapping another, as `re.finditer` gives them."""
        return self.pattern.finditer(text) if self.possible(text) else iter(())

    def scan(self, text: str) -> Iterator[re.Match[str]]:
        """The matches of a text in order, none overlapping another, found as `search` does."""
        if not self.possible(text):
            return
        if self.first.seek is None:
            yield from (found for found in self.pattern.finditer(text) if found[0])
            return
        found = self.search(text)
        while found is not None:
            yield found
            found = self.search(text, found.end())

    def starting(self, text: str, at: int) -> re.Match[str] | None:
        """The match that starts at the offset and sees the whole text; offsets are the text's."""
        return self.pattern.match(text, at) if self.first[text[at : at + 1]] else None


def _table_fragment(reference: str) -> str:
    name, _, rest = reference.partition(":")
    key, _, condition = rest.partition("?")
    where = dict(part.split("=", 1) for part in condition.split("&")) if condition else {}
    return alternation(column(name, key, **where))


def _compiled(pattern: str, flags: int) -> re.Pattern[str]:
    known = re.compile(pattern, flags)  # also says what is wrong with it, in terms of the pattern as it was written
    if not known.flags & re.IGNORECASE:
        return known
    return re.compile(spelled_out(pattern, known.flags), known.flags & ~(re.IGNORECASE | re.VERBOSE))


def parse_rules(text: str, place: str) -> dict[str, Rule]:
    """Rules of a TOML text by id, in file order.

    Raises:
        TableError: naming the file and the rule, if a key is missing, a flag or a fragment is unknown, or a pattern
            does not compile.
    """
    data = tomllib.loads(text)
    english = place.removesuffix(".toml").endswith((".en", "_en"))
    fragments = {name: _table_fragment(reference) for name, reference in data.get("tables", {}).items()}

    def expand(pattern: str, rule: str) -> str:
        def replace(match: re.Match[str]) -> str:
            if match[1] not in fragments:
                raise TableError(f"unknown fragment {{{match[1]}}}", place=f"{place}: {rule}", mend="define it above")
            return f"(?:{fragments[match[1]]})"

        return _FRAGMENT.sub(replace, pattern)

    for name, pattern in data.get("define", {}).items():
        fragments[name] = expand(pattern, name)
    rules = {}
    for number, entry in enumerate(data.get("rule", []), start=1):
        where = f"{place}: {entry.get('id', f'rule {number}')}"
        missing = [key for key in _MUST if key not in entry]
        if missing:
            raise TableError(f"the rule has no {' and no '.join(missing)}", place=where, mend="see CONTRIBUTING.md")
        flags = entry.pop("flags", "")
        if flags not in ("", "i"):
            raise TableError(f"unknown flags {flags!r}", place=where, mend='only "i" is known')
        name, pattern = entry.pop("id"), entry.pop("pattern")
        try:
            written = expand(pattern, name)
            compiled = _compiled(with_marks(written) if english else written, re.IGNORECASE if flags else 0)
        except re.error as error:
            raise TableError(f"the pattern does not compile: {error}", place=f"{place}: {name}") from error
        if name in rules:
            raise TableError("the id stands twice", place=f"{place}: {name}")
        rules[name] = Rule(name, compiled, tuple(entry.pop("matches")), tuple(entry.pop("rejects")), entry)
    return rules


def unused_fragments(text: str) -> list[str]:
    """The fragments of a TOML text that none of its patterns and no other fragment uses, in file order."""
    data = tomllib.loads(text)
    defined = data.get("define", {})
    patterns = [*defined.values(), *(entry["pattern"] for entry in data.get("rule", []))]
    used = {name for pattern in patterns for name in _FRAGMENT.findall(pattern)}
    return [name for name in (*data.get("tables", {}), *defined) if name not in used]


def rule_text(name: str) -> str:
    """The package's rules NAME as they are written.

    Raises:
        TableError: if there is no such file.
    """
    file = files("reportmine").joinpath("lexicons", "rules", f"{name}.toml")
    if not file.is_file():
        raise TableError(f"no rules {name!r}", place="reportmine/lexicons/rules")
    return file.read_text(encoding="utf-8")


@cache
def read_rules(name: str) -> dict[str, Rule]:
    """The package's rules NAME, compiled once.

    Raises:
        TableError: if there is no such file or a rule is malformed.
    """
    return parse_rules(rule_text(name), f"{name}.toml")


def rule_names() -> tuple[str, ...]:
    """The names of all rule files, sorted."""
    folder = files("reportmine").joinpath("lexicons", "rules")
    return tuple(sorted(file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml")))
