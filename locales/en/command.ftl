# Descriptions in the list of commands.
command-start = Home screen
command-help = How it works
command-cancel = Stop filling in
command-settings = Language, quiet hours, notices
command-privacy = Who sees what
command-week = My week
command-mute = Of what to remind you
command-request = My request: what is hard
command-mentor = My mentor questionnaire
command-queue = What waits for a decision
command-people = People and cards
command-system = State of the system
command-description = Mentoring at your school: say what is hard, or offer help to colleagues. The curator gives a code to come in. Before your consent the bot keeps only the number of your account.
command-short_description = Mentoring of a school's teachers. Join by the curator's code.
