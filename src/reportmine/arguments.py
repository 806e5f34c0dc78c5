"""The text of an argument of the command line in, its value out, or what is wrong with it."""

from __future__ import annotations

import argparse
from collections.abc import Callable


def number(least: int) -> Callable[[str], int]:
    """A reader of whole numbers that are not too small."""

    def read(text: str) -> int:
        if not text.strip().lstrip("+-").isdecimal() or int(text) < least:
            raise argparse.ArgumentTypeError(f"not a whole number from {least}: {text!r}")
        return int(text)

    return read


def share(text: str) -> float:
    """A number from 0 to 1."""
    try:
        held = float(text)
    except ValueError:
        held = -1.0
    if not 0 <= held <= 1:
        raise argparse.ArgumentTypeError(f"not a number from 0 to 1: {text!r}")
    return held
