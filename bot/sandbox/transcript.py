"""A chat as plain text: what a failing test shows."""

from __future__ import annotations

from .chats import Chat, Message


def transcript(chat: Chat, last: int = 30) -> str:
    """Write the last messages of a chat, one block each, buttons in brackets.

    Args:
        last: how many messages at most.
    """
    messages = list(chat.messages.values())[-last:]
    return "\n".join(_block(message) for message in messages) or "(no messages)"


def _block(message: Message) -> str:
    data = message.data
    who = data["from"]["first_name"]
    edited = " (edited)" if "edit_date" in data else ""
    lines = [f"#{message.id} {who}{edited}: {_attachment(message)}{message.words}"]
    lines += ["    " + " ".join(f"[{b['text']}]" for b in row) for row in message.rows]
    return "\n".join(lines)


def _attachment(message: Message) -> str:
    data = message.data
    if "document" in data:
        return f"<file {data['document']['file_name']}> "
    for kind in ("photo", "sticker", "voice", "contact", "location"):
        if kind in data:
            return f"<{kind}> "
    return ""
