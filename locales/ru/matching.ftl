# Matching: open requests, mentors in order with reasons, proposals one by one and all at once.
matching-superior_words = директор | завуч
matching-waits = Без наставника: { $count }
matching-waits_button = Подобрать: { $count }

matching-list =
    <b>Подбор наставников</b>
    Открытых запросов: { $count }

    { $rows }

    Откройте запрос, чтобы увидеть наставников по порядку и почему они подходят. { $page }
matching-empty =
    <b>Подбор наставников</b>

    Открытых запросов нет: у каждого, чей запрос принят, уже есть наставник или идёт согласование. Новые запросы появятся здесь после того, как куратор их примет.
matching-row = • <b>{ $who }</b>: { $areas }; с { $since }
matching-row_urgent = • Срочно. <b>{ $who }</b>: { $areas }; с { $since }
matching-open = { $who }
matching-whole_button = Предложить все пары

matching-area = { $area } ({ $level })
matching-author =
    <b>{ $who }</b>
    { $position }; предметы: { $subjects }
matching-needs = Нужна помощь: { $areas }
matching-settled = Уже есть наставник или предложение: { $areas }
matching-asks =
    { $years ->
        [0] Стаж меньше года; виды: { $kinds }; режим: { $mode }
        [one] Стаж { $years } год; виды: { $kinds }; режим: { $mode }
        [few] Стаж { $years } года; виды: { $kinds }; режим: { $mode }
       *[many] Стаж { $years } лет; виды: { $kinds }; режим: { $mode }
    }
matching-when = Удобное время: { $times }
matching-wishes = Хотелось бы наставником: { $who }
matching-not_with = Не хотелось бы (видите только вы): { $words }
matching-urgent = <b>Просят помочь срочно.</b>

matching-request =
    { $request }

    <b>Наставники по порядку: { $count }</b>

    { $candidates }

    { $page }
matching-nobody = Подходящих наставников сейчас нет. Почему — смотрите «Кто не подходит». Можно пригласить коллег заполнить анкету наставника.
matching-candidate =
    <b>{ $number }. { $who }</b> · { $places }
    { $reasons }
matching-reason = – { $reason }
matching-choose = Выбрать: { $who }
matching-card = Запрос целиком
matching-out_button = Кто не подходит
matching-out =
    <b>Кого не предлагаем: { $who }</b>
    Всего: { $count }

    { $lines }

    { $page }
matching-out_line = • { $who }: { $why }
matching-out_none = Таких нет: предложены все, чьи анкеты приняты.

matching-helps = Поможет: { $areas }
matching-wished = Наставляемый просил именно этого наставника
matching-subject =
    { $count ->
        [one] Тот же предмет: { $subjects }
       *[other] Те же предметы: { $subjects }
    }
matching-times = Удобное время совпадает: { $times }
matching-times_before = { $days } до уроков
matching-times_after = { $days } после уроков
matching-day_mon = пн
matching-day_tue = вт
matching-day_wed = ср
matching-day_thu = чт
matching-day_fri = пт
matching-day_sat = сб
matching-kinds = Оба выбрали: { $kinds }
matching-back =
    { $count ->
        [one] Взаимно: наставляемый поможет с темой «{ $areas }»
       *[other] Взаимно: наставляемый поможет с темами «{ $areas }»
    }
matching-merit_none =
    { $years ->
        [0] Стаж меньше года
        [one] Стаж { $years } год
        [few] Стаж { $years } года
       *[many] Стаж { $years } лет
    }
matching-merit_fit =
    { $years ->
        [0] Соответствие должности, стаж меньше года
        [one] Соответствие должности, стаж { $years } год
        [few] Соответствие должности, стаж { $years } года
       *[many] Соответствие должности, стаж { $years } лет
    }
matching-merit_first =
    { $years ->
        [0] Первая категория, стаж меньше года
        [one] Первая категория, стаж { $years } год
        [few] Первая категория, стаж { $years } года
       *[many] Первая категория, стаж { $years } лет
    }
matching-merit_highest =
    { $years ->
        [0] Высшая категория, стаж меньше года
        [one] Высшая категория, стаж { $years } год
        [few] Высшая категория, стаж { $years } года
       *[many] Высшая категория, стаж { $years } лет
    }
matching-merit_methodist =
    { $years ->
        [0] Педагог-методист, стаж меньше года
        [one] Педагог-методист, стаж { $years } год
        [few] Педагог-методист, стаж { $years } года
       *[many] Педагог-методист, стаж { $years } лет
    }
matching-merit_mentor =
    { $years ->
        [0] Педагог-наставник, стаж меньше года
        [one] Педагог-наставник, стаж { $years } год
        [few] Педагог-наставник, стаж { $years } года
       *[many] Педагог-наставник, стаж { $years } лет
    }
matching-places =
    { $free ->
        [0] Свободных мест нет (всего { $capacity })
        [one] Свободно { $free } место из { $capacity }
        [few] Свободно { $free } места из { $capacity }
       *[many] Свободно { $free } мест из { $capacity }
    }
matching-gap = Не сходится: { $what }
matching-gap_times = нет общего времени
matching-gap_kinds = разные виды наставничества
matching-gap_mode = один очно, другой онлайн
matching-gap_areas =
    { $count ->
        [one] не поможет с темой «{ $areas }»
       *[other] не поможет с темами «{ $areas }»
    }

matching-why_oneself = автор запроса
matching-why_already = уже наставник в этой паре
matching-why_asked = предложение уже отправлено
matching-why_paused = анкета не в банке (отложена, возвращена или ещё не рассмотрена)
matching-why_no_consent = нет согласия
matching-why_away = сообщения не доходят
matching-why_full = все места заняты
matching-why_not_with = наставляемый просил не предлагать
matching-why_refused = раньше предложение не принято
matching-why_superior = руководитель наставляемого; возможен, если в запросе выбрана форма «Руководитель — педагог»
matching-why_no_area = не помогает с этими темами
matching-why_curator = по решению куратора

matching-proposal =
    <b>Предложение</b>
    Наставник: <b>{ $mentor }</b> · { $places }
    { $size ->
        [one] Наставляемый
       *[other] Наставляемые
    }: <b>{ $mentees }</b>
    Темы: { $topics }
    { $back }
    Виды: { $kinds }
    Форма: { $form }; режим: { $mode }
    { $following }

    { $reasons }

    { $count ->
        [one] Вопрос лично получит { $count } человек
        [few] Вопрос лично получат { $count } человека
       *[many] Вопрос лично получат { $count } человек
    }: хотели бы работать вместе? Ответ «нет» увидит только куратор.
matching-back_topics = Взаимно, ведёт наставляемый: { $areas }
matching-following = Если наставник промолчит, спросим по очереди: { $who }
matching-following_off = Если наставник промолчит, решать будете вы.
matching-following_none = Других подходящих наставников нет: если этот промолчит, решать будете вы.
matching-follow_label = Если промолчит, к следующему
matching_part-topics = Темы
matching_part-kinds = Виды
matching_part-form = Форма
matching_part-mode = Режим
matching_part-back = Взаимно
matching_part-mates = В группу
matching-part = { $hint }
matching_ask-topics = С какими темами поможет наставник? Хотя бы одна.
matching_ask-kinds = Какие виды наставничества? Можно несколько. «Групповой» добавится сам, если наставляемых несколько, «Реверсивный» — если есть взаимные темы.
matching_ask-form = Какая форма наставничества?
matching_ask-mode = Как пара будет встречаться?
matching_ask-back = Реверсивное наставничество: в каких темах ведёт наставляемый? Одну тему ведёт кто-то один.
matching_ask-mates =
    Кого добавить в группу? Здесь те, кому нужна помощь с той же темой и кому подходит этот наставник.

    { $lines }
matching-mate = { $who }
matching-mate_line = • { $who }: { $areas }
matching-mates_none = Добавить некого: других открытых запросов с этими темами для этого наставника нет.
matching-propose = Предложить
matching-proposed =
    { $count ->
        [one] Предложение отправлено, вопрос получил { $count } человек.
        [few] Предложение отправлено, вопрос получили { $count } человека.
       *[many] Предложение отправлено, вопрос получили { $count } человек.
    }

    Как ответят, бот сообщит. О молчании бот напомнит, а потом предложит следующему.
matching-to_pair = Открыть предложение
matching-proposal_gone = Этого предложения уже нет: оно отправлено или заменено другим. Откройте список запросов.
matching-not_open = Этот запрос уже не открыт: по нему есть наставник, идёт согласование или автор его отозвал.
matching-not_suitable = Этого наставника сейчас предложить нельзя: данные изменились. Откройте список кандидатов ещё раз.
matching-no_room =
    { $free ->
        [0] У этого наставника больше нет свободных мест.
        [one] У этого наставника осталось { $free } место.
        [few] У этого наставника осталось { $free } места.
       *[many] У этого наставника осталось { $free } мест.
    }
matching-reverse_two = Взаимные темы бывают только у пары, не у группы. Сначала уберите остальных из группы.

matching-set =
    <b>Все пары сразу: черновик</b>
    Предложений: { $pairs }; без наставника: { $left }

    { $lines }

    Пока никто ни о чём не спрошен. { $page }
matching-set_none = Предложить пока некого.
matching-set_line =
    <b>{ $mentees }</b> → <b>{ $mentor }</b>
    { $why }
    { $more }
matching-set_group =
    { $count ->
        [one] Группа, { $count } человек: { $areas }
        [few] Группа, { $count } человека: { $areas }
       *[many] Группа, { $count } человек: { $areas }
    }
matching-set_rest = Пока без наставника: { $areas }
matching-edit_line = { $mentees } → { $mentor }
matching-left_button = Без наставника: { $count }
matching-renew = Посчитать заново
matching-send = Отправить предложения: { $count }
matching-set_one =
    <b>{ $mentees }</b> → <b>{ $mentor }</b>
    Темы: { $topics }
    { $more }
    { $places }, с учётом черновика

    { $reasons }
matching-other = Другой наставник
matching-drop = Убрать
matching-drop_one = Убрать: { $who }
matching-split = Разделить группу
matching-merge = Объединить в группу
matching-merge_ask =
    <b>{ $mentees }</b> → <b>{ $mentor }</b>

    { $found }
matching-merge_some = Кого присоединить к этому наставнику? Здесь те, чьи темы совпадают и кому хватит места.
matching-merge_none = Присоединить некого: нет строк с той же темой, которым этот наставник подошёл бы и для которых у него есть место.
matching-join = Присоединить: { $mentees }
matching-left =
    <b>Пока без наставника: { $count }</b>

    { $lines }

    { $page }
matching-left_line = • <b>{ $who }</b>: { $areas } — { $why }
matching-left_none = Наставник найден для каждого.
matching-left_nobody = с этими темами никто из наставников не помогает
matching-left_full = у тех, кто мог бы помочь, все места заняты
matching-left_taken = места тех, кто мог бы помочь, ушли другим в этом черновике
matching-left_unfit = тех, кто мог бы помочь, сейчас предложить нельзя
matching-left_dropped = вы убрали строку из черновика
matching-left_changed = данные изменились, прежняя строка больше не подходит
matching-left_new = запрос появился после расчёта
matching-find = Подобрать: { $who }
matching-renew_ask =
    <b>Посчитать заново?</b>

    Черновик составится по сегодняшним данным, ваши правки в нём пропадут. Никому ничего не отправлено.
matching-renew_yes = Посчитать заново
matching-throw = Выбросить черновик
matching-set_gone = Черновика нет: он отправлен или выброшен. Его можно составить заново из списка запросов.
matching-send_ask =
    <b>Отправить все предложения: { $pairs }?</b>

    { $people ->
        [one] Личный вопрос получит { $people } человек.
        [few] Личный вопрос получат { $people } человека.
       *[many] Личный вопрос получат { $people } человек.
    } Ответ «нет» увидит только куратор. Без наставника пока останется: { $left }.
matching-send_yes = Отправить: { $count }
matching-sent =
    Отправлено предложений: { $sent }.
    { $failed }

    Как ответят, бот сообщит.
matching-sent_failed = Не отправлено: { $count } — пока вы смотрели, данные изменились. Эти запросы остались в списке открытых.
