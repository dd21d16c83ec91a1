"""Unknown names: those of articles that a project has not described, for its maintainers to add."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from timeline_builder.extract.names.capitals import capitals
from timeline_builder.extract.names.names import names_in
from timeline_builder.extract.words.language import lexicon
from timeline_builder.extract.words.sentences import sentences
from timeline_builder.extract.words.tokens import closed, tokenize
from timeline_builder.model import Article, Names


def unknown_names(articles: Iterable[Article], names: Names) -> Counter[str]:
    """How often each capitalised name that no alias covers stands in the articles, as written, most frequent first."""
    counts: Counter[str] = Counter()
    for article in articles:
        words = lexicon(article.language)
        read = [
            closed(tokenize(article.text, sentence.start, sentence.end, (), words))
            for sentence in sentences(article.text, article.language)
        ]
        seen = capitals(read, words)
        for tokens in read:
            found = names_in(tokens, names, words, seen)
            counts.update(name.actor or name.place for name in found if not name.known and (name.actor or name.place))
    return Counter(dict(counts.most_common()))
