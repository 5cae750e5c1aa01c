"""Everything there is to match now: open requests, mentors' offers, what stands between them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from mentoring.bank import Filter
from mentoring.competence import AreaMark
from mentoring.consent import ConsentAct, ConsentKind, last_decision
from mentoring.matching.nouns import Offer, Pool, Seeker
from mentoring.matching.ranking import rank_of
from mentoring.mentee_request import MenteeRequest
from mentoring.mentor_questionnaire import MentorQuestionnaire
from mentoring.pair.nouns import OPEN, WORKING, Answer, Pair, PairState, Side
from mentoring.people import Person
from mentoring.submission import R, SubmissionStatus

if TYPE_CHECKING:
    from storage.submission import Submissions
    from storage.uow import Uow


def open_marks(request: MenteeRequest, pairs: Iterable[Pair]) -> tuple[AreaMark, ...]:
    """Areas of a request for which its author has no mentor, nor a proposal on its way (3.5).

    Args:
        pairs: open pairs with the author.
    """
    led: set[str] = set()
    for pair in pairs:
        if request.person in pair.mentees:
            led |= set(pair.topics)
        elif request.person == pair.mentor:
            led |= set(pair.back_topics)
    return tuple(one for one in request.areas if one.level and one.area not in led)


def refusals_of(pairs: Iterable[Pair]) -> frozenset[tuple[int, int]]:
    """Mentor and mentee of proposals to which one of the two said no."""
    found: set[tuple[int, int]] = set()
    for pair in pairs:
        said_no = {one.person for one in pair.members if one.answer is Answer.NO}
        for mentee in pair.mentees:
            if said_no & {pair.mentor, mentee}:
                found.add((pair.mentor, mentee))
    return frozenset(found)


async def gather(
    uow: Uow, superior_words: Iterable[str] = (), *, without: int | None = None
) -> Pool:
    """Open requests and all questionnaires, with what a reader of the rules needs to know of each.

    Args:
        superior_words: see `ranking.rank_of`.
        without: a pair whose mentor is being replaced: its areas are looked for again.
    """
    words = tuple(superior_words)
    requests = await accepted(uow.mentee_requests)
    forms = await everything(uow.mentor_questionnaires)
    pairs = await uow.pairs.in_state(*PairState)
    kept = [one for one in pairs if one.id != without]
    offers = await _offers(uow, forms, requests, kept, words)
    helps = {
        form.person: form.areas for form, _ in forms if form.status is SubmissionStatus.ACCEPTED
    }
    seekers = _seekers(requests, pairs, helps, words, without)
    return Pool(seekers, offers)


async def accepted(records: Submissions[R]) -> list[tuple[R, Person]]:
    """All accepted records of members with their authors."""
    return await everything(records, SubmissionStatus.ACCEPTED)


async def everything(
    records: Submissions[R], status: SubmissionStatus | None = None
) -> list[tuple[R, Person]]:
    """The whole bank, page by page; without a status all but what was withdrawn."""
    found: list[tuple[R, Person]] = []
    page = 0
    while True:
        part, total = await records.bank(Filter(status=status, page=page))
        found += part
        if not part or len(found) >= total:
            return found
        page += 1


def _seekers(
    requests: list[tuple[MenteeRequest, Person]],
    pairs: list[Pair],
    helps: dict[int, tuple[AreaMark, ...]],
    words: tuple[str, ...],
    without: int | None,
) -> tuple[Seeker, ...]:
    """Requests that are still open, in their order."""
    mine = _by_person(one for one in pairs if one.state in OPEN)
    refused = refusals_of(pairs)
    found = []
    for request, person in requests:
        around = mine.get(person.id, [])
        topics = open_marks(request, [one for one in around if one.id != without])
        if topics:
            made = Seeker(
                request=request,
                person=person,
                topics=topics,
                offers=helps.get(person.id, ()),
                rank=rank_of(person, words),
                refused=frozenset(mentor for mentor, mentee in refused if mentee == person.id),
            )
            found.append(_with_mentors(made, around))
    return tuple(sorted(found, key=lambda one: one.order))


def _with_mentors(seeker: Seeker, pairs: Iterable[Pair]) -> Seeker:
    """The request with those who are its author's mentors, or are being asked."""
    led = [one for one in pairs if seeker.id in one.mentees]
    paired = frozenset(one.mentor for one in led if one.state in WORKING)
    return replace(seeker, paired=paired, asked=frozenset(one.mentor for one in led) - paired)


async def _offers(
    uow: Uow,
    forms: list[tuple[MentorQuestionnaire, Person]],
    requests: list[tuple[MenteeRequest, Person]],
    pairs: list[Pair],
    words: tuple[str, ...],
) -> tuple[Offer, ...]:
    """Every questionnaire in force with its mentor's load, in order of load and name."""
    mine = _by_person(one for one in pairs if one.state in OPEN)
    asks = {r.person: open_marks(r, mine.get(r.person, [])) for r, _ in requests}
    declined = await _declined(uow, [person.id for _, person in forms])
    found = [
        Offer(
            questionnaire=form,
            person=person,
            load=sum(
                len(one.mentees) for one in mine.get(person.id, []) if one.mentor == person.id
            ),
            consented=person.id not in declined,
            rank=rank_of(person, words),
            asks=asks.get(person.id, ()),
        )
        for form, person in forms
    ]
    return tuple(sorted(found, key=lambda one: one.order))


async def _declined(uow: Uow, people: list[int]) -> set[int]:
    """Who has not consented to processing, or has declined to be assigned (1.3(4), 351.8)."""
    agreed = await uow.consents.of_many(ConsentKind.PROCESSING)
    assigned = await uow.consents.of_many(ConsentKind.ASSIGNMENT)
    found = set()
    for person in people:
        decided = [last_decision(rows.get(person, ())) for rows in (agreed, assigned)]
        unwilling = any(one and one.act is not ConsentAct.GIVEN for one in decided)
        if unwilling or decided[0] is None:
            found.add(person)
    return found


def _by_person(pairs: Iterable[Pair]) -> dict[int, list[Pair]]:
    """Pairs by everybody who is mentor or mentee in them."""
    found: dict[int, list[Pair]] = {}
    for pair in pairs:
        for person in (pair.mentor, *pair.of_side(Side.MENTEE)):
            found.setdefault(person, []).append(pair)
    return found


async def open_count(uow: Uow) -> int:
    """How many requests are still open; asked at every hub, so mentors are not looked at."""
    if not (await uow.mentee_requests.counts())[SubmissionStatus.ACCEPTED]:
        return 0
    mine = _by_person(await uow.pairs.in_state(*OPEN))
    requests = await accepted(uow.mentee_requests)
    return sum(bool(open_marks(one, mine.get(one.person, []))) for one, _ in requests)
