"""Tellings: what one report or one contributed file says of an event, made ready to be compared with others.

What two tellings share counts once. Words that names, kinds, figures, dates and speakers already stand for are left
out of the words that are compared, and so are words without content (those of a class in the language's tables).
"""

from __future__ import annotations

import functools
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from babel import Locale

from timeline_builder.chronology.naming import fold, key, spellings
from timeline_builder.chronology.reviews import Report
from timeline_builder.chronology.senses import Senses, senses
from timeline_builder.dates.calendar import number
from timeline_builder.dates.detect import language_of
from timeline_builder.dates.value import Date
from timeline_builder.extract.figures.counts import count_at
from timeline_builder.extract.figures.harm import WHAT
from timeline_builder.extract.kinds import kinds
from timeline_builder.extract.words.language import Lexicon, lexicon
from timeline_builder.extract.words.tokens import Token, tokenize
from timeline_builder.model import Article, Event, Names, Quotation

_WRITTEN = re.compile(r"\d+(?:[.,:-]\d+)+|\d{2,}(?=-)")  # "4.1", "3-0", "44-day"
_SHORTEST = 3  # letters of a word that is compared
_NAMED = re.compile(r"(?<=[\w,] )[^\W\d_a-zа-яա-ֆ][\w-]+")  # a word with a capital within a sentence
_LARGE = 10  # a number that tells something by itself
_SHORTEST_NAME, _BEGINNING = 4, 5  # letters of a name that articles are compared by, and of its beginning
BY_KEY = "="  # begins what stands for a key among the names of a story, by which articles in two languages are compared
_OTHER_ARTICLES = 30  # articles without a name that are added to those of a project, since few articles tell little

# Nouns that the languages' tables have for what they do beside it, and that still tell what happened.
_TELLING = frozenset(
    {
        "attributive",
        "contest",
        "compound",
        "site",
        "toll",
        "noun_too",
        "made",
        "governs",
        "human",
        "masculine",
        "feminine",
        "weapon",
        "craft",
        "reporter",
        "private",
        "ethnic",
        "stronghold",
        "everybody",
        "on_it",
        "storm",
    }
)
# Words that go with much: verbs, nouns that are counted or head the names of organisations. Of the verbs, those that
# help others, of saying and of what figures already tell are left out.
_VERBS = frozenset({"finite", "participle"})
_EMPTY_VERBS = frozenset({"auxiliary", "say", "say_weak", "made", *WHAT})
_EMPTY = ("preposition", "and", "of", "auxiliary", "determiner", "that", "relative")
_COMMON_NOUNS = frozenset({"unit", "office"})


class Rare(NamedTuple):
    """A name in an article: as written there, and how few articles have it: 1 for one alone, 0 for all of very many."""

    rarity: float
    written: str


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """One report's event with what it is compared by.

    words      folded words of its title and, where the sentence tells of nothing else, of its quotation or summary
    topics     further words, that only speak for a kind of event
    common     further words, that go with much: verbs, and "court", "office"
    title      those of its words and topics that stand in its title; none where the title tells a figure
    happenings  senses of the words of its title for what takes place; of its sentence where the title has none
    act        the first of these
    things     senses of its words for what it takes place with or at
    numbers    numbers of ten and more, also in words, decimals and scores as written; smaller ones with the
               beginning of what they count
    said       every folded word of the title and the quotation
    written    folded word or key of a name -> as written, for reasons in words
    places, actors   keys of the names: ids, codes of countries, or folded names
    regions    those of its places that it calls a province, a district or the like
    naming     the folded words by which each of its places and actors is called: pairs of a key and a word
    around     keys of the places and actors that its events name
    story      the names that its article has anywhere, by their beginnings in Latin letters
    beside     all that its article tells of, itself included
    published  year, month and day that its article is of; empty for a contributed file
    since      days from the last day of its date to that day; 0 where it is not known
    articles   ids of the articles it quotes
    """

    event: Event
    language: str
    words: frozenset[str]
    topics: frozenset[str]
    common: frozenset[str]
    title: frozenset[str]
    happenings: frozenset[str]
    act: frozenset[str]
    things: frozenset[str]
    numbers: frozenset[str]
    said: frozenset[str]
    written: Mapping[str, str]
    places: frozenset[str]
    regions: frozenset[str]
    actors: frozenset[str]
    naming: frozenset[tuple[str, str]]
    around: frozenset[str]
    story: Mapping[str, Rare]
    beside: Sequence[Telling]
    published: tuple[int, ...]
    since: int
    articles: frozenset[str]

    @property
    def names_any(self) -> bool:
        """Whether its title names one of its places or actors."""
        return not _folded_words(self.event.title).isdisjoint(word for _, word in self.naming)


def told_by(reports: Iterable[Report], names: Names) -> dict[str, Telling]:
    """The tellings of the reports of a chronology, by the id of their event."""
    reports = list(reports)
    around: dict[str, set[str]] = {}
    sentences: Counter[tuple[str, int]] = Counter()
    beside: dict[str, list[Telling]] = {}
    for report in reports:
        around.setdefault(report.article.id, set()).update(_keys(report.event, names))
        beside[report.article.id] = []
        sentences.update((piece.article, piece.start) for piece in _quotations(report.event))
    stories = _stories({report.article.id: report.article for report in reports}, around)
    told = {
        report.event.id: telling(
            report.event,
            names,
            report.article.language,
            around[report.article.id],
            report.article.published,
            stories[report.article.id],
            beside=beside[report.article.id],
            alone=all(sentences[piece.article, piece.start] == 1 for piece in _quotations(report.event)),
        )
        for report in reports
    }
    for report in reports:
        beside[report.article.id].append(told[report.event.id])
    return told


def telling(
    event: Event,
    names: Names,
    language: str = "",
    around: Set[str] = frozenset(),
    published: Date | None = None,
    story: Mapping[str, Rare] = MappingProxyType({}),
    *,
    beside: Sequence[Telling] = (),
    alone: bool = True,
) -> Telling:
    """What an event is compared by.

    language   ISO 639-1; detected where empty
    around     keys of the places and actors that the events of its article name
    published  the date of its article
    story      the names that its article has anywhere, by their beginnings in Latin letters
    beside     the tellings of its article, which may be filled in later
    alone      whether its sentence tells of nothing else, so that the words of the sentence are its own
    """
    pieces = _quotations(event)
    quotes = [_without_marks(piece) for piece in pieces] or [event.summary_markdown]
    text = " \n".join([event.title, *quotes])
    lexis = lexicon(language or language_of(text))
    own = text if alone or not pieces else event.title
    spoken = _folded_words(event.attributed_to) if event.kind != kinds.STATEMENT else frozenset()
    words, topics, common, heading = set[str](), set[str](), set[str](), set[str]()
    written: dict[str, str] = {}
    tokens = tokenize(own, 0, len(own), (), lexis)
    hits = kinds.triggers(names.kinds, lexis.language.code).hits(tokens)
    meant = senses(tokens, lexis.language.code)
    happenings = _happenings(meant, tokens, len(event.title))
    for at, token in enumerate(tokens):
        classes = token.classes - _TELLING
        verb = not classes.isdisjoint(_VERBS)
        empty = not classes.isdisjoint(_EMPTY_VERBS)
        if token.word and not empty and (at in hits or verb or classes <= _COMMON_NOUNS):
            found = _words(token.lower) - spoken
            written.update(dict.fromkeys(found, token.lower))
            (topics if at in hits else common if classes else words).update(found)
            heading.update(found if token.end <= len(event.title) and (at in hits or not classes) else ())
    if any(token.end <= len(event.title) and token.has(*WHAT) for token in tokens):
        heading.clear()  # what it tells is a figure, which is compared by itself
    written.update((key(name, names.places), name) for name in event.places)
    written.update((key(name, names.actors), name) for name in event.actors)
    return Telling(
        event=event,
        language=lexis.language.code,
        words=frozenset(words),
        topics=frozenset(topics),
        common=frozenset(common),
        title=frozenset(heading),
        happenings=frozenset().union(*happenings.values()),
        act=happenings[min(happenings)] if happenings else frozenset(),
        things=frozenset().union(*meant.things.values()),
        numbers=_numbers(tokens, lexis),
        said=_folded_words(text),
        written=written,
        places=frozenset(key(name, names.places) for name in event.places),
        regions=frozenset(key(name, names.places) for name in event.places if _region(name, tokens, meant)),
        actors=frozenset(key(name, names.actors) for name in event.actors),
        naming=frozenset(
            (key(name, known), word)
            for named, known in ((event.places, names.places), (event.actors, names.actors))
            for name in named
            for words in spellings(name, names)
            for word in words
        ),
        around=frozenset(around),
        story=story,
        beside=beside,
        published=published.sort_key[:3] if published else (),
        since=_days_between(event.date, published) if published else 0,
        articles=frozenset(piece.article for piece in pieces),
    )


def _days_between(date: Date, published: Date) -> int:
    """Days from the last day of a date to the first one of another; 0 where either is open."""
    return number(published.earliest) - number(date.latest) if date.latest and published.earliest else 0


def _stories(articles: Mapping[str, Article], around: Mapping[str, Set[str]]) -> dict[str, dict[str, Rare]]:
    """For each article, the names in it: the more articles have a name, the less it tells of a story.

    around   for each article, the keys of the places and actors that its events name
    """
    every = {
        name: {_beginning(word): word for word in sorted(_named(article), reverse=True)}
        | {f"{BY_KEY}{key}": key for key in around[name]}
        for name, article in articles.items()
    }
    held = Counter(name for names in every.values() for name in names)
    all_of_them = len(articles) + _OTHER_ARTICLES
    return {
        article: {
            name: Rare(math.log(all_of_them / held[name]) / math.log(all_of_them), word)
            for name, word in names.items()
            if name
        }
        for article, names in every.items()
    }


def _named(article: Article) -> Iterator[str]:
    """The words with a capital within the sentences of an article that are no weekday or month."""
    calendar = _calendar(lexicon(article.language).language.code)
    return (word for word in set(_NAMED.findall(article.text)) if word.lower() not in calendar)


@functools.cache
def _calendar(code: str) -> frozenset[str]:
    """The names of weekdays and months in a language (Unicode CLDR, through Babel)."""
    locale = Locale(code)
    tables = (locale.days["format"]["wide"], locale.months["format"]["wide"], locale.months["stand-alone"]["wide"])
    return frozenset(name.lower() for names in tables for name in names.values())


def _beginning(name: str) -> str:
    """The first letters of a name, which its forms in other cases and languages share; "" where it is too short."""
    folded = fold(name).replace(" ", "")
    return folded[:_BEGINNING] if len(folded) >= _SHORTEST_NAME else ""


def _numbers(tokens: Sequence[Token], lexis: Lexicon) -> frozenset[str]:
    """The numbers of a text; a small one tells something only together with what it counts ("seven years")."""
    found = {match[0] for token in tokens if (match := _WRITTEN.match(token.text))}
    at = 0
    while at < len(tokens):
        count = count_at(tokens, at, lexis)
        at = count.end if count else at + 1
        if count is None or count.value is None:
            continue
        if count.value >= _LARGE:
            found.add(f"{count.value}")
        elif count.value > 1 and at < len(tokens) and tokens[at].word and not tokens[at].has(*_EMPTY):
            found.add(f"{count.value} {fold(tokens[at].lower)[:_BEGINNING]}")
    return frozenset(found)


def _happenings(meant: Senses, tokens: Sequence[Token], title: int) -> dict[int, frozenset[str]]:
    """What the title says that takes place, up to that offset; where it says nothing of it, what the sentence says."""
    said = {at: found for at, found in meant.happenings.items() if tokens[at].end <= title}
    return said or meant.happenings


def _region(name: str, tokens: Sequence[Token], meant: Senses) -> bool:
    """Whether a text calls a place a region: "the province of Khorasan", "Ağdam rayonu"."""
    begins = {word[:_BEGINNING] for word in fold(name).split()}
    near = {at for region in meant.regions for at in range(region - 2, region + 3)} & set(range(len(tokens)))
    return any(fold(tokens[at].lower)[:_BEGINNING] in begins for at in near)


def _keys(event: Event, names: Names) -> set[str]:
    return {key(name, names.places) for name in event.places} | {key(name, names.actors) for name in event.actors}


def _quotations(event: Event) -> list[Quotation]:
    return [piece for piece in event.evidence if isinstance(piece, Quotation)]


def _without_marks(piece: Quotation) -> str:
    """The words of a quotation without its date."""
    text, last = "", 0
    for start, end in piece.marks:
        text, last = f"{text}{piece.quote[last:start]} ", end
    return text + piece.quote[last:]


def _words(word: str) -> frozenset[str]:
    """The folded words of a token that are long enough to tell anything."""
    folded = fold(word.removesuffix("'s").removesuffix("’s")).split()
    return frozenset(one for one in folded if len(one) >= _SHORTEST)


def _folded_words(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())
