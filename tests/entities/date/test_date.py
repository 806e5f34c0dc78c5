"""DATE in whole reports: what is none, and where the year comes from."""

import pytest

from reportmine.entities.date import find
from reportmine.match.overlap import settle
from reportmine.records import Segment, Span
from reportmine.text.view import View, fold


def dates(text, lang, year=None, segments=()):
    view = View(text, fold(text), lang, year, tuple(segments))
    winners = [mention for mention in settle(find(view)) if mention.label]
    return [(text[m.span.start : m.span.end], m.value.edtf) for m in winners]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024金融教育宣传月启动，“鹭岛2019防范非法集资宣传行动”落幕。", [("2024", "2024"), ("2019", "2019")]),
        (
            "2024中学生金融知识普及活动启动，2023“惠民金融推进月”收官，2022“金融顾问”到场，发放2025册，惠及2026师生宣传活动。",
            [("2024", "2024"), ("2023", "2023")],
        ),
        ("南岭支行于13.06.2023宣传，版本1.13.06.2023和13.26.2023。", [("13.06.2023", "2023-06-13")]),
        ("南岭网 > 正文\n2024 03/09 08:15:30\n来源", [("2024 03/09", "2024-03-09")]),
        ("完成率2024 03/09。", []),
        ("昨（3）日，南岭支行宣传，昨（3）位客户到场。", [("3）日", "XXXX-XX-03")]),
        ("设点迎来“热潮”.6月8日收官.10月再讲，版本2.3月更新。", [("6月8日", "XXXX-06-08"), ("10月", "XXXX-10")]),
        ("发放资料2024份，宣传月落幕。", []),
        ("南岭市2022“全民反诈 共建平安”系列宣传活动启动。", [("2022", "2022")]),
        ("发放编号2022“反诈”折页。", []),
        (
            "2024年9月，南岭中支宣传，15日结束。10月再宣传。",
            [("2024年9月", "2024-09"), ("15日", "2024-09-15"), ("10月", "XXXX-10")],
        ),
        ("2023年初春落雪，2023年初宣传。", [("2023年", "2023"), ("2023年初", "2023-01")]),
        ("今年5月，人行南岭中支宣传。", [("5月", "XXXX-05")]),
        ("2010年元月起，元月5日至10日。", [("2010年元月", "2010-01"), ("元月5日至10日", "2010-01-05/2010-01-10")]),
        ("3000元月供，状元月饼，1元月租。", []),
        ("南岭中支2024年宣传总结\n去年5月，宣传。", [("2024年", "2024"), ("5月", "2023-05")]),
        ("南岭中支2023年宣传月总结\n9月5日，南岭中支宣传。", [("2023年", "2023"), ("9月5日", "2023-09-05")]),
        (
            "宣传信息\n南岭在线 (2018-11-30) 来源:本站\n9月5日，南岭中支宣传。",
            [("2018-11-30", "2018-11-30"), ("9月5日", "2018-09-05")],
        ),
        (
            "宣传信息\n来源：南岭日报 2024-09-30 12:29\n9月5日，南岭中支宣传。23日结束。",
            [("2024-09-30", "2024-09-30"), ("9月5日", "2024-09-05"), ("23日", "2024-09-23")],
        ),
        (
            "南岭中支宣传。\n9月5日开展活动。\n南岭中支\n二〇二四年十月八日",
            [("9月5日", "2024-09-05"), ("二〇二四年十月八日", "2024-10-08")],
        ),
        ("每年6月14日是关爱日。2024年举办。", [("6月14日", "XXXX-06-14"), ("2024年", "2024")]),
        ("印发《关于开展2024年宣传的通知》（银发〔2024〕12号）。", []),
        ("“2024年金融知识普及月”启动。", [("2024年", "2024")]),
        ("发放2005年版人民币图册。", []),
        ("讲解2019年第五套人民币的特征，2019年第五套人民币发行后换钱。", [("2019年", "2019")]),
        (
            "2024年第五套人民币知识宣传启动。2020年11月5日第五套人民币5元纸币发行。",
            [("2024年", "2024"), ("2020年11月5日", "2020-11-05")],
        ),
        ("“3·15”“6.14”“315”活动期间。", []),
        ("活动为期15日，15日内办结，南岭路15号。", []),
        ("本月8日开讲，每月9日不讲。", [("8日", "XXXX-XX-08")]),
        (
            "南岭中支总结\n上个月28日开通热线，下月3日走进社区。\n南岭中支\n2021年12月30日",
            [("28日", "2021-11-28"), ("3日", "2022-01-03"), ("2021年12月30日", "2021-12-30")],
        ),
        ("23日，记者获悉。", [("23日", "XXXX-XX-23")]),
        # the number of an item before a day; months in a row
        ("1、悬挂横幅。2、10月15日，在广场设点。", [("10月15日", "XXXX-10-15")]),
        ("6、7月，支行进村。", [("6、7月", "XXXX-06/XXXX-07")]),
        (
            "今年7、8两月和10、11两个月，支行进村。",
            [("7、8两月", "XXXX-07/XXXX-08"), ("10、11两个月", "XXXX-10/XXXX-11")],
        ),
        ("4、5、6三个月开讲，历时3、4个月，分1、2两个小组。", [("4、5、6三个月", "XXXX-04/XXXX-06")]),
        # a day without its month goes on from one told before it, no day before that, nor from a mere month
        ("4月12日，南岭支行宣传。18日，东山支行宣传。", [("4月12日", "XXXX-04-12"), ("18日", "XXXX-04-18")]),
        ("4月12日，南岭支行宣传。9日，东山支行宣传。", [("4月12日", "XXXX-04-12"), ("9日", "XXXX-XX-09")]),
        (
            "4月12日，南岭支行开展2021年宣传。18日，活动落幕。",
            [("4月12日", "XXXX-04-12"), ("2021年", "2021"), ("18日", "XXXX-04-18")],
        ),
        (
            "4月12日，南岭支行办2021年6月的展览。18日，展览落幕。",
            [("4月12日", "XXXX-04-12"), ("2021年6月", "2021-06"), ("18日", "XXXX-XX-18")],
        ),
        ("4月12日，南岭支行宣传。12日，东山支行宣传。", [("4月12日", "XXXX-04-12"), ("12日", "XXXX-04-12")]),
        (
            "4月12日，南岭支行宣传。" + "老人听课。" * 65 + "18日，东山支行宣传。",
            [("4月12日", "XXXX-04-12"), ("18日", "XXXX-XX-18")],
        ),
        ("2024年1月5日\n上月28日，南岭支行宣传。", [("2024年1月5日", "2024-01-05"), ("28日", "XXXX-XX-28")]),
        ("4月，南岭支行宣传。18日，东山支行宣传。", [("4月", "XXXX-04"), ("18日", "XXXX-XX-18")]),
        ("农历八月十五日。", []),
        ("周六（9月18日）上午9:30宣传。", [("9月18日", "XXXX-09-18")]),
        ("三日内、三年、两个月。", []),
        ("上半年共宣传5次，2024年上半年宣传3次。", [("2024年", "2024")]),
        ("截至2021年三季度末，2021年下半年共3次。", [("2021年", "2021"), ("2021年", "2021")]),
        ("2021年底、2022年初宣传。", [("2021年底", "2021-12-31"), ("2022年初", "2022-01")]),
        ("2019年2月29日", []),
        # a slip of the pen for the day, and years without their word; numbers that only look like them
        ("4月18曰至20曰宣传。", [("4月18曰至20曰", "XXXX-04-18/XXXX-04-20")]),
        ("从2011到2015，支行办班。网点从2011到2015家，一曰勤，二曰俭。", [("2011到2015", "2011/2015")]),
        # zeros that the page could not write
        ("南岭中支\n二八年十月三十日", [("二八年十月三十日", "2008-10-30")]),
        ("二??八年三月十五日，宣传。", [("二??八年三月十五日", "2008-03-15")]),
        ("二一年五月", [("二一年五月", "2010-05")]),
        ("二О一五年三月，二一五年五月六日", [("二О一五年三月", "2015-03"), ("二一五年五月六日", "2015-05-06")]),
        ("二○九年九月", [("二○九年九月", "2009-09")]),
        # the clock of a byline glued to the text
        ("云州征信\n创建于06-17\n阅读 912，编号06-17", [("06-17", "XXXX-06-17")]),
        ("2025-09-17 20:349月16日，宣传。", [("2025-09-17", "2025-09-17"), ("9月16日", "2025-09-16")]),
        ("南岭晚报·2025-06-28\n热线·2025-1，暖心·2025年宣传周。", [("2025-06-28", "2025-06-28"), ("2025年", "2025")]),
        # units that the page lost
        ("202410月启动，1127日晚决赛。", [("202410月", "2024-10"), ("1127日", "2024-11-27")]),
        ("坚持第1200日，3日内，共1350日。", []),
        ("满二八年华，三月宣传。", [("三月", "XXXX-03")]),
        ("自112年10月16日起宣導，（記者李梅台北七日電）", [("112年10月16日", "2023-10-16"), ("七日", "2023-10-07")]),
        # years since a founding are none of Taiwan's calendar
        ("南岭中支庆祝建党100年7月1日宣传。", [("7月1日", "XXXX-07-01")]),
        ("慶祝建黨100年7月1日，銀行宣導。", [("7月1日", "XXXX-07-01")]),
        ("南岭银行成立120年10月宣传。", [("10月", "XXXX-10")]),
        ("南岭学校建校 20年9月宣传。", [("9月", "XXXX-09")]),
        ("南岭支行112年10月16日宣传。", [("10月16日", "XXXX-10-16")]),
        ("陳明在南岭支行112年10月宣传。", [("10月", "XXXX-10")]),
        ("2026春运返乡期间，支行宣传。", [("2026", "2026")]),
        ("民国112年10月宣传。", [("112年10月", "2023-10")]),
        # Taiwan's years alone; numbers of years are none
        ("該局統計114年攔阻詐騙，整備115年度工作。", [("114年", "2025"), ("115年", "2026")]),
        ("該會已有112年歷史，走過112年，舉辦110年來的講座。", []),
        ("该校建成112年，举办讲座。", []),
        ("获评2020年度先进，2024年度上半年宣传。", [("2020年", "2020"), ("2024年", "2024")]),
    ],
)
def test_zh(text, expected):
    assert dates(text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By last June, 2,945 townships had none.", [("June", "XXXX-06")]),
        # a line of a list is no range of the day above it
        ("- Fell Bank\n- Jul 18\n- 3 min read", [("Jul 18", "XXXX-07-18")]),
        ("It was open July 8 -\n10.", [("July 8 -\n10", "XXXX-07-08/XXXX-07-10")]),
        (
            "In 2024 the branch met on May 5. It met again on June 6.",
            [("2024", "2024"), ("May 5", "2024-05-05"), ("June 6", "XXXX-06-06")],
        ),
        ("On Monday, June 15, at 10:30, Nanling met.", [("June 15", "XXXX-06-15")]),
        (
            "They met at end March 2021 and by end-June. In the end July 5 was chosen.",
            [("end March 2021", "2021-03-31"), ("end-June", "2021-06-30"), ("July 5", "2021-07-05")],
        ),
        (
            "Kept up since 1997, it fell on April 9th. Money Week (MW) 2024 is held every year at the end of March.",
            [("1997", "1997"), ("April 9th", "XXXX-04-09"), ("2024", "2024"), ("end of March", "XXXX-03-31")],
        ),
        (
            "The club, formed in 1874, met on May 3. In 2019 it met on May 4.",
            [("1874", "1874"), ("May 3", "XXXX-05-03"), ("2019", "2019"), ("May 4", "2019-05-04")],
        ),
        (
            "Nanling, March 21, 2022, NNA -- Pupils marched. They meet on March 24.",
            [("March 21, 2022", "2022-03-21"), ("March 24", "2022-03-24")],
        ),
        (
            "NANLING, June 5, 2023 (NNA) – The bank met. It meets on July 6.",
            [("June 5, 2023", "2023-06-05"), ("July 6", "2023-07-06")],
        ),
        (
            "Nanling, Baishi; June 5, 2023: The bank met.\n\nIt meets on July 6.",
            [("June 5, 2023", "2023-06-05"), ("July 6", "2023-07-06")],
        ),
        # the day of a dateline in brackets, no body's
        (
            "Pupils sing.\n\nNANLING, ST. LIU (June 5, 2023) — The bank met.\n\nIt meets on July 6.",
            [("June 5, 2023", "2023-06-05"), ("July 6", "2023-07-06")],
        ),
        (
            "The Nanling Fund (June 5, 2023) gave pens.\n\nIt meets on July 6.",
            [("June 5, 2023", "2023-06-05"), ("July 6", "XXXX-07-06")],
        ),
        # a month that opens the first sentence behind the dash of a dateline; a range to a month
        (
            "NANLING, June 5th, 2023– July is Savings Month. It meets on July 6.",
            [("June 5th, 2023", "2023-06-05"), ("July", "2023-07"), ("July 6", "2023-07-06")],
        ),
        ("Open June 5, 2023 – July 6, 2023.", [("June 5, 2023 – July 6, 2023", "2023-06-05/2023-07-06")]),
        ("Open June 5, 2023 to July.", [("June 5, 2023 to July", "2023-06-05/2023-07")]),
        # the year of a company's name
        (
            "Liuxi Savers 2012 Ltd met in 2021. In 2022 Limited Coins Ltd came. Baishi Group 2008 Limited was there.",
            [("2021", "2021"), ("2022", "2022")],
        ),
        (
            "Held in November 2020 at schools. Centre2019-06-05",
            [("November 2020", "2020-11"), ("2019-06-05", "2019-06-05")],
        ),
        ("Every June the branch meets; in September every year too.", [("June", "XXXX-06"), ("September", "XXXX-09")]),
        ('The "Notice on the 2018 Publicity Month" was issued.', []),
        ('The "2018 Publicity Month" began.', [("2018", "2018")]),
        ('The "March 15" campaign and the "6.14" event began.', []),
        ("The 2005 edition of the banknotes, RBI/2016-17/275, [2015] No. 12.", []),
        ("He may march in the fall with 2000 people.", []),
        ("The course is full well into 2031. It grew into 2,031 homes.", [("2031", "2031")]),
        ("Financial Literacy Week 2019, about 2019 visitors.", [("2019", "2019")]),
        ("A rise of 8% over 2016, and over 2016 visitors.", [("2016", "2016")]),
        ("The roadmap 2024-2028 began in May 5.", [("2024-2028", "2024/2028"), ("May 5", "XXXX-05-05")]),
        ("In the first quarter; in the first quarter of 2021.", [("2021", "2021")]),
        ("In the first half of the year; in the first half of 2021.", [("2021", "2021")]),
        ("The 2023 edition of Financial Literacy Week.", [("2023", "2023")]),
        (
            "Between January and September, 23 notes were found. On June 5, 23 people came. In June, 14 it met.",
            [("January and September", "XXXX-01/XXXX-09"), ("June 5", "XXXX-06-05"), ("June, 14", "XXXX-06-14")],
        ),
        ("In Mar-Dee Enterprises it met in Mar-Apr 2020.", [("Mar-Apr 2020", "2020-03/2020-04")]),
        ("October 12, 2023\nEdition 04: news", [("October 12, 2023", "2023-10-12")]),
        # a day that names itself in quotes, as the 3·15 of the Chinese does
        (
            'For the "March 15 International Consumer Rights Day" and "2017 Liuxi Industry July 8 Publicity Day".'
            " During March 15 consumer rights day it ran.",
            [("2017", "2017")],
        ),
        ('On "March 15, the branch held a Consumer Day".', [("March 15", "XXXX-03-15")]),
        # a quoted sentence is no document's title
        ("It read: “Notice is given that it will close on Friday, June 6, 2020.”", [("June 6, 2020", "2020-06-06")]),
        ("The “Notice on the June 2020 Publicity Month” came.", []),
        ("“In September we go back with a letter,” she said.", [("September", "XXXX-09")]),
        # a day in figures behind its weekday
        (
            "He came, Monday (24/11). In 2016 they met on Friday (3/6); the club (3/6) lost.",
            [("24/11", "XXXX-11-24"), ("2016", "2016"), ("3/6", "2016-06-03")],
        ),
        # a law's number
        ("Law No. 7 of 2011 and Act 612 of 2002 were explained in 2012.", [("2012", "2012")]),
        (
            "The Savings Act 2009, section 4, and the Liuxi Deposits Act, 2016, were read in March 2017.",
            [("March 2017", "2017-03")],
        ),
        ("They passed the Act in 2009; an act of 2014 changed it.", [("2009", "2009"), ("2014", "2014")]),
        # who acts behind a date is not counted by it
        ("In 2014 people had to go far; on June 12 students came.", [("2014", "2014"), ("June 12", "2014-06-12")]),
        ("It reached 2014 people; in June 12 students came.", [("June", "XXXX-06")]),
        # forms of newsletters
        ("LIUXI, Iowa (4/25/14)--The union met. Part (4/25/14) of it.", [("4/25/14", "2014-04-25")]),
        ("4/25/14 – The union met. It won 4/25/14 – that is much.", [("4/25/14", "2014-04-25")]),
        ("Bulletin - September/October 2017", [("September/October 2017", "2017-09/2017-10")]),
        ("April is Money Smart Month. April is nice.", [("April", "XXXX-04")]),
        ("The first half of the financial year 2022-23 was good.", [("2022-23", "2022/2023")]),
        (
            "It joined the March 15 Savers Rights Day. On March 15 Savers Day began, in the March 15 week.",
            [("March 15", "XXXX-03-15"), ("March 15", "XXXX-03-15")],
        ),
        ("It joined the March 15, 2020 Savers Day.", [("March 15, 2020", "2020-03-15")]),
        (
            "In Q3 2020, and in autumn 2019; in late 2018.",
            [("2020", "2020"), ("2019", "2019"), ("late 2018", "2018-09/2018-12")],
        ),
        # years long ago, and a town that bears a month's name
        ("It goes back to 1919, here since 1898; dial 1930.", [("1919", "1919"), ("1898", "1898")]),
        (
            "It fell in the 1906 fire and the 1931 floods; the 1907 fires and the 1908 hall are left.",
            [("1906", "1906"), ("1931", "1931")],
        ),
        (
            "The fair was postponed from July 3 to August 12, and ran from 3 to 5 May 2024.",
            [("July 3", "XXXX-07-03"), ("August 12", "XXXX-08-12"), ("3 to 5 May 2024", "2024-05-03/2024-05-05")],
        ),
        (
            "It tells of the time from 1911 to 1938; from 1902 pupils to 1938 pupils came.",
            [("1911 to 1938", "1911/1938")],
        ),
        # a date that the text begins with is the report's
        ("date 2023-08-21 Old coins go until September.", [("2023-08-21", "2023-08-21"), ("September", "2023-09")]),
        ("The branch stays until at least 2031, they say.", [("2031", "2031")]),
        ("It was kept until at least 2031 copies were in.", []),
        (
            " date 2022-03-04 The bank will hold a fair. It lasts till March 19. In 2020 it met.",
            [("2022-03-04", "2022-03-04"), ("March 19", "2022-03-19"), ("2020", "2020")],
        ),
        ("It opened in May Pen.", []),
        # a year that opens a sentence and acts; a month of another year
        ("The bank met. 2018 is its tenth year.", [("2018", "2018")]),
        ("2025 marks the anniversary.", [("2025", "2025")]),
        ("2019 was distributed.", []),
        (
            "Sales rose over March last year, compared with May of the same year.",
            [("March", "XXXX-03"), ("May", "XXXX-05")],
        ),
        (
            "NANLING, June 5, 2023 (NNA) – It ends by March next year; it began in May last year. It met in July.",
            [("June 5, 2023", "2023-06-05"), ("March", "2024-03"), ("May", "2022-05"), ("July", "2023-07")],
        ),
        (
            "NANLING, June 5, 2023 (NNA) – It closed last August and in June 2019 last year's notes came.",
            [("June 5, 2023", "2023-06-05"), ("August", "2022-08"), ("June 2019", "2019-06")],
        ),
        ("They march last, this year.", []),
        # the year of a title, and the date on the line below it
        ("Savings Week 2021\nMay 3, 2021\nPupils met.", [("2021", "2021"), ("May 3, 2021", "2021-05-03")]),
        ("It met in 2021 May 3.", [("2021 May 3", "2021-05-03")]),
        # figures in a country that writes the month first, and in others; a weekday that tells
        ("Posted 3/4/2010. Fell Credit Union in Ohio met.", [("3/4/2010", "2010-03-04")]),
        ("Posted 12/11/2010. Fell Credit Union in Ohio met.", [("12/11/2010", "2010-12-11")]),
        ("Posted 3/4/2010. Fell Credit Union in Kenya met.", [("3/4/2010", "2010-04-03")]),
        (
            "Fell Credit Union in Ohio met on 13/4/2010 and 04.05.2010.",
            [("13/4/2010", "2010-04-13"), ("04.05.2010", "2010-05-04")],
        ),
        ("Fell Credit Union in Ohio met on Saturday 3/4/2010.", [("3/4/2010", "2010-04-03")]),
        # decades, which date nothing behind them
        (
            "In the 1970s and the 1980’s banks grew, and in June they closed. A 1970s-style hall; 1975s.",
            [("1970s", "197X"), ("1980’s", "198X"), ("June", "XXXX-06")],
        ),
        # years that open the lines of a history
        (
            "Old days. 1874 – Liuxi Bank opened. 1902 – 300 copies. By 1911 – more. 1893: Baishi Bank came.",
            [("1874", "1874"), ("1911", "1911"), ("1893", "1893")],
        ),
        ("1893: The bank opened.\n1874 people came.\n1821 - Banks met.", [("1893", "1893"), ("1821", "1821")]),
        # the date that a text begins with behind a blank
        (
            " date 2020-08-21 Old coins of the bank go soon, as it has told everyone who came to one of its counters in"
            " town, by a notice at the door. The last ones are taken in June.",
            [("2020-08-21", "2020-08-21"), ("June", "2020-06")],
        ),
        # a year glued to the letters of a week
        ("It was in FLW2021, with form2021.", [("2021", "2021")]),
        # days of the week within a range, and days on which a page was posted and changed
        (
            "Open between Monday May 8 and Wednesday June 14. Shut on Friday July 7 and Friday July 14.",
            [
                ("May 8 and Wednesday June 14", "XXXX-05-08/XXXX-06-14"),
                ("July 7", "XXXX-07-07"),
                ("July 14", "XXXX-07-14"),
            ],
        ),
        (
            "Last updated on Jun 03, 24\n\nPosted on Feb 11, 14\n\nIt ends on May 2. It was posted on May 5, 12 of whom"
            " sang.",
            [
                ("Jun 03, 24", "2024-06-03"),
                ("Feb 11, 14", "2014-02-11"),
                ("May 2", "2014-05-02"),
                ("May 5", "2014-05-05"),
            ],
        ),
        # a page that only says when it was changed, beside the year since when something has been
        (
            "Updated: 2024-11-20\n\nTraders met\n\nThey met on May 2. They have met since 2019.",
            [("2024-11-20", "2024-11-20"), ("May 2", "2024-05-02"), ("2019", "2019")],
        ),
        (
            "Last updated on May 4, 2019\n\nTraders met\n\nThey read the Report of January 2018. They met on March 3.",
            [("May 4, 2019", "2019-05-04"), ("January 2018", "2018-01"), ("March 3", "XXXX-03-03")],
        ),
        # a day without its month before what is told, and where it was; a floor
        (
            "The bank said on the 17th that it met. It met on the 21st at dusk, on the 23rd in Liuxi, on the 4th floor,"
            " on the 5th in line.",
            [("17th", "XXXX-XX-17"), ("21st", "XXXX-XX-21"), ("23rd", "XXXX-XX-23")],
        ),
    ],
)
def test_en(text, expected):
    assert dates(text, "en") == expected


@pytest.mark.parametrize(("day", "edtf"), [("9th", "XXXX-05-09"), ("12th", "XXXX-XX-12")])
def test_a_day_far_behind_has_the_month_of_the_same_day_alone(day, edtf):
    text = f"By May 9 the tent stood. {'Goats slept. ' * 40}At noon on the {day}, tellers taught."
    assert dates(text, "en") == [("May 9", "XXXX-05-09"), (day, edtf)]


def test_a_year_from_outside_counts():
    assert dates("9月5日，宣传。", "zh", year=2022) == [("9月5日", "2022-09-05")]


def test_segments_say_where_title_and_dateline_stand():
    text = "9月5日宣传。\n2021年3月1日\n总结"
    plain = [Segment(Span(0, 7), "paragraph"), Segment(Span(8, 17), "dateline"), Segment(Span(18, 20), "title")]
    assert dates(text, "zh", segments=plain) == [("9月5日", "2021-09-05"), ("2021年3月1日", "2021-03-01")]


def test_blockers_stand_where_numbers_only_look_like_dates():
    text = "银发〔2015〕12号，2005年版，3·15"
    blocked = [text[m.span.start : m.span.end] for m in find(View(text, fold(text), "zh")) if not m.label]
    assert blocked == ["〔2015〕12号", "2005年版", "3·15"]
