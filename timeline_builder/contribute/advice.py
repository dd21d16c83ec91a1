"""What a reader of the chronology would stumble over, though every file is in order: warnings.

Each check takes a `Reading` and gives its problems; `CHECKS` are the functions of this module whose name begins
with `check_`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz import fuzz, process, utils

from timeline_builder.chronology.likeness import likeness
from timeline_builder.chronology.telling import Telling, telling
from timeline_builder.content.front_matter import Document
from timeline_builder.content.ids import id_of
from timeline_builder.content.reader import Reading
from timeline_builder.content.wording import shown
from timeline_builder.dates import languages
from timeline_builder.dates.calendar import number
from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.errors import Position, Problem, TimelineError
from timeline_builder.model import Alias, Article, Event, Evidence, Names, Quotation, Reference

_ALIKE = 92  # of 100: titles of neighbouring days that differ in a word or two of ten
_COPIED = 60  # characters: a value no longer is written out in the advice
_NEIGHBOURS = 3  # days between the first days of two events that may be one
_NEAR = 92  # of 100: a spelling of a known name


def _warning(position: Position, code: str, message: str, fix: str) -> Problem:
    return Problem(position, code, message, fix, "warning")


def _documents(reading: Reading) -> dict[str, Document]:
    return {id_of(document): document for document in reading.documents["events"]}


def _articles(reading: Reading) -> dict[str, Article]:
    return {article.id: article for article in reading.valid.articles}


def check_cut_values(reading: Reading) -> Iterator[Problem]:
    """A value that ends at a "#" which was hardly meant to begin a comment: `title: Talks # 3`.

    A comment stands on a line of its own, or two spaces behind a value and with a space behind its "#".
    """
    for document in (document for group in reading.documents.values() for document in group):
        for loc, (end, sign) in document.tree.beside.items():
            yaml = document.text[document.matter :]
            start = document.tree.values[loc]
            cut = yaml[sign:].partition("\n")[0].rstrip()
            spaced = cut[1:2] in ("", " ", "\t", "#")
            if spaced and (start == end or yaml[end:sign] != " "):
                continue
            read = shown(" ".join(yaml[start:end].split())) if start < end else "nothing"
            message = f"the value ends before {shown(cut)}, which is taken for a comment; {read} is read"
            fix = f"write {_quoted(yaml[start:sign] + cut)}, or two spaces before a comment and one after its #"
            yield _warning(document.at(document.matter + sign), "cut-value", message, fix)


def _quoted(text: str) -> str:
    """A value with the quotation marks it needs; only the advice to set some where it is long."""
    text = text.lstrip()
    if len(text) > _COPIED or not text.isprintable():
        return "the whole value in quotes"
    return "'{}'".format(text.replace("'", "''")) if '"' in text or "\\" in text else f'"{text}"'


def check_eras(reading: Reading) -> Iterator[Problem]:
    """A date outside the era that the front matter gives."""
    eras = {era.id: era for era in reading.valid.eras}
    documents = _documents(reading)
    for event in reading.valid.events:
        era = eras.get(event.era)
        if era is not None and not era.date.overlaps(event.date):
            message = f"{event.date} is outside the era {era.id} ({era.date})"
            fix = "mend the date, or leave era out: an event falls into its era by date"
            yield _warning(documents[event.id].value("era"), "date-outside-era", message, fix)


def check_sides(reading: Reading) -> Iterator[Problem]:
    """A contested event that only one of the parties tells."""
    parties = {side.id for side in reading.valid.names.sides.values() if side.party}
    articles = _articles(reading)
    documents = _documents(reading)
    for event in reading.valid.events:
        sides = {_side(evidence, articles) for evidence in event.evidence}
        if event.contested and len(sides) == 1 and sides <= parties:
            side = reading.valid.names.sides[next(iter(sides))]
            message = f"the event is contested, and all its evidence is of one side ({side.label})"
            fix = "add what another side or a third party says"
            yield _warning(documents[event.id].key("evidence"), "one-sided", message, fix)


def _side(evidence: Evidence, articles: Mapping[str, Article]) -> str:
    if isinstance(evidence, Reference):
        return evidence.side
    return articles[evidence.article].side if evidence.article in articles else ""  # the article has an error


def check_languages(reading: Reading) -> Iterator[Problem]:
    """An article in a language whose dates the builder does not know."""
    documents = {id_of(document): document for document in reading.documents["articles"]}
    for article in reading.valid.articles:
        if not languages.known(article.language):
            message = (
                f"nothing is found in articles in {shown(article.language)}; known are {', '.join(languages.codes())}"
            )
            fix = "write its events in content/events/ and quote the article there"
            yield _warning(documents[article.id].value("language"), "unread-language", message, fix)


def check_duplicates(reading: Reading) -> Iterator[Problem]:
    """Two events that look like one."""
    documents = _documents(reading)
    dated = [event for event in reading.valid.events if event.date.earliest or event.date.latest]
    events = sorted(dated, key=lambda event: (event.date.sort_key, event.id))
    names = reading.valid.names
    told = {event.id: telling(event, names) for event in events}
    for i, event in enumerate(events):
        for other in events[i + 1 :]:
            if _first_day(other.date) - _first_day(event.date) > _NEIGHBOURS:
                break
            reason = _alike(told[event.id], told[other.id], names)
            if reason and other.id not in event.related and event.id not in other.related:
                message = f"{shown(other.title)} looks like {documents[event.id].source.path}: {reason}"
                fix = "keep one of them, or name one in related: of the other"
                yield _warning(documents[other.id].value("title"), "near-duplicate", message, fix)


def _first_day(date: Date) -> int:
    """The ordinal of the day that a date is ordered by: its first one, or the last one where it has no first."""
    day = date.earliest or date.latest
    assert day is not None
    return number(day)


def _alike(a: Telling, b: Telling, names: Names) -> str:
    found = likeness(a, b, names)
    if found and found.enough:
        return found.reason
    like = fuzz.token_sort_ratio(a.event.title, b.event.title, processor=utils.default_process)
    return f"titles {like:.0f} % alike" if like >= _ALIKE else ""


def check_placeholders(reading: Reading) -> Iterator[Problem]:
    """A first day of a month or year that nothing in the event names: often it stands for "that month"."""
    documents = _documents(reading)
    for event in reading.valid.events:
        date = event.date
        if date.precision != "day" or date.earliest is None or date.earliest.day != 1:
            continue
        if event.date_words or event.date_note or date.qualifier or _names_day(event, documents[event.id].body):
            continue
        wider = date.edtf[:-6] if date.earliest.month == 1 else date.edtf[:-3]
        message = f"{date} is a first day that no quotation or summary names"
        fix = f"write {wider} if the day is not known, or add date_words: with the words of the source"
        yield _warning(documents[event.id].value("date"), "placeholder-date", message, fix)


def _names_day(event: Event, body: str) -> bool:
    texts = [body, event.title, *(e.quote if isinstance(e, Quotation) else e.title for e in event.evidence)]
    return any(_has(text, event.date) for text in texts)


def _has(text: str, date: Date) -> bool:
    try:
        mentions = tag(text, published=date)
    except TimelineError:
        return False
    return any(m.date is not None and m.date.precision in ("day", "time") and m.date.overlaps(date) for m in mentions)


def check_aliases(reading: Reading) -> Iterator[Problem]:
    """One spelling that names two actors, or two places."""
    names = reading.valid.names
    for group in (names.actors.values(), names.places.values()):
        first: dict[tuple[str, str], str] = {}
        for entry in group:
            for alias in entry.aliases:
                key = (alias.language, alias.text.casefold())
                other = first.setdefault(key, entry.id)
                if other != entry.id:
                    message = f"the alias {shown(alias.text)} of {entry.id} is one of {other} too"
                    yield _warning(entry.position, "ambiguous-alias", message, "keep it with one of them")


def check_claimants(reading: Reading) -> Iterator[Problem]:
    """A claimant whose name is a near miss of an actor's."""
    actors = reading.valid.names.actors.values()
    known = sorted({text for actor in actors for text in _spellings(actor.name, actor.aliases)})
    documents = _documents(reading)
    for event in reading.valid.events:
        for i, claim in enumerate(event.claims):
            if claim.claimed_by in known:
                continue
            near = process.extractOne(claim.claimed_by, known, scorer=fuzz.ratio, score_cutoff=_NEAR)
            if near is not None:
                message = f"{shown(claim.claimed_by)} is no spelling of an actor"
                fix = f"did you mean {near[0]}? Else add it to the aliases of that actor"
                yield _warning(documents[event.id].value("claims", i, "claimed_by"), "unknown-alias", message, fix)


def _spellings(name: str, aliases: Iterable[Alias]) -> set[str]:
    return {name, *(part.strip() for part in name.split(" / ")), *(alias.text for alias in aliases)}


def check_archives(reading: Reading) -> Iterator[Problem]:
    """A link without an archived copy."""
    documents = _documents(reading)
    fix = "save it at a web archive and add archive: with the address of the copy"
    for event in reading.valid.events:
        for i, evidence in enumerate(event.evidence):
            if isinstance(evidence, Reference) and evidence.url and evidence.link and not evidence.archive:
                position = documents[event.id].value("evidence", i, "url")
                yield _warning(position, "no-archive", f"{shown(evidence.url)} has no archived copy", fix)
    for document in reading.documents["articles"]:
        article = _articles(reading).get(id_of(document))
        if article is not None and article.url and not article.archive:
            yield _warning(document.value("url"), "no-archive", f"{shown(article.url)} has no archived copy", fix)


# what would be said of almost every event is said only where it is asked for
ON_REQUEST = {"archives": check_archives}
CHECKS = [
    check for name, check in sorted(globals().items()) if name.startswith("check_") and check not in ON_REQUEST.values()
]
