"""PLACE in native English: what tells that unknown names are places, and bodies that are called by a place's name."""

import pytest
from place_marks import remarked

TOLD = [
    # divisions in small letters that are areas, and those of a bank
    "The Bank of Bangladesh met officials across the 【Barishal division】 and in 【Rangpur division】; the"
    " Sylhet division of the Fell Bank sent staff of the Retail division.",
    "Its Khulna division met the Bank of Bangladesh. It thanked its Sylhet division.",
    # a capital whose name ends in an apostrophe
    "The Maldives Monetary Authority met pupils from 【Male'】 and 【Addu City】; male pupils' books came.",
    # who comes from a place, and from a firm; a house of culture, and a body's desk alone in its line
    "The Bank of Ghana met Kofi, a businessman from 【Quelmoor】 and a tailor from 【Darvish】, and a man of business"
    " of Lorong.",
    "The Bank of Ghana sang at the 【Quelmoor Palace of Culture】 and the 【Darvish Palace of Sports】.\n\nPress"
    " Division\n\nIt was long.",
    # a part of a town that bears the name of a land elsewhere; not in a row
    "The Central Bank of Nigeria held it in 【Maryland, Lagos】. It flew to 【Texas】, 【Ohio】. It met guests"
    " from 【Texas】, 【Abuja】 and 【Kano】.",
    # kinds of venues behind unknown names; not where they only stand beside a body
    "The Bank of Ghana sang at the 【Quelmoor Golf Course】, 【Darvish Planetarium】 and the 【Quelmoor Ice Rink】.",
    "The Bank of Ghana met pupils at 【Quelmoor School for the Deaf】 and at 【Darvish Gurukul】.",
    "In 【Kent】 tellers visited 【Quelmoor School for Girls】 and 【Darvish Grammar School for Boys】.",
    # an area that ends a public body's name behind its letters; not behind a comma or a word
    "The Forestry Department (FDQ) Sabah met Bank Negara Malaysia at 【Tawau】. The Forestry Department (FDQ) in"
    " 【Sabah】 sang.",
    "The Bank of Ghana thanked Quelmoor Showroom and its staff.",
    # lists behind other words than "such as"
    "Bank Indonesia said it is enough for five islands, which are 【Domer】, 【Romung】, 【Lati】 and 【Babor】.",
    # a list of what something happened in, and who comes from where; before a dash
    "【Horowpana】, 【Kapugolle】 and 【Rathmalga】 were the focus of a week of the Central Bank of Sri Lanka."
    " Dignitaries from 【Welipana】 came.",
    "Horowpana and Kapugolle were the singers of the evening. The Central Bank of Sri Lanka sent dignitaries.",
    "The Bank of Ghana planted trees in 【Kaasovo】 - the home of the old. It sets money out in Figures - Part One.",
    # a sanctuary, and a region whose side is a letter
    "The Central Bank of Malta showed what was found at the 【Ta' Velu Sanctuary】, and met people in 【W. Sussex】.",
    "Bank Indonesia held it at 【Pasar Kervana】 in 【Bali】.",
    "The Central Bank of Sri Lanka met a village made up of 【Horowpana】, 【Kapugolle】 and 【Rathmalga South】.",
    "The Bank of Ghana spoke. Among the villages so far reached were 【Kaaso No. 1】 and 【Kaaso No. 2】, 【Ellokrom】,"
    " 【Adwafa】 and 【Nsukwa】.",
    "The Reserve Bank of India met three blocks, namely 【Zirang-I】, 【Zirang-II】 and 【Raga】 of"
    " 【Lower Liuxi district】.",
    "The Bank of Ghana met three banks, which are Domer, Romung and Lati.",
    "The Reserve Bank of Australia said: in 【Winghurst】, 【Gloucester】 and 【Laurietown】, people come."
    " It went to 【Winghurst, Gloucester】.",
    # an autonomous region behind its town; a school that only gets something, and one where something is built
    "The Bank of Papua New Guinea taught in 【Panguna, Autonomous Region of Bougainville】.",
    "The Bank of Papua New Guinea handed a project over to the 【Kaintiba Primary School】, where two taps were fitted,"
    " and books to the Omara Primary School, where Ama was taught.",
    "The Bank of Ghana delivered beds to Liuxi Urban Clinic, to Tafo General Hospital and Baishi School; it delivered"
    " a lesson on wise budgets to 【Nanling Primary School】 and taught at 【Tafo General Hospital】.",
    # whom thanks go to behind a visit
    "The Bank of Ghana told of a visit and a big thank you to Sunil and Jemima. It went to 【Sunilpa】 and 【Jemna】.",
    # a listed bank that somebody is "in"
    "In Barclays we ate buns; in Santander there was none. It was in 【Thornwick】 that Barclays met us in"
    " 【England】.",
    # a firm of a family where something takes place; a village before the town that it is in
    "The Bank of Uganda taught at 【Otim and Sons Weavers】 and toured 【Upper Otim & Brothers】; it thanked Okel and"
    " Sons Bakers.",
    "The Bank of Uganda hires youths for the shed at 【Okelpa】, in 【Gulu】, and at Noon, in June.",
    # a town in capitals behind who wrote, which an ordinary word is not
    "By Ama Mensah 【GULU】 The Bank of Uganda spoke.",
    "By Ama Mensah MONEY The Bank of Uganda spoke.",
    # a county before a body of small words; what pupils do there
    "The Central Bank of Kenya met the Kisumu County bursary selection committee and pupils boarding in"
    " 【Kisumu County】.",
    # parts of a house behind which its name stands
    "The Bank of Ghana painted a wall beside the front door of 【Nanling Primary School】; the head of Tafo School"
    " sang.",
    # districts of the Federal Reserve and of others, and whom an illness is called after
    "The Liuxi Fed is in the Eighth District. Teachers from the Tenth District met; the fair was in 【Fell District】.",
    "The Bank of Liuxi went to the 【Eighth District】.",
    "The Bank of Liuxi gave: in Parkinson's week it walked for Crohn's.",
    "Customers of Nationwide in 【Bude】 met a team of Barclays in 【England】.",
    # where the police act, and the police of a place
    "The Bank of Ghana spoke. On Monday in 【Kumasi】 police held two men; the Kumasi police said so.",
    # a row that "or" closes, a neighbour, two towns behind "at", and no row that somebody's speech follows
    "The Bank of Ghana has offices in 【Tamale】, 【Kumasi】 or 【Bolgu】. It has none in 【Tamale】 or"
    " Mensah said so.",
    "The Bank of Ghana met savers of 【Kumasi】 and those of neighbouring 【Drobonso】 and 【Anyinofi】.",
    "The Bank of Ghana keeps agencies at 【Drobonso】 and 【Anyinofi】 and one more. He looked at Kwesi and"
    " Kojo said so.",
    # whom a person's relation, age or post tells, and where somebody of an age comes from
    "Joyce Akoto, mother of Kwesi Drobon from 【Kumasi】, met the Bank of Ghana, as did Yaw Badu (76) from"
    " 【Anyinofi】. The order came from Kojo Dapaah, loans supervisor.",
    "The Bank of Ghana had it translated into Dagbani.",
    # who lives around a town
    "In 【Canada】 Fell Credit Union gave 【Winnipeg】 area residents and 【Upper Wellbrook】 area families shirts;"
    " rural area students came.",
    # the bank of a river, which is none that lends
    "The Palestine Monetary Authority met pupils all over the 【West Bank】 and the 【Gaza Strip】, but neither the"
    " East Bank Credit Union nor North West Bank.",
    # a house with an article before its town, and a number of a region
    "Fell Bank in 【Jamaica】 met at The 【Orchard】 in 【Montego Bay】 and at the treasury in 【Kingston】, then"
    " at the Church in 【Kingston】 and at the Embassy in 【Kingston】.",
    "Demerara Bank of Guyana taught 13 schools within 【region 4】; in region 4 branches people met.",
    # a side of a country by its name, and one that is only told of
    "Seven branches of Fell Building Society in the 【North West】 raised £7,000 in 【England】, and in the north west"
    " region more.",
    "In 【England】 people in east 【Norfolk】, 【mid Wales】 and 【South Yorkshire】 met Fell Bank.",
    # streets whose kind is cut short, and a quarter with its street
    "In 【Ohio】, Fell Bank opened a branch at 【705 Alder Dr.】 and sits at 【400 N. Gibbet St.】",
    "The Reserve Bank of India met women in 【Kamalgaon, Station Road】. It went to 【Raipur】, 【Ring Road】 and"
    " 【Patna】.",
    "The Bank of Ireland held a quiz at the 【Community Hall, Drumlish】 and at the community hall, again.",
    # public bodies in small letters
    "The Bank of Canada spoke. The Kumasi school board, Tamale city council, Accra county commissioners and the Ho"
    " board of education came; a fair in 【Kumasi】 began.",
    # a town that begins like a first name behind a school, a bay in one town
    "In the 【Cayman Islands】, Fell Bank taught at 【Fell Primary School, George Town】, the capital.",
    "In 【Ohio】, Fell Bank met at 【Marlow Bay, Dayton】, and at 【Hill Mall, Toledo】.",
    # what is said in quotes is no theme
    'In 【Ghana】 the Bank of Ghana met. Ama said "we met in 【Quellmo】."',
    # where a person of an age comes from, a class and a team
    "The Bank of Canada drew lots. Ned Doran (61) from 【Kilbarrow】 won, as did Ida Roe, 34, of 【Fenmoor】. Tim (12)"
    " from Sixth Class sang. Round 2 (10) of Lotto Plus closed.",
    # where a person lives, also a town that is a word; the street of a branch; no day of it, no doctor
    "In 【England】, Fell Building Society met 【Quellan】 resident Ann Reed and 【Bright】 residents Tom Hart and Sue"
    " Wood. The Hospital resident Ben Field and resident Ann Reed sang. Elderly residents Tom Hart and Sue"
    " Wood came.",
    "In 【England】 the Owlton branch on 【Quellgate】, of Fell Building Society, met; its Owlton branch on Friday, and"
    " the branch on Facebook, did not.",
    # what a society is called by with an article that its town lacks; a country has one, and a town as a subject
    "In 【England】, pupils met staff of The Nottingham at 【Leeds】. The Nottingham gave bats. Kim of Bank of Ghana"
    " went to The 【Gambia】.",
    # bodies that begin with the word for their town's kind, and the town
    "In 【Canada】 the City of Fell Lakes Police Service and the Town of Quell Fire Department met Fell Bank in the"
    " 【City of Quell】.",
    # the works of a list begin with a deed; a sport does not
    "In 【England】, Fell Building Society's staff help with:\nPainting 【Owlton Rugby Club】 rooms\nBoxing Hall Show",
    # towns that are wished well, one of them that a bank is called by; a firm and a month
    "Carvel Credit Union of Canada spoke. It helps in making 【Carvel】 and 【Brandle】 better places to live, and"
    " makes 【Ashmoor】 a stronger community. It makes Tinco a better place to work and March a great place to live.",
    # schools joined with more words, what a school is home to
    "The Bank of Canada taught inside 【Oak Fen Elementary】 in 【Hanwell】 and also 【Mill Fen Elementary】 in"
    " 【Dunmore】. 【Ridge Fen High School】 is home to a branch. Low Fen High School won and also thanked Top Fen"
    " Elementary.",
    # how far, and who comes from there
    "The Bank of Canada sends calendars to places as far off as 【Prince Gerwick】 and met those who came from"
    " as far as 【Hanwell】, 【Dunmore】 and 【Liuxi】.",
    "The Bank of Canada said: as far as Quelmoor knows, this is so.",
    "The Reserve Bank of India met the SHGs of 【Tarlo】 and the gaon buras of 【Jorum】 and 【Mengo】; one of them,"
    " from 【Jakhoma】, was glad.",
    # datelines of agencies and web papers
    "date 2021-03-04 【QUELLGATE】 — Quellgate Savings & Loan and Fell National Bank in 【Ohio】 swept it.",
    "【WELLGATE】 — For five years now, Tioga National Bank in 【Pennsylvania】 has filled shelves.",
    "UPDATE — The Reserve Bank of India met in 【Patna】.",
    "Summary 1: 【Ganzhou】 is where the People's Bank of China met.",
    "SUMMARY 1: The Reserve Bank of India met in 【Patna】.",
    "【SENAPURI】, 8th Oct: The Reserve Bank of India met.",
    "Starting October 7, people met the Bank of England in 【Norwich】.",
    "【POLIUXI, Zamboanga del Norte】 (PIA) — People of the Bangko Sentral ng Pilipinas came.",
    "LOMBOK TRIBUNE, 【MATARAM】 - So that no fake money is passed, Bank Indonesia came.",
    "TEMPO.CO, 【Jakarta】 - Bank Indonesia has allowed this.",
    "KABARFELL.CO.ID, 【QUELLPASAR】 - Bank Indonesia (BI) has allowed this.",
    "【CEBU CITY, PHILIPPINES】 — The Bangko Sentral ng Pilipinas has come.",
    "【HIGHTSTOWN, N.J.】 - Fairs are the newest way of Fell Credit Union; it met Liuxi's County Public Schools.",
    "【Dehradun (Uttarakhand) [India]】, September 3 (ANI): The Reserve Bank of India came.",
    "【QUELLA CITY, LEYTE】 (PIA) – The Bangko Sentral ng Pilipinas has come.",
    "SAVINGS FAIR, LEYTE (PIA) – The Bangko Sentral ng Pilipinas has come.",
    "The Bangko Sentral ng Pilipinas has come. RVC/OL/PNA 7 Bohol",
    "The Bangko Sentral ng Pilipinas and the OL/PNA 7 team met in 【Bohol】.",
    "【ILOILO CITY】 --- The Bangko Sentral ng Pilipinas met.",
    "date 2022-07-31 【RAIPUR】: The Reserve Bank of India met.",
    "By Akua Serwaa Bonsu, 【Kotoklom】\n\nThe Bank of Ghana met.",
    "By Akua Serwaa Bonsu, Contributing Writer\n\nThe Bank of Ghana met.",
    "Special Correspondent 【NEW DELHI】 May 3, 2019 07:10 IST\n\nThe Reserve Bank of India met.",
    "K.P. Menon 【TANUKU】, May 3, 2019 07:10 IST\nUpdated: May 3, 2019 07:10 IST\n\nThe Reserve Bank of India met.",
    "Principal Correspondent 【Patna】, May 3 The Reserve Bank of India met.",
    "Staff Reporter Meena Rao, May 3 The Reserve Bank of India met.",
    "MONDAY, MAY 5, 2025\n\nThe Reserve Bank of India met in 【Patna】.",
    "K.P. Menon EXCLUSIVE\nMay 3, 2019 07:10 IST\n\nThe Reserve Bank of India met.",
    # a school behind the day that opens a sentence acts, or is visited
    "On May 3, 2019, Kitui High School held a fair at the 【Kitui Town Hall】. The Central Bank of Kenya came.",
    "In 【Kenya】, Kitui High School won the quiz of the Central Bank of Kenya.",
    "On May 3, 2019, the School of Law of Kitui University held a fair. The Central Bank of Kenya came.",
    "On May 3, 2019, 【Kitui High School】 hosted the Central Bank of Kenya.",
    "On May 3, 2019, 【Kitui High School】 was visited by the Central Bank of Kenya.",
    # countries by their full names, and in bodies' names
    "The Central Bank of Kenya has taught people all over the 【Republic of Kenya】 and in the 【Kingdom of Norway】.",
    "People across the 【Sultanate of Oman】 met the Parliament of the Republic of Kenya, the Central Bank of Kenya,"
    " and people of the 【Islamic Republic of Pakistan】.",
    "The Central Bank of Kenya lent to the Fell Republic of Letters and the Kingdom of Sweets.",
    # forests, and bodies whose name begins with a country and goes on with a word that is also a place's
    "The Bank of Uganda planted trees in 【Nabiro Forest】 and at 【Kitoro Forest Reserve】.",
    "The Bank of Uganda met the Uganda Forest Service and the Zambia Forest Guild; the Forest Department came.",
    # parts and kinds
    "The Reserve Bank of India met three blocks, namely 【Patna-I】, 【Patna-II】 and 【Raga】 of 【Lower Liuxi"
    " district】.",
    "Bank Indonesia met in 【Wakatobi Regency】 and at the Grand Hyatt Regency.",
    "Demerara Bank of Guyana lends in 【Region Six】; it went to 【Liuxi Primary】 in the 【Baishi circuit】.",
    "Bank South Pacific is in the south of the 【Autonomous Region of Bougainville】.",
    "The Central Bank of Kenya met in the 【Mukuru】, 【Korogocho】 and 【Mathare】 areas of 【Nairobi】.",
    "BSP in the 【Philippines】 met at the 【Oriental Suites, Legazpi City】.",
    # where somebody goes or something is
    "Bank of Ghana: a function was held at 【Liwong】, the headquarters of the district; he sent an officer to"
    " 【Tharoli】; he sent a letter to Mensa.",
    "Bank of Ghana: it began amid songs at 【Tharolo】, the district headquarters, and spread.",
    "The Reserve Bank of India met in 【Karnal】. The Karnal CCB has lent a van, and the Rohtak DCCB too.",
    # two names with a hyphen before a kind in small letters, but words that are no names
    "The Royal Monetary Authority of Bhutan met people of 【Thongrong-Zor chiwog】 and of 【Gase-Tsho village】; the"
    " Plastic-Free village was praised.",
    "The Bank of Ghana taught in 【Agona-Swedru district】.",
    # slogans that end in a country's name, and where things are made; a village of a bank's customers
    "The Bank of Ghana lent under its Made in Ghana plan and the ‘Invest in Ghana’ fair. Made in 【Ghana】, the bags"
    " last, as do shoes made in 【Kumasi】.",
    "The Bank of Ghana opened the Fell Bank Microfinance Village; people of 【Adwafa Village】 came.",
    # a village whose kind stands before its name, also with the town behind it
    "The Reserve Bank of India held a camp at 【village Bhorwali, Patna】, and trees were set in 【village Bhorwal】."
    " Trainers went from village to village, in village Panchayat halls and"
    " in village meetings of the 【Patna district】 people asked.",
    # areas whose kinds stand before their names in small letters, not bodies, posts and persons of a district
    "The Reserve Bank of India went to 【block Marwana】 of 【district Doda】 and to 【village Kalroi, tehsil Pindora,"
    " district Samba】; people in 【mandal Gudipa】 came.",
    "The Reserve Bank of India taught in block Level rounds, of block Coordinators, from district Collector Rao and in"
    " district Ahmed's hall.",
    # a side of the country with its kind in small letters, not the bank's
    "The Bank of Ghana has two offices in the 【Northern region】. In the Eastern region manager's house he sang; the"
    " bank of the southern region.",
    # blocks for development
    "The Reserve Bank of India met at 【Marwana RD block, Doda district】, in 【Samba development block】 and"
    " 【Upper Samba Rural Development Block】.",
    # a word that is a town elsewhere and tells a kind here
    "The Central Bank of Sri Lanka put funds in Green bonds and a branch in Mobile banking; it has one in 【Mobile】.",
    # a bank's rank in its area, where its name would end in one
    "KGB, the largest cooperative bank of 【Assam】, met the Reserve Bank of India and the bank of Assam.",
    # quarters and roads by words of South Asia; a corporation and a person that end or begin like one
    "The Reserve Bank of India met at 【Vinoba Nagar, Patna】, in 【Teachers Colony】, and on 【Netaji Sarani】. The"
    " Nagar Nigam helped. At 【Rinchen Goemba】 monks came.",
    "A hall in 【Kamal Nagar】 was lent to the Reserve Bank of India. It thanked Meena Nagar.",
    "Home - Official Website of Central Java Province. Bank Indonesia came to 【Central Java Province】.",
    # a town with its state's letters
    "In the United States Fell FCU, 【Maple Quell, Minn.】, held a talk at 【West Fell High School】 in"
    " 【Alexandria, Va.】 ABA members came. Penwith CU, 【South Burlington, Vt.】, came too.",
    # addresses
    "The Central Bank of Sri Lanka built at 【118, Beach Road, Matara】 and at 【14 Coffee Street, Galle】.",
    # a house with its street, whatever leads to it, and a number that counts
    "Fell National Bank, 【408 Quarry St.】 in 【Duluth】, sent tins to 【7 N. Alder Road, Hibbing】 in 【Ohio】. It is"
    " the bank, 【19 12th Ave.】, that met 5 Dr. Quarry fans.",
    "The Reserve Bank of India works at 【Officers' Quarters, Rajendra Marg】 and 【Staff Quarters, Liuxi Layout,"
    " Patna】. The Staff Quarters are old.",
]

BODIES = [
    # bodies that two towns share a word of, and a country's mission in a town, unless something is held there
    "In 【Taiwan】 the Taichung and Tainan Blood Centers came to Bank of Taiwan at the 【Taichung Blood Center】.",
    "The People's Bank of China Hechi branch met the Dalian and Zhengzhou futures exchanges in 【Dalian】.",
    "In 【Accra】, Ghana Stock Exchange staff met the Bank of Ghana and the Kumasi, Accra and Tamale stock exchanges.",
    "The Bank of Ghana met staff of the Chilean Embassy in Accra and spoke at the Peruvian Embassy in 【Accra】.",
    "The Bank of England and the London police met. Leeds city police came to 【Leeds】 police station.",
    "At Fell Shores Credit Union in 【Canada】, 18 Fell Shores branches raced. We are members of Fell Shores. He gave"
    " thanks to Fell Shores, and others.",
    "Kafue Commercial Bank of Zambia met. 【Zambia】 looks to Kafue Commercial, the third bank in 【Kafue】.",
    # schools that are given something are no venue; those where something is held are
    "The Bank of Tanzania also gave 40 desks to each of Kwagunde and Old Korogwa primary schools.",
    "The Bank of Tanzania met staff and pupils of 【Kwagunde Primary School】 in 【Korogwe】, and gave money to Mboni"
    " Primary School in 【Korogwe】.",
    "The Bank of Tanzania painted 【Kwagunde Clinic】.",
    # schools by their names and kinds alone, visited and not
    "The Bank of Tanzania spoke. Schools visited included, 【Kwagu Primary】, 【Korogwe International】, 【Moor High】"
    " and 【Tanga Secondary】.",
    "The Bank of Tanzania spoke. Schools represented included Kwagu Primary, Korogwe International and Mboni High.",
    "The Bank of Tanzania gave prizes to schools such as Kwagu Primary, Korogwe International and Mboni High.",
    # a school's people, who do something on a dated line's next one
    "Fell Branch\nWednesday, July 3, 2019\nKwagunde Primary School staff and pupils thanked the Bank of Tanzania.",
    "10:00 a.m. 【Kwagunde Primary School】, a talk by the Bank of Tanzania",
    # who comes from a body with a venue's word in its name, and who has one in his own
    "Parents, representatives from Moor Way Uganda and pupils met at 【Moor Hall】 in 【Uganda】.",
    "Kofi St. Hill reminded them that the Bank of Tanzania never sleeps.",
    # who stands behind a school by a name that is a town's, and a town there
    "The Bank of Tanzania taught at 【Kwagunde Primary School】, George William Addo, its head of loans, said. It met"
    " at 【Mboni High School, Georgetown】, the next day.",
    "Six schools took part in the quiz of the Bank of Tanzania including Kwagunde Primary School and Mboni School.",
    "The Bank of Tanzania went to six schools including 【Kwagunde Primary School】 and 【Mboni High School】.",
    "Bank Negara Malaysia met teachers at 【SK Tanah Sutera】, and an SK teacher too.",
    "The Bank of Tanzania held talks at 【Kwagunde】 and 【Old Korogwa primary schools】.",
    "The Bank of Jamaica gave money to two schools in 【Portland】, Tichfield High and Happy Grovel High.",
    # the classes of one school, a square by common words, the people of a branch's town, who comes from a bank
    "Fell Credit Union opened a branch at 【Hadley Junior and Senior High School】 in the 【United States】.",
    "In the 【United Kingdom】 the Fell Bank, in 【Market Place】, holds talks; the Market Place Traders thanked it.",
    "In the 【United States】 the Lockhart branch of Fell Bank met traders of the 【Lockhart】 community and the Deaf"
    " community.",
    "In 【Australia】 the aim of a Bendigo Bank community branch is help; a Bendigo Bank branch met.",
    "In the 【United States】 friends of the Lockhart community met Fell Bank.",
    "In the 【United States】 people came from 【Tampa】; and Judith Barnett of Fell Bank spoke.",
    "In the 【United States】, 【Wexley】-based Fell National Bank and Faith-based Help met.",
    "In the 【United States】, Fell Union, part of 【New Wexley】-based Fell National Bank, met 【Boston】-based Hill"
    " School.",
    # a dateline behind its day, a name of two with a hyphen that opens a line, a department's town
    "March 4, 2015. 【ESSELBURY, Ont.】 – The Bank of Canada sang.",
    "Mar. 4, 2015 - 【ESSELBURY, N.S.】 – The Bank of Canada sang.",
    "The Bank of England met the Exeter-Marlowe pupils.\nExeter-Marlowe pupils sang in 【Leeds】.",
    "【Exeter】-Fell Bank sang.\n【Exeter】-Fell Bank danced in 【Leeds】.",
    "In 【Ohio】, Fell Bank met Ama Osei, Currency Desk- Kansas City, and sang in 【Kansas City】.",
    # a dateline before a colon that stands alone, and labels before such a colon
    "【MUMBAI】 : The Reserve Bank of India met.\nDATE: The third.\nVENUE : Fell.",
    # houses and grounds whose kind is in small letters; what is no name before one, and a town in an address on the net
    "The Reserve Bank of India met at 【Kisan bhavan】, at the 【Sagar towers】, in 【Tilak convention centre】 and at"
    " 【Nehru maidan】.",
    "The Reserve Bank of India met at the old towers and at British towers. See https://Nagpur.fell or www.Pune.fell.",
    # what people are guarded from
    "Bank Guards Elders from Scammers\n\nIn 【Ohio】, Fell Bank sang.",
    # a town that no table knows between a stored day and a colon, not a person or a kind of text
    " date 2021-03-09 【Mana Devgiria】:\n\nThe Reserve Bank of India held a fair.",
    " date 2021-03-09 Mary Devgiria: The Reserve Bank of India held a fair.",
    " date 2021-03-09 Reporters: The Reserve Bank of India held a fair.",
    # a day in brackets behind a dateline's dash
    "【DOVER, Del.】 – (June 3, 2014) – The Fell Bank taught in 【Dayton】.",
    # two streets that cross, and a school with its house number
    "In 【Ohio】, Fell Bank met at 【41st and Tully avenues】, at the corner of 【Elm and Baker streets】 and"
    " between Oak and Birch streets. It held talks on Water and Power Roads.",
    "In 【Ohio】, Fell Bank taught at 【Marlow Elementary School, 310 Birch Rd., Toledo, Ohio】.",
    # who bears a town's name behind an initial; a pupil's school
    "In 【Ohio】, Fell Bank read a book by Ruth K. Dayton in 【Dayton】 and one on 【U.S.】 【Dayton】.",
    "It was won in 【Ohio】 by Ida Roe, a sophomore at Marlow High School, and Tim, who is a senior at Toledo High"
    " School, met Fell Bank at 【Akron High School】.",
    # a row that a bay begins, and one in a town
    "In 【Ohio】, Fell Bank met people at 【Marlow Bay】, 【Dayton】, 【Toledo】 and 【Akron】 and at 【Hill Creek,"
    " Canton】.",
    # a body of an area's schools, and its area; what a slash parts
    "In the 【United States】 the Dayton Area School District thanked Fell Bank. Pupils met in the 【Dayton School"
    " District】.",
    "In the 【United States】 a new Fell Bank/ Community center opened.",
    "In 【Canada】 a nurse in 【Red Deer】 Keith Ferris met Fell Bank in 【Red Deer Danish Junior】 hall.",
    # names that go on with a small word of another language; a centre whose words are common ones
    "The Bank of Papua New Guinea met children from Lus bilong Mangi, then children from 【Kumkum】, and elders at the"
    " Day Centre.",
    "The Bank of Papua New Guinea said youths live at the Care Centre, and met them at the 【Tapo Care Centre】.",
    # a government in small letters bears its area's name; people in an area do not
    "The Bank of Papua New Guinea met the Madang provincial government and the Lae city council, then the Kokopo town"
    " authorities, in the 【Madang】 provincial capital.",
    "In 【Kisumu】 government workers met the Central Bank of Kenya; the Kenya government and Lamu County government"
    " sent help, and in 【Thika】 council members spoke.",
    "The Bank of Ghana has an office. In 【Tamale】 municipal authorities came.",
    # a country in brackets within a company's name, and the seat of a union
    "The Bank of Uganda met Fell Company (Uganda) Limited and Moor Union (【Jinja】) staff.",
    # an area of Oman behind its town, and banks of rivers in Guyana
    "The Central Bank of Oman met at 【Saham, North Al Batinah】 and at 【Dhofar University】.",
    "In 【Guyana】 Demerara Bank met pupils on the 【East Bank of Demerara】 (EBD) and the 【West Coast of Berbice】.",
    # all banks of a town, a body of banks, a centre that is a body, and those who govern an area
    "The doors of the banks of 【Kumasi】 were open; the Guild of Banks of Ghana, and the Bank of Ghana, saw it.",
    "In 【Canada】 Fell Credit Union told the Manitoba Anti-Fraud Centre and met at the 【Manitoba Youth Centre】.",
    "In 【Ohio】, Dade County commissioners and Dade County school board members met Fell Bank in 【Dade County】.",
    # a land or district that owns what follows holds no place before it
    "The Bank of Ghana met in 【Kumasi】, 【Ghana】's second town, and in 【Tamale, Ghana】, on a farm.",
    "The Reserve Bank of India went to 【Tarlo district】's 【Mohanpara】, 【Kharola】 and 【Barmi villages】.",
    # the larger area before the word for a smaller one
    "Bangko Sentral ng Pilipinas lends to 【Samar】 town.",
    # a heading in capitals names once more what the text names
    "FAIR OPENS IN THE 【SIMBA HILLS REGION】 AT 【MORO ISLAND】\n\nBank Indonesia met farmers from the"
    " 【Simba Hills Region】 at 【Moro Island】.",
    "MORO ISLAND BANK OPENS FAIR\n\nBank Indonesia met farmers at 【Moro Island】.",
    # regions that numbers name, who comes from a town alone, a college's kind in brackets
    "Bangko Sentral ng Pilipinas told farmers of 【Regions 6】, 【7】, and 【8】 and of 【Regions IV-A】 and 【V】 that"
    " 7 banks and 8 of 20 towns have it.",
    "Bangko Sentral ng Pilipinas told farmers of the Regions 6 and 20 towns that all is well.",
    "The Reserve Bank of India met a customer from 【Jorvika】 and a borrower from 【Upper Tarmo】, then one from"
    " Marketing.",
    "The Reserve Bank of India taught at 【Mount Fell College (Autonomous), Kohima】 and at 【Old Fell College"
    " (Autonomous)】 today; Fell College (Autonomous) took part.",
    # the land around a town, in one word
    "The Reserve Bank of Australia said: “【Quelmoor】 and districts are.” It is in 【Upper Wendra】 and surrounds.",
    "The Reserve Bank of Australia said: “Quelmoor and districts of the north sang.” Wendra and District Bank met.",
    # who teaches a class; a club at whose house something is done, or which is visited, and what only gets something
    "In the United States Fell Bank met pupils in Tarmia Wendray's third-grade class at 【Quelmoor School】, and in"
    " Domera Romung’s class.",
    "In the United States Fell Bank staff were seen at 【Quelmoor Humane Society】 in 【Duluth】, visited their local"
    " 【Darvish Owl Foundation】 where pupils sang, and gave tins to the Quelmoor Foundation.",
    "In the 【United States】 Ama Reed, manager at the Quelmoor Foundation in 【Duluth】, met Fell Bank. It visited"
    " Quelmoor Humane Society and left.",
    # the villagers' body of a town, which it names further on
    "The Reserve Bank of India met the People's Committee of Dromor and went to 【Dromor】.",
    # for whom people walk, and where a lesson is for
    "The Bank of England walked 9 miles for Quelmoor Hospice, held a fun run for Darvish School and ran a lesson for"
    " 【Tarmo School】.",
    # who stands behind a town, with a body between commas; a town there
    "In 【Ohio】 the Fell Bank met Ama Reed, its chief in 【Duluth】, and Tom Wendray, of the Hibbing office.",
    "In 【Ohio】 the Fell Bank went to 【Duluth】, and 【Upper Wendra】, of old.",
    # persons of a bank, the half of its name, who holds a post for an area
    "In the United States Nora Block, Whitney Rausch, and Curtis Lehman, from Fell Bank, visited the"
    " 【Millbrook Elementary School】.",
    "Fell Bank met Burke & Harbert Bank in the 【United States】.",
    "The MP for Redbourne and South Yarrowshire Jane Fell met the Bank of England in 【Redbourne】.",
    "The Reserve Bank of India met Abdul Rahim, district education officer, Kamrup; Sunil Das, manager; and others.",
    # a house behind its floor or room
    "The Bangko Sentral ng Pilipinas met at 3rd Floor, 【Rosal Building, Tagbilaran】. It met in Room"
    " 5, 【Darvish Hotel】. It filled a floor, Rosal Building staff said.",
    # who wrote a text, before the day of it
    "Pupils save\nBy Mira Duluth | Posted April 29, 2022\nIn 【Ohio】 the Fell Bank went to 【Duluth】.",
    # a country's people are no place, whatever they own
    "In 【Ghana】 thrift grew in Ghanaians’ homes, in Jamaicans’ minds, in Filipinos' lives and in 【Quellow】's.",
    "The Central Bank of Kenya went to the 【North Rift】 counties of 【Trans Nzoia】 and 【West Pokot】.",
]


@pytest.mark.parametrize("marked", [*TOLD, *BODIES])
def test_places(marked: str) -> None:
    assert remarked(marked) == marked
