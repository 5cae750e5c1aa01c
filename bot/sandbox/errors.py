"""Errors of the Bot API, worded as Telegram words them."""

from __future__ import annotations

from typing import Any

TOO_OLD_QUERY = "query is too old and response timeout expired or query ID is invalid"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
OTHER_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook"
    " first"
)


class BotApiError(Exception):
    """A refusal of the Bot API.

    Args:
        code: the HTTP status and ``error_code`` of the answer, e.g. 400.
        description: the full text of the answer, prefix included.
        parameters: ``ResponseParameters`` of the answer, e.g. ``{"retry_after": 3}``.
    """

    def __init__(
        self, code: int, description: str, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """Give the JSON body with which Telegram reports this error."""
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad_request(text: str) -> BotApiError:
    """Make a 400: ``text`` without its prefix."""
    return BotApiError(400, f"Bad Request: {text}")


def forbidden(text: str) -> BotApiError:
    """Make a 403: ``text`` without its prefix."""
    return BotApiError(403, f"Forbidden: {text}")


def conflict(text: str) -> BotApiError:
    """Make a 409: ``text`` without its prefix."""
    return BotApiError(409, f"Conflict: {text}")


def too_many(seconds: int) -> BotApiError:
    """Make a 429 that asks to wait ``seconds``."""
    return BotApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


def too_large() -> BotApiError:
    """Make a 413, the answer to an upload over the limit."""
    return BotApiError(413, "Request Entity Too Large")


def unauthorized() -> BotApiError:
    """Make a 401, the answer to a wrong token."""
    return BotApiError(401, "Unauthorized")


def not_found() -> BotApiError:
    """Make a 404, the answer to an address that means nothing."""
    return BotApiError(404, "Not Found")
