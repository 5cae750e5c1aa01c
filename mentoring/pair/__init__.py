"""A pair or group: proposed, agreed, ordered, at work, ended (3.1-3.5, 6, 7)."""
