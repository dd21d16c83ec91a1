"""Qualifiers: what a number is said to be besides exact, by the class of the words that say it."""

from __future__ import annotations

QUALIFIERS = {
    "at_least": "at least",
    "up_to": "up to",
    "fewer_than": "fewer than",
    "more_than": "more than",
    "about": "about",
}
