"""A title for a text that has none: its first sentence, or the clause of it that tells what happened."""

from __future__ import annotations

from timeline_builder.dates.tagger import tag
from timeline_builder.errors import TimelineError
from timeline_builder.extract.dated.entries import entries
from timeline_builder.extract.kinds import kinds
from timeline_builder.extract.reading import read
from timeline_builder.extract.titles import titles, wording
from timeline_builder.extract.words.language import lexicon
from timeline_builder.model import Names

_SHORTEST = 3  # words


def title_of(text: str, language: str, begin: int = 0) -> str:
    """The first sentence of text[begin:] where it can be a title, else the longest complete phrase of it that can.

    "" where there is none, or where the language is not known to extraction: a title is never cut.
    """
    try:
        words = lexicon(language)
        mentions = [mention for mention in tag(text, language=language) if mention.status == "resolved"]
    except TimelineError:
        return ""
    sentences = read(text, mentions, entries(text, mentions), Names(), words, kinds.triggers({}, language), begin)
    if not sentences:
        return ""
    first = sentences[0]
    whole = " ".join(text[first.sentence.start : first.sentence.end].split()).rstrip(".։")
    if len(whole) <= wording.LONGEST and len(whole.split()) >= _SHORTEST:
        return whole
    phrases = [titles.title(text, first, clause, words.language) for clause in first.clauses]
    return max(phrases, key=len, default="")
