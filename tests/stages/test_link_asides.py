"""Facts that belong to none by where they stand: bylines, datelines, the day on which a reporter learns of it."""

import pytest

from reportmine.api import extract
from reportmine.stages.link.asides import aside
from reportmine.stages.link.scene import Scene
from reportmine.stages.segment import segment
from reportmine.text.view import View, fold

CASES = [
    ("zh", "记者7月4日从有关部门获悉，人行南岭中支5月20日走进校园。", ["7月4日"]),
    ("zh", "记者6月1日在人行南岭中支采访。", []),
    ("zh", "6月1日，从人行南岭中支关于金融夜校活动评选结果的通报中了解到，工行东山支行5月20日走进校园。", ["6月1日"]),
    ("zh", "6月1日，从工行东山支行员工的讲解中，村民了解到假币的识别方法。", []),
    ("zh", "南岭日报、东山新闻网记者李四报道 人行南岭中支5月20日走进校园。", ["南岭日报", "东山新闻网"]),
    (
        "zh",
        "南岭日报、东山新闻网、北江晚报记者李四报道 人行南岭中支5月20日走进校园。",
        ["南岭日报", "东山新闻网", "北江晚报"],
    ),
    ("zh", "人行南岭中支5月20日走进校园，南岭日报、东山新闻网作了报道。", []),
    # an outlet before the area of a dispatch, or with its channel before the day of one
    ("zh", "云岭时报-东山新闻网云岭讯（记者李四）人行南岭中支走进校园。", ["云岭时报", "东山新闻网"]),
    ("zh", "东山新闻网·财经频道2021年3月2日讯 人行南岭中支走进校园。", ["东山新闻网·财经频道", "2021年3月2日"]),
    ("zh", "人行南岭中支走进校园，东山新闻网发短讯（视频）报道。", []),
    # what an area has by itself, and who of it comes
    ("zh", "人行南岭中支走进柳溪村。该村现有农户512户、茶园80亩。", ["512户", "80亩"]),
    ("zh", "人行南岭中支走进柳溪村。该村共有30名村民参加了活动。", []),
    ("zh", "人行南岭中支走进柳溪村，该行现有网点12家。", []),
    ("zh", "人行南岭中支送教下乡。柳溪村地处白石镇，交通不便，有农户512户和茶园80亩。", ["512户", "80亩"]),
    ("zh", "人行南岭中支送教下乡。柳溪村地处白石镇，有300人参加。柳溪支行位于白石镇，有柜员9名。", []),
    # where a place lies or what it is known for, and the hills beside it; not where something is held
    ("zh", "人行南岭中支送教下乡。村干部说，白石镇地处山区，路不好走。", ["白石镇"]),
    ("zh", "人行南岭中支送教下乡。地处大别山麓的柳溪村，是侗族群众的聚居地。", ["大别山", "柳溪村"]),
    ("zh", "人行南岭中支来到位于白石镇的柳溪小学，又走进柳溪村。柳溪村的集市设在祠堂。", []),
    # what a bank does whose only unit lends its door; but not what goes on in the hall of one itself
    (
        "zh",
        "柳溪农商银行走进白石中学，送出文具80套。正逢5月8日，又在石涧支行门前设摊。活动惠及600人。",
        ["白石中学", "80套", "5月8日", "600人"],
    ),
    ("zh", "柳溪农商银行宣传反诈。在石涧支行大厅，柜员为12位老人演示。", []),
    ("zh", "柳溪农商银行石涧支行走进白石中学，送出文具80套，又在石涧支行门前设摊。", []),
    # where an area lies, told by itself; not with what a branch does there, nor where a venue is
    (
        "en",
        "ICBC Shaoyang Branch taught pupils. Xinning County lies in the south of Hunan Province.",
        ["Xinning County", "Hunan Province"],
    ),
    ("en", "Xinning County is located in Hunan Province, where ICBC Shaoyang Branch taught pupils.", []),
    ("en", "ICBC Shaoyang Branch taught pupils. Liuxi Village lies in the south of Hunan Province.", []),
    ("en", "ICBC Shaoyang Branch taught pupils. Xinning County is the venue of more talks in Hunan Province.", []),
    # the outlet that a translated report opens with, before its town and day or its reporter; one that tells
    (
        "en",
        "Liuxi Evening Post Shaoyang, June 15 - ICBC Shaoyang Branch taught pupils on May 20.",
        ["Liuxi Evening Post", "June 15"],
    ),
    (
        "en",
        "Liuxi Daily Shaoyang News on June 15th, ICBC Shaoyang Branch taught pupils on May 20.",
        ["Liuxi Daily"],
    ),
    (
        "en",
        "Liuxi Daily reporter Li Wen Shaoyang report\nICBC Shaoyang Branch taught pupils on May 20.",
        ["Liuxi Daily"],
    ),
    ("en", "Liuxi Daily showed it on June 15: ICBC Shaoyang Branch taught pupils on May 20.", []),
    ("en", "Liuxi Daily reporter Li Wen came. ICBC Shaoyang Branch taught pupils on May 20.", []),
    # since when a body or a law is there, and what somebody was cheated of
    ("zh", "东山担保协会成立于2009年4月，人行南岭中支5月20日请它到场。", ["2009年4月"]),
    ("zh", "人行南岭中支走进校园，讲解2016年5月1日起施行的《储蓄办法》。", ["2016年5月1日"]),
    ("zh", "人行南岭中支自2016年5月1日起实施零钱包计划。", []),
    # what a foundation does that a branch only guides
    ("zh", "6月3日，由人行南岭中支指导，云岭储蓄教育基金会主办的训练营开营，30人到场。", ["6月3日", "30人"]),
    ("zh", "6月3日，人行南岭中支与云岭储蓄教育基金会主办的训练营开营，30人到场。", []),
    # until when a figure of the whole nation was counted
    (
        "zh",
        "人行南岭中支送读本。截至2016年5月底，全国储蓄国债系统已登记2亿户。",
        ["2016年5月底", "2亿户"],
    ),
    ("zh", "人行南岭中支送读本。截至5月31日，共送读本200册，全国媒体作了报道。", []),
    ("zh", "人行南岭中支走进柳溪村，村民李大爷说，邻居被“领奖”电话骗走2万元。", ["2万元"]),
    ("zh", "李大爷险被“领奖”电话骗走2万元，人行南岭中支的员工拦下了汇款。", []),
    # a paragraph that adds up what several units did belongs to none of them, but to the branch above them if told
    (
        "zh",
        "柳溪银行多点开花\n东湖支行开课，发放折页20份。\n新桥支行设点。该行的员工讲解。\n据了解，该行于国庆期间办讲座6场。",
        ["6场"],
    ),
    (
        "zh",
        "柳溪银行南岭分行开课\n东湖支行开课，发放折页20份。\n新桥支行设点。\n据统计，该行共办讲座6场。",
        [],
    ),
    ("zh", "柳溪银行东湖支行开课，发放折页20份。\n据统计，该行共办讲座6场。", []),
    # outlets that open a report with the town of its news, or close it with who wrote it
    ("zh", "人行南岭中支5月20日走进校园。（南岭日报·新南岭客户端 记者 李四）", ["南岭日报", "新南岭客户端"]),
    ("zh", "人行南岭中支5月20日走进校园，南岭日报·东山新闻网（记者 李四）作了报道。", []),
    ("zh", "东山新闻网南岭讯（记者李四）人行南岭中支5月20日走进校园。", ["东山新闻网"]),
    ("zh", "南岭日报-东山新闻网南岭讯（记者李四）人行南岭中支5月20日走进校园。", ["南岭日报", "东山新闻网"]),
    ("zh", "东山新闻网南岭讯(李四 王五)5月20日，人行南岭中支走进校园。", ["东山新闻网"]),
    ("zh", "南岭日报·东山新闻网（记者 李四）5月20日，人行南岭中支走进校园。", ["南岭日报", "东山新闻网"]),
    ("zh", "东山新闻网消息（李四）人行南岭中支5月20日走进校园。", ["东山新闻网"]),
    ("zh", "人行南岭中支5月20日传来喜讯（记者在场），东山新闻网刊发消息（附图）。", []),
    ("zh", "人行南岭中支5月20日走进校园。（南岭日报—李四）", ["南岭日报"]),
    ("zh", "人行南岭中支5月20日走进校园（南岭日报—李四）报道。", []),
    # who took a picture, as its line ends
    ("zh", "人行南岭中支走进柳溪小学。东山新闻网记者 李四 摄\n5月20日，人行南岭中支走进校园。", ["东山新闻网"]),
    ("zh", "人行南岭中支5月20日走进柳溪小学。东山新闻网 李四 摄影", ["东山新闻网"]),
    ("zh", "人行南岭中支5月20日走进校园，请东山新闻网记者现场拍摄。", []),
    # the day and page of the paper that a report is from
    ("zh", "《南岭日报》2009年5月20日 A2版\n5月18日，人行南岭中支走进校园。", ["南岭日报", "2009年5月20日"]),
    ("zh", "人行南岭中支走进校园，《南岭日报》2009年5月20日第2版刊发了通讯。", []),
    # the letter of a union to a branch that it addresses
    (
        "zh",
        "新宁县农村信用合作联社文件\n宣传情况报告\n人行新宁县支行：\n根据贵行要求，我社于5月20日走进校园，发放折页30份。",
        ["5月20日", "30份"],
    ),
    ("zh", "宣传情况报告\n人行新宁县支行：\n5月20日走进校园，发放折页30份。", []),
    # a line of outlets and who wrote for them
    (
        "zh",
        "人行南岭中支走进校园\n南岭日报·东山新闻网 李思远\n5月20日，人行南岭中支走进校园。",
        ["南岭日报", "东山新闻网"],
    ),
    ("zh", "人行南岭中支走进校园\n南岭日报·东山新闻网 刊发消息，\n5月20日，人行南岭中支走进校园。", []),
    # days of a byline
    ("zh", "（南岭日报记者 李四 2012年3月26日）人行南岭中支3月24日走进校园。", ["南岭日报", "2012年3月26日"]),
    ("zh", "人行南岭中支5月20日走进校园。（来源：南岭日报，2024年6月2日）", ["南岭日报", "2024年6月2日"]),
    ("zh", "人行南岭中支的讲师（去年入行，2024年6月2日）走进校园。", []),
    ("zh", "人行南岭中支走进校园\n2025-03-14 供稿：李四\n5月20日，人行南岭中支走进校园。", ["2025-03-14"]),
    ("zh", "记者6月1日到人行南岭中支采访时了解到，该行5月20日走进校园。", ["6月1日"]),
    ("zh", "本报南岭6月1日电（记者李四）6月2日，人行南岭中支走进校园。", ["6月1日"]),
    ("zh", "本报南岭6月1日电（记者李四）今天上午，人行南岭中支走进校园。", []),
    # a byline's outlet, but not the town from which it reports
    ("zh", "人行南岭中支走进校园\n东山新闻网记者 李四 南岭报道\n5月20日，人行南岭中支走进校园。", ["东山新闻网"]),
    (
        "zh",
        "人行南岭中支走进校园\n来源：南岭日报 2021年5月21日\n5月20日，人行南岭中支走进校园。",
        ["南岭日报", "2021年5月21日"],
    ),
    # the year of an anniversary
    ("zh", "2025年是《存款保险条例》施行十周年，人行南岭中支走进校园。", ["2025年"]),
    ("zh", "2025年，人行南岭中支迎来成立十周年，走进校园。", []),
    # the day since when a law holds, at the head of its sentence; the day on which a branch tells of it
    (
        "en",
        "On May 1, 2026, the revised “Act on Savers” formally came into force. ICBC Jinan Branch taught traders.",
        ["May 1, 2026"],
    ),
    ("en", "On May 3, ICBC Jinan Branch told traders of the Act on Savers, which came into force.", []),
    # the day of a page with how often it was remarked on
    (
        "en",
        "ICBC Jinan Branch teaches traders\n\n2026-05-04 3 Comments\n\nICBC Jinan Branch taught them on May 2.",
        ["2026-05-04"],
    ),
    ("en", "ICBC Jinan Branch teaches traders\n\nOn 2026-05-04 3 traders came to ICBC Jinan Branch.", []),
    # the year of a meeting whose spirit is carried out, and the day on which a branch holds one
    ("zh", "为落实2021年分行工作会议精神，人行南岭中支5月20日走进校园。", ["2021年"]),
    ("zh", "5月20日，人行南岭中支召开会议，部署宣传。", []),
    ("en", "Kumasi, June 21, GNA - The Kumasi branch of Bank of Ghana taught traders on June 20.", ["June 21", "GNA"]),
    ("en", "PESHAWAR - April 2025: The Peshawar branch of Bank Asia taught traders on May 2.", ["April 2025"]),
    ("en", "Kumasi, June 21 (GNA) - The Kumasi branch of Bank of Ghana taught traders on June 20.", ["June 21", "GNA"]),
    # the day in brackets behind a town in capitals; a site that opens its dispatch
    ("en", "KUMASI (June 21): The Kumasi branch of Bank of Ghana taught traders on June 20.", ["June 21"]),
    ("en", "KUMASI (June 21): The Kumasi branch of Bank of Ghana taught traders today.", []),
    ("en", "Lessons of the Kumasi branch of Bank of Ghana (June 21): It taught 30 traders.", []),
    ("en", "kumasinews.com – The Kumasi branch of Bank of Ghana taught traders on June 20.", ["kumasinews.com"]),
    ("en", "The Kumasi branch of Bank of Ghana wrote to kumasinews.com – so said Ama Osei.", []),
    ("en", "Kumasi | June 21\nThe Kumasi branch of Bank of Ghana taught traders on June 20.", ["June 21"]),
    ("en", "The Kumasi branch of Bank of Ghana taught traders. (ab/GNA Kumasi)\nIt was so.", ["GNA"]),
    ("en", "The Kumasi branch of Bank of Ghana taught traders on stations (GNA)\nIt was so.", []),
    ("en", "The Kumasi branch of Bank of Ghana taught traders.—GNA", ["GNA"]),
    ("en", "The Kumasi branch of Bank of Ghana taught traders. It met a reporter of – GNA", []),
    (
        "en",
        "KUMASI, (Daily Graphic / GNA - 3rd May, 2024) The Kumasi branch of Bank of Ghana taught traders on May 2.",
        ["3rd May, 2024"],
    ),
    ("en", "The Kumasi branch of Bank of Ghana (at Daily Graphic - 3rd May, 2024) taught traders.", []),
    ("en", "Daily Graphic, KUMASI - The Kumasi branch of Bank of Ghana taught traders.", ["Daily Graphic"]),
    ("en", "The Kumasi branch of Bank of Ghana (GNA) reported a talk.", []),
    ("en", "The Kumasi branch of Bank of Ghana told Daily Graphic, KUMASI - so said Ama Osei.", []),
    ("en", "The Kumasi branch of Bank of Ghana met Daily Graphic) - so said Ama Osei.", []),
    ("en", "The head of the Kumasi branch of Bank of Ghana was interviewed by Daily Graphic (weekly).", []),
    # the outlet at the end of a page's title, and before town, day and writer
    ("en", "ICBC Jinan Branch teaches traders – Qilu Net\nICBC Jinan Branch told Qilu Net – Li.", ["Qilu Net"]),
    (
        "en",
        "Page 7\n\nFor a better life, ICBC Jinan Branch teaches. It met traders – Qilu Net\n\n"
        "ICBC Jinan Branch met a reporter of Qilu Net\n\nIt came.",
        ["Qilu Net"],
    ),
    (
        "en",
        "Hunan Daily, Changsha, June 3rd (Reporter Li Ming) ICBC Changsha Branch met Hunan Daily, Changsha, June 3.",
        ["Hunan Daily", "June 3rd"],
    ),
    # how many houses a bank has, of which the branch is one; not how many of them did something
    ("en", "The Kumasi branch of Bank of Ghana is one of its 12 branches. It taught 40 traders.", ["12"]),
    ("en", "Kumasi branch of Bank of Ghana, the newest of 12 Fell Bank locations, taught 40 traders.", ["12"]),
    ("en", "The Kumasi branch of Bank of Ghana taught staff of 12 branches and one of 40 schools.", []),
    # a whole day and a dash open a release; not the rows of a timetable, nor a day on which it happened
    ("en", "Fair held\n\nMay 3, 2025 – The Kumasi branch of Bank of Ghana taught traders on May 2.", ["May 3, 2025"]),
    ("en", "May 3, 2025 – The Kumasi branch of Bank of Ghana taught traders today.", []),
    (
        "en",
        "May 3, 2025 – The Kumasi branch of Bank of Ghana met.\nMay 4, 2025 – The Ho branch of Bank of Ghana met.",
        [],
    ),
    # a town and a day alone before a full stop open a release; "today" makes the day the activity's
    ("en", "Kumasi, May 3, 2025. The Kumasi branch of Bank of Ghana taught traders on May 2.", ["May 3, 2025"]),
    ("en", "Kumasi, May 3, 2025. The Kumasi branch of Bank of Ghana taught traders today.", []),
    ("en", "The Kumasi branch of Bank of Ghana went to Kumasi, May 3, 2025. The traders came.", []),
    # a title's last day is the report's, unless it says what happened then
    ("en", "Kumasi branch of Bank of Ghana teaches traders, June 2021\nIt gave leaflets to them.", ["June 2021"]),
    ("en", "Kumasi branch of Bank of Ghana teaches traders in June 2021\nIt gave leaflets to them.", []),
    # a row of a timetable that ends in its day
    ("en", "Lessons of the Bank of Ghana\n- Kumasi branch – Friday, June 4\n- Ho branch Monday, June 7\nIt ends.", []),
    ("en", "Lessons of the Bank of Ghana\nAccra, June 4\nThe Kumasi branch taught traders.", ["June 4"]),
    # who took the picture, behind the outlet or before it
    ("en", "The Kumasi branch of Bank of Ghana taught traders. -Daily Graphic/Ama\nIt gave books.", ["Daily Graphic"]),
    ("en", "The Kumasi branch of Bank of Ghana taught traders. -Daily Graphic/Joy reported it.", []),
    ("en", "The Kumasi branch of Bank of Ghana gave books. Photo: Ama Osei/Daily Graphic\nIt did.", ["Daily Graphic"]),
    ("en", "The Kumasi branch of Bank of Ghana gave photos to Ama Osei, Daily Graphic\nIt did.", []),
    # how many branches an institution has, and where
    ("en", "The Kumasi branch of Bank of Ghana gave books. The bank has 17 branches.", ["17"]),
    ("en", "The Kumasi branch of Bank of Ghana gave books. It spoke to 17 branches of a club.", []),
    ("en", "The Kumasi branch of Bank of Ghana has 17 pupils to teach.", []),
    ("en", "The Kumasi branch of Bank of Ghana gave books. It is one of 17 Fellbank locations.", ["17"]),
    (
        "en",
        "The Kumasi branch of Bank of Ghana sang. The bank has 41 branches in Tema and Sunyani.",
        ["41", "Tema", "Sunyani"],
    ),
    ("en", "The Kumasi branch of Bank of Ghana gave books to 41 branches of clubs in Tema.", []),
    # what a branch does with its own, and where the bank went
    ("en", "The Kumasi branch of Bank of Ghana had 17 outlets show films.", []),
    ("en", "Through its 17 outlets, the Kumasi branch of Bank of Ghana taught 40 traders.", []),
    ("en", "The Kumasi branch of Bank of Ghana has 4 branches in Tema and taught traders in Wa.", ["Tema"]),
    ("en", "The Kumasi branch of Bank of Ghana sang. The others are in Tema, and it taught in Bolgatanga.", ["Tema"]),
    ("en", "The Kumasi branch of Bank of Ghana sang. The bank will open 60 more branches in May.", ["60"]),
    # a whole country, but no branch's own
    ("en", "The Kumasi branch of Bank of Ghana taught traders of Ghana in Tema.", ["Ghana"]),
    ("en", "Equity Bank's Rwanda branch taught traders of Rwanda.", []),
    ("en", "The Orchard branch of Fellbank taught traders in Singapore.", []),
    # what is counted in the whole country, and what the law allows
    (
        "en",
        "The Kumasi branch of Bank of Ghana sang. Of adults here, 67% save; 61% of adults in the country sing.",
        ["61%"],
    ),
    ("en", "The Kumasi branch of Bank of Ghana taught 67 pupils, and sang across the country.", []),
    ("en", "The Kumasi branch of Bank of Ghana sang. Nationwide, 53 crore accounts have been opened.", ["53 crore"]),
    (
        "en",
        "The Kumasi branch of Bank of Ghana sang. Across Ghana, the bank taught 900 pupils. It met 40 banks throughout"
        " Ghana.",
        ["Ghana", "900", "40", "Ghana"],
    ),
    ("en", "The Kenya Branch of Fell Bank sang. It taught 300 pupils of 12 schools across Kenya.", []),
    ("en", "The Kumasi branch of Bank of Ghana sang. Across Kumasi, it taught 67 pupils.", []),
    ("en", "The Kumasi branch of Bank of Ghana sang. It met 40 banks throughout Singapore.", []),
    ("en", "The Kumasi branch of Bank of Ghana sang. It taught 67 pupils in the World Savings Club.", []),
    ("en", "The Kumasi branch of Bank of Ghana taught 67 pupils across the country.", []),
    ("en", "The Kumasi branch of Bank of Ghana sang. It taught a maximum coverage of 67 pupils.", []),
    ("en", "ICBC Jinan Branch taught 67 pupils that the compensation limit is 500,000 yuan.", ["500,000"]),
    ("en", "Kumasi, Oct. 14, GNA - The Kumasi branch of Bank of Ghana taught traders on June 20.", ["Oct. 14", "GNA"]),
    (
        "en",
        "The Kumasi branch of Bank of Ghana opened in Tamale. The others are in Sunyani, Tema and Bolgatanga.",
        ["Sunyani", "Tema", "Bolgatanga"],
    ),
    ("en", "The Kumasi branch of Bank of Ghana taught traders in Tamale. The others came in Ho and in Wa.", []),
    ("en", "On June 21, GNA reported that the Kumasi branch of Bank of Ghana taught traders.", []),
    ("en", "SBI Ranchi met traders. (With inputs from PTI and ANI)", ["PTI", "ANI"]),
    ("en", "SBI Ranchi met traders. (With LIPRO inputs)", ["LIPRO"]),
]


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_asides(lang: str, text: str, expected: list[str]) -> None:
    found = extract(text, lang=lang)
    scene = Scene(View(text, fold(text), lang, None, segment(text, lang)), found.entities, {})
    ids = aside(scene)
    assert [found.surface(entity) for entity in found.entities if entity.id in ids] == expected
