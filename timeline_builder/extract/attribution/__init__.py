"""Attribution: who says what a clause tells, and how far that reaches.

`attribution` knows verbs of saying and their subjects, `phrases` sources without a verb ("according to …"). `sources`
chooses for a clause the one that tells it, `quotes` looks in the sentences beside it, and `speakers` says who is meant
by the words that name the source.
"""
