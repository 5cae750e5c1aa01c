# Ten areas of difficulty (or of help) and their options: labels of buttons and words of cards.
competence-button = { $area }
competence-button_marked = ✓ { $area } ({ $level })
competence-opened =
    <b>{ $area }</b>
    Mark everything that fits, and how much. Then press “To the list”.
competence-to_list = To the list
competence-line = • { $area } — { $level }: { $options }
competence-brief =
    { $count ->
        [0] • { $area } — { $level }
        [one] • { $area } — { $level }, { $count } item
       *[other] • { $area } — { $level }, { $count } items
    }
competence-none_named = Please mark at least one area.
competence-unknown = There is no such area or item in the list.
competence-level_0 = none (0)
competence-level_1 = sometimes (1)
competence-level_2 = often (2)
competence-level_3 = need help now (3)
competence-help_0 = cannot help (0)
competence-help_1 = a little (1)
competence-help_2 = well (2)
competence-help_3 = very well (3)

competence-area_norm = Rules and papers
competence-norm_law = Law 273-FZ, local acts
competence-norm_standards = State standards
competence-norm_duties = Professional standard
competence-norm_curriculum = Course programme
competence-norm_journal = Register, reports
competence-norm_safety = Safety at work

competence-area_subject = My subject
competence-subject_topics = Certain topics
competence-subject_advanced = Advanced tasks
competence-subject_exams = State exams
competence-subject_olympiads = Olympiads
competence-subject_labs = Laboratory work
competence-subject_cross = Links of subjects

competence-area_method = Lesson methods
competence-method_goals = Setting goals
competence-method_structure = Structure and pace
competence-method_content = Choosing content
competence-method_techniques = Techniques
competence-method_motivation = Motivating pupils
competence-method_differentiation = Differentiation
competence-method_homework = Homework
competence-method_design = Lesson design
competence-method_self_analysis = Lesson self-review

competence-area_assess = Assessment
competence-assess_formative = Formative, criteria
competence-assess_tests = Tests
competence-assess_analysis = Analysing results
competence-assess_fairness = Fairness
competence-assess_literacy = Functional literacy

competence-area_psych = Working with a class
competence-psych_discipline = Discipline
competence-psych_age = Age of pupils
competence-psych_special = Special needs
competence-psych_gifted = Gifted children
competence-psych_behaviour = Hard behaviour
competence-psych_adaptation = Forms 1 and 5
competence-psych_conflict = Conflicts

competence-area_comm = Communication
competence-comm_parents = Talking to parents
competence-comm_parent_meeting = Parents' meeting
competence-comm_colleagues = Colleagues
competence-comm_speech = Speaking in public
competence-comm_hard_talk = Hard conversations

competence-area_upbring = Pastoral work
competence-upbring_class_teacher = Class teacher's work
competence-upbring_plan = Pastoral plan
competence-upbring_talks = “Talks that matter”
competence-upbring_extra = Out of class
competence-upbring_class_hour = Class hour
competence-upbring_projects = Projects

competence-area_ict = Digital tools
competence-ict_diary = Electronic diary
competence-ict_platforms = School platforms
competence-ict_board = Interactive board
competence-ict_media = Slides and video
competence-ict_remote = Remote lesson
competence-ict_checking = Checking work
competence-ict_ai = AI tools
competence-ict_security = Data safety

competence-area_career = Career
competence-career_attestation = Attestation
competence-career_portfolio = Portfolio
competence-career_contests = Contests
competence-career_papers = Publications
competence-career_route = Own learning route
competence-career_courses = Courses

competence-area_adapt = Life at school
competence-adapt_traditions = Traditions
competence-adapt_rules = Daily rules
competence-adapt_equipment = Room and equipment
competence-adapt_time = Time and load
competence-adapt_stress = Stress, burnout
