"""BRANCH in Chinese: offices of regulators and of the central bank, and what only looks like units (see test_zh)."""

import pytest
from branch_rows import ABC, BRANCH, CCB, CENTRAL, HEAD, ICBC, NFRA, OUTLET, PBOC, SUB, Reader, Row

CASES = [
    # the offices of the exchange administration and of the securities regulator in cities of their own rank
    (
        "国家外汇管理局重庆外汇管理部与外汇局北京外汇管理部宣传，中国证监会深圳专员办到场。",
        [
            ("国家外汇管理局重庆外汇管理部", "国家外汇管理局", "重庆", BRANCH),
            ("外汇局北京外汇管理部", "国家外汇管理局", "北京", BRANCH),
            ("中国证监会深圳专员办", "中国证券监督管理委员会", "深圳", BRANCH),
        ],
    ),
    ("工行邵阳分行外汇管理部的员工讲课。", [("工行邵阳分行", ICBC, "邵阳", BRANCH)]),
    (
        "国家金管总局邵阳监管分局与新宁金监支局宣传。",
        [("国家金管总局邵阳监管分局", NFRA, "邵阳", BRANCH), ("新宁金监支局", NFRA, "新宁", SUB)],
    ),
    # slips in its name
    (
        "国家金融管理总局邵阳监管分局与国家金融监督总局新宁监管支局宣传。",
        [
            ("国家金融管理总局邵阳监管分局", NFRA, "邵阳", BRANCH),
            ("国家金融监督总局新宁监管支局", NFRA, "新宁", SUB),
        ],
    ),
    # a regulator by its short name before its unit's place
    (
        "银保监武冈监管组与外管邵阳中心支局到场，银保监武冈县公安局分局没有来。",
        [
            ("银保监武冈监管组", "中国银行保险监督管理委员会", "武冈", BRANCH),
            ("外管邵阳中心支局", "国家外汇管理局", "邵阳", CENTRAL),
        ],
    ),
    # units of a bank whose report names the central bank only as the one that guides or asks; not where it acts itself
    (
        "云溪农商银行在人民银行邵阳市分行的悉心指导下宣传，推行总行统筹的做法，石涧支行设点。",
        [
            ("人民银行邵阳市分行", PBOC, "邵阳", BRANCH),
            ("总行", "云溪农村商业银行", None, HEAD),
            ("石涧支行", "云溪农村商业银行", "石涧", SUB),
        ],
    ),
    (
        "按照湖南证监局、人行邵阳中支有关通知，邵阳市工行布置展台。武冈支行进村讲课。",
        [
            ("湖南证监局", "中国证券监督管理委员会", "湖南", BRANCH),
            ("人行邵阳中支", PBOC, "邵阳", CENTRAL),
            ("邵阳市工行", ICBC, "邵阳", BRANCH),
            ("武冈支行", ICBC, "武冈", SUB),
        ],
    ),
    (
        "按照人行邵阳中支通知，武冈支行组织辖内金融机构宣传，农行新宁支行布置展台。",
        [
            ("人行邵阳中支", PBOC, "邵阳", CENTRAL),
            ("武冈支行", PBOC, "武冈", SUB),
            ("农行新宁支行", ABC, "新宁", SUB),
        ],
    ),
    # a bank that tells of itself and is named at the end; a rural union by its short name
    (
        "根据人行邵阳中支的通知，我行进村讲课，武冈支行和石涧分理处设点。\n工行邵阳分行",
        [
            ("人行邵阳中支", PBOC, "邵阳", CENTRAL),
            ("武冈支行", ICBC, "武冈", SUB),
            ("石涧分理处", ICBC, "石涧", OUTLET),
            ("工行邵阳分行", ICBC, "邵阳", BRANCH),
        ],
    ),
    # a township's cooperative is an outlet of its own, of the county's if that is named; a county's is an institution
    (
        "柳坝镇农村信用社与云溪乡农信社、石涧信用社设点，各乡镇农村信用社参加，在小城镇农村信用社和全市小城镇农信社宣传。",
        [
            ("柳坝镇农村信用社", None, "柳坝", OUTLET),
            ("云溪乡农信社", None, "云溪", OUTLET),
            ("石涧信用社", None, "石涧", OUTLET),
        ],
    ),
    ("舒兰市小城镇农村信用社设点。", [("舒兰市小城镇农村信用社", None, "小城", OUTLET)]),
    (
        "武冈市农村信用联社组织柳坝镇农村信用社讲课，建行农村信用社宣传。",
        [("柳坝镇农村信用社", "武冈市农村信用合作联社", "柳坝", OUTLET)],
    ),
    # units that a word for their sort sums up behind the list; outlets so summed up only lie there
    (
        "工行湖南省分行下辖邵阳、娄底等二级分行宣传，武冈、新宁等5家县域支行与东安、道县等县(市)支行设点，洞口、绥宁等县域网点布展。",
        [
            ("工行湖南省分行", ICBC, "湖南", BRANCH),
            ("邵阳", ICBC, "邵阳", BRANCH),
            ("娄底", ICBC, "娄底", BRANCH),
            ("武冈", ICBC, "武冈", SUB),
            ("新宁", ICBC, "新宁", SUB),
            ("东安", ICBC, "东安", SUB),
            ("道县", ICBC, "道县", SUB),
        ],
    ),
    # a park without a name right behind its branch
    (
        "建行昆明分行园区支行、安宁支行开讲，各园区支行布展，建行邵阳分行小区支行不算。",
        [
            ("建行昆明分行园区支行", CCB, "园区", SUB),
            ("安宁支行", CCB, "安宁", SUB),
            ("建行邵阳分行", CCB, "邵阳", BRANCH),
        ],
    ),
    # a county's unit behind the central bank's of its city, before another bank's there; not in that bank's report
    (
        "人民银行邵阳市中心支行通报：新宁县支行设点，武冈市支行讲课。农行新宁县支行发放折页，建行武冈支行布展。",
        [
            ("人民银行邵阳市中心支行", PBOC, "邵阳", CENTRAL),
            ("新宁县支行", PBOC, "新宁", SUB),
            ("武冈市支行", PBOC, "武冈", SUB),
            ("农行新宁县支行", ABC, "新宁", SUB),
            ("建行武冈支行", CCB, "武冈", SUB),
        ],
    ),
    (
        "在人民银行邵阳市中心支行指导下，新宁县支行设点。农行新宁县支行行长讲话，农业银行柜员到场，农业银行网点布展。",
        [
            ("人民银行邵阳市中心支行", PBOC, "邵阳", CENTRAL),
            ("新宁县支行", ABC, "新宁", SUB),
            ("农行新宁县支行", ABC, "新宁", SUB),
        ],
    ),
    # nor behind the central bank's unit of another city
    (
        "人民银行昆明中心支行来函，人行昆明中支派员：新宁县支行设点。农行新宁县支行发放折页。",
        [
            ("人民银行昆明中心支行", PBOC, "昆明", CENTRAL),
            ("人行昆明中支", PBOC, "昆明", CENTRAL),
            ("新宁县支行", ABC, "新宁", SUB),
            ("农行新宁县支行", ABC, "新宁", SUB),
        ],
    ),
    # an auditing centre that a union of cooperatives has in a city; a bank's own is a department
    (
        "省联社邵阳审计中心与湖南省农信联社永州审计中心派员，工行审计中心、县审计中心没有来。",
        [
            ("省联社邵阳审计中心", "湖南省农村信用社联合社", "邵阳", BRANCH),
            ("湖南省农信联社永州审计中心", "湖南省农村信用社联合社", "永州", BRANCH),
        ],
    ),
    # a member whose name is a word, too, near the last one; banks that are counted have no unit of one name
    (
        "人行邵阳县、洞口、绥宁县支行开会，五家银行邵阳分行和12家银行业金融机构新宁支行参加，洞口、昆明支行路过。",
        [
            ("人行邵阳县", PBOC, "邵阳", SUB),
            ("洞口", PBOC, "洞口", SUB),
            ("绥宁县支行", PBOC, "绥宁", SUB),
            ("昆明支行", PBOC, "昆明", SUB),
        ],
    ),
    # behind a bank beside its place stand other banks, no units of the same place
    (
        "人行新宁县支行主办，新宁县农业银行、邮储银行、广州银行、建设银行参与。",
        [("人行新宁县支行", PBOC, "新宁", SUB), ("新宁县农业银行", ABC, "新宁", SUB)],
    ),
    ("武冈市农村信用联社进村讲课，石涧信用社设点。", [("石涧信用社", "武冈市农村信用合作联社", "石涧", OUTLET)]),
    # banks of one county that 和 joins, and those of the county 和县; a unit in the middle of the town
    (
        "人行新宁县支行组织县农行、县联社和县工行宣传，马鞍山和县农行宣传。",
        [
            ("人行新宁县支行", PBOC, "新宁", SUB),
            ("马鞍山和县农行", ABC, "和县", SUB),
        ],
    ),
    (
        "工行邵阳分行宣传，城中支行设点，在宣传过程中支行员工到场。",
        [("工行邵阳分行", ICBC, "邵阳", BRANCH), ("城中支行", ICBC, "城中", SUB)],
    ),
    # a list of unknown names that is as long as it says
    (
        "工行邵阳分行部署，云泊、石涧、望溪三家支行行动，云泊、石涧等5家支行和客户、员工两家支行没有来。",
        [
            ("工行邵阳分行", ICBC, "邵阳", BRANCH),
            ("云泊", ICBC, "云泊", SUB),
            ("石涧", ICBC, "石涧", SUB),
            ("望溪", ICBC, "望溪", SUB),
        ],
    ),
    # a bank's branch of the same town gives a 中支 no name
    (
        "邵阳中支举办竞赛，农行邵阳分行获奖。",
        [("邵阳中支", PBOC, "邵阳", CENTRAL), ("农行邵阳分行", ABC, "邵阳", BRANCH)],
    ),
    # a list closed by what its cities are; that alone names no unit
    (
        "农行湖南省分行部署，邵阳、怀化等重点城市分行和沿江城市支行行动。",
        [
            ("农行湖南省分行", ABC, "湖南", BRANCH),
            ("邵阳", ABC, "邵阳", BRANCH),
            ("怀化", ABC, "怀化", BRANCH),
        ],
    ),
    ("活动走进邵阳、怀化等重点城市，分行员工到场。", []),
    # how many places there are is no name of a unit
    (
        "三地金融监管分局和两地银保监分局签字，青海、湖南两地证监局到场。",
        [
            ("青海", "中国证券监督管理委员会", "青海", BRANCH),
            ("湖南", "中国证券监督管理委员会", "湖南", BRANCH),
        ],
    ),
    # a regulator's department in a list is none that shares the unit word behind it
    (
        "青海证监局投保处、邵阳金融监管分局和新宁金融监管支局到场。",
        [
            ("青海证监局", "中国证券监督管理委员会", "青海", BRANCH),
            ("邵阳金融监管分局", NFRA, "邵阳", BRANCH),
            ("新宁金融监管支局", NFRA, "新宁", SUB),
        ],
    ),
    # a post that repeats its unit's rank is no unit in it
    (
        "国寿寿险邵阳分公司来访，东山支行副支行长到场。",
        [("国寿寿险邵阳分公司", "中国人寿保险", "邵阳", BRANCH), ("东山支行", None, "东山", SUB)],
    ),
    (
        "农行甘肃省分行宣传。兰州市城关区支行开课。",
        [("农行甘肃省分行", ABC, "甘肃", BRANCH), ("兰州市城关区支行", ABC, "城关", SUB)],
    ),
    (
        "新宁支行为村民讲解，广西壮族自治区分行业务能手到场。",
        [("新宁支行", None, "新宁", SUB), ("广西壮族自治区分行", None, "广西", BRANCH)],
    ),
    (
        "建行邵阳分行辖内新宁县支行参加，由人民银行新宁县支行组织。",
        [
            ("建行邵阳分行", CCB, "邵阳", BRANCH),
            ("新宁县支行", CCB, "新宁", SUB),
            ("人民银行新宁县支行", PBOC, "新宁", SUB),
        ],
    ),
    (
        "中国银行总行团委及云南省分行的客人听了课。",
        [("中国银行总行", "中国银行", None, "head_office"), ("云南省分行", "中国银行", "云南", BRANCH)],
    ),
    # units that a conjunction joins, where a county's name begins with it; one whose name does
    (
        "农行拉萨分行和林芝分行、工行三明分行和龙岩分行宣传。",
        [
            ("农行拉萨分行", ABC, "拉萨", BRANCH),
            ("林芝分行", ABC, "林芝", BRANCH),
            ("工行三明分行", ICBC, "三明", BRANCH),
            ("龙岩分行", ICBC, "龙岩", BRANCH),
        ],
    ),
    ("农行呼和浩特分行和林支行宣传。", [("农行呼和浩特分行和林支行", ABC, "和林", SUB)]),
    # a head office before the central sub-branch, which tells whose it is
    (
        "总行来了通知，随后朔州中支设点。",
        [("总行", PBOC, None, "head_office"), ("朔州中支", PBOC, "朔州", CENTRAL)],
    ),
    ("总行来了通知，其中支出最多。", [("总行", None, None, "head_office")]),
    ("总行来了通知，活动中支行员工讲解利率，在集市中支起展台。", [("总行", None, None, "head_office")]),
    # no regulator has a 中支 or 营业部
    (
        "山西证监局、朔州中支和大同银监分局宣传。",
        [
            ("山西证监局", "中国证券监督管理委员会", "山西", BRANCH),
            ("朔州中支", PBOC, "朔州", CENTRAL),
            ("大同银监分局", "中国银行业监督管理委员会", "大同", BRANCH),
        ],
    ),
    (
        "山西证监局到场，平城营业部走进社区。",
        [("山西证监局", "中国证券监督管理委员会", "山西", BRANCH), ("平城营业部", None, "平城", OUTLET)],
    ),
    # prefectures of their time that are cities today; counted units of counties; a regulator's office in short
    (
        "朔州中支、日喀则地区中心支行走进日喀则地区。",
        [("朔州中支", PBOC, "朔州", CENTRAL), ("日喀则地区中心支行", PBOC, "日喀则", CENTRAL)],
    ),
    (
        "人行朔州中支指导应县、右玉三家县支行，走访4个县支行。",
        [("人行朔州中支", PBOC, "朔州", CENTRAL), ("应县", PBOC, "应县", SUB), ("右玉", PBOC, "右玉", SUB)],
    ),
    (
        "人行朔州中支指导应县、右玉等多家支行，走访怀仁、山阴等多家企业。",
        [("人行朔州中支", PBOC, "朔州", CENTRAL), ("应县", PBOC, "应县", SUB), ("右玉", PBOC, "右玉", SUB)],
    ),
    # the last of a list that goes on from units with their word; units of a side
    (
        "农行朔州分行应县支行、右玉等3家支行参加，右玉支行、客户等多家单位和辖区支行到场。",
        [
            ("农行朔州分行应县支行", "中国农业银行", "应县", SUB),
            ("右玉", "中国农业银行", "右玉", SUB),
            ("右玉支行", "中国农业银行", "右玉", SUB),
        ],
    ),
    (
        "朔州农商银行东区支行开课，西区支行设点，走进小区支行和社区支行。",
        [("朔州农商银行东区支行", "朔州农村商业银行", "东区", SUB), ("西区支行", "朔州农村商业银行", "西区", SUB)],
    ),
    # what an exchange keeps in a province; its place of teaching is none
    (
        "深交所山西基地、上海证券交易所大同服务基地到场，大商所与山西证监局开课，走进深交所投教基地。",
        [
            ("深交所山西基地", "深圳证券交易所", "山西", BRANCH),
            ("上海证券交易所大同服务基地", "上海证券交易所", "大同", BRANCH),
            ("山西证监局", "中国证券监督管理委员会", "山西", BRANCH),
        ],
    ),
    # offices of the securities regulator before 2004
    (
        "中国证监会济南证券监管办公室与太原证券监管特派员办事处宣传，市政府证券监管办公室派员。",
        [
            ("中国证监会济南证券监管办公室", "中国证券监督管理委员会", "济南", BRANCH),
            ("太原证券监管特派员办事处", "中国证券监督管理委员会", "太原", BRANCH),
        ],
    ),
    # the further unit of a company that pays or lends
    (
        "银联商务大同分公司走进集市，朔州分公司设点，人保财险忻州市分公司到场。",
        [
            ("银联商务大同分公司", "银联商务", "大同", BRANCH),
            ("朔州分公司", "银联商务", "朔州", BRANCH),
            ("人保财险忻州市分公司", "中国人民财产保险", "忻州", BRANCH),
        ],
    ),
    # insurers of one group that share a unit word; a unit called by its insurer's kind, where the report names that one
    (
        "太平财险和太平人寿朔州中支进村，人保财险、平安人寿应县支公司到场。",
        [
            ("太平财险", "太平财产保险", "朔州", CENTRAL),
            ("太平人寿朔州中支", "太平人寿保险", "朔州", CENTRAL),
            ("平安人寿应县支公司", "中国平安人寿保险", "应县", SUB),
        ],
    ),
    # names that share a place share no group
    (
        "右玉财险公司、右玉财险支公司参加，邵阳财险和邵阳寿险支公司设点。",
        [
            ("右玉财险支公司", "右玉财产保险", None, SUB),
            ("邵阳寿险支公司", "邵阳人寿保险", None, SUB),
        ],
    ),
    (
        "人保财险右玉县支公司、新华保险右玉支公司开课，右玉县财险支公司的员工到场，应县寿险支公司没有来。",
        [
            ("人保财险右玉县支公司", "中国人民财产保险", "右玉", SUB),
            ("新华保险右玉支公司", "新华人寿保险", "右玉", SUB),
            ("右玉县财险支公司", "中国人民财产保险", "右玉", SUB),
            ("应县寿险支公司", "应县人寿保险", None, SUB),
        ],
    ),
    (
        "朔州银监分局右玉监管办宣传，应县监管办公室和食品监管办派员。",
        [("朔州银监分局右玉监管办", "中国银行业监督管理委员会", "右玉", BRANCH)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_offices_of_a_sentence(text: str, expected: list[Row], read: Reader) -> None:
    assert read(text, "zh") == expected
