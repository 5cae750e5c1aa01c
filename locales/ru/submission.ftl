# What was sent and where it stands: the same for requests and questionnaires.
submission-status_submitted = на рассмотрении
submission-status_accepted = принято
submission-status_returned = возвращено на доработку
submission-status_aside = отложено
submission-status_withdrawn = отозвано
submission-not_now = Сейчас это невозможно: { $status }.
submission-comment_needed = Напишите, пожалуйста, что уточнить: автор увидит ваш комментарий.
submission-comment_long =
    { $extra ->
        [one] Комментарий длиннее { $limit } знаков на { $extra } знак.
        [few] Комментарий длиннее { $limit } знаков на { $extra } знака.
       *[many] Комментарий длиннее { $limit } знаков на { $extra } знаков.
    }
submission-author_left = Автор больше не участвует, принять нельзя.
submission-title = <b>{ $form }</b>
submission-sent = Отправлено куратору. Как только он решит, вы узнаете об этом здесь.
submission-draft = Есть неотправленный черновик: его пока видите только вы.
submission-mine_submitted = На рассмотрении у куратора с { $since }. Версия { $version }.
submission-mine_accepted = Принято { $since }: вы в банке. Версия { $version }.
submission-mine_returned = Куратор вернул { $since } и просит уточнить. Версия { $version }.
submission-mine_aside = Отложено куратором { $since }. Вы можете изменить ответы или отозвать. Версия { $version }.
submission-mine_withdrawn = Отозвано { $since }. Подать снова можно в любой день.
submission-flagged = Просят уточнить: { $answers }.
submission-start = Заполнить
submission-again = Подать снова
submission-change = Изменить ответы
submission-fix = Уточнить ответы
submission-view = Мои ответы
submission-withdraw = Отозвать
submission-withdraw_yes = Да, отозвать
submission-keep = Оставить
submission-withdraw_ask =
    <b>{ $form }: отозвать?</b>

    Куратор получит сообщение и перестанет учитывать ваши ответы. Ответы останутся у вас, подать их снова можно в любой день.
submission-answers =
    <b>{ $form }: ваши ответы</b>

    { $answers }
