"""PLACE in native English: parts of an area, hotels of chains, addresses behind venues; invented sentences."""

import pytest
from place_marks import remarked

TOLD = [
    # towns of two letters, in their own country alone
    "The Bank of Ghana met traders of 【Ho】, 【Wa】 and 【Bawku】 and sang in 【Hohoe】, 【Ho】 and 【Aflao】."
    " Mr Ho met Wa Addo.",
    "The Bank of Uganda met Ms Ho in Bo.",
    # two towns, each with its area behind it; a row of areas is none
    "In 【Jamaica】 Fell Bank taught at 【Black River, St. Elizabeth】 and 【Old Harbour, St. Catherine】.",
    "In 【Jamaica】 Fell Bank taught in 【Lucea, Hanover】, and 【Falmouth, Trelawny】, where it rained.",
    "In 【Ghana】 Fell Bank went to 【Tamale】, 【Ashanti】 and 【Volta】.",
    # what a hyphen joins to the front of a known town, but no road between two
    "In 【Nigeria】 they met at the 【Fell Grammar School】, 【Oke-Aba, Abeokuta】. The pre-Aba talks were long.",
    # a sector is an area in Rwanda alone, and no trade's
    "Rwandans met in 【Quellmo Sector】. The week began in 【Tarno Sector, Gatsibo District】. The Banking Sector"
    " grew, and so did the Tea Sector.",
    "In 【Uganda】 they spoke of Quellmo Sector.",
    # people who meet are no house
    "In 【Uganda】 the groups are Quellmo Youth Group (【Arua】) and Tarno Women Group (【Lira】).",
    "The Bank of Uganda went to the district's 【Ibuge】, 【Akoro】, 【Chegga】 and 【Adukko sub-counties】.",
    "The Bank of Uganda went to 【Apala District】's 【Ibuge】, 【Akoro】 and 【Adukko sub-counties】.",
    "The Bank of Uganda met Apac District's Ibuge and Akoro banks.",
    "The Central Bank of Kenya met at 【DoubleTree by Hilton Nairobi】 and at 【Courtyard by Marriott Mombasa】.",
    "In 【Seattle】 BECU held a fair at 【Mount View Elementary, 10811 12th Ave SW】, on Saturday.",
    "In 【Seattle】 BECU held a fair at 【Mount View Elementary】, 300 students of which came.",
    # a club as its members and as a house; a village by its full name; the town of a dateline in running text
    "In 【Ohio】 the Owl Bridge Club visited Fell Bank. They met at the 【Owl Bridge Club】, a gift of the"
    " 【Village of Quelsall】.",
    "The 【Upper Quelmoor】 tellers sang, as did Upper Quelmoor High School, by the Choir of Upper Quelmoor.\n\n"
    "【UPPER QUELMOOR, Ohio】 - Fell Bank sang too.",
    # charities that a campaign is for, and houses that care for people as those who act, but not where one meets
    "In 【Leeds】 the walk is for two local charities, including Moor Hospice and Fell Hospice. Moor Hospice"
    " needs nurses. The charity walk ended at 【Fell Hospice】.",
    # where a branch stands, by a word that is no street's elsewhere, but no court and no walk that people take
    "In 【Leeds】, Fell Bank opened a branch in 【Quelmoor Walk】, a shop on 【Lower Tarn Court】 and an office at"
    " 【14 Quelmoor Rise】, and met at the branch in County Court. The staff had a Charity Walk.",
    # a pantry where one helps, but not one that is only given to
    "In 【Leeds】 tellers of Fell Bank helped at 【Quelmoor Food Bank】 and gave £300 to Tarn Moor Food Bank.",
    # a house of which a part is done up, a home where something is done, and those that only get something
    "In 【Ghana】 tellers of Fell Bank repainted the walls of the 【Saint Anna Basic School】 and paid for the pens"
    " of the Saint Mary Basic School.",
    "In 【Ghana】, at the 【Silver Lining Home】, tellers of Fell Bank sang; they gave rice to the Golden Dawn Home.",
    "In 【Ghana】 tellers of Fell Bank painted the 【Quellmo CHPS Compound】.",
    # the side of the country that a post is for, but no zone of a bank
    "In 【Nigeria】 Ada Obi, Fell Bank's Regional Head for the 【South-East】, met the Head for the South-East Zone.",
    # a bracket between a body and the area that its name goes on with; people, and what a sentence opens with
    "Bank Indonesia met the City Government (Pemkot) of Medan and the Provincial Government (Provincial Government) of"
    " North Sumatra, then traders (and shops) of 【Medan】.",
    "Bank Indonesia is glad. Henceforth, 【North Sumatra】 is safe. Nevertheless, 【Medan】 is not.",
    # an area of two words behind more words for where one goes, and what a post is of
    "In 【Kenya】 Fell Bank went to 【Wendra Quell district】, visited 【Upper Quell ward】 and sang near 【Tarno Quell"
    " district】 with Marketing Sales division.",
    # an island or a province that only its kind tells
    "The Bank of Ghana taught on the sandy island of 【Baruo】, the islands of 【Meko】 and 【Tassi】 and in the"
    " province of 【Marlen】; it spoke of an island of peace and a province of Her Majesty.",
    # meetings and parliaments called like houses
    "The Fell Bank Town Hall meeting was held at the 【Quelmoor Town Hall】 in 【Uganda】. It met at the Fell Bank Town"
    " Hall session, then in the 【Darvish Town Hall】 for a meeting.",
    "The fair in 【Nigeria】 was held by the Kwara House of Assembly and the Quelmoor House of Chiefs at 【Quelmoor"
    " House】.",
    # schools that pupils come from, and those that are visited
    "In 【Kenya】, Fell Bank met pupils from primary schools including Moroa Primary and Tapo Primary; it went to"
    " schools such as 【Ligo Primary】.",
    # the seat of a district's government, as Malawi calls it
    "The Reserve Bank of Malawi met people at 【Kasaro Boma】 and traders of 【Mwenje Boma】; the Boma sang.",
    # two houses whose kinds stand before their names; a station and a beach in small letters
    "Bank Negara Malaysia went to 【SMK Quelmoor】 and 【Dewan Darvish】.",
    "The Bank of Ghana met drivers at the 【Quelmo lorry station】 and fishers at 【Darvo landing beach】; the landing"
    " beach is long.",
    # a street of another kind behind a house's number
    "In 【Ohio】, Fell Bank met at 【3120 Quell Fens Circle】 in 【Toledo】, and 12 Fell Circle members came.",
    # a town in the capitals that open a story, and glued to who acts there; what is none
    "A 【SWINDON】 school sang in 【England】.\n\nTHE 【QUELSALL】 pupils of Fell Bank met. All live in 【Quelsall】.",
    "A MARTIN school sang in 【Wales】.\n\nTHE READING room of Fell Bank was open.\n\nAN OWLMOOR cup was won.",
    "THE SWINDON union met in 【England】.\n\nTHE SWINDON and Quelsall Building Society sang.",
    "【MEDAN】-Bank Indonesia Service Office (KaS) gave traders coins.\n\nFINTECH-Bank Indonesia gave talks.",
    # where people come together or live, and something is made known; whose staff somebody is, and what is met
    "In 【Ghana】 Ama Osei said so at a durbar at 【Quellmo】. She held a forum for young artisans at 【Tarbo】 and"
    " told traders at 【Ulmo】 to save.",
    "In 【Ghana】 Ama Osei, a teller at Quellmo, had a meeting with Kofi at Tarbo and looked at Ulmo.",
    # where a bank sits, and a market that is swept
    "In 【Ghana】 Ama Osei, head of Fell Rural Bank at 【Quellmo】, came; tellers cleaned 【Tarbo Market】 and notes.",
    # the country in the name of a body of banks
    "The Institute of Bankers in Malawi and the Bank of Ghana met banks in 【Malawi】 and the Association of Farmers in"
    " 【Malawi】.",
    # counties that peoples are called like
    "In 【Kenya】 tellers of Fell Bank met at 【Cedar Hall, Embu】 today. Some came from 【Turkana】.",
    # given names in the order of a picture
    "In 【Australia】 tellers are seen from left, Kofi (manager), Victoria, Sydney and Florence; the left is in"
    " 【Victoria】, 【Sydney】 and 【Florence】.",
    # what only an area has, behind a name that may be a person's
    "【Chelsea】's retailers and 【Derby】’s banks in 【England】 met Fell School's residents.",
    # a house by the letters that the report gives it, where something is; a bank's, and who is given something
    "Talk at 【DnIT】\nIn 【Ireland】, it met at 【Drogheda Institute of Technology (DnIT)】. It gave DnIT pens and"
    " came back to 【DnIT】.",
    "In 【Ohio】, for Tilby Central Elementary (TCE) School pupils the stall in the 【TCE】 foyer was a feast.",
    "In 【Ohio】, Fell Credit Union (FCU) met pupils at FCU.",
    # the middle of a town, and a county's town
    "In 【England】, Fell Bank met shoppers across 【Worksop】 town centre and 【Varnhollow】 town centre. The"
    " 【Northumberland】 town is near 【Worksop town】.",
    # the area around a unit's town, and a shop from its number to its town
    "In 【England】 the staff at Lloyds Bank in Hexham, 【South East Northumberland】, sang; the Lloyds Bank"
    " branch in Truro, 【Cornwall】, slept. The bank in 【Truro, Cornwall】, slept.",
    "In 【England】 it is at 【Shop 12, Moor Retail Park, Baishi Road, Hexham, NE4 7QX】. In Unit 4, Ama Osei,"
    " Kofi Addo, and all sang.",
    # whose the venue is; car parks; the town of a body in brackets, but not that of a post
    "The Central Bank of Lesotho (CBL) met at the CBL's 【Malisa Sports Club】 in 【Maseru】 and at the"
    " 【CBL's Sports Club】.",
    "The Bank of Uganda met at 【St Mary's High School】 in 【Mbale】.",
    "The Reserve Bank of Malawi put up stands at 【Donko car park】 in 【Mzuzu】; Dala Bank car park fees rose.",
    "In 【Uganda】 those trained were Liuxi Youth Group (【Mbale】), Fell Farmers (【Gulu】) and Moor Union (MU).",
    "In 【Uganda】 the Fell Company (Uganda) Limited met the Moor Association (Kenya).",
    "In 【Uganda】 Ama Mensah, Director (Mbale), spoke to the group (Gulu) of Kofi Addo.",
    # houses by their letters and town where something is held, the ways of walks, gardens
    "In 【India】 a camp was held at 【GKHS Udupi】, where pupils came, and a talk at 【FIT Karwar】 on Monday.",
    "In 【India】 Ama Rao, professor at FIT Karwar, spoke; SBI held a camp at SBI Udupi on May 4 at 5 PM Karwar time.",
    "In 【India】 a rally on saving was taken out from 【Quelwada】 to 【Tarnpur】 on Sunday. A walk went from"
    " 【Shantiwada】 and ended at 【Fell Chowk】.",
    "In 【India】 a rally from Monday to Friday was planned. Shares rose from Quelwada to Tarnpur.",
    "In 【India】 a fair was held at 【Quelsar Bagh, Udupi】 and at 【Tarn Bagh】. Sohail Bagh spoke.",
    # houses named after somebody with a title, but nobody who is met; a company's house; one that its town alone tells
    "In 【India】 a talk was held at the 【Dr. Liuxi Rao College, Udupi】 sports field, in 【Prof. Moor Hall】 and near"
    " 【Smt. Tarn Devi School】. It visited Dr. Tarn Hall.",
    "In the 【Philippines】 the talk took place at the 【Quell Traders Inc. Building】 in 【Iloilo City】.",
    "In 【Sri Lanka】 Sampath Bank met at the 【Central College, Kandy】 and at 【Girls' High School, Galle】; pupils"
    " of the Central College, Kandy, came, and the Central College won.",
    "In the United States Fell Bank drove from 【Denver】, 【Bowling Green】, 【Dallas】 and 【Austin】 to 【Boston】.",
    # where a house is; the village behind a school; what a project is called
    "In 【India】 its hall, situated at 【Quelbazar】, and a home located at 【Tarnpara】 were painted. He relocated at"
    " Corvel.",
    "In 【India】 Fell Bank gave a filter to Moor High School at 【Quelwada】 and to a school at Tarnwada.",
    "In 【India】 Fell Bank thanked them for help in the Clean Campus project; at 【Moor Campus】 projects were shown.",
    # the area of a body is a part of its name
    "In 【India】 the Fell Officers’ Association (NEC) Udupi Region met the Rotary Club Upper Udupi District and the"
    " Chamber of Trade Udupi Division; a club from 【Udupi District】 and members of 【Union County】 came.",
    # the whole country in a body's name, and a word for schools
    "The All India Fell Bank Officers Association met teachers from Madaris in all of 【India】.",
    # whom money is for, but not where it is raised; a saint whose name owns something where no area bears it
    "They raised £300 for Fell Hospice in 【Leeds】 and showed support for Moor Children's Home and the Fell Hospice.",
    "In 【Leeds】 they raised £300 at 【Fell Hospice】 and held a talk for pupils of 【Moor Primary School】.",
    "In 【Ohio】, Fell Bank donated 40 coats to The Moor Community Center and had a stall at the 【Moor Arts Center】.",
    "In 【Ohio】, Fell Bank cut waste by half, by figures from Moor Green Park, and met at 【Moor Green Park】.",
    # where somebody gets a place to study, no venue; a desk of a body, no area; houses that a nation has one of
    "In 【Kenya】 Fell Bank helps girls to win places at Moor University and Tarn University. Those who won a place"
    " at a final met at 【Moor College】.",
    "In 【Kenya】 the Fell Bank's Retail Conduct Division met the Note Quality Division in 【Moor Division】.",
    "The Bank of Ghana met at the 【International Conference Centre】 in 【Accra】 and at the 【National Theatre】.",
    "The Bank of Ghana met at the 【National Museum of Ghana】, at a theatre and at the Conference Centre.",
    "The Bank of Uganda went to 【Ibuge】, 【Akoro】 and 【Adukko sub counties】 and to 【Chegga Sub County】.",
    # a school with its letters and its town, and in a row of towns
    "In 【Ghana】 the bank met at 【Owl Teachers College (OTC), Tamale】, on Friday.",
    "In 【Ghana】 the bank met at 【Owl Teachers College (OTC)】, 【Tamale】 and 【Kumasi】, on Friday.",
    "In 【Ghana】 the bank met at 【Government Girls School (GGS) Tamale】 and 【Owl College (OC) Kumasi】, and"
    " at 【Quell School】 (BRV) 【Tamale】.",
    # a road by the towns it joins, a stop by its miles, and where talks are given
    "In 【Ghana】 they stood at 【Mile 30】 in 【Tamale】 on the busy 【Tamale-Owlton road】. The dual-carriage road is"
    " 30 miles long; the Mile was run at Mile Court.",
    "In 【England】 tellers gave two free talks at 【Owlstart】 and 【Corvel College】. Owls gave a"
    " fright at Quelstart.",
    # the ends of a road; what one takes part in; banks called by a place, and those of two places of one country
    "In 【Kenya】 they swept the road connecting 【Corvelo】 to 【Upper Ambrel】; the project connects Quellu to Moor.",
    "In 【Kenya】 they believe in Umojo and helped by participating in Harambi. They were in 【Quellu】.",
    "In 【Zambia】 they met in 【North-Western province】; the Eastern provincial team went to a southern province.",
    "In 【England】 the staff of Fellmoor and Yorkshire Banks met those of the 【Kent】 and 【Essex】 Banks.",
    # counties that share their kind; a school with its state in brackets; a body's own district; a town with its state
    "In 【Ohio】, Fell Bank met 12 【Ambrel】 and 【Corvel County】 schools; Durley and 【Moor County】 banks met.",
    "In 【Ohio】, Fell Bank met at 【Ambrel (Wis.) Central High School】, in rain.",
    "In 【Ohio】, Fell Bank told of the Fed's Tenth District and of 【Corvel District】.",
    "In 【Ohio】, Fell Bank told of the Federal Reserve, whose 4th District it is in, and of 【Corvel District】.",
    # schools of Ireland and an inn; a school that wins or takes part is none
    "In 【Ireland】 Fell Bank went to 【Scoil Quelldorn, Ballyfell】, and 【Gaelscoil Morvalen】, and met at the"
    " 【Quelldorn Arms】. The quiz was won by Scoil Ambrel for the Arms Fund. Pupils from Scoil Corvel, Moorfell"
    " took part.",
    "In 【England】 they learnt to shoot in Light Arms and in Fire Arms, then met in 【Sunny Bank Park】.",
    # streets cut short; saints are none
    "In 【Ohio】, Fell Bank moved to a hut on 【Corvel Ave.】 in May, then one on 【Ambrel Blvd.】 and on 【Quell St.】"
    " in June. A talk on Ambrel St. Mary was held.",
    # who does something where the sentence opens with a place
    "At 【Leeds】, Fell's Larder bakery baked bread; in 【Kent】, Owl Grocers gave tins; in 【Leeds】, 【Corvel】 and"
    " 【Ambrel】 it rained.",
    "【Ambrel MA】 – May 14, 2019 – Fell Bank met in 【Corvel, Ohio】.",
    "Ambrel MA – Fell Bank met in 【Corvel, Ohio】.",
    "Pupils of St Thomas' and of St Andrew's in 【Leeds】 came.",
    "The bank met 【St Thomas】's mayor and 【St Andrew】's in 【Barbados】. 【St Lucia】's bank came.",
    # firms among those that somebody went to, not those that somebody helps
    "In 【China】 the bank visited enterprises such as 【Quell Group】, 【Moor Paper Co., Ltd.】 and 【Owl Company】.",
    "In 【China】 the bank lends to enterprises such as Quell Group and was visited by companies such as Moor Company.",
    # the town between an outlet or its reporter and what they report
    "Quellin Net 【Shaoyang】 News on June 15th, ICBC Shaoyang Branch met pupils in 【Hunan, China】.",
    "Quellin Net reporter Li Wen 【Shaoyang】 report\n\nICBC Shaoyang Branch met pupils in 【Hunan, China】.",
    "Quellin Net reporter Li Wen Shaoyang report card.\n\nICBC Shaoyang Branch met pupils in 【Hunan, China】.",
    # the words for kinds of areas of Mongolia, and alone
    "In 【Mongolia】 Khan Bank met in 【Orkhon soum, Darkhan-Uul aimag】, and in 【Moorlan aimag】; each soum came.",
    # the university that a school of it is told with, a hall and a university that joins
    "In 【Vietnam】 the bank met at the 【University of Trade - Quellu University】, at the 【University of Crafts】,"
    " 【Moor University】 and 【Owl School】 - Upper Quell University sang.",
    "In 【Vietnam】 the bank met at the 【University of Trade】 - the university of traders. Students of the University"
    " of Trade - Quellu University won.",
    "In 【England】 the bank met at the 【University of Quell】 - Moor University came too.",
    # a place at the end of a project's name, and what is only told of in quotation marks
    'In 【Ghana】 the bank ran the project "Fair Loans - Seeds for Women in Togo". He said "we met women in 【Togo】".',
    # a model called by its area, one that is told without a name, and what is held by a venue's name
    "In 【China】 the “Hunan model” and the “Changsha experience” are told in 【Hunan】. “【Hunan】 is far”, he said.",
    'In 【China】 the bank held the "Little Saver Park" at the "【Nanling Culture Park】".',
    "【Uganda】\n\nThe Daily Fell (【Kampala】)\n\nThe bank met farmers.",
    "【Uganda】\n\nDeputy General Manager (Kampala)\n\nThe bank met farmers.",
]


def test_words_for_kinds_alone_in_quotation_marks() -> None:
    marked = 'Elm Bank Nanling Branch "Village Lecture Hall" met in 【Hunan, China】.'
    assert remarked(marked) == marked


@pytest.mark.parametrize("marked", TOLD)
def test_parts_hotels_and_addresses(marked: str) -> None:
    assert remarked(marked) == marked
