"""The rules of the house, executed. Each failure names the file and the rule (docs/decisions/0001)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from aiogram.filters import StateFilter
from aiogram.fsm.state import State, StatesGroup
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).resolve().parent.parent
CODE = [
    path
    for folder in ("mentoring", "storage", "bot")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "versions" not in path.parts
]
LANGUAGES = ("ru", "en")
STANDARD = {
    "__future__",
    "typing",
    "dataclasses",
    "datetime",
    "enum",
    "re",
    "collections",
    "calendar",
}
PURE = STANDARD | {"types", "math", "functools", "itertools", "zoneinfo", "hashlib", "unicodedata"}


def name(path: Path) -> str:
    """Path inside the repository, for messages."""
    return str(path.relative_to(ROOT))


@cache
def tree(path: Path) -> ast.Module:
    """The parsed file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path, *, for_types: bool = True) -> Iterator[str]:
    """Dotted names a file imports; without those under TYPE_CHECKING if asked."""
    skipped: set[ast.AST] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test) and not for_types:
            skipped |= {inner for child in node.body for inner in ast.walk(child)}
    for node in ast.walk(tree(path)):
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def under(folder: str) -> list[Path]:
    """Files of a folder of ours."""
    return [path for path in CODE if name(path).startswith(folder)]


def breaks(path: Path, *forbidden: str, for_types: bool = True) -> list[str]:
    """Imports of a file that begin with something forbidden."""
    found = imports(path, for_types=for_types)
    return [one for one in found if any(one == f or one.startswith(f + ".") for f in forbidden)]


@pytest.mark.parametrize(
    ("folder", "forbidden"),
    [
        ("storage/", ("bot", "aiogram", "apscheduler")),
        ("bot/fsm/", ("storage", "sqlalchemy", "bot.handlers", "bot.telegram")),
        ("bot/handlers/", ("sqlalchemy", "bot.telegram.sender", "bot.telegram.delivery", "docx")),
        ("bot/telegram/", ("bot.handlers", "bot.fsm", "sqlalchemy")),
        ("bot/jobs.py", ("aiogram", "sqlalchemy")),
        (
            "bot/sandbox/",
            ("mentoring", "storage", "aiogram", "bot.telegram", "bot.app", "bot.handlers"),
        ),
    ],
)
def test_nobody_imports_what_the_house_forbids(folder: str, forbidden: tuple[str, ...]) -> None:
    broken = {name(path): breaks(path, *forbidden) for path in under(folder)}
    assert not {path: found for path, found in broken.items() if found}


def test_mentoring_is_python_only() -> None:
    for path in under("mentoring/"):
        for one in imports(path, for_types=False):
            first = one.split(".")[0]
            assert first in PURE | {"mentoring"}, f"{name(path)} imports {one}"
        for one in imports(path):
            if one.startswith("storage"):
                assert one.startswith("storage."), f"{name(path)} imports {one}"


def test_aiogram_is_not_paid_for_by_commands_that_do_not_talk() -> None:
    for file in ("bot/__main__.py", "bot/cli.py", "bot/doctor.py", "bot/staff_import.py"):
        lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
        assert not [line for line in lines if re.match(r"(from|import) aiogram", line)], file


def test_only_the_app_knows_everyone() -> None:
    for path in CODE:
        if name(path) not in ("bot/app.py", "bot/service.py") and "demo" not in path.parts:
            assert not breaks(path, "bot.app"), name(path)


@pytest.mark.parametrize("path", under("bot/fsm/"), ids=name)
def test_a_feature_has_one_name_in_every_folder(path: Path) -> None:
    if path.stem == "__init__":
        return
    siblings = [ROOT / "bot/handlers" / path.name, ROOT / f"tests/flows/test_{path.name}"]
    siblings += [ROOT / "locales" / language / f"{path.stem}.ftl" for language in LANGUAGES]
    assert not [name(sibling) for sibling in siblings if not sibling.exists()]


def test_every_state_is_handled() -> None:
    from bot.app import dispatcher

    handled: set[str] = set()
    for router in dispatcher().chain_tail:
        for handler in router.message.handlers:
            for one in handler.filters or ():
                states = [one.callback] if isinstance(one.callback, (State, StateFilter)) else []
                for state in states:
                    inner = state.states if isinstance(state, StateFilter) else (state,)
                    handled |= {s.state for s in inner if isinstance(s, State) and s.state}
    assert declared_states() <= handled, sorted(declared_states() - handled)


def declared_states() -> set[str]:
    """Every state of every conversation."""
    import importlib

    found: set[str] = set()
    for path in under("bot/fsm/"):
        module = importlib.import_module(
            f"bot.fsm.{path.stem}" if path.stem != "__init__" else "bot.fsm"
        )
        for one in vars(module).values():
            if isinstance(one, type) and issubclass(one, StatesGroup) and one is not StatesGroup:
                found |= set(one.__all_states_names__)
    return found


class Variables(Visitor):
    """Names of the facts a text uses."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        """Remember a fact's name."""
        self.names.add(node.id.name)


@cache
def texts(language: str) -> dict[str, frozenset[str]]:
    """Key → facts of every text of a language."""
    found: dict[str, frozenset[str]] = {}
    for file in sorted((ROOT / "locales" / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                visitor = Variables()
                visitor.visit(entry)
                found[entry.id.name] = frozenset(visitor.names)
    return found


def test_both_languages_say_the_same_with_the_same_facts() -> None:
    assert set(texts("ru")) == set(texts("en"))
    different = [key for key, facts in texts("ru").items() if facts != texts("en")[key]]
    assert not different


@cache
def words_in_code() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """String constants of our code, and patterns of its f-strings that look like keys."""
    exact: set[str] = set()
    patterns: set[str] = set()
    for path in CODE:
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                exact.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z0-9_-]+"
                    for part in node.values
                ]
                patterns.add("".join(parts))
    usable = (one for one in patterns if "-" in one.replace("[a-z0-9_-]+", ""))
    return frozenset(exact), tuple(re.compile(one) for one in usable)


def test_every_text_is_used() -> None:
    exact, patterns = words_in_code()
    unused = [
        key
        for key in texts("ru")
        if key not in exact and not any(pattern.fullmatch(key) for pattern in patterns)
    ]
    assert not unused


def test_every_key_in_code_has_its_text() -> None:
    exact, _ = words_in_code()
    files = {path.stem for path in (ROOT / "locales/ru").glob("*.ftl")}
    shape = re.compile(rf"(?:{'|'.join(sorted(files))}|role|status|reach)-[a-z_0-9-]*[a-z0-9]")
    missing = sorted(one for one in exact if shape.fullmatch(one) and one not in texts("ru"))
    assert not missing


@pytest.mark.parametrize("path", CODE, ids=name)
def test_a_file_reads_in_one_sitting_and_in_english(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 300, f"{name(path)} has {text.count(chr(10))} lines"
    cyrillic = re.search("[\u0400-\u04ff]", text)
    assert not cyrillic, f"{name(path)}: words people see live in locales/"
    assert ast.get_docstring(tree(path)), f"{name(path)} says nothing about itself"


def test_a_rule_never_takes_the_unit_of_work() -> None:
    for path in under("mentoring/"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.FunctionDef):
                arguments = [a.arg for a in node.args.args + node.args.kwonlyargs]
                assert "uow" not in arguments, (
                    f"{name(path)}: {node.name} is a rule and takes a uow"
                )


COMMITTERS = {
    "storage/uow.py",
    "bot/app.py",
    "bot/attachment_desk.py",
    "bot/cli.py",
    "bot/errands.py",
    "bot/jobs.py",
    "bot/paper_desk.py",
    "bot/regulation_desk.py",
    "bot/telegram/poller.py",
    "bot/telegram/sender.py",
    "bot/telegram/webhook.py",
    "bot/telegram/worker.py",
}


def test_commit_stands_only_where_a_transaction_is_owned() -> None:
    found = {name(p) for p in CODE if re.search(r"\.commit\(", p.read_text(encoding="utf-8"))}
    demo = {one for one in found if one.startswith("bot/demo/")}
    assert found - demo <= COMMITTERS


def test_the_order_of_routers_is_the_table_of_contents() -> None:
    from bot.handlers import FEATURES

    assert len(FEATURES) == len(set(FEATURES))
