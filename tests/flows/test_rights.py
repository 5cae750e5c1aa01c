"""Who may do what: every action pressed by everybody; the menu is a convenience, never a right."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest

from bot.app import dispatcher
from bot.sandbox import Actor, incoming
from bot.sandbox.chats import Query
from bot.telegram.callbacks import pressed
from mentoring import consent
from mentoring.people import Role
from tests.conftest import School
from tests.flows import pairs_scene
from tests.flows.by_hand import complaints
from tests.flows.everybody import (
    NAMES,
    Everybody,
    changed,
    comes_by_sheet,
    dump,
    everybody,
    heard,
    member,
    troubles,
)
from tests.flows.pairs_scene import scene_of

R = Role
OUTSIDE = ("stranger", "unconsented", "joining", "awaiting", "left")
"""Who is no member, by how far they are."""
MEMBERS = frozenset(Role)
DESK = frozenset({R.CURATOR, R.ADMIN})
CURATOR = frozenset({R.CURATOR})
BANKS = frozenset({R.CURATOR, R.COUNCIL})
OFFICES = frozenset({R.CURATOR, R.COUNCIL, R.HEAD})
SIGNERS = frozenset({R.CURATOR, R.HEAD})

MAY: dict[str, frozenset[Role]] = {
    # beginning of the action      the roles for which it does something
    "home": MEMBERS,
    "settings.": MEMBERS,
    "reminder.": MEMBERS,  # one's own
    "week.": MEMBERS,
    "form.": MEMBERS,
    "mentee_request.": MEMBERS,  # any member of staff may hand in either form (1.3(5))
    "mentor_questionnaire.": MEMBERS,
    "consent.": MEMBERS,  # of one's own data: for whoever has an account here
    "my_data.": MEMBERS,
    "join.": frozenset(),  # over for every member
    "board.": CURATOR,
    "digest.home": SIGNERS,
    "digest.picture": SIGNERS,
    "digest.table": SIGNERS,
    "digest.": CURATOR,
    "request.": CURATOR,
    "questionnaire.": CURATOR,
    "queue.phrase": CURATOR,
    "queue.": DESK,
    "bank.counts": BANKS | {R.HEAD},
    "bank.export": CURATOR,
    "bank.history": CURATOR,
    "bank.version": CURATOR,
    "bank.": BANKS,
    "people.": DESK,
    "person.": DESK,
    "invite.": DESK,
    "staff_list.": DESK,
    "broadcast.": DESK,
    "admin.": DESK,
    "cases.": DESK,
    "calendar.": MEMBERS,
    "school.": DESK,
    "timetable.": MEMBERS,  # one's own; somebody else's in test_timetable.py
    "chain.": SIGNERS,
    "library.": CURATOR,
    "match.home": BANKS,
    "match.request": BANKS,
    "match.out": BANKS,
    "match.whole": BANKS,
    "match.left": BANKS,
    "match.": CURATOR,
    "order.home": SIGNERS,
    "order.open": SIGNERS,
    "order.paper": SIGNERS,
    "order.sign": SIGNERS,
    "order.date": SIGNERS,
    "order.": CURATOR,
    "register.order": SIGNERS,
    "register.changes": SIGNERS,
    "register.": SIGNERS | {R.ADMIN},
    # What belongs to a pair is decided by `mentoring.pair.table`, cell by cell in
    # tests/mentoring/test_pair_table.py; here stand those who are no part of the pair.
    "pair.mine": MEMBERS,
    "pair.wait_": MEMBERS,
    "pair.phrase": MEMBERS,
    "pair.": OFFICES,
    "life.do": MEMBERS,
    "life.edit": MEMBERS,
    "life.waiting": CURATOR,
    "life.": OFFICES,
    "partner.home": SIGNERS,
    "partner.open": SIGNERS,
    "partner.pick": DESK,
    "partner.assign": DESK,
    "partner.": CURATOR,
    # A session's places and answers are their owners', see tests/flows/test_speed_session.py.
    "speed.home": MEMBERS,
    "speed.open": MEMBERS,
    "speed.on": MEMBERS,
    "speed.off": MEMBERS,
    "speed.mark": MEMBERS,
    "speed.took": MEMBERS,
    "speed.step_set": MEMBERS,
    "speed.did": MEMBERS,
    "speed.answer": MEMBERS,
    "speed.share": MEMBERS,
    "speed.wishing": MEMBERS,
    "speed.": CURATOR,
    "petition.home": MEMBERS,
    "petition.": OFFICES,
    "contest.all": BANKS,
    "contest.export": BANKS,
    "contest.filter": BANKS,
    "contest.pick": BANKS,
    "contest.": MEMBERS,  # of oneself; of others by `mentoring.contest.may_read`
    "reading.home": MEMBERS,
    "reading.mark": MEMBERS,
    "reading.mentees": MEMBERS,
    "reading.of": MEMBERS,  # of one's own mentees
    "reading.": CURATOR,
    "site.": CURATOR,
    "news.": CURATOR,
    "shelf.home": MEMBERS,
    "shelf.item": MEMBERS,
    "shelf.": CURATOR,
    "regulation.home": MEMBERS,
    "regulation.section": MEMBERS,
    "regulation.editions": MEMBERS,
    "regulation.mark": MEMBERS,  # one's own
    "regulation.": CURATOR,
    # One's own answers; that somebody was asked is looked at by the action.
    **{
        f"survey.{do}": MEMBERS
        for do in ("mine", "start", "put", "skip", "back", "at", "send", "wipe")
    },
    "survey.add": CURATOR,
    "survey.desk": OFFICES,
    "survey.card": OFFICES,
    "survey.result": OFFICES,
    "survey.xlsx": OFFICES,
    "survey.png": OFFICES,
    "survey.": CURATOR,
    "diagnostic.home": MEMBERS,
    "diagnostic.": MEMBERS,  # one's own, one's mentees': tests/flows/test_diagnostic.py
    "monitoring.home": OFFICES,
    "monitoring.k": OFFICES,
    "monitoring.one": OFFICES,
    "monitoring.staff": OFFICES,
    "monitoring.xlsx": OFFICES,
    "monitoring.png": OFFICES,
    "monitoring.swot": OFFICES,
    "monitoring.corner": OFFICES,
    "monitoring.": CURATOR,
    # Rows of one's own too, see tests/flows/test_roadmap.py.
    "roadmap.mine": MEMBERS,
    "roadmap.item": MEMBERS,
    "roadmap.files": MEMBERS,
    "roadmap.done": MEMBERS,
    "roadmap.note": MEMBERS,
    "roadmap.attach": MEMBERS,
    "roadmap.home": OFFICES,
    "roadmap.open": OFFICES,
    "roadmap.stages": OFFICES,
    "roadmap.stage": OFFICES,
    "roadmap.years": OFFICES,
    "roadmap.paper": OFFICES,
    "roadmap.approve": frozenset({R.HEAD}),
    "roadmap.return": frozenset({R.HEAD}),
    "roadmap.": CURATOR,
    "census.ask": MEMBERS,
    "census.answer": MEMBERS,
    "census.renew": MEMBERS,
    "census.right": MEMBERS,
    "census.": CURATOR,
    "meeting.": OFFICES,
    # Of a meeting: whoever was in it, see tests/flows/test_meeting_record.py and test_reflection.py.
    "record.": MEMBERS,
    "reflection.": MEMBERS,
    "observation.": MEMBERS,  # a visit's people: tests/flows/test_observation.py
    "observation.add": CURATOR,
    "observation.crit": CURATOR,
    "observation.move": CURATOR,
    "observation.re": CURATOR,
    # Who is no part of a request is refused cell by cell: tests/mentoring/test_situational_request.py
    "help.board": CURATOR,
    "help.set": CURATOR,
    "help.": MEMBERS,
    "attachment.": MEMBERS,  # who reads the thing reads its files: tests/flows/test_attachment.py
    "task.home": MEMBERS,
    "task.wait_": MEMBERS,
    "task.pair": CURATOR,  # numbers and days, no words
    "task.": frozenset(),  # between who set it and who does it: tests/mentoring/test_task_table.py
    "goal.home": MEMBERS,
    "goal.asked": MEMBERS,
    "goal.": frozenset(),
    "programme.mine": MEMBERS,
    "programme.": BANKS,
    "programmes.": BANKS | {R.MENTOR, R.MENTEE},
}
REASONS = (
    *("pair.", "life.", "petition.", "programme.", "programmes.", "match.", "order."),
    *("meeting.", "task.", "goal."),
)
"""Where a refusal may give a reason instead of the plain words."""
OWN = ("consent.", "my_data.")
"""What those outside may do too, once they have an account here: it is about their own data."""


def may(action: str) -> frozenset[Role]:
    """The roles that may; the longest beginning counts."""
    return MAY[max((one for one in MAY if action.startswith(one)), key=len)]


@cache
def actions() -> tuple[str, ...]:
    """Every action that some handler takes."""
    found = {"form.resume", "form.restart"}
    for router in dispatcher().chain_tail:
        for handler in router.callback_query.handlers:
            for one in handler.filters or ():
                if isinstance(one.callback, pressed):
                    found |= one.callback.actions
    return tuple(sorted(found | {f"form.{do}" for do in _form_words()}))


def _handlers() -> Iterator[ast.AST]:
    folder = Path(__file__).parents[2] / "bot"
    for path in (
        *(folder / "handlers").glob("*.py"),
        folder / "desk.py",
        folder / "staff_import.py",
    ):
        yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def _constant(node: ast.Call, place: int) -> str:
    found = node.args[place] if len(node.args) > place else None
    return str(found.value) if isinstance(found, ast.Constant) else ""


def _form_words() -> set[str]:
    """Second words of `draft.button(key, do)` and of `marked(draft, key, do)`."""
    calls = [node for node in _handlers() if isinstance(node, ast.Call)]
    drawn = {_constant(one, 1) for one in calls if getattr(one.func, "attr", "") == "button"}
    return {*drawn, "set", "on", "off"} - {""}


def test_every_button_in_the_code_has_a_handler() -> None:
    calls = [node for node in _handlers() if isinstance(node, ast.Call)]
    drawn = {_constant(one, 1) for one in calls if getattr(one.func, "id", "") == "Button"}
    assert drawn - {""} <= set(actions())


def test_the_table_names_every_action_and_nothing_else() -> None:
    assert not [one for one in actions() if not any(one.startswith(named) for named in MAY)]
    assert not [named for named in MAY if not any(one.startswith(named) for one in actions())]
    assert len(actions()) > 100


ARGS = {
    "bank.card": "mentees",
    "bank.clear": "mentees",
    "bank.filter": "mentees",
    "bank.history": "mentees",
    "bank.only": "mentees.status.submitted",
    "bank.pick": "mentees.area",
    "bank.search": "mentees",
    "bank.set": "mentees.area.norm",
    "bank.version": "mentees",
    "board.cause": "silent",
    "board.limit": "silent",
    "board.people": "no_pair",
    "board.set": "silent.30",
    "broadcast.roles": "1",
    "broadcast.to": "all",
    "digest.day": "2",
    "digest.hour": "9",
    "digest.picture": "week.20260824.20260830",
    "digest.table": "week.20260824.20260830",
    "census.answer": "need",
    "census.of": "silent",
    "census.people": "silent",
    "census.put": "need",
    "census.right": "consent",
    "home.role": "curator",
    "invite.make": "admin",
    "join.fix": "position",
    "join.wish": "both",
    "people.by_reach": "1",
    "people.by_role": "mentee",
    "people.by_status": "member",
    "person.approve": "3f",
    "person.approve_do": "3f",
    "person.field": "full_name",
    "person.place": "processing",
    "person.place_do": "processing.office",
    "person.roles": "3f",
    "person.roles_save": "3f",
    "person.roles_sure": "3f",
    "roadmap.add": "4",
    "roadmap.add_day": "d20261012",
    "roadmap.day": "0.",
    "roadmap.field": "title",
    "roadmap.owner": "curator",
    "roadmap.repeat": "once",
    "roadmap.stage": "1",
    "roadmap.usual": "title",
    "school.add": "break",
    "school.add_day": "break.d20261026",
    "school.add_do": "break.20261026.20261103.1",
    "school.add_name": "break.20261026.20261103",
    "school.hours_set": "800-1800",
    "school.saturdays": "on",
    "diagnostic.put": "mid.psych",
    "monitoring.blank": "total",
    "monitoring.clear": "threats",
    "monitoring.corner": "threats",
    "monitoring.figure": "total",
    "monitoring.list": "k1",
    "monitoring.one": "k1",
    "monitoring.stays": "no",
    "monitoring.write": "threats",
    "survey.add_kind": "scale",
    "survey.drop_do": "1",
    "survey.open_do": "pulse",
    "survey.preview": "pulse",
    "survey.put": "5",
    "survey.up": "1",
    "settings.kind": "queue.off",
    "settings.language": "en",
    "settings.quiet_set": "off",
    "timetable.copy": "0",
    "timetable.copy_do": "0.1",
    "timetable.day": "0",
    "timetable.set": "0.1.on",
}
"""The word that makes an action do something."""


async def crafted(cast: Everybody) -> dict[str, str]:
    """For each action the callback data with which it would work for those who may."""
    mentee = await cast.card(Role.MENTEE)
    async with cast.school.uow() as uow:
        request = await uow.mentee_requests.current_of(mentee.id)
        mentor = (await uow.people.with_role(Role.MENTOR))[0]
        filled = await uow.mentor_questionnaires.current_of(mentor.id)
        sheet = await uow.invitations.current_sheet(uow.now)
    assert request
    assert filled
    assert sheet
    records = {
        "request": (request.id, request.version),
        "bank": (request.id, ""),
        "questionnaire": (filled.id, filled.version),
        "person": (mentee.id, mentee.version),
        "broadcast": (mentee.id, ""),
        "invite": (sheet.id, ""),
        "mentee_request": (request.id, request.version),
        "mentor_questionnaire": (filled.id, filled.version),
        "my_data": (mentee.id, mentee.version),
        "cases": (mentee.id, mentee.version),
        "match": (request.id, request.version),
        "census": (mentee.id, mentee.version),
        **cast.records,
    }
    found = {}
    for action in actions():
        of, version = records.get(action.split(".")[0], ("", ""))
        arg = ARGS.get(action, "processing" if action.startswith("consent.") else "")
        found[action] = f"p:{action}:{of}:{version}:{arg}"
    return found


async def presses(school: School, actor: Actor, datas: Sequence[str]) -> list[Query]:
    """Press all of these under the newest message, without waiting in between."""
    message = int(actor.screen["message_id"])
    queries = [incoming.press(school.world, actor.person, message, data) for data in datas]
    await school.idle()
    return queries


async def scene(school: School) -> Everybody:
    """Everybody, with a staff-room sheet in force."""
    cast = await everybody(school)
    cast.outsider = await comes_by_sheet(school, "Чужова Майя Петровна", "учитель")
    cast.records = (await scene_of(cast, full=False)).records
    return cast


async def somebody(cast: Everybody, who: str) -> Actor:
    """A person of a role, or one who is outside."""
    school = cast.school
    if who in set(Role):
        actor = await member(school, Role(who), "Проверяев Пётр Ильич")
        await actor.starts()
        await school.idle()
    elif who == "awaiting":
        actor = await comes_by_sheet(school, "Проверяев Пётр Ильич", "учитель")
    elif who == "left":
        actor = await member(school, Role.CURATOR, "Проверяев Пётр Ильич")
        async with school.uow() as uow:
            await consent.leave(uow, await uow.people.by_account(actor.id), uow.now)
            await uow.commit()
        await actor.starts()
        await school.idle()
    else:
        actor = school.world.person("Пётр")
        await actor.starts("" if who == "stranger" else await school.code(Role.CURATOR))
        await school.idle()
        if who == "joining":
            await school.presses(actor, "consent.give")
    return actor


SORRY = "наша ошибка"
PAIRED = tuple(name.split()[0] for name in (pairs_scene.MENTOR, pairs_scene.MENTEE))
SURNAMES = tuple(names[0].split()[0] for names in NAMES.values())


@pytest.mark.parametrize("who", [*OUTSIDE, *Role])
async def test_nobody_gets_or_does_what_is_not_theirs(school: School, who: str) -> None:
    """One school for the three: what is refused, what no button says, what is allowed."""
    school.app.jobs.stop()  # the tests are long: a tick in between would write rows of its own
    cast = await scene(school)
    actor = await somebody(cast, who)
    await refused(cast, actor, Role(who) if who in set(Role) else None)
    # Those outside are stopped at the door, whatever the press says.
    await nonsense(cast, actor, NONSENSE if who in set(Role) else NONSENSE[:1])
    if who in set(Role):
        await allowed(cast, actor, Role(who))


async def refused(cast: Everybody, actor: Actor, role: Role | None) -> None:
    """Crafted presses of others' buttons: an answer, nothing shown, nothing changed."""
    school, datas = cast.school, await crafted(cast)
    closed = {do: data for do, data in datas.items() if role not in may(do)}
    if role is None:
        closed = {do: one for do, one in closed.items() if not do.startswith((*OWN, "join."))}
    before, since = await dump(school, "meta"), school.world.events.cursor
    queries = await presses(school, actor, list(closed.values()))
    for do, query in zip(closed, queries, strict=True):
        assert query.answer is not None, f"{do}: silence"
        if role is None or do.startswith("join."):
            continue
        if do.startswith(REASONS):
            assert query.answer["text"], do
        else:
            assert query.answer["text"] == "Это действие вам недоступно.", do
    assert not changed(before, await dump(school, "meta"))
    assert not await troubles(school)
    for words in heard(school, since, actor.id):
        assert not [one for one in (*SURNAMES, *PAIRED, "Чужова") if one in words], words
        assert SORRY not in words


NONSENSE = (
    "p:{do}:::",
    "p:{do}:-1:-1:-1",
    "p:{do}:9223372036854775807:9223372036854775807:mentees",
    "p:{do}:1:1:mentees.{huge}",
    "p:{do}:x:y:z",
    "p:{do}:1::processing.ru",
)


async def nonsense(cast: Everybody, actor: Actor, kinds: Sequence[str] = NONSENSE) -> None:
    """Whatever a press may say: no crash, no silence, words in both languages."""
    shapes = [shape.format(do=do, huge="9" * 40)[:64] for do in actions() for shape in kinds]
    datas = [*shapes, *(await crafted(cast)).values()]
    assert not await complaints(cast.school, actor, datas)


async def allowed(cast: Everybody, actor: Actor, role: Role) -> None:
    """What is theirs is done without a crash, last what ends the conversation."""
    last = ("person.erase_do", "person.remove_do", "consent.withdraw_yes", "my_data.erase_yes")
    datas = await crafted(cast)
    order = sorted(datas, key=lambda do: (do in last, do))
    mine = [datas[do] for do in order if role in may(do)]
    since = cast.school.world.events.cursor
    queries = await presses(cast.school, actor, mine)
    assert all(one.answer is not None for one in queries)
    assert not await troubles(cast.school)
    assert not [words for words in heard(cast.school, since) if SORRY in words]
