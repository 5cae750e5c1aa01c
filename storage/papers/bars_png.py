"""Bars as a picture: results of a survey, indicators of a year (3.4(9))."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

LINE = 46
"""Characters of a label in one line."""
DPI = 130


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Args:
        shown: the value as written at its end.
    """

    label: str
    value: float
    shown: str


def draw(bars: Sequence[Bar], *, title: str, highest: float, empty: str) -> bytes:
    """Horizontal bars one under another, the first on top.

    Args:
        highest: end of the scale, which begins at nought.
        empty: said instead if there is no bar.

    Returns:
        PNG bytes.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    labels = [textwrap.fill(one.label, LINE) for one in bars]
    lines = sum(max(1, label.count("\n") + 1) for label in labels)
    figure = Figure(
        figsize=(9, 1.4 + 0.32 * max(lines, 2) + 0.22 * len(bars)), layout="constrained"
    )
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    figure.suptitle("\n".join(textwrap.wrap(title, 70)), fontsize=12, fontweight="bold")
    if not bars:
        axes.axis("off")
        axes.text(0.5, 0.5, textwrap.fill(empty, 60), ha="center", va="center", fontsize=11)
        return _png(figure)
    places = range(len(bars))
    axes.barh(places, [one.value for one in bars], height=0.62, color="#3b6ea5")
    for place, one in zip(places, bars, strict=True):
        axes.text(one.value + highest * 0.012, place, one.shown, va="center", fontsize=10)
    axes.set_yticks(places, labels=labels, fontsize=10)
    axes.invert_yaxis()
    axes.set_xlim(0, highest * 1.14)
    axes.set_xticks([highest * n / 5 for n in range(6)])
    axes.grid(axis="x", color="#dddddd")
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.tick_params(axis="y", length=0)
    return _png(figure)


def _png(figure: object) -> bytes:
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=DPI)  # type: ignore[attr-defined]
    return out.getvalue()
