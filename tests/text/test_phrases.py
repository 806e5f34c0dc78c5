"""PhraseIndex over whole words: what stands behind a longer phrase that is only the beginning of a word."""

from reportmine.text.phrases import PhraseIndex


def test_a_phrase_that_ends_inside_a_word_hides_none_that_begins_later_in_it():
    index = PhraseIndex([("school head", 1), ("headteacher", 2), ("spoke", 3)], words=True)
    assert index.find("the school headteacher spoke") == [(11, 22, (2,)), (23, 28, (3,))]


def test_hits_do_not_overlap_where_one_is_looked_for_again():
    index = PhraseIndex([("a red c", 1), ("red cap b", 2), ("cap", 3), ("b", 4)], words=True)
    assert index.find("a red cap b") == [(2, 11, (2,))]


def test_a_phrase_that_ends_inside_a_word_gives_way_to_a_shorter_one():
    index = PhraseIndex([("branch", 1), ("branch office", 2), ("branch office hours", 3), ("off", 4)], words=True)
    assert index.find("branch officers, branch office hourly") == [(0, 6, (1,)), (17, 30, (2,))]
    assert index.find("a branch office") == [(2, 15, (2,))]


def test_a_letter_with_a_mark_belongs_to_the_word_a_chinese_sign_does_not():
    index = PhraseIndex([("Ormoc", 1)], words=True)
    assert index.find("Ormoceños, Ormocño, ñOrmoc, Ormoc市, 在Ormoc") == [(28, 33, (1,)), (37, 42, (1,))]
