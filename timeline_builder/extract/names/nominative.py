"""Nominative: names as one calls them, where the text shows that form or the endings of the language make it sure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from timeline_builder.extract.names import given_names
from timeline_builder.extract.names.name import Name, quoted, written
from timeline_builder.extract.words.declension import GENITIVE, Declension
from timeline_builder.extract.words.language import SHORTEST_NAME, Lexicon
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import Token

Sentence = tuple[Sequence[Token], Sequence[Name]]


def forms(sentences: Iterable[Sentence], words: Lexicon) -> dict[str, str]:
    """Form -> nominative, of the names that no project knows; of nothing where it is not sure."""
    if not words.inflected:
        return {}
    unknown = [name for _, names in sentences for name in names if not name.known]
    told = {text for name in unknown if name.part != "country" for text in (name.actor, name.place) if text}
    shown = {text for name in unknown if name.form != "place" for text in (name.actor, name.place) if text}
    by_beginning: dict[str, list[str]] = {}
    for text in shown:
        by_beginning.setdefault(text[:SHORTEST_NAME].lower(), []).append(text)
    bodies = {name.actor for name in unknown if name.part == "office"}
    found: dict[str, str] = {}
    for form in told:
        alike = by_beginning.get(form[:SHORTEST_NAME].lower(), ())
        body = form in bodies
        bases = [b for b in alike if len(b) <= len(form) and b != form and _forms_one(b, form, words, body=body)]
        base = min(bases, key=lambda text: (len(text), text)) if bases else "" if body else _sure(form, words)
        if base:
            found[form] = base
    return found


def call(sentences: Iterable[Sentence], known: Mapping[str, str]) -> None:
    """Give the names of sentences their nominative."""
    for _, names in sentences if known else ():
        for name in names:
            if not name.known:
                name.actor, name.place = known.get(name.actor, name.actor), known.get(name.place, name.place)


def gone_in(sentences: Iterable[Sentence], words: Lexicon) -> dict[str, str]:
    """Form -> nominative, of the names that the text has beside a word that tells their case: "в Абхазии", "под
    Дубоссарами", "прокурора Луису Ортегу", "Էբրահիմ Ռաիսիի հետ".
    """
    declension = words.declension
    if declension is None:
        return _followed_in(sentences, words) if words.language.definite else {}
    found: dict[str, str] = {}
    for tokens, names in sentences:
        for name in names:
            text = written(tokens, name.start, name.end)
            told = name.start and not name.known and text not in found and text in (name.actor, name.place)
            if told and (base := _behind(tokens, name, text, declension, words)):
                found[text] = base
    return found


def _behind(tokens: Sequence[Token], name: Name, text: str, declension: Declension, words: Lexicon) -> str:
    """The nominative of a name that the word before it tells, "" where it tells none."""
    quoted = name.start > 1 and tokens[name.start - 1].text in QUOTES
    before = tokens[name.start - 2 if quoted else name.start - 1]
    if "settlement" in before.classes:
        return declension.adjective(text, declension.cases(before.lower), before.lower)  # "на шахте «Распадской»"
    cases = words.language.cases_behind.get(before.lower, ())
    if "person" in before.classes:
        cases = declension.cases(before.lower) or declension.woman(before.lower)
        cases = (GENITIVE,) if quoted else cases  # "лидер «Голкара»"
    if not cases:
        return ""
    called = given_names.nominative(text, cases) or declension.nominative(text, cases)
    if called and _GUESSED.fullmatch(called) and text.endswith("у") and not declension.known(called):
        called = called[:-1]  # "по Ашкелону"
    return called or declension.adjective(text, cases)


def _followed_in(sentences: Iterable[Sentence], words: Lexicon) -> dict[str, str]:
    """Form -> nominative, of the Armenian names whose case the words beside them tell."""
    found: dict[str, str] = {}
    for tokens, names in sentences:
        owns = False  # whether the name behind "and" stands in the genitive
        for name in reversed([name for name in names if not name.title]):
            marked = quoted(tokens, name) and name.end + 1 < len(tokens)
            after = tokens[name.end + 1 if marked else name.end]
            owned = after.word and not (after.capital or after.mention or after.has(*_NOT_OWNED))  # "Մակրոնի | այցը"
            owns = owned or after.has(*_POSTPOSITIONS) or (owns and "and" in after.classes)
            text = written(tokens, name.start, name.end)
            if name.known or name.actor != text:
                continue
            if " " in text:
                base = _person(tokens, name, text, after, words, owns=owns)
            else:
                base = _marked(text, words, owns=owns) if marked else ""
            if base:
                found[text] = base
    return found


def _marked(text: str, words: Lexicon, *, owns: bool) -> str:
    """The nominative of a word in quotation marks: "հաղթել է «Բենֆիկային»", "«Արիսի» հետ"; "" where none is sure."""
    if dative := _DATIVE.search(text):
        return text[: dative.start()]
    return words.uninflected(text, genitive=True) if owns and text.endswith("ի") else ""


def _person(tokens: Sequence[Token], name: Name, text: str, after: Token, words: Lexicon, *, owns: bool) -> str:
    """The nominative of a person's whole name in the genitive ("Ջո Բայդենի հետ", "Պուտինի և Էրդողանի միջև"), the dative
    behind its verb, or with the article that a subject has ("վարչապետ Ֆումիո Կիսիդան սեպտեմբերի 19-ին …"; an
    Armenian's would be "Փաշինյանը"); "" where none is sure.
    """
    if owns and text.endswith("սկու"):
        return text.removesuffix("ու") + "ի"  # "Զելենսկու հետ"
    if _BEHIND.search(text) and _done_to(tokens, name):
        return text.removesuffix("ին")
    if owns and text.endswith("ի"):
        return words.uninflected(text, genitive=True)
    if _BEHIND.search(text) and _speaks(tokens, name):
        return text[:-1]  # "Ջոն Քիրբին հայտարարել է"
    titled = name.start > 0 and "person" in tokens[name.start - 1].classes
    alone = after.mention is not None or (after.word and "and" not in after.classes)
    return text[:-1] if titled and alone and _ARTICLE.search(text) else ""


def _done_to(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name stands behind a verb whose subject, with its article, stands before: "Ալկարասը հաղթեց | Նովակ
    Ջոկովիչին".
    """
    verb = next((at for at in range(name.start - 1, 0, -1) if tokens[at].has("finite", "enclitic")), 0)
    return any(token.word and token.text.endswith("ը") for token in tokens[:verb])


def _speaks(tokens: Sequence[Token], name: Name) -> bool:
    """Whether the next verb behind a name is one of saying of a single person, and nobody else stands around it in the
    case of a subject, with its article: "Ջոն Քիրբին | հոկտեմբերի 4-ին հայտարարել է".
    """
    verb = next((at for at in range(name.end, len(tokens) - 1) if tokens[at].has("finite")), 0)
    near = tokens[verb : verb + 2] if verb else ()
    one = any(token.lower in ("է", "էր") for token in near) or any(token.lower.endswith("եց") for token in near[:1])
    said = one and near[0].has("say", "say_weak") and not near[0].has("addresses")
    behind = next((at for at in range(verb, len(tokens)) if "mark" in tokens[at].classes), len(tokens))
    return said and not any(token.word and token.text.endswith("ը") for token in tokens[:behind])


_BEHIND = re.compile(r"[բ-ֆ](?<![աեէըիոօուևյ])ին$")
_NOT_OWNED = ("finite", "enclitic", "and", "adverb", "person", "that", "relative", "nonpast")
_POSTPOSITIONS = ("agent", "topic", "postposition")
_DATIVE = re.compile(r"(?:(?<=\w\w[աո])յ|(?<=\w[իու]))ին$")
_ARTICLE = re.compile(r"(?:[^իյղ]ա|[եէոու])ն$")  # not of "Էրդողան", "Աբդոլլահիան"


def listed(sentences: Iterable[Sentence]) -> None:
    """Take the ending of its last one off lists of places: "Գորիսի, Սոթքի և Ջերմուկի ուղղությամբ"."""
    for tokens, names in sentences:
        if len(names) > 1:
            _share_ending(tokens, names)


def _share_ending(tokens: Sequence[Token], names: Sequence[Name]) -> None:
    for name, other in reversed(list(pairwise(names))):
        if name.part != "name" or name.known or other.part != "place" or not other.place:
            continue
        joined = other.start - name.end == 1 and (tokens[name.end].text == "," or "and" in tokens[name.end].classes)
        if not joined:
            continue
        ending = tokens[other.end - 1].text.removeprefix(other.place.split()[-1])
        if ending and name.place.endswith(ending):
            name.actor, name.place, name.part = "", name.place.removesuffix(ending), "place"


def _forms_one(base: str, form: str, words: Lexicon, *, body: bool) -> bool:
    """Whether a name without an ending is the same as another with one.

    Of a single word an ending in -a or -я may as well make the name of a woman ("Əliyeva"), not of a body ("Голкара").
    """
    one, other = base.lower().split(), form.lower().split()
    if len(one) != len(other) or not all(b.startswith(a) for a, b in zip(one, other, strict=True)):
        return False
    if len(one) == 1 and not body and other[0][len(one[0]) :] in _WOMANLY:
        return False
    return all(words.inflects(a, b) for a, b in zip(one, other, strict=True))


def _sure(form: str, words: Lexicon) -> str:
    return given_names.nominative(form) or words.nominative(form)


_GUESSED = re.compile(r".+(?<![ое]в)(?<![иы]н)о")  # no town of Slavs: "Сюкеево"
_WOMANLY = ("a", "а", "я")
