"""Nothing is fetched at run time, whatever a file refers to: every socket is blocked, and the run is as ever."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
REPORT = "3月15日，人行南岭中支在东山县发放折页200余份。"
# sockets, names and connections, in Python itself: below the libraries
BLOCKED = """
import sys
def audit(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request"):
        raise SystemExit(f"network: {event} {arguments}")
sys.addaudithook(audit)
from reportmine.cli import main
sys.exit(main(sys.argv[1:]))
"""
PAGE = f"""<!DOCTYPE html SYSTEM "http://example.invalid/a.dtd"><html><head><base href="http://example.invalid/">
<link rel="stylesheet" href="http://example.invalid/a.css"><script src="http://example.invalid/a.js"></script>
<meta http-equiv="refresh" content="0; url=http://example.invalid/"></head><body><p>{REPORT}</p>
<img src="http://example.invalid/a.png"><iframe src="http://example.invalid/b.html"></iframe></body></html>"""


def archive(folder: Path) -> Path:
    import importlib.util

    spec = importlib.util.spec_from_file_location("sample_files", ROOT / "tools" / "sample_files.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    import docx
    from docx.opc.constants import RELATIONSHIP_TYPE

    document = docx.Document()
    document.add_paragraph(REPORT)
    template = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    document.part.relate_to("http://example.invalid/t.dotm", template, is_external=True)
    document.part.relate_to("http://example.invalid/a.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)
    held = io.BytesIO()
    document.save(held)
    files = {
        "a.txt": REPORT.encode(),
        "b.html": PAGE.encode(),
        "c.docx": held.getvalue(),
        "d.pdf": made.pdf([[REPORT]]),
        "e.csv": f'id,text\n1,{REPORT}\n2,"=WEBSERVICE(""http://example.invalid/"")"\n'.encode(),
        "f.jsonl": json.dumps({"id": "f", "text": REPORT, "source": "http://example.invalid/"}).encode(),
        "g.eml": f"MIME-Version: 1.0\nReceived: x\nContent-Type: text/html; charset=utf-8\n\n{PAGE}".encode(),
        "h.zip": made.zipped({"b.html": PAGE.encode()}),
    }
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.mark.parametrize("kind", ["csv", "parquet", "xlsx"])
def test_a_run_over_all_formats_opens_no_connection(tmp_path: Path, kind: str) -> None:
    folder = archive(tmp_path / "in")
    command = [sys.executable, "-c", BLOCKED, "extract", str(folder), "--out", str(tmp_path / "out"), "--format", kind]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    lines = [json.loads(line) for line in (tmp_path / "out" / "annotations.jsonl").read_text("utf-8").splitlines()]
    assert [line["id"] for line in lines] == [
        "a.txt",
        "b.html",
        "c.docx",
        "d.pdf",
        "e.csv#1",
        "e.csv#2",
        "f",
        "g.eml",
        "h.zip!b.html",
    ]
    assert [line["id"] for line in lines if line["text"] != REPORT] == ["e.csv#2"]


def test_the_block_would_be_felt() -> None:
    code = BLOCKED.partition("from reportmine")[0] + "import socket; socket.create_connection(('127.0.0.1', 9))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("network: socket.")
