# The staff list: how to send it, the report, what is wrong with a row.
staff_list-how =
    <b>Список сотрудников из файла</b>

    Пришлите сюда файл XLSX или CSV с колонками: { $columns }. Порядок колонок не важен, лишние не мешают.

    Хорошие строки примутся, о каждой плохой я скажу номер и причину. Тот же список можно прислать ещё раз — ничего не задвоится.

    Имена в чат лучше не слать? Тогда отдайте файл администратору: он загрузит его прямо на компьютере школы.
staff_list-template = Скачать образец
staff_list-wrong_file = Я понимаю списки сотрудников в файлах XLSX и CSV. Сохраните таблицу в одном из этих видов и пришлите ещё раз.
staff_list-taken = Файл получен, читаю. Отчёт придёт следующим сообщением.
staff_list-report =
    <b>Список прочитан</b>

    Новых карточек: { $added }
    Изменено: { $changed }
    Без изменений: { $unchanged }
    Строк с ошибками: { $bad }

    { $granted }

    { $problems }
staff_list-granted =
    <b>Кому список дал доступ к данным других людей</b> — проверьте:
    { $lines }
staff_list-granted_line = строка { $line }: { $who } — { $role }
staff_list-problems =
    <b>Не приняты строки:</b>
    { $lines }
staff_list-problem = строка { $line }: { $reason }
staff_list-more_problems = …и ещё { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
       *[many] { $count } ошибок
    }. Исправьте эти и пришлите файл ещё раз.
staff_list-codes = Таблица с кодами
staff_list-people = К списку людей
staff_list-sheet = Сотрудники
staff_list-help_sheet = Как заполнять
staff_list_example-first = Ромашкина Вера Павловна | учитель математики | математика, информатика | 2 | наставляемый
staff_list_example-second = Васильков Пётр Ильич | учитель истории | история | 18 | наставник, член методсовета
staff_list_hint-roles = Роль выбирается из списка; если ролей несколько, напишите их через запятую.
staff_list_hint-name = ФИО — полностью: имена войдут в документы. Стаж — целое число лет, можно не указывать.
staff_list_hint-again = Люди ниже вымышлены. Заполняйте первый лист; этот лист при загрузке не читается.
staff_list-year_words = год | года | лет | г | л
paper_kind-staff_template = Образец списка сотрудников
column-full_name = ФИО
column-position = Должность
column-subjects = Предметы
column-experience = Стаж, лет
column-roles = Роль
column_alias-full_name = ФИО | Ф.И.О. | Ф. И. О. | Фамилия Имя Отчество | Фамилия, имя, отчество | Фамилия, имя, отчество (при наличии) | Сотрудник | Педагог | Учитель
column_alias-position = Должность | Занимаемая должность | Должность по штатному расписанию
column_alias-subjects = Предметы | Предмет | Преподаваемые предметы | Преподаваемый предмет | Дисциплины | Преподаваемые дисциплины
column_alias-experience = Стаж, лет | Стаж | Стаж (лет) | Педагогический стаж | Педагогический стаж, лет | Пед. стаж | Педстаж | Стаж педагогической работы | Стаж работы
column_alias-roles = Роль | Роли | Роль в наставничестве | Роль в системе наставничества
column_alias-surname = Фамилия
column_alias-given_name = Имя
column_alias-patronymic = Отчество
role_alias-mentee = наставляемый | наставляемая | молодой специалист | молодой педагог
role_alias-mentor = наставник | наставница | педагог-наставник
role_alias-curator = куратор | куратор наставничества
role_alias-head = руководитель | руководитель ОУ | руководитель ОО | директор
role_alias-council = член методсовета | член методического совета | методический совет | методсовет | член совета
role_alias-admin = администратор | системный администратор | сисадмин
list_problem-not_a_table = Это не таблица, которую я умею читать. { $advice }
    Файл: { $filename }
list_problem-no_header = Не вижу строки с названиями колонок (ФИО, Должность, Роль). Она должна быть в первых десяти строках.
list_problem-missing_column = В списке не хватает колонок: { $columns }.
list_problem-too_large = Файл слишком большой: можно до { $limit_mb } МБ.
list_problem-too_many_rows = В файле слишком много строк: можно до { $limit }.
list_problem-empty = В файле нет ни одной заполненной строки.
list_advice-protected = Файл закрыт паролем: снимите пароль и сохраните ещё раз.
list_advice-old_xls = Это старый вид Excel (XLS): откройте и сохраните как XLSX.
list_advice-quotes = В файле CSV открыта и не закрыта кавычка. Проще всего сохранить таблицу как XLSX.
list_advice-damaged = Файл повреждён: откройте его и сохраните заново как XLSX.
list_advice-other = Нужен XLSX или CSV.
row_problem-name_missing = нет ФИО
row_problem-name_short = нужны хотя бы фамилия и имя
row_problem-name_initials = вместо имени инициалы, нужно полностью
row_problem-name_letters = в ФИО есть что-то кроме букв
row_problem-name_mixed_alphabets = в одном слове русские и латинские буквы
row_problem-name_long = ФИО длиннее { $limit } знаков
row_problem-position_missing = нет должности
row_problem-position_long = должность длиннее { $limit } знаков
row_problem-subjects_long = предметы длиннее { $limit } знаков
row_problem-experience_not_number = стаж «{ $value }» — не целое число лет
row_problem-experience_range = стаж должен быть от { $low } до { $high } лет
row_problem-role_missing = нет роли
row_problem-role_unknown = незнакомая роль «{ $role }»
row_problem-duplicate = то же имя уже стоит в строке { $first }
row_problem-same_name_cards = в боте уже есть карточки с таким именем ({ $count }): измените нужную вручную
row_problem-person_left = человек отмечен как «не участвует»: сначала верните его в его карточке
