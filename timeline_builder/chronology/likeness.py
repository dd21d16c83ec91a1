"""How much speaks for two tellings being of one event, in points and in words.

Each thing that they share counts by itself, as in a logistic regression: the points are its log-odds over the pairs of
tellings of tests/cases/merging and over a hundred pairs of news of real events, rounded, and set so that no merge there
is wrong. A wrong merge is worse than a missed one: what parts two tellings is asked first (`parting`), and beyond day,
kind and story they must share something: the more particular, the fewer points are needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

from timeline_builder.chronology.naming import forms, is_country, label, names_country, one_actor, one_place
from timeline_builder.chronology.parting import FREQUENT, NEXT_DAY, compatible, named_near, one_date, parted
from timeline_builder.chronology.telling import BY_KEY, Telling
from timeline_builder.model import Names

NEEDED = 5.5
_NEEDED_VAGUE = 6.0  # where nothing of it is particular
_DAY, _NEXT_DAY = 1.5, -1.5  # the same day; a day apart
_KIND, _LIKE_KIND = 1.0, 0.5
_PLACE, _COUNTRY, _SECOND_PLACE = 1.0, 0.25, 0.5
_ACTOR, _STATE, _MOST_ACTORS, _OTHER_ACTORS = 0.5, 0.25, 1.0, -0.5
_FIGURE, _LIKE_FIGURE = 2.0, 1.0  # the same number of the same thing; one that may be of the same thing
_OTHER_FIGURE = -2.0  # numbers of the same thing that cannot be of one happening
_FEW = 9  # the highest number that says little of an attack of which nothing else is known
_NEAR, _RISE = 2, 5  # how many times as large such a number may be; and one that was published later
_WORD, _MOST_WORDS = 1.0, 3  # a word or number that both use; how many count
_COMMON, _MOST_COMMON = 0.5, 3  # a shared word that goes with much, or only speaks for the kind
_HAPPENING, _FREQUENT_HAPPENING, _OTHER_HAPPENING = 1.5, 0.5, -0.5  # what takes place is of one sense
_OTHER_ACT = -1.0  # what is done in politics is of another sense: a vote and a protest
_THING = 0.5  # so is what it takes place with or at
_TITLE = 1.0  # for each title of which the other telling says all
_PARTICULAR = 1.5  # whatever of these only one event can explain, once
_STORY, _MOST_STORY = 1.0, 2.0  # a name that only these two articles have; all of them together
_ONE_STORY = 1.5  # of all such names, for two articles that tell of hardly anything else
_SAME_STORY = 0.5  # of such names, beside those of both tellings, for two articles on one story
_ONLY, _ONLY_OF_KIND, _MANY = 2.0, 1.0, -0.5  # each article tells of one event of that date; of its kind; of several
_LANGUAGES = 0.5  # words of two languages cannot be compared
ONE_ARTICLE = -3.5  # an article seldom tells one thing twice in two sentences without saying so

_AFAR = 7  # days after which a day is only told of for what happened then
_NAMES_TOLD = 3  # names of a story that the reason gives
_COVERED = 0.25  # of the words of the shorter telling; where they share less, a shared word counts half

# Kinds that different reporters use for one happening. Statements never merge across kinds.
_ALIKE = (
    frozenset({"war", "clash", "attack"}),
    frozenset({"disaster", "attack"}),
    frozenset({"disaster", "science"}),
    frozenset({"ceasefire", "agreement", "talks"}),
    frozenset({"resolution", "political"}),
    frozenset({"humanitarian", "clash"}),
)
# Kinds of which another article may tell another happening of one day and place.
_NEVER_ALONE = frozenset({"war", "clash", "attack", "statement"})
# Kinds of which an article on one story hardly ever tells another one of that day, whatever it is called.
_SELDOM = frozenset({"agreement", "ceasefire", "resolution"})
# Senses that say little where kinds differ: a decree is signed as an accord is.
_OF_MANY_KINDS = frozenset({"agreement", "meeting"})
# Kinds of which one actor does several in one place on one day.
_DENSE = frozenset({"political", "talks", "statement", "declaration"})


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much two tellings share, in points; whether that is enough for one event; and all of it in words."""

    points: float
    enough: bool
    reason: str


class _Mark(NamedTuple):
    """What one thing they share is worth: points, whether only one event can explain it, and it in words."""

    points: float = 0.0
    particular: bool = False
    reason: str = ""


def likeness(a: Telling, b: Telling, names: Names) -> Likeness | None:
    """What two tellings share; None where they cannot be of one event."""
    if parted(a, b, names):
        return None
    dates = one_date(a, b)
    together = bool(a.articles & b.articles)
    if together and a.event.title == b.event.title and a.event.kind == b.event.kind:
        return Likeness(NEEDED, True, f"{dates}, same kind, the same words of one article")
    kind, places, actors, both_name = _kind(a, b), _places(a, b, names), _actors(a, b, names), _both_name(a, b)
    story, only = _story(a, both_name, names), _only(a, b, dates, both_name)
    senses = _senses(a, b, alike=kind.points > 0, only=only.points >= _ONLY)
    marks = (
        _Mark(_DAY if dates.startswith("same") and _is_day(a) else _NEXT_DAY * (dates == NEXT_DAY), False, dates),
        kind,
        places,
        actors,
        _figures(a, b, there=places.points >= _PLACE or (senses.points > 0 and story.points > 0)),
        _words(a, b),
        senses,
        _title(a, b),
        story,
        only,
        _Mark(_LANGUAGES * (a.language != b.language) + ONE_ARTICLE * together),
    )
    particular = any(mark.particular for mark in marks)
    points = sum(mark.points for mark in marks) + _PARTICULAR * particular
    some = max(places.points / _PLACE, actors.points / _ACTOR, senses.points / _FREQUENT_HAPPENING) >= 1
    certain = particular or senses.points >= _HAPPENING
    needed = NEEDED if certain else _needed(a, b, story.points if only.points > 0 else 0.0, some=some)
    if needed == inf:
        points -= only.points  # two articles tell each of another thing of that day
    return Likeness(points, points >= needed, ", ".join(mark.reason for mark in marks if mark.reason))


def _needed(a: Telling, b: Telling, story: float, *, some: bool) -> float:
    """The points that make two tellings one that share nothing particular; infinite where no points do.

    story   points of the story, where these are all that its articles tell of that date
    some    whether they share a place, an actor or a sense
    """
    kinds = {a.event.kind, b.event.kind}
    if kinds & _NEVER_ALONE:
        afar = story >= _STORY and min(a.since, b.since) > _AFAR
        return _NEEDED_VAGUE if some and afar else inf
    return _NEEDED_VAGUE if some or (story >= _ONE_STORY and kinds <= _SELDOM) else inf


def _is_day(one: Telling) -> bool:
    return one.event.date.precision in ("day", "time")


def _kind(a: Telling, b: Telling) -> _Mark:
    if a.event.kind == b.event.kind:
        return _Mark(_KIND, False, "same kind")
    alike = any({a.event.kind, b.event.kind} <= kinds for kinds in _ALIKE)
    return _Mark(_LIKE_KIND, False, "like kinds") if alike else _Mark()


def _places(a: Telling, b: Telling, names: Names) -> _Mark:
    """Where both happened."""
    shared = {one for one in a.places if any(one_place(one, other, names) for other in b.places)}
    narrow = sum(not is_country(one, names) for one in shared)
    if narrow:
        points = _PLACE + _SECOND_PLACE * (narrow > 1)
        return _Mark(points, narrow > 1, f"same place: {_labels(shared, names, b, a)}")
    if shared:
        return _Mark(_COUNTRY, False, f"same place: {_labels(shared, names, b, a)}")
    # a report of a country and one of a town, or of no place: the one may name the place of the other by the way
    near = {place for one, other in ((a, b), (b, a)) for place in one.places if named_near(place, other, names)}
    return _Mark(_COUNTRY, False, f"place named nearby: {_labels(near, names, b, a)}") if near else _Mark()


def _actors(a: Telling, b: Telling, names: Names) -> _Mark:
    shared = _shared_actors(a, b, names)
    if shared:
        sport = a.event.kind == b.event.kind == "sport"  # where a country is a team
        persons = sum(sport or not is_country(name, names) for name in shared)
        points = min(_ACTOR * persons + _STATE * (len(shared) - persons), _MOST_ACTORS)
        particular = persons > 0 and (len(shared) > 1 or not {a.event.kind, b.event.kind} <= _DENSE)
        return _Mark(points, particular, f"same actors: {_labels(shared, names, b, a)}")
    for one, other in ((a, b), (b, a)):  # "the second truce" tells of those whom its article named before
        near = other.actors & one.around
        if near and not (one.actors or one.places):
            return _Mark(_STATE, False, f"actors named nearby: {_labels(near, names, b, a)}")
    # a country may act through the person whom another report names; two countries or two persons are others, but
    # not "soldiers" and "troops"
    sorts = [{is_country(name, names) for name in one.actors if one.written[name][:1].isupper()} for one in (a, b)]
    often = 2 if {a.event.kind, b.event.kind} <= _DENSE else 1  # on one day a place has several visitors
    return _Mark(_OTHER_ACTORS * often if sorts[0] & sorts[1] else 0.0)


def _shared_actors(a: Telling, b: Telling, names: Names) -> set[str]:
    """The actors of the first that the second names too: in a project without names, also by the surname alone."""
    return {one for one in a.actors if any(one_actor(one, other, names) for other in b.actors)}


def _both_name(a: Telling, b: Telling) -> list[str]:
    """The names that two articles have somewhere, the rarest first.

    Articles in two languages may share the places and actors that are known in both.
    """
    if a.articles & b.articles:
        return []
    foreign = a.language != b.language
    shared = (name for name in a.story.keys() & b.story.keys() if foreign or not name.startswith(BY_KEY))
    return sorted(shared, key=lambda name: (-a.story[name].rarity, name))


def _story(a: Telling, shared: Sequence[str], names: Names) -> _Mark:
    """What names that two articles have are worth, by how few others have them: they may tell one story."""
    points = min(_STORY * sum(a.story[name].rarity for name in shared), _MOST_STORY)
    first = shared[:_NAMES_TOLD]
    told = sorted({label(name.removeprefix(BY_KEY), names, {name: a.story[name].written}) for name in first})
    return _Mark(points, False, f"articles that both name {', '.join(told)}" if points >= _STORY else "")


def _only(a: Telling, b: Telling, dates: str, shared: Iterable[str]) -> _Mark:
    """Whether each of two articles tells of but one event of that date, or of that kind, and they are on one story.

    shared   the names that both have
    """
    if a.articles & b.articles or not (a.articles and b.articles) or dates == NEXT_DAY:
        return _Mark()
    kinds, days = {a.event.kind, b.event.kind}, _is_day(a) and _is_day(b)
    rivals = [*_rivals(a, b), *_rivals(b, a)]
    like = sum(any(_kind(one, other).points for one in (a, b)) for other in rivals)
    if like > 1:
        return _Mark(_MANY if days else 0.0)
    if like or not _on_one_story(a, b, shared):
        return _Mark()
    if days and not rivals:
        alike = _kind(a, b).points or (a.act & b.act) - _OF_MANY_KINDS
        return _Mark(_ONLY if alike else _ONLY_OF_KIND, False, "all that either article tells of that day")
    if kinds & (_NEVER_ALONE | _DENSE) and (days or not a.act & b.act):
        return _Mark()
    return _Mark(_ONLY_OF_KIND, False, "all of its kind that either article tells of that date")


def _on_one_story(a: Telling, b: Telling, shared: Iterable[str]) -> bool:
    """Whether two articles share names enough, beside those of both tellings."""
    both = {word for _, word in a.naming} & {word for _, word in b.naming}
    keys = {f"{BY_KEY}{key}" for key in (a.places & b.places) | (a.actors & b.actors)}
    further = (name for name in shared if name not in keys and not any(word.startswith(name) for word in both))
    return sum(a.story[name].rarity for name in further) >= _SAME_STORY


def _rivals(one: Telling, other: Telling) -> list[Telling]:
    """What else the article of one tells that may be of the date of the other, unless it is the same, told again."""
    days = _is_day(one) and _is_day(other)
    return [
        rival
        for rival in one.beside
        if rival is not one
        and (dates := compatible(rival.event.date, other.event.date))
        and (dates.startswith("same") or not days)
        and not told_again(one, rival)
    ]


def told_again(one: Telling, other: Telling) -> bool:
    """Whether two tellings of one article seem to be of one disaster: "An earthquake hit Iran", "The tremor struck"."""
    return one.event.kind == other.event.kind == "disaster" and bool(one.happenings & other.happenings)


def _figures(a: Telling, b: Telling, *, there: bool) -> _Mark:
    """The figures that both give of one thing: the most telling ones.

    there   whether they share a town, or a sense in one story: three are killed in many an attack of a day elsewhere
    """
    few = 1 if there or {a.event.kind, b.event.kind}.isdisjoint(_NEVER_ALONE) else _FEW
    first, second = sorted((a, b), key=lambda one: one.published)
    best: _Mark | None = None
    for one in first.event.claims:
        for other in second.event.claims:
            if one.what == other.what and one.count and other.count:
                points = _figure(one.count, other.count, same_day=first.published == second.published)
                like = "same" if one.count == other.count else "like"
                # one is killed in many a place, and like numbers in many a fight of a month
                sure = like == "same" or (few == 1 and _is_day(a))
                telling = points > 0 and max(one.count, other.count) > few and sure
                mark = _Mark(points, telling, f"{like} figure: {one.what}" if points > 0 else "")
                best = max(best, mark) if best else mark
    return best or _Mark()


def _figure(first: int, second: int, *, same_day: bool) -> float:
    """Points for two counts of one thing, the first one from the earlier report: a toll rises as days go by."""
    if first == second:
        return _FIGURE if first > 1 else _LIKE_FIGURE
    highest = _RISE if first < second and not same_day else _NEAR
    return _LIKE_FIGURE if max(first, second) <= highest * min(first, second) else _OTHER_FIGURE


def _words(a: Telling, b: Telling) -> _Mark:
    """What both say in the same words, beyond names and figures."""
    one, other = _beyond(a.words, a, b), _beyond(b.words, a, b)
    both = _akin(one, other)
    called = {word for word in both if _is_name(word, a, b)}
    shared = both - called | (a.numbers & b.numbers) - (_counts(a) & _counts(b))
    common = _akin(a.common, b.common)
    topic = _akin(a.topics, b.topics | b.words) or _akin(a.words, b.topics)
    smaller = min(len(one), len(other)) or 1
    own = _WORD * min(len(shared), _MOST_WORDS) * (1.0 if len(shared) / smaller >= _COVERED else 0.5)
    points = own + _COMMON * min(len(called) + len(common) + bool(topic), _MOST_COMMON)
    written = sorted({a.written.get(word, word) for word in shared | called | common})
    return _Mark(points, bool(shared), f"shared words: {', '.join(written)}" if written else "")


def _senses(a: Telling, b: Telling, *, alike: bool, only: bool) -> _Mark:
    """What both mean in their own words: one sense of a happening, one of a thing.

    alike   whether they are of one kind, or of like ones: "talks on the fire" are no fire
    only    whether they are all that two articles on one story tell of that day: then the kind of one may be mistaken
    """
    happenings = a.happenings & b.happenings if alike else (a.act & b.act) - _OF_MANY_KINDS if only else frozenset()
    things = a.things & b.things
    often = bool({a.event.kind, b.event.kind} & FREQUENT)
    acts = a.event.kind == b.event.kind == "political"
    points = (_OTHER_ACT if acts else _OTHER_HAPPENING) if a.happenings and b.happenings else 0.0
    if happenings:
        points = _FREQUENT_HAPPENING if often else _HAPPENING
    shared = ", ".join(sorted(happenings | things))
    return _Mark(points + _THING * bool(things), bool(things), f"same sense: {shared}" if shared else "")


def _title(a: Telling, b: Telling) -> _Mark:
    covered = _covers(a, b) + _covers(b, a)
    return _Mark(_TITLE * covered, covered > 1, "one title is wholly in the other report" if covered else "")


def _covers(one: Telling, other: Telling) -> bool:
    """Whether all that a title says beside names is said by the other as well, in some form."""
    own = _beyond(one.title, one, other)
    return bool(own) and len(_akin(own, other.words | other.topics | other.common)) == len(own)


def _beyond(words: Set[str], a: Telling, b: Telling) -> frozenset[str]:
    """The words that name no place of either and no actor of both, in no form."""
    counted = a.places | b.places | (a.actors & b.actors)
    named = {word for name, word in a.naming | b.naming if name in counted}
    return frozenset(word for word in words if word not in named and not any(forms(word, name) for name in named))


def _is_name(word: str, a: Telling, b: Telling) -> bool:
    """Whether a word names a country, or who takes part in one of two events, and so may be in the report of the other
    for any reason; in sport it is the opponent.
    """
    if a.event.kind == b.event.kind == "sport":
        return False
    return names_country(word) or any((name, word) in one.naming for one in (a, b) for name in one.actors)


def _counts(one: Telling) -> set[str]:
    """The numbers that are claims already."""
    return {f"{claim.count}" for claim in one.event.claims}


def _akin(one: Set[str], other: Set[str]) -> set[str]:
    """The words of one that the other has too, in some form; forms of one word count once."""
    pairs = {word: {second for second in other if word == second or forms(word, second)} for word in one}
    taken: set[str] = set()
    shared: set[str] = set()
    for word in sorted(pairs, key=lambda word: (len(pairs[word]), word)):
        free = pairs[word] - taken
        if free:
            taken.add(word if word in free else min(free))
            shared.add(word)
    return shared


def _labels(keys: Iterable[str], names: Names, *tellings: Telling) -> str:
    written = {name: text for one in tellings for name, text in one.written.items()}
    return ", ".join(sorted(label(name, names, written) for name in keys))
