"""The dates of an article, read as of its publication."""

from __future__ import annotations

from timeline_builder.dates import languages
from timeline_builder.dates.mention import Mention
from timeline_builder.dates.tagger import tag
from timeline_builder.model import Article


def mentions(article: Article) -> tuple[Mention, ...]:
    """The dates of an article, in the order of the text. A text with a dateline is news, whatever it looks like.

    None in a language without tables: such an article is cited like any other, and `timeline check` says so.
    """
    if article.language and not languages.known(article.language):
        return ()
    genre = article.genre or ("news" if article.dateline else None)
    return tag(article.text, published=article.published, genre=genre, language=article.language)
