"""Values that rest on other mentions: an official's body on the branch it ends, a venue's division on the report."""

import pytest

from reportmine.pipeline import annotate
from reportmine.records import Branch, Official, Place, Report, Value


def _values(text: str, label: str) -> list[Value]:
    return [entity.value for entity in annotate(Report("case", text)).entities if entity.label == label]


def test_the_body_of_an_official_is_the_whole_branch() -> None:
    assert _values("农行长沙芙蓉支行行长刘强带队走进社区。", "OFFICIAL") == [Official("行长", "农行长沙芙蓉支行")]


def test_a_district_of_any_city_lends_no_division() -> None:
    assert _values("工商银行城东支行在世纪广场发放折页20份。", "PLACE") == [Place(None)]


def test_a_district_of_a_named_city_lends_its_division() -> None:
    text = "工商银行西宁分行组织宣传。\n工商银行城东支行在世纪广场发放折页20份。"
    assert _values(text, "PLACE") == [Place("青海省/西宁市/城东区")]


def test_a_central_sub_branch_takes_no_bank_that_only_another_unit_names() -> None:
    text = "Liuxi Zhongzhi and the ICBC Dongshan Sub-branch jointly held 3 lectures."
    assert _values(text, "BRANCH") == [
        Branch("中国人民银行", "Liuxi", "central_sub_branch"),
        Branch("中国工商银行", "东山", "sub_branch"),
    ]


def test_a_unit_behind_a_post_is_its_body_but_not_that_of_the_next_post() -> None:
    text = (
        "Rina Akter, Deputy General Manager, Head Office, Pubali Bank, spoke. Anis Khan, deputy mayor, Head Office"
        " Director Kofi Addo and others of Pubali Bank sang."
    )
    posts = [value for value in _values(text, "OFFICIAL") if isinstance(value, Official)]
    assert [(post.title, post.org) for post in posts][:2] == [
        ("Deputy General Manager", "Head Office, Pubali Bank"),
        ("deputy mayor", None),
    ]


def test_a_zone_keeps_the_word_for_its_kind() -> None:
    assert _values("建行开发区支行发放折页20份。", "BRANCH") == [Branch("中国建设银行", "开发区", "sub_branch")]


def test_a_place_in_a_post_is_no_place_and_a_place_behind_a_branch_no_part_of_a_body() -> None:
    text = "Garissa Governor Nadir Jama met Omari Juma, the Manager of NBC Bank Liuxi Branch in Mbeya, in Kenya."
    found = annotate(Report("case", text)).entities
    assert [text[e.span.start : e.span.end] for e in found if e.label == "PLACE"] == ["Mbeya", "Kenya"]
    assert _values(text, "OFFICIAL") == [Official("Governor", "Garissa"), Official("Manager", "NBC Bank Liuxi Branch")]


def test_a_place_where_the_body_of_a_post_is_stays_but_no_town_that_names_a_branch() -> None:
    text = (
        "In Kenya the manager of Fell Bank in charge of Nyanza Region, Mrs Lucy Gathogo, spoke. The manager of KCB Bank"
        " in Busia County, Mr Omari Juma, said so. The manager of KCB Bank in Karatina, Mr Kofi Juma, said so."
    )
    found = annotate(Report("case", text)).entities
    assert [text[e.span.start : e.span.end] for e in found if e.label == "PLACE"] == [
        "Kenya",
        "Nyanza Region",
        "Busia County",
    ]


def test_a_venue_that_is_named_after_a_post_is_a_place() -> None:
    text = "The forum was held at the Palace of the Sultan of Fellu, Alhaji Garba Sule, in Nigeria."
    found = annotate(Report("case", text)).entities
    assert [text[e.span.start : e.span.end] for e in found if e.label == "PLACE"] == [
        "Palace of the Sultan of Fellu",
        "Nigeria",
    ]
    assert _values(text, "OFFICIAL") == [Official("Sultan", "Fellu")]


def test_a_branch_manager_belongs_to_the_branch_that_ends_with_his_title() -> None:
    text = "In Kenya the KCB Bank Karatina branch manager Lucy Gathogo spoke."
    assert _values(text, "OFFICIAL") == [Official("manager", "KCB Bank Karatina branch")]
    text = "Present were Ann Kip, Branch Manager KCB Bank Karatina; Ben Juma, Head, KCB Bank in Busia, in Kenya."
    assert _values(text, "OFFICIAL") == [
        Official("Branch Manager", "KCB Bank Karatina"),
        Official("Head", "KCB Bank"),
    ]
    text = "KCB Bank met pupils in Kenya. Northern branch manager Lucy Gathogo spoke."
    assert _values(text, "OFFICIAL") == [Official("manager", "Northern branch")]


@pytest.mark.parametrize(
    ("headline", "english", "place"),
    [
        ("民生银行春江郦城社区支行", "Minsheng Bank's Chunjiang Licheng Community Branch", "春江郦城"),
        ("民生银行济南泺源支行", "Minsheng Bank's Jinan Luoyuan branch", "泺源"),
        ("民生银行济南堤口路支行", "China Minsheng Bank Jinan Dikou Road Branch", "堤口路"),
    ],
)
def test_a_chinese_headline_tells_the_name_that_pinyin_spells(headline: str, english: str, place: str) -> None:
    text = f"{headline}:反假货币宣传\n\n{english} runs campaigns against false money in China."
    assert _values(text, "BRANCH") == [Branch("中国民生银行", place, "sub_branch")] * 2


def test_a_chinese_headline_tells_nothing_of_a_unit_inside_the_one_it_names() -> None:
    text = "民生银行济南分行:宣传\n\nMinsheng Bank's Jinan Chunjiang Sub-branch runs campaigns in China."
    assert _values(text, "BRANCH")[1] == Branch("中国民生银行", "Chunjiang", "sub_branch")


def test_a_chinese_headline_tells_the_level_of_a_translated_branch() -> None:
    text = "中国人寿邵阳中心支公司:反诈宣传\n\nChina Life Shaoyang branch runs campaigns against fraud in China."
    assert _values(text, "BRANCH") == [Branch("中国人寿保险", "邵阳", "central_sub_branch")] * 2


def test_a_chinese_headline_in_an_english_digest_tells_the_level() -> None:
    text = (
        "华夏银行邵阳新宁支行:反假货币宣传\n\nHuaxia Bank's Xinning branch runs campaigns against false money in China."
    )
    assert _values(text, "BRANCH") == [
        Branch("华夏银行", "新宁", "sub_branch"),
        Branch("华夏银行", "新宁", "sub_branch"),
    ]
