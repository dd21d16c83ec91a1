"""Text -> mentions: every expression that names a place on the calendar, might, or only looks like it."""

from __future__ import annotations

import re

from timeline_builder.dates import languages
from timeline_builder.dates.anchors import Anchors
from timeline_builder.dates.detect import genre_of, language_of
from timeline_builder.dates.grammar import Rule
from timeline_builder.dates.lexer import lex
from timeline_builder.dates.lexicon import DASHES
from timeline_builder.dates.mention import Genre, Mention
from timeline_builder.dates.reading import Reading, read
from timeline_builder.dates.reference import UnresolvedError
from timeline_builder.dates.resolve import Resolver
from timeline_builder.dates.scan import FLOOD
from timeline_builder.dates.scene import Context
from timeline_builder.dates.value import Date
from timeline_builder.errors import DateError

_OF_MAIN = "day of an event"  # the rule of what is dated by an event alone
_FLOOD = Rule("reject", "a row of dates without prose")


def tag(
    text: str, *, published: Date | None = None, genre: Genre | None = None, language: str | None = None
) -> tuple[Mention, ...]:
    """The mentions of a text, by their place in it.

    published   the day the text is of; without it "on Sunday" cannot be resolved in news
    genre       "news" resolves against that day, "narrative" against the dates told so far; None: detected
    language    a code such as "en"; None: detected

    Offsets are code points. Raises LanguageError for a language that is not there.
    """
    tongue = languages.get(language or language_of(text))
    tokens = lex(text, tongue.lexicon)
    grammar, lexicon, letters = tongue.grammar, tongue.lexicon, tokens.letters
    readings = [
        Reading(_FLOOD, at, end - 1)
        if rule == FLOOD
        else read(grammar.rules[rule], at, end, grammar.automaton.kept(rule, letters, at, end), tokens, lexicon)
        for rule, at, end in tongue.scanner.matches(letters)
    ]
    resolver = Resolver(genre or genre_of(readings, published), published)
    anchors = Anchors(tongue.scene, tokens)
    found: list[Mention] = []
    for i, reading in enumerate(readings):
        context = Context(tongue.scene, text, tokens, readings, i)
        for mention in _mentions(reading, resolver, anchors, context, tongue.day_first):
            span = _range(text, found[-1], mention) if found and reading.exact else None
            if span is None:
                found.append(mention)
            else:
                found[-1] = span
    return tuple(found)


def _range(text: str, first: Mention, second: Mention) -> Mention | None:
    """The interval of two all-number dates with a dash between them: "27.09.2020–10.11.2020"."""
    if first.rule not in _NUMBERED or text[first.end : second.start].strip() not in DASHES:
        return None
    if first.date is None or second.date is None or str(first.date) >= str(second.date):
        return None
    date = Date.interval(first.date, second.date)
    return Mention(first.start, second.end, text[first.start : second.end], date, "numeric-range")


def _mentions(
    reading: Reading, resolver: Resolver, anchors: Anchors, context: Context, day_first: bool | None
) -> list[Mention]:
    text, tokens = context.text, context.tokens
    start, end, rule = tokens.starts[reading.first], tokens.end(reading.last), reading.rule
    if rule.kind == "reject":
        parts = reading.ends[0]
        anchor = anchors.find(reading) if parts.shift or parts.near == "same" else None
        if anchor is None and rule.name == _OF_MAIN:
            main, spot = resolver.main_day(context), anchors.noun(reading)
            anchor = (main, spot) if main is not None and spot is not None else None
        counted = resolver.counted_from(anchor[0], reading) if anchor else None
        if anchor and counted:
            end, day = tokens.end(anchor[1]), Date.of(*anchor[0])
            return [Mention(start, end, text[start:end], counted, rule.name, reference=day, words=reading.words)]
        event = resolver.event_of(reading, context)
        return [Mention(start, end, text[start:end], None, rule.name, "rejected", reason=rule.name, event=event)]
    try:
        if reading.exact:
            return [_exact(text, start, end, reading, day_first)]
        if rule.kind == "list":
            dates = resolver.resolve_list(reading, context)
            spans = [(tokens.starts[part.first], tokens.end(part.last)) for part in reading.ends]
            return [_resolved(text, a, b, date, reading, resolver) for (a, b), date in zip(spans, dates, strict=True)]
        date = resolver.resolve(reading, context)
        anchors.hear(reading, date)
    except UnresolvedError as why:
        return [Mention(start, end, text[start:end], None, rule.name, "rejected", reason=str(why))]
    return [_resolved(text, start, end, date, reading, resolver)]


def _resolved(text: str, start: int, end: int, date: Date, reading: Reading, resolver: Resolver) -> Mention:
    """The mention of text[start:end] with the date that the resolver has just found, and what it was found from."""
    return Mention(
        start,
        end,
        text[start:end],
        date,
        reading.rule.name,
        reference=resolver.used,
        words=reading.words,
        recurs=resolver.recurs,
    )


_NUMBERED = ("numeric-date", "iso-date")  # rules of dates that are all numbers
_NUMERIC = re.compile(r"(?P<a>\d+)[./-](?P<b>\d+)[./-](?P<c>\d+)")


def _exact(text: str, start: int, end: int, reading: Reading, day_first: bool | None) -> Mention:
    """An all-number date: ambiguous where day and month could change places and nothing says which is which."""
    word, name = reading.exact, reading.rule.name
    match = _NUMERIC.fullmatch(word)
    if reading.rule.name == "iso-date" or match is None:
        return _settled(text, start, end, name, [word])
    a, b, c = match["a"], match["b"], match["c"]
    if len(a) == 4:
        return _settled(text, start, end, name, [f"{a}-{int(b):02d}-{int(c):02d}"])
    year = int(c) if len(c) == 4 else int(c) + (2000 if int(c) < 50 else 1900)
    dotted = "." in word  # only where the day comes first is a date written with dots
    orders = [(a, b)] if dotted or day_first else [(b, a)] if day_first is False else [(a, b), (b, a)]
    time = reading.ends[0].time and f"T{reading.ends[0].time}"
    texts = [f"{year:04d}-{int(month):02d}-{int(day):02d}{time}" for day, month in orders]
    return _settled(text, start, end, name, texts)


def _settled(text: str, start: int, end: int, rule: str, texts: list[str]) -> Mention:
    dates = []
    for candidate in dict.fromkeys(texts):
        try:
            dates.append(Date.parse(candidate))
        except DateError as error:
            reason = f"{candidate} {error.reason}"
    if not dates:
        return Mention(start, end, text[start:end], None, rule, "rejected", reason=reason)
    if len(dates) > 1:
        return Mention(
            start, end, text[start:end], None, rule, "ambiguous", tuple(dates), "day and month could change places"
        )
    return Mention(start, end, text[start:end], dates[0], rule)
