"""Builders of the curator's papers: the banks, invitations, the staff-room sheet, the template."""

from __future__ import annotations

from functools import partial

from bot.bank_table import bank_sheet
from bot.desk import join_link
from bot.papers_base import Builder, Job, Made
from bot.staff_import import MARK
from mentoring.invitation import Invitation, ensure_usable
from mentoring.paper import Column, Sheet, StaffSheet
from mentoring.people import Role, Status, role_names
from mentoring.staff_list import FIELDS
from storage.papers import qr, staff_list, staff_sheet_docx, table_xlsx

SHEET_STEPS = ("scan", "agree", "wait")
"""What to do, in order; words are `sheet_step-<code>`."""
TEMPLATE_HINTS = ("roles", "name", "again")
"""Lines of the template's help sheet; words are `staff_list_hint-<code>`."""


async def bank_xlsx(job: Job) -> Made:
    """Both banks, a sheet each."""
    sheets = [await bank_sheet(job, side) for side in ("mentees", "mentors")]
    title = job.text("paper_kind-bank_xlsx")
    return Made("xlsx", partial(table_xlsx.write, sheets, title=title))


async def _invitation(job: Job) -> Invitation:
    """The invitation of a paper.

    Raises:
        Refusal: it opens nothing any more.
    """
    found = await job.uow.invitations.get(int(job.paper.params["of"]))
    return ensure_usable(found, job.uow.now)


async def invite_qr(job: Job) -> Made:
    """The link of one code as a picture."""
    made = await _invitation(job)
    return Made("png", partial(qr.png, await join_link(job.uow, made.code)))


async def invite_codes(job: Job) -> Made:
    """Names, codes and links of those who have not come yet: to print and cut."""
    codes = {one.person: one for one in await job.uow.invitations.open(job.uow.now)}
    rows = []
    for person in await job.uow.people.with_status(Status.INVITED):
        made = codes.get(person.id)
        if made is not None:
            until = made.expires_at.astimezone(job.uow.zone).date()
            link = await join_link(job.uow, made.code)
            roles = job.fact(role_names(person.roles))
            name, position = person.full_name or "", person.position or ""
            rows.append((name, position, roles, made.code, link, until))
    rows.sort(key=lambda row: row[0])
    columns = (
        Column(job.text("column-full_name"), 36, "wrap"),
        Column(job.text("column-position"), 28, "wrap"),
        Column(job.text("column-roles"), 22, "wrap"),
        Column(job.text("invitation-column_code"), 14),
        Column(job.text("invitation-column_link"), 52),
        Column(job.text("invitation-column_until"), 14, "date"),
    )
    sheet = Sheet(job.text("paper_kind-invite_codes"), columns, tuple(rows))
    return Made("xlsx", partial(table_xlsx.write, [sheet]))


async def staff_sheet(job: Job) -> Made:
    """The poster: people come by it themselves, the curator lets each in."""
    made = await _invitation(job)
    link = await join_link(job.uow, made.code)
    until = made.expires_at.astimezone(job.uow.zone).date()
    language, own = job.texts.language(job.paper.language), job.own_templates

    def write() -> bytes:
        paper = StaffSheet(
            school=job.school.name,
            link=link.partition("?")[0].removeprefix("https://"),
            code=made.code,
            qr_png=qr.png(link),
            steps=steps,
            approval=approval,
            valid_until=valid_until,
            privacy=privacy,
        )
        return staff_sheet_docx.write(paper, language=language, own_templates=own)

    steps = tuple(job.text(f"sheet_step-{step}") for step in SHEET_STEPS)
    approval, privacy = job.text("invitation-sheet_approval"), job.text("invitation-sheet_privacy")
    valid_until = job.text("invitation-sheet_valid", {"until": until})
    return Made("docx", write)


async def staff_template(job: Job) -> Made:
    """The staff list to fill in, with fictional examples on a sheet of their own."""
    examples = [job.text(f"staff_list_example-{one}").split(MARK) for one in ("first", "second")]
    write = partial(
        staff_list.template,
        [job.text(f"column-{column}") for column in FIELDS],
        [[cell.strip() for cell in example] for example in examples],
        title=job.text("staff_list-sheet"),
        help_title=job.text("staff_list-help_sheet"),
        role_header=job.text("column-roles"),
        roles=[job.text(f"role-{role}") for role in Role],
        hints=[job.text(f"staff_list_hint-{hint}") for hint in TEMPLATE_HINTS],
    )
    return Made("xlsx", write)


BUILDERS: dict[str, Builder] = {
    "bank_xlsx": bank_xlsx,
    "invite_codes": invite_codes,
    "invite_qr": invite_qr,
    "staff_sheet": staff_sheet,
    "staff_template": staff_template,
}
"""By kind of paper, for the paper desk."""
