"""Kinds: what sort of event a clause tells of.

`kinds` knows the trigger words and how much each counts by its place, `vocabulary` the fitted points of other words;
`weights` adds up both with what stands around the clause.
"""
