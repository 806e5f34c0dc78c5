"""A unit word abroad in, out whether it is that of an agency or office of the central bank that alone the report names.

"Bank of Ghana went out. The Bolgatanga Agency and the Wa Office will hold talks": a known town stands before the
word, or the word goes on from such a unit, and the unit does something.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.names_en import Names
from reportmine.entities.branch.rules import en_rule
from reportmine.match.gazetteer import is_country
from reportmine.match.listed import Body
from reportmine.match.words import common_words


class CentralUnits:
    """The agencies and offices of one report's central bank."""

    def __init__(self, names: Names, at_home: Sequence[Body]) -> None:
        self.names, self.text, self.places = names, names.text, names.places
        self.alone = not names.china and len({body.full for body in at_home if body.central_bank}) == 1
        self.alone = self.alone and all(body.central_bank for body in at_home)
        self.told = 0  # where the last such unit ends

    def acts(self, one: Found) -> bool:
        """Whether the unit is one of them, and does something or stands in a list of those that do."""
        if not self.alone or en_rule("central.unit").fullmatch(one.unit) is None:
            return False
        if self.names.institutions.first_within(0, one.start) is None:
            return False
        name = self.text[slice(*one.name)].strip()
        if (
            not name
            or is_country(name)
            or en_rule("article.before").search(self.text, max(0, one.start - 6), one.start) is None
        ):
            return False
        joined = en_rule("central.joined").fullmatch(self.text, self.told, one.start) is not None
        known = self.places.starting_at(one.name[0]) == self.names.bare(one.name[1], one.name[0])
        if not (known or (joined and " " not in name and name.lower() not in common_words())):
            return False
        doing = en_rule("acts.after").match(self.text, one.end) or en_rule("central.listed").match(self.text, one.end)
        self.told = one.end if doing else self.told
        return doing is not None
