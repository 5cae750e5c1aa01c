"""The wire: the only folder a second messenger would mirror."""
