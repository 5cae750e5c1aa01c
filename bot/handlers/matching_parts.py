"""The screens of a proposal in the making: the whole of it, and the choices of each part (6.1)."""

from __future__ import annotations

from bot import desk
from bot.handlers import matching_draft as drafts
from bot.handlers.form_screen import in_rows
from bot.handlers.matching_draft import Draft
from bot.handlers.matching_screen import said, toggle
from mentoring.competence import AREAS
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.matching.nouns import Pool, Seeker
from mentoring.matching.ranking import Market
from mentoring.matching.reasons import area_names, marks_in_words, places
from mentoring.matching.terms import NUMBERED
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T

PARTS = ("topics", "kinds", "form", "mode", "back", "mates")
"""What is chosen on a screen of its own; its texts are ``matching_part-<name>`` and
``matching_ask-<name>``."""


def proposal_screen(draft: Draft, pool: Pool) -> Say:
    """The proposal with everything chosen so far, and what sending it does."""
    seekers, offer = drafts.seekers_of(draft, pool), drafts.offer_of(draft, pool)
    none = T("common-none")
    following = drafts.follow_up(draft, pool)
    facts: dict[str, Fact] = {
        "mentor": Name(draft.mentor),
        "places": places(offer),
        "mentees": Lines(tuple(Name(one) for one in draft.people), ", "),
        "topics": area_names(draft.topics) if draft.topics else none,
        "back": T("matching-back_topics", {"areas": area_names(draft.back)}) if draft.back else "",
        "kinds": Lines(tuple(T(f"options-kind_{kind}") for kind in draft.chosen), ", ")
        if draft.chosen
        else none,
        "form": T(f"options-form_{draft.form}"),
        "mode": T(f"options-mode_{draft.mode}"),
        "following": _following(following, wanted=draft.follow),
        "reasons": said(seekers[0], offer, Audience.CURATOR),
        "count": len(draft.people) + 1,
        "size": len(draft.people),
    }
    return Say("matching-proposal", facts, _rows(draft, can_follow=bool(following)))


def _following(following: tuple[int, ...], *, wanted: bool) -> T:
    if not following:
        return T("matching-following_none")
    if not wanted:
        return T("matching-following_off")
    names = Lines(tuple(Name(one) for one in following), ", ")
    return T("matching-following", {"who": names})


def _rows(draft: Draft, *, can_follow: bool) -> Rows:
    parts = [
        Button(f"matching_part-{one}", "match.part", draft.of, draft.number, one)
        for one in PARTS
        if draft.pair is None or one not in ("mates", "back")
    ]
    rows = in_rows(parts, 2)
    if can_follow:
        label = T("matching-follow_label")
        do, of = "match.set", draft.of
        rows.append((toggle(label, do, of, draft.number, "follow.", chosen=draft.follow),))
    rows.append((Button("matching-propose", "match.propose", draft.of, draft.number),))
    back = ("match.replace" if draft.pair else "match.request", draft.of)
    return (*rows, desk.bottom(*back))


def part_screen(draft: Draft, pool: Pool, what: str, page: str = "") -> Say:
    """The choices of one part.

    Raises:
        Refusal: ``common-changed``: no such part.
    """
    if what not in PARTS:
        raise Refusal("common-changed")
    facts: dict[str, Fact] = {"hint": T(f"matching_ask-{what}")}
    last = (Button("common-done", "match.draft", draft.of, draft.number),)
    home = (Button("common-home", "home"),)
    if what == "mates":
        facts["hint"], rows = _mates(draft, pool, page)
        return Say("matching-part", facts, (*rows, last, home))
    chosen, codes, label = _choices(draft, pool, what)
    buttons = [_choice(draft, what, code, label, chosen=code in chosen) for code in codes]
    columns = 1 if what in ("form", "mode") else 2
    return Say("matching-part", facts, (*in_rows(buttons, columns), last, home))


def _choices(draft: Draft, pool: Pool, what: str) -> tuple[list[str], list[str], str]:
    """What is chosen, what can be, and the beginning of the labels' keys."""
    match what:
        case "topics":
            return draft.topics, drafts.open_topics(draft, pool), "competence-area_"
        case "back":
            codes = [area for area in AREAS if area not in draft.topics]
            return draft.back, codes, "competence-area_"
        case "kinds":
            codes = [str(kind) for kind in MentoringKind if kind not in NUMBERED]
            return draft.kinds, codes, "options-kind_"
        case "form":
            return [draft.form], [str(one) for one in MentoringForm], "options-form_"
    return [draft.mode], [str(one) for one in Mode], "options-mode_"


def _choice(draft: Draft, what: str, code: str, label: str, *, chosen: bool) -> Button:
    arg = f"{what}.{code}"
    return toggle(T(f"{label}{code}"), "match.set", draft.of, draft.number, arg, chosen=chosen)


def _mates(draft: Draft, pool: Pool, page: str) -> tuple[Fact, Rows]:
    """Others who look for help in the same area and whom this mentor could take (2.4)."""
    found = mates_for(draft, pool)
    shown = desk.page_of(found, page)
    buttons = tuple(
        (
            toggle(
                T("matching-mate", {"who": Name(one.id)}),
                "match.set",
                draft.of,
                draft.number,
                f"mates.{one.id}",
                chosen=one.id in draft.mates,
            ),
        )
        for one in shown.items
    )
    lines = tuple(
        T("matching-mate_line", {"who": Name(one.id), "areas": marks_in_words(one.topics)})
        for one in shown.items
    )
    turner = desk.turner("match.part", shown.number, shown.pages, draft.of, prefix="mates.")
    ask = T("matching_ask-mates", {"lines": Lines(lines)}) if lines else T("matching-mates_none")
    return ask, (*buttons, *turner)


def mates_for(draft: Draft, pool: Pool) -> list[Seeker]:
    """Open requests that could make a group with the draft's: one area in common, the mentor fits."""
    market = Market(pool.offers)
    at = next((n for n, one in enumerate(market.offers) if one.id == draft.mentor), None)
    wanted = set(draft.topics)
    return [
        one
        for one in pool.seekers
        if one.id not in (draft.person, draft.mentor)
        and (one.id in draft.mates or (wanted & set(one.areas) and at in market.points(one)))
    ]
