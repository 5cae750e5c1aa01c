"""A fictional school's whole site, with every kind of thing a page may hold."""

from __future__ import annotations

from bot.site_pages import COLUMNS, WORDS
from bot.texts import Texts
from mentoring.paper_site import (
    ActCard,
    CaseCard,
    FileCard,
    NewsCard,
    SectionCard,
    SitePaper,
)

NASTY = '<script>alert("x")</script> & "кавычки" {{ words }} ]]> \x07'
"""What a person may type anywhere."""
LONG = "Благотворительно-просветительско-воспитательно-" * 4


def site(texts: Texts, language: str = "ru", words: str = "") -> SitePaper:
    """Every page with everything on it.

    Args:
        words: put into everything that people type.
    """

    def text(key: str) -> str:
        return texts.plain(key, language=language)

    names = ("index", "programmes", "results", "law", "regulation", "materials", "news")
    act = ActCard(
        f"Памятка наставнику {words}",
        "https://example.ru/a?b=1&c=2",
        (FileCard("files/7-1.pdf", "Файл 1: PDF, 240 КБ"), FileCard("files/7-2.docx", "Файл 2")),
    )
    paragraphs = (f"Прошёл открытый урок. {words}", "На него пришли коллеги из трёх школ. " * 8)
    news = tuple(
        NewsCard(f"news-{n}", f"Открытый урок {n} {words}", f"2026-10-{n:02}", f"{n} октября 2026",
                 text("news_kind-news"), paragraphs)
        for n in range(1, 6)
    )  # fmt: skip
    coming = NewsCard(
        "news-9", f"Установочная сессия {words}", "2026-12-15", "15 декабря 2026",
        text("news_kind-announcement"), ("Ждём всех наставников в актовом зале.",),
    )  # fmt: skip
    facts = (
        ("Срок", "1 сентября 2025 — 30 мая 2026"),
        ("Форма", "Педагог — педагог"),
        ("Вид", "Традиционный"),
        ("Наставник", "Ветрова Зоя Павловна, учитель математики"),
        ("Наставляемый", "[имя не публикуется]"),
        ("Проведено мероприятий", "14"),
    )
    parts = (("Проблема", (f"Трудно удержать внимание класса. {words}",)),)
    row = (
        "Работа с классом; Методика урока",
        "Педагог — педагог",
        "Традиционный, Виртуальный",
        "Смешанно",
        "1 сентября 2026 — 31 мая 2027",
        "наставник и 2 наставляемых",
    )
    return SitePaper(
        language=language,
        school=f"ГБОУ «Школа № 0 города Вымышленска» {words}",
        words={name: text(f"site_word-{name}") for name in WORDS},
        pages={name: text(f"site_page-{name}") for name in names},
        running_head=tuple(text(f"site_column-{name}") for name in COLUMNS),
        running=(row, row, (words or "—", *row[1:])),
        cases=(
            CaseCard(f"Уверенный первый год {words}", facts),
            CaseCard(f"Урок, на котором слушают {LONG}", facts, parts),
        ),
        law=(
            ("Федеральные акты", (act, ActCard(f"Закон № 273-ФЗ {words}"))),
            ("Акты школы", (act,)),
        ),
        materials=(act, ActCard("Карта наблюдения урока", "", act.files[:1])),
        regulation_title=f"Положение о системе наставничества {words}",
        regulation_facts=(("Действует с", "1 сентября 2026"), ("Что изменилось", words or "Сроки")),
        regulation=(
            SectionCard("", ("Утверждено приказом директора.",)),
            *(SectionCard(f"{n}. Общие положения {words}", paragraphs) for n in range(1, 5)),
        ),
        coming=(coming,),
        news=news,
        files={},
    )
