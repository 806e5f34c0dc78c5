"""PLACE in Chinese in further wordings: sentences with the surfaces they hold."""

import pytest

from reportmine.entities import place
from reportmine.match.overlap import settle
from reportmine.text.view import View, fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a home or hospital behind what it does, where somebody goes; not whose people come to a counter
        (
            "支行走进照护失能老人的春晖康养医院，来到专招留守儿童的石涧小学授课。",
            ["春晖康养医院", "石涧小学"],
        ),
        ("来到网点办理业务的石涧小学教师领到手册，参加培训的春晖康养医院护士点了赞。", []),
        # houses of trade by their names, not the kinds alone
        ("员工走进东溪驾校、柳溪书店和石涧供销社。", ["东溪驾校", "柳溪书店", "石涧供销社"]),
        ("员工走进企业、书店、驾校和路边书店，联合供销社开展活动。", []),
        # where somebody strolls; a class that has a lesson
        ("员工游览望溪公园，重游石涧古镇，畅游滇池。", ["望溪公园", "石涧古镇", "滇池"]),
        ("志愿者给石涧小学二年级的同学们上课。", ["石涧小学"]),
        # guests, who are called like a city
        ("在机场境外来宾结算服务中心设台，来宾们签到，十余位来宾致谢。", []),
        ("走进来宾结算服务中心、来宾市兴宾区和来宾一中。", ["来宾结算服务中心", "来宾市兴宾区", "来宾一中"]),
        ("讲座正在热火朝天地进行，抢答也在热火朝天地展开，支行在云泊新天地摆台。", ["云泊新天地"]),
        # an island and a hill behind their county, and again without it; a mall before its floor
        ("来到普陀桃花岛。桃花岛有渔港，岛上老人都来听讲。", ["普陀桃花岛", "桃花岛"]),
        ("走进定海区青龙山，青龙山脚有茶厂。山上有山货市集。", ["定海区青龙山", "青龙山"]),
        ("在昆明市锦云汇一楼中庭设台，又来到营业厅二楼大厅。", ["昆明市锦云汇"]),
        ("针对工地园区的工人，支行走进厂区食堂。", []),
        ("支行联合石涧镇综合为老服务中心讲课，走进昆明职教城。", ["昆明职教城"]),
        # a school's campus, a college's own school, those of peoples and trades; what jieba takes for a verb
        (
            "走进白石县第十中学求实校区、云岭师范学院附属小学、白石县职业高级中学、石涧民族实验中学和石涧派出所。",
            ["白石县第十中学求实校区", "云岭师范学院附属小学", "白石县职业高级中学", "石涧民族实验中学", "石涧派出所"],
        ),
        (
            "在沃尔玛超市设点，来到昆明永辉超市，走进腾冲和顺古镇、石涧溶洞。",
            ["沃尔玛超市", "昆明永辉超市", "腾冲和顺古镇", "石涧溶洞"],
        ),
        ("走进属地派出所、大型超市、生猪养殖场、家庭养猪场、普惠金融服务站和农民专业合作社，联合石涧派出所讲课。", []),
        ("走进云都中学开展宣讲，校区里人头攒动，走进超市、养殖场和新宁县古镇。", ["云都中学", "新宁县"]),
        ("走进凯里市民族文化宫、凯里市民族体育馆，民族文化人人知道。", ["凯里市民族文化宫", "凯里市民族体育馆"]),
        # words that run together into an area's name
        ("各分行联合街道办讲座，市分行和县内机构面向山区老人讲解，走进和县。", ["和县"]),
        # a preposition before a name that jieba does not know; one that opens a name
        (
            "支行在洲涵村设点，到翠垭村讲课，赴奎垭村慰问，活动于芦垭村举行，支行为桂垭村村民讲解。",
            ["洲涵村", "翠垭村", "奎垭村", "芦垭村", "桂垭村"],
        ),
        (
            "支行来到和溪村、于楼村，走进向家村和和合村，在石涧镇于河村设点。",
            ["和溪村", "于楼村", "向家村", "石涧镇于河村"],
        ),
        # in brackets behind a venue, not behind a sentence
        ("农行石洼支行在人民广场（黄梅）设点。", ["人民广场", "黄梅"]),
        # a name that jieba takes for a verb, right before its ending; a verb
        ("支行在联涧小学授课，走进两渡社区，到下垭广场设点。", ["联涧小学", "两渡社区", "下垭广场"]),
        ("支行在走访社区时，到居民广场宣传。", []),
        # villages of any signs behind their town, and another behind it; words for any villages
        (
            "支行走进石涧镇里洞村、石涧镇旦都村。",
            ["石涧镇里洞村", "石涧镇旦都村"],
        ),
        ("支行在新宁县崀山镇和峰堆村设点。", ["新宁县崀山镇", "峰堆村"]),
        ("走进石涧镇两村、石涧镇行政村和石涧镇小山村，来到石涧镇村部。", ["石涧镇", "石涧镇", "石涧镇", "石涧镇"]),
        # a village called like a village
        ("支行走进杨村村，在郭村村设点，为薛村村村民讲解。", ["杨村村", "郭村村", "薛村村"]),
        ("实现村村有网点，走进村村寨寨，在石涧村村部讲解，走进云洼村等村。", ["石涧村", "云洼村"]),
        # what a unit does for a village, which jieba takes for a noun; offices and villages called by it
        (
            "农行东山支行帮助云洼村修路，人保财险东山支公司助力石涧村打井，"
            "农行东山支行培育桂垭村茶园，以奎垭村为试点，趁芦垭村赶集设点。",
            ["云洼村", "石涧村", "桂垭村", "奎垭村", "芦垭村"],
        ),
        ("农行东山支行驻翠垭村工作队帮扶洲涵村，提醒郭家村村民防骗。", ["翠垭村", "洲涵村", "郭家村"]),
        ("走进帮扶村、结对社区，联合安福县残疾人帮扶协会、安福县创建办，修路架桥。", []),
        # villages with numbers for names; numbers of villages
        (
            "走进新宁县白石镇14村小学，深入石涧镇3村、5村宣讲，覆盖全镇12村、12村3600户。",
            ["新宁县白石镇14村小学", "石涧镇3村", "5村"],
        ),
        # behind how far or high it lies
        (
            "员工前往距离县城40多公里的石涧小学，来到离城20公里的云顶小学授课，走进拥有300名员工的绿野食品有限公司。",
            ["石涧小学", "云顶小学"],
        ),
        ("龙泉·遂昌·庆元 三地联动，“金融·龙泉”两地书。", ["龙泉", "遂昌", "庆元"]),
        # behind the title that a place was given; such a title alone
        (
            "支行走进国家级自然保护区青云山白云寨景区、国家5A级旅游景区碧水湖和省级文明村石涧村，又到全国重点镇云洼镇设点。",
            ["青云山白云寨景区", "碧水湖", "石涧村", "云洼镇"],
        ),
        (
            "支行来到千年古镇石涧镇、柳溪国家森林公园，走进全国文明村。",
            ["石涧镇", "柳溪国家森林公园"],
        ),
        # shops
        (
            "支行走进红星百货店宣传，来到老百姓药店和兴旺农资店，在云洼村红星便利店设点。",
            ["红星百货店", "老百姓药店", "兴旺农资店", "云洼村红星便利店"],
        ),
        ("支行走进沿街药店、连锁药店，在村口的百货店设点，老张在网上药店受骗，走访柳溪镇药店。", ["柳溪镇"]),
        # a city's central sub-branch before where it acts; along a street
        (
            "市中支在中心广场设点，市中支在柳溪中学授课，走进人民北路沿街商铺、石涧街。",
            ["柳溪中学", "人民北路", "石涧街"],
        ),
        # firms by what they make
        ("支行走进云泊药业，来到白石酒业开展宣讲，走进当地药业、传统酒业和大型水泥企业。", ["云泊药业", "白石酒业"]),
        # the new seat of a county
        ("支行在新县城休闲广场设点，新县城居民到场，信阳市新县的居民也来了。", ["信阳市新县"]),
        # regiments of a corps and their companies; a mall before its kind; a second locative in a list; who visits
        ("支行走进第六师105团，在一二一团七连讲课，走进30团支部，在15团体会上。", ["第六师105团", "一二一团七连"]),
        ("支行走进昆明市“望云里”大型商圈，“云上行”活动走进商圈。", ["昆明市", "望云里"]),
        ("支行在昆明云台广场、在望溪小区设点，在岗员工、在校学生参加。", ["昆明云台广场", "望溪小区"]),
        ("行长到访云溪大学，到访的客户说好。", ["云溪大学"]),
        ("位于石涧镇中心的民族团结进步广场很热闹，民族团结进步活动开展。", ["石涧镇", "民族团结进步广场"]),
        # an autonomous prefecture or county by its short name; the station of a journey that is its first
        ("支行走进凉山自治州、新晃自治县，民族自治地方也有宣讲。", ["凉山自治州", "新晃自治县"]),
        ("来客抵达昆明的第一站——昆明长水国际机场，来到玉溪的最后一站。", ["昆明", "昆明长水国际机场", "玉溪"]),
        ("走进石涧社区居委会，在昆明滇剧院举办讲座，在浦西中心区域摆台。", ["石涧社区居委会", "昆明滇剧院", "浦西"]),
        ("支行走进昆明市“望云里”高端养老社区。", ["昆明市", "望云里"]),
        ("在粤北韶关的青山间，来到骑手集结点——望云广场，在粤北的山区。", ["粤北韶关", "望云广场", "粤北"]),
        # a village again behind words that run into its name
        (
            "进驻白石镇邓家桥村之后，帮助邓家桥村与酒业签约，介绍美丽邓家桥村的历史，走过石板桥。",
            ["白石镇邓家桥村", "邓家桥村", "邓家桥村"],
        ),
        # what an area has many of, before the venue in it; an area in brackets behind a venue
        ("走进昆明市留守儿童众多的柳溪小学，来到玉溪市人员密集的广场。", ["昆明市", "柳溪小学", "玉溪市"]),
        ("在人民广场（黄梅）设点。", ["人民广场", "黄梅"]),
        # a mall; whom something is reported to
        ("在昆明望云MALL设点，线索反馈至昆明反诈中心，展台搬至石涧社区。", ["昆明望云MALL", "石涧社区"]),
        # where something takes place, by a picture's caption; at the door of a college with a bracket
        ("图为云岭师范大学金融知识普及活动现场。石涧小学学生参加的活动现场。", ["云岭师范大学"]),
        ("图为云岭石油大学（华东）活动现场，云岭石油大学（华东）派员。", ["云岭石油大学（华东）"]),
        ("柳溪（怀化）科技有限公司的食堂门口摆了展台，柳溪（怀化）科技有限公司派员。", ["柳溪（怀化）科技有限公司"]),
        # squads of the police
        ("昆明市禁毒支队、昆明市刑侦支队和盘龙区网警大队派员。", []),
    ],
)
def test_places(text: str, expected: list[str]) -> None:
    view = View(text, fold(text), "zh")
    assert [text[m.span.start : m.span.end] for m in settle(place.find(view)) if m.label] == expected
