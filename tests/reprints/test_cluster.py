import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from reportmine.formats import gold
from reportmine.formats.tables import Membership
from reportmine.pipeline import annotate
from reportmine.records import Report
from reportmine.reprints.cluster import Reprints
from reportmine.reprints.compare import likeness
from reportmine.reprints.fingerprint import Fingerprint, fingerprints

TRANSLATIONS = Path(__file__).parents[2] / "data" / "annotated" / "translations"
ORIGINAL = (
    "人行南岭中支扎实开展“6·14信用记录关爱日”宣传活动\n"
    "为进一步增强公众的信用意识，2019年6月14日，人行南岭中支在泉峰广场开展“6·14信用记录关爱日”宣传活动。\n"
    "活动现场设立咨询台14个，发放宣传折页3250份，接待群众咨询480余人次。中支走进柳溪村，向165名村民讲解征信知识。\n"
    "《南岭日报》、南岭电视台对活动进行了报道。下一步，南岭中支将建立长效机制，持续做好征信宣传工作。\n"
)
# retitled, with a byline and furniture, cut, a word exchanged, a slip
REPRINT = (
    "首页 > 工作动态\n简讯：南岭中支开展征信宣传\n2019-07-02  来源：南岭日报  作者：李文\n"
    "为更好地增强公众的信用意识，2019年6月14日，人行南岭中支在泉峰广场开展“6·14信用记录关爱日”宣传活动。\n"
    "活动现场设立咨询台14个，发放宣传拆页3250份，接待群众咨询480余人次。\n"
)
TRANSLATION = (
    "Nanling Zhongzhi launches publicity for Credit Record Care Day\n\n"
    "On June 14, 2019, the Nanling Central Sub-branch of the People's Bank of China held an activity at Quanfeng "
    "Square. 14 consultation desks were set up, 3,250 leaflets were handed out and more than 480 consultations were "
    "received. In Liuxi Village the sub-branch explained credit to 165 villagers. Nanling Daily and Nanling TV Station "
    "reported on it.\n"
)
OTHER_BRANCH = ORIGINAL.replace("南岭", "北江").replace("3250", "2870").replace("165", "94").replace("480", "350")
OTHER_YEAR = ORIGINAL.replace("2019", "2020").replace("3250", "4100").replace("165", "211").replace("14个", "17个")
OTHER_YEAR_UNTOLD = OTHER_YEAR.replace("2020年", "")


def prints(text: str, lang: str = "zh", year: int | None = None) -> Fingerprint:
    (found,) = fingerprints(annotate(Report("x", text, lang, year)))
    return found


def clustered(folder: Path, texts: Sequence[tuple[str, str, str]], *, keep: bool = False) -> dict[str, Membership]:
    """The membership of each (id, language, text)."""
    folder.mkdir()
    with Reprints(folder, keep_duplicates=keep) as reprints:
        for name, lang, text in texts:
            reprints.watch(annotate(Report(name, text, lang)))
        return dict(zip([name for name, _, _ in texts], reprints.memberships(), strict=True))


ARCHIVE = [
    ("original", "zh", ORIGINAL),
    ("reprint", "zh", REPRINT),
    ("translation", "en", TRANSLATION),
    ("branch", "zh", OTHER_BRANCH),
    ("year", "zh", OTHER_YEAR),
    ("untold", "zh", OTHER_YEAR_UNTOLD),
    ("again", "zh", ORIGINAL.replace("，", ", ")),
]


def test_reprints_and_translations_are_one_cluster_and_hard_negatives_are_not(tmp_path: Path) -> None:
    found = clustered(tmp_path / "a", ARCHIVE)
    copies = ["original", "reprint", "translation", "again"]
    assert len({found[name].cluster_id for name in copies}) == 1
    assert [found[name].copies for name in copies] == [4] * 4
    # the same words: the smaller report_id of the two fullest stands for all
    assert {found[name].canonical_id for name in copies} == {"again"}
    assert [found[name].reprint for name in copies] == [True, True, True, False]
    assert found["year"].cluster_id == found["untold"].cluster_id
    assert found["branch"] == Membership(found["branch"].cluster_id, "branch", 1, False)
    assert len({held.cluster_id for held in found.values()}) == 3


def test_clusters_do_not_depend_on_the_order(tmp_path: Path) -> None:
    first = clustered(tmp_path / "a", ARCHIVE)
    for seed in range(4):
        mixed = list(ARCHIVE)
        random.Random(seed).shuffle(mixed)
        assert clustered(tmp_path / f"b{seed}", mixed) == first


def test_names_of_files_change_no_cluster(tmp_path: Path) -> None:
    first = clustered(tmp_path / "a", ARCHIVE)
    renamed = clustered(tmp_path / "b", [(f"x/{name[::-1]}.txt", lang, text) for name, lang, text in ARCHIVE])
    assert [held.cluster_id for held in renamed.values()] == [held.cluster_id for held in first.values()]


def test_a_report_alone_is_what_it_is_beside_others(tmp_path: Path) -> None:
    branch, year = ARCHIVE[3:5]
    among = clustered(tmp_path / "among", [branch, year])
    assert clustered(tmp_path / "alone", [branch]) == {"branch": among["branch"]}
    assert among["branch"] == Membership(among["branch"].cluster_id, "branch", 1, False)


def test_keep_duplicates(tmp_path: Path) -> None:
    found = clustered(tmp_path / "a", ARCHIVE, keep=True)
    assert found == {name: Membership(None, name, 1, False) for name, _, _ in ARCHIVE}


def test_the_canonical_copy_is_the_fullest_and_chinese_if_nearly_so(tmp_path: Path) -> None:
    full = clustered(tmp_path / "a", [("zh", "zh", ORIGINAL), ("en", "en", TRANSLATION), ("cut", "zh", REPRINT)])
    assert {held.canonical_id for held in full.values()} == {"zh"}
    cut = clustered(tmp_path / "b", [("en", "en", TRANSLATION), ("cut", "zh", REPRINT)])
    assert {held.canonical_id for held in cut.values()} == {"en"}


def test_four_translations_of_four_reports_are_four_clusters(tmp_path: Path) -> None:
    texts = [(a.report.id, "en", a.report.text) for a in gold.read(TRANSLATIONS)]
    assert len(texts) == 16
    found = clustered(tmp_path / "a", texts)
    by_story = {name: {found[f"tr-{voice}-{name}"].cluster_id for voice in "abcd"} for name in "1234"}
    assert [len(held) for held in by_story.values()] == [1] * 4
    assert len(set.union(*by_story.values())) == 4


def test_no_two_reports_of_the_gold_are_one(tmp_path: Path) -> None:
    folder = TRANSLATIONS.parent
    reports = [a.report for a in gold.read(folder) if a.report.id[:2] != "tr"]
    assert sorted(report.id for report in reports) == sorted(path.stem for path in folder.glob("*.mark"))
    inside = []  # how many reports each text holds
    (tmp_path / "a").mkdir()
    with Reprints(tmp_path / "a") as reprints:
        for report in reports:
            annotation = annotate(Report(report.id, report.text, report.lang or "zh"))
            reprints.watch(annotation)
            inside.append(len(list(fingerprints(annotation))))
        members = list(reprints.memberships())
    assert [held for held in members if held.copies > 1] == []
    assert min(inside) == 1
    # each stands for itself, in the order of the texts
    expected = [report.id for report, several in zip(reports, inside, strict=True) for _ in range(several)]
    assert [held.canonical_id.partition("#")[0] for held in members] == expected


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_texts_without_facts_are_compared_by_their_words(lang: str) -> None:
    words = (
        "各单位要加强学习认真总结经验努力提高服务水平"
        if lang == "zh"
        else "we will study hard and sum up experience to serve "
    )
    text = "".join(f"{words}{tail}" for tail in ("甲乙", "丙丁", "戊己", "庚辛"))
    a = prints(text, lang)
    assert a.counts == ()
    assert likeness(a, prints("xyz " + text, lang)) > 0.0
    assert likeness(a, prints(text[::-1], lang)) == 0.0


@pytest.mark.parametrize("text", ["", "🎉", "——"])
def test_a_text_without_words_is_itself(text: str, tmp_path: Path) -> None:
    found = clustered(tmp_path / "a", [("a", "zh", text), ("b", "zh", "。。" + text)])
    assert found["a"].copies == 1
    assert found["a"].cluster_id != found["b"].cluster_id


def test_the_given_year_tells_boilerplate_apart() -> None:
    text = ORIGINAL.replace("2019年", "")
    a, b = prints(text, year=2019), prints(text, year=2020)
    assert a.digest != b.digest
    assert likeness(a, b) == 0.0
    assert likeness(a, prints(REPRINT, year=2019)) > 0.0


def test_a_fingerprint_is_packed_and_unpacked() -> None:
    for held in (prints(ORIGINAL), prints(TRANSLATION, "en"), prints(""), prints("🎉")):
        assert Fingerprint.unpack(held.pack()) == held
    assert len(prints(ORIGINAL).pack()) < 1000


def test_of_one_page_each_report_is_clustered(tmp_path: Path) -> None:
    page = f"信用宣传活动总结 篇一\n{ORIGINAL}信用宣传活动总结 篇二\n{OTHER_BRANCH}"
    (tmp_path / "a").mkdir()
    with Reprints(tmp_path / "a") as reprints:
        reprints.watch(annotate(Report("page", page, "zh")))
        reprints.watch(annotate(Report("single", REPRINT, "zh")))
        one, two, single = reprints.memberships()
    assert (one.canonical_id, single.canonical_id, two.canonical_id) == ("page#1", "page#1", "page#2")


def test_the_same_text_read_a_little_differently_is_the_same(tmp_path: Path) -> None:
    """Line breaks change what is found, not which words there are."""
    texts = [("a", "zh", ORIGINAL), ("b", "zh", ORIGINAL.replace("\n", "")), ("c", "zh", REPRINT)]
    found = clustered(tmp_path / "a", texts)
    assert len({held.cluster_id for held in found.values()}) == 1
    assert prints(ORIGINAL).digest == prints(ORIGINAL.replace("\n", "")).digest
