"""All mentors for a request: who is proposed, in what order, and why the others are not (6.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mentoring.matching.nouns import Excluded, Offer, Ranking, Seeker, Why
from mentoring.matching.score import fits, gives, tally, wants
from mentoring.people import Person, Reach, Role
from mentoring.staff_list import normal_name
from mentoring.submission import SubmissionStatus

_WORD = re.compile(r"[^\W\d_]+")
SHORTEST, ENDING = 3, 2
"""A surname is told by its beginning: all but its ending, and at least this many letters."""
LONGER = 3
"""An ending adds at most so many letters."""


def rank_of(person: Person, superior_words: Iterable[str] = ()) -> int:
    """2 a head, 1 by position a deputy or the like, 0 anybody else.

    Args:
        superior_words: beginnings of positions that lead teachers, in lower case.
    """
    if person.has(Role.HEAD):
        return 2
    position = normal_name(person.position or "")
    return 1 if any(normal_name(word) in position for word in superior_words) else 0


def words_of(text: str) -> tuple[str, ...]:
    """Words for `names`, in lower case."""
    return tuple(_WORD.findall(normal_name(text)))


def _mentioned(words: Iterable[str], name: str) -> bool:
    stem, longest = stem_of(name), len(name) + LONGER
    return any(word.startswith(stem) and len(word) <= longest for word in words)


def stem_of(name: str) -> str:
    """What all cases of a name have in common."""
    return name[: max(SHORTEST, len(name) - ENDING)]


def names(words: tuple[str, ...], person: Person) -> bool:
    """Whether free words mention somebody: by surname, or by given name and patronymic.

    Any grammatical case counts. It rather finds one too many: the curator sees whom it excludes.

    Args:
        words: of `words_of`.
    """
    surname, _, rest = normal_name(person.full_name or "").partition(" ")
    given = rest.split()
    by_surname = any(_mentioned(words, part) for part in _WORD.findall(surname))
    return by_surname or (len(given) > 1 and all(_mentioned(words, one) for one in given[:2]))


def unavailable(offer: Offer) -> Why | None:
    """Why a mentor is proposed to nobody now, or ``None``."""
    if offer.questionnaire.status is not SubmissionStatus.ACCEPTED:
        return Why.PAUSED
    if not offer.consented:
        return Why.NO_CONSENT
    if offer.person.reach is not Reach.OK:
        return Why.AWAY
    return None if offer.free else Why.FULL


def unsuitable(seeker: Seeker, offer: Offer) -> Why | None:
    """Why these two are not brought together, whatever the mentor could help with, or ``None``."""
    if offer.id == seeker.id:
        return Why.ONESELF
    if offer.id in seeker.paired:
        return Why.ALREADY
    if offer.id in seeker.asked:
        return Why.ASKED
    if seeker.request.not_with and names(words_of(seeker.request.not_with), offer.person):
        return Why.NOT_WITH
    if offer.id in seeker.refused:
        return Why.REFUSED
    above = offer.rank > seeker.rank and not seeker.takes_superior
    return Why.SUPERIOR if above else None


class Market:
    """All offers, made ready to be compared with any number of requests.

    Args:
        offers: any order; ties are broken by `Offer.order`.
    """

    def __init__(self, offers: Iterable[Offer]) -> None:
        self.offers = tuple(sorted(offers, key=lambda one: one.order))
        self._ready = [gives(one) for one in self.offers]
        self._open = [at for at, one in enumerate(self.offers) if unavailable(one) is None]
        self._superiors = [at for at in self._open if self.offers[at].rank]
        self._beginnings: dict[str, set[int]] = {}
        for at in self._open:
            for name in words_of(self.offers[at].person.full_name or ""):
                self._beginnings.setdefault(name[:SHORTEST], set()).add(at)

    def points(self, seeker: Seeker) -> dict[int, int]:
        """Points of every mentor who can be proposed, by the place in `offers`; all above 0."""
        want, barred, found = wants(seeker), self._barred(seeker), {}
        for at in self._open:
            if at not in barred:
                given = tally(want, self._ready[at])
                if fits(given):
                    found[at] = sum(given)
        return found

    def order(self, points: dict[int, int]) -> list[int]:
        """Places in `offers`, most points first; equals as `offers` has them."""
        return sorted(points, key=lambda at: (-points[at], at))

    def _barred(self, seeker: Seeker) -> set[int]:
        """Places of available offers that `unsuitable` excludes, without asking it for each two."""
        known = {seeker.id} | seeker.paired | seeker.asked | seeker.refused
        offers, doubtful = self.offers, set(self._superiors)
        for word in words_of(seeker.request.not_with):
            doubtful |= self._beginnings.get(word[:SHORTEST], set())
        barred = {at for at in self._open if offers[at].person.id in known}
        return barred | {at for at in doubtful if unsuitable(seeker, offers[at])}

    def ranking(self, seeker: Seeker) -> Ranking:
        """Everybody for one request."""
        points = self.points(seeker)
        order = self.order(points)
        others = [one for at, one in enumerate(self.offers) if at not in points]
        others.sort(key=lambda one: one.order[1:])
        excluded = [Excluded(one.id, self.why(seeker, one)) for one in others]
        return Ranking(tuple(self.offers[at] for at in order), tuple(excluded))

    def why(self, seeker: Seeker, offer: Offer) -> Why:
        """Why somebody who is not proposed is not."""
        return unsuitable(seeker, offer) or unavailable(offer) or Why.NO_AREA
