"""Areas and landscapes in Chinese, where a word behind them belongs to something else."""

import pytest

from reportmine.entities import place
from reportmine.match.overlap import settle
from reportmine.text.view import View, fold


def _found(text: str) -> list[str]:
    view = View(text, fold(text), "zh")
    return [text[m.span.start : m.span.end] for m in settle(place.find(view)) if m.label]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a city that no table has before an area of a city elsewhere; words for cities and shops are no city
        (
            "在石涧市滨江区宣传，走进石涧市滨江区柳溪社区和麻栗市新宁县白石镇。近日，石涧市滨江区、邵阳市新宁县参加。走进这个县柳溪镇。",
            ["石涧市滨江区", "石涧市滨江区柳溪社区", "麻栗市新宁县白石镇", "石涧市滨江区", "邵阳市新宁县", "柳溪镇"],
        ),
        ("我市滨江区、该县级市新宁县、省会城市新宁县和全市滨江区参加。", ["滨江区", "新宁县", "新宁县", "滨江区"]),
        # groups of houses in their village, not its bodies; areas whose people are counted, and behind a time
        (
            "走进白石镇云多村大坪组，松涛村杨家湾村民小组的农户到场，云多村党员组、大坪组织的讲座散场。",
            ["白石镇云多村大坪组", "松涛村杨家湾村民小组", "云多村"],
        ),
        ("琼海、琼中5名队员赶来，今后昆明三部门联手，云南省市县三级同步。", ["琼海", "琼中", "昆明", "云南"]),
        ("该公司于日前成功在东安县白石镇承保，于近日在云多村设点。", ["东安县白石镇", "云多村"]),
        ("走进昆明市福利中心，在五华区防控中心设点。联合盘龙区福利中心宣传。", ["昆明市福利中心", "五华区防控中心"]),
        ("从老网点到便民港湾，到爱心港湾歇脚，走进蓝天港湾小区。", ["蓝天港湾小区"]),
        # houses of towns in Taiwan where something is, not where they only join; guildhalls, and offices at work
        (
            "在玉里鎮農會宣導，走進吉安鄉公所、瑞穗鄉老人會館設攤，又走進湖廣會館。",
            ["玉里鎮農會", "吉安鄉公所", "瑞穗鄉老人會館", "湖廣會館"],
        ),
        ("玉里鎮農會參加，與瑞穗鄉公所合作。集中办公所需物资已到，在办公所在地和健身会馆宣传。", []),
        # a vocational school that is called like a county, and one that is not
        (
            "走进贺兰职业中专，在永昌县职业中专宣传，走进麻栗职业中专，职业中专毕业生到场。",
            ["贺兰职业中专", "永昌县职业中专", "麻栗职业中专"],
        ),
        # mountains and the bend of a river with the area before them
        ("支教队到雷波县大凉山腹地，又走过甘肃祁连山脚下。", ["雷波县大凉山", "甘肃祁连山"]),
        ("一路沿黄河几字弯，来到安徽大别山革命老区，大凉山牌土豆和祁连山精神。", ["黄河几字弯", "安徽大别山"]),
        # towns that go unnamed behind their area
        (
            "在湖南乡镇一级、邵阳乡镇网点和湖北省乡镇学校宣传，走进白石乡镇南村。",
            ["湖南", "邵阳", "湖北省", "白石乡镇南村"],
        ),
        # all schools of an area are none of them
        (
            "把课本送到花垣县中小学，编入龙山县中小学学校计划，来到龙山县城南小学。",
            ["花垣县", "龙山县", "龙山县城南小学"],
        ),
        # what there is in a village is not its name
        ("花垣县雪溪村有家便利超市，龙山县云多村有个供销超市。", ["花垣县雪溪村", "龙山县云多村"]),
        # a road, and the works on it where builders are met; a mansion, and bodies that a government has
        ("走进梅新路建设工地、南环高速公路施工现场，在梅新路小学设点。", ["梅新路", "南环高速公路", "梅新路小学"]),
        # what is beside a venue, crowded or the home of a team, is not its name; nor is the middle of a town
        ("在人流密集路段及云多商贸园设点，又在商铺集中区域和梅新花园设点。", ["云多商贸园", "梅新花园"]),
        (
            "走进湘超邵阳队主场梅新体育馆，在主场馆设点，又在主会场梅新广场和湘超分会场设点，在湘超分会场雪溪公园设点，在梅新花园设分会场讲课。",
            ["梅新体育馆", "梅新广场", "雪溪公园", "梅新花园"],
        ),
        ("3月2日，市区梅新街农行花垣支行的课堂里坐满了人。", ["梅新街"]),
        ("3月2日，花垣县梅新路农行花垣支行门前排起长队。", ["花垣县梅新路"]),
        ("梅新路农行花垣支行内部培训，市区梅新路农行花垣支行开课。", []),
        ("闽西原中央苏区的老人来了。", ["闽西"]),
        # an office in a list of venues, not one that helps or acts with a quarter
        (
            "在花垣县石花镇政府和梅新广场设点，走进花垣县税务局、梅新小区宣讲。",
            ["花垣县石花镇政府", "梅新广场", "花垣县税务局", "梅新小区"],
        ),
        ("在花垣县政府和社区的支持下开课，联合花垣县税务局、石花坪社区设点。", []),
        # a city by its word for people; a quarter that has been named and then only joins
        ("走进来宾市，给来宾群众讲课。", ["来宾市", "来宾"]),
        (
            "在花垣县石花坪社区讲课。支行联合石花坪社区，把展板搬上街。石花坪社区的老人来了。",
            ["花垣县石花坪社区", "石花坪社区"],
        ),
        # a town where people come together; a county's town with its square; an office for farmers' insurance
        ("各地讲师齐聚怀化，支行代表云集宜昌，客户会聚常德。", ["怀化", "宜昌", "常德"]),
        ("在新宁县城望溪广场、龙山县城文化广场设点。", ["新宁县城望溪广场", "龙山县城文化广场"]),
        ("新宁县农险办与龙山县农业保险办连发通知，走进新宁县。", ["新宁县"]),
        ("深入商户社区讲课，走进汇丰社区。", ["汇丰社区"]),
        # a village called after what lies behind; what is done after a meeting there; a venue of that quarter
        ("后杜村的老人来了。\n前王村支持活动，后石涧村致谢。", ["后杜村", "前王村", "石涧村"]),
        ("在该社区柳溪美食街设点，走进该街道石涧广场。", ["柳溪美食街", "石涧广场"]),
        # houses of neighbours, of old soldiers, farms and camps by their names; any of a kind
        (
            "走进石涧路睦邻中心、怀化邻里汇，来到柳溪社区综合为老服务中心、望溪汽车城，在石涧养殖场和望溪研学营地讲课。",
            ["石涧路睦邻中心", "怀化邻里汇", "柳溪社区综合为老服务中心", "望溪汽车城", "石涧养殖场", "望溪研学营地"],
        ),
        ("走进睦邻中心、养殖场、研学营地，来到日间照料中心，联合石涧救助站宣传。", []),
        # the trade of an area before a campaign, not in the name of a meeting
        ("对湖南保险业7·8宣传日工作作了部署，怀化市银行业2023年金融知识普及月活动启动。", ["湖南", "怀化市"]),
        ("召开“2017年湖南保险业7·8宣传日”动员大会，怀化银行业协会宣传周活动、怀化金融知识普及月活动启动。", []),
        # a zone's short name is one of a place
        (
            "在怀化市经济技术开发区（以下简称“怀化经开区”）讲课，走进怀化经开区。",
            ["怀化市经济技术开发区", "怀化经开区", "怀化经开区"],
        ),
        ("怀化地检署派员到场，宜昌检察署协办。", []),
        # a home for children, and what is only given to it
        ("在怀化儿福院讲课，怀化市儿福院院长致谢，为宜昌儿福院捐款。", ["怀化儿福院"]),
        ("5月8日在新宁县永安府联合开展活动，走进镇政府和新宁县政府，在省府讲课。", ["新宁县永安府"]),
    ],
)
def test_areas_of_a_sentence(text: str, expected: list[str]) -> None:
    assert _found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # stations of firemen and traffic police where something takes place, not those that join
        ("走进大祥区消防救援大队，来到双清区交警大队讲课。", ["大祥区消防救援大队", "双清区交警大队"]),
        ("联合大祥区消防大队和双清区交警大队，在柳溪公园讲课。", ["柳溪公园"]),
        # schools and such that only help
        ("在大祥区消防大队的指导下、在云岭中学的支持下、在柳溪敬老院的配合下讲课，在云岭中学讲课。", ["云岭中学"]),
        # a park or square called after its street; a temple's own square; who only goes to a fair is in the town
        (
            "在怀化市解放街广场、柳溪路公园设点，走进城隍庙广场，在宜昌逛庙会。",
            ["怀化市解放街广场", "柳溪路公园", "城隍庙广场", "宜昌"],
        ),
        ("走进柳溪美食街、石涧历史文化街区，来到港口镇。", ["柳溪美食街", "石涧历史文化街区", "港口镇"]),
        # villages, schools and parks that bear such a word as their name
        ("走进渡口村、港口小学，来到海滨公园和军营村。", ["渡口村", "港口小学", "海滨公园", "军营村"]),
        # at the head of a bridge, below a tower; villages and towns that are called so
        (
            "在中山桥头设点，来到望云塔下，走进石涧桥头村和桥头镇，在村口桥头讲课。",
            ["中山桥", "望云塔", "石涧桥头村", "桥头镇"],
        ),
        # halls of a day that has several are no societies
        ("在大祥区商业街设分会场，联合大祥区美术协会分会讲课。", ["大祥区"]),
    ],
)
def test_venues_of_a_sentence(text: str, expected: list[str]) -> None:
    assert _found(text) == expected
