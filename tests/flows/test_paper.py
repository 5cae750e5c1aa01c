"""The paper desk: what fails is tried again and said, no file is ever unknown to the register."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from bot import paper_desk
from bot.papers_base import Job, Made
from mentoring.people import Role
from mentoring.register import PaperState
from tests.conftest import School


async def broken(job: Job) -> Made:
    """A builder that meets something it cannot print."""
    raise LookupError(f"paper {job.paper.id}")


async def test_a_paper_that_cannot_be_made_is_told_to_whoever_waits(school: School) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    builders = {**paper_desk.OWN_BUILDERS, "my_data_json": broken}
    school.app.desk._builders = builders
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "my_data.export")
    await anna.sees("Не получилось сделать документ: Мои данные для программ")
    await anna.receives(".docx")
    async with school.uow() as uow:
        person = await uow.people.by_account(anna.id)
        assert person is not None
        states = {one.kind: one for one in await uow.papers.of_person(person.id)}
    assert states["my_data_json"].state is PaperState.FAILED
    assert states["my_data_json"].attempts == 3
    assert states["my_data_json"].problem == "LookupError"
    school.app.desk._builders = paper_desk.OWN_BUILDERS
    await anna.starts()
    await school.idle()
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "my_data.export")
    await anna.receives(".json")


async def test_a_full_disk_leaves_no_half_file_and_no_stray_one(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    written: list[Path] = []
    whole = paper_desk.write_whole

    def full_at_first(path: Path, data: bytes) -> None:
        written.append(path)
        if len(written) < 3:
            # The power may also fail right after the file was written.
            if len(written) == 2:
                whole(path, data)
            raise OSError(28, "no space left on device")
        whole(path, data)

    monkeypatch.setattr(paper_desk, "write_whole", full_at_first)
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "my_data.export")
    await anna.receives(".docx")
    await anna.receives(".json")
    folder = school.app.settings.data_dir / "documents"
    async with school.uow() as uow:
        known = await uow.papers.file_names()
    assert {one.name for one in folder.iterdir()} == known
    assert len(known) == 2


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "new" / "paper.docx"
    paper_desk.write_whole(path, b"one")
    paper_desk.write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [one.name for one in path.parent.iterdir()] == ["paper.docx"]


async def test_a_broken_template_of_the_school_is_named_with_its_place(school: School) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    own = school.app.settings.data_dir / "templates" / "ru"
    own.mkdir(parents=True)
    letter = Document()
    letter.add_paragraph("Сведения о сотруднике {{ nickname }} из картотеки")
    letter.save(own / "my_data.docx")
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "my_data.export")
    await school.idle()
    said = "\n".join(one.words for one in anna.chat.newest())
    assert "файл ru/my_data.docx" in said
    assert "из картотеки" in said
    assert "такой метки у этого документа нет" in said
    await anna.receives(".json")
