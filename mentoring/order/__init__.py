"""Orders of the head: drafted by the curator, in force with a number and a date (3.1-3.3, 6.2)."""
