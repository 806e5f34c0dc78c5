"""Helpers that a spawned process can import too: multiprocessing hands it our sys.path."""

from types import ModuleType

import pytest


@pytest.fixture
def poison() -> ModuleType:
    import poison

    return poison
