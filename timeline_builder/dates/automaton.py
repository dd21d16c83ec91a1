"""All patterns of a language as one automaton over letters, made state by state as texts need it.

A walk from a token reads each letter once and knows at its end which rules match there, so that the time a text
takes does not grow with the number of rules. It is Thompson's construction with lazily built subsets (Russ Cox,
"Regular Expression Matching Can Be Simple And Fast", 2007); what must stand beside a token is a condition.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_TRACES = 20_000  # remembered ways through rules: prose repeats the same few hundred shapes


@dataclass(eq=False, slots=True)
class Node:
    """One step of a pattern.

    kind      "token" takes a letter of `letters`; "behind" and "ahead" want one before and behind; "split" goes on
              with any of `then`, the first best; "end" is the end of the rule `rule`
    options   what a token is kept as: (field, end, class, letters of the class), end "" or "2" to "9"
    """

    kind: str
    letters: frozenset[str] = frozenset()
    then: list[Node] = field(default_factory=list)
    options: tuple[tuple[str, str, str, frozenset[str]], ...] = ()
    rule: int = -1


class Kept(NamedTuple):
    """A token of a match: its distance from the first one, its field, the end it belongs to, and its class there."""

    distance: int
    field: str
    end: str
    name: str


_Item = tuple[Node, frozenset[str] | None]  # a token or an end, and what the next letter must be one of
_Begin = tuple[
    Node, frozenset[str] | None, frozenset[str] | None
]  # a token, what must stand before it, what it must be


class State(dict[str, "State | None"]):
    """Where some patterns stand after some letters: the next letter -> where that leads, found when it is first read;
    None where it leads nowhere.
    """

    __slots__ = ("_automaton", "_items", "ends")

    def __init__(self, items: frozenset[_Item], automaton: Automaton) -> None:
        super().__init__()
        self._items, self._automaton = items, automaton
        ends = ((node.rule, ahead) for node, ahead in items if node.kind == "end")
        self.ends = sorted(ends, key=lambda end: end[0])

    def __missing__(self, letter: str) -> State | None:
        targets = [
            node.then[0]
            for node, ahead in self._items
            if node.kind == "token" and letter in node.letters and (ahead is None or letter in ahead)
        ]
        following = self[letter] = self._automaton.state(targets, letter)
        return following

    def rule(self, following: str) -> int:
        """The first rule that ends here before that letter; -1 for none."""
        for rule, ahead in self.ends:
            if ahead is None or following in ahead:
                return rule
        return -1


class Automaton:
    """Matches all rules at once; `starts` has the first step of each."""

    def __init__(self, starts: Sequence[Node]) -> None:
        self._starts = starts
        self._states: dict[frozenset[_Item], State] = {}
        self._entries: dict[str, State | None] = {}  # the letter before a match and its first -> where that leads
        self._begin: dict[str, list[_Begin]] = {}
        for begin in _beginnings(starts):
            for letter in begin[0].letters if begin[2] is None else begin[0].letters & begin[2]:
                self._begin.setdefault(letter, []).append(begin)
        self._traces: dict[tuple[int, str], tuple[Kept, ...]] = {}

    def match(self, letters: str, at: int) -> tuple[int, int]:
        """The rule with the longest match that begins at a token, the first such rule, and the token behind it.

        The rule is -1 where none matches. The first and the last letter are never taken: every match has neighbours.
        """
        pair = letters[at - 1 : at + 1]
        state = self._entries[pair] if pair in self._entries else self._enter(pair)
        found, end = -1, at
        for behind in range(at + 1, len(letters)):
            if state is None:
                break
            letter = letters[behind]
            if state.ends and (rule := state.rule(letter)) >= 0:
                found, end = rule, behind
            state = state[letter]
        return found, end

    def openings(self, every: frozenset[str]) -> dict[str, frozenset[str]]:
        """Every letter that a match can begin with -> those of `every` letter that can stand behind it."""
        return {letter: self._followers(letter, every) for letter in self._begin}

    def _followers(self, letter: str, every: frozenset[str]) -> frozenset[str]:
        found: set[str] = set()
        for node, ahead in _closure([node.then[0] for node, _, _ in self._begin[letter]], letter):
            if node.kind == "token":
                found |= node.letters if ahead is None else node.letters & ahead
            else:
                found |= every if ahead is None else ahead
        return frozenset(found)

    def kept(self, rule: int, letters: str, at: int, end: int) -> tuple[Kept, ...]:
        """The tokens that a match keeps as fields."""
        key = (rule, letters[at - 1 : end + 1])
        trace = self._traces.get(key)
        if trace is None:
            if len(self._traces) >= _TRACES:
                self._traces.clear()
            trace = self._traces[key] = tuple(_trace(self._starts[rule], key[1], 1, len(key[1]) - 1) or ())
        return trace

    def _enter(self, pair: str) -> State | None:
        before, letter = pair[0], pair[1]
        begins = self._begin.get(letter, ())
        targets = [node.then[0] for node, behind, _ in begins if behind is None or before in behind]
        state = self._entries[pair] = self.state(targets, letter)
        return state

    def state(self, nodes: list[Node], before: str) -> State | None:
        """Where steps behind a letter lead; None for no steps."""
        if not nodes:
            return None
        items = _closure(nodes, before)
        state = self._states.get(items)
        if state is None:
            state = self._states[items] = State(items, self)
        return state


def _closure(nodes: list[Node], before: str) -> frozenset[_Item]:
    """Everything that can come next without taking a letter, the letter before being `before`."""
    todo: list[_Item] = [(node, None) for node in nodes]
    seen: set[_Item] = set()
    while todo:
        item = todo.pop()
        if item in seen:
            continue
        seen.add(item)
        node, ahead = item
        if node.kind == "split":
            todo.extend([(then, ahead) for then in node.then])
        elif node.kind == "ahead":
            todo.append((node.then[0], node.letters if ahead is None else ahead & node.letters))
        elif node.kind == "behind" and before in node.letters:
            todo.append((node.then[0], ahead))
    return frozenset([item for item in seen if item[0].kind in ("token", "end")])


def _beginnings(starts: Sequence[Node]) -> Iterator[_Begin]:
    """The tokens that rules can begin with, what the letter before them must be one of, and they themselves."""
    todo: list[_Begin] = [(node, None, None) for node in starts]
    while todo:
        node, behind, ahead = todo.pop()
        if node.kind == "token":
            yield node, behind, ahead
        elif node.kind == "behind":
            todo.append((node.then[0], node.letters if behind is None else behind & node.letters, ahead))
        elif node.kind == "ahead":
            todo.append((node.then[0], behind, node.letters if ahead is None else ahead & node.letters))
        else:
            todo.extend([(then, behind, ahead) for then in node.then])


def _trace(node: Node, letters: str, at: int, end: int) -> list[Kept] | None:
    """A way through a rule that takes exactly the letters up to `end`; what can be left out is taken where it can."""
    if node.kind == "end":
        return [] if at == end else None
    if node.kind == "split":
        ways = (_trace(then, letters, at, end) for then in node.then)
        return next((way for way in ways if way is not None), None)
    if node.kind == "token":
        if at >= end or letters[at] not in node.letters:
            return None
        rest = _trace(node.then[0], letters, at + 1, end)
        return None if rest is None else [_kept(node, letters, at), *rest]
    beside = letters[at - 1] if node.kind == "behind" else letters[at]
    rest = _trace(node.then[0], letters, at, end) if beside in node.letters else None
    if rest is None or not node.options:
        return rest
    return [_kept(node, letters, at - 1), *rest]


def _kept(node: Node, letters: str, at: int) -> Kept:
    option = next(option for option in node.options if letters[at] in option[3])
    return Kept(at - 1, *option[:3])
