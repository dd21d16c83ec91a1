"""Grammar: which words a verb and its subject have, and which clause each phrase goes with.

`clauses` does it in this order: `pieces` cuts a sentence at marks, at words that open a clause and, with `verb_cuts`,
between the verbs that `verbs` finds (`noun_clauses`: which of them goes on with a noun before the other); then each
piece becomes a clause with its subject (`openings`, `subjects`), tells of a noun before it (`relatives`, `participles`,
`heads`) or goes with another (`joins`, `resumption`, `gapping`).
Some languages have more to it: `brackets` (German), `cased` and `behind` (Russian), `articles` (Armenian), `converbs`
(Turkic, Armenian). Before all that, `present` makes verbs of the present in the entries of English chronicles, with
`agreement` for help, and `gerunds` of what was done before or after with a date of its own.
"""
