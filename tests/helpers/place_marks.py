"""A short way to say which places an English sentence holds: each in 【】 within it."""

from __future__ import annotations

import re

from reportmine.entities import branch, place
from reportmine.match.overlap import settle
from reportmine.text.view import View, fold


def remarked(marked: str) -> str:
    """The text of a marked sentence with 【】 around each place that is found outside branches."""
    text = re.sub("[【】]", "", marked)
    view = View(text, fold(text), "en")
    out = text
    for span in reversed([m.span for m in settle([*branch.find(view), *place.find(view)]) if m.label == "PLACE"]):
        out = f"{out[: span.start]}【{out[span.start : span.end]}】{out[span.end :]}"
    return out
