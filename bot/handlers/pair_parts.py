"""What a pair asks of whoever it waits for: the quiet yes, the consent, the word of an office."""

from __future__ import annotations

from bot.handlers.answers import author
from bot.handlers.pair_words import P, S, View, basis_lines
from mentoring.competence import DIFFICULTY, HELP, in_words
from mentoring.pair.nouns import OPEN, Answer, Pair, Side
from mentoring.pair.table import parties_of
from mentoring.people import Person
from mentoring.readers import Audience
from mentoring.say import Button, Fact, Name, Rows, T
from mentoring.submission import R, SubmissionStatus
from storage.uow import Uow

LABELS = {Answer.YES: "pair.yes", Answer.NO: "pair.no", Answer.TALK: "pair.talk"}


async def asking_part(view: View) -> tuple[list[Fact], Rows]:
    """What somebody who is asked reads and can press."""
    pair, own = view.pair, view.pair.member(view.me.id)
    if own is None:
        return [], ()
    people = pair.mentees if own.side is Side.MENTOR else (pair.mentor,)
    parts: list[Fact] = [await _who(view.uow, person, own.side) for person in people]
    if own.side is Side.MENTEE and pair.is_group:
        parts.append(T("pair-ask_group"))
    parts.append(T(f"pair-ask_{own.side}"))
    if own.answer is not Answer.WAITING:
        parts.append(T("pair-own_answer", {"answer": T(f"pair-answer_{own.answer}")}))
    parts.append(T("pair-ask_readers"))
    yes, no, talk = (_answer(pair, one, own.answer) for one in LABELS)
    return parts, ((yes, no), (talk,), *about_rows(view))


def _answer(pair: Pair, one: Answer, given: Answer) -> Button:
    label: dict[str, Fact] = {"label": T(f"pair_say-{one}")}
    key = "people-toggle_on" if one is given else "people-toggle_off"
    return Button(key, LABELS[one], pair.id, facts=label)


async def _who(uow: Uow, person: int, reader: Side) -> T:
    """The other side in brief: the card, and the areas as far as the reader may know them."""
    areas: Fact = T("common-not_given")
    if reader is Side.MENTOR:
        request = standing_of(await uow.mentee_requests.current_of(person))
        areas = in_words(request.areas, DIFFICULTY, brief=True) if request else areas
    else:
        form = standing_of(await uow.mentor_questionnaires.current_of(person))
        areas = in_words(form.areas, HELP, brief=True) if form else areas
    key = "pair-ask_person_mentee" if reader is Side.MENTOR else "pair-ask_person_mentor"
    return T(key, {**author(await uow.people.get(person)), "areas": areas})


def standing_of(record: R | None) -> R | None:
    """What was handed in, unless its author has taken it back."""
    withdrawn = record is not None and record.status is SubmissionStatus.WITHDRAWN
    return None if withdrawn else record


def about_rows(view: View) -> Rows:
    """Ways to read what the other side wrote, for those who may."""
    return tuple(
        (
            Button(
                "pair-to_about", "pair.about", view.pair.id, arg=str(one), facts={"who": Name(one)}
            ),
        )
        for one in view.pair.people
        if audiences_of(view.pair, view.me, one)
    )


def audiences_of(pair: Pair, me: Person, about: int) -> frozenset[Audience]:
    """As which circles somebody reads what another of the pair wrote; none if not at all."""
    parties = parties_of(pair, me)
    found: set[Audience] = set()
    if about not in pair.people or about == me.id:
        return frozenset()
    if P.MENTOR in parties and about in pair.mentees and pair.state in OPEN:
        found.add(Audience.MENTOR)
    if P.MENTEE in parties and about == pair.mentor and pair.state in OPEN:
        found |= {Audience.MENTEE, Audience.SEEKER}
    if P.CURATOR in parties:
        found.add(Audience.CURATOR)
    if P.COUNCIL in parties and pair.state is S.COUNCIL:
        found.add(Audience.COUNCIL)
    return frozenset(found)


def consent_part(view: View) -> tuple[list[Fact], Rows]:
    """The assignment with its terms, and the mentor's two answers (Labour Code art. 351.8)."""
    pair = view.pair
    parts: list[Fact] = [*basis_lines(pair), T("pair-consent_law")]
    rows = (
        (Button("pair_act-consent", "pair.consent", pair.id, pair.version),),
        (Button("pair_act-decline", "pair.decline", pair.id, pair.version),),
        (Button("pair_act-paper", "pair.paper", pair.id, pair.version),),
    )
    return parts, rows


def office_part(view: View) -> tuple[list[Fact], Rows]:
    """What the council or the head is asked, and their two answers."""
    pair = view.pair
    office = "head" if pair.state is S.HEAD else "council"
    parts: list[Fact] = []
    if office == "head":
        counsels = [one for one in view.events if one.event == "council_yes"]
        if counsels:
            parts.append(T("pair-counsel", {"on": view.day(counsels[-1])}))
    parts.append(T(f"pair-asks_{office}"))
    rows = (
        (Button("pair_act-approve", "pair.approve", pair.id, pair.version),),
        (Button("pair_act-refuse", "pair.refuse", pair.id, pair.version),),
    )
    return parts, rows
