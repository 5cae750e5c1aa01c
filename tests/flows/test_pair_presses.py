"""Whatever anybody presses about a pair in any state: an answer in both languages, never a crash."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mentoring.pair.nouns import PairState
from mentoring.people import Role
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.everybody import CYRILLIC, everybody, troubles
from tests.flows.pairs_scene import WORDS, Scene, scene_of
from tests.flows.test_rights import actions

OF_PAIR = ("pair", "life", "programme", "petition", "match")
OF_RECORD = ("programme", "programmes", "petition", "order", "register")
ARGS = ("", "1", "plan", "replace", "2026-10-01", "mentor.1", "9" * 30)
EVERYWHERE = ("pair", "life")
SOME = (PairState.ASKING, PairState.ACTIVE, PairState.ENDED)
"""States in which everything else about a pair is pressed; it does not ask where the pair stands."""


def presses_of(scene: Scene) -> Iterator[str]:
    """Every action on every pair, and on every other record, with words that fit and that do not."""
    for action in actions():
        area = action.split(".")[0]
        if area in OF_PAIR:
            for state, pair in scene.pairs.items():
                if area in EVERYWHERE or state in SOME:
                    yield f"p:{action}:{pair.id}:{pair.version}:1"
        if area in OF_RECORD:
            of, version = scene.records[area]
            for arg in ARGS:
                yield f"p:{action}:{of}:{version}:{arg}"[:64]
        if area in (*OF_PAIR, *OF_RECORD):
            yield f"p:{action}:{2**62}:{2**62}:{'x' * 20}"


def without_own_words(line: str) -> str:
    """A line without what people of the scene wrote in Russian."""
    for words in (*WORDS, "учитель"):
        line = line.replace(words, "")
    return line


WHO = ((Role.CURATOR, "of_mentee"), (Role.HEAD, Role.COUNCIL, "of_mentor"))


@pytest.mark.parametrize("half", [0, 1])
async def test_nobody_meets_a_crash_or_silence(school: School, half: int) -> None:
    """Half of the people in each, so that two processes share the work."""
    scene = await scene_of(await everybody(school))
    datas = list(presses_of(scene))
    people = [(who, scene.everybody[who]) for who in WHO[half]]
    said: set[str] = set()
    found = {who: await complaints(school, actor, datas, said) for who, actor in people}
    assert not any(found.values()), "\n".join(f"{who}: {one}" for who, one in found.items())
    assert not [line for line in said if CYRILLIC.search(without_own_words(line))]
    assert not await troubles(school)
