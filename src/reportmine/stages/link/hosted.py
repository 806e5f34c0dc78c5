"""A report's actors and facts in, the day and place of an activity out where its sentence names all its hosts before.

"由A分行主办、B分行承办的2024年宣传月启动仪式在柳溪广场举行": the year and the square are those of A and B.
"""

from __future__ import annotations

from reportmine.records import Entity
from reportmine.stages.link.roles import rule
from reportmine.stages.link.scene import Scene

_LABELS = ("DATE", "PLACE")


def hosted(scene: Scene) -> dict[str, list[Entity]]:
    """The ids of these facts -> one mention of each branch that hosts, in a Chinese report whose hosts are several."""
    host = scene.host
    if scene.view.lang != "zh" or host is None or len(host.keys) < 2:
        return {}
    found: dict[str, list[Entity]] = {}
    for event in rule("hosted.zh").finditer(scene.text):
        sentence = scene.sentence(scene.sentence_at(event.start()))
        within = [actor for actor in scene.hosts or () if sentence.start <= actor.start < event.start()]
        if frozenset[object]().union(*(actor.keys for actor in within)) != host.keys:
            continue
        held = [fact for fact in scene.facts if event.start() < fact.span.start < event.end()]
        found.update((fact.id, host.distinct()) for fact in held if fact.label in _LABELS)
    return found
