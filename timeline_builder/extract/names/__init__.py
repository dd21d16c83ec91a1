"""Names: the names in a sentence, whole and as one calls them.

`names` finds those that the `gazetteer` lists, else (`undescribed`) by their capitals (`capitals`) or the noun of an
organisation (`offices`), and marks those that only describe another (`in_titles`, `named_after`). Then the whole text
is asked: what is a storm's (`storms`), how one calls it (`nominative`), what is a town's (`towns`), whose last name it
is (`whole_names`). What a name does in its sentence is decided by `participants.roles`.
"""
