"""QR codes say what they were given and have their quiet zone."""

from __future__ import annotations

import io

import pytest
import zxingcpp
from PIL import Image

from storage.papers import qr


@pytest.mark.parametrize("text", ["https://t.me/x_bot?start=AbC-_9", "Привет, школа", "1"])
def test_decodes(text: str) -> None:
    picture = Image.open(io.BytesIO(qr.png(text)))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [text]


def test_quiet_zone_of_four_modules() -> None:
    picture = Image.open(io.BytesIO(qr.png("x", scale=5))).convert("L")
    assert picture.width == picture.height
    band = picture.crop((0, 0, picture.width, 4 * 5))
    assert band.getextrema() == (255, 255)


def test_nothing_is_no_code() -> None:
    with pytest.raises(ValueError, match="nothing"):
        qr.png("")
