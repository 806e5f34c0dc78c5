import math

import pytest

from reportmine.evaluate.compare import branch_key, canonical, same
from reportmine.records import Branch


@pytest.mark.parametrize(
    ("attribute", "gold", "predicted", "right"),
    [
        ("institution", "Bank Asia", " bank ASIA ", True),
        ("institution", "中国人民银行", "中国人民银行南岭", False),
        ("institution", None, "中国人民银行", False),
        ("institution", None, None, True),
        ("institution", None, " ", True),
        ("place", "昆明", "昆明市", True),
        ("place", "萧县", "萧", True),
        ("place", "南区", "南", True),
        ("place", "云南省", "云南", True),
        ("place", "市", "区", False),
        ("place", "南岭州", "南岭", False),
        ("institution", "南岭市", "南岭", False),
        ("unit", "copies", "copie", True),
        ("unit", "Leaflets", "leaflet", True),
        ("unit", "class", "clas", True),
        ("unit", "people", "persons", False),
        ("title", "presidents", "president", False),
        ("level", "branch", "sub_branch", False),
        ("anonymised", True, False, False),
        ("anonymised", False, False, True),
        ("value", 200, 200.0, True),
        ("value", 0.1 + 0.2, 0.3, True),
        ("value", 200, 201, False),
        ("value", math.nan, 200, False),
        ("value_max", None, 50, False),
        ("edtf", "XXXX-06-15", "xxxx-06-15", True),
        ("edtf", "XXXX-06-15", "2024-06-15", False),
        ("division", "云南省/昆明市", "云南省/昆明市/盘龙区", True),
        ("division", "云南省/昆明市/盘龙区", "云南省/昆明市", True),
        ("division", "云南省/昆明市/盘龙区", "云南省/昆明市/五华区", False),
        ("division", "云南省/昆明市", "云南省", False),
        ("division", "云南省", "云南省", True),
        ("division", "云南省", None, False),
        ("division", None, None, True),
        ("division", "重庆市", "重庆市/渝中区", True),
        ("division", "香港特别行政区", "香港特别行政区/中西区", True),
        ("division", "云南省/昆明市", "云南省/昆", False),
        ("division", "Nepal", "Nepal/Bagmati", False),
    ],
)
def test_the_guide_s_tolerances(attribute: str, gold: object, predicted: object, right: bool) -> None:
    assert same(attribute, gold, predicted) is right
    assert same(attribute, predicted, gold) is right


def test_what_identifies_a_branch() -> None:
    assert branch_key(Branch("Bank ASIA ", "昆明市", "branch", True)) == ("bank asia", "昆明", "branch")
    assert branch_key(Branch()) == (None, None, None)


def test_what_is_not_stated_is_none() -> None:
    assert [canonical("value", held) for held in (math.nan, 2.0, 7, None)] == [None, 2.0, 7, None]
