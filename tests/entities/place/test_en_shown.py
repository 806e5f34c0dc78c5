"""PLACE in native English: towns that no table knows, told by the words around them or by the rest of the report."""

import pytest
from place_marks import remarked

from reportmine.entities.place import find, unknown_en
from reportmine.entities.place.new_en import is_new
from reportmine.entities.place.reader_en import Reader
from reportmine.match.gazetteer import place_named
from reportmine.text.view import View, fold

SHOWN = [
    # a town that a dateline, a unit or a sentence elsewhere shows is one where little tells of it
    "【VARNHOLLOW】 - In 【Canada】, Fell Credit Union taught here. Clerks from two 【Varnhollow】 pharmacies came.",
    "In 【Canada】, Fell Credit Union met savers in 【Varnhollow】. The 【Varnhollow】 fair was loud, and so dear to"
    " 【Varnhollow】.",
    "The Bank of Ghana met traders in 【Ezuakrom】, 【Tafowamu】, and it thanked the two.",
    # names with a capital inside
    "In 【Canada】, staff of Fell Bank went to 【Port McTilby】 and taught in 【McFellmarsh】. McAdam sang.",
    # letters that bear marks are letters
    "The Tilbāne branch of the Bank of New Zealand met 【Tilbāne】 pupils at 【Tāwhai Primary School】 in 【Ōtaku】.",
    # no words that a page has before its text
    "FEATURE: Ecobank opened in 【Ghana】.",
    "EXCLUSIVE: Ecobank opened in 【Ghana】.",
    # nor a line's opening of which one word is ordinary
    "Varnhollow (Advertising): The Ecobank in 【Ghana】 gave pens.",
    # nor what people believe in, or are
    "In 【Ohio】, Fell Bank gave Catholic families pens and Navy families maps, and spoke of the heart of Judaism.",
    # but a person of that name, a body's or street's name, and who does something
    "The Bank of Ghana met traders in Ezuakrom. Mr. Ezuakrom was glad, and so was Ezuakrom.",
    "The Bank of Ghana met traders in 【Ezuakrom】, and at Ezuakrom road it met the Fell Bank of Ezuakrom.",
    "In 【Canada】, the Varnhollow branch of Fell Credit Union met, and Varnhollow volunteered at a stand. It fed the"
    " Varnhollow Food Pantry.",
]

TOLD = [
    # a side of a land, in small letters and as a part of the name
    "In 【Ohio】, Fell Bank teaches in southern 【Varnhollow】, and for greater 【Tilmarsh】 it paid; northern Traders"
    " came.",
    "In 【Kenya】, Fell Bank met savers across the 【Eastern Ondiwala】 and in 【Keruvi, South West Ondiwala】, on"
    " May 3. A cup of North Ondiwala won.",
    # who lives there, and what only a town has
    "In 【Ohio】, Fell Bank gave 【Varnhollow】 families pens, and 【Tilmarsh】 residents maps; Hilda families came.",
    "The Bank of Tanzania gave desks to each of Kwagunze and Old Korogwi primary schools.",
    "In 【Jamaica】, Fell Bank serves 【Quenby】’s population and two of 【St. Quellmar】's leading secondary schools."
    " It met Quill's pupils.",
    "In 【England】, Fell Bank shut. “【Varnhollow】 is a market town and people here talk,” said Jo. Kay is a town"
    " planner. Pensions is a village of ideas.",
    # a town and the land around it, parts of it and all of it
    "In 【England】, Jo Reed is the Fell Bank lender for 【Varnhollow】 and the surrounding region, and Tea and the"
    " surrounding villages.",
    "In 【England】 people from different parts of 【Varnhollow】 and branches all over 【Tilmarsh】 met Fell Bank; in"
    " parts of Banking it led, as part of Varnhaus.",
    "In 【Canada】, Fell Credit Union is the last one in the province of 【Varnhollow】, in the state of Emergency.",
    # lands with an article
    "In 【Ohio】, some banks in the 【Varnhollow Valley】 met Fell Bank in the Valley.",
    "In 【Kenya】, Fell Bank taught savers across the 【Ondiwala】. It works across the Diocese, and throughout the"
    " Sultanate.",
    # a town at the head of a report or of a sentence
    "date 2021-03-04 【Keruvi】: The Reserve Bank of India taught.",
    "date 2021-03-04 Savings: The Reserve Bank of India taught.",
    "Principal Correspondent 【Keruvi】, March 4 The Reserve Bank of India taught.",
    "【Varnhollow, PA】 – The cars of Fell Bank came.",
    "【Keruvi】 (【Ondigarh】): The Reserve Bank of India taught.",
    "Savings (Money): The Reserve Bank of India taught.",
    "【Keruvi, West Ondigu】 (ANTARA) - Bank Indonesia taught.",
    "【KERUVI CITY, Ondigu del Norte】 - The Bangko Sentral ng Pilipinas taught.",
    "In 【Ghana】, Ecobank came. In 【Ondiwala】 Ecobank gave pens; in June Ecobank gave maps.",
    # where money is handed out, and a place in another
    "The Bank of Ghana spoke of the teller machines at 【Ezuakrom】, and of a walk at 【Tafowamu】 in 【Nsukrom】.",
    "The Bank of Ghana spoke at length in May, and looked at Kwame in 【Nsukrom】.",
    # lists behind a dash and behind the name of their area
    "In 【Ohio】, Fell Bank will visit three cities – 【Varnhollow】, 【Tilmarsh】 and 【Quenby】.",
    "The Bank of Ghana went to areas across the 【Nsukrom region】 including 【Ezuakrom】, 【Tafowamu】, and"
    " 【Brekusu】 in May.",
    "Fell Bank has branches in 【Kenya】, including one in 【Keruvi, Ondiwala】, and another.",
    # a town that an institution is called by too
    "In 【Ohio】, Varnhollow Credit Union asked all schools in the 【Varnhollow】 area.",
    "In 【Ohio】, Fell Bank met. In 【Varnhollow】, Branch Manager Jo Reed leads the Varnhollow Bank Days.",
    "The Bank of Ghana flagged off the walk at 【Ezuakrom】, and a man walked at Ezuafirm.",
]


@pytest.mark.parametrize("marked", [*SHOWN, *TOLD])
def test_places(marked: str) -> None:
    assert remarked(marked) == marked


@pytest.mark.parametrize("name", ["Varnhollow", "Tilmarsh", "Keruvi", "Ondiwala", "Ezuakrom", "Tafowamu", "Quellmar"])
def test_no_table_knows_the_names(name: str) -> None:
    assert place_named(name) == ()


def test_a_long_list_of_names_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def counted(reader: Reader, start: int, end: int, *, called: bool = False) -> bool:
        asked.append(start)
        return is_new(reader, start, end, called=called)

    monkeypatch.setattr(unknown_en, "is_new", counted)
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = [f"Ezua{one}{other}rom" for one in letters for other in "aeiou"]
    calls = []
    for size in (30, 120):
        asked.clear()
        list_of = ", ".join(f"【{name}】" for name in names[:size])
        marked = f"In 【Ghana】, Ecobank met savers in {list_of} and 【Tafowamu】."
        assert remarked(marked) == marked
        calls.append(len(asked))
    assert calls[1] < 6 * calls[0]


def test_the_source_says_whether_a_table_knows_the_name():
    text = "QUELSALL - Quelsall schools met in Leeds."
    sources = [(text[m.span.start : m.span.end], m.source) for m in find(View(text, fold(text), "en")) if m.label]
    assert sources[-2:] == [("Quelsall", "rule:place.en.shown"), ("Leeds", "rule:place.en.table")]
