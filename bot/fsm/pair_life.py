"""Life of a pair: where the day, the reason and the evidence are typed; what each act asks in order."""

from __future__ import annotations

from collections.abc import Mapping

from aiogram.fsm.state import State, StatesGroup

from mentoring.pair.table import Act


class PairLife(StatesGroup):
    """Questions answered in words."""

    until = State()
    words = State()
    evidence = State()


STEPS: Mapping[Act, tuple[str, ...]] = {
    Act.PAUSE: ("until", "words"),
    Act.END: ("words", "evidence"),
    Act.COMPLETE: ("evidence",),
}
"""What is asked before an act is previewed, by names of the states."""
OPTIONAL = frozenset({(Act.PAUSE, "words")})
"""What may be skipped."""
STATES: Mapping[str, State] = {
    "until": PairLife.until,
    "words": PairLife.words,
    "evidence": PairLife.evidence,
}
