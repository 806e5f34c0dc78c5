from collections.abc import Callable, Mapping

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

import reportmine
from reportmine import spacy_component
from reportmine.errors import UsageError
from reportmine.records import Annotation, Report

Extractor = Callable[[Report], Annotation]
ZH = "3月，甲支行发放200份。"


@pytest.fixture
def nlp(monkeypatch: pytest.MonkeyPatch, stand_in: Extractor) -> Language:
    monkeypatch.setattr(spacy_component, "annotate", stand_in)
    found = spacy.blank("zh")
    found.add_pipe("reportmine", config={"year": 2024})
    return found


def as_expected(doc: Doc, stand_in: Extractor) -> None:
    assert [(ent.text, ent.label_, ent.id_, ent.start_char) for ent in doc.ents] == [
        ("3", "COUNT", "e1", 0),
        ("甲支行", "BRANCH", "e2", 3),
        ("200", "COUNT", "e3", 8),
    ]
    annotation = doc._.reportmine
    assert annotation == stand_in(Report("doc", ZH, "zh", 2024))
    assert [(link.fact, link.branch, link.evidence) for link in annotation.links] == [
        ("e1", "e2", "rule:first"),
        ("e3", "e2", "rule:first"),
    ]


def test_a_doc_has_its_entities_and_facts(nlp: Language, stand_in: Extractor) -> None:
    as_expected(nlp(ZH), stand_in)


def test_they_survive_bytes(nlp: Language, stand_in: Extractor) -> None:
    doc = nlp(ZH)
    as_expected(Doc(nlp.vocab).from_bytes(doc.to_bytes()), stand_in)


def test_they_survive_a_doc_bin(nlp: Language, stand_in: Extractor) -> None:
    packed = DocBin(store_user_data=True, docs=[nlp(ZH)]).to_bytes()
    (doc,) = DocBin().from_bytes(packed).get_docs(nlp.vocab)
    as_expected(doc, stand_in)


def test_an_entity_inside_a_token_is_a_fact_without_a_span(nlp: Language) -> None:
    doc = Doc(nlp.vocab, words=["甲支行发", "放200份"], spaces=[False, False])
    doc = nlp.get_pipe("reportmine")(doc)
    assert doc.ents == ()
    assert [doc._.reportmine.surface(entity) for entity in doc._.reportmine.entities] == ["甲支行", "200"]


def test_a_doc_without_the_component_has_none() -> None:
    assert spacy.blank("zh")(ZH)._.reportmine is None


def facts(annotation: Annotation) -> tuple[object, ...]:
    return annotation.entities, annotation.links, annotation.reports


@pytest.mark.parametrize("lang", ["zh", "en", "xx"])
def test_worker_processes_give_what_extract_gives(lang: str) -> None:
    texts = [
        "3月15日，人行南岭中支在东山县发放折页200余份。",
        "On June 15, the Nanling Central Sub-branch of the People's Bank of China handed out more than 200 leaflets.",
        "",
    ]
    found = spacy.blank(lang)
    found.add_pipe("reportmine")
    given = None if lang == "xx" else lang
    expected = [facts(reportmine.extract(text, given)) for text in texts]
    assert [facts(doc._.reportmine) for doc in found.pipe(texts, n_process=2)] == expected
    assert [facts(found(text)._.reportmine) for text in texts] == expected
    assert len(expected[0][0]) + len(expected[1][0]) > 2  # type: ignore[arg-type]


def test_a_pipeline_of_another_language_draws_a_warning() -> None:
    with pytest.warns(UserWarning, match="reportmine reads Chinese and English, not 'de'"):
        spacy.blank("de").add_pipe("reportmine")


@pytest.mark.parametrize(("lang", "config"), [("de", {"lang": "en"}), ("xx", {}), ("en", {}), ("zh", {})])
def test_a_pipeline_whose_language_is_known_or_none_draws_none(lang: str, config: dict[str, str]) -> None:
    assert "reportmine" in _with_component(lang, config).pipe_names


def test_a_year_that_no_report_is_from_is_refused() -> None:
    with pytest.raises(UsageError, match="the year is -5, not one from 1900 to 2100"):
        _with_component("zh", {"year": -5})


@pytest.mark.parametrize("lang", ["fr", "", "ZH"])
def test_a_language_that_is_not_known_is_refused_with_those_that_are(lang: str) -> None:
    message = (
        f"the config's lang is {lang!r}, not one of zh, en, auto "
        "(give one of them, or leave it out: it is then that of the pipeline, zh)"
    )
    with pytest.raises(UsageError) as caught:
        _with_component("zh", {"lang": lang})
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("config", "langs"),
    [({}, ["zh", "zh"]), ({"lang": "en"}, ["en", "en"]), ({"lang": "auto"}, ["zh", "en"])],
)
def test_the_language_is_the_pipeline_s_unless_the_config_says_otherwise(
    config: dict[str, str], langs: list[str]
) -> None:
    nlp = _with_component("zh", config)
    texts = [ZH, "On June 15, the Nanling Central Sub-branch handed out more than 200 leaflets."]
    assert [nlp(text)._.reportmine.report.lang for text in texts] == langs


def _with_component(lang: str, config: Mapping[str, object]) -> Language:
    nlp = spacy.blank(lang)
    nlp.add_pipe("reportmine", config=dict(config))
    return nlp
