"""The school of the demonstration: everybody by name, and what takes several of them to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from playwright.sync_api import Page

from tests.demo.colleagues import REST, Colleague, text_of
from tests.demo.conftest import Shown

ZONE = ZoneInfo("Europe/Moscow")
CURATOR, HEAD, COUNCIL = "Елена Тропинкина", "Людмила Берёзкина", "Игорь Клёнов"
HINTED = ("Название", "Цель", "Задачи", "Содержание", "Промежуточные", "Планируемые", "Условия")


@dataclass
class School:
    """The demonstration and its people."""

    demo: Shown
    page: Page | None = None

    def __getitem__(self, name: str) -> Colleague:
        """Somebody, on the page if this school is looked at there."""
        person = Colleague(self.demo, name, self.page)
        if self.page is not None and self.page.locator(f"#chat{person.chat}").count() == 0:
            self.page.locator("#people-open").click()
            self.page.locator("#people .person", has_text=name).click()
            self.page.keyboard.press("Escape")
        return person

    @property
    def curator(self) -> Colleague:
        """Whoever runs the programme."""
        return self[CURATOR]

    @property
    def today(self) -> date:
        """The day by the page's clock."""
        return datetime.fromtimestamp(self.demo.state()["now"], ZONE).date()

    def proposes(self, mentee: str, mentor: str, *choices: str) -> None:
        """The curator finds a mentor for an open request and asks both sides."""
        curator = self.curator.from_home("Ещё", "Подбор", mentee)
        curator.sees("Наставники по порядку")
        while not curator.can(f"Выбрать: {mentor}"):
            curator.does("Дальше")
        curator.does(f"Выбрать: {mentor}", *choices)
        curator.sees("Ответ «нет» увидит только куратор")
        curator.does("Предложить")

    def agree(self, *names: str) -> None:
        """Each is asked privately and says yes."""
        for name in names:
            self[name].from_home("Ответить: 1", "Да").sees("Ваше «да» записано")

    def approve(self, mentor: str, pair: str, term: str = "До конца уч. года: …") -> None:
        """Terms, the mentor's consent, the council's word, the head's decision.

        Args:
            mentor: name of the account.
            pair: how lists name it.
        """
        curator = self.curator.from_home("Пары", "решение куратора: 1", f"{pair} · …")
        curator.does("Срок и условия", term, "Отправить дальше")
        self[mentor].from_home("Поручение: 1", "Даю согласие").sees("Согласие записано")
        for office, step in ((COUNCIL, "методический совет"), (HEAD, "решение руководителя")):
            holder = self[office].from_home("Пары", f"{step}: …", f"{pair} · …")
            holder.sees(f"Шаг: {step}")
            holder.does("Согласовать").sees("Согласовано")

    def orders(self, number: str, button: str) -> bytes:
        """The curator enters number and date of a draft; its file."""
        curator = self.curator.from_home("Ещё", "Приказы", button)
        draft = text_of(curator.asks_for("Сделать DOCX", "docx"))
        assert "ПРОЕКТ" in draft
        curator.does("Номер и дата").writes(f"№ {number} от {self.today:%d.%m.%Y}")
        curator.does("Внести номер и дату").sees("Номер и дата внесены")
        return curator.asks_for("Сделать DOCX", "docx")

    def plan(self, mentor: str, pair: str, *mentees: str) -> bytes:
        """The mentor takes over ready words and a plan, all agree, the curator reads; the paper."""
        writer = self[mentor].from_home("Мои пары", f"{pair} · …", "Программа", "Начать программу")
        for part in HINTED:
            if writer.can(f"{part}: пусто"):  # the request has not said it
                writer.does(f"{part}: пусто", "Подсказка: …", "Сохранить", "К программе")
        if writer.can("Сильные стороны: пусто"):
            writer.does("Сильные стороны: пусто").writes("Умеет слушать детей и коллег.")
            writer.does("Сохранить", "К программе")
        if writer.can("Расписание: пусто"):  # a group has no time that suits everybody
            writer.does("Расписание: пусто", "Выбрать дни и режим", "Ср после уроков", "Сохранить")
        writer.does("План: пусто", "Открыть план", "Предложить план", "К программе")
        return self.agree_programme(mentor, pair, *mentees)

    def agree_programme(self, mentor: str, pair: str, *mentees: str) -> bytes:
        """The mentor and every mentee agree, the curator is acquainted."""
        for name in (*mentees, mentor):
            if self[name].home().can("Согласовать программу (1)"):
                self[name].does("Согласовать программу (1)", "Согласиться со всем")
        self.curator.from_home("Ознакомиться (1)", pair_of(mentor) + REST, "Ознакомлен(а)")
        writer = self[mentor].from_home("Мои пары", f"{pair} · …", "Программа")
        writer.sees("Версия", "действует")
        return writer.asks_for("Документ DOCX", "docx")

    def moves_to(self, day: date) -> None:
        """Put the page's clock on a morning."""
        self.demo.do("clock", to=datetime(day.year, day.month, day.day, 9, tzinfo=ZONE).isoformat())


def pair_of(name: str) -> str:
    """Surname of an account, as lists of pairs begin."""
    return name.split()[1]
