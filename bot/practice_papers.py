"""Builder of the card of a practice: facts in a transaction, the file in a thread (3.4(5), A2.6)."""

from __future__ import annotations

from functools import partial

from bot.papers_base import Builder, Job, Made
from mentoring.attachment import Attachment
from mentoring.paper_practice import PracticePaper
from mentoring.practice import ABOUT, Piece, PracticeState
from mentoring.practice_act import PAPER
from mentoring.practice_view import Shown, shown_one
from mentoring.say import Fact
from storage.papers import practice_docx

BEFORE = (Piece.PROBLEM, Piece.AIM)
"""Fields that stand before the steps."""
AFTER = (Piece.TOOLS, Piece.RESULT, Piece.RISKS, Piece.REPEAT, Piece.QUOTES)


async def practice_paper(job: Job) -> Made:
    """The card as it may leave the school: nobody is named without a consent to publication.

    Raises:
        LookupError: no such card, or it stands in the bank no more.
    """
    practice = await job.uow.practices.get(int(job.paper.params["practice"]))
    if practice is None or practice.state is not PracticeState.BANK:
        raise LookupError("no practice in the bank")
    one = await shown_one(job.uow, practice, None)
    files = one.files(await job.uow.attachments.of(ABOUT, practice.id))
    paper = PracticePaper(
        school=job.school.name,
        title=one.words(Piece.TITLE),
        authors=await _authors(job, one),
        form=job.text(f"options-form_{one.pair.form}"),
        kind=", ".join(job.text(f"options-kind_{kind}") for kind in one.pair.kinds),
        term=_term(job, one),
        areas="; ".join(job.text(f"competence-area_{area}") for area in one.areas),
        chosen=_chosen(job, one),
        parts=_parts(job, one),
        steps=tuple(one.words(Piece.STEPS).splitlines()),
        steps_title=job.text(f"practice_piece-{Piece.STEPS}"),
        steps_after=sum(bool(one.words(piece)) for piece in BEFORE),
        files=tuple(_file(job, file) for file in files),
        date=job.fact(job.now.date()),
    )
    write = partial(
        practice_docx.write,
        paper,
        language=job.paper.language,
        own_templates=job.own_templates,
    )
    return Made("docx", write)


async def _authors(job: Job, one: Shown) -> tuple[str, ...]:
    cards = await job.uow.people.some(set(one.named))
    found = [cards[person] for person in one.named]
    return tuple(", ".join(filter(None, (who.full_name, who.position))) for who in found)


def _term(job: Job, one: Shown) -> str:
    starts, ends = one.pair.starts, one.pair.ended_on
    if starts is None or ends is None:
        return ""
    return job.text("programme_bank-paper_term", {"starts": starts, "ends": ends})


def _chosen(job: Job, one: Shown) -> str:
    found = ", ".join(job.text(f"practice_criterion-{c}") for c in one.practice.criteria)
    on = one.practice.since.astimezone(job.zone).date()
    facts: dict[str, Fact] = {"criteria": found, "on": on}
    return job.text("practice-paper_chosen", facts)


def _parts(job: Job, one: Shown) -> tuple[tuple[str, str], ...]:
    return tuple(
        (job.text(f"practice_piece-{piece}"), one.words(piece))
        for piece in (*BEFORE, *AFTER)
        if one.words(piece)
    )


def _file(job: Job, file: Attachment) -> str:
    return file.title or job.text(f"attachment_kind-{file.kind}")


BUILDERS: dict[str, Builder] = {PAPER: practice_paper}
"""By kind of paper, for the paper desk."""
