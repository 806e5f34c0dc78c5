"""A unit of an English report in, out whether it is an office of a ministry or the like."""

from __future__ import annotations

from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.text.phrases import occurrences


class Ministries:
    """One report's ministries, by their letters."""

    def __init__(self, names: Names) -> None:
        self.text, self.institutions, self.china = names.text, names.institutions, names.china
        self.known: dict[str, bool] = {}

    def owns(self, one: Found, name: str) -> bool:
        """Whether it is an office of a ministry or the like: "DTI Regional Office", "Ministry of Trade | Ho Office"."""
        if self.china or one.rule == "unit.of":
            return False
        own = one.institution is not None and self.institutions.starts[one.institution] == one.start
        if own:
            return False
        if en_rule("state.before").search(self.text, max(0, one.start - 90), one.start):
            return True
        letters = en_rule("letters.before").match(f"{one.head} {name}" if one.head.isupper() else name)
        return letters is not None and self._is_one(letters["letters"])

    def _is_one(self, letters: str) -> bool:
        """Whether letters are those of a ministry or the like, also one that the report spells out: "(MoT)"."""
        if letters not in self.known:
            self.known[letters] = en_rule("letters.state").fullmatch(letters) is not None or any(
                en_rule("state.spelled").search(self.text, max(0, at - 90), at) is not None
                for at, _ in occurrences(self.text, (letters,), words=True)
            )
        return self.known[letters]
