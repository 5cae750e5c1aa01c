"""A Telegram on this machine: a Bot API server, people who write and tap, a page to see it.

Imports nothing of ours, so that it can judge the bot from outside.
"""

from .actors import Actor, ReceivedFile
from .clock import SandboxClock
from .errors import BotApiError
from .faults import Fault
from .incoming import NotPossibleError
from .limits import Limits
from .server import SandboxServer
from .world import World

__all__ = [
    "Actor",
    "BotApiError",
    "Fault",
    "Limits",
    "NotPossibleError",
    "ReceivedFile",
    "SandboxClock",
    "SandboxServer",
    "World",
]
