"""The programme: nouns, rules and actions of the regulation. Python only, no messenger, no database."""
