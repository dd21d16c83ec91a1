"""Names: who acts and where, from the words of a sentence; names nobody has described are found by their capitals."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_builder.extract.names.areas import area_at
from timeline_builder.extract.names.articles import goals
from timeline_builder.extract.names.capitals import ENDINGS, aged, before_acronym, begins_name, name_end, quoted_end
from timeline_builder.extract.names.gazetteer import Found, Named, gazetteer
from timeline_builder.extract.names.given_names import gender_of
from timeline_builder.extract.names.in_titles import in_titles
from timeline_builder.extract.names.name import Name, Part, written
from timeline_builder.extract.names.named_after import sites
from timeline_builder.extract.names.offices import holder, office_end
from timeline_builder.extract.names.undescribed import NO_ACTORS, new
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some
from timeline_builder.model import Names

_SHORT = 2  # letters that tell an acronym
_POSTS = frozenset(("person", "portfolio"))
_BEHIND = _POSTS | {"name_stop", "settlement", "office"}  # what goes on with no listed name
_SUM = 2  # words: "30 billion | U.S. dollars"


def names_in(tokens: Tokens, names: Names, words: Lexicon, seen: frozenset[str] = frozenset()) -> list[Name]:
    """The names of a sentence, as of `names_in_each`."""
    return names_in_each([tokens], names, words, seen)[0]


def names_in_each(sentences: Sequence[Tokens], names: Names, words: Lexicon, seen: frozenset[str]) -> list[list[Name]]:
    """The names of each sentence in order, known and unknown; a mark closes its tokens (`tokens.closed`).

    seen   words (lower-case) that have a capital in the middle of a sentence of the text: names where they open one too
    """
    listed = gazetteer(names, words.language.code)
    known = [_with_ethnic(tokens, listed.find(tokens)) for tokens in sentences]
    every = [_names(tokens, found, words, seen) for tokens, found in zip(sentences, known, strict=True)]
    for tokens, result in zip(sentences, every, strict=True):
        if result:
            in_titles(tokens, result, words)
    return every


def _names(tokens: Tokens, found: dict[int, Found], words: Lexicon, seen: frozenset[str]) -> list[Name]:
    """The names of a sentence, whatever they describe.

    found   those that are listed
    """
    result: list[Name] = []
    done = 0
    offices = tokens.where("office")
    last = offices[-1] if offices else -1
    for index in sorted({*tokens.capitals(), *offices, *found}):
        if index < done:
            continue
        item = found.get(index)
        if item is not None and _is_else(tokens, item, words):
            item = None
        if _of_money(tokens, item) if item else not (tokens[index].capital or "office" in tokens[index].classes):
            continue
        end = _organisation_end(tokens, index, item, found, words) if index <= last else 0
        split = holder(tokens, index, end, found, words) if end else 0
        if split < end:
            result.append(_owner(tokens, index, split))
            done = split
        elif end and not (item and item.end >= end):
            result.extend(_office(tokens, _owned(tokens, index, result), end, found, words))
            done = end
        elif (name := _name(tokens, index, item, found, words, seen)) is not None:
            result.append(name)
            done = name.end
    if not result:
        return result
    result = sites(tokens, result, words)
    goals(tokens, result, words)
    return result


def _organisation_end(tokens: Tokens, index: int, item: Found | None, found: dict[int, Found], words: Lexicon) -> int:
    """The end of an organisation's name that begins at a position, 0 where none does.

    item   the listed name there
    """
    return 0 if item and _only_people(tokens, item, found) else office_end(tokens, index, words)


def _name(
    tokens: Tokens, index: int, item: Found | None, found: dict[int, Found], words: Lexicon, seen: frozenset[str]
) -> Name | None:
    """The name of anything else that begins at a position, None where none does.

    item   the listed name there
    """
    if "quote_mark" in tokens.classes and words.inflected and (end := quoted_end(tokens, index)):
        occasion = some(tokens, index, end, *NO_ACTORS)
        called = "" if occasion else written(tokens, index, end)
        if not some(tokens, end + 1, end + 2, "office", "any_body"):
            called = words.base(called)  # "«Քաղաքացիական պայմանագիրը» հաղթեց", but "«Իմ քայլը» դաշինքը"
        called = words.declension.nominative(called) or called if words.declension else called
        return Name(index, end, called, "", "office")
    if item is not None and not item.named.known and not item.form and aged(tokens, item.end):
        return Name(index, item.end, written(tokens, index, item.end), "", "person")  # "Paris, 27, who won"
    if item is not None:
        if not _goes_on(tokens, item, found, words) or before_acronym(tokens, item, words):
            return _republic(tokens, _listed(item), words)
    elif not tokens[index].capital or (index == tokens.begins and _opens_before(tokens, index, found, words)):
        return None
    elif (area := area_at(tokens, index, words)) is not None:
        return area
    elif not tokens[index].classes.isdisjoint(_POSTS) or not begins_name(tokens, index, words, seen):
        return None
    end = name_end(tokens, item.end - 1 if item else index, found, words)
    split = holder(tokens, index, end, found, words)
    if split < end and not (words.declension and index and "town" in tokens[index - 1].classes):
        return _owner(tokens, index, split)
    return new(tokens, index, split, words)  # "в селе | Новые Атаги | Александр Лебедь и …"


def _is_else(tokens: Tokens, item: Found, words: Lexicon) -> bool:
    """Whether the words of a listed name are part of another one."""
    return ("quote_mark" in tokens.classes and _quoted_title(tokens, item)) or _adjective_of_area(tokens, item, words)


def _quoted_title(tokens: Sequence[Token], item: Found) -> bool:
    """Whether quotation marks make a name of a people's adjective, of a listed name or of more than that: the mine
    «Казахстанская», the club "Kopenhagen", the channel «Россия 24».
    """
    if not item.start or item.named.known or tokens[item.start - 1].text not in QUOTES:
        return False
    if tokens[item.end].text in QUOTES:
        return True
    return "number" in tokens[item.end].classes and tokens[item.end + 1].text in QUOTES


def _adjective_of_area(tokens: Sequence[Token], item: Found, words: Lexicon) -> bool:
    """Whether what looks like a form of a listed town is the adjective of its area: "в Оренбургской области"."""
    city = item.named.place and not item.named.actor and not item.named.known
    if not city or item.end != item.start + 1 or not words.is_adjective(tokens[item.start].lower):
        return False
    after = tokens[item.end]
    behind = "settlement" in after.classes or "and" in after.classes or after.text == ","  # "в Курской и Брянской …"
    if words.declension and not behind and not words.declension.describes(tokens[item.start].text, after.text):
        return False  # "договор с Минском подписан", "под Курском"
    return not words.is_adjective(item.named.place.lower())  # "Грозный"


def _of_money(tokens: Sequence[Token], item: Found) -> bool:
    """Whether a country's name only says whose money is counted: "US$459 million", "5 million Australian dollars"."""
    after = tokens[item.end]
    first = max(0, item.start - _SUM)
    return after.text == "$" or ("currency" in after.classes and some(tokens, first, item.start, "number", "numeral"))


def _opens_before(tokens: Sequence[Token], index: int, found: dict[int, Found], words: Lexicon) -> bool:
    """Whether a word that opens a sentence only tells of an acronym ("Единственная АЭС") or a country behind it
    ("Hosts Egypt").
    """
    if tokens[index + 1].text.isupper() and words.is_adjective(tokens[index].lower):
        return True
    behind = found.get(index + 1)
    country = behind is not None and behind.named.actor and behind.form != "people"
    return bool(country) and words.number(tokens[index].lower) == "many"


def _owner(tokens: Sequence[Token], start: int, end: int) -> Name:
    """The organisation or place whose head is named behind it."""
    while start < end - 1 and tokens[start].has("person", "portfolio"):
        start += 1
    text = written(tokens, start, end)
    return Name(start, end, text, text, "name", title=True)


def _only_people(tokens: Sequence[Token], item: Found, found: dict[int, Found]) -> bool:
    """Whether a people's adjective begins no organisation's name: "Российские войска" are Russia's, "Thai and
    Cambodian forces" are no one organisation.
    """
    if item.form != "people":
        return False
    other = found.get(item.end + 1)
    joined = "and" in tokens[item.end].classes and (other is None or other.form == "people")
    return joined or ("group" in tokens[item.end].classes and not tokens[item.end].capital)


def _with_ethnic(tokens: Tokens, found: dict[int, Found]) -> dict[int, Found]:
    """The listed names; two adjectives that name a people together ("Bosnian Serb") are one name, and no state's."""
    if "ethnic" not in tokens.classes:
        return found
    for start, item in list(found.items()):
        after = tokens[item.end]
        if item.form != "people" or item.named.known:
            continue
        if after.capital and "ethnic" in after.classes:
            found.pop(item.end, None)
            found[start] = Found(start, item.end + 1, Named(written(tokens, start, item.end + 1)), "people")
    return found


def _owned(tokens: Sequence[Token], start: int, result: list[Name]) -> int:
    """Where an organisation's name begins: with the country it belongs to ("Armenia's Defence Ministry")."""
    last = result[-1] if result else None
    if last is None or last.known or last.end != start or last.part != "country":
        return start
    if not (tokens[start - 1].text.endswith(POSSESSIVES) or last.form in ("people", "case")):
        return start
    result.pop()
    return last.start


def _goes_on(tokens: Sequence[Token], item: Found, found: dict[int, Found], words: Lexicon) -> bool:
    """Whether a listed name is only the beginning of a longer one ("Azerbaijan Soviet Socialist Republic")."""
    after = tokens[item.end]
    if not (after.word and after.capital) or not after.classes.isdisjoint(_BEHIND):
        return False
    if item.end in found or item.form in ("place", "case") or tokens[item.end - 1].text.endswith(POSSESSIVES):
        return False  # "посол США в Армении Кристина Квин", "Azərbaycanın Qazax rayonu"
    if item.start and tokens[item.start - 1].has("person", "office"):
        return False
    if words.language.dictionary and tokens[item.end - 1].text.isupper() and not after.text.isupper():
        return False  # "министр иностранных дел КНР | Ван И"
    if item.named.actor and gender_of(after.text) and _looks_personal(tokens, item.end):
        return False  # "President of the Republic of Azerbaijan | Ilham Aliyev"
    if not item.form and "owner" in after.classes:
        return False  # "İsrail | Qəzzanın …"
    if item.named.actor and "oblique" in after.classes and after.text[:_SHORT].isupper():
        return False  # "Azərbaycan COP29-a ev sahibliyi edib"; but "the Azerbaijan SSR"
    return item.form != "people" or not _looks_personal(tokens, item.end)


def _looks_personal(tokens: Sequence[Token], at: int) -> bool:
    """Whether two capitalised words follow, as a person's name does ("Armenian Nikol Pashinyan")."""
    return tokens[at + 1].word and tokens[at + 1].capital


def _locative(words: Lexicon, word: str) -> bool:
    """Whether the ending of an organisation's name says where: "parlamentdə", "Ազգային ժողովում"."""
    return words.language.office_last and bool(words.located(word))


def _office(tokens: Sequence[Token], start: int, end: int, found: dict[int, Found], words: Lexicon) -> list[Name]:
    if _only_told(tokens, start, words):
        start += 1  # "the rebel group | M23"
    text = written(tokens, start, end)
    inside = [_listed(found[at]) for at in range(start, end) if at in found]
    known = [item for item in inside if item.known]
    taken = {at for item in inside for at in range(item.start, item.end)}
    proper = any(tokens[at].capital and tokens[at].classes <= ENDINGS for at in range(start, end) if at not in taken)
    if known and not (proper and known[0].form == ""):
        for item in known:
            item.place, item.part = "", "office"
        return known  # "the Azerbaijani Defence Ministry" acts for Azerbaijan, the "Azerbaijan Popular Front" may not
    if "midst" in tokens[end - 1].classes and _stands_at(tokens, start):
        return [Name(start, end, "", text, "place")]  # "launched from the Tanegashima Space Center"
    text = words.uninflected(text)
    where = "place" if _locative(words, tokens[end - 1].text) else ""
    local = bool(words.declension and inside and inside[-1].end == end and not inside[-1].actor)
    local = local and "office" in tokens[inside[-1].start - 1].classes and not words.is_adjective(tokens[end - 1].lower)
    seat = inside[-1].place if local else ""  # "полиция Еревана"
    return [Name(start, end, text, seat, "office", where)]


def _only_told(tokens: Sequence[Token], start: int, words: Lexicon) -> bool:
    """Whether a small noun only tells what is named behind it, where names are written in capitals."""
    return not words.language.small_names and not tokens[start].capital and tokens[start + 1].capital


def _stands_at(tokens: Sequence[Token], start: int) -> bool:
    """Whether what stands before a name says where."""
    before = start - 1
    while before > 0 and "determiner" in tokens[before].classes:
        before -= 1
    return before >= 0 and tokens[before].has("where", "from")


def _listed(item: Found) -> Name:
    named = item.named
    part: Part = "country" if named.actor and named.place else "place" if named.place else "name"
    return Name(item.start, item.end, named.actor, named.place, part, item.form, known=named.known)


def _republic(tokens: Sequence[Token], name: Name, words: Lexicon) -> Name:
    """A country with the noun for what it is: "Azərbaycan Respublikasının Prezidenti"."""
    if not words.language.office_last or name.part != "country" or name.known:
        return name
    after = tokens[name.end]
    if not after.capital or "settlement" not in after.classes or (name.form and name.form != "case"):
        return name
    where = "place" if words.located(after.text) else "case" if "oblique" in after.classes else ""
    name.end, name.form = name.end + 1, where
    return name
