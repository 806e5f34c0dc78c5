import csv
import io
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reportmine.formats.sinks import CsvSink, neutral
from reportmine.formats.tables import Column
from reportmine.formats.values import Cell
from reportmine.formats.written import ROOM, Written

COLUMNS = [Column("a,b", "text", ""), Column("b", "number", ""), Column("c", "flag", "")]
TEXT = st.text(st.one_of(st.sampled_from("\",\r\n =+-@'’，南"), st.characters(codec="utf-8")), max_size=8)
NUMBER = st.one_of(st.none(), st.integers(), st.floats())
ROW = st.tuples(st.one_of(st.none(), TEXT), NUMBER, st.sampled_from([None, True, False]))


def _by_the_library(rows: list[tuple[Cell, ...]]) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([column.name for column in COLUMNS])
    flags = {True: "true", False: "false"}
    for row in rows:
        writer.writerow(
            [
                neutral(cell) if isinstance(cell, str) else flags[cell] if cell.__class__ is bool else cell
                for cell in row
            ]
        )
    return b"\xef\xbb\xbf" + file.getvalue().encode()


@given(st.lists(ROW, max_size=5), st.sampled_from([1, 60, 300]))
def test_csv_is_what_the_module_csv_writes(some: list[tuple[Cell, ...]], times: int) -> None:
    rows = some * times
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.csv")
        sink = CsvSink(path, COLUMNS)
        for row in rows:
            sink.add(row)
        sink.close()
        assert path.read_bytes() == _by_the_library(rows)


def test_what_is_kept_is_bounded() -> None:
    asked: list[str] = []

    def write(text: str) -> str:
        asked.append(text)
        return text.upper()

    written = Written(write)
    assert [written["a"], written["b"], written["a"]] == ["A", "B", "A"]
    assert asked == ["a", "b"]
    assert [written[str(number)] for number in range(3 * ROOM)] == [str(number) for number in range(3 * ROOM)]
    assert len(written) <= ROOM
