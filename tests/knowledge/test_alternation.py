import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportmine.errors import TableError
from reportmine.knowledge.alternation import alternation, guarded

WORD = st.text("ab支行.-]^ ", min_size=1, max_size=4)
GUARD = st.sampled_from(["", "(?![b行])", "(?<![a支]..)", "(?![.])"])


@given(
    st.dictionaries(WORD, GUARD, min_size=1, max_size=12),
    st.text("ab支行.-]^ ", max_size=20),
    st.sampled_from(["", "b", "$"]),
)
def test_it_matches_what_the_plain_list_matches_longest_first(words: dict[str, str], text: str, tail: str) -> None:
    ordered = sorted(words, key=lambda word: -len(word))
    plain = "(?:" + "|".join(re.escape(word) + words[word] for word in ordered) + ")" + tail
    expected = [match.span() for match in re.finditer(plain, text)]
    assert [match.span() for match in re.finditer(guarded(words) + tail, text)] == expected
    assert [m.span() for m in re.finditer(f"(?x) {guarded(words)}{tail}", text)] == expected


def test_common_beginnings_are_shared() -> None:
    assert alternation(["支行", "分行", "分支行", "分支"]) == "(?:分(?:支(?:行|)|行)|支行)"
    assert alternation(["a", "ab", "ac"]) == "(?:a(?:[bc]|))"


def test_no_words_are_an_error() -> None:
    with pytest.raises(TableError, match="an alternation of no words"):
        alternation([])
