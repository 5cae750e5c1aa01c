"""What can be attached: names, limits."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mentoring.attachment import (
    LARGEST,
    MOST,
    PROGRAMS,
    TITLE_LIMIT,
    Attachment,
    AttachmentKind,
    AttachmentState,
    Sent,
    ensure_fits,
    suffix_of,
    title_of,
)
from mentoring.refusal import Refusal

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
DOCUMENT = AttachmentKind.DOCUMENT


def sent(title: str = "план.docx", size: int | None = 10) -> Sent:
    return Sent(DOCUMENT, "file", title, size)


def here(count: int, state: AttachmentState = AttachmentState.KEPT) -> list[Attachment]:
    one = Attachment(about="meeting", of=1, person=1, kind=DOCUMENT, state=state, at=NOW)
    return [one] * count


@pytest.mark.parametrize(
    ("name", "title", "suffix"),
    [
        ("план урока.docx", "план урока.docx", ".docx"),
        ("../../etc/passwd", ".. .. etc passwd", ""),
        ("C:\\дом\\ключ.PDF", "C дом ключ.PDF", ".pdf"),
        ("строка\nвторая\x00.txt", "строка вторая .txt", ".txt"),
        ("без конца.", "без конца.", ""),
        ("что.русское", "что.русское", ""),
        ("", "", ""),
    ],
)
def test_a_name_is_kept_as_one_line_and_its_ending_is_plain(
    name: str, title: str, suffix: str
) -> None:
    assert title_of(name) == title
    assert suffix_of(title) == suffix


def test_a_long_name_keeps_its_ending() -> None:
    title = title_of("о" * 400 + ".docx")
    assert len(title) == TITLE_LIMIT and title.endswith(".docx")


def test_what_fits_fits() -> None:
    ensure_fits(sent(size=LARGEST), here(MOST - 1))
    ensure_fits(sent(size=None), [])
    ensure_fits(sent(), here(MOST, AttachmentState.GONE))


@pytest.mark.parametrize("ending", sorted(PROGRAMS))
def test_programs_are_not_handed_on(ending: str) -> None:
    with pytest.raises(Refusal, match="attachment-program"):
        ensure_fits(sent(f"Урок{ending.upper()}"), [])


def test_what_telegram_will_not_give_and_what_has_no_room_is_refused_at_once() -> None:
    with pytest.raises(Refusal, match="attachment-too_large"):
        ensure_fits(sent(size=LARGEST + 1), [])
    with pytest.raises(Refusal, match="attachment-many"):
        ensure_fits(sent(), here(MOST))
    with pytest.raises(Refusal, match="attachment-many"):
        ensure_fits(sent(), here(2, AttachmentState.ASKED), most=2)
