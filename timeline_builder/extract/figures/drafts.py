"""Drafts: candidate events in the making, and where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.tellings import Telling
from timeline_builder.model import Candidate


@dataclass(slots=True)
class Draft:
    """A candidate in the making: where it stands (numbers of sentence and paragraph, clause, position of its date), and
    what it is made of.
    """

    candidate: Candidate
    telling: Telling
    sentence: int

    @property
    def names(self) -> frozenset[str]:
        """The actors and places named in its sentence."""
        names = self.telling.reading.names
        return frozenset([name.actor for name in names] + [name.place for name in names])

    @property
    def paragraph(self) -> int:
        """The number of its paragraph."""
        return self.telling.reading.sentence.paragraph

    @property
    def clause(self) -> Clause:
        """The clause that tells it."""
        return self.telling.clause

    @property
    def at(self) -> int:
        """The position of its date among the tokens of its sentence."""
        return self.telling.at
