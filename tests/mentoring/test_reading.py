"""Rules of the reading list: whose list it is, how far somebody is, who may be named."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.reading_file import read
from bot.texts import LOCALES
from mentoring.people import Person, Role, Status
from mentoring.reading import ForWhom, ReadingItem, ensure_link, ensure_title, left_of, list_of
from mentoring.reading_edit import readers_of
from mentoring.refusal import Refusal


def person(number: int, *roles: Role, status: Status = Status.MEMBER) -> Person:
    return Person(number, roles=frozenset(roles), status=status)


def item(number: int, whom: ForWhom = ForWhom.EVERYBODY, *, active: bool = True) -> ReadingItem:
    return ReadingItem(id=number, place=number, title="Закон", whom=whom, active=active)


ITEMS = [item(1), item(2, ForWhom.MENTEES), item(3, ForWhom.MENTORS), item(4, active=False)]


@pytest.mark.parametrize(
    ("roles", "numbers"),
    [
        ((Role.MENTEE,), [1, 2]),
        ((Role.MENTOR,), [1, 3]),
        ((Role.MENTOR, Role.MENTEE), [1, 2, 3]),
        ((Role.CURATOR,), [1]),
    ],
)
def test_everybody_has_their_own_list(roles: tuple[Role, ...], numbers: list[int]) -> None:
    assert [one.id for one in list_of(ITEMS, person(1, *roles))] == numbers
    assert not list_of(ITEMS, person(1, *roles, status=Status.LEFT))


def test_what_is_left() -> None:
    mine = list_of(ITEMS, person(1, Role.MENTEE))
    assert [left_of(mine, read) for read in ((), {1}, {1, 2, 3})] == [2, 1, 0]


def test_names_are_of_pairs_at_work_others_are_counted() -> None:
    people = [person(1, Role.MENTEE), person(2, Role.MENTEE), person(3, Role.MENTOR)]
    people += [person(4, Role.CURATOR), person(5, Role.MENTEE, Role.MENTOR)]
    found = readers_of(item(2, ForWhom.MENTEES), people, paired={1, 3}, read={5, 4})
    assert (found.total, found.read, found.unread, found.others) == (3, 1, (1,), 1)
    retired = readers_of(item(4, active=False), people, paired={1}, read=())
    assert retired.total == 4, "a retired item still tells how it was read"


def test_titles_and_links() -> None:
    assert ensure_title("  Закон   о школе ") == "Закон о школе"
    assert ensure_link(" https://pravo.gov.ru/x ") == "https://pravo.gov.ru/x"
    for text, key in (("ab", "title_short"), ("а" * 301, "title_long")):
        with pytest.raises(Refusal, match=f"reading-{key}"):
            ensure_title(text)
    for text, key in (("pravo.gov.ru", "unclear"), ("https://a b.ru", "unclear")):
        with pytest.raises(Refusal, match=f"reading-link_{key}"):
            ensure_link(text)
    with pytest.raises(Refusal, match="reading-link_long"):
        ensure_link(f"https://a.ru/{'a' * 300}")


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_first_list_is_whole_and_its_links_are_the_states_own(language: str) -> None:
    items = read(Path(LOCALES) / language / "reading.toml")
    other = read(Path(LOCALES) / "ru" / "reading.toml")
    assert [(one.whom, one.link, one.place) for one in items] == [
        (one.whom, one.link, one.place) for one in other
    ]
    assert "273" in items[0].title
    official = ("https://publication.pravo.gov.ru/",)
    assert all(one.link.startswith(official) for one in items if one.link)
    assert len(list_of(items, person(1, Role.MENTEE))) == 8
