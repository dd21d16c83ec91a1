"""Pronouns: whom or what the subject of a clause stands for, told only where one candidate alone is possible.

A wrongly filled pronoun is a false statement, an unfilled one only a shorter title. So gender and number must agree, a
speaker is not the "he" of the own words, and where two candidates compete none is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline_builder.extract.attribution import attribution, sources
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.names.given_names import gender_of
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants import collective
from timeline_builder.extract.participants.context import Context, Person, offices, persons
from timeline_builder.extract.participants.told import Phrase, Told, number_of
from timeline_builder.extract.words.language import Lexicon, fold
from timeline_builder.extract.words.tokens import Token, Tokens, some

_PRONOUNS = ("person_pronoun", "thing_pronoun", "first_person")
_CASED = ("oblique", "enclitic", "date_preposition")  # words that belong to the verb, not to the pronoun before them
_BARE_OFFICE = 4  # words of "the head of state", "the deputy prime minister"


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence in which a pronoun may stand.

    phrases  the phrases that name its sources
    before   what went before
    seen     the words (lower-case) that have a capital in the middle of a sentence of the text
    source   who speaks in it, "" where nobody is named
    """

    text: str
    tokens: Tokens
    clauses: Sequence[Clause]
    names: Sequence[Name]
    phrases: Sequence[sources.Phrase]
    before: Context
    words: Lexicon
    seen: frozenset[str] = frozenset()
    source: str = ""


def pronoun_of(tokens: Sequence[Token], clause: Clause) -> int | None:
    """The position of the pronoun that is the whole subject of a clause."""
    if clause.subject is None or not some(tokens, *clause.subject, *_PRONOUNS):
        return None
    dated = any(tokens[at].mention for at in range(*clause.subject))  # "On Tuesday night he had called"
    loose = ("adverb", "order", "and", "that", "when", *(("date_preposition",) if dated else ()))
    found = [at for at in range(*clause.subject) if tokens[at].word and not tokens[at].has(*loose)]
    if found and len(found) > 1 and _closes(tokens, found):
        return found[-1]
    if not found or not tokens[found[0]].has(*_PRONOUNS):
        return None
    sure = not tokens[found[0]].has("determiner") and all(tokens[at].has(*_CASED) for at in found[1:])
    return found[0] if len(found) == 1 or sure else None  # "նա քայլերթով մեկնել էր"


def _closes(tokens: Sequence[Token], found: Sequence[int]) -> bool:
    """Whether a pronoun of a person closes the phrase, behind what only says when or where: "Parlamentdə çıxışı zamanı
    o, 105 itki barədə danışmışdı"; where it may as well be "that", a comma behind it tells.
    """
    last = found[-1]
    if not tokens[last].has("person_pronoun") or not tokens[found[-2]].has("oblique", "adverbial"):
        return False
    return not tokens[last].has("determiner") or (last + 1 < len(tokens) and tokens[last + 1].text == ",")


def joined_pronoun(tokens: Sequence[Token], clause: Clause) -> int | None:
    """The position of a pronoun that is the first of two who act: "he and his mentor walked out"."""
    if clause.subject is None or clause.subject[1] - clause.subject[0] < 3:
        return None
    at = clause.subject[0]
    joined = tokens[at].has("person_pronoun") and not tokens[at].has("determiner") and tokens[at + 1].has("and")
    return at if joined else None


def stands_for(scene: Scene, clause: Clause) -> str:
    """What a clause's subject stands for where it is a pronoun; "" where it is none, or what it means is not sure."""
    at = pronoun_of(scene.tokens, clause)
    if at is None:
        return ""
    token = scene.tokens[at]
    if token.has("first_person"):
        return scene.source or scene.before.speaker
    if token.has("person_pronoun"):
        either = token.has("thing_pronoun")
        person = person_meant(scene, at, clause)
        if either and person is not None and not clause.verb_is(scene.tokens, "say", "say_weak"):
            return ""  # where nouns have a gender, only who speaks is surely a person
        if person is not None or not either:
            return person.called if person else ""
    return _thing_meant(scene, at, clause)


def leads(scene: Scene, clause: Clause) -> str:
    """Who a clause is about where its subject names nobody: whom its pronoun or a bare office stands for."""
    found = stands_for(scene, clause)
    if found or clause.subject is None or not some(scene.tokens, *clause.subject, "person", "state_head"):
        return found
    if pronoun_of(scene.tokens, clause) is not None:
        return ""
    meant = None if attribution.names_of(clause.subject, scene.names) else office_meant(scene, clause.subject)
    return meant.called if meant else ""


def person_meant(scene: Scene, at: int, clause: Clause) -> Person | None:
    """The person that the pronoun at a position stands for, if only one can be meant.

    Where pronouns of persons stand for things as well ("мост … он был взорван"), only a verb of persons makes it sure.
    """
    if scene.words.language.things_too and not clause.verb_is(scene.tokens, "say", "say_weak", "human_verb"):
        return None
    tokens, before = scene.tokens, scene.before
    here = persons(scene.text, tokens, scene.clauses, scene.names, before)
    agreeing = [person for person in here if _agrees(tokens[at], person)]
    spoken = _spoken(scene, at)
    if spoken:
        agreeing = [person for person in agreeing if not _is_called(person, scene.source)]
    earlier = [person for person in agreeing if person.start < at]
    if earlier:
        return _only(earlier, among_subjects=not spoken)
    later = [person for person in agreeing if person.subject]
    if later and clause.opener == "when" and not spoken:
        return _only(later, among_subjects=True)  # "after he was freed, Navalny said …"
    if _rival_named(scene, here, at):
        return None
    absent = {person.called for person in here}  # a pronoun does not stand for a name that follows it
    return _from_before(tokens[at], before, absent, strict=spoken)


def _rival_named(scene: Scene, here: Sequence[Person], at: int) -> bool:
    """Whether a name of several words stands before a pronoun in its sentence that may as well be a person's."""
    known = {person.start for person in here}
    return any(
        name.end <= at and name.end - name.start > 1 and name.part in ("name", "person") and not name.where
        for name in scene.names
        if name.start not in known
    )


def speaker_meant(scene: Scene, at: int) -> Person | None:
    """The person who spoke last, where the pronoun of a verb of saying agrees with them; None where another person is
    what a clause before the pronoun, or a sentence behind their words, is about.
    """
    before = scene.before
    here = persons(scene.text, scene.tokens, scene.clauses, scene.names, before)
    for person in before.people:
        if _is_called(person, before.speaker) and _agrees(scene.tokens[at], person):
            others = [other for other in before.people if other.at > person.at]
            others += [other for other in here if other.start < at]
            rivals = (o for o in others if o.subject and o.called != person.called and _agrees(scene.tokens[at], o))
            return person if next(rivals, None) is None else None
    return None


def office_meant(scene: Scene, span: Range) -> Person | None:
    """The person whom "the minister" stands for: the only one who was named with that office."""
    if scene.words.language.articles and not some(scene.tokens, *span, "definite"):
        return None
    tokens = scene.tokens[slice(*span)]
    parts = [token for token in tokens if token.word and not token.has("determiner", "adverb", "and")]
    if not parts or len(parts) > _BARE_OFFICE:
        return None
    if parts[0].has("state_head"):
        heads = [one for one in scene.before.people if any(_heads_state(scene.words, title) for title in one.titles)]
        return heads[0] if len(heads) == 1 else None  # "the head of state" after "President Ilham Aliyev"
    if not all(token.has("person", "human", "preposition", "other_office") for token in parts):
        return None
    held = offices(scene.tokens, span)
    found = [person for person in scene.before.people if held and _holds(scene, held, person)]
    since = scene.before.told[found[0].at + 1 :] if len(found) == 1 else ()
    rival = any(told.speaks_of(parts[-1]) for told in since)
    return found[0] if len(found) == 1 and not rival else None


def _heads_state(words: Lexicon, title: str) -> bool:
    return "state_head" in words.classes(fold(title))


def _holds(scene: Scene, held: set[str], person: Person) -> bool:
    if scene.words.inflected:
        return all(any(scene.words.akin(one, title) for title in person.titles) for one in held)
    return held <= person.titles


def _from_before(pronoun: Token, before: Context, absent: set[str], *, strict: bool) -> Person | None:
    """The person of the sentences before: the only one who agrees, or the one they are about."""
    every = [person for person in before.people if _agrees(pronoun, person) and person.called not in absent]
    latest = [person for person in every if person.at == max(other.at for other in every)]
    if len(every) == 1:
        sure = every[0].gender and pronoun.has("masculine", "feminine")
        known = sure or every[0].subject or before.often.get(every[0].called, 0) > 1
        near = every[0].at == before.at - 1 or prevails(before, every[0], set())
        return every[0] if every[0].sure and known and near else None
    if strict or not latest:
        return None
    about = [person for person in latest if person.subject]
    if len(about) != 1 or not about[0].sure:
        return None
    others = any(one.subject for one in every if one is not about[0])
    if _is_called(about[0], before.speaker) and others and not prevails(before, about[0], set()):
        return None  # "Mladic was convicted. Biden welcomed the verdict. He was captured in 2011."
    surer = not about[0].gender and any(one.gender and one.sure for one in every)
    if surer and not prevails(before, about[0], set()):
        return None  # "World Athletics ratified it. In April he had planned …"
    rest = [before.often.get(person.called, 0) for person in every if person is not about[0]]
    return about[0] if len(latest) == 1 or before.often.get(about[0].called, 0) > max(rest) else None


def prevails(before: Context, person: Person, apart: set[str]) -> bool:
    """Whether a person was named more often so far than any other one, those apart who cannot be meant."""
    others = (count for called, count in before.often.items() if called not in apart | {person.called})
    return before.often.get(person.called, 0) > max(others, default=0)


def _only(found: Sequence[Person], *, among_subjects: bool) -> Person | None:
    """The only person, if a clause is about them: "the driver hit Smith before he fled" does not say who fled."""
    if len(found) != 1 or not found[0].sure or (among_subjects and not found[0].subject):
        return None
    return found[0]


def _agrees(pronoun: Token, person: Person) -> bool:
    if not person.gender or not pronoun.has("masculine", "feminine"):
        return True
    return pronoun.has(person.gender)


def _is_called(person: Person, source: str) -> bool:
    return bool(source and person.called) and person.called.split()[-1] in source


def _spoken(scene: Scene, at: int) -> bool:
    """Whether a position stands in words that a speaker who is named elsewhere is quoted with."""
    quoted = any(c.opener == "quote" and c.core[0][0] <= at < c.core[-1][1] for c in scene.clauses)
    said_after = any(
        attribution.says(scene.tokens, clause, scene.clauses) and clause.verb is not None and clause.verb > at
        for clause in scene.clauses
        if clause.opener == "" and not clause.holds(at)
    )
    return quoted or said_after


def _thing_meant(scene: Scene, at: int, clause: Clause) -> str:
    """What "it" or "they" stands for: the speaker in reported speech, else what the sentence before is about."""
    token, before = scene.tokens[at], scene.before
    number = "many" if token.has("plural") else "one" if token.has("singular") else ""
    if token.has("this_that") or (number == "one" and _equates(scene.tokens, clause)):
        return ""
    if clause.opener == "that" and clause.parent is not None:
        return _reporter(scene, clause, number)
    own = [other for other in scene.clauses if _own_noun(scene, other, at, number)]
    if clause.opener not in ("", "that") or own:
        return _own(scene, clause, own) if clause.opener in ("", "when") and own else ""
    last = before.last
    if last is None or (number == "many" and last.rival):
        return ""
    fits = [phrase for phrase in (last.subject, last.thing) if _fits(phrase, number) and not _is_person(phrase)]
    if len(fits) == 1 or (fits and fits[0].text == fits[-1].text):
        found = "" if fits == [last.thing] and not last.thing.acts and _wilful(scene.tokens, clause) else fits[0].text
    else:
        found = _between(scene, clause, last) if fits else ""
    return _called_before(scene, last) or found if found and found == last.subject.text else found


def _called_before(scene: Scene, last: Told) -> str:
    """Who the subject of the sentence before stood for, where it was a noun like "the group" or "the two leaders"."""
    before, labels = scene.before, scene.words.language.labels
    earlier = replace(before, told=before.told[:-1], at=last.at)
    found = (
        collective.meant(last.tokens, last.span, earlier, articles=bool(scene.words.language.articles))
        if last.span
        else ()
    )
    return f" {labels['and']} ".join(found) if "and" in labels else "".join(found[:1])


def _equates(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a clause says what something is: "it was the third such raid" may be of all that was told."""
    after = tokens[clause.group[1]] if clause.group[1] < len(tokens) else None
    return tokens[clause.group[1] - 1].has("passive") and after is not None and after.has("determiner")


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
        sure = alone and not clause.passive(tokens) and _has_object(tokens, clause)
    else:
        sure = _wilful(tokens, clause) or (parted and alone)
    return attribution.words(scene.text, tokens, other.subject) if sure else ""


def _wilful(tokens: list[Token], clause: Clause) -> bool:
    """Whether only who acts can be the subject of a clause: "it signed", "it applied for relief"."""
    if clause.passive(tokens):
        return False
    return clause.verb_is(tokens, "wilful") or (clause.verb_is(tokens, "governs") and _has_object(tokens, clause))


def _fits(phrase: Phrase, number: str) -> bool:
    exists = bool(phrase.text or phrase.number)
    return exists and (not number or not phrase.number or phrase.number == number)


def _is_person(phrase: Phrase) -> bool:
    """Whether a phrase is a person's name, where one pronoun serves persons and things: "Angela Merkel … sie"."""
    given, *family = phrase.text.split() or [""]
    return bool(family) and family[0][:1].isupper() and bool(gender_of(given))


def _between(scene: Scene, clause: Clause, last: Told) -> str:
    """Which of subject and object goes on: who can act does it to something else, a happening begins or ends."""
    tokens = scene.tokens
    assert clause.verb is not None
    if last.subject.acts and last.thing.acts:
        return ""  # "Mali expelled the mission. It withdrew …"
    if last.subject.acts and not clause.passive(tokens) and _has_object(tokens, clause):
        return last.subject.text
    if last.subject.acts and (_wilful(tokens, clause) or attribution.says(tokens, clause, scene.clauses)):
        return last.subject.text
    happens = tokens[clause.verb].has("intransitive") and not tokens[clause.verb].has("goes")  # "it returned": who acts
    if last.thing.text and last.subject.acts and happens:
        return last.thing.text
    return ""


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
    if pronoun_of(scene.tokens, clause.parent) is not None:
        return scene.source
    phrase = number_of(scene.tokens, source.span, scene.names, scene.words)
    if number and phrase and number != phrase:
        return ""
    return scene.source


def _own_noun(scene: Scene, clause: Clause, at: int, number: str) -> bool:
    """Whether an earlier clause of the same sentence is about something that a pronoun after it may stand for."""
    if clause.subject is None or clause.subject[0] >= at or clause.opener == "quote":
        return False
    own = pronoun_of(scene.tokens, clause)
    if own is not None:
        return False
    told = number_of(scene.tokens, clause.subject, scene.names, scene.words)
    return not (told and number) or told == number
