"""PLACE in native English: chains inside lists, shared kinds, venues with their town; the answers are marked."""

import pytest
from place_marks import remarked

NATIVE = [
    # semicolons in a list of markets; sponsors are none
    "In 【Liberia】 notes are taken in six market places, including 【Fellow Time】; 【Gobbo】; 【Riverside】;"
    " 【Joy Corner】, 【Upper Road】 and 【Nelwa】.",
    "In 【Liberia】 it found markets for sponsors including Fellow Time; Gobbo; Riverside and Joy.",
    # governorates that share their word, in small letters, and those that it announces; names with an article
    "In 【Oman】 it taught in 【Dhofar】, 【Musandam】 and 【Al Thaqa South governorates】, then in the governorates of"
    " 【Al Thaqa North】, 【Muqsha】, 【Al Wusta】 and 【Muscat】; Mr. Al Thaqari came.",
    # towns in the name of a food bank or club, alone and with another; where something is held it is a venue
    "In 【Ohio】 money went to the shelter in 【Warren】, and the Toledo and Dayton Food Bank. The Akron Rotary Club"
    " was glad, and Fell Bank met it at the 【Lima Food Bank】 in 【Lima】.",
    # given names alone of those who lead; areas
    "In 【Ireland】 a team led by Victoria and Ruth came; trips led by 【Victoria】 and 【New South Wales】 did too.",
    # streets by words that are none elsewhere, before their town
    "In 【England】 it met on 【Quarry Place】 in 【Alnwick】, on 【Mill Close】 in 【Hexham】, on Second Place in it.",
    # a country in letters with stops, alone and in a body's name
    "Losses across the 【U.S.】 grew, as in 【Toledo】; the U.S. Treasury and U.S. Bank asked 【U.S.】 adults.",
    # courtesy titles cut short in a list
    "In 【Nigeria】 it went to 【Kano】, 【Lagos】, Alh. Musa said, and thanked 【Kano】, Engr. Musa and all.",
    # where a caravan stops, ordinary words among the names; firms, people and topics are none
    "In 【Kenya】 the fund's caravan will then on Monday visit 【Kamuji】, 【Gikosa】, 【Mill Road】, 【Thongo"
    " shopping centre】, 【Ngaso】 and meet traders; roadshows take place in 【Upper Gikosa】, 【Waterworks】 and"
    " 【Thongo】.",
    "In 【Kenya】 the team toured 【Kamuji Stadium】, 【Thongo】, 【Cattle Area】 and 【Gikosa】.",
    "In 【Kenya】 the team visited Equity Bank, Kamuji and Gikosa. The team reached Joseph Otieno, Peter Otieno and"
    " Thongo by phone; the workshops covered Kamuji, Gikosa and Thongo. The tour covered Saving, Budgeting and Loans."
    " The tour covered Hindus, Muslims and Sikhs.",
    # lines of a list that a line announces; partners and winners are none
    # a person with who he or she is behind a venue; facilities of a province or city in small letters
    "In the 【Philippines】 they met at the 【Tagum City Public Market】 and Ullie Fellers from 【Barangay Mankilam】,"
    " who sells fish, came, as did those at 【Ambagan Market】 and 【Fellers Corner】 from dawn.",
    "In the 【Philippines】 the BSP visited the 【Bohol provincial capitol】 and met at the 【Tagum city hall】."
    " It visited the capitol; staff of the 【Cebu】 provincial capitol sang.",
    # a name that goes on before the next of its list; whose name and post stand in the list
    "In 【Australia】 the stall stood in 【Avoca Vale】 and Ullie Fellers sang.",
    "In 【Australia】 it backed clubs in 【Perth】, Ullie Fellers, Senior Teller, said.",
    # areas behind the capitals of their kind, and those that a body is of; a name that is two with one word for both
    "In 【India】 it held a week for the Union Territories of 【Goa】 and 【Ladakh】 and the Districts of 【Kolhapur】"
    " and 【Sangli】; the League of States of Goa came.",
    "In 【India】 the Government of Assam and Nagaland and the Bankers' Committee (BC) of Goa & Ladakh met in 【Goa】"
    " and 【Ladakh】.",
    # a town that no table knows in a row that goes on, and before its own; a particle with a capital inside a name
    "In 【Kenya】 it went to 【Thongo】, 【Quarmo】, 【Eldoret】, 【Kamuji】 and 【Gikosa Moor Primary Schools】. It"
    " met at 【Quarmo, Eldoret】.",
    "In 【Saint Lucia】 it went to 【Tolbo】, 【Anse La Quarme】, 【Petit Tolme】 and 【Saint Rose Primary Schools】.",
    # a street in small letters where something is, and what else a road has
    "In 【Nigeria】 banks in 【Bakko road】, at 【Upper Quarm street】, along 【Kamuji street】 in 【Uyo】 were full;"
    " it spoke on Bakko road safety and met the Quarm road users.",
    # a known name behind another word is another town's
    "In 【Ohio】 it met at 【Mt. Zion】, then at 【Ft. Lebanon】 and in 【Lebanon】.",
    # what stands beside a body: another kind of area, people, or what is of something else
    "In 【Ghana】 it met the Government of Ghana and 【Kumasi】, then the Council of Churches and 【Kumasi】 market"
    " women, the Council of Sunyani and 【Kumasi】 traders, the Committee of Experts and 【Ashanti Region】 officials.",
    "In 【India】 it taught in 【Andaman & Nicobar Islands】; the Turks and Caicos Islands Bank sang in 【Goa】.",
    "It went to the 【Turks and Caicos Islands】 and the 【United States of America】; the Bank of America met in"
    " 【Kent】 and 【Sussex Islands】.",
    # a landform that is somebody's, who bears a town's name
    "In 【Canada】 it gave to the Barry's Cove Refuge, and to 【Sarnia】's Cove Street Refuge.",
    # a school called after a virtue, one of a town with a word for one in its name
    "In 【Ghana】 it taught at the 【Fellers School of Hope】 in 【Hohoe】 and at 【Moor School】 of Hope Valley.",
    "In 【Ghana】 the schools visited were 【Quell Senior High School】 and 【Tarn Senior High School】; the best"
    " schools were Fell Senior High School and Moor Senior High School.",
    "The CBN taught in 【Nigeria】. Schools visited:\n1. 【Liuxi Primary School】\n2. 【Baishi High School, Uyo】",
    "In 【Nigeria】 the schools were:\n(i) 【Liuxi School】\n(ii) 【St. Benedicts College, Uyo】",
    "In 【Nigeria】 the bank thanked these schools:\n1. Liuxi Primary School\n2. Baishi High School",
    "In 【Nigeria】 one school was visited:\n1. Liuxi Primary School",
    "【KATHMANDU】:In the offices of 【Nepal】 staff met.",
    # letters that areas of a list are called by, and a body's before a comma
    "The bank went to 【East Nusa Tenggara】 (NTT), 【West Java】 (JABAR) and 【Riau】 (RIU) in 【Indonesia】.",
    "In 【Kenya】 he met the Kenya Bankers Association (KBA), Nakuru bankers and others.",
    "Fell Credit Union gave to the Army in 【Wallaceburg】, 【Sarnia】's Inn of the Fells in 【Canada】.",
    # a country among towns none of which it holds, in reports about China and others; chains of pairs stay
    "Bank of China's branches in 【Oslo】, 【Paris】, 【Singapore】, 【Hanoi】, 【Malaysia】, 【Perth】, 【Macau】"
    " and 【Tokyo】 gave.",
    "The People's Bank of China Nanning branch met guests from 【Taipei】, 【Hong Kong】 and 【Macau】 in"
    " 【Hechi, Guangxi, China】, in 【Wuhan, Hubei】, 【Nanjing, Jiangsu】 and 【Hefei, Anhui】.",
    "The Bank of Uganda met in 【Alexandria, Uganda】 and 【Kampala】, in 【Accra, Ghana】, 【Nairobi, Kenya】 and"
    " 【Lagos, Nigeria】.",
    # towns that bear a district's or province's name
    "In 【England】 our shops in 【Derry】, 【Birmingham】, 【Manchester】 and then 【Dublin】 have joined Fellbank.",
    "The State Bank of Vietnam works in the provinces of 【Hoa Binh】, 【Nghe An】, 【Ha Tinh】, 【Quang Tri】 (as of"
    " then) and in 【Cao Lanh, Dong Thap】.",
    "FirstBank in 【Nigeria】 will lead its delegation to 【Ado Ekiti】.",
    "The Cumberland Building Society met at The Cumberland's new branch in 【Carlisle】.",
    "Six rural banks in 【Ashanti】, 【Brong-Ahafo】, 【Volta】, 【Central】, 【Western】 and"
    " 【Northern Regions】 of 【Ghana】 met.",
    "Some of the communities in 【Ghana】 included 【Mpraeso No. 1】, 【Dotiem】 and 【Biemso No. 2】.",
    "It met at 【Pangani girls high school】 in 【Nairobi, Kenya】.",
    "The Central Bank of Nigeria met traders from the popular 【Liuvi Market】, 【Wapa Fell Change Market】,"
    " 【Kofar Wambi market】 and the famous 【Kurmi market】 in 【Kano】.",
    "Fell Rural Bank in 【Ghana】 has branches at 【Dabose】, 【Inchabu】, 【Anajo】, New Site in 【Takoradi】,"
    " 【Kokompe】, and 【Essiko】.",
    "Staff of Fell Rural Bank in 【Ghana】 walked from 【Aboaze】 through 【Inchabu】, 【Itumo】, 【Nyankru】"
    " to the forecourt.",
    "Staff of Fell Bank in 【India】 rode via 【Sadar Market】, 【Dholpari】 and 【NH Road】 to the lake.",
    "Staff of Fell Bank in 【India】 met at 【Sadar Market, Dholpari】 and slept.",
    "Fell Bank gave 100 Ghana cedis at 【Ikumbo Primary school】 in 【Kigumo, Kenya】.",
    "Customers of Fellbank in the 【South eastern Nigeria】 and Fellbank's Community and Service team met.",
    "【Kwanyako】 (Cen), May 2, GNA - Staff of Fell Rural Bank walked.\nFell Bank (Ltd), May 2, it met.",
    "【Aboaze】 (WR), Aug. 28, GNA – Staff of Fell Rural Bank in 【Ghana】 walked.",
    "The Bank of Ghana said the others are in 【Kpeve】, 【Kpando】 and 【Nkwanta】; farmers in 【Awutu】, 【Effutu】"
    " and 【Gomoa West Districts】 came; Ama Mensah, of 【Hohoe】, was glad.",
    "The Bank of Ghana met people in 【Bawku】 Municipal, 【Bawku】 West, 【Garuva】, 【Tempana】, 【Bindura】 and"
    " 【Pusiga districts】.",
    "The Central Bank of Kenya named towns within the county such as 【Nyeri】, 【Meru】, 【Siakavo】, 【Gateri】,"
    " 【Ishiavo】.",
    "The Bank of Canada met people from 【Brandon】, 【Cypress River】, 【Ninetta】, 【Dunreva】 and 【Killarney】.",
    "In 【Canada】 the union met Kofi Brandon, Ama Regina and Yaw Calgary.",
    "The Central Bank of Nigeria met people at 【Wammako LGA, Sokoto State】, 【Liuxi Community, Baishi LGA, Ogun"
    " State】 and 【Nung Udoe, Nanling LGA, Akwa Ibom State】.",
    "The Central Bank of Sri Lanka met in 【Colombo 2】 and at 【Hotel Liuxi Red – Nuwara Eliya】. It trained 20 in"
    " 【Colombo】 15 times.",
    "The Reserve Bank of India has branches in 【Liuxi】, 【Ranchi】 and 【Baishi】, and works in specific districts"
    " (【Dimapur】, 【Mokokchung】, 【Kohima】).",
    "Bank South Pacific serves 【Milne Bay】's people, opened on 【Liuxi Estate】 at 【Baishi】 area of the"
    " 【Suau District】, met in 【NPDB Conference hall】, and watched 【Lae】's town clock.",
    "Bank South Pacific met in 【Lae】. Mr. Mara asked for help. Bankers Club gave 20 trees. The locations are"
    " 【Baru】, 【Liuxi】 and 【Tabu】. It met in 【Morobe Province】 – 【Bulolo】 and 【Wau】.",
    "The Reserve Bank of India met in 【Kohima】, and Tseile Lhousa, Member of the Board, came.",
    "The Bank of Canada met people in 【Portage la Prairie】, 【Brandon】 and 【Steinbach】.",
    "The Central Bank of Sri Lanka met people in 【Wattala】, 【Minuwangoda】, 【Ja-Ela】, and 【Nittambuwa】.",
    "The Central Bank of Kenya trained people in 【Meru】, 【Tharaka Nithi】, 【Nyeri】, 【Laikipia】 and"
    " 【Muranga counties】.",
    "The Bank of Ghana visited 【Old Liuxi village】 and 【Old Tafo village】.",
    "The Central Bank of Nigeria spoke at 【Sheikh Liuxi Central market Kaduna】 and 【Baishi Main market, Kano】.",
    "The Central Bank of Sri Lanka met at the Auditorium of the 【Central Province Chamber of Entrepreneurs】 on"
    " Monday. The Auditorium of the Central Province Chamber is old.",
    "The Reserve Bank of India and the Vellore division met. The Madurai region of the bank and the Chennai circle came"
    " to 【Madurai region】.",
    "The Central Bank of Sri Lanka met those from areas such as 【Ambalangoda】, 【Galle】, 【Baishi】 and"
    " 【Vavuniya】 and from the 【Liuxi】, 【Pelmadulla】 and 【Upper Baishi】 areas.",
    "The Reserve Bank of India came. The villages identified are: 【Liuxipuram】 in 【Dharmapuri】,"
    " 【Punnam】 in 【Erode】.",
    # a row that tells of each town where it lies, and a town with its state before an "in"
    "The Reserve Bank of India met in 【Kalathur】 in 【Arcot】, 【Melur】 in 【Madurai】, 【Sivagiri】 in 【Tenkasi】"
    " and 【Ogalur】 in 【Salem】. It met in 【Ogalur】 in 【Madurai, Tamil Nadu】 in 【Salem】 hall.",
    # a row with commas but no blanks, and a chain of two or with its country
    "The Central Bank of Sri Lanka met in 【Badulla】, 【Welimada】,【Vavuniya】,【Jaffna】 and 【Galle】, in"
    " 【Welimada,Badulla】 and in 【Liuxi,Kandy,Sri Lanka】.",
    # a municipality with its district behind; districts in a row, and further municipalities
    "Nepal Rastra Bank met in 【Liuxi Municipality, Kailali】, on Monday and in 【Baishi Rural Municipality, Surkhet"
    " District】. It went to 【Liuxi Municipality】, 【Kailali】 and 【Dang】.",
    "【TACLOBAN CITY】 (PIA) – The Bangko Sentral ng Pilipinas was at 【SM City Liuxi】, at 【SM Mall of Asia】 in"
    " 【Pasay】 and at the 【Robinsons Place Liuxi】.",
    "The Reserve Bank of Fiji visited 【Little Liuxi Preschool, Nadi】.",
    "The Central Bank of Sri Lanka opens at 【No. 85, Kandy Street, Liuxiwala, Matale】 and"
    " 【9 Church Road, Baishi】, at four.",
    "The Bank of Jamaica taught at 【Liuxi High, St Ann】; 【Baishi College, Hanover】; and 【Nanling High, St Mary】.",
    "The Central Bank of Trinidad and Tobago met at the 【Liuxi Grand Beach and Golf Resort】 and at 【Hotel Baishi】.",
    "The Bangko Sentral ng Pilipinas meets, 1:00 p.m. (for tellers), 【Liuxi Hotel, Tarlac City】, on Friday.",
    "The Bank of Namibia met them in the regional capital 【Liuxikuru】. Then 【Liuxikuru】 had its own day.",
    "Bendigo Bank is in 【Melbourne】 and in 【Australia】:\n• 【Liuxi】 (Vic.) on Friday\n• 【Baishi】 (W.A.)",
    # a firm's country before its form, and a bank's, name no town
    "HSBC Bank (Malaysia) Bhd, KCB Bank (Uganda) and Fellmoor Motors (Ghana) Limited gave books; 【Liuvi】"
    " (【Ghana】) won.",
    # a school's long name with its town; a district of the police, which is a body
    "The HKMA taught at 【Fell Moor Guild Centenary Ho Ka Sing Memorial College, Tai Po】 in 【Hong Kong】; the Sha Tin"
    " Police District came.",
    # a street of a trade in the name of a house; words of a trade that name none
    "ICBC Jinan Branch met them at the 【Financial Street Hotel】, 【Commercial Street Community】 and"
    " 【Financial Street】, in China's Financial Services Square.",
    "Bank of Fellmo (Kenya), Bank of China (Hong Kong) and Union Bank of Liuxi (Uganda) gave books.",
    "The RBI in 【India】 adopted '【Liuxi】' village of 【Baishi block】, and 【R. Nanling village】.",
    "By Ama Kofi Lagos\nThe Central Bank of Nigeria met. “We learn,” said Jackson.",
    "The RMA of Bhutan met those under 【Liuxi】 and 【Baishi Gewogs】, in 【Nan chiwog】 and at 【Liuxi Monastery】.",
    "The Central Bank of Nigeria went to 【Oja-Liuxi】, 【Baishi】 and 【Nanling markets】 of 【Kano】.",
    "The Bank of Uganda met those of the 【Liuxi sub-region】 at the 【Liuxi Landing Site】.",
    "The Bank of Papua New Guinea taught for 【Kavai】 and 【Mom Villages】, in front of 【Liuxi Park】, at 【Baibaz】"
    " in 【Lae】, on 【Lady Liuxi Hill】, at the 【Liuxi Bldg., Lae】, and with PIA Region 6.",
    "The credit union in 【Canada】 gave to those in 【Winkler】, 【Morden】, 【Altona】, 【Gretna】 and the others.",
    "The Bank of Ghana has its house at 【Liuxi】 in the 【Baishi South District】 and went to the 【Ahafo Ano South】"
    " and 【North Districts】 in 【Accra】. It visited the 【National Museum of Ghana】.",
    "\n【Awutu Liuxi】 (C/R), May 31, GNA - The Bank of Ghana met.",
    "\nFell Rural Bank (F/R), May 31, GNA - The Bank of Ghana met.",
    "\n【Castries, Saint Lucia】; May 31, 2021: Fell Credit Unions island-wide and Fell Groups district-wide met.",
    "\n【Awutu-Liuxi】 (C/R), May 31, GNA - The Bank of Ghana met at 【Awutu-Liuxi】.",
    "Nepal Rastra Bank met in 【Liuxi Municipality, Ward No. 15, Surkhet District, Karnali Province】, today.",
    "FNB of South Africa began Children To Save South Africa in the 【Tarlwala】 and 【Brandmoor】 area.",
    "Republic Bank of Grenada met on 【Mill Road, St. George’s】 and in 【St. George's】."
    " Pupils of St. George's School won.",
    "The Bank of Barbados was in the 【City of Bridgetown】; 【Lamwells, St. Joseph】; and 【Nansi, St. James】.",
    "The Reserve Bank of Malawi reached schools namely 【Liuxi】, 【Baishi】 and 【Dongwala】.",
    "The Central Bank of Kenya serves 【Kisii】, 【Bomet】, 【Homa Bay】, and parts of 【Narok】 in 【Kenya】.",
    "Bank of Ghana staff taught in 【Kumasi】 at 【Liuxi Girls School】 and 【Kumasi】's 【Nan Baishi Primary School】,"
    " and at schools, including 【Kumasi】's 【Liuxi Boys School】.",
    "Sessions of Sampath Bank in 【Sri Lanka】 were held at:\n"
    "• 【Padavara, Weli Oyara】\n• 【Horowana】\n– 【Kahatara】\n",
    "The guests of Sampath Bank in 【Sri Lanka】 are:\n• Padavara Silva\n• Horowana Perera\n",
    "The Reserve Bank of India taught in five blocks namely, 【Rongwala】, 【Selmoor】 and 【Gambeto】 in 【Patna】.",
    "BSP in the 【Philippines】 reached the municipalities of 【Malipot】 and 【Sto. Dominco】.",
    # names in capitals are members of a row, places only where the row is told to be one of towns or schools
    "The Reserve Bank of Malawi went to schools in namely 【Liuxi】, 【Dedza】, 【LGS】, 【Baishi】 and 【Salima】.",
    "The Reserve Bank of Malawi trained those of 【Limbe】, 【Dedza】, TNM, 【Salima】 and 【Mchinji】.",
    # rows: firms and crops before towns; one town does not make places of those that people are from
    "The Bank of Ghana met people from Shell, Nestle, Unilever and 【Accra】.",
    "The Bank of Ghana spoke of Rice, Maize, Kumasi and 【Tema】.",
    "The Bank of Ghana spoke of Liuxi, Baishi, Nanling and 【Tema】.",
    # rows: people, bodies, common words, and those who speak
    "The Bank of Ghana met residents from Kofi Liuxi, Ama Baishi and 【Tema】.",
    "Liuxi, Baishi, Kumasi and Tema said so at the Bank of Ghana.",
    "The Bank of Ghana met residents from 【Liuxi】, Monday and 【Tema】.",
    "The Bank of Ghana met residents from 【Liuxi】, Finance and 【Tema】.",
    "The Reserve Bank of India came to 【Patna】, N.S. Rao said, and to 【Guntur, A.P.】 again.",
    # markets of a list behind a colon, and areas of several words before their kind in small letters
    "The Central Bank of Nigeria stormed markets in 【Ibadan】: 【Boduja International market】, 【Agbena】 and"
    " 【Gbaga markets】, then went to the 【Ojera】 and 【Dugbera Markets】.",
    "The RBI in 【India】 met farmers of 【West Karbo Hills district】 and 【West Siango district】.",
    "The BSP met at the 【Liuxi Freeport Zone】 and the Bank of Ghana at the 【Baishi Market complex】.",
    # a courtesy title behind a town and "and" is no town
    "The Reserve Bank of India met people of 【Jeypore】 and Smt. P. Mohanty, and of 【Koraput】 and Tmt. S. Malathi.",
    # towns that what follows tells, a dateline's town that the report names again, markets with an article each
    "The Bank of Ghana met at 【Abesam】, near 【Sunyani】, and those of 【Walano】, a fishing village near"
    " 【Tema】; the head of Agrobot, a community of farmers, came.",
    "【LONGWALA】- The RBI met farmers. People came to 【Longwala】 in 【India】. NOTICE- The bank is shut.",
    "The Central Bank of Nigeria visited the 【Swala Ultra-Modern】 and the 【Kpansa Markets】 in 【Yenagoa】.",
    # a venue's street is of its name, in a list of venues it is not; nor is a second street
    "The Reserve Bank of India met at 【Fell House, Ridge Road】 on Monday and at 【Baishi Hall】, 【Mill Road】 and"
    " 【Station Road】, then on 【Ridge Road】, 【Hill Road】. It met"
    " at 【Moor House】, 【Baishi Road】, 【Mill Road】 and 【Hill Road】.",
    # the town of a venue that no table tells; a person and a list stay outside
    "The Central Bank of Nigeria spoke at the 【Baishi Hall, Umuwala】, where people came. At the 【Baishi Hall】,"
    " Umule said so, and at the 【Liuxi Hall】, Monday.",
    # two towns behind one small word lie one in the other, three are a list
    "Nepal Rastra Bank met under a tree in 【Lamwala, Pokhwala】, it says, and in 【Lamwala】, 【Pokhwala】 and"
    " 【Dangwala】. The Central Bank of Nigeria met in 【Gwagwalada, Abuja】, to talk.",
    # lists of known names without an "and", and of two areas of one size behind the first; an address is none
    "Bank of the Philippines lends in 【Manila】, 【Jakarta】, 【Malaysia】, 【Hanoi】, 【Thailand】, 【Perth】 today.",
    "The Bank of Ghana met people of 【Tamale】, 【Ashanti】 and 【Volta】 and went to 【Sunyani, Ashanti, Ghana】,"
    " then to 【Accra, Ghana】 and 【Togo】.",
    # the address of a school that only its pupils come from is a place
    "The Central Bank of Nigeria praised pupils of Holy Cross College, 【Umuwala, Oru East LGA, Imo State】. It praised"
    " students of Holy Cross College, Umuwala.",
    # schools that a dash and semicolons list, where something is held, and those that get a prize
    "The Central Bank of Trinidad and Tobago taught pupils in three schools – 【Mayaro Primary School】; 【Couva High"
    " School】 and 【Penal College】. Prizes for three schools – Debe Primary School; Cedros High School and Toco"
    " College.",
    "The Central Bank of Nigeria held a quiz. The third place went to Sapele College. Staff went to 【Sapele"
    " College】.",
    # an Irish county behind a body
    "The Central Bank of Ireland said that Owlton Thrift, 【Co Donegal】 took part, and the Fund, Leitrim.",
    "The Central Bank of Ireland said that Scoil Phadraig, Co Donegal took part, and the Fund, Leitrim.",
    # the letters of a country and of a school are of its name, those of another body are not
    "The Bank of Papua New Guinea taught in 【Papua New Guinea (PNG)】 and across 【PNG】, and at 【Lae Normal College"
    " (LNC) Main Library】 and at 【Madang Teachers College】 (LNC), then at the 【School of the Moor (SM)】.",
    "In 【Indonesia】 the bank met traders of 【West Java】 (WJ) and of the Bank of the South.",
    # bare names of places that anybody knows, sectors, sides of a country
    "The Bank of Ghana met them at the 【Lorry Park】 in 【Tamale】 and at the Liuxi old Fair.",
    "The Reserve Bank of India met in 【Sector 9—C】 in 【Mohali】 and sold 5 Sector 5 bonds.",
    "The Central Bank of Nigeria met in the five states in the 【South East】 in May and moved to the south east.",
    # a town alone in its line above the text, and a heading
    "\n【RAIPUR】\n\nThe Reserve Bank of India held a talk at the hall of the college and gave away booklets to all.",
    "\nRAIPUR\nThe Reserve Bank of India.",
    # markets in the open
    "The Central Bank of Kenya stood next to 【Nanyuki open air market】.",
    # prisons whose people come
    "The Bank of Zambia taught inmates from Kabwala Prison, and at 【Kabwala Prison】.",
    # a bank's town, and that of nobody
    "The Bank of Namibia said the Oshakati FNB manager came, and in 【Oshakati】 FNB opened.",
    # a country before a bank names no branch
    "In the 【Gambia】 Ecobank opened a hall, and in the 【Philippines】 the bank met.",
    # venues by the line with their times behind a dash; schools behind their number, each with its town
    "In 【England】 we meet:\n• 【Fellmoor Centre, Ripon】 - between 9.30am and 11am\n• 【Trinity Church, Durham】"
    " – 2pm to 4pm",
    "In 【England】 the Fellmoor Centre, Ripon - between 20 and 30 pupils - met.",
    "In 【Ireland】 it taught in three local schools 【Fellmoor College, Sligo】, 【Hillside College, Galway】 and"
    " 【Oxbow College, Tralee】.",
    "In 【Ireland】 it gave prizes to three schools Fellmoor College, Sligo, and Oxbow College, Tralee.",
    # a person's name that ends like a venue's; regions by the names they are called by
    "Kit Hill, who leads the staff in 【Leeds】, met them. In 【Leeds】 she went to 【Oak Hill】 and met pupils at"
    " 【Elm Park】, who sang.",
    "Staff in 【New Zealand】 drove from the 【Hutt Valley】 to the 【Wairarapa】, 【Manawatu】 and 【Otago】.",
    # schools that share their kind behind "as well as", one of two saints; those that only send somebody
    "In 【Ohio】, Fell Bank taught at 【Ambrel】, 【Corvel】 and 【Old Moor elementary schools】 as well as"
    " 【St. Brede】, 【Saints Ann and Otho】, and 【Durley middle schools】 in 【Moor County】.",
    "In 【Ohio】, students from Ambrel and Corvel High Schools as well as Durley Middle School took part in a fair.",
    "In 【Ohio】, students from 【Ambrel】 and 【Corvel High Schools】 were taught.",
    # schools with their towns that only join, and those where it is held; who owns an office
    "In 【Malaysia】, pupils from Ambrel Primary School in 【Besut】 and Corvel High School in 【Tawau】 also took"
    " part.",
    "In 【Malaysia】, pupils from 【Ambrel Primary School】 in 【Besut】 met it; at 【Corvel High School】 in 【Tawau】"
    " 20 took part.",
    "In 【Indonesia】 it met them at the Tegal Regional Secretary's office.",
    # members of a list with a number or an initial; a people's name
    "In the 【Philippines】 it went to the hill barangays of 【Tigbao】, 【Tagpo I】 and 【Tagpo II】 and to towns"
    " such as 【Tagum】, 【R. Quimpo】, 【Marabut】 and 【Salcedo】.",
    "In 【India】 the schools of A. Sharma, B. Rao and C. Das were shut.",
    "In the 【Philippines】 the Iloiloños and Davaoeños sang.",
    # a number that opens a sentence is no part of a town's name
    "Four 【Leeds】 banks met. In 【England】 they went to Four Leeds Halls.",
    # what ends a bank's name begins no list
    "Nora Lacey from Bank of Scotland, Galway and Seamus Boyle brought books to 【Ireland】.",
    # schools of a list that compete, and those that are visited; rivers of a list; areas of a kind without a name
    "In 【Zambia】 three high schools, namely Mpika, St. Ama Girls' and Ho Technical took part in a quiz.",
    "In 【Zambia】 it visited two schools, namely 【Mpika Primary】 and 【Mkushi Secondary】, where pupils competed.",
    "In 【Zambia】 it visited three schools, namely 【Mpika Primary】, 【Serenje Basic】 and 【Mkushi Secondary】.",
    "Rain made rivers such as 【Quelmara】, 【Rovari】 and 【Sulbera】 rise in 【Uganda】 and hit ten Sub Counties.",
    # a house that is done up, one where people go, a side of a country with a hyphen
    "In 【Ghana】 it bore all costs of restoration and painting of the 【Ambrel Clinic】 and opened Corvel Clinic.",
    "They met in 【Kavi village】 in 【Fiji】; people go to 【Kavi aidpost】 and they went to 【Suva market】, not"
    " to Kenyan markets.",
    "In 【Ghana】 second place went to Labone secondary school and the cup went to 【Osu】 school; scholarships"
    " for staff will go to Ambrel school.",
    "Drought came to the 【North-West region】, then to 【Nigeria】 and to the South-East region of the realm.",
    # rivers, shores and streets where something takes place; grounds in small letters
    "In 【Fiji】 they planted trees along the 【Quelva River】 and near the banks of the 【Ba River】, then raced"
    " in the Quelva River Marathon.",
    "In 【Ghana】 it danced along principal streets of 【Sunyani】; they met at the 【Zuaru durbar grounds】."
    " The principal of Sunyani sang.",
    "In 【Rwanda】 they came to the shores of 【Lake Kivu】 and on 【Quelva Beach】 to clean.",
    # a nation's jubilee; a house with its letters and its town
    "Fellbank joins the Fiji 50 celebrations, to mark Fiji 50. They met in 【Fiji】 50 years ago; in"
    " 【Fiji】 50 schools sang.",
    "Fellbank celebrates Ghana @60. It met in 【Lagos】; 【Kenya】 35 committee members came, 【Rwanda】 20.",
    "What it lent, and its rank:\n【Kenya】 120\n【Uganda】 85\n【Rwanda】 20th",
    "In 【Ghana】 it met them at the 【Ambrel Support Centre (ASC), Tamale】 and at the 【Corvel Centre】 (ABC).",
    # where one has a seat or wins a contest, and whom one chooses, is no venue; what one chooses as a venue is
    "In 【Leeds】 tellers of Fell Bank served on the board at the Moor Foundation.",
    "In 【China】 the ICBC Hunan Branch entered the Baishi Finance Contest, Wuyi School being the winner. It chose"
    " Liuxi Library staff, and Pudong Airport as its partner, and selected 【Changsha Railway Station】 as a venue.",
    # pupils with their schools in a row, and schools that they only stand for; not schools that are gone to
    "In the 【U.S.】, these came: Tess Moran, Bristol High; Al Ott, Kent & Ely High; Sue Dover, York Academy; Jo Hull.",
    "In the 【U.S.】, 12 pupils came, representing Bristol, Kent, Dover and Hull & Moor High Schools. It taught at"
    " 【Bristol High School】 and 【Kent High School】.",
    # the side of a street, a body's division, a scheme, and who is called like a town
    "In 【England】 it sat on 【Mill Road South】 and helped the Fell Army, Kent Division, with its Sports Town"
    " programme; proceeds go to the Fell Hospice.",
    "Led by Mrs. Ann Preston, it met in 【England】. Preston had taught them. Then it went to 【Preston】.",
    # a campaign for flowers, and what a club holds; a list with streets in brackets
    "In 【England】 it painted pots for Leeds in Bloom and for Dover's In Bloom. Cheques came at the Quell Rugby Club"
    " annual dinner, not at 【Quell Rugby Club】.",
    "In 【Ohio】 it went to schools in 【Dover】 (【Mill Way】), 【Quellmoor】 (【Elm Way】) and 【Hull】"
    " (【Oak Way】).",
    # an assembly of a state, a house that cares for people, and an ordinary word with an article
    "In the 【U.S.】, the Ohio General Assembly met. Cheshire Hospice spends money on care. Based in 【Dover】, Silver"
    " Moor Hospice is a registered charity, known across the Commonwealth. It danced at 【Moor Hospice】 in 【Ohio】.",
    # a town that a clause explains behind a semicolon
    "The Bank of Ghana built a school at 【Abesam】; a poor community within the 【Ejura Municipality】, and the hall"
    " at Agrobot; a man came.",
]


@pytest.mark.parametrize("marked", NATIVE)
def test_places(marked: str) -> None:
    assert remarked(marked) == marked
