"""Clause: what one verb says, and the words that go with it.

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline_builder.extract.grammar.verb_cuts import Opener
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.words.tokens import NO_CLASSES, Token, all_classes, some


@dataclass(slots=True, eq=False)
class Clause:
    """What one verb says, with the phrases that go with it.

    core      ranges that make its text, in order: the subject where it stands apart, then the rest
    extra     phrases, appositions and asides that go with it
    subject   where its subject stands, None where it has none of its own
    verb      position of its main verb (the last of a chain "had been signed"), None for a quotation
    group     the whole chain of verbs
    closing   what closes the verb at the end of the clause, apart from its chain ("hat … unterzeichnet")
    parent    the clause it depends on or follows
    shares    the clause whose subject it goes on with ("… and exploded"), None where it has its own
    apposed   what else its subject is called between commas, in order ("the army chief, | Omar Sy, | declared")
    """

    opener: Opener
    core: list[Range]
    verb: int | None = None
    group: Range = (0, 0)
    subject: Range | None = None
    parent: Clause | None = None
    shares: Clause | None = None
    extra: list[Range] = field(default_factory=list)
    closing: Range | None = None
    apposed: Sequence[Range] = ()
    _chain: frozenset[str] | None = field(default=None, init=False)  # classes of its chain, found when first asked for

    def holds(self, position: int, *, extra: bool = True) -> bool:
        """Whether a token stands in it."""
        for start, end in self.core:
            if start <= position < end:
                return True
        if extra:
            for start, end in self.extra:
                if start <= position < end:
                    return True
        return False

    def about(self, position: int) -> bool:
        """Whether a token stands in its subject or in what else that is called."""
        return self.in_subject(position) or any(start <= position < end for start, end in self.apposed)

    def named(self, position: int) -> bool:
        """Whether a token stands in its subject or opens what else that is called."""
        first, end = self.subject or (0, 0)
        return first <= position < end or (bool(self.apposed) and any(start == position for start, _ in self.apposed))

    def in_subject(self, position: int) -> bool:
        """Whether a token stands in its subject."""
        start, end = self.subject or (0, 0)
        return start <= position < end

    def dated(self, tokens: Sequence[Token], *, extra: bool = True) -> bool:
        """Whether a date stands in it."""
        for start, end in self.core + self.extra if extra else self.core:
            for token in tokens[start:end]:
                if token.mention is not None:
                    return True
        return False

    def verb_is(self, tokens: Sequence[Token], *names: str) -> bool:
        """Whether a word of its chain of verbs is of any of these classes."""
        if self._chain is None:
            start, end = self.group
            self._chain = tokens[start].classes if end - start == 1 else all_classes(tokens[start:end])
        if not self._chain.isdisjoint(names):
            return True
        return self.closing is not None and some(tokens, *self.closing, *names)

    def classes(self, tokens: Sequence[Token]) -> frozenset[str]:
        """Every class that one of its words is of."""
        ranges = self.core + self.extra
        return NO_CLASSES.union(*[token.classes for start, end in ranges for token in tokens[start:end]])

    def passive(self, tokens: Sequence[Token]) -> bool:
        """Whether an auxiliary makes its chain of verbs passive."""
        start, end = self.group
        return end - start > 1 and some(tokens, start, end - 1, "passive")

    def positions(self, *, extra: bool = True) -> Sequence[int]:
        """Its tokens' positions in the order of the text."""
        ranges = self.core + self.extra if extra else self.core
        if len(ranges) == 1:
            start, end = ranges[0]
            return range(start, end)
        return [at for start, end in sorted(ranges) for at in range(start, end)]
