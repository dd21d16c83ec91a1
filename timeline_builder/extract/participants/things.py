"""Things: what "it" and "they" stand for, told only where one reading is possible: an organisation, a country or a
thing that was told of, or several persons.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.names.given_names import gender_of
from timeline_builder.extract.participants import collective
from timeline_builder.extract.participants.context import Context
from timeline_builder.extract.participants.scene import Scene
from timeline_builder.extract.participants.told import Number, Phrase, Told, number_of
from timeline_builder.extract.words.tokens import Token, some


def subject(scene: Scene) -> Phrase:
    """What the subject of the main clause of a sentence stands for where it is such a pronoun."""
    main = scene.main
    at = scene.pronouns.get(main) if main else None
    if main is None or at is None or main.verb is None or "thing_pronoun" not in scene.tokens[at].classes:
        return Phrase()
    return meant(scene, at, main)


def meant(scene: Scene, at: int, clause: Clause) -> Phrase:
    """What "it" or "they" stands for: the speaker in reported speech, else what the sentence before is about."""
    token, before = scene.tokens[at], scene.before
    number: Number = "many" if "plural" in token.classes else "one" if "singular" in token.classes else ""
    if "this_that" in token.classes or (number == "one" and _equates(scene.tokens, clause)):
        return Phrase()
    if clause.opener == "that" and clause.parent is not None:
        return _acting(_reporter(scene, clause, number), number)
    if clause.opener == "relative" and clause.parent is not None:
        return _subject_of(scene, clause, clause.parent, number)
    own = [other for other in scene.clauses if _own_noun(scene, other, at, number)]
    if clause.opener not in ("", "that") or own:
        return _acting(_own(scene, clause, own) if clause.opener in ("", "when") and own else "", number)
    last = before.last
    if last is None or (number == "many" and last.rival):
        return Phrase()
    fits = [phrase for phrase in (last.subject, last.thing) if _fits(phrase, number) and not _is_person(phrase)]
    if len(fits) == 1 or (fits and fits[0].text == fits[-1].text):
        found = fits[0]
        if fits == [last.thing] and not last.thing.acts and _wilful(scene.tokens, clause):
            return Phrase()
    else:
        found = _between(scene, clause, last) if fits else Phrase()
    called = called_before(scene, last) if found.text and found.text == last.subject.text else ""
    return _acting(called, number) if called else found


def _subject_of(scene: Scene, clause: Clause, main: Clause, number: Number) -> Phrase:
    """The subject of the clause that a relative one with a pronoun hangs on: "the army held Gori, which it entered"."""
    own = scene.pronouns.get(main)
    if own is not None and "thing_pronoun" in scene.tokens[own].classes:
        return meant(scene, own, main) if main.opener == "that" else Phrase()
    if main.subject is None or main.verb is None or main.subject[0] > main.verb or clause.passive(scene.tokens):
        return Phrase()
    told = number_of(scene.tokens, main.subject, scene.names, scene.words)
    agrees = bool(told) and told == number
    start, end = main.subject
    while end > start + 1 and scene.tokens[end - 1].has("adverb", "order"):
        end -= 1
    sure = agrees and main.opener == "" and not main.passive(scene.tokens)
    return _acting(attribution.words(scene.text, scene.tokens, (start, end)), number) if sure else Phrase()


def _acting(called: str, number: Number) -> Phrase:
    """A phrase for who acts, nothing where nobody is called."""
    return Phrase(called, number, acts=True) if called else Phrase()


def called_before(scene: Scene, last: Told) -> str:
    """Who the subject of the sentence before stood for, where it was a noun like "the group" or "the two leaders"."""
    before, labels = scene.before, scene.words.language.labels
    earlier = Context(told=before.told[:-1], at=last.at)
    articles = bool(scene.words.language.articles)
    found = collective.meant(last.tokens, last.span, earlier, articles=articles) if last.span else ()
    return f" {labels['and']} ".join(found) if "and" in labels else "".join(found[:1])


def _equates(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a clause says what something is: "it was the third such raid" may be of all that was told."""
    after = tokens[clause.group[1]] if clause.group[1] < len(tokens) else None
    return "passive" in tokens[clause.group[1] - 1].classes and after is not None and "determiner" in after.classes


def _own(scene: Scene, clause: Clause, nouns: Sequence[Clause]) -> str:
    """The subject of the only clause before in the sentence, where that names who acts and no other thing."""
    tokens, other = scene.tokens, nouns[0]
    assert other.subject is not None
    named = attribution.names_of(other.subject, scene.names)
    if len(nouns) > 1 or other.opener or not any(n.part in ("country", "office") and n.form != "people" for n in named):
        return ""
    parted = any(token.text in ";:" for token in tokens[other.group[1] :])
    alone = not _has_object(tokens, other) or other.verb_is(tokens, "becomes")
    if clause.opener == "when":
        sure = _wilful(tokens, clause) or (alone and not clause.passive(tokens) and _has_object(tokens, clause))
    else:
        sure = _wilful(tokens, clause) or (parted and alone)
    return attribution.words(scene.text, tokens, other.subject) if sure else ""


def _wilful(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether only who acts can be the subject of a clause: "it signed", "it applied for relief"."""
    if clause.passive(tokens):
        return False
    return clause.verb_is(tokens, "wilful") or (clause.verb_is(tokens, "governs") and _has_object(tokens, clause))


def _fits(phrase: Phrase, number: str) -> bool:
    exists = bool(phrase.text or phrase.number)
    return exists and (not number or not phrase.number or phrase.number == number)


def _is_person(phrase: Phrase) -> bool:
    """Whether a phrase is a person's name, where one pronoun serves persons and things: "Angela Merkel … sie"."""
    if phrase.persons:
        return False
    given, *family = phrase.text.split() or [""]
    return bool(family) and family[0][:1].isupper() and bool(gender_of(given))


def _between(scene: Scene, clause: Clause, last: Told) -> Phrase:
    """Which of subject and object goes on: who can act does it to something else, or is beaten; a happening begins or
    ends.
    """
    tokens = scene.tokens
    if clause.verb is None or not last.subject.acts or last.thing.acts:
        return Phrase()  # "Mali expelled the mission. It withdrew …"
    if clause.passive(tokens):
        return last.subject if clause.verb_is(tokens, "beaten") else Phrase()
    happens = (
        "intransitive" in tokens[clause.verb].classes and "goes" not in tokens[clause.verb].classes
    )  # "it returned": who acts
    deed = _has_object(tokens, clause) or _wilful(tokens, clause) or clause in scene.saying
    if deed or (last.subject.persons and not happens):
        return last.subject
    return last.thing if last.thing.text and happens else Phrase()


def _has_object(tokens: Sequence[Token], clause: Clause) -> bool:
    follows = tokens[clause.group[1]] if clause.group[1] < len(tokens) else None
    linking = some(tokens, clause.group[1] - 1, clause.group[1], "passive", "auxiliary")
    return not linking and follows is not None and follows.word and not follows.has("preposition", "adverb", "and")


def _reporter(scene: Scene, clause: Clause, number: str) -> str:
    """The organisation that speaks of itself: "the agency said it had received …"; passives may be of anything."""
    assert clause.parent is not None
    source = attribution.speaker(scene.tokens, clause.parent)
    if source is None:
        return ""
    if clause.passive(scene.tokens):
        return ""
    if clause.parent in scene.pronouns:
        return scene.source
    phrase = number_of(scene.tokens, source.span, scene.names, scene.words)
    if number and phrase and number != phrase:
        return ""
    if clause.parent.opener == "relative":
        return scene.source  # "a man whom it said it seized"
    own = attribution.source_text(scene.text, scene.tokens, source.span)
    return scene.source if scene.source in own else own  # "unions called a march, and the CGTP says it will strike"


def _own_noun(scene: Scene, clause: Clause, at: int, number: str) -> bool:
    """Whether an earlier clause of the same sentence is about something that a pronoun after it may stand for."""
    if clause.subject is None or clause.subject[0] >= at or clause.opener == "quote":
        return False
    if clause in scene.pronouns:
        return False
    told = number_of(scene.tokens, clause.subject, scene.names, scene.words)
    return not (told and number) or told == number
