"""The screens of a set of proposals: side by side, one line, who is left out (6.1)."""

from __future__ import annotations

from bot import desk
from bot.handlers.matching_screen import page_fact, page_of, said
from mentoring.competence import AREAS
from mentoring.matching.keeping import Kept, taken
from mentoring.matching.nouns import LeftOut, Line, Pool, WholeSet
from mentoring.matching.reasons import area_names, main_reason, marks_in_words, places
from mentoring.readers import Audience
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T

LEFT_SIZE = 8


def names(people: tuple[int, ...]) -> Lines:
    """People by name, for a sentence."""
    return Lines(tuple(Name(one) for one in people), ", ")


def whole_screen(kept: Kept, pool: Pool, audience: Audience, page: str = "") -> Say:
    """The whole set, page by page; only the curator changes and sends it."""
    whole = kept.whole
    shown = desk.page_of(whole.lines, page)
    lines = tuple(_line(one, pool, audience) for one in shown.items)
    facts: dict[str, Fact] = {
        "lines": Lines(lines, "\n\n") if lines else T("matching-set_none"),
        "pairs": len(whole.lines),
        "left": len(whole.left),
        "page": page_fact(shown),
    }
    turner = desk.turner("match.whole", shown.number, shown.pages)
    buttons = _edit_buttons(shown.items, kept.number) if audience is Audience.CURATOR else ()
    rows = (*buttons, *turner, *_tools(whole, kept.number, audience), desk.bottom("match.home"))
    return Say("matching-set", facts, rows)


def _line(line: Line, pool: Pool, audience: Audience) -> T:
    seeker, offer = pool.seeker(line.mentees[0]), pool.offer(line.mentor)
    why = main_reason(seeker, offer, audience) if seeker and offer else T("common-none")
    facts: dict[str, Fact] = {
        "mentees": names(line.mentees),
        "mentor": Name(line.mentor),
        "why": why,
        "more": _more(line, pool),
    }
    return T("matching-set_line", facts)


def _more(line: Line, pool: Pool) -> Lines:
    """Whether it is a group or reverse, and for what the mentees still need somebody (3.5)."""
    found: list[Fact] = []
    if len(line.mentees) > 1:
        size = len(line.mentees)
        found.append(T("matching-set_group", {"areas": area_names(line.topics), "count": size}))
    if line.back_topics:
        found.append(T("matching-back_topics", {"areas": area_names(line.back_topics)}))
    seekers = [one for one in map(pool.seeker, line.mentees) if one is not None]
    rest = {area for one in seekers for area in one.areas} - set(line.topics)
    if rest:
        areas = area_names(area for area in AREAS if area in rest)
        found.append(T("matching-set_rest", {"areas": areas}))
    return Lines(tuple(found))


def _edit_buttons(lines: tuple[Line, ...], number: int) -> Rows:
    return tuple(
        (
            Button(
                "matching-edit_line",
                "match.line",
                of=line.mentees[0],
                version=number,
                facts={"mentees": names(line.mentees[:1]), "mentor": Name(line.mentor)},
            ),
        )
        for line in lines
    )


def _tools(whole: WholeSet, number: int, audience: Audience) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if whole.left:
        facts: dict[str, Fact] = {"count": len(whole.left)}
        rows.append((Button("matching-left_button", "match.left", facts=facts),))
    if audience is Audience.CURATOR:
        rows.append((Button("matching-renew", "match.renew", version=number),))
        if whole.lines:
            facts = {"count": len(whole.lines)}
            rows.append((Button("matching-send", "match.send", version=number, facts=facts),))
    return tuple(rows)


def line_screen(kept: Kept, line: Line, pool: Pool) -> Say:
    """One line with its reasons and what can be done with it."""
    seeker, offer = pool.seeker(line.mentees[0]), pool.offer(line.mentor)
    why = said(seeker, offer, Audience.CURATOR) if seeker and offer else T("common-none")
    facts: dict[str, Fact] = {
        "mentees": names(line.mentees),
        "mentor": Name(line.mentor),
        "topics": area_names(line.topics),
        "more": _more(line, pool),
        "reasons": why,
        "places": places(offer, taken(kept.whole)[line.mentor]) if offer else "",
    }
    return Say("matching-set_one", facts, (*_line_rows(kept, line), desk.bottom("match.whole")))


def _line_rows(kept: Kept, line: Line) -> Rows:
    def button(key: str, do: str, person: int, **facts: Fact) -> Button:
        return Button(key, do, person, kept.number, facts=facts)

    first = line.mentees[0]
    if len(line.mentees) == 1:
        return (
            (
                button("matching-other", "match.other", first),
                button("matching-drop", "match.drop", first),
            ),
            (button("matching-merge", "match.merge", first),),
        )
    drops = tuple(
        (button("matching-drop_one", "match.drop", one, who=Name(one)),) for one in line.mentees
    )
    return (
        *drops,
        (button("matching-split", "match.split", first),),
        (button("matching-merge", "match.merge", first),),
    )


def left_screen(kept: Kept, pool: Pool, audience: Audience, page: str) -> Say:
    """Everybody without a mentor in the set, and why."""
    shown = page_of(kept.whole.left, page, LEFT_SIZE)
    lines = tuple(_left_line(one, pool) for one in shown.items)
    buttons: Rows = ()
    if audience is Audience.CURATOR:
        buttons = tuple((_find(one.person, kept.number),) for one in shown.items)
    facts: dict[str, Fact] = {
        "count": shown.total,
        "lines": Lines(lines) if lines else T("matching-left_none"),
        "page": page_fact(shown),
    }
    turner = desk.turner("match.left", shown.number, shown.pages)
    return Say("matching-left", facts, (*buttons, *turner, desk.bottom("match.whole")))


def _left_line(left: LeftOut, pool: Pool) -> T:
    seeker = pool.seeker(left.person)
    facts: dict[str, Fact] = {
        "who": Name(left.person),
        "areas": marks_in_words(seeker.topics) if seeker else T("common-none"),
        "why": T(f"matching-left_{left.why}"),
    }
    return T("matching-left_line", facts)


def _find(person: int, number: int) -> Button:
    facts: dict[str, Fact] = {"who": Name(person)}
    return Button("matching-find", "match.other", person, number, facts=facts)
