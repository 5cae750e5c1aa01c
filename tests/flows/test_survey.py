"""Surveys: three taps, a long one, nobody's answer can be found out, too few are shown to nobody."""

from __future__ import annotations

import pytest

from tests.conftest import School
from tests.flows.monitors import Monitored, monitored


@pytest.fixture
async def life(school: School) -> Monitored:
    return await monitored(school)


async def test_a_pulse_is_three_taps_and_shown_after_closing(life: Monitored) -> None:
    shown = await life.opens_survey("pulse")
    assert "Открыто: 2" in shown
    assert "ответили 0 из 6" in str(life.curator.buttons)
    for mark, actor in enumerate(life.mentees, 5):
        await life.pulse(actor, mark)
        assert "Спасибо! Ответы приняты без подписи" in actor.screen["text"]
