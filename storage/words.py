"""`Say` as JSON and back: the form in which words wait in the outbox."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from mentoring.say import Button, Fact, Lines, Name, NoticeKind, Say, T


def say_to_json(say: Say) -> dict[str, Any]:
    """A JSON-able picture of the words; what has its default is left out."""
    picture: dict[str, Any] = {"key": say.key}
    if say.facts:
        picture["facts"] = facts_to_json(say.facts)
    if say.rows:
        picture["rows"] = [[_button_to_json(button) for button in row] for row in say.rows]
    if say.kind:
        picture["kind"] = say.kind.value
    for name in ("fresh", "toast", "paper", "attachment", "urgent", "hush"):
        if getattr(say, name):
            picture[name] = getattr(say, name)
    return picture


def say_from_json(picture: Mapping[str, Any]) -> Say:
    """The words of a picture made by `say_to_json`."""
    return Say(
        key=picture["key"],
        facts=facts_from_json(picture.get("facts", {})),
        rows=tuple(tuple(_button_from_json(b) for b in row) for row in picture.get("rows", [])),
        kind=NoticeKind(picture["kind"]) if "kind" in picture else None,
        fresh=picture.get("fresh", False),
        toast=picture.get("toast", False),
        paper=picture.get("paper"),
        attachment=picture.get("attachment"),
        urgent=picture.get("urgent", False),
        hush=picture.get("hush", False),
    )


def facts_to_json(facts: Mapping[str, Fact]) -> dict[str, Any]:
    """Facts by name; whatever is not text or a number is tagged by its kind."""
    return {name: _fact_to_json(fact) for name, fact in facts.items()}


def facts_from_json(picture: Mapping[str, Any]) -> dict[str, Fact]:
    """Facts of a picture made by `facts_to_json`."""
    return {name: _fact_from_json(value) for name, value in picture.items()}


def _fact_to_json(fact: Fact) -> Any:
    match fact:
        case str() | int() | float():
            return fact
        case datetime():
            return {"at": fact.isoformat()}
        case date():
            return {"on": fact.isoformat()}
        case Name(person, full):
            return {"who": person, "full": full}
        case T(key, facts):
            return {"t": key, "f": facts_to_json(facts)}
        case Lines(items, glue):
            return {"lines": [_fact_to_json(item) for item in items], "glue": glue}


def _fact_from_json(value: Any) -> Fact:
    match value:
        case {"at": moment}:
            return datetime.fromisoformat(moment)
        case {"on": day}:
            return date.fromisoformat(day)
        case {"who": person, "full": full}:
            return Name(person, full)
        case {"t": key, "f": facts}:
            return T(key, facts_from_json(facts))
        case {"lines": items, "glue": glue}:
            return Lines(tuple(_fact_from_json(item) for item in items), glue)
    if isinstance(value, (str, int, float)):
        return value
    raise ValueError("not a fact")


def _button_to_json(button: Button) -> dict[str, Any]:
    picture: dict[str, Any] = {"key": button.key, "do": button.do}
    for name in ("of", "version", "arg", "url"):
        if getattr(button, name) not in (None, ""):
            picture[name] = getattr(button, name)
    if button.facts:
        picture["facts"] = facts_to_json(button.facts)
    if button.stays:
        picture["stays"] = True
    return picture


def _button_from_json(picture: Mapping[str, Any]) -> Button:
    return Button(
        key=picture["key"],
        do=picture["do"],
        of=picture.get("of"),
        version=picture.get("version"),
        arg=picture.get("arg", ""),
        facts=facts_from_json(picture.get("facts", {})),
        url=picture.get("url"),
        stays=picture.get("stays", False),
    )
