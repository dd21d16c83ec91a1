"""Closeness: how closely the dated clauses of a sentence go with the clause of a figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline_builder.extract.figures.drafts import Draft
from timeline_builder.extract.figures.figures import Figure
from timeline_builder.extract.figures.linking import of_toll
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.qualifiers import QUALIFIERS
from timeline_builder.extract.words.tokens import Token, some

HARM = frozenset(("attack", "clash", "war", "disaster"))
_TOLD = frozenset((*HARM, "statement", "humanitarian"))
_BESIDE = 6  # tokens between a noun's date and "in which"
_NO_NOUN = (
    "preposition",
    "finite",
    "auxiliary",
    "and",
    "when",
    "relative",
    "that",
    "determiner",
    "adverb",
    "participle",
    "enclitic",
)


def clause_of(read: Reading, figure: Figure) -> Clause | None:
    """The innermost clause that holds a figure's word."""
    holding = [c for c in read.clauses if c.opener != "quote" and c.holds(figure.word)]
    if len(holding) == 1:
        return holding[0]
    return min(holding, key=lambda c: sum(end - start for start, end in c.core), default=None)


def reports(read: Reading, clause: Clause) -> bool:
    """Whether a clause reports or counts something."""
    return clause.verb_is(read.tokens, "say", "say_weak", "counts")


def rank(read: Reading, figure: Figure, clause: Clause | None, draft: Draft) -> int:
    """How closely the clause of a draft goes with a figure's, 1 the closest; 0 where it tells of something else."""
    kind, told = draft.candidate.kind, draft.clause
    later = 10 * (draft.candidate.factuality != "happened")
    if clause is None:
        return later + 6 if kind in _TOLD else 0
    if kind not in HARM and _only_meant(read.tokens, figure):
        return 0
    if told is clause or told.shares is clause or clause.shares is told:
        fits = verbal(read, figure, clause) or kind in _TOLD or reports(read, clause)
        toll = "toll" in read.tokens[figure.word].classes or of_toll(read.tokens, figure.word)
        fits = fits or toll  # "the figure stood at 60 on Saturday", "the number of deaths climbed to 60"
        return (1 if told is clause else later + 3) if fits else 0
    apart = earlier(read, clause) or (_known(read.tokens, figure) and told not in said_by(clause))
    found = 0 if apart else _related(read, figure, clause, draft)
    return later + found if found else 0


def earlier(read: Reading, clause: Clause) -> bool:
    """Whether a clause says what came before the rest: "began a strike on Monday after a crash had killed 14"."""
    opens = clause.opener == "when" and clause.shares is None
    begin = clause.core[0][0]
    first = read.tokens[begin]
    if "unit" in first.classes and "after_it" in read.tokens[begin + 1].classes:
        return opens  # "hours after a blast killed nine"
    last = first.text.rsplit(maxsplit=1)[-1].lower()  # "ten days after" is one date
    return opens and (
        "after_it" in first.classes or (first.mention is not None and "after_it" in read.words.classes(last))
    )


def _related(read: Reading, figure: Figure, clause: Clause, draft: Draft) -> int:
    """The rank of a draft whose clause is another one than the figure's."""
    tokens, kind, told = read.tokens, draft.candidate.kind, draft.clause
    if told in said_by(clause):
        return 2
    begins, after = clause.core[0][0], told.core[0][0] > clause.core[0][0]
    hung = _hung(read, figure, clause, draft)
    if hung is not None:
        return hung
    over = top(clause)
    main = over.opener == "" or over.shares is not None
    if told.opener == "when" and ((main and after) or told.parent is clause):  # "killed since it began on May 10"
        return _at_the_time(read, clause, told)
    of_it = _describes(clause, told)
    begun = told.verb_is(tokens, "begins", "takes_place")
    if of_it and (begun or _of_subject(clause, told)) and kind in HARM and not adds_up(read, clause):
        return 3  # "135 were killed in the attack that began on Tuesday, the minister said on Friday"
    if told.opener == "" and main and after and reports(read, told):
        return 4  # "the toll rose to 46, the minister said on Sunday"
    if adds_up(read, clause):  # not "shelled a school on Monday, in a war that has killed 40,000"
        return (
            7 if of_it and (told.verb_is(tokens, "begins") or kind in HARM or _of_lasting(tokens, clause, told)) else 0
        )
    if clause.opener == "relative" and told in _ancestors(clause):
        return 5 if kind in HARM and not _names_deed(tokens, told, min(begins, figure.start)) else 0
    if of_it:  # "the toll of the floods that struck on Tuesday", "killed in the violence that lasted from May to July"
        return 7 if kind in HARM or begun else 0
    if after:
        harms = kind in HARM or any(clause_of(read, other) is told for other in read.figures)
        return 6 if harms and _joined(tokens, clause, told) else 0
    goes_on = told.opener in ("", "when") and (main or over.opener == "when")
    listed = kind in _TOLD and _joined(tokens, told, clause)
    return 6 if kind in HARM or goes_on or listed else 0  # not "six were abducted; three came back on Sunday"


def _of_subject(clause: Clause, told: Clause) -> bool:
    """Whether a clause tells of the subject of another one: "Storms that hit Chiapas on Tuesday left nine dead"."""
    subject = clause.subject
    return subject is not None and told.subject is not None and subject[0] <= told.subject[0] < subject[1]


def _at_the_time(read: Reading, clause: Clause, told: Clause) -> int:
    """The rank of a draft whose clause says when that of a figure was: "12 were killed when a shell hit a market"."""
    opener = read.tokens[told.core[0][0]]
    if opener.mention is not None and opener.mention.event is not None:
        return 6  # "killed 301 men, a day after rescuers found the last of them"
    if "since" in opener.classes:
        at_once = clause.core[-1][1] == told.core[0][0] and top(clause) is clause
        return 1 if at_once else 3  # what is said to have happened since then is told by who says it
    return (
        0 if "before_it" in opener.classes or adds_up(read, clause) else 2
    )  # not a whole war's, "though a truce was signed"


def _over_years(tokens: Sequence[Token], clause: Clause, draft: Draft) -> bool:
    """Whether a figure may be of all that a draft tells of a year: "in 2001 an insurgency in which 200 died"."""
    found = draft.candidate
    whole = found.date.precision in ("year", "decade", "century") and found.kind in HARM
    return whole and draft.clause in _ancestors(clause) and not some(tokens, *clause.group, "perfect", "until_now")


def _hung(read: Reading, figure: Figure, clause: Clause, draft: Draft) -> int | None:
    """The rank of a draft on whose clause, noun or date a figure's clause hangs; None where it hangs on none."""
    tokens, told, begins = read.tokens, draft.clause, clause.core[0][0]
    if clause.opener == "reduced" and told in _ancestors(clause):
        if _only_says_which(tokens, told, clause):
            return 0
        tells_of = clause.holds(figure.start)  # else: "12 soldiers killed in the fighting were buried"
        if told is clause.parent and _speaks_of(read, told, figure):
            return 2
        return (2 if told is clause.parent else 3) if tells_of or draft.candidate.kind in HARM else 0
    if clause.opener == "relative":
        return _of_noun(read, clause, draft) or (5 if _over_years(tokens, clause, draft) else None)
    at_date = clause.opener == "when" and begins - 2 <= draft.at < begins
    return 2 if at_date and not tokens[begins].has("before_it", "after_it") else None  # "on July 3, when it killed 290"


def _speaks_of(read: Reading, told: Clause, figure: Figure) -> bool:
    """Whether a clause reports no more than a number: "spoke of more than 100 civilians | killed"."""
    between = read.tokens[told.group[1] : figure.start]
    behind = told.group[1] <= figure.start and reports(read, told)
    return behind and all(token.has(*QUALIFIERS, "of", "adverb") for token in between)


def _names_deed(tokens: Sequence[Token], told: Clause, opens: int) -> bool:
    """Whether a relative clause behind a verb only says who is meant: "pursued the men who had killed 12", not
    ", one of whom died".
    """
    return told.verb is not None and opens > told.verb and tokens[opens - 1].text != ","


def _only_says_which(tokens: Sequence[Token], told: Clause, clause: Clause) -> bool:
    """Whether a clause shortened by a participle hangs on a relative clause that only says which thing is meant:
    "examined the recorders of a jet that hit a hillside, killing 225".
    """
    over = clause.parent
    if over is None or over is told or over.opener != "relative" or "gerund" not in tokens[clause.group[0]].classes:
        return False
    return _names_deed(tokens, told, over.core[0][0])


def _of_noun(read: Reading, clause: Clause, draft: Draft) -> int:
    """The rank of a draft of whose noun a relative clause tells: "the attack of 17 January that killed three"."""
    tokens, begins, told = read.tokens, clause.core[0][0], draft.clause
    beside = _BESIDE if "preposition" in tokens[begins].classes else 2  # "a raid on Sunday in Goma, in which six died"
    if begins - beside <= draft.at < begins and "relative_where" not in tokens[begins].classes:
        return 3
    goes_on = adds_up(read, clause) and clause.group[1] - clause.group[0] > 1  # "has killed", not "killed"
    return 4 if told in _ancestors(clause) and _led_to(tokens, told, begins) and not goes_on else 0


def _led_to(tokens: Sequence[Token], told: Clause, begins: int) -> bool:
    """Whether a relative clause tells of what something led to or happened in: "a row led to fighting that killed 55",
    "it was first seen in an outbreak that killed 280". Of people it would tell another deed.
    """
    start = told.group[0] if told.verb is not None else begins
    if tokens[begins - 1].has("human", "group", "people", "troops", "person"):
        return False
    opens = next((at for at in range(begins - 1, start, -1) if tokens[at].has("indefinite", "where")), begins)
    if "where" in tokens[opens].classes:  # "in battles that killed 36"
        opens = begins if some(tokens, opens, begins, "determiner", "settlement", "site", "area") else opens + 1
    inside = "where" in tokens[opens - 1].classes and not some(tokens, opens, begins, "finite", "mark", "settlement")
    return inside or some(tokens, start, begins, "leads_to")


def _only_meant(tokens: Sequence[Token], figure: Figure) -> bool:
    """Whether a figure only says for or of whom something is: "promised help for the 2,000 people left homeless"."""
    at = figure.start
    return at > 1 and "definite" in tokens[at - 1].classes and "speech_object" in tokens[at - 2].classes


def _known(tokens: Sequence[Token], figure: Figure) -> bool:
    """Whether a figure only says who was meant: "a march for the 15 people killed in May"."""
    between = tokens[figure.start : figure.word]
    definite = figure.start > 0 and "definite" in tokens[figure.start - 1].classes
    return definite and bool(between) and not any(token.has("finite", "mark") for token in between)


def _describes(clause: Clause, told: Clause) -> bool:
    """Whether a dated clause only says of something in the figure's clause what it did or what befell it."""
    if told.opener not in ("reduced", "relative"):
        return False
    same = told.subject is not None and told.subject == clause.subject
    fronted = clause.parent is told and told.parent is None  # "In the floods, which came in March, 27 people died"
    return same or fronted or clause in _ancestors(told)


def _of_lasting(tokens: Sequence[Token], clause: Clause, told: Clause) -> bool:
    """Whether two clauses tell of what lasts and kills: "that outbreak, announced on May 8, took 33 lives"."""
    same = told.subject is not None and told.subject == clause.subject
    return same and any("lasting" in tokens[at].classes for at in range(*told.subject or (0, 0)))


def _joined(tokens: Sequence[Token], first: Clause, second: Clause) -> bool:
    """Whether "and" alone joins two clauses: "two were killed and five wounded in an ambush", or a comma before a
    number: "74 were killed, 171 wounded on Sunday".
    """
    begins, end = second.core[0][0], first.core[-1][1]
    if end == begins - 1 and tokens[end].text == "," and tokens[begins].has("number", "numeral", "dozens"):
        return True
    return end == begins and "and" in tokens[begins].classes


def top(clause: Clause) -> Clause:
    """The clause that reports what a clause says, the clause itself where none does."""
    return next(iter([*said_by(clause)][-1:]), clause)


def said_by(clause: Clause) -> Iterator[Clause]:
    """The clauses that report what a clause says."""
    child, step = clause, clause.parent
    while step is not None:
        if child.opener in ("that", "quote") and not (child.opener == step.opener == "that"):
            yield step  # else: "said that 12 were killed and that 30 were hurt"
        child, step = step, step.parent


def _ancestors(clause: Clause) -> Iterator[Clause]:
    step = clause.parent
    while step is not None:
        yield step
        step = step.parent


def verbal(read: Reading, figure: Figure, clause: Clause) -> bool:
    """Whether the figure is what the clause tells: "left 16 dead", not "sentenced over the killing of two"."""
    tokens, first = read.tokens, min(figure.start, figure.word)
    if clause.group[0] <= figure.word < clause.group[1] or "finite" in tokens[figure.word].classes:
        return True
    if read.words.language.verb_last and figure.word + 1 == clause.group[0]:
        return True  # "yeddi idmançı xəsarət alıb"
    between = tokens[clause.group[1] : first] if clause.verb is not None and clause.group[1] <= first else None
    return between is not None and not any(t.has("preposition", "mark") and not t.has(*QUALIFIERS) for t in between)


def adds_up(read: Reading, clause: Clause | None) -> bool:
    """Whether a figure is of all that happened over a time ("32,000 have been killed since the war began")."""
    words: Sequence[Token] = read.tokens
    if not read.tokens.have("cumulative", "lasting"):
        return False
    if clause is not None:
        since = [other.core[0][0] for other in read.clauses if other.parent is clause and other.opener == "when"]
        places = {*clause.positions(), *(range(*clause.subject) if clause.subject else ()), *since}
        words = [read.tokens[at] for at in places]
    return any("cumulative" in token.classes and not _from_then(read.tokens, token) for token in words) or any(
        "lasting" in token.classes and "from_then" not in token.classes and not _modifies(read.tokens, token)
        for token in words
    )


def _from_then(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a word says: since what was told of before ("has since died", "1,800 have fled the town since")."""
    if "from_then" in token.classes:
        return True
    at = tokens.index(token) + 1
    return "since" in token.classes and (at == len(tokens) or "mark" in tokens[at].classes)


def _modifies(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a noun only says what the next one is of: "the conflict tracker ACLED", "war crimes"."""
    at = tokens.index(token) + 1
    after = tokens[at] if at < len(tokens) else None
    return after is not None and after.word and after.mention is None and not after.has(*_NO_NOUN)
