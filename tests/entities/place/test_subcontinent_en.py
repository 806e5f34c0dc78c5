"""PLACE in English of the Indian subcontinent and the Gulf: towns behind branches, words for small areas."""

import pytest
from place_marks import remarked

CASES = [
    # the town behind the comma of a branch with a name of its own; a branch that its town alone names
    "Canara Bank, Quelmatta Branch, 【Mangaluru】 gave books, and SBI Quelm Bazar Branch, 【Guwahati】, sang.",
    "In 【India】 the SBI Branch, Mangaluru sang of an Olive Branch.",
    # initials before a quarter's word
    "SBI met savers at 【R K Puram】 and 【R.K. Puram】 in 【India】.",
    # words for small areas before and behind unknown names
    "NABARD met women at 【Village Quelmar】, 【Gram Panchayat Zorvan】 and 【Tehsil Ruvi】 in 【India】, and in"
    " 【Mouza Zirang】.",
    "In 【India】 NABARD met women of the Village Council, of Gram Panchayat Members and Tehsil Officers.",
    "NABARD went to 【Zirang Rural Development (RD) Block】 and 【Ruvi CD Block】 in 【India】.",
    "The Central Bank of Sri Lanka taught in 【Kinniya】, 【Quelmar】 and 【Zorvelly DS divisions】 and in the"
    " 【Ruvi Pattu Divisional Secretariat Division】.",
    "The Royal Monetary Authority of Bhutan met men at 【Quelmar Dungkhag】.",
    "Bank Muscat went to the wilayats of 【Quelma】 and 【Zorva】 in 【Oman】.",
    # a district's house without its name
    "SBI met at Collectorate on Monday and at the 【Ongole Collectorate】 in 【India】.",
    # the end of a quotation
    "SBI met men of the ‘Back to Ruvimar’ drive and of the 'March to Zorva' drive, then went to 【Quelmar】.",
    # what somebody is told of
    "Bank Muscat told them of Quelmar and reminded them of Zorva in 【Oman】; it met pupils of 【Ruvima】.",
    # areas that a committee of bankers is of
    "In 【India】 the State Level Bankers’ Committee (SLBC), Assam and Nagaland met. At the village committee,"
    " 【Assam】 and 【Nagaland】 came first.",
    # a bank's museum of money, which needs no further name
    "In 【Pakistan】 pupils met at the 【Money Museum and Art Gallery】 and the 【State Bank Museum】; a museum"
    " was shut.",
    # a government by its short word
    "The Govt. of Assam and the Govt of Goa lent to farmers in 【Assam】; a Govt. school of 【Goa】 sang in 【India】.",
    # the seat of a member of an assembly
    "In 【India】 Mandya south MLA K. Ramu met savers at 【Mandya】 south of the river.",
    # states called by their letters in a row, and behind a town; no direction's parts, no script
    "In 【India】 it works in 【Haryana】, 【MP】, 【Punjab】 and 【Goa】, in 【Indore, MP】, and in Southern"
    " Parts of the country; a text in Braille was read.",
    # the dateline of a city that is called "City of"; where a venue is told; a body of one calling with its nation
    "CITY OF GOLD: they sang.\nIn the 【Philippines】 they met.",
    "【CITY OF TARLAC】 — The bank sang in the 【Philippines】.",
    "In 【India】 the venue of the quiz was 【Quelmar Girls' High School】; Ruvi School walked away"
    " with the first prize.",
    "In 【Pakistan】 it met at the 【Institute of Chartered Accountants of Pakistan】 and at the"
    " 【College of Technology】 of 【Punjab】.",
    # schools in small letters in a row
    "It met at 【Quelma primary school】 in 【Paro】, 【Ruvi primary school】 in 【Thimphu】 and 【Zorva】 schools"
    " in 【Chukha】.",
    # an initiative that is called an academy
    "Bank Muscat held a workshop of the Quelma Academy initiative at 【Zorva Academy】 in 【Oman】.",
]


@pytest.mark.parametrize("marked", CASES)
def test_places(marked):
    assert remarked(marked) == marked
