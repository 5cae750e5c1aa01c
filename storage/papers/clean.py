"""What may stand in an office file: XML 1.0 knows no control characters and no lone surrogates."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """Return the text without characters an office file cannot hold; line ends become ``\\n``.

    Args:
        text: anything a person may have typed.
    """
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
