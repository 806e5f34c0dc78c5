"""Invented Chinese sentences in, the institutions out that they name by a word and an ending."""

import pytest

from reportmine.match.institutions import institution_hits
from reportmine.text.view import View, fold

CASES = [
    ("云鹿银行设点，青梧证券、恒帆期货参加。", ["云鹿银行", "青梧证券", "恒帆期货"]),
    # what is done with a bank, or told of one, is no name
    ("骗子冒充银行客服，他觉得银行可靠，老人最怕跑银行，村里今天听银行的人讲课。", []),
    ("打击非法证券活动，远离非法期货，防范非法证券，依法打击非法期货。", []),
    ("钱款上缴银行，为村民搭建银行服务点。", []),
    # kinds and numbers of them
    ("部分保险公司、县域银行、重点区域银行和地方法人银行到场，3万个银行网点参与。", []),
    ("辖区证券期货经营机构和云岭省证券期货业协会参加。", []),
    # a listed name within another word
    ("邵阳银行业、兰州银行业和保险业表彰先进，警银联动拦截诈骗，来源：中国银行保险报、青梧证券报。", []),
    ("兰州银行业务部和银联到场。", ["兰州银行", "银联"]),
    ("兰州银行同业公会、柳溪银行同业公会走进社区，柜员开通电子银行。", []),
    ("兰州银行同业部到场。", ["兰州银行"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_institutions_of_a_sentence(text: str, expected: list[str]) -> None:
    hits = institution_hits(View(text, fold(text), "zh", None))
    assert [text[start:end] for start, end in zip(hits.starts, hits.ends, strict=True)] == expected
