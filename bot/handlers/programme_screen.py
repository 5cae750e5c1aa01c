"""How a programme looks: the list of its parts, who wrote and agreed, what is still missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press
from bot.texts import Texts
from mentoring.meeting.facts import RowState, row_states
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act, may
from mentoring.people import Person
from mentoring.programme import rules
from mentoring.programme.nouns import BINDING, OPEN, Comment, Entry, Part, Programme, State
from mentoring.programme.prefill import InWords
from mentoring.programme.telling import found
from mentoring.programme.values import is_empty
from mentoring.programme.words import brief
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.settings import language_of
from storage.uow import Uow

W = Act.WRITE


@dataclass(frozen=True, slots=True)
class View:
    """A programme as somebody looks at it.

    Args:
        before: the version in force, if this one is to change it.
        states: by key of a row of the plan what became of it; of a version that counts.
    """

    me: Person
    pair: Pair
    programme: Programme
    before: Programme | None
    states: Mapping[int, RowState] = field(default_factory=dict)

    @property
    def is_writer(self) -> bool:
        """Whether the reader may write and agree now."""
        open_now = self.programme.state in OPEN
        return open_now and rules.is_side(self.pair, self.me.id) and may(self.pair, W, self.me)

    def may_write(self, part: Part) -> bool:
        """Whether the reader may write this part now."""
        return self.is_writer and rules.may_touch(self.programme, part)


async def view_of(uow: Uow, me: Person, of: int | None) -> View:
    """A programme by the number of its version.

    Raises:
        Refusal: of `telling.found`.
    """
    programme, pair = await found(uow, me, of)
    return await seen_by(uow, me, pair, programme)


async def seen_by(uow: Uow, me: Person, pair: Pair, programme: Programme) -> View:
    """A version with the one it changes."""
    before = await uow.programmes.in_force(pair.id) if programme.state in OPEN else None
    states = await row_states(uow, pair.id) if programme.state in BINDING else {}
    return View(me, pair, programme, before, states)


async def words_of(uow: Uow, me: Person) -> InWords:
    """Turns facts into words of the reader's language, to be kept as words of the programme."""
    language, texts = await language_of(uow, me), Texts(uow.zone)

    def words(fact: Fact) -> str:
        return texts.fact(fact, language, {})

    return words


def part_of(word: str) -> Part:
    """The part a button names.

    Raises:
        Refusal: ``common-changed``: there is none.
    """
    try:
        return Part(word)
    except ValueError:
        raise Refusal("common-changed") from None


def number_of(part: Part) -> int:
    """Place of a part in the annex, from 1."""
    return list(Part).index(part) + 1


def names(people: tuple[int, ...]) -> Fact:
    """People by name, for a sentence."""
    return Lines(tuple(Name(one) for one in people), ", ") if people else T("common-none")


def author_fact(part: Part, entry: Entry) -> Fact:
    """Who wrote what stands in a part."""
    if entry.written_by is not None:
        return T("programme-by_name", {"who": Name(entry.written_by)})
    return T("programme-by_order" if part is Part.TERM else "programme-by_request")


def agreement_fact(view: View, entry: Entry) -> Fact:
    """Who has agreed to a part, or who has not."""
    missing = tuple(one for one in view.pair.people if one not in entry.agreed)
    if not missing:
        return T("programme-agreed_all")
    if len(missing) == len(view.pair.people):
        return T("programme-agreed_nobody")
    return T("programme-agreed_waits", {"people": names(missing)})


def part_line(view: View, part: Part) -> Fact:
    """A part in the list: what stands there, who wrote it, who agreed."""
    facts: dict[str, Fact] = {
        "number": str(number_of(part)),
        "part": T(f"programme_part-{part}"),
    }
    entry = view.programme.entries.get(part)
    if entry is None or is_empty(entry.value):
        return T("programme-line_empty", facts)
    facts |= {
        "value": brief(part, entry.value),
        "author": author_fact(part, entry),
        "agreed": agreement_fact(view, entry),
    }
    return T("programme-line", facts)


def heading(view: View) -> list[Fact]:
    """Whose programme it is and where it stands."""
    people: dict[str, Fact] = {
        "mentor": Name(view.pair.mentor),
        "mentees": names(view.pair.mentees),
        "count": len(view.pair.mentees),
    }
    parts: list[Fact] = [
        Lines((T("programme-people", people), rules.state_fact(view.programme, view.pair)))
    ]
    if view.before is not None and view.programme.number > 1:
        change = T(f"programme_change-{view.programme.change}")
        facts: dict[str, Fact] = {"change": change, "number": str(view.before.number)}
        parts.append(T("programme-changing", facts))
    return parts


def needs(view: View) -> list[Fact]:
    """What is still missing, in words; empty once everybody agreed."""
    if view.programme.state not in OPEN or view.programme.state is State.AGREED:
        return []
    found = list(rules.lacks(view.programme, view.pair, view.before))
    for person in rules.awaited(view.programme, view.pair):
        missing = rules.unagreed(view.programme, person)
        facts: dict[str, Fact] = {"who": Name(person), "count": len(missing)}
        found.append(T("programme-lack_agreement", facts))
    lines = Lines(tuple(T("programme-point", {"text": one}) for one in found))
    parts: list[Fact] = [T("programme-needs", {"lines": lines})] if found else []
    parts += [T("programme-remark", {"text": one}) for one in rules.remarks(view.programme)]
    return parts


def comments_fact(comments: tuple[Comment, ...]) -> Fact:
    """Comments one under another, with the part each is about."""
    lines = []
    for one in comments:
        about = T(f"programme_part-{one.part}") if one.part else T("programme-whole")
        facts: dict[str, Fact] = {"part": about, "who": Name(one.by), "words": one.words}
        lines.append(T("programme-comment_line", {**facts, "at": one.at}))
    return Lines(tuple(lines))


def part_buttons(view: View) -> list[tuple[Button, ...]]:
    """A button for each part the reader may see, in the annex's order."""
    hidden = rules.hidden_from(view.pair, view.me)
    buttons = []
    for part in Part:
        if part in hidden:
            continue
        entry = view.programme.entries.get(part)
        key = "programme-button"
        if view.is_writer and (entry is None or is_empty(entry.value)):
            key = "programme-button_empty"
        elif view.is_writer and entry and view.me.id in entry.agreed:
            key = "programme-button_agreed"
        facts: dict[str, Fact] = {"label": T(f"programme_short-{part}")}
        version = rules.version_of(view.programme, part)
        buttons.append(Button(key, "programme.part", view.programme.id, version, part, facts))
    return in_rows(buttons, 2)


def home_screen(view: View, note: Fact | None = None) -> Say:
    """The whole programme at a glance, with everything its reader can do.

    Args:
        note: one line more, on top.
    """
    hidden = rules.hidden_from(view.pair, view.me)
    lines = tuple(part_line(view, part) for part in Part if part not in hidden)
    parts: list[Fact] = [note] if note is not None else []
    parts += [*heading(view), Lines(lines)]
    if view.programme.open_comments and not hidden:
        parts.append(
            T("programme-comments", {"lines": comments_fact(view.programme.open_comments)})
        )
    parts += needs(view)
    rows = (*part_buttons(view), *_acts(view), *_more(view))
    return Say("programme-home", {"body": Lines(tuple(parts), "\n\n")}, rows)


def _acts(view: View) -> Rows:
    """What moves the programme on."""
    programme = view.programme
    rows: list[tuple[Button, ...]] = []
    of, edition = programme.id, programme.edition
    if view.is_writer and programme.state is not State.AGREED:
        if rules.unagreed(programme, view.me.id) or programme.state is State.RETURNED:
            rows.append((Button("programme-agree_all", "programme.agree_all", of, edition),))
        empty = rules.empty_parts(programme)
        if len(empty) > 3 and view.before is None:
            rows.append((Button("programme-from_bank", "programmes.home"),))
    if view.is_writer and view.before is not None:
        rows.append(
            (
                Button("programme-compare", "programme.compare", of),
                Button("programme-drop", "programme.drop", of, edition),
            )
        )
    writes = may(view.pair, W, view.me) and rules.is_side(view.pair, view.me.id)
    if programme.state is State.IN_FORCE and writes:
        rows.append((Button("programme-amend", "programme.amend", view.pair.id),))
    return tuple(rows)


def _more(view: View) -> Rows:
    """Reading it whole, versions, the paper, and the way back."""
    of = view.programme.id
    rows: list[tuple[Button, ...]] = []
    if view.is_writer:
        rows.append((Button("programme-comment", "programme.comment", of),))
    if not rules.hidden_from(view.pair, view.me):
        rows.append(
            (
                Button("programme-read", "programme.read", of),
                Button("programme-docx", "programme.docx", of),
            )
        )
        if view.programme.number > 1:
            rows.append((Button("programme-versions", "programme.versions", view.pair.id),))
    back = Button("common-back", "pair.open", view.pair.id)
    return (*rows, (back, Button("common-home", "home")))


def is_old(view: View, press: Press, part: Part) -> bool:
    """Whether the part was written anew since the button was drawn."""
    return rules.version_of(view.programme, part) != press.version
