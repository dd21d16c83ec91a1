"""What stands around a mention: heading, brackets, the beginning of a sentence, the tense of its clause.

All of it is looked up only when it is asked for, and never further than a fixed distance.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline_builder.dates.lexer import Tokens
from timeline_builder.dates.lexicon import Lexicon
from timeline_builder.dates.reading import Parts, Reading
from timeline_builder.dates.scan import class_pattern
from timeline_builder.dates.value import Day

_HEADING = 100  # a heading is a line of at most so many characters that does not end like a sentence
_SENTENCE_ENDS = frozenset(".!?:;,…։")
_AHEAD = 10  # mentions to look ahead for the next year in words
_BEHIND = 4  # mentions to look back for a date with its year
_CLAUSE = 25  # tokens to look back and ahead for the verb
_OPENING = 3  # tokens a sentence can have before the mention that opens it
COUNTED = "counted-from-date"  # the rule for "ten days before", with a date right behind it
_NAMED = 3  # tokens between a count and the date it comes to: a comma and a preposition
OVERNIGHT = "overnight"  # the rule for that word alone
WEEKEND = "weekend"  # the rule for one that nothing else tells more of: "at the weekend"
_CALL = 9  # tokens between "called for" and the day of what is called for
_COMPOUND = 2  # tokens between a verb and what it announces: "iddia" of "iddia edib"
_BRACKET = 8  # tokens to look back for an open bracket


class Scene:
    """What one language has to tell surroundings by."""

    def __init__(self, lexicon: Lexicon, verb_final: bool = False, gatherings: frozenset[str] = frozenset()) -> None:
        self.verb_final = verb_final
        names = {"future": ["future"], "past": ["past", "reports"], "end": ["dot", "break", "semicolon", "clause"]}
        month = class_pattern(lexicon, ["month"])  # "May" is no verb
        future, past, end = (
            f"(?P<{sign}>(?!{month}){class_pattern(lexicon, classes)})" for sign, classes in names.items()
        )
        # "a planned visit", "more than expected" point nowhere: the word behind it (before it, from right to left)
        arranged = class_pattern(lexicon, ["arranged"])
        told_of = class_pattern(lexicon, ["the", "article", "its", "than"])
        to_come = (
            f"(?P<future>(?!{month}){class_pattern(lexicon, ['future', 'arranges'])})"  # "agreed to meet on Monday"
        )
        # "… ayıracağını açıqlayıb": what has been announced for later says nothing about the day of the verb behind it
        announced = f"{class_pattern(lexicon, ['announced'])}.{{0,{_COMPOUND}}}{class_pattern(lexicon, ['past'])}"
        noun = f"(?:{arranged}|{class_pattern(lexicon, ['noun_too'])})"  # "the hosts lost"
        plans_before = f"(?!{noun}{told_of}){to_come}"
        plans_behind = f"(?!{announced})(?<!{told_of}(?={noun})){future}"
        be = class_pattern(lexicon, ["be"])  # what "will be held" holds is no past
        # nor is what "could cut" holds, while in "tax returns fell" a noun stands before it
        ahead = f"(?!{class_pattern(lexicon, ['noun_too'])}){class_pattern(lexicon, ['future'])}"
        self.tense_before = re.compile(
            f"{plans_before}|{past}(?!{be}|{ahead})|{end}"
        )  # looks at letters from right to left
        self.tense_behind = re.compile(f"{plans_behind}|(?<!{be})(?<!{ahead}){past}|{end}")
        self.ahead, self.begun = lexicon.letters_of("ahead"), lexicon.letters_of("begun")
        self.meant = lexicon.letters_of("meant") | lexicon.letters_of("calls_for")
        self.calls, self.gatherings = lexicon.letters_of("calls_for"), gatherings
        self.future = lexicon.letters_of("future")
        self.anterior, self.paragraph = lexicon.letters_of("anterior"), lexicon.letters_of("break")
        self.determiner = lexicon.letters_of("the") | lexicon.letters_of("article") | lexicon.letters_of("its")
        self.noun = lexicon.letters_of("word")
        self.occasion = self.noun | lexicon.letters_of("occasion")
        owner = ("apostrophe", "decade_suffix", "event")  # "'s" ends a decade as well
        self.owned = self.occasion.union(*(lexicon.letters_of(name) for name in owner))
        self.name, self.event = lexicon.letters_of("name"), lexicon.letters_of("event")
        self.speech = lexicon.letters_of("speech")
        self.past = lexicon.letters_of("past") | lexicon.letters_of("reports")
        self.when = lexicon.letters_of("when")
        self.pointing = self.determiner | lexicon.letters_of("demonstrative")
        self.declared = lexicon.letters_of("declares")
        self.comma = lexicon.letters_of("comma")
        self.apostrophe = lexicon.letters_of("apostrophe")
        self.from_this = lexicon.letters_of("this_from")
        self.at = self.determiner | lexicon.letters_of("on") | lexicon.letters_of("in") | lexicon.letters_of("of")
        closed = class_pattern(lexicon, ["close"])
        self.bracket = re.compile(f"(?P<open>{class_pattern(lexicon, ['open'])})|{closed}")
        self.end = re.compile(class_pattern(lexicon, ["dot", "break"]))
        self.part = re.compile(class_pattern(lexicon, ["dot", "break", "colon", "semicolon"]))


@dataclass(slots=True)
class Context:
    """The surroundings of the i-th reading of a text."""

    scene: Scene
    text: str
    tokens: Tokens
    readings: list[Reading]
    i: int

    def heading(self) -> bool:
        """Whether it stands in a heading."""
        reading, text = self.readings[self.i], self.text
        start, end = self.tokens.starts[reading.first], self.tokens.end(reading.last)
        begin = text.rfind("\n", max(0, start - _HEADING), start)
        stop = text.find("\n", end, end + _HEADING)
        if (begin < 0 < start - _HEADING) or (stop < 0 and end + _HEADING < len(text)) or (begin < 0 and stop < 0):
            return False
        line = text[begin + 1 : stop if stop >= 0 else len(text)].strip()
        return 0 < len(line) <= _HEADING and line[-1] not in _SENTENCE_ENDS

    def leads_line(self) -> bool:
        """Whether it stands first in its line."""
        return self.tokens.letters[self.readings[self.i].first - 1] in self.scene.paragraph

    def fills_line(self) -> bool:
        """Whether it is all that its line holds."""
        return self.leads_line() and self.tokens.letters[self.readings[self.i].last + 1] in self.scene.paragraph

    def opens(self) -> bool:
        """Whether it opens its sentence."""
        first = self.readings[self.i].first
        return self.scene.end.search(self.tokens.letters, max(0, first - _OPENING), first) is not None

    def adjective(self) -> bool:
        """Whether it is used as an adjective: "the December 2005 election"."""
        reading, letters = self.readings[self.i], self.tokens.letters
        return letters[reading.first - 1] in self.scene.determiner and letters[reading.last + 1] in self.scene.noun

    def of_noun(self) -> bool:
        """Whether it only tells which of its sort a noun means: "the 1925 constitution", "конституция 1925 года"."""
        return self.adjective() or self.tokens.letters[self.readings[self.i].first - 1] in self.scene.noun

    def in_brackets(self) -> bool:
        """Whether a bracket is open before it."""
        first = self.readings[self.i].first
        match = self.scene.bracket.search(self.tokens.letters[max(0, first - _BRACKET) : first][::-1])
        return match is not None and match["open"] is not None

    def forward(self) -> bool | None:
        """Whether the verb of the clause points forward: the nearest sign before the mention, else the one behind;
        the other way round where the verb ends the clause. None where there is no sign.
        """
        scene, reading, letters = self.scene, self.readings[self.i], self.tokens.letters
        first = reading.first
        if letters[first - 1] in scene.ahead or letters[first] in scene.ahead:
            return True  # "until Sunday", whether or not the word is part of the mention
        if self._meant():
            return True
        if letters[first] in scene.begun:
            return False
        if scene.verb_final and (letters[first - 1] in scene.future or letters[reading.last + 1] in scene.future):
            return True  # "կվերադառնա երեքշաբթի, հայտնեց …", "martın 28-də verəcəyini bildirib"
        if scene.verb_final and not scene.anterior.isdisjoint(letters[max(0, first - 2) : first]):
            return False  # "հրաժարական էր տվել ապրիլի 25-ին"
        signs = (self._sign_behind, self._sign_before) if scene.verb_final else (self._sign_before, self._sign_behind)
        for sign in signs:
            match = sign()
            if match is not None and match.lastgroup != "end":
                return match.lastgroup == "future"
        return None

    def _sign_before(self) -> re.Match[str] | None:
        first = self.readings[self.i].first
        return self.scene.tense_before.search(self.tokens.letters[max(0, first - _CLAUSE) : first][::-1])

    def _sign_behind(self) -> re.Match[str] | None:
        last = self.readings[self.i].last
        return self.scene.tense_behind.search(self.tokens.letters, last + 1, last + 1 + _CLAUSE)

    def gathering(self) -> bool:
        """Whether it tells when something that people come together for is: "the election on April 12"."""
        first, letters = self.readings[self.i].first, self.tokens.letters
        if first < 2 or letters[first - 1] not in self.scene.at:
            return False
        return self.tokens.word(first - 2).lower() in self.scene.gatherings

    def told_by_noun(self) -> bool:
        """Whether it is of such a noun and of no verb, since none stands before it in its clause."""
        if not self.gathering():
            return False
        sign = self._sign_before()
        return sign is None or sign.lastgroup == "end"

    def _meant(self) -> bool:
        """Whether something is meant for it: "called a strike for April 9", "called for a march on April 9", not "for
        Tuesday's attack".
        """
        reading, letters = self.readings[self.i], self.tokens.letters
        told = letters[max(0, reading.first - _CALL) : reading.first]
        if not self.scene.calls.isdisjoint(told) and self.gathering():
            return True
        before = reading.first - 1
        if letters[before] in self.scene.determiner:
            before -= 1
        behind = letters[reading.last + 1]
        return letters[before] in self.scene.meant and behind not in self.scene.owned

    def declared(self) -> bool:
        """Whether it is a day that has been declared something: "Monday is declared a day of mourning"."""
        return self.tokens.letters[self.readings[self.i].last + 1] in self.scene.declared

    def looks_back(self) -> bool:
        """Whether its sentence tells by the form of its verb of what had happened by then ("had begun"), and goes on
        from the mention before it in its paragraph.
        """
        reading, letters, end = self.readings[self.i], self.tokens.letters, self.scene.end
        if not self.i or not self.scene.anterior:
            return False
        between = letters[self.readings[self.i - 1].last + 1 : reading.first]
        stop = end.search(letters, reading.last + 1, reading.last + 1 + _CLAUSE)
        last = end.search(between[::-1])
        opened = between[len(between) - last.start() :] if last else ""
        behind = letters[reading.last + 1 : stop.start() if stop else reading.last + 1 + _CLAUSE]
        looks = not self.scene.anterior.isdisjoint(opened + behind)
        return looks and not self.breaks(self.readings[self.i - 1].last)

    def when_follows(self) -> bool:
        """Whether what happened then is told right behind it: "since Friday, when eight soldiers died"."""
        behind = self.readings[self.i].last + 1
        letters = self.tokens.letters[behind : behind + 2]
        return len(letters) > 1 and letters[0] in self.scene.comma and letters[1] in self.scene.when

    def counted_from(self) -> Parts | None:
        """The date right behind a count of units that is counted from it ("ten days before Sunday")."""
        reading = self.readings[self.i]
        following = self.readings[self.i + 1] if self.i + 1 < len(self.readings) else None
        if reading.rule.name != COUNTED or following is None or following.first != reading.last + 1:
            return None
        return following.ends[0] if following.rule.kind == "date" else None

    def said_on(self) -> int | None:
        """The weekday behind it in its sentence on which something is said; None where there is none."""
        following = self.readings[self.i + 1] if self.i + 1 < len(self.readings) else None
        if following is None or following.ends[0].weekday is None:
            return None
        between = self.tokens.letters[self.readings[self.i].last + 1 : following.first]
        if self.scene.end.search(between) or self.scene.speech.isdisjoint(between):
            return None
        return following.ends[0].weekday

    def names_count(self) -> bool:
        """Whether it names the date that was counted right before it: "two weeks later, on 27 December"."""
        before = self.readings[self.i - 1] if self.i else None
        first = self.readings[self.i].first
        if before is None or before.rule.kind != "shift" or first - before.last > _NAMED:
            return False
        return self.tokens.letters[before.last + 1] in self.scene.comma

    def told_before(self) -> Day | None:
        """The first day of the day, month or season with its year that stands nearest before it in its part of the
        sentence.
        """
        first = self.readings[self.i].first
        for reading in reversed(self.readings[max(0, self.i - _BEHIND) : self.i]):
            if self.scene.part.search(self.tokens.letters, reading.last + 1, first):
                return None
            begins = reading.ends[0].begins() if reading.ends else None
            if begins is not None:
                return begins
        return None

    def goes_on(self) -> bool:
        """Whether its sentence holds the mention before it."""
        if not self.i:
            return False
        behind, first = self.readings[self.i - 1].last + 1, self.readings[self.i].first
        return self.scene.end.search(self.tokens.letters, behind, first) is None

    def counts_back(self) -> bool:
        """Whether "six days ago", which says "six days before" as well in languages whose verb ends the clause, goes
        back from a date of its sentence, and behind "from this" of its paragraph: its verb says what had happened by
        then.
        """
        reading, letters, end = self.readings[self.i], self.tokens.letters, self.scene.end
        if not self.i or not self.scene.verb_final or not self.scene.anterior:
            return False
        if letters[reading.first] in self.scene.from_this and self.looks_back():
            return True
        between = letters[self.readings[self.i - 1].last + 1 : reading.first]
        stop = end.search(letters, reading.last + 1, reading.last + 1 + _CLAUSE)
        behind = letters[reading.last + 1 : stop.start() if stop else reading.last + 1 + _CLAUSE]
        return end.search(between) is None and not self.scene.anterior.isdisjoint(between + behind)

    def breaks(self, last: int) -> bool:
        """Whether a paragraph ends between a token before it and it."""
        first, at = self.readings[self.i].first, self.tokens.letters
        return not self.scene.paragraph.isdisjoint(at[last + 1 : first])

    def day_told(self) -> bool:
        """Whether one of the mentions before it in its paragraph is a day."""
        for reading in reversed(self.readings[max(0, self.i - _BEHIND) : self.i]):
            if self.breaks(reading.last):
                return False
            parts = reading.ends[0]
            if reading.rule.kind != "reject" and (parts.day or parts.weekday or parts.deictic is not None):
                return True
        return False

    def time_of_day_told(self) -> bool:
        """Whether it is the time of a day that is told right before it: "the next day, at 13:00"."""
        before = self.readings[self.i - 1] if self.i else None
        first = self.readings[self.i].first
        if before is None or before.rule.kind not in ("near", "date", "shift") or first - before.last > _NAMED:
            return False
        return self.tokens.letters[before.last + 1] in self.scene.comma

    def next_year(self) -> int | None:
        """The year that one of the next mentions gives in its own words, if one does."""
        for reading in self.readings[self.i + 1 : self.i + _AHEAD]:
            if reading.ends[0].year is not None:
                return reading.ends[0].astronomical()
        return None
