"""The pages of the school's site: templates a school may edit, filled and escaped (8.1).

As in `storage.papers.templates`, a school's copy is code from outside: it runs in a sandbox, sees plain
strings and lists only, and an unknown name is an error.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentoring.paper_site import SitePaper
from storage.papers.clean import printable
from storage.papers.template_fault import fault_of
from storage.papers.templates import TemplateProblem

if TYPE_CHECKING:
    from jinja2 import Environment

_OURS = Path(__file__).parent / "templates" / "site"
STYLE = "style.css"
MARK = ".nastavnik-site"
"""A file in every built site: a folder that has it may be replaced by the next build."""
_EPOCH = (1980, 1, 1, 0, 0, 0)


def pages(paper: SitePaper, own: Path | None = None) -> dict[str, bytes]:
    """Every page with the style, by path inside the site.

    Args:
        own: the school's folder of templates, ``<DATA_DIR>/templates``, or None.

    Raises:
        TemplateProblem: a template is torn or names something unknown.
    """
    folders = [_OURS] if own is None else [own / "site", _OURS]
    environment = _environment(folders)
    facts = asdict(paper)
    found = {
        f"{name}.html": _page(environment, folders, f"{name}.html", name, facts)
        for name in paper.pages
    }
    for one in (*facts["coming"], *facts["news"]):
        page = _page(environment, folders, "news_item.html", "news", {**facts, "item": one})
        found[f"{one['page']}.html"] = page
    style = next(folder / STYLE for folder in folders if (folder / STYLE).is_file())
    found[STYLE] = style.read_bytes()
    found[MARK] = b"1\n"
    return found


def _page(
    environment: Environment, folders: list[Path], template: str, current: str, facts: Any
) -> bytes:
    try:
        text = environment.get_template(template).render(facts, current=current)
    except Exception as problem:
        # Whatever a hand-edited file makes the library raise, a person needs one sentence.
        path = next((one / template for one in folders if (one / template).is_file()), folders[-1])
        raise TemplateProblem(
            path, " ".join(str(problem).split()).rstrip("."), fault=fault_of(problem)
        ) from problem
    lines = (line.rstrip() for line in text.splitlines())
    return ("\n".join(line for line in lines if line) + "\n").encode()


def _environment(folders: list[Path]) -> Environment:
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )


def _finalize(value: object) -> object:
    """Without characters that no page may hold."""
    from markupsafe import Markup

    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    return printable(value)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The site as one archive; equal sites give equal bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(path, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[path])
    return out.getvalue()
