# Coming in by an invitation.
join-stranger =
    Hello! This is a school's mentoring bot. It is open to the school's staff only.

    If you have an invitation code, send it here. If not, please ask the mentoring curator for one. We have stored nothing about you.
join-code_unknown = There is no such code. Check the letters, or ask the curator for a new one.
join-code_used = This code has been used: it works once. Ask the curator for a new one.
join-code_expired = This code has expired. Ask the curator for a new one.
join-code_of_another = This code was given to somebody else.
join-already = You have already joined, no new code is needed.
join-role_added = Done: you now have one more role, { $role }.
join-full_name =
    What is your name? Write surname, given name and patronymic in full, as they will stand in documents.

    Read by: the curator, the head, the methodical council and those you will work with.
join-position =
    What is your position at the school? For instance: “mathematics teacher”.

    Read by: the curator, the head, the methodical council and those you will work with.
join-subjects = Which subjects do you teach? Separate them by commas.
join-too_long = That is { $length } characters; it should be 1 to { $limit }. Please write it shorter.
join-wish =
    What brings you here? You can change it later.
join-wish_mentee = I would like a mentor
join-wish_mentor = I could be a mentor
join-wish_both = Both
join-card =
    <b>Is everything right?</b>

    Name: { $name }
    Position: { $position }
    Subjects: { $subjects }
    Here as: { $roles }
join-card_right = All right
join-fix_full_name = Change the name
join-fix_position = Change the position
join-fix_subjects = Change the subjects
join-awaiting = Thank you! The curator will see that you came and let you in. We will write as soon as that happens, no need to wait.
join-welcome = Welcome! Everything you need is on the home screen below. The /start command always brings you back to it.
