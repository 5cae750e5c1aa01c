"""Files that went up or down: bytes, names, kinds, sizes of pictures."""

from __future__ import annotations

import hashlib
import mimetypes
import struct
from dataclasses import dataclass

from .errors import bad_request

MEGABYTE = 1 << 20
PHOTO_LIMIT = 10 * MEGABYTE


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file.

    Attributes:
        file_id: the name a bot uses for it.
        unique_id: the same for equal bytes.
        path: where ``/file/bot<token>/`` serves it.
        name: the name people see.
        mime: the media type.
        data: the bytes.
        photo: ``(width, height)`` in pixels for a picture sent as a picture.
    """

    file_id: str
    unique_id: str
    path: str
    name: str
    mime: str
    data: bytes
    photo: tuple[int, int] | None = None


class FileStore:
    """All files of one sandbox, in memory.

    Args:
        upload_limit: the largest file a bot may send, in bytes.
        download_limit: the largest file ``getFile`` gives, in bytes.
    """

    def __init__(
        self, upload_limit: int = 50 * MEGABYTE, download_limit: int = 20 * MEGABYTE
    ) -> None:
        self.upload_limit = upload_limit
        self.download_limit = download_limit
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(
        self, data: bytes, name: str, mime: str | None = None, *, folder: str = "documents"
    ) -> StoredFile:
        """Keep a file.

        Args:
            data: its bytes.
            name: its name; only the last part of a path is kept.
            mime: its media type; guessed by the name when missing.
            folder: ``documents``, ``photos``, ``voice`` or ``stickers``.

        Raises:
            BotApiError: 400 when it is empty, or is called a picture and is not one.
        """
        if not data:
            raise bad_request("file must be non-empty")
        name = name.replace("\\", "/").rsplit("/", 1)[-1] or "file"
        number = len(self._by_id)
        suffix = name.rsplit(".", 1)[-1].lower() if "." in name else "bin"
        unique = hashlib.sha256(data).hexdigest()[:15]
        stored = StoredFile(
            file_id=f"BQAC{folder[:1].upper()}{number:06d}{unique}",
            unique_id=f"AgAD{unique}",
            path=f"{folder}/file_{number}.{suffix if suffix.isalnum() else 'bin'}",
            name=name,
            mime=mime or mimetypes.guess_type(name)[0] or "application/octet-stream",
            data=data,
            photo=_photo_size(data) if folder == "photos" else None,
        )
        self._by_id[stored.file_id] = stored
        self._by_path[stored.path] = stored
        return stored

    def by_id(self, file_id: str) -> StoredFile:
        """Find a file by the bot's name for it.

        Raises:
            BotApiError: 400 when there is none.
        """
        stored = self.find(file_id)
        if stored is None:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        return stored

    def find(self, file_id: str) -> StoredFile | None:
        """Find a file by the bot's name for it; ``None`` when there is none."""
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> StoredFile | None:
        """Find a file by the path ``getFile`` gave; ``None`` when there is none."""
        return self._by_path.get(path)

    def check_download(self, stored: StoredFile) -> None:
        """Refuse what the real server would not let a bot download.

        Raises:
            BotApiError: 400 when the file is over ``download_limit``.
        """
        if len(stored.data) > self.download_limit:
            raise bad_request("file is too big")


def _photo_size(data: bytes) -> tuple[int, int]:
    if len(data) > PHOTO_LIMIT:
        raise bad_request(
            f"file of size {len(data)} bytes is too big for a photo;"
            f" the maximum size is {PHOTO_LIMIT} bytes"
        )
    size = picture_size(data)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > 10_000:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Read width and height in pixels of a PNG, GIF or JPEG; ``None`` if it is neither."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data[:4] == b"GIF8" and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return width, height
    if data[:2] == b"\xff\xd8":
        return _jpeg_size(data)
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None
