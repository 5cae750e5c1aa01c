# Goals of a period: set at a meeting, progress asked before the next (2.4).
goal-waits = { $count ->
    [one] Скоро встреча: отметьте, что получилось с целью.
   *[other] Скоро встреча: отметьте, что получилось с целями ({ $count }).
}
goal-waits_button = Отметить цели: { $count }
goal_state-open = в работе
goal_state-done = завершена
goal_state-dropped = снята
goal_state-closed = закрыта вместе с парой
goal_mark-reached = достигнута
goal_mark-partly = частично
goal_mark-missed = нет
goal_say-reached = Достигнута
goal_say-partly = Частично
goal_say-missed = Нет

goal-list =
    <b>Цели</b>
    { $people }

    { $lines }

    { $page }
goal-empty = Целей пока нет. Цель — одно предложение: что получится к следующей встрече и по чему это будет видно. Накануне встречи бот спросит, как дела.
goal-line =
    { $words }
    <i>{ $mark }</i>
goal-line_of =
    { $who }: { $words }
    <i>{ $mark }</i>
goal-no_mark = ещё не отмечена
goal-asked_before = ещё не отмечена; встреча — { $on }
goal-row = { $words }
goal-row_of = { $who }: { $words }
goal-new = + Цель
goal-to_mark = Отметить, что вышло
goal-to_goal = Подробнее
goal-which_pair = <b>Цели</b> · в какой паре?
goal-no_pair = Цели ставят в работающей паре. Сейчас такой нет: всё, что нужно сделать до начала работы, — в «Моих парах».

goal-card =
    <b>Цель</b> · { $who }
    Записана { $at }
    Сейчас: <b>{ $mark }</b>

    { $words }

    { $said }
goal-said = { $at } — { $mark }: { $words }
goal-said_mark = { $at } — { $mark }
goal-add_words = Добавить слова
goal-do_close = Закрыть цель

goal-ask =
    <b>Новая цель</b>

    Одно предложение: что получится, сколько и по чему это будет видно. Например: «Провести три урока, где каждый ученик ответит хотя бы раз».

    До { $limit } знаков. Прочитают те, чья это цель, и наставник; куратор видит только, сколько целей.
goal-ask_rewrite =
    <b>Новые слова цели</b>

    Сейчас: { $words }

    Напишите целиком, до { $limit } знаков. Прочитают те, чья это цель, и наставник.
goal-ask_progress =
    <b>Что получилось?</b>

    { $words }

    Напишите коротко, до { $limit } знаков. Прочитаете вы и тот, с кем вы работаете в паре.
goal-how_far =
    <b>Что получилось с целью?</b>

    { $words }

    Встреча — { $on }.{ $left ->
        [1] { "" }
       *[other] { " " }Осталось отметить: { $left }.
    } Слова можно добавить потом.
goal-all_marked = Все цели отмечены. Остальное — на встрече.
goal-ask_close =
    <b>Чем закончилась цель?</b>

    { $words }

    Незакрытая цель сама переходит на следующую встречу.
goal-keep = Не закрывать
goal-do_drop = Больше не нужна
goal-done_set = Цель записана. Перед следующей встречей бот спросит, что получилось.
goal-done_mark = Отмечено.
goal-done_change = Изменено.
goal-done_close = Цель закрыта.

goal-told_set = В вашей паре записана новая цель.
goal-remind = { $count ->
    [one] Скоро встреча в паре № { $pair }: отметьте, что получилось с целью
   *[other] Скоро встреча в паре № { $pair }: отметьте, что получилось с целями
}

goal-pair_not_active = Цели ставят, пока пара работает: сейчас у неё пауза или работа завершена.
goal-pair_over = Работа пары завершена: цели можно только читать.
goal-over = Эта цель уже закрыта.
goal-not_yours = Отметить может только тот, чья это цель.
goal-too_many = Открытых целей может быть не больше { $limit }. Закройте одну из прежних.
goal-words_needed = Напишите, пожалуйста, цель одним предложением.
goal-words_long = Получилось { $length } знаков, а помещается { $limit }. Цель — одно предложение.

audit-goal_set = записана цель
audit-goal_marked = отмечено, что получилось с целью
audit-goal_changed = изменены слова цели
audit-goal_closed = цель закрыта
my_data_table-goals = Цели
my_data_table-goal_marks = Что вы отметили по целям
my_data_field-mark = Что получилось
