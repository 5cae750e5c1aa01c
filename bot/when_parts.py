"""What stands in a typed day and hour: numbers, lessons, days of the week, and the words that are left."""

from __future__ import annotations

import re
from typing import Any

from bot.when_words import vocabulary

_LESSON = r"(?:(\d{1,2})(?: <th>)? <lessons?>|<lesson> (\d{1,2})(?: <th>)?)"
_AFTER = re.compile(rf"<after> {_LESSON}")
_AFTER_ALL = re.compile(r"<after> <lessons>")
_AT_LESSON = re.compile(rf"(?:<(?:at|on)> )?{_LESSON}")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DATE = re.compile(r"(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)")
_DOTTED = re.compile(r"(?<![\d.:])(\d{1,2})[./](\d{1,2})(?![\d.:])")
_NTH = re.compile(r"(?:<(?:at|on)> )?(\d{1,2})(?: <th>)? <nth>|(?<!\S)(\d{1,2}) <th>")
_CLOCKS = (
    re.compile(r"(?<![\d.:])(\d{1,2}):(\d{2})(?![\d:])"),
    re.compile(r"<at> (\d{1,2})[. -](\d{2})(?![\d.:])"),
    re.compile(r"(?<![\d.:-])(\d{1,2})-(\d{2})(?![\d.:-])"),
    re.compile(r"(?<![\d.:])(\d{1,2}) <hour>(?: (\d{1,2})(?: <minute>| <th>)?(?![\d.:/]))?"),
    re.compile(r"(?<![\d.:])(\d{1,2})(?= <[ap]m>)"),
    re.compile(r"(?:<(?:at|on)>|<half_(?:to|past)>) (\d{1,2})(?! <th>)(?![\d.:/-])"),
)
_HALF = re.compile(r"<half_(to|past)> (\d{1,2})(?: <th>)?")
_ONE = re.compile(r"<at> <hour>")
_SHIFT = re.compile(r"<(next|this|last)>")
_WEEKDAY = re.compile(r"<wd(\d)>")
_PART = re.compile(r"<([ap]m)>")
_LITTLE = re.compile(r"<(?:at|on|th|hour)>")
_BARE = re.compile(r"(?<![\d.:/-])\d{1,2}(?![\d.:/-])")


class Parts:
    """What was found, each part taken out of the text.

    Args:
        text: of `bot.when_words.plain`.

    Attributes:
        dates: days, months and years in numbers.
        dotted: two numbers with a point that may be day and month, or an hour with minutes.
        named: words of a day for `understood`: a date with its month, "in two weeks", what is left.
        is_far: whether the words count weeks or days from now.
        soon: words of an hour counted from now.
        nth: day of the month.
        weekdays: 0 is Monday.
        shift: ``next``, ``this`` or ``last``.
        week: whether a whole week is named.
        after: number of a lesson.
        after_all: after the last one.
        at_lesson: number of a lesson, at its beginning.
        clocks: hour and minute as written.
        bare: a number alone that may be an hour.
        half: ``am`` or ``pm``.
    """

    def __init__(self, text: str) -> None:
        self._words = vocabulary()
        self._text = text
        self.named: list[str] = []
        self._month_names()
        self._signs()
        self.dates = [(int(y), int(m), int(d)) for y, m, d in self._all(_ISO)]
        self.dates += [(_year(y), int(m), int(d)) for d, m, y in self._all(_DATE)]
        self._lessons()
        self._clocks()
        self.dotted = [(int(a), int(b)) for a, b in self._all(_DOTTED)]
        self.nth = next((int(a or b) for a, b in self._all(_NTH)), None)
        self.weekdays = sorted({int(found[0]) for found in self._all(_WEEKDAY)})
        self.shift = next((found[0] for found in self._all(_SHIFT)), "")
        self.week = bool(self._all(re.compile("<week>")))
        self._left()

    def _all(self, pattern: re.Pattern[str]) -> list[tuple[Any, ...]]:
        """Every match's groups, taken out of the text."""
        found = [match.groups("") for match in pattern.finditer(self._text)]
        self._text = " ".join(pattern.sub(" ", self._text).split())
        return found

    def _month_names(self) -> None:
        months = self._words.months
        day, year = r"(?<![\d.:])(\d{1,2})(?: <th>)?", r"(?: (\d{4})(?!\d))?"
        named = re.compile(rf"{day} ({months}\w*){year}|({months}\w*) {day}(?![.:]){year}")
        for a, month, b, month_first, c, d in self._all(named):
            words = (a, month, b) if month else (c, month_first, d)
            self.named.append(" ".join(word for word in words if word))

    def _signs(self) -> None:
        far: list[str] = []
        soon: list[str] = []
        for words, sign in self._words.signs:
            if sign in ("<far>", "<soon>"):
                kept = far if sign == "<far>" else soon
                kept += [found[0] for found in words.finditer(self._text)]
                self._text = words.sub(" ", self._text)
            else:
                self._text = words.sub(f" {sign} ", self._text)
        self._text = " ".join(self._text.split())
        self.is_far, self.soon = bool(far), soon
        self.named += far

    def _lessons(self) -> None:
        self.after = [int(a or b) for a, b in self._all(_AFTER)]
        self.after_all = bool(self._all(_AFTER_ALL))
        self.at_lesson = [int(a or b) for a, b in self._all(_AT_LESSON)]

    def _clocks(self) -> None:
        self.clocks: list[tuple[str, int]] = []
        for to, hour in self._all(_HALF):
            self.clocks.append((str(int(hour) - 1 if to == "to" else hour), 30))
        for pattern in _CLOCKS:
            for hour, *minute in self._all(pattern):
                self.clocks.append((hour, int(minute[0] or 0) if minute else 0))
        self.clocks += [("1", 0) for _ in self._all(_ONE)]
        self.clocks += [("12", 0) for _ in self._all(re.compile("<noon>"))]
        self.half = next((found[0] for found in self._all(_PART)), "")

    def _left(self) -> None:
        self._all(self._words.noise)
        self._all(_LITTLE)
        bare = _BARE.findall(self._text)
        self.bare = int(bare[0]) if len(bare) == 1 else None
        if self.bare is not None:
            self._text = " ".join(_BARE.sub(" ", self._text).split())
        if self._text:
            self.named.append(self._text)

    @property
    def has_clock(self) -> bool:
        """Whether an hour is named beyond doubt."""
        return bool(self.clocks or self.after or self.after_all or self.at_lesson or self.soon)


def _year(typed: str) -> int:
    return int(typed) + (2000 if len(typed) == 2 else 0)
