"""Weighing: which of the names of a sentence take part in an event, by fitted points.

What the rules of this package found is the strongest feature of all; where in the clause a name stands, what it is of
and which words are beside it add to that. So a name that they overlooked can come in, and one that only stands nearby
can go.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, repeat

from timeline_builder.extract.fitted.points import points
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants import unnamed
from timeline_builder.extract.tellings import Telling
from timeline_builder.extract.words.tokens import OWNERS, Token, Tokens, some

GIVEN = "given"  # the feature of what the rules found
ALWAYS = "always"  # the feature that each has
_MOST = 5  # words of a name are counted up to this
_OTHERS = 2  # others beside a candidate are counted up to this
_OWNERS = (*OWNERS, "ի")  # end an owner
_STRIKE = 3  # words of "hava zərbəsi nəticəsində"
_STEP, _FAR = 4, 5  # tokens in a step, and steps that are told apart, between a name and the verb
_STEM = 6  # letters of a noun that are looked at
_SORTS = (
    "person", "preposition", "of", "and", "determiner", "possessive", "finite", "participle", "gerund", "relative",
    "that", "when", "number", "adverb",
)  # fmt: skip
_ITSELF = frozenset(("preposition", "of", "and", "relative"))  # sorts of words that are few: each is its own


def taking_part(
    telling: Telling, given: Sequence[str], places: Sequence[str], allowed: Sequence[Name]
) -> tuple[str, ...]:
    """Who takes part in an event: of those that the rules gave and of the names of its sentence, those whose points are
    over 0.

    given    the actors by the rules, in order
    places   where the event happened: what is named so does not act
    allowed  the names of the sentence that may be given
    """
    table = points("actors")
    common = sum(map(table.get, of_event(telling), repeat(0.0)))
    found = []
    for called, features in candidates(telling, given, allowed, places):
        if sum(map(table.get, features, repeat(0.0)), common) > 0:
            found.append(called)
    missed = [called for called in given if called not in found]
    if missed:
        found.extend(_beside_them(telling.reading.tokens, allowed, missed, found))
        found.extend(called for called in _doers(telling, allowed) if called in missed)
        found.extend(_sides(telling, allowed, missed))
        found.extend(_strikers(telling.reading.tokens, allowed, missed))
        found.extend(_bare_countries(telling, allowed, missed))
    order = [*given, *found]
    return tuple(sorted(set(found), key=order.index))


def _beside_them(tokens: Tokens, allowed: Sequence[Name], missed: Sequence[str], found: Sequence[str]) -> list[str]:
    """Those whom the rules gave but the points did not take whom a list joins to one who takes part ("Mali, Niger and
    Chad"): of two sides neither is told without the other.
    """
    joined: list[str] = []
    for listed in _lists(tokens, allowed):
        every = [_called(name) for name in listed]
        if not set(every).isdisjoint(found):
            joined.extend(called for called in every if called in missed and called not in joined)
    return joined


def _sides(telling: Telling, allowed: Sequence[Name], missed: Sequence[str]) -> list[str]:
    """Those whom the rules gave but the points did not take who are told to have won, lost or drawn, in languages whose
    endings tell the other side: "“Molde” klubunu məğlub edib", "պարտվելով Թուրքիային".
    """
    tokens, clause = telling.reading.tokens, telling.clause
    if not (telling.reading.words.language.oblique and "contest" in tokens.classes):
        return []
    if not any(clause.holds(at) for at in tokens.where("contest")):
        return []
    named = {_called(name) for name in allowed if clause.holds(name.start)}
    return [called for called in missed if called in named]


def _strikers(tokens: Tokens, allowed: Sequence[Name], missed: Sequence[str]) -> list[str]:
    """Those of them whose strike or fire it was, in languages whose owners stand first: "İsrailin hava zərbəsi
    nəticəsində öldürülüb", "Իսրայելի օդային հարվածից".
    """
    if "assault" not in tokens.classes:
        return []
    return [
        _called(name)
        for name in allowed
        if _called(name) in missed
        and tokens[name.end - 1].text.endswith(_OWNERS)
        and some(tokens, name.end, name.end + _STRIKE, "assault")
    ]


def _doers(telling: Telling, allowed: Sequence[Name]) -> list[str]:
    """Who is named as having done what a clause in the passive tells: "was fined by the | European Commission"; not
    what only names a machine ("by an Electron | rocket").
    """
    tokens, clause = telling.reading.tokens, telling.clause
    if "done_by" not in tokens.classes or not clause.passive(tokens):
        return []
    found = []
    for name in allowed:
        before = name.start - 1
        while before > 0 and tokens[before].has("determiner", "person"):
            before -= 1
        by = before >= clause.group[1] and "done_by" in tokens[before].classes and clause.holds(name.start)
        if name.acts and by and not tokens[name.end].has("craft", "weapon"):
            found.append(name.acts)
    return found


def _bare_countries(telling: Telling, allowed: Sequence[Name], missed: Sequence[str]) -> list[str]:
    """The countries among them that stand in the case of a subject, in languages whose endings tell: "İsrail HƏMAS
    liderlərini hədəf alıb".
    """
    words, tokens, clause = telling.reading.words, telling.reading.tokens, telling.clause
    if not words.language.oblique:
        return []
    return [
        _called(name)
        for name in allowed
        if name.part == "country" and not name.form and name.acts in missed and clause.holds(name.start)
        and not tokens[name.end].has("person", "portfolio")
        and (not words.language.definite or words.definite(tokens[name.end - 1].text))
    ]  # fmt: skip


def _lists(tokens: Tokens, allowed: Sequence[Name]) -> Iterator[list[Name]]:
    """The names that "and" joins, with those that commas part before it; commas alone also set off what tells more."""
    parted: list[Name] = []
    for one, other in pairwise(allowed):
        between = tokens[one.end : other.start]
        able = all(t.text == "," or t.has("and", "determiner") for t in between)
        parted = [*(parted or [one]), other] if able and between else []
        if any("and" in token.classes for token in between) and parted:
            yield parted
            parted = []


def of_event(telling: Telling) -> list[str]:
    """What is the same for all candidates of an event."""
    reading, clause = telling.reading, telling.clause
    return [ALWAYS, f"kind={telling.kind}", f"lang={reading.words.language.code}", f"opener={clause.opener}"]


def candidates(
    telling: Telling, given: Sequence[str], allowed: Sequence[Name], places: Sequence[str] = ()
) -> Iterator[tuple[str, list[str]]]:
    """Each candidate once, with its features: the names of the sentence but for the places, each where it stands in the
    clause if it does, and what else the rules gave ("police", and who is named only before).
    """
    reading, clause = telling.reading, telling.clause
    tokens = reading.tokens
    named: dict[str, Name] = {}
    for name in allowed:
        called = _called(name)
        speaks = telling.spoken and called in given and name.where  # "В Кремле | опровергли"
        if not called or speaks:
            continue
        if called not in given and (called in places or _in_brackets(tokens, name) or _says_whose(tokens, name, given)):
            continue
        if called not in named or (clause.holds(name.start) and not clause.holds(named[called].start)):
            named[called] = name
    subject = unnamed.subject(tokens, clause)
    plain = [called for called in given if called not in named]
    named_too = len(given) - len(plain)
    for called, name in named.items():
        role = _role(reading.clauses, tokens, clause, subject, name)
        features = _of_name(tokens, clause, name, telling.kind)
        if called in given:
            if not clause.holds(name.start) and clause in reading.pronouns:
                role = "meant"  # "Garry Kasparov, who was 22 when | he | beat Karpov"
            yield called, [f"role={role}", *features, *_beside(named_too - 1, len(plain)), GIVEN]
        else:
            yield called, [f"role={role}", *features, *_beside(named_too, len(plain))]
    for called in plain:
        features = _of_noun(tokens, clause, called.split(), telling.kind)
        yield called, [GIVEN, *_beside(named_too, len(plain) - 1), *features]


def _in_brackets(tokens: Tokens, name: Name) -> bool:
    """Whether a name stands alone in brackets: it most often shortens the one before: "World Health Agency (WHA)"."""
    return tokens[name.end].text == ")" and name.start > 0 and tokens[name.start - 1].text == "("


def _says_whose(tokens: Tokens, name: Name, given: Sequence[str]) -> bool:
    """Whether an adjective only tells of a group that takes part: of "Chinese officials" China does not as well."""
    return name.form == "people" and any(called.startswith(f"{tokens[name.start].text} ") for called in given)


def _beside(named: int, plain: int) -> tuple[str, str]:
    """How many others the rules found: by a name, and by a noun or before the sentence."""
    return f"others named={min(_OTHERS, named)}", f"others={min(_OTHERS, plain)}"


def _called(name: Name) -> str:
    """What an actor of that name is called, whether or not it acts in its sentence."""
    return name.acts or name.actor or name.place


def _of_noun(tokens: Tokens, clause: Clause, words: Sequence[str], kind: str) -> list[str]:
    """The features of who is called by a noun ("security forces"), or named before the sentence."""
    noun = words[-1].lower()
    role = "told before" if noun != words[-1] else "not named"
    features = [f"role={role}", f"words of noun={len(words)}", f"noun={noun[:_STEM]}"]
    at = next((at for at in clause.positions() if tokens[at].lower == noun), None)
    if at is None:
        return [*features, f"kind={kind} elsewhere"]
    start = at
    while start and tokens[start - 1].word and not tokens[start - 1].has("preposition", "finite", "of"):
        start -= 1
    where = "subject" if clause.about(at) else "before" if at < clause.group[1] else "behind"
    features.append(f"kind={kind} {where}")
    features.append(f"ahead={tokens[start - 1].lower if start else 'none'}")
    return features


def _of_name(tokens: Tokens, clause: Clause, name: Name, kind: str) -> Sequence[str]:
    """The features of a name for an event of a clause by its form and what stands before it."""
    part = "government" if name.part == "place" and name.acts else name.part  # "Baku" that signs
    return (
        f"far={min(_FAR, abs(name.start - (clause.verb or 0)) // _STEP)}",
        f"first={tokens[name.start].lower}",
        f"last={tokens[name.end - 1].lower.removesuffix('’s')}",
        f"part={part}",
        f"form={name.form}",
        f"title={name.title}",
        f"words of {part}={min(_MOST, name.end - name.start)}",
        f"before={_sort(tokens[name.start - 1] if name.start else None)}",
        f"kind={kind} {part}",
    )


def _role(every: Sequence[Clause], tokens: Tokens, clause: Clause, subject: Range | None, name: Name) -> str:
    """Where a name stands: in the subject of the clause, behind its verb …, or in another clause and which."""
    start, end = clause.group
    if subject is not None and subject[0] <= name.start < subject[1]:
        last = not any(token.word and "adverb" not in token.classes for token in tokens[name.end : subject[1]])
        ahead = tokens[subject[0] : name.start]
        first = not any(t.word and not t.capital and not t.has("determiner", "adverb", "person") for t in ahead)
        theirs = some(ahead, 0, len(ahead), "armed")  # "rebels of the | SPLM-North": these act
        phrase = not theirs and some(ahead, 0, len(ahead), "preposition", "of", "following")  # "сторонники | Бакиева"
        return "subject" + (" last" if last else "") + (" first" if first else "") + (" phrase" if phrase else "")
    if (clause.apposed or subject != clause.subject) and clause.about(name.start):
        return "apposed" if subject == clause.subject else "told of"  # "Oslo, where the talks began"
    if clause.holds(name.start):
        if name.start < end:
            return "before" if name.start < start else "within"
        plain = all(t.capital or t.has("determiner", "adverb", "person", "number") for t in tokens[end : name.start])
        return "object" if plain else "behind"
    other = next((other for other in every if other.holds(name.start, extra=False)), None)
    if other is None:
        return "elsewhere"
    role = f"elsewhere {other.opener or 'main'}"
    if other.shares is clause or clause.shares is other:
        role += " shared"
    if other.parent is clause:
        role += " below"
    return f"{role} above" if clause.parent is other else role


def _sort(token: Token | None) -> str:
    """The sort of a word beside a name."""
    if token is None:
        return "none"
    if token.mention is not None:
        return "date"
    if not token.word:
        return token.lower
    if not token.classes.isdisjoint(_SORTS):
        sort = next(sort for sort in _SORTS if sort in token.classes)
        return token.lower if sort in _ITSELF else sort
    return "capital" if token.capital else "word"
