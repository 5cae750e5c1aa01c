"""What a part holds, as plain JSON and back; what counts as empty, and the limits of typed words."""

from __future__ import annotations

from datetime import date
from typing import Any

from mentoring.kinds import TIMES, MentoringForm, MentoringKind, Mode
from mentoring.plan import PlanRow, ordered, rows_from_plain, rows_to_plain
from mentoring.programme.nouns import (
    COMMENT_LIMIT,
    LIMITS,
    PLAN_LIMIT,
    SCHEDULE_LIMIT,
    Forms,
    Part,
    Schedule,
    Term,
    Value,
)
from mentoring.refusal import Refusal
from mentoring.say import T


def to_plain(value: Value) -> Any:
    """A value as JSON holds it."""
    if isinstance(value, Term):
        return {"starts": value.starts.isoformat(), "ends": value.ends.isoformat()}
    if isinstance(value, Forms):
        return {"forms": [str(one) for one in value.forms], "kinds": [str(k) for k in value.kinds]}
    if isinstance(value, Schedule):
        mode = str(value.mode) if value.mode else None
        return {"times": list(value.times), "mode": mode, "words": value.words}
    return value if isinstance(value, str) else rows_to_plain(value)


def from_plain(part: Part, plain: Any) -> Value:
    """A value of `to_plain`.

    Raises:
        ValueError: not a value of this part.
    """
    if part is Part.TERM:
        return Term(date.fromisoformat(plain["starts"]), date.fromisoformat(plain["ends"]))
    if part is Part.FORMS:
        forms = tuple(MentoringForm(one) for one in plain["forms"])
        return Forms(forms, tuple(MentoringKind(one) for one in plain["kinds"]))
    if part is Part.SCHEDULE:
        mode = Mode(plain["mode"]) if plain["mode"] else None
        return Schedule(tuple(plain["times"]), mode, plain["words"])
    return rows_from_plain(plain) if part is Part.PLAN else str(plain)


def is_empty(value: Value | None) -> bool:
    """Whether a part still has to be filled."""
    if isinstance(value, Forms):
        return not value.forms or not value.kinds
    if isinstance(value, Schedule):
        return not value.times or value.mode is None
    return not value


def ensure_value(part: Part, value: Value) -> Value:
    """A value of the part's own type as it is kept: words without edges, options in their order.

    Raises:
        Refusal: ``common-changed`` (not of this part), ``programme-too_long``,
            ``programme-no_words`` or ``programme-plan_long``.
    """
    if part in LIMITS:
        return ensure_words(value, LIMITS[part], T(f"programme_part-{part}"))
    if part is Part.FORMS and isinstance(value, Forms):
        forms = tuple(one for one in MentoringForm if one in value.forms)
        return Forms(forms, tuple(one for one in MentoringKind if one in value.kinds))
    if part is Part.SCHEDULE and isinstance(value, Schedule):
        words = value.words.strip()
        if words:
            words = ensure_words(words, SCHEDULE_LIMIT, T(f"programme_part-{part}"))
        return Schedule(tuple(one for one in TIMES if one in value.times), value.mode, words)
    if part is Part.PLAN and isinstance(value, tuple):
        return ensure_rows(value)
    if part is Part.TERM and isinstance(value, Term):
        return value
    raise Refusal("common-changed")


def ensure_rows(rows: tuple[PlanRow, ...]) -> tuple[PlanRow, ...]:
    """A plan by day.

    Raises:
        Refusal: ``programme-plan_long``.
    """
    if len(rows) > PLAN_LIMIT:
        raise Refusal("programme-plan_long", limit=PLAN_LIMIT)
    return ordered(rows)


def ensure_words(words: object, limit: int, name: T) -> str:
    """Typed words without edges.

    Args:
        limit: characters.
        name: what they are, for the sentence of a refusal.

    Raises:
        Refusal: ``programme-no_words`` or ``programme-too_long``.
    """
    kept = words.strip() if isinstance(words, str) else ""
    if not kept:
        raise Refusal("programme-no_words")
    if len(kept) > limit:
        raise Refusal("programme-too_long", name=name, limit=limit, extra=len(kept) - limit)
    return kept


def ensure_comment(words: str) -> str:
    """Words of a comment.

    Raises:
        Refusal: as `ensure_words`.
    """
    return ensure_words(words, COMMENT_LIMIT, T("programme-comment_name"))
