"""QR codes of invite links (convention 19)."""

from __future__ import annotations

import io

_QUIET_ZONE = 4  # modules; ISO/IEC 18004 asks for four, phones fail with less


def png(text: str, *, scale: int = 10) -> bytes:
    """Draw a QR code with its quiet zone, black on white.

    Args:
        text: what the code says, such as a link with a one-time token.
        scale: pixels per module.

    Returns:
        PNG bytes.

    Raises:
        ValueError: the text is empty or too long for a QR code.
    """
    import segno

    if not text:
        raise ValueError("a QR code of nothing")
    out = io.BytesIO()
    code = segno.make_qr(text, error="m")
    code.save(out, kind="png", scale=scale, border=_QUIET_ZONE)
    return out.getvalue()
