"""Prints the table of who may do what with a pair, and when: docs/pairs.md (`make flows`)."""

from __future__ import annotations

from mentoring.pair.nouns import Chain, PairState
from mentoring.pair.rules import next_state
from mentoring.pair.table import HOLDERS, TABLE, Act, Party

HEAD = """# A pair from proposal to end

Generated from `mentoring/pair/table.py` by `make flows`; `make check` fails when it is out of date.
Whatever is not named here is refused with a plain reason: `pair-not_yours` with who may, or `pair-not_now`
with where the pair stands and when the act is possible. To whom a pair is no business, `common-not_allowed`.
"""
LETTERS = {
    Party.MENTOR: "mentor",
    Party.MENTEE: "mentee",
    Party.HELPER: "helper",
    Party.CURATOR: "curator",
    Party.COUNCIL: "council",
    Party.HEAD: "head",
}


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *_chain(), "", *_holders(), "", *_table(), ""])


def _chain() -> list[str]:
    """The states in order, as a diagram; dashed by name are the steps a school may leave out."""
    arrows = [f"    {s} --> {next_state(s, Chain())}" for s in list(PairState)[:6]]
    without = Chain(council=False, consent=False)
    skips = [
        f"    {s} --> {next_state(s, without)}: without council and consent"
        for s in list(PairState)[:6]
        if next_state(s, without) is not next_state(s, Chain())
        and s not in (PairState.COUNCIL, PairState.CONSENT)
    ]
    back = [f"    {s} --> curator: returned" for s in ("consent", "council", "head")]
    drops = [f"    {s} --> dropped" for s in list(PairState)[:6]]
    rest = [
        "    active --> paused",
        "    paused --> active",
        "    active --> ended",
        "    paused --> ended",
        "    ended --> asking: reopened",
    ]
    return [
        "## The chain",
        "",
        "```mermaid",
        "stateDiagram-v2",
        "    [*] --> asking",
        *arrows,
        *skips,
        *back,
        *drops,
        *rest,
        "```",
    ]


def _holders() -> list[str]:
    rows = [
        f"| `{state}` | {', '.join(LETTERS[one] for one in HOLDERS[state]) or 'nobody'} |"
        for state in PairState
    ]
    return ["## Who holds it", "", "| state | held by |", "|---|---|", *rows]


def _table() -> list[str]:
    states = list(PairState)
    head = f"| act | {' | '.join(f'`{one}`' for one in states)} |"
    rows = []
    for act in Act:
        rule = TABLE[act]
        who = ", ".join(LETTERS[one] for one in rule.parties)
        if set(rule.states) == set(states) and set(rule.parties) == set(Party):
            who = "everybody it concerns"
        cells = " | ".join(who if one in rule.states else "" for one in states)
        rows.append(f"| `{act}` | {cells} |")
    return ["## Who may do what", "", head, f"|---|{'---|' * len(states)}", *rows]
