"""A school large enough for surveys: six mentors, six mentees, six pairs at work."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from bot.sandbox import Actor
from mentoring import mentee_request
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair.nouns import Answer, Basis, Member, Pair, PairState, Side
from mentoring.people import Role
from tests.conftest import School
from tests.flows.everybody import card_of, member
from tests.flows.life import Life
from tests.flows.test_my_data import REQUEST

MENTORS = (
    "Орлов Борис Ильич",
    "Сорокина Дарья Олеговна",
    "Грачёв Пётр Львович",
    "Дроздова Инна Павловна",
    "Снегирёв Олег Игоревич",
    "Чижова Алла Ильинична",
)
MENTEES = (
    "Ромашкина Вера Павловна",
    "Лютиков Иван Петрович",
    "Васильков Глеб Олегович",
    "Фиалкина Нина Львовна",
    "Тюльпанов Егор Ильич",
    "Незабудкина Яна Олеговна",
)
OFFICES = (
    (Role.CURATOR, ("Кузнецова Ольга Ивановна", "Smith Olga Jane")),
    (Role.HEAD, ("Соколова Нина Львовна", "Falcon Nina Leah")),
    (Role.COUNCIL, ("Зимина Раиса Павловна", "Winter Rachel Paula")),
)
IN_ENGLISH = tuple(
    (f"Eagle {name} Boris", f"Daisy {name} Vera")
    for name in ("Adam", "Brian", "Colin", "David", "Edgar", "Frank")
)
STARTS, ENDS = date(2026, 9, 1), date(2027, 5, 31)


@dataclass
class Monitored(Life):
    """The school of these stories; pairs in order of the mentors."""

    pairs: list[Pair] = field(default_factory=list)

    async def at(self, day: date, hour: int = 7) -> None:
        """It is that day, in the morning by Moscow; what is due is said."""
        self.school.clock.set(datetime(day.year, day.month, day.day, hour, tzinfo=UTC))
        await self.school.reminds()

    async def opens_survey(self, kind: str) -> str:
        """The curator opens a survey by buttons."""
        await self.hub(self.curator)
        return await self.on(
            self.curator,
            "home.more",
            "monitoring.home",
            "survey.desk",
            "survey.new",
            f"survey.preview!{kind}",
            "survey.open_do",
        )

    async def hub(self, actor: Actor) -> None:
        """The hub anew."""
        await actor.starts()
        await self.school.idle()

    async def pulse(self, actor: Actor, mark: int = 8, time: int = 1, ground: int = 1) -> None:
        """Somebody answers a pulse from the hub: three taps."""
        await self.hub(actor)
        await self.on(actor, "survey.mine")
        await self.on(actor, f"survey.put!{mark}", f"survey.put!{time}", f"survey.put!{ground}")

    async def answers(self, actor: Actor, mark: int, choice: int = 1, words: str = "") -> None:
        """Somebody fills in a long survey from the hub and sends it."""
        await self.hub(actor)
        await self.on(actor, "survey.mine")
        while not self.can(actor, "survey.send"):
            if self.can(actor, "survey.put", "10"):
                await self.on(actor, f"survey.put!{mark}")
            elif self.can(actor, "survey.put"):
                await self.on(actor, f"survey.put!{choice}")
            elif words:
                await self.on(actor, f'"{words}')
            else:
                await self.on(actor, "survey.skip")
        await self.on(actor, "survey.send")


async def monitored(
    school: School, pairs: int = 6, *, requests: bool = True, language: str = "ru"
) -> Monitored:
    """A school with so many pairs at work since 1 September.

    Args:
        language: in which the people are named; the school speaks it.
    """
    at = 0 if language == "ru" else 1
    await school.idle()
    offices = [await member(school, role, names[at], at) for role, names in OFFICES]
    life = Monitored(school, *offices)
    named = IN_ENGLISH if at else zip(MENTORS, MENTEES, strict=True)
    for mentor, mentee in list(named)[:pairs]:
        life.mentors.append(await member(school, Role.MENTOR, mentor, at))
        life.mentees.append(await member(school, Role.MENTEE, mentee, at))
    async with school.uow() as uow:
        for lead, led in zip(life.mentors, life.mentees, strict=True):
            mentor_card = await uow.people.by_account(lead.id)
            mentee_card = await uow.people.by_account(led.id)
            assert mentor_card is not None
            assert mentee_card is not None
            if requests:
                await mentee_request.submit(uow, mentee_card, REQUEST, uow.now)
            life.pairs.append(await uow.pairs.add(at_work(mentor_card.id, mentee_card.id, uow.now)))
        await uow.commit()
    await school.idle()
    return life


def at_work(mentor: int, mentee: int, now: datetime) -> Pair:
    """A pair at work for the whole school year."""
    sides = ((mentor, Side.MENTOR), (mentee, Side.MENTEE))
    members = tuple(
        Member(person=one, side=side, answer=Answer.YES, asked_at=now, answered_at=now)
        for one, side in sides
    )
    return Pair(
        state=PairState.ACTIVE,
        since=now - timedelta(hours=1),
        proposed_by=mentor,
        proposed_at=now,
        members=members,
        kinds=(MentoringKind.TRADITIONAL,),
        form=MentoringForm.TEACHER,
        mode=Mode.OFFLINE,
        topics=("psych",),
        starts=STARTS,
        ends=ENDS,
        basis=Basis.DUTY,
    )


__all__ = ["Monitored", "at_work", "card_of", "monitored"]
