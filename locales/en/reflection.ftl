# One's own reflection after a meeting: two scales, two answers, by taps; who will read them.
reflection-scale = { $n }
reflection-scale_on = ✓ { $n }
reflection-open = My reflection
reflection-line = How did the meeting { $on } go (programme No. { $number })? Three taps are enough.
reflection-ask_useful =
    { $recorded }

    How useful was the meeting? 1 is not at all, 5 is very.

    Only you see the number; it is counted only together with others, without a name.
reflection-ask_mood =
    { $recorded }

    In what mood did you leave the meeting? 1 is heavy, 5 is light and good.

    Only you see the number; it is counted only together with others, without a name.
reflection-ask_went =
    { $recorded }

    What worked? Press or write in your own words, up to { $limit } characters.
    { $planned }

    { $readers }
reflection-ask_onward =
    { $recorded }

    Everything is kept, thank you! Would you like to add what comes next? It is not needed; you may write it in your own words, up to { $limit } characters.

    { $readers }
reflection-planned_question = Question of the plan: <i>{ $question }</i>
reflection-readers = The words become part of the programme: { $who }, the curator and the council will read them.
reflection-readers_head = The words are read by the curator and the council. The mentor, being a head, does not see them.
reflection-readers_head_group = The words are read by { $who }, the curator and the council. The mentor, being a head, does not see them.
reflection_went-solved = Sorted out a problem
reflection_went-found = Found a new method
reflection_went-agreed = Agreed on a step
reflection_went-materials = Have materials now
reflection_went-saw = See lessons afresh
reflection_went-clear = It became clearer
reflection_went-not_yet = Has not worked yet
reflection_onward-try = Try it in a lesson
reflection_onward-plan = Go on by the plan
reflection_onward-prepare = Prepare materials
reflection_onward-visit = Visit a lesson
reflection_change-useful = Usefulness
reflection_change-mood = Mood
reflection_change-went = What worked
reflection_change-onward = What comes next
reflection_line-useful = Usefulness: { $number } of 5 (only you see it)
reflection_line-mood = Mood: { $number } of 5 (only you see it)
reflection_line-went = What worked: { $words }
reflection_line-onward = What comes next: { $words }
reflection-nothing = There is no reflection yet. It can be added on any day.
reflection-whole =
    { $recorded }

    { $lines }

    { $readers }
reflection-not_held = A reflection follows a meeting that took place. First record that it did.
reflection-empty = Please write at least a few words or press a ready answer.
reflection_side-mentor = Mentor
reflection_side-mentee = Mentee
reflection-said = { $who }: { $words }
reflection-onward_part = Next: { $words }
audit-reflection_written = reflection on a meeting written
