"""Titles: the title of an event, from the words of its clause."""
