"""What differs between two files of an order, in words; people are named at delivery."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mentoring.order import rules
from mentoring.order.snapshot import Difference
from mentoring.say import Fact, Lines, Name, T

CUT = 200


def difference_lines(found: Iterable[Difference]) -> list[Fact]:
    """A paragraph for each difference, in the order of the paper."""
    return [_paragraph(one) for one in found]


def _paragraph(one: Difference) -> T:
    if one.what == "person":
        return T("register-diff_person", {"who": Name(int(one.of))})
    if one.what == "pair":
        facts: dict[str, Fact] = {"before": _pair(one.before), "after": _pair(one.after)}
        return T("register-diff_pair", facts)
    value = _codes if one.what == "grounds" else _words
    label = rules.label_of(one.of) if one.what == "field" else T(f"register-label_{one.what}")
    facts = {"label": label, "before": value(one.before), "after": value(one.after)}
    return T("register-diff", facts)


def _words(value: str) -> Fact:
    """An answer as it is kept: a day, words, or nothing."""
    if not value:
        return T("register-nothing")
    try:
        return date.fromisoformat(value)
    except ValueError:
        text = value.replace("\n", "; ")
        return text if len(text) <= CUT else f"{text[:CUT]}…"


def _codes(value: str) -> Fact:
    """Ready grounds by their short names."""
    codes = tuple(T(f"order-ground_{code}") for code in value.split())
    return Lines(codes, ", ") if codes else T("register-nothing")


def _pair(value: str) -> Fact:
    """A pair as a file has it: who, how, for how long, in what."""
    if not value:
        return T("register-nothing")
    _, mentor, mentees, kinds, form, starts, ends, topics, back = value.split("|")
    areas = tuple(T(f"competence-area_{one}") for one in (topics + "," + back).split(",") if one)
    facts: dict[str, Fact] = {
        "mentor": Name(int(mentor)),
        "mentees": Lines(tuple(Name(int(one)) for one in mentees.split(",") if one), ", "),
        "kinds": Lines(tuple(T(f"options-kind_{one}") for one in kinds.split(",") if one), ", "),
        "form": T(f"options-form_{form}"),
        "starts": date.fromisoformat(starts) if starts else T("register-nothing"),
        "ends": date.fromisoformat(ends) if ends else T("register-nothing"),
        "topics": Lines(areas, ", "),
    }
    return T("register-pair", facts)
