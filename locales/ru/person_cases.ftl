# Cases of a person's name and position on the card.
people_act-cases = Склонение
person_cases-part_name = имя
person_cases-part_position = должность
person_cases-to_name = Имя
person_cases-to_position = Должность
person_cases-case_nominative = Кто?
person_cases-case_genitive = Кого?
person_cases-case_dative = Кому?
person_cases-case_accusative = Кого назначить?
person_cases-case_instrumental = Кем?
person_cases-case_prepositional = О ком?
person_cases-button_genitive = Кого?
person_cases-button_dative = Кому?
person_cases-button_accusative = Кого назначить?
person_cases-button_instrumental = Кем?
person_cases-button_prepositional = О ком?
person_cases-line = { $case } { $form }
person_cases-line_typed = { $case } { $form } — <i>исправлено вручную</i>
person_cases-forms =
    <b>Склонение: { $who }</b> · { $part }

    { $lines }

    Так будет в приказах и других документах. Если форма неверна, нажмите на её вопрос и напишите правильно.
person_cases-nothing =
    <b>Склонение: { $who }</b> · { $part }

    В карточке это поле пока пустое — склонять нечего.
person_cases-ask =
    <b>{ $base }</b>

    { $case } { $form }

    Напишите, как правильно.
person_cases-ask_typed =
    <b>{ $base }</b>

    { $case } { $form } — <i>исправлено вручную</i>

    Напишите, как правильно, или верните форму, которую составил бот.
person_cases-restore = Вернуть как было
person_cases-length = Получилось { $length ->
        [one] { $length } знак
        [few] { $length } знака
       *[many] { $length } знаков
    }, а нужно от 1 до { $limit }. Напишите, пожалуйста, ещё раз.
