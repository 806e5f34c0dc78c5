"""BRANCH in Chinese: sentences with their answers (surface, institution, place, level)."""

from collections.abc import Callable

import pytest
from branch_rows import ABC, BRANCH, CCB, CENTRAL, ICBC, NFRA, OUTLET, PBOC, SUB, Reader, Row

from reportmine.records import Branch

CASES = [
    # a bank's unit in a part of a trade zone
    ("中行云南自贸试验区昆明片区分行到场。", [("中行云南自贸试验区昆明片区分行", "中国银行", "昆明片区", BRANCH)]),
    # thanks to a branch, its next step, several companies' units; a town called 谢家集 has one
    ("多亏支行提醒，她谢谢支行长。下一步支行将宣传，届时支行设台，合众人寿总分公司联动，原来支行早有准备。", []),
    ("老人一个劲地谢支行的人。农行谢家集支行到场。", [("农行谢家集支行", ABC, "谢家集", SUB)]),
    # units that are only counted, beside towns called by a numeral
    (
        "工行26家省直分行和农行三家县支行参加，农行三家子支行、工行五家渠市支行设台。",
        [("农行三家子支行", ABC, "三家子", SUB), ("工行五家渠市支行", ICBC, "五家渠", SUB)],
    ),
    # a town whose name ends in the first sign of a unit word, and one that does not; a district called after a seat
    (
        "人保财险汉中支公司与人保财险邵阳中支公司宣传。",
        [
            ("人保财险汉中支公司", "中国人民财产保险", "汉中", SUB),
            ("人保财险邵阳中支公司", "中国人民财产保险", "邵阳", CENTRAL),
        ],
    ),
    # the People's Bank has no units in towns
    ("人行发了通知，新宁县水庙镇支行随后在集市设点。", [("新宁县水庙镇支行", None, "水庙", SUB)]),
    # a sign of a town's name is no function word; a county's central bank is a 支行
    (
        "讲师又去建行上清电厂支行上课，萧县人行到场。",
        [("建行上清电厂支行", CCB, "上清电厂", SUB), ("萧县人行", PBOC, "萧县", SUB)],
    ),
    # the part of a unit's name behind its city names it too
    (
        "工行邵阳里河支行宣传，里河工行讲解。",
        [("工行邵阳里河支行", ICBC, "里河", SUB), ("里河工行", ICBC, "里河", SUB)],
    ),
    # of a bank and the one under it, the latter has the units
    (
        "云南农商联合银行辖内新宁农商银行宣讲，三清山分理处也摆了摊。",
        [("三清山分理处", "新宁农村商业银行", "三清山", OUTLET)],
    ),
    # banks of Taiwan and Hong Kong, by their short names too
    (
        "國泰世華虎尾分行、中國信託斗六分行與第一銀行西螺分行宣導，大新銀行中環分行舉辦講座。",
        [
            ("國泰世華虎尾分行", "国泰世华商业银行", "虎尾", BRANCH),
            ("中國信託斗六分行", "中国信托商业银行", "斗六", BRANCH),
            ("第一銀行西螺分行", "第一商业银行", "西螺", BRANCH),
            ("大新銀行中環分行", "大新银行", "中环", BRANCH),
        ],
    ),
    (
        "石信商銀田中分行與台中商銀北屯分行宣導，浙商银行杭州分行、工商银保合作客户到场。",
        [
            ("石信商銀田中分行", "石信商业银行", "田中", BRANCH),
            ("台中商銀北屯分行", "台中商业银行", "北屯", BRANCH),
            ("浙商银行杭州分行", "浙商银行", "杭州", BRANCH),
        ],
    ),
    # any of a bank's units; a union's small house; savings with the post are no unit
    ("各农行支行、全县各工行营业所和12家邮储银行营业部参加，所有人保财险支公司响应。", []),
    ("走进农商行营业部讲课。", [("农商行营业部", None, None, OUTLET)]),
    ("各农商银行支行参加，省内各期货营业部和期货营业部员工响应。", []),
    (
        "联合农行营业部和新宁联社石涧信用分社开讲，推广邮政储蓄业务，石涧邮政储蓄存款余额30万元。",
        [
            ("农行营业部", "中国农业银行", None, OUTLET),
            ("新宁联社石涧信用分社", "新宁农村信用合作联社", "石涧", OUTLET),
        ],
    ),
    # a town that is called like a county elsewhere
    ("邮储银行金湖县黎城镇支行宣传。", [("邮储银行金湖县黎城镇支行", "中国邮政储蓄银行", "黎城", SUB)]),
    # of two institutions with a unit there the one whose unit bears the word
    (
        "根据中国人民银行邵阳市中心支行部署，建行邵阳分行宣传。活动中，邵阳分行走进社区，邵阳中支指导。",
        [
            ("中国人民银行邵阳市中心支行", PBOC, "邵阳", CENTRAL),
            ("建行邵阳分行", CCB, "邵阳", BRANCH),
            ("邵阳分行", CCB, "邵阳", BRANCH),
            ("邵阳中支", PBOC, "邵阳", CENTRAL),
        ],
    ),
    (
        "建行邵阳分行与人行邵阳市分行宣传。邵阳市分行走进社区。",
        [
            ("建行邵阳分行", CCB, "邵阳", BRANCH),
            ("人行邵阳市分行", PBOC, "邵阳", BRANCH),
            ("邵阳市分行", PBOC, "邵阳", BRANCH),
        ],
    ),
    (
        "建设银行金石、东湖、邵东支行参加。",
        [
            ("建设银行金石", CCB, "金石", SUB),
            ("东湖", CCB, "东湖", SUB),
            ("邵东支行", CCB, "邵东", SUB),
        ],
    ),
    # one unit has one level: what another institution has there says nothing
    (
        "邵阳人行发布消息：中国人民银行邵阳市中心支行联合邵阳建行宣传，邵阳人行讲解。",
        [
            ("邵阳人行", PBOC, "邵阳", CENTRAL),
            ("中国人民银行邵阳市中心支行", PBOC, "邵阳", CENTRAL),
            ("邵阳建行", CCB, "邵阳", BRANCH),
            ("邵阳人行", PBOC, "邵阳", CENTRAL),
        ],
    ),
    (
        "中国人民银行邵阳分行开展宣传。邵阳市中支还走进集市。",
        [("中国人民银行邵阳分行", PBOC, "邵阳", CENTRAL), ("邵阳市中支", PBOC, "邵阳", CENTRAL)],
    ),
    (
        "人民银行邵阳市分行（原人民银行邵阳市中心支行）走进集市。",
        [
            ("人民银行邵阳市分行", PBOC, "邵阳", BRANCH),
            ("人民银行邵阳市中心支行", PBOC, "邵阳", CENTRAL),
        ],
    ),
    (
        "人民银行邵阳分行联合建行邵阳分行宣传。",
        [("人民银行邵阳分行", PBOC, "邵阳", BRANCH), ("建行邵阳分行", CCB, "邵阳", BRANCH)],
    ),
    ("江苏保监局苏州分局开展宣传。", [("江苏保监局苏州分局", "中国保险监督管理委员会", "苏州", BRANCH)]),
    (
        "国家金库邵阳市中心支库走进社区。",
        [("国家金库邵阳市中心支库", PBOC, "邵阳", CENTRAL)],
    ),
    ("中和农信新宁营业部参加。", [("中和农信新宁营业部", "中和农信", "新宁", OUTLET)]),
    # a name into which a known one only seems to stand
    (
        "工行重庆高科技支行统筹辖内高科技支行、渝中支行宣传。",
        [
            ("工行重庆高科技支行", ICBC, "高科技", SUB),
            ("高科技支行", ICBC, "高科技", SUB),
            ("渝中支行", ICBC, "渝中", SUB),
        ],
    ),
    ("新宁农商银行三清山分理处宣讲。", [("新宁农商银行三清山分理处", "新宁农村商业银行", "三清山", OUTLET)]),
    # an outlet called X网点
    (
        "工行江津支行组织白市驿网点、金凤网点的员工宣讲。",
        [
            ("工行江津支行", ICBC, "江津", SUB),
            ("白市驿网点", ICBC, "白市驿", OUTLET),
            ("金凤网点", ICBC, "金凤", OUTLET),
        ],
    ),
    ("建行观音桥网点的员工讲解。", [("建行观音桥网点", CCB, "观音桥", OUTLET)]),
    ("大石坝网点负责人讲解。", [("大石坝网点", None, "大石坝", OUTLET)]),
    # a part of a town is not the town
    (
        "农行凯里城区支行和农行凯里市支行参加。",
        [("农行凯里城区支行", ABC, "凯里城区", SUB), ("农行凯里市支行", ABC, "凯里", SUB)],
    ),
    (
        "工行酒泉城东支行、建行宜宾新区支行、建行阳泉北大街支行、工行上海市北支行参加。",
        [
            ("工行酒泉城东支行", ICBC, "城东", SUB),
            ("建行宜宾新区支行", CCB, "宜宾新区", SUB),
            ("建行阳泉北大街支行", CCB, "北大街", SUB),
            ("工行上海市北支行", ICBC, "市北", SUB),
        ],
    ),
    (
        "新华保险青岛分公司、市南区支公司出席。",
        [
            ("新华保险青岛分公司", "新华人寿保险", "青岛", BRANCH),
            ("市南区支公司", "新华人寿保险", "市南", SUB),
        ],
    ),
    # a name that the report told, behind a word that no table knows
    (
        "工行华城支行宣传。派出所警官驻点华城支行营业厅。",
        [("工行华城支行", ICBC, "华城", SUB), ("华城支行", ICBC, "华城", SUB)],
    ),
    (
        "邮储银行阳江市科技支行宣传，科技支行还走进校园。截至目前，科技支行办了三场讲座。",
        [
            ("邮储银行阳江市科技支行", "中国邮政储蓄银行", "阳江", SUB),
            ("科技支行", "中国邮政储蓄银行", "阳江", SUB),
            ("科技支行", "中国邮政储蓄银行", "阳江", SUB),
        ],
    ),
    (
        "兰州银行师大支行、高新支行参加。",
        [("兰州银行师大支行", "兰州银行", "师大", SUB), ("高新支行", "兰州银行", "高新", SUB)],
    ),
    # the institution stands before a town and its street, whatever signs the street has
    (
        "华龙证券兰州民主东路证券营业部、长城国瑞证券厦门莲前西路证券营业部、华安证券六安皋城路证券营业部参加。",
        [
            ("华龙证券兰州民主东路证券营业部", "华龙证券", "民主东路", OUTLET),
            ("长城国瑞证券厦门莲前西路证券营业部", "长城国瑞证券", "莲前西路", OUTLET),
            ("华安证券六安皋城路证券营业部", "华安证券", "皋城路", OUTLET),
        ],
    ),
    ("建行加格达奇支行参加。", [("建行加格达奇支行", CCB, "加格达奇", SUB)]),
    ("招商银行苏州分行新区支行参加。", [("招商银行苏州分行新区支行", "招商银行", "新区", SUB)]),
    ("前海联合财险深圳分公司参加。", [("前海联合财险深圳分公司", "前海联合财产保险", "深圳", BRANCH)]),
    ("横琴人寿广东分公司参加。", [("横琴人寿广东分公司", "横琴人寿保险", "广东", BRANCH)]),
    ("岳阳人保财险公司采购设备。", [("岳阳人保财险公司", "中国人民财产保险", "岳阳", BRANCH)]),
    # a city's bank in its province is no unit; a slip for 监管局
    (
        "浙江省湖州银行宣传，中国银行保险监督管理委员会云南监督局到场。",
        [("中国银行保险监督管理委员会云南监督局", "中国银行保险监督管理委员会", "云南", BRANCH)],
    ),
    # a rank word is no place; an insurer's short name before its unit
    (
        "记者从人行邵阳市中心支行获悉，人行市中心支行上街宣传，百年新宁支公司参加。",
        [
            ("人行邵阳市中心支行", PBOC, "邵阳", "central_sub_branch"),
            ("人行市中心支行", PBOC, "邵阳", "central_sub_branch"),
            ("百年新宁支公司", "百年人寿保险", "新宁", SUB),
        ],
    ),
    # a part of a city before a bank's short name; a unit whose name is a function word elsewhere
    (
        "邵阳里河农行讲解，邵阳多家工行参加，新宁县组织农行授课，新宁农商银行合作支行设点。",
        [("邵阳里河农行", ABC, "里河", SUB), ("新宁农商银行合作支行", "新宁农村商业银行", "合作", SUB)],
    ),
    # a deed that is a town's name as well
    (
        "新宁农商银行联合石涧信用社宣传，前湾支行则走进社区，新宁农商银行联合路支行设点。",
        [
            ("石涧信用社", "新宁农村商业银行", "石涧", OUTLET),
            ("前湾支行", "新宁农村商业银行", "前湾", SUB),
            ("新宁农商银行联合路支行", "新宁农村商业银行", "联合路", SUB),
        ],
    ),
    # what is done with a branch's leaflets, and what words for where name, is none; a mutual society has outlets, too
    ("在大厅摆放分行统一印制的折页，楼下银行营业厅里有总行级示范网点。", []),
    (
        "云岭省渔业互保协会新宁营业部推介方案，国家金融监督管理总局邵阳监管分局参加。",
        [
            ("云岭省渔业互保协会新宁营业部", "云岭省渔业互保协会", "新宁", OUTLET),
            ("国家金融监督管理总局邵阳监管分局", NFRA, "邵阳", BRANCH),
        ],
    ),
    # units that the report names in full, in short: by place and street, and by an insurer's short name
    (
        "在中国银行邵阳人民路支行，邵阳人民路中行的员工讲解。",
        [
            ("中国银行邵阳人民路支行", "中国银行", "人民路", SUB),
            ("邵阳人民路中行", "中国银行", "人民路", SUB),
        ],
    ),
    (
        "新华保险邵阳中心支公司组织宣讲，邵阳新华的志愿者来到现场，邵阳新华书店捐书。",
        [
            ("新华保险邵阳中心支公司", "新华人寿保险", "邵阳", "central_sub_branch"),
            ("邵阳新华", "新华人寿保险", "邵阳", "central_sub_branch"),
        ],
    ),
    # the post's company is no bank's, and its word no place
    (
        "扬中人行和扬中邮政支公司到场。",
        [("扬中人行", PBOC, "扬中", SUB), ("扬中邮政支公司", "中国邮政集团", "扬中", SUB)],
    ),
    # a branch's own business hall counts beside units with names alone
    (
        "工行绵阳分行组织分行营业部、涪城支行宣传，三台支行和市分行营业部走进学校。涪城分行营业部讲课。"
        "城区分行营业部和三台支行到场。",
        [
            ("工行绵阳分行", "中国工商银行", "绵阳", "branch"),
            ("分行营业部", "中国工商银行", None, "outlet"),
            ("涪城支行", "中国工商银行", "涪城", SUB),
            ("三台支行", "中国工商银行", "三台", SUB),
            ("市分行营业部", "中国工商银行", None, "outlet"),
            ("涪城分行营业部", "中国工商银行", "涪城", "outlet"),
            ("三台支行", "中国工商银行", "三台", SUB),
        ],
    ),
    (
        "建行绵阳分行统一安排：安州支行走进商户；分行营业部走进校园；游仙支行走进车间。",
        [
            ("建行绵阳分行", "中国建设银行", "绵阳", "branch"),
            ("安州支行", "中国建设银行", "安州", "sub_branch"),
            ("分行营业部", "中国建设银行", None, "outlet"),
            ("游仙支行", "中国建设银行", "游仙", "sub_branch"),
        ],
    ),
    (
        "建行绵阳分行发文，分行营业部牵头，安州支行走进商户。",
        [("建行绵阳分行", "中国建设银行", "绵阳", "branch"), ("安州支行", "中国建设银行", "安州", "sub_branch")],
    ),
    (
        "建行绵阳分行发文，由分行营业部落实，要求分行营业部、各支行宣传。",
        [("建行绵阳分行", "中国建设银行", "绵阳", "branch")],
    ),
    (
        "在江西省邮政分公司支持下，德兴市邮政分公司、德兴市支行下乡，邮储银行江西省分行发文。人保财险邮政路支公司参加。",
        [
            ("江西省邮政分公司", "中国邮政集团", "江西", "branch"),
            ("德兴市邮政分公司", "中国邮政集团", "德兴", "branch"),
            ("德兴市支行", "中国邮政储蓄银行", "德兴", SUB),
            ("邮储银行江西省分行", "中国邮政储蓄银行", "江西", "branch"),
            ("人保财险邮政路支公司", "中国人民财产保险", "邮政路", SUB),
        ],
    ),
    (
        "省联社邵阳办事处到场，省联社党委部署。",
        [("省联社邵阳办事处", "湖南省农村信用社联合社", "邵阳", "branch")],
    ),
    # layout parts the institution from its unit's name
    ("中国人民银行 南通市中心支行走进校园。", [("中国人民银行 南通市中心支行", PBOC, "南通", CENTRAL)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_branches_of_a_sentence(text: str, expected: list[Row], read: Reader) -> None:
    assert read(text, "zh") == expected


def test_a_regulators_office_bears_no_rank(read: Reader) -> None:
    text = "南岭金融监管局开课，杭州金融监管局、联合广州金融监管局设点，新宁金融监管支局到场。"
    assert [row[0] for row in read(text, "zh")] == [
        "南岭金融监管局",
        "杭州金融监管局",
        "广州金融监管局",
        "新宁金融监管支局",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "长沙市地方金融监督管理局、湖南省地方金融监管局派员参加，湖南局指导，长沙公安分局协办。",
        "各分支机构充分行使职责。",
        "该行城区网点、乡镇网点、离行式自助网点、特色网点、适老网点、附近网点和营业网点开展宣传。",
        "农行网点、各支行网点、邮储银行网点、全市网点、12家网点同步宣传。",
        "石涧网点布局调整。",
        "南通市人保局、河北国寿小画家获奖。",
        "规范商户收支行为和企业开支行为，覆盖部分行业、部分公司和部分社区，总行程一万公里。",
        "其中支付宝占三成，资金集中支付，从中支持企业；区分行业，积分行动，收支局面好转。",
        "辖内各支行、各中心支行都参加了。",
        "该行组织县支行和省分公司的员工。",
        "工行地市分行派员学习，农行各地市支行参加。",
        "中国人民银行联合邮储银行召开会议。",
        "市市场监管局和省地方金融监管局参加。",
        "支行走进飞鹰速运新宁分公司、捷达外卖东安分公司和飞鹰物流武冈营业部。",
        "云南省金融监管局、玉溪市金融监管局联合红塔区金融监督管理局举办灯谜会，云南省、玉溪市金融监管局提示风险。",
        "新宁市金融监管局参加，南岭市金融监管局、柳溪区金融监督管理局联合恩施州金融监管局、锡林郭勒盟金融监管局到场。",
        "延边自治州金融监管局与云岭州金融监管局开课。",
        "城关街道办事处提供场地。",
        "外汇局的外汇管理部门和财政部驻湖南专员办派员到场。",
        "中国移动南岭分公司到场。",
        "农行辖内多家支行、部分支行和各县支行参加。",
        "宣传过程中支行员工讲解，市公安局秦都分局民警到场。",
        "金融监管总局部署，市公安局莲湖分局配合。",
        "副市长、工商联、农业银行业务部门参加。",
    ],
)
def test_what_looks_like_a_branch_and_is_none(text: str, read: Reader) -> None:
    assert read(text, "zh") == []


def test_the_institution_comes_from_the_report(read: Reader) -> None:
    text = "农行邵阳分行开展宣传月。\n新宁支行走进校园。"
    assert read(text, "zh")[1] == ("新宁支行", ABC, "新宁", SUB)


def test_an_anonymised_branch_says_so(values: Callable[[str, str], list[Branch]]) -> None:
    assert values("XX县支行上报总结。", "zh") == [Branch(None, None, SUB, True)]


def test_traditional_script_is_read_in_place(read: Reader) -> None:
    text = "人行三江縣支行發放資料。"
    assert read(text, "zh") == [("人行三江縣支行", PBOC, "三江", SUB)]
