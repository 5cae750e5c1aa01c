"""The six questions that every bot of the benchmark asks, and what the screens say."""

from __future__ import annotations

TITLE = "Проба"
NAME = "Петрова Анна Ивановна"
POSITION = "учитель математики"
SHORT = {
    "goal": "Цель",
    "years": "Стаж",
    "ready": "Готовность",
    "kinds": "Виды",
    "words": "Своими словами",
    "mode": "Как встречаться",
}
QUESTIONS = {
    "goal": "Для чего вам наставник в этом учебном году?",
    "years": "Сколько полных лет вы работаете в школе?",
    "ready": "Готовы ли вы встречаться каждую неделю?",
    "kinds": "Какие виды наставничества вам подходят? Можно выбрать несколько.",
    "words": "Расскажите своими словами, что сейчас труднее всего.",
    "mode": "Как вам удобнее встречаться?",
}
OPTIONS = {
    "goal": {
        "lessons": "Вести уроки увереннее",
        "class": "Работать с классом",
        "papers": "Разобраться с документами",
        "exam": "Готовить к экзаменам",
    },
    "kinds": {
        "traditional": "Один на один",
        "group": "Группа",
        "speed": "Быстрые встречи",
        "virtual": "На расстоянии",
    },
    "mode": {"offline": "В школе", "online": "На расстоянии", "mixed": "И так, и так"},
}
CHIPS = (0, 1, 2, 3, 5, 10)
SENT = "Отправлено, спасибо. Куратор увидит ваши ответы."
LIMIT = 300

PATH = (
    ("says", "/form", "шаг 1 из 6"),
    ("taps", "Вести уроки увереннее", "шаг 2 из 6"),
    ("taps", "3", "шаг 3 из 6"),
    ("taps", "Да", "шаг 4 из 6"),
    ("taps", "Группа", "✓ Группа"),
    ("taps", "Один на один", "✓ Один на один"),
    ("taps", "Готово", "шаг 5 из 6"),
    ("says", "Труднее всего удержать внимание класса на последних уроках.", "шаг 6 из 6"),
    ("taps", "В школе", "проверьте ответы"),
    ("taps", "Отправить", "Отправлено"),
)
"""One form: what the person does, and what the next screen says (or a label on it)."""


def fluent() -> str:
    """The same words as a Fluent file for our bot."""
    lines = [f"bench-title = {TITLE}", f"bench-sent = {SENT}"]
    for name, text in QUESTIONS.items():
        lines += [f"bench-{name} = {text}", f"bench-{name}_short = {SHORT[name]}"]
    for name, options in OPTIONS.items():
        lines += [f"bench-{name}_{code} = {label}" for code, label in options.items()]
    return "\n".join(lines) + "\n"
