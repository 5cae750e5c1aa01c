"""Requests and offers for the tests and the benchmark of matching: made by hand or by a seed."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from mentoring.competence import AREAS, AreaMark
from mentoring.kinds import TIMES, MentoringForm, MentoringKind, Mode
from mentoring.matching.nouns import Offer, Pool, Seeker
from mentoring.mentee_request import MenteeCategory, MenteeRequest, Urgency
from mentoring.mentor_questionnaire import (
    MentoringExperience,
    MentorQuestionnaire,
    Motivation,
    Qualification,
)
from mentoring.people import Person, Role, Status
from mentoring.submission import SubmissionStatus

DAY = datetime(2026, 9, 1, 6, 0, tzinfo=UTC)
SUBJECTS = ("математика", "физика", "химия", "биология", "история", "география", "музыка")
SURNAMES = ("Орлов", "Совин", "Белый", "Клёнов", "Ромашкина", "Лескова", "Дубинин", "Рябинина")


def marks(**levels: int) -> tuple[AreaMark, ...]:
    """Marks by area code, without options."""
    return tuple(AreaMark(area, level) for area, level in levels.items())


def person(number: int, name: str = "", **fields: Any) -> Person:
    """A member."""
    name = name or f"Тестов Иван {number}"
    return Person(number, name, "учитель", status=Status.MEMBER, **fields)


def seeker(number: int, areas: tuple[AreaMark, ...], name: str = "", **fields: Any) -> Seeker:
    """An open request; fields of `Person`, `Seeker` and `MenteeRequest` by name."""
    card = person(number, name, **{one: fields.pop(one) for one in PERSONAL if one in fields})
    own = {one: fields.pop(one) for one in SEEKING if one in fields}
    answers: dict[str, Any] = {
        "experience_years": 1,
        "under_35": True,
        "category": MenteeCategory.YOUNG,
        "kinds": (MentoringKind.TRADITIONAL,),
        "forms": (MentoringForm.TEACHER,),
        "mode": Mode.OFFLINE,
        "times": ("mon_after",),
        "submitted_at": DAY + timedelta(minutes=number),
        "status": SubmissionStatus.ACCEPTED,
    }
    request = MenteeRequest(
        id=number, person=number, version=1, areas=areas, **{**answers, **fields}
    )
    return Seeker(request=request, person=card, topics=own.pop("topics", areas), **own)


def offer(number: int, areas: tuple[AreaMark, ...], name: str = "", **fields: Any) -> Offer:
    """A mentor's questionnaire; fields of `Person`, `Offer` and `MentorQuestionnaire` by name."""
    fields.setdefault("roles", frozenset({Role.MENTOR}))
    card = person(number, name, **{one: fields.pop(one) for one in PERSONAL if one in fields})
    own = {one: fields.pop(one) for one in OFFERING if one in fields}
    answers: dict[str, Any] = {
        "experience_years": 20,
        "category": Qualification.FIRST,
        "mentoring_experience": MentoringExperience.ONCE,
        "kinds": (MentoringKind.TRADITIONAL,),
        "hours": 4,
        "capacity": 3,
        "mode": Mode.OFFLINE,
        "times": ("mon_after",),
        "motivation": (Motivation.SHARE,),
        "own_initiative": False,
        "submitted_at": DAY,
        "status": SubmissionStatus.ACCEPTED,
    }
    form = MentorQuestionnaire(
        id=number, person=number, version=1, areas=areas, **{**answers, **fields}
    )
    return Offer(questionnaire=form, person=card, **own)


PERSONAL = ("subjects", "roles", "reach", "position")
SEEKING = ("topics", "offers", "rank", "paired", "asked", "refused")
OFFERING = ("load", "consented", "rank", "asks")


def some_marks(chance: random.Random) -> tuple[AreaMark, ...]:
    """One to four areas with levels and options."""
    chosen = sorted(chance.sample(list(AREAS), chance.randint(1, 4)), key=list(AREAS).index)
    return tuple(
        AreaMark(area, chance.randint(1, 3), tuple(o for o in AREAS[area] if chance.random() < 0.4))
        for area in chosen
    )


def _codes(chance: random.Random, codes: Any, most: int) -> tuple[Any, ...]:
    chosen = chance.sample(list(codes), chance.randint(1, most))
    return tuple(one for one in codes if one in chosen)


def pool(requests: int, mentors: int, seed: int = 1) -> Pool:
    """A school of chance: the same for the same seed."""
    chance = random.Random(seed)
    offers = [_some_offer(chance, number) for number in range(1, mentors + 1)]
    first = mentors + 1
    seekers = [_some_seeker(chance, number, mentors) for number in range(first, first + requests)]
    return Pool(tuple(seekers), tuple(offers))


def _some_offer(chance: random.Random, number: int) -> Offer:
    made = offer(
        number,
        some_marks(chance),
        f"{chance.choice(SURNAMES)} Иван Петрович",
        subjects=_codes(chance, SUBJECTS, 2),
        load=chance.randint(0, 2),
        capacity=chance.randint(1, 4),
        kinds=_codes(chance, MentoringKind, 4),
        mode=chance.choice(list(Mode)),
        times=_codes(chance, TIMES, 5),
        experience_years=chance.randint(3, 40),
        category=chance.choice(list(Qualification)),
        consented=chance.random() > 0.03,
        rank=1 if chance.random() < 0.04 else 0,
    )
    if chance.random() < 0.2:
        made = replace(made, asks=some_marks(chance))
    return made


def _some_seeker(chance: random.Random, number: int, mentors: int) -> Seeker:
    wished = chance.randint(1, mentors) if mentors and chance.random() < 0.2 else None
    return seeker(
        number,
        some_marks(chance),
        f"{chance.choice(SURNAMES)} Анна Ивановна",
        subjects=_codes(chance, SUBJECTS, 2),
        kinds=_codes(chance, MentoringKind, 4),
        forms=_codes(chance, MentoringForm, 2),
        mode=chance.choice(list(Mode)),
        times=_codes(chance, TIMES, 5),
        wished_mentor=wished,
        not_with="Не с Орловым" if chance.random() < 0.1 else "",
        urgency=chance.choice([Urgency.USUAL, Urgency.USUAL, Urgency.URGENT]),
        offers=some_marks(chance) if chance.random() < 0.3 else (),
    )
