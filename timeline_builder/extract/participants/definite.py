"""Definite phrases: whom "the minister", "the group", "the two men" or "its fighters" of a clause stand for."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.participants import collective, pronouns
from timeline_builder.extract.participants.bearers import Bearer, bearers
from timeline_builder.extract.participants.beside import owns_club
from timeline_builder.extract.participants.scene import Scene
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, some

_LOOSE = frozenset(("adverb", "order"))  # no words of the phrase
_OWNED = 2  # words of "its fighters"
_PAIR = 2
_POINTS = ("definite", "both", "its", "their")  # one of them is in every such phrase of a language with articles
_MEANS = ("person", "human", "state_head", "any_body", "states", "its", "definite")  # and one of these of the others


def meant(scene: Scene, clause: Clause | None, span: Range) -> tuple[str, ...]:
    """Who a noun phrase without a name stands for, told only where one reading is possible."""
    articles = bool(scene.words.language.articles)
    points = _POINTS if articles else _MEANS
    if scene.tokens.classes.isdisjoint(points) or not some(scene.tokens, *span, *points):
        return ()
    person = pronouns.office_meant(scene, span)
    if person is not None and person.called:
        return (person.called,)
    if sides := _two_sides(scene, span):
        return sides
    apposed = _apposed(scene, span)
    if apposed:
        return (apposed,)
    earlier = (n for n in scene.names if n.end <= span[0] and not (clause and clause.holds(n.start, extra=False)))
    here = bearers(scene.tokens, earlier, scene.before.at)
    found = collective.meant(scene.tokens, span, scene.before, here, articles=articles)
    if found or clause is None:
        return found
    owner = _owner(scene, clause, span)
    return (owner,) if owner else ()


def at_the_head(scene: Scene, clause: Clause) -> tuple[str, ...]:
    """Who the first word or two of a subject stand for, in languages whose verb ends the clause: what follows them may
    be its object ("qruplaşma | iki əsgəri əsir götürüb").
    """
    if clause.subject is None or scene.tokens.classes.isdisjoint(_MEANS):
        return ()
    start, end = clause.subject
    if "club" in scene.tokens.classes:
        start = next((name.end for name in scene.names if name.start == start and owns_club(scene.tokens, name)), start)
    for stop in range(start + 1, min(end, start + _OWNED) + 1):
        if "oblique" in scene.tokens[stop - 1].classes:
            continue  # "Prezidentin köməkçisi"
        if found := meant(scene, clause, (start, stop)):
            return found
    return ()


def subject(scene: Scene, clause: Clause) -> tuple[str, ...]:
    """Who the subject of a clause stands for, asked for actors and titles: as of `meant`."""
    found = scene.subjects.get(clause)
    if found is None:
        found = scene.subjects[clause] = meant(scene, clause, clause.subject) if clause.subject is not None else ()
    return found


def called(scene: Scene, clause: Clause) -> str:
    """The words for who the subject of a clause stands for: "M23 fighters", "M23’s men", "Ana Lopez and Omar Sy"."""
    labels, found = scene.words.language.labels, subject(scene, clause)
    if not found or clause.subject is None:
        return ""
    words = _words(scene.tokens, clause.subject)
    if not scene.words.language.articles and not any(person.called in found for person in scene.before.people):
        return ""  # "Талибан объявила": verbs agree with the noun
    if found[0].islower() or any(word.has("preposition", "their") for word in words):
        return ""
    if len(found) > 1:
        return f" {labels['and']} ".join(found) if "and" in labels else ""
    if "possessive" in words[0].classes:
        return f"{labels['possessive'].format(who=found[0])} {words[-1].text}" if "possessive" in labels else ""
    first, *rest = found[0].split()
    head = words[-1]
    ranked = any(scene.words.classes(word) & {"order", "rank"} for word in rest)
    if first.endswith(POSSESSIVES) and head.lower in rest and ranked:
        return ""  # "The mission" need not be "Moscow's first lunar mission", of which the words before speak too
    if "armed" in head.classes and "group" in head.classes and head.lower not in rest:
        return f"{found[0]} {head.text}"
    if head.lower in {bearer.behind for bearer in scene.before.every if bearer.called == found[0]} and "the" in labels:
        return f"{labels['the']} {found[0]} {head.text}"  # "the Sinaloa cartel"
    common = any(scene.words.classes(word.lower()) & {"office", "acting_body"} for word in (first, *rest))
    article = common and "the" in labels and not first.endswith(POSSESSIVES)
    return f"{labels['the']} {found[0]}" if article and rest else found[0]


def _apposed(scene: Scene, span: Range) -> str:
    """The organisation named between commas behind a phrase: "the group, the Kivu Peace Committee, said"."""
    tokens, end = scene.tokens, span[1]
    if end >= len(tokens) or tokens[end].text != "," or "definite" not in tokens[span[0]].classes:
        return ""
    begin = end + 2 if end + 1 < len(tokens) and "definite" in tokens[end + 1].classes else end + 1
    name = next((name for name in scene.names if name.start == begin and name.part in ("office", "name")), None)
    if name is None or (begin == end + 1 and name.part == "name") or attribution.names_of(span, scene.names):
        return ""
    closed = name.end + 1 < len(tokens) and tokens[name.end].text == ","
    goes_on = closed and not tokens[name.end + 1].has("and", "determiner") and not tokens[name.end + 1].capital
    return name.actor if goes_on and not name.actor.isupper() else ""  # "the disaster agency, BNPB" reads by itself


def _two_sides(scene: Scene, span: Range) -> tuple[str, ...]:
    """The two that the sentence before is about, for "the two sides": "Mali and the CMA signed a truce. The two sides
    met"; persons are none.
    """
    head = scene.tokens[span[1] - 1]
    about = scene.before.last.about if "both_sides" in head.classes and scene.before.last is not None else ()
    if len(about) != _PAIR or not some(scene.tokens, *span, "two") or any(one.sort == "person" for one in about):
        return ()
    return tuple(one.called for one in about) if all(one.joined for one in about) else ()


def _words(tokens: Sequence[Token], span: Range) -> list[Token]:
    return [token for token in tokens[slice(*span)] if token.word and token.classes.isdisjoint(_LOOSE)]


def _owner(scene: Scene, clause: Clause, span: Range) -> str:
    """Whose fighters "its fighters" are: who is said to speak, or who the clause or the sentence before is about."""
    words = _words(scene.tokens, span) if "its" in scene.tokens.classes else []
    if len(words) != _OWNED or not ("its" in words[0].classes and words[1].has("armed", "troops", "own_force")):
        return ""
    if clause.opener == "that" and clause.parent is not None:
        source = attribution.speaker(scene.tokens, clause.parent)
        person = any(person.called == scene.source for person in scene.before.people)
        return "" if source is None or person else scene.source
    if any(other.subject is not None and other.subject[0] < span[0] for other in scene.clauses):
        return ""
    last = scene.before.last
    return _only(last.about) if last is not None else ""


def _only(found: Sequence[Bearer]) -> str:
    """The only one named, if that is no person."""
    return found[0].called if len(found) == 1 and found[0].sort != "person" else ""
