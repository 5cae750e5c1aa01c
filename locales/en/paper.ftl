# Papers: asked for, ready, and words inside them.
paper-asked = The document is being made. I will write when it is ready.
paper-ready = Ready: { $title }.
paper-in_folder =
    Ready: { $title }.

    The document holds personal data, so it was not sent to the chat; it lies on the school's computer, in the documents folder. Name of the file:
    <code>{ $place }</code>

    Ask the administrator or the curator for it.
paper-failed =
    The document could not be made: { $title }.

    The administrator can look up the cause: document No. { $number }. Please try asking for it again.
paper-template_broken =
    The document could not be made: { $title }.

    There is a mistake in the school's template, file { $file }: { $fault }. Please put it right or take it out of the templates folder and ask for the document again (No. { $number }).
paper-template_broken_at =
    The document could not be made: { $title }.

    There is a mistake in the school's template, file { $file }, near the words “{ $place }”: { $fault }. Please put it right in Word and ask for the document again (No. { $number }).
paper_fault-missing = there is no such file
paper_fault-not_word = it is not a Word document (.docx)
paper_fault-tags = a tag in braces is misspelt or not closed
paper_fault-unknown = this document knows no such tag
paper_fault-forbidden = a tag does what a template may not do
paper_fault-other = it could not be filled in
paper_kind-consent_processing = Consent to the processing of personal data
paper_kind-consent_publication = Consent to publication
paper_kind-consent_assignment = Consent to work as a mentor
paper_kind-destruction_act = Act of destruction of personal data
paper_kind-my_data_docx = My data
paper_kind-my_data_json = My data for programs
paper_state-asked = being made
paper_state-made = made
paper_state-failed = failed
paper_state-gone = destroyed
paper_choice-name = Surname, given name, patronymic
paper_choice-position = Position and subjects
paper_choice-role = Role in mentoring, title and dates of a finished programme
paper_choice-practice = Description of practice and results of the programme
paper_grounds-own_wish = Demand of the data subject, made in the bot
paper_grounds-withdrawn = Withdrawal of the consent to the processing of personal data
paper_grounds-school = Demand of the data subject, received by the school
paper_kept-register = Register of consents: kind, version of the text, decision and time under the card's number, without a name, as proof that consent was received (Federal Law 152-FZ, art. 9, part 3)
paper_kept-log = Log of actions: numbers of records and times, without names or words, as confirmation of the destruction (RKN order 179 of 28.10.2022)
paper_kept-backups = Backups of the database made before the destruction: they are deleted within 30 days
paper-log_consent = { $kind }: { $act }
paper-log_destroyed = Destroyed: { $what }
paper-destroyed_how = Deleting rows from the database and files from the disk by means of the information system
paper-system = Information system of mentoring “Nastavnik”
