import sqlite3
import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from reportmine.errors import UsageError
from reportmine.records import Report
from reportmine.run import state
from reportmine.run.state import ASIDE, NAME, State, installation, key_of

KEYS = [bytes([number]) * 32 for number in range(5)]


def write(folder: Path, made_by: str = "one") -> None:
    with State(folder, made_by) as held:
        for number, key in enumerate(KEYS):
            held.put(key, f"{number}".encode())
        held.finish()
        assert held.notes == []


def read(folder: Path, made_by: str = "one") -> tuple[list[tuple[bytes, bool] | None], list[str]]:
    """What a run finds under the keys, each with whether an earlier run found it, and what it notes."""
    with State(folder, made_by) as held:
        return [held.get(key) for key in KEYS], held.notes


def test_what_this_run_found_is_there_too(tmp_path: Path) -> None:
    write(tmp_path)
    with State(tmp_path, "one") as held:
        held.put(KEYS[0], b"new")
        held.put(KEYS[1], None)
        assert [held.get(key) for key in KEYS[:3]] == [(b"new", False), (b"1", True), (b"2", True)]


def earlier(*kept: bytes | None) -> list[tuple[bytes, bool] | None]:
    return [one and (one, True) for one in kept]


ALL = earlier(b"0", b"1", b"2", b"3", b"4")


def test_what_is_put_is_there_in_the_next_run(tmp_path: Path) -> None:
    write(tmp_path)
    assert read(tmp_path) == (ALL, [])
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_what_a_complete_run_did_not_meet_is_dropped(tmp_path: Path) -> None:
    write(tmp_path)
    with State(tmp_path, "one") as held:
        held.put(KEYS[0], None)
        held.put(KEYS[1], b"new")
        held.finish()
    assert read(tmp_path)[0] == earlier(b"0", b"new", None, None, None)
    with State(tmp_path, "one") as held:
        held.put(KEYS[2], b"2")  # an interrupted run drops nothing
    assert read(tmp_path)[0] == earlier(b"0", b"new", b"2", None, None)


def test_another_version_is_set_aside(tmp_path: Path) -> None:
    write(tmp_path)
    found, notes = read(tmp_path, "two")
    assert found == [None] * 5
    assert notes == [
        f"{tmp_path / NAME} is of another version of reportmine or of its tables: set aside as {ASIDE}; "
        "what it does not know is read anew"
    ]
    write(tmp_path, "two")
    assert read(tmp_path, "two") == (ALL, [])
    assert (tmp_path / ASIDE).is_file()


@pytest.mark.parametrize("damage", ["text", "empty table", "cut", "zeros"])
def test_a_damaged_file_is_set_aside_and_the_run_goes_on(damage: str, tmp_path: Path) -> None:
    write(tmp_path)
    path = tmp_path / NAME
    data = path.read_bytes()
    if damage == "text":
        path.write_bytes(b"this is no database" * 100)
    elif damage == "cut":
        path.write_bytes(data[: len(data) // 2])
    elif damage == "zeros":
        path.write_bytes(data[:100] + bytes(len(data) - 100))
    else:
        path.unlink()
        sqlite3.connect(path).execute("CREATE TABLE other (x)").connection.close()
    found, notes = read(tmp_path)
    assert found == [None] * 5
    assert len(notes) == 1
    assert notes[0].startswith(f"{path} is damaged")
    write(tmp_path)
    assert read(tmp_path) == (ALL, [])


def test_a_changed_entry_is_not_trusted(tmp_path: Path) -> None:
    write(tmp_path)
    base = sqlite3.connect(tmp_path / NAME)
    base.execute("UPDATE kept SET held = x'78' WHERE key = ?", (KEYS[2],))
    base.commit()
    base.close()
    found, notes = read(tmp_path)
    assert found == earlier(b"0", b"1", None, b"3", b"4")
    assert len(notes) == 1


def test_damage_that_shows_in_the_middle_of_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path)
    with State(tmp_path, "one") as held:
        held._base.execute("DROP TABLE kept")  # type: ignore[union-attr]
        assert held.get(KEYS[0]) is None
        assert held.get(KEYS[1]) is None
        held.put(KEYS[1], b"x")
        held.finish()
        assert len(held.notes) == 1


def test_two_runs_do_not_share_a_folder(tmp_path: Path) -> None:
    with (
        State(tmp_path, "one"),
        pytest.raises(UsageError, match=r"another run writes to this folder \(wait until it is done"),
        State(tmp_path, "one"),
    ):
        pass
    assert read(tmp_path) == ([None] * 5, [])


def test_a_process_that_is_killed_leaves_what_it_had_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; from reportmine.run import state\n"
        "state._EVERY = 2\n"
        "with state.State(Path(sys.argv[1]), 'one') as held:\n"
        "    for number in range(5): held.put(bytes([number]) * 32, str(number).encode())\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert done.returncode == -9
    assert read(tmp_path) == (earlier(b"0", b"1", b"2", b"3", None), [])


def test_a_key_depends_on_all_that_facts_depend_on() -> None:
    reports = [
        Report("a", "text", "zh", 2024, "here"),
        Report("b", "text", "zh", 2024, "there"),
        Report("a", "text2", "zh", 2024),
        Report("a", "text", "en", 2024),
        Report("a", "text", None, 2024),
        Report("a", "text", "zh", 2023),
        Report("a", "text", "zh", None),
    ]
    keys = [key_of(report) for report in reports]
    assert keys[0] == keys[1]
    assert len(set(keys)) == 6


def test_the_installation_is_known_by_its_files(monkeypatch: pytest.MonkeyPatch) -> None:
    before = installation()
    contents = state._contents
    assert before == installation.__wrapped__()
    names = {name for name, _ in contents(state.files("reportmine"), "")}
    assert {"__init__.py", "run/state.py", "lexicons/divisions.tsv", "lexicons/rules/link.toml"} <= names
    changed = [
        (name, data + b"x" * (name == "lexicons/media.tsv")) for name, data in contents(state.files("reportmine"), "")
    ]
    monkeypatch.setattr(state, "_contents", lambda *_: changed)
    assert installation.__wrapped__() != before
    monkeypatch.setattr(state, "_contents", contents)
    monkeypatch.setattr(state, "version", lambda _: "9.9")
    assert installation.__wrapped__() != before

    def absent(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(state, "version", absent)  # of rjieba where there is none
    assert installation.__wrapped__() != before
