"""The picture of a summary: of a phone's size, drawn without a screen, with nothing to draw too."""

from __future__ import annotations

import io
import subprocess
import sys
import warnings

import pytest
from PIL import Image

from mentoring.paper_digest import Bar, DigestPicture
from storage.papers import digest_png

WEEKS = ("21.09", "28.09", "05.10", "12.10", "19.10", "26.10", "02.11", "09.11")


def picture(lights: tuple[int, ...], held: tuple[int, ...]) -> DigestPicture:
    """A school's week."""
    words = ("требуют внимания", "в порядке", "рано судить")
    codes = ("attention", "on_track", "early")
    return DigestPicture(
        title="Наставничество: 16.11 – 22.11.2026",
        pairs=f"Пары: {sum(lights)}",
        lights=tuple(Bar(*one) for one in zip(words, lights, codes, strict=True)),
        meetings="Проведено встреч по неделям",
        weeks=tuple(Bar(*one) for one in zip(WEEKS, held, strict=True)),
        no_pairs="Пар пока нет",
        no_meetings="Проведённых встреч пока нет",
    )


@pytest.mark.parametrize(
    ("lights", "held"),
    [
        ((6, 24, 11), (3, 12, 9, 14, 0, 22, 18, 25)),
        ((0, 0, 0), (0,) * 8),
        ((0, 1, 0), (0, 0, 0, 0, 0, 0, 0, 1)),
        ((120, 640, 40), (310, 320, 290, 0, 305, 315, 330, 280)),
    ],
)
def test_it_fits_a_phone_and_every_letter_has_its_sign(
    lights: tuple[int, ...], held: tuple[int, ...]
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a letter without a sign in the font is a warning
        made = Image.open(io.BytesIO(digest_png.write(picture(lights, held))))
    assert made.format == "PNG"
    assert 1000 <= made.width <= 1280 and made.height < 2 * made.width
    shades = made.convert("L").getextrema()
    assert shades == (shades[0], 255) and shades[0] < 90


def test_the_same_facts_give_the_same_bytes() -> None:
    one = picture((1, 2, 3), (1,) * 8)
    assert digest_png.write(one) == digest_png.write(one)


def test_nothing_is_loaded_until_something_is_drawn() -> None:
    code = "import bot.app, sys; sys.exit(any(one.split('.')[0] == 'matplotlib' for one in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
