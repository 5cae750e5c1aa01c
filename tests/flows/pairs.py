"""A pair or group brought to any state of its chain by the actions themselves, for tests of what follows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.sandbox import Actor
from mentoring import mentor_questionnaire
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.order import actions, signing
from mentoring.order.nouns import Effect, Line, OrderKind
from mentoring.pair import asking, chain
from mentoring.pair.nouns import Answer, Basis, Pair, PairState, Proposal, Terms
from mentoring.people import Person, Role
from storage.uow import Uow
from tests.conftest import School
from tests.flows.everybody import member
from tests.flows.test_my_data import QUESTIONNAIRE

OFFICES = {
    Role.CURATOR: "Кузнецова Ольга Ивановна",
    Role.HEAD: "Соколова Нина Львовна",
    Role.COUNCIL: "Зимина Раиса Павловна",
}
MENTOR = "Орлов Борис Ильич"
MENTEES = (
    "Ромашкина Вера Павловна",
    "Иванов Пётр Сергеевич",
    "Белова Анна Юрьевна",
    "Чернова Ирина Олеговна",
)
S = PairState
WAY = (S.ASKING, S.CURATOR, S.CONSENT, S.COUNCIL, S.HEAD, S.ORDER, S.ACTIVE)


@dataclass
class Staff:
    """Who holds the offices; their accounts, by role and by name."""

    school: School
    actors: dict[str, Actor] = field(default_factory=dict)

    def __getitem__(self, who: Role | str) -> Actor:
        return self.actors[OFFICES.get(who, who)]  # type: ignore[call-overload]

    async def joins(self, role: Role, name: str) -> Actor:
        """Somebody more, or the one of this name who is here already."""
        if name not in self.actors:
            self.actors[name] = await member(self.school, role, name)
        return self.actors[name]

    async def number(self, role: Role, name: str) -> int:
        """The card of somebody, who joins if need be."""
        actor = await self.joins(role, name)
        async with self.school.uow() as uow:
            person = await uow.people.by_account(actor.id)
        assert person is not None
        return person.id


async def staff(school: School) -> Staff:
    """A curator, a head and a council, each with an account."""
    made = Staff(school)
    for role, name in OFFICES.items():
        await made.joins(role, name)
    return made


async def brought_to(
    people: Staff,
    state: PairState = PairState.ORDER,
    *,
    mentor: str = MENTOR,
    mentees: tuple[str, ...] = MENTEES[:1],
    starts: date = date(2026, 9, 1),
    ends: date = date(2027, 5, 31),
    number: str = "15",
    **proposal: Any,
) -> Pair:
    """A pair (a group, if there are several mentees) in this state, everything told and delivered.

    Args:
        people: of `staff`.
        number: of the order if the pair is to be active.
        proposal: fields of `Proposal` that differ from the usual: kinds, topics, replaces…
    """
    lead = await people.number(Role.MENTOR, mentor)
    led = tuple([await people.number(Role.MENTEE, name) for name in mentees])
    async with people.school.uow() as uow:
        await _in_bank(uow, lead)
        pair = await asking.propose(
            uow, await _holder(uow, Role.CURATOR), _proposal(lead, led, **proposal), uow.now
        )
        terms = Terms(starts=starts, ends=ends, basis=Basis.ADDENDUM)
        for step in WAY[: WAY.index(state)]:
            pair = await _on(uow, pair, step, terms, number)
        await uow.commit()
    await people.school.idle()
    return pair


def _proposal(lead: int, led: tuple[int, ...], **fields: Any) -> Proposal:
    kind = MentoringKind.GROUP if len(led) > 1 else MentoringKind.TRADITIONAL
    usual: dict[str, Any] = {
        "kinds": (kind,),
        "form": MentoringForm.TEACHER,
        "mode": Mode.MIXED,
        "topics": ("method",),
    }
    return Proposal(mentor=lead, mentees=led, **{**usual, **fields})


async def _in_bank(uow: Uow, lead: int) -> None:
    """The mentor's questionnaire is accepted and leaves much room."""
    if await uow.mentor_questionnaires.current_of(lead) is None:
        answers = {**QUESTIONNAIRE, "capacity": 10}
        person = await uow.people.get(lead)
        made = await mentor_questionnaire.submit(uow, person, answers, uow.now)
        curator = await _holder(uow, Role.CURATOR)
        await mentor_questionnaire.accept(uow, curator, made.id, made.version, uow.now)


async def _holder(uow: Uow, role: Role) -> Person:
    return (await uow.people.with_role(role))[0]


async def _on(uow: Uow, pair: Pair, step: PairState, terms: Terms, number: str) -> Pair:
    """One step further from `step`, unless the school does not use it."""
    if pair.state is not step:
        return pair
    now = uow.now
    if step is PairState.ASKING:
        for person in pair.people:
            card = await uow.people.get(person)
            pair = await asking.answer(uow, card, pair.id, Answer.YES, now)
        return pair
    if step is PairState.CURATOR:
        curator = await _holder(uow, Role.CURATOR)
        pair = await chain.settle(uow, curator, pair.id, pair.version, terms, now)
        return await chain.confirm(uow, curator, pair.id, pair.version, now)
    if step is PairState.CONSENT:
        mentor = await uow.people.get(pair.mentor)
        return await chain.give_consent(uow, mentor, pair.id, pair.version, now)
    if step is PairState.ORDER:
        return await ordered(uow, pair, number)
    office = Role.COUNCIL if step is PairState.COUNCIL else Role.HEAD
    holder = await _holder(uow, office)
    return await chain.decide(uow, holder, pair.id, pair.version, now, yes=True)


async def ordered(uow: Uow, pair: Pair, number: str) -> Pair:
    """An order of its own, signed today."""
    curator = await _holder(uow, Role.CURATOR)
    kind, effect = OrderKind.PAIRS, Effect.ASSIGN
    if pair.replaces is not None:
        kind, effect = OrderKind.CHANGE, Effect.REPLACE
    lines, root = (Line(pair.id, effect),), None
    if kind is OrderKind.CHANGE:
        from mentoring.order.waiting import root_of

        root = await root_of(uow, pair)
    order = await actions.draft(uow, curator, kind, uow.now, lines=lines, changes=root)
    today = uow.now.astimezone(uow.zone).date()
    head = await _holder(uow, Role.HEAD)
    await signing.sign(uow, head, order.id, order.version, number, today, uow.now)
    found = await uow.pairs.get(pair.id)
    assert found is not None
    return found
