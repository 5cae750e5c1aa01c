"""The first day of the story: the curator comes by the first code and lets the school in."""

from __future__ import annotations

import io
import re

from openpyxl import Workbook, load_workbook

from bot.demo.cast import Cast
from bot.demo.hand import Hand
from bot.demo.stand import Stand
from mentoring import invitation
from mentoring.people import Role

CODE = re.compile(rf"[{invitation.CODE_ALPHABET}]{{{invitation.CODE_LENGTH}}}")


async def first_day(cast: Cast, stand: Stand, curator: Hand) -> tuple[dict[str, str], str]:
    """The curator joins, sends the staff list, asks for the table of codes and for the sheet.

    Returns:
        codes by full name, read from the table the bot made, and the code of the sheet.
    """
    me = cast.people[0]
    await curator.actor.starts(await _first_code(stand))
    await curator.press("consent.give")
    await curator.write(me.name, after=2)
    await curator.write(me.position)
    await curator.press("join.done")
    await curator.press("invite.home")
    await curator.press("staff_list.home")
    await curator.rest()
    await curator.actor.sends_document(cast.list_file, staff_list(cast))
    await stand.idle()
    return await _codes(curator), await _sheet(curator)


async def _first_code(stand: Stand) -> str:
    """The code that `bot run` prints when there is no curator yet."""
    async with stand.app.storage.transaction(stand.clock.now()) as uow:
        made = await invitation.invite(uow, None, Role.CURATOR, uow.now)
        await uow.commit()
    return made.code


def staff_list(cast: Cast) -> bytes:
    """The staff list as the school office keeps it, XLSX."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(list(cast.list_columns))
    for one in cast.people:
        if one.roles:
            sheet.append([one.name, one.position, one.subjects, one.years, one.roles])
    for column, width in zip("ABCDE", (36, 40, 28, 10, 28), strict=True):
        sheet.column_dimensions[column].width = width
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


async def _codes(curator: Hand) -> dict[str, str]:
    """The table of codes, as the bot sends it."""
    await curator.actor.starts()
    await curator.press("invite.home")
    await curator.press("invite.codes")
    table = await curator.actor.receives(".xlsx")
    codes: dict[str, str] = {}
    for row in load_workbook(io.BytesIO(table.data)).worksheets[0].iter_rows(values_only=True):
        codes |= {str(row[0]): str(cell) for cell in row if CODE.fullmatch(str(cell))}
    return codes


async def _sheet(curator: Hand) -> str:
    """The sheet for the staff room, and the code that stands on it."""
    await curator.actor.starts()
    await curator.press("invite.home")
    await curator.press("invite.sheet")
    await curator.press("invite.sheet_make")
    await curator.actor.receives(".docx")
    await curator.actor.starts()
    await curator.press("invite.home")
    await curator.press("invite.sheet")
    [code] = CODE.findall((await curator.actor.sees())["text"])
    return str(code)
