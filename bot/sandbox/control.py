"""Control routes under ``/sandbox/``: the page and tests of other processes play people here."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from . import incoming
from .bot_api import BotApi
from .chats import Chat, Json, Person
from .errors import BotApiError
from .faults import Fault
from .world import person_card

Action = Callable[[Json], Awaitable[Json] | Json]


class Control:
    """Answers the control routes that change something.

    Args:
        api: the Bot API whose world is controlled.
        zone: the school's time zone, for ``next_monday``.
    """

    def __init__(self, api: BotApi, zone: ZoneInfo) -> None:
        self._api = api
        self._world = api.world
        self._zone = zone

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give the routes; each takes a JSON object and answers with one."""
        actions: dict[str, Callable[[Json], Json]] = {
            "say": self.say, "tap": self.tap, "file": self.file, "contact": self.contact,
            "edit": self.edit, "clock": self.clock, "people": self.people, "block": self.block,
            "fault": self.fault,
        }  # fmt: skip
        return [web.post(f"/sandbox/{name}", _json_route(act)) for name, act in actions.items()]

    def say(self, body: Json) -> Json:
        """Write ``text`` as ``user``, in ``chat`` if given."""
        content = incoming.text_content(str(body["text"]))
        return incoming.write(self._world, self._person(body), content, self._chat(body))

    def tap(self, body: Json) -> Json:
        """Press the button with ``data`` under ``message_id`` as ``user``."""
        query = incoming.press(
            self._world, self._person(body), int(body["message_id"]), str(body["data"]),
            self._chat(body),
        )  # fmt: skip
        return {"query": query.id}

    def file(self, body: Json) -> Json:
        """Send a file as ``user``: ``name``, ``base64``, ``caption``, ``photo`` (yes or no)."""
        data = base64.b64decode(body["base64"], validate=True)
        caption = str(body.get("caption", ""))
        if body.get("photo"):
            content = incoming.photo_content(self._world, data, caption)
        else:
            content = incoming.document_content(self._world, str(body["name"]), data, caption)
        return incoming.write(self._world, self._person(body), content, self._chat(body))

    def contact(self, body: Json) -> Json:
        """Share the phone number of ``user``: ``phone_number``."""
        person = self._person(body)
        contact = {
            "phone_number": str(body.get("phone_number", "+70000000000")),
            "first_name": person.first_name,
            "user_id": person.id,
        }
        return incoming.write(self._world, person, {"contact": contact})

    def edit(self, body: Json) -> Json:
        """Change the ``text`` of ``message_id``, written by ``user``."""
        return incoming.edit(
            self._world, self._person(body), int(body["message_id"]), str(body["text"]),
            self._chat(body),
        )  # fmt: skip

    def clock(self, body: Json) -> Json:
        """Move the clock: ``move`` in seconds, or ``to``: hour, day, next_monday, an ISO moment."""
        clock = self._world.clock
        if "move" in body:
            clock.move(timedelta(seconds=float(body["move"])))
        else:
            clock.set(self._target(str(body["to"]), clock.now()))
        return {"now": clock.now().isoformat()}

    def people(self, body: Json) -> Json:
        """Add a person with the fields of ``World.person``; the answer describes them."""
        known = (
            "first_name", "last_name", "username", "user_id", "language_code", "note", "pinned",
            "started",
        )  # fmt: skip
        actor = self._world.person(**{key: body[key] for key in known if key in body})
        return person_card(actor.person)

    def block(self, body: Json) -> Json:
        """Block the bot as ``user``, or unblock it with ``blocked`` false."""
        person = self._person(body)
        incoming.set_blocked(self._world, person, bool(body.get("blocked", True)))
        return person_card(person)

    def fault(self, body: Json) -> Json:
        """Order a failure with the fields of ``Fault``; or ``clear``; or ``redeliver`` n."""
        if body.get("clear"):
            self._api.faults.clear()
        elif "redeliver" in body:
            self._world.updates.redeliver(int(body["redeliver"]))
        else:
            self._api.faults.add(Fault(**body))
        return {}

    def _person(self, body: Json) -> Person:
        return self._world.people[int(body["user"])]

    def _chat(self, body: Json) -> Chat | None:
        return self._world.chats[int(body["chat"])] if body.get("chat") else None

    def _target(self, to: str, now: datetime) -> datetime:
        if to == "hour":
            return now + timedelta(hours=1)
        local = now.astimezone(self._zone)
        if to == "day":
            # The same hour by the clock on the wall, whatever the zone does in between.
            return datetime.combine(local.date() + timedelta(days=1), local.time(), self._zone)
        if to == "next_monday":
            monday = local.date() + timedelta(days=7 - local.weekday())
            return datetime.combine(monday, time(8), self._zone)
        return datetime.fromisoformat(to)


def _json_route(
    action: Callable[[Json], Json],
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            body: Any = await request.json()
            if not isinstance(body, dict):
                raise ValueError("a JSON object is expected")
            return web.json_response(action(body))
        except incoming.NotPossibleError as error:
            return web.json_response({"error": str(error)}, status=409)
        except KeyError as error:
            return web.json_response({"error": f"missing or unknown: {error}"}, status=400)
        except (ValueError, TypeError, binascii.Error, BotApiError) as error:
            return web.json_response({"error": str(error)}, status=400)

    return handle
