"""The picture of a summary: two plain charts, large enough to be read on a phone (3.4(9))."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from mentoring.paper_digest import Bar, DigestPicture

WIDTH, HEIGHT, DPI = 7.2, 8.4, 150
"""Inches and dots an inch: 1080 by 1260 points, as a phone shows without zooming."""
FONT = "DejaVu Sans"
"""Comes with matplotlib and has Cyrillic."""
INK, FAINT, BLUE = "#1f2933", "#7b8794", "#2f6fb3"
COLOURS = {"attention": "#c2410c", "on_track": "#2e7d4f", "early": "#9aa5b1"}
LARGE, USUAL, SMALL = 19, 16, 14


def write(picture: DigestPicture) -> bytes:
    """Draw the picture. matplotlib is loaded here: whoever draws nothing does without it.

    Returns:
        The bytes of the PNG.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, HEIGHT), dpi=DPI, facecolor="white")
    FigureCanvasAgg(figure)
    figure.text(0.05, 0.955, picture.title, fontsize=LARGE, color=INK, family=FONT, weight="bold")
    upper = figure.add_axes((0.05, 0.56, 0.9, 0.31))
    _lights(upper, picture)
    lower = figure.add_axes((0.05, 0.09, 0.9, 0.34))
    _weeks(lower, picture)
    made = io.BytesIO()
    figure.savefig(made, format="png", metadata={"Software": None})
    return made.getvalue()


def _head(axes: Any, words: str) -> None:
    axes.set_title(words, loc="left", fontsize=USUAL, color=INK, family=FONT, pad=14)
    for side in ("top", "right", "left", "bottom"):
        axes.spines[side].set_visible(False)
    axes.set_yticks([])


def _nothing(axes: Any, words: str) -> None:
    axes.set_xticks([])
    axes.text(0.0, 0.8, words, transform=axes.transAxes, fontsize=USUAL, color=FAINT, family=FONT)


def _lights(axes: Any, picture: DigestPicture) -> None:
    """One bar for each way to stand: words above it, the number at its end."""
    _head(axes, picture.pairs)
    if not any(one.count for one in picture.lights):
        _nothing(axes, picture.no_pairs)
        return
    axes.set_xticks([])
    most = max(one.count for one in picture.lights)
    axes.set_xlim(0, most * 1.15)
    axes.set_ylim(len(picture.lights), 0)
    for place, one in enumerate(picture.lights):
        axes.barh(place + 0.68, one.count, height=0.42, color=COLOURS.get(one.code, BLUE))
        axes.text(0, place + 0.36, one.label, fontsize=USUAL, color=INK, family=FONT)
        axes.text(
            one.count + most * 0.02,
            place + 0.69,
            str(one.count),
            fontsize=LARGE,
            color=INK,
            family=FONT,
            weight="bold",
            va="center",
        )


def _weeks(axes: Any, picture: DigestPicture) -> None:
    """A bar for each week, the last one darker; the number stands on it."""
    _head(axes, picture.meetings)
    if not any(one.count for one in picture.weeks):
        _nothing(axes, picture.no_meetings)
        return
    counts = [one.count for one in picture.weeks]
    last = len(counts) - 1
    colours = [BLUE if place == last else "#a9c7e6" for place in range(len(counts))]
    axes.bar(range(len(counts)), counts, width=0.72, color=colours)
    axes.set_ylim(0, max(counts) * 1.18)
    axes.set_xticks(range(len(counts)), _labels(picture.weeks))
    axes.tick_params(axis="x", length=0, labelsize=SMALL, labelcolor=INK, labelfontfamily=FONT)
    axes.axhline(0, color=FAINT, linewidth=1.5)
    for place, count in enumerate(counts):
        axes.text(
            place,
            count + max(counts) * 0.025,
            str(count),
            ha="center",
            fontsize=USUAL,
            color=INK,
            family=FONT,
            weight="bold" if place == last else "normal",
        )


def _labels(bars: Sequence[Bar]) -> list[str]:
    return [one.label for one in bars]
