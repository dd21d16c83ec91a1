"""Grammar: which words a verb and its subject have, and which clause each phrase goes with.

`clauses` does it in this order: `pieces` cuts a sentence at marks, at words that open a clause and, with `verb_cuts`,
between the verbs that `verbs` finds; then each piece becomes a clause with its subject (`openings`, `subjects`), tells
of a noun before it (`relatives`, `participles`, `heads`) or goes with another (`joins`, `resumption`, `gapping`).
Some languages have more to it: `brackets` (German), `cased` and `behind` (Russian), `articles` (Armenian), `converbs`
(Turkic, Armenian). `present` comes before all that, for the entries of English chronicles; `agreement` is its help.
"""
