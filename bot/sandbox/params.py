"""Arguments of one Bot API call, whichever of the four ways they came in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .errors import bad_request


@dataclass(frozen=True, slots=True)
class Upload:
    """A file inside a request: its ``name``, media type and bytes."""

    name: str
    mime: str | None
    data: bytes


@dataclass(slots=True)
class Params:
    """Typed access to the arguments of a call.

    Attributes:
        values: strings from a form or a query; any JSON value from a JSON body.
        uploads: files of a multipart body by field name.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """Give an argument as text; empty when missing."""
        value = self.values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """Give an argument as a number; ``default`` when missing or not a number."""
        try:
            return int(self.values.get(name) or default)
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        """Give an argument as yes or no."""
        value = self.values.get(name)
        return value is True or str(value).lower() in ("true", "yes", "1")

    def json(self, name: str) -> Any:
        """Give a structured argument; ``None`` when missing.

        Raises:
            BotApiError: 400 when it is not JSON.
        """
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def upload(self, name: str) -> Upload | None:
        """Give the file sent as ``name``, directly or through ``attach://``."""
        value = self.values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            return self.uploads.get(value.removeprefix("attach://"))
        return self.uploads.get(name)
