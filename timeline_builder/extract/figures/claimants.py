"""Claimants: who claims a figure by the words of its own sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline_builder.extract.attribution import attribution
from timeline_builder.extract.attribution.sources import source_of
from timeline_builder.extract.attribution.speakers import resolved
from timeline_builder.extract.figures.closeness import reports, said_by
from timeline_builder.extract.figures.figures import Figure
from timeline_builder.extract.figures.harm import COUNTED, TOLL
from timeline_builder.extract.figures.linking import of_toll
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.reading import Reading
from timeline_builder.extract.words.qualifiers import QUALIFIERS
from timeline_builder.extract.words.tokens import POSSESSIVES, Token, Tokens, some, without_possessive

_SPEAKS = ("office", "acting_body", "person", "agency", "own_force")
_PARTIES = ("country", "office", "person", "place")
_CONTENT = 4  # tokens from a figure word to the end of "həlak olduğunu"
_OWN_VOICE = ("", "relative", "when")  # clauses of which a sentence's source is none unless it reaches them


def claimant(read: Reading, figure: Figure, clause: Clause | None) -> str | None:
    """Who claims a figure by the words of its own sentence: who counts, who says it, whom the sentence names.

    None where the text tells it in its own voice, "" where it is somebody's whom nothing names.

    clause   the innermost one that holds the figure's word
    """
    tokens = read.tokens
    if figure.by is not None and (found := resolved(read, attribution.Source(figure.by, clause))):
        return found
    before = _before_content(read, figure)
    if before is not None and (found := resolved(read, before)):
        return found
    if owner_of_toll := _whose_toll(read, figure):
        return owner_of_toll
    if clause is None:
        return read.source or None
    leads = _leading(read, clause, figure)
    if leads is not None:
        return resolved(read, leads) or None
    said = False
    for source in _sources(read, figure, clause):
        denies = some(tokens, *source.span, "not", "no")
        if denies or any(source.span[0] <= at < source.span[1] for at in (figure.start, figure.word, figure.end - 1)):
            continue  # not the aside of "has claimed, by official estimates, 12 lives"
        said = True
        if found := resolved(read, source):
            return found
    if clause.opener not in _OWN_VOICE and read.source and not any(char.isdigit() for char in read.source):
        return read.source
    return "" if said else None


def _before_content(read: Reading, figure: Figure) -> attribution.Source | None:
    """Who stands right before a figure in what a verb at the end says that they say: "Azərbaycan 80, Ermənistan isə 200
    hərbçisinin öldüyünü açıqlayıb"; of several numbers of one party the first one stands behind it.
    """
    tokens = read.tokens
    if not read.words.language.verb_last or not some(tokens, figure.word, figure.word + _CONTENT, "nominal"):
        return None
    for end in range(figure.start, 0, -1):
        last, after = tokens[end - 1], tokens[end]
        if "finite" in last.classes or last.text in ":;":
            return None
        follows = after.has("number", "numeral", "dozens", "contrast", "determiner", *QUALIFIERS) or after.mention
        if not follows or last.mention:
            continue
        if "side" in last.classes and end > 1:
            return attribution.Source((end - 2, end), None)
        name = next((name for name in read.names if name.end == end and name.part in _PARTIES), None)
        if name is not None and not _owns(tokens, name):
            return attribution.Source((name.start, name.end), None)
    return None


def _whose_toll(read: Reading, figure: Figure) -> str:
    """Who claims a figure by whose toll it is: "the ministry's tally stood at 1,673"; not "Peru's death toll"."""
    tokens = read.tokens
    if "toll" not in tokens.classes:
        return ""
    toll = next(
        (at for at in range(figure.word, max(-1, figure.word - TOLL), -1) if "toll" in tokens[at].classes), None
    )
    owns = next((at for at in range((toll or 0) - 1, max(-1, (toll or 0) - TOLL), -1) if _possessive(tokens[at])), None)
    if owns is None:
        return ""
    begin = owns
    while begin and tokens[begin - 1].word and (tokens[begin - 1].capital or "definite" in tokens[begin - 1].classes):
        begin -= 1
    named = read.words.classes(without_possessive(tokens[owns].folded))
    speaks = not named.isdisjoint(_SPEAKS) or some(tokens, begin, owns, *_SPEAKS)
    return resolved(read, attribution.Source((begin, owns + 1), None)) if speaks else ""


def _possessive(token: Token) -> bool:
    return token.word and token.text.endswith(POSSESSIVES)


def _sources(read: Reading, figure: Figure, clause: Clause) -> Iterator[attribution.Source]:
    """Who counts, by the clause of the figure word, the one that it shortens or the one of the number; who says it."""
    tokens, last = read.tokens, read.words.language.verb_last
    for one in _counting(read, figure, clause):
        gives = _gives_toll(tokens, one, figure)
        tells = gives or reports(read, one)
        if one.verb is None or not tells or one.passive(tokens):
            continue
        if "takes_life" in tokens[one.verb].classes and "life" in tokens[figure.word].classes:
            continue  # "the war claimed 12 lives"
        opens = not any(begin <= figure.word < end for begin, end in one.core)  # "30 hurt, said the mayor"
        if last or opens or gives or one.verb <= figure.word:
            counting_one = attribution.speaker(tokens, one)
            if counting_one is not None:
                tolled = gives and figure.word < figure.start and some(tokens, figure.word, figure.start, "toll")
                first = figure.word if tolled else figure.start if gives or last else figure.end
                yield _before_toll(tokens, counting_one, first)
    source = source_of(read, clause, figure.end - 1)
    if source is not None:
        yield source


def _before_toll(tokens: Sequence[Token], source: attribution.Source, first: int) -> attribution.Source:
    """A source without the toll that stands between it and a verb behind both: "Polis | ölənlərin sayını"."""
    start, end = source.span
    if not some(tokens, first, end, "toll", "number", "numeral", "dozens"):
        return source
    while start < first < end and tokens[first - 1].has(*QUALIFIERS):
        first -= 1
    return attribution.Source((start, first), source.clause) if start < first < end else source


def _gives_toll(tokens: Tokens, clause: Clause, figure: Figure) -> bool:
    """Whether somebody gives a toll or changes it: "accepted 31 dead", "raised the number of the dead to 33"; not what
    befell people ("The death of a nurse raised the toll to 22").
    """
    if not clause.verb_is(tokens, "gives_word", "revises"):
        return False
    if clause.subject is not None:
        begin, end = clause.subject
        before = tokens[begin : min(end, figure.start, figure.word)]
        who = [token for token in before if token.classes.isdisjoint(("adverb", "determiner"))]
        if not who or any(token.has("toll", *COUNTED) for token in who):
            return False
    if "toll" in tokens[figure.word].classes or of_toll(tokens, figure.word):
        return True
    between = tokens[clause.group[1] : figure.start]
    accepts = clause.verb_is(tokens, "gives_word") and figure.what in ("killed", "missing")
    return accepts and clause.group[1] <= figure.start and all(token.has(*QUALIFIERS) for token in between)


def _counting(read: Reading, figure: Figure, clause: Clause) -> Iterator[Clause]:
    """The clauses that may count a figure: its own one and that of its number, the one over them, the one whose subject
    they share ("said a shell that fell on Monday killed three and wounded ten").
    """
    yield clause
    yield from (other for other in read.clauses if other.opener != "quote" and other.holds(figure.start))
    if clause.parent is not None and _counts_in(read.tokens, clause.parent, clause):
        yield clause.parent
    if clause.shares is not None:
        yield clause.shares


def _counts_in(tokens: Sequence[Token], over: Clause, clause: Clause) -> bool:
    """Whether a clause counts whom another one describes: "put the number of people killed since May at 213",
    "admitted losing 40 fighters".
    """
    if over.verb is None:
        return False
    if clause.opener == "reduced" and clause.core[0][0] == over.group[1]:
        return True
    if not over.verb_is(tokens, "counts"):
        return False
    tolls = clause.opener == "relative" and some(tokens, over.verb, clause.core[0][0], "toll")
    return tolls or clause.opener == "reduced"  # "the number of people who have fled"


def _owns(tokens: Sequence[Token], name: Name) -> bool:
    """Whether an inflected name stands before what it owns: "HƏMAS-ın hücumu", "ordunun 12 əsgəri"."""
    after = tokens[name.end] if name.end < len(tokens) else None
    bare = " ".join(token.text for token in tokens[name.start : name.end]) in (name.actor, name.place)
    return after is not None and (after.word or "number" in after.classes) and not after.capital and not bare


def _leading(read: Reading, clause: Clause, figure: Figure) -> attribution.Source | None:
    """Who leads a clause of saying without a subject, or one that its verb ends ("the ministry 38 dead reports")."""
    tokens = read.tokens
    says = next((step for step in (clause, *said_by(clause)) if step.verb is not None and reports(read, step)), None)
    last = read.words.language.verb_last
    if says is None or not (last or says.subject is None):
        return None
    begin, end = (0, figure.start) if last else (says.core[0][0], min(figure.start, says.group[1]))
    leads = [
        name
        for name in read.names
        if name.part in ("office", "person") and begin <= name.start < name.end <= end and not _owns(tokens, name)
    ]
    if not leads:
        return None
    start = leads[-1].start
    while start and tokens[start - 1].word and tokens[start - 1].capital:
        start -= 1
    return attribution.Source((start, leads[-1].end), says)
