"""Who could mentor whom, in order and with reasons; a whole set at once (6.1, 3.5, A2.4)."""
