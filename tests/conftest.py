"""A stand-in for the extractor, for tests of what goes on around it."""

import os
from collections.abc import Callable

import pytest
from hypothesis import settings
from stand_in import stand_in, stepwise

from reportmine.records import Annotation, Report

# how long an example takes depends on what else the machine does: speed is measured in benchmarks/. The same examples
# are tried each time, so that a change is judged by what it changed; `make fuzz` tries others.
settings.register_profile("steady", deadline=None, derandomize="REPORTMINE_FUZZ" not in os.environ)
settings.load_profile("steady")


@pytest.fixture(name="stand_in")
def _stand_in() -> Callable[[Report], Annotation]:
    """The stand-in itself."""
    return stand_in


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> None:
    """The stand-in takes the extractor's place."""
    monkeypatch.setattr("reportmine.api.annotator", lambda: stepwise(stand_in))
    monkeypatch.setattr("reportmine.run.archive.annotator", lambda: stepwise(stand_in))
