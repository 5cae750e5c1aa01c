# The staff list: how to send it, the report, what is wrong with a row.
staff_list-how =
    <b>The staff list from a file</b>

    Send an XLSX or CSV file here with the columns: { $columns }. Their order does not matter, other columns do no harm.

    Good rows are taken, and of each bad one I tell the number and the reason. The same list can be sent again: nothing is doubled.

    You would rather not send names to the chat? Give the file to the administrator, who loads it on the school’s own machine.
staff_list-template = Get the template
staff_list-wrong_file = I read staff lists in XLSX and CSV files. Save the table as one of these and send it again.
staff_list-taken = The file is here, I am reading it. The report comes in the next message.
staff_list-report =
    <b>The list has been read</b>

    New cards: { $added }
    Changed: { $changed }
    Unchanged: { $unchanged }
    Rows with mistakes: { $bad }

    { $granted }

    { $problems }
staff_list-granted =
    <b>Whom the list gave access to other people’s data</b> — please check:
    { $lines }
staff_list-granted_line = row { $line }: { $who } — { $role }
staff_list-problems =
    <b>Rows not taken:</b>
    { $lines }
staff_list-problem = row { $line }: { $reason }
staff_list-more_problems = …and { $count ->
        [one] { $count } mistake
       *[other] { $count } mistakes
    } more. Mend these and send the file again.
staff_list-codes = Table of codes
staff_list-people = To the people
staff_list-sheet = Staff
staff_list-help_sheet = How to fill in
staff_list_example-first = Daisy Vera | mathematics teacher | mathematics, computing | 2 | mentee
staff_list_example-second = Cornflower Peter | history teacher | history | 18 | mentor, council member
staff_list_hint-roles = Choose the role from the list; write several with commas.
staff_list_hint-name = Names in full, as they go into documents. Experience in whole years, may be left empty.
staff_list_hint-again = The people below are fictional. Fill in the first sheet; this one is not read.
staff_list-year_words = year | years | y
paper_kind-staff_template = Staff list template
column-full_name = Full name
column-position = Position
column-subjects = Subjects
column-experience = Experience, years
column-roles = Role
column_alias-full_name = Full name | Name | Teacher | Employee
column_alias-position = Position | Job title
column_alias-subjects = Subjects | Subject | Subjects taught
column_alias-experience = Experience, years | Experience | Years of experience | Experience (years)
column_alias-roles = Role | Roles | Role in mentoring
column_alias-surname = Surname | Last name | Family name
column_alias-given_name = Given name | First name
column_alias-patronymic = Patronymic | Middle name
role_alias-mentee = mentee
role_alias-mentor = mentor
role_alias-curator = curator
role_alias-head = head | headteacher | principal
role_alias-council = council member | council
role_alias-admin = administrator | admin | system administrator
list_problem-not_a_table = This is not a table I can read. { $advice }
    File: { $filename }
list_problem-no_header = I do not see a row with the names of the columns (Full name, Position, Role). It must be among the first ten rows.
list_problem-missing_column = The list lacks these columns: { $columns }.
list_problem-too_large = The file is too large: up to { $limit_mb } MB.
list_problem-too_many_rows = The file has too many rows: up to { $limit }.
list_problem-empty = The file has no filled row.
list_advice-protected = It is locked with a password: take the password off and save it again.
list_advice-old_xls = This is the old Excel format (XLS): open it and save it as XLSX.
list_advice-quotes = The CSV file has an open quote. The simplest way is to save the table as XLSX.
list_advice-damaged = The file is damaged: open it and save it anew as XLSX.
list_advice-other = XLSX or CSV is needed.
row_problem-name_missing = no name
row_problem-name_short = a surname and a given name at least are needed
row_problem-name_initials = initials instead of a name, it is needed in full
row_problem-name_letters = the name holds something that is not a letter
row_problem-name_mixed_alphabets = Russian and Latin letters in one word
row_problem-name_long = the name is longer than { $limit } characters
row_problem-position_missing = no position
row_problem-position_long = the position is longer than { $limit } characters
row_problem-subjects_long = the subjects are longer than { $limit } characters
row_problem-experience_not_number = experience “{ $value }” is not a whole number of years
row_problem-experience_range = experience must be { $low } to { $high } years
row_problem-role_missing = no role
row_problem-role_unknown = unknown role “{ $role }”
row_problem-duplicate = the same name already stands in row { $first }
row_problem-same_name_cards = the bot already has cards of this name ({ $count }): change the right one by hand
row_problem-person_left = the person is marked as no longer taking part: bring them back on their card first
