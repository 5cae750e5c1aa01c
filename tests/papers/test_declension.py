"""Cases of names and positions as a school secretary writes them; corrections of the card win."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from mentoring.cases import Case
from storage.papers import declension

G, D, A, I, P = (  # noqa: E741 - the five oblique cases in the order of a grammar
    Case.GENITIVE,
    Case.DATIVE,
    Case.ACCUSATIVE,
    Case.INSTRUMENTAL,
    Case.PREPOSITIONAL,
)

NAMES = [
    (
        "Иванова Анна Петровна",
        "Ивановой Анны Петровны",
        "Ивановой Анне Петровне",
        "Иванову Анну Петровну",
        "Ивановой Анной Петровной",
        "Ивановой Анне Петровне",
    ),
    (
        "Иванов Пётр Ильич",
        "Иванова Петра Ильича",
        "Иванову Петру Ильичу",
        "Иванова Петра Ильича",
        "Ивановым Петром Ильичом",
        "Иванове Петре Ильиче",
    ),
    (
        "Шевченко Ольга Ивановна",
        "Шевченко Ольги Ивановны",
        "Шевченко Ольге Ивановне",
        "Шевченко Ольгу Ивановну",
        "Шевченко Ольгой Ивановной",
        "Шевченко Ольге Ивановне",
    ),
    (
        "Дурново Пётр Николаевич",
        "Дурново Петра Николаевича",
        "Дурново Петру Николаевичу",
        "Дурново Петра Николаевича",
        "Дурново Петром Николаевичем",
        "Дурново Петре Николаевиче",
    ),
    (
        "Мельник Анна Сергеевна",
        "Мельник Анны Сергеевны",
        "Мельник Анне Сергеевне",
        "Мельник Анну Сергеевну",
        "Мельник Анной Сергеевной",
        "Мельник Анне Сергеевне",
    ),
    (
        "Мельник Антон Сергеевич",
        "Мельника Антона Сергеевича",
        "Мельнику Антону Сергеевичу",
        "Мельника Антона Сергеевича",
        "Мельником Антоном Сергеевичем",
        "Мельнике Антоне Сергеевиче",
    ),
    (
        "Салтыкова-Щедрина Вера Павловна",
        "Салтыковой-Щедриной Веры Павловны",
        "Салтыковой-Щедриной Вере Павловне",
        "Салтыкову-Щедрину Веру Павловну",
        "Салтыковой-Щедриной Верой Павловной",
        "Салтыковой-Щедриной Вере Павловне",
    ),
    (
        "Черных Олег Юрьевич",
        "Черных Олега Юрьевича",
        "Черных Олегу Юрьевичу",
        "Черных Олега Юрьевича",
        "Черных Олегом Юрьевичем",
        "Черных Олеге Юрьевиче",
    ),
    (
        "Рой Игорь Львович",
        "Роя Игоря Львовича",
        "Рою Игорю Львовичу",
        "Роя Игоря Львовича",
        "Роем Игорем Львовичем",
        "Рое Игоре Львовиче",
    ),
    (
        "Смит Джон",
        "Смита Джона",
        "Смиту Джону",
        "Смита Джона",
        "Смитом Джоном",
        "Смите Джоне",
    ),
]

DATIVES = [
    ("Петровых Мария Львовна", "Петровых Марии Львовне"),
    ("Ким Любовь Петровна", "Ким Любови Петровне"),
    ("Ким Павел Олегович", "Киму Павлу Олеговичу"),
    ("Цой Виктор Робертович", "Цою Виктору Робертовичу"),
    ("Кравец Лев Кузьмич", "Кравцу Льву Кузьмичу"),
    ("Коваль Юлия Никитична", "Коваль Юлии Никитичне"),
    ("Коваль Илья Фомич", "Ковалю Илье Фомичу"),
    ("Римский-Корсаков Юрий Лукич", "Римскому-Корсакову Юрию Лукичу"),
    ("Тер-Петросян Никита Рубенович", "Тер-Петросяну Никите Рубеновичу"),
    ("Кравцова-Ли Наталия Ильинична", "Кравцовой-Ли Наталии Ильиничне"),
    ("Мельник-Иванова Анна-Мария Львовна", "Мельник-Ивановой Анне-Марии Львовне"),
    ("Окуджава Фёдор Фёдорович", "Окуджаве Фёдору Фёдоровичу"),
    ("Толстая Софья Андреевна", "Толстой Софье Андреевне"),
    ("Дюма Александр Иванович", "Дюма Александру Ивановичу"),
    ("Чхеидзе Нина Георгиевна", "Чхеидзе Нине Георгиевне"),
    ("Ткачёв Руслан Рашидович", "Ткачёву Руслану Рашидовичу"),
    ("Алиев Вагиф Расул оглы", "Алиеву Вагифу Расул оглы"),
    ("Алиева Лейла Расул кызы", "Алиевой Лейле Расул кызы"),
    ("Ахметова Гульнара", "Ахметовой Гульнаре"),
    ("ИВАНОВА АННА ПЕТРОВНА", "ИВАНОВОЙ АННЕ ПЕТРОВНЕ"),
    ("Ли Саша", "Ли Саша"),  # nobody can tell whether a man or a woman
    ("John Smith", "John Smith"),
    ("Müller Анна", "Müller Анна"),
    ("Иванова", "Иванова"),
    ("", ""),
]


@pytest.mark.parametrize("forms", NAMES, ids=lambda forms: forms[0])
def test_full_names_in_all_cases(forms: tuple[str, ...]) -> None:
    name, *expected = forms
    assert [declension.declined(name, case) for case in (G, D, A, I, P)] == expected
    assert declension.declined(name, Case.NOMINATIVE) == name


@pytest.mark.parametrize(("name", "expected"), DATIVES)
def test_names_of_every_kind_in_the_dative(name: str, expected: str) -> None:
    assert declension.declined(name, D) == expected


def test_a_woman_in_a_position_of_masculine_gender() -> None:
    who = declension.person("Иванова Анна Петровна", "Учитель математики")
    assert f"{who.position.dative} {who.name.dative}" == (
        "учителю математики Ивановой Анне Петровне"
    )
    assert who.short.accusative == "Иванову А. П."
    assert who.signature == "А. П. Иванова"
    assert declension.position_declined("Учитель математики", D) == "Учителю математики"


@pytest.mark.parametrize(
    ("name", "case", "expected"),
    [
        ("Иванов Антон Павлович", D, "Иванову А. П."),
        ("Мельник Анна Сергеевна", I, "Мельник А. С."),
        ("Ахметова Гульнара", A, "Ахметову Г."),
    ],
)
def test_short_forms(name: str, case: Case, expected: str) -> None:
    assert declension.short(name, case) == expected


def test_corrections_win_in_every_place() -> None:
    kept = {
        "name": "Соловей Иван Кузьмич",
        "name_dative": "Соловью Ивану Кузьмичу",
        "position_dative": "коучу",
    }
    who = declension.person("Соловей Иван Кузьмич", "коуч", kept)
    assert (who.name.dative, who.short.dative) == ("Соловью Ивану Кузьмичу", "Соловью И. К.")
    assert who.position.dative == "коучу"
    assert who.name.genitive != who.name.dative


def test_corrections_of_a_former_surname_are_not_used() -> None:
    kept = {"name": "Соловей Вера Ильинична", "name_dative": "Соловьихе Вере Ильиничне"}
    assert declension.declined("Орлова Вера Ильинична", D, kept) == "Орловой Вере Ильиничне"


def test_many_threads_get_the_same() -> None:
    declension._load.cache_clear()
    declension._name.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        names = [name for name, _ in DATIVES] * 4
        found = list(pool.map(lambda name: declension.declined(name, D), names))
    assert found == [expected for _, expected in DATIVES] * 4


def test_dictionaries_do_not_load_with_the_program() -> None:
    import subprocess
    import sys

    code = (
        "import sys; import storage.papers.declension, storage.papers.order_docx;"
        "assert not {'pymorphy3', 'pytrovich', 'docx', 'docxtpl'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
