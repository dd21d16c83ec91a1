"""Speech: the title of a statement whose clause names only its speaker: what is quoted, or what the sentence tells."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.attribution.phrases import tells_topic
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.grammar.subjects import only_adverbial
from timeline_builder.extract.grammar.verbs import is_infinitive
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.titles.persons import callings
from timeline_builder.extract.titles.phrase import FRAGMENT, SHORTEST, first_person, phrase
from timeline_builder.extract.titles.shorten import said_by
from timeline_builder.extract.titles.wording import LONGEST
from timeline_builder.extract.words.language import Language, capitalised
from timeline_builder.extract.words.tokens import Token, some

_QUALIFIERS = ("at_least", "more_than", "fewer_than", "up_to", "about")
_CLAUSE = frozenset(("finite", "first_person", "thing_pronoun", "person_pronoun"))
# The ending of an object before the verb that ends its clause, in Azerbaijani and Turkish; no participle in -diyi.
_ACCUSATIVE = re.compile(r"(?<!d[ıiuü][ğy])[ıiuü]$")
_QUOTED = re.compile(r"[\"“«„](?P<said>[^\"”»“]+)[\"”»“]")
_SENTENCE = re.compile(r"(?:[^.!?։]|\.(?=\s?[\da-zа-яёəıöüçşğա-և]))+")  # "более 120 тыс. человек" is one


def said(text: str, reading: Reading, clause: Clause, language: Language, speaker: str, earlier: Reading | None) -> str:
    """The title of a statement whose clause names only its speaker: from the sentence that sums it up, or its words."""
    if earlier is not None and earlier.source and _same_speaker(earlier.source, speaker):
        for other in earlier.clauses:
            if other in earlier.saying and not any(t.mention for t in earlier.tokens):
                made = phrase(text, earlier, other, language)
                if made:
                    return made
    if (
        language.dictionary
        and earlier is not None
        and any(reading.tokens[at].has("this_said") for at in clause.positions())
    ):
        summed = _told_before(text, earlier, language, callings(reading, speaker))
        return summed or language.labels["statement"].format(who=speaker)
    every = _QUOTED.finditer(text, reading.sentence.start, reading.sentence.end)  # "“Euronews”a deyib: “…”"
    made = next(filter(None, (_in_quotes(reading, quoted["said"], language, speaker) for quoted in every)), "")
    if made:
        return made
    closed = _closed(reading, clause) if _closes_sentence(clause, language) else []
    for other in closed:
        own = (
            other.subject
            and clause in reading.pronouns
            and speaker in attribution.words(text, reading.tokens, other.subject)
        )
        names = callings(reading, speaker)
        made = phrase(text, reading, other, language) if own else _as_theirs(text, reading, other, language, names)
        if made:
            return made
    stands = closed[:1] if not language.articles else []  # who says it stands by
    alone = (phrase(text, reading, other, language) for other in stands)
    return next(filter(None, alone), "") or language.labels["statement"].format(who=speaker)


def quoted_as_saying(text: str, reading: Reading, clause: Clause, language: Language, speaker: str) -> str:
    """ "Minister: The dam was safe" for "an agency quoted the minister as saying that the dam was safe", "Statement by
    minister" where that is too long, "The dam was safe" where nobody knows whom it quoted; "" for other clauses.
    """
    content = said_by(reading, clause) if "as_saying" in reading.tokens[clause.core[0][0]].classes else None
    if content is None:
        return ""
    if not speaker:
        return phrase(text, reading, content, language)
    made = _as_theirs(text, reading, content, language, callings(reading, speaker))
    return made or language.labels["statement"].format(who=speaker)


def _as_theirs(text: str, reading: Reading, told: Clause, language: Language, names: Sequence[str]) -> str:
    """What a clause tells, behind the first of the names of who says it that leaves it room; "" where none does."""
    for who in names:
        room = LONGEST - len(language.labels["said"].format(who=who, what=""))
        what = phrase(text, reading, told, language, room=room)
        if what:
            return capitalised(language.labels["said"].format(who=who, what=what), language)
    return ""


def _told_before(text: str, earlier: Reading, language: Language, names: Sequence[str]) -> str:
    """What the sentence before tells, as what somebody says of it: "об этом сообщил министр"; "" where none fits."""
    main = (other for other in earlier.clauses if other.opener == "" and other.verb is not None)
    told = (other for other in main if other not in earlier.saying)
    first = next(told, None)
    return _as_theirs(text, earlier, first, language, names) if first is not None else ""


def _closes_sentence(clause: Clause, language: Language) -> bool:
    """Whether what stands before a clause of saying may be what is said: not "was in crisis when he announced …", nor
    "entered the town, and on Monday the ministry announced …", where the order of the words tells that.
    """
    if clause.opener in ("when", "relative"):
        return False
    return not language.dictionary or clause.subject is None or clause.subject[0] >= clause.group[0]


def _in_quotes(reading: Reading, quoted: str, language: Language, speaker: str) -> str:
    """The first sentence of a quotation that fits behind its speaker, or its first clause where none does."""
    opens = reading.text.find(quoted, reading.sentence.start) <= reading.sentence.start + 1
    brief = bool(language.dictionary) and opens  # "«Ситуация критическая», - сказал …"
    every = [" ".join(one.split()).rstrip(",;: ") for one in _SENTENCE.findall(quoted)]
    for what in (*every, *(cut for one in every if (cut := _first_clause(reading, one)))):
        whole = not language.articles or _has_verb(reading, what)
        if len(what.split()) <= (SHORTEST if whole else FRAGMENT) - brief:
            continue
        for who in callings(reading, speaker):
            made = language.labels["quotation"].format(who=who, what=what)
            if len(made) <= LONGEST:
                return made
    return ""


def _has_verb(reading: Reading, what: str) -> bool:
    return any(reading.words.classes(word) & _CLAUSE for word in what.lower().split())


def _first_clause(reading: Reading, what: str) -> str:
    """What stands before the first comma of a sentence that another clause follows: "There is no border any more,
    because a bridge has replaced it"; "" where it only opens what follows ("If they come, …").
    """
    head, _, rest = what.partition(", ")
    classes = reading.words.classes
    first, after = (next(iter(part.lower().split()), "") for part in (head, rest))
    opens = classes(first) & {"when", "if", "that", "preposition", "relative"}
    follows = classes(after) & {"and", "when", "that", "relative", "first_person", "person_pronoun", "thing_pronoun"}
    return head if follows and not opens and len(head.split()) > FRAGMENT and _has_verb(reading, head) else ""


def _closed(reading: Reading, clause: Clause) -> list[Clause]:
    """The clause before a verb of saying that closes its sentence ("…, the ministry said on Monday"), and what the
    same subject does next; the clause behind it where it opens one ("Как сообщило министерство, …").
    """
    begin = clause.core[0][0]
    if reading.words.language.dictionary and reading.tokens[begin].has("as_said"):
        asks = any(token.has("asks_whether") for token in reading.tokens[begin:])  # "решения, будет ли он там, нет"
        before = [other for other in reading.clauses if other.opener == "" and other.core[0][0] > begin and not asks]
    else:
        before = [other for other in reading.clauses if other.opener == "" and other.core[0][0] < begin]
    told = [other for other in before if other.verb is not None and not _adverbial(reading, other)]
    told = [other for other in told if other is told[0] or other.shares is told[0]]
    return [other for other in told if not first_person(reading, other)]


def _adverbial(reading: Reading, clause: Clause) -> bool:
    return clause.subject is not None and only_adverbial(reading.tokens, *clause.subject)


def _same_speaker(one: str, other: str) -> bool:
    return one.split()[-1].casefold() == other.split()[-1].casefold()


def has_object(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the verb has an object of its own ("condemned the attack"), not only when and where."""
    assert clause.verb is not None
    if clause.verb_is(tokens, "says_alone") or attribution.related_subject(tokens, clause) is not None:
        return True
    if clause.verb_is(tokens, "tell"):
        return False  # "told the BBC": who hears it
    if attribution.infinitive(tokens, clause) or _undertakes(tokens, clause) or _calls_on(tokens, clause):
        return True
    subject = range(*clause.subject) if clause.subject else range(0)
    after = [at for at in clause.positions(extra=False) if at > clause.verb and at not in subject]
    called = clause.group[0] > 0 and tokens[clause.group[0]].has("compound")
    if called and tokens[clause.group[0] - 1].text.endswith("ության"):
        return True  # "զսպվածության կոչ արեց"
    if clause.verb_is(tokens, "requires") and any(tokens[at].word and tokens[at].mention is None for at in after):
        return True  # "потребовало для Азимова пожизненного срока"
    rest = list(itertools.dropwhile(lambda at: _only_when(tokens, at) or tokens[at].has("hearer"), after))
    first = tokens[rest[0]] if len(rest) > 1 else None
    behind = first is not None and (not first.has("preposition") or first.has("speech_object", *_QUALIFIERS))
    behind = behind or any(tokens[at].has("topic") for at in after)  # "заявил в понедельник в парламенте о готовности"
    opens = tokens[clause.core[0][0]]
    of_that = clause.opener == "" and tells_topic(opens) and not opens.has("this_said")
    behind = behind or of_that  # "о гибели троих сообщили в МЧС"
    return behind or _object_leads(tokens, clause) or _object_first(tokens, clause)


def _undertakes(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether an infinitive says what somebody promises to do, behind where they say it."""
    if not clause.verb_is(tokens, "undertakes"):
        return False
    behind = [at for at in clause.positions(extra=False) if at >= clause.group[1]]
    return any(tokens[at].has("to") and is_infinitive(tokens[at + 1]) for at in behind[:-1])


def _calls_on(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether an infinitive says what somebody is called on to do."""
    behind = clause.group[1]
    if behind + 1 >= len(tokens) or not (tokens[behind].has("on") and clause.verb_is(tokens, "asks")):
        return False
    return any(tokens[at].has("to") and is_infinitive(tokens[at + 1]) for at in range(behind, clause.core[-1][1] - 1))


def _object_leads(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the object stands before the verb that ends its clause ("bu addımı alqışlayıb")."""
    subject = range(*clause.subject) if clause.subject else range(0)
    before = [at for at in clause.positions(extra=False) if subject.stop <= at < clause.group[0]]
    return any(
        tokens[at].word
        and not tokens[at].capital
        and _ACCUSATIVE.search(tokens[at].text)
        and not tokens[at].has("person", "office", "adverb", "date_preposition")
        for at in before
    )


def _object_first(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a noun before a pronoun that only a subject can be is the object: "дату плебисцита | он назвал"."""
    if clause.subject is None or clause.subject[0] >= clause.group[0]:
        return False
    if some(tokens, clause.core[0][0], clause.subject[0], "topic"):
        return not some(tokens, clause.core[0][0], clause.subject[0], "this_said")
    if not tokens[clause.subject[0]].has("subject_pronoun"):
        return False
    before = (at for at in clause.positions(extra=False) if at < clause.subject[0] and tokens[at].mention is None)
    first = next((tokens[at] for at in before if not tokens[at].has("adverb", "mark", "and")), None)
    return first is not None and first.word and not first.has("preposition", "this_said")


def _only_when(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word behind a verb is an adverb, a date, or what introduces one."""
    if tokens[at].has("adverb", "mark", "date"):
        return True
    return tokens[at].has("date_preposition") and any(token.mention for token in tokens[at + 1 : at + 3])
