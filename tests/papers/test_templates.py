"""A school's own template wins, is kept in the sandbox, and a broken one is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from storage.papers import templates
from tests.papers.reading import docx_text


def _own(folder: Path, text: str, name: str = "consent") -> Path:
    place = folder / "ru"
    place.mkdir(parents=True, exist_ok=True)
    document = Document()
    document.add_paragraph(text)
    document.save(str(place / f"{name}.docx"))
    return folder


@pytest.mark.parametrize("language", templates.LANGUAGES)
@pytest.mark.parametrize("name", templates.NAMES)
def test_every_template_is_there(name: str, language: str) -> None:
    assert templates.find(name, language, None).is_file()


def test_own_copy_wins_and_its_absence_does_not_hurt(tmp_path: Path) -> None:
    own = _own(tmp_path, "Наш бланк: {{ school }}")
    path = templates.find("consent", "ru", own)
    assert path == own / "ru" / "consent.docx"
    assert docx_text(templates.render(path, {"school": "№ 9999"})) == "Наш бланк: № 9999"
    assert templates.find("consent", "en", own) == templates.find("consent", "en", None)


@pytest.mark.parametrize(("name", "language"), [("consent", "../ru"), ("../ru/consent", "en")])
def test_no_way_out_of_the_folder(name: str, language: str, tmp_path: Path) -> None:
    with pytest.raises(templates.TemplateProblem):
        templates.find(name, language, tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "{{ shcool }}",
        "{{ school",
        "{% if school %}без конца",
        "{{ ''.__class__.__mro__ }}",
        "{{ school.__init__.__globals__ }}",
        "{% for x in range(999999999) %}{% endfor %}",
        "{{ items.append(1) }}",
    ],
)
def test_broken_or_hostile_template_is_named_in_one_sentence(text: str, tmp_path: Path) -> None:
    path = templates.find("consent", "ru", _own(tmp_path, text))
    with pytest.raises(templates.TemplateProblem) as caught:
        templates.render(path, {"school": "№ 9999", "items": []})
    assert caught.value.path == path
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04broken"])
def test_a_file_that_is_no_document_is_named(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "ru").mkdir()
    path = tmp_path / "ru" / "consent.docx"
    path.write_bytes(content)
    with pytest.raises(templates.TemplateProblem, match=r"consent\.docx"):
        templates.render(path, {})
