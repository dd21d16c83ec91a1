"""Senses: words of one meaning, in one language or in several, by which reports in other words are compared."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from timeline_builder.content.front_matter import read_yaml
from timeline_builder.content.gate import Source
from timeline_builder.errors import ContentError
from timeline_builder.extract.kinds.kinds import TRIGGER, Triggers
from timeline_builder.extract.words.tokens import Token


class Senses(NamedTuple):
    """What the words of a text mean: position of a token -> the happenings, and the things, that begin there; and the
    words that call a place a region.
    """

    happenings: dict[int, frozenset[str]]
    things: dict[int, frozenset[str]]
    regions: dict[int, frozenset[str]]


def senses(tokens: Sequence[Token], code: str) -> Senses:
    """The senses of tokens in the language of that code (ISO 639-1); none where its words are not listed."""
    groups = (_words(group, code).hits(tokens) for group in Senses._fields)
    return Senses(*({at: frozenset(found) for at, found in hits.items()} for hits in groups))


@functools.cache
def _words(group: str, code: str) -> Triggers:
    """The words of a group in a language, found in texts as those of kinds are."""
    return Triggers({sense: [(word, TRIGGER) for word in of.get(code, ())] for sense, of in _listed(group).items()})


@functools.cache
def _listed(group: str) -> dict[str, dict[str, list[str]]]:
    """Sense -> language -> its words."""
    file = Path(__file__).with_name(f"{group}.yml")
    document = read_yaml(Source(file, file.name))
    if document.problems:
        raise ContentError(list(document.problems))
    return {entry["id"]: {code: words for code, words in entry.items() if code != "id"} for entry in document.data}
