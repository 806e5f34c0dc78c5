"""Chinese counts: whole lists of (surface, value, value_max, modifier, unit, category) for invented sentences."""

from __future__ import annotations

import pytest
from count_rows import Row, row, rows

CASES: list[tuple[str, list[Row]]] = [
    # villages, islands and halls in small numbers; a village called by a numeral
    (
        "走进三座村庄、两座海岛和四座礼堂，为三个院系讲课，写出两个剧本，在三座村宣讲。",
        [
            row("三座", 3, "organisations", "座"),
            row("两座", 2, "other", "座"),
            row("四座", 4, "organisations", "座"),
            row("三个", 3, "organisations", "个"),
            row("两个", 2, "publications", "个"),
        ],
    ),
    # units of a rank; a town called by a numeral
    (
        "农行三家县支行和工行两个市分行参加，三家子镇支行没来。",
        [row("三家", 3, "outlets", "家"), row("两个", 2, "outlets", "个")],
    ),
    # myriads by a letter without a classifier; the watts of a lamp
    (
        "阅读量8w+，播放量突破4.5W，点击量破5.2W，打破纪录，吸引6w+网友观看，安装20W路灯。",
        [
            row("8w+", 80000, "views", None, "over"),
            row("4.5W", 45000, "views", None, "over"),
            row("5.2W", 52000, "views", None, "over"),
            row("6w+", 60000, "views", None, "over"),
        ],
    ),
    # parties into which somebody is split, languages and coins of some sorts; who looks around
    (
        "干部分成四组进村，全班分为三队抢答，用侗、汉两种语言讲解三种硬币，老人四处寻找。",
        [
            row("四组", 4, "staff", "组"),
            row("三队", 3, "other", "队"),
            row("两种", 2, "other", "种"),
            row("三种", 3, "other", "种"),
        ],
    ),
    ("从两种产品讲起，三组织了比赛。", []),
    # principal and interest are no books
    (
        "客户想取出80万本息，支行送出读本60本。",
        [row("80万", 800000, "money"), row("60本", 60, "materials", "本")],
    ),
    # nouns whose first sign would make a word with the classifier
    (
        "80余位居民、20位居委会干部、5位数学老师和30名单亲妈妈到场，得分95位居全市第一，密码6位数，名单位于首页。",
        [
            row("80余位", 80, "people", "位", "over"),
            row("20位", 20, "people", "位"),
            row("5位", 5, "people", "位"),
            row("30名", 30, "people", "名"),
        ],
    ),
    # behind a point for 。 stands a number of its own, behind that of a decimal or a numbering none
    (
        "讲座大获“好评”.60名师生到场,反响热烈.送出折页900份,收益率为3.15%,见No.8名册。",
        [row("60名", 60, "people", "名"), row("900份", 900, "materials", "份"), row("3.15%", 3.15, "share", "%")],
    ),
    ("云岭八县两区联手，在东山、南岭两县设点。", [row("两县", 2, "organisations", "县")]),
    # counties that do something together; three areas of one name and a place with a numeral
    (
        "支行在六县同步设点，四乡分别来人，走进三区三州和九寨同乐会。",
        [row("六县", 6, "organisations", "县"), row("四乡", 4, "organisations", "乡")],
    ),
    # departments without a classifier, of which a second one is none
    (
        "6部门联手，按照总行等四部门意见，国际业务二部门和各部门派员。",
        [row("6部门", 6, "organisations", "部门"), row("四部门", 4, "organisations", "部门")],
    ),
    # people and bodies count whatever they do, other measures not before words of discourse
    (
        "打响两场攻坚战，六家网点的工作成效得到肯定，四人一同推动启动台。",
        [row("六家", 6, "outlets", "家"), row("四人", 4, "people", "人")],
    ),
    (
        "新设3个反假货币宣传教育点，68名教育志工到场。",
        [row("3个", 3, "outlets", "个"), row("68名", 68, "staff", "名")],
    ),
    ("将3.15金融知识普及月与12.4国家宪法日结合，走进6161商场发放50份。", [row("50份", 50, "materials", "份")]),
    (
        "柜员办了两場守信工作坊，八項工作已完成，開了三场嘉年华。",
        [row("两場", 2, "events", "場"), row("三场", 3, "events", "场")],
    ),
    (
        "走进38中学、石涧小学105班和高三6班，1对1、一对1讲解，石涧小学4组家庭、26中学生30人参加。",
        [row("4组", 4, "people", "组"), row("26", 26, "people"), row("30人", 30, "people", "人")],
    ),
    (
        "惠及翠竹小区12栋居民楼，20幢楼换了海报，覆盖全村12组村民。",
        [
            row("12栋", 12, "organisations", "栋"),
            row("20幢", 20, "other", "幢"),
            row("12组", 12, "people", "组"),
        ],
    ),
    ("配备200元、300元两种规格的零钱包5个。", [row("5个", 5, "materials", "个")]),
    (
        "向14支宣传服务分队授旗，共组织宣讲小队18支，办了6场分队交流。",
        [row("14支", 14, "staff", "支"), row("18支", 18, "staff", "支"), row("6场", 6, "events", "场")],
    ),
    ("惠及近73.5万社区居民。", [row("近73.5万", 735000, "people", None, "under")]),
    (
        "避免损失高达1亿2,814万8,676元，贷款3亿5千万元。",
        [row("1亿2,814万8,676元", 128148676, "money", "元"), row("3亿5千万元", 350000000, "money", "元")],
    ),
    ("辖内8家数字人民币试点机构参加，请记住6位数字密码。", [row("8家", 8, "organisations", "家")]),
    (
        "为高一年级300多名师生、五年级120名学生和大二年级200人授课，三年级（2）班、七年级3班共90名同学参加。",
        [
            row("300多名", 300, "people", "名", "over"),
            row("120名", 120, "people", "名"),
            row("200人", 200, "people", "人"),
            row("90名", 90, "people", "名"),
        ],
    ),
    ("走进初二4班和大一（3）班讲课，高一80名学生到场。", [row("80名", 80, "people", "名")]),
    (
        "讲师给一百多名学徒演示，大堂经理为12位老人演示。",
        [row("一百多名", 100, "people", "名", "over"), row("12位", 12, "people", "位")],
    ),
    (
        "聘请29名退休教师担任“金融村官”，由12名青年组成服务队，派出所民警以及30余名村民代表参加。",
        [row("29名", 29, "staff", "名"), row("12名", 12, "staff", "名"), row("30余名", 30, "people", "名", "over")],
    ),
    (
        "向两家汽配企业的150多名员工讲解，听课员工300人。",
        [
            row("两家", 2, "organisations", "家"),
            row("150多名", 150, "people", "名", "over"),
            row("300人", 300, "people", "人"),
        ],
    ),
    (
        "接到线索7条，查实2条；推送征信小知识12条；签订承诺书620份；推送线上宣传材料90条。",
        [
            row("7条", 7, "other", "条"),
            row("2条", 2, "other", "条"),
            row("12条", 12, "messages", "条"),
            row("620份", 620, "other", "份"),
            row("90条", 90, "messages", "条"),
        ],
    ),
    (
        "短片在电视台连播30次，在抖音播放46万次，收听人数超过120万。",
        [
            row("30次", 30, "publications", "次"),
            row("46万次", 460000, "views", "次"),
            row("超过120万", 1200000, "views", None, "over"),
        ],
    ),
    (
        "全市128个网点统一设置咨询台，86个县区全覆盖，为7亿多自然人建档，约为100余人受益。",
        [
            row("128个", 128, "outlets", "个"),
            row("86个", 86, "organisations", "个"),
            row("7亿多", 700000000, "people", None, "over"),
            row("约为100余人", 100, "people", "人", "about"),
        ],
    ),
    (
        "发放宣传资料1.2万余份，接待咨询近400人次。",
        [row("1.2万余份", 12000, "materials", "份", "over"), row("近400人次", 400, "people", "人次", "under")],
    ),
    (
        "南岭中支组织17家银行、约三千名群众参加，超过5000万元贷款落地。",
        [
            row("17家", 17, "organisations", "家"),
            row("约三千名", 3000, "people", "名", "about"),
            row("超过5000万元", 50_000_000, "money", "元", "over"),
        ],
    ),
    (
        "阅读量达两万余次，点击量突破10万。",
        [row("两万余次", 20000, "views", "次", "over"), row("10万", 100_000, "views", None, "over")],
    ),
    (
        "走访30至50家商户，每次5—10人。",
        [row("30至50家", 30, "organisations", "家", "exact", 50), row("5—10人", 5, "people", "人", "exact", 10)],
    ),
    (
        "吸引三四百人围观，十余名志愿者值守。",
        [row("三四百人", 300, "people", "人", "exact", 400), row("十余名", 10, "staff", "名", "over")],
    ),
    (
        "数百名村民、上万条短信、近千份折页。",
        [
            row("数百名", 100, "people", "名", "about"),
            row("上万条", 10000, "messages", "条", "over"),
            row("近千份", 1000, "materials", "份", "under"),
        ],
    ),
    (
        "知晓率达95%以上，满意度为百分之九十八。",
        [row("95%以上", 95, "share", "%", "over"), row("百分之九十八", 98, "share", "%")],
    ),
    (
        "超八成商户、近三分之一的客户。",
        [row("超八成", 80, "share", "%", "over"), row("近三分之一", 33.33, "share", "%", "under")],
    ),
    (
        "有四成半的受訪者上過當，约三成五的人不知情，六成半年内办卡。",
        [row("四成半", 45, "share", "%"), row("约三成五", 35, "share", "%", "about"), row("六成", 60, "share", "%")],
    ),
    (
        "举办两场讲座，走进五所学校，设立8个网点。",
        [row("两场", 2, "events", "场"), row("五所", 5, "organisations", "所"), row("8个", 8, "outlets", "个")],
    ),
    (
        "发放折页１，２００份、手册12 000册。",
        [row("１，２００份", 1200, "materials", "份"), row("12 000册", 12000, "materials", "册")],
    ),
    ("宣传资料3000\n余份", [row("3000\n余份", 3000, "materials", "份", "over")]),
    (
        "參加活動的群眾達120餘名，街邊擺開14個攤位。",
        [row("120餘名", 120, "people", "名", "over"), row("14個", 14, "outlets", "個")],
    ),
    (
        "数万群众到场，总阅读量2万余。",
        [row("数万", 10000, "people", None, "about"), row("2万余", 20000, "views", None, "over")],
    ),
    (
        "辖内12银行业金融机构参加，覆盖5县2区。",
        [
            row("12", 12, "organisations"),
            row("5县", 5, "organisations", "县"),
            row("2区", 2, "organisations", "区"),
        ],
    ),
    (
        "出动宣传车20余台次、人员60余人次。",
        [row("20余台次", 20, "other", "台次", "over"), row("60余人次", 60, "staff", "人次", "over")],
    ),
    (
        "答复群众各类问题50余次，解决纠纷3起。",
        [row("50余次", 50, "people", "次", "over"), row("3起", 3, "other", "起")],
    ),
    (
        "悬挂横幅20条，刊发报道5条，收到建议8条。",
        [row("20条", 20, "messages", "条"), row("5条", 5, "publications", "条"), row("8条", 8, "other", "条")],
    ),
    (
        "在80余个线上渠道投放，推送文章15篇。",
        [row("80余个", 80, "other", "个", "over"), row("15篇", 15, "publications", "篇")],
    ),
    ("3家省级电台播出30集短剧。", [row("3家", 3, "media", "家"), row("30集", 30, "publications", "集")]),
    (
        "参与人数百余人，线上百余场。",
        [row("百余人", 100, "people", "人", "over"), row("百余场", 100, "events", "场", "over")],
    ),
    (
        "兑换10元以下小面额新券10万余元，兑换残币2.64万元。",
        [row("10万余元", 100_000, "money", "元", "over"), row("2.64万元", 26400, "money", "元")],
    ),
    (
        "发放环保袋500个、红包1万个，提高5个百分点。",
        [
            row("500个", 500, "materials", "个"),
            row("1万个", 10000, "materials", "个"),
            row("5个百分点", 5, "share", "个百分点"),
        ],
    ),
    (
        "柳溪、白石两县参加，场地150平方米。",
        [row("两县", 2, "organisations", "县"), row("150平方米", 150, "other", "平方米")],
    ),
    (
        "送去棉鞋30双、50件棉衣，走访二家企业，二楼设点，二次上门。",
        [row("30双", 30, "materials", "双"), row("50件", 50, "materials", "件"), row("二家", 2, "organisations", "家")],
    ),
    # 一 behind what it counts is no article
    (
        "本季度举办反假讲座一场，没收假币一张，新增宣传台两个，设立两个金融联络点。",
        [
            row("一场", 1, "events", "场"),
            row("一张", 1, "other", "张"),
            row("两个", 2, "outlets", "个"),
            row("两个", 2, "outlets", "个"),
        ],
    ),
    # a thing that no table knows, and a deed that one does; somebody who does something once
    (
        "支行配备沙盘一台，举办培训一场，收到老人送来一份，发现他逃走一次。",
        [row("一台", 1, "other", "台"), row("一场", 1, "events", "场")],
    ),
    ("9家县域支行的宣传活动结束。", [row("9家", 9, "outlets", "家")]),
    ("1.发放资料300份。2.开展活动5场", [row("300份", 300, "materials", "份"), row("5场", 5, "events", "场")]),
]


def test_numbers_in_a_table() -> None:
    text = "支行\t序号\t发放资料（份）\t场次\n东山支行\t1\t1200\t3\n西山支行\t2\t800\t5\n其他\t30"
    assert rows(text, "zh") == [
        row("1200", 1200, "materials", "份"),
        row("3", 3, "events", "场"),
        row("800", 800, "materials", "份"),
        row("5", 5, "events", "场"),
    ]
    assert rows("支行\t参与人数\t年份\n东山支行\t320\t2024", "zh") == [row("320", 320, "people", "人")]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_finds_counts(text: str, expected: list[Row]) -> None:
    assert rows(text, "zh") == expected


NONE = [
    "这下好了，5块、10块、20块都有了。打造第169、170所图书馆。",
    "第四届宣传月第一次会议，一是加强组织，前10名获奖。",
    "2015年3月15日上午9点30分，历时3天、两个月、30分钟，18岁，3年来。",
    "银发〔2015〕12号，咨询电话12363，热线0000-12345678，详见www.nanling.cn/a12。",
    "2019年版50元纸币与100元、20元面额的假币，摸一摸10元纸币。",
    "制作3.15系列主题海报，参加3.15特别节目。",
    "3·15期间、6.14、“315”、5G、G20、COVID-19、24小时、7×24、H5。",
    "三个方面、两条主线、八项措施、五大任务、四项举措、三个维度、八项权益集中宣讲。",
    "三步走、五进、两微一端、一站式、三农、四个意识、五老、一行一策、一户一策、三位一体、三番五次。",
    "一场活动、一系列、一批、一名、一些、一定、一起、统一、万一、十分、千万、百姓、千家万户、“一对一”、面对面。",
    "四川、三明、九江、六安、百色、千岛湖、万州区、三元镇、五家渠市、六家子镇、六亩塘镇、五亩田村、九台区、七台河。",
    "村民承包【六亩】塘养鱼，【五亩】田村民来种。",
    "五一、十一、七夕、八一建军节、双十一、周三、正月十五、高三学生、两地、两会、两级、两岸三地。",
    "多家媒体、若干网点、大多数群众、少数民族、半天。",
    "来源：南岭日报 点击数：123次 阅读量：12580 留言与评论（共有 0 条）",
    "活动总结（精选3篇），下面两篇供参考，这一次讲两件事。",
    "《南岭市十项规定》《百名讲师进千村方案》",
    "每户发放手册一份，每季度举办讲座一次，荣获个人第一名，他买走一张，合到一块，组织学习一次。",
    "“百行进万企”“千名干部进万家”“5个100”活动",
    "距县城30公里，健步走7.8公里，气温35℃，名列500强。",
    "走进柳溪村7组，来到石涧村2组、3组，该村5社村民到场。",
    "走进翠竹小区12幢，在柳溪花园3号楼、5栋楼下摆台。",
]


@pytest.mark.parametrize("text", NONE)
def test_leaves_alone(text: str) -> None:
    assert rows(text, "zh") == []


def test_an_amount_alone_in_quotes_counts_and_a_slogan_does_not() -> None:
    text = "存取“五万元”以上要登记，记住“三个一”，认清“100元”纸币，额度“超50万元”。"
    assert [found[:4] for found in rows(text, "zh")] == [
        ("五万元", 50000, None, "exact"),
        ("超50万元", 500000, None, "over"),
    ]


def test_days_of_campaigns_and_spans_of_time_are_no_counts() -> None:
    assert rows("315消费者权益日里的实践。连续两个昼夜坚守，过了三个周末。", "zh") == []


def test_questions_that_a_word_for_a_number_counts() -> None:
    assert rows("抽取四道反诈题，答对三题有奖，答错两道重来；破解两道难题，筑牢三道防线，五题库并用。", "zh") == [
        row("四道", 4, "other", "道"),
        row("三题", 3, "other", "题"),
        row("两道", 2, "other", "道"),
    ]


def test_sights_that_a_word_for_a_number_counts() -> None:
    assert rows("骑行队途经六个重要地标、两处景点，过了一个景点又一个景点。", "zh") == [
        row("六个", 6, "other", "个"),
        row("两处", 2, "other", "处"),
    ]


def test_what_is_done_for_somebody_is_not_counted_as_people() -> None:
    text = "为村民送来4台打药机，向15个重点受灾乡镇送书，布置20个银行宣传展位，招收6个小学教学班。"
    assert [(found[0], found[5]) for found in rows(text, "zh")] == [
        ("4台", "other"),
        ("15个", "organisations"),
        ("20个", "outlets"),
        ("6个", "other"),
    ]


def test_thousands_that_an_enumeration_comma_parts_by_a_slip() -> None:
    assert rows("集市上共接待群众近4、300人次，送出扇子1、600余把。", "zh") == [
        row("近4、300人次", 4300, "people", "人次", "under"),
        row("1、600余把", 1600, "materials", "把", "over"),
    ]
    # markers of a list, also in a text whose lines are glued, numbers of several things, notes of money
    listed = "主要成效如下：2、网点挂横幅；3、500名商户签名。宣传有声有色1、设点讲解2、600名商户签名。"
    assert rows(listed, "zh") == [row("500名", 500, "people", "名"), row("600名", 600, "people", "名")]
    several = "上下午各一场，到场分别有120、310人；随后清点了50、100元残币。"
    assert rows(several, "zh")[:1] == [row("310人", 310, "people", "人")]
    # a marker with the next one behind it, and money
    assert rows("主要做法1、300份折页送到摊位；2、挂横幅。", "zh") == [row("300份", 300, "materials", "份")]
    assert rows("当天共罚款7、300元。", "zh") == [row("300元", 300, "money", "元")]


def test_a_w_for_ten_thousand() -> None:
    assert rows("直播观看4.6w人次，寄出折页2W余份，弹幕点赞1w+次。", "zh") == [
        row("4.6w人次", 46000, "views", "人次"),
        row("2W余份", 20000, "materials", "份", "over"),
        row("1w+次", 10000, "views", "次", "over"),
    ]
    # watts, letters that begin a word, no classifier
    assert rows("大厅换上40W灯管、9W台灯和15W节能灯、20W双管灯，讲解3W法则，连上5wifi。", "zh") == []
