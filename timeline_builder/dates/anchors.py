"""Anchors: the days that a text has named for its events, for what is counted from one ("two days after the quake")."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_builder.dates.lexer import Tokens
from timeline_builder.dates.reading import Reading
from timeline_builder.dates.scene import Scene
from timeline_builder.dates.value import Date, Day

_SENTENCE = 25  # tokens to look back and ahead for the verb
_PHRASE = 4  # tokens that the noun of an event may stand behind what is counted from it
_STEM, _ENDING = 4, 3  # letters that words of one event share at least, and may differ in at most
_ROOT, _NOUN_ENDING = 5, 5  # letters that a verb and its noun share at least, and those that make a noun of a verb
_COMPOUND = 5  # letters of a word that another one may end in: "earthquake", "quake"


class Anchors:
    """The words of the events that a text has dated to the day."""

    def __init__(self, scene: Scene, tokens: Tokens) -> None:
        self._scene, self._tokens = scene, tokens
        self._days: dict[str, Day | None] = {}  # None: of several days
        self._heard: list[tuple[Reading, Day, int]] = []  # with the token they can begin at; read when one is asked for
        self._behind = 0  # the token behind the reading heard last

    def hear(self, reading: Reading, date: Date) -> None:
        """Learns the date of a reading, if it is a day."""
        if date.precision in ("day", "time") and date.earliest is not None:
            self._heard.append((reading, date.earliest, self._behind))
        self._behind = reading.last + 1

    def find(self, reading: Reading) -> tuple[Day, int] | None:
        """The day of the event that stands behind a reading, and the token it is named by; None where it is not told,
        or of several days.
        """
        self._learn()
        behind = reading.last + (self._tokens.letters[reading.last] not in self._scene.occasion)  # "накануне выборов"
        behind += self._tokens.letters[behind] in self._scene.event  # "через два дня | после | взрыва"
        for at in range(behind, behind + _PHRASE):
            letter = self._tokens.letters[at : at + 1]
            if self._name(at):
                return None
            if letter in self._scene.occasion:
                word = self._tokens.word(at).lower()
                days = {day for known, day in self._days.items() if _akin(known, word)}
                if days:
                    day = days.pop()
                    return (day, at) if day is not None and not days else None
            elif letter not in self._scene.pointing:
                return None
        return None

    def noun(self, reading: Reading) -> int | None:
        """The token that names the event a reading is counted from; None where that is a name of its own."""
        at = reading.last + 1
        if self._tokens.letters[at] not in self._scene.pointing:
            return reading.last
        while self._tokens.letters[at] in self._scene.pointing:
            at += 1
        named = self._tokens.letters[at] in self._scene.occasion and not self._name(at)
        return at if named else None

    def _learn(self) -> None:
        """Which events the days heard are said to be of."""
        for reading, day, begin in self._heard:
            for at in self._named(reading, begin):
                word = self._tokens.word(at).lower()
                if len(word) >= _STEM and not self._name(at):
                    self._days[word] = day if self._days.get(word, day) == day else None
        self._heard.clear()

    def _name(self, at: int) -> bool:
        """Whether a token is a name: a capital that begins no sentence."""
        letters = self._tokens.letters
        return letters[at] in self._scene.name and self._scene.end.match(letters[at - 1]) is None

    def _named(self, reading: Reading, begin: int) -> Iterator[int]:
        """The tokens that name what happened on the day of a reading: the words beside it, the verb, its subject."""
        letters, scene = self._tokens.letters, self._scene
        beside = reading.last + 1
        if letters[beside] in scene.apostrophe:  # "Sunday's vote"
            beside += 2
        before = reading.first - 1
        while before > begin and letters[before] in scene.at:  # "the vote on Sunday"
            before -= 1
        yield from (at for at in (before, beside, beside + 1) if letters[at : at + 1] in scene.occasion)
        first = max(begin, reading.first - _SENTENCE)
        ends = [match.end() for match in scene.part.finditer(letters, first, reading.first)]
        first = ends[-1] if ends else first
        end = scene.part.search(letters, reading.last + 1, reading.last + 1 + _SENTENCE)
        last = end.start() if end else min(len(letters), reading.last + 1 + _SENTENCE)
        if not scene.speech or not scene.speech.isdisjoint(letters[first:last]):
            return
        spans = (range(first, reading.first), range(reading.last + 1, last))
        verb = next((at for span in spans for at in span if letters[at] in scene.past), None)
        if verb is not None:
            yield verb
            if letters[verb - 1] in scene.occasion:
                yield verb - 1


def _akin(one: str, other: str) -> bool:
    """Whether two words may be of one event: "crash" and "crashed", "quake" and "earthquake"."""
    shorter = min(len(one), len(other))
    if shorter >= _COMPOUND and (one.endswith(other) or other.endswith(one)):
        return True
    common = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    if common >= _ROOT and max(len(one), len(other)) - common <= _NOUN_ENDING:
        return True  # "resigned", "resignation"
    return common >= max(_STEM, shorter - 1) and max(len(one), len(other)) - common <= _ENDING
