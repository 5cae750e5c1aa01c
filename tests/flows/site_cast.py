"""Consents to publication, finished programmes and built pages, for stories about the school's site."""

from __future__ import annotations

from datetime import date, timedelta

from bot.sandbox import Actor
from bot.site_pages import paper_of, with_files
from mentoring import consent, pair_end
from mentoring.consent import Channel, ConsentKind, Place
from mentoring.pair.nouns import Ending, Pair
from storage.papers import site as writer
from tests.flows.life import Life

SURNAMES = ("Орлов", "Сорокин", "Ромашкин", "Лютиков", "Кузнецов", "Соколов", "Зимин")
"""Beginnings of everybody's surname, of any case form."""


async def agrees(life: Life, actor: Actor, *, signed: bool = True) -> None:
    """Somebody gives the consent to publication; the curator gets the paper."""
    me, keeper = await life.person(actor), await life.person(life.curator)
    async with life.school.uow() as uow:
        text = await uow.consents.current_text(ConsentKind.PUBLICATION, "ru")
        assert text is not None
        await consent.give(uow, me, text, Channel("telegram"), uow.now)
        if signed:
            await consent.original_received(
                uow, keeper, me, ConsentKind.PUBLICATION, Place.OFFICE, uow.now
            )
        await uow.commit()


async def withdraws(life: Life, actor: Actor) -> None:
    """Somebody takes the consent to publication back."""
    me = await life.person(actor)
    async with life.school.uow() as uow:
        await consent.withdraw(uow, me, ConsentKind.PUBLICATION, Channel("telegram"), uow.now)
        await uow.commit()
    await life.school.idle()


async def carried_out(life: Life, pair: Pair, ending: Ending = Ending.DONE) -> None:
    """The pair's work is over."""
    async with life.school.uow() as uow:
        found = await uow.pairs.get(pair.id)
        assert found is not None
        await pair_end.finish(uow, found, ending, None, uow.now.date(), uow.now)
        await uow.commit()
    await life.school.idle()


async def finished(life: Life) -> Pair:
    """A pair whose plan was carried out."""
    pair = await life.active()
    await life.programme(pair, date(2026, 9, 10))
    life.school.clock.move(timedelta(days=20))
    await carried_out(life, pair)
    return pair


async def built(life: Life) -> dict[str, str]:
    """The site as it would be built now, pages as text."""
    app = life.school.app
    async with life.school.uow() as uow:
        paper = await paper_of(uow, app.texts, app.settings.school_name)
    pages = writer.pages(paper)
    files = with_files(paper, pages, app.settings.data_dir / "attachments")
    return {path: data.decode(errors="replace") for path, data in files.items()}
