"""Meetings of a pair or group: planned, moved, held or not, thought over (annex 1; 1.4, 2.4, 5.2)."""
