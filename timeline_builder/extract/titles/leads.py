"""Leads: how a title begins: the subject of its clause, or what that stands for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.subjects import counts
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.participants import definite, pronouns, things
from timeline_builder.extract.participants.scene import joined_pronoun
from timeline_builder.extract.participants.told import number_of
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles import cased, meant
from timeline_builder.extract.titles.passives import is_passive, resumed
from timeline_builder.extract.titles.undated import without_dates
from timeline_builder.extract.words.language import Language, capitalised
from timeline_builder.extract.words.marks import OPENERS, QUOTES
from timeline_builder.extract.words.tokens import Token, some

_MONEY = "$£¥"
_ARTICLES = ("determiner", "definite")
_TIES = frozenset(("and", "mark", "that", "when", "if", "connective"))  # a clause to the one before
_LOOSE = _TIES | {"adverb"}
_CONNECTIVE = frozenset({"connective"})
_LOOSE_END = frozenset(("adverb", "order"))  # what may end a subject that is told without it


def leading(
    text: str, reading: Reading, clause: Clause, language: Language, speaker: str = ""
) -> tuple[str, list[int]]:
    """What replaces or begins a subject, and the positions of the rest of the clause; none where there is no title."""
    tokens = reading.tokens
    if clause.opener == "reduced" and clause.verb is not None and tokens[clause.verb].has("gerund"):
        return _met(text, reading, clause, language)
    if clause.opener == "relative" and clause.subject is not None:
        related = _owned(text, reading, clause, language) or _related(reading, clause)
        if related is not None:
            return related
    positions = list(clause.positions(extra=False))
    if clause.subject is not None and _nameless(reading, clause.subject):
        return "", _passive(tokens, clause, without_dates(tokens, positions))
    if clause.subject is not None:
        own = _own(reading, clause, positions)
        held = _held(text, reading, clause, language)
        if held:
            return held, _without_opening(reading, without_dates(tokens, own))
        inside = _inside(positions, clause.subject) or range(*clause.subject)
        subject = _trimmed(tokens, inside, own=clause.group[0] == clause.subject[1]) or list(inside)
        owned = clause.opener == "" and "possessive" in tokens[subject[0]].classes
        leads = clause.opener == "" and subject[0] < clause.group[0] and not owned
        first = bisect_left(own, subject[0]) if leads else 0
        before, behind = own[:first], own[first:]
        if owned:  # "in a letter their union had written"
            behind.sort(key=lambda at: at < subject[0])
        positions = [*before, *subject, *_passive_of(tokens, clause), *behind]
    begun, positions = _opening(reading, clause, without_dates(tokens, positions), language)
    if not positions:
        return "", positions
    named = _for_pronoun(reading, clause, positions, speaker)
    if named is not None:
        return named
    told, rest = _definite(reading, clause, positions)
    return (told, rest) if told else (begun, positions)


def _met(text: str, reading: Reading, clause: Clause, language: Language) -> tuple[str, list[int]]:
    """ "The envoys met" for "the envoys, meeting in Oslo on Friday, …", and the positions of the rest; no title for
    "…, alleging fraud in the vote": whose, and when, another clause tells.
    """
    assert clause.verb is not None
    if clause.subject is None or not reading.tokens[clause.verb].has("meeting") or "met" not in language.labels:
        return "", []
    rest = without_dates(reading.tokens, [at for at in clause.positions(extra=False) if at > clause.verb])
    who = attribution.words(text, reading.tokens, clause.subject)
    return f"{capitalised(who, language)} {language.labels['met']}", rest


def _for_pronoun(reading: Reading, clause: Clause, positions: list[int], speaker: str) -> tuple[str, list[int]] | None:
    """Who stands for the pronoun that a subject is or begins with, and the positions of the rest; None for nouns that
    nothing parts from their clause.
    """
    tokens = reading.tokens
    pronoun = reading.pronouns.get(clause)
    if pronoun is not None:
        lead = speaker or _with_article(reading, _able(reading, clause, pronouns.stands_for(reading, clause)))
        lead = lead or capitalised(meant.subject_meant(reading, clause, pronoun), reading.words.language)
        rest = [at for at in positions if at > pronoun]
        before = [at for at in positions if at < pronoun and reading.words.language.dictionary]
        rest = _verb_first(tokens, clause, [*before, *rest]) if before else rest
        return (lead, rest) if lead else ("", _passive(tokens, clause, rest))
    joined = joined_pronoun(tokens, clause)
    if joined is None:
        return _behind_topic(reading, clause, positions) if reading.words.language.dictionary and not speaker else None
    person = pronouns.person_meant(reading, joined, clause)
    return (person.called, [at for at in positions if at > joined]) if person and person.called else ("", [])


def _behind_topic(reading: Reading, clause: Clause, positions: list[int]) -> tuple[str, list[int]] | None:
    """The positions with the noun before them that something between commas parts from them; None where none is."""
    topic = cased.topic(reading, clause)
    return ("", _without_opening(reading, without_dates(reading.tokens, [*topic, *positions]))) if topic else None


def _with_article(reading: Reading, called: str) -> str:
    """A noun with the article that it has in its sentence: "the ministry says it will …"."""
    the = reading.words.language.labels.get("the", "")
    tokens = reading.tokens
    if not the or not called[:1].islower():
        return called
    first = called.split()[0]
    found = any(token.text == first and tokens[at - 1].has("definite") for at, token in enumerate(tokens) if at)
    return f"{the.capitalize()} {called}" if found else called


def _able(reading: Reading, clause: Clause, called: str) -> str:
    """What a pronoun stands for, unless that is a meeting and the verb is of those who meet ("they spoke again")."""
    classes = reading.words.classes
    meeting = bool(called) and "occasion" in classes(called.split()[-1].lower())
    return "" if meeting and clause.verb_is(reading.tokens, "meets", "say") else called


def _nameless(reading: Reading, subject: Range) -> bool:
    """Whether a subject only counts what was named before: "one killed ten people", "the second ended"."""
    language = reading.words.language
    if "the" not in language.labels or not some(reading.tokens, *subject, "numeral", "rank", "order"):
        return False
    words = [token for token in reading.tokens[slice(*subject)] if token.word and token.classes.isdisjoint(_ARTICLES)]
    one = bool(words) and language.numbers.get(words[-1].lower) == 1
    if len(words) > 1:
        return one and not words[-2].has("numbered")  # "the current one", not "the world number one"
    return one or (bool(words) and words[0].has("rank", "order"))


def _inside(positions: list[int], span: Range) -> list[int]:
    """Those of ascending positions that stand in a span."""
    return positions[bisect_left(positions, span[0]) : bisect_left(positions, span[1])]


def _own(reading: Reading, clause: Clause, positions: list[int]) -> list[int]:
    """The positions of a clause without its subject and what opens it, in the order that follows a subject."""
    tokens = reading.tokens
    assert clause.subject is not None
    start, end = clause.subject
    own = positions[: bisect_left(positions, start)] + positions[bisect_left(positions, end) :]
    if clause.opener == "when" and clause.shares is None:
        own = [at for at in own if at > start or tokens[at].mention is not None]  # "three months before"
    while own and not tokens[own[0]].classes.isdisjoint(_TIES):
        if own[0] == end and tokens[end].text in QUOTES:
            break  # "Agentlik | “Nuri” raketini buraxıb"
        own = own[1:]
    if clause.opener == "relative":
        own = _behind_opener(reading, clause, own)
    return _verb_first(tokens, clause, own) if start >= clause.group[1] else own


def _owned(text: str, reading: Reading, clause: Clause, language: Language) -> tuple[str, list[int]] | None:
    """ "Omar Sy's first term" for "whose first term", and the positions of the rest; None where nothing is owned."""
    tokens = reading.tokens
    assert clause.subject is not None
    whose = next((at for at in range(clause.core[0][0], clause.group[0]) if tokens[at].has("whose")), None)
    if whose is None or "possessive" not in language.labels:
        return None
    rest = without_dates(tokens, [at for at in clause.positions(extra=False) if at > whose])
    owner = attribution.words(text, tokens, clause.subject)
    if number_of(tokens, clause.subject, reading.names, reading.words) == "many" and owner.endswith("s"):
        return f"{owner}’", rest
    return language.labels["possessive"].format(who=owner), rest


def _opening(reading: Reading, clause: Clause, positions: list[int], language: Language) -> tuple[str, list[int]]:
    """The positions without what only ties a clause to the one before; for "its frontier" "the frontier", for "his wife
    Ana Lopez" the name.
    """
    tokens = reading.tokens
    rest = _without_connectives(reading, positions)
    if rest and clause.subject and rest[0] and rest[0] == clause.subject[0]:
        owned = "whose" in tokens[rest[0] - 1].classes  # "whose head, Omar Sy, is expected"
        priced = tokens[rest[0]].text in _MONEY and tokens[rest[0] - 1].has("determiner")  # "that $5 million craft"
        if owned or priced:
            return language.labels.get("the", "").capitalize(), rest
    if rest and clause.subject and clause.subject[0] < rest[0] < clause.subject[1]:
        pointing = tokens[rest[0] - 1]
        if pointing.has("that") and pointing.has("determiner"):
            return language.labels.get("the", "").capitalize(), rest  # "that number had fallen"
    if len(rest) < 3 or "possessive" not in tokens[rest[0]].classes:
        return "", rest
    rest = rest[1:]
    subject = range(*clause.subject) if clause.subject else range(0)
    people = (name for name in reading.names if name.part in ("person", "name") and name.end - name.start > 1)
    named = next((name for name in people if name.start in rest and name.start in subject), None)
    before = [at for at in rest if named is not None and at < named.start]
    if named is not None and all(tokens[at].word and not tokens[at].has("preposition", "and") for at in before):
        office = any(tokens[at].has("office", "person") for at in before)
        return "", rest if office else [at for at in rest if at >= named.start]
    return language.labels.get("the", "").capitalize(), rest


def _behind_opener(reading: Reading, clause: Clause, own: list[int]) -> list[int]:
    """The positions of a relative clause behind the word that opens it, its verb first where that closes the clause."""
    opener = next((at for at in own if reading.tokens[at].has("relative", "that", "relative_too")), -1)
    own = [at for at in own if at > opener]
    if not reading.words.language.brackets:
        return own
    chain = range(*clause.group)
    return [*chain, *(at for at in own if at not in chain)]


def _related(reading: Reading, clause: Clause) -> tuple[str, list[int]] | None:
    """The positions of a relative clause with a subject of its own, None where its head is the subject."""
    tokens = reading.tokens
    assert clause.subject is not None
    told = cased.related(reading, clause) if reading.words.language.dictionary else None
    if told is not None:
        return "", _without_opening(reading, without_dates(tokens, told))
    subject = range(*clause.subject)
    own = [at for at in clause.positions(extra=False) if at not in subject]
    opener = next((at for at in own if tokens[at].has("relative", "that", "relative_too")), -1)
    own = [at for at in own if at > opener]
    before = [
        at for at in own if at < clause.group[0] and tokens[at].word and not tokens[at].has("and", "adverb", "about")
    ]
    if len(before) == 1 and before[0] + 1 == clause.group[0] and tokens[before[0]].has("order"):
        before = []  # "who first won in 2013"
    if all(tokens[at].mention is not None or tokens[at].has("date_preposition") for at in before):
        before = []  # "who on Friday dismissed his rival"
    if opener >= 0 and tokens[opener].has("relative_only"):
        place = subject.start - 1
        where = place >= 0 and tokens[place].has("preposition") and not tokens[place].has("of", "to")
        made = [*own, place, *subject] if where else own  # "where a strike shut the shops"
    elif reading.words.language.brackets or not before or own[0] >= clause.group[0]:
        return None
    elif all(not tokens[at].word or tokens[at].has("number") for at in subject):
        made = []  # "to 64, which the president signed"
    else:
        made = _with_object(tokens, clause, opener, own)
    dateless = without_dates(tokens, made)
    kept = _without_opening(reading, dateless)
    if not kept or not tokens[kept[0]].has("person_pronoun", "thing_pronoun"):
        owned = kept[:1] != dateless[:1] and tokens[dateless[0]].has("possessive")  # "Izmir, which his party lost"
        return reading.words.language.labels.get("the", "").capitalize() if owned else "", kept
    if tokens[kept[0]].has("person_pronoun"):
        person = pronouns.person_meant(reading, kept[0], clause)
        return (person.called, kept[1:]) if person else ("", [])  # "his party, which he left"
    called = things.meant(reading, kept[0], clause).text if len(kept) > 1 else ""
    return (called, kept[1:]) if called else ("", [])  # "the army held Gori, which it entered"


def _with_object(tokens: Sequence[Token], clause: Clause, opener: int, own: list[int]) -> list[int]:
    """A relative clause with its noun where that belongs: "whom | soldiers detained", "in which | four people died"."""
    assert clause.subject is not None
    noun = [*range(*clause.subject)]
    preposition = opener - 1
    if clause.core[0][0] <= preposition and tokens[preposition].has("preposition"):
        return own if tokens[noun[0]].has("numeral") and len(noun) == 1 else [*own, preposition, *noun]  # "in one"
    end = clause.group[1]
    stranded = end + 1 < len(tokens) and tokens[end].has("complement") and tokens[end + 1].mention is None
    if stranded and tokens[end + 1].has("date_preposition", "mark"):
        end += 1  # "the money it asked | for | on Monday"
    behind = [at for at in own if at >= end]
    return [*(at for at in own if at < end), *noun, *behind]


def _held(text: str, reading: Reading, clause: Clause, language: Language) -> str:
    """ "Talks were" for "talks held in Moscow", where the language has the words that make a clause of it."""
    tokens = reading.tokens
    if clause.opener != "reduced" or clause.subject is None or clause.verb is None or "was" not in language.labels:
        return ""
    if not (is_passive(tokens, clause) or resumed(reading, clause)):
        return ""
    kept = _without_opening(reading, without_dates(tokens, _trimmed(tokens, range(*clause.subject))))
    called = attribution.words(text, tokens, (kept[0], kept[-1] + 1)) if kept else ""
    pointing = tokens[kept[0] - 1] if kept and kept[0] > clause.subject[0] else None
    if pointing is not None and "the" in language.labels and pointing.has("possessive", "this_that"):
        called = f"{language.labels['the']} {called}"  # "in his first speech, delivered on Monday"
    if clause in reading.pronouns:
        called = pronouns.stands_for(reading, clause)
    many = number_of(tokens, clause.subject, reading.names, reading.words) == "many"
    return f"{called} {language.labels['were' if many else 'was']}" if called else ""


def _trimmed(tokens: Sequence[Token], subject: Sequence[int], *, own: bool = False) -> list[int]:
    """The subject without adverbs at its end ("a contract already"); before its own verb only "they also | agreed"."""
    kept = list(subject)
    loose = _CONNECTIVE if own else _LOOSE_END
    if not own and kept and "not" in tokens[kept[-1]].classes and "finite" in tokens[kept[-1] + 1].classes:
        kept.pop()  # "россияне | не | знали неудач, а в мае обыграли голландцев"
    while len(kept) > 1 and not tokens[kept[-1]].classes.isdisjoint(loose) and not tokens[kept[-1]].capital:
        if tokens[kept[-2]].has("determiner", "and"):
            break  # "the first"
        kept.pop()
    return kept


def _verb_first(tokens: Sequence[Token], clause: Clause, own: list[int]) -> list[int]:
    """The positions behind a subject that followed its verb: "Zwei Menschen | starben am Fluss"; no source of it."""
    chain = range(*clause.group)
    before = [at for at in own if at < chain.start]
    if any(tokens[at].has("according", "source_noun") for at in before):
        before = []
    behind = [at for at in own if at >= chain.stop]
    objects = [at for at in behind if tokens[at].has("reflexive")]
    return [*chain, *objects, *before, *(at for at in behind if at not in objects)]


def _passive_of(tokens: Sequence[Token], clause: Clause) -> list[int]:
    """The "was" of "was abducted and killed", for the second verb."""
    owner = clause.shares
    if owner is None or owner.verb is None or clause.verb is None or clause.verb != clause.group[0]:
        return []
    after = tokens[clause.verb + 1] if clause.verb + 1 < len(tokens) else None
    plain = after is None or after.mention is not None or after.has("preposition", "mark", "and")
    if tokens[owner.verb].has("birth") and after is not None and after.has("to"):
        return []  # "was born in Odessa and moved to Paris"
    if not plain or not tokens[clause.verb].has("participle") or tokens[clause.verb].has("intransitive", "takes_place"):
        return []
    return [at for at in range(owner.group[0], owner.verb) if tokens[at].has("passive")][:1]


def _without_opening(reading: Reading, positions: list[int]) -> list[int]:
    """The positions without connectives, openers and possessives at their beginning."""
    rest = _without_connectives(reading, positions)
    while len(rest) > 2 and reading.tokens[rest[0]].has("possessive"):
        rest = _without_connectives(reading, rest[1:])
    return rest


def _without_connectives(reading: Reading, positions: list[int]) -> list[int]:
    """The positions without connectives and openers at their beginning."""
    tokens = reading.tokens
    while positions and not tokens[positions[0]].classes.isdisjoint(_LOOSE):
        at, first = positions[0], tokens[positions[0]]
        names = {name.start for name in reading.names}
        named = at in names or (reading.words.language.dictionary and first.text in OPENERS and at + 1 in names)
        noun = first.text in _MONEY or (first.has("determiner") and not first.has("connective"))
        if named or noun or first.has("about", "up_to", "not") or counts(tokens, at):
            break
        positions = positions[1:]
    return positions


def _passive(tokens: Sequence[Token], clause: Clause, positions: list[int]) -> list[int]:
    """ "Captured by police" for "he was captured by police" where it is not sure who was; nothing for other verbs."""
    if clause.verb is None:
        return []
    start, _ = clause.group
    chain = tokens[start : clause.verb]
    plain = all(token.has("auxiliary", "adverb", "to") for token in chain) and any(
        token.has("passive") for token in chain
    )
    if not plain or not tokens[clause.verb].has("participle"):
        return []
    begin = next((at for at in range(start, clause.verb) if tokens[at].has("to")), clause.verb)  # "to be sworn in"
    return [at for at in positions if at >= begin]


def _definite(reading: Reading, clause: Clause, positions: list[int]) -> tuple[str, list[int]]:
    """In "the area saw …" and "the minister said …" a noun without a name stands for what was named last."""
    tokens, before = reading.tokens, reading.before
    if clause.subject is None or clause.verb is None or attribution.names_of(clause.subject, reading.names):
        return "", positions
    subject = [at for at in range(*clause.subject) if at in positions]
    words = [at for at in subject if tokens[at].word and "determiner" not in tokens[at].classes]
    if not words:
        return "", positions
    spot = before.spot(tokens[words[0]].classes) if len(words) == 1 else None
    if spot is not None and not any(person.called == spot.called for person in before.people):
        if reading.words.language.dictionary:
            return "", positions  # "город был взят": no feminine name would go with the verb
        called = spot.place if reading.words.inflected else spot.called
    else:
        called = definite.called(reading, clause)
    return called, [at for at in positions if at not in subject and at > subject[0]] if called else positions
