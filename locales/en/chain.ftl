# Which steps of approval a school uses.
chain-home =
    { $saved }

    <b>Steps of approval</b>

    { $steps }

    { $days ->
        [one] If a proposal is not answered for { $days } working day, the bot reminds; after as long again the proposal passes on.
       *[other] If a proposal is not answered for { $days } working days, the bot reminds; after as long again the proposal passes on.
    }

    Mark the steps your school has, and the number of working days. The curator, the head and the order always stay. Pairs already on their way keep their step; they can be taken back to the terms and sent on again.
chain-step = { $number }. { $step }
chain_step-council = Methodical council
chain_step-consent = Mentor’s consent
chain-days = { $count } d.
chain-saved = Saved.
audit-chain_set = steps of approval changed
