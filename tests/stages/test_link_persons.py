"""Officials: whose mentions are one person's, who employs them, and that they belong where the first mention does."""

from reportmine.api import extract
from reportmine.pipeline import annotate
from reportmine.records import Branch, Report


def _places(text: str) -> dict[str, list[str]]:
    """Surface of each official -> places of the branches that its mentions are linked to, sorted."""
    annotation = extract(text)
    entities = {entity.id: entity for entity in annotation.entities}
    found: dict[str, list[str]] = {
        annotation.surface(entity): [] for entity in annotation.entities if entity.label == "OFFICIAL"
    }
    for held in annotation.links:
        value = entities[held.branch].value
        assert isinstance(value, Branch)
        if entities[held.fact].label == "OFFICIAL":
            found[annotation.surface(entities[held.fact])].append(str(value.place))
    return {surface: sorted(places) for surface, places in found.items()}


def test_an_official_is_linked_to_the_employer_too() -> None:
    text = "农行新宁支行开展宣传。人行邵阳中支副行长李平到场指导。"
    assert _places(text)["李平"] == ["新宁", "邵阳"]


def test_an_official_named_again_has_the_same_employer() -> None:
    text = "农行新宁支行开展宣传。人行邵阳中支副行长李文山到场指导。李文山鼓励同学们提问。李文海回答了问题。"
    found = annotate(Report("case", text))
    names = {entity.id: found.surface(entity) for entity in found.entities}
    told = [names[held.branch] for held in found.links if names[held.fact] == "李文山"]
    assert sorted(told) == ["人行邵阳中支"] * 2 + ["农行新宁支行"] * 2


def test_an_official_named_with_the_bank_alone_before_has_the_same_employer() -> None:
    text = "In Ghana Yaw Boateng, manager, GCB Bank, spoke. GCB Bank Kumasi Branch taught pupils. {} came."
    assert _places(text.format("Yaw Boateng, manager of GCB Bank Tema Branch,"))["Yaw Boateng"].count("Tema") == 2
    assert "Tema" not in _places(text.format("Kojo Boateng, manager of GCB Bank Tema Branch,"))["Yaw Boateng"]


def test_an_official_named_again_belongs_where_the_first_mention_does() -> None:
    text = (
        "The bank trained young traders. The National Coordinator of the Youth Fund, Yaw Boateng, praised the Fund. "
        "The Kumasi Branch of GCB Bank gave the pupils pens. “They sing well,” Mr {} said."
    )
    assert _places(text.format("Boateng")) == {"Yaw Boateng": [], "Boateng": []}
    assert _places(text.format("Kojo Addo, a coordinator,"))["Kojo Addo"] == ["Kumasi"]


def test_an_official_named_again_in_part_has_the_employer_of_the_one_person_meant() -> None:
    text = "In Ghana GCB Bank Kumasi Branch taught pupils. Kofi Osei, manager of GCB Bank Tema Branch, came. Osei sang."
    assert "Tema" in _places(text)["Osei"]
    assert "Tema" not in _places(text.replace(", came", ", and Mayor Yaw Osei came"))["Osei"]


def test_a_chinese_official_named_again_belongs_where_the_mention_stands() -> None:
    text = "全国协会会长李文山说，各地都在开展活动。农行新宁支行在柳溪村设点，会长李文山到场讲解存款保险知识。"
    assert _places(text) == {"李文山": ["新宁"]}  # the second mention alone


def test_an_official_with_a_branch_of_its_own_beside_the_name_keeps_that() -> None:
    text = (
        "In Ghana GCB Bank taught 40 pupils. Kofi Osei, manager of GCB Bank Tema Branch, came in May. "
        "In June Kofi Osei, manager of GCB Bank Kumasi Branch, sang."
    )
    assert set(_places(text)["Kofi Osei"]) == {"Kumasi", "Tema"}


def test_a_man_and_a_woman_of_one_surname_are_two() -> None:
    text = (
        "In Ghana Mr Kofi Boateng, manager of GCB Bank Tema Branch, came. GCB Bank Kumasi Branch taught 40 pupils. "
        "{} Boateng thanked the Kumasi Branch."
    )
    assert _places(text.format("Mr")) == {"Kofi Boateng": ["Tema"], "Boateng": ["Tema"]}
    assert "Tema" not in _places(text.format("Mrs"))["Boateng"]
