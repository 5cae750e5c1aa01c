"""The roadmap of a school year: seven stages, dates, owners, what has been done (3.3, 3.4(3), annex 2)."""
