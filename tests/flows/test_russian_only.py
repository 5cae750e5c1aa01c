"""The main screens of every role in Russian: no Latin word but those every teacher knows."""

from __future__ import annotations

import pytest

from bot.sandbox import Actor
from mentoring.people import Role
from tests.conftest import School
from tests.flows.by_buttons import goes, on, pressable
from tests.flows.everybody import (
    Everybody,
    comes_by_sheet,
    everybody,
    heard,
    member,
    not_russian,
    troubles,
)
from tests.flows.forms import QUESTIONNAIRE, REQUEST, moves

OWN = (
    ("settings.home", "settings.quiet", "settings.home", "settings.kinds"),
    ("my_data.home", "my_data.privacy"),
    ("my_data.home", "my_data.export", "my_data.erase", "my_data.erase_sure", "my_data.home"),
    ("my_data.home", "consent.mine", "consent.kind", "consent.show", "consent.mine"),
    ("my_data.home", "consent.mine", "=Публикация", "consent.show", "consent.details"),
    ("my_data.home", "consent.mine", "consent.kind", "consent.paper", "consent.withdraw"),
)
"""Everybody's screens, from the hub by what buttons do, or by a label (``=``)."""
INVITING = (
    ("people.home", "invite.home", "invite.new", "invite.make", "invite.qr"),
    ("people.home", "invite.home", "invite.new", "=куратор"),
    ("people.home", "invite.home", "invite.open", "invite.close", "invite.close_do"),
    ("people.home", "invite.home", "invite.sheet", "invite.sheet_make", "invite.close"),
    ("people.home", "invite.home", "staff_list.home", "staff_list.template"),
    ("people.home", "people.search", '"Орлов', "people.filter", "people.by_role", "people.home"),
    ("people.home", "people.clear", "person.open", "person.roles", "person.open"),
    ("people.home", "=Орлов Б. И.", "person.history"),
    ("people.home", "=Орлов Б. И.", "person.edit", "person.field", '"Орлов', '"Орлов Борис'),
    ("people.home", "=Орлов Б.", "person.original", "person.place", "person.place_do"),
    ("people.home", "=Орлов Б.", "person.leave", "person.open"),
)
SCREENS: dict[Role, tuple[tuple[str, ...], ...]] = {
    Role.MENTEE: (("mentee_request.mine", "mentee_request.view", "mentee_request.mine"),),
    Role.MENTOR: (("mentor_questionnaire.mine", "mentor_questionnaire.view"),),
    Role.HEAD: (("bank.counts",),),
    Role.COUNCIL: (
        ("home.more", "bank.mentees", "bank.search", '"никто', "bank.clear"),
        ("home.more", "bank.mentees", "bank.filter", "bank.pick", "bank.set"),
    ),
    Role.ADMIN: (("admin.home", "admin.aside", "admin.home"), *INVITING),
    Role.CURATOR: (
        *INVITING,
        ("queue.home", "person.open", "person.approve", "person.approve_do"),
        ("queue.home", "request.open", "request.return", "request.comment", "queue.phrase"),
        ("queue.requests", "request.open", "request.aside", "request.aside_do", "bank.only"),
        ("queue.home", "questionnaire.open", "questionnaire.accept"),
        (
            "home.more",
            "bank.mentees",
            "bank.clear",
            "bank.filter",
            "=По статусу",
            "=на рассмотрении",
        ),
        ("home.more", "bank.mentors", "bank.card", "bank.history", "bank.version"),
        ("home.more", "bank.mentors", "bank.export"),
        ("home.more", "site.home", "news.list", "news.new", '"Урок', '"Прошёл урок Орлова'),
        ("home.more", "site.home", "news.list", "news.open", "news.show", "news.preview"),
        ("home.more", "site.home", "shelf.home", "shelf.home", "shelf.list", "shelf.item"),
        ("home.more", "site.home", "site.build"),
        ("home.more", "regulation.home", "regulation.draft", "regulation.text"),
        ("home.more", "broadcast.start", "=Написать всем", '"Педсовет в пятницу', "broadcast.send"),
    ),
}
"""The screens of each role."""
UNASKED = ("привет", "/help", "/privacy", "/cancel", "/request", "/mentor", "/nothing", "/system")


async def look_around(cast: Everybody, role: Role) -> None:
    """Everything of a role, then what nobody asked for."""
    school, actor = cast.school, cast[role]
    for path in (*SCREENS[role], *OWN):
        await goes(school, actor, *path)
    for words in UNASKED:
        await actor.says(words)
    await actor.sends_sticker()
    await actor.sends_photo()
    await actor.forwards("чужие слова", "Кто-то")
    await actor.taps_data("p:request.accept:1:1:")
    await school.idle()


@pytest.mark.parametrize("role", Role)
async def test_every_screen_of_a_role_is_russian(school: School, role: Role) -> None:
    cast = await everybody(school)
    await member(school, Role.CURATOR, "Вторая Дарья Олеговна")  # the only one may not erase
    await comes_by_sheet(school, "Чужова Майя Петровна", "учитель")
    await look_around(cast, role)
    assert not not_russian(heard(school))
    assert not await troubles(school)
    for actor in cast.actors.values():
        described = [one["description"] for one in actor.commands()]
        assert not not_russian(described)


async def test_both_forms_are_russian_to_the_last_question(school: School) -> None:
    cast = await everybody(school, forms=False)
    for role, form, path in (
        (Role.MENTEE, "mentee_request", REQUEST),
        (Role.MENTOR, "mentor_questionnaire", QUESTIONNAIRE),
    ):
        actor: Actor = cast[role]
        await goes(school, actor, f"{form}.mine", f"{form}.start", '"не понял', "form.cancel")
        await on(school, actor, "form.keep")
        await moves(school, actor, path)
        await goes(school, actor, "form.resume", "form.edit", "form.back", "form.send")
        await on(school, actor, f"{form}.withdraw", f"{form}.withdraw_yes")
    assert pressable(cast[Role.CURATOR], "people.home")
    assert not not_russian(heard(school))
