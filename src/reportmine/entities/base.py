"""What a label must offer: a finder over one report's view; the catalogue lists the six."""

from __future__ import annotations

from collections.abc import Callable

from reportmine.records import Mention
from reportmine.text.view import View

Finder = Callable[[View], list[Mention]]
