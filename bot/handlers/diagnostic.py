"""Diagnostics: one's own areas at entry, middle and exit by taps; a mentor's and the curator's view."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import diagnostic
from mentoring.competence import AREAS, HIGHEST_LEVEL
from mentoring.diagnostic import Stage, Trail
from mentoring.indicator import rounded
from mentoring.pair.led import pairs_led
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.school_calendar import calendar_of
from storage.uow import Uow

router = Router(name=__name__)

HOME = "diagnostic.home"


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What one has to mark now, for the hub."""
    today = (await calendar_of(uow)).local(uow.now).date()
    count = sum(diagnostic.due(one, today) is not None for one in await diagnostic.own(uow, me))
    return [("diagnostic-waits", count, HOME)] if count else []


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """One's own measurements, and the mentees one leads."""
    today = (await calendar_of(uow)).local(uow.now).date()
    mine = await diagnostic.own(uow, me)
    rows: list[tuple[Button, ...]] = []
    for one in mine:
        stage = diagnostic.due(one, today)
        facts: dict[str, Fact] = {"who": Name(one.pair.mentor)}
        if stage is not None:
            facts["stage"] = T(f"diagnostic_stage-{stage}")
            rows.append((Button("diagnostic-fill", "diagnostic.fill", one.pair.id, facts=facts),))
        see = Button("diagnostic-see", "diagnostic.of", one.pair.id, one.person, facts=facts)
        rows.append((see,))
    for pair in await pairs_led(uow, me):
        for person in pair.mentees:
            facts = {"who": Name(person)}
            button = Button("diagnostic-see_of", "diagnostic.of", pair.id, person, facts=facts)
            rows.append((button,))
    key = "diagnostic-home" if rows else "diagnostic-home_empty"
    return Say(key, {}, (*rows, (Button("common-home", "home"),)))


@router.callback_query(pressed("diagnostic.of"))
async def of_person(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """All three measurements beside each other."""
    trail = await diagnostic.readable(uow, me, press.of, press.version or 0)
    back = desk.bottom(HOME)
    if press.arg == "k":
        back = desk.bottom("monitoring.list", arg="k7")
    return _table(trail, (back,))


def _table(trail: Trail, rows: Rows) -> Say:
    """Area by area how it was and how it is; those that were never difficult stand together."""
    stages = [one for one in Stage if trail.levels(one) is not None]
    lines: list[Fact] = []
    calm: list[Fact] = []
    for area in AREAS:
        levels = [found[area] for one in stages if (found := trail.levels(one)) is not None]
        name = T(f"competence-area_{area}")
        if any(levels) or area in trail.pair.topics:
            steps = Lines(tuple(T(f"competence-level_{one}") for one in levels), glue=" → ")
            mark = "topic" if area in trail.pair.topics else "other"
            lines.append(T(f"diagnostic_line-{mark}", {"area": name, "steps": steps}))
        else:
            calm.append(name)
    gain = trail.gain(Stage.EXIT)
    stage = Stage.EXIT
    if gain is None:
        gain, stage = trail.gain(Stage.MID), Stage.MID
    facts: dict[str, Fact] = {
        "who": Name(trail.person),
        "stages": Lines(tuple(T(f"diagnostic_stage-{one}") for one in stages), glue=" → "),
        "lines": Lines(tuple(lines)),
        "calm": T("diagnostic-calm", {"areas": Lines(tuple(calm), glue=", ")}) if calm else "",
        "gain": _gain(gain, stage),
    }
    return Say("diagnostic-table" if stages else "diagnostic-table_empty", facts, rows)


def _gain(gain: float | None, stage: Stage) -> Fact:
    if gain is None:
        return ""
    name = T(f"diagnostic_by-{stage}")
    if gain == 0:
        return T("diagnostic-same", {"stage": name})
    key = "diagnostic-less" if gain > 0 else "diagnostic-more"
    return T(key, {"stage": name, "value": rounded(abs(gain))})


async def _due(uow: Uow, me: Person, of: int | None) -> tuple[Trail, Stage]:
    """What this person may mark in this pair today.

    Raises:
        Refusal: ``common-not_allowed`` or ``diagnostic-not_now``.
    """
    pair = await uow.pairs.get(of or 0)
    if pair is None or me.id not in pair.mentees:
        raise Refusal("common-not_allowed")
    stage = diagnostic.stage_on(pair, (await calendar_of(uow)).local(uow.now).date())
    if stage is None:
        raise Refusal("diagnostic-not_now")
    return await diagnostic.trail_of(uow, pair, me.id), stage


@router.callback_query(pressed("diagnostic.fill"))
async def fill(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The next area to mark, the one chosen, or what came of it."""
    trail, stage = await _due(uow, me, press.of)
    return _filling(trail, stage, press.arg)


def _filling(trail: Trail, stage: Stage, chosen: str = "") -> Say:
    found = trail.later.get(stage)
    levels = found.levels if found is not None else {}
    left = [one for one in trail.asked if one not in levels]
    area = chosen if chosen in AREAS else next(iter(left), "")
    if area:
        return _question(trail, stage, area, len(left))
    others = [
        Button(
            "competence-button",
            "diagnostic.fill",
            trail.pair.id,
            arg=one,
            facts={"area": T(f"competence-area_{one}")},
        )
        for one in AREAS
    ]
    return _table(trail, (*in_rows(others, 2), desk.bottom(HOME)))


def _question(trail: Trail, stage: Stage, area: str, left: int) -> Say:
    before = (trail.entry or {}).get(area)
    was = T(f"competence-level_{before}") if before is not None else T("common-not_given")
    facts: dict[str, Fact] = {
        "stage": T(f"diagnostic_stage-{stage}"),
        "area": T(f"competence-area_{area}"),
        "was": was,
        "left": left,
    }
    rows = tuple(
        (Button(f"competence-level_{n}", "diagnostic.put", trail.pair.id, n, f"{stage}.{area}"),)
        for n in range(HIGHEST_LEVEL + 1)
    )
    return Say("diagnostic-question", facts, (*rows, desk.bottom(HOME)))


@router.callback_query(pressed("diagnostic.put"))
async def put(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """An area is marked."""
    word, _, area = press.arg.partition(".")
    stage = desk.code_of(Stage, word)
    level = -1 if press.version is None else press.version
    trail = await diagnostic.mark(uow, me, press.of, stage, area, level, uow.now)
    return _filling(trail, stage)
