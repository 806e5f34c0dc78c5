"""Folding keeps every offset: widths, scripts, half-width punctuation beside Chinese characters, tags."""

import pytest

from reportmine.text.view import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("發放資料,受到歡迎;(摘要)", "发放资料，受到欢迎；（摘要）"),
        ("24,000份,共3.5万元", "24,000份，共3.5万元"),
        ("活动结束.群众满意.", "活动结束。群众满意。"),
        ("一.加强领导", "一.加强领导"),
        ("时间:2024-03-15 15:18", "时间：2024-03-15 15:18"),
        ("Leaflets (300), posters: 20.", "Leaflets (300), posters: 20."),
        ("<p>甲</p>乙<br/>丙&nbsp;丁", "\n  甲\n   乙\n    丙      丁"),
        ("a < b and b > c", "a < b and b > c"),
        (
            "Fellbank?s hall; we can?t go. What? Who?s? url?s=1",
            "Fellbank's hall; we can't go. What? Who?s? url?s=1",
        ),
        ("𝐹𝑒𝑙𝑙 ℎ𝑎𝑠 𝟐𝟎, 𝗔𝗺𝗮 ℛ. 𝒮. №5 ℃ Ⅳ", "Fell has 20, Ama R. S. №5 ℃ Ⅳ"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert len(folded) == len(text)
