"""Every duty of the regulation has a line in docs/requirements.md, and the line tells the truth."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.flows.test_rights import actions

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "requirements.md"
CLAUSES = (
    "mentee", "mentor", "curator", "head", "council", "administrator",
    "1.2", "1.3(4), A2.2, A2.3", "1.3(5), 6.1, 6.2", "1.4", "2.3", "2.4",
    "3.1, 3.2, 6.2, A2.1", "3.3", "3.4 (1)", "3.4 (2)", "3.4 (3)", "3.4 (4), A2.2, A2.3", "3.4 (5)",
    "3.4 (6)", "3.4 (7), A2.4", "3.4 (8)", "3.4 (9, 10)", "3.4 (11)", "3.5",
    "4.1", "4.2", "5.1", "5.2", "6.1", "A2.5 (3)", "7.1", "7.2", "8.1", "8.2", "9.2",
    "A1", "A2.1", "A2.2", "A2.3", "A2.4", "A2.5", "A2.6", "A2.7",
    "reminders", "digest", "own week",
)  # fmt: skip
"""The duties, as the table of requirements numbers them: the regulation's clauses and its annexes."""
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith(("| who", "| clause"))
]


def test_every_duty_has_one_line() -> None:
    assert [row[0] for row in ROWS] == list(CLAUSES)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_what_a_line_names_exists(row: list[str]) -> None:
    _, chat, code, test = row
    named = re.findall(r"`([^`]+)`", chat)
    assert named, "somebody sees it"
    commands = "".join(path.read_text("utf-8") for path in (ROOT / "bot").rglob("*.py"))
    for do in named:
        known = f'Command("{do[1:]}")' in commands if do.startswith("/") else do in actions()
        assert known, f"no action {do}"
    for cell in (code, test):
        paths = re.findall(r"`([^`]+)`", cell)
        assert paths
        for path in paths:
            assert (ROOT / path).is_file(), path
    assert all(path.startswith("tests/") for path in re.findall(r"`([^`]+)`", test))
