"""PhraseIndex over whole words: what stands behind a longer phrase that is only the beginning of a word."""

from reportmine.text.phrases import PhraseIndex


def test_a_phrase_that_ends_inside_a_word_hides_none_that_begins_later_in_it():
    index = PhraseIndex([("school head", 1), ("headteacher", 2), ("spoke", 3)], words=True)
    assert index.find("the school headteacher spoke") == [(11, 22, (2,)), (23, 28, (3,))]


def test_hits_do_not_overlap_where_one_is_looked_for_again():
    index = PhraseIndex([("a red c", 1), ("red cap b", 2), ("cap", 3), ("b", 4)], words=True)
    assert index.find("a red cap b") == [(2, 11, (2,))]
