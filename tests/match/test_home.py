"""The country that an English report is about."""

import pytest

from reportmine.match.home import home
from reportmine.stages.segment import segment
from reportmine.text.view import View, fold


@pytest.mark.parametrize(
    ("text", "country"),
    [
        # a bank's name that two countries share: what else the report names decides, nothing else speaks against China
        ("The People\u2019s Bank Kotahena branch held a savings day in Matara.", "Sri Lanka"),
        ("The People's Bank held a savings day for pupils. People's Bank gave gifts.", "Sri Lanka"),
        ("The People's Bank Jiangmen Branch held a lecture in Guangdong.", "China"),
        ("The Agricultural Bank of China and the People's Bank held a lecture.", "China"),
        # whom a county elects, who its police are and its people, against a town that is one elsewhere
        (
            "The bank met savers at Leribe Town Hall with a State Representative and the Sheriff's Office.",
            "United States",
        ),
        ("The bank met savers at the Malaga Hall. Many Australians lost money.", "Australia"),
        ("The bank met savers at Leribe Town Hall with the sheriff.", "Lesotho"),
        # given names of those who lead
        ("Tilbury Credit Union met pupils in Drogheda. The team was led by Victoria and Ruth.", "Ireland"),
        # a surname that is a region elsewhere; a plain name of a Chinese insurer that others bear too
        ("Mr James Lau visited Wong Tai Sin and Kowloon. Mr Lau thanked all.", "Hong Kong"),
        ("Union Life Lagos branch gave 300 books to pupils in Lagos and Ibadan.", "Nigeria"),
        ("Pupils came.", None),
        # the central bank of several islands and a bank of several countries, which tell none of them
        ("The Eastern Caribbean Central Bank (ECCB) met pupils. The ECCB gave gifts.", None),
        ("The Eastern Caribbean Central Bank met pupils in Castries.", "Saint Lucia"),
        ("Stanbic Bank met pupils of Owl School. Stanbic Bank gave gifts.", None),
        ("Stanbic Bank met pupils of Owl School in Kasama and Chipata.", "Zambia"),
        # a country's name with another by a hyphen, which is a quarter's
        ("Pupils came to Duluth and Hibbing. Staff of the Jordan-Oakhill office and of Ely came.", "United States"),
        ("Pupils came to the Jordan office.", "Jordan"),
        # a bank of another country, whose house in this one is meant; a central bank has none
        ("Guaranty Trust Bank (Ghana) Limited met pupils in Kwaman. Guaranty Trust Bank gave books.", "Ghana"),
        ("GTBank Ghana met pupils in Kwaman. Guaranty Trust Bank gave books.", "Ghana"),
        ("The Central Bank of Nigeria Ghana trip was short. GTBank met pupils.", "Nigeria"),
        # a bank that comes from elsewhere, against two towns of one country; one town is not enough
        ("Barclays Bank met traders in Ndola. Barclays Bank and Barclays Bank staff saw Kabwe.", "Zambia"),
        ("Barclays Bank met traders in Ndola. Barclays Bank and Barclays Bank staff saw it.", "United Kingdom"),
        # a bank of several islands, by the town
        ("Pupils met staff of FirstCaribbean International Bank in Warrens.", "Barbados"),
        ("Pupils met staff of FirstCaribbean International Bank in Mandeville.", "Jamaica"),
        # a country that names alone are made of: a bank's, its letters and another body's
        ("BSP staff built desks in Lae and Madang. BSP Samoa did up the Samoa Trade Centre.", "Papua New Guinea"),
        ("BSP Samoa did up the Samoa Trade Centre in Samoa. Guests came from Lae and Madang.", "Samoa"),
        # the people of a country, against a town with namesakes; they are guests where a bank is another's
        ("Zambians learn to save, said staff at Chelstone School.", "Zambia"),
        ("Zambian pupils learn to save, said staff at Chelstone School.", None),
        ("The Bank of Uganda met pupils, as did Zambians and Malawians.", "Uganda"),
        # words of American reports against towns with namesakes elsewhere
        ("Fellmoor Savings & Loan met pupils in Milton. It helps Americans save.", "United States"),
        ("Fellmoor Bank, N.A., met pupils in Milton.", "United States"),
        ("Fellmoor Savings and Loans met pupils in Milton.", "Canada"),
        # a nation's news agency
        ("Tafokrom, May 3, GNA - A bank met pupils. (NANS)", "Ghana"),
        # a saint that a charity is called by, which is a parish elsewhere, and one that a country is
        ("They walked for St Catherine's and St Catherine's Park in Chorley and Leyland.", "United Kingdom"),
        ("St Lucia's banks met.", "Saint Lucia"),
        ("They walked for the St Vincent de Paul Society in Cork.", "Ireland"),
        ("They walked for the St Vincent Society in Kingstown.", "Saint Vincent and the Grenadines"),
        # a saint whose parish elsewhere says no more than a town here, against a town and a state
        ("Savers of Ely met in Minnesota. St. Paul pupils sang; St. Paul traders ate.", "United States"),
        ("St. Paul pupils sang.", "Antigua and Barbuda"),
        ("St. Mary traders met in St. Ann, St. Mary and Mandeville.", "Jamaica"),
        # a land of the Continent, and its town by the short name
        ("Pupils from Bavaria came.", "Germany"),
        ("Pupils came to Cologne.", "Germany"),
        # a given name that is a town's elsewhere, before a surname and alone
        ("David Hale and Sofia Reed met pupils.", None),
        ("Pupils came to David.", "Panama"),
    ],
)
def test_country_of_a_report(text: str, country: str | None) -> None:
    folded = fold(text)
    assert home(View(text, folded, "en", None, segment(folded, "en"))) == country
