"""Whether two tellings are of one event: what they share is weighed, and the reason is kept in words.

A wrong merge is worse than a missed one. Dates that exclude each other, different speakers and different places part
two tellings for good. Else date, kind, places, actors, figures, titles and words each give points. A day and a place
alone never make two tellings one: something particular must be shared as well. The points were set by hand on the
texts of tests/cases/merging, for no wrong merge there.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass
from typing import NamedTuple

from timeline_builder.chronology.naming import fold, is_country, label, one_actor, one_place, spellings
from timeline_builder.chronology.telling import Telling
from timeline_builder.dates.calendar import number
from timeline_builder.dates.value import Date
from timeline_builder.model import Names

NEEDED = 5.0
_NEEDED_NEXT_DAY = 8.0
_NEEDED_ONE_ARTICLE = 9.0  # an article seldom tells one thing twice in two sentences without saying so
_PARTICULAR = 0.5  # least points beyond a date, a kind, a place, an actor and words that go with much

_DAY, _SAME = 2.0, 1.0  # the same day or the next; the same month, year or interval
_KIND, _OTHER_KIND = 1.0, -1.0
_PLACE, _COUNTRY, _NEARBY = 2.0, 1.0, 1.0  # a shared place; a shared country; a place that the other's article names
_ACTOR, _STATE, _OTHER_ACTORS = 1.5, 1.0, -1.0  # a shared person or body; a shared country; both name others
_MOST_ACTORS, _ACTOR_NEARBY = 2.0, 0.5
_FIGURE, _LIKE_FIGURE = 2.0, 1.0  # the same number of the same thing; one that may be of the same thing
_OTHER_FIGURE = -2.0  # numbers of the same thing that cannot be of one happening
_NEAR, _RISE = 2, 5  # how many times as large such a number may be; and one that was published later
_STORY, _MOST_STORY = 0.5, 2.0  # a name that both articles have somewhere; all of them together
_ONLY = 0.5  # each article tells of but one thing of that sort for that day
_TITLE = 1.0  # for each title of which the other telling says all
_TOPIC = 0.5  # all shared words together that only speak for the kind
_COMMON, _MOST_COMMON = 0.5, 2  # a shared word that goes with much
_MOST_WORDS = 4  # shared words that count one each
_COVERED = 0.25  # of the words of the shorter telling; where they share less, a shared word counts half
_HAPPENING, _OTHER_HAPPENING = 1.0, -0.5  # what takes place is of one sense; both tell of another
_THING, _OTHER_THING = 1.0, -1.0  # so is what it takes place with or at
_SAME_STORY = 1.0  # points from which two articles are held to tell one story
_NAMELESS = 2.0  # least points of words where no name is shared

# Kinds that different reporters use for one happening. Statements never merge across kinds.
_ALIKE = (
    frozenset({"war", "clash", "attack"}),
    frozenset({"disaster", "attack"}),
    frozenset({"ceasefire", "agreement", "talks"}),
    frozenset({"resolution", "political"}),
    frozenset({"humanitarian", "clash"}),
)
# Kinds of which many a thing happens in one place on one day: that two tellings are of this kind says nothing.
_MANIFOLD = frozenset({"political"})
# Kinds of which one actor does several in one place on one day.
_DENSE = _MANIFOLD | {"talks", "statement", "declaration"}
# Kinds of which there are many of one sort in a day: that both tell of shelling, or of a meeting, says nothing.
_FREQUENT = frozenset({"war", "clash", "attack", "talks", "statement"})
# Kinds of which another article may tell another happening of one day.
_NEVER_ONLY = frozenset({"war", "clash", "attack", "statement"})
# Kinds of which what a thing happens with or at tells one from another.
_AT_SITES = frozenset({"war", "clash", "attack", "disaster"})
# Kinds that do not happen again the next day: two dates a day apart may be a slip or another time zone.
_SINGLE = frozenset({"agreement", "resolution", "declaration", "disaster", "science"})
_NEXT_DAY = "dates a day apart"

# A day within an interval is compatible only with a short one: a war is not its first battle.
_SHORT_SPAN = 10  # days from its first to its last

_SHORTEST_STEM = 4  # letters that two forms of a word share at least


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much two tellings share, in points; those of them that only one event can explain; and all of it in words."""

    points: float
    particular: float
    reason: str


class _Mark(NamedTuple):
    """What one thing they share is worth: points, those of them that only one event can explain, and it in words."""

    points: float
    particular: float = 0.0
    reason: str = ""


def likeness(a: Telling, b: Telling, names: Names) -> Likeness | None:
    """What speaks for two tellings being of one event; None where they are not held to be."""
    found = _compared(a, b, names)
    return found if found is not None and found.particular >= _PARTICULAR else None


def may_be_one(a: Telling, b: Telling, names: Names) -> bool:
    """Whether two tellings share enough to be of one event, though it may be nothing that only one event explains."""
    return _compared(a, b, names) is not None


def _compared(a: Telling, b: Telling, names: Names) -> Likeness | None:
    """What two tellings share; None where that is not enough, or where something parts them."""
    dates = one_date(a, b)
    if not dates or not _speakers_agree(a, b, dates):
        return None
    together = bool(a.articles & b.articles)
    if together and a.event.title == b.event.title and a.event.kind == b.event.kind:
        return Likeness(NEEDED, NEEDED, f"{dates}, same kind, the same words of one article")
    places = _places(a, b, names)
    if places is None:
        return None
    actors, words = _actors(a, b, names), _words(a, b)
    within = " within " in dates
    story = _Mark(0.0) if within else _story(a, b)  # a story goes on for weeks
    if max(places.points, actors.points) <= 0 and words.particular < _NAMELESS and story.points < _SAME_STORY:
        return None
    kind = _kind(a, b)
    named = places.points > _NEARBY or actors.points > _ACTOR_NEARBY or story.points >= _SAME_STORY
    marks = (
        _Mark(_date_points(a, dates), 0.0, dates),
        kind,
        places,
        actors,
        _figures(a, b),
        words,
        story,
        _senses(a, b, alike=kind.points >= 0, named=named),
        _title(a, b),
        _only(a, b, places, several=actors.points > _ACTOR),
    )
    points = sum(mark.points for mark in marks)
    needed = _NEEDED_ONE_ARTICLE if together else _NEEDED_NEXT_DAY if dates == _NEXT_DAY else NEEDED
    if points < needed:
        return None
    particular = sum(mark.particular for mark in marks)
    return Likeness(points, particular, ", ".join(mark.reason for mark in marks if mark.reason))


def one_date(a: Telling, b: Telling) -> str:
    """How the dates of two tellings can be of one event, in words; empty where they cannot."""
    return compatible(a.event.date, b.event.date) or _next_day(a, b)


def compatible(a: Date, b: Date) -> str:
    """How two dates can be of one event, in words; empty where they cannot."""
    if a.edtf.rstrip("?~%") == b.edtf.rstrip("?~%"):
        return "same date"
    if a.earliest is None or b.earliest is None or a.latest is None or b.latest is None:
        return ""
    if (a.earliest, a.latest) == (b.earliest, b.latest):
        # two clock times on one day are two happenings, unless one report gives none
        return "" if a.time and b.time and a.time[:5] != b.time[:5] else "same day"
    wide, narrow = (a, b) if a.contains(b) else (b, a)
    if not wide.contains(narrow):
        return ""
    if wide.precision in ("month", "season") and narrow.precision in ("day", "time", "month"):
        return f"{narrow} within {wide}"
    first, last = wide.earliest, wide.latest
    short = first is not None and last is not None and number(last) - number(first) <= _SHORT_SPAN
    return f"{narrow} within {wide}" if short and wide.precision == "interval" else ""


def _next_day(a: Telling, b: Telling) -> str:
    """Whether two articles give days that follow each other for what happens but once, in words."""
    one, other = a.event.date, b.event.date
    days = [date.earliest for date in (one, other) if date.precision in ("day", "time")]
    if len(days) < 2 or a.event.kind != b.event.kind or a.event.kind not in _SINGLE or a.articles & b.articles:
        return ""
    return _NEXT_DAY if days[0] and days[1] and abs(number(days[0]) - number(days[1])) == 1 else ""


def _date_points(a: Telling, dates: str) -> float:
    if dates != _NEXT_DAY and not dates.startswith("same"):
        return 0.0
    return _DAY if a.event.date.precision in ("day", "time") else _SAME


def _speakers_agree(a: Telling, b: Telling, dates: str) -> bool:
    """Whether both are a statement of the same speaker, who says many things in a month, or neither is a statement."""
    if "statement" not in (a.event.kind, b.event.kind):
        return True
    if a.event.kind != b.event.kind or not dates.startswith("same"):
        return False
    one, other = fold(a.event.attributed_to), fold(b.event.attributed_to)
    return one == other or bool(a.actors and a.actors == b.actors)


def _kind(a: Telling, b: Telling) -> _Mark:
    if a.event.kind == b.event.kind:
        return _Mark(0.0 if a.event.kind in _MANIFOLD else _KIND, 0.0, "same kind")
    alike = any({a.event.kind, b.event.kind} <= kinds for kinds in _ALIKE)
    return _Mark(0.0, 0.0, "like kinds") if alike else _Mark(_OTHER_KIND)


def _places(a: Telling, b: Telling, names: Names) -> _Mark | None:
    """Where both happened; None where they happened in different places."""
    shared = {one for one in a.places if any(one_place(one, other, names) for other in b.places)}
    if shared:
        narrow = sum(not is_country(one, names) for one in shared)
        points = min(_PLACE + narrow - 1, _PLACE + 1) if narrow else _COUNTRY
        return _Mark(points, max(0.0, points - _PLACE), f"same place: {_labels(shared, names, b, a)}")
    # a report of a country and one of a town, or of no place: the one may name the place of the other by the way
    wide = [all(is_country(one, names) for one in side.places) for side in (a, b)]
    near = {place for one, other in ((a, b), (b, a)) for place in one.places if _named_near(place, other, names)}
    if near and any(wide):
        return _Mark(_NEARBY, 0.0, f"place named nearby: {_labels(near, names, b, a)}")
    if not a.places or not b.places or wide[0] != wide[1]:
        return _Mark(0.0)
    # a town and its province, where both reports know of both; but two towns are shelled on one day
    return _Mark(0.0) if near and not {a.event.kind, b.event.kind} & _FREQUENT else None


def _named_near(place: str, other: Telling, names: Names) -> bool:
    """Whether a telling names a place that is not among its own, or its article does."""
    if any(one_place(place, near, names) for near in other.around | other.actors):
        return True
    return not place.isupper() and any(words <= other.said for words in spellings(place, names))


def _actors(a: Telling, b: Telling, names: Names) -> _Mark:
    shared = _shared_actors(a, b, names)
    if shared:
        points = min(sum(_STATE if is_country(name, names) else _ACTOR for name in shared), _MOST_ACTORS)
        # words of two languages cannot be compared: there an actor in a place must do
        foreign = a.language != b.language and a.event.kind == b.event.kind and a.event.kind not in _DENSE
        particular = points if foreign and a.places & b.places else max(0.0, points - _ACTOR)
        return _Mark(points, particular, f"same actors: {_labels(shared, names, b, a)}")
    for one, other in ((a, b), (b, a)):  # "the second truce" tells of those whom its article named before
        near = other.actors & one.around
        if near and not (one.actors or one.places):
            return _Mark(_ACTOR_NEARBY, 0.0, f"actors named nearby: {_labels(near, names, b, a)}")
    # a country may act through the person whom another report names; two countries or two persons are others, but
    # not "soldiers" and "troops"
    sorts = [{is_country(name, names) for name in one.actors if one.written[name][:1].isupper()} for one in (a, b)]
    often = 2 if {a.event.kind, b.event.kind} <= _DENSE else 1  # on one day a place has several visitors
    return _Mark(_OTHER_ACTORS * often if sorts[0] & sorts[1] else 0.0)


def _shared_actors(a: Telling, b: Telling, names: Names) -> set[str]:
    """The actors of the first that the second names too: in a project without names, also by the surname alone."""
    return {one for one in a.actors if any(one_actor(one, other, names) for other in b.actors)}


def _story(a: Telling, b: Telling) -> _Mark:
    """Names that two articles have somewhere: they may tell one story."""
    if a.articles & b.articles:
        return _Mark(0.0)
    points = min(_STORY * len(a.story & b.story), _MOST_STORY)
    return _Mark(points, 0.0, "articles on one story" if points >= _SAME_STORY else "")


def _figures(a: Telling, b: Telling) -> _Mark:
    """The figures that both give of one thing: the most telling ones."""
    first, second = sorted((a, b), key=lambda one: one.published)
    best: _Mark | None = None
    for one in first.event.claims:
        for other in second.event.claims:
            if one.what == other.what and one.count and other.count:
                points = _figure(one.count, other.count, same_day=first.published == second.published)
                like = "same" if one.count == other.count else "like"
                mark = _Mark(points, points, f"{like} figure: {one.what}") if points > 0 else _Mark(points)
                best = max(best, mark) if best else mark
    return best or _Mark(0.0)


def _figure(first: int, second: int, *, same_day: bool) -> float:
    """Points for two counts of one thing, the first one from the earlier report: a toll rises as days go by."""
    if first == second:
        return _FIGURE if first > 1 else _LIKE_FIGURE
    highest = _RISE if first < second and not same_day else _NEAR
    return _LIKE_FIGURE if max(first, second) <= highest * min(first, second) else _OTHER_FIGURE


def _words(a: Telling, b: Telling) -> _Mark:
    """What both say in the same words, beyond names and figures."""
    one, other = _beyond(a.words, a, b), _beyond(b.words, a, b)
    shared = _akin(one, other) | (a.numbers & b.numbers) - (_counts(a) & _counts(b))
    common = _akin(a.common, b.common)
    topic = _akin(a.topics, b.topics | b.words) or _akin(a.words, b.topics)
    smaller = min(len(one), len(other)) or 1
    own = min(len(shared), _MOST_WORDS) * (1.0 if len(shared) / smaller >= _COVERED else 0.5)
    points = own + _COMMON * min(len(common), _MOST_COMMON) + (_TOPIC if topic else 0.0)
    written = sorted({a.written.get(word, word) for word in shared | common})
    return _Mark(points, own, f"shared words: {', '.join(written)}" if written else "")


def _senses(a: Telling, b: Telling, *, alike: bool, named: bool) -> _Mark:
    """What both mean in their own words: one sense of a happening, one of a thing; what parts them counts against.

    alike   whether they are of one kind, or of like ones: "talks on the fire" are no fire
    named   whether they share a place or an actor: a happening alone is of many
    """
    happenings = a.happenings & b.happenings if alike else frozenset()
    things = a.things & b.things
    at_sites = {a.event.kind, b.event.kind} <= _AT_SITES
    apart = at_sites and bool(a.things and b.things) and not things  # a fire in a hotel, and one in a factory
    points = _HAPPENING if happenings else _OTHER_HAPPENING if a.happenings and b.happenings else 0.0
    points += _THING if things else _OTHER_THING if apart else 0.0
    often = apart or not named or bool({a.event.kind, b.event.kind} & _FREQUENT)
    particular = (_HAPPENING / 2 if happenings and not often else 0.0) + (_THING if things else 0.0)
    shared = ", ".join(sorted(happenings | things))
    return _Mark(points, particular, f"same sense: {shared}" if shared else "")


def _only(a: Telling, b: Telling, places: _Mark, *, several: bool) -> _Mark:
    """Whether each of two articles on one story tells of but one thing of that sort for that day: then it is one thing.

    several   whether they share several actors
    """
    if a.articles & b.articles or not (a.only and b.only) or a.event.date.precision not in ("day", "time"):
        return _Mark(0.0)
    kinds = {a.event.kind, b.event.kind}
    others = a.happenings and b.happenings and not a.happenings & b.happenings
    if others or kinds & _NEVER_ONLY or (kinds & _MANIFOLD and not a.happenings & b.happenings):
        return _Mark(0.0)
    named = {word for name, word in a.naming | b.naming}
    other = {name for name in a.story & b.story if not any(word.startswith(name) for word in named)}
    placed = places.points >= _PLACE
    sure = len(other) >= (1 if placed else 2) and (placed or several or not kinds & _DENSE)
    return _Mark(0.0, _ONLY, "the only such report of either article") if sure else _Mark(0.0)


def _title(a: Telling, b: Telling) -> _Mark:
    points = _TITLE * (_covers(a, b) + _covers(b, a))
    return _Mark(points, points, "one title is wholly in the other report" if points else "")


def _covers(one: Telling, other: Telling) -> bool:
    """Whether all that a title says beside names is said by the other as well, in some form."""
    own = _beyond(one.title, one, other)
    return bool(own) and len(_akin(own, other.words | other.topics | other.common)) == len(own)


def _beyond(words: Set[str], a: Telling, b: Telling) -> frozenset[str]:
    """The words that name no place of either and no actor of both, in no form."""
    counted = a.places | b.places | (a.actors & b.actors)
    named = {word for name, word in a.naming | b.naming if name in counted}
    return frozenset(word for word in words if word not in named and not any(_forms(word, name) for name in named))


def _counts(one: Telling) -> set[str]:
    """The numbers that are claims already."""
    return {f"{claim.count}" for claim in one.event.claims}


def _akin(one: Set[str], other: Set[str]) -> set[str]:
    """The words of one that the other has too, in some form; forms of one word count once."""
    pairs = {word: {second for second in other if word == second or _forms(word, second)} for word in one}
    taken: set[str] = set()
    shared: set[str] = set()
    for word in sorted(pairs, key=lambda word: (len(pairs[word]), word)):
        free = pairs[word] - taken
        if free:
            taken.add(word if word in free else min(free))
            shared.add(word)
    return shared


def _forms(one: str, other: str) -> bool:
    """Whether two folded words may be forms of one: they begin alike but for an ending."""
    shorter, longer = sorted((one, other), key=len)
    stem = max(_SHORTEST_STEM, len(shorter) - 2)
    return len(shorter) >= _SHORTEST_STEM and longer[:stem] == shorter[:stem] and len(longer) - stem <= _SHORTEST_STEM


def _labels(keys: Iterable[str], names: Names, *tellings: Telling) -> str:
    written = {name: text for one in tellings for name, text in one.written.items()}
    return ", ".join(sorted(label(name, names, written) for name in keys))
