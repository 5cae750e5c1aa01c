# Cases of a person's name and position on the card.
people_act-cases = Russian cases
person_cases-part_name = name
person_cases-part_position = position
person_cases-to_name = Name
person_cases-to_position = Position
person_cases-case_nominative = Nominative:
person_cases-case_genitive = Genitive:
person_cases-case_dative = Dative:
person_cases-case_accusative = Accusative:
person_cases-case_instrumental = Instrumental:
person_cases-case_prepositional = Prepositional:
person_cases-button_genitive = Genitive
person_cases-button_dative = Dative
person_cases-button_accusative = Accusative
person_cases-button_instrumental = Instrumental
person_cases-button_prepositional = Prepositional
person_cases-line = { $case } { $form }
person_cases-line_typed = { $case } { $form } — <i>put right by hand</i>
person_cases-forms =
    <b>Russian cases: { $who }</b> · { $part }

    { $lines }

    This is how orders and other documents will put it. If a form is wrong, press its case and type the right one.
person_cases-nothing =
    <b>Russian cases: { $who }</b> · { $part }

    This field of the card is still empty, so there is nothing to decline.
person_cases-ask =
    <b>{ $base }</b>

    { $case } { $form }

    Type the right form.
person_cases-ask_typed =
    <b>{ $base }</b>

    { $case } { $form } — <i>put right by hand</i>

    Type the right form, or go back to the one the bot makes.
person_cases-restore = As the bot makes it
person_cases-length = That is { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }; between 1 and { $limit } are needed. Please type it again.
