"""A whole school year of a fictional school, against the diary of what its people did."""
