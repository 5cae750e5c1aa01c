# Уроки недели: чтобы встречи на них не попадали.
timetable-open = Моё расписание уроков
people_act-timetable = Расписание уроков
timetable-mine =
    <b>Моё расписание уроков</b>

    { $lines }

    Нажмите день и отметьте свои уроки. По ним бот предупредит, если встреча попадает на урок, и предложит время, когда свободны все.

    Кто увидит: вы, участники ваших пар и куратор — только чтобы договариваться о времени.
timetable-theirs =
    <b>Расписание уроков</b>
    { $who }

    { $lines }

    По нему бот предупреждает, если встреча попадает на урок. Его видят сам сотрудник, участники его пар и куратор.
timetable-line = { $day }: { $lessons }
timetable-no_lessons = уроков нет
timetable_day-0 = Понедельник
timetable_day-1 = Вторник
timetable_day-2 = Среда
timetable_day-3 = Четверг
timetable_day-4 = Пятница
timetable_day-5 = Суббота
timetable_of_day-0 = понедельника
timetable_of_day-1 = вторника
timetable_of_day-2 = среды
timetable_of_day-3 = четверга
timetable_of_day-4 = пятницы
timetable_of_day-5 = субботы
timetable-day =
    <b>{ $day }</b>

    Отметьте уроки, которые вы ведёте. Отмечено: { $lessons }.
timetable-day_theirs =
    <b>{ $day }</b> · { $who }

    Отметьте уроки. Отмечено: { $lessons }.
timetable-lesson_on = ✓ { $number }. { $starts }–{ $ends }
timetable-lesson_off = { $number }. { $starts }–{ $ends }
timetable-copy = Так же в другой день
timetable-next = { $day } →
timetable-back = Вся неделя
timetable-copy_ask =
    <b>Так же в другой день</b>

    Уроки { $day }: { $lessons }. Нажмите день, где так же: то, что там отмечено, заменится.
timetable-copy_to = { $day }: { $lessons }
audit-timetable_set = куратор изменил расписание уроков
