"""Divisions of Chinese places: what a name says, what its report says, names that only look like a county."""

import pytest

from reportmine.pipeline import annotate
from reportmine.records import Place, Report


def _divisions(text: str) -> dict[str, str | None]:
    found = annotate(Report("r", text, "zh"))
    return {found.surface(e): e.value.division for e in found.entities if isinstance(e.value, Place)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # 朝阳, 凤凰 and 金湾 are counties and cities elsewhere
        (
            "农行新宁县支行走进朝阳社区、金湾村、凤凰古镇。",
            dict.fromkeys(("朝阳社区", "金湾村", "凤凰古镇"), "湖南省/邵阳市/新宁县"),
        ),
        # a township whose only county lies in another province than the report
        ("农行云南省分行在柳溪镇设点。", {"柳溪镇": "云南省"}),
        ("农行河北省分行在柳溪镇设点。", {"柳溪镇": "河北省/承德市/平泉市"}),
        # no insurer or broker lies where its name has a district's; a rural bank does
        ("太平洋产险石洼支公司走进云都公园。", {"云都公园": None}),
        ("华安证券石洼营业部走进云都公园。", {"云都公园": None}),
        ("华安农商银行员工走进云都公园。", {"云都公园": "福建省/漳州市/华安县"}),
        # a name that was given up in 1997 elsewhere; the last part of a chain named again; a name inside another
        ("太平洋产险东莞分公司在南城区重要路段派发口罩。", {"南城区": "广东省/东莞市"}),
        (
            "市交警支队走进花垣县雪溪村宣传。平安产险湖南分公司给雪溪村送来头盔。",
            dict.fromkeys(("花垣县雪溪村", "雪溪村"), "湖南省/湘西土家族苗族自治州/花垣县"),
        ),
        (
            "市交警支队走进花垣县云多镇东头雪溪村宣传。平安产险湖南分公司给雪溪村送来头盔。",
            dict.fromkeys(("花垣县云多镇东头雪溪村", "雪溪村"), "湖南省/湘西土家族苗族自治州/花垣县"),
        ),
        # a venue lies in the one city of its province that the report names, not in one of two
        ("山西省妇联、大同市妇联和云冈区教育局在云都公园宣传。", {"云都公园": "山西省/大同市"}),
        ("山西省妇联、大同市妇联、朔州市妇联在云都公园宣传。", {"云都公园": "山西省"}),
        # towns of a county that the report calls by its former name, and by that of today
        (
            "人保财险在漠河县宣传，又走进兴安镇。",
            {"漠河县": "黑龙江省/大兴安岭地区/漠河县", "兴安镇": "黑龙江省/大兴安岭地区/漠河县"},
        ),
        (
            "人保财险在漠河市宣传，又走进兴安镇。原漠河县的村民到场。",
            {
                "漠河市": "黑龙江省/大兴安岭地区/漠河市",
                "兴安镇": "黑龙江省/大兴安岭地区/漠河市",
                "漠河县": "黑龙江省/大兴安岭地区/漠河县",
            },
        ),
        # a bank of a whole country is named after no county
        ("合作金庫銀行花蓮分行在東大門夜市宣導。", {"東大門夜市": None}),
        ("沁县农村商业银行在柳溪广场宣传。", {"柳溪广场": "山西省/长治市/沁县"}),
        ("莲湖支行在大唐西市广场设点。", {"大唐西市广场": None}),
        # several cities have a district of this name, and the report tells of none
        ("志愿者来到鼓楼广场。", {"鼓楼广场": None}),
        ("农行徐州分行走进鼓楼广场。", {"鼓楼广场": "江苏省/徐州市/鼓楼区"}),
        ("人行邵阳中支在长沙开会。", {"长沙": "湖南省/长沙市"}),
        ("国信证券长沙韶山路营业部走进湖南大学。", {"湖南大学": "湖南省/长沙市"}),
        # a college that is named after its province, behind its city; a village whose name a county's begins
        ("安徽人保的比赛在合肥市安徽石涧职业学院举行。", {"合肥市安徽石涧职业学院": "安徽省/合肥市"}),
        ("宣传队走进平遥头村、平遥湾农贸市场。", {"平遥头村": None, "平遥湾农贸市场": None}),
        ("农行黄岩支行走进宁海头村。", {"宁海头村": "浙江省/台州市/黄岩区"}),
        ("宣传队走进平遥桥头村。", {"平遥桥头村": "山西省/晋中市/平遥县"}),
        # a school that is named after its province lies where it lay before
        (
            "农行桂林分行走进广西医药学院。次日，广西医药学院操场上人头攒动，来到广西警官学院。",
            dict.fromkeys(("广西医药学院", "广西警官学院"), "广西壮族自治区/桂林市"),
        ),
        # a name that begins with a city lies there, wherever the branch sits
        (
            "人行合肥中支走进杭州金钱巷社区、北京三源里社区。",
            {"杭州金钱巷社区": "浙江省/杭州市", "北京三源里社区": "北京市"},
        ),
        ("湖南省龙山县支行在里耶古城设点。", {"里耶古城": "湖南省/湘西土家族苗族自治州/龙山县"}),
        ("腾冲市支行的队员翻过高黎贡山，走进南京路社区。", {"南京路社区": "云南省/保山市/腾冲市"}),
        ("网点定期到永乐坊、打铁巷宣讲。", {"永乐坊": None, "打铁巷": None}),
        ("江门中支走进广东医科大学东莞校区。", {"广东医科大学东莞校区": "广东省/东莞市"}),
        # landmarks lie where the table says, those of several provinces nowhere; a college lies in its own seat
        (
            "松原市分行的员工来到查干湖，翻过太行山，到了洞庭湖畔。",
            {"查干湖": "吉林省/松原市", "太行山": None, "洞庭湖": "湖南省"},
        ),
        # a region of several provinces is in none, whoever speaks of it
        ("西安分行面向西北地区推广，赣州分行在赣南宣传。", {"西北": None, "赣南": "江西省/赣州市"}),
        # a region of one province is in that alone
        (
            "梧州分行建成桂东首个驿站，在长洲区设点，讲了湘西南地区的故事。",
            {"桂东": "广西壮族自治区", "长洲区": "广西壮族自治区/梧州市/长洲区", "湘西南": "湖南省"},
        ),
        ("延安分行走进延安大学西安创新学院。", {"延安大学西安创新学院": "陕西省/西安市"}),
        # counties of Taiwan have namesakes
        # a town of Taiwan that is called like a city of the mainland
        ("在吉安鄉公所宣導。", {"吉安鄉公所": None}),
        ("在新北市三重區宣導。", {"新北市三重區": "台湾省/新北市/三重区"}),
        ("記者王芳／新北報導\n新北市警察局參加。", {"新北": "台湾省/新北市"}),
        ("該行從南投起家，與宜蘭這片土地相伴。", {"南投": "台湾省/南投县", "宜蘭": "台湾省/宜兰县"}),
        ("該行從花蓮起步價說起，打響澎湖這塊招牌。", {}),
        ("活動在高雄舉辦，隊員走進屏東縣望雲國小。", {"高雄": "台湾省/高雄市", "屏東縣望雲國小": "台湾省/屏东县"}),
        # a list of Taiwan's cities goes on to its last; towns of a list are no far counties of their names
        ("在台南、彰化、高雄舉辦講座。", {"台南": "台湾省/台南市", "彰化": "台湾省/彰化县", "高雄": "台湾省/高雄市"}),
        ("中国银行衡阳分行在白沙、石鼓等25个乡镇宣传。", {"白沙": "湖南省/衡阳市", "石鼓": "湖南省/衡阳市/石鼓区"}),
        (
            "中国银行衡阳分行在白沙、石鼓等5个县区宣传。",
            {"白沙": "海南省/白沙黎族自治县", "石鼓": "湖南省/衡阳市/石鼓区"},
        ),
        (
            "人行吉林市中心支行开展宣传。吉林银行敦化支行在大石头镇等6个乡镇巡演。",
            {"大石头镇": "吉林省/延边朝鲜族自治州/敦化市"},
        ),
        ("农行走进常州市新北区。", {"常州市新北区": "江苏省/常州市/新北区"}),
        # a campus named after a street; a mountain that has its county's name; a company named after its province
        ("成都中支走进四川大学望江校区。", {"四川大学望江校区": "四川省/成都市"}),
        ("银川中支的队员翻越贺兰山。", {"贺兰山": "宁夏回族自治区/银川市"}),
        ("赣州分行来到江西恒润食品有限公司。", {"江西恒润食品有限公司": "江西省/赣州市"}),
        ("咸阳市分行在西安咸阳国际机场设点。", {"西安咸阳国际机场": "陕西省/咸阳市"}),
        ("新宁农商银行走进白果社区。", {"白果社区": "湖南省/邵阳市/新宁县"}),
        ("设内蒙古、海南两个片区，在海南举行决赛。", {"内蒙古": "内蒙古自治区", "海南": "海南省"}),
        # towns of these names are known in other prefectures only: the unit's own area wins
        ("人民银行永州市中心支行在白石镇开展宣传。", {"白石镇": "湖南省/永州市"}),
        # a district that was a county of that name, the only one; a name that may be that of many a quarter
        ("工行怀柔支行在安乐坊设点。", {"安乐坊": "北京市/怀柔区"}),
        ("工行城东支行在安乐坊设点。", {"安乐坊": None}),
        ("工行通州支行在安乐坊设点。", {"安乐坊": None}),
        ("建行西宁城东支行走进东关街道康乐社区。", {"东关街道康乐社区": "青海省/西宁市/城东区"}),
        # a part of town that other cities have as a district lies in the city before it
        ("工行绍兴城西支行走进安乐坊、康乐社区。", dict.fromkeys(("安乐坊", "康乐社区"), "浙江省/绍兴市")),
        ("工行沈阳和平支行在安乐坊设点。", {"安乐坊": "辽宁省/沈阳市/和平区"}),
        ("宁波银行城西支行走进安乐坊。", {"安乐坊": "浙江省/宁波市"}),
        # a bank that is named after a city, in another one
        (
            "徽商银行南京分行走进安乐坊。宁波银行苏州分行走进康乐社区。",
            {"安乐坊": "江苏省/南京市", "康乐社区": "江苏省/苏州市"},
        ),
        ("宁波银行北京分行在育才小学开讲。", {"育才小学": "北京市"}),
        ("宁波银行绍兴诸暨支行走进安乐坊。", {"安乐坊": "浙江省/绍兴市/诸暨市"}),
        # a bank that is named after a city and its district
        ("西安长安和丰村镇银行在安乐坊设点。", {"安乐坊": "陕西省/西安市/长安区"}),
        # a district of another province whose city the report never names, and one whose city it does
        (
            "农行新宁县支行走进龙岗地区，在龙岗小学讲课。",
            {"龙岗": "湖南省/邵阳市/新宁县", "龙岗小学": "湖南省/邵阳市/新宁县"},
        ),
        ("农行新宁县支行走进龙岗地区，随后赶往深圳。", {"龙岗": "广东省/深圳市/龙岗区", "深圳": "广东省/深圳市"}),
        ("农行新宁县支行的队员去了浦东。", {"浦东": "上海市/浦东新区"}),
        # a city that no table has lies in no unit's area, nor does what its sentence names next
        (
            "农行新宁县支行在石涧市人民广场、朝阳社区宣传。朝阳村也到场。",
            {"石涧市人民广场": None, "朝阳社区": None, "朝阳村": "湖南省/邵阳市/新宁县"},
        ),
        (
            "农行新宁县支行走进石涧县人民广场。东山支行走进柳溪社区。",
            {"石涧县人民广场": None, "柳溪社区": "湖南省/邵阳市/新宁县"},
        ),
        (
            "农行新宁县支行走进永辉超市、柳溪社区。",
            dict.fromkeys(("永辉超市", "柳溪社区"), "湖南省/邵阳市/新宁县"),
        ),
        # a school called like a county tells where its own unit is, not where the next one is
        (
            "建行石涧支行在贺兰一中宣传。建行麻栗支行在柳溪社区宣传。",
            {"贺兰一中": "宁夏回族自治区/银川市/贺兰县", "柳溪社区": None},
        ),
        (
            "建行石涧支行在贺兰一中宣传，又走进柳溪社区。石涧支行走进锦程社区。",
            dict.fromkeys(("贺兰一中", "柳溪社区", "锦程社区"), "宁夏回族自治区/银川市/贺兰县"),
        ),
        (
            "建行石涧支行在贺兰县第一中学宣传。建行麻栗支行在柳溪社区宣传。",
            dict.fromkeys(("贺兰县第一中学", "柳溪社区"), "宁夏回族自治区/银川市/贺兰县"),
        ),
        # a province's unit is named first, and the one city that another sits in
        (
            "湖南望桥学院内歌声阵阵，在湖南证监局指导下，由国元证券衡阳营业部承办的讲座举行。",
            {"湖南望桥学院": "湖南省/衡阳市"},
        ),
        (
            "湖南望桥学院内歌声阵阵，由湖南证监局指导，国元证券衡阳营业部、国元证券邵阳营业部承办的讲座举行。",
            {"湖南望桥学院": "湖南省"},
        ),
        ("永州市中心支行的队员又去了湘潭县白石镇。", {"湘潭县白石镇": "湖南省/湘潭市/湘潭县"}),
        # an area behind its region
        ("走进粤北韶关，来到陕北榆林。", {"粤北韶关": "广东省/韶关市", "陕北榆林": "陕西省/榆林市"}),
        # a bank of a province that is called like a prefecture elsewhere
        ("海南农商银行万宁支行走进柳溪渔港。", {"柳溪渔港": "海南省/万宁市"}),
        ("吉林银行敦化支行走进柳溪社区。", {"柳溪社区": "吉林省/延边朝鲜族自治州/敦化市"}),
        # a district that only gives the co-host its name is not that of the venue
        ("衡阳市中心支行联合石鼓区支行在莲湖广场设点。", {"莲湖广场": "湖南省/衡阳市"}),
        ("石鼓区支行在莲湖广场设点。", {"莲湖广场": "湖南省/衡阳市/石鼓区"}),
    ],
)
def test_divisions_of_a_report(text: str, expected: dict[str, str | None]) -> None:
    assert _divisions(text) == expected
