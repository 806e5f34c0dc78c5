"""reportmine turns archives of campaign report texts into tables of facts.

The public functions are loaded when they are first used, so that `import reportmine` costs next to nothing.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportmine.api import extract, extract_archive, tables

__version__ = "0.1.0"
__all__ = ["__version__", "extract", "extract_archive", "tables"]


def __getattr__(name: str) -> object:
    if name in ("extract", "extract_archive", "tables"):
        from reportmine import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
