"""Writes docs/flows.md and docs/pairs.md from the code: ``python -m tests.flow_chart [--check]``."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

from aiogram.fsm.state import StatesGroup

from bot.fsm.form import Form, Step, StepKind
from bot.texts import LOCALES, keys_of
from tests import pair_chart

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "flows.md"
HEAD = """# Conversations

Generated from `bot/fsm/` by `make flows`; `make check` fails when it is out of date.

In every form: *Back* goes one question back, *Skip* where the answer is optional, *Home* keeps the draft,
*Cancel* asks before it throws the draft away, and each answer can be changed alone on the last page.
"""
WORDS = {
    StepKind.CHOICE: "one of {count}",
    StepKind.MANY: "any of {count}",
    StepKind.NUMBER: "{lowest} to {highest}",
    StepKind.TEXT: "up to {limit} characters",
    StepKind.YES_NO: "yes or no",
    StepKind.CUSTOM: "a screen of its own",
}


def page() -> str:
    """The whole page."""
    parts = [HEAD]
    for file in sorted((ROOT / "bot" / "fsm").glob("*.py")):
        if file.stem in ("__init__", "form"):
            continue
        module = importlib.import_module(f"bot.fsm.{file.stem}")
        parts.append(f"\n## `{file.stem}`\n\n{(module.__doc__ or '').strip()}\n")
        form = getattr(module, "FORM", None)
        parts.append(form_chart(form) if isinstance(form, Form) else states(module))
    return "".join(parts)


def form_chart(form: Form) -> str:
    """Questions in order, as a diagram and a table."""
    names = [step.name for step in form.steps]
    arrows = [f"    {a} --> {b}" for a, b in zip(names, [*names[1:], "check"], strict=True)]
    arrows += ["    check --> [*]: send", "    check --> check: change one answer"]
    chart = "\n".join(
        ["", "```mermaid", "stateDiagram-v2", f"    [*] --> {names[0]}", *arrows, "```"]
    )
    rows = [
        f"| `{step.name}` | {kind(step)} | {asked(step)} | {readers(step)} |" for step in form.steps
    ]
    table = "\n".join(["| question | answer | asked | read by |", "|---|---|---|---|", *rows])
    return f"{chart}\n\n{table}\n"


def kind(step: Step) -> str:
    """What an answer is."""
    return WORDS[step.kind].format(
        count=len(step.options), lowest=step.lowest, highest=step.highest, limit=step.limit
    )


def asked(step: Step) -> str:
    """When the question is asked."""
    words = ["if it applies" if step.when else "always"]
    return ", ".join([*words, "may be skipped"] if step.optional else words)


def readers(step: Step) -> str:
    """Who reads the answer."""
    return ", ".join(step.readers)


def states(module: ModuleType) -> str:
    """States in which words are expected, outside of forms."""
    known = keys_of(LOCALES / "en")
    lines = []
    for one in vars(module).values():
        if isinstance(one, type) and issubclass(one, StatesGroup) and one is not StatesGroup:
            for state in one.__all_states_names__:
                name = state.rpartition(":")[2]
                area = module.__name__.rpartition(".")[2]
                text = (
                    f"text `{area}-{name}`" if f"{area}-{name}" in known else "words are expected"
                )
                lines.append(f"- `{name}`: {text}")
    return "\n" + "\n".join(lines) + "\n"


def main() -> int:
    """Write the pages, or with ``--check`` tell whether they are fresh."""
    wanted = {PAGE: page(), PAGE.with_name("pairs.md"): pair_chart.page()}
    if "--check" not in sys.argv:
        for file, text in wanted.items():
            file.write_text(text, encoding="utf-8")
        return 0
    old = [
        file.name
        for file, text in wanted.items()
        if not file.exists() or file.read_text(encoding="utf-8") != text
    ]
    if old:
        sys.stderr.write(f"docs: {', '.join(old)} out of date: run 'make flows'.\n")
    return 1 if old else 0


if __name__ == "__main__":
    sys.exit(main())
