"""Reading: every sentence of an article with its tokens, clauses, names, figures, speaker and what went before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline_builder.dates.mention import Mention
from timeline_builder.extract import attribution, context, nominative, pronouns, sources
from timeline_builder.extract.clauses import Clause, clauses
from timeline_builder.extract.context import Context, Person
from timeline_builder.extract.figures import Figure, figures
from timeline_builder.extract.kinds import Hits, Triggers
from timeline_builder.extract.language import Lexicon
from timeline_builder.extract.names import Name, capitals, names_in
from timeline_builder.extract.pronouns import Scene
from timeline_builder.extract.sentences import Sentence, sentences
from timeline_builder.extract.subjects import first_noun
from timeline_builder.extract.tokens import Token, tokenize
from timeline_builder.extract.whole_names import whole_names
from timeline_builder.model import Names

_LONGEST_SOURCE = 8  # words
_NO_TITLE = ("finite", "participle", "preposition", "and", "relative", "that", "when", "determiner")


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence, read.

    scene    its tokens, clauses and names, who is named in it as the source of what it tells ("" where nobody is), and
             what earlier sentences left for its pronouns
    later    who the next sentence names as the source of this one ("This was reported by …"), "" where nobody is
    """

    sentence: Sentence
    scene: Scene
    figures: list[Figure]
    triggers: Hits
    later: str = ""

    @property
    def tokens(self) -> list[Token]:
        """The words, numbers and marks, a date as one."""
        return self.scene.tokens

    @property
    def clauses(self) -> Sequence[Clause]:
        """The clauses in the order in which they begin."""
        return self.scene.clauses

    @property
    def names(self) -> Sequence[Name]:
        """The names in order."""
        return self.scene.names

    @property
    def before(self) -> Context:
        """What earlier sentences left."""
        return self.scene.before

    @property
    def source(self) -> str:
        """Who is named as the source, "" where nobody is."""
        return self.scene.source


def read(
    text: str, mentions: Sequence[Mention], names: Names, words: Lexicon, table: Triggers, begin: int
) -> list[Reading]:
    """The sentences of text[begin:] in order; mentions are ordered by their start."""
    spans = [(mention.start, mention.end) for mention in mentions]
    parts = [
        sentence._replace(start=max(sentence.start, begin + _space(text, begin)))
        for sentence in sentences(text, words.language.code, spans)
        if sentence.end > begin
    ]
    tokenized = [tokenize(text, part.start, part.end, inside, words) for part, inside in _dated(parts, mentions)]
    seen = capitals(tokenized, words)
    found: list[Reading] = []
    state = Context()
    people: dict[str, str] = {}
    told = [nominative.listed(tokens, names_in(tokens, names, words, seen)) for tokens in tokenized]
    shown = nominative.forms(told, words)
    for part, tokens, inside in zip(parts, tokenized, told, strict=True):
        every = clauses(tokens, words.language)
        named = whole_names(nominative.called(inside, shown), people, words)
        scene = Scene(text, tokens, every, named, state, words, seen)
        source = speaker(scene)
        scene = replace(scene, source=source)
        if source and found and not found[-1].source and _points_back(tokens, every):
            found[-1] = replace(found[-1], later=source)
        triggers = table.hits(tokens)
        found.append(Reading(part, scene, figures(tokens, words, _counted(found, part)), triggers))
        meant = _main_person(scene, state.at)
        state = context.after(state, text, tokens, every, named, triggers, source, meant, words)
    return found


def _main_person(scene: Scene, at: int) -> Person | None:
    """The person that the pronoun stands for which the main clause of a sentence has for its subject; nameless where
    that is not sure, so that no other person is taken for the one the sentence is about.
    """
    main = next((clause for clause in scene.clauses if clause.opener == "" and clause.subject), None)
    pronoun = pronouns.pronoun_of(scene.tokens, main) if main else None
    if main is None or pronoun is None or not scene.tokens[pronoun].has("person_pronoun"):
        return None
    nobody = Person("", "", frozenset(), subject=True, at=at, sure=False)
    return pronouns.person_meant(scene, pronoun, main) or nobody


def _counted(found: Sequence[Reading], part: Sentence) -> str:
    """What the last figure of the sentence before counts, "" where it has none or is of another paragraph."""
    last = found[-1] if found and found[-1].sentence.paragraph == part.paragraph else None
    return last.figures[-1].what if last and last.figures else ""


def _points_back(tokens: list[Token], every: Sequence[Clause]) -> bool:
    """Whether what is said is the sentence before: "This was reported by the ministry"."""
    first = every[0]
    return attribution.says(tokens, first, every) and any(tokens[at].has("this_said") for at in first.positions())


def _dated(parts: Sequence[Sentence], mentions: Sequence[Mention]) -> Iterator[tuple[Sentence, Sequence[Mention]]]:
    """Each sentence with the mentions in it."""
    first = 0
    for part in parts:
        while first < len(mentions) and mentions[first].end <= part.start:
            first += 1
        last = first
        while last < len(mentions) and mentions[last].start < part.end:
            last += 1
        yield part, mentions[first:last]


def _space(text: str, position: int) -> int:
    count = 0
    while position + count < len(text) and text[position + count].isspace():
        count += 1
    return count


def speaker(scene: Scene) -> str:
    """Who is named in a sentence as saying something."""
    for clause in scene.clauses:
        if attribution.says(scene.tokens, clause, scene.clauses):
            source = attribution.speaker(scene.tokens, clause)
            if source is not None:
                found = resolved(scene, source)
                if found:
                    return found
    source = sources.according(scene.tokens)
    return resolved(scene, source) if source else ""


def resolved(scene: Scene, source: attribution.Source) -> str:
    """The words of a source; a pronoun or a bare office ("the minister") is who was named before, if that is sure."""
    text, tokens, names, before, span = (
        scene.text,
        scene.tokens,
        scene.names,
        scene.before,
        _subject(scene, source.span),
    )
    parts = [token for token in tokens[slice(*span)] if token.word and not token.has("adverb", "determiner", "and")]
    every = {name for token in tokens[slice(*span)] for name in token.classes}
    named = attribution.names_of(span, names)
    if any(token.has("according_him") for token in tokens[slice(*span)]):
        return before.speaker
    apposed = _apposed(tokens, span, names) if any(token.has("person") for token in parts) else None
    if named and (apposed is None or any(name.part == "person" for name in named)):
        return _briefly(text, tokens, span, named, scene.words)
    if apposed is not None:
        return attribution.words(text, tokens, (apposed.start, apposed.end))
    at = pronouns.pronoun_of(tokens, source.clause) if source.clause is not None else None
    if at is not None and span[0] <= at < span[1]:
        return _pronoun(scene, at, source.clause)
    if len(parts) > 1 and parts[-1].has("person_pronoun"):
        return ""  # "a charge he denied"
    if not parts:
        return before.speaker if every & {"person_pronoun", "thing_pronoun"} else ""
    meant = pronouns.office_meant(scene, span)
    if meant is not None:
        return meant.called
    if all(token.has("source_noun") and not token.has("person") for token in parts) and "possessive" not in every:
        return attribution.words(text, tokens, span)  # "official figures" are a source of their own
    same_office = len(parts) == 1 and parts[0].has("office") and parts[0].lower in before.speaker.lower()
    if same_office or all(token.has("thing_pronoun", "source_noun") and not token.has("person") for token in parts):
        return before.speaker or attribution.source_text(text, tokens, span)
    return attribution.source_text(text, tokens, span)


def _subject(scene: Scene, span: tuple[int, int]) -> tuple[int, int]:
    """A source without the object that follows it where the verb ends its clause and no name tells where it ends."""
    tokens = scene.tokens
    if not scene.words.language.verb_last or not any(token.has("oblique") for token in tokens[slice(*span)]):
        return span
    named = attribution.names_of(span, scene.names)
    if any(name.part in ("person", "office", "country") or name.end - name.start > 1 for name in named):
        return span
    return (span[0], first_noun(tokens, *span) or span[1])


def _apposed(tokens: list[Token], span: tuple[int, int], names: Sequence[Name]) -> Name | None:
    """The person named behind the comma that ends a phrase, with nothing but titles between."""
    end = span[1]
    if end >= len(tokens) or tokens[end].text != ",":
        return None
    people = ("person", "name")
    behind = next((name for name in names if name.start > end and name.part in people and not name.title), None)
    if behind is None or not all(_leads(token) for token in tokens[end + 1 : behind.start]):
        return None
    return behind


def _leads(token: Token) -> bool:
    """Whether a word may stand before a name in apposition: "Brig Gen Jo Doe", "норвежец Магнус Карлсен"."""
    return token.has("person", "portfolio") or (token.word and not token.has(*_NO_TITLE))


def _pronoun(scene: Scene, at: int, clause: Clause | None) -> str:
    """Whom the pronoun before a verb of saying stands for: who spoke last, where that agrees with it."""
    assert clause is not None
    token, before = scene.tokens[at], scene.before
    if token.has("person_pronoun"):
        person = pronouns.speaker_meant(scene, at) or pronouns.person_meant(scene, at, clause)
        return person.called if person else ""
    found = pronouns.stands_for(scene, clause)
    first, _, rest = found.partition(" ")
    return (rest if "determiner" in scene.words.classes(first.lower()) else found) or before.speaker


def _briefly(text: str, tokens: list[Token], span: tuple[int, int], named: Sequence[Name], words: Lexicon) -> str:
    """The words of a source; of a long phrase only the person or organisation it names.

    Where the verb ends its clause, what follows the name is the verb's object.
    """
    people = [name for name in named if name.part == "person" or (name.part == "name" and name.end - name.start > 1)]
    chosen = people[-1] if people else next((name for name in named if name.part == "office"), None)
    if chosen is not None and words.language.verb_last and span[1] - chosen.end > 1:
        span = (span[0], chosen.end)
    found = attribution.source_text(text, tokens, span)
    if chosen is None or len(found.split()) <= _LONGEST_SOURCE:
        return found
    return attribution.words(text, tokens, (chosen.start, chosen.end))
