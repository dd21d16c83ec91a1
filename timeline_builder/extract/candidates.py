"""Candidates: one event for each thing a sentence says of a date.

A date belongs to the innermost clause that holds it; a clause without a verb of its own goes with its neighbour.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

from timeline_builder.content.dateline import find_below_heading
from timeline_builder.content.kinds import default_kinds
from timeline_builder.dates.mention import Mention
from timeline_builder.extract import kinds, weights
from timeline_builder.extract.attribution import attribution, sources
from timeline_builder.extract.attribution.speakers import resolved
from timeline_builder.extract.carriers import carriers
from timeline_builder.extract.factuality import aimed, factuality
from timeline_builder.extract.figures.claims import with_claims
from timeline_builder.extract.figures.drafts import Draft
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.happening import alone, told
from timeline_builder.extract.names.names import names_in
from timeline_builder.extract.participants import involved, peoples, pronouns, roles, unnamed
from timeline_builder.extract.reading import Reading, read
from timeline_builder.extract.titles import titles
from timeline_builder.extract.words.language import Lexicon, lexicon
from timeline_builder.extract.words.tokens import Token, some, tokenize
from timeline_builder.model import Article, Candidate, Factuality, Names, Quotation

_WORDS = re.compile(r"\w+")


def extract(
    article: Article, mentions: Sequence[Mention], names: Names, *, open_names: bool | None = None
) -> tuple[Candidate, ...]:
    """The candidate events of an article in the order of its text, of every factuality.

    mentions     what the tagger found in article.text; only resolved ones carry events
    open_names   whether actors and places that `names` does not hold are given by their names; by default only where
                 `names` holds neither actors nor places
    """
    if open_names is None:
        open_names = not (names.actors or names.places)
    words = lexicon(article.language)
    table = kinds.triggers(names.kinds, words.language.code)
    dated = sorted(carriers(article.text, mentions, article.published), key=lambda m: (m.start, -m.end))
    line = find_below_heading(article.text)
    span = article.dateline or ((line.start, line.end) if line else None)
    dated = [m for m in dated if not (span and m.start < span[1] and m.end > span[0]) and not alone(article.text, m)]
    reads = read(article.text, dated, names, words, table, span[1] if span else 0)
    topics = weights.Topics(reads)
    drafts = [
        draft
        for number, reading in enumerate(reads)
        for draft in _drafts(article, number, reads, table, topics, names, words, open_names=open_names)
    ]
    return with_claims(reads, drafts, article.publisher or (line.agency if line else ""))


def _drafts(
    article: Article,
    number: int,
    reads: Sequence[Reading],
    table: kinds.Triggers,
    topics: weights.Topics,
    names: Names,
    words: Lexicon,
    *,
    open_names: bool,
) -> list[Draft]:
    reading = reads[number]
    tokens = reading.tokens
    drafts: list[Draft] = []
    for at, mention, clause in told(
        tokens, reading.clauses, inflected=words.inflected, participles=bool(words.language.predicates)
    ):
        scores = weights.scores(reading, clause, table, words)
        if clause.verb is None and not scores:
            continue
        mention = aimed(tokens, clause, mention, article.published, at)
        if any(draft.clause is clause and draft.candidate.date == mention.date for draft in drafts):
            continue
        assert mention.date is not None
        fact = factuality(tokens, clause, reading.clauses, mention.date, article.published, at)
        kind, spoken = _kind(reading, clause, at, scores, topics.around(number), table, happened=fact == "happened")
        draft = _draft(
            article, number, reads, at, mention, clause, kind, fact, names, words, spoken=spoken, open_names=open_names
        )
        if draft is not None:
            drafts.append(draft)
    return drafts


def _kind(
    reading: Reading,
    clause: Clause,
    at: int,
    scores: Mapping[str, float],
    topic: Mapping[str, float],
    table: kinds.Triggers,
    *,
    happened: bool,
) -> tuple[str, bool]:
    """The kind of what a clause tells, and whether the clause itself says something.

    A statement has been made; what it denies or announces for the date is of the kind that its other words tell.
    """
    tokens = reading.tokens
    spoken = attribution.says(tokens, clause, reading.clauses)
    if spoken and any(tokens[position].has("penalty", "vote") for position in clause.positions()):
        spoken = False
    if spoken and clause.verb is not None:
        spoken = not kinds.deed(reading.triggers, clause.verb, weak=clause.verb_is(tokens, "say_weak"))
    if kinds.STATEMENT not in table.order:
        return weights.kind_of(scores, topic, table), spoken
    others = {kind: score for kind, score in scores.items() if kind != kinds.STATEMENT}
    if spoken and _until_now(tokens, clause, at):
        return weights.kind_of(others, topic, table), False
    if spoken:
        told = happened or not any(score > 0 for score in others.values())
        return kinds.STATEMENT if told else weights.kind_of(others, topic, table), True
    kind = weights.kind_of(scores, topic, table)
    return kind, kind == kinds.STATEMENT and clause.opener == "" and attribution.answers(tokens, clause)


def _until_now(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Whether a date can only be of a noun in the clause: none goes with what has been done until now ("the government
    has blamed the rebels for an attack on May 5").
    """
    mention = tokens[at].mention
    since = mention is not None and mention.date is not None and mention.date.open
    return not since and tokens[clause.group[0]].has("until_now") and at > clause.group[1]


def _draft(
    article: Article,
    number: int,
    reads: Sequence[Reading],
    at: int,
    mention: Mention,
    clause: Clause,
    kind: str,
    fact: Factuality,
    names: Names,
    words: Lexicon,
    *,
    spoken: bool,
    open_names: bool,
) -> Draft | None:
    """The draft of an event; None where nothing can be said of what a date is only counted to."""
    reading = reads[number]
    tokens, text = reading.tokens, article.text
    start, end = reading.sentence.start, reading.sentence.end
    quote = text[start:end]
    assert mention.date is not None
    source = attribution.speaker(tokens, clause) if spoken else sources.told_by(reading, clause)
    attributed = resolved(reading, source) if source else ""
    if source is None and not spoken:
        attributed = reading.later
    heard = [] if spoken else sources.heard(reading, clause)
    lead = pronouns.leads(reading, clause)
    actors, places = involved.who_and_where(reading, clause, at, heard, open_names=open_names, led=bool(lead))
    if lead and not (spoken and attributed):
        actors = tuple(dict.fromkeys((*_acting(reading, lead, names, open_names=open_names), *actors)))
    if spoken and attributed:
        actors = _speaking(reading, source, attributed, names, open_names=open_names)
        actors = tuple(dict.fromkeys((*actors, *_spoken_of(reading, clause, open_names=open_names))))
    earlier = reads[number - 1] if number else None
    said_by = attributed if spoken else ""
    title = titles.title(text, reading, clause, words.language, at=at, speaker=said_by, earlier=earlier)
    if not title and mention.event is not None:
        return None
    title = title or _by_kind(kind, names, places or actors)
    candidate = Candidate(
        key=_key(article.id, quote, str(mention.date), title),
        title=title,
        date=mention.date,
        kind=kind,
        actors=actors,
        places=places,
        quotation=Quotation(article.id, start, end, quote, ((mention.start - start, mention.end - start),), attributed),
        mention=mention,
        factuality=fact,
        attributed_to=attributed,
        date_words=mention.text,
    )
    every = frozenset(name.actor for name in reading.names) | frozenset(name.place for name in reading.names)
    return Draft(candidate, number, reading.sentence.paragraph, clause, at, every)


def _by_kind(kind: str, names: Names, about: Sequence[str]) -> str:
    """A title from the kind and its places or actors, where the clause makes none: its subject is a pronoun that
    stands for nothing that was named.
    """
    label = (names.kinds or default_kinds())[kind].label
    known = {id: actor.name for id, actor in names.actors.items()}
    known.update((id, place.name) for id, place in names.places.items())
    called = ", ".join(known.get(name, name) for name in about)
    return f"{label}: {called}" if called else label


def _key(article: str, quote: str, date: str, title: str) -> str:
    """A key that depends on the sentence alone, so that edits elsewhere in the article leave it."""
    words = " ".join(_WORDS.findall(quote.casefold()))
    digest = hashlib.sha256(f"{words}\n{date}\n{title.casefold()}".encode()).hexdigest()
    return f"{article}#{digest[:12]}"


def _speaking(
    reading: Reading, source: attribution.Source | None, attributed: str, names: Names, *, open_names: bool
) -> tuple[str, ...]:
    """The actors of a statement: who is named as its speaker."""
    allowed = [name for name in reading.names if name.known or open_names]
    inside = attribution.names_of(source.span, allowed) if source else []
    called = next((name for name in allowed if not name.known and name.actor and name.actor == attributed), None)
    if called is not None:
        return (called.actor,)
    held = next((at for at, name in enumerate(inside) if name.part == "person" and not name.known), 0)
    inside = inside[held:] if reading.words.language.cases else inside  # "член комитета РАН | Виктор Гроховский"
    peoples = bool(inside) and all(name.form == "people" and not name.known for name in inside)
    named = () if peoples else roles.actors(inside)
    named = named or (() if peoples else _acting(reading, attributed, names, open_names=open_names))
    nobody = source is not None and some(reading.tokens, *source.span, "no")
    return named or ((attributed,) if open_names and not nobody else ())  # "police", "regional observers"


def _spoken_of(reading: Reading, clause: Clause, *, open_names: bool) -> tuple[str, ...]:
    """Whom a statement is made against or for: "the jury criticised Southwark Council"."""
    if not clause.verb_is(reading.tokens, "say_object") or clause.passive(reading.tokens):
        return ()
    allowed = [name for name in reading.names if name.known or open_names]
    allowed = [name for name in allowed if not peoples.only_of(reading.tokens, name, clause)]
    return roles.actors(
        name for span in unnamed.objects(reading.tokens, clause) for name in attribution.names_of(span, allowed)
    )


def _acting(reading: Reading, text: str, names: Names, *, open_names: bool) -> tuple[str, ...]:
    """The actors that the words of a source, or what a pronoun stands for, name."""
    person = next((person for person in reading.before.people if person.called == text), None)
    words = reading.words
    tokens = tokenize(text, 0, len(text), (), words)
    named = [n for n in names_in(tokens, names, words, reading.seen) if n.known or open_names]
    if person is not None and open_names and not any(name.known for name in named):
        return (person.called,)
    plain = unnamed.institution(text, tokens, words) if open_names else ""
    return roles.actors(roles.cast(tokens, named)) or ((plain,) if plain else ())
