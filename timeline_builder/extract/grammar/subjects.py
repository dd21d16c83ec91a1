"""Subjects: which words of a stretch are its subject, or the noun that a relative clause tells of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from timeline_builder.extract.grammar.verbs import Range, verb_groups
from timeline_builder.extract.names.offices import is_theirs, lives_in, owned_by
from timeline_builder.extract.words.language import Language
from timeline_builder.extract.words.marks import QUOTES
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some


def noun_phrase(tokens: Tokens, start: int, end: int) -> Range:
    """The last noun phrase of a stretch: a name with its titles, or what follows the last verb or preposition."""
    if not verb_groups(tokens, start, end):
        begin = start
        while begin < end - 1 and tokens[begin].has("preposition", "adverb", "and", "mark", "date", "date_preposition"):
            begin += 1
        return (begin, end)
    begin = end
    while begin > start and (tokens[begin - 1].capital or tokens[begin - 1].has("mark")) and tokens[begin - 1].word:
        begin -= 1
    if begin in (end, start):
        while (
            begin > start
            and not tokens[begin - 1].has("finite", "when", "and", "date")
            and (not tokens[begin - 1].has("preposition") or tokens[begin - 1].has("of"))
        ):
            begin -= 1
    while begin > start and tokens[begin - 1].has("determiner", "person") and not tokens[begin - 1].has("finite"):
        begin -= 1
    while begin < end - 1 and tokens[begin].has("preposition", "adverb", "and", "mark"):
        begin += 1
    return (begin, end)


def listed(tokens: Tokens, subject: Range, pending: list[Range]) -> int:
    """Where a subject begins whose first members commas cut off: "Russia, Turkey and the United States presented"."""
    begin = subject[0]
    if not some(tokens, *subject, "and"):
        return begin
    while (
        pending
        and pending[-1][1] == begin - 1
        and all(token.capital for token in tokens[slice(*pending[-1])])
        and waiting_subject(tokens, pending[-1:]) is not None
    ):
        begin = pending.pop()[0]
    while pending and pending[-1][1] == begin - 1 and _member(tokens, pending[-1], begin):
        begin = pending.pop()[0]  # "the navy, the coast guard and the police"
    heads = bool(pending) and pending[-1][1] == begin - 1 and tokens[begin - 2].capital and tokens[begin].capital
    if heads and waiting_subject(tokens, pending[-1:]) is not None:
        begin = pending.pop()[0]  # "the leaders of Russia, Ukraine and France"
    return begin


_OPENS_MEMBER = ("determiner", "number", "numeral", "dozens", "at_least")
_MEMBER = 5  # words of "the regional health ministry"


def _member(tokens: Tokens, span: Range, begin: int) -> bool:
    """Whether a stretch is a member of a list of nouns that goes on at `begin`: all have articles, or none."""
    start, end = span
    first, goes_on = tokens[start], tokens[begin]
    if tokens[end].text != "," or end - start > _MEMBER:
        return False
    if first.has(*_OPENS_MEMBER) and goes_on.has(*_OPENS_MEMBER):  # "three soldiers, two nurses and a child"
        return not some(tokens, start + 1, end, "preposition", "finite", "and", "span", "adverb", "date", "mark")
    bare = not goes_on.has("determiner", "preposition", "number", "numeral") and not goes_on.capital
    plain = all(token.word and not token.has("finite", "and", "determiner") for token in tokens[start + 1 : end])
    return bare and plain and tokens[begin + 1].has("and") and first.has("dozens", "third_person", "number", "numeral")


def before_verb(tokens: Tokens, begin: int, verb: int) -> Range:
    """The subject where the verb ends its clause: up to the first date, or what follows a date that leads."""
    dates = [at for at in range(begin, verb) if tokens[at].mention is not None]
    start = begin if not dates or dates[0] > begin else min(dates[0] + 1, verb - 1)
    end = dates[0] if dates and dates[0] > begin else verb
    start = _behind_object(tokens, start, end)
    return (start, _joined(tokens, _without_object(tokens, start, end), end))


def _behind_object(tokens: Tokens, start: int, end: int) -> int:
    """Where a subject begins behind what it speaks of: "razılaşma barədə | ABŞ-ın dövlət katibi"."""
    near = range(start, min(start + _NEAR, end - 1))
    return next((at + 1 for at in near if "topic" in tokens[at].classes and tokens[at + 1].capital), start)


def _joined(tokens: Tokens, stop: int, end: int) -> int:
    """The end of a subject with whoever "and" joins to it: "prezident | və ailə üzvləri"."""
    if stop >= end - 1 or not tokens[stop].has("and"):
        return stop
    near = range(stop + 1, min(stop + 1 + _NEAR, end))
    return next((at + 1 for at in near if tokens[at].has("group", "person", "human")), stop)


_NEAR = 3  # words of "ailə üzvləri"


def counts(tokens: Sequence[Token], at: int) -> bool:
    """Whether an adverb belongs to the number behind it: "environ 160 habitants", "slightly more than 1,000"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or not tokens[at].has("adverb"):
        return False
    return after.has("more_than", "fewer_than") or (tokens[at].has("about") and after.has("number", "numeral"))


_NO_SUBJECT = frozenset((
    "oblique", "nominal", "compound", "adverb", "determiner", "preposition", "date_preposition", "and", "that", "when",
    "not", "connective", "according", "according_after", "this_said", "topic", "enclitic", "agent",
))  # fmt: skip


def holds_subject(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a stretch has a word that may stand in the case of a subject, in languages whose endings tell."""
    for at in range(start, end):
        token = tokens[at]
        if "compound" in token.classes and at == end - 1 and some(tokens, end, end + 1, "papered"):
            return True  # "bəyanat | imzalanıb"
        if not token.word or not token.classes.isdisjoint(_NO_SUBJECT) or _depends(tokens, at, end):
            continue
        if not (token.has("participle", "adnominal") and at + 1 < end and tokens[at + 1].word):
            return True  # "Երևանում կայացած ասուլիսում" has none
    return False


def _depends(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a word goes with a postposition or a place behind it that owns something: "“Şerif” klubu ilə", "Laçın
    yolunun bağlanması barədə".
    """
    behind = at + 1
    while behind < end and tokens[behind].text in _MARKS:
        behind += 1
    if behind >= end:
        return False
    if tokens[behind].has("topic", "agent", "postposition"):
        return True
    if tokens[at].text.endswith(("ային", "կան")) and tokens[behind].has("oblique"):
        return True  # "Ազգային ժողովում"
    if "owner" in tokens[behind].classes and tokens[behind].has("settlement", "site", "soil"):
        return tokens[at].capital and not tokens[behind].capital
    return at + 1 < behind < end - 1 and tokens[behind + 1].has("topic", "agent")


def lacks_article(tokens: Tokens, waiting: Range, before: Range, language: Language) -> bool:
    """Whether no name and no noun with the article that subjects have stands before a verb, and a noun waits for it, in
    a language with such articles: "Սերժ Սարգսյանը, որը …, | շնորհավորական ուղերձ հղեց".
    """
    if not language.definite:
        return False
    start, end = waiting
    stop = next((at for at in range(start + 1, end) if tokens[at].mention is not None), end)
    words = [token for token in tokens[start:stop] if token.word] or [token for token in tokens[stop:end] if token.word]
    if not words or not words[-1].classes.isdisjoint(_NO_SUBJECT):
        return False
    return not any(
        token.word
        and (token.capital or token.has("person_pronoun", "thing_pronoun") or re.search(language.definite, token.text))
        for token in tokens[slice(*before)]
    )


def set_off(tokens: Tokens, pending: list[Range], begin: int) -> Range | None:
    """The subject that a comma parts from its clause: "Başbakan, salı günü … dedi"."""
    behind = bool(pending) and tokens[begin - 1].has("converb")  # "heyət, danışıqlar davam edərkən | iclası tərk edib"
    if not pending or not (behind or pending[-1][1] == begin - 1) or tokens[pending[-1][1]].text != ",":
        return None
    start, end = pending[-1]
    if tokens[end - 1].has("person_pronoun"):
        return (start, end)  # "o, cümə günü … görüşüb"
    named = any(token.capital or token.has("person", "office") for token in tokens[start:end])
    if not named or not tokens[end - 1].classes.isdisjoint(_NO_SUBJECT):
        return None
    if tokens[begin].capital and not (tokens[end - 1].mention and some(tokens, begin, begin + 2, "oblique")):
        return None  # but "Klub 1993-cü ildə, | Ağdamın işğalından sonra köçüb"
    return waiting_subject(tokens, [(start, end)])


def _without_object(tokens: Tokens, begin: int, end: int) -> int:
    """The end of a subject, without the words in another case that belong to the verb behind it."""
    stop = end
    if lives_in(tokens, end - 1, begin) or (tokens[end].mention is not None and is_theirs(tokens, end - 1, begin)):
        return end
    while stop > begin and tokens[stop - 1].has("oblique", "nominal") and not tokens[stop - 1].capital:
        stop -= 1
    measured = end - begin > 2 and tokens[end - 2].has("ablative") and not tokens[end - 1].capital  # "bir gündən az"
    doing = tokens[begin].has("state_head") and any(t.text.endswith(("ərək", "araq")) for t in tokens[begin + 1 : end])
    if stop == end and not (measured or doing):
        return end
    return first_noun(tokens, begin, end) or (stop if stop > begin else end)


def first_noun(tokens: Tokens, begin: int, end: int) -> int:
    """The end of the first noun phrase in the case of a subject ("qurbanların qohumları | yolu bağlayaraq …"); 0 where
    no owner, name or noun for people tells where it ends.
    """
    head = 0
    for at in range(begin, end):
        token, before = tokens[at], tokens[at - 1] if at > begin else None
        after = tokens[at + 1] if at + 1 < end else None
        owned = before is not None and ("owner" in before.classes or lives_in(tokens, at, begin))
        ends = "mark" in token.classes and (token.text not in _MARKS or (head and _quotes_object(tokens, at, end)))
        if ends or ("number" in token.classes and not owned):
            return head
        told = token.has("mark", "determiner", "adverb", "and", "owner") or (at == begin and token.lower == _CENTRAL)
        if told or (after is not None and after.has("owner")):
            continue
        if token.capital and ("oblique" not in token.classes or (before is not None and before.capital)):
            head = at + 1
        elif token.has("oblique", "nominal", "adverbial") and (not owned or "adverbial" in token.classes):
            if head:
                return head
        elif token.has("acting_body", "group") and not token.has("office", "person") and not owned_by(tokens, at):
            return at + 1  # "əhali | icra hakimiyyətinin binası qarşısında …"
        elif owned or token.has("office", "person"):
            titled = after is not None and (
                after.has("office", "person") or (after.capital and not token.has("office") and not after.has("owner"))
            )
            if not (titled and token.has("office", "person")):
                return at + 1  # "Azərbaycan ordusu | Laçın şəhərini …"
            head = at + 1
    return head


def _quotes_object(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether quotation marks open behind a noun around what the object is called: "Koreya | “Nuri” raketini"."""
    close = next((step for step in range(at + 1, end - 1) if tokens[step].text in QUOTES), 0)
    if not close or tokens[at].end != tokens[at + 1].start:
        return False
    return tokens[close + 1].has("oblique", "nominal") and not tokens[close + 1].capital


_CENTRAL = "mərkəzi"  # of "mərkəzi seçki komissiyası", no centre of anything
_MARKS = QUOTES + "()"


def subject_after(tokens: Tokens, start: int, end: int) -> Range | None:
    """The subject that follows its verb, as in "…, said the minister on Monday"."""
    while start < end and (
        tokens[start].mention is not None or tokens[start].has("hearer") or _introduces(tokens, start, end)
    ):
        start += 1
    if start < end and tokens[start].has("person_pronoun"):
        return (start, start + 1)
    stop = start
    while stop < end and tokens[stop].mention is None and not tokens[stop].has("preposition", "that", "when"):
        stop += 1
    while stop < end and tokens[stop].has("of"):
        stop += 1
        while stop < end and tokens[stop].mention is None and not tokens[stop].has("preposition", "that", "when"):
            stop += 1
    named = any(token.capital or token.has("person", "office") for token in tokens[start:stop])
    if stop == end and named:
        stop = end = _behind_brackets(tokens, end)
    return (start, _with_holder(tokens, start, stop, end)) if stop > start and named else None


def _behind_brackets(tokens: Tokens, at: int) -> int:
    """The end of the name behind an abbreviation in brackets: "председатель комиссии | (ЦИК) Берик Имашев"."""
    close = at + 2
    opened = close + 2 < len(tokens) and tokens[at].text == "(" and tokens[close].text == ")"
    named = opened and tokens[at + 1].text.isupper() and tokens[close + 1].capital and tokens[close + 2].capital
    return close + 3 if named else at


_OFFICE_FOR = 6  # words of "по правам человека"


def _with_holder(tokens: Tokens, start: int, stop: int, end: int) -> int:
    """Where a subject behind its verb ends whose office a preposition tells more of before the name: "сообщил член
    комитета РАН | по метеоритам Виктор Гроховский".
    """
    named = stop - start > 1 and tokens[stop - 1].capital and tokens[stop - 2].capital
    if named or stop >= end or not tokens[stop].has("of_office") or not some(tokens, start, stop, "person"):
        return stop
    for at in range(stop + 1, min(end - 1, stop + 1 + _OFFICE_FOR)):
        if not tokens[at].word or tokens[at].has("finite", "and") or tokens[at].has("preposition"):
            return stop
        if at > stop + 1 and tokens[at].capital and tokens[at + 1].capital and tokens[at + 1].word:
            while at < end and tokens[at].capital and tokens[at].word:
                at += 1
            return at
    return stop


def behind_hearer(tokens: Tokens, start: int, end: int, language: Language) -> int:
    """Where the words behind who hears it begin, in languages that say "(it) told «Interfax» a source"."""
    stop = start
    while stop < end and (tokens[stop].capital or tokens[stop].text in _MARKS):
        stop += 1
    follows = stop > start and stop < end and not tokens[stop].has("hearer")
    titled = follows and tokens[stop].has("person")
    if follows and language.dictionary and _hears(tokens, start, stop) and _opens_office(tokens, stop, end):
        return stop  # "сообщили «Интерфаксу» | в штабе", "сообщила ТАСС | пресс-служба Роскосмоса"
    titled = titled and "owner" not in tokens[stop - 1].classes  # "ասել է | Ուկրաինայի նախագահը"
    return stop if titled and language.free_order else start


def _hears(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether capitals behind a verb of saying are of who hears it: in the dative, or without cases."""
    last = next((token for token in reversed(tokens[start:stop]) if token.word), None)
    return last is not None and (last.text.isupper() or last.lower.endswith(("у", "ю")))


def _opens_office(tokens: Tokens, at: int, end: int) -> bool:
    """Whether an office begins here, with or without a preposition that says where."""
    return tokens[at].has("office") or (
        tokens[at].has("where") and any(t.has("office") for t in tokens[at + 1 : min(at + 3, end)])
    )


def _introduces(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a word only introduces a date or stands for who hears it ("said on Monday the minister")."""
    near = tokens[at + 1 : min(at + 3, end)]
    if near and near[0].capital and near[0].mention is None:
        return False  # "said | in Geneva last Friday"
    return tokens[at].has("date_preposition", "adverb") and any(token.mention is not None for token in near)


def behind_count(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Where the words behind "four days after" begin, which say from what a time is counted; `begin` where a stretch
    does not open so.
    """
    if tokens[begin].classes.isdisjoint(_OPENS_COUNT):
        return begin
    at = begin
    while at < end and not tokens[at].classes.isdisjoint(_COUNTED):
        at += 1
    mention = tokens[at].mention if at < end else None
    if mention is not None and mention.event is not None:
        return at + 1
    if at + 1 < end and "span" in tokens[at].classes and tokens[at + 1].classes >= _WHEN_PREPOSITION:
        return at + 2
    return begin


_WHEN_PREPOSITION = frozenset(("when", "preposition"))
_COUNTED = frozenset(("more_than", "fewer_than", "about", "at_least", "number", "numeral", "indefinite"))
_OPENS_COUNT = _COUNTED | {"span", "date"}


def waiting_subject(tokens: Tokens, pending: Iterable[Range]) -> Range | None:
    """The first of the stretches that wait for a verb which can be its subject."""
    for start, end in pending:
        source = "according" in tokens[start].classes or some(tokens, start, end, "according_after", "that_after")
        counted = behind_count(tokens, start, end) > start  # "four days before the landing"
        first = tokens[start]
        told = start > 0 and tokens[start - 1].text == "," and first.has("participle") and not first.has(*_VERB_TOO)
        equation = first.has("this_that") and end < len(tokens) and tokens[end].text == ":"  # "Это не первая авария: …"
        if not source and not counted and not told and not equation and not only_adverbial(tokens, start, end):
            return (start, end)
    return None


# not sure to tell of the noun before a comma: "проверки, прошедшей в июле"
_VERB_TOO = ("finite", "gerund", "noun_too")


SMALL = frozenset(("adverb", "and", "mark"))  # words before the first of a phrase
_LEADS_PHRASE = frozenset(("preposition", "date_preposition", "speaking"))


def only_adverbial(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a stretch is a phrase of time, place or manner and so cannot be a subject."""
    begin = start
    while begin < end and not tokens[begin].classes.isdisjoint(SMALL):
        begin += 1
    if begin == end:
        return True
    if tokens[begin].mention is not None:
        return all(
            token.mention is not None or token.has("mark", "date_preposition", "adverb") for token in tokens[begin:end]
        )
    if tokens[begin].classes.isdisjoint(_LEADS_PHRASE):
        return False
    if "determiner" in tokens[begin].classes and "preposition" not in tokens[begin].classes:
        return begin + 1 < end and tokens[begin + 1].mention is not None  # "der 3. Mai", not "der Minister"
    counted = begin
    while counted < end and tokens[counted].has("about", "at_least", "more_than", "up_to", "spans"):
        counted += 1
    if begin < counted < end and tokens[counted].has("number", "numeral", "dozens"):
        return False  # "around 300 people", "between 10 and 15 people"
    return _undated(tokens, begin, end)


def _undated(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether no date ends an adverbial phrase before its end, so that a subject follows it: "On Monday the army", not
    "at Monday's talks,".
    """
    closed = end < len(tokens) and tokens[end].text == ","
    for at in range(start, end - 1):
        if tokens[at].mention is not None and not (closed and tokens[at].text.endswith(POSSESSIVES)):
            return "preposition" in tokens[at + 1].classes and only_adverbial(tokens, at + 1, end)
    return True
