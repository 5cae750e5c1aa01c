"""Failures on order: what a network and a busy Telegram do to a bot."""

from __future__ import annotations

import random
from dataclasses import dataclass

HTTP_502 = "http_502"
HTTP_500 = "http_500"
RESET_BEFORE = "reset_before"
RESET_AFTER = "reset_after"
TOO_MANY = "too_many"
SLOW = "slow"
KINDS = (HTTP_502, HTTP_500, RESET_BEFORE, RESET_AFTER, TOO_MANY, SLOW)

NGINX_502 = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n"
    "</body>\r\n</html>\r\n"
)


@dataclass(slots=True)
class Fault:
    """One order for failure.

    Attributes:
        kind: ``http_502`` (the HTML page of nginx), ``http_500``, ``reset_before`` (connection
            cut, nothing done), ``reset_after`` (done, then cut without an answer),
            ``too_many`` (429), ``slow`` (waits, then answers).
        method: the Bot API method it strikes; any when ``None``.
        times: how many calls it strikes; without end when ``None``.
        probability: of striking a call that fits, 0 to 1.
        after: how many fitting calls it lets pass first.
        delay: seconds to wait, for ``slow``.
        retry_after: seconds asked for by ``too_many``.
        struck: how many calls it has struck so far.
    """

    kind: str
    method: str | None = None
    times: int | None = 1
    probability: float = 1.0
    after: int = 0
    delay: float = 0.0
    retry_after: int = 1
    struck: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown kind of fault {self.kind!r}; there are {', '.join(KINDS)}")


class Faults:
    """Orders in force.

    Args:
        seed: of the dice, so that a run can be repeated.
    """

    def __init__(self, seed: int = 0) -> None:
        self._orders: list[Fault] = []
        self._dice = random.Random(seed)  # noqa: S311 - dice of a test, not a secret

    def seed(self, value: int) -> None:
        """Start the dice anew."""
        self._dice.seed(value)

    def add(self, fault: Fault) -> Fault:
        """Put an order in force and give it back, so that ``struck`` can be read."""
        self._orders.append(fault)
        return fault

    def clear(self) -> None:
        """Withdraw all orders."""
        self._orders.clear()

    def strike(self, method: str) -> Fault | None:
        """Give the order that strikes this call, if any, and count it.

        Args:
            method: lower-case name of the method called.
        """
        for fault in self._orders:
            if fault.method is not None and fault.method.lower() != method:
                continue
            if fault.after > 0:
                fault.after -= 1
                continue
            if fault.probability < 1 and self._dice.random() >= fault.probability:
                continue
            fault.struck += 1
            if fault.times is not None and fault.struck >= fault.times:
                self._orders.remove(fault)
            return fault
        return None
