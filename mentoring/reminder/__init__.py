"""Reminders: rows with due times, said humanely (bar 8). Nothing here sends; the scheduler ticks."""
