# The section of the school's site: the curator's screen, and the words of the pages.
site-home =
    <b>The site's section on mentoring</b>

    { $lines }

    { $names }

    { $built }

    <i>The section is open to everybody. Programmes under way are shown without names and without the pair's words, results only of finished programmes. Names only of those who agreed to publication and signed it on paper.</i>
site-line_running = Programmes under way: { $count }
site-line_cases = Finished programmes: { $count }
site-line_law = Legal base: { $count }
site-line_materials = Methodical materials: { $count }
site-line_news = News: { $count }, announcements to come: { $coming }
site-line_drafts = Drafts of news: { $count } (will not be shown)
site-nameless =
    { $count ->
        [one] { $count } participant of finished programmes will stand without a name: there is no consent to publication.
       *[other] { $count } participants of finished programmes will stand without names: there is no consent to publication.
    }
site-never_built = The section has not been built yet.
site-built = Last built: { $at }.
site-built_withdrawn =
    Last built: { $at }.
    { $count ->
        [one] <b>Since then { $count } consent to publication has been withdrawn.</b>
       *[other] <b>Since then { $count } consents to publication have been withdrawn.</b>
    } Build the section again and replace it on the site within three working days.
site-to_news = News
site-to_shelf = Acts and materials
site-build = Build the section (ZIP)
site-building =
    Building the section. The archive comes as a message of its own, or word of the folder it is in.

    Unpack it and put the whole folder on the school's site in the place of the former one, so that no old pages stay. The first page is index.html.
site-too_large = The files are larger than { $limit } MB: such an archive cannot be sent to the chat. Ask the administrator to build the section with python -m bot site DIR, or take some files off.
paper_kind-site_zip = Section of the site
home-site_home = Section of the site

site-no_name = [name not published]
site-untitled = Personalised mentoring programme
site-people =
    { $count ->
        [one] a mentor and { $count } mentee
       *[other] a mentor and { $count } mentees
    }
site-side_mentor = Mentor
site-side_mentee =
    { $count ->
        [one] Mentee
       *[other] Mentees
    }
site-size_kb = { $size } KB
site-size_mb = { $size } MB
site-file = { $kind } file, { $size }
site-file_of = File { $number }: { $kind }, { $size }
site-since = In force since
site-changed = What this edition changes
site_column-areas = Areas of work
site_column-form = Form
site_column-kinds = Kind
site_column-mode = How they meet
site_column-term = Term
site_column-people = Participants
site_column-events = Events held
site_page-index = About mentoring
site_page-programmes = Programmes under way
site_page-results = Results and best practices
site_page-law = Legal base
site_page-regulation = The regulation
site_page-materials = Methodical materials
site_page-news = News and announcements
site_word-section = Mentoring of teachers
site_word-skip = Skip to content
site_word-menu = Pages of the section
site_word-to_top = To the top of the page
site_word-contents = Contents of the section
site_word-about = The school has a system (target model) of mentoring of teaching staff. An experienced teacher helps a colleague to deal with professional difficulties, to settle into the job and to grow in it.
site_word-about_two = Mentoring is voluntary: a pair or a group is formed only if mentor and mentee both agree, and is assigned by an order of the head. Each pair has a personalised programme of three months to one year.
site_word-about_three = Here you find the programmes, the legal base, methodical materials and news. Results are published once a programme is finished, names of participants only with their consent.
site_word-coming = Announcements
site_word-latest = News
site_word-all_news = All news and announcements
site_word-news_back = All news and announcements
site_word-programmes_note = Programmes being carried out now. Names of participants and contents of programmes are not published before they are finished.
site_word-programmes_caption = Personalised mentoring programmes under way
site_word-results_note = Programmes whose plan was carried out in full.
site_word-law_note = Mentoring in the school rests on its own regulation.
site_word-regulation_link = Read the regulation
site_word-materials_note = Materials for mentors, mentees and whoever wants to set up mentoring.
site_word-inside = Contents
