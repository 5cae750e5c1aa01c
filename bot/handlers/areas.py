"""The step "areas of difficulty" (or of help): ten areas, options and a level in each (A2.2)."""

from __future__ import annotations

from dataclasses import dataclass

from bot.fsm.form import Draft
from bot.handlers.form_screen import Asked, in_rows, marked
from mentoring.competence import (
    AREAS,
    HIGHEST_LEVEL,
    AreaMark,
    in_words,
    mark,
    marks_from_plain,
    marks_to_plain,
    of_area,
    toggled,
    with_mark,
)
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, T


@dataclass(frozen=True, slots=True)
class Areas:
    """A list of areas; a press opens one, another comes back.

    Args:
        scale: beginning of the level labels, see `mentoring.competence`.
    """

    scale: str

    async def draw(self, asked: Asked) -> tuple[list[Fact], list[tuple[Button, ...]]]:
        """The list, or the area that is open."""
        draft = asked.draft
        marks = _marks(asked)
        opened = str(draft.memo.get("inside"))
        if opened in AREAS:
            return self._area(draft, of_area(marks, opened))
        buttons = []
        for area in AREAS:
            one = of_area(marks, area)
            key = "competence-button_marked" if one.level else "competence-button"
            facts: dict[str, Fact] = {"area": T(f"competence-area_{area}")}
            if one.level:
                facts["level"] = str(one.level)
            buttons.append(draft.button(key, "part", area, **facts))
        said: list[Fact] = [in_words(marks, self.scale, brief=True)] if marks else []
        return said, in_rows(buttons, 2)

    def _area(self, draft: Draft, one: AreaMark) -> tuple[list[Fact], list[tuple[Button, ...]]]:
        options = [
            marked(
                draft,
                f"competence-{one.area}_{option}",
                "off" if option in one.options else "on",
                f"{one.area}.{option}",
                chosen=option in one.options,
            )
            for option in AREAS[one.area]
        ]
        levels = [
            marked(
                draft,
                f"{self.scale}{level}",
                "set",
                f"{one.area}.{level}",
                chosen=level == one.level,
            )
            for level in range(HIGHEST_LEVEL + 1)
        ]
        ready = (draft.button("competence-to_list", "part", "list"),)
        area: dict[str, Fact] = {"area": T(f"competence-area_{one.area}")}
        said: list[Fact] = [T("competence-opened", area)]
        return said, [*in_rows(options, 2), *in_rows(levels, 2), ready]

    async def press(self, asked: Asked, do: str, arg: str) -> bool:
        """Open an area, set an option or the level as the button wishes; "done" leaves the list."""
        draft = asked.draft
        area, _, detail = arg.partition(".")
        if do == "part":
            draft.memo = {"inside": area} if area in AREAS else {}
            return False
        marks = _marks(asked)
        one = of_area(marks, area)
        if do in ("on", "off"):
            one = toggled(one, detail, wished=do == "on")
        elif do == "set" and detail.isdecimal():
            level = int(detail)
            one = mark(area, level, one.options if level else ())
        else:
            raise Refusal("form-old_button")
        draft.memo["inside"] = area
        draft.answers[asked.step.name] = marks_to_plain(with_mark(marks, one))
        return False

    async def read(self, _asked: Asked, _text: str) -> bool:
        """Areas are chosen by buttons; own words have their own question."""
        raise Refusal("form-use_buttons")


def _marks(asked: Asked) -> tuple[AreaMark, ...]:
    return marks_from_plain(asked.draft.answers.get(asked.step.name, ()))
