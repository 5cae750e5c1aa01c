"""Tests of the papers: the bytes are opened and read."""
