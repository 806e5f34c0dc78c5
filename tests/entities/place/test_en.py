"""PLACE in English: invented sentences with the answers marked in them, and names that are none."""

import re

import pytest

from reportmine.entities import branch, place
from reportmine.match.overlap import settle
from reportmine.records import Place
from reportmine.text.view import View, fold

GUANGXI = "广西壮族自治区"
CHINA = "The Shaoyang Central Sub-branch of the People's Bank of China reports. "

TRANSLATED = [
    # areas told from the county or town down, the last kind in small letters; they go on a row, or a school lies there
    "It went to 【Jiang Plaza】, 【Dongkou County Liuxi Town】, 【Longhui County Baihua Town】 and 【Nan Community】.",
    "It went to 【Dongkou County Liuxi Town farmers' market】, 【Longhui County Baihua Town Wenxi village】 and"
    " 【Liuxi Town Dalin village】.",
    "It went to 【Jiang Primary School, Dongkou County Liuxi Town】. The Liuxi Town Elderly community met.",
    # a department of the bank, and an area of another country
    "The Cash and Treasury Division and the Personal Loans Division of it went to 【Yangon Division】.",
    "It was held in 【Beilei Community, Fangcao Street, Chengdu High-tech Zone】 and in 【Xiaoling Town,"
    " Jinan High-tech Zone】.",
    "They walked into the 【Jinfadi big market】, the 【Xinhua farmers market】 and the 【Guanzhuang toll station】.",
    'It began "Financial Knowledge into Thousands of Families" and "Into Millions of Homes".',
    "They walked into a big market and a gas station.",
    "It went to the 【Ganzi Tibetan autonomous prefecture】 and 【Changyang Tujia autonomous county】.",
    "It went to 【Shandong Weifang】, to 【Weifang Changyi】 and to 【Zhejiang Jiaxing Jiashan】.",
    "It held tests in 【Shenzhen】, 【Suzhou】, 【Liuxian】, 【Chengdu】, and the games.",
    "Staff of the Yongxing Island government and of the Dongshan county people's government came.",
    "It opened in Rm.305 of 【Deyuan building】, in 【Jinding garden】, at 【Liuxi farm】 and at 【Shengli oilfield】.",
    'The "National Anti-fraud Center" app, the "Golden Village" project and the "Warm Harbor" public welfare day.',
    "The 2022 Qingdao Staff Elite Contest and the Qingdao Citizens Cup began.",
    "It won the title of “Hunan Financial Education Base”; “【Hunan】 is large,” he said.",
    "Lectures were given in the School of Law and the School of Economics.",
    "It went to 【Liuxi Village Primary School】 and the 【Baishi Village History Museum】 of 【Dongshan County】.",
    "They saw busy places, including 【Jiang Primary School】, 【Bubugao Supermarket】 and 【Baishi Township】.",
    "It went to 【Liuxi Community Service Center】, 【Baishi Community Activity Room】 and 【Nan Community】.",
    "It stood near 【Xinning】's county seat.\nReporter Su Lixia Correspondent Wang Yiyong",
    "It went to 【Liuxi Plaza】, 【Baishi Supermarket】, RT-One, 【Hua Square】 and 【Nan Market】.",
    "It went to 【Fuxin Community, Guandu Street, Guandu District】 and to 【Jinmi Planting Cooperative】.",
    "A booth stood in the 【Baishi Village Elderly Association】; 【Baihua Cultural Square】 was crowded.",
    "Staff saw the 【Loess Plateau】, the 【Hexi Corridor】, the Ancient Village and the Ethnic Village.",
    "The Shaoyang Consumer Rights Protection Federation and Shaoyang Private Entrepreneurs Association came.",
    "\nHunan Daily, 【Changsha】, June 15th (Reporter Li Ming) The day began.",
    "Booths stood at 【People's Square】, 【Bubugao Supermarket】, 【Nanhu Square】 and 【Baling Lake Scenic Area】.",
    "Staff entered 【Hunan University of Technology】, 【Zhuzhou Vocational College of Railway Technology】 and"
    " 【Leiyang Middle School】 of 【Leiyang City】.",
    "It went to 【Enshi Tujia and Miao Autonomous Prefecture】 and 【Jinping Miao, Yao and Dai Autonomous County】.",
    "Volunteers went to 【Liuxi Village, Baishi Town】 and to 【Dongshan County】.",
    "A booth stood in 【Xinning County, Shaoyang】, another at the 【Xinning County People's Square】.",
    "They entered the 【Xinning County Model Kindergarten】 and 【Shaoyang University】.",
    "Lectures were given in the 【School of Finance】 and the 【School of Economics】 of 【Shaoyang University】.",
    # how a venue is called before its name; what stands there and is none
    "It was held at the brand-new 【Jiang Palace】, in the newly built 【Hua Plaza】, the most lively 【Nan Market】.",
    "At most Jiang Plaza shops and newly Built Nan Market stalls it sold pens.",
    "It selected the 【Jiang Plaza】 and the crowded 【Nan Market】; it selected Jiang Primary School for the prize.",
    "The 【Jiang Theme Subway Station】 ushered in a lively group of pupils; the Hua Palace ushered in a new era.",
    "It went to 【Nan Community】, 【Nan Community】, 【Liuxi Village】, 【Liuxi Village】 and 【Hua Plaza】.",
    # whom it went to after a body that is none; streets of a list; a park that is called after a fair, and its gate
    "It went to Shaoyang Education Bureau, 【Hua Iron Group】 and 【Nan Mall】; Shaoyang Education Bureau, Hua Iron"
    " Group and others praised it.",
    "It walked along 【Jiang Road】, 【Hua Street】 and 【Nan Road】, then to 【8 Jiang Road, Hua Street】.",
    "It was held in the 【Central Plaza】 of 【Shaoyang Expo Park】, not at the Shaoyang Garden Expo.",
    # a university whose center acts, and one that somebody is to attend
    "It was run by the Hunan Center for Farm Credit (HCFC) at Shaoyang University, the Institute of Thrift at Hunan"
    " Normal University and others in 【Changsha】; the talk was given at 【Shaoyang University】.",
    "He lost the money before he began college life at Shaoyang University.",
    "A stall stood on the first floor of 【Jinniu Plaza】; the floor of Hua Plaza was swept.",
    "The manager led the team to 【Liuxi Village Primary School】; a debt led to Baishi Primary School.",
    "Talks were given in the 【School of Marxism】 and 【School of Economics】 of 【Shaoyang University】, then at the"
    " School of Law and School of Economics.",
    "A fair was in the lobby of the 【World Trade Center】, then in the Activity Center of 【Shaoyang Wanda Plaza】,"
    " joined by the Service Center of Baishi Plaza.",
    "It is the largest case in the history of 【Hunan province】.",
    "The activity was held in 【Shaoyang Wanda Mao】 with songs.",
    "The hall is located in the 【Shaoyang Culture and Art Center】, it is new.",
    "It was held at the 【Shaoyang Baoqing Youth Science & Arts Exchange Center】, then at 【Hua Park】 & 【Tonghe Arts"
    " Center】.",
    "It sent works from the Thrift Culture and Education Base, and 260 people in 【Shaoyang】 voted.",
    "They walked into the campus of 【Shaoyang No. 2 Middle School】.",
    "【Hunan】 news: the police of 【Changsha City】 seized false notes.",
    "Staff set up booths at 【Xinsi Mechanical and Electrical Co., Ltd.】, where all came.",
    "The lesson was hosted by 【Baishi Town Central Primary School】.",
    # a street as one of several who join, the next of whom begins with its city's name
    "Guests from the Baishi Tea Union, 【Wangchuan Street】, Shaoyang Women's Federation and police of 【Liuxi Street,"
    " Shaoyang】, came.",
    # areas that are named with the people who live there, their kind in small letters
    "It gave 30 lamps in the city's 【Baishi Yao ethnic town】 and taught at 【Madi Miao Ethnic Township】 and in the"
    " 【Liuxi Dong ethnic village】; a Miao ethnic town and the Dong ethnic group sang.",
    # a township that is called like a city, before its county; the county again before a school in it
    "It was held in 【Guanbei Village, Luoyang, Boluo】, and in 【Datong, Shizong County】.",
    # what an area counts; a verb or a sentence's end before the number counts nothing
    "They visited 【Shaoyang Third People's Hospital】, 【Xinning County Second Middle School】 and"
    " 【Shaoyang No. 2 Kindergarten】.",
    "It Opens Second Primary School for pupils of 【Xinning】. Third Middle School joined.",
    # a party's unit that bears the place's name; a theme of capitalized words
    "They met the Party Branch of Liuxi Village at the base in 【Baishi Village】 and the Party branch in"
    " 【Xinning County】.",
    "The theme is “Caring for Savers, Joining Hands in Safety.” The title was “We Met in 【Nanling】”.",
    "It went to 【Xinning County】, 【Xinning County No. 1 Middle School】 and 【Hongjiang】.",
    # a numbered venue before its area, not what joins or where somebody works
    "It went to 【No. 1 Middle School】 of 【Xinning County】, the 【Central Primary School】 in 【Liuxi Town】 and the"
    " Service Center of 【Xinning County】. It joined hands with the No. 2 Middle School of 【Xinning County】.",
    "It held the first China Liuxi River Marathon and came to the village department of 【Baishi Village】.",
    'In 【Qingzhen, Guiyang, Guizhou】, Dinghe volunteers spoke; the "Police and Bank Safety Block" was built.',
    "It was held in 【Meizhou City】, by the Meizhou Public Security Bureau and others.",
    "A stall stood before the screen of 【Wuyi Cultural Square】 in the city.",
    "It went to townships such as 【Jiepai】, 【Longfeng】 and 【Baishi】,"
    " and to villages including 【Liuxi】 and 【Nan】.",
    "It went to 【Liuxi Farmers' Market】, 【Xinning vegetable market】 and 【Eastern Anhui province】.",
    "It went to 【Liuxi administrative village】, 【Baishi natural village】, 【Baishi scenic spot】, the"
    " 【Liuxi farmers market】 and the 【Liuxi Historical and Cultural Block】.",
    "It went to 【Xilingol League】, 【Liuxi gacha】 and the 【142nd Regiment】; the Youth League and the"
    " Football League joined.",
    "It went to 【Xinning county Langshan town Shuixi village】 and to 【Baishi town Liuxi village】.",
    "It went into the 【Liupan Mountain】, the deep mountains and to the Tea Mountain; 【She County】 joined.",
    "Booths stood at 【Xinhua Department Store】, 【May Fourth Square】 and 【August 1st Park】, near the"
    " 【May Day Cultural Square】.",
    "It was held at the 【Liuxi Police Station】, together with Baishi Police Station; police officers from the Dahu"
    " Police Station of Neihu Precinct came.",
    # kinds in small letters behind romanized names, not behind words
    "It went to 【Xinning square】, 【Hongxing road community】 and 【Dongguan primary school】; it joined the"
    " local community and the Smart community.",
    "On September 1, 【Xinning Square】, 【Shaoyang Park】 and 【Baishi Village】, Dongtian held it.",
    "It took 2 million Hong Kong dollars from 【Changsha】.",
    "it went to 【xinning county】 and 【hunan province】, to a small fishing county, and stood in the Airport.",
    "It opened on 【Fenghuang Square】, marched round 【Baihua Square】, entered the 【No. 3 middle school】 and sat"
    " in the village committee of 【Baishi Town】. Staff visited 【Shitouwei】 and 【Baishan】 in"
    " 【Lanshan County】.",
    "A stall stood at 【Baihua tower square】, in front of the 【Fenghuang Plaza】, beside 【Renmin park】,"
    " in the heart of 【Changsha】.",
    # a region's possessive, areas of one list that do not contain one another, a shared word for their kind
    "It was held in 【Baishi village】 in 【southwest China】's 【Guizhou Province】, and in 【Changsha】,"
    " 【central China】's 【Hunan Province】.",
    "It went to 【Wanrong】, 【Linyi】 and 【Ruicheng】, then to 【Xinning, Shaoyang】.",
    "It went to 【Wulong】, 【Lucun】 and 【Beixiang towns】 and to the villages and towns.",
]

SMALL = (
    "the people's bank of china went to 【langshan town, xinning county】, to 【huangbei village】 and"
    " 【renmin square】 in 【hunan province】, to a small town and the main square."
)

NATIVE = [
    "April 18, 2014 06:45 pm | Updated 06:47 pm IST - 【FELLMOOR】:\nThe camp was held.",
    "Nevada Second Credit Union taught in 【Nevada】; pupils wear Nevada Second T-shirts.",
    "The Reserve Bank of India met at 【PWD Guest House Gandhi Nagar, Jammu】, where the Manager at 【Jammu】,"
    " Bhupi Singha informed them.",
    "The Bank of Guyana opened at 【Triumfa, East Coast Demerara】 and at the 【VNPF Conference Room】 there.",
    "The Central Bank of Ireland\nMonday 9th February | 6:30pm | The 【Liuxi Hotel, Mallow】\nthanked the"
    " 【Harbour Hotel】 in 【Mallow】 for hosting it.",
    "Zions Bank spoke at 【Hanwell】, 【Enochfield】 and 【North Liuxi elementary schools】 in 【Alamance】,"
    " 【Catawba】, 【Chatham】, 【Guilford】 and 【Rowan】.",
    "The Central Bank of Sri Lanka met them at 【No. 805, Liuxi Street, Matale】 and the 【Maybank Arts Theatre】.",
    "The Bank of Jamaica spoke at the 【Convent of Grace Academy】 in 【Linstead】, and to areas such as 【Linstead】,"
    " 【Porus】 and 【Te Anau】.",
    "The Reserve Bank of India was in 【Bangalore】, 【Trivandrum】 and 【Chumukedima】.",
    "Staff Reporter\n【DIMAPUR】, MAY 7\nThe Reserve Bank of India met pupils.",
    "The Bangko Sentral ng Pilipinas goes to Project B, 11 September 2017, Monday, 8:00 a.m. to 10:00 a.m. for Grades 1"
    " to 3, respectively, 【Liuxi Central Elementary School, Pulungu, Cebu】, and 2:00 p.m. for Grades 7 to 10,"
    " 【Lazi National High School】, to 【Liuxi, Liuxi】, and to 【St. Peter's College】, 2:00-4:00 p.m. and so on.",
    "The Reserve Bank of Fiji has the dates\nWednesday - 24 July 2013    【Kavala Village Ground】\n",
    "The Central Bank of Nigeria visited those in 【Lagos】, 【Taraba】, 【Nasarawa】 and 【Enugu States】.",
    "The Bank of Ghana launched its student diary at 【Liuxi High School】; it visited"
    " the 【Legon University Staff School】.",
    "The Bank of Ghana told of sessions held with pupils of 【Liuxi Community School】.",
    "The Bank of Ghana took its literacy programme to 【Liuxi High School】 and to the 【Divine College of Tamale】.",
    "The Bank of Ghana met them at 【Sutu restaurant】 in 【Tamale】.",
    "The mission went to traders in 【Kawo market】 and at 【Gumi market】 in 【Nigeria】.",
    "The campaign at 【Old Liuxi village】 in 【Ghana】 was celebrated in 【Nandom】 and 【Liuxi districts】.",
    "They taught at 【Liuxi primary school】 in 【Kenya】; it leads in the Kenyan market.",
    "Durbar\n【Takoradi】, Nov. 14, GNA - The Bank of Ghana toured the 【Western】 and 【Western North Regions】.",
    "【LIUXI CITY】 - The Bangko Sentral ng Pilipinas set up a booth at 【Komtar】 with a 【Baishi】-based club.",
    "A drive\ndate 2020-12-24 【ITANAGAR】, 23 Dec: State Bank of India met at 【University of Nebraska at Omaha】.",
    "JUNK\n【KAMPALA】, June 3: The Bank of Uganda opened a course in 【Karamoja】.",
    "The Bank of Uganda was there. 【Karamoja】 has gained trainers from 【Moroto】 and 【Gulu】.",
    "【LOWER MILLBROOK PA】 – Students at 【Millbrook High School】 learned to budget in 【Salem, Ore.】 today.",
    "The Bank of Ghana came to 【Koforidua, Eastern Region】, and to 【Apirede Basic School】.",
    "The Central Bank of Nigeria team went to the 【Government Secondary School, Gwagwa】.",
    "In 【Ireland】, schools in north 【Cork】 and west 【Limerick】 met at the 【Harbour Hotel】.",
    "The Reserve Bank of India went to 【Mizoram】's 【Seling village】 and 【Nadia district】 of 【West Bengal】.",
    "Zions Bank spoke at 【Salt Lake City】's 【Jackson Elementary School】 in April.",
    "The Bank of Uganda spoke of markets in 【Africa】 and across the 【Caribbean】; 【Uganda】's savers came.",
    "The Central Bank of Sri Lanka met growers in the 【Matugama】 area and suppliers of 【Galewila】 today.",
    "The Bank of Ireland thanked the 【Harbour Hotel】 in 【Mallow】, which hosted it, and Liuxi High School.",
    "The Reserve Bank of Fiji and 【Liuxi College】 in 【Nausori】 was the place where it began.",
    "【Nakuru】, Tuesday – The Central Bank of Kenya came to 【Baishi, Nakuru】.",
    "【PUERTO BAISHI, Palawan】 – The Bangko Sentral ng Pilipinas went to 【Pulau Liuxi】 in 【Cebu】.",
    "The Central Bank of Nigeria went on to the 【Palace of the Emir of Bauchi】 and to the 【Kpansia Markets】.",
    "The Reserve Bank of India held a camp at 【Baishipur village】 in 【Mokokchung District】 of 【Nagaland】.",
    "The Bank of Uganda course at 【Hotel Liuxi】 began after the tour of 【Jinja】, 【Mbale】 and 【Nyasibi】.",
    "Bangladesh Bank met guests at 【Lake Side Zila Parishad】 auditorium in 【Khulna city】.",
    "Bangladesh Bank staff sent delegates to the 【Liuxi Academy】.",
    "The credit union has its office on 【Medical Drive】 in 【Boston】.",
    "Police hold a fraud event in 【Fellwick】\n\nPolice and Barclays met people of 【Fellwick】 in the 【UK】.",
    "In 【Fuentsholt】, the walk went from the 【Clock Tower】 to 【Changlimith】, joined by students of 【Bhutan】.",
    "Savers across 【Berbica】 and a nurse from 【Galewila】 spoke; 【Galewila】 is in 【Guyana】.",
    "The branch went to 【Port Murand】, 【Albian】 and 【Whimm】, where the schools of 【Guyana】 had asked for it.",
    "Student diary reaches 【Dawasama】\n\nDiaries were given at 【Dawasama Secondary School】 in 【Fiji】.",
    "A talk at 【Gambisar Lower Basic School】 was in the 【Upper River Region】.",
    "She told students of 【St. Mary's College, Thrissur】, that promoters met at the 【Kalpetta Block Office】.",
    "The prizes were given in a ceremony at 【Anxi County Civil Affairs Bureau】; the Education Bureau of the county,"
    " the Anxi County Tax Bureau and Anxi County Government schools had helped.",
    "It was read on Nanning.com and Liuxi.gov.cn in 【Nanning】.",
    "The rally was held in the 【Rampur District Court】 and opened in Rampur Regional Office in 【India】.",
    "It was in the canteen of the 【Bluff Aluminium Works】 and in the parking lot of 【Chambers Prairie Mall】.",
    "The Bank of Ghana met pupils at the 【Bank Square】 and at 【City Mall】.",
    "【DERA GHAZI KHAN】, (NewsPoint - 7th Mar, 2024) A contest was held by the State Bank of Pakistan.",
    "The schools visited in 【Nigeria】:\nState\tSchool\n【Lagos】\t【St. John of God School, Wuse Zone 3, Lagos】",
]

NONE = [
    "The Reserve Bank Zambia team met them.",
    "The Bank of Ghana and Ecobank Storm Rural Communities with books.",
    "The Bank of Fiji met Mr Sosi Nawaqa; in June Nawaqa is told of it, and Lautoka said more.",
    "The Bank of Fiji presented a cheque to Liuxi High School and a prize for pupils of Baishi College.",
    "A home-based club, a Market-based plan and the First and Second Banks were there.",
    "The Bank of Ireland said: Competition B went to Gaelscoil Liuxi, second place to Scoil Mhuire Baishi.",
    "The Bank of Ireland tested St John the Baptist School and the bank.",
    "The Resident District Commissioner and the Youth League Committee of Hunan Province joined.",
    "A group from the Liuxi School and Beijiang Vocational College took part with Diamond Credit Union.",
    "She is a student of class eight at the Liuxi Noon School in her town.",
    "The Mayor of Changsha, the Shaoyang Daily and the Shaoyang Municipal Government were thanked.",
    "In June the programme was given in English, in Mathematics and in Grade 5.",
    "The Guide was printed; the Model was shown; Reading is a habit; Mobile banking grows.",
    "The Eastern Caribbean Currency Union and Liuxi Credit Union keep the month.",
    "Posters in rural areas, in the community and on the campus told of it.",
    'The "2016 Hunan province anti fake money activities" were praised.',
    "They spoke Naxi language and Zhuang and Bai languages.",
    "The booklet is in Dzongkha and in Konkani; he came across Kofi Mensah and went to Kofi Mensah.",
    "Winners of the contest\nName\tSchool\nKofi\tUpper Liuxi School",
    "The National Congress of the Communist Party of China met.",
    "In Guyanese schools and across Zambian markets people save.",
]

MARK = re.compile("【(.*?)】")


def found(text):
    view = View(text, fold(text), "en", None)
    mentions = settle([*branch.find(view), *place.find(view)])
    return [text[m.span.start : m.span.end] for m in mentions if m.label == "PLACE"]


@pytest.mark.parametrize("marked", TRANSLATED)
def test_places_in_translated_reports(marked):
    assert found(CHINA + MARK.sub(r"\1", marked)) == MARK.findall(marked)


def test_places_in_a_text_wholly_in_small_letters():
    assert found(MARK.sub(r"\1", SMALL)) == MARK.findall(SMALL)
    capital = MARK.sub(r"\1", SMALL).replace("the people", "The People")
    assert "renmin square" not in found(capital)


@pytest.mark.parametrize("marked", NATIVE)
def test_places_in_native_reports(marked):
    assert found(MARK.sub(r"\1", marked)) == MARK.findall(marked)


@pytest.mark.parametrize("text", NONE)
def test_no_place(text):
    assert found(CHINA + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CHINA + "A booth stood in Xinning County, Shaoyang.", ["湖南省/邵阳市/新宁县"]),
        (CHINA + "A booth stood at the Harmony Plaza in Shuangqing District.", ["湖南省/邵阳市/双清区"] * 2),
        (CHINA + "They met in Hengyang, Hunan, and Hengyang County, Hunan.", ["湖南省/衡阳市", "湖南省/衡阳市/衡阳县"]),
        (
            "Yulin Branch of China Construction Bank, Guangxi: they came to Rong County.",
            [GUANGXI, f"{GUANGXI}/玉林市/容县"],
        ),
        (  # a county that is a district today keeps the name that the report gives it
            CHINA + "They met in Xinjian County, Nanchang, and left Xinjian.",
            ["江西省/南昌市/新建县"] * 2,
        ),
        (CHINA + "They met in Xinjian, Nanchang, and left Xinjian.", ["江西省/南昌市/新建区"] * 2),
        (CHINA + "They came to Liuxi Kindergarten.", ["湖南省/邵阳市"]),
        # a bank counts its central branches at home
        ("Bank of Langfang Third Central Sub-branch went to Wangchuan Street.", ["河北省/廊坊市"]),
        (  # of an area that is named with its people the kind tells: a county, or a town that is called like one
            CHINA
            + "They came to Chengbu Miao ethnic county, Lankao Yao ethnic town and Baishi Dong ethnic town, Hubei.",
            ["湖南省/邵阳市/城步苗族自治县", "湖南省/邵阳市", "湖北省"],
        ),
        # a school that another town of the province counts; what only sounds like one of its towns
        (
            CHINA + "They came to Liling No. 2 High School, Xinhua Second Primary School and Xinhua Primary School.",
            ["湖南省/株洲市/醴陵市", "湖南省/娄底市/新化县", "湖南省/邵阳市"],
        ),
        (CHINA + "They came to Lankao No. 2 High School.", ["湖南省/邵阳市"]),
        (  # a village that is called like a county elsewhere
            CHINA + "They came to Wenxi village and Lankao Village; they saw Lankao county.",
            ["湖南省/邵阳市", "湖南省/邵阳市", "河南省/开封市/兰考县"],
        ),
        ("Staff of ICBC came to Xinning Market and to Lankao No. 2 High School.", [None, "河南省/开封市/兰考县"]),
        # a venue that is named after another city of the province, or after the only one that is named at all
        (CHINA + "They came to Changsha Square and to Wuhan Square.", ["湖南省/长沙市", "湖南省/邵阳市"]),
        ("Staff of ICBC came to Changsha Square, to Changsha Road Kindergarten.", ["湖南省/长沙市", None]),
        ("Nepal Rastra Bank opened a course in Lalitpur.", ["Nepal"]),
        ("HARTFIELD, Minn. - About 240 juniors met at Hartfield High School.", ["United States", "United States"]),
        (
            "The Bank of Ghana met in Accra. In Manchester the Bank of England met; a talk was held in Paris.",
            ["Ghana", "United Kingdom", "Ghana"],
        ),
        ("The Bank of Uganda course at Hotel Liuxi ended.", ["Uganda"]),
        ("Lloyds Bank lent £90 in the Midlands.", ["United Kingdom"]),
        ("Fell Bank met in Midlands and in Harare.", ["Zimbabwe"] * 2),
        # Hong Kong, Macao and Taiwan, in their own reports and in others
        (
            "Land Bank of Taiwan met in Keelung, Taiwan, in Banqiao District and at Liuxi Elementary School.",
            ["台湾省/基隆市", *["台湾省/新北市/板桥区"] * 2],
        ),
        ("Hang Seng Bank met in Tuen Mun, Hong Kong, and at Liuxi College.", ["香港特别行政区"] * 2),
        # what no table knows lies in the division spoken of last, if that is one of the report's own region
        (
            "Land Bank of Taiwan met in Taichung and at Liuxi College. It went on to Tainan and to Baishi College.",
            [*["台湾省/台中市"] * 2, *["台湾省/台南市"] * 2],
        ),
        (
            "Hang Seng Bank met in Hong Kong. It went to Taipei, Taiwan, and to Liuxi College.",
            ["香港特别行政区", "台湾省/台北市", "香港特别行政区"],
        ),
        (
            "The Bank of Ghana met in Taipei, Taiwan, and at Liuxi College in Kumasi.",
            ["台湾省/台北市", "Ghana", "Ghana"],
        ),
        ("DBS Bank met in Singapore and in Macau.", ["Singapore", "澳门特别行政区"]),
        (CHINA + "They met in Taipei and in Hong Kong.", ["台湾省/台北市", "香港特别行政区"]),
        ("The Bank of Ghana met in Victoria, Ghana.", ["Ghana"]),
        (  # a school that is named like a parish elsewhere
            "The Bank of Zambia toured colleges in Kitwe, including St Brendan's Upper College, and"
            " St Philip's Junior Secondary Schools in Zambia, and went on to Lome, Togo.",
            ["Zambia", "Zambia", "Zambia", "Zambia", "Togo"],
        ),
    ],
)
def test_the_division_or_country_of_a_place(text, expected):
    view = View(text, fold(text), "en", None)
    mentions = settle([*branch.find(view), *place.find(view)])
    branches = branch.normalize([m for m in mentions if m.label == "BRANCH"], view)
    places = place.normalize([m for m in mentions if m.label == "PLACE"], view, branches)
    assert [m.value for m in places] == [Place(division) for division in expected]
