"""Voice: "Cleared of all counts by a court" for "a court cleared him of all counts", where nobody knows who he is."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import is_infinitive
from timeline_builder.extract.participants import definite
from timeline_builder.extract.participants.told import number_of
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.undated import without_dates
from timeline_builder.extract.titles.wording import LONGEST, render
from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.tokens import Token, some

OBJECTS = frozenset(("object_pronoun", "her"))
_SHORT = 3  # words of a phrase that stands before "by"
_OPENS = frozenset(("preposition", "date_preposition", "when", "adverb", "fewer_than", "to"))
_NO_OBJECT = ("determiner", "number", "numeral", "possessive", "not", "finite")


def passive(text: str, reading: Reading, clause: Clause, language: Language, earlier: Reading | None = None) -> str:
    """The clause in the passive where its object is a pronoun right behind its verb; "" where that is not sure.

    earlier   the sentence before
    """
    tokens, verb = reading.tokens, clause.verb
    if verb is None or clause.subject is None or clause.group != (verb, verb + 1) or "by" not in language.labels:
        return ""
    form = tokens[verb]
    pronoun = verb + 1 < len(tokens) and is_object(tokens, verb + 1)
    if not pronoun or "participle" not in form.classes or form.has("gerund", "intransitive"):
        return ""
    if clause.opener in ("relative", "reduced") or clause in reading.pronouns:
        return ""
    behind = [at for at in clause.positions(extra=False) if at > verb + 1 and not clause.in_subject(at)]
    rest = without_dates(tokens, behind)
    first = tokens[rest[0]] if rest else None
    if first is not None and (
        first.has(*_NO_OBJECT) or ("ditransitive" in form.classes and "preposition" not in first.classes)
    ):
        return ""
    subject = without_dates(tokens, list(range(*clause.subject)))
    if not subject or any(tokens[at].mention for at in range(*clause.subject)):
        return ""
    called = definite.called(reading, clause)
    who = called or attribution.words(text, tokens, (subject[0], subject[-1] + 1))
    common = tokens[0].has("determiner", "numeral", "plural", "group")
    if not called and subject[0] == 0 and common and not any(name.start == 0 for name in reading.names):
        who = who[0].lower() + who[1:]
    split = len(rest) if len(rest) <= _SHORT else int(_closes(tokens[rest[0]]))
    meant = _ruled_on(reading, clause, earlier, language)
    done = render(text, tokens, [verb, *rest[:split]], f"{meant} {language.labels['was']}" if meant else "", language)
    made = render(text, tokens, rest[split:], f"{done} {language.labels['by']} {who}", language)
    return made if len(made) <= LONGEST else ""


def _ruled_on(reading: Reading, clause: Clause, earlier: Reading | None, language: Language) -> str:
    """ "The treaty" for the object of "parliament ratified it", where the words before name one such thing alone."""
    tokens, verb = reading.tokens, clause.verb
    if (
        verb is None
        or "rules_on" not in tokens[verb].classes
        or "singular" not in tokens[verb + 1].classes
        or "the" not in language.labels
    ):
        return ""
    named = {token.lower for token in tokens[: clause.core[0][0]] if "ruling" in token.classes and not token.capital}
    if not named and earlier is not None:
        named = {token.lower for token in earlier.tokens if "ruling" in token.classes and not token.capital}
    return f"{language.labels['the'].capitalize()} {named.pop()}" if len(named) == 1 else ""


def undergone(text: str, reading: Reading, clause: Clause, language: Language) -> str:
    """The passive of a clause whose subject is a pronoun that stands for nobody known: "Power was seized in a coup"."""
    tokens, verb = reading.tokens, clause.verb
    if "were" not in language.labels or verb is None or not _told_before(reading, clause):
        return ""
    form, had = tokens[verb], clause.group[1] - clause.group[0] > 1
    own = language.passives.get(form.lower, "")
    plain = ("participle" in form.classes or own) and not form.has("gerund", "intransitive", "say", "say_weak", "tell")
    plain = plain and ("visit" not in form.classes or verb in reading.triggers)  # "stormed", not "reached"
    if not plain or (had and "inverted" not in tokens[clause.group[0]].classes):
        return ""
    if had and (
        "passive" in tokens[verb - 1].classes or some(tokens, *clause.group, "not", "modal", "infinitive", "to")
    ):
        return ""
    if "wilful" in form.classes and not (form.has("contest", "loses") or "definite" in tokens[verb + 1].classes):
        return ""
    begin = verb + 2 if "particle" in tokens[verb + 1].classes and "to" not in tokens[verb + 1].classes else verb + 1
    if not clause.holds(begin):
        return ""  # "he took the title in May and | the cup in June"
    end = _object_end(reading, begin, clause.core[-1][1])
    kept = without_dates(tokens, list(range(begin, end)))
    behind = without_dates(tokens, [at for at in clause.positions(extra=False) if at >= end])
    behind = behind[: next((n for n, at in enumerate(behind) if _aims(tokens, at)), None)]
    pronoun = [at for at in behind if is_object(tokens, at) or tokens[at].has("possessive", "reflexive")]
    if begin > verb + 1 and len(kept) == 1 and not tokens[kept[0]].capital:
        return ""  # "took up arms"
    behind = _without_list(tokens, behind)
    if not kept or kept[0] != begin or "possessive" in tokens[kept[0]].classes or pronoun:
        return ""
    counted = len(kept) > 2 and "number" in tokens[kept[1]].classes and "-" in tokens[kept[1]].text
    first = kept[2] if counted else kept[0]  # "the 50-over final" is one
    many = number_of(tokens, (first, kept[-1] + 1), reading.names, reading.words) == "many"
    done = language.labels["were" if many else "was"]
    adverb = [at for at in range(clause.group[0], verb) if "adverb" in tokens[at].classes]
    who = render(text, tokens, kept, "", language)
    after = [*adverb, *range(verb, begin), *behind]
    made = render(text, tokens, after, f"{who} {done}", language, {verb: own} if own else {})
    return made if len(made) <= LONGEST else ""


def _told_before(reading: Reading, clause: Clause) -> bool:
    """Whether the subject of a clause is a pronoun, or "one" for a thing named before ("after one that killed ten")."""
    if clause.opener == "":
        return clause in reading.pronouns
    words = [token for token in reading.tokens[slice(*clause.subject)] if token.word] if clause.subject else []
    one = len(words) == 1 and reading.words.language.numbers.get(words[0].lower) == 1
    return clause.opener == "relative" and one


def _without_list(tokens: Sequence[Token], behind: list[int]) -> list[int]:
    """The positions without a phrase whose names go on behind a comma: "in Guinea | , Liberia and Mali"."""
    last = behind[-1] if behind else len(tokens)
    goes_on = (
        last + 2 < len(tokens) and tokens[last].capital and tokens[last + 1].text == "," and tokens[last + 2].capital
    )
    opens = [order for order, at in enumerate(behind) if "preposition" in tokens[at].classes]
    return behind[: opens[-1]] if goes_on and opens else behind


def _aims(tokens: Sequence[Token], at: int) -> bool:
    """Whether an infinitive begins that says what somebody wanted: "telephoned him | to concede"."""
    return "to" in tokens[at].classes and at + 1 < len(tokens) and is_infinitive(tokens[at + 1])


_NOT_UNDERGONE = frozenset((
    "preposition", "adverb", "reflexive", "that", "to", "finite", "mark", "and", "object_pronoun", "relative", "when",
    "what", "participle", "gerund",
))  # fmt: skip


def _object_end(reading: Reading, start: int, end: int) -> int:
    """Where the noun phrase ends that stands right behind a verb; its start where none does."""
    tokens = reading.tokens
    first = tokens[start] if start < end else None
    if first is None or (first.has(*_NOT_UNDERGONE) and not first.has("determiner", "at_least", "more_than", "up_to")):
        return start
    if (
        "preposition" in first.classes
        and "more_than" in first.classes
        and not tokens[start + 1].has("number", "numeral")
    ):
        return start  # "burned up | over the Pacific"
    stop = start + 1
    while stop < end and tokens[stop].mention is None:
        goes_on = "of" in tokens[stop].classes or tokens[stop].classes.isdisjoint(_NOT_UNDERGONE)
        if not goes_on and not _describes(tokens, start, stop, end):
            break
        stop += 1
    last = tokens[stop - 1]
    return stop if last.word and not last.has("determiner", "possessive", "span") else start


def _describes(tokens: Sequence[Token], start: int, at: int, end: int) -> bool:
    """Whether a participle stands before the noun of a counted phrase: "two small | hopping | robots"."""
    after = tokens[at + 1] if at + 1 < end else None
    if after is None or not tokens[at].has("gerund", "participle") or not tokens[start].has("number", "numeral"):
        return False
    noun = after.word and after.mention is None and after.classes.isdisjoint(_NOT_UNDERGONE)
    return noun and not tokens[at - 1].lower.endswith("s")


def is_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a pronoun that may be an object; "her" where no noun follows that she owns."""
    token = tokens[at]
    if "object_pronoun" in token.classes or "her" not in token.classes:
        return "object_pronoun" in token.classes
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is None or not after.word or after.mention is not None or after.has(*_OPENS, "and")


def _closes(token: Token) -> bool:
    """Whether a word right behind an object belongs to the verb before it: "shut it down", "found him guilty"."""
    return "particle" in token.classes or token.classes.isdisjoint(_OPENS)
