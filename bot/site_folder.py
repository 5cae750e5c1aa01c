"""The site as a folder: gathered in a transaction, written outside of any (8.1)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.settings import Settings
from bot.site_pages import paper_of, with_files
from bot.texts import Texts
from mentoring.paper_site import SitePaper
from storage.papers import site, site_folder
from storage.uow import Uow

ForeignFolder = site_folder.ForeignFolder


async def gather(uow: Uow, settings: Settings) -> tuple[SitePaper, datetime]:
    """What the site may show now, and the moment of it."""
    texts = Texts(settings.zone, settings.language)
    return await paper_of(uow, texts, settings.school_name), uow.now


def write(folder: Path, paper: SitePaper, settings: Settings) -> Path:
    """Put the site in place of the former one.

    Returns:
        its first page.

    Raises:
        ForeignFolder: the folder holds something else.
        TemplateProblem: a template of the school's own cannot be used.
    """
    site_folder.ensure_ours(folder)
    pages = site.pages(paper, settings.data_dir / "templates")
    site_folder.write(folder, with_files(paper, pages, settings.data_dir / "attachments"))
    return folder / "index.html"
