"""What is counted, by kind: invented sentences with the category of each of their counts."""

from __future__ import annotations

import pytest

from reportmine.entities.count import find
from reportmine.text.view import View, fold


def categories(text: str, lang: str) -> list[str]:
    found = sorted(find(View(text, fold(text), lang)), key=lambda mention: mention.span.start)
    return [mention.value.category for mention in found]


ZH = [
    # who goes somewhere with one of the bank
    ("支行行长林大海一行5人进村，副县长李文山一行6人到场。", "staff people"),
    # lines of buses
    ("在7路公交车上宣传，乘12路车到3个社区，沿8路站台设点2处。", "organisations outlets"),
    # what is done with those counted; teams; those whom a campaign took
    ("为柳溪等14个信用村授牌，给6家信用企业授牌，挂授牌3块。", "organisations organisations materials"),
    ("组建7个宣传组和3个督导组下乡，走访5个村民小组。", "staff staff organisations"),
    ("累计投入人员900人次，投入宣传人力80人，服务投入使用以来接待群众300人。", "staff staff people"),
    ("该公司的31家省级分公司走上街头，12家分公司送出折页。", "outlets outlets"),
    ("全辖123个行政村都有了宣传员，8个社区设立宣讲员。", "organisations organisations"),
    ("农行东山支行以47件居次。", "other"),
    ("两家支公司各派3人，会上各派代表4人发言。", "outlets staff people"),
    # households that are counted like companies; who watches a live stream, and who does at work
    ("为白石镇9家农户、30家受灾养殖户和6家农户合作社送去肥料。", "people people organisations"),
    ("三千多名学员则通过网络直播同步聆听；80名员工通过视频直播参加培训。", "views staff"),
    # a unit's share of what was counted before; units that are counted themselves
    ("张贴海报45张，其中瑞金营业部28张；共有网点30个，其中营业部2个。", "materials materials outlets outlets"),
    # notes behind what they are worth and by their face; a noun with another in brackets
    ("收缴假币2.4万元、310张，其中五十元券60张，张贴海报90张。", "money other other materials"),
    ("收缴假币7起、240张，没收假人民币5起70张，办理业务8笔、折页60张。", "other other other other other materials"),
    ("摆出咨询台（点）26个，送出海报30张。", "outlets materials"),
    # a thing of its kind, writings by the piece, traders counted twice
    ("是当地唯一一支队伍，发布原创文案2739条。", "messages"),
    ("特约商户由年初的不足百户发展至400余户；走访群众300户。", "organisations organisations people"),
    # what stands between the classifier and the noun, or behind it, tells
    # accounts are no households; machines set up are none that show something
    ("股民开户数达3万户，新增账户200户；走访茶农63户，为45户农户开户。", "other other people people"),
    ("布放POS机300台，ATM120台。在ATM机30台上播放宣传片。", "other other outlets"),
    ("投入2500名南岭平安出行志愿者的人力，组成一支20人的金融消保宣传队伍。", "staff staff"),
    ("12名业务骨干组成讲师组，来了15名客户经理组成的队伍，30名村民组成合唱团。", "staff staff people"),
    ("3名村民向志愿者咨询，2名学生干部参加。", "people people"),
    ("整改23处隐患路段和5处高风险路口，接报诈骗案件和个案7宗。", "other other other"),
    ("得奖作品共192篇，获奖征文80篇，发表文章12篇。", "other other publications"),
    ("开设四门课程，送去三箱矿泉水，南北两校区同步开展。", "events materials organisations"),
    # goods given away, by name, by last character, by what follows
    ("赠送保温杯30个、头盔200顶、鸡蛋60盘、宣传毛巾110余条。", "materials materials materials materials"),
    ("当代石涧 2016年12期\n石涧讲坛 2014年3期，共推出8期。", "publications publications"),
    ("向柳溪小学捐赠30台电脑、5套课桌，捐献三轮车3辆。", "materials materials materials"),
    ("获赠后购置电脑30台，捐赠仪式上，3辆三轮车亮相，捐赠5万元修了2所小学。", "other other money organisations"),
    ("收到20多万张投票，印制选票300张，发挥劝导队、两站两员的作用。", "views materials"),
    ("竖起案例牌20余块，印制木纹牌60块。", "materials materials"),
    ("竖起案例牌20余块，印制木纹牌60块。", "materials materials"),
    # money by the word that boards have too, and goods in bags
    (
        "老李花了近800块买药，被骗走2万块，存了3万块，还存放70块展板、花20块木牌。",
        "money money money materials materials",
    ),
    ("每户领到两袋尿素化肥、三袋玉米种子。", "materials materials"),
    ("竹篾团扇500把全部送光，1200个哨子一抢而空。", "materials materials"),
    ("把三字经印在1.2万个化肥袋上。", "materials"),
    ("定制马扎2000个，其中800个由分公司提供。", "materials materials"),
    ("定制马扎2000个，其中18个网点参与。", "materials outlets"),
    # where things stand and run
    ("在120辆公交车车载屏、50块户外大屏、20台ATM机播放宣传片。", "outlets outlets outlets"),
    ("租用120辆出租车。", "other"),
    ("支起8张长桌，开设金融知识角20个，搭帐篷6顶。", "outlets outlets outlets"),
    ("辟出3个手册取阅处和2个残币兑换处，发放2份兑换指南。", "outlets outlets materials"),
    ("辖内11家机构各展所长，8家金融机构到场。", "outlets organisations"),
    # areas and bodies
    ("走遍6个寨子、三个渔村和3个片区，商铺40家。", "organisations organisations organisations organisations"),
    ("选湖南、安徽、甘肃三省试点。", "organisations"),
    # a head that a later one belongs to
    ("为六个班的学生上课，给20个网点的员工培训，听15个村的村民代表提意见。", "other outlets organisations"),
    ("组织30名伙伴、12名内外勤发放传单，80名小伙伴参加，8家合作伙伴到场。", "staff staff people organisations"),
    # staff and people
    ("该行组织200余名党员干部，支行的五名干部忙着兑换零钞。", "staff staff"),
    ("向50名员工讲解，为120名职工授课。", "people people"),
    # trips, and issues of programmes
    ("宣传队下乡5次，小分队走村入户60次，组织宣传队3支。", "events events staff"),
    ("录制节目3期，开设专栏12期，举办夜校12期。", "publications publications events"),
    # who watches or attends, whatever they are
    ("各行分管领导、业务骨干80余人现场观摩，县支行行长和员工120人参加启动仪式。", "people people"),
    ("组织员工60人参加启动仪式，业务骨干30余人走上街头。", "staff staff"),
    ("50余名工作人员一一作了解答。", "staff"),
    ("宣讲团现有38人，聘任金融副村长12名，七名协保员定损。", "staff staff staff"),
    ("水晶产业从业人员30万，金融从业人员200名。", "people staff"),
    ("请来5名社会监督员。", "people"),
    # reach
    ("有30万人登录活动页面，8万人登录小程序答题，5万人次访问线上展厅。", "views people views"),
    ("发布短视频9条，寄送研究报告40份，撰写研究报告3份。", "publications materials publications"),
    ("短视频被点开逾11万次，小程序访问2万余次，歌曲线上播放20万次。", "views views views"),
    ("推文引来1.3万人次阅读、800人点赞，书角供40人阅读，25人浏览展板。", "views views people people"),
    ("该站月客流量达20万人次，商圈日均人流量超过两万，网页流量达5万次。", "people people views"),
    ("直播间里涌进了1.7万人，讲堂听众5100多人次。", "views people"),
    ("当晚场观达2.6万人次，单场观看人数8000人次，当场讲解60人次。", "views views people"),
    ("全年组织3场观摩200人次。", "events people"),
    ("专题片在电视台播放20次，晚报客户端转发3次。", "publications publications"),
    ("评书传到听书平台，播放总次数430次；在村头喇叭播出，播放次数430次。", "views publications"),
    ("走访50次。", "events"),
    # what belongs to no kind
    ("承诺书签了620份，注销睡眠卡137张，劝阻客户汇款23笔，发放贷款300笔。", "other other other other"),
    ("在270余部手机上安装，开通热线电话2部，放映电影3部。", "other other publications"),
    ("街舞赛22支高校队伍参加，收到征文300篇、漫画作品80幅。", "other other other"),
    ("解答老人关于养老储蓄、个人征信、残损币兑换、手机银行等问题40余次，查出记账等问题，走访6次。", "people events"),
    ("整改代客操作等问题12次，查处假币等问题5次，答复挂失等问题8次。", "events events people"),
    ("受理投诉0件，下载反诈APP61人，接到咨询86通。", "other people people"),
    ("登上67条渔船宣讲，开通热线4条，日均查询量分别为10万次和2万次。", "other other other other"),
    ("发送手机短信近二十万条，设联络室12个，选修课21门，十个左右的乡镇。", "messages outlets events organisations"),
    ("抓获犯罪嫌疑人32名，优秀组织奖5个，流动车下乡58趟。", "other other events"),
    ("靠着86家村组金融便民服务站，12家单位各种宣传资料500份。", "outlets organisations materials"),
    # money without its unit; numbers to dial
    ("我亏了十一万，他借了5000元，竟滚成七万多。", "money money money"),
    ("宣传12363投诉热线，发放资料110余份。", "materials"),
    # no count, or a point of policy
    ("做到三个统一，抓住两个重点，突出3个特点。", ""),
    ("基层网点86个同步启动，18个基层卫生院工作正常。", "outlets organisations"),
    # gifts by the pack, cup, bowl, pot and basket
    ("发放湿巾90包、绿植60余盆、抽纸80提、春卷30筐，煮姜茶近200杯、豆汤300碗。", " ".join(["materials"] * 6)),
    ("联赛设3提名奖，2024银行杯开赛，让利3包含补贴。", ""),
]


@pytest.mark.parametrize(("text", "expected"), ZH)
def test_chinese(text: str, expected: str) -> None:
    assert categories(text, "zh") == expected.split()


EN = [
    ("Seven mukims and 3 mukim maps came.", "organisations materials"),
    # who manages the bank, and other managers
    ("Two bank managers and three regional directors came with 40 managers of shops.", "staff staff people"),
    # where transactions are made, by points
    ("All 129 transaction points stay open, and it won 129 points.", "outlets other"),
    # a currency's code behind its amount, and before what is counted
    (
        "It saved 12 million USD, gave 2 billion VND to 9 cases worth 300 EUR, and 4,000 RMB leaflets.",
        "money money other money materials",
    ),
    ("It gave 2 million KES (15,000 USD), and 5 million UGX will follow.", "money money money"),
    # what is counted behind a word in quotes
    ("It met 40 'tea and tax' farmers and 30 ‘new’ traders, and sold 20 ‘Baishi’ bags.", "people people materials"),
    # what a small word with a hyphen stands before, and what it does not
    ("It held 12 sub-sessions, 14 mini-lectures and 13 follow-ups.", "events events other"),
    # the parts of a book, and houses of an association that a book goes to
    (
        "The bank wrote a manual comprising five chapters. The club's two chapters met; it went to 12 chapters.",
        "other organisations organisations",
    ),
    # devices whose names end as those of people do, and a bank's women who go from house to house
    (
        "It runs 12 purifiers, 4 inverters and 3 oxygen concentrators; 30 Bank Sakhis and 9 mitras told 5 welders.",
        "other other other staff staff people",
    ),
    # codes that are words or letters of something else
    ("MOOR BANK AWARDS 12 TOP SAVERS", "people"),
    ("It met 40 SOS Mothers, 12 COP Officers, 10 SAR Teams and 20 PEN Sets.", "people people other materials"),
    # what teams of others provide and serve
    ("Four teams provided entertainment at the gala, and two teams served food.", "other other"),
    ("Four teams provided consulting services to residents.", "staff"),
    # a translation's teams in the singular; teams that play are none of the campaigner's
    ("A 12 publicity team was set up, and a 3 service team; 4 football teams came.", "staff staff other"),
    ("Its 2 teams escorted by guards and 3 teams of the bank came; 5 teams of the school sang.", "staff staff other"),
    (
        "It insures 1,203 People's Credit Funds and 144 people's credit funds, and manages 3 funds.",
        "organisations organisations other",
    ),
    # singular nouns of translations
    (
        "The branch pushed 245 information to customers, sent 300 text message and gave 50 brochure.",
        "messages messages materials",
    ),
    ("Staff visited 20 information technology firms and 12 information desks.", "organisations outlets"),
    # whose people they are stands before the noun; ages
    ("20 Wells Fargo volunteers and a couple hundred employees came.", "staff staff"),
    ("It trained 30 volunteer promoters; over 2,000 inhabitants heard them.", "staff people"),
    ("Pupils may not borrow until they are 18.", ""),
    ("The three highest Naira denominations were changed.", ""),
    (
        "They sat through 3 rounds of 7 questions, then 5 questions in each round; she took 5 questions.",
        "other other other people",
    ),
    ("There were 2 rounds of audience interaction and 3 batches of visitors.", "events people"),
    (
        "565 local government areas, 600 lockers, 2,900 lower, middle and high school students.",
        "organisations other people",
    ),
    # agent nouns that no table has; bodies; goods by their verb
    ("Twelve runners, 25 fishmongers and 60 tinsmiths attended.", "people people people"),
    ("It reached six zones, four emirates and 1,460 merchants.", "organisations organisations organisations"),
    ("The bank donated 200 bollards, 12 bicycles and 40 lamps.", "materials materials materials"),
    ("Fifty raincoats were handed out, 300 looms opened.", "materials other"),
    ("He turned over 500 modules, taught 3 modules and gave 18 lessons.", "materials events events"),
    # staff and people
    ("The branch trained 300 employees of hotels; its 20 employees took to the street.", "people staff"),
    ("The bank has 24 ATMs and met nine bodies.", "other organisations"),
    ("It gave 12 extinguishers to three libraries and two pantries.", "other organisations organisations"),
    ("14 members of staff from its branch and nine other members of staff taught.", "staff staff"),
    ("It taught 30 members of staff of the Fell High School and 12 members of the club.", "people people"),
    ("It taught 30 members of the staff union.", "people"),
    (
        "Nine bank workers held 14 scam surgeries; six farm workers came to 30 eye surgeries.",
        "staff events people other",
    ),
    ("A team of eight from Fell Bank came, and a team of nine from Liuxi School came.", "staff other"),
    ("The bank sent 14 officers; a team of 16 people visited the market.", "staff staff"),
    ("It mobilised 300 women, and six youths of our bank rode tricycles.", "people staff"),
    ("Organized volunteers 26 people to go deep into the village.", "staff"),
    (
        'Ten pupils were named as thrift ambassadors; it hired 12 elders as "market publicists"; 8 pupils were named as'
        " winners and 30 pupils met the ambassadors.",
        "staff staff people people",
    ),
    ("The branch sent four teams; the contest drew 22 teams.", "staff other"),
    ("We split our volunteers into six groups; they divided the pupils into 12 groups.", "staff organisations"),
    ("Two men, aged 19 and 31, were arrested.", "other"),
    # what a bare number stands for
    ("Of the 60 vendors, 43 of them opened accounts, five of whom were widows.", "people people people"),
    ("Some 300 pensioners came, 70 stayed for tea. Twelve left early.", "people people people"),
    ("Teachers, eleven in number, and talk shows, 12 in total, were heard.", "people publications"),
    ("Paper fans with a slogan were given to the elderly, 60 in all [1]. A song was sung, 3 in total.", "materials"),
    (
        "Of 640 girls trained, 512 opened bank accounts, 94 started a business and eight won scholarships.",
        "people people people people",
    ),
    (
        "Two such camps will be held; 1,100 questionnaires filled in, 90 questionnaires handed out.",
        "events other materials",
    ),
    ("The clip was shared 2,400 times.", "views"),
    ("On May 5, 2021, it opened. On 5 May came rain.", ""),
    ("By the end of July, 14 classes had been given.", "events"),
    # plays, slogans, streams
    ("The film ran 40 times on television and the slogan was shown 480 times.", "publications messages"),
    ("More than 410,000 people followed the live stream; 300 people listened to the talk.", "views people"),
    ("The radio show has 3,500 listeners.", "views"),
    ("Visits to the page reached half a million.", "views"),
    ("He rehearsed it six times.", "other"),
    # stands, screens
    ("The branch set up 32 inquiry platforms, 8 tables and 6 tents.", "outlets outlets outlets"),
    ("The clip is shown in 144 carriages; the team rode 3 buses.", "outlets other"),
    # reports, briefings, classes
    ("Police logged 61 reports of fraud; the paper ran 12 reports.", "other publications"),
    ("The unit compiled 12 briefings. It held 3 briefings.", "publications events"),
    ("It spoke to 26 classes of Primary Six and gave 3 classes on saving.", "other events"),
    ("Judges picked winners from 1,300 drawings; it published 12 drawings.", "other publications"),
    ("Jingles aired 900 times on 12 stations; 7 people arrested.", "publications media other"),
    ("They asked 56 questions, of which 19 were complaints.", "people other"),
    (
        "It gave Vt20,000, 640 vatu, 300 kina, 40 tala and CI$400; 50 kina notes and 20 tala coins are new.",
        "money " * 5,
    ),
    ("A passbook showing K10, a bull for Sh60,000 and a balance of K5 000; Grade K10.", "money money money"),
    ("She needs K40 for as little as K15; the needy K10 class met with N95 masks.", "money money"),
    ('"Mine began with $10 and a tin."', "money"),
    ("Issuing the folded page 1,450 copies; see page 12.", "materials"),
    # no money
    ("They collected 9,000 pounds of paper; 60 students won a bag.", "other people"),
    # pounds that are a weight in the whole report, and those beside money
    ("They took 9,000 pounds of tins. Our branch took 700 pounds. How many are 700 pounds?", "other other other"),
    ("They took 9,000 pounds of tins. Our branch won £30 and lost 700 pounds.", "other money money"),
    ("Our branch lost 700 pounds. She had 400 pounds of savings.", "money money"),
    ("Our branch lost 700 pounds. She had 400 pounds of her own hidden money.", "money money"),
    ("Tins went to 17 food pantries.", "organisations"),
    ("Staff ran a 10k race and a 5K fun run for 10k customers.", "people"),
    ("They gave 20k race tickets to 10k event visitors and 30k walk-in customers.", "materials people people"),
    ("Staff gave tins to 30 local nonprofits and 12 non-profits.", "organisations organisations"),
    ("Distributed 420 RMB publicity sheets; lost 300 pounds of savings.", "materials money"),
    ("We collected 410 items for the pantry; people of two chiwogs hung 30 lanterns.", "other organisations materials"),
    ("News 12 items, leaflets 300 copies.", "publications materials"),
    ("Some 317 pieces of counterfeit money were withdrawn.", "other"),
    ("The rate had risen from 41% to 78%, by 5.44 percentage points.", "share share share"),
    # what translators make of 人次, 份, 网点 and areas
    ("It dispatched 1,200 person-times of staff and served 3,400 person-times of villagers.", "staff people"),
    ("An average viewing volume of 7,500 person-times, and 5,200 person-times watched.", "views views"),
    (
        "Sent 12,000 (pieces) of short messages, 500 (pieces) of gifts and 120 (pieces) banners.",
        "messages materials messages",
    ),
    ("More than 1,200 (person) times came for 300 (copies) of leaflets.", "people materials"),
    ("It used its 12 business networks in 16 cities and seven urban areas.", "outlets organisations organisations"),
    ("15 fields of lectures, 260 times of consultation and 200 Yu copies.", "events people materials"),
    ("It changed new notes of small denominations below 10 yuan.", ""),
    ("It carried out a total of 83 outdoor publicity, and dispatched 1,489 financial commissioners.", "events staff"),
    (
        "It played videos on electronic screens 5,000 times; the video was played 900 times online.",
        "publications views",
    ),
    # what people in the plural own; blocks of a house and of a district; weights
    ("The four girls' colleges met two farmers’ clubs; 20 pupils' fault.", "organisations organisations people"),
    ("She said: 'We taught 400 pupils' schools told us.", "people"),
    (
        "Staff renovated two blocks, built three blocks of six toilets and went to 12 blocks.",
        "other other other organisations",
    ),
    ("It took in 840 kgs of millet, 12 cartons of wicks.", "other materials"),
    # lakhs and crores behind a word for a sum; of people and of what is lent they are none
    ("Lessons reached 9 countries and two nations.", "organisations organisations"),
    ("Loans worth 3 crore, a limit of up to 2 lakh for all and sales to the tune of 40 lakh.", "money money money"),
    ("The branch disbursed 5.5 crore; the turnover was two crore.", "money money"),
    (
        "Loans of 3 lakh farmers ended; it paid 2 lakh women, and the number of pupils reached 4 lakh.",
        "people people people",
    ),
    ("Some 120 villagers and 3 village committees came; it set up 3 committees.", "people organisations"),
    # things handed out in digital money, and sums; an issue of money
    (
        "It gave 3,000 digital yuan red envelopes, 800 e-CNY wallets, 900 digital yuan in 5 yuan red envelopes.",
        "materials other money money",
    ),
    ("Tellers showed the four sets of renminbi, 30 sets of leaflets and 20 yuan.", "other materials money"),
    # who comes for something of which there is no plural, and who owns something; marks of banknotes; TV stations
    ("It received more than 100 people's consultation and keeps 300 people's deposits.", "people other"),
    (
        "It taught the six security features of the note, ran 3 features and made 4 blackboard newspapers.",
        "other publications materials",
    ),
    (
        "Tellers invited 3 TV stations and 2 Fellbank volunteers. They went to 4 police stations.",
        "media staff organisations",
    ),
    # a share of what is counted in money
    ("It made up 52% and 87.3% of the yuan loans; 9% RMB growth, 5 percent yuan deposits.", "share " * 4),
]


@pytest.mark.parametrize(("text", "expected"), EN)
def test_english(text: str, expected: str) -> None:
    assert categories(text, "en") == expected.split()


def test_a_count_at_the_head_of_a_line() -> None:
    assert categories("It was for the masses.\nMore than 100 people attended.", "en") == ["people"]
    assert categories("播放于LED\n发放资料\n300份。", "zh") == ["materials"]


def test_what_is_no_count_by_the_words_behind() -> None:
    assert categories("孩子们三五成群地来，三五成的商户启用700台闸机。", "zh") == ["share", "other"]
    assert categories("于3106报告厅开讲，在103教室答疑，建成3间教室。", "zh") == ["other"]


def test_what_describes_a_thing_is_not_what_is_counted() -> None:
    assert categories("援建86个标准化村卫生室，建成8个信息化网点、3个标准化示范村。", "zh") == [
        "organisations",
        "outlets",
        "organisations",
    ]
    assert categories("全村284户，该镇共有9户企业，全村有3户农户。", "zh") == ["people", "organisations", "people"]
    assert categories("成功拦截36万，堵截17万诈骗，点击量达36万。", "zh") == ["money", "money", "views"]
