"""A view of one Chinese report in, its OFFICIAL mentions out: named people who hold a post.

Titles are the anchors. A name stands behind a title (副市长李文山), before it (李副市长), or before a comma and the
body (李文山，南岭市副市长); further names follow with 、. People once introduced are found again
wherever they are named.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from reportmine.entities.official.bodies_zh import (
    Post,
    body_start,
    ends_body,
    ends_break,
    is_inner,
    read_post,
    title_start,
    zh_rule,
)
from reportmine.entities.official.names_zh import CLOSERS, Name, follow_score, names_before, read_name
from reportmine.knowledge.tables import read_table
from reportmine.records import Mention, Official, Span
from reportmine.text.phrases import PhraseIndex, occurrences
from reportmine.text.view import View

PRIORITY = 65
SURE_AFTER = 4
SURE_FOLLOWED = 0
SURE_LISTED = 6
SURE_AMID = 3  # of a name between two others
SURE_BEFORE = 5
SURE_COMMA = 8
_HELD = 40  # so many characters at most hold a post behind the word that somebody holds it
_JOIN = frozenset("、兼暨,，/ ")
_SECOND = frozenset("、兼暨")


class _Head(NamedTuple):
    start: int
    end: int
    kind: str


@dataclass(slots=True)
class _State:
    """What one report has yielded so far: name start -> (name, title span, org span, rule).

    `starts` and `ends` are those of its titles, `posts` leads from the start of a post's title to its end.
    """

    text: str
    starts: frozenset[int]
    ends: dict[int, _Head]
    posts: dict[int, int]
    floor: int = 0
    found: dict[int, tuple[Name, tuple[int, int] | None, tuple[int, int] | None, str]] = field(default_factory=dict)


@cache
def _titles() -> PhraseIndex[tuple[str, int]]:
    rows = read_table("official.title.zh")
    return PhraseIndex((row["title"], (row["kind"], int(row["body"]))) for row in rows)


def _chained(state: _State, head: _Head) -> Post:
    """The whole title that ends with this head, and the body before its first part."""
    text = state.text
    end, first = head.end, head
    for _ in range(6):
        start = title_start(text, first.start, state.floor)
        begin = body_start(text, start, state.floor)
        before = state.ends.get(start) or state.ends.get(begin)
        plain = not ends_body(text, start) or begin == start or is_inner(text[begin:start])
        # a second body stays in the title: 市政府副秘书长、市金融办主任
        joined = _JOIN if plain else _SECOND
        if before is None and begin > state.floor and text[begin - 1] in joined:
            mark = begin - 1
            while text[mark - 1] == " " and text[mark] != " ":
                mark -= 1
            before = state.ends.get(mark)
            if before is not None and (before.kind == "group" or zh_rule("in_charge").before(text, before.end, 3)):
                before = None
        if before is None or before.start < state.floor or 0 < before.start == state.floor:  # 李明|教授、副院长王强
            return read_post(text, start, end, state.floor, text[first.start : first.end])
        first = before
    return read_post(text, title_start(text, first.start, state.floor), end, state.floor, text[first.start : first.end])


def _add(state: _State, name: Name, post: Post, rule: str) -> None:
    state.found[name.start] = (name, post.title, post.org, rule)
    state.floor = max(state.floor, name.end)


def _listed(state: _State, name: Name, post: Post, rule: str) -> None:
    """Further names behind 、 or 和 share the title: 副行长赵明、钱亮."""
    text = state.text
    while True:
        step = zh_rule("next").starting(text, name.end)
        if step is None:
            return
        following = read_name(text, step.end())
        if following is None:
            return
        amid = text.startswith("、", following.end)
        if following.score < (SURE_AMID if amid else SURE_LISTED) or not _closed(text, following.end):
            return
        if not state.starts.isdisjoint(range(following.start, following.end)):
            return
        _add(state, following, post, rule)
        name = following


def _closed(text: str, end: int) -> bool:
    return end >= len(text) or text[end] in CLOSERS or zh_rule("closing").starting(text, end) is not None


def _after(state: _State, head: _Head) -> bool:
    """A name right behind the title: 副市长李文山."""
    text = state.text
    gap = zh_rule("gap").starting(text, head.end)
    held = zh_rule("held").before(text, head.end, _HELD) if text.startswith("的", head.end) else None
    at = gap.end() if gap else head.end + (held is not None)
    name = read_name(text, at)
    if name is None:
        return False
    followed = follow_score(text, name.end) >= 4
    spaced = at > head.end and held is None and text[head.end] not in "（("
    post = _chained(state, head)
    sure = name.score + (3 if post.org else 0) - (2 if spaced else 0)
    if sure < (SURE_FOLLOWED if followed else SURE_AFTER):
        return False
    if (spaced or head.kind == "group") and not _closed(text, name.end):
        return False
    if gap and at > head.end and not spaced:
        post = Post((post.title[0], at), post.org)
    edits = zh_rule("edits").ending(text, name.start, 8)
    if edits is not None or _in_byline(text, post.org[0] if post.org else post.title[0]):
        return False
    _add(state, name, post, "rule:official.zh.after")
    _listed(state, name, post, "rule:official.zh.listed")
    return True


def _before(state: _State, head: _Head) -> bool:
    """A name right before the title: 赵明行长, 李副县长."""
    text = state.text
    start = head.start
    deputy_word = zh_rule("deputy").before(text, start, min(3, start - state.floor))
    start -= 0 if deputy_word is None else len(deputy_word[0])
    best: tuple[int, Name] | None = None
    gap = start > state.floor and text[start - 1] == " "
    for name in names_before(text, start - gap, state.floor):
        if gap and (name.surname_only or not ends_break(text, name.start)):
            continue
        edge = 3 if ends_break(text, name.start) else 2 if ends_body(text, name.start) else 0
        if edge == 0:
            continue
        deputy = text[start] == "副"  # 营业管理部|张劲|副主任
        bound = SURE_BEFORE - (2 if edge == 3 or deputy else 0)
        body = ends_body(text, name.end) and not zh_rule("given").whole(text[name.start : name.end])
        sure = name.score >= 0 if name.surname_only else name.score >= bound and not body
        if not sure or (name.surname_only and name.score < 1 and not _closed(text, head.end)):
            continue
        rank = edge + name.score
        if best is None or rank > best[0]:
            best = (rank, name)
    if best is None:
        return False
    name = best[1]
    begin = body_start(text, name.start, state.floor)
    org = (begin, name.start) if begin < name.start and ends_body(text, name.start) else None
    if _in_byline(text, name.start):
        return False
    _add(state, name, Post((start, head.end), org), "rule:official.zh.before")
    state.floor = head.end
    return True


def _comma(state: _State, head: _Head) -> bool:
    """A name, a comma or bracket, then body and title: 李文山，南岭市副市长."""
    text = state.text
    if not _closed(text, head.end):
        return False
    post = _chained(state, head)
    begin = post.org[0] if post.org else post.title[0]
    opening = zh_rule("comma").pattern.search(text, max(state.floor, begin - 3), begin)
    if opening is None or opening.end() != begin:
        return False
    for size in (4, 3, 2):
        start = opening.start() - size
        if start < state.floor or not ends_break(text, start):
            continue
        name = read_name(text, start)
        if (
            name is None
            or name.end != opening.start()
            or name.score < (SURE_COMMA if opening["mark"] else SURE_BEFORE)
            or _in_byline(text, start)
        ):
            continue
        _add(state, name, post, "rule:official.zh.comma")
        state.floor = head.end
        return True
    return False


def _in_byline(text: str, start: int) -> bool:
    """Whether a byline's word stands before the hit in its line or bracket: 通讯员 李四."""
    floor = max(0, start - 60)
    line = max(floor, text.rfind("\n", floor, start) + 1, text.rfind("。", floor, start) + 1)
    bracket = max(text.rfind("（", line, start), text.rfind("(", line, start))
    begin = bracket if bracket > max(text.rfind("）", line, start), text.rfind(")", line, start)) else line
    if start - begin > 40:
        return False
    return zh_rule("byline").ending(text, start, start - begin) is not None


def _again(state: _State) -> None:
    """Every further place where a person already introduced is named in full."""
    text = state.text
    known = [entry[0] for entry in state.found.values()]
    taken = {offset for name in known for offset in range(name.start, name.end)}
    names = {text[name.start : name.end] for name in known if name.end - name.start > 1 and not name.surname_only}
    if not names:
        return
    for start, end in occurrences(text, names):
        if not taken.isdisjoint(range(start, end)):
            continue
        name = read_name(text, start)
        if name is None or name.end != end or name.score < 2:
            continue
        if zh_rule("signed").before(text, start, 30) or _in_byline(text, start):
            continue
        title = (end, state.posts[end]) if end in state.posts else None
        begin = body_start(text, start) if title and ends_body(text, start) else start
        org = (begin, start) if begin < start else None
        state.found[start] = (Name(start, end, name.score), title, org, "rule:official.zh.again")


def find(view: View) -> list[Mention]:
    """All OFFICIAL mentions of the report, in order, with title and body; blockers over areas whose posts they hold."""
    text = view.text
    heads = [_Head(start + body, end, kind) for start, end, ((kind, body),) in _titles().find(text) if kind != "none"]
    if not heads:
        return []
    posts = {head.start: head.end for head in heads if head.kind == "post"}
    state = _State(text, frozenset(head.start for head in heads), {head.end: head for head in heads}, posts)
    for head in heads:
        if head.start < state.floor:
            continue
        if _after(state, head):
            continue
        if head.kind == "post" and _before(state, head):
            continue
        _comma(state, head)
    _again(state)
    mentions = []
    for start in sorted(state.found):
        name, title, org, rule = state.found[start]
        value = Official(view.raw[slice(*title)] if title else None, view.raw[slice(*org)] if org else None)
        note: dict[str, object] = {"org_span": org} if org else {}
        if title and title[1] <= start and "、" in text[slice(*title)]:
            note["post_span"] = title  # 市反假办主任、|人行新宁县支行行长
        mentions.append(Mention(Span(start, name.end), "OFFICIAL", rule, value, PRIORITY, note=note))
        if org and title and org[1] == title[0] and zh_rule("area_body").before(text, org[1], 4):
            mentions.append(Mention(Span(*org), "", "rule:official.zh.body", None, PRIORITY))  # 柳溪村|党支部书记李文山
    return mentions
