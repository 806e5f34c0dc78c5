"""An English report's institutions and places in, the units out that are named by a place alone, without a unit word.

"RBN Liuxi", "Bank of Nanling, Liuxi", "Bank of China in Nanling", "Liuxi People's Bank", "manager at Fellbank Liuxi".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from reportmine.entities.branch.behind_en import Behind
from reportmine.entities.branch.community_en import Community
from reportmine.entities.branch.found_en import Found
from reportmine.entities.branch.led_en import Led
from reportmine.entities.branch.within_en import Within
from reportmine.match.gazetteer import Areas
from reportmine.match.hits import Hits
from reportmine.match.listed import Body
from reportmine.text.view import View


def beside_places(view: View, places: Hits[Areas], institutions: Hits[Body], taken: Sequence[Found]) -> Iterator[Found]:
    """Units of an institution beside a place that share no text with the units already found, which are in order."""
    behind = Behind(view.text, places, institutions)
    within = Within(view.text, places, institutions)
    ways = _ways(behind, within)
    starts = [one.start for one in taken]
    for at in range(len(institutions.starts)):
        one = next((one for read in ways if (one := read(at)) is not None), None)
        if one is None:
            continue
        near = bisect_left(starts, one.start)
        if near < len(taken) and taken[near].start < one.end:
            continue
        if not near or taken[near - 1].end <= one.start:
            yield one
            pairs = (*behind.further(one), *within.further(one))
            yield from (more for more in pairs if near == len(taken) or taken[near].start >= more.end)


def _ways(behind: Behind, within: Within) -> tuple[Callable[[int], Found | None], ...]:
    """What finds a unit beside one institution, the surest first."""
    given = (behind.text, behind.places, behind.institutions)
    led = Led(*given)
    return (
        Community(*given).branded,
        within.bracketed,
        within.of_area,
        led.led_area,
        behind.before_place,
        within.in_place,
        led.behind_place,
        within.of_place,
        led.led_place,
        within.in_town,
        within.teamed,
    )
