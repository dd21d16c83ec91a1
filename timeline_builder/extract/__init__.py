"""From an article and its dates to candidate events: what happened, who says so, who, where, and how many.

`candidates.extract` goes through these steps, each for all sentences of an article before the next:

1. `mentions`, `dated/`: the dates of the text, those that may carry events, the entries of a chronicle.
2. `reading`: each sentence with its tokens (`words/`), clauses (`grammar/`), names (`names/`), speaker
   (`attribution/`), numbers of people (`figures/figures`) and what the sentences before leave for its pronouns.
3. `tellings`: which clause tells of which date (`dated/happening`), whether that happened (`factuality/`) and of which
   kind it is (`kinds/`).
4. `parties`: who says so (`attribution/`), who acts and where (`participants/`).
5. `titles/`: what it is called.
6. `figures/claims`: how many, by whose count.
"""

from timeline_builder.extract.candidates import extract
from timeline_builder.extract.mentions import mentions

__all__ = ["extract", "mentions"]
