"""How well a mentor meets a request: whole numbers internal to the order, never shown (6.1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from mentoring.competence import AREAS, AreaMark
from mentoring.kinds import TIMES, MentoringKind, Mode
from mentoring.matching.nouns import Offer, Seeker
from mentoring.mentor_questionnaire import MentoringExperience, Qualification
from mentoring.staff_list import normal_name


class Part(IntEnum):
    """What the points are given for; the number is the place in a tally."""

    AREAS = 0
    WISH = 1
    SUBJECT = 2
    TIMES = 3
    KINDS = 4
    BACK = 5
    MERIT = 6
    PLACE = 7
    MODE = 8


AREA, OPTION = 10, 4
"""For each difficulty level times help level; for each option in common."""
WISHED = 150
SUBJECT, SUBJECT_ASKED = 40, 80
"""For the same subject; the second where the subject itself is difficult."""
TIME, TIMES_ENOUGH = 12, 3
KIND, KINDS_ENOUGH = 10, 2
BACK = 25
FITS_MODE = 10
PLACE, PLACES_ENOUGH = 4, 3
QUALIFIED: Mapping[Qualification, int] = {
    Qualification.NONE: 0,
    Qualification.FIT: 0,
    Qualification.FIRST: 6,
    Qualification.HIGHEST: 12,
    Qualification.METHODIST: 15,
    Qualification.MENTOR: 15,
}
PRACTISED: Mapping[MentoringExperience, int] = {
    MentoringExperience.NONE: 0,
    MentoringExperience.ONCE: 3,
    MentoringExperience.FEW: 6,
    MentoringExperience.MANY: 9,
}
YEARS_ENOUGH = 20

_PLACES = {area: place for place, area in enumerate(AREAS)}
_OPTIONS = {a: {option: 1 << at for at, option in enumerate(AREAS[a])} for a in AREAS}
_TIMES = {code: 1 << at for at, code in enumerate(TIMES)}
_KINDS: Mapping[str, int] = {kind: 1 << at for at, kind in enumerate(MentoringKind)}
_SUBJECT = _PLACES["subject"]
_TIME_POINTS = tuple(TIME * min(n, TIMES_ENOUGH) for n in range(len(TIMES) + 1))
_KIND_POINTS = tuple(KIND * min(n, KINDS_ENOUGH) for n in range(len(MentoringKind) + 1))


@dataclass(slots=True)
class Wants:
    """A request made ready for quick comparing; sets are bits."""

    topics: tuple[tuple[int, int, int], ...]
    wished: int | None
    subjects: frozenset[str]
    subject_points: int
    times: int
    kinds: int
    mode: Mode
    years: int
    helps: int


@dataclass(slots=True)
class Gives:
    """An offer made ready for quick comparing; sets are bits."""

    id: int
    help: tuple[int, ...]
    options: tuple[int, ...]
    subjects: frozenset[str]
    times: int
    kinds: int
    mode: Mode
    years: int
    merit: int
    place: int
    asks: int


def _bits(codes: Iterable[str], table: Mapping[str, int]) -> int:
    return sum(table[code] for code in codes)


def _areas(marks: Iterable[AreaMark]) -> int:
    return sum(1 << _PLACES[one.area] for one in marks if one.level)


def _subjects(subjects: Iterable[str]) -> frozenset[str]:
    return frozenset(normal_name(one) for one in subjects)


def is_reversive(request_kinds: Iterable[MentoringKind]) -> bool:
    """Whether the reverse kind was chosen."""
    return MentoringKind.REVERSIVE in request_kinds


def wants(seeker: Seeker) -> Wants:
    """A request made ready."""
    request = seeker.request
    asked = any(_PLACES[one.area] == _SUBJECT for one in seeker.topics)
    return Wants(
        topics=tuple(
            (_PLACES[one.area], one.level, _bits(one.options, _OPTIONS[one.area]))
            for one in seeker.topics
        ),
        wished=request.wished_mentor,
        subjects=_subjects(seeker.person.subjects),
        subject_points=SUBJECT_ASKED if asked else SUBJECT,
        times=_bits(request.times, _TIMES),
        kinds=_bits(request.kinds, _KINDS),
        mode=request.mode,
        years=request.experience_years,
        helps=_areas(seeker.offers) if is_reversive(request.kinds) else 0,
    )


def gives(offer: Offer) -> Gives:
    """An offer made ready."""
    form = offer.questionnaire
    marks = {one.area: one for one in form.areas}
    options = {area: _bits(one.options, _OPTIONS[area]) for area, one in marks.items()}
    return Gives(
        id=offer.person.id,
        help=tuple(marks[area].level if area in marks else 0 for area in AREAS),
        options=tuple(options.get(area, 0) for area in AREAS),
        subjects=_subjects(offer.person.subjects),
        times=_bits(form.times, _TIMES),
        kinds=_bits(form.kinds, _KINDS),
        mode=form.mode,
        years=form.experience_years,
        merit=_merit(offer),
        place=PLACE * min(offer.free, PLACES_ENOUGH),
        asks=_areas(offer.asks) if is_reversive(form.kinds) else 0,
    )


def _merit(offer: Offer) -> int:
    form = offer.questionnaire
    years = min(form.experience_years, YEARS_ENOUGH) // 2
    return years + QUALIFIED[form.category] + PRACTISED[form.mentoring_experience]


def tally(want: Wants, give: Gives) -> tuple[int, ...]:
    """Points of one mentor for one request, by `Part`. Asked for every two of them: keep it quick."""
    areas, help_ = 0, give.help
    for area, level, options in want.topics:
        if help_[area]:
            common = (options & give.options[area]).bit_count()
            areas += AREA * level * help_[area] + OPTION * common
    return (
        areas,
        WISHED if want.wished == give.id else 0,
        0 if want.subjects.isdisjoint(give.subjects) else want.subject_points,
        _TIME_POINTS[(want.times & give.times).bit_count()],
        _KIND_POINTS[(want.kinds & give.kinds).bit_count()],
        BACK if want.helps & give.asks and _gives_back(want, give) else 0,
        give.merit if give.years > want.years else give.merit // 2,
        give.place,
        FITS_MODE if fits_mode(want.mode, give.mode) else 0,
    )


def _gives_back(want: Wants, give: Gives) -> bool:
    """Whether the mentee helps in an area where the mentor does not lead."""
    led = sum(1 << area for area, _, _ in want.topics if give.help[area])
    return bool(want.helps & give.asks & ~led)


def fits_mode(one: Mode, other: Mode) -> bool:
    """Whether two people's ways to meet go together; "mixed" goes with any."""
    return one is other or one is Mode.MIXED or other is Mode.MIXED


def fits(points: tuple[int, ...]) -> bool:
    """Whether a mentor with this tally is proposed at all: helps somewhere, or is wished for."""
    return points[Part.AREAS] > 0 or points[Part.WISH] > 0
