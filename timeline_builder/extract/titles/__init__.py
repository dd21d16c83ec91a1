"""Titles: the title of an event, from the words of its clause.

`titles` chooses what is told (the clause, what is said in it, a dated noun), `speech` for a statement. `phrase` makes
the words: the subject or what it stands for (`leads`, `meant`), the rest without dates (`undated`) and with names for
loose words (`stand_ins`), in shorter and shorter versions until one fits and is `complete`: `shorten` and `trim`; where
endings tell what a word is, `cased`, `lightened` and `pointing` (Russian, by `forms`) and `lighter` (Armenian, Turkic,
whose words `endings` fits to each other). `persons` leaves offices out; `together` tells a clause that says too little
with the one before it. `wording` writes the title.
"""
