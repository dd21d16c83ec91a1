"""Titles: the title of an event, from the words of its clause.

`titles` chooses what is told (the clause, what is said in it, a dated noun), `speech` for a statement. `phrase` makes
the words: the subject or what it stands for (`leads`), the rest without dates (`undated`) and with names for loose
words (`stand_ins`), in shorter and shorter versions (`shorten`, `trim`; where nouns have cases `cased`, `lightened`
and `pointing`) until one fits and is `complete`. `wording` writes it.
"""
