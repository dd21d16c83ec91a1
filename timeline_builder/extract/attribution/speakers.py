"""Speakers: who is meant by the words that name a source."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.grammar.articles import called_so
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.subjects import first_noun
from timeline_builder.extract.grammar.verbs import Range
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants import definite, pronouns, unnamed
from timeline_builder.extract.participants.scene import Scene
from timeline_builder.extract.words.declension import LOCATIVE
from timeline_builder.extract.words.language import Lexicon, fold
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some

_LONGEST_SOURCE = 8  # words
_NO_PART = frozenset(("adverb", "determiner", "and"))
_NO_TITLE = ("finite", "participle", "preposition", "and", "relative", "that", "when", "determiner")


def speaker(scene: Scene) -> tuple[str, attribution.Source | None]:
    """Who is named in a sentence as saying something, and by which words."""
    for clause in scene.saying:
        source = attribution.speaker(scene.tokens, clause)
        found = resolved(scene, source) if source is not None else ""
        if found:
            return found, source
    if not scene.phrases:
        return "", None
    source = scene.phrases[0].source
    return resolved(scene, source), source


def resolved(scene: Scene, source: attribution.Source) -> str:
    """The words of a source as one calls it; a pronoun or a bare office ("the minister") is who was named before, if
    that is sure.
    """
    if source == scene.told_by:
        return scene.source
    found = _resolved(scene, source)
    if not found or (scene.words.declension is not None and any(found == name.actor for name in scene.names)):
        return found  # a name that stands in the nominative already
    return scene.words.uninflected(found, genitive=_owns(scene, source))


def _owns(scene: Scene, source: attribution.Source) -> bool:
    """Whether a source owns the words that name it: "Elmar Vəliyevin | sözlərinə görə", "по словам | очевидцев"."""
    if scene.words.declension is not None:
        return source.clause is None
    behind = source.span[1]
    while behind < len(scene.tokens) and scene.tokens[behind].mention is not None:
        behind += 1
    return source.clause is None and behind < len(scene.tokens) and scene.tokens[behind].has("according_after")


def _resolved(scene: Scene, source: attribution.Source) -> str:
    text, tokens = scene.text, scene.tokens
    at = scene.pronouns.get(source.clause) if source.clause is not None else None
    if at is not None and source.span[0] <= at < source.span[1] and scene.words.language.verb_last:
        return _pronoun(scene, at, source.clause)
    span = _subject(scene, source.span)
    named = attribution.names_of(span, scene.names)
    if "according_him" in tokens.classes and some(tokens, *span, "according_him"):
        return scene.source or scene.before.speaker
    if "own_voice" in tokens.classes and _own_voice(_parts(tokens, span)):
        return ""
    if span[0] and "where" in tokens[span[0] - 1].classes and scene.words.declension is not None:
        return _where_said(scene, span, named)
    apposed = _apposed(tokens, span, scene.names)
    if (
        apposed is not None
        and not any("person" in token.classes for token in _parts(tokens, span))
        and not _stands_alone(tokens, apposed)
    ):
        apposed = None
    if named and (apposed is None or any(_is_speaker(tokens, name) for name in named)):
        return _briefly(text, tokens, span, named, scene.words)
    if apposed is not None:
        return attribution.words(text, tokens, (apposed.start, apposed.end))
    if at is not None and span[0] <= at < span[1]:
        return _pronoun(scene, at, source.clause)
    return _unnamed(scene, source.clause, span, _parts(tokens, span))


def _parts(tokens: Sequence[Token], span: Range) -> list[Token]:
    """The words of a phrase that tell who it names."""
    return [token for token in tokens[slice(*span)] if token.word and token.classes.isdisjoint(_NO_PART)]


def _own_voice(parts: Sequence[Token]) -> bool:
    """Whether a text speaks for itself: the word that leads these says so."""
    return bool(parts) and "own_voice" in parts[0].classes


def _is_speaker(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is of the person who speaks, not of what they head ("the governor of San Juan, Jo Doe")."""
    return name.part == "person" and not (name.start and "of" in tokens[name.start - 1].classes)


def _unnamed(scene: Scene, clause: Clause | None, span: Range, parts: Sequence[Token]) -> str:
    """The words of a source without a name: "the minister", "official figures", "the ministry"."""
    before, tokens = scene.before, scene.tokens
    if not parts:
        return before.speaker if some(tokens, *span, "person_pronoun", "thing_pronoun") else ""
    if len(parts) == 1 and "object_pronoun" in parts[0].classes:
        return before.speaker  # "quoted | him | as saying"
    if len(parts) > 1 and "person_pronoun" in parts[-1].classes:
        return ""  # "a charge he denied"
    meant = definite.meant(scene, clause, span)
    if len(meant) == 1:
        whole = before.speaker.endswith(meant[0]) and _is_office(scene, before.speaker)
        return before.speaker if whole else meant[0]
    found = attribution.source_text(scene.text, tokens, span)
    if all(token.has("thing_pronoun", "source_noun") and "person" not in token.classes for token in parts):
        if some(tokens, *span, "possessive") or any("thing_pronoun" in token.classes for token in parts):
            return before.speaker or found
        return attribution.words(scene.text, tokens, span) if len(parts) > 1 else ""  # "official figures", not "data"
    same_office = len(parts) == 1 and "office" in parts[0].classes and parts[0].lower in before.speaker.lower()
    same_office = same_office or (
        len(parts) == 1 and "agency" in parts[0].classes and _is_office(scene, before.speaker)
    )
    return before.speaker if same_office else found


def _is_office(scene: Scene, called: str) -> bool:
    """Whether words name an organisation, by a noun among them."""
    return any("office" in scene.words.classes(fold(word)) for word in called.lower().split())


def _where_said(scene: Scene, span: Range, named: Sequence[Name]) -> str:
    """The office in which something is said, as one calls it; of a capital its name."""
    found = attribution.source_text(scene.text, scene.tokens, span)
    whole = next((name for name in named if (name.start, name.end) == span and name.place), None)
    if whole is not None:
        return whole.place
    declension = scene.words.declension
    return (declension.nominative(found, (LOCATIVE,)) if declension is not None else "") or found


def _subject(scene: Scene, span: Range) -> Range:
    """A source without the object that follows it where the verb ends its clause and no name tells where it ends."""
    tokens = scene.tokens
    if not scene.words.language.verb_last or not some(tokens, *span, "oblique"):
        return span
    named = attribution.names_of(span, scene.names)
    if any(name.part in ("person", "office", "country") or name.end - name.start > 1 for name in named):
        return span
    if {"ablative", "acting_body"} <= tokens[span[1] - 1].classes:
        return span  # "Yol polisindən verilən məlumata görə"
    return (span[0], first_noun(tokens, *span) or span[1])


def _apposed(tokens: Sequence[Token], span: Range, names: Sequence[Name]) -> Name | None:
    """The person named behind the comma that ends a phrase, with nothing but titles between."""
    end = span[1]
    if end >= len(tokens) or not (tokens[end].text == "," or called_so(tokens, end)):
        return None
    owned = some(tokens, *span, "possessive") or any(token.text.endswith(POSSESSIVES) for token in tokens[slice(*span)])
    parts = ("person", "name", "office") if owned and not tokens[end - 1].capital else ("person", "name")
    behind = next((name for name in names if name.start > end and name.part in parts and not name.title), None)
    if behind is None:
        return None
    party = behind.part == "office" and "definite" in tokens[end + 1].classes  # "the president's party, the UFDG, said"
    return behind if all(_leads(token) for token in tokens[end + 1 + party : behind.start]) else None


def _stands_alone(tokens: Sequence[Token], name: Name) -> bool:
    """Whether commas enclose a name of several words: "the pilot, Jane Roe, said"."""
    closed = name.end < len(tokens) and tokens[name.end].text == "," and tokens[name.start - 1].text in (",", "՝")
    return name.part == "office" or (closed and name.end - name.start > 1)


def _leads(token: Token) -> bool:
    """Whether a word may stand before a name in apposition: "Brig Gen Jo Doe", "норвежец Магнус Карлсен"."""
    return token.has("person", "portfolio") or (token.word and token.classes.isdisjoint(_NO_TITLE))


def _pronoun(scene: Scene, at: int, clause: Clause | None) -> str:
    """Whom the pronoun before a verb of saying stands for: who spoke last, where that agrees with it."""
    assert clause is not None
    token, before = scene.tokens[at], scene.before
    if "person_pronoun" in token.classes:
        person = pronouns.speaker_meant(scene, at) or pronouns.person_meant(scene, at, clause)
        return person.called if person else ""
    last = before.speaker if before.spoke == before.at - 1 else ""
    closes = "singular" in token.classes and not last and scene.tokens[clause.core[0][0] - 1].text == ","
    if here := _acting_before(scene, clause, plain=closes):
        return here
    if last and _is_office(scene, last):
        return last  # "Troops took the town, the ministry said. It said 12 had died"
    found = pronouns.stands_for(scene, clause)
    first, _, rest = found.partition(" ")
    if last and "settlement" in scene.words.classes(rest.partition(" ")[0].lower()):
        return last  # "The town of Lar was shelled, the agency reported. It said …"
    if found and "killed" not in scene.words.classes(found.lower()):  # "was shot dead, … It said"
        return rest if "determiner" in scene.words.classes(first.lower()) else found
    return last


def _acting_before(scene: Scene, clause: Clause, *, plain: bool) -> str:
    """The only country or organisation that acts in the sentence before a clause: "Baku gives no losses; it says …".

    plain   whether one without a name may be meant: "The bank will cut 500 jobs, it said"
    """
    earlier = [other for other in scene.clauses if other.opener == "" and other.core[0][0] < clause.core[0][0]]
    spans = [other.subject for other in earlier if other.subject is not None and other.shares is None]
    if len(spans) != 1:
        return ""
    parts = ("country", "office", "name") if plain else ("country", "office")
    named = [name for name in attribution.names_of(spans[0], scene.names) if name.part in parts]
    if len(named) == 1 and named[0].end == spans[0][1]:
        return named[0].actor
    many = scene.words.number(scene.tokens[spans[0][1] - 1].lower) == "many"
    return unnamed.institution(scene.text, scene.tokens, scene.words, spans[0]) if plain and not (named or many) else ""


def _briefly(text: str, tokens: Tokens, span: Range, named: Sequence[Name], words: Lexicon) -> str:
    """The words of a source; of a long phrase only the person or organisation it names.

    Where the verb ends its clause, what follows the name is the verb's object.
    """
    people = [name for name in named if name.personal()]
    while len(people) > 1 and some(tokens, people[-2].end, people[-1].start, "where") and words.language.dictionary:
        people.pop()  # "губернатор Смирнов на совещании у президента Путина"
    chosen = people[-1] if people else next((name for name in named if name.part == "office"), None)
    told_of = bool(people) and "of" in tokens[people[-1].end].classes  # "Jo Doe | of the disaster agency CONRED"
    if chosen is not None and (told_of or (words.language.verb_last and span[1] - chosen.end > 1)):
        span = (span[0], chosen.end)
    found = attribution.source_text(text, tokens, span)
    declined = (
        chosen is not None and chosen.part == "person" and bool(words.language.dictionary) and " " in chosen.actor
    )
    if chosen is not None and declined and chosen.actor not in found:
        return chosen.actor  # "по словам мэра Одессы Геннадия Труханова"
    if chosen is None or len(found.split()) <= _LONGEST_SOURCE:
        return found
    return attribution.words(text, tokens, (chosen.start, chosen.end))
