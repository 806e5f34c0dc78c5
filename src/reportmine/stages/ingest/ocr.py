"""A picture in, the lines of text on it out: RapidOCR with the models in its wheel, if `reportmine[ocr]` is there."""

from __future__ import annotations

import io
import itertools
from functools import cache
from importlib.util import find_spec
from typing import Any, NamedTuple

from reportmine.stages.ingest.limits import OverLimitError

INSTALL = "pip install 'reportmine[ocr]' reads scanned pages"
PIXELS = 60_000_000  # more than a page of A3 at 400 dots an inch
_FRAMES = 200
SCALE = 2.5  # of 72 points an inch: 180 dots, at which small print is 20 dots high


class Seen(NamedTuple):
    """The lines on a picture, and how sure they are on average, from 0 to 1."""

    lines: list[str]
    confidence: float


@cache
def installed() -> bool:
    """Whether pictures can be read."""
    return find_spec("rapidocr") is not None and find_spec("onnxruntime") is not None


@cache
def _engine() -> Any:
    import logging

    from rapidocr import RapidOCR

    logging.getLogger("RapidOCR").setLevel(logging.ERROR)
    return RapidOCR(params={"Global.log_level": "error"})


def read_image(data: bytes) -> Seen:
    """The text on all frames of an image file.

    Raises:
        OverLimitError: if it has more pixels than a page can have.
    """
    import numpy
    from PIL import Image, ImageSequence

    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > PIXELS:
                raise OverLimitError(f"more than {PIXELS:,} pixels", mend="make it smaller")
            frames = [
                numpy.asarray(frame.convert("RGB"))
                for frame in itertools.islice(ImageSequence.Iterator(image), _FRAMES)
            ]
    except Image.DecompressionBombError as error:
        raise OverLimitError(f"more than {PIXELS:,} pixels", mend="make it smaller") from error
    seen = [read_picture(frame) for frame in frames]
    return Seen([line for one in seen for line in one.lines], sum(one.confidence for one in seen) / max(1, len(seen)))


def read_picture(picture: Any) -> Seen:
    """The text on an array of pixels; boxes of one height are one line."""
    found = _engine()(picture)
    if found.txts is None:
        return Seen([], 0.0)
    parts = sorted(zip(found.boxes, found.txts, strict=True), key=lambda part: (_middle(part[0]), part[0][0][0]))
    rows: list[list[Any]] = []
    for box, text in parts:
        if rows and _middle(box) - _middle(rows[-1][-1][0]) < _height(box) / 2:
            rows[-1].append((box, text))
        else:
            rows.append([(box, text)])
    lines = [" ".join(text for _, text in sorted(row, key=lambda part: part[0][0][0])) for row in rows]
    return Seen([line for line in lines if line.strip()], sum(found.scores) / len(found.scores))


def _middle(box: Any) -> float:
    return float(sum(point[1] for point in box) / len(box))


def _height(box: Any) -> float:
    return float(max(point[1] for point in box) - min(point[1] for point in box))
