"""Charts of the final report: black on white, read in print as well as on a screen (3.4(10))."""

from __future__ import annotations

import io
import textwrap
from typing import Any

from mentoring.report import Chart, Look
from storage.papers.digest_png import BLUE, FAINT, FONT, INK

DPI = 150
WIDTH = 6.9
"""Inches; printed at nearly this size, so that letters are as large as those of the tables."""
LINE, MOST = 44, 2
"""Characters of a label in one line, and lines of it."""
SIZE = 10.5
LIGHT = "#a9c7e6"
"""Of the first of two series: what was before."""


def draw(chart: Chart) -> bytes:
    """Draw a chart; its title stands under it in the text. matplotlib is loaded here.

    Args:
        chart: labels and shown values are texts already.

    Returns:
        PNG bytes.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    labels = [_label(str(one)) for one in chart.labels]
    height = 2.6
    if chart.look is Look.BARS:
        rows = sum(max(one.count("\n") + 1, 0.9 * len(chart.series)) for one in labels)
        height = 0.45 + 0.27 * rows + 0.12 * len(labels)
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor="white", layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    for side in ("top", "right", "left", "bottom"):
        axes.spines[side].set_visible(False)
    (_bars if chart.look is Look.BARS else _columns)(axes, chart, labels)
    axes.tick_params(length=0, labelsize=SIZE, labelcolor=INK, labelfontfamily=FONT)
    made = io.BytesIO()
    figure.savefig(made, format="png", metadata={"Software": None})
    return made.getvalue()


def _label(words: str) -> str:
    return textwrap.fill(words, LINE, max_lines=MOST, placeholder="\u2026")


def _colours(chart: Chart) -> tuple[str, ...]:
    return (BLUE,) if len(chart.series) == 1 else (LIGHT, BLUE)


def _bars(axes: Any, chart: Chart, labels: list[str]) -> None:
    """Horizontal bars, the first on top; of two series the first above the second."""
    most = chart.highest or max((max(one.values) for one in chart.series), default=1) or 1
    thick = 0.7 / len(chart.series)
    for number, (series, colour) in enumerate(zip(chart.series, _colours(chart), strict=True)):
        places = [at + (number - (len(chart.series) - 1) / 2) * thick for at in range(len(labels))]
        axes.barh(places, series.values, height=thick * 0.92, color=colour, label=str(series.name))
        for at, value, shown in zip(places, series.values, series.shown, strict=True):
            axes.text(
                value + most * 0.012,
                at,
                str(shown),
                va="center",
                fontsize=SIZE,
                color=INK,
                family=FONT,
            )
    axes.set_yticks(range(len(labels)), labels=labels)
    axes.set_xticks([])
    axes.axvline(0, color=FAINT, linewidth=1)
    axes.invert_yaxis()
    axes.set_xlim(0, most * 1.12)
    if len(chart.series) > 1:
        axes.legend(
            loc="upper center",
            bbox_to_anchor=(0.4, 0),
            ncols=2,
            frameon=False,
            prop={"family": FONT, "size": SIZE},
        )


def _columns(axes: Any, chart: Chart, labels: list[str]) -> None:
    """Columns side by side, the number on each."""
    [series] = chart.series
    most = chart.highest or max(series.values, default=1) or 1
    axes.bar(range(len(labels)), series.values, width=0.68, color=BLUE)
    for at, value, shown in zip(range(len(labels)), series.values, series.shown, strict=True):
        axes.text(
            at,
            value + most * 0.025,
            str(shown),
            ha="center",
            fontsize=SIZE,
            color=INK,
            family=FONT,
        )
    axes.set_xticks(range(len(labels)), labels=labels)
    axes.set_yticks([])
    axes.axhline(0, color=FAINT, linewidth=1)
    axes.set_ylim(0, most * 1.15)
