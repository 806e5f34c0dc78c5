"""What looks like a branch in English and is none: invented sentences."""

import pytest

CASES = [
    "Fell First Credit Union brings money one-student branch at a time; CU Student Branch, High School CU Branch.",
    "Equity Bank Eldoret marathon runners met the Bank of Ghana Chapter of the union, NABARD RO and Ecobank Region.",
    "Ama, Assistant Director of the Central Bank of Sri Lanka, JaffnaSen, Assistant General Manager, was there.",
    "The Kandy branch of the teachers' union and the Galle District Office of the party met Bank of Ceylon.",
    "Rural Bank Region managers, the Bank's Region heads, Commercial Bank House in Colombo; Access Bank Accra Race.",
    "In this chapter Ecobank explains the Region; a Commercial Bank branch and the town branch visited Kandy.",
    "The Reserve Bank Zimbabwe team is in the province with the Central Bank, Zambia, for books.",
    "The Managing Director of Unity Bank Plc, Tomi Somufa, has told parents in Lagos so.",
    "The business department of the branch and the bank outlets in China met at Luxi County Rural Credit Union.",
    "The People's Bank of China asked all branches and sub-branches to take part.",
    "Canara Bank met Anita Rao, Chief Officer, Ravi Kumar Branch Manager and others.",
    "In India Canara Bank, Ravi Kumar Branch Manager and others came.",
    "In India Anita Rao, Ravi Kumar Branch Manager, Canara Bank, came.",
    "The branch and its two branches were open; the party branch held a meeting.",
    "The County Branch of the Party, the Press Office of the bank and the legislative branch were silent.",
    "Bangladesh Bank, the teachers and the head office of the school were thanked.",
    "The Finance Office of Dongshan County and the Education Bureau joined.",
    "Fellbank asked guests to its Temporary location, to our Favorite branch and to its Busiest Branch.",
    "Barclays Historic branch in Leeds and Ecobank Permanent branch in Accra closed.",
    "Every provincial branch and each local branch office was told.",
    "She thanked the State branch of the Fell Bank and the Zonal office of Ecobank.",
    "Stanbic Bank Uganda, Barclays Kenya and Citi Philippines are companies; Bank of Ghana, Accra High School and Bank"
    " of Ghana, Accra Metropolitan Assembly sent guests.",
    "The Risk Management Department and the Cash Management Department of the People's Bank of China met.",
    "The Jinja branch of the National Union of Teachers, the Lira Branch of the Law Society and Stanbic Bank met.",
    "The Pengjiang Branch of the Jiangmen Public Security Bureau and the People's Bank of China held a talk.",
    # branches of the police, which bear the names of towns as a bank's do
    "The Hanjiang Branch of the Yulin Public Security Bureau met citizens in China; the Hanjiang Branch went on.",
    "In China the Hanjiang Public Security Branch and Yulin Public Security Bureau Hanjiang Branch warned of pyramids.",
    "Yulin police came to China Pavilion: the County Bureau and its Hanjiang Branch, and the anti-fraud center of"
    " Fugu Branch.",
    "The Hunan Regional Office of National Bamboo and Tea Exchange Centre and the People's Bank of China met.",
    "The Acting Branch Manager of the bank and the Assistant Branch Manager came with Fellside Credit Union's Branch"
    " Manager.",
    "FellOne Credit Union: she works at a FellOne branch; the Bank's Branch Manager was there.",
    "Bank of Zambia Public Relations Officer, Kangwa Banda, and the Liuxi Community Service Centre gave a talk.",
    # a post of a bank that is called by a town's name, and a centre called by what it does
    "Preston Bank met in England. Preston Branch Manager, Ann Reed, thanked Fell Bank's Home Solutions Centre.",
    "At Lloyds, branch manager Ama Fell sang. At Barclays, Branch Manager Kofi Reed and, for Fellbank, branch staff"
    " ran.",
    "With the Bank of Ghana, Kumasi Mayor Dan Reed and, of the Bank of Zambia, Ndola Deputy Mayor Ann Fell sang.",
    "Rizal Commercial Banking Corporation – Dumaguete, June 3: in the Philippines it was hot.",
    "The olive branch, King's Road and the Governor's Office; Lloyds Bank in Ely gave a talk.",
    "In the Philippines the Department of Trade and Industry (DTI) – Central Luzon Regional Office joined the Bangko"
    " Sentral ng Pilipinas. The DTI Liuxi Office and a DOLE Regional Office helped.",
    "Members are the Fellmoor Stock Exchange, Office of the Savings Ombudsman, and Ecobank, Office of Fair Trading.",
    "In Ghana the Ministry of Local Affairs (MLA) Northern Regional Office met the Bank of Ghana; the MLA Regional"
    " Office came.",
    "RBI (Financial Inclusion Department office) and clients of HDFC Bank (formerly Times Bank office) came.",
    "In Ghana clients of Fidelity Bank (Back Office) and of Stanbic Bank (Call Center) came.",
    "The Ibadan branch of NUJ met Wema Bank, and so did the Lagos branch of the NUT.",
    "Fellbank set up one Automated Banking Centre (ABC), coin machines, a Self-Service Branch and an Express Banking"
    " Centre, said the Central Bank of Sri Lanka.",
    "Notes are changed at the Bangko Sentral ng Pilipinas' Currency Exchange Center and at Bank of Ghana's Customer"
    " Care Centre.",
    # corporate forms, a branch that nothing names, and shops called by what they sell
    "Hong Leong Bank Berhad gave books in Malaysia; staff of Fellbank Berhad, Fell Bank Bhd and Ama Moss, manager at"
    " Alliance Bank Berhad, and of Fell Bank Incorporated came.",
    "In Ghana a wall of photos hung at the Ecobank Branch; the Ecobank Investments Shop, the Ecobank Card Centre and"
    " an Ecobank Travel Shop were shut.",
    # a town that does something behind a comma, and what is of a side of the land behind a post and its bank
    "In England, near the Lloyds Bank branch, Leeds was busy. Since the Lloyds Bank branch, Leeds has grown. After a"
    " raid on the Lloyds Bank branch, Leeds was shut. Outside the new Lloyds Bank branch, Leeds was flooded.",
    "In England the Lloyds Bank branch, Burnley and others came, as did the Lloyds Bank branch, La Quelsa and a band.",
    "In India Ravi Das, Manager, SBI, Central Government, sang. Anil Das, Manager, Canara Bank, Western Union, ate with"
    " Anita Das, DDM, NABARD, Northern Railway, and Mina Das, AGM, NABARD, South Indian food.",
    "In India Ravi Das, Manager, SBI, South Korea, sang; Anil Das, Manager, Canara Bank, West Indies, ate.",
    # words before a street that are no names
    "In England one branch stayed. Barclays closed One high street branch and each Busy high street branch.",
    "In Vietnam the VBSP Legal office and the VBSP Customer Care office wrote.",
    # what an office does before a word for one kind of unit
    "In Nigeria the Head of the CBN Branch Operations Office met staff of the Currency Operations Office.",
    "In Nigeria the CBN Open Market Operations Office met pupils.",
    # people in brackets, and the branches of a club
    "GCB Bank honoured staff of two branches (Ama Osei and Kofi Addo) in Ghana.",
    "The choir club's three branches took part:\n- Leeds cleaned it.\n- Bradford held it.\n\nBarclays gave money.",
    "Barclays met pupils. Two branches took part:\n- Leeds cleaned it.\n- Bradford held it.\n- Hull swept it.",
]


@pytest.mark.parametrize("text", CASES)
def test_no_branch(text, read):
    assert read(text, "en") == []
