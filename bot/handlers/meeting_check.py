"""Where, and the page to check before a meeting is planned or moved: clashes are named there (1.4)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm import meeting as fsm
from bot.fsm.meeting import MeetingTalk
from bot.handlers.meeting_draft import Talk, clash_lines, others_fact, talk
from bot.handlers.meeting_screen import card, place_line
from bot.telegram.callbacks import Press, pressed, pressed_label
from mentoring.meeting import planning, rules
from mentoring.meeting.nouns import PLACE_LIMIT, Meeting
from mentoring.meeting.words import leader_fact, when_fact
from mentoring.people import Person
from mentoring.plan import LEADERS
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from mentoring.school_calendar import DayMark
from storage.uow import Uow

router = Router(name=__name__)

PLACES = ("mentor_room", "mentee_room", "staff_room")
"""Places offered to a pair that has not met anywhere yet; words are ``meeting_place-<code>``."""
RECENT = 3


async def onward(view: Talk, state: FSMContext) -> Say:
    """The next question, or the page to check."""
    if view.old is None and not view.draft.get("placed"):
        return await ask_where(view, state)
    return check(view)


async def ask_where(view: Talk, state: FSMContext) -> Say:
    """Where: places the pair has met at, usual ones, or words; of a remote meeting its link."""
    await state.set_state(MeetingTalk.where)
    of, remote = view.pair.id, rules.is_remote(view.pair)
    recent = recent_places(view, remote)
    chips = [
        Button("meeting-place_chip", "meeting.place", of, arg=str(n), facts={"place": one[:30]})
        for n, one in enumerate(recent)
    ]
    if not remote and not recent:
        chips += [Button(f"meeting_place-{one}", "meeting.place", of, arg=one) for one in PLACES]
    later = Button("meeting-place_later", "meeting.place", of, arg="later")
    rows: Rows = (*((one,) for one in chips), (later,), desk.bottom(*_before(view)))
    key = "meeting-where_link" if remote else "meeting-where_place"
    when = when_fact(view.meeting.starts_at, view.near.calendar)
    return Say(key, {"when": when, "limit": PLACE_LIMIT}, rows)


def _before(view: Talk) -> tuple[str, int]:
    """The screen before the question."""
    if view.old is not None:
        return "meeting.open", view.old.id
    return "meeting.preview" if view.draft.get("series") else "meeting.when", view.pair.id


def recent_places(view: Talk, remote: bool) -> list[str]:
    """Where the pair met last, the latest first."""
    past = reversed(view.near.meetings)
    places = [one.link if remote else one.place for one in past]
    return list(dict.fromkeys(one for one in places if one))[:RECENT]


@router.callback_query(pressed("meeting.where"))
async def where(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Choose another place."""
    return await ask_where(await talk(uow, me, state, press.of), state)


@router.callback_query(pressed("meeting.place"))
async def place(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A place by a tap."""
    view = await talk(uow, me, state, press.of)
    remote = rules.is_remote(view.pair)
    recent = recent_places(view, remote)
    if press.arg == "later":
        chosen = ""
    elif press.arg.isdecimal() and int(press.arg) < len(recent):
        chosen = recent[int(press.arg)]
    elif press.arg in PLACES and not remote:
        chosen = pressed_label(query)
    else:
        raise Refusal("common-changed")
    return await _placed(view, chosen, state)


@router.message(MeetingTalk.where, F.text, ~F.text.startswith("/"))
async def place_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A place or a link, typed."""
    view = await talk(uow, me, state, None)
    ensure = rules.ensure_link if rules.is_remote(view.pair) else rules.ensure_place
    return await _placed(view, ensure(message.text or ""), state)


async def _placed(view: Talk, text: str, state: FSMContext) -> Say:
    name = "link" if rules.is_remote(view.pair) else "place"
    if view.old is not None:
        old = view.old
        wanted = replace(old, link=text) if name == "link" else replace(old, place=text)
        return await reworded(view, wanted, state)
    return await changed(view, state, placed=True, **{name: text})


async def changed(view: Talk, state: FSMContext, **values: Any) -> Say:
    """Something of what is put together has changed: the page again, or that of the series."""
    await stop_asking(state)
    draft = await fsm.put(state, {**view.draft, **values})
    fresh = replace(view, draft=draft)
    if draft.get("series"):
        from bot.handlers.meeting_series import preview

        return preview(fresh)
    return check(fresh)


async def reworded(view: Talk, wanted: Meeting, state: FSMContext) -> Say:
    """Something of a meeting that is planned already."""
    uow, me, draft = view.uow, view.me, view.draft
    kept = await planning.reword(uow, me, draft["of"], draft["version"], wanted, uow.now)
    await fsm.finish(state, kept.id)
    return await card(uow, me, kept.id)


def check(view: Talk) -> Say:
    """Everything on one page, what it would run into, who is told and who reads."""
    meeting, calendar = view.meeting, view.near.calendar
    clashes = view.near.clashes(meeting)
    lines = clash_lines(clashes, view.near)
    mark = calendar.mark(calendar.local(meeting.starts_at).date())
    if mark is not DayMark.WORKING:
        lines.append(T(f"meeting_mark-{mark}"))
    cover = view.draft.get("cover", "")
    facts: dict[str, Fact] = {
        "title": meeting.title,
        "when": when_fact(meeting.starts_at, calendar),
        "minutes": meeting.minutes,
        "place": place_line(meeting, view.pair),
        "leader": T("meeting-leader", {"who": leader_fact(meeting)}) if _turns(view) else "",
        "agenda": T("meeting-agenda", {"words": meeting.agenda}) if meeting.agenda else "",
        "clashes": T("meeting-clashes", {"lines": Lines(tuple(lines))}) if lines else "",
        "cover": T("meeting-cover", {"words": cover}) if cover else "",
        "who": others_fact(view.pair, view.me),
    }
    key = "meeting-check_move" if view.old else "meeting-check"
    needs_cover = any(one.lesson for one in clashes) and not cover
    return Say(key, facts, _check_rows(view, needs_cover=needs_cover))


def _turns(view: Talk) -> bool:
    return rules.tells_leader(view.pair) or view.meeting.leader != LEADERS[0]


def _check_rows(view: Talk, *, needs_cover: bool) -> Rows:
    """Saving first; into a lesson nothing is saved before it is said how the lesson is covered."""
    of, n = view.pair.id, view.draft["n"]

    def button(key: str, do: str, arg: str = "") -> Button:
        return Button(f"meeting-{key}", f"meeting.{do}", of, n, arg)

    other = button("other_time", "when")
    if needs_cover:
        rows: list[tuple[Button, ...]] = [(other,), (button("ask_release", "cover"),)]
    else:
        save = button("save_move" if view.old else "save", "save")
        rows = [(save,), (other, button("to_minutes", "minutes"))]
    if view.old is None:
        rows.append((button("to_place", "where"), button("to_agenda", "field", "agenda")))
        turn = (button("to_leader", "leader"),) if rules.tells_leader(view.pair) else ()
        rows.append((button("to_title", "field", "title"), *turn))
    back = "meeting.open" if view.old else "meeting.new"
    home = Button("common-home", "home")
    rows.append((Button("common-cancel", back, view.old.id if view.old else of), home))
    return tuple(rows)


@router.callback_query(pressed("meeting.check"))
async def again(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Back to the page."""
    await stop_asking(state)
    return await onward(await talk(uow, me, state, press.of), state)


@router.callback_query(pressed("meeting.save"))
async def save(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Plan or move what was checked, once."""
    kept = await fsm.draft_of(state)
    if kept.get("saved") and kept.get("n") == press.version:
        return await card(uow, me, kept["saved"])
    view = await talk(uow, me, state, press.of)
    if view.draft["n"] != press.version or not view.draft.get("starts"):
        return desk.stale(await onward(view, state))
    meeting, words = view.meeting, view.draft.get("cover", "")
    if view.old is not None:
        made = await planning.move(
            uow,
            me,
            view.old.id,
            view.draft["version"],
            meeting.starts_at,
            uow.now,
            minutes=meeting.minutes,
            cover=words,
        )
    else:
        made = await planning.plan(uow, me, meeting, uow.now, cover=words)
    await fsm.finish(state, made.id)
    return await card(uow, me, made.id, T("meeting-moved" if view.old else "meeting-saved"))
