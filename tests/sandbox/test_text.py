"""Texts as Telegram takes them: limits, parse mode HTML, entities."""

from __future__ import annotations

import pytest

from bot.sandbox import Actor, BotApiError
from bot.sandbox.entities import formatted, utf16_slice

from .conftest import Client


async def send(client: Client, anna: Actor, text: str, **more: object) -> dict:
    return await client.result("sendMessage", chat_id=anna.id, text=text, **more)


async def refuse(client: Client, anna: Actor, text: str, **more: object) -> str:
    return await client.refusal("sendMessage", chat_id=anna.id, text=text, **more)


async def test_formatting_becomes_entities_in_utf16_units(client: Client, anna: Actor) -> None:
    html = "\U0001f600 <b>bold <i>both</i></b> &lt;tag&gt; &#1071;&#x416;"
    message = await send(client, anna, html, parse_mode="HTML")
    assert message["text"] == "\U0001f600 bold both <tag> \u042f\u0416"
    found = {
        entity["type"]: utf16_slice(message["text"], entity["offset"], entity["length"])
        for entity in message["entities"]
    }
    assert found == {"bold": "bold both", "italic": "both"}


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<strong>x</strong>", "bold"),
        ("<em>x</em>", "italic"),
        ("<ins>x</ins>", "underline"),
        ("<del>x</del>", "strikethrough"),
        ("<strike>x</strike>", "strikethrough"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ('<span class="tg-spoiler">x</span>', "spoiler"),
        ("<blockquote>x</blockquote>", "blockquote"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote"),
        ("<code>x</code>", "code"),
        ('<pre><code class="language-python">x</code></pre>', "pre"),
        ('<a href="https://example.org/?a=1&amp;b=2">x</a>', "text_link"),
    ],
)
def test_every_tag_has_its_entity(html: str, kind: str) -> None:
    text, entities = formatted(html, "HTML")
    assert (text, [entity["type"] for entity in entities]) == ("x", [kind])


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("\u042f <x>y</x>", 'Unsupported start tag "x" at byte offset 3'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        (
            "<b><i>test</b></i>",
            'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"',
        ),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a =">x</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
    ],
)
def test_broken_markup_is_named(html: str, problem: str) -> None:
    with pytest.raises(BotApiError) as caught:
        formatted(html, "HTML")
    assert caught.value.description == f"Bad Request: can't parse entities: {problem}"


async def test_emptiness_has_two_names(client: Client, anna: Actor) -> None:
    assert await refuse(client, anna, "") == "Bad Request: message text is empty"
    for blank in ("  \n ", "<b> </b>"):
        answer = await refuse(client, anna, blank, parse_mode="HTML")
        assert answer == "Bad Request: text must be non-empty"


async def test_length_counts_after_parsing(client: Client, anna: Actor) -> None:
    marked = f"<b>{'x' * 4096}</b>"
    assert len((await send(client, anna, marked, parse_mode="HTML"))["text"]) == 4096
    too_long = "\U0001f600" * 2049
    assert await refuse(client, anna, too_long) == "Bad Request: message is too long"


async def test_outer_whitespace_goes_and_entities_follow(client: Client, anna: Actor) -> None:
    message = await send(client, anna, " \n <b> x </b> ", parse_mode="html")
    assert message["text"] == "x"
    assert message["entities"] == [{"offset": 0, "length": 1, "type": "bold"}]


async def test_a_list_of_entities_is_checked(client: Client, anna: Actor) -> None:
    def bold(offset: int, length: int) -> list[dict]:
        return [{"type": "bold", "offset": offset, "length": length}]

    message = await send(client, anna, "hello", entities=bold(0, 5))
    assert message["entities"] == bold(0, 5)
    assert await refuse(client, anna, "hello", entities=bold(100, 1)) == (
        "Bad Request: entity begins after the end of the text at UTF-16 offset 100"
    )
    assert await refuse(client, anna, "hello", entities=bold(0, 100)) == (
        "Bad Request: entity beginning at UTF-16 offset 0 ends after the end of the text"
        " at UTF-16 offset 100"
    )
    wrong_link = [{"type": "text_link", "offset": 0, "length": 5, "url": "not-a-url"}]
    assert await refuse(client, anna, "click", entities=wrong_link) == (
        "Bad Request: entity URL 'not-a-url' is invalid: Wrong HTTP URL"
    )


async def test_links_commands_and_mentions_are_found(client: Client, anna: Actor) -> None:
    message = await send(client, anna, "/help @anna_p https://example.org/a. x@y.org #tag <code>")
    kinds = [entity["type"] for entity in message["entities"]]
    assert kinds == ["bot_command", "mention", "url", "email", "hashtag"]


async def test_nothing_is_found_inside_code(client: Client, anna: Actor) -> None:
    message = await send(client, anna, "<code>/help</code>", parse_mode="HTML")
    assert [entity["type"] for entity in message["entities"]] == ["code"]


async def test_other_parse_modes_are_refused(client: Client, anna: Actor) -> None:
    answer = await refuse(client, anna, "x", parse_mode="Nonsense")
    assert answer == "Bad Request: unsupported parse_mode"
