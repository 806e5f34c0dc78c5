"""What stands beside a fact: at the head of its sentence, in it, around it; and which words are no cues."""

from reportmine.records import Branch, Count, Date, Entity, Place, Span
from reportmine.stages.link import undecided
from reportmine.stages.link.beside import Beside
from reportmine.stages.link.cues import Cues
from reportmine.stages.link.scene import Scene
from reportmine.stages.segment import segment
from reportmine.text.view import View, fold

TEXT = "6月1日，南岭支行走进学校。柳溪村有320户。他说：“花了300元。”"
BRANCH = Branch("中国农业银行", "南岭", "sub_branch")
MARKS = [
    ("6月1日", "DATE", Date("XXXX-06-01")),
    ("南岭支行", "BRANCH", BRANCH),
    ("柳溪村", "PLACE", Place(None)),
    ("320户", "COUNT", Count(320, None, "exact", "户", "people")),
    ("300元", "COUNT", Count(300, None, "exact", "元", "money")),
]


def _scene() -> Scene:
    view = View(TEXT, fold(TEXT), "zh", None, segment(fold(TEXT), "zh"))
    found = [
        Entity(f"e{at}", Span(TEXT.index(word), TEXT.index(word) + len(word)), label, value)
        for at, (word, label, value) in enumerate(MARKS)
    ]
    return Scene(view, found, {})


def _sentence(scene: Scene, word: str) -> int:
    return scene.sentence_at(TEXT.index(word))


def test_what_stands_at_the_head_of_a_sentence() -> None:
    scene = _scene()
    beside = Beside(scene)
    heads = [beside.head(_sentence(scene, word)) for word in ("6月1日", "柳溪村", "他说")]
    assert heads == ["DATE,", "PLACE", ""]


def test_the_kinds_of_a_sentences_facts() -> None:
    scene = _scene()
    beside = Beside(scene)
    kinds = [beside.kinds(_sentence(scene, word)) for word in ("6月1日", "柳溪村", "他说")]
    assert kinds == [("DATE",), ("COUNT:people", "PLACE"), ("COUNT:money",)]


def test_what_stands_in_quotation_marks() -> None:
    beside = Beside(_scene())
    assert [beside.quoted(TEXT.index(word)) for word in ("6月1日", "320户", "300元")] == [False, False, True]


def test_what_stands_beside_a_fact_speaks_for_or_against_a_link() -> None:
    scene = _scene()
    features = {scene.text[fact.span.start : fact.span.end]: found[-1].features for fact, found in undecided(scene)}
    assert {"none|with PLACE", "none|with COUNT:people", "none|head:PLACE"} <= features["320户"]
    assert {"none|quoted", "none|quoted|COUNT:money"} <= features["300元"]
    assert not any(name.startswith(("none|quoted", "none|head:")) for name in features["320户"] if "PLACE" not in name)


def test_the_words_next_to_a_fact_of_an_english_report() -> None:
    text = "A widow from Liuxi came. In all, 40 came"
    town, forty = Span(13, 18), Span(33, 35)
    view = View(text, fold(text), "en", None, segment(fold(text), "en"))
    found = [
        Entity("e0", town, "PLACE", Place(None)),
        Entity("e1", forty, "COUNT", Count(40, None, "exact", None, "other")),
    ]
    beside = Beside(Scene(view, found, {}))
    assert beside.neighbors(town, "PLACE") == [
        *("before:from", "before:from|PLACE", "before:widow from", "before:widow from|PLACE"),
        *("behind:came|PLACE", "behind:came .|PLACE"),
    ]
    assert beside.neighbors(forty, "COUNT")[2:] == [
        *("before:all ,", "before:all ,|COUNT", "behind:came|COUNT", "behind:came $|COUNT"),
    ]
    assert Beside(_scene()).neighbors(Span(0, 4), "DATE") == []


def test_a_word_within_a_name_is_no_cue() -> None:
    scene = _scene()
    at = TEXT.index("南岭支行")
    assert "unit" in Cues(scene.view, ()).between(at, at + 4)
    assert Cues(scene.view, scene.names).between(at, at + 4) == ()


def test_the_nation_in_the_name_of_a_day_is_no_cue() -> None:
    text = "时值第9个全国青苗看护宣传日，该行设点，全国网点共发折页300万份。"
    cues = Cues(View(text, fold(text), "zh"), ())
    assert cues.between(0, text.index("，")) == ()
    assert "nation" in cues.between(text.index("，全国"), len(text))


def test_what_all_of_a_bank_did_is_a_cue_and_a_bank_is_none() -> None:
    text = "By June the whole bank had given 900 lessons. The bank gave 40 more."
    cues = Cues(View(text, fold(text), "en"), ())
    assert "nation" in cues.between(0, text.index("900"))
    assert "nation" not in cues.between(text.index("The bank"), len(text))


def test_a_fact_that_only_a_sign_parts_from_a_branch() -> None:
    text = "南岭支行：300元。320户（东山支行）。共有320户"
    view = View(text, fold(text), "zh", None, segment(fold(text), "zh"))
    found = [
        Entity("e0", Span(0, 4), "BRANCH", BRANCH),
        Entity("e1", Span(5, 9), "COUNT", Count(300, None, "exact", "元", "money")),
        Entity("e2", Span(10, 14), "COUNT", Count(320, None, "exact", "户", "people")),
        Entity("e3", Span(15, 19), "BRANCH", Branch("中国农业银行", "东山", "sub_branch")),
        Entity("e4", Span(23, 27), "COUNT", Count(320, None, "exact", "户", "people")),
    ]
    beside = {
        fact.id: {name for one in candidates for name in one.features if ".beside" in name}
        for fact, candidates in undecided(Scene(view, found, {}))
    }
    assert beside == {"e1": {"own.beside", "own.beside|COUNT"}, "e2": {"next.beside", "next.beside|COUNT"}, "e4": set()}
