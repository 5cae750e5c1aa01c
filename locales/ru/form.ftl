# Questions, answers and the page on which they are checked: the same in every form.
form-screen = { $body }
form-crumb = { $form } · шаг { $step } из { $steps }
form-crumb_one = { $form } · одна правка
form-card =
    { $name }
    Должность: { $position }
    Предметы: { $subjects }
    Это взято из вашей карточки. Если что-то неверно, напишите куратору.
form-question = <b>{ $text }</b>
form-given = Ваш ответ: { $answer }
form-readers = Прочитают: { $who }.
form-readers_curator = Прочитаете только вы и куратор.
form-audience_self = вы
form-audience_curator = куратор
form-audience_council = методический совет
form-audience_mentor = ваш будущий наставник
form-audience_mentee = ваши наставляемые
form-audience_seeker = коллеги, которые ищут наставника
form-comment = Куратор пишет: <i>{ $comment }</i>
form-line = <b>{ $label }:</b> { $value }
form-line_flagged = ❗ <b>{ $label } (просят уточнить):</b> { $value }
form-check = { $form } · <b>проверьте ответы</b>
form-check_how = Чтобы исправить ответ, нажмите кнопку с его названием. Ничего не уйдёт, пока вы не нажмёте «Отправить».
form-send = Отправить
form-chosen = ✓ { $label }
form-number = { $number }
form-go_on = Оставить и дальше
form-clear = Убрать ответ
form-trim = Взять первые { $limit }
form-leaving =
    <b>Прервать заполнение?</b>

    { $form }: можно отложить, тогда введённое сохранится и вы продолжите в любой день. Если удалить черновик, ответы пропадут; об этом никто не узнает. То, что отправлено раньше, не изменится.
form-keep_on = Продолжить
form-put_off = Отложить
form-throw_away = Удалить черновик
form-begin_again = Начать заново
form-resume =
    <b>{ $form }: есть черновик</b>

    Вы остановились на шаге { $step } из { $steps }. Если начать заново, ответы черновика пропадут.
form-dropped = Черновик удалён: { $form }. Отправленное раньше осталось как было.
form-gone = Этот черновик уже отправлен или удалён.
form-old_button = Эта кнопка осталась от прошлого экрана. Вот текущий вопрос.
form-renewed = Вопросы с прошлого раза изменились. Подходящие ответы сохранены, проверьте их, пожалуйста.
form-words_only = Здесь нужен ответ словами или кнопкой. Файлы, фото и голосовые бот не сохраняет.
form-use_buttons = Здесь отвечают кнопками под вопросом.
form-choose_one = Выберите хотя бы один вариант.
form-not_yet = Перед отправкой нужен ещё этот ответ.
form-no_longer = После правки прежний ответ на этот вопрос не подходит. Ответьте, пожалуйста, ещё раз.
form-number_range = Нужно целое число от { $lowest } до { $highest }.
form-too_long =
    { $extra ->
        [one] Текст длиннее { $limit } знаков на { $extra } знак. Пришлите короче или возьмите начало. Остальные ответы на месте.
        [few] Текст длиннее { $limit } знаков на { $extra } знака. Пришлите короче или возьмите начало. Остальные ответы на месте.
       *[many] Текст длиннее { $limit } знаков на { $extra } знаков. Пришлите короче или возьмите начало. Остальные ответы на месте.
    }
form-picker_any = Без предпочтений
form-picker_name = { $who }
form-picker_line =
    <b>{ $who }</b> · { $subjects }
    Поможет: { $areas }
form-picker_found =
    { $count ->
        [0] По запросу «{ $text }» никого нет. Попробуйте часть фамилии.
        [one] По запросу «{ $text }» найден { $count } наставник.
        [few] По запросу «{ $text }» найдено { $count } наставника.
       *[many] По запросу «{ $text }» найдено { $count } наставников.
    }
form-picker_empty = В банке пока нет наставников. Выберите «Без предпочтений»: куратор подберёт коллегу по вашим ответам.
form-picker_all = Показать всех
form-picker_gone = Этого коллеги в банке уже нет. Выберите другого, пожалуйста.
