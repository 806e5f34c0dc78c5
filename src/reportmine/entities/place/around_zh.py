"""A piece of a Chinese text that may be a place in, what stands right around it out: locatives, partners, lists."""

from __future__ import annotations

from dataclasses import dataclass

from reportmine.entities.place.endings_zh import is_proper, rule
from reportmine.match.hits import Hits
from reportmine.match.listed import Body

_NAME = 4  # so many characters at most has a person's name
_BYLINE = 30  # so far before one of its names may the word for a byline begin


@dataclass(slots=True)
class Piece:
    """A candidate: its span, where its division chain ends, and the kind of its last suffix ("" for none)."""

    start: int
    end: int
    chain_end: int
    kind: str
    suffix: str = ""


class Around:
    """What stands around the pieces of one text."""

    text: str
    institutions: Hits[Body]

    def located(self, piece: Piece, *, strong: bool = True) -> bool:
        """Whether the words before the piece locate something there."""
        name = "locative.strong" if strong else "locative"
        return rule(name).before(self.text, piece.start, 20) is not None

    def signed(self, piece: Piece) -> bool:
        """Whether the piece is the name of a person in a byline, which ends like a village's: 通讯员 李梅|王大村."""
        known = piece.end - piece.start > _NAME or piece.start < piece.chain_end
        if known or rule("signed.before").before(self.text, piece.start, _BYLINE) is None:
            return False
        return rule("signed.after").after(self.text, piece.end, 1) is not None

    def told(self, piece: Piece) -> bool:
        """Whether the piece opens a clause that tells what or where it is (柳溪小区|是), or a market or square does."""
        named = rule("spatial").whole(piece.suffix) and is_proper(
            self.text[piece.start : piece.end - len(piece.suffix)]
        )
        return self._begins_clause(piece) and bool(named or rule("told").after(self.text, piece.end, 4))

    def address(self, piece: Piece) -> bool:
        """Whether the piece is the street of the unit in which something goes on: 柳溪路|农行东山支行大厅里."""
        opens = self._begins_clause(piece) or rule("town.middle").ending(self.text, piece.start, 4) is not None
        return opens and rule("address.inside").after(self.text, piece.end, 40) is not None

    def in_event(self, piece: Piece) -> bool:
        """Whether an event's name begins with the piece: 柳溪|金融文化节; not so in 湖南|保险业7·8宣传日."""
        if rule("industry.day").after(self.text, piece.end, 12):
            return False
        opened = rule("event.bracket").ending(self.text, piece.start, 3)
        if opened is not None and rule("event.bracketed").after(self.text, piece.end, 24) is not None:
            return True
        event = rule("event").after(self.text, piece.end, 40)
        return event is not None or rule("event.quoted").after(self.text, piece.end, 56) is not None

    def among_streets(self, piece: Piece) -> bool:
        """Whether the piece is one of a list of streets that a word for places closes: 柳溪街、石涧路|等地."""
        return rule("streets.tail").after(self.text, piece.end, 40) is not None

    def posted(self, piece: Piece, end: int) -> bool:
        """Whether a body keeps a team in the piece, whose name ends at an offset: 农行驻|白石镇|帮扶工作组."""
        there = rule("posted").ending(self.text, piece.start, 2) is not None
        return there and rule("posted.team").before(self.text, end, 12) is not None

    def taught(self, piece: Piece) -> bool:
        """Whether those in the piece are taught something: 给|柳溪小学|的孩子们讲解."""
        before = rule("taught.before").before(self.text, piece.start, 6)
        return before is not None and rule("taught").after(self.text, piece.end, 48) is not None

    def guests(self, piece: Piece) -> bool:
        """Whether the piece begins with a word for people that is a city's name as well: 境外|来宾服务中心."""
        named = rule("common.noun").whole(self.text[piece.start : piece.chain_end])
        return named and rule("common.noun.before").ending(self.text, piece.start, 2) is not None

    def allied(self, piece: Piece) -> bool:
        """Whether the piece is one that a unit acts with: 联合|柳溪社区, 携手反诈中心、|江滨社区."""
        beside = rule("partner").ending(self.text, piece.start, 4)
        return beside is not None or rule("partner.list").ending(self.text, piece.start, 48) is not None

    def partner(self, piece: Piece) -> bool:
        """Whether the piece is one with whom something is agreed or done: 联合|柳溪养老院, 与|上海沪剧院|共建签约."""
        if self.allied(piece) or self._given(piece) or self._sends(piece):
            return True
        joined = self.text[piece.start - 1 : piece.start] in ("与", "和", "同")
        further = (("partner.with", 20), ("partner.with.list", 200))
        return joined and any(rule(name).after(self.text, piece.end, far) is not None for name, far in further)

    def _sends(self, piece: Piece) -> bool:
        """Whether the piece is one of a list of those who send guests: 来自柳溪学院、|石涧社区|、南岭商会的代表参加."""
        before = rule("guests.before").ending(self.text, piece.start, 48)
        return before is not None and rule("guests.after").after(self.text, piece.end, 80) is not None

    def _given(self, piece: Piece) -> bool:
        """Whether the piece only is given something: 向|柳溪养老院|捐赠."""
        before = rule("given.before").before(self.text, piece.start, 36)
        return before is not None and rule("given").after(self.text, piece.end, 40) is not None

    def _begins_clause(self, piece: Piece) -> bool:
        return not piece.start or self.text[piece.start - 1] in "，。；！？\n　 ”）"

    def bracketed(self, piece: Piece) -> bool:
        """Whether the piece stands alone between brackets, as a heading does."""
        around = self.text[max(0, piece.start - 1) : piece.start] + self.text[piece.end : piece.end + 1]
        if rule("in.name").starting(self.text, piece.start - 2 if piece.start > 1 else 0) is not None:
            return False  # 福州（连江）国家渔业基地
        opens_line = piece.start == 0 or self.text[piece.start - 1] == "\n"
        opens_line = opens_line or rule("label.sign").ending(self.text, piece.start, 3) is not None  # ▲金寨：
        return around in ("【】", "[]", "（）", "〔〕") or (opens_line and self.text[piece.end : piece.end + 1] == "：")

    def in_list(self, piece: Piece) -> bool:
        """Whether the piece stands in an enumeration of places ("…、X广场、…", "X广场等地"), not of units that act."""
        if rule("list.units").ending(self.text, piece.start, 8) or (
            self.text.startswith("、", piece.end) and self.institutions.starting_at(piece.end + 1) is not None
        ):
            return False
        return self.text[piece.start - 1 : piece.start] == "、" or self.text[piece.end : piece.end + 1] in ("、", "等")
