"""An old Office file (doc, wps, rtf, odt, xls) in, converted by LibreOffice, what is in it out.

LibreOffice runs without a window, with a profile of its own that forbids macros, and for a limited time. Where it is
not installed the file is set aside.
"""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import cast

from reportmine.errors import InputError
from reportmine.stages.ingest.item import Item, Reader, Reading

PROGRAMS = ("soffice", "libreoffice")
_TABLES = ("xls", "ods")
_SECURITY = "/org.openoffice.Office.Common/Security/Scripting"
_SETTINGS = (
    (_SECURITY, "MacroSecurityLevel", "3"),
    (_SECURITY, "DisableMacrosExecution", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),  # never update links
    ("/org.openoffice.Office.Calc/Content/Update", "Link", "1"),  # never, too
)
_PROFILE = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
{items}
</oor:items>
"""
_SETTING = '<item oor:path="{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'


def read(item: Item) -> Reading:
    """What is in the converted file.

    Raises:
        InputError: if LibreOffice is not installed, fails, or takes too long.
    """
    from reportmine.stages.ingest.sniff import sniff

    kind = sniff(item)
    program = next((found for name in PROGRAMS if (found := shutil.which(name))), None)
    if program is None:
        raise InputError(f"a file of the old kind {kind}", mend="install LibreOffice, or save it as .docx or .xlsx")
    target = "xlsx" if kind in _TABLES else "docx"
    data = _converted(program, item, kind, target)
    reader = cast(Reader, import_module(f"{__package__}.{'sheets' if target == 'xlsx' else 'word'}").read)
    about = yield from reader(replace(item, file=io.BytesIO(data), size=len(data)))
    note = f"converted from {kind} by LibreOffice"
    return about._replace(note=f"{note}; {about.note}" if about.note else note)


def _profile() -> str:
    """The settings of a profile in which nothing runs and nothing is fetched."""
    return _PROFILE.format(items="\n".join(_SETTING.format(*setting) for setting in _SETTINGS))


def _converted(program: str, item: Item, kind: str, target: str) -> bytes:
    seconds = item.budget.limits.seconds
    with tempfile.TemporaryDirectory(prefix="reportmine-") as folder:
        source, profile = Path(folder, f"file.{'xml' if kind == 'wordml' else kind}"), Path(folder, "profile")
        source.write_bytes(item.data())
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_profile(), encoding="utf-8")
        command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nolockcheck"]
        command += ["--convert-to", target, "--outdir", str(Path(folder, "out")), str(source)]
        done = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            done.wait(seconds)
        except subprocess.TimeoutExpired as error:
            _stop(done)
            raise InputError(f"LibreOffice took longer than {seconds} s", mend="save it as .docx") from error
        result = Path(folder, "out", f"file.{target}")
        if not result.is_file():
            raise InputError(f"LibreOffice cannot read this {kind}", mend="open it in its own program and save it anew")
        item.budget.whole(result.stat().st_size)
        return result.read_bytes()


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice and the programs it started."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
