"""What the curator is told of the site before it is built, and asking for it (8.1, 8.2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.news import NewsState
from mentoring.people import Person
from mentoring.publication import withdrawn_since
from mentoring.refusal import Refusal
from mentoring.register import Registered, request_paper
from mentoring.settings import language_of
from mentoring.site import BUILT, Site, gather
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow

MOST = 45 * 1024 * 1024
"""Bytes of files that an archive may hold to be sent by a bot; Telegram takes 50 MB."""
KIND = "site_zip"
"""Kind of the paper."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the next build will show.

    Args:
        nameless: participants of finished programmes who will stand there without a name.
        drafts: news not given to the site yet.
        built_at: when it was built last; ``None``: never.
        withdrawn: consents to publication taken back since.
    """

    site: Site
    nameless: int
    drafts: int
    built_at: datetime | None
    withdrawn: int


async def outlook(uow: Uow, actor: Person) -> Outlook:
    """The site as it would be built now.

    Raises:
        Refusal: not the curator.
    """
    ensure_curator(actor)
    site = await gather(uow, "")
    kept = await uow.meta.get(BUILT)
    built = datetime.fromisoformat(kept) if kept else None
    return Outlook(
        site,
        sum(one.person is None for case in site.cases for one in case.people),
        sum(one.state is NewsState.DRAFT for one in await uow.news.all()),
        built,
        await withdrawn_since(uow, built) if built else 0,
    )


def size_of(site: Site) -> int:
    """Bytes of the files that go with the pages."""
    listed = [*site.materials, *(one for _, shelf in site.law for one in shelf)]
    return sum(file.size or 0 for one in listed for file in one.files)


async def note_built(uow: Uow, now: datetime) -> None:
    """Remember the moment: consents taken back later call for another build."""
    await uow.meta.put(BUILT, now.isoformat())


async def ask(uow: Uow, actor: Person, now: datetime) -> Registered:
    """Have the site built as an archive.

    Raises:
        Refusal: not the curator, or ``site-too_large``.
    """
    ensure_curator(actor)
    if size_of(await gather(uow, "")) > MOST:
        raise Refusal("site-too_large", limit=MOST // 1024 // 1024)
    await note_built(uow, now)
    return await request_paper(uow, actor, KIND, now, language=await language_of(uow, None))
