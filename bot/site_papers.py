"""Builder of the site as one archive, for the curator (8.1)."""

from __future__ import annotations

from pathlib import Path

from bot.papers_base import Builder, Job, Made
from bot.site_pages import paper_of, with_files


async def site_zip(job: Job) -> Made:
    """Every page and file, as it may be shown at this moment."""
    paper = await paper_of(job.uow, job.texts, job.school.name)
    own, folder = job.own_templates, job.attachments or Path()

    def write() -> bytes:
        from storage.papers import site as writer

        return writer.zipped(with_files(paper, writer.pages(paper, own), folder))

    return Made("zip", write)


BUILDERS: dict[str, Builder] = {"site_zip": site_zip}
"""By kind of paper, for the paper desk."""
