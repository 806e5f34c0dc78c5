"""Lists of places and unusual venues in Chinese: the surfaces that sentences hold, and look-alikes that are none."""

import pytest

from reportmine.entities import place
from reportmine.match.overlap import settle
from reportmine.text.view import View, fold

CASES = [
    # streets called after what a town is called too, behind the first of a list; a car that drives into a village
    ("在望溪西站、春城路设点，走进星城长沙。", ["望溪西站", "春城路", "长沙"]),
    ("宣传车开进云泊乡望溪村。", ["云泊乡望溪村"]),
    # streets of a list that a comma cuts off, and one that tells of units
    (
        "来到云州区望云路,梅溪街、石涧路、柳溪东路等地清扫，梅溪大街、望溪巷等路段也设了点。",
        ["云州区望云路", "梅溪街", "石涧路", "柳溪东路", "梅溪大街", "望溪巷"],
    ),
    ("建行梅溪街、石涧路等网点开讲，梅溪街、柳溪东路等支行参加。", []),
    # towns without their rank words, and the country around them; a campaign called so
    ("他跑遍高良、五龙和官庄一带，服务老区。", ["高良", "五龙", "官庄"]),
    ("面向高良、五龙一带一路企业开讲。", []),
    # villages of common words behind their town
    ("走进云泊镇老山村、云泊镇高石村，来到云泊镇小山村。", ["云泊镇老山村", "云泊镇高石村", "云泊镇"]),
    # members of a list that begin with their county are names whatever they end in
    (
        "依次在东山支行营业部门前、桂东县青禾物业公司、桂东县老粮站、汝城县大晒坪旁等地点集中宣传。",
        ["桂东县青禾物业公司", "桂东县老粮站", "汝城县大晒坪"],
    ),
    ("到汝城县文昌阁、桂东县鸡公寨等处设点。", ["汝城县文昌阁", "桂东县鸡公寨"]),
    ("在桂东县各网点、江西省农村地区、汝城县边远山区等地开展。", ["桂东县", "江西省", "汝城县"]),
    ("桂东县教育局、汝城县公安局等地方部门到场。", []),
    ("推介桂东县甜玉米、汝城县朝天椒等地方特产。", ["桂东县", "汝城县"]),
    ("桂东县老粮站、汝城县大晒坪等地区差异明显。", ["桂东县", "汝城县"]),
    # a town's word behind a verb is no name of a town
    ("走入附近的社区联合街道宣传，深入学校联合街道讲课。", []),
    ("走进联合街道宣传。", ["联合街道"]),
    # an office before a hotel where something is held, which the same words may do elsewhere
    ("培训班分别在县教育局和云都酒店举行，座谈会在该所与望溪小学召开。", ["云都酒店", "望溪小学"]),
    ("在县教育局和妇联酒店协会的指导下举行，在职工和望溪小学的支持下举办。", []),
    # the hall that is lent (假某處舉行), but no false notes and no holidays; markets and universities of two words
    (
        "開幕禮下午假雲都酒店舉行，論壇假座雲都會展中心召開，講座假武汉理工大學舉辦。",
        ["雲都酒店", "雲都會展中心", "武汉理工大學"],
    ),
    ("識假幣講座在雲都小學舉行，寒假柳溪讲座、长假云都论坛举行。", ["雲都小學"]),
    ("前往上塘街市、雲都街市及柳溪街市。深入附近街市。", ["上塘街市", "雲都街市", "柳溪街市"]),
    ("在武汉理工大学举行，走进云都理工大。", ["武汉理工大学", "云都理工大"]),
    # a lake or park around which people walk
    ("大家绕着梁溪湖健步走，又环绕云都公园一周设岗，队员围绕梁溪湖一圈摆台。", ["梁溪湖", "云都公园", "梁溪湖"]),
    ("围绕大湖战略讲课，围绕公园管理宣讲，绕着公园跑了两圈，围绕消费广场舞说案例。", []),
    # words that end no name where another goes on with them: 向阳, 个性
    ("来到三角地向阳社区，又走进富有个性社区。", ["三角地向阳社区", "富有个性社区"]),
    # malls of two words
    ("在时代金辉购物中心一楼设点，到春江明珠商业广场摆台。", ["时代金辉购物中心", "春江明珠商业广场"]),
    ("在居民社区购物中心、周边综合购物广场宣传。", []),
    # venues that a number names
    ("走进1906文创园，在2038广场设点，来到721艺术区、567街区。", ["1906文创园", "2038广场", "721艺术区", "567街区"]),
    ("走访200家商场，覆盖1906商场，在2024广场舞比赛上讲课。", []),
    # schools that a number names, and pupils that it counts
    (
        "在昆明38中学设点，走进26中、57中，41中学操场上坐满了人。",
        ["昆明38中学", "26中", "57中", "41中学"],
    ),
    ("38中学派师生参加，走进26中学生当中，与41中学联合，学习3中全会精神，印20中。", []),
    # parts of a school behind its name, whatever word jieba makes of the two
    (
        "柳溪小学校园内摆起展台，白石中学校园里来了客人。在柳溪小学校园内、石涧小学校门口设点。",
        ["柳溪小学", "白石中学", "柳溪小学", "石涧小学"],
    ),
    ("在石涧小学校长的带领下，在白石中学校方支持下，走进中小学校园。", []),
    # classes behind the schools of a list
    ("走进柳溪小学六（2）班、云盘小学和石涧中学。", ["柳溪小学", "云盘小学", "石涧中学"]),
    ("走进昆明三中初中部、云盘小学本部，在白石中学大礼堂讲课。", ["昆明三中", "云盘小学", "白石中学"]),
    ("走进昆明市不动产登记中心设点，在昆明市不动产登记中心的支持下进行。", ["昆明市不动产登记中心"]),
    # those that came first
    ("这是继昆明市实验幼儿园、石涧中学后，支行又一次开课。", ["昆明市实验幼儿园", "石涧中学"]),
    ("继石涧村之后，支行又来了。", ["石涧村"]),
    ("继石涧中学、柳溪小学之后，相继参赛。", []),
    # what is told of a school
    ("针对石涧小学地处山区的现状，石涧公司位于城东。", ["石涧小学"]),
    # signs that are numerals or prepositions in a name
    ("走进三十六都小学，来到向家村、让家湾。", ["三十六都小学", "向家村", "让家湾"]),
    ("走进和家长的群里，到对家村民上课。", []),
    # a county's town that jieba takes for a verb, before the kind of a venue
    ("临邑县的网点在临盘文化广场设点，走进临盘老年大学。", ["临邑县", "临盘文化广场", "临盘老年大学"]),
    ("临邑县的网点走进临盘养蜂协会，在临盘摆摊。", ["临邑县", "临盘"]),
    ("在青禾街道办事处设点，走进青禾天街3号门、银泰城二楼。", ["青禾街道办事处", "青禾天街", "银泰城"]),
    # how old a place is said to be; a gate or tower of a town, at whose foot one stands
    ("走进千年云泊古镇，沿着百年梁溪老街，来到千年古刹云泊寺。", ["云泊古镇", "梁溪老街", "云泊寺"]),
    ("走进千年古镇，来到百年老店，在千年瑶寨设点。", ["千年瑶寨"]),
    ("在昆明鼓楼城门下设点，又在玉溪永宁门城墙旁、昆明南门小学摆台。", ["昆明鼓楼", "玉溪永宁门", "昆明南门小学"]),
    ("昆明城门下人多，昆明鼓楼小学没有来。", ["昆明"]),
    # events that are counted, no names of one; the edition of an agency before the day of its dispatch
    ("昆明地区2场宣传周活动拉开序幕，玉溪市三场启动仪式都很热闹。", ["昆明", "玉溪市"]),
    ("中新网云南新闻5月6日电 网点上街。云南新闻5月6日播出。", ["云南"]),
    ("昆明市应急办法印发，昆明市应急办派员。", ["昆明市"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_places_of_a_sentence(text: str, expected: list[str]) -> None:
    view = View(text, fold(text), "zh")
    assert [text[m.span.start : m.span.end] for m in settle(place.find(view)) if m.label] == expected
