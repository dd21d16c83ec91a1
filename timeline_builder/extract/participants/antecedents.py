"""Antecedents: whom the pronoun that is a clause's subject most likely stands for, by fitted points.

Everybody told of so far who agrees with the pronoun is a candidate. How far back they were named, as what, how often,
and how many others compete is weighed together; no single condition decides. That is enough to name an actor; what a
title says must be sure, see `pronouns`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from math import fsum

from timeline_builder.extract.fitted.points import points
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants.mentioned import Mentioned, mentioned
from timeline_builder.extract.participants.scene import Scene
from timeline_builder.extract.participants.told import number_of
from timeline_builder.extract.participants.traces import Spot, Trace, agrees, describes, rank, run, traces
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Token, Tokens, some

ALWAYS = "always"  # the feature that each has
_REMEMBERED = 12  # sentences; who a text began with is remembered longer
_BUCKETS = ((2, "2"), (3, "3"), (6, "4-6"))  # sentences back, at most
_PHRASE = 4  # words behind "a" in which the noun is looked for
_UNKNOWN = frozenset(("finite", "participle", "genitive"))  # classes of a verb that no table has
_RUN = 50  # stands last: named only since the pronoun is used
Place = tuple[int, int]  # how many sentences back, and the rank there


def likely(scene: Scene, clause: Clause, *, open_names: bool, least: float = 0.0) -> str:
    """Whom the pronoun that is the subject of a clause most likely stands for, as events call them; "" where it has
    none, or nobody is likely.

    open_names   whether others than the project's names may be given
    least        the points that somebody needs
    """
    if clause not in scene.pronouns:
        return ""
    return _likeliest(candidates(scene, clause), open_names=open_names, least=least)


def likely_at(scene: Scene, clause: Clause, at: int, pronoun: Token, *, open_names: bool) -> str:
    """The same of a possessive or an object at a position: "its | troops", "overthrew | him".

    pronoun   the same word with the classes of the pronoun that it is of
    """
    return _likeliest(_candidates(scene, clause, at, pronoun), open_names=open_names)


def _likeliest(able: Iterable[tuple[Trace, list[str]]], *, open_names: bool, least: float = 0.0) -> str:
    """Who of the candidates has the most points, if more than the least."""
    table = points("antecedents")
    best, most = "", least
    for trace, features in able:
        score = fsum(map(table.get, features, repeat(0.0)))
        if score > most:
            best, most = trace.one.called if open_names or trace.one.known else "", score
    return best


def candidates(scene: Scene, clause: Clause) -> Iterator[tuple[Trace, list[str]]]:
    """Each one that the pronoun in the subject of a clause may stand for, with the features."""
    at = scene.pronouns.get(clause)
    if at is None or not scene.tokens[at].has("person_pronoun", "thing_pronoun") or _in_doubt(scene, clause, at):
        return
    yield from _candidates(scene, clause, at, scene.tokens[at])


def _candidates(scene: Scene, clause: Clause, at: int, pronoun: Token) -> Iterator[tuple[Trace, list[str]]]:
    """The same of a pronoun at a position."""
    start = run(scene, at, pronoun)
    able = [trace for trace in traces(scene, at, clause, start).values() if agrees(pronoun, trace.one)]
    places = [_place(scene, trace, start) for trace in able]
    nearest, rarest = sorted(places), sorted(len(trace.sentences) for trace in able)
    about, first = _about(scene, at, start, pronoun), scene.before.told[0].mentioned if scene.before.told else []
    begins = next((one.called for one in first if one.role == "subject"), "")
    for trace, place in zip(able, places, strict=True):
        far = place[0]
        if far > _REMEMBERED and far != _RUN and trace.one.called != begins:
            continue
        if "person_pronoun" in pronoun.classes and (_nameless(scene, trace) or _comments(scene, clause, trace, able)):
            continue
        features = [
            ALWAYS,
            *_of_one(scene, clause, pronoun, trace),
            *_of_spot(scene, clause, pronoun, trace, far, about),
        ]
        features += _among(place, len(trace.sentences), nearest, rarest)
        yield trace, [*features, "begins"] if trace.one.called == begins else features


def _in_doubt(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a pronoun may stand for what is no candidate: a thing, where one pronoun is for persons and things ("мост
    … он был взорван"); what the verb before did something to ("the army took the town. It was retaken"); somebody named
    before it in its sentence whose name does not act.
    """
    tokens, last = scene.tokens, scene.before.last
    done_to = last is not None and bool(last.thing.number or last.thing.text)
    passive = some(tokens, *clause.group, "passive")
    if "person_pronoun" in tokens[at].classes:
        human = clause.verb_is(tokens, "say", "say_weak", "human_verb")
        unknown = clause.verb is not None and tokens[clause.verb].classes <= _UNKNOWN
        thing = scene.words.language.things_too and not human and (done_to or passive or unknown)
        return thing or any(
            name.title and name.part in ("name", "person") and name.end - name.start > 1 and name.end <= at
            for name in scene.names
        )
    befalls = clause.verb_is(tokens, "intransitive") and not clause.verb_is(tokens, "goes")
    return done_to and (passive or (befalls and last is not None and not last.thing.acts))


def _of_one(scene: Scene, clause: Clause, pronoun: Token, trace: Trace) -> Iterator[str]:
    """What a candidate is, and of which pronoun and verb."""
    one, kind = trace.one, _kind(pronoun)
    yield from (f"pronoun={kind}", f"{kind} number={one.number}", f"{kind} gender={bool(one.gender)}")
    yield f"{kind} {one.sort} passive={clause.passive(scene.tokens)}"
    if clause.verb_is(scene.tokens, "say"):
        spoke = _is_called(one.called, scene.before.speaker)
        yield from (f"says {kind} spoke={spoke}", f"says {one.sort}")


def _of_spot(scene: Scene, clause: Clause, pronoun: Token, trace: Trace, far: int, about: str) -> Iterator[str]:
    """Where a candidate was named; about: what the clause before is about."""
    kind = _kind(pronoun)
    role = trace.last[1].role if trace.last is not None else "run"
    near = _bucket(far if far == _RUN else min(far, 2))
    yield from (f"{kind} far={_bucket(far)}", f"{near} {role}", f"{kind} {near} subject={role == 'subject'} {about}")
    if kind != "person" and far != _RUN:
        yield f"{kind} {near} subject={role == 'subject'} done to={_done_to(scene, kind)}"
    if clause.parent is not None and clause.parent.subject is not None:
        begin, end = clause.parent.subject
        here = trace.last is not None and trace.last[0] == scene.before.at
        yield f"{clause.opener} above={here and trace.last is not None and begin <= trace.last[1].start < end}"


def _comments(scene: Scene, clause: Clause, trace: Trace, able: Sequence[Trace]) -> bool:
    """Whether a person only spoke of what is done to somebody, and others are told of no less: "Doe was convicted. Roe
    welcomed the verdict. He was arrested in May".
    """
    if not clause.passive(scene.tokens) or not _is_called(trace.one.called, scene.before.speaker):
        return False
    return any(len(other.sentences) >= len(trace.sentences) for other in able if other is not trace)


def _is_called(called: str, speaker: str) -> bool:
    return bool(speaker) and (called in speaker or speaker in called)


def _nameless(scene: Scene, trace: Trace) -> bool:
    """Whether a person without a name was told of since a candidate was: first ("police arrested a man"), or as whom a
    sentence is about ("the pastor fell ill").
    """
    if trace.last is None or trace.last[0] == scene.before.at:
        return False
    number, one = trace.last
    later = scene.before.told[number + 1 :]
    if any(_somebody(told.tokens) for told in later):
        return True
    about = later if one.role == "subject" else scene.before.told[number:]
    return any(told.span is not None and describes(told.tokens, told.span) for told in about)


def _somebody(tokens: Tokens) -> bool:
    """Whether a sentence tells of a person for the first time, without a name: "a man"."""
    for at in tokens.where("indefinite") if tokens.have("human", "person") else ():
        phrase = tokens[at + 1 : at + 1 + _PHRASE]
        head = next((step for step, token in enumerate(phrase) if token.has("human", "person")), _PHRASE)
        if head + 1 < len(phrase) and all(token.word and not token.capital for token in phrase[: head + 2]):
            return True
    return False


def _done_to(scene: Scene, kind: str) -> str:
    """What the main clause before was done to, as far as a pronoun may stand for that as well."""
    thing = scene.before.last.thing if scene.before.last is not None else None
    if thing is None or not (thing.number or thing.text):
        return "nothing"
    return "who acts" if thing.acts else "thing" if thing.number in ("", kind) else "other"


def _among(place: Place, named: int, nearest: Sequence[Place], rarest: Sequence[int]) -> Iterator[str]:
    """How a candidate stands among the others.

    named     how many sentences name it
    nearest   the places of all, in order
    rarest    how many sentences name each of all, in order
    """
    others = rarest[:-1] if named == rarest[-1] else rarest
    most = others[-1] if others else 0
    yield f"often={'most' if named > most else 'tied' if named == most else 'less'}"
    yield f"order={min(3, bisect_left(nearest, place))}"
    yield f"nearer={min(2, bisect_left(nearest, (place[0], 0)))}"
    yield f"able={min(3, len(nearest) - 1)}"


def _place(scene: Scene, trace: Trace, start: Spot) -> Place:
    """How near a candidate is: sentences back, and its rank there."""
    one = trace.last[1] if trace.last is not None else trace.since
    assert one is not None
    return _far(scene, trace, start), rank(one)


def _far(scene: Scene, trace: Trace, start: Spot) -> int:
    """How many sentences before the run of the pronoun a candidate was named last; -1 in the pronoun's own one."""
    if trace.last is None:
        return _RUN
    return -1 if trace.last[0] == scene.before.at else start[0] - trace.last[0]


def _bucket(far: int) -> str:
    if far < 2:
        return "own" if far < 0 else str(far)
    return "run" if far == _RUN else next((name for most, name in _BUCKETS if far <= most), "7+")


def _kind(pronoun: Token) -> str:
    if "person_pronoun" in pronoun.classes:
        return "person"
    return "many" if "plural" in pronoun.classes else "one"


def _about(scene: Scene, at: int, start: Spot, pronoun: Token) -> str:
    """What the clause before the pronoun is about, or, where its sentence has none, the one before its run."""
    own = [c.subject for c in scene.clauses if c.subject is not None and c.subject[1] <= at and c.opener != "quote"]
    own = [span for span in own if not some(scene.tokens, *span, "person_pronoun", "thing_pronoun")]
    if own:
        here = list(mentioned(scene.text, scene.tokens, scene.clauses, scene.names, scene.words))
        return f"own {_subject(scene.tokens, own[-1], here, scene.names, scene.words, pronoun)}"
    told = scene.before.told[start[0] - 1] if start[0] else None
    if told is None or told.span is None:
        return "nothing"
    return _subject(told.tokens, told.span, told.mentioned, told.names, scene.words, pronoun)


def _subject(
    tokens: Tokens, span: Range, told: Sequence[Mentioned], names: Sequence[Name], words: Lexicon, pronoun: Token
) -> str:
    """What a subject is to a pronoun."""
    inside = [one for one in told if span[0] <= one.start < span[1]]
    if inside:
        return "one of them" if any(agrees(pronoun, one) for one in inside) else "another"
    if some(tokens, *span, "person_pronoun", "thing_pronoun"):
        return "a pronoun"
    if "person_pronoun" in pronoun.classes:
        return "somebody" if some(tokens, *span, "person", "human", "group") else "a thing"
    return f"a noun of {number_of(tokens, span, names, words)}"
