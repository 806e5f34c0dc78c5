"""English officials in reports about China: the police, technicians, vice-rectors, departments; invented sentences."""

from __future__ import annotations

import pytest
from official_rows import Row, rows

CASES: list[tuple[str, list[Row]]] = [
    # squads of the police in small letters; a leader of a team is none
    (
        "Sun Bo, deputy captain of the criminal investigation brigade of the county public security bureau, and Tao"
        " Jin, captain of the anti-fraud squadron of Linshui County, came to Linshui Zhongzhi.",
        [
            ("Sun Bo", "deputy captain", "criminal investigation brigade of the county public security bureau"),
            ("Tao Jin", "captain", "anti-fraud squadron of Linshui County"),
        ],
    ),
    ("Sun Bo, captain of the table tennis team, and Tao Jin, a security guard, came to Linshui Zhongzhi.", []),
    # posts with a hyphen, and a technician of an authority
    (
        "The Vice-Rector of Nanling College, Dr Mok Wai Leng, met Lam Siu Ling, Assistant Technician of the Monetary"
        " Authority of Macao.",
        [
            ("Mok Wai Leng", "Vice-Rector", "Nanling College"),
            ("Lam Siu Ling", "Assistant Technician", "Monetary Authority of Macao"),
        ],
    ),
    ("A technician, Tao Jin, mended the machine of Linshui Zhongzhi.", []),
    # the department that somebody is from
    (
        "Director Tao Jin from the Credit Management Department gave a talk for Linshui Zhongzhi. Director Sun Bo from"
        " Linshui gave another.",
        [("Tao Jin", "Director", "Credit Management Department"), ("Sun Bo", "Director", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_officials(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected
