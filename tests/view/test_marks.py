from hypothesis import given
from hypothesis import strategies as st

from reportmine.records import Annotation, Entity, Place, Report, ReportSpan, Span
from reportmine.view.facts import in_order
from reportmine.view.marks import Piece, parts

TEXT = "0123456789"
SPAN = st.tuples(st.integers(0, 29), st.integers(1, 30)).map(lambda pair: Span(pair[0], max(pair[0] + 1, pair[1])))


def annotation(spans: list[tuple[int, int]], reports: tuple[ReportSpan, ...] = (), text: str = TEXT) -> Annotation:
    entities = tuple(Entity(f"e{n}", Span(*span), "PLACE", Place()) for n, span in enumerate(spans))
    return Annotation(Report("x", text), entities, (), reports)


def pieces(document: Annotation, end: int = 10) -> list[Piece]:
    (part,) = parts(document, in_order(document), end)
    assert (part.number, part.title) == (0, "")
    return part.pieces


def test_entities_are_marked_in_place() -> None:
    assert pieces(annotation([(2, 4), (4, 5), (8, 10)])) == [
        Piece("01", 0, False),
        Piece("23", 1, True),
        Piece("4", 2, True),
        Piece("567", 0, False),
        Piece("89", 3, True),
    ]


def test_of_entities_that_overlap_the_one_that_began_last_is_marked() -> None:
    assert pieces(annotation([(1, 6), (3, 8)])) == [
        Piece("0", 0, False),
        Piece("12", 1, True),
        Piece("345", 2, True),
        Piece("67", 2, False),
        Piece("89", 0, False),
    ]
    assert pieces(annotation([(0, 5), (0, 2)])) == [
        Piece("01", 2, True, (1,)),
        Piece("234", 1, False),
        Piece("56789", 0, False),
    ]
    assert pieces(annotation([(0, 10), (0, 10)])) == [Piece(TEXT, 2, True, (1,))]


def test_offsets_are_code_points() -> None:
    held = annotation([(1, 3)], text="🎉\u0301南岭")
    assert pieces(held, 4) == [Piece("🎉", 0, False), Piece("\u0301南", 1, True), Piece("岭", 0, False)]


def test_the_reports_of_a_page_are_told_apart() -> None:
    held = annotation([(3, 4)], (ReportSpan(Span(6, 9), "two"), ReportSpan(Span(2, 5), "one")))
    found = [(part.number, part.title, "".join(piece.text for piece in part.pieces)) for part in parts(held, (), 10)]
    assert found == [(0, "", "01"), (1, "one", "234"), (0, "", "5"), (2, "two", "678"), (0, "", "9")]


def test_reports_that_touch_have_nothing_between_them() -> None:
    held = annotation([], (ReportSpan(Span(0, 5), None), ReportSpan(Span(5, 10), "b")))
    found = [(part.number, part.title, "".join(piece.text for piece in part.pieces)) for part in parts(held, (), 10)]
    assert found == [(1, "", "01234"), (2, "b", "56789")]


def test_a_part_is_blank_where_there_is_nothing_to_see() -> None:
    held = annotation([], (ReportSpan(Span(2, 3), None),), text=" \nx")
    assert [part.blank for part in parts(held, (), 3)] == [True, False]


def test_a_text_is_cut_where_it_is_to_end_and_an_empty_one_has_no_parts() -> None:
    held = annotation([(1, 2)], (ReportSpan(Span(6, 9), "never"),))
    assert pieces(held, 4) == [Piece("0", 0, False), Piece("1", 1, True), Piece("23", 0, False)]
    assert parts(annotation([], text=""), (), 10) == []


@given(spans=st.lists(SPAN, max_size=8), reports=st.lists(SPAN, max_size=4), end=st.integers(0, 40))
def test_the_pieces_are_the_text_and_each_entity_begins_once(spans: list[Span], reports: list[Span], end: int) -> None:
    text = "".join(chr(0x4E00 + n) for n in range(30))
    held = annotation([(s.start, s.end) for s in spans], tuple(ReportSpan(s) for s in reports), text)
    shown = [entity for entity in in_order(held) if entity.span.end <= end]
    found = [piece for part in parts(held, shown, end) for piece in part.pieces]
    assert "".join(piece.text for piece in found) == text[:end]
    begun = [number for piece in found for number in (*piece.anchors, *([piece.fact] if piece.first else []))]
    assert sorted(begun) == list(range(1, len(shown) + 1))
    at = 0
    for piece in found:
        if piece.fact:
            assert shown[piece.fact - 1].span.covers(Span(at, at + len(piece.text)))
        else:
            assert not any(entity.span.overlaps(Span(at, at + len(piece.text))) for entity in shown)
        at += len(piece.text)


def test_of_two_reports_that_begin_together_both_are_shown() -> None:
    both = (ReportSpan(Span(0, 5), "a"), ReportSpan(Span(0, 9), "b"))
    found = [(part.number, [piece.text for piece in part.pieces]) for part in parts(annotation([], both), [], 10)]
    assert found == [(1, []), (2, ["01234", "5678"]), (0, ["9"])]
