import pytest

from reportmine.records import Span
from reportmine.text.sentences import REACH, Sentences


@pytest.mark.parametrize(
    ("text", "word", "sentence"),
    [
        ("前一句。人行南岭中支开展宣传！后一句。", "南岭", "人行南岭中支开展宣传！"),
        ("标题\n  南岭中支开展宣传 \n下一段", "南岭", "南岭中支开展宣传"),
        ("他说：“南岭很好。”北江也好。", "北江", "北江也好。"),
        ("他说：“南岭很好。”北江也好。", "南岭", "他说：“南岭很好。”"),
        ("One. Nanling Branch spent Rs. 3.4 lakh. Two.", "lakh", "Nanling Branch spent Rs. 3.4 lakh."),
        ("It ended. Dr. J. Li of Nanling spoke! It rained.", "Nanling", "Dr. J. Li of Nanling spoke!"),
        ('He said "Go." Nanling went.', "Nanling", "Nanling went."),
        # the items of a digest, told by a dash; the dash of a dateline
        ("It drew 40. - In Nanling it sang. - It went.", "Nanling", "- In Nanling it sang."),
        ("It drew 40 [1] - In Nanling it sang [2] - It went.", "Nanling", "- In Nanling it sang [2]"),
        ("LIUXI, Minn. - In Nanling it sang.", "Nanling", "LIUXI, Minn. - In Nanling it sang."),
        ("Nanling", "Nanling", "Nanling"),
        ("it ended.\nthe Nanling", "Nanling", "the Nanling"),
        ("the “Nanling.” went on", "on", "the “Nanling.” went on"),
        ("好!南岭也好!好", "南岭", "南岭也好!"),
        ("a.b Nanling v1.2 ok", "Nanling", "a.b Nanling v1.2 ok"),
    ],
)
def test_the_sentence_around_a_word(text: str, word: str, sentence: str) -> None:
    start = text.index(word)
    found = Sentences(text).around(Span(start, start + len(word)))
    assert text[found.start : found.end] == sentence


def test_a_sentence_without_end_is_cut() -> None:
    text = "字" * 5000
    assert Sentences(text).around(Span(2000, 2010)) == Span(2000 - REACH, 2010 + REACH)
