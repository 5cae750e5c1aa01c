# Words used everywhere.
common-home = На главную
common-back = Назад
common-cancel = Отменить
common-next = Дальше →
common-prev = ← Раньше
common-skip = Пропустить
common-done = Готово
common-yes = Да
common-no = Нет
common-edit = Изменить
common-other = Другое
common-confirm = Подтвердить
common-delete = Удалить
common-save = Сохранить
common-open = Открыть
common-search = Поиск
common-none = —
common-empty = Здесь пока пусто.
common-not_given = не указано
common-page = { $pages ->
        [1] { "" }
       *[other] Страница { $page } из { $pages }
    }
common-not_allowed = Это действие вам недоступно.
common-changed = Запись успела измениться. Откройте её ещё раз — там текущие данные.
common-nameless = карточка № { $number }
