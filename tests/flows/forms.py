"""How a person of a story fills in a form: by the meaning of buttons, whatever their words."""

from __future__ import annotations

from collections.abc import Sequence

from bot.sandbox import Actor
from tests.conftest import School

Move = tuple[str, str]
"""A button (what it does, its last word) or ``("says", words)``."""


def data_of(actor: Actor, do: str, arg: str = "") -> str:
    """Callback data of a form's button on the screen.

    Raises:
        AssertionError: no such button; shows the chat.
    """
    for row in actor.screen.get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            parts = button.get("callback_data", "").split(":")
            if parts[1:2] == [f"form.{do}"] and (not arg or parts[-1] == arg):
                return str(button["callback_data"])
    raise AssertionError(f"no button form.{do} {arg}\n{actor.transcript()}")


def has(actor: Actor, do: str, arg: str = "") -> bool:
    """Whether the screen has such a button."""
    try:
        return bool(data_of(actor, do, arg))
    except AssertionError:
        return False


async def move(school: School, actor: Actor, do: str, words: str = "") -> None:
    """Press one of the form's buttons on the screen, or write; the bot finishes."""
    if do == "says":
        await actor.says(words)
    else:
        await actor.taps_data(data_of(actor, do, words), message=actor.screen)
    await school.idle()


async def moves(school: School, actor: Actor, path: Sequence[Move]) -> None:
    """Several moves in a row."""
    for do, words in path:
        await move(school, actor, do, words)


REQUEST: tuple[Move, ...] = (
    ("set", "1"),
    ("set", "1"),
    ("set", "young"),
    ("part", "psych"),
    ("on", "psych.discipline"),
    ("set", "psych.3"),
    ("part", "list"),
    ("done", ""),
    ("skip", ""),
    ("skip", ""),
    ("skip", ""),
    ("on", "traditional"),
    ("done", ""),
    ("on", "teacher"),
    ("done", ""),
    ("set", "offline"),
    ("on", "mon_after"),
    ("done", ""),
    ("set", "0"),
    ("skip", ""),
    ("set", "usual"),
)
"""The shortest way through the request, up to the page of answers."""

QUESTIONNAIRE: tuple[Move, ...] = (
    ("set", "20"),
    ("set", "highest"),
    ("set", "few"),
    ("part", "method"),
    ("on", "method.design"),
    ("set", "method.3"),
    ("part", "list"),
    ("done", ""),
    ("skip", ""),
    ("on", "traditional"),
    ("on", "reversive"),
    ("done", ""),
    ("set", "6"),
    ("done", ""),
    ("set", "mixed"),
    ("on", "tue_after"),
    ("done", ""),
    ("on", "share"),
    ("done", ""),
    ("skip", ""),
    ("set", "0"),
)
"""The shortest way through the questionnaire, up to the page of answers."""


async def open_form(school: School, actor: Actor, name: str) -> None:
    """From the hub to the first question; a form of the other role lies under «Ещё»."""
    if f"p:{name}.mine:" not in str(actor.screen):
        await school.presses(actor, "home.more")
    await school.presses(actor, f"{name}.mine")
    await school.presses(actor, f"{name}.start")


async def sends_request(school: School, actor: Actor) -> None:
    """A whole request, sent."""
    await open_form(school, actor, "mentee_request")
    await moves(school, actor, [*REQUEST, ("send", "")])


async def sends_questionnaire(school: School, actor: Actor) -> None:
    """A whole questionnaire, sent."""
    await open_form(school, actor, "mentor_questionnaire")
    await moves(school, actor, [*QUESTIONNAIRE, ("send", "")])
