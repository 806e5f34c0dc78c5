"""Makers of small files of every format, and short ways to read them."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from reportmine.formats.tables import Problem
from reportmine.records import Report, Source
from reportmine.stages import ingest

Events = list[Report | Problem | Source]


@pytest.fixture(scope="session")
def made() -> ModuleType:
    """The makers of `tools/sample_files.py`."""
    path = Path(__file__).parents[3] / "tools" / "sample_files.py"
    spec = importlib.util.spec_from_file_location("sample_files", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Events]:
    """Writes a file into an empty folder and reads it: all its events."""

    def _read(name: str, data: bytes | str, **options: object) -> Events:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        events = list(ingest.documents([path], **options))  # type: ignore[arg-type]
        assert isinstance(events[-1], Source)
        assert events[-1].path == name
        return events

    return _read
