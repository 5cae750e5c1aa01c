"""A school in which pairs stand at every step, with orders, a programme and petitions: for broad tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.sandbox import Actor
from mentoring import census, goal_act, pair_end, pair_life, petition_make, task_act
from mentoring.competence import AREAS
from mentoring.meeting import planning
from mentoring.meeting.nouns import Meeting
from mentoring.order import actions as orders
from mentoring.order.nouns import OrderKind
from mentoring.pair import asking
from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Role
from mentoring.petition import PetitionKind
from mentoring.programme import actions as programmes
from mentoring.roadmap import facts, making
from mentoring.school_year import year_of
from tests.flows.everybody import NAMES, Everybody
from tests.flows.pairs import WAY, Staff, brought_to

S = PairState
LATER = ((S.PAUSED, S.ACTIVE), (S.ENDED, S.ACTIVE), (S.DROPPED, S.ASKING))
"""States reached from others."""
WORDS = (
    *("Переезд", "Заявление", "Хотелось бы другого расписания"),
    *("Выписать три приёма", "Провести три урока", "О первой четверти"),
)
"""What people of the scene wrote themselves."""
MENTOR, MENTEE = "Тихонов Лев Ильич", "Лютикова Майя Олеговна"


@dataclass
class Scene:
    """What stands where: pairs by state, numbers and versions of records by kind."""

    cast: Everybody
    mentor: Actor
    mentee: Actor
    pairs: dict[PairState, Pair]
    records: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def everybody(self) -> dict[str, Actor]:
        """Who presses: one of each role, and the two the pairs are about."""
        return {**self.cast.actors, "of_mentor": self.mentor, "of_mentee": self.mentee}


async def scene_of(cast: Everybody, *, full: bool = True) -> Scene:
    """One mentor and one mentee with a pair in each state, each about another area.

    Args:
        full: otherwise only the pair at work.
    """
    school = cast.school
    people = Staff(school, {NAMES[role][0]: actor for role, actor in cast.actors.items()})
    areas = iter(AREAS)
    pairs: dict[PairState, Pair] = {}
    for state, way in (*((one, one) for one in WAY), *LATER) if full else ((S.ACTIVE, S.ACTIVE),):
        pairs[state] = await brought_to(
            people,
            way,
            mentor=MENTOR,
            mentees=(MENTEE,),
            topics=(next(areas),),
            number=f"{len(pairs) + 1}-x",
        )
    scene = Scene(cast, people[MENTOR], people[MENTEE], pairs)
    if full:
        await _goes_on(scene)
    await _papers(scene)
    await school.idle()
    for actor in scene.everybody.values():
        await actor.starts()
    await school.idle()
    return scene


async def _goes_on(scene: Scene) -> None:
    """A pair paused, one that ended, one dropped."""
    async with scene.cast.school.uow() as uow:
        mentor = await uow.people.by_account(scene.mentor.id)
        curator = (await uow.people.with_role(Role.CURATOR))[0]
        assert mentor
        now, pairs = uow.now, scene.pairs
        day = now.astimezone(uow.zone).date() + timedelta(days=14)
        of = pairs[S.PAUSED]
        pairs[S.PAUSED] = await pair_life.pause(uow, mentor, of.id, of.version, day, "", now)
        of = pairs[S.ENDED]
        pairs[S.ENDED] = await pair_end.end(
            uow, curator, of.id, of.version, WORDS[0], WORDS[1], now
        )
        of = pairs[S.DROPPED]
        pairs[S.DROPPED] = await asking.drop(uow, curator, of.id, of.version, now)
        await uow.commit()


async def _papers(scene: Scene) -> None:
    """A programme begun, a petition made, an order drafted."""
    async with scene.cast.school.uow() as uow:
        mentor = await uow.people.by_account(scene.mentor.id)
        mentee = await uow.people.by_account(scene.mentee.id)
        curator = (await uow.people.with_role(Role.CURATOR))[0]
        assert mentor
        assert mentee
        now, active = uow.now, scene.pairs[S.ACTIVE]
        programme = await programmes.begin(uow, mentor, active.id, str, now)
        petition = await petition_make.make(
            uow, mentee, active.id, PetitionKind.REPLACE, WORDS[2], now
        )
        meeting = await planning.plan(uow, mentor, _wanted(active, now), now)
        order = await orders.draft(uow, curator, OrderKind.PAIRS, now)
        due = now.astimezone(uow.zone).date() + timedelta(days=7)
        [task] = await task_act.set_tasks(
            uow, mentor, active.id, active.mentees, WORDS[3], due, now
        )
        [goal] = await goal_act.set_goals(uow, mentee, active.id, active.mentees, WORDS[4], now)
        roadmap = await making.make(uow, curator, year_of(now.date()).start, now)
        await facts.refresh(uow, roadmap, now)
        await census.begin(uow, curator, year_of(now.date()), now)
        await uow.commit()
    scene.records = {
        "pair": (active.id, active.version),
        "life": (active.id, active.version),
        "board": (active.id, active.version),
        "programme": (programme.id, programme.version),
        "programmes": (programme.id, programme.version),
        "meeting": (meeting.id, meeting.version),
        "petition": (petition.id, petition.version),
        "task": (task.id, task.version),
        "goal": (goal.id, goal.version),
        "roadmap": (roadmap.id, roadmap.version),
        "order": (order.id, order.version),
        "register": (order.id, order.version),
    }


def _wanted(pair: Pair, now: datetime) -> Meeting:
    """A meeting of the pair, a week ahead."""
    moment = now.replace(hour=12, minute=20) + timedelta(days=7)
    return Meeting(
        pair=pair.id, title=WORDS[5], starts_at=moment, planned_by=pair.mentor, planned_at=now
    )
