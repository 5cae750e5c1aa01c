"""Long texts in parts: nothing lost, nothing torn, each part sound by itself."""

from __future__ import annotations

import html

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.html_text import HtmlReader
from bot.telegram.split import LIMIT, cut, length, split
from tests.telegram.typed import follow, typed, units

words = typed.map(lambda text: html.escape(text, quote=False))
TAGS = ("<b>{}</b>", "<i>{}</i>", "<code>{}</code>", '<a href="https://x.example/a b">{}</a>')
markup = st.recursive(
    words,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map("".join),
        st.tuples(st.sampled_from(TAGS), inner).map(lambda pair: pair[0].format(pair[1])),
    ),
    max_leaves=6,
)


def plain(part: str) -> str:
    """The part as read by Telegram's parser, before anything is trimmed."""
    return HtmlReader(part).read()[0]


@settings(deadline=None, max_examples=200)
@given(markup, st.integers(10, 60))
def test_parts_are_sound_short_and_say_the_same(text: str, limit: int) -> None:
    parts = split(text, limit)
    read = [plain(part) for part in parts]
    assert all(units(one) <= limit for one in read)
    follow(read, plain(text))


@settings(deadline=None, max_examples=20)
@given(markup)
def test_a_text_longer_than_telegram_takes_is_cut_to_its_limit(text: str) -> None:
    whole = "".join([text, " конец\n"] * 40) + "ж" * 5000
    parts = split(whole)
    assert len(parts) > 1
    assert all(units(plain(part)) <= LIMIT <= 4096 for part in parts)
    follow([plain(part) for part in parts], plain(whole))


def test_a_short_text_is_left_as_it_is() -> None:
    assert split("<b>Коротко</b>\n\nи ясно", 40) == ["<b>Коротко</b>\n\nи ясно"]


def test_paragraphs_are_kept_whole_where_they_can_be() -> None:
    first, second = "а" * 30, "б" * 30
    assert split(f"{first}\n\n{second}", 40) == [first, second]


def test_without_paragraphs_lines_are_kept_then_words() -> None:
    assert split("раз два\nтри четыре", 12) == ["раз два", "три четыре"]
    assert split("раз два три", 8) == ["раз два ", "три"]


def test_a_tag_open_at_the_cut_is_closed_and_opened_again() -> None:
    assert split("<b>раз два</b>", 4) == ["<b>раз </b>", "<b>два</b>"]


def test_a_link_is_never_torn() -> None:
    link = '<a href="https://x.example/long path">раз два</a>'
    assert all(part.startswith('<a href="https://x.example/long path">') for part in split(link, 4))


def test_length_counts_what_is_shown_in_utf16() -> None:
    assert length("<b>&lt;&amp;</b>") == 2
    assert length("\U0001f600") == 2


def test_a_toast_is_cut_between_letters() -> None:
    assert cut("\U0001f600" * 150, 200) == "\U0001f600" * 100
    assert cut("а\U0001f600", 2) == "а"
    assert cut("коротко", 200) == "коротко"
