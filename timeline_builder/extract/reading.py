"""Reading: every sentence of an article with its tokens, clauses, names, figures, speaker and what went before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from timeline_builder.dates.mention import Mention
from timeline_builder.extract.attribution import attribution, quotes, sources, speakers
from timeline_builder.extract.dated.entries import Entry, by_sentence, cut, lead, opens, settle
from timeline_builder.extract.figures.figures import Figure, figures
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.clauses import joined
from timeline_builder.extract.grammar.gerunds import dated_gerunds
from timeline_builder.extract.grammar.pieces import pieces
from timeline_builder.extract.grammar.present import in_present
from timeline_builder.extract.kinds.kinds import Hits, Triggers
from timeline_builder.extract.names import nominative
from timeline_builder.extract.names.capitals import capitals
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.names.names import names_in_each
from timeline_builder.extract.names.storms import storms, without_storms
from timeline_builder.extract.names.towns import make_places, towns
from timeline_builder.extract.names.whole_names import fill_up
from timeline_builder.extract.participants import patients, pronouns, roles, things
from timeline_builder.extract.participants.context import Context, Person
from timeline_builder.extract.participants.scene import Scene, after, pronouns_of
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.sentences import Sentence, sentences
from timeline_builder.extract.words.tokens import Tokens, closed, tokenize
from timeline_builder.model import Names


@dataclass(slots=True, eq=False, kw_only=True)
class Reading(Scene):
    """A sentence, read.

    source   who is named in it as the source of what it tells, "" where nobody is
    later    who another sentence names as the source of this one ("This was reported by …", or the speaker of a
             quotation that goes on), "" where nobody is
    entry    whether it opens an entry of a chronicle: then the date that leads it stands first among its tokens
    """

    sentence: Sentence
    figures: Sequence[Figure]
    triggers: Hits
    later: str = ""
    entry: bool = False


def read(
    text: str,
    mentions: Sequence[Mention],
    told: Sequence[Entry],
    names: Names,
    words: Lexicon,
    table: Triggers,
    begin: int,
) -> list[Reading]:
    """The sentences of text[begin:] in order; mentions, and the entries told, are ordered by their start."""
    spans = [(mention.start, mention.end) for mention in mentions]
    first = begin + _space(text, begin)
    parts = [
        sentence if sentence.start >= first else sentence._replace(start=first)
        for sentence in cut(text, sentences(text, words.language.code, spans), told)
        if sentence.end > begin
    ]
    of_entries = by_sentence(parts, told)
    tokenized = [
        _tokens(text, part, inside, words, entry)
        for (part, inside), entry in zip(_dated(parts, mentions), of_entries, strict=True)
    ]
    seen = capitals(tokenized, words)
    for tokens, entry in zip(tokenized, of_entries, strict=True):
        if entry is not None:
            in_present(tokens, words, seen)
        dated_gerunds(tokens, words)
    # all sentences step by step, not a sentence through all steps: code that has just run runs faster
    cast = _named(tokenized, names, words, seen)
    cuts = [pieces(tokens, words.language) for tokens in tokenized]
    split = [joined(tokens, found, words.language) for tokens, found in zip(tokenized, cuts, strict=True)]
    opening = [entry is not None and opens(entry, part) for entry, part in zip(of_entries, parts, strict=True)]
    for every, opened in zip(split, opening, strict=True):
        if opened:
            settle(every)
    phrases = [sources.phrases(tokens) for tokens in tokenized]
    triggers = [table.hits(tokens) for tokens in tokenized]
    counted = _figures(parts, tokenized, words)
    nothing = Context()
    saying = [attribution.saying(tokens, every) for tokens, every in zip(tokenized, split, strict=True)]
    stand = [pronouns_of(tokens, every) for tokens, every in zip(tokenized, split, strict=True)]
    reads = [
        Reading(
            text, tokens, every, named, said, by, pronoun, nothing,
            words, seen, sentence=part, figures=found, triggers=hits, entry=opened,
        )
        for tokens, every, named, said, by, pronoun, part, found, hits, opened in zip(
            tokenized, split, cast, saying, phrases, stand, parts, counted, triggers, opening, strict=True
        )
    ]  # fmt: skip
    _in_order(reads)
    spoken = quotes.speakers(text, parts, [reading.source for reading in reads])
    for reading, who in zip(reads, spoken, strict=True):
        reading.later = reading.later or who
    return reads


def _tokens(text: str, part: Sentence, inside: Sequence[Mention], words: Lexicon, entry: Entry | None) -> Tokens:
    """The tokens of a sentence; of one that opens an entry with its date before them."""
    if entry is None:
        return closed(tokenize(text, part.start, part.end, inside, words))
    start = max(part.start, entry.begin)
    inside = [mention for mention in inside if mention.start >= start]
    tokens = closed(tokenize(text, start, min(part.end, entry.end), inside, words))
    return lead(tokens, entry) if opens(entry, part) else tokens


def _named(tokenized: Sequence[Tokens], names: Names, words: Lexicon, seen: frozenset[str]) -> list[list[Name]]:
    """The names of each sentence, with what each of them does in it."""
    every = names_in_each(tokenized, names, words, seen)
    named = [(tokens, found) for tokens, found in zip(tokenized, every, strict=True) if found]
    without_storms(named, storms(tokenized))
    nominative.listed(named)
    nominative.call(named, nominative.forms(named, words) | nominative.gone_in(named, words))
    make_places(named, towns(named, words), words)
    fill_up(named, words)
    for tokens, found in named:
        roles.cast(tokens, found)
    return every


def _in_order(reads: Sequence[Reading]) -> None:
    """Give each sentence what those before it leave for its pronouns, who speaks in it, and whom the one behind it
    names as its source.
    """
    state = Context()
    last: Reading | None = None
    for reading in reads:
        reading.before = state
        reading.source, reading.told_by = speakers.speaker(reading)
        if reading.source and last is not None and not last.source and (back := _points_back(reading)):
            told_by = attribution.speaker(reading.tokens, back)
            who = speakers.resolved(reading, told_by) if told_by is not None else ""
            last.later = who or reading.source
        meant = _persons_meant(reading, state.at)
        stands = partial(things.subject, reading)
        state = after(reading, reading.triggers, meant, stands)
        last = reading


def _figures(parts: Sequence[Sentence], tokenized: Sequence[Tokens], words: Lexicon) -> list[list[Figure]]:
    """The figures of each sentence."""
    found: list[list[Figure]] = []
    last: Sentence | None = None
    for part, tokens in zip(parts, tokenized, strict=True):
        counted = ""
        if last is not None and last.paragraph == part.paragraph:
            counted = _counted(found[-1]) or (_counted(found[-2]) if len(found) > 1 else "")
        found.append(figures(tokens, words, counted))
        last = part
    return found


def _persons_meant(scene: Scene, at: int) -> list[Person]:
    """The persons that the pronouns stand for which the main clause of a sentence has for its subject, and which it
    does something to; for the subject a nameless one where that is not sure, so that no other person is taken for the
    one the sentence is about.
    """
    main = scene.main
    if main is None:
        return []
    found = []
    pronoun = scene.pronouns.get(main)
    if pronoun is not None and "person_pronoun" in scene.tokens[pronoun].classes:
        person = pronouns.person_meant(scene, pronoun, main)
        nobody = Person("", "", frozenset(), subject=True, at=at, sure=False)
        found.append(replace(person, subject=True) if person else nobody)
    acted_on = patients.person_acted_on(scene, main)
    if acted_on is not None and acted_on.called not in {person.called for person in found}:
        found.append(replace(acted_on, subject=False))
    return found


def _counted(figures: Sequence[Figure]) -> str:
    """What the figures of the sentence before count, "" where it has none or is of another paragraph: the killed where
    they are of several kinds, since those are the toll.
    """
    if not figures:
        return ""
    counted = [figure.what for figure in figures]
    return "killed" if "killed" in counted else counted[-1]


def _points_back(scene: Scene) -> Clause | None:
    """The clause that says of the sentence before that it was said: "This was reported by the ministry", "AZƏRTAC
    xəbər verir ki, bunu nazir deyib".
    """
    tokens, every = scene.tokens, scene.clauses
    if "this_said" not in tokens.classes:
        return None
    first = every[: 1 + (len(every) > 1 and every[1].opener == "that")]
    able = (clause for clause in first if clause in scene.saying)
    return next(
        (clause for clause in able if any("this_said" in tokens[at].classes for at in clause.positions())), None
    )


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
