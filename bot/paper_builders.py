"""Builders of the papers about consents and one's own data: facts gathered, words in place."""

from __future__ import annotations

import json
from datetime import datetime
from functools import partial

from bot.consent_texts import paragraphs
from bot.own_data_words import sections
from bot.papers_base import Builder, Job, Made
from mentoring.consent import ConsentAct, ConsentEntry, ConsentKind, ConsentText, last_decision
from mentoring.my_data import Grounds, export_of
from mentoring.paper import ConsentPaper, DestructionAct, MyDataPaper
from mentoring.privacy_nouns import Category
from mentoring.say import T
from storage.papers import consent_docx, destruction_act_docx, my_data_docx

PUBLISHED = ("name", "position", "role", "practice")
"""Categories in the table of the publication form; labels are `paper_choice-<code>`."""
KEPT = ("register", "log", "backups")
"""What the act says is kept; words are `paper_kept-<code>`."""


async def consent(job: Job) -> Made:
    """A consent to be signed by hand: the very text agreed to in the chat, or the one in force.

    Raises:
        LookupError: no such person or text.
    """
    kind = ConsentKind(job.paper.kind.removeprefix("consent_"))
    person = await job.uow.people.get(job.paper.about or 0)
    decision = last_decision(await job.uow.consents.of(person.id, kind))
    agreed = decision if decision and decision.act is ConsentAct.GIVEN else None
    text = await _text_of(job, kind, agreed)
    title, parts = paragraphs(text.body)
    paper = ConsentPaper(
        kind=kind.value,
        title=title,
        paragraphs=parts,
        school=job.school.name,
        full_name=person.full_name or "",
        position=person.position or "",
        text_version=str(text.version),
        text_sha256=text.sha256,
        agreed_at=job.fact(agreed.at) if agreed else None,
        language=text.language,
        school_address=job.school.address,
        choices=_choices(job) if kind is ConsentKind.PUBLICATION else (),
    )
    write = partial(
        consent_docx.write, paper, language=text.language, own_templates=job.own_templates
    )
    return Made("docx", write)


def _choices(job: Job) -> tuple[str, ...]:
    return tuple(job.text(f"paper_choice-{code}") for code in PUBLISHED)


async def _text_of(job: Job, kind: ConsentKind, agreed: ConsentEntry | None) -> ConsentText:
    consents = job.uow.consents
    text = await consents.current_text(kind, job.paper.language)
    if agreed is not None and agreed.language and agreed.text_version:
        text = await consents.text(kind, agreed.language, agreed.text_version)
    if text is None:
        raise LookupError(f"text of {kind}")
    return text


async def destruction_act(job: Job) -> Made:
    """The act made after somebody's data were destroyed; it names a number only."""
    params = job.paper.params
    number = int(params["person"])
    at = (job.paper.asked_at or job.now).astimezone(job.zone)
    gone = [Category(code) for code in str(params["gone"]).split(",") if code]
    paper = DestructionAct(
        number=str(job.paper.id),
        date_text=job.fact(at.date()),
        school=job.school.name,
        card_number=number,
        grounds=job.text(f"paper_grounds-{Grounds(str(params['grounds']))}"),
        categories=tuple(job.text(f"privacy_category-{one}") for one in gone),
        kept=tuple(job.text(f"paper_kept-{code}") for code in KEPT),
        log=await _log(job, number, at, gone),
        how=job.text("paper-destroyed_how"),
        system=job.text("paper-system"),
        school_address=job.school.address,
    )
    write = partial(
        destruction_act_docx.write,
        paper,
        language=job.paper.language,
        own_templates=job.own_templates,
    )
    return Made("docx", write)


async def _log(
    job: Job, number: int, at: datetime, gone: list[Category]
) -> tuple[tuple[str, str], ...]:
    """The extract of the log that the act carries: decisions on consents, then what was destroyed."""
    decided = [
        (entry.at, T(f"consent_kind-{entry.kind}"), T(f"consent_act-{entry.act}"))
        for entry in await job.uow.consents.of(number)
    ]
    log = [
        (job.fact(when), job.text("paper-log_consent", {"kind": kind, "act": act}))
        for when, kind, act in decided
    ]
    moment = job.fact(at)
    for one in gone:
        what = {"what": T(f"privacy_category-{one}")}
        log.append((moment, job.text("paper-log_destroyed", what)))
    return tuple(log)


async def my_data_docx_paper(job: Job) -> Made:
    """Everything about a person, to be read by that person."""
    person = await job.uow.people.get(job.paper.about or 0)
    paper = MyDataPaper(
        title=job.text("my_data-paper_title"),
        generated_at=job.fact(job.now),
        school=job.school.name,
        sections=tuple(await sections(job, person)),
    )
    write = partial(
        my_data_docx.write,
        paper,
        language=job.paper.language,
        own_templates=job.own_templates,
    )
    return Made("docx", write)


async def my_data_json(job: Job) -> Made:
    """Everything about a person, for another program."""
    person = await job.uow.people.get(job.paper.about or 0)
    found = await export_of(job.uow, person)
    text = json.dumps({"school": job.school.name, **found}, ensure_ascii=False, indent=2)
    return Made("json", text.encode)


OWN_BUILDERS: dict[str, Builder] = {
    **{f"consent_{kind}": consent for kind in ConsentKind},
    "destruction_act": destruction_act,
    "my_data_docx": my_data_docx_paper,
    "my_data_json": my_data_json,
}
