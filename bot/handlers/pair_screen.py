"""The one screen of a pair, whatever the reader's place: by where it stands and who reads."""

from __future__ import annotations

from bot import desk
from bot.handlers import pair_parts
from bot.handlers.pair_partner import remarks
from bot.handlers.pair_words import (
    P,
    S,
    View,
    basis_lines,
    noted,
    people_lines,
    screen_of,
    standing,
    view_of,
    work_lines,
)
from bot.handlers.task_pair import pair_part
from bot.telegram.callbacks import Press
from mentoring.matching.nouns import Offer, Seeker
from mentoring.matching.reasons import reasons
from mentoring.pair.nouns import WORKING, Answer, Member, Pair
from mentoring.pair.rules import is_silent, needs_decision, returned_by
from mentoring.pair.table import Act, may
from mentoring.pair.telling import load
from mentoring.people import Person
from mentoring.readers import Audience
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

ASKED = (S.ASKING,)


async def shown(uow: Uow, me: Person, pair: Pair, key: str) -> Say:
    """The pair as it is now under one line that says what was done."""
    return noted(T(key), await screen(await view_of(uow, me, pair)))


async def current(uow: Uow, me: Person, press: Press, act: Act) -> tuple[Pair, Say | None]:
    """The pair of a press; and if it has changed meanwhile, the screen that says so.

    Raises:
        Refusal: of `telling.load`.
    """
    pair = await load(uow, me, Act.SEE, press.of, None)
    if pair.version != press.version:
        return pair, desk.stale(await screen(await view_of(uow, me, pair)))
    return await load(uow, me, act, press.of, press.version), None


async def screen(view: View) -> Say:
    """The pair as this reader may see it, with everything that can be done now."""
    pair = view.pair
    bottom = desk.bottom("pair.mine" if view.is_inside else "pair.list")
    if pair.state is S.DROPPED and not view.is_curator:
        return screen_of([T("pair-dropped")], bottom)
    parts: list[Fact] = [_head(view)]
    parts.append(Lines((*_body(view), *await _order_lines(view), *await _help_lines(view))))
    rows: list[tuple[Button, ...]] = []
    for more, buttons in (
        await _curator_part(view),
        await _own_part(view),
        _work_part(view),
        await pair_part(view.uow, view.me, pair),
    ):
        parts += more
        rows += buttons
    if pair.state is not S.ASKING or view.is_curator:
        rows.append((Button("pair-to_history", "pair.history", pair.id),))
    return screen_of(parts, *rows, bottom)


def _head(view: View) -> Lines:
    pair = view.pair
    is_new = view.is_inside and pair.state in ASKED
    kind = "group" if pair.is_group else "pair"
    title = T("pair-title_asked" if is_new else f"pair-title_{kind}", {"number": str(pair.id)})
    return Lines((title, standing(view)))


def _body(view: View) -> list[Fact]:
    """Who and what; who is asked reads of the others in the question itself."""
    pair = view.pair
    lines = work_lines(pair)
    if not (view.is_inside and pair.state in ASKED):
        lines = [*people_lines(view), *lines]
    if _reads_terms(view):
        lines += basis_lines(pair)
    if pair.state is S.ENDED and pair.ending is not None:
        lines.append(T("pair-line_ending", {"how": T(f"pair-ending_{pair.ending}")}))
        lines += [T("pair-line_ended", {"on": pair.ended_on})] if pair.ended_on else []
    if pair.state is S.PAUSED and pair.paused_until:
        lines.append(T("pair-line_paused", {"until": pair.paused_until}))
    return lines


async def _order_lines(view: View) -> list[Fact]:
    """The order that assigned it, once it has one: nothing is at work without (3.2)."""
    number = view.pair.order
    order = await view.uow.orders.get(number) if number else None
    if order is None or order.signed_on is None:
        return []
    return [T("pair-line_order", {"number": order.number, "on": order.signed_on})]


async def _help_lines(view: View) -> list[Fact]:
    """How often the mentee asked for urgent help; nobody's words, and nothing if never."""
    if view.pair.state not in (*WORKING, S.ENDED):
        return []
    counts = await view.uow.situational_requests.counts(pair=view.pair.id)
    facts: dict[str, Fact] = {"count": counts.count, "solved": counts.solved}
    return [T("situational_request-pair_line", facts)] if counts.count else []


def _reads_terms(view: View) -> bool:
    """Whether basis and payment stand among the lines: for the mentor once the consent is given."""
    pair = view.pair
    if pair.starts is None or may(pair, Act.CONSENT, view.me):
        return False
    consented = P.MENTOR in view.parties and pair.consented_at is not None
    return consented or bool(view.parties & {P.CURATOR, P.HEAD})


async def _own_part(view: View) -> tuple[list[Fact], Rows]:
    """What somebody of the pair, the council or the head is asked for."""
    pair, me = view.pair, view.me
    if may(pair, Act.ANSWER, me):
        return await pair_parts.asking_part(view)
    if may(pair, Act.CONSENT, me):
        return pair_parts.consent_part(view)
    if may(pair, Act.APPROVE, me):
        return pair_parts.office_part(view)
    if may(pair, Act.COUNSEL, me):
        why = await why_part(view, Audience.COUNCIL)
        parts, rows = pair_parts.office_part(view)
        return [*why, *parts], (*rows, *pair_parts.about_rows(view))
    return [], ()


async def why_part(view: View, audience: Audience) -> list[Fact]:
    """The reasons of the matching for each mentee, as far as this circle may know them."""
    uow, pair = view.uow, view.pair
    form = pair_parts.standing_of(await uow.mentor_questionnaires.current_of(pair.mentor))
    if form is None:
        return []
    load = (await uow.pairs.load_of([pair.mentor])).get(pair.mentor, 0) - len(pair.mentees)
    offer = Offer(questionnaire=form, person=await uow.people.get(pair.mentor), load=max(load, 0))
    found: list[Fact] = []
    for mentee in pair.mentees:
        request = pair_parts.standing_of(await uow.mentee_requests.current_of(mentee))
        if request is None:
            continue
        topics = tuple(one for one in request.areas if one.level and one.area in pair.topics)
        seeker = Seeker(request=request, person=await uow.people.get(mentee), topics=topics)
        why = Lines(tuple(T("pair-why_line", {"why": w}) for w in reasons(seeker, offer, audience)))
        found.append(T("pair-why", {"who": Name(mentee), "lines": why}))
    return found


async def _curator_part(view: View) -> tuple[list[Fact], Rows]:
    """Everybody's answers, causes and returns, and what the curator can do."""
    if not view.is_curator:
        return [], ()
    pair = view.pair
    parts: list[Fact] = []
    if pair.state in (S.ASKING, S.CURATOR):
        lines = tuple(_answer(view, one) for one in pair.members)
        parts.append(T("pair-answers", {"lines": Lines(lines)}))
        parts += await why_part(view, Audience.CURATOR)
    parts += _troubles(view)
    if may(pair, Act.SETTLE, view.me):
        parts += await remarks(view.uow, pair)
    return parts, (*_forming_rows(view), *(pair_parts.about_rows(view) if parts else ()))


def _answer(view: View, one: Member) -> T:
    said: Fact = T(f"pair-answer_{one.answer}")
    if one.answered_at:
        at = one.answered_at.astimezone(view.uow.zone).date()
        said = T("pair-answer_at", {"answer": said, "at": at})
    elif one.reminded_at:
        at = one.reminded_at.astimezone(view.uow.zone).date()
        said = T("pair-answer_silent" if is_silent(one) else "pair-answer_reminded", {"at": at})
    side = T(f"pair-party_{one.side}")
    return T("pair-answer_line", {"who": Name(one.person), "side": side, "answer": said})


def _troubles(view: View) -> list[Fact]:
    """What went wrong and is the curator's to put right."""
    pair, parts = view.pair, []
    answers = {one.answer for one in pair.members}
    if needs_decision(pair):
        code = "silence"
        if Answer.NO in answers:
            code = "no"
        elif Answer.TALK in answers:
            code = "talk"
        parts.append(T(f"pair-needs_{code}"))
    returned = returned_by(view.events)
    if returned is not None and pair.state is S.CURATOR:
        what = T(f"pair-event_{returned.event}")
        key = "pair-returned_words" if returned.words else "pair-returned"
        parts.append(T(key, {"what": what, "words": returned.words}))
    if pair.cause is not None:
        parts.append(T("pair-cause", {"cause": T(f"pair-cause_{pair.cause}")}))
    if pair.following and pair.state is S.ASKING:
        who = Lines(tuple(Name(one) for one in pair.following), ", ")
        parts.append(T("pair-following", {"who": who}))
    return [*parts]


def _forming_rows(view: View) -> Rows:
    """The curator's buttons by where the pair stands; what is dangerous comes last."""
    pair, me = view.pair, view.me

    def button(what: str) -> Button:
        return Button(f"pair_act-{what}", f"pair.{what}", pair.id, pair.version)

    rows: list[tuple[Button, ...]] = []
    if pair.state is S.ORDER:
        rows.append((Button("pair-to_order", "order.home"),))
    if may(pair, Act.CONFIRM, me) and pair.starts is not None:
        rows.append((button("confirm"),))
    if may(pair, Act.SETTLE, me):
        rows.append((button("terms"),))
    if pair.consented_at is not None:
        papers = [button("paper")]
        rows.append((*papers, button("original")) if pair.original_on is None else tuple(papers))
    if may(pair, Act.RECALL, me):
        rows.append((button("recall"),))
    if may(pair, Act.SETTLE, me) and pair.is_group:
        rows.append((button("without"),))
    if may(pair, Act.DROP, me):
        next_one = (button("next"),) if pair.following and pair.state is S.ASKING else ()
        rows.append((*next_one, button("drop")))
    if pair.state in (S.ASKING, S.DROPPED):
        rows.append((Button("pair-to_matching", "match.home"),))
    return tuple(rows)


def _work_part(view: View) -> tuple[list[Fact], Rows]:
    """The order awaited, the programme, the life of a pair at work."""
    pair = view.pair
    if pair.state is S.ORDER:
        head = P.HEAD in view.parties and not view.is_curator
        rows = ((Button("pair-to_order", "order.home"),),) if head else ()
        return [T("pair-awaits_order")], rows
    if pair.state not in (*WORKING, S.ENDED):
        return [], ()
    programme = Button("pair-to_programme", "programme.home", pair.id)
    meetings = Button("pair-to_meetings", "meeting.home", pair.id)
    return [], ((meetings, programme), (Button("pair-to_life", "life.home", pair.id),))
