"""Word templates a school may edit: where they are found and how they are filled.

A school's copy comes from the school's folder, so it is code from outside: it is rendered in a
sandbox, sees only plain strings and lists, and an unknown name is an error, not a blank in a
legal paper.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from storage.papers.clean import printable
from storage.papers.template_fault import Fault, fault_of, place_of

if TYPE_CHECKING:
    from docx.document import Document
    from jinja2.sandbox import SandboxedEnvironment

NAMES = (
    "assignment",
    "consent",
    "destruction_act",
    "my_data",
    "observation",
    "order_association",
    "order_change",
    "order_curator",
    "order_final",
    "order_pairs",
    "order_regulation",
    "order_release",
    "petition",
    "practice",
    "programme",
    "roadmap",
    "report",
    "staff_sheet",
    "training",
)
LANGUAGES = ("ru", "en")
_OURS = Path(__file__).parent / "templates"


class TemplateProblem(Exception):  # noqa: N818 - named by what the person is told
    """A template cannot be used; the text is one sentence naming the file, the cause and the place.

    Attributes:
        path: the file.
        cause: what is wrong, in English, for the administrator.
        place: words of the paragraph at fault, to be searched for in Word; may be empty.
        fault: what is wrong, as a code for a sentence in the reader's language.
    """

    def __init__(
        self, path: Path, cause: str, place: str = "", fault: Fault = Fault.MISSING
    ) -> None:
        where = f' (near "{place}")' if place else ""
        super().__init__(f"The template {path} cannot be used: {cause}{where}.")
        self.path = path
        self.cause = cause
        self.place = place
        self.fault = fault

    @property
    def file(self) -> str:
        """Language folder and name: ``ru/order_pairs.docx``."""
        return f"{self.path.parent.name}/{self.path.name}"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture for a template.

    Attributes:
        png: PNG bytes.
        width_mm: printed width in millimetres.
    """

    png: bytes
    width_mm: int


def find(name: str, language: str, own: Path | None) -> Path:
    """Return the template's file: the school's own copy if there is one, else ours.

    Args:
        name: one of NAMES.
        language: one of LANGUAGES.
        own: the school's folder of templates, ``<DATA_DIR>/templates``, or None.

    Raises:
        TemplateProblem: there is no such template.
    """
    ours = _OURS / language / f"{name}.docx"
    if name not in NAMES or language not in LANGUAGES:
        raise TemplateProblem(ours, "there is no template of this name and language")
    if own is not None:
        copy = own / language / f"{name}.docx"
        if copy.is_file():
            return copy
    return ours


def render(
    path: Path,
    facts: Mapping[str, object],
    pictures: Mapping[str, Picture] = MappingProxyType({}),
    finish: Callable[[Document], None] | None = None,
) -> bytes:
    """Fill a template.

    Args:
        path: the template's file.
        facts: strings, numbers, pictures, lists and dictionaries by the name the template uses.
        pictures: pictures by the name the template uses.
        finish: what is done to the filled document before it is saved.

    Returns:
        The bytes of the DOCX.

    Raises:
        TemplateProblem: the file is no Word document, its tags are wrong, it names something
            unknown or does what the sandbox forbids.
    """
    from docx.shared import Mm
    from docxtpl import DocxTemplate, InlineImage

    try:
        document: Any = DocxTemplate(path)
        document.init_docx()

        def drawn(value: object) -> object:
            """The value with every picture in it placed in the document."""
            if isinstance(value, Picture):
                return InlineImage(document, io.BytesIO(value.png), width=Mm(value.width_mm))
            if isinstance(value, Mapping):
                return {key: drawn(one) for key, one in value.items()}
            return [drawn(one) for one in value] if isinstance(value, list) else value

        document.render(drawn({**facts, **pictures}), jinja_env=_sandbox(), autoescape=True)
        if finish is not None:
            finish(document.docx)
        out = io.BytesIO()
        document.save(out)
    except Exception as problem:
        # Whatever a hand-edited file makes the libraries raise, a person needs one sentence.
        raise TemplateProblem(
            path, _cause(problem), place_of(problem), fault_of(problem)
        ) from problem
    return out.getvalue()


def _sandbox() -> SandboxedEnvironment:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=_finalize
    )


def _finalize(value: object) -> object:
    """Make a value safe to stand in the XML, without touching what it says."""
    from markupsafe import Markup, escape

    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    # docxtpl turns "{_{" and the like into braces after rendering; a reference escapes that.
    return escape(printable(value)).replace("_", Markup("&#95;"))


def _cause(problem: Exception) -> str:
    """Say in words what went wrong, on one line and without a final stop."""
    if isinstance(problem, FileNotFoundError):
        return "the file is missing"
    text = " ".join(str(problem).split()).rstrip(".")
    return f"{type(problem).__name__}: {text}" if text else type(problem).__name__
