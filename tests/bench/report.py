"""The final report and the statistics of a big school with years of history."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
from docx import Document

from bot.papers_base import Builder, Job, School
from bot.report_papers import report
from bot.report_statistics_papers import statistics
from bot.texts import Texts
from mentoring.register import Registered
from mentoring.school_year import year_of
from storage import open_storage
from tests.bench.rig import ROOT
from tests.bench.school import CURATOR, NOW, ZONE

BUILDERS: dict[str, Builder] = {"report_docx": report, "statistics_xlsx": statistics}


@dataclass
class Found:
    """What one paper took.

    Args:
        cpu: seconds of processor time, from the first query to the bytes.
        memory: resident memory of the process once it is written, MB.
        size: of the file, kB; of a report also how many tables and charts it has.
    """

    cpu: float
    memory: float
    size: str


@contextmanager
def school() -> Iterator[Path]:
    """The big school's database, written by a process of its own."""
    with TemporaryDirectory(prefix="nastavnik-bench-") as folder:
        path = Path(folder) / "school.sqlite3"
        arguments = [sys.executable, "-m", "tests.bench.school", str(path)]
        subprocess.run(arguments, cwd=ROOT, check=True, capture_output=True)
        yield path


async def measure() -> dict[str, Found]:
    """Each paper once, as the desk makes it; the report first, everything cold."""
    texts = Texts(ZONE)
    texts.plain("common-home")  # the words are read once a process
    found: dict[str, Found] = {}
    with school() as path:
        storage = open_storage(f"sqlite+aiosqlite:///{path}", ZONE)
        try:
            for kind, build in BUILDERS.items():
                start = time.process_time()
                params = {"year": year_of(NOW.date()).start}
                asked = Registered(1, kind, params, CURATOR)
                async with storage.transaction(NOW) as uow:
                    made = await build(Job(uow, asked, texts, School("", "")))
                data = made.write()
                took = time.process_time() - start
                found[kind] = Found(took, psutil.Process().memory_info().rss / 1e6, _size(data))
        finally:
            await storage.close()
    return found


def _size(data: bytes) -> str:
    if not data.startswith(b"PK") or b"word/" not in data:
        return f"{len(data) // 1000} kB"
    document = Document(io.BytesIO(data))
    rows = sum(len(table.rows) for table in document.tables)
    charts = len(document.inline_shapes)
    return f"{len(data) // 1000} kB, {len(document.tables)} tables of {rows} rows, {charts} charts"
