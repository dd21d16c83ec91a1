"""Denial: whether a sentence says that what a clause tells of a date did not happen."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.dated.asides import ends
from timeline_builder.extract.factuality.disputes import OF_NOUN, disputed
from timeline_builder.extract.factuality.untruths import inside_object, untrue
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some

_QUALIFIERS = ("at_least", "up_to", "more_than")  # "no fewer than" denies nothing
_DENYING = frozenset(("not", "negated", "no", "nearly", "deny", "deny_weak"))
_HARM = ("killed", "wounded", "harm")  # what a happening did not do although it came about
_HARMED = 3  # words of "no serious injuries" behind the first
_PARTICIPLE = 4  # words from a date to a participle that it goes with
_ASIDE = 8  # words of "contrary to what the paper said"
_TOPIC = 2  # words: "of a raid"
_SPREAD = 4  # words from a participle of spreading to its date
_APART = ("finite", "mark", "date", "that", "nominal", "topic")  # "oktyabrın 4-də öldüyü barədə yayılan xəbər"


def denied(tokens: Tokens, clause: Clause, every: Sequence[Clause], at: int) -> bool:
    """Whether what a clause tells of the date at a position is denied: by its own verb, or by what the sentence says of
    it.
    """
    if untrue(tokens, clause, at) or negated(tokens, clause, at):
        return True
    return ("instead" in tokens.classes and _instead(tokens, clause, at)) or disputed(tokens, clause, every, at)


def negated(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether the verb of a clause, its subject or object, or the clause whose content it is, says that it was not."""
    if tokens.classes.isdisjoint(_DENYING):
        return False
    if clause.verb is not None:
        if tokens[clause.group[0] - 1].text == "," and _parted(tokens, clause.group[0] - 2):
            return True
        if tokens[clause.group[0]].has("participle", "auxiliary") and "deny" in tokens[clause.group[0] - 1].classes:
            return True  # "denied having shelled a hospital"
        said = _says_not(tokens, clause, at)
        if said is not None:
            return said
        plain = clause.opener in ("", "that")
        if plain and clause.verb_is(tokens, "deny") and _object_denied(tokens, clause, at):
            return True
        if "deny_weak" in tokens.classes and _rejected(tokens, clause, at):
            return True
    return _denied_above(tokens, clause)


def _parted(tokens: Tokens, at: int) -> bool:
    """Whether an aside that ends at a position parts a verb from its negation: "was not, as reported, | arrested"."""
    start = next((index for index in range(at, max(1, at - _ASIDE), -1) if tokens[index].text == ","), 0)
    return start > 1 and "not" in tokens[start - 1].classes and "auxiliary" in tokens[start - 2].classes


def _denied_above(tokens: Tokens, clause: Clause) -> bool:
    """Whether the clause whose content it is, or the one above that, says so: "retracted a story that said"."""
    step = clause
    while step.opener in ("that", "reduced", "relative") and step.parent is not None:
        noun = step.core[0][0] - 1
        about = step.verb_is(tokens, "say", "say_weak") and tokens[noun].has("hearsay", "word", "footage", "content")
        told = step.opener != "relative" or about  # not "denied by the firm, which said it would close on Monday"
        if (told and _denies(tokens, step.parent)) or (not told and _cleft(tokens, step.parent)):
            return True
        step = step.parent
    return False


def _cleft(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause only says of whom or what its relative clause does not tell: "It was not the army that …"."""
    first, end = clause.subject or (0, 0)
    pointed = end == first + 1 and "singular" in tokens[first].classes and "thing_pronoun" in tokens[first].classes
    return pointed and any("not" in token.classes for token in verb_words(tokens, clause))


def _rejected(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date is of what a report tells that somebody rejects: "rejected a rebel claim of an attack on May 3",
    not "dismissed the claims on Monday".
    """
    if not clause.verb_is(tokens, "deny_weak") or clause.passive(tokens):
        return False
    told = (other for other in tokens.where("hearsay", "word") if clause.group[1] <= other < at - _TOPIC)
    return any(clause.holds(other) and tokens[other + 1].has("of", "on") for other in told)


def _says_not(tokens: Tokens, clause: Clause, at: int) -> bool | None:
    """Whether the verb of a clause, its subject or its object is negated, and with it what it tells of the date; None
    where nothing is, or where the date is of what came about all the same.
    """
    if not tokens.have("not", "negated", "no", "nearly"):
        return None
    if of_participle(tokens, clause, at) or _unharmed(tokens, clause, at):
        return None
    said = _verb_negated(tokens, clause, at)
    if said is None and any(asks(tokens, clause) for asks in (_nobody, _nothing, _nearly, _fronted)):
        return True
    return said


def spread(tokens: Tokens, at: int) -> bool:
    """Whether a date is the one on which a report or picture went round, true or not: "a notice shared on Tuesday was a
    fake", "çərşənbə günü yayılan xəbər təsdiqini tapmayıb".
    """
    for index in tokens.where("spread"):
        first, last = min(index, at), max(index, at)
        if last - first <= _SPREAD and not some(tokens, first + 1, last, *_APART):
            return True
    return False


def verb_words(tokens: Tokens, clause: Clause) -> Sequence[Token]:
    """The chain of verbs and the words just before it."""
    start, end = clause.group
    first = max(start - 2, min((span[0] for span in clause.core), default=start))
    return tokens[first : min(end + 1, len(tokens))]


def _verb_negated(tokens: Tokens, clause: Clause, at: int) -> bool | None:
    """Whether a negated verb denies what happened on the date; None where no verb is negated."""
    assert clause.verb is not None
    if not tokens.have("not", "negated"):
        return None
    if "before_it" in tokens[clause.core[0][0]].classes or any(
        start <= at < end and "and" in tokens[start].classes for start, end in clause.extra
    ):
        return None  # "пока его не нашли 12 июня", "не разбился, а сел 12 июня"
    chain = verb_words(tokens, clause)
    for token, following in zip(chain, [*chain[1:], None], strict=True):
        if not token.has("not", "negated") or token.has("no_denial", *_QUALIFIERS):
            continue
        if following is not None and ("limit" in following.classes or ends(following.mention)):
            continue  # "not until Monday"
        if at > clause.verb and "of" in tokens[at - 1].classes:
            return False  # "not since the World Cup of 1966"
        return not _of_subject(tokens, clause, at)
    return None


def of_participle(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a participle stands between a date and its noun, so that the date is of what came about: "12-də keçirilən
    iclasda … müzakirə edilməyib", "կատարված չափումները … ցույց չեն տվել".
    """
    if "date_preposition" in tokens[at - 1].classes:
        return False  # "On Monday wounded men were not let in"
    if tokens[at].text.endswith(OF_NOUN) and "oblique" in tokens[at + 1].classes:
        return True  # "Հունիսի 12-ի հրդեհի հետևանքով ոչ ոք չի տուժել"
    for index in range(at + 1, min(at + _PARTICIPLE, clause.group[0] - 1)):
        if tokens[index].has("negated", "reserved", "plan", "coming"):
            return False
        if tokens[index].has("held", "participle"):
            return tokens[index + 1].word and not tokens[index + 1].has("enclitic", "postposition")
    return False


def _unharmed(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date is of a happening that harmed nobody: "no one was hurt in a blast in Riga on Monday"."""
    assert clause.verb is not None
    if not clause.verb_is(tokens, *_HARM):
        return False
    within = (index for index in tokens.where("harmed_in") if clause.holds(index))
    return any("harmed_in" not in tokens[index + 1].classes and _thing(tokens, index + 1, at) for index in within)


def _thing(tokens: Tokens, start: int, at: int) -> bool:
    """Whether a thing and no place is named from one position to a date: "a blast in Riga", not "Riga"."""
    articles = some(tokens, 0, len(tokens), "indefinite", "definite")
    named = "determiner" in tokens[start].classes if articles else tokens[start].word and not tokens[start].capital
    return start < at and named and not some(tokens, start, at, "finite", "settlement", "area", "state", "part_of")


def _of_subject(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date only says which happening it is that a verb tells something of: "the poll of 8 August had not been
    conducted in accordance with the law", "the blast on Monday was not an accident". "Sunday's poll was not held"
    denies it.
    """
    if not clause.in_subject(at):
        return False
    which = tokens[at - 1].has("of", "definite", "date_preposition") or tokens[at].text.endswith(POSSESSIVES)
    return which and some(tokens, clause.group[0], clause.core[-1][1], "judged")


def _nobody(tokens: Tokens, clause: Clause) -> bool:
    """Whether the subject of a clause is nobody or nothing ("no side attacked"), not a name (the "No" campaign)."""
    if clause.subject is None or "no" not in tokens.classes:
        return False
    start, end = clause.subject
    for index in range(start, end):
        token = tokens[index]
        named = (
            token.capital and index > tokens.begins and not (tokens[index - 1].word or tokens[index - 1].text == ",")
        )
        if "no" in token.classes and not token.has("no_denial", *_QUALIFIERS) and not (named and index > start):
            return True
    return False


def _nothing(tokens: Tokens, clause: Clause) -> bool:
    """Whether the object of a clause is nobody or nothing ("found no trace")."""
    assert clause.verb is not None
    after = tokens[clause.verb + 1] if clause.verb + 1 < len(tokens) else None
    if after is None or "no" not in after.classes or after.has(*_QUALIFIERS):
        return False
    if some(tokens, clause.verb + 2, clause.verb + 2 + _HARMED, *_HARM):
        return False  # "the strike caused no casualties"
    return not clause.verb_is(tokens, "say", "say_weak")


def _nearly(tokens: Tokens, clause: Clause) -> bool:
    """Whether it did not come to what a verb says: "the plane nearly crashed", not "nearly doubled its rate"."""
    assert clause.verb is not None
    if "nearly" not in tokens.classes or "grows" in tokens[clause.verb].classes:
        return False
    nearly = [index for index in tokens.where("nearly") if clause.group[0] - 1 <= index]
    if any(
        index == clause.verb or (index < clause.verb and tokens[index + 1].has("finite", "participle", "nearly"))
        for index in nearly
    ):
        return True
    last = clause.group[1]
    while last in nearly:
        last += 1  # "were on the point of signing", not "dismissed all but one"
    return last > clause.group[1] and "gerund" in tokens[last].classes


def _fronted(tokens: Tokens, clause: Clause) -> bool:
    """Whether a negation leads a clause whose verb stands before its subject: "Nor was he freed", "At no time on Monday
    did the jet enter our airspace".
    """
    if clause.subject is not None:
        start = clause.subject[0]
        first, end = max(0, start - 2), start - 1
    else:
        start, first = clause.group[0] + 1, clause.core[0][0]
        end = min(first + 2, start - 1) if clause.opener == "" else first
    negating = (token for token in tokens[first:end] if token.has("no", "not") and not token.has("no_denial"))
    return start >= 2 and "auxiliary" in tokens[start - 1].classes and any(negating)


def _instead(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date is of what was not done, in a phrase of its own: "Instead of resigning on Monday, he …"."""
    return any(start <= at < end and "instead" in tokens[start].classes for start, end in clause.extra)


def _denies(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause denies its content: by its verb, or by not saying or confirming it."""
    if clause.verb_is(tokens, "deny", "deny_weak"):
        return True
    return clause.verb_is(tokens, "say", "say_weak") and unsaid(tokens, clause)


def unsaid(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause does not say or confirm what it might: "has not confirmed", "nobody confirmed"."""
    return any(token.has("not", "negated") for token in verb_words(tokens, clause)) or _nobody(tokens, clause)


def _object_denied(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date is of what the verb of a clause denies, not of a refusal: "təklifini rədd etdi"."""
    if "plot" in tokens[clause.group[0] - 1].classes:
        return False
    return inside_object(tokens, clause, at) or _subject_denied(tokens, clause, at)


def _subject_denied(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a date is of what a passive denies: "a meeting on May 3 was denied", "сообщение о ранении 3 мая
    опровергнуто".
    """
    if at >= clause.group[0] or clause.subject is None:
        return False
    start = at - 1 if "date_preposition" in tokens[at - 1].classes else at
    described = clause.in_subject(at) and clause.subject[0] < start
    topics = (index for index in tokens.where("topic") if index < at and "hearsay" in tokens[index - 1].classes)
    bare = at + 2 == clause.group[0] and "date_preposition" not in tokens[at - 1].classes
    next_to = at + 1 == clause.group[0] or bare  # "Сообщения о взрыве 3 мая | следователи | отвергли"
    about = next_to and any(not some(tokens, index, at, "mark", "finite") for index in topics)
    return about or (described and clause.passive(tokens))
