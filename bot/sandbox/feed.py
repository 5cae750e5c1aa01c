"""What the page reads: the state of the world, its events as they come, files."""

from __future__ import annotations

import asyncio
import json
from itertools import islice
from typing import Any
from urllib.parse import quote

from aiohttp import web

from .chats import Chat, Json
from .world import World, person_card

HISTORY = 200
SILENCE = 20.0
# Shown in the browser; everything else is handed over as a download.
INLINE = {"image/png", "image/jpeg", "image/gif", "image/webp"}


class Feed:
    """Answers the control routes that only read.

    Args:
        world: what is read.
        zone: the name of the school's time zone.
    """

    def __init__(self, world: World, zone: str) -> None:
        self._world = world
        self._zone = zone
        self._closing = False

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give the routes."""
        return [
            web.get("/sandbox/state", self.state),
            web.get("/sandbox/events", self.events),
            web.get("/sandbox/files/{file_id}", self.file),
        ]

    def close(self) -> None:
        """End all streams of events."""
        self._closing = True
        self._world.events.changed.notify()

    async def state(self, request: web.Request) -> web.StreamResponse:
        """Give everything, or one ``chat``, with the last ``messages`` of each chat.

        With ``since`` it waits up to ``wait`` seconds and gives the events after that number.
        """
        query = request.query
        if "since" in query:
            return await self._since(int(query["since"]), float(query.get("wait", 25)))
        history = int(query.get("messages", HISTORY))
        only = query.get("chat")
        chats = self._world.chats.values()
        if only is not None:
            chats = [chat for chat in chats if str(chat.id) == only]  # type: ignore[assignment]
        return web.json_response({
            "bot": {**self._world.bot, "description": self._description()},
            "cursor": self._world.events.cursor,
            "now": self._world.clock.now().timestamp(),
            "zone": self._zone,
            "people": [self._card(number) for number in self._world.people],
            "chats": [_chat(chat, history) for chat in chats],
        })  # fmt: skip

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Stream events after ``since`` (or ``Last-Event-ID``) as server-sent events."""
        last = request.headers.get("Last-Event-ID") or request.query.get("since")
        cursor = int(last) if last else self._world.events.cursor
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        await response.write(b"retry: 1000\n\n")
        while not self._closing:
            news = self._world.events.since(cursor)
            if news is None:
                # Too far behind: the page has to read the whole state again.
                cursor = self._world.events.cursor
                news = [{"n": cursor, "kind": "reset"}]
            if news:
                cursor = news[-1]["n"]
                await response.write("".join(map(_sse, news)).encode())
            elif not await self._news_within(SILENCE):
                await response.write(b": still here\n\n")
        return response

    async def file(self, request: web.Request) -> web.StreamResponse:
        """Serve a file of a chat: pictures to be shown, everything else to be saved."""
        stored = self._world.files.find(request.match_info["file_id"])
        if stored is None:
            raise web.HTTPNotFound(text="no such file")
        shown = stored.mime in INLINE
        kind = "inline" if shown else "attachment"
        return web.Response(
            body=stored.data,
            content_type=stored.mime if shown else "application/octet-stream",
            headers={"Content-Disposition": f"{kind}; filename*=UTF-8''{quote(stored.name)}"},
        )

    async def _since(self, cursor: int, seconds: float) -> web.StreamResponse:
        news = self._world.events.since(cursor)
        if news == [] and await self._news_within(seconds):
            news = self._world.events.since(cursor)
        return web.json_response({"cursor": self._world.events.cursor, "events": news})

    async def _news_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                await self._world.events.changed.wait()
        except TimeoutError:
            return False
        return True

    def _description(self) -> str:
        profile = self._world.profile
        return str(profile.get(("description", "ru")) or profile.get(("description", ""), ""))

    def _card(self, number: int) -> Json:
        person = self._world.people[number]
        commands = self._world.commands.shown(number, person.language_code)
        return {**person_card(person), "commands": commands}


def _chat(chat: Chat, history: int) -> Json:
    newest = list(islice(reversed(chat.messages.values()), max(history, 0)))
    return {
        **chat.data,
        "members": sorted(chat.members),
        "keyboard": chat.reply_keyboard,
        "messages": [
            {"message": message.data, "bot": message.from_bot, "silent": message.silent}
            for message in reversed(newest)
        ],
    }


def _sse(event: dict[str, Any]) -> str:
    return f"id: {event['n']}\ndata: {json.dumps(event)}\n\n"
