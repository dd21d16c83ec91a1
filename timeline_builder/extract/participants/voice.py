"""Voice: "Cleared of all counts by a court" for "a court cleared him of all counts", where nobody knows who he is."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.participants import definite, pronouns
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.undated import without_dates
from timeline_builder.extract.titles.wording import LONGEST, render
from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.tokens import Token

OBJECTS = ("object_pronoun", "her")
_SHORT = 3  # words of a phrase that stands before "by"
_OPENS = ("preposition", "date_preposition", "when", "adverb", "fewer_than", "to")
_NO_OBJECT = ("determiner", "number", "numeral", "possessive", "not", "finite")


def passive(text: str, reading: Reading, clause: Clause, language: Language) -> str:
    """The clause in the passive where its object is a pronoun right behind its verb; "" where that is not sure."""
    tokens, verb = reading.tokens, clause.verb
    if verb is None or clause.subject is None or clause.group != (verb, verb + 1) or "by" not in language.labels:
        return ""
    form = tokens[verb]
    pronoun = verb + 1 < len(tokens) and is_object(tokens, verb + 1)
    if not pronoun or not form.has("participle") or form.has("gerund", "intransitive"):
        return ""
    if clause.opener in ("relative", "reduced") or pronouns.pronoun_of(tokens, clause) is not None:
        return ""
    rest = without_dates(tokens, [at for at in clause.positions(extra=False) if at > verb + 1])
    first = tokens[rest[0]] if rest else None
    if first is not None and (first.has(*_NO_OBJECT) or (form.has("ditransitive") and not first.has("preposition"))):
        return ""
    subject = without_dates(tokens, list(range(*clause.subject)))
    if not subject or any(tokens[at].mention for at in range(*clause.subject)):
        return ""
    called = definite.called(reading, clause, clause.subject)
    who = called or attribution.words(text, tokens, (subject[0], subject[-1] + 1))
    common = tokens[0].has("determiner", "numeral", "plural", "group")
    if not called and subject[0] == 0 and common and not any(name.start == 0 for name in reading.names):
        who = who[0].lower() + who[1:]
    split = len(rest) if len(rest) <= _SHORT else int(_closes(tokens[rest[0]]))
    done = render(text, tokens, [verb, *rest[:split]], "", language)
    made = render(text, tokens, rest[split:], f"{done} {language.labels['by']} {who}", language)
    return made if len(made) <= LONGEST else ""


def is_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a pronoun that may be an object; "her" where no noun follows that she owns."""
    token = tokens[at]
    if token.has("object_pronoun") or not token.has("her"):
        return token.has("object_pronoun")
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is None or not after.word or after.mention is not None or after.has(*_OPENS, "and")


def _closes(token: Token) -> bool:
    """Whether a word right behind an object belongs to the verb before it: "shut it down", "found him guilty"."""
    return token.has("particle") or not token.has(*_OPENS)
