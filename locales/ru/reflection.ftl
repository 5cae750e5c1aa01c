# One's own reflection after a meeting: two scales, two answers, by taps; who will read them.
reflection-scale = { $n }
reflection-scale_on = ✓ { $n }
reflection-open = Моя рефлексия
reflection-line = Как прошла встреча { $on } (программа № { $number })? Хватит трёх тапов.
reflection-ask_useful =
    { $recorded }

    Насколько полезной была встреча? 1 — совсем нет, 5 — очень.

    Оценку видите только вы; она учитывается лишь в общем подсчёте, без имени.
reflection-ask_mood =
    { $recorded }

    С каким настроением вы ушли со встречи? 1 — тяжело, 5 — легко и хорошо.

    Оценку видите только вы; она учитывается лишь в общем подсчёте, без имени.
reflection-ask_went =
    { $recorded }

    Что получилось? Нажмите или напишите своими словами, до { $limit } знаков.
    { $planned }

    { $readers }
reflection-ask_onward =
    { $recorded }

    Всё сохранено, спасибо! Хотите добавить, что дальше? Это необязательно; можно написать и своими словами, до { $limit } знаков.

    { $readers }
reflection-planned_question = Вопрос из плана: <i>{ $question }</i>
reflection-readers = Слова войдут в программу: прочтут { $who }, куратор и методсовет.
reflection-readers_head = Слова прочтут куратор и методсовет. Наставнику-руководителю они не видны.
reflection-readers_head_group = Слова прочтут { $who }, куратор и методсовет. Наставнику-руководителю они не видны.
reflection_went-solved = Разобрали трудность
reflection_went-found = Нашли новый приём
reflection_went-agreed = Договорились о шаге
reflection_went-materials = Есть материалы
reflection_went-saw = Увидел(а) урок иначе
reflection_went-clear = Стало понятнее
reflection_went-not_yet = Пока не получилось
reflection_onward-try = Попробую на уроке
reflection_onward-plan = Идём по плану
reflection_onward-prepare = Подготовлю материалы
reflection_onward-visit = Посетим урок
reflection_change-useful = Полезность
reflection_change-mood = Настроение
reflection_change-went = Что получилось
reflection_change-onward = Что дальше
reflection_line-useful = Полезность: { $number } из 5 (видите только вы)
reflection_line-mood = Настроение: { $number } из 5 (видите только вы)
reflection_line-went = Что получилось: { $words }
reflection_line-onward = Что дальше: { $words }
reflection-nothing = Рефлексии пока нет. Добавить её можно в любой день.
reflection-whole =
    { $recorded }

    { $lines }

    { $readers }
reflection-not_held = Рефлексию пишут после встречи, которая состоялась. Сначала отметьте, что она была.
reflection-empty = Напишите, пожалуйста, хотя бы несколько слов или нажмите готовый ответ.
reflection_side-mentor = Наставник
reflection_side-mentee = Наставляемый
reflection-said = { $who }: { $words }
reflection-onward_part = Дальше: { $words }
audit-reflection_written = написана рефлексия о встрече
