"""Names of Chinese divisions: each resolves, and what is ambiguous says so."""

import pytest

from reportmine.knowledge.divisions import (
    Resolution,
    all_divisions,
    by_code,
    candidates_en,
    candidates_zh,
    current,
    path,
    resolve,
    successors,
)
from reportmine.knowledge.tables import read_table

TODAY = [division for division in all_divisions() if division.until is None]
PREFECTURES = [division for division in TODAY if division.level == "prefecture"]


def test_the_table_is_sorted_and_unique():
    keys = [(row["code"], row["since"]) for row in read_table("divisions")]
    assert keys == sorted(set(keys))
    assert len(PREFECTURES) == 333
    assert len([division for division in TODAY if division.level == "province"]) == 34


def test_every_successor_is_in_the_table():
    codes = {division.code for division in all_divisions()}
    missing = {code for division in all_divisions() for code in division.successor} - codes
    assert missing == set()


def test_every_prefecture_resolves_from_its_full_name():
    assert {d.full for d in PREFECTURES if resolve(d.full).division != d} == set()


def test_every_prefecture_resolves_from_its_short_name():
    # two prefectures bear the name of a province: without context the province is meant
    wrong = {d.full: resolve(d.short).division.full for d in PREFECTURES if resolve(d.short).division != d}
    assert wrong == {"吉林市": "吉林省", "海南藏族自治州": "海南省"}


@pytest.mark.parametrize("form", ["{}", "{} City"])
def test_every_prefecture_resolves_from_pinyin_with_its_province(form: str):
    wrong = {
        (d.full, form.format(d.pinyin))
        for d in PREFECTURES
        if resolve(form.format(d.pinyin), "en", {d.province}).division != d
        and not (form == "{} City" and not d.full.endswith("市"))
    }
    assert wrong == set()


def test_every_county_is_a_candidate_for_its_names():
    counties = [division for division in TODAY if division.level == "county"]
    assert len(counties) > 2800
    assert [d.full for d in counties if d not in candidates_zh(d.full)] == []
    assert [d.full for d in counties if d not in candidates_en(d.pinyin)] == []


def test_every_dated_division_leads_to_one_of_today_or_says_that_it_was_divided():
    dated = [division for division in all_divisions() if division.until is not None]
    assert len(dated) > 3500
    lost = [division for division in dated if division.successor and not successors(division)]
    assert lost == []


def test_every_township_lies_in_a_division():
    rows = read_table("townships")
    names = [row["name"] for row in rows]
    assert names == sorted(set(names))
    assert len(names) > 30000
    assert {code for row in rows for code in row["counties"].split("|") if by_code(code) is None} == set()


def test_every_prefecture_has_coordinates_within_the_country():
    assert [d.full for d in PREFECTURES if d.lat is None or d.lon is None] == []
    assert [d.full for d in PREFECTURES if not (d.lat and 3 < d.lat < 54 and d.lon and 73 < d.lon < 136)] == []


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("昆明市", "昆明"),
        ("新宁县", "新宁"),
        ("萧县", "萧县"),
        ("恩施土家族苗族自治州", "恩施"),
        ("延边朝鲜族自治州", "延边"),
        ("内蒙古自治区", "内蒙古"),
        ("广西壮族自治区", "广西"),
        ("大厂回族自治县", "大厂"),
        ("积石山保安族东乡族撒拉族自治县", "积石山"),
        ("东乡族自治县", "东乡"),
        ("鄂温克族自治旗", "鄂温克"),
        ("阿拉善左旗", "阿拉善左旗"),
        ("浦东新区", "浦东"),
        ("清新区", "清新"),
        ("万柏林区", "万柏林"),
        ("神农架林区", "神农架"),
        ("井陉矿区", "井陉矿区"),
        ("喀什地区", "喀什"),
        ("锡林郭勒盟", "锡林郭勒"),
        ("津市市", "津市"),
        ("香港特别行政区", "香港"),
    ],
)
def test_short_forms(full: str, short: str):
    assert {division.short for division in all_divisions() if division.full == full} == {short}


@pytest.mark.parametrize(
    ("short", "pinyin"),
    [
        ("洪洞", "Hongtong"),
        ("蚌埠", "Bengbu"),
        ("六安", "Lu'an"),
        ("六合", "Luhe"),
        ("番禺", "Panyu"),
        ("铅山", "Yanshan"),
        ("浚县", "Xunxian"),
        ("单县", "Shanxian"),
        ("歙县", "Shexian"),
        ("蔚县", "Yuxian"),
        ("乐亭", "Laoting"),
        ("乐清", "Yueqing"),
        ("尉犁", "Yuli"),
        ("东阿", "Dong'e"),
        ("大城", "Daicheng"),
        ("荥阳", "Xingyang"),
        ("荥经", "Yingjing"),
        ("长治", "Changzhi"),
        ("长子", "Zhangzi"),
        ("子长", "Zichang"),
        ("厦门", "Xiamen"),
        ("重庆", "Chongqing"),
        ("陕西", "Shaanxi"),
        ("吕梁", "Lüliang"),
        ("成都", "Chengdu"),
        ("喀什", "Kashi"),
    ],
)
def test_readings(short: str, pinyin: str):
    assert {division.pinyin for division in candidates_zh(short) if division.short == short} == {pinyin}


@pytest.mark.parametrize(
    ("name", "hints", "year", "answer"),
    [
        ("Hohhot", (), None, "内蒙古自治区/呼和浩特市"),
        ("Urumqi City", (), None, "新疆维吾尔自治区/乌鲁木齐市"),
        ("Ürümqi", (), None, "新疆维吾尔自治区/乌鲁木齐市"),
        ("Lhasa", (), None, "西藏自治区/拉萨市"),
        ("Xi'an", (), None, "陕西省/西安市"),
        ("Xian City", (), None, "陕西省/西安市"),
        ("Inner Mongolia", (), None, "内蒙古自治区"),
        ("Tibet Autonomous Region", (), None, "西藏自治区"),
        ("Kashgar Prefecture", (), None, "新疆维吾尔自治区/喀什地区"),
        ("Enshi Tujia and Miao Autonomous Prefecture", (), None, "湖北省/恩施土家族苗族自治州"),
        ("Xinning County", (), None, "湖南省/邵阳市/新宁县"),
        ("Shaoyang County", (), None, "湖南省/邵阳市/邵阳县"),
        ("Xiao County", (), None, "安徽省/宿州市/萧县"),
        ("Lvliang", (), None, "山西省/吕梁市"),
        ("Pudong New Area", (), None, "上海市/浦东新区"),
        ("Dongcheng District", {"北京"}, None, "北京市/东城区"),
        ("Yichun", {"江西"}, None, "江西省/宜春市"),
        ("Yichun", {"黑龙江省"}, None, "黑龙江省/伊春市"),
        ("Xiangfan", (), 2006, "湖北省/襄樊市"),
    ],
)
def test_english_names(name: str, hints: set[str], year: int | None, answer: str):
    division = resolve(name, "en", hints, year).division
    assert division is not None
    assert path(division, year) == answer


@pytest.mark.parametrize(
    ("name", "hints", "year", "answer"),
    [
        ("朝阳", (), None, "辽宁省/朝阳市"),
        ("朝阳", {"北京"}, None, "北京市/朝阳区"),
        ("朝阳区", {"长春"}, None, "吉林省/长春市/朝阳区"),
        ("鼓楼", {"南京"}, None, "江苏省/南京市/鼓楼区"),
        ("鼓楼区", {"河南"}, None, "河南省/开封市/鼓楼区"),
        ("海南", (), None, "海南省"),
        ("海南", {"青海"}, None, "青海省/海南藏族自治州"),
        ("吉林", (), None, "吉林省"),
        ("吉林市", (), None, "吉林省/吉林市"),
        ("邵阳", (), None, "湖南省/邵阳市"),
        ("邵阳县", (), None, "湖南省/邵阳市/邵阳县"),
        ("恩施州", (), None, "湖北省/恩施土家族苗族自治州"),
        ("大厂县", (), None, "河北省/廊坊市/大厂回族自治县"),
        ("巴州", {"新疆"}, None, "新疆维吾尔自治区/巴音郭楞蒙古自治州"),
        ("涪陵", (), 1990, "四川省/涪陵地区"),
        ("涪陵", (), 2020, "重庆市/涪陵区"),
        ("巢湖", (), 2008, "安徽省/巢湖市"),
        ("巢湖", (), 2015, "安徽省/合肥市/巢湖市"),
        ("思茅", (), 2005, "云南省/思茅市"),
        ("老河口市", (), 2005, "湖北省/襄樊市/老河口市"),
        ("老河口市", (), 2015, "湖北省/襄阳市/老河口市"),
        ("内蒙", (), None, "内蒙古自治区"),
    ],
)
def test_chinese_names(name: str, hints: set[str], year: int | None, answer: str):
    division = resolve(name, "zh", hints, year).division
    assert division is not None
    assert path(division, year) == answer


@pytest.mark.parametrize(("name", "lang"), [("鼓楼", "zh"), ("城关区", "zh"), ("Yichun", "en"), ("Taizhou", "en")])
def test_what_is_ambiguous_says_so(name: str, lang: str):
    found = resolve(name, lang)
    assert (found.division, found.reason) == (None, "ambiguous")
    assert len(found.candidates) > 1


@pytest.mark.parametrize(
    ("name", "lang"), [("南岭", "zh"), ("Dongshanlu", "en"), ("", "zh"), ("City", "en"), (" ", "en")]
)
def test_what_is_unknown_says_so(name: str, lang: str):
    assert resolve(name, lang) == Resolution(None, (), "unknown")


def test_what_ended_leads_to_what_followed():
    followed = {
        full: {current(division).full for division in candidates_zh(full) if division.level == "prefecture"}
        for full in ("襄樊市", "思茅地区", "莱芜市", "巢湖地区", "涪陵地区", "锦西市", "昆明市")
    }
    assert followed == {
        "襄樊市": {"襄阳市"},
        "思茅地区": {"普洱市"},
        "莱芜市": {"济南市"},
        "巢湖地区": {"巢湖市"},
        "涪陵地区": {"重庆市"},
        "锦西市": {"葫芦岛市"},
        "昆明市": {"昆明市"},
    }


def test_every_prefecture_that_ended_has_a_successor():
    dated = [d for d in all_divisions() if d.level == "prefecture" and d.until is not None]
    assert len(dated) > 200
    assert [d.full for d in dated if not successors(d)] == []
