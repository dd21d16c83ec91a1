"""Traces: where each one who was told of before a pronoun was named, and how often, for the choice among them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.participants import things
from timeline_builder.extract.participants.mentioned import Mentioned, mentioned
from timeline_builder.extract.participants.scene import Scene
from timeline_builder.extract.words.tokens import Token, Tokens

Spot = tuple[int, int]  # a sentence, and a position among its tokens
_SURE = ("person", "office", "country")


@dataclass(slots=True)
class Trace:
    """One who was told of.

    one        as what: the last mention, with the gender and the sort that any of them tells
    last       the sentence and the mention before the run of the pronoun, None where none is
    since      the first mention in the run
    sentences  the numbers of the sentences that name it
    """

    one: Mentioned
    last: tuple[int, Mentioned] | None = None
    since: Mentioned | None = None
    sentences: set[int] = field(default_factory=set)

    def add(self, number: int, one: Mentioned, *, before: bool) -> None:
        """Add a mention; of two in a sentence the subject counts."""
        if self.one is not one:
            sort = self.one.sort if self.one.sort in _SURE else one.sort
            self.one = one._replace(gender=one.gender or self.one.gender, sort=sort)
        self.sentences.add(number)
        if before and (self.last is None or self.last[0] < number or rank(one) < rank(self.last[1])):
            self.last = (number, one)
        elif not before and self.since is None:
            self.since = one


def rank(one: Mentioned) -> int:
    """How near the subject of its sentence one stands: 0 for that itself."""
    return 0 if one.role == "subject" else 1 if one.role in ("subordinate", "reported") else 2


def traces(scene: Scene, at: int, clause: Clause, start: Spot) -> dict[str, Trace]:
    """Called -> the trace, of each one who was told of and is no other part of the pronoun's clause.

    start   where the run of the pronoun at `at` begins
    """
    now = scene.before.at
    own = list(_in(scene))
    told = [*_before(scene), *((now, one) for one in own)]
    longer = whole([one for _, one in told])
    found: dict[str, Trace] = {}
    for number, one in told:
        spot = (number, one.start)
        if spot > (now, at):
            if clause.opener != "when" or one.role != "subject":
                continue
            one = one._replace(role="later")  # "after he was freed, Navalny said …"
        called = longer.get(one.called, one.called)
        found.setdefault(called, Trace(one)).add(number, one, before=spot < start)
    for one in own:
        if one.start > at and clause.holds(one.start):
            found.pop(longer.get(one.called, one.called), None)  # "he beat | Karpov"
    return found


def whole(told: Sequence[Mentioned]) -> dict[str, str]:
    """A person's short name -> the only longer one that has its words."""
    words = {one.called: set(one.called.split()) for one in told if one.sort in ("person", "full", "single")}
    found = {}
    for called, parts in words.items():
        longer = [other for other, more in words.items() if parts < more]
        if len(longer) == 1:
            found[called] = longer[0]
    return found


def run(scene: Scene, at: int, pronoun: Token) -> Spot:
    """Where the run of a pronoun at a position begins: the first of the sentences that go on with it, none of which
    names another whom it may stand for: "Doe was jailed. | He appealed. His lawyer said he …".
    """
    number, first = scene.before.at, _first(scene.tokens, pronoun, at)
    first = at if first is None else first
    if any(one.start < first and one.role == "subject" and agrees(pronoun, one) for one in _in(scene)):
        return number, first
    for told in reversed(scene.before.told[1:]):
        found = _first(told.tokens, pronoun, len(told.tokens))
        if found is None or told.span is None:
            break
        leads = told.span[0] <= found < told.span[1]
        if not leads and any(agrees(pronoun, one) for one in told.mentioned):
            break
        number, first = number - 1, found
    return number, first


def describes(tokens: Tokens, span: Spot) -> bool:
    """Whether a phrase speaks of one person without a name: "the 29-year-old", "the former leader"."""
    start, end = span
    stop = next((at for at in range(start, end) if tokens[at].has("preposition", "relative", "mark")), end)
    if (
        stop - start < 2
        or "definite" not in tokens[start].classes
        or any(token.capital for token in tokens[start + 1 : stop])
    ):
        return False
    head = tokens[stop - 1]
    aged = "number" in head.classes and not head.text.isdigit()
    return aged or (head.has("person", "human") and "group" not in head.classes)


def agrees(pronoun: Token, one: Mentioned) -> bool:
    """Whether a pronoun may stand for one by gender and number."""
    if "person_pronoun" in pronoun.classes and (
        one.sort in ("person", "full", "single") or "thing_pronoun" in pronoun.classes
    ):
        if one.gender and pronoun.has("masculine", "feminine"):
            return pronoun.has(one.gender)
        return True
    if "person_pronoun" in pronoun.classes or one.sort == "person":
        return False
    return one.number != "many" or "singular" not in pronoun.classes


def _in(scene: Scene) -> Iterator[Mentioned]:
    return mentioned(scene.text, scene.tokens, scene.clauses, scene.names, scene.words)


def _before(scene: Scene) -> Iterator[tuple[int, Mentioned]]:
    """Who was told of in the sentences before; "the group" of the last one is whom it stands for, too."""
    last = scene.before.last
    stood = things.called_before(scene, last) if last is not None else ""
    again = None
    for number, told in enumerate(scene.before.told):
        for one in told.mentioned:
            again = one if one.called == stood else again
            yield number, one
    if again is not None and last is not None and last.span is not None:
        yield scene.before.at - 1, again._replace(role="subject", start=last.span[0])


def _first(tokens: Tokens, pronoun: Token, end: int) -> int | None:
    """The first pronoun of a sentence that may stand for the same one."""
    owners = (
        ("its", "their")
        if "thing_pronoun" in pronoun.classes
        else ("her",)
        if "feminine" in pronoun.classes
        else ("his",)
    )
    same = "person_pronoun" if "person_pronoun" in pronoun.classes else "thing_pronoun"
    for at in tokens.where(same, *owners):
        token = tokens[at]
        like = token.has(*owners) or not any(
            token.has(one) != pronoun.has(one) for one in ("masculine", "feminine", "plural")
        )
        if at < end and like:
            return at
    return None
