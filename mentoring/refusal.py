"""The one exception a person ever sees: a text key with its facts."""

from __future__ import annotations

from mentoring.say import Fact


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not an error of the program
    """Something the rules do not allow, said to the person in one clear sentence.

    The transaction in which it is raised is rolled back; the words are then spoken.

    Args:
        key: text key in `locales/`, for instance ``people-last_curator``.
        facts: what the text needs, see `mentoring.say.Fact`.
    """

    def __init__(self, key: str, **facts: Fact) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts
