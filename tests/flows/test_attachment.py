"""A photo and a document come through the chat, lie in the data folder, go back, and are destroyed."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiogram.types import Message

from bot.handlers import attachment as handler
from bot.sandbox import Actor, Fault
from bot.sandbox.deeds import PIXEL
from mentoring import attachment_areas
from mentoring.attachment import Attachment, AttachmentState
from mentoring.attachment_areas import Area
from mentoring.my_data import Grounds, erase
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Say
from storage.backup_files import bring_back, mirror, names_in
from storage.uow import Uow
from tests.conftest import School
from tests.flows.everybody import card_of, member

NAME = "Ромашкина Вера Павловна"
PLAN = b"%PDF plan of a lesson"
THING = 7
"""Id of the thing the files belong to."""


class Folder:
    """A school in which Vera attaches to a thing that she and Boris may read."""

    def __init__(self, school: School, vera: Actor, boris: Actor, daria: Actor) -> None:
        self.school, self.vera, self.boris, self.daria = school, vera, boris, daria
        self.path = school.app.settings.data_dir / "attachments"
        self.told: list[int] = []

    async def takes(self, sent: dict[str, Any]) -> Attachment:
        """What a feature does with Vera's message."""
        async with self.school.uow() as uow:
            me = await uow.people.by_account(self.vera.id)
            assert me is not None
            message = Message.model_validate(sent)
            made = await handler.take(message, uow, me, "thing", THING, uow.now)
            await uow.commit()
        await self.school.idle()
        return made

    async def row(self, made: Attachment) -> Attachment:
        """The row as it is now."""
        async with self.school.uow() as uow:
            found = await uow.attachments.get(made.id)
        assert found is not None
        return found

    async def opens(self, actor: Actor, made: Attachment) -> None:
        """Somebody presses its button."""
        await actor.taps_data(f"p:attachment.open:{made.id}::", message=actor.screen)
        await self.school.idle()

    def files(self) -> list[Path]:
        """Everything in the folder."""
        return sorted(self.path.iterdir()) if self.path.exists() else []


@pytest.fixture
async def folder(school: School, monkeypatch: pytest.MonkeyPatch) -> Folder:
    await school.joins(Role.CURATOR, "Кузнецова Ольга Ивановна")
    vera = await member(school, Role.MENTEE, NAME)
    boris = await member(school, Role.MENTOR, "Орлов Борис Ильич")
    daria = await member(school, Role.MENTOR, "Сорокина Дарья Олеговна")
    for actor in (vera, boris, daria):
        await actor.starts()
    await school.idle()
    made = Folder(school, vera, boris, daria)
    readers = {(await card_of(school, one)).id for one in (vera, boris)}

    async def reads(uow: Uow, person: Person, of: int) -> bool:
        return of == THING and person.id in readers

    async def kept(uow: Uow, found: Attachment) -> None:
        made.told.append(found.id)

    monkeypatch.setitem(attachment_areas.AREAS, "thing", Area(reads, "home", kept))
    return made


async def test_a_photo_and_a_document_are_kept_and_go_back_to_their_readers(
    folder: Folder,
) -> None:
    photo = await folder.takes(await folder.vera.sends_photo())
    plan = await folder.takes(await folder.vera.sends_document("План Ромашкиной.pdf", PLAN))
    assert [one.read_bytes() for one in folder.files()] == [PIXEL, PLAN] or [
        one.read_bytes() for one in folder.files()
    ] == [PLAN, PIXEL]
    assert folder.told == [photo.id, plan.id]
    kept = await folder.row(plan)
    assert kept.state is AttachmentState.KEPT and kept.size == len(PLAN)
    assert not any("Ромашк" in one.name for one in folder.files())
    await folder.opens(folder.boris, plan)
    file = await folder.boris.receives("План Ромашкиной.pdf")
    assert file.data == PLAN
    await folder.boris.sees("Приложено: Ромашкина В. П.")
    await folder.opens(folder.boris, photo)
    assert folder.boris.screen["photo"]
    await folder.opens(folder.daria, plan)
    assert "недоступно" in await folder.daria.toast()
    assert not folder.daria.files


async def test_one_takes_ones_own_back_and_nobody_elses(folder: Folder) -> None:
    plan = await folder.takes(await folder.vera.sends_document("план.pdf", PLAN))
    await folder.boris.taps_data(f"p:attachment.remove_do:{plan.id}::")
    await folder.school.idle()
    assert "недоступно" in await folder.boris.toast() and folder.files()
    await folder.opens(folder.vera, plan)
    await folder.school.presses(folder.vera, "attachment.remove")
    assert folder.vera.buttons[0] == ["Оставить"]
    data, screen = folder.school.button(folder.vera, "attachment.remove_do"), folder.vera.screen
    for _ in range(2):
        await folder.vera.taps_data(data, message=screen)
        await folder.school.idle()
    gone = await folder.row(plan)
    assert (gone.state, gone.title, gone.file_name) == (AttachmentState.GONE, "", None)
    assert not folder.files()
    await folder.opens(folder.boris, plan)
    assert "больше нет" in await folder.boris.toast()


async def test_killed_between_the_file_and_the_mark_it_is_done_again(folder: Folder) -> None:
    """The parts by hand, with the runner's own at rest: the file is there, nobody has marked it."""
    desk = folder.school.app.attachments
    fault = folder.school.server.faults.add(Fault("http_502", method="getFile", times=1000))
    plan = await _asked(folder, await folder.vera.sends_document("план.pdf", PLAN))
    name = (await folder.row(plan)).file_name
    assert name is not None
    await desk.write(name, b"half of it")  # and the power fails
    (folder.path / f".{name}.part").write_bytes(b"torn")
    async with folder.school.uow() as uow:
        assert await uow.errands.next() is not None, "the work still waits"
    folder.school.server.faults.clear()
    assert fault.struck
    await folder.school.idle()
    assert [one.name for one in folder.files()] == [name]
    assert folder.files()[0].read_bytes() == PLAN
    assert (await folder.row(plan)).state is AttachmentState.KEPT


async def test_erased_between_the_file_and_the_mark_it_is_destroyed(folder: Folder) -> None:
    desk = folder.school.app.attachments
    folder.school.server.faults.add(Fault("http_502", method="getFile", times=1000))
    plan = await _asked(folder, await folder.vera.sends_document("план.pdf", PLAN))
    async with folder.school.uow() as uow:
        errand = await uow.errands.next()
    assert errand is not None and plan.file_name
    await desk.write(plan.file_name, PLAN)
    async with folder.school.uow() as uow:
        vera = await uow.people.by_account(folder.vera.id)
        assert vera is not None
        await erase(uow, None, vera, uow.now, Grounds.SCHOOL)
        await uow.commit()
    await desk.mark(errand, PLAN)
    await folder.school.idle()
    assert not folder.files() and not folder.told
    assert (await folder.row(plan)).state is AttachmentState.GONE


async def _asked(folder: Folder, sent: dict[str, Any]) -> Attachment:
    async with folder.school.uow() as uow:
        me = await uow.people.by_account(folder.vera.id)
        assert me is not None
        message = Message.model_validate(sent)
        made = await handler.take(message, uow, me, "thing", THING, uow.now)
        await uow.commit()
    # Telegram is away: the runner tries and gives way to the test.
    await folder.school.app.errands.work()
    return made


async def test_a_file_telegram_no_longer_has_is_told_and_leaves_nothing(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder.school.world.files, "by_path", lambda path: None)
    plan = await folder.takes(await folder.vera.sends_document("план.pdf", PLAN))
    await folder.vera.sees("не удалось получить", "на месте")
    assert (await folder.row(plan)).state is AttachmentState.FAILED
    assert not folder.files() and not folder.told
    await folder.opens(folder.vera, plan)
    assert "не удалось получить" in await folder.vera.toast()


async def test_while_telegram_is_away_a_file_is_waited_for_but_not_for_ever(
    folder: Folder,
) -> None:
    folder.school.server.faults.add(Fault("http_502", method="getFile", times=1000))
    plan = await _asked(folder, await folder.vera.sends_photo())
    for _ in range(20):
        await folder.school.app.errands.work()
    assert (await folder.row(plan)).state is AttachmentState.ASKED
    folder.school.clock.move(timedelta(days=1, minutes=1))
    await folder.school.idle()
    assert (await folder.row(plan)).state is AttachmentState.FAILED
    await folder.vera.sees("не удалось получить")


@pytest.mark.parametrize("deed", ["sends_voice", "sends_sticker"])
async def test_what_cannot_be_kept_is_refused_in_a_sentence(folder: Folder, deed: str) -> None:
    sent = await getattr(folder.vera, deed)()
    with pytest.raises(Refusal, match="attachment-unwanted"):
        await folder.takes(sent)
    assert handler.UNWANTED.resolve(Message.model_validate(sent))
    assert not handler.SENT.resolve(Message.model_validate(sent))


async def test_lists_name_files_by_number_and_say_what_is_still_coming(folder: Folder) -> None:
    folder.school.server.faults.add(Fault("http_502", method="getFile", times=1))
    await _asked(folder, await folder.vera.sends_document(f"{'о' * 60}.pdf", PLAN))
    async with folder.school.uow() as uow:
        found = await uow.attachments.of("thing", THING)
        me = await card_of_account(uow, folder.vera)
        facts = {"what": handler.lines(found), "who": "", "at": ""}
        say = Say("attachment-shown", facts, handler.rows(found), to=me.id, urgent=True)
        await uow.tell(say)
        await uow.commit()
    await folder.school.idle()
    shown = await folder.vera.sees("ещё сохраняется")
    label = shown["reply_markup"]["inline_keyboard"][0][0]["text"]
    assert label.startswith("1. ооо") and len(label) < 30


async def card_of_account(uow: Uow, actor: Actor) -> Person:
    me = await uow.people.by_account(actor.id)
    assert me is not None
    return me


async def test_erasing_destroys_files_and_copies_keep_them_as_long_as_they_last(
    folder: Folder,
) -> None:
    school = folder.school
    backups = school.app.settings.data_dir / "backups"
    await folder.takes(await folder.vera.sends_document("план.pdf", PLAN))
    await school.app.jobs.night()
    [copy] = backups.glob("*.sqlite3")
    assert [one.read_bytes() for one in (backups / "attachments").iterdir()] == [PLAN]
    async with school.uow() as uow:
        await erase(uow, None, await card_of_account(uow, folder.vera), uow.now, Grounds.SCHOOL)
        await uow.commit()
    await school.idle()
    assert not folder.files()
    assert bring_back(copy, folder.path, backups) == 0
    assert [one.read_bytes() for one in folder.files()] == [PLAN]
    copy.unlink()
    mirror(folder.path, backups)
    assert not list((backups / "attachments").iterdir())


def test_a_copy_of_an_older_release_knows_of_no_files(tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "old.sqlite3").close()
    assert names_in(tmp_path / "old.sqlite3") == set()
    assert names_in(tmp_path / "none.sqlite3") == set()
