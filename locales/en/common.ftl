# Words used everywhere.
common-home = Home
common-back = Back
common-cancel = Cancel
common-next = Next →
common-prev = ← Previous
common-skip = Skip
common-done = Done
common-yes = Yes
common-no = No
common-edit = Change
common-other = Other
common-confirm = Confirm
common-delete = Delete
common-save = Save
common-open = Open
common-search = Search
common-none = —
common-empty = Nothing here yet.
common-not_given = not given
common-page = { $pages ->
        [1] { "" }
       *[other] Page { $page } of { $pages }
    }
common-not_allowed = This is not available to you.
common-changed = This record has changed meanwhile. Open it again to see how it stands now.
common-nameless = card No. { $number }
