"""One report's settled entities in, links out: whose activity does each fact describe?

Every branch mention gets a role from the words around it (it acts; it only guides; it employs an official; it stands
in a byline or a document's title). Acting mentions that stand together are one group. A fact belongs to the group
that governs its clause, else to the paragraph's topic, else to the heading's branch, else to the branch that the
whole report is about; totals over many branches and background figures belong to none. Each link names its rule.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reportmine.knowledge.rules import read_rules
from reportmine.match.areas import speaks_of_china
from reportmine.match.gazetteer import institution_hits
from reportmine.records import Branch, Count, Entity, Link, Span
from reportmine.text.view import View, index_at

Key = tuple[str | None, str | None, str | None]
_FEW = 3
_MAIN_SHARE = 0.4
_CLAUSE = 120


def _rule(name: str) -> re.Pattern[str]:
    return read_rules("link")[name].pattern


def branch_key(entity: Entity) -> Key:
    """What makes two BRANCH mentions the same branch: institution, place, level."""
    value = entity.value
    assert isinstance(value, Branch)
    return value.institution, value.place, value.level


@dataclass(frozen=True, slots=True)
class Group:
    """Acting branch mentions that stand together, e.g. "南岭、北江中支"."""

    members: tuple[Entity, ...]

    @property
    def start(self) -> int:
        """Where the first member starts."""
        return self.members[0].span.start

    @property
    def keys(self) -> frozenset[Key]:
        """The distinct branches of the group."""
        return frozenset(branch_key(member) for member in self.members)


class Linker:
    """Links the facts of one report.

    Args:
        view: the report.
        entities: its settled entities, in order.
        employers: ids of OFFICIAL entities -> span of the body that the text names as their employer.
    """

    def __init__(self, view: View, entities: Sequence[Entity], employers: Mapping[str, Span]) -> None:
        self.view = view
        self.text = view.text
        self.branches = [entity for entity in entities if entity.label == "BRANCH"]
        self.facts = [entity for entity in entities if entity.label != "BRANCH"]
        self.employers = employers
        self.sentences = view.sentences()
        self.paragraphs = tuple(s.span for s in view.segments if s.kind in ("title", "heading", "paragraph", "byline"))
        self.kinds = {s.span.start: (s.kind, s.level) for s in view.segments if s.kind != "sentence"}
        self.employed = self._employed_branches()
        employers_ids = {employer.id for employer in self.employed.values()}
        grouped = self._group([b for b in self.branches if b.id not in employers_ids])
        acting = [group for group in grouped if self._acts(group)]
        units = [group for group in acting if any(key[2] != "head_office" for key in group.keys)]
        self.groups = units or acting
        self.acting = [branch for group in self.groups for branch in group.members]
        self.starts = [group.start for group in self.groups]
        self.kinds_of_branch = len({branch_key(branch) for branch in self.acting})
        self.bodies = self._bodies()
        self.main, self.main_rule = self._main()

    def links(self) -> list[Link]:
        """All links, in order of the facts."""
        out: list[Link] = []
        shared_out = self._respectively()
        for fact in self.facts:
            targets, rule = self._targets(fact)
            if fact.id in shared_out:
                targets, rule = (shared_out[fact.id],), "link.respectively"
            seen: set[Key] = set()
            for branch in targets:
                if branch_key(branch) not in seen:
                    seen.add(branch_key(branch))
                    out.append(Link(fact.id, branch.id, rule))
            employer = self.employed.get(fact.id)
            if employer is not None and branch_key(employer) not in seen:
                out.append(Link(fact.id, employer.id, "link.employer"))
        return out

    def _respectively(self) -> dict[str, Entity]:
        """Facts that a sentence shares out in order: "A、B分别举办讲座3场和5场", as many of a kind as branches."""
        found: dict[str, Entity] = {}
        for group in self.groups:
            end = group.members[-1].span.end
            if len(group.members) < 2 or not _rule("respectively").search(self.text[end : end + 16]):
                continue
            sentence = self._sentence(end - 1)
            kinds: dict[tuple[str, str | None], list[Entity]] = {}
            for fact in self.facts:
                if end <= fact.span.start < sentence.end:
                    unit = fact.value.unit if isinstance(fact.value, Count) else None
                    kinds.setdefault((fact.label, unit), []).append(fact)
            for facts in kinds.values():
                if len(facts) == len(group.members):
                    found.update({fact.id: branch for fact, branch in zip(facts, group.members, strict=True)})
        return found

    # roles ---------------------------------------------------------------------------------------------------------

    def _employed_branches(self) -> dict[str, Entity]:
        starts = [branch.span.start for branch in self.branches]
        found = {}
        for official, span in self.employers.items():
            at = bisect_left(starts, span.start)
            if at < len(starts) and self.branches[at].span.start < span.end:
                found[official] = self.branches[at]
        return found

    def _acts(self, group: Group) -> bool:
        """Whether these mentions may be the ones that run the activity."""
        first, last = group.members[0].span, group.members[-1].span
        if self._block(first.start)[0] in ("byline", "furniture"):
            return False
        before = self.text[max(0, first.start - 90) : first.start]
        after = self.text[last.end : last.end + 24]
        if _rule("quoted.zh").search(before):
            return False
        if self.view.lang == "zh":
            if _rule("guide.before.zh").search(before) and _rule("guide.after.zh").search(after):
                return False
            return not (_rule("guide.after.zh").search(after) or _rule("guide.verb.zh").search(after))
        return not (_rule("guide.before.en").search(before) or _rule("guide.after.en").search(after))

    def _block(self, offset: int) -> tuple[str, int]:
        at = index_at(self.paragraphs, offset)
        return ("paragraph", 0) if at < 0 else self.kinds[self.paragraphs[at].start]

    def _group(self, branches: Sequence[Entity]) -> list[Group]:
        joint = _rule(f"joint.{self.view.lang}")
        groups: list[list[Entity]] = []
        for branch in branches:
            if groups:
                between = self.text[groups[-1][-1].span.end : branch.span.start]
                if "\n" not in between and (self._listed(between, joint) or self._with_bodies(between)):
                    groups[-1].append(branch)
                    continue
            groups.append([branch])
        return [Group(tuple(group)) for group in groups]

    def _listed(self, between: str, joint: re.Pattern[str]) -> bool:
        return len(between) < 40 and joint.search(between) is not None

    def _with_bodies(self, between: str) -> bool:
        """Whether only other bodies that run the activity too stand between ("与南岭市公安局、")."""
        if self.view.lang != "zh" or len(between) > 70 or _rule("joint.break.zh").search(between):
            return False
        return _rule("joint.body.zh").search(between) is not None

    def _bodies(self) -> list[int]:
        """Where an institution acts without a unit, if it, not a branch, is whom the report is about; else nothing."""
        hits = institution_hits(self.view)
        spans = [branch.span for branch in self.branches]
        china = speaks_of_china(self.view)
        bare = [
            start
            for start, end, body in zip(hits.starts, hits.ends, hits.payloads, strict=True)
            if body.kind != "regulator"
            and not (china and body.national)
            and not any(span.start < end and start < span.end for span in spans)
        ]
        title = next((s.span.end for s in self.view.segments if s.kind == "title"), 0)
        told = [start for start in bare if start >= title]
        if not told or not self.groups or told[0] > self.starts[0] or len(told) < len(self.acting):
            return []
        opening = index_at(self.sentences, self.starts[0]) - index_at(self.sentences, title)
        return told if opening > 1 else []

    def _main(self) -> tuple[Group | None, str]:
        """The branch or branches that the whole report is about, or None."""
        if not self.groups:
            return self._only_employer()
        if self.bodies:
            return None, ""
        counts = Counter(branch_key(branch) for branch in self.acting)
        for group in self.groups:
            if self._block(group.start)[0] == "title":
                return group, "link.title"
        if len(counts) == 1:
            return self.groups[0], "link.only"
        first = max(self.groups[:3], key=lambda g: (len(g.keys) > 1 and len(counts) <= _FEW, -g.start))
        share = sum(counts[key] for key in first.keys) / sum(counts.values())
        opening = index_at(self.sentences, first.start) <= _FEW
        if (share >= _MAIN_SHARE and (opening or len(first.keys) > 1)) or first.keys == set(counts):
            return first, "link.main"
        if len(counts) <= _FEW:
            return first, "link.main"
        return None, ""

    def _only_employer(self) -> tuple[Group | None, str]:
        """The report's one branch where none acts: named once, employing an official, or signing the report."""
        signed = [b for b in self.branches if self._block(b.span.start)[0] in ("byline", "heading")]
        for found in (self.branches, list(self.employed.values()), signed):
            if len({branch_key(b) for b in found}) == 1:
                return Group((found[0],)), "link.only"
        return None, ""

    # facts ---------------------------------------------------------------------------------------------------------

    def _targets(self, fact: Entity) -> tuple[Sequence[Entity], str]:
        offset = fact.span.start
        block, _ = self._block(offset)
        if block in ("byline", "furniture"):
            return (), ""
        if fact.label == "DATE" and self._in_dateline(fact.span, block):
            return (), ""
        if fact.label == "MEDIA" and self._in_byline(fact.span):
            return (), ""
        sentence = self._sentence(offset)
        clause = self._clause(fact.span, sentence)
        if fact.label in ("COUNT", "DATE") and self._belongs_to_none(clause):
            return (), ""
        value = fact.value
        sum_of_money = isinstance(value, Count) and value.category in ("money", "share")
        if sum_of_money and _rule("money.background").search(clause):
            return (), ""
        group, rule = self._governing(fact, sentence)
        if group is None and self.main is not None:
            group, rule = self.main, self.main_rule
        return (group.members, rule) if group is not None else ((), "")

    def _in_dateline(self, span: Span, block: str) -> bool:
        """Whether a date says when the report was made, not when something happened."""
        after = self.text[span.end : span.end + 12]
        if _rule("dateline.after").search(after):
            return True
        line = self.text[self.text.rfind("\n", 0, span.start) + 1 : span.start]
        if _rule("dateline.en.after").search(after) and _rule("dateline.en").search(line):
            return "today" not in self.text[span.end : span.end + 400]
        if len(self.text[span.start : span.end]) <= 5 and _rule("year.background").search(line[-30:]):
            return True
        if block not in ("title", "heading") or after[:1] not in ("", "\n"):
            return False
        return _rule("labelled").search(self.text[max(0, span.start - 8) : span.start]) is None

    def _in_byline(self, span: Span) -> bool:
        """Whether an outlet stands as the source of the report, not as one that covered the activity."""
        before, after = self.text[max(0, span.start - 20) : span.start], self.text[span.end : span.end + 6]
        return bool(_rule("byline.before").search(before) or _rule("byline.after").search(before[-1:] + after))

    def _sentence(self, offset: int) -> Span:
        at = index_at(self.sentences, offset)
        if at >= 0 and self.sentences[at].end > offset:
            return self.sentences[at]
        return Span(0, max(1, len(self.text)))

    def _clause(self, span: Span, sentence: Span) -> str:
        """The clause around a fact, at most _CLAUSE code points to either side."""
        low, high = max(sentence.start, span.start - _CLAUSE), min(sentence.end, span.end + _CLAUSE)
        start = max(self.text.rfind(mark, low, span.start) for mark in "，；,;") + 1
        ends = [e for e in (self.text.find(mark, span.end, high) for mark in "，；;") if e >= 0]
        return self.text[max(start, low) : min(ends, default=high)]

    def _belongs_to_none(self, clause: str) -> bool:
        lang = self.view.lang
        if _rule(f"nation.{lang}").search(clause) or _rule("background").search(clause):
            return True
        many = self.main is None or self.kinds_of_branch > _FEW
        return many and _rule(f"all.{lang}").search(clause) is not None

    def _governing(self, fact: Entity, sentence: Span) -> tuple[Group | None, str]:
        low = bisect_left(self.starts, sentence.start)
        high = bisect_left(self.starts, sentence.end)
        if self.bodies:
            return self._before(fact.span.start, sentence)
        if low < high:
            at = bisect_right(self.starts, fact.span.start, low, high) - 1 - low
            if at >= 0:
                return self._widened(self.groups[low + at]), "link.subject"
            return self._widened(self.groups[low]), "link.next"
        if self.main is None:
            inside = [b for b in self.employed.values() if sentence.covers(b.span)]
            if inside:
                return Group((inside[0],)), "link.employer"
        return self._topic(sentence)

    def _before(self, offset: int, sentence: Span) -> tuple[Group | None, str]:
        """In a report about an institution: the branch that acts last before the fact, unless the institution does."""
        at = index_at(self.paragraphs, offset)
        floor = self.paragraphs[at].start if at >= 0 else sentence.start
        group = bisect_right(self.starts, offset) - 1
        body = bisect_right(self.bodies, offset) - 1
        start = self.starts[group] if group >= 0 else -1
        if start < floor or (body >= 0 and self.bodies[body] > start):
            ahead = group + 1
            following = ahead < len(self.starts) and self.starts[ahead] < sentence.end
            if following and not (body >= 0 and self.bodies[body] >= sentence.start):
                return self.groups[ahead], "link.next"
            return None, ""
        return self.groups[group], "link.subject"

    def _widened(self, group: Group) -> Group:
        """The main group where this group names a part of it and the report is about few branches."""
        if self.main is not None and len(self.main.keys) > 1 and group.keys < self.main.keys:
            return self.main
        return group

    def _topic(self, sentence: Span) -> tuple[Group | None, str]:
        """The paragraph's last group before the sentence, else the branch of the heading above it."""
        at = index_at(self.paragraphs, sentence.start)
        if at < 0:
            return None, ""
        before = bisect_left(self.starts, sentence.start) - 1
        if before >= 0 and self.starts[before] >= self.paragraphs[at].start:
            return self._widened(self.groups[before]), "link.topic"
        ahead = before + 1
        if self.main is None and ahead < len(self.groups) and self.starts[ahead] < self.paragraphs[at].end:
            return self.groups[ahead], "link.next"
        for above in range(at - 1, -1, -1):
            start = self.paragraphs[above].start
            kind, level = self.kinds[start]
            if kind == "heading":
                inside = bisect_left(self.starts, start)
                if inside < len(self.starts) and self.starts[inside] < self.paragraphs[above].end:
                    return self.groups[inside], "link.heading"
                if level == 1:
                    break
        return None, ""


def link(view: View, entities: Sequence[Entity], employers: Mapping[str, Span]) -> list[Link]:
    """Links of one report's facts to its BRANCH entities; see `Linker`."""
    return Linker(view, entities, employers).links()
