"""What the tests of titles share."""

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.model import Article, Names


def titles(text, published="2024-05-15"):
    """The titles of the events of an English text, in order."""
    day = Date.parse(published)
    article = Article("a", "", "", day, "en", text)
    mentions = tag(text, published=day, genre="news", language="en")
    return [event.title for event in extract(article, mentions, Names())]
