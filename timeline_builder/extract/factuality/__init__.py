"""Factuality: whether what a clause tells happened, is planned, denied or only supposed, by the words of a language.

`factuality` decides, asking `denial` (its own verb or the sentence says that it was not; `untruths`: that a report is
not so), `doubt` (feared, rumoured, guessed), `set_dates`, `arranged` and `timetable` (a day that something was set for,
was to be held on or is to begin on), and last `against` (words that mostly tell of what did not happen, by fitted
points); `schedule` knows a day that is only one of a plan, `aims` which of two days of a name is meant, `retort` the
next sentence that takes a report back.
"""
