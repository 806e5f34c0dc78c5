"""Nothing is fetched at run time, whatever a file refers to: every socket is blocked, and the run is as ever."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
REPORT = "3月15日，人行南岭中支在东山县发放折页200余份。"
# sockets, names and connections, in Python itself: below the libraries, in each process that is started, and told even
# where whoever tries it goes on without
BLOCKED = """
import os, sys
def audit(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request"):
        if event == "socket.connect" and isinstance(arguments[1], str):
            return  # a socket of this machine, by which its processes speak
        with open(os.environ["ATTEMPTS"], "a") as file:
            print(event, arguments[-1], file=file)
        raise OSError("no network")
sys.addaudithook(audit)
with open(os.environ["ATTEMPTS"] + ".processes", "a") as file:
    print("started", file=file)
"""
CONNECT = "import socket; socket.create_connection(('127.0.0.1', 9))"
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


def blocked(arguments: list[str], folder: Path) -> tuple[subprocess.CompletedProcess[str], str, int]:
    """Run Python without a network: how it ended, what it tried to reach, and how many processes there were."""
    (folder / "block").mkdir()
    (folder / "block" / "sitecustomize.py").write_text(BLOCKED, encoding="utf-8")
    attempts = folder / "attempts"
    attempts.write_text("", encoding="utf-8")
    known = {**os.environ, "PYTHONPATH": str(folder / "block"), "ATTEMPTS": str(attempts)}
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False, env=known)
    started = (folder / "attempts.processes").read_text(encoding="utf-8").count("started")
    return done, attempts.read_text(encoding="utf-8"), started


@pytest.mark.parametrize(("kind", "jobs", "processes"), [("csv", 0, 1), ("parquet", 1, 4), ("xlsx", 1, 4)])
def test_a_run_over_all_formats_opens_no_connection(tmp_path: Path, kind: str, jobs: int, processes: int) -> None:
    folder, out = archive(tmp_path / "in"), tmp_path / "out"
    arguments = ["-m", "reportmine", "extract", str(folder), "--out", str(out), "--format", kind, "--jobs", str(jobs)]
    done, attempts, started = blocked(arguments, tmp_path)
    assert (done.returncode, done.stderr, attempts) == (0, "", "")
    # one writes, one reads, one annotates; by the last Python looks after what they share
    assert started == processes
    lines = [json.loads(line) for line in (out / "annotations.jsonl").read_text("utf-8").splitlines()]
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


@pytest.mark.parametrize(
    "code",
    [
        CONNECT,
        f"import subprocess, sys; sys.exit(subprocess.run([sys.executable, '-c', {CONNECT!r}]).returncode)",
        f"try:\n exec({CONNECT!r})\nexcept OSError:\n raise SystemExit(1)",
    ],
)
def test_the_block_would_be_felt(tmp_path: Path, code: str) -> None:
    done, attempts, _ = blocked(["-c", code], tmp_path)
    assert done.returncode == 1
    assert attempts.startswith("socket.")
