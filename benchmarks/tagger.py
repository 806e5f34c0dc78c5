"""The gold in, out what a trained spaCy tagger finds on held-back reports, alone and where the rules are silent.

    python benchmarks/tagger.py zh            # some minutes on one core
    python benchmarks/tagger.py en --epochs 5

The tagger (spaCy's transition-based NER over a small convolutional encoder, Chinese on character tokens) learns PLACE,
MEDIA and OFFICIAL from the files of data/annotated that are not held back; the files whose number is divisible by three
measure. It would ship in models/ if "rules, model where silent" were better than "rules".
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import compounding, filter_spans, fix_random_seed, minibatch

from reportmine.formats import gold
from reportmine.pipeline import annotate
from reportmine.records import Annotation

ANNOTATED = Path(__file__).parents[1] / "data" / "annotated"
LABELS = ("PLACE", "MEDIA", "OFFICIAL")
SHORTEST = 60  # sentences are put together until there are so many characters
TOK2VEC = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": 96,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
        "rows": [5000, 1000, 2500, 2500],
        "include_static_vectors": False,
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": 96,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    },
}
NER = {
    "@architectures": "spacy.TransitionBasedParser.v2",
    "state_type": "ner",
    "extra_state_tokens": False,
    "hidden_width": 64,
    "maxout_pieces": 2,
    "use_upper": True,
    "nO": None,
    "tok2vec": TOK2VEC,
}
Found = tuple[int, int, str]


def held_back(annotation: Annotation) -> bool:
    """Whether the document only measures (data/annotated/README.md)."""
    number = re.search(r"[0-9]+$", annotation.report.id)
    return number is not None and int(number[0]) % 3 == 0 and not annotation.report.id.startswith("tr-")


def chunks(text: str) -> Iterator[tuple[int, int]]:
    """The text in stretches of a sentence or a few, never over a line's end."""
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for cut in re.finditer(r"[。！？]|(?<=[.!?])\s|$", line[0]):
            end = line.start() + cut.end()
            if end - start >= SHORTEST or (end == line.end() and end > start):
                yield start, end
                start = end


def made(nlp: Language, text: str) -> Doc:
    """The text as tokens: one for each character of Chinese."""
    if nlp.lang == "zh":
        return Doc(nlp.vocab, words=[char if char.strip() else "_" for char in text], spaces=[False] * len(text))
    return nlp.make_doc(text)


def examples(nlp: Language, documents: list[Annotation]) -> list[Example]:
    """What the tagger learns from."""
    held = []
    for document in documents:
        for start, end in chunks(document.report.text):
            doc = made(nlp, document.report.text[start:end])
            inside = [e for e in document.entities if e.label in LABELS and start <= e.span.start and e.span.end <= end]
            spans = [doc.char_span(e.span.start - start, e.span.end - start, label=e.label) for e in inside]
            marked = doc.copy()
            marked.ents = filter_spans([span for span in spans if span is not None])
            held.append(Example(doc, marked))
    return held


def tagged(nlp: Language, text: str) -> set[Found]:
    """What the tagger finds in a text."""
    ner = nlp.get_pipe("ner")
    return {
        (start + ent.start_char, start + ent.end_char, ent.label_)
        for start, end in chunks(text)
        for ent in ner(made(nlp, text[start:end])).ents
    }


def measured(nlp: Language, documents: list[Annotation]) -> dict[str, dict[str, tuple[int, int, int]]]:
    """Way of finding -> label -> (right, found, there) over the documents."""
    sums: dict[str, dict[str, tuple[int, int, int]]] = {}
    for document in documents:
        there = {(e.span.start, e.span.end, e.label) for e in document.entities if e.label in LABELS}
        ruled = annotate(document.report).entities
        taken = [(e.span.start, e.span.end) for e in ruled]
        rules = {(e.span.start, e.span.end, e.label) for e in ruled if e.label in LABELS}
        model = tagged(nlp, document.report.text)
        fresh = {one for one in model if not any(one[0] < end and start < one[1] for start, end in taken)}
        for way, found in (("rules", rules), ("model", model), ("rules, model where silent", rules | fresh)):
            for label in LABELS:
                right, made_, gold_ = sums.setdefault(way, {}).get(label, (0, 0, 0))
                mine, theirs = ({one for one in held if one[2] == label} for held in (found, there))
                sums[way][label] = right + len(mine & theirs), made_ + len(mine), gold_ + len(theirs)
    return sums


def main() -> None:
    """Train, measure, print."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("lang", choices=("zh", "en"))
    arguments.add_argument("--epochs", type=int, default=15)
    chosen = arguments.parse_args()
    documents = [a for a in gold.read(ANNOTATED) if a.report.lang == chosen.lang]
    measuring = [document for document in documents if held_back(document)]
    random.seed(1)
    fix_random_seed(1)
    nlp = spacy.blank(chosen.lang)
    ner = nlp.add_pipe("ner", config={"model": NER})
    for label in LABELS:
        ner.add_label(label)
    data = examples(nlp, [document for document in documents if not held_back(document)])
    optimizer = nlp.initialize(lambda: data)
    for _ in range(chosen.epochs):
        random.shuffle(data)
        for batch in minibatch(data, size=compounding(16, 64, 1.002)):
            nlp.update(batch, sgd=optimizer, drop=0.3)
    print(f"{len(data)} stretches to learn from, {len(measuring)} held-back documents, {chosen.epochs} epochs")
    for way, labels in measured(nlp, measuring).items():
        figures = [
            f"{label} {2 * right / max(1, found + there):.3f}" for label, (right, found, there) in labels.items()
        ]
        print(f"{way:>26}: F1 " + ", ".join(figures))


if __name__ == "__main__":
    main()
