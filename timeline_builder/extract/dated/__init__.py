"""Dated: which dates of a text carry an event, and which clause or noun tells what happened then.

`carriers` chooses among the mentions that the tagger found, `entries` finds the entries of a chronicle, which their
dates lead. `happening` gives each date its clause, without those that stand beside a noun or only count (`asides`);
`dated_nouns` titles a date that goes with a noun and no verb.
"""
