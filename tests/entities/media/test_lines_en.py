"""English outlets told by where they stand in a report's layout: the surfaces found in invented texts."""

from __future__ import annotations

import pytest

from reportmine.entities.media.en import find
from reportmine.knowledge.rules import read_rules
from reportmine.text.view import View, fold

FILLER = "The branch taught traders and answered what they asked. " * 20
FOUND = [
    # channels of India's broadcaster; letters before "inputs" that are no office's
    ("Doordarshan Chandana and DD Sahyadri came. (With CEO inputs)", ["Doordarshan Chandana", "DD Sahyadri"]),
    # an outlet of common words below its author's name, and no other line of such words
    ("Pupils bank\n\nRita Frost\n\nNorth Light News\n\nThe branch met pupils.", ["North Light News"]),
    ("Pupils bank\n\nThe bank told.\n\nNorth Light News\n\nThe branch met pupils.", []),
    # a writer and a headline with a town in brackets below a day
    ("1 March 2023\nAma Osei (Accra)\nThe bank met pupils.", []),
    # what tells what it heard and is spoken to; where a picture was sent
    (
        "Liuxine gathered that the pupils came. Speaking to Liuxine, the manager was glad. Liuxine sang.",
        ["Liuxine", "Liuxine"],
    ),
    # an outlet that says what it heard, called like something else; a bank that says so
    (
        "New Telegraph gathered that the queue was long, and the Guardian reports that it was short. The new telegraph"
        " was shown; Guardian Savings Bank reports that it grew.",
        ["New Telegraph", "Guardian"],
    ),
    # who writes for an outlet and is no part of its name; an outlet with an "of" in it
    (
        "Reporter Chen Liuxi of Baishi Evening Post came; Voice of Liuxi Radio did not.",
        ["Baishi Evening Post", "Voice of Liuxi Radio"],
    ),
    ("A cheque was given. (Submitted/Upper Moor District News)", ["Upper Moor District News"]),
    # whose people wrote it, an outlet's and a bank's; an agency alone in its line, and what is none
    ("By the Liuxi Star News Team\nThe branch met traders.", ["Liuxi Star"]),
    ("By Liuxi Bank Team\nThe branch met traders.", []),
    ("The branch met traders.\nZanis\n\nAsante\n", ["Zanis"]),
    ("REUTERS\n\nTHE branch met traders.\n\nREADERS\n", ["REUTERS"]),
    # a bank with its land in brackets opens no dateline; a firm is no outlet
    ("LUB (Asia) met traders.", []),
    ("LUXI (Lux News Agency) The branch met traders.", ["Lux News Agency"]),
    ("The branch met Liuxi Online Offline Trading. Liuxi Online wrote of it.", ["Liuxi Online"]),
    # whose matter a report holds besides; what traders put in
    (
        "The branch met traders. (With inputs from PTI and the Muscat Daily) (With LIPRO inputs)",
        ["PTI", "Muscat Daily", "LIPRO"],
    ),
    ("The branch met traders with inputs from Kofi Traders. (With agency inputs)", []),
    # the letters of an agency that open a report, none of a body; who wrote the story, and whose a picture is
    ("(FNO) – The branch met traders.", ["FNO"]),
    ("(CSR) – The branch met traders.", []),
    ("(LUM) – The Liuxi Union of Millers (LUM) met traders.", []),
    ("(RBI) - The Reserve Bank of India met traders.", []),
    ("(Story Courtesy QuelNews)\nThe branch met traders.", ["QuelNews"]),
    ("The branch met traders. Story courtesy of Ama Osei. Photo courtesy of Fellmoor Farm.", []),
    # a daily whose name goes on, one that a town calls its own, and a paper of a town with what lies around
    (
        "Ama told the Quelldorn Daily Courier and the Quelldorn Daily Star; Malawi's Daily Times and the Quelldorn"
        " & District Advertiser wrote too. The Quelldorn & District Fair was shut; ten came daily. Press on.",
        ["Quelldorn Daily Courier", "Quelldorn Daily Star", "Daily Times", "Quelldorn & District Advertiser"],
    ),
    # a station that a word and its frequency tell
    ('"Few came," Ama Osei told Heron 97.1. "It rained." She speaks to Owl 104 in June.', ["Heron 97.1", "Owl 104"]),
    # a magazine called by a number, and who wrote in capitals before the outlet
    ("Last week 308 Magazine met the tellers, who had sold 308 magazines.", ["308 Magazine"]),
    ("ROSA ADDO Liuxi Plain Correspondent\nThe branch met traders.", ["Liuxi Plain"]),
    ("ROSA ADDO LIUXI POST CORRESPONDENT\nThe branch met traders.", ["ROSA ADDO LIUXI POST"]),
    # whose writer is on its staff
    ("By Quelland Today Staff Writer\nThe branch met traders.", ["Quelland Today"]),
    ("Kofi Addo, Quelland Today Senior Reporter\nThe branch met traders.", ["Quelland Today"]),
    # who wrote with a town and a day behind on one line
    ("By Valley Echo Correspondent Old Liuxi, Feb 9, 2026\nBy Our Correspondent Liuxi, Feb 9", ["Valley Echo"]),
    ("SAVE MORE (PAGE 12, LIUXI TIMES)\n\nThe bank met.", ["LIUXI TIMES"]),
    # the site of a known paper, a broadcaster's station by its town, letters that something is broadcast through
    (
        "It ran on Borneo Post Online. Borneo Post Online Shop sells. The Borneo Post online is free.",
        ["Borneo Post Online", "Borneo Post", "Borneo Post"],
    ),
    (
        "Doordarshan Guwahati and Radio Pakistan Quetta came; Doordarshan Director Ama sang.",
        ["Doordarshan Guwahati", "Radio Pakistan Quetta", "Doordarshan"],
    ),
    ("Songs were broadcast through AIR. The AIR staff sang; notes were sent through AIR.", ["AIR"]),
    # a byline of reporters of an outlet whose name is made of words for outlets; one in other letters; a bare name
    ("The branch met traders.\n\nAuthor: DAILY NEWS Reporters\n\nNext", ["DAILY NEWS"]),
    ("News Agency Of Nigeria\n\nThe branch met traders.", ["News Agency Of Nigeria"]),
    ("The manager told the Gazette and the Argus that fakes are few.", ["Gazette", "Argus"]),
    # what opens a translated report
    ("Beijiang Daily News (reporter Li Ping) The branch met traders.", ["Beijiang Daily"]),
    ("Liuxi.com, November 19 (Reporter Li Ping) The branch met traders.", ["Liuxi.com"]),
    ("Anhui Finance Network (www.anhui.com) News In order to teach, the branch met.", ["Anhui Finance Network"]),
    ("Liuxi Insurance Newspaper Network News\nThe branch met.", ["Liuxi Insurance Newspaper Network"]),
    ("Beijiang Net · Bei Cloud client News (correspondent Li) The branch met.", ["Bei Cloud client"]),
    ("Fake shilling notes\n\nBy The Liuxi Observer\nPolice in Baishi held two men.", ["Liuxi Observer"]),
    ("New branch\n\nBy Daily Beacon\nThe branch opened.", ["Daily Beacon"]),
    ("By Liuxi Herald News Service\n\nBAISHI: The bank met traders.", ["Liuxi Herald News Service"]),
    ("LIUXIBYTES BUREAU\n\nBAISHI: The bank met traders.", ["LIUXIBYTES"]),
    ("PUBLIC SECURITY BUREAU\n\nLeeds Tourism Bureau\n\nOwlton News Bureau\n\nIt was so.", ["Owlton News"]),
    ("City Reporter\n\nOwlton Morning Reporter\n\nThe Hindu, 3 May 2019\n\nIt was so.", ["Owlton Morning", "Hindu"]),
    ("The Financial Times Magazine told of it.", ["Financial Times"]),
    ("OUR BUREAU\n\nBAISHI: The bank met traders.\n\nCREDIT BUREAU\nIt was so.", []),
    ("LIUXI TRIBUNE, BAISHI - So that nobody is cheated.", ["LIUXI TRIBUNE"]),
    ("The team at work. Photo: Ama Osei/LIUXI GAZETTE", ["LIUXI GAZETTE"]),
    ("By Ama Osei/PNA\n\nThe bank opened.", ["PNA"]),
    ("Staff at work. Photo by Ama Osei/QLR News.\n\nIt was so.", ["QLR News"]),
    ("Photo by Ama Osei/The Liuxi Standard\n\nIt was so.", ["Liuxi Standard"]),
    ("Photo by Ama Osei/QLR News. It was so.", []),
    ("At work.\n©Ann Reed/Owlton Post\nIt was so.", ["Owlton Post"]),
    ("At work.\n© Ann Reed/Barclays\nPhoto: Ann Reed/HSBC\nIt was so.", []),
    ("At work.\n© 2020 Fell Bank/Terms\n© Ann Reed\nIt was so.", []),
    ("NEW SIGN (QLR FILE PHOTO )\n\nIt was so. (FILE PHOTO) (OFFICIAL PHOTO)", ["QLR"]),
    ("Traders taught\n\nBy QLR\n\nIt was so.", ["QLR"]),
    # a newspaper with its day on a line of its own, and a town with one
    ("Traders taught\n\nThe Monitor, Friday October 9th, 2013\n\nTHE bank did so.", ["Monitor"]),
    ("Traders taught\nSource:\n\nThe Moor Tern, 3 May 2019\n\nTHE bank did so.", ["Moor Tern"]),
    ("Traders taught\n\nThe Valley, 3 May 2019\n\nTHE bank did so.", []),
    ("Traders taught\n\nBy FLB\n\nFell Liuxi Bank (FLB) did so.", []),
    ("Traders taught\n\nBy ANITA\n\nIt was so.\nBy CEO\nBy QLR staff\n", []),
    ("Baishi, South Liuxi (Kabar Liuxi) — Stallholders came.", ["Kabar Liuxi"]),
    ("Kumasi (PLN) - The office met.", ["PLN"]),
    ("Baishi, July 20 (PLN): The office met.", ["PLN"]),
    ("Baishi, July 20 (LiXN): The office met.", ["LiXN"]),
    ("BAISHI (liuxi-news.com)-The office met.", ["liuxi-news.com"]),
    ("NLB (Nanling Bank) Liuxi Branch met traders.", []),
    ("Baishi (KABARLIUXI News) - The office met.", ["KABARLIUXI News"]),
    ("Traders taught\n\nliuxinews.com – The office met.", ["liuxinews.com"]),
    ("The branch opened.\nSource - TOI - http://x.example", ["TOI"]),
    ("LIUXI.CO.ID, BAISHI - Bank Nanling met traders.", ["LIUXI.CO.ID"]),
    ("Liuxi.co, Upper Baishi -- The branch met traders.", ["Liuxi.co"]),
    ("BAISHI, LiuxiNews.co.id - Head Ama Osei met traders.", ["LiuxiNews.co.id"]),
    ("The office met.\nwww.fellbank.com - The page of the bank. See fellbank.com – The page.", []),
    ("The office met. (ab/PNA7-Liuxi/Told first on the page of the agency on May 6.)", ["PNA7-Liuxi"]),
    ("The office met. (PNA12-LiuxiBai)", ["PNA12-LiuxiBai"]),
    ("The office met. (PNA 2024/25 budget)", []),
    ("The office met. (ab/PNA-12)", ["PNA-12"]),
    ("The office met. (PNA XI-Upper Liuxi)", ["PNA XI"]),
    ("The office met. (ab/PNA UPLIUXI-Baishi)", ["PNA"]),
    ("The office met. AB/PNA 2 Liuxi", ["PNA"]),
    ("12:00 AMAma Mensah/Liuxi Writer\nThe bank opened.", ["Liuxi"]),
    ("Ama Mensah/Liuxi Writer said so.", []),
    ("The banks gave pens in Liuxi. – Nampa", ["Nampa"]),
    ("The banks gave pens in Nampa, where it met.", []),
    ("The banks gave pens, PINA reports. They met Pina (PACNEWS).", ["PINA", "PACNEWS"]),
    ("by Ama Mensah / Liuxi Advance\nThe bank opened.", ["Liuxi Advance"]),
    ("Many were told in May. LT PHOTO: AMA MENSAH\n\nThe bank met.", ["LT"]),
    ("Many were told in May. FILE PHOTO: AMA MENSAH\n\nThe bank met.", []),
    ("Many were told. RBI PHOTO: AMA MENSAH\n\nA talk. LEFT PHOTO: AMA OSEI. AP PHOTO: KOFI OSEI", ["AP"]),
    ("A teller sings. (PHOTO / XINHUA)\n\nThey met. [PHOTO BY LI MING/CHINA DAILY]", ["XINHUA", "CHINA DAILY"]),
    ("A teller sings. (PHOTO / LI MING)\n\nThey met. (PHOTO / SHUTTERPICS) (PHOTO OF XINHUA ROAD)", []),
    ("12:00 AMAma Mensah/Staff Writer\nThe bank opened - Child Safety Net\n", []),
    ("The bank opened. Source: Sligo Champion", ["Sligo Champion"]),
    ("This story first appeared on: The Liuxi Searchlight\n\nThe end.", ["Liuxi Searchlight"]),
    (f"Liuxi Express News\n\n{FILLER}{FILLER}", ["Liuxi Express News"]),
    (f"{FILLER}{FILLER}\nLiuxi Express News", ["Liuxi Express News"]),
    ("The Liuxi Savings Union (LSU) met; she told CBN so.", ["CBN"]),
    ("Some told the Ghana News Agency (GNA) so; GNANA met.", ["Ghana News Agency", "GNA"]),
    ("Some told the Ghana News Agency (GNA) so. The GNA counted six tellers.", ["Ghana News Agency", "GNA", "GNA"]),
    ("By Ama Adjoa Mensah, GNA\n\nThe branch opened.", ["GNA"]),
    ("Care for notes\n\n1 March 2023\nThe Lamp (Banjul)\nBy Ama Osei\n\nThe bank spoke.", ["Lamp"]),
    ("Care for notes\n\n1 March 2023\nFell Bank (Banjul)\nBy Ama Osei\n\nThe Lamp (Banjul) is lit.", []),
    ("The branch taught traders – Finance – Northern Net\n\nIt met them.", ["Northern Net"]),
    ("The branch taught traders_Liuxi Information Network\nIt met them.", ["Liuxi Information Network"]),
    ("LIUXIPOST reports that the day is marked.", ["LIUXIPOST"]),
]

NOT_FOUND = [
    "Pupils looked at Bloomberg terminals and a Reuters monitor.",
    "It built a Police-Bank Anti-Fraud Network\n\nIt met traders.\nA wall against fraud - Safety Service Network\n",
    "Liuxine gathered that the pupils came. (Submitted by Ama Osei) Nanling gathered that; she told Nanling so.",
    "Rosaria gathered that it rained. Speaking to Rosaria, Ama sang. (Submitted/Ama Osei) (Supplied photo/Fell Bank)",
    "She told Form 98. He told Nanling 91 savers came, and told Heron 64 that it rained.",
    "Branch Network News\n\nThe branch met.",
    "The Branch Network (reporters came) News of the day.",
    # in the middle of a report a line of capitals is no byline; letters within other letters; a town in brackets
    f"{FILLER}\nLiuxi Express News\n{FILLER}",
    "Baishi, July 20 (South Korea): The office met.",
    "Baishi, July 20 (Sun): The office met.",
    "Latest News\n\nThe branch opened.",
    "Open Your Account Today\n\nThe branch opened.",
    "Wallet Insider\n\nThe branch opened.",
    "Automated Teller Machine (ATM): the card is put in.",
    "Chief Executive (CEO): Staff came.",
    "Business News\n\nThe branch opened.",
    "LIUXI.CO.ID, the bank says - The branch met traders.",
    "By Our Reporter\n\nThe branch opened.",
    "The ribbon is cut. (File photo)",
    "The ribbon is cut. (Ann Osei photo)",
    "The Bank of Liuxi (BOL) opened.",
    "It grew (page 12, Annual Report), they read (page 3, Savings Guide).",
    # letters that a report gives a body, though an outlet has them too; a page's own account
    "The Central Bank of Nanling (CBN) met traders; she told the CBN Fair so.",
    "Start your digital subscription to Fell Tribune. Subscribe to the Liuxi Herald.",
    "By Daily Reporters\n\nThe manager read gazette notices.",
    "Follow us on Instagram: Liuxi Farmers and on Facebook: Liuxi Farmers Newspaper.",
    "The Liuxi Trade Office (LIUXITRO) met. LIUXITRO reports that sales rose.",
    "By Heather Lisle, Contributing Writer\n\nThe branch opened.",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_outlets_of_the_layout(text: str, expected: list[str]) -> None:
    assert [text[found.start : found.end] for found in find(View(text, fold(text), "en"))] == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_no_outlets(text: str) -> None:
    assert find(View(text, fold(text), "en")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The News Agency of Quelsall (QNA) reports. A news agency of Quelsall slept.",
            [("News Agency of Quelsall", "agency"), ("QNA", "agency")],
        ),
        (
            "Quelsall Daily, Quelsall TV Station and Owlmere Tafo published seven reports.",
            [("Quelsall Daily", "newspaper"), ("Quelsall TV Station", "tv"), ("Owlmere Tafo", "tv")],
        ),
        (
            "Quelsall Daily, and Bramvost and other media came.",
            [("Quelsall Daily", "newspaper"), ("Bramvost", "newspaper")],
        ),
        (
            "Quelsall Daily and Fell Bank reported gains. Quelsall TV and Owlmere Tafo sang.",
            [("Quelsall Daily", "newspaper"), ("Quelsall TV", "tv")],
        ),
        # a listed bank and ordinary words are none, whatever they report
        ("Quelsall Daily and Ecobank reported gains.", [("Quelsall Daily", "newspaper")]),
        ("Quelsall Daily and Lawyers have reported it.", [("Quelsall Daily", "newspaper")]),
        # the letters of a currency before figures; an outlet of the same letters, also by its frequency
        (
            "Each may change NPR 9,000 or NPR 500. NPR told of it, and so did NPR 90.5.",
            [("NPR", "radio"), ("NPR", "radio")],
        ),
        # a flight's number is no frequency, and a channel's is a television's
        ("The tower told Flight 100 that it rained. Ama told Channel 90.", [("Channel 90", "tv")]),
    ],
)
def test_outlets_that_no_table_knows(text, expected):
    found = sorted(find(View(text, fold(text), "en")), key=lambda one: one.start)
    assert [(text[one.start : one.end], one.kind) for one in found] == expected


def test_what_names_a_frequency_is_not_kept_from_being_sought() -> None:
    rules = read_rules("media_en")
    examples = rules["media.en.fm"].matches
    assert examples
    assert [text for text in examples if not rules["media.en.fm_hint"].pattern.search(text)] == []
