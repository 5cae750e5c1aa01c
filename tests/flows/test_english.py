"""A school that speaks English: whole conversations without one Cyrillic letter from the bot."""

from __future__ import annotations

import io
import zipfile
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from itertools import islice
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from bot.sandbox import Actor
from mentoring.people import Role, Status
from tests.conftest import School, open_school
from tests.flows.by_buttons import goes, on
from tests.flows.everybody import (
    CYRILLIC,
    Everybody,
    card_of,
    comes_by_sheet,
    everybody,
    heard,
    not_english,
    troubles,
)
from tests.papers.reading import docx_text

HEADER = ("Full name", "Position", "Subjects", "Experience, years", "Role")


@pytest.fixture
async def english(tmp_path: Path, empty_database: Path) -> AsyncIterator[School]:
    """Whatever is said in it to anybody is looked through in the end."""
    name = "School No. 0 of Fancytown"
    async with open_school(
        tmp_path, empty_database, language="en", school_name=name, school_short_name="School No. 0"
    ) as school:
        yield school
        assert not not_english(heard(school))
        assert not await troubles(school)
        for actor in (school.world.actor(number) for number in school.world.people):
            assert not [one for one in actor.commands() if CYRILLIC.search(one["description"])]


def saw(actor: Actor, *words: str) -> None:
    """The screen says all of it; a paper that came meanwhile does not hide it."""
    newest = "\n".join(one.words for one in islice(actor.chat.newest(), 3))
    for one in words:
        assert one in newest, actor.transcript()


async def accepted(cast: Everybody) -> None:
    """The curator takes what waits into the banks."""
    await goes(cast.school, cast[Role.CURATOR], "queue.home", "request.open", "request.accept")
    await goes(
        cast.school, cast[Role.CURATOR], "queue.home", "questionnaire.open", "questionnaire.accept"
    )


async def test_strangers_and_joining(english: School) -> None:
    john = english.world.person("John", language_code="en")
    await on(english, john, '"hello there')
    saw(john, "open to the school's staff only")
    await on(english, john, '"/privacy')
    saw(john, "Who sees what", "The head of the school")
    await john.starts(await english.code(Role.CURATOR))
    await english.idle()
    saw(john, "Version 1 of the text")
    await on(english, john, "consent.details", "consent.show", '"hm', "consent.refuse")
    saw(john, "All right: without consent we keep nothing")
    code = await english.code(Role.CURATOR)
    await on(english, john, f'"{code[:5]} {code[5:]}', "consent.give")
    saw(john, "What is your name?")
    await on(english, john, '"Smith', '"Smith J.', '"Smith John Jacob')
    saw(john, "What is your position")
    await on(english, john, '"' + "x" * 151, '"deputy head', "join.fix", "join.card")
    saw(john, "Is everything right?", "Smith John Jacob", "curator")
    await on(english, john, "=Change the subjects", '"physics, chemistry', "join.done")
    saw(john, "Smith J. J. · curator", "Invite colleagues")
    mary = await comes_by_sheet(english, "Brown Mary Anne", "teacher of music")
    saw(mary, "The curator will see that you came")
    await on(english, mary, '"am I in?')
    await goes(english, john, "queue.people", "person.open", "person.approve")
    saw(john, "Do you know this person?")
    await on(english, john, "person.approve_do")
    saw(john, "Approved: Brown M. A. — mentee")
    saw(mary, "The curator has approved you")
    await mary.starts("NOSUCHCODE")
    await english.idle()
    assert "There is no such code" in "".join(heard(english, 0, mary.id))


async def test_settings_privacy_and_ones_own_data(english: School) -> None:
    cast = await everybody(english, language="en")
    mentor = cast[Role.MENTOR]
    saw_first = await goes(english, mentor, "settings.home", "settings.quiet", '"at night')
    assert "could not read the time" in saw_first
    await on(english, mentor, '"from 20.30 to 6', "settings.quiet", "settings.quiet_set")
    await on(english, mentor, "settings.home", "settings.kinds")
    await on(english, mentor, "=Reminders", "=Decisions on my matters", "settings.home")
    saw(mentor, "Notifications: 2 of 4 on", "Quiet hours: from 20:00 to 7:00")
    await goes(english, mentor, "my_data.home", "my_data.privacy")
    saw(mentor, "Who sees what", "The curator\n", "from the questionnaire")
    await goes(english, mentor, "my_data.home", "my_data.export")
    words = docx_text((await mentor.receives(".docx")).data)
    assert "Years of teaching" in words
    await goes(english, mentor, "my_data.home", "my_data.erase", "my_data.erase_sure")
    saw(mentor, "Really erase?")
    await on(english, mentor, "my_data.erase_yes")
    saw(mentor, "Your data are erased")
    act = await cast[Role.CURATOR].receives("Act-of-destruction")
    assert not CYRILLIC.search(docx_text(act.data))


async def test_consents_are_withdrawn_and_given_again(english: School) -> None:
    cast = await everybody(english, language="en")
    mentor, curator = cast[Role.MENTOR], cast[Role.CURATOR]
    for kind in ("Publication", "Working as a mentor"):
        await goes(english, mentor, "my_data.home", "consent.mine", f"={kind}", "consent.show")
        await on(english, mentor, "consent.details", "consent.show", "consent.give")
        saw(mentor, "given, ")
        await on(english, mentor, "consent.paper", "consent.withdraw", "consent.withdraw_yes")
        saw(mentor, "is withdrawn")
        saw(curator, "A member of staff withdrew the consent")
    assert not CYRILLIC.search(docx_text(mentor.files[-1].data))
    await goes(english, mentor, "my_data.home", "consent.mine", "=Publication", "consent.show")
    await on(english, mentor, "consent.refuse")
    saw(mentor, "refused")
    await on(english, mentor, "consent.mine", "=Processing", "consent.withdraw")
    await on(english, mentor, "consent.withdraw_yes", "my_data.export", '"so?')
    assert (await card_of(english, mentor)).status is Status.LEFT
    await goes(english, curator, "people.home", "=Eagle B. E. · no longer", "person.return")
    await on(english, curator, "person.return_do")
    saw(curator, "Status: filling in the card")
    await goes(english, mentor, "consent.give", "join.done")
    saw(mentor, "Eagle B. E. · mentor")


async def test_the_queue_and_the_author(english: School) -> None:
    cast = await everybody(english, language="en")
    curator, mentee = cast[Role.CURATOR], cast[Role.MENTEE]
    await goes(english, curator, "queue.requests", "request.open", "request.return")
    await on(english, curator, "=Own words", "request.comment", '"' + "y" * 501)
    await on(english, curator, '"Please say more', "request.return_do")
    saw(curator, "Returned with a comment")
    saw(mentee, "The curator asks for more detail")
    await on(english, mentee, "mentee_request.fix", '"I cannot keep order')
    await on(english, mentee, "form.send")
    saw(mentee, "Sent to the curator", "Version 2")
    await goes(english, curator, "queue.requests", "request.open", "request.aside")
    await on(english, curator, "request.aside_do", "=Requests put aside: 1")
    saw(curator, "Status: put aside")
    await on(english, curator, "bank.card", "request.open", "request.reopen", "request.accept")
    saw(curator, "Accepted. The author has been told.")
    await goes(english, mentee, "mentee_request.mine", "mentee_request.view", "mentee_request.mine")
    await on(english, mentee, "mentee_request.withdraw", "mentee_request.withdraw_yes")
    saw(mentee, "Withdrawn on")
    await on(english, mentee, "mentee_request.change", "form.cancel", "form.drop")
    saw(mentee, "Draft deleted")
    await english.morning()
    saw(curator, "Good morning!", "An author has withdrawn a request")


async def test_the_banks(english: School) -> None:
    cast = await everybody(english, language="en")
    curator, council, head = cast[Role.CURATOR], cast[Role.COUNCIL], cast[Role.HEAD]
    await accepted(cast)
    for actor in (curator, council):
        await goes(
            english, actor, "home.more", "bank.mentees", "bank.search", '"daisy', "bank.clear"
        )
        await on(english, actor, "bank.filter", "=By area", "=Rules and papers")
        saw(actor, "Bank of mentees: 1", "Area: Rules and papers")
        await on(english, actor, "bank.filter", "=By kind", "=Group")
        saw(actor, "Those who have sent a request")
        await on(english, actor, "bank.clear", "bank.card")
        saw(actor, "Mentee’s request", "Daisy Vera Paula")
        await goes(english, actor, "home.more", "bank.mentors", "bank.card")
        saw(actor, "Mentor’s questionnaire", "Eagle Boris Elias")
    await goes(english, curator, "home.more", "bank.mentees", "bank.card")
    await on(english, curator, "bank.history", "bank.version")
    await goes(english, curator, "home.more", "bank.mentees", "bank.export")
    book = load_workbook(io.BytesIO((await curator.receives("Banks-of-mentees")).data))
    cells = [
        str(v) for sheet in book for row in sheet.iter_rows(values_only=True) for v in row if v
    ]
    assert not [one for one in cells if CYRILLIC.search(one)]
    await goes(english, head, "bank.counts")
    saw(head, "People taking part: 6", "mentees: 1", "Requests of mentees", "accepted: 1")
    await on(english, council, '"/help')
    saw(council, "there are search and filters")


async def test_inviting_and_the_staff_list(english: School) -> None:
    cast = await everybody(english, language="en", forms=False)
    curator = cast[Role.CURATOR]
    await goes(english, curator, "people.home", "invite.home", "invite.new", "=curator")
    saw(curator, "Mind: whoever joins by this code")
    await on(english, curator, "invite.qr")
    await goes(english, curator, "people.home", "invite.home", "=Unused codes: 1", "invite.close")
    await on(english, curator, "invite.close_do")
    await goes(english, curator, "people.home", "invite.home", "invite.sheet", "invite.sheet_make")
    sheet = docx_text((await curator.receives("Staff-room-sheet")).data)
    assert "School No. 0" in sheet
    assert not CYRILLIC.search(sheet)
    await goes(
        english,
        curator,
        "people.home",
        "invite.home",
        "invite.sheet",
        "invite.close",
        "invite.close_do",
    )
    saw(curator, "No sheet is in force now")
    await goes(
        english, curator, "people.home", "invite.home", "staff_list.home", "staff_list.template"
    )
    await curator.receives("Staff-list-template")
    rows = [
        ("Green Ann Mary", "teacher", "art", 3, "mentee"),
        ("White A.", "teacher", "", "", "mentor"),
        ("Black Ann", "", "", "many", "wizard"),
        ("Grey Ada Jane", "system administrator", "", "", "administrator"),
    ]
    await curator.sends_document("staff.xlsx", table(rows))
    await english.idle()
    saw(curator, "New cards: 2", "Rows with mistakes: 2", "Whom the list gave access", "row 3: ")
    await on(english, curator, "invite.codes")
    codes = load_workbook(io.BytesIO((await curator.receives("Codes-to-join")).data)).active
    assert codes is not None
    assert [cell.value for cell in codes[1]][:2] == ["Full name", "Position"]
    await curator.sends_document("photo.pdf", b"%PDF")
    await english.idle()
    saw(curator, "I read staff lists in XLSX and CSV")
    await curator.sends_document("broken.xlsx", b"PK")
    await english.idle()
    saw(curator, "I do not see a row with the names")


def table(rows: Sequence[Sequence[object]]) -> bytes:
    """A workbook with the English header."""
    book = Workbook()
    for row in (HEADER, *rows):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


async def test_messages_people_and_the_administrator(english: School) -> None:
    cast = await everybody(english, language="en", forms=False)
    curator, mentee, admin = cast[Role.CURATOR], cast[Role.MENTEE], cast[Role.ADMIN]
    await goes(english, curator, "home.more", "broadcast.start", "=mentee")
    await on(english, curator, "=Write to those marked", '"Tea at 3')
    saw(curator, "1 person will get it")
    await on(english, curator, "broadcast.send")
    saw(curator, "Sent.")
    saw(mentee, "Tea at 3", "From the curator")
    await goes(english, curator, "people.home", "=Daisy V. P.", "person.edit", "=Experience, years")
    await on(english, curator, '"many', '"4', "person.history")
    saw(curator, "card corrected")
    await goes(english, curator, "people.home", "=Daisy V. P.", "person.original", "person.place")
    await on(english, curator, "=school office")
    saw(curator, "original in school office", "Experience: 4 years")
    await on(english, curator, "person.leave", "person.leave_do", "person.erase", "person.erase_do")
    saw(curator, "The card is no more")
    await goes(english, admin, "admin.home")
    saw(admin, "State of the system", "Cards of people: 5")
    await on(english, admin, "admin.aside", "admin.home", "home", "people.home", "people.filter")
    english.clock.move(timedelta(hours=1))
    await on(english, admin, "=mentor", "=Done")
    saw(admin, "Role: mentor", "People of the school: 1")


async def test_what_nobody_asked_for(english: School) -> None:
    cast = await everybody(english, language="en", forms=False)
    mentee = cast[Role.MENTEE]
    said = await mentee.says("what now")
    await mentee.edits(said, "what then")
    await mentee.sends_sticker()
    await mentee.sends_photo()
    await mentee.sends_voice()
    await mentee.forwards("secret", "Somebody")
    for words in ("/nothing", "/cancel", "/help", "/request", "/mentor"):
        await mentee.says(words)
    await mentee.taps_data("p:queue.home:::")
    await mentee.taps_data("old")
    await english.idle()
    words = "\n".join(heard(english, 0, mentee.id))
    for one in (
        "No such command",
        "forwarded",
        "sticker",
        "Nothing to cancel",
        "Nothing was being",
    ):
        assert one.split()[0] in words, one


async def test_the_site_the_news_and_the_regulation(english: School) -> None:
    cast = await everybody(english, language="en")
    curator, mentee = cast[Role.CURATOR], cast[Role.MENTEE]
    saw_site = await goes(english, curator, "home.more", "site.home")
    assert "Legal base: 6" in saw_site and "has not been built yet" in saw_site
    await on(english, curator, "news.list", "=Write an announcement", '"A', '"Briefing of mentors')
    await on(english, curator, '"Eagle B. E. tells how.', "calendar.no", "news.open", "news.day")
    await on(english, curator, "=30", "news.clear", "news.clear", "news.preview", "news.open")
    await on(english, curator, "news.show")
    saw(curator, "Announcement · on the site", "Eagle B. E.: no consent")
    await goes(english, curator, "home.more", "site.home", "shelf.home", "=Acts of the school: 0")
    await on(english, curator, "shelf.list", "shelf.new", '"Order No. 1', "shelf.field", '"Order 2')
    await on(english, curator, "shelf.add_files", '"wait', "shelf.item", "shelf.retire")
    saw(curator, "Taken off the shelf and the site", "No files")
    await goes(english, curator, "home.more", "regulation.home", "regulation.draft")
    text = "The regulation\n1. General\nMentoring is voluntary.\n2. Mentor\nHelps."
    await on(english, curator, "regulation.text", f'"{text}', "regulation.part", "regulation.draft")
    await on(english, curator, "=What changed", '"First text', "regulation.day", "=1")
    await on(english, curator, "regulation.publish", "regulation.out")
    saw(curator, "It is out")
    await on(english, curator, "regulation.home", "regulation.readers")
    saw(curator, "Read by 0 of 6")
    await goes(english, mentee, "home.more", "regulation.home", "regulation.mark")
    saw(mentee, "You have read it")
    await on(english, mentee, "regulation.section", "regulation.home")
    await goes(english, mentee, "home.more", "shelf.home", "=Federal acts: 6")
    saw(mentee, "No. 273-FZ")
    await goes(english, curator, "home.more", "site.home", "site.build")
    [made] = (english.app.settings.data_dir / "documents").glob("*.zip")
    with zipfile.ZipFile(made) as archive:
        for name in archive.namelist():
            assert not CYRILLIC.search(archive.read(name).decode()), name
        assert "[name not published] tells how" in archive.read("news.html").decode()
