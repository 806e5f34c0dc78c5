import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import rjieba

from reportmine.formats import gold
from reportmine.text import plain_jieba, words

GOLD = Path(__file__).parents[2] / "data" / "annotated"
TEXTS = [
    "人行南岭中支联合农行东山支行在柳溪村开展反假货币宣传，发放折页1,200份，占比95.5%，扫描AB12二维码。",
    "银保监分局张鳌坡、古丽娜尔用微博刷单，线上多措并举；一是诠释贠佈，二是董会来。",
    "\u3000 \t——🎉①㎡",
]


@pytest.fixture
def without_rjieba(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "rjieba", None)
    for held in (words._engine, words.words):
        held.cache_clear()
    yield
    for held in (words._engine, words.words):
        held.cache_clear()


def test_the_words_cover_the_text() -> None:
    found = words.words(TEXTS[0])
    assert [TEXTS[0][word.start : word.end] for word in found][:4] == ["人行", "南岭", "中", "支"]
    assert [word.start for word in found] == [0, *(word.end for word in found[:-1])]
    assert found[-1].end == len(TEXTS[0])


def test_jieba_gives_the_same_where_rjieba_cannot_be_loaded(without_rjieba: None) -> None:
    assert words._engine() is plain_jieba
    lines = [line for a in gold.read(GOLD) if a.report.lang == "zh" for line in a.report.text.splitlines()]
    texts = TEXTS + [line for line in lines if "-" not in line][:200]  # versions of rjieba differ in 28-29
    assert len(texts) == 203
    for text in texts:
        cut = rjieba.tag(text)
        assert [(text[word.start : word.end], word.tag) for word in words.words(text)] == cut
        assert [words.known_word(word) for word, _ in cut] == [rjieba.has_word(word) for word, _ in cut]
