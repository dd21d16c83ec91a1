"""Offices: where the name of an organisation begins and ends, by the noun that heads it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from timeline_builder.extract.names.gazetteer import Found
from timeline_builder.extract.names.given_names import gender_of, is_given
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import Token, Tokens, some

_WHOLE = 2  # words of a person's whole name
_OWNER_AND_HOLDER = 3  # words of "Газпрома Алексей Миллер"
_OWNING = ("а", "я", "ы", "и", "ого", "его", "ой", "ей", "ых", "их", "ств")
_FEMININE_OWNER = ("ии", "ни", "ши", "ы")
_GENITIVES = ("а", "я", "ы", "и")
_POSSESSED = re.compile(r"\w{2,}(?:s?[ıiuü])(?:n\w{0,4})?")  # Turkic: "rayonu", "vilayətində", not "rayonda"
_LONGEST_OFFICE = 6  # words of an organisation's name in languages that write most of them small
_OUTSIDE = frozenset(("preposition", "agent"))
ENDS_NAME = frozenset(("mark", "determiner", "relative", "that", "when", "finite", "not", "number", "person_pronoun"))


def office_end(tokens: Tokens, index: int, words: Lexicon) -> int:
    """The end of an organisation's name that begins here, 0 where none does. It holds a noun of the class "office"."""
    language = words.language
    first = tokens[index]
    if "office" in first.classes and not language.office_last:
        return _office_first(tokens, index, words)
    if not _may_begin(tokens, index, words):
        return 0
    end = 0
    for at in range(index, min(len(tokens), index + _LONGEST_OFFICE)):
        token = tokens[at]
        if not _inside_office(token, words) or (end and not token.capital and "office" not in token.classes):
            break
        if at > index and token.lower.endswith("ը") and "office" not in token.classes:
            break  # "Արման Բաբաջանյանը | դատարանի"
        if (
            at > index
            and "and" in token.classes
            and (words.definite(tokens[at - 1].text) or _goes_on(tokens, at, words))
        ):
            break  # "Փաշինյանն ու խմբակցությունների ղեկավարները"
        whole = (
            token.capital or language.office_last or not language.small_names or _described(tokens, index, at, words)
        )
        if at > index and "office" in token.classes and whole and (token.capital or "unowned" not in token.classes):
            end = at + 1
        elif at > index and (token.capital or language.verb_last) and "person" in token.classes and not end:
            break
    if end and not language.office_last:
        end = max(end, _office_first(tokens, end - 1, words))
    return end


def _described(tokens: Sequence[Token], start: int, head: int, words: Lexicon) -> bool:
    """Whether nothing but adjectives stands before a small noun: "Ленинский районный суд", "Всемирный банк"."""
    return all(words.is_adjective(token.lower) for token in tokens[start:head])


def owned_by(tokens: Sequence[Token], at: int) -> bool:
    """Whether a bare noun only tells more of the Turkic noun behind it, whose ending says so."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    plain = after is not None and after.word and not after.capital and not after.has("finite", "adverb", "and")
    plain = plain and after is not None and ("office" not in after.classes or "owner" in after.classes)
    if "owner" in tokens[at].classes or tokens[at].lower.endswith(("lar", "lər", "ler")):
        return False
    return plain and after is not None and ("person" in after.classes or _OF_IT.search(after.lower) is not None)


_OF_IT = re.compile(
    r"\w{2}(?:(?<![aeəıioöuü])n[ıiuü]|[bcçdfgğhjklmprsştvyz][ıiuü](?:n[aəe]|nd[aəe]n?)?|s[ıiuü]n[ıiuü]n?|l[aəe]r[ıi]n\w{0,3})$"
)


def _goes_on(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether another phrase follows an "and": "the mayor of Bogota and union leaders", "Hamas and Islamic State",
    "Алесю Беляцкому и украинскому Центру".
    """
    if words.language.dictionary:
        return True
    if words.language.verb_last:
        return tokens[at - 1].capital and "office" in tokens[at - 1].classes  # "Dövlət Duması | və Federasiya Şurası"
    if words.language.small_names or words.language.office_last:
        return False
    return not _follows(tokens, at) or "office" in tokens[at + 1].classes


def _follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether the next word has a capital."""
    return at + 1 < len(tokens) and tokens[at + 1].word and tokens[at + 1].capital


def _may_begin(tokens: Tokens, index: int, words: Lexicon) -> bool:
    """Whether a word may be the first of an organisation's name whose noun stands behind it."""
    first = tokens[index]
    if not (first.word and first.capital and "office" in tokens.classes) or "derived" in first.classes:
        return False
    if index == tokens.begins and first.has("contrast", "connective") and _follows(tokens, index):
        return False  # "Lakin Müdafiə Nazirliyi"
    if words.language.verb_last and _personal_name(tokens, index):
        return (
            False  # "Prezident İlham Əliyev | Milli Məclisi"; but "Prezident Administrasiyası", "Heydər Əliyev Fondu"
        )
    if words.language.small_names and index == tokens.begins and "person" in first.classes:
        return False  # "Глава | МИД Турции"
    if words.declension and index == tokens.begins and "participle" in first.classes:
        return words.declension.describes(first.text, tokens[index + 1].text)  # "Принятый | Госдумой закон"
    if "name_stop" in first.classes and not (words.language.office_last and _follows(tokens, index)):
        return False  # but "Milli Məclis"
    return not words.located(first.text) or "portfolio" in first.classes


def _personal_name(tokens: Tokens, index: int) -> bool:
    """Whether a title, or a given name and no organisation's noun right behind the family's, begins here."""
    ahead = tokens[index + 1 : index + 1 + _OWNER_AND_HOLDER]
    if not ahead or not ahead[0].capital or "office" in ahead[0].classes:
        return False
    if "person" in tokens[index].classes:
        return True
    begins = len(ahead) > 1 and ahead[1].capital and "name_stop" in ahead[1].classes and "owner" not in ahead[0].classes
    given = bool(gender_of(tokens[index].text)) and not some(ahead, 1, 2, "office", "unowned")
    return given or (begins and not tokens[index].has("owner", "name_stop"))


def names_district(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word names the district or town behind it: "Bərdə rayonunda", "Արմավիրի մարզում"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or (after.capital and "owner" not in tokens[at].classes):
        return False
    if "owner" in tokens[at].classes:
        return owns_place(tokens, at)
    owned = _POSSESSED.fullmatch(after.lower) is not None or _follows(tokens, at + 1)  # "Bərdə rayon Prokurorluğu"
    return "settlement" in after.classes and owned


def owns_place(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name in the case of an owner says where the noun behind it is: "Masallının Boradigah qəsəbəsində",
    "Երևանի «Սուրմալու» առևտրի կենտրոնում", "Գորիսի, Սոտքի և Ջերմուկի ուղղությամբ".
    """
    step = at + 1
    while step + 1 < len(tokens) and (tokens[step].text == "," or "and" in tokens[step].classes):
        if not (tokens[step + 1].capital and "owner" in tokens[step + 1].classes):
            return False
        step += 2
    for token in tokens[step : step + _OWNED]:
        if token.has("settlement", "direction", "site") and not token.capital:
            return True
        ends = not token.word or token.has("finite", "and", "adverb", "person", "office", "group", "parties")
        ends = ends or (not token.capital and token.has("oblique") and not token.has("owner"))  # "altı diplomatını"
        if token.text not in QUOTES and (ends or (token.capital and "owner" in token.classes)):
            return False
    return False


_OWNED = 6  # tokens of "«Սուրմալու» առևտրի կենտրոնում"


def is_theirs(tokens: Sequence[Token], at: int, begin: int) -> bool:
    """Whether a Turkic plural may be of those whom the bare word before it tells: "Şəhər | sakinləri", "Rusiya |
    dronları"; of an object it has the same ending.
    """
    if at <= begin or not tokens[at].lower.endswith(("ları", "ləri", "leri")) or tokens[at].capital:
        return False
    before, named = tokens[at - 1], at - begin > 2 and tokens[at - 2].capital and tokens[at - 3].capital
    if before.has("office") and not tokens[at].has("group"):
        return False  # "seçki komissiyası | nəticələri"
    return before.word and not (named or before.has(*_OWNS_NONE))  # not "Məzahir Pənahov ilkin | nəticələri"


def lives_in(tokens: Sequence[Token], at: int, begin: int) -> bool:
    """Whether a noun is of those who live in what the bare word before it tells: "kənd | sakinləri"."""
    return "group" in tokens[at].classes and is_theirs(tokens, at, begin) and "settlement" in tokens[at - 1].classes


_OWNS_NONE = ("finite", "unit", "oblique", "owner", "adverb", "and", "adnominal", "nominal", "postposition")


def holder(tokens: Sequence[Token], start: int, end: int, found: Mapping[int, Found], words: Lexicon) -> int:
    """Where the name of its head begins in a run of capitals, `end` where none does: "глава МИД РФ | Сергей Лавров".

    Only where an organisation stands between the title and the name of a person without a sign between the two.

    found   the listed names by where they begin, which are no person's
    """
    language = words.language
    if language.office_last or not language.free_order:
        return _behind_post(tokens, start, end)
    titled = (start > 0 and "person" in tokens[start - 1].classes) or some(tokens, start, end, "person")
    if not titled and not language.dictionary:
        return end
    taken = {at for item in found.values() for at in range(item.start, item.end)}
    led = is_given(tokens[start].text)
    given = (at for at in range(start + 1, start if led else end - 1) if is_given(tokens[at].text))
    first = next(given, 0)
    if first and language.dictionary:
        first = _first_of(tokens, start, first, taken)
    if first and (titled if not language.dictionary else _owns(tokens[first - 1])):
        return first  # "вице-губернатору Приморья | Олегу Ежову", "координатором ЕС | Энрике Морой"
    if language.dictionary and end - start == _OWNER_AND_HOLDER and tokens[start].lower.endswith(_FEMININE_OWNER):
        return start + 1  # "начальник штаба формирований Чечни | Аслан Масхадов"
    if not titled:
        return end
    begin = end
    while begin > start and _personal(tokens[begin - 1], taken, begin - 1):
        begin -= 1
    if begin in (start, end):
        named = end - begin == _OWNER_AND_HOLDER and tokens[begin].text.endswith(_GENITIVES)
        return begin + 1 if named else end  # "глава Газпрома Алексей Миллер"
    return end if tokens[begin - 1].has("person", "portfolio") else begin


def held_for(tokens: Sequence[Token], name: Name, words: Lexicon) -> bool:
    """Whether a person's name says whose the noun before it is: "заявил адвокат | Навального"."""
    noun = tokens[name.start - 1] if name.start else None
    if noun is None or words.declension is None or "person" not in noun.classes:
        return False
    verbs = (token for token in (*tokens[name.end : name.end + 1], *reversed(tokens[: name.start - 1])))
    verb = next((token.lower for token in verbs if "finite" in token.classes), "")
    return words.declension.owned(noun.lower, tokens[name.start].text, verb)


def apposed(tokens: Sequence[Token], name: Name) -> bool:
    """Whether an organisation that a small noun closes, or whose country it is, only says what a name beside it,
    between commas, is: "Hezbollah, the | Lebanese militant group |, fired", "Boeing, the | US | planemaker, and",
    "the | French company |, Thales, signed".
    """
    end = name.end
    while name.part == "country" and tokens[end].word and not tokens[end].capital and tokens[end].has(*_BODY, "person"):
        end += 1
    if name.known or tokens[end - 1].capital or tokens[end].text not in ",.":
        return False
    before = tokens[max(0, name.start - 3) : name.start]
    if len(before) > 2 and before[0].capital and before[1].text == "," and "determiner" in before[2].classes:
        return True
    close = next((at for at in range(end + 1, len(tokens)) if not tokens[at].capital), end + 1)
    return close > end + 1 and tokens[close].text == "," and "finite" in tokens[min(close + 1, len(tokens) - 1)].classes


_BODY = ("office", "any_body", "acting_body")


def _behind_post(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a person's whole name begins behind a post inside a run of capitals: "NASA Administrator | Bill Nelson"."""
    if end - start <= _WHOLE:
        return end
    begin = next((at + 1 for at in range(end - 1, start, -1) if "person" in tokens[at].classes), end)
    return begin if end - begin >= _WHOLE and not some(tokens, begin, end, "office", "settlement", "site") else end


def _first_of(tokens: Sequence[Token], start: int, given: int, taken: Collection[int]) -> int:
    """Where a person's name begins that has a known given name at a position: "Хосейн | Амир Абдоллахиян"."""
    while given - 1 > start and _personal(tokens[given - 1], taken, given - 1) and not _owns(tokens[given - 1]):
        given -= 1
    return given


def _owns(token: Token) -> bool:
    """Whether a word may be the last of an owner before a person's name: in the genitive, or without cases."""
    return not token.capital or token.text.isupper() or token.text.isascii() or token.lower.endswith(_OWNING)


def _personal(token: Token, taken: Collection[int], at: int) -> bool:
    """Whether a capitalised word may be part of a person's name."""
    if not (token.word and token.capital) or at in taken or token.has("person", "office", "portfolio", "settlement"):
        return False
    return len(token.text) > 1 and not token.text.isupper()


def _inside_office(token: Token, words: Lexicon) -> bool:
    if not token.word or not token.classes.isdisjoint(ENDS_NAME):
        return False
    small = words.language.definite and not token.capital and "office" not in token.classes
    if small and (words.located(token.text) or "postposition" in token.classes):
        return False  # "Բաղրամյան պողոտայում | ոստիկանությունը", "Ներքին Հանդի մոտ | ադրբեջանական ուժերը"
    if words.language.verb_last and not token.capital and not token.has("office", "portfolio"):
        told = token.has("owner", "agent", "adverbial", "postposition")
        return not told  # "Azərbaycan | neftinin ilk partiyası", "Biləsuvar | rayonunda polis"
    return token.classes.isdisjoint(_OUTSIDE) or token.lower in words.language.joiners


def _office_first(tokens: Tokens, index: int, words: Lexicon) -> int:
    """The end of a name whose head noun stands first ("Ministry of Foreign Affairs"), 0 without a capital in it."""
    language = words.language
    if not tokens[index].capital and "midst" in tokens[index].classes:
        return 0  # "the centre of Bukavu"
    end, capitals = index + 1, tokens[index].capital and index > tokens.begins
    if not tokens[index].capital and not language.small_names and _of_a_name(tokens, index, words):
        return 0
    for at in range(index + 1, min(len(tokens), index + 2 + _LONGEST_OFFICE)):
        token, before = tokens[at], tokens[at - 1]
        if token.lower in language.joiners or (token.lower in language.articles and before.lower in language.joiners):
            continue
        within = _inside_office(token, words) or (token.capital and "preposition" in token.classes)
        if not within or ("and" in token.classes and (tokens[index].text.isupper() or _another(tokens, at + 1, words))):
            break  # "Doctors Without Borders", but "ООН | и Турция"
        if token.capital:
            end, capitals = at + 1, True
        elif token.has("adverb", "person", "coming") or not (language.small_names or before.lower in language.joiners):
            break
    return _with_noun(tokens, end, words) if capitals and end > index + 1 else 0


def _another(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether another body follows "and" with its adjectives: "Европейского союза и | Международного фонда", or a body
    whose name is one word: "Роскосмос и | Академия наук".
    """
    if words.declension and at > 1 and not (at > 2 and tokens[at - 3].capital) and _two_bodies(tokens, at):
        return True
    step = at
    while words.declension and step + 1 < len(tokens) and words.is_adjective(tokens[step].lower):
        step += 1
    return step > at and tokens[at].capital and "office" in tokens[step].classes


def _two_bodies(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words on both sides of an "and" head the name of a body."""
    return all(tokens[side].capital and "office" in tokens[side].classes for side in (at - 2, at))


def _with_noun(tokens: Sequence[Token], end: int, words: Lexicon) -> int:
    """The end of a name with the small noun that its last word, an adjective, describes: "штаб Коллективных | сил",
    "власти Курской и Брянской | областей".
    """
    at = end
    while at < len(tokens) and words.is_adjective(tokens[at].lower) and not tokens[at].capital:
        at += 1
    describes = (
        words.declension and at < len(tokens) and words.declension.describes(tokens[end - 1].text, tokens[at].lower)
    )
    shared = at == end < len(tokens) and "and" in tokens[end - 2].classes and "settlement" in tokens[at].classes
    return at + 1 if (describes or shared) and words.is_adjective(tokens[end - 1].lower) else end


def _of_a_name(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    """Whether a plain noun belongs to somebody or some place named behind it: "the government of Aung San Suu Kyi"."""
    small = words.language.joiners | words.language.articles
    at = index + 1
    while at < len(tokens) and tokens[at].lower in small:
        at += 1
    return index + 1 < at < len(tokens) and tokens[at].capital and not tokens[at].classes
