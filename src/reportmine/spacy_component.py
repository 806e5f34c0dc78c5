"""A spaCy Doc in, the same Doc out with its entities and facts: `nlp.add_pipe("reportmine")`.

`doc.ents` holds the entities whose edges are token edges (all of them where Chinese is cut into characters, spaCy's
default), and `doc._.reportmine` the whole annotation with its links. The facts lie in `doc.user_data`, as plain
values: they survive `to_bytes`, worker processes and a `DocBin(store_user_data=True)`.
"""

from __future__ import annotations

import warnings

from spacy.language import Language
from spacy.tokens import Doc, Span

from reportmine.errors import UsageError
from reportmine.formats import jsonl
from reportmine.pipeline import annotate
from reportmine.records import Annotation, Report
from reportmine.run.options import AUTO, LANGS, checked_year

NAME = "reportmine"


def annotation_of(doc: Doc) -> Annotation | None:
    """The annotation of a Doc, or None if the component has not seen it."""
    held = doc.user_data.get(NAME)
    if held is None:
        return None
    lists = {name: list(cell) for name, cell in held.items() if isinstance(cell, tuple)}  # a DocBin makes them tuples
    return jsonl.from_object({**held, **lists, "text": doc.text}, "doc.user_data")


class Component:
    """Annotates each Doc.

    Args:
        lang: "zh" or "en", or None: told from each text.
        year: the calendar year the texts are known to be from, or None.
    """

    def __init__(self, lang: str | None, year: int | None) -> None:
        self.lang, self.year = lang, year

    def __call__(self, doc: Doc) -> Doc:
        """Set the Doc's entities and facts."""
        annotation = annotate(Report("doc", doc.text, self.lang, self.year))
        held = jsonl.to_object(annotation)
        del held["text"]
        doc.user_data[NAME] = held
        spans: list[Span | None] = [
            doc.char_span(entity.span.start, entity.span.end, label=entity.label, span_id=entity.id)
            for entity in annotation.entities
        ]
        doc.set_ents([span for span in spans if span is not None])
        return doc


@Language.factory(NAME, default_config={"lang": None, "year": None}, assigns=["doc.ents", f"doc._.{NAME}"])
def create(nlp: Language, name: str, lang: str | None, year: int | None) -> Component:
    """The component for a pipeline; its language is the pipeline's unless the configuration says otherwise.

    A pipeline of a language other than Chinese and English draws a warning: nothing can be found in its texts.

    Args:
        nlp: the pipeline.
        name: of the component in it.
        lang: "zh" or "en" for all texts, "auto": told from each text; None: the pipeline's.
        year: the calendar year the texts are known to be from, or None.

    Raises:
        UsageError: if the language is none of these, or the year none that a report is from.
    """
    if lang not in (None, AUTO, *LANGS):
        raise UsageError(
            f"the config's lang is {lang!r}, not one of {', '.join((*LANGS, AUTO))}",
            mend=f"give one of them, or leave it out: it is then that of the pipeline, {nlp.lang}",
        )
    if lang is None and nlp.lang not in (*LANGS, "xx"):
        warnings.warn(
            f"reportmine reads Chinese and English, not {nlp.lang!r}: it will find little or nothing "
            f"(give config={{'lang': 'zh'}} or 'en' if the texts are)",
            stacklevel=2,
        )
    known = nlp.lang if lang is None else lang
    return Component(known if known in LANGS else None, checked_year(year))


if not Doc.has_extension(NAME):
    Doc.set_extension(NAME, getter=annotation_of)
