"""Helpers that a spawned process can import too: multiprocessing hands it our sys.path."""

from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def poison(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(Path(__file__).with_name("helpers")))
    import poison

    return poison
