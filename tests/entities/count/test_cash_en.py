"""Amounts beside notes and coins: what one of them is worth is no count, a sum is."""

import pytest
from count_rows import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Notes of Rp 100,000 and coins of $20 were shown.", []),
        ("They burned notes, Rp 500,000 of them old.", ["Rp 500,000"]),
        ("They burned notes, $5,000 of them old.", ["$5,000"]),
        ("They burned notes, $300 of them old.", ["$300"]),
        ("The man was fined Rs 50,000 for fake notes.", ["Rs 50,000"]),
        # what an amount in a name is, and an amount behind a name
        ("He runs the Liuxi Savers $500 Youth Grant and the Baishi Runners Rs 5,000 Prize.", []),
        ("Ama gave the Liuxi Savers $500 for their fund and the Baishi Runners Rs 5,000.", ["$500", "Rs 5,000"]),
        # the worth of a note or coin without a currency, also of several where one is told of; others are counted
        ("The 500 coin replaces the 200 and 500 denominations. All 500 coins are new, 500 notes are old.", []),
        ("They gave 500 coins, 300 notes and 200 coin boxes.", ["500", "300", "200"]),
        # a list of what notes are worth, also from the least to the most; figures behind it are counted
        ("New notes come in denominations of 1, 5, 10, 20, and 50, at two counters.", ["two"]),
        ("They range in denominations from 10 to 500 rupees and 20 tellers sort them.", ["20"]),
        ("Notes in small denominations reached 50 shops and 100 homes.", ["50", "100"]),
        # rupees in groups of two figures, torn behind the first
        (
            "He paid in Rs.3, 65,200 and Rs. 1, 20,000, and Rs 2, 45 pupils saved.",
            ["Rs.3, 65,200", "Rs. 1, 20,000", "Rs 2", "45"],
        ),
        # a number behind one sum counts what stands behind it, unless both are told of one by one
        ("Fellbank gave Rs 5,000 and 100 pens; it gave $300 and 60 bags.", ["Rs 5,000", "100", "$300", "60"]),
        ("They won Rs 5,000 and 3,000 respectively. It gave $300 and 60 for the blind.", ["Rs 5,000", "3,000", "$300"]),
        ("It paid prizes of Rs 9,000, 2016 and 2017 at Fellbank.", ["Rs 9,000"]),
        # far from any word for cash
        ("They gave $500 to a school.", ["$500"]),
        # what is no note: a cheque beside notes, and somebody who notes; a note is one
        ("Each got a $500 cheque and a $100 cash prize. Old notes were shown.", ["$500", "$100"]),
        ("Each got $500. Ama notes that the club is new, and Kofi notes how it works.", ["$500"]),
        ("Each saw $500. Ama notes each note that is new.", []),
        # a letter for money before trillions
        ("Loans grew to N2.4 trillion and P3 trillion, those of Plan P3 do not.", ["N2.4 trillion", "P3 trillion"]),
        # a letter for money before a small sum that each pays
        ("In Zambia accounts were opened for K2 each and N5 apiece, in Room K2 and by K2.", ["K2", "N5"]),
        # a sum of fakes
        # an amount in cash, unless notes are told of
        ("They gave FJD$500 and SBD$12,000. He won TTD$45.", ["FJD$500", "SBD$12,000", "TTD$45"]),
        ("She won $60,000 cash and he $10,000 cash.", ["$60,000", "$10,000"]),
        ("They were shown a forged note of 100 yuan cash.", []),
        # millions as banks write them, behind a currency's sign alone
        ("It raised $2.5mm and $2.3 MM for halls, with a 5mm lens and 3 mm of tape.", ["$2.5mm", "$2.3 MM"]),
        # sums before coins that are counted
        ("They took notes worth Rs 9.4 lakh and 12,000 coins.", ["Rs 9.4 lakh", "12,000"]),
        ("They changed Rs 50,000 and 300 coins, Rs 2,350 notes and all.", ["Rs 50,000", "300", "Rs 2,350"]),
        ("They counted $500,000 notes.", ["$500,000"]),
        ("Each paid Rs 5, 20,000 people came.", ["Rs 5", "20,000"]),
        ("They showed Rs 10, Rs 20 coins, a $0.25 coin and Rs 2,000 notes.", []),
        ("Some had P3,600 worth of counterfeit P300 papers.", ["P3,600"]),
    ],
)
def test_sums_and_face_values(text: str, expected: list[str]) -> None:
    assert [found[0] for found in rows(text, "en")] == expected
