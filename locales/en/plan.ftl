# The plan of events of a programme: forms, who leads, what is missing.
plan_form-consult = individual consultation
plan_form-group_consult = group consultation
plan_form-visit_by_mentor = mentor visits a lesson
plan_form-visit_to_mentor = visit to the mentor's lesson
plan_form-mutual_visit = visits to each other's lessons
plan_form-lesson_analysis = lesson analysis
plan_form-open_lesson = open lesson
plan_form-co_teaching = lesson taught together
plan_form-workshop = workshop
plan_form-master_class = master class
plan_form-seminar = seminar, webinar
plan_form-round_table = round table
plan_form-case = case discussion
plan_form-training = training
plan_form-doc_review = review of documents
plan_form-project = project, assignment
plan_form-self_study = self-study
plan_form-contest = preparing for a contest
plan_form-conference = talk
plan_form-internship = internship
plan_form-psych = meeting with the psychologist
plan_form-online = online meeting
plan_form-reflection = reflective meeting
plan_form-interim = interim talk
plan_form-final = final presentation

plan_leader-mentor = led by the mentor
plan_leader-mentee = led by the mentee
plan_leader-both = led together

plan-month = { $month } { $year }
plan_month-1 = January
plan_month-2 = February
plan_month-3 = March
plan_month-4 = April
plan_month-5 = May
plan_month-6 = June
plan_month-7 = July
plan_month-8 = August
plan_month-9 = September
plan_month-10 = October
plan_month-11 = November
plan_month-12 = December

plan-gap_no_rows = The plan has no events yet.
plan-gap_outside = { $count ->
        [one] The date of event No. { $rows } is
       *[other] The dates of events No. { $rows } are
    } outside the term of the programme: { $starts } — { $ends }.
plan-gap_months = { $count ->
        [one] A month without events
       *[other] Months without events
    }: { $months }. At least one a month is needed.
plan_gap_empty-event = { $count ->
        [one] Row No. { $rows } has no name of the event.
       *[other] Rows No. { $rows } have no name of the event.
    }
plan_gap_empty-content = { $count ->
        [one] The content of event No. { $rows } is empty.
       *[other] The content of events No. { $rows } is empty.
    }
