"""Putting a petition: whose file or which colleague, the words, the preview, sending (4, 5.1, 7.1)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.petition import PetitionTalk
from bot.handlers.petition_screen import card, people_fact
from bot.handlers.petition_voices import SURE, before_discipline
from bot.telegram.callbacks import Press, pressed
from mentoring import petition_make
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act, may
from mentoring.pair.telling import load
from mentoring.partner import ensure_no_guest
from mentoring.people import Person, Status
from mentoring.people_search import PeopleFilter, is_found
from mentoring.petition import RULES, WORDS_LIMIT, PetitionKind, ensure_words
from mentoring.petition_about import about_of, ensure_colleague, options_for
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Name, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "petition"
"""Where the conversation keeps the petition being written."""
SEARCH_LIMIT = 60


async def _begun(
    uow: Uow, me: Person, press: Press, state: FSMContext
) -> tuple[Pair, PetitionKind, dict[str, Any]]:
    """The pair, the kind and the draft of a press; a draft of something else is left behind.

    Raises:
        Refusal: of `telling.load` or ``common-changed``.
    """
    kind = desk.code_of(PetitionKind, press.arg.partition(".")[0])
    pair = await load(uow, me, RULES[kind].act, press.of, None)
    draft = (await state.get_data()).get(KEPT) or {}
    if (draft.get("kind"), draft.get("of")) != (kind, pair.id):
        draft = {"kind": str(kind), "of": pair.id}
    return pair, kind, draft


@router.callback_query(pressed("petition.new", "petition.edit"))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Go on with what was begun: whom it is about, the words, the preview."""
    await stop_asking(state)
    pair, kind, draft = await _begun(uow, me, press, state)
    if press.do == "petition.new":
        draft = {**draft, SURE: press.arg.endswith(f".{SURE}")}
    await state.update_data({KEPT: draft})
    if press.do == "petition.edit":
        draft = {**draft, "words": ""}
    return await _next(uow, pair, kind, draft, me, state)


async def _next(
    uow: Uow, pair: Pair, kind: PetitionKind, draft: dict[str, Any], me: Person, state: FSMContext
) -> Say:
    """The next question, or the preview."""
    about = draft.get("about")
    if kind is PetitionKind.DISCIPLINE and not draft.get(SURE):
        return before_discipline(pair, me)
    if kind is PetitionKind.HELPER:
        ensure_no_guest(me)  # it leads through the names of everybody at school
    if kind is PetitionKind.HELPER and about is None:
        await state.set_state(PetitionTalk.search)
        return Say("petition-ask_colleague", {"people": people_fact(pair)}, (_cancel(pair),))
    options = options_for(kind, pair, me.id)
    if len(options) > 1 and about is None:
        return _whose(pair, kind, options)
    petition = await petition_make.prepared(uow, me, pair, kind, about, uow.now)
    about = petition.about
    facts: dict[str, Fact] = {
        "people": people_fact(pair),
        "about": T(f"petition_about-{kind}", {"who": Name(about)}) if about else "",
        "what": T(f"petition_what-{kind}"),
        "readers": T(f"petition_readers-{kind}"),
        "words": draft.get("words", ""),
        "limit": WORDS_LIMIT,
    }
    if draft.get("words"):
        facts["due"] = petition.due_on
        return Say("petition-preview", facts, _send_rows(pair, kind))
    await state.set_state(PetitionTalk.words)
    return Say(f"petition_ask-{kind}", facts, (*_mediation(pair, kind, me), _cancel(pair)))


def _cancel(pair: Pair) -> tuple[Button, ...]:
    return (Button("common-cancel", "life.home", pair.id),)


def _mediation(pair: Pair, kind: PetitionKind, me: Person) -> Rows:
    """Before an ending the council may help to talk (3.5)."""
    if kind is not PetitionKind.END_WISH or not may(pair, Act.MEDIATE, me):
        return ()
    mediation = PetitionKind.MEDIATION
    return ((Button("petition-mediation_first", "petition.new", pair.id, arg=mediation),),)


def _send_rows(pair: Pair, kind: PetitionKind) -> Rows:
    send = Button(f"petition_send-{kind}", "petition.send", pair.id, pair.version, kind)
    edit = Button("common-edit", "petition.edit", pair.id, arg=kind)
    return (_cancel(pair), (edit, send))


def _whose(pair: Pair, kind: PetitionKind, options: tuple[int, ...]) -> Say:
    rows = tuple(
        (
            Button(
                "petition-person",
                "petition.about",
                pair.id,
                arg=f"{kind}.{one}",
                facts={"who": Name(one)},
            ),
        )
        for one in options
    )
    return Say(f"petition_whom-{kind}", {}, (*rows, _cancel(pair)))


@router.callback_query(pressed("petition.about"))
async def about_whom(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Whose file, which colleague, who is proposed."""
    await stop_asking(state)
    pair, kind, draft = await _begun(uow, me, press, state)
    number = press.arg.partition(".")[2]
    chosen = int(number) if number.isdecimal() and len(number) < 19 else None
    about = about_of(kind, pair, chosen, me.id)
    if kind is PetitionKind.HELPER:
        ensure_colleague(await uow.people.find(about or 0), pair)
    draft = {**draft, "about": about}
    await state.update_data({KEPT: draft})
    return await _next(uow, pair, kind, draft, me, state)


@router.message(PetitionTalk.search, F.text, ~F.text.startswith("/"))
async def search(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Colleagues by part of a name; typing again searches anew."""
    draft = (await state.get_data()).get(KEPT) or {}
    pair = await load(uow, me, Act.INVITE_HELPER, draft.get("of"), None)
    ensure_no_guest(me)
    wanted = PeopleFilter(text=(message.text or "")[:SEARCH_LIMIT], status=Status.MEMBER)
    inside = {one.person for one in pair.members}
    matching = [one for one in await uow.people.all() if is_found(one, wanted)]
    free = [one for one in matching if one.id not in inside]
    rows = tuple(
        (
            Button(
                "petition-person",
                "petition.about",
                pair.id,
                arg=f"{PetitionKind.HELPER}.{one.id}",
                facts={"who": Name(one.id)},
            ),
        )
        for one in free[: desk.ROWS]
    )
    return Say("petition-found", {"count": len(free)}, (*rows, _cancel(pair)))


@router.message(PetitionTalk.words, F.text, ~F.text.startswith("/"))
async def words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The words, typed; typing again replaces them."""
    draft = (await state.get_data()).get(KEPT)
    if not draft:
        raise Refusal("common-changed")
    kind = PetitionKind(draft["kind"])
    pair = await load(uow, me, RULES[kind].act, draft["of"], None)
    draft = {**draft, "words": ensure_words(message.text or "")}
    await state.update_data({KEPT: draft})
    return await _next(uow, pair, kind, draft, me, state)


@router.callback_query(pressed("petition.send"))
async def send(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Put what was previewed, once."""
    pair, kind, draft = await _begun(uow, me, press, state)
    if not draft.get("words"):
        # A second tap on the same preview: what was put is shown.
        mine = await uow.petitions.of_pair(pair.id)
        made = next((one for one in mine if (one.author, one.kind) == (me.id, kind)), None)
        if made is None:
            raise Refusal("common-changed")
        return await card(uow, me, made, pair)
    about = draft.get("about")
    made = await petition_make.make(uow, me, pair.id, kind, draft["words"], uow.now, about=about)
    data = await state.get_data()
    data.pop(KEPT, None)
    await state.set_data(data)
    await state.set_state(None)
    made, pair = await petition_make.found(uow, made.id, None)
    return await card(uow, me, made, pair)
