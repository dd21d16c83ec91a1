"""Happening: which clause of a sentence tells what happened on a date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline_builder.dates.mention import Mention
from timeline_builder.extract.dated.asides import beside, ends, tells
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.participles import before_noun, of_subject
from timeline_builder.extract.words.tokens import Token, Tokens, some

_COMING = frozenset(("comes", "takes_place"))


def told(
    tokens: Tokens, every: Sequence[Clause], *, inflected: bool = False, participles: bool = False
) -> Iterator[tuple[int, Mention, Clause]]:
    """The position, the date and the clause of each thing that a sentence tells of a date.

    inflected    whether the nouns of the language have cases
    participles  whether a participle stands before its noun with all that belongs to it, and tells its case
    """
    dates = tokens.dates
    comes = not tokens.classes.isdisjoint(_COMING)
    for at in dates:
        mention = tokens[at].mention
        assert mention is not None
        clause = _clause_of(every, at)
        if clause is not None and clause.opener == "if" and at < clause.core[0][0]:
            clause = _under_condition(clause, every)
        when = _begun(tokens, every, at) if mention.date and mention.date.open else None
        if when is not None and mention.date and not (clause and _counts_since(tokens, clause)):
            # "at war since 1991, when it seceded", "lasted until May, when it fell"
            yield at, replace(mention, date=mention.date.start or mention.date.end), when
            continue
        if clause is None or not tells(tokens, at):
            continue
        clause = _going_with(tokens, clause, every, at, inflected=inflected, participles=participles)
        if (
            (comes and _only_when(tokens, clause, at, every))
            or (len(dates) > 1 and beside(tokens, clause, at))
            or (mention.event and _dated_itself(tokens, clause, at))
        ):
            continue
        clause = _saying(tokens, clause, every)
        date = mention.date.end if mention.date and ends(mention) else mention.date
        dated = mention if date is mention.date else replace(mention, date=date)
        clause = _cleft(tokens, clause, every, at)
        yield at, dated, _came(tokens, clause, every, at) if comes else clause


def _going_with(
    tokens: Tokens, clause: Clause, every: Sequence[Clause], at: int, *, inflected: bool, participles: bool
) -> Clause:
    """The clause that a date in another one goes with, mostly that one."""
    if participles:
        clause = before_noun(tokens, clause, at) or clause
    if clause.opener == "reduced":
        if inflected and not (participles and of_subject(tokens, clause)):
            clause = _told_by_main(tokens, clause, every, placed=participles)
        elif not inflected:
            clause = _of_main(tokens, clause, at)
    clause = _told_of_head(tokens, clause, every, at)
    return _recalled(tokens, clause, every, at) if "of" in tokens[at - 1].classes else clause


def _under_condition(clause: Clause, every: Sequence[Clause]) -> Clause:
    """The main clause behind a condition that a date stands before: "On Saturday, if the wind drops, they will try"."""
    mains = (other for other in every if other.opener == "" and other.core[0][0] > clause.core[0][0])
    return next(mains, clause)


def _begun(tokens: Sequence[Token], every: Sequence[Clause], at: int) -> Clause | None:
    """The clause that says what happened on the date since or until which something lasts."""
    if at + 1 >= len(tokens):
        return None
    opens = (other for other in every if other.opener == "when" and other.core[0][0] == at + 2)
    when = next(opens, None) if "mark" in tokens[at + 1].classes else None
    return when if when is not None and when.verb is not None else None


def _dated_itself(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Whether what a date is counted from has its own behind it: "two weeks after | rebels took the town on 3 May"."""
    if clause.opener != "when":
        return False
    others = (tokens[other].mention for other in clause.positions() if other > at)
    return any(other and other.date and other.date.precision in ("day", "time") for other in others)


def _counts_since(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a clause adds up what has been done since a date ("has killed 220,000 people since …"), and tells no mere
    state.
    """
    return any(tokens[at].has("killed", "wounded", "missing", "displaced", "captured") for at in clause.positions())


def _recalled(tokens: Sequence[Token], clause: Clause, every: Sequence[Clause], at: int) -> Clause:
    """The clause that says what a date behind "of" is remembered for: "revived memories of 1995, when strikes …"."""
    if clause.verb is None or at < clause.group[1] or not when_follows(tokens, at, at + 2):
        return clause
    when = next((other for other in every if other.core[0][0] == at + 2 and other.opener == "when"), None)
    return clause if when is None or when.verb is None or when.dated(tokens) else when


def _only_when(tokens: Sequence[Token], clause: Clause, at: int, every: Sequence[Clause]) -> bool:
    """Whether a clause says nothing but when something was: "Friday's attack came three weeks after a drone hit …"."""
    if clause.verb is None or at > clause.verb or "comes" not in tokens[clause.verb].classes:
        return False
    behind = [token for token in tokens[clause.verb + 1 : clause.core[-1][1]] if token.mention is None]
    counted = any(other.opener == "when" and other.core[0][0] == clause.core[-1][1] for other in every)
    return counted and all(token.has("adverb", "span", "number", "numeral", "mark", "determiner") for token in behind)


def when_follows(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Whether a clause that begins at `first` says what happened on the date at a position ("on May 12, when …")."""
    mention = tokens[at].mention
    since = mention is not None and mention.date is not None and mention.date.open
    if not since and first == at + 1 and first < len(tokens):
        return "meanwhile" in tokens[first].classes  # "on Monday when police fired"
    if since or first < at + 2 or "mark" not in tokens[first - 1].classes:
        return False
    between = tokens[at + 1 : first - 1]  # "ապրիլի 16-ին | Բաղրամյան պողոտայում |, երբ"
    return all(t.capital or t.has("oblique") for t in between) and (not between or between[-1].has("oblique"))


def _saying(tokens: Tokens, clause: Clause, every: Sequence[Clause]) -> Clause:
    """The clause that a date tells of: of "officials, speaking on Monday, said" and "… said in a statement released on
    Monday" the one with "said".
    """
    described = clause.opener in ("reduced", "relative") and clause.verb is not None
    if not described or not some(tokens, *clause.group, "speaking"):
        return clause
    after = (other for other in every if other.opener == "" and other.core[-1][0] > clause.group[0])
    before = (clause.parent,) if clause.parent is not None and clause.parent.opener == "" else ()
    return next((other for other in (*after, *before) if other.verb_is(tokens, "say", "say_weak")), clause)


def _cleft(tokens: Sequence[Token], clause: Clause, every: Sequence[Clause], at: int) -> Clause:
    """The clause that a date tells of: of "it was not until Monday that they met" the one with "they met"."""
    if (
        clause.subject is None
        or clause.verb is None
        or "passive" not in tokens[clause.verb].classes
        or at < clause.verb
    ):
        return clause
    subject = [token for token in tokens[slice(*clause.subject)] if token.word]
    if len(subject) != 1 or "thing_pronoun" not in subject[0].classes:
        return clause
    return next((other for other in every if other.parent is clause and other.opener == "that"), clause)


def _came(tokens: Sequence[Token], clause: Clause, every: Sequence[Clause], at: int) -> Clause:
    """The clause that says what "the deadliest accident came in May, when a jet hit a hill" only counts or ranks, or
    what "it began in May, when officers stopped a car" only points to.
    """
    if clause.verb is None or clause.subject is None or tokens[clause.verb].classes.isdisjoint(_COMING):
        return clause
    words = [token for token in tokens[slice(*clause.subject)] if token.word]
    points = len(words) == 1 and "thing_pronoun" in words[0].classes
    ranked = "comes" in tokens[clause.verb].classes and some(tokens, *clause.subject, "superlative", "order")
    if not (ranked or points) or not tokens[clause.verb + 1].has("date_preposition", "date"):
        return clause
    for other in every:
        begin = other.core[0][0]
        opens = tokens[begin].has("when", "relative_where") and "preposition" not in tokens[begin].classes
        if begin > at and opens and tokens[begin - 1].text == "," and other.verb is not None:
            return clause if other.dated(tokens) else other
    return clause


def _told_by_main(tokens: Sequence[Token], clause: Clause, every: Sequence[Clause], *, placed: bool) -> Clause:
    """The main clause, where a participle alone carries the date ("в заявлении, опубликованном во вторник", "в финале,
    прошедшем в среду, …").

    Its noun stands in the case of another verb, so that no title can be made of the two.

    placed   whether that noun must say where the rest happened, as its preposition tells: not "вышла из сделки,
             заключенной в 2022 году"
    """
    begin = clause.core[0][0]
    behind = -1 if placed else 0  # "на референдуме, прошедшем в среду, | граждане поддержали": subject and verb apart
    mains = (other for other in every if other.opener == "" and other.core[behind][0] > begin)
    main = clause.parent or next(mains, None)
    if main is None or main.verb is None or "plan" in tokens[clause.group[0]].classes:
        return clause
    own = [at for at in clause.positions() if tokens[at].word and not tokens[at].has("preposition", "date_preposition")]
    if placed and not _says_where(tokens, begin):
        return clause
    return main if len(own) <= 1 and not main.dated(tokens) else clause


def _says_where(tokens: Sequence[Token], participle: int) -> bool:
    """Whether the noun before a participle says at what something happened: "на референдуме, | прошедшем в среду"."""
    if tokens[participle].lower.endswith(_OBJECT):
        return False  # "вступила в партию, созданную в 2022 году"
    for at in range(participle - 2, -1, -1):
        if "where" in tokens[at].classes:
            return True
        if tokens[at].has("finite", "and", "mark"):
            return False
    return False


_OBJECT = ("ую", "юю")  # the endings of a participle that tells of an object


def _of_main(tokens: Sequence[Token], clause: Clause, at: int) -> Clause:
    """The clause that a date tells of: not what is told of a noun at its end, but what the verb before does ("the army
    shot down a drone launched by rebels on Monday", "pushed into land held by the rebels on 5 May"); what somebody
    refers to, and what a date stands right behind, is dated itself ("condemned a raid made by rebels on Monday", "took
    a town captured on Monday").
    """
    main = clause.parent
    first, end = clause.group
    if main is None or main.verb is None or main.verb > first or tokens[first - 1].text == "," or main.dated(tokens):
        return clause
    behind = tokens[at + 1 : clause.core[-1][1]]
    if not all(not token.word or token.has("date_preposition", "adverb") for token in behind):
        return clause
    if main.opener:
        return clause
    if "state_of" in tokens[first].classes and "by" in tokens[end].classes:
        return main
    told = any(token.word and not token.has("date_preposition", "adverb", "date") for token in tokens[end:at])
    mention = tokens[at].mention
    if not told or mention is None or not _by_day(mention):
        return clause
    done = not main.passive(tokens) or main.verb_is(tokens, "tries", "killed", "wounded")
    return (
        main
        if done and not main.verb_is(tokens, *_NO_DEED) and "auxiliary" not in tokens[main.verb].classes
        else clause
    )


def _by_day(mention: Mention) -> bool:
    """Whether a date is such as news tells its own by: "on Monday", "yesterday", "on 5 May", with no year."""
    return mention.rule.startswith(_NEAR) or (mention.rule == "day-month" and mention.recurs == "year")


_NEAR = ("weekday", "deictic")
_NO_DEED = ("refers", "say", "say_weak", "comes", "copular")


def _told_of_head(tokens: Tokens, clause: Clause, every: Sequence[Clause], at: int) -> Clause:
    """The relative clause whose noun a date goes with, where the main clause has its own date or only refers to it:
    "they struck on Monday, weeks after a crash in 2008 in which 46 people died", "they blamed him for an attack on
    Monday that killed two".
    """
    relatives = [other for other in every if other.opener == "relative"]
    if not relatives:
        return clause
    extra = next(((a, b) for a, b in clause.extra if a <= at < b), None)
    dated = extra is not None and clause.dated(tokens, extra=False)
    begin = clause.group[1] if clause.verb is not None else at
    span = extra if dated else (begin, at) if clause.verb_is(tokens, "refers") else None
    if span is None:
        return clause
    for other in relatives:
        inside = other.subject is not None and span[0] <= other.subject[0] < at
        opens = other.core[0][0]
        its = extra is not None or "preposition" in tokens[opens].classes or opens + 1 == other.group[0]
        if inside and its and not other.dated(tokens):
            return other
    return clause


def _clause_of(every: Sequence[Clause], at: int) -> Clause | None:
    """The innermost clause that holds a position: in its core first, then among what goes with it."""
    for extra in (False, True):
        holding = [clause for clause in every if clause.opener != "quote" and clause.holds(at, extra=extra)]
        if len(holding) == 1:
            return holding[0]
        if holding:
            return min(holding, key=lambda clause: sum(end - start for start, end in clause.core))
    return None


def alone(text: str, mention: Mention) -> bool:
    """Whether a line of the text holds nothing but this date: a line of publication, no event."""
    start = text.rfind("\n", 0, mention.start) + 1
    end = text.find("\n", mention.end)
    rest = text[start : mention.start] + text[mention.end : len(text) if end < 0 else end]
    return not any(map(str.isalnum, rest))
