# Descriptions in the list of commands.
command-start = Home screen
command-help = How it works
command-cancel = Stop filling in
command-settings = Language, quiet hours, notices
command-privacy = Who sees what
command-request = My request: what is hard
command-mentor = My mentor questionnaire
command-queue = What waits for a decision
command-people = People and cards
command-system = State of the system
