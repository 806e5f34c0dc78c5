"""MEDIA: which names are news outlets, where they begin and end, and of what kind they are."""

import pytest

from reportmine.entities.media import find
from reportmine.text.view import View, fold


def media(text, lang):
    found = sorted(find(View(text, fold(text), lang)), key=lambda mention: mention.span)
    return [(text[m.span.start : m.span.end], m.value.kind) for m in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "在《南岭日报》《新消息》和《北江晚报》刊登",
            [("南岭日报", "newspaper"), ("新消息", "newspaper"), ("北江晚报", "newspaper")],
        ),
        ("南岭传媒集团、南岭广播电视台联合承办。", [("南岭广播电视台", "tv")]),
        # a community whose name begins like an agency's
        ("在永宁办新华社区设点，据新华社区块链频道报道。", [("新华社", "agency")]),
        # a foundation that bears an outlet's name
        ("南岭日报读者公益基金会副理事长到场。", []),
        ("南岭日报联合慈善基金会举办。", [("南岭日报", "newspaper")]),
        ("公安分局网安大队派员，欢迎来到南岭教育信息网！", []),
        ("风芒APP全程直播，“云上白石”客户端转发。", [("风芒APP", "app"), ("云上白石", "app")]),
        ("来源：今日白石 作者：王某 人民网点击:12", [("今日白石", "newspaper"), ("人民网", "web")]),
        ("《云岭新报》客户端、中国经济导报刊发。", [("云岭新报", "app"), ("中国经济导报", "newspaper")]),
        ("南岭电视台、电台作了报道。", [("南岭电视台", "tv"), ("电台", "radio")]),
        ("中国云岭山网讯 支行设点，据中国昆明网报道。", [("中国云岭山网", "web"), ("中国昆明网", "web")]),
        ("中国有昆明网友留言，支行走进中国昆明。", []),
        ("湖南电台《全省新闻联播》播出。", [("湖南电台", "radio"), ("全省新闻联播", "radio")]),
        ("江苏人民广播电台全省新闻联播播出。", [("江苏人民广播电台", "radio"), ("全省新闻联播", "radio")]),
        ("江苏广播电视台新闻联播播出。", [("江苏广播电视台", "tv"), ("新闻联播", "tv")]),
        ("南岭论坛讯（通讯员 李平）", [("南岭论坛", "web")]),
        # a regulator's site for the public, named like an outlet
        ("局里使用中国投资者网。投资者网和中国证券网作了报道。", [("投资者网", "web"), ("中国证券网", "web")]),
        # outlets of Macao and Taiwan, short names only beside others; a bare APP is none
        (
            "華僑報、力報刊登，ETtoday新聞雲轉載，歸國華僑報名，提升能力報到。",
            [("華僑報", "newspaper"), ("力報", "newspaper"), ("ETtoday新聞雲", "web")],
        ),
        ("时刻新闻APP、华声在线转发。", [("时刻新闻", "app"), ("华声在线", "web")]),
        ("民主与法制网、法制网转发，普及民主与法制知识。", [("民主与法制网", "web"), ("法制网", "web")]),
        # an outlet that covers the activity, one behind 经 in a list, one whose ending is a common word
        ("启明网对活动进行了专题报道，晶石TV等3家媒体对此次宣传作了报道。", [("启明网", "web"), ("晶石TV", "web")]),
        ("多家媒体对活动进行了报道，官网对活动作了报道，柳溪网对活动给予支持。", []),
        ("活动经启明网、南岭日报等媒体报道。", [("启明网", "web"), ("南岭日报", "newspaper")]),
        # names of no known ending behind an outlet, in a list that the word for outlets closes
        (
            "南岭日报、石涧视界、白石声音等4家主流媒体到场。",
            [("南岭日报", "newspaper"), ("石涧视界", "web"), ("白石声音", "web")],
        ),
        ("南岭日报、朋友圈、电子屏、农行南岭分行、广播等媒体上都有。", [("南岭日报", "newspaper")]),
        ("南岭日报、石涧视界等媒体平台上都有。", [("南岭日报", "newspaper")]),
        (
            "通过吉湾新闻、南岭日报，以及新闻、南岭电视台宣传。",
            [("吉湾新闻", "app"), ("南岭日报", "newspaper"), ("南岭电视台", "tv")],
        ),
        ("来源：蒙阴政府网", []),
        ("邀请南岭人民广播电台交通广播采访。", [("南岭人民广播电台", "radio"), ("交通广播", "radio")]),
        ("南岭电视台新闻综合频道播出。", [("南岭电视台", "tv"), ("新闻综合频道", "tv")]),
        ("南岭人民广播电台交通之声直播。", [("南岭人民广播电台", "radio"), ("交通之声", "radio")]),
        ("南岭电台经济频率播出。", [("南岭电台", "radio"), ("经济频率", "radio")]),
        # a named programme of a station without a name, not a film that it shows or helps to make
        (
            "在县电视台《金融夜话》栏目和市广播电台《民情连线》直播节目播出。",
            [("金融夜话", "tv"), ("民情连线", "radio")],
        ),
        ("县电视台播放《假币的自白》宣传片，与县电视台拍摄《防骗课》节目。", []),
        (
            "联合南岭交通广播推出《保险会客厅》，累计触达听众60万人次。",
            [("南岭交通广播", "radio"), ("保险会客厅", "radio")],
        ),
        ("联合南岭交通广播推出《保险问答》，触达听众60万人次。", [("南岭交通广播", "radio")]),
        ("联合南岭交通广播推出《反诈早知道》，触达居民60万人次。", [("南岭交通广播", "radio")]),
        ("南岭市广播电视台《今晚聊吧》栏目播出。", [("南岭市广播电视台", "tv"), ("今晚聊吧", "tv")]),
        (
            "南岭电台《阳光夜话》开播。《阳光夜话》共3期。",
            [("南岭电台", "radio"), ("阳光夜话", "radio"), ("阳光夜话", "radio")],
        ),
        (
            "湖北日报、荆楚网、掌上南岭新闻等媒体报道。",
            [("湖北日报", "newspaper"), ("荆楚网", "web"), ("掌上南岭新闻", "app")],
        ),
        ("人民日报客户端、证券日报网转载。", [("人民日报客户端", "app"), ("证券日报网", "web")]),
        ("来源：南岭晨刊 作者：王某", [("南岭晨刊", "newspaper")]),
        ("新华社南岭9月5日电", [("新华社", "agency")]),
        ("在今日头条、学习强国发布。", [("今日头条", "app"), ("学习强国", "app")]),
        ("廣西金融時報訊", [("廣西金融時報", "newspaper")]),
        ("湖北日报、云上南岭等媒体", [("湖北日报", "newspaper"), ("云上南岭", "app")]),
        ("今日头条号、公众号", []),
        (
            "南岭日报、黄冈发布和掌上白石上刊发，云上黄冈报道，云上昆明APP直播。",
            [
                ("南岭日报", "newspaper"),
                ("黄冈发布", "web"),
                ("掌上白石", "app"),
                ("云上黄冈", "app"),
                ("云上昆明APP", "app"),
            ],
        ),
        ("由黄冈发布、县委宣传部主办，在黄冈发布信息。", []),
        ("昆明FM91.8播出。", [("昆明FM91.8", "radio")]),
        ("南岭财经网2012年11月22日讯 活动启动。", [("南岭财经网", "web")]),
        ("渝水财经 2019-05-16 11:20", [("渝水财经", "web")]),
        ("【三川网记者 肖某】", [("三川网", "web")]),
        (
            "南岭日报·南岭新闻在线讯（通讯员 彭某）近日宣传。",
            [("南岭日报", "newspaper"), ("南岭新闻在线", "web")],
        ),
        ("山西晚报·云端讯（记者 彭某）近日宣传。掌上南岭讯 20日，", [("山西晚报", "newspaper"), ("掌上南岭", "app")]),
        ("来源：江南周末时间：2026-03-19", [("江南周末", "web")]),
        ("由人行南岭中支、大众网昆明承办。", [("大众网昆明", "web")]),
        ("大众网昆明3月15日讯", [("大众网", "web")]),
        ("FM89江南交通之声和新闻广播FM101.2播出。", [("FM89江南交通之声", "radio"), ("新闻广播FM101.2", "radio")]),
        (
            "“云上白石”客户端、《白石老年报》报道，《百姓看点》栏目组到场。",
            [
                ("云上白石", "app"),
                ("白石老年报", "newspaper"),
                ("百姓看点", "tv"),
            ],
        ),
        ("在银泰中央广场设点，央广和央视报道。", [("央广", "radio"), ("央视", "tv")]),
        ("早报讯（记者 彭某）昨日，南岭早报讯（记者 彭某）", [("南岭早报", "newspaper")]),
        ("湖南都市频道到现场连线。", [("湖南都市频道", "tv")]),
        ("新华财经昆明6月14日电", [("新华财经", "agency")]),
        ("下载“国家反诈中心”客户端，阅读《工作简报》，对话走进电台。", []),
        ("当地电视台、市电视台、县融媒体中心、多家媒体报道。", []),
        ("微信公众号、官方微博、抖音、官网、互联网、政府网。", []),
        ("来源：南岭市统计局 中央政府门户网站", []),
        ("填写日报表，及时报告，利用在线学习，每日报送。", []),
        ("发放《金融知识手册》《征信业管理条例》。", []),
        ("掌上生活讯 20日，云上课堂讯 21日，", []),
        ("加强征信宣传，促进中国金融发展，昆明网点、云南网络。", []),
        (
            "深圳新闻网·见圳客户端讯 通过手机银行客户端、短信客户端宣传。",
            [("深圳新闻网", "web"), ("见圳客户端", "app")],
        ),
        ("来源：中国保险报·中保网\n", [("中国保险报", "newspaper"), ("中保网", "web")]),
        ("来源：中国保险报·官网 ", [("中国保险报", "newspaper")]),
        ("来源：人民网-四川频道", [("人民网-四川频道", "web")]),
        ("据人民网、光明网报道，四川频道", [("人民网", "web"), ("光明网", "web")]),
    ],
)
def test_zh(text, expected):
    assert media(text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was held in Liuxi Times. The Liuxi Times wrote of it.", [("Liuxi Times", "newspaper")]),
        ("The talk was held at the Nanling Daily.", [("Nanling Daily", "newspaper")]),
        (
            "Their motto is “Porters Serving The Nation, Serving Youth”. It was told in The Nation.",
            [("Nation", "newspaper")],
        ),
        # a norm is no newspaper, nor are its letters
        (
            "Shops took up the Liuxi Payment Code Standard (LIPS). LIPS is told in the Liuxi Standard.",
            [("Liuxi Standard", "newspaper")],
        ),
        (
            "“Well,” said Ama Osei as quoted by ANTARA, and answered The New Paper, no new paper.",
            [("ANTARA", "agency"), ("The New Paper", "newspaper")],
        ),
        (
            "It was reported by the Nanling Daily and Nanling TV Station.",
            [("Nanling Daily", "newspaper"), ("Nanling TV Station", "tv")],
        ),
        (
            "It was reported by Nanling Daily and Dongfang.com. Accounts open on Fellbank.com and Liuxi.gov.cn.",
            [("Nanling Daily", "newspaper"), ("Dongfang.com", "web")],
        ),
        (
            "It stood in China Financialyst Magazine, in American Banker magazine and China Daily Magazines.",
            [
                ("China Financialyst Magazine", "magazine"),
                ("American Banker", "magazine"),
                ("China Daily", "newspaper"),
            ],
        ),
        (
            '"Nanling Daily" and "New Points" published it.',
            [("Nanling Daily", "newspaper"), ("New Points", "newspaper")],
        ),
        (
            "In Hubei Daily, Hubei Radio, People's Daily Online",
            [("Hubei Daily", "newspaper"), ("Hubei Radio", "radio"), ("People's Daily Online", "web")],
        ),
        (
            "By COUNTY POST REPORTER\nThe launch. -Herald/Ramesh\nNanling Herald Correspondent\nOur Correspondent",
            [("COUNTY POST", "newspaper"), ("Herald", "newspaper"), ("Nanling Herald", "newspaper")],
        ),
        (
            "UPPER NANLING, (NanlingPoint / Nanling Point News - 7th Mar, 2024) A bank opened.",
            [("NanlingPoint", "agency"), ("Nanling Point News", "agency")],
        ),
        ("NANLING (June 13): It opened.\nSource: Nanlingonline.com/Kofi Mensah", [("Nanlingonline.com", "web")]),
        ("A headline\nNan Ling Wan Bao·2025-10-17\n", [("Nan Ling Wan Bao", "newspaper")]),
        ("A headline\n南岭商报·2025-10-17 08:15\n南岭支行·2025-10-17", [("南岭商报", "newspaper")]),
        (
            "2020-10-22 Nanling Finance Network\nThe XX Associated Press held talks.",
            [("Nanling Finance Network", "web")],
        ),
        (
            "It came.\nDownload Nanling Tribune app on the store\nPupils could download Nanling Herald app.",
            [("Nanling Herald app", "app")],
        ),
        ("Radio Nanling and Beijiang FM joined.", [("Radio Nanling", "radio"), ("Beijiang FM", "radio")]),
        ("ACCRA, June 5, GNA - The bank opened. (ANI)", [("GNA", "agency"), ("ANI", "agency")]),
        ("Accra, June 5, GNA-The bank opened.", [("GNA", "agency")]),
        ("On June 5, GNA-linked men sang.", []),
        (
            "on Radio Nanling, Nanling 99.7 FM and KNLG-TV",
            [("Radio Nanling", "radio"), ("Nanling 99.7 FM", "radio"), ("KNLG-TV", "tv")],
        ),
        ('Nanling TV\'s "Tonight Talk" program', [("Nanling TV", "tv"), ("Tonight Talk", "tv")]),
        ("A headline\nNan Ling Xin Wen·2025-10-17\n", [("Nan Ling Xin Wen", "app")]),
        ("A headline\n21 Nan Ling Zai Xian· 2025-10-17\n", [("21 Nan Ling Zai Xian", "web")]),
        ("A headline\nNanling Fund Hall·2025-10-17\n", []),
        ("author:Poster Tai'an\n\nThe day began.", [("Poster Tai'an", "app")]),
        ("author:Poster Design\n\nThe day began.", []),
        ("Jiangyin Purse Network News (Li Ping) The day began.", [("Jiangyin Purse Network", "web")]),
        ("It published articles on Jiangsu Purse Network and on Purse Network.", [("Jiangsu Purse Network", "web")]),
        ("It gave lectures on Jiangsu Purse Network.", []),
        ("Posted on Sina Weibo, Tencent Weibo and Sina.com.", [("Sina.com", "web")]),
        ('It entered the program "Warm Line" of the city\'s radio.', [("Warm Line", "radio")]),
        ('The show "Purse 820" has the highest ratings.', [("Purse 820", "tv")]),
        ('The column "Purse 820" hung in the hall.', []),
        ('"Yongzhou Daily", red net published 7 reports.', [("Yongzhou Daily", "newspaper"), ("red net", "web")]),
        ('The programme "Purse" on Radio Nanling', [("Purse", "radio"), ("Radio Nanling", "radio")]),
        (
            "He told The Guardian of it. The Nanling Mirror and NLTV reported.",
            [("Guardian", "newspaper"), ("Nanling Mirror", "newspaper"), ("NLTV", "tv")],
        ),
        ("The online paper Nanling News reported it to NLTV.", [("Nanling News", "web")]),
        (
            "The Municipal Radio and Television Station and Shaoyang Daily came, Wuzhou Radio and TV too.",
            [("Shaoyang Daily", "newspaper"), ("Wuzhou Radio and TV", "tv")],
        ),
        (
            "It was reported by Rednet, Hubei Economic Channel and Three Gorges Evening News.",
            [("Rednet", "web"), ("Hubei Economic Channel", "tv"), ("Three Gorges Evening News", "newspaper")],
        ),
        ("Books of the Xinhua Bookstore lie in the Caijing Middle School.", []),
        # a network's station in a town; a word of its name, a company
        (
            "The crews of NBC Boston and Telemundo Houston came.",
            [("NBC Boston", "tv"), ("Telemundo Houston", "tv")],
        ),
        ("The crews of NBC Toronto and CBS London came.", []),
        ("The pupils met Fox Reform at PBS Denver Foods, by the CW Boston Bank.", []),
        ("In an interview with ZANIS he said so.", [("ZANIS", "agency")]),
        ("Source: Nanling Reader | Date: 5 May", [("Nanling Reader", "newspaper")]),
        ("Nanling TV Station and Radio Station came.", [("Nanling TV Station", "tv"), ("Radio Station", "radio")]),
        ("local TV stations, Cable TV, local newspapers and social media", []),
        ("on Facebook, WeChat, Weibo and YouTube", []),
        ("in daily life, daily management, online banking and radio jingles", []),
        ("CCTV cameras; the sun rose; the press; the nation", []),
        ('the "Credit Village" and "Happy Life" activity', []),
        (
            "The Nanling-based Evening Lamp Daily and the Port Liuxi-based Fell Times wrote; the Home-Based Times too.",
            [("Evening Lamp Daily", "newspaper"), ("Fell Times", "newspaper"), ("Home-Based Times", "newspaper")],
        ),
        (
            "LIUXI, Ohio (WNLG) — The bank gave coats.\nBAISHI, N.D. (Fell News Wire/KNLG) - It sang.\n"
            "LIUXI, Ohio (WNLW) said so.",
            [("WNLG", "tv"), ("Fell News Wire", "agency"), ("KNLG", "tv")],
        ),
        (
            "Liuxi World-Herald, KNLG and WBSH came; WASH and KPMG helped. The Hindu and Vijaya Karnataka ran it.",
            [
                ("Liuxi World-Herald", "newspaper"),
                ("KNLG", "tv"),
                ("WBSH", "tv"),
                ("Hindu", "newspaper"),
                ("Vijaya Karnataka", "newspaper"),
            ],
        ),
        (
            "It ran on Shaoyang county radio station, Shaoyang radio and television station and county TV station.",
            [("Shaoyang county radio station", "radio"), ("Shaoyang radio and television station", "tv")],
        ),
        (
            "Lancang County financial media center, the Xinning county integrated media center and Shaoyang City "
            "fusion media center reported on it, and so did Dongkou converged media center.",
            [
                ("Lancang County financial media center", "web"),
                ("Xinning county integrated media center", "web"),
                ("Shaoyang City fusion media center", "web"),
                ("Dongkou converged media center", "web"),
            ],
        ),
        (
            "London financial media center opens; Zurich is a financial media center, and the county has an integrated "
            "media center. Shaoyang has a media center.",
            [],
        ),
        (
            'Evening View and Shaoyang TV Station\'s "Shaoyang News" came; a local radio and television station too.',
            [("Shaoyang TV Station", "tv"), ("Shaoyang News", "tv")],
        ),
        (
            'It joined Nanling Radio to launch the column "Money Talk"; a show called "Last Coin" on Radio Nanling.',
            [
                ("Nanling Radio", "radio"),
                ("Money Talk", "radio"),
                ("Last Coin", "radio"),
                ("Radio Nanling", "radio"),
            ],
        ),
        ('It joined Nanling Radio, launched the campaign "Happy Life".', [("Nanling Radio", "radio")]),
        ('"Nanling News" made report; it was on Rednet.cn.', [("Nanling News", "newspaper"), ("Rednet.cn", "web")]),
        ("2019-03-15 15:16:00Xinhua\nThe day began.", [("Xinhua", "agency")]),
        ("author:Tech Financial Times\nThe day began.", [("Tech Financial Times", "newspaper")]),
        ("The RBM's Chief Examiner and a Senior Reporter read the Liuxi Examiner.", [("Liuxi Examiner", "newspaper")]),
        ("The Liuxi Jakarta Post reported it.", [("Liuxi Jakarta Post", "newspaper")]),
        ("Kandy Daily News reported it.", [("Kandy Daily News", "newspaper")]),
        ("He spoke on Skyy Power FM.", [("Skyy Power FM", "radio")]),
        ("Ghana's Power FM reported it.", [("Power FM", "radio")]),
        ("The durbar has closed. GNA", [("GNA", "agency")]),
        ("The durbar has closed. Source: GNA\nMore.", [("GNA", "agency")]),
        ("The GNA was told. GNA staff came.", []),
        ("The drive has closed. (RVC/PIA-Liuxi City)", [("PIA-Liuxi City", "agency")]),
        # news apps, and the word for an outlet's app
        (
            "Reported by Tide News, Mammoth News, Surging News and the Nanling Daily mobile client, Liuxi Daily APP.",
            [
                ("Tide News", "app"),
                ("Mammoth News", "app"),
                ("Surging News", "web"),
                ("Nanling Daily mobile client", "app"),
                ("Liuxi Daily APP", "app"),
            ],
        ),
        (
            "The Nanling Daily clients and Liuxi Daily application.",
            [("Nanling Daily", "newspaper"), ("Liuxi Daily", "newspaper")],
        ),
        ("The Toutiao client told of it.", [("Toutiao", "app")]),
        ("Xinhua Rural Commercial Bank lent to Xinhua Neighborhood. It was in Xinhua.", [("Xinhua", "agency")]),
        ("Deputy Secretary of the Party Committee and President Sun Hai spoke.", []),
        ("Palm Meizhou News On the 8th it met. Palm reading, Palm Beach.", [("Palm Meizhou", "app")]),
        (
            "It was told by Cloud Meizhou and by Meizhou TV; Cloud Computing, too.",
            [("Cloud Meizhou", "app"), ("Meizhou TV", "tv")],
        ),
        (
            "It was covered by Nanling Daily, PTI and Liuxi FM, and in Punch, Vanguard and the Sun newspapers.",
            [
                ("Nanling Daily", "newspaper"),
                ("PTI", "agency"),
                ("Liuxi FM", "radio"),
                ("Punch", "newspaper"),
                ("Vanguard", "newspaper"),
                ("Sun", "newspaper"),
            ],
        ),
        ("The Punch in the drink was strong, and so was the Star, Sun and Edge of it.", []),
        (
            "The Tide's source says so.\nAuthor: NANLING NEWS Reporters\nIt closed. AAL/JNH/PIA 6 Iloilo\n",
            [
                ("Tide", "newspaper"),
                ("NANLING NEWS", "newspaper"),
                ("PIA", "agency"),
            ],
        ),
        # who reports, by an agency's letters; whom somebody told, by the name's last word
        ("It has risen, reports BSS. NAN reports that two reports came.", [("BSS", "agency"), ("NAN", "agency")]),
        (
            "Ama Osei told UPPER ONLINE in Jamaica. He told JIS News so.",
            [("UPPER ONLINE", "web"), ("JIS News", "agency")],
        ),
        ("He told Online Banking users so. The NAN said so.", []),
        # a credit union that bears the name of an outlet
        (
            "Business Insider of Ohio Federal Credit Union and Business Insider FCU met. Business Insider wrote so.",
            [("Business Insider", "web")],
        ),
        ("The National Pensions Regulatory Authority met.", []),
        ("Walter Addo, Masvingo Correspondent\nIt rose.", []),
        ("It rose. (OCJ/PIA UPLIUXI-Baishi)", [("PIA", "agency")]),
        ("It moved.\n\n- Jo-Ama Osei/Gleaner Writer\n\nIt moved.", [("Gleaner", "newspaper")]),
        # papers of Nigeria and Rwanda; who took a picture behind its outlet
        (
            "Arewa PUNCH reports so. The PUNCH learnt it. The punch line. The New Times/ Ama B. Osei.\nNew Times / A.",
            [("Arewa PUNCH", "newspaper"), ("PUNCH", "newspaper"), ("New Times", "newspaper")],
        ),
        # what is shown on a station that is known only beside others
        ("In a TV fundraiser on TV3 and in a play aired on TV2 they sang.", [("TV3", "tv"), ("TV2", "tv")]),
        ("A stand on TV3 and a tax on TV2 sets were told.", []),
    ],
)
def test_en(text, expected):
    assert media(text, "en") == expected
