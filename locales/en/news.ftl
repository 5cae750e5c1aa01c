# News and announcements for the school's site.
news_kind-news = News
news_kind-announcement = Announcement
news_state-draft = draft
news_state-shown = on the site
news_state-retired = taken off
news-list =
    <b>News and announcements</b>: { $count }

    What is marked "on the site" appears with the next build of the section. { $page }
news-list_empty =
    <b>News and announcements</b>

    Here will be the news for the site and social networks: what was and what will be. Begin with the first.
news-row = { $title } · { $state }
news-add_news = Write news
news-add_announcement = Write an announcement
news_ask_new-news =
    <b>News: the title</b>

    Write it in one message, { $limit } characters at most. For example: "Young teachers visited their mentors' lessons".
news_ask_new-announcement =
    <b>Announcement: the title</b>

    Write it in one message, { $limit } characters at most. For example: "Briefing session for mentors". You choose the day afterwards.
news_ask-title =
    <b>{ $title }</b>

    Write another title, { $limit } characters at most.
news_ask-text =
    <b>{ $title }</b>

    Send the text in one message, { $limit } characters at most. Each line becomes a paragraph. <i>Every visitor of the site will read it.</i>
news-ask_day =
    <b>{ $title }</b>

    On which day will it be?
    { $legend }
news-card =
    { $kind } · { $state }
    <b>{ $title }</b>
    { $day }

    { $text }

    { $people }
news-day = When: { $day }
news-no_day = No day chosen yet.
news-people =
    <b>Who is named</b>
    { $lines }
news-person_named = { $who }: agreed to publication
news-person_hidden = { $who }: no consent, the name will be hidden on the site
news-person_cleared = { $who }: marked as another person
news-preview =
    <b>This is what the site will show</b>

    { $kind }
    <b>{ $title }</b>

    { $text }
news-do_title = Title
news-do_text = Text
news-do_day = Day
news-do_clear = This is not { $who }
news-do_unclear = This is { $who } after all
news-do_preview = As on the site
news-do_show = To the site
news-do_retire = Take off the site
news-title_short = Write a title: three letters at least.
news-title_long = The title is too long: { $length } characters of { $limit }.
news-text_short = Write the text: a sentence at least.
news-text_long = Too long: { $length } characters of { $limit }. Please shorten it.
news-day_needed = Choose the day first: an announcement must have one.

audit-news_added = news for the site written
audit-news_edited = news for the site changed
audit-news_shown = news given to the site
audit-news_retired = news taken off the site
privacy_category-news = being named in the site's news
my_data_table-news_people = Where the site's news name you
my_data_field-news_id = News
my_data_field-name = Named as
