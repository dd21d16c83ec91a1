"""Present: which words of an entry of a chronicle are verbs in the present ("the rebels agree", "a bomb kills 22").

Such a verb is written like a noun or an infinitive. Its place tells: a noun phrase of its number stands before it, and
no other verb in its clause. A verb found is given the word classes of its past, by which all else knows verbs.

Positions are indices into the sentence's tokens, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass

from timeline_builder.extract.grammar.agreement import Number, number, plain, verb_number
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import POSSESSIVES, Tokens, mark_phrases


@dataclass(slots=True)
class _Stretch:
    """A stretch between two cuts.

    start    behind the word that opens it
    opener   "related" (by "who"), "when", "and", "that", or "" where a mark or nothing opens it
    verb     the number its verb agrees with, "" where it has none yet
    """

    start: int
    end: int
    opener: str
    verb: Number = ""


def in_present(tokens: Tokens, words: Lexicon, seen: frozenset[str] = frozenset()) -> None:
    """Make verbs of the words of a sentence that are verbs in the present, in a language that lists them.

    seen   the words (lower-case) that have a capital in the middle of sentences: names, so that they act bare
    """
    if not words.language.present:
        return
    sentence = _Sentence(tokens, words, seen, [])
    for stretch in _stretches(tokens, 0):
        rest: _Stretch | None = stretch
        while rest is not None:
            rest = _read(sentence, rest)
    mark_phrases(tokens, words)  # "takes effect", which is listed as "took effect"
    tokens.retell()


def _read(sentence: _Sentence, stretch: _Stretch) -> _Stretch | None:
    """Make a verb of that of a stretch; what is left of it, where that says something ("doctors say | 100 die")."""
    found = sentence.next_verb(stretch, stretch.start)
    sentence.done.append(stretch)
    if found is None:
        return None
    at, stretch.verb = found
    _tell(sentence.tokens, stretch.start, at, sentence.words)
    return _Stretch(at + 1, stretch.end, "that") if sentence.tokens[at].has("say") else None


def _stretches(tokens: Tokens, begin: int) -> list[_Stretch]:
    """The stretches of a sentence, cut at its marks and at the words that open a clause."""
    found = [_Stretch(begin, len(tokens), "")]
    for at in range(begin, len(tokens)):
        opener = _opener(tokens, at)
        if opener is not None:
            found[-1].end = at
            found.append(_Stretch(at + 1, len(tokens), opener))
    return [stretch for stretch in found if stretch.start < stretch.end]


_CUTS = frozenset(',;:–—()-“”"«»')
_OPENS = frozenset(("subject_relative", "relative", "that", "when", "if", "and"))


def _opener(tokens: Tokens, at: int) -> str | None:
    token = tokens[at]
    if not token.word:
        inside = token.text == "-" and at and tokens[at - 1].end == token.start
        return "" if token.text in _CUTS and not inside else None
    if token.classes.isdisjoint(_OPENS):
        return None
    if token.has("subject_relative", "relative"):
        return "related"
    if "that" in token.classes:
        return "that"
    if token.has("when", "if"):
        called = at > 0 and "as" in token.classes and "called_so" in tokens[at - 1].classes  # "posing as | aid workers"
        return None if called else "when"
    return "and"


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence as far as it has been read: `done` are the stretches before the one at hand."""

    tokens: Tokens
    words: Lexicon
    seen: frozenset[str]
    done: list[_Stretch]

    def next_verb(self, stretch: _Stretch, begin: int) -> tuple[int, Number] | None:
        """The position of the first verb in the present from `begin`, and the number it goes with; None where the
        stretch has none, or a verb of another form before it.
        """
        best: tuple[int, Number] | None = None
        for at in range(begin, stretch.end):
            token = self.tokens[at]
            form = verb_number(token, self.words)
            if form and self._fits(stretch, at, form):
                if best is None or (form == "many" and self._object(stretch, at)):
                    best = (at, form)  # "security forces | raid": what came before is its subject
                if not self._noun_too(at):
                    return best
            elif not (form or token.capital) and token.has("finite") and not token.has("noun_too", "participle"):
                stretch.verb = stretch.verb or "any"
                return best
        return best

    def _noun_too(self, at: int) -> bool:
        """Whether a word that may be a verb is as often a noun."""
        return plain(self.tokens[at].lower, self.words) in self.words.language.present_nouns

    def _object(self, stretch: _Stretch, at: int) -> bool:
        """Whether what stands behind a word is what stands behind a verb and seldom behind a noun."""
        if at + 1 >= len(self.tokens):
            return False
        after = self.tokens[at + 1]
        return after.has(*_OBJECT) or (after.capital and after.word and at + 1 < stretch.end)

    def _fits(self, stretch: _Stretch, at: int, form: Number) -> bool:
        """Whether a word that goes with a number may be the verb of a stretch by what stands before it."""
        first = at
        while first > stretch.start and self.tokens[first - 1].has("adverb", "not"):
            first -= 1
        noun = self._noun_too(at)
        if first == stretch.start:
            return (self._told(stretch, at) if noun else True) and self._goes_on(stretch, form, noun=noun)
        if stretch.verb or not self._closes_phrase(stretch, first, noun=noun):
            return False
        if self._subject(stretch, first, led=not noun) not in ("any", form):
            return False
        bare = noun and stretch.opener != "and" and self._bare(stretch.start, first)
        return not bare or self._object(stretch, at)

    def _told(self, stretch: _Stretch, at: int) -> bool:
        """Whether a word that opens its stretch and may be a noun has behind it what a verb has."""
        if self._object(stretch, at):
            return True
        follows = at + 1 < stretch.end
        return follows and (
            self.tokens[at + 1].has("preposition") or (stretch.opener == "and" and self.tokens[at + 1].word)
        )

    def _bare(self, start: int, end: int) -> bool:
        """Whether one word without an article stands before a word, which may be of its noun: "Air | strikes"."""
        first = self.tokens[start]
        if end - start > 1 or first.lower in self.seen or first.has("people", "dozens", "plural", "gerund"):
            return False
        acts = first.has("acting_body", "group", "person", "human", "person_pronoun", "thing_pronoun")
        return not acts and self.words.number(first.lower) != "many"

    def _closes_phrase(self, stretch: _Stretch, end: int, *, noun: bool) -> bool:
        """Whether a noun phrase may end before a position, where a word that is as often a noun may follow."""
        last = self.tokens[end - 1]
        if last.mention is not None or (last.has(*_OPEN) and not last.has("person_pronoun", "thing_pronoun")):
            return False
        if last.text.endswith(POSSESSIVES) or (noun and last.has("describing") and not last.capital):
            return False
        named = end - 1 > stretch.start and self.tokens[end - 2].capital
        return last.word or (last.has("number") and named)  # "Viking 1 | lands"

    def _subject(self, stretch: _Stretch, end: int, *, led: bool) -> Number:
        """The number of what stands before a position in its stretch, with what "and" joins it to."""
        before = self.done[-1] if self.done else None
        if stretch.opener == "and" and before and not before.verb and before.end + 1 == stretch.start:
            phrases = any(token.has("preposition") for token in self.tokens[before.start : before.end])
            return "any" if phrases else "many"  # "a group of students and priests"
        return number(self.tokens, stretch.start, end, self.words, led=led)

    def _goes_on(self, stretch: _Stretch, form: Number, *, noun: bool) -> bool:
        """Whether a verb opens its stretch: behind "who", behind "and" with the subject of the verb before it, or
        behind the comma that closes what stands beside its subject.
        """
        told = next((other for other in reversed(self.done) if other.verb), None)
        if stretch.opener == "related":
            return self.tokens[stretch.start - 1].has("subject_relative")
        if stretch.opener == "and":
            return told is not None and told.verb in ("any", form)
        if stretch.opener or self.tokens[stretch.start - 1].text != ",":
            return False
        waiting = self._waiting()
        if waiting is not None:
            return waiting in ("any", form)
        return not noun and told is not None and told.verb == form and told.opener != "related"  # "kill 5, | wound 9"

    def _waiting(self) -> Number | None:
        """The number of the subject that still has no verb: "Petro and the ELN's commander, Antonio Garcia, | …"."""
        stretches = []
        for other in reversed(self.done):
            if other.verb and other.opener != "related":
                break
            if not other.verb and other.opener in ("", "and") and self.tokens[other.start].mention is None:
                stretches.append(other)
        if not stretches:
            return None
        if any(one.opener == "and" for one in stretches):
            return "many"
        subjects = [one for one in stretches if not self.tokens[one.start].has("preposition", "date_preposition")]
        return number(self.tokens, subjects[-1].start, subjects[-1].end, self.words, led=False) if subjects else None


_OBJECT = (
    "determiner", "numeral", "number", "dozens", "object_pronoun", "to", "possessive", "reflexive", "more_than",
    "at_least", "about", "up_to",
)  # fmt: skip
_OPEN = ("as", "determiner", "preposition", "to", "numeral", "auxiliary", "infinitive", "no", "possessive")


def _tell(tokens: Tokens, start: int, at: int, words: Lexicon) -> None:
    """Make a word the verb that it is, and nouns of what before it might have been verbs.

    A verb in the present counts as its past does, but is no participle.
    """
    for noun in tokens[start:at]:
        if noun.has("noun_too"):
            noun.classes = noun.classes - {"finite", "noun_too", "say", "say_weak"}
    verb = tokens[at]
    verb.folded = words.language.present[plain(verb.lower, words)]
    verb.classes = (words.classes(verb.folded) | {"finite"}) - {"participle", "noun_too", "not_verb"}
