"""Speech: the title of a statement whose clause names only its speaker: what is quoted, or what the sentence tells."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.subjects import only_adverbial
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.phrase import FRAGMENT, SHORTEST, callings, phrase
from timeline_builder.extract.titles.wording import LONGEST
from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.tokens import Token

_CLAUSE = frozenset(("finite", "first_person", "thing_pronoun", "person_pronoun"))
# The ending of an object before the verb that ends its clause, in Azerbaijani and Turkish; no participle in -diyi.
_ACCUSATIVE = re.compile(r"(?<!d[ıiuü][ğy])[ıiuü]$")
_QUOTED = re.compile(r"[\"“«„](?P<said>[^\"”»“]+)[\"”»“]")
_SENTENCE = re.compile(r"[^.!?։]+")


def said(text: str, reading: Reading, clause: Clause, language: Language, speaker: str, earlier: Reading | None) -> str:
    """The title of a statement whose clause names only its speaker: from the sentence that sums it up, or its words."""
    if earlier is not None and earlier.source and _same_speaker(earlier.source, speaker):
        for other in earlier.clauses:
            if attribution.says(earlier.tokens, other, earlier.clauses) and not any(t.mention for t in earlier.tokens):
                made = phrase(text, earlier, other, language)
                if made:
                    return made
    quoted = _QUOTED.search(text, reading.sentence.start, reading.sentence.end)
    if quoted:
        for said in _SENTENCE.findall(quoted["said"]):
            what = " ".join(said.split()).rstrip(",;: ")
            every = (language.labels["quotation"].format(who=who, what=what) for who in callings(reading, speaker))
            fits = next((made for made in every if len(made) <= LONGEST), "")
            whole = not language.articles or any(reading.words.classes(word) & _CLAUSE for word in what.lower().split())
            if fits and len(said.split()) > (SHORTEST if whole else FRAGMENT):
                return fits
    closed = _closed(reading, clause) if clause.opener != "when" else None  # not "was in crisis when he announced …"
    room = LONGEST - len(language.labels["said"].format(who=speaker, what=""))
    what = phrase(text, reading, closed, language, room=room) if closed is not None else ""
    if what:
        return language.labels["said"].format(who=speaker, what=what)
    return language.labels["statement"].format(who=speaker)


def _closed(reading: Reading, clause: Clause) -> Clause | None:
    """The clause before a verb of saying that closes its sentence ("…, the ministry said on Monday")."""
    before = [other for other in reading.clauses if other.opener == "" and other.core[0][0] < clause.core[0][0]]
    told = [other for other in before if other.verb is not None and not _adverbial(reading, other)]
    return told[0] if told else None


def _adverbial(reading: Reading, clause: Clause) -> bool:
    return clause.subject is not None and only_adverbial(reading.tokens, *clause.subject)


def _same_speaker(one: str, other: str) -> bool:
    return one.split()[-1].casefold() == other.split()[-1].casefold()


def has_object(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the verb has an object of its own ("condemned the attack"), not only when and where."""
    assert clause.verb is not None
    if clause.verb_is(list(tokens), "says_alone"):
        return True
    if clause.verb_is(list(tokens), "tell"):
        return False  # "told the BBC": who hears it
    if attribution.infinitive(tokens, clause):
        return True
    subject = range(*clause.subject) if clause.subject else range(0)
    after = [at for at in clause.positions(extra=False) if at > clause.verb and at not in subject]
    rest = list(itertools.dropwhile(lambda at: _only_when(tokens, at) or tokens[at].has("hearer"), after))
    behind = len(rest) > 1 and (not tokens[rest[0]].has("preposition") or tokens[rest[0]].has("speech_object"))
    return behind or _object_leads(tokens, clause)


def _object_leads(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the object stands before the verb that ends its clause ("bu addımı alqışlayıb")."""
    subject = range(*clause.subject) if clause.subject else range(0)
    before = [at for at in clause.positions(extra=False) if subject.stop <= at < clause.group[0]]
    return any(
        tokens[at].word
        and not tokens[at].capital
        and _ACCUSATIVE.search(tokens[at].text)
        and not tokens[at].has("person", "office", "adverb", "date_preposition")
        for at in before
    )


def _only_when(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word behind a verb is an adverb, a date, or what introduces one."""
    if tokens[at].has("adverb", "mark", "date"):
        return True
    return tokens[at].has("date_preposition") and any(token.mention for token in tokens[at + 1 : at + 3])
