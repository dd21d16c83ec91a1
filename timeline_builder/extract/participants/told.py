"""Told: what a sentence is about, for a pronoun or a noun of the next ones to stand for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from timeline_builder.extract.attribution.attribution import names_of, words
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.kinds.kinds import Hits
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants.bearers import Bearer, bearers
from timeline_builder.extract.participants.mentioned import Mentioned, mentioned
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token, Tokens, some

Number = Literal["one", "many", ""]  # how many a phrase speaks of, "" where that cannot be told
_ENDS_NOUN = frozenset(("determiner", "preposition", "finite", "mark", "number", "and", "date"))


class Phrase(NamedTuple):
    """A noun phrase: its words, how many it speaks of, whether it can act, and whether it names several persons."""

    text: str = ""
    number: Number = ""
    acts: bool = False
    persons: bool = False


@dataclass(eq=False)
class Told:
    """What a sentence is about, looked for where a pronoun of the next one asks for it.

    stands   what the pronoun stands for that is the subject of its main clause
    """

    text: str
    tokens: Tokens
    clauses: Sequence[Clause]
    names: Sequence[Name]
    triggers: Hits
    lexicon: Lexicon
    at: int
    stands: Callable[[], Phrase]

    @cached_property
    def _main(self) -> Clause | None:
        return next(
            (clause for clause in self.clauses if clause.opener == "" and clause.subject and clause.verb is not None),
            None,
        )

    @property
    def span(self) -> Range | None:
        """Where the subject of the main clause stands."""
        return self._main.subject if self._main is not None else None

    @cached_property
    def subject(self) -> Phrase:
        """What the main clause is about, where that is no person."""
        main = self._main
        if main is None or main.subject is None:
            return Phrase()
        found = _phrase(self.text, self.tokens, main.subject, self.names, self.lexicon)
        if found.number == "one" and found.text and _of_many(self.tokens, main):
            found = found._replace(number="")
        return found if found.text else self.stands()

    @cached_property
    def thing(self) -> Phrase:
        """What it is done to."""
        main = self._main
        return _object(self.text, self.tokens, main, self.names, self.triggers, self.lexicon) if main else Phrase()

    @cached_property
    def rival(self) -> bool:
        """Whether there is another subject that several may stand for."""
        return any(
            clause is not self._main
            and clause.subject
            and number_of(self.tokens, clause.subject, self.names, self.lexicon) == "many"
            for clause in self.clauses
        )

    @cached_property
    def named(self) -> list[Bearer]:
        """Who is named in it."""
        every = list(bearers(self.tokens, self.names, self.at))
        if not every or "say" not in self.tokens.classes:
            return every
        saying = (clause for clause in self.clauses if clause is not self._main and clause.verb_is(self.tokens, "say"))
        asides = [(clause.subject[0], clause.group[0]) for clause in saying if clause.subject]
        called = {n.actor for start, end in asides for n in self.names if start <= n.start and n.end <= end}
        return [b._replace(aside=True) if b.called in called else b for b in every]

    @cached_property
    def mentioned(self) -> list[Mentioned]:
        """Who is named in it, as what a later pronoun may stand for."""
        return list(mentioned(self.text, self.tokens, self.clauses, self.names, self.lexicon))

    @property
    def about(self) -> list[Bearer]:
        """Who is named in the subject of its main clause."""
        span = self.span
        inside = [name for name in self.names if span and span[0] <= name.start and name.end <= span[1]]
        return list(bearers(self.tokens, inside, self.at))

    def speaks_of(self, noun: Token) -> bool:
        """Whether it speaks of one without a name ("a rebel group") that a noun may stand for."""
        tokens = self.tokens
        inside = {at for name in self.names for at in range(name.start, name.end)}
        return any(token.lower == noun.lower and at not in inside for at, token in enumerate(tokens))


def _of_many(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause speaks of its subject as of many: "England had booked their place"."""
    return any(at > clause.group[0] and clause.holds(at, extra=False) for at in tokens.where("their"))


def number_of(tokens: Sequence[Token], span: Range, names: Sequence[Name], lexicon: Lexicon) -> Number:
    """How many a noun phrase speaks of, by the form of its last noun before a preposition."""
    inside = names_of(span, names)
    head = None
    for at in range(*span):
        token = tokens[at]
        if head is not None and (token.mention is not None or token.has("preposition", "relative", "mark")):
            break
        if "and" in token.classes and head is not None and at + 1 < span[1]:
            return "many"
        if token.has("number", "dozens", "people") and not token.mention and "-" not in token.text:
            return "many"  # no "33-year-old"
        if token.word and not token.has("determiner", "adverb", "preposition"):
            head = at
    if head is None:
        return ""
    named = any(name.start <= head < name.end for name in inside)
    if named and not any(name.form == "people" and name.end == head + 1 for name in inside):
        return "one"
    return lexicon.number(tokens[head].lower)


def _phrase(
    text: str, tokens: Tokens, span: Range, names: Sequence[Name], lexicon: Lexicon, *, acts: bool = False
) -> Phrase:
    start, end = span
    while start < end and tokens[start].has("mark", "and", "adverb"):
        start += 1
    while end - start > 1 and tokens[end - 1].has("order", "adverb"):
        end -= 1  # "M23 first seized …"
    if start < end and tokens[start].has("thing_pronoun", "person_pronoun") and end - start == 1:
        return Phrase()
    if start < end and "possessive" in tokens[start].classes:
        return Phrase()  # "his trial": nobody would know whose
    if any(tokens[at].mention or tokens[at].has("number", "dozens") for at in range(start, end)):
        return Phrase()  # "more than 300 people": no later "it" stands for them
    inside = [name for name in names if start <= name.start and name.end <= end]
    several = _several(tokens, start, end, inside, lexicon)
    if several.text or any(name.part == "person" for name in inside):
        return several
    acts = any(name.end == end and name.part in ("office", "country") for name in inside) or some(
        tokens, start, end, "office"
    )
    return Phrase(words(text, tokens, (start, end)), number_of(tokens, (start, end), names, lexicon), acts)


def _several(tokens: Tokens, start: int, end: int, names: Sequence[Name], lexicon: Lexicon) -> Phrase:
    """The phrase of several persons by name, and of nobody else: "Modi and Xi"."""
    whole = all(name.personal() for name in names)
    joined = f" {lexicon.language.labels.get('and', '')} "
    if len(names) < 2 or not whole or not joined.strip():
        return Phrase()
    named = {at for name in names for at in range(name.start, name.end)}
    if not all("and" in tokens[at].classes for at in range(start, end) if at not in named):
        return Phrase()
    return Phrase(joined.join(name.actor for name in names), "many", acts=True, persons=True)


def _object(
    text: str, tokens: Tokens, clause: Clause, names: Sequence[Name], triggers: Hits, lexicon: Lexicon
) -> Phrase:
    """What a clause's verb is done to: the noun phrase right behind it, or the happening named last in the clause."""
    if clause.verb is None:
        return Phrase()
    if clause.group[1] - 1 == clause.verb and "passive" in tokens[clause.verb].classes:
        return Phrase()  # "had been partners" tells what the subject is
    happening = _happening(text, tokens, clause, names, triggers, lexicon)
    if happening.text:
        return happening
    start = clause.group[1]
    end = start
    while end < len(tokens) and clause.holds(end, extra=False) and not tokens[end].has("preposition", "mark", "date"):
        end += 1
    if not any(tokens[at].word and not tokens[at].has("adverb", "determiner") for at in range(start, end)):
        return Phrase()
    return Phrase("", number_of(tokens, (start, end), names, lexicon), _institution(tokens, names, start, end))


def _happening(
    text: str, tokens: Tokens, clause: Clause, names: Sequence[Name], triggers: Hits, lexicon: Lexicon
) -> Phrase:
    assert clause.verb is not None
    for at in sorted(triggers, reverse=True):
        if at <= clause.verb or not clause.holds(at, extra=False) or tokens[at].has("finite", "participle"):
            continue
        if at + 1 < len(tokens) and _noun(tokens[at + 1]):
            continue  # "the breakaway region"
        start = at
        while start > clause.verb + 1 and tokens[start - 1].classes.isdisjoint(_ENDS_NOUN):
            start -= 1
        span = (start, at + 1)
        acts = _institution(tokens, names, *span)
        return Phrase(words(text, tokens, span), number_of(tokens, span, names, lexicon), acts)
    return Phrase()


def _noun(token: Token) -> bool:
    """Whether a word may be the noun that the one before it tells of."""
    return token.word and not token.has(*_ENDS_NOUN, "participle", "adverb", "relative", "that", "when", "not")


def _institution(tokens: Sequence[Token], names: Sequence[Name], start: int, end: int) -> bool:
    """Whether the last noun of a phrase is an organisation or a country, which may act next: "expelled the mission"."""
    while end > start and tokens[end - 1].has("adverb", "date_preposition"):
        end -= 1
    named = any(name.end == end and name.part in ("office", "country") for name in names if name.form != "people")
    return named or (end > start and tokens[end - 1].has("office", "acting_body", "group"))
