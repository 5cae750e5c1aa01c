"""Why this mentor: at most three plain lines, the strongest first, honest about what does not fit."""

from __future__ import annotations

from collections.abc import Iterable

from mentoring.competence import AreaMark, of_area
from mentoring.kinds import DAYS, PARTS, MentoringKind
from mentoring.matching.nouns import QUIET, Excluded, Offer, Reason, Seeker, Why
from mentoring.matching.score import Part, fits_mode, gives, is_reversive, tally, wants
from mentoring.readers import Audience
from mentoring.say import Fact, Lines, T
from mentoring.staff_list import normal_name

MOST = 3


def covered(seeker: Seeker, offer: Offer) -> tuple[str, ...]:
    """Open areas in which the mentor helps, the hardest for the mentee first."""
    helps = {one.area for one in offer.questionnaire.areas if one.level}
    return tuple(area for area in seeker.areas if area in helps)


def back_topics(seeker: Seeker, offer: Offer) -> tuple[str, ...]:
    """Areas in which the mentee could help the mentor in turn, if both chose the reverse kind (2.4)."""
    both = is_reversive(seeker.request.kinds) and is_reversive(offer.questionnaire.kinds)
    asked = {one.area for one in offer.asks if one.level}
    mine = covered(seeker, offer)
    helps = (one.area for one in seeker.offers if one.level)
    return tuple(area for area in helps if both and area in asked and area not in mine)


def common_times(seeker: Seeker, offer: Offer) -> tuple[str, ...]:
    """Codes of `TIMES` convenient to both."""
    return tuple(one for one in seeker.request.times if one in offer.questionnaire.times)


def common_kinds(seeker: Seeker, offer: Offer) -> tuple[MentoringKind, ...]:
    """Kinds both chose."""
    return tuple(one for one in seeker.request.kinds if one in offer.questionnaire.kinds)


def reasons(seeker: Seeker, offer: Offer, audience: Audience) -> Reason:
    """At most three lines; what the reader may not know of the request is left out.

    Args:
        audience: the curator, or the council, who do not read the mentee's times and wish.
    """
    points = tally(wants(seeker), gives(offer))
    is_curator = audience is Audience.CURATOR
    hidden = set() if is_curator else {Part.WISH, Part.TIMES}
    shown = [part for part in Part if points[part] and part not in hidden and part in _SAID]
    shown.sort(key=lambda part: (-points[part], part))
    gap = _gap(seeker, offer, is_curator=is_curator)
    found = tuple(_SAID[part](seeker, offer) for part in shown)
    return (*found[: MOST - 1], gap) if gap else found[:MOST]


def main_reason(seeker: Seeker, offer: Offer, audience: Audience) -> Fact:
    """One line for a list: with what the mentor helps, or the first of the reasons."""
    if covered(seeker, offer):
        return _helps(seeker, offer)
    return next(iter(reasons(seeker, offer, audience)), T("common-none"))


def area_names(areas: Iterable[str]) -> Lines:
    """Areas by name, for a sentence."""
    return Lines(tuple(T(f"competence-area_{area}") for area in areas), glue=", ")


def marks_in_words(marks: Iterable[AreaMark]) -> Lines:
    """Areas with their levels, for a sentence."""
    found = tuple(
        T("matching-area", {"area": T(f"competence-area_{one.area}"), "level": str(one.level)})
        for one in marks
    )
    return Lines(found, glue=", ")


def _helps(seeker: Seeker, offer: Offer) -> T:
    areas = covered(seeker, offer)
    marks = marks_in_words(of_area(offer.questionnaire.areas, area) for area in areas)
    return T("matching-helps", {"areas": marks})


def _wish(seeker: Seeker, offer: Offer) -> T:
    return T("matching-wished")


def _subject(seeker: Seeker, offer: Offer) -> T:
    theirs = {normal_name(one) for one in offer.person.subjects}
    same = tuple(one for one in seeker.person.subjects if normal_name(one) in theirs)
    return T("matching-subject", {"subjects": Lines(same, glue=", "), "count": len(same)})


def _times(seeker: Seeker, offer: Offer) -> T:
    common, parts = common_times(seeker, offer), []
    for part in PARTS:
        days = tuple(T(f"matching-day_{day}") for day in DAYS if f"{day}_{part}" in common)
        if days:
            parts.append(T(f"matching-times_{part}", {"days": Lines(days, glue=", ")}))
    return T("matching-times", {"times": Lines(tuple(parts), glue="; ")})


def _kinds(seeker: Seeker, offer: Offer) -> T:
    kinds = tuple(T(f"options-kind_{kind}") for kind in common_kinds(seeker, offer))
    return T("matching-kinds", {"kinds": Lines(kinds, glue=", ")})


def _back(seeker: Seeker, offer: Offer) -> T:
    areas = back_topics(seeker, offer)
    return T("matching-back", {"areas": area_names(areas), "count": len(areas)})


def _merit(seeker: Seeker, offer: Offer) -> T:
    form = offer.questionnaire
    return T(f"matching-merit_{form.category}", {"years": form.experience_years})


def places(offer: Offer, taken: int = 0) -> T:
    """How many more mentees the mentor can take.

    Args:
        taken: places that a draft gives away already.
    """
    capacity = offer.questionnaire.capacity
    return T("matching-places", {"free": max(offer.free - taken, 0), "capacity": capacity})


def _places(seeker: Seeker, offer: Offer) -> T:
    return places(offer)


def _gap(seeker: Seeker, offer: Offer, *, is_curator: bool) -> T | None:
    """Everything that does not fit, in one line."""
    missing: list[Fact] = []
    if is_curator and not common_times(seeker, offer):
        missing.append(T("matching-gap_times"))
    if not common_kinds(seeker, offer):
        missing.append(T("matching-gap_kinds"))
    if not fits_mode(seeker.request.mode, offer.questionnaire.mode):
        missing.append(T("matching-gap_mode"))
    mine = covered(seeker, offer)
    rest = tuple(area for area in seeker.areas if area not in mine)
    if rest:
        missing.append(T("matching-gap_areas", {"areas": area_names(rest), "count": len(rest)}))
    return T("matching-gap", {"what": Lines(tuple(missing), glue="; ")}) if missing else None


_SAID = {
    Part.AREAS: _helps,
    Part.WISH: _wish,
    Part.SUBJECT: _subject,
    Part.TIMES: _times,
    Part.KINDS: _kinds,
    Part.BACK: _back,
    Part.MERIT: _merit,
    Part.PLACE: _places,
}


def why_not(why: Why, audience: Audience) -> T:
    """Why somebody is not proposed, as far as the reader may know."""
    quiet = why in QUIET and audience is not Audience.CURATOR
    return T("matching-why_curator" if quiet else f"matching-why_{why}")


def out_for(excluded: Iterable[Excluded], audience: Audience) -> tuple[Excluded, ...]:
    """Those of the excluded whom the reader may know of: who is not in the bank is the curator's."""
    is_curator = audience is Audience.CURATOR
    return tuple(one for one in excluded if is_curator or one.why is not Why.PAUSED)
