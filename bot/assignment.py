"""The best assignment of requests to mentors' places, by scipy's solver (6.1).

scipy is imported when first asked for: the idle bot does without it.
"""

from __future__ import annotations

from collections.abc import Sequence


def assign(rows: Sequence[Sequence[int]], places: Sequence[int]) -> list[int | None]:
    """Give each row a column so that the sum of points is the greatest.

    Args:
        rows: points of each column; 0 is impossible.
        places: how often each column may be given.

    Returns:
        a column for each row, ``None`` where there is none left; the same for the same input.
    """
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    if not rows or not sum(places):
        return [None] * len(rows)
    # More places than rows are never used; a smaller matrix is solved sooner.
    repeats = np.minimum(np.asarray(places), len(rows))
    columns = np.repeat(np.arange(len(places)), repeats)
    worth = np.asarray(rows, dtype=np.float64)[:, columns]
    found: list[int | None] = [None] * len(rows)
    for row, place in zip(*linear_sum_assignment(worth, maximize=True), strict=True):
        if worth[row, place] > 0:
            found[int(row)] = int(columns[place])
    return found
