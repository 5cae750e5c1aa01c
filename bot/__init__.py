"""Talking: conversations, handlers, the wire to Telegram, the command line."""
