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
    sentence: int
    paragraph: int
    clause: Clause
    at: int
    names: frozenset[str]
    telling: Telling
