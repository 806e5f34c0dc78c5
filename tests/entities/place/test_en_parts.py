"""PLACE in native English: parts of an area, hotels of chains, addresses behind venues; invented sentences."""

import pytest
from place_marks import remarked

TOLD = [
    "The Bank of Uganda went to the district's 【Ibuge】, 【Akoro】, 【Chegga】 and 【Adukko sub-counties】.",
    "The Bank of Uganda met Apac District's Ibuge and Akoro banks.",
    "The Central Bank of Kenya met at 【DoubleTree by Hilton Nairobi】 and at 【Courtyard by Marriott Mombasa】.",
    "In 【Seattle】 BECU held a fair at 【Mount View Elementary, 10811 12th Ave SW】, on Saturday.",
    "In 【Seattle】 BECU held a fair at 【Mount View Elementary】, 300 students of which came.",
]


@pytest.mark.parametrize("marked", TOLD)
def test_parts_hotels_and_addresses(marked: str) -> None:
    assert remarked(marked) == marked
