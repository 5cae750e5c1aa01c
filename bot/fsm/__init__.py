"""What each conversation is: states in order, one step each, the draft they fill."""
