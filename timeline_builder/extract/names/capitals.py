"""Capitals: where the name of somebody or something nobody has described begins and ends, by capital letters."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.names.gazetteer import Found
from timeline_builder.extract.names.given_names import gender_of, is_given
from timeline_builder.extract.names.offices import names_district
from timeline_builder.extract.words.language import SHORTEST_NAME, Lexicon
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some

_LONG = 4  # letters of a word that is hardly a name by chance
_WHOLE = 2  # words of a person's whole name
_QUOTED = 4  # words of a name in quotation marks
_OPENING = '"“«„:՝(–—'
ENDINGS = frozenset(
    {"oblique", "adverbial", "adnominal", "owner", "ablative", "genitive", "adjective"}
)  # a class of words that only their ending puts them in
_BEFORE_DATE = ENDINGS | {"nonpast"}  # "Դյուսելդորֆում | հոկտեմբերի 2-ին"; else as well "Հանդիպում | է կայացել"
_NO_FIRST = frozenset(("preposition", "connective", "contrast", "determiner", "adverb"))
_JOINERS = frozenset("&")  # "Johnson & Johnson", in every language
_VERBAL = frozenset({"finite", "participle", "gerund"})  # what its ending alone makes of "Boeing"
_SINGULAR = ("us", "is", "os", "as", "ss")  # end a word that is no plural: "Airbus"
_NO_BODY = frozenset(
    ("pro", "anti", "non", "ex", "mid", "pre", "post", "trans", "inter", "semi", "un", "neo", "cross", "self", "co")
)  # parts before a hyphen that make an adjective of a name


def capitals(sentences_tokens: Sequence[Tokens], words: Lexicon) -> frozenset[str]:
    """The words (lower-case) that have a capital in the middle of a sentence, and not only before a noun for a body, as
    "Security" has in "the Security Council"; or that open one with two more: "Northline Grain Ltd. was fined".
    """
    found = {
        tokens[at].lower
        for tokens in sentences_tokens
        for at in tokens.capitals()
        if at and tokens[at].word and tokens[at - 1].text not in _OPENING
        if "office" not in tokens.classes or not _office(tokens, at + 1)
    }
    found.update(tokens[0].lower for tokens in sentences_tokens if len(tokens) > _OPENS and _opens_with_name(tokens))
    return frozenset(map(words.base, found))


def _opens_with_name(tokens: Tokens) -> bool:
    """Whether three words with a capital, the first of no class, open a sentence."""
    plain = tokens[0].capital and not tokens[0].classes
    return plain and all(token.word and token.capital and not token.classes for token in tokens[1:_OPENS])


_OPENS = 3


def begins_name(tokens: Tokens, index: int, words: Lexicon, seen: frozenset[str]) -> bool:
    """Whether a word is (part of) a name by its capital; at the beginning of a sentence that tells little."""
    token = tokens[index]
    if not (token.word and token.capital):
        return False
    opens = index == 0 or tokens[index - 1].text in _OPENING
    if "name_stop" in token.classes:
        return not opens and "determiner" in token.classes and _followed(tokens, index)  # "La Palma"
    if not opens or _acronym(words.base(token.text)) or _seen(token, words, seen):
        return not words.language.capital_nouns or token.text.isupper() or _named_so(tokens, index)
    after = tokens[index + 1]
    if index and tokens[index - 1].text in QUOTES and (after.text in QUOTES or _followed(tokens, index)):
        return True  # "Qarabağ", a club
    if "nearby" in token.classes:
        return False
    if "proper" in token.classes or _mixed(token.text, words) or _told_more(tokens, index, words):
        return True
    plain = token.classes <= (ENDINGS if after.mention is None else _BEFORE_DATE)
    told = words.language.office_last and (names_district(tokens, index) or _heads_list(tokens, index))
    if plain and (told or words.located(token.text)):
        return True  # "Elazığ'da", "Ağdamda", "Bərdə rayonu"
    if index == tokens.begins and "finite" in after.classes and _acts_bare(tokens, index, words):
        return True
    if words.language.capital_nouns or not token.classes.isdisjoint(_NO_FIRST):
        return False
    return _leads(tokens, index, words) if _followed(tokens, index) else _named_further(tokens, index, words)


def _heads_list(tokens: Tokens, index: int) -> bool:
    """Whether a word that opens a sentence heads a list of names: "Paşinyan, Makron, Şolts və Mişel"."""
    if tokens[index + 1].text != "," or index + 3 >= len(tokens) or not tokens[index + 2].capital:
        return False
    return "and" in tokens[index + 3].classes or tokens[index + 3].text == ","


def _mixed(text: str, words: Lexicon) -> bool:
    """Whether some but not all letters behind the first are capitals, or a number goes with a word of no class:
    "JPMorgan", "Chandrayaan-3".
    """
    first, hyphen, number = text.partition("-")
    if hyphen:
        return number.isdigit() and len(first) > _LONG and first[1:].islower() and not words.classes(first.lower())
    return not text.isupper() and any(map(str.isupper, text[1:]))


def _hyphened(text: str) -> bool:
    """Whether two words with a capital each are written as one: "Wal-Mart", not "Pro-Russian"."""
    first, _, rest = text.partition("-")
    return rest[:1].isupper() and rest[1:].islower() and first[1:].islower() and first.lower() not in _NO_BODY


def _acronym(word: str) -> bool:
    """Whether a word is written in capitals, as "BMT" of "BMT-nin" is."""
    return word.isupper() and len(word) > 1


def quoted_end(tokens: Sequence[Token], index: int) -> int:
    """The end of a name in quotation marks that goes on with small words ("«Իսլամական պետություն» խմբավորումը"), 0
    where none begins.
    """
    first = tokens[index]
    if not index or tokens[index - 1].text not in QUOTES or not first.capital:
        return 0
    for at in range(index + 1, min(index + 1 + _QUOTED, len(tokens))):
        if tokens[at].text in QUOTES:
            spoken = tokens[at + 1 : at + 2] and tokens[at + 1].text in ",."
            place = "named_whole" in tokens[at - 1].classes or "adverb" in tokens[at - 1].classes
            stop = "name_stop" in first.classes  # "«Նոր ժողովրդավարություն» կուսակցություն"
            bare = stop and not some(tokens, at + 1, at + 2, "office", "any_body", "club")
            small = stop or any(not token.capital for token in tokens[index:at])
            return at if small and at > index + 1 and not (spoken or place or bare) else 0
        if not tokens[at].word or tokens[at].has("finite", "topic"):
            return 0
    return 0


def _leads(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    """Whether a word that opens a sentence is of the name behind it: an uncommon one, or an adjective of it ("Северная
    Осетия"), not "Указ | Жапарова", "Самолет | ATR".
    """
    word, dictionary = tokens[index].text, words.declension
    if len(word) < _LONG and "himself" not in tokens[index].classes:
        return True  # "Си Цзиньпин"
    return not (dictionary and dictionary.common(word)) or dictionary.describes(word, tokens[index + 1].text)


def _followed(tokens: Sequence[Token], index: int) -> bool:
    """Whether another word with a capital follows that may be of the same name."""
    after = tokens[index + 1]
    return after.word and after.capital and "name_stop" not in after.classes


def _named_further(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    """Whether a given name goes on behind small words: "Fernando de la | Rua", "Ludwig van | Beethoven"."""
    at = index + 1
    while at < index + 3 and (tokens[at].lower in words.language.joiners or tokens[at].lower == "la"):
        at += 1
    return at > index + 1 and tokens[at].capital and bool(gender_of(tokens[index].text))


def aged(tokens: Sequence[Token], at: int) -> bool:
    """Whether commas set off somebody's age: "Okello | , 38, was arrested"."""
    if tokens[at].text != "," or at + 2 >= len(tokens):
        return False
    age = tokens[at + 1].text
    return age.isdigit() and len(age) == 2 and tokens[at + 2].text in ",."


def before_acronym(tokens: Sequence[Token], item: Found, words: Lexicon) -> bool:
    """Whether a country stands before an acronym that owns what is done to, in languages whose verbs close clauses:
    "İsrail | HƏMAS liderlərini", not "Ermənistan XİN".
    """
    if not words.language.verb_last or not item.named.actor or not tokens[item.end].text.isupper():
        return False
    return item.end + 1 < len(tokens) and tokens[item.end + 1].has("oblique")


def _told_more(tokens: Tokens, index: int, words: Lexicon) -> bool:
    """Whether a word is told more of as only names are: by an age, and one of no class by an apposition ("Rosetta, the
    mother ship, was launched"), a clause of a person ("Okello, who fled, died"), a number ("Voyager 1 flew") or another
    name ("Shell and BP").
    """
    if aged(tokens, index + 1):
        return True
    token, after = tokens[index], tokens[index + 1]
    if index != tokens.begins or index + 3 >= len(tokens) or token.classes or words.number(token.lower) == "many":
        return False
    if "number" in after.classes:
        return "finite" in tokens[index + 2].classes and len(after.text) <= 2
    opens = tokens[index + 2]
    if "and" in after.classes and opens.capital and "name_stop" not in opens.classes:
        return True
    if (after.text == "," or "and" in after.classes) and _lists_names(tokens, index + 1):
        return True
    if after.text != "," or not opens.has("definite", "indefinite", "who"):
        return False
    close = next((at for at in range(index + 3, len(tokens)) if "mark" in tokens[at].classes), None)
    if close is None or tokens[close].text != "," or "finite" not in tokens[close + 1].classes:
        return False
    between = range(index + 3, close)
    verbs = (at for at in between if "finite" in tokens[at].classes and "degree" not in tokens[at - 1].classes)
    return "who" in opens.classes or next(verbs, None) is None


def _lists_names(tokens: Tokens, start: int) -> bool:
    """Whether names alone stand from a position to the verb, with marks, articles and "and" between them: "Ericsson | ,
    Nokia and Huawei cut", "Amazon | and the Federal Trade Commission reached"; not "Inflation | and the Gaza war hit".
    """
    end = next((at for at in range(start, len(tokens)) if _VERBAL & tokens[at].classes), start)
    between = tokens[start:end]
    plain = all(t.text == "," or t.capital or t.has("and", "definite", "each_of") for t in between)
    return plain and any("and" in t.classes for t in between) and between[-1].classes.isdisjoint(("and", "definite"))


def _acts_bare(tokens: Tokens, index: int, words: Lexicon) -> bool:
    """Whether a word that opens a sentence is a name by a verb that a common noun without an article is never the
    subject of: "Toyota recalled", "Meta was fined", "Wal-Mart opened".
    """
    token, verb = tokens[index], tokens[index + 1]
    if _hyphened(token.text):
        return "auxiliary" not in verb.classes
    if not (token.classes <= _VERBAL or (token.lower.endswith(_SINGULAR) and token.classes <= {"third_person"})):
        return False
    if "firm_verb" in verb.classes:
        return True
    if words.number(token.lower) == "many":
        return False
    return "deed_verb" in verb.classes or ("passive" in verb.classes and "beaten" in tokens[index + 2].classes)


def _seen(token: Token, words: Lexicon, seen: frozenset[str]) -> bool:
    word = words.base(token.lower)
    if word in seen or (words.declension and words.declension.surely_proper(token.text)):
        return True
    head = word[:SHORTEST_NAME]  # forms of one name begin alike
    return words.inflected and any(other.startswith(head) and words.akin(word, other) for other in seen)


def _named_so(tokens: Sequence[Token], index: int) -> bool:
    """Where every noun has a capital: whether the words around tell a name, as a title or a second name does."""
    before = tokens[index - 1] if index else None
    after = tokens[index + 1]
    if before is not None and _leads_to_name(before) and not tokens[index].classes:
        return True
    return after.word and after.capital and not (tokens[index].classes or after.classes)


def _leads_to_name(before: Token) -> bool:
    return before.has("person", "settlement", "where", "office") and "contracted" not in before.classes


def _article(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article of a foreign name and its noun follow."""
    return tokens[at].lower in ("la", "las", "los", "le") and tokens[at + 1].word and tokens[at + 1].capital


def _office(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun for a body follows with a capital."""
    return at < len(tokens) and tokens[at].capital and "office" in tokens[at].classes


def name_end(tokens: Sequence[Token], index: int, found: dict[int, Found], words: Lexicon) -> int:
    """The end of a run of capitalised words with the small words that join them."""
    joiners = words.language.joiners | _JOINERS
    end = index + 1
    while end < len(tokens):
        token = tokens[end]
        last = tokens[end - 1].text
        ends = not (token.capital or token.lower in joiners or token.text in "'’" or last.lower() in joiners)
        owns = last.endswith(POSSESSIVES) and not ("saint" in tokens[index].classes and token.has("settlement", "site"))
        if ends or owns or words.closes(last) or (end in found and found[end].named.known):
            break
        if _begins_another(tokens, index, end, found, words) or _behind_person(tokens, index, end, found, words):
            break
        goes_on = end
        while goes_on < len(tokens) and tokens[goes_on].lower in joiners:
            goes_on += 1  # "Ursula | von der | Leyen"
        if token.word and token.capital and ("name_stop" not in token.classes or _is_and(token)):
            end += 1
        elif (
            end < goes_on < len(tokens)
            and tokens[goes_on].capital
            and tokens[goes_on].mention is None
            and (goes_on not in found or tokens[end - 1].has("water", "built") or "of" not in token.classes)
        ):
            end = goes_on + 1
        elif token.lower in joiners and end + 2 < len(tokens) and _article(tokens, end + 1):
            end += 3  # "Place de la Republique"
        elif last.lower() in joiners and end + 1 < len(tokens) and _article(tokens, end):
            end += 2  # "De la Rua"
        elif token.text in "'’" and last.endswith("s") and _office(tokens, end + 1):
            end += 2  # "the Workers' Party"
        else:
            break
    return end


def _is_and(token: Token) -> bool:
    """Whether a word with a capital would be "and" without it, as of a Chinese name: "Ван И"."""
    return "and" in token.classes and token.text == "И"


def _behind_person(tokens: Sequence[Token], start: int, at: int, found: dict[int, Found], words: Lexicon) -> bool:
    """Whether a place follows a person's whole name, listed or with the ending that says where or where to: "Sevinc
    Vaqifqızı | Bakı hava limanında", "İlham Əliyev | Qranadaya".
    """
    if not words.language.verb_last or at - start < _WHOLE:
        return False
    word = tokens[at].text
    listed = at in found and bool(found[at].named.place)
    if not (listed or (at not in found and (words.gone_to(word) or words.located(word)))):
        return False
    return (
        bool(gender_of(tokens[start].text))
        or words.closes(tokens[at - 1].text)
        or "person" in tokens[start - 1].classes
    )


def _another_person(tokens: Sequence[Token], at: int) -> bool:
    """Whether a given name opens the name of somebody else: "жена Алексея Навального | Юлия Навальная"."""
    follows = at + 1 < len(tokens) and tokens[at + 1].capital
    return follows and is_given(tokens[at].text) and not is_given(tokens[at - 1].text)


def _both_describe(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether two adjectives belong to the noun behind them: "Большой | Уссурийский остров", not "в станице
    Камышеватской | Краснодарского края".
    """
    return words.declension is not None and words.declension.describes(tokens[at - 1].text, tokens[at + 1].text)


def _two_persons(tokens: Sequence[Token], at: int) -> bool:
    """Whether a whole name that ends like one with an article stands before another one: "Էբրահիմ Ռաիսին | Արմեն
    Գրիգորյանին ընդունել է".
    """
    if not _ends_in_article(tokens[at - 1].text) or not tokens[at - 2].capital or at + 1 >= len(tokens):
        return False
    return tokens[at].word and tokens[at + 1].word and tokens[at + 1].capital


def _ends_in_article(word: str) -> bool:
    return len(word) > SHORTEST_NAME and word[-1] == "ն" and word[-2] in "աեէիոու"


def _begins_another(tokens: Sequence[Token], start: int, at: int, found: dict[int, Found], words: Lexicon) -> bool:
    """Whether a capitalised word begins another name: "Новые Атаги | А.Лебедь", "у села Ак-Сай | Киргизия", "Ursula
    fon der Lyayen | Bakıya".
    """
    if words.language.dictionary:
        text, before = tokens[at].text, tokens[at - 1].text
        if at + 1 < len(tokens) and words.is_adjective(tokens[at].lower) and "settlement" in tokens[at + 1].classes:
            return not tokens[at + 1].capital and not _both_describe(tokens, at, words)
        if at - start >= _WHOLE and _another_person(tokens, at):
            return True
        lies = at > 1 and "settlement" in tokens[at - 2].classes and at in found and not found[at].form
        return lies or (text.endswith(".") and not before.endswith(".")) or (before.isascii() and not text.isascii())
    if words.language.definite and at > 1:
        if at in found and (tokens[at - 2].capital or tokens[at - 1].text.endswith("ով")):
            return not found[at].form and bool(found[at].named.place)  # "Նենսի Փելոսին | Երևան կժամանի"
        return _two_persons(tokens, at)
    return words.language.verb_last and at in found and found[at].form in ("case", "place")
