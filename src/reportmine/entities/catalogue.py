"""The one list of labels and their finders, in the order in which they run."""

from __future__ import annotations

from reportmine.entities import branch, count, date, media, official, place
from reportmine.entities.base import Finder

FINDERS: dict[str, Finder] = {
    "BRANCH": branch.find,
    "MEDIA": media.find,
    "DATE": date.find,
    "OFFICIAL": official.find,
    "COUNT": count.find,
    "PLACE": place.find,
}
