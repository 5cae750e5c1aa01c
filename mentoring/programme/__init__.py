"""The personalised programme of a pair: its parts, versions, agreement (annex 1; 1.2, 5.1, 7.2)."""
