"""Everything the bot keeps, as files for the school: both banks as a workbook, all data as JSON."""

from __future__ import annotations

import json
from pathlib import Path

from bot.bank_table import bank_sheet
from bot.papers_base import Job, School
from bot.texts import Texts
from mentoring.my_data import export_of
from mentoring.register import Registered
from storage.papers import table_xlsx
from storage.uow import Uow

BANKS = "banks.xlsx"
DATA = "data.json"


async def write(uow: Uow, folder: Path, texts: Texts) -> list[Path]:
    """Write the files, readable by their owner alone: they hold names and answers.

    Args:
        folder: made if need be; files of an earlier export in it are replaced.

    Returns:
        where they are.
    """
    banks, data = folder / BANKS, folder / DATA
    _put(banks, await _banks(uow, texts))
    people = [await export_of(uow, person) for person in await uow.people.all()]
    _put(data, json.dumps(people, ensure_ascii=False, indent=2).encode())
    return [banks, data]


async def _banks(uow: Uow, texts: Texts) -> bytes:
    paper = Registered(0, "bank_xlsx", language=texts.default)
    job = Job(uow, paper, texts, School("", ""))
    sheets = [await bank_sheet(job, side) for side in ("mentees", "mentors")]
    return table_xlsx.write(sheets, title=job.text("paper_kind-bank_xlsx"))


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.chmod(0o600)
    path.write_bytes(data)
