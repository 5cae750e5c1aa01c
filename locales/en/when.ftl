# When: what to say if a day or an hour was not quite understood.
when-format = I could not read that. Please write a day and a time, for example “Wednesday at 15:20” or “3 December after lesson 6”.
when-two_days = That names two different days. Please write one, for example “Friday at 15:20”.
when-two_times = That names two different times. Please write one, for example “tomorrow at 15:20”.
when-which_day = Which day of the week? Please write, for example, “Wednesday next week”.
when-weekday_differs = The date and the day of the week do not match: it is { $day }. Please write it again.
when-no_lesson =
    { $count ->
        [one] There is no lesson { $lesson } in the bell schedule: it has { $count } lesson. Please write a time, for example “at 15:20”.
       *[other] There is no lesson { $lesson } in the bell schedule: it has { $count } lessons. Please write a time, for example “at 15:20”.
    }
when-no_last = I do not know when your lessons end on that day. Please write a lesson or a time: “after lesson 6”, “at 15:20”.
when-past = It is over: { $day }. Please write a day to come, for example “Wednesday at 15:20”.
when-past_hour = It is past { $clock } today. Please write another time, for example “tomorrow at 15:20”.
when-not_yet = It has not come yet: { $day }. Please write a day that is over, for example “yesterday at 15:20”.
when-not_yet_hour = It is not { $clock } yet today. Please write a time that is over, for example “yesterday at 15:20”.
when-too_far = It is too far away: { $day }. Please write a nearer day, for example “3 December at 15:20”.
