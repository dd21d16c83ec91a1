"""Undescribed: names that no list has, by the words in them and around them: of a person, a body, a place, or open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_builder.extract.names.capitals import aged
from timeline_builder.extract.names.given_names import gender_of, is_given
from timeline_builder.extract.names.name import Name, written
from timeline_builder.extract.names.offices import names_district
from timeline_builder.extract.words.declension import OBLIQUE
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.rewriting import rewritten
from timeline_builder.extract.words.tokens import Token, Tokens, all_classes

_ACRONYM = 6  # letters
_OWNER_AND_PLACE = 2  # words of "Kahramanmaraşın Pazarcıq"
_OWNER = re.compile(r"\w{3}(?:[ıiuü]n|ի)$")
_MODEL = re.compile(r"(?![GgГг])[^\W\d_]{1,3}[-‑–]\d+\w*|[^\W\d_]{1,2}\d{3}")  # of a machine: "Tu-154", "A350"
_NO_NOUN = frozenset(("finite", "preposition", "and", "adverb", "that", "relative"))
_NO_TITLE = frozenset(("finite", "preposition", "that", "and", "when"))  # what no title holds
NO_ACTORS = frozenset(("occasion", "thing_name"))
_TITLE = 4  # words of a title between a country and a person's name


def new(tokens: Tokens, start: int, end: int, words: Lexicon) -> Name:
    """A name that nobody has described, without what opens a sentence before it: "Chipmaker | Intelbras"."""
    if "named_whole" in tokens.classes and (whole := _with_noun(tokens, start, end, words)):
        return Name(start, end, "", whole, "place")
    if words.language.dictionary and _unfinished(tokens, start, end, words):
        text = written(tokens, start, end)
        return Name(start, end, text, text, "name", title=True)
    return _unlisted(tokens, start, end, words)


def _unlisted(tokens: Tokens, start: int, end: int, words: Lexicon) -> Name:
    begin = _behind_title(tokens, start, end, words)
    whole = written(tokens, begin, end)
    text = words.base(whole)
    titled = (begin > start and "derived" not in tokens[begin - 1].classes) or _after_title(tokens, begin, end)
    if titled and not tokens[end - 1].has("built", "occasion"):  # "Marshal Bagramian Avenue", "head of the World Cup"
        return Name(begin, end, text, "", "person")
    if _only_describes(tokens, start, end, words):
        return Name(start, end, "", "", "name", title=True)
    if words.language.office_last and names_district(tokens, end - 1):
        first = start + 1 if end - start == _OWNER_AND_PLACE and _OWNER.search(tokens[start].text) else start
        return Name(start, end, "", words.owner(written(tokens, first, end)), "place")
    inside = tokens[start:end]
    classes = all_classes(inside) if len(inside) > 1 else inside[0].classes
    stands = len(inside) > 1 and inside[-1].has("site", "built")  # "Ebimpe Olympic Stadium"
    marked = words.language.verb_last and start and _in_marks(tokens, start, end)
    base = "" if marked else words.located(whole) or words.gone_to(text)
    if base and (stands or "occasion" not in classes or "settlement" in inside[-1].classes):
        return Name(start, end, "", base, "place", "place")  # not "Liderlər Sammitində"
    if "office" in classes:
        return Name(start, end, words.uninflected(text) if words.declension else text, "", "office")
    if (not stands and not classes.isdisjoint(NO_ACTORS)) or "codename" in inside[0].classes:
        return Name(start, end, "", "", "name")
    if "settlement" in classes or "site" in inside[-1].classes:  # a smaller place stands last: no "Park Geun-hye"
        alone = all(token.has("settlement", "site") for token in inside)  # of "Istanbul Airport" the last word
        return Name(start, end, "", "" if alone and end - start == 1 else text, "place")
    given = end - start > 1 and is_given(tokens[start].text)
    given = given or (aged(tokens, end) and not (start and tokens[start - 1].has("of", "where", "settlement")))
    if given or (text.isupper() and len(text) <= _ACRONYM):
        return Name(start, end, text, "", "person" if given else "office")
    return Name(start, end, text, text, "name")


def _behind_title(tokens: Tokens, start: int, end: int, words: Lexicon) -> int:
    """Where a name begins behind what only tells of it: "Rwanda-backed | M23", "Папа Римский | Франциск"."""
    begin = start
    while begin < end - 1 and (tokens[begin].has("person", "portfolio", "derived") or _of_party(tokens, begin, end)):
        begin += 1
    return begin + (words.declension is not None and begin < end - 1 and _of_see(tokens, begin, words))


def _in_marks(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether quotation marks stand right before and behind a name, whose ending follows them: "“Artemida”da"."""
    opens, closes = tokens[start - 1], tokens[end]
    touching = opens.end == tokens[start].start and tokens[end - 1].end == closes.start
    return touching and opens.text in QUOTES and closes.text in QUOTES


def _unfinished(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> bool:
    """Whether a name is no person's: its last word describes the small noun behind it ("Генштаба Вооруженных | сил"),
    or its first one a country in the case of an owner.
    """
    last = tokens[end - 1]
    adjective = "participle" in last.classes or words.is_adjective(last.lower)
    if adjective and words.declension and start and "town" in tokens[start - 1].classes:
        adjective = words.declension.describes(last.text, tokens[end].text)  # not "в селе Лиманское | протокол"
    if (
        0 < start < end - 1
        and "person" in tokens[start - 1].classes
        and tokens[start].lower.endswith(("ной", "ской", "цкой"))
    ):
        return not is_given(tokens[start].text)  # "лидеров | Южной Осетии"
    return adjective and _plain_noun(tokens, end) and "person" not in tokens[end].classes


def _with_noun(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> str:
    """The whole name of a square, street or water that is none without its noun, "" where none stands beside it:
    "Azadlıq meydanında", "Սև ծովում", "на площади Свободы".
    """
    noun = tokens[start - 1 if words.declension else end]
    if "named_whole" not in noun.classes or noun.capital or (words.declension and not start):
        return ""
    text = written(tokens, start, end)
    if words.declension:
        return f"{words.declension.nominative(noun.text, OBLIQUE) or noun.text} {text}"
    return f"{text} {rewritten(noun.lower, words.language.site_nouns) or noun.text}"


def _of_see(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether an adjective tells of what the person is the head before it and the given name: "патриарх
    Константинопольский Варфоломей".
    """
    if not at or not tokens[at - 1].has("person") or not words.is_adjective(tokens[at].lower):
        return False
    cases = words.declension  # whose dictionary has the family names that are adjectives: "тренер Ольшанский Сергей"
    agrees = cases and not cases.proper(tokens[at].text) and cases.describes(tokens[at].text, tokens[at - 1].text)
    return bool(agrees) and (is_given(tokens[at + 1].text) or tokens[at].lower.startswith("римск"))


def _of_party(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a noun only tells the party of the person whose whole name follows: "Socialist | António Costa"."""
    return "partisan" in tokens[at].classes and at + 2 < end and bool(gender_of(tokens[at + 1].text))


def _only_describes(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> bool:
    """Whether a name only tells of a noun: "the Bavarian town", "the South Pacific nation", a "Tu-154"."""
    last = tokens[end - 1].text
    if (end - start == 1 or start == 0) and not last.isalpha() and _MODEL.fullmatch(last):
        return True
    if not _plain_noun(tokens, end):
        return False
    if "regional" in tokens[end - 1].classes:
        return True
    if "person" in tokens[end].classes:
        return False
    area = start > 0 and "determiner" in tokens[start - 1].classes and "state" in tokens[end].classes
    if "ethnic" in tokens[end - 1].classes and "human" not in tokens[end].classes:
        return True  # "Muslim men"
    return area or words.is_adjective(tokens[end - 1].lower)


def _plain_noun(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    return token.word and not token.capital and ("noun_too" in token.classes or token.classes.isdisjoint(_NO_NOUN))


def _after_title(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether an office comes before a name: "the minister", or, before two words, "the leader of the team"."""
    reach = 1 if end - start < 2 else _TITLE
    reach += start > 1 and tokens[start - 1].lower.startswith("римск")  # "папа римский | Франциск"
    for token in reversed(tokens[max(0, start - reach) : start]):
        if "person" in token.classes:
            return True
        if not token.word or not (token.classes.isdisjoint(_NO_TITLE) or "of" in token.classes):
            return False
    return False
