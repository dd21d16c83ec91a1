"""Scene: a sentence in which a pronoun may stand, where a clause has one for its subject, and what the sentence leaves
for the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline_builder.extract.attribution import attribution, sources
from timeline_builder.extract.grammar.clause import Clause
from timeline_builder.extract.kinds.kinds import Hits
from timeline_builder.extract.names.name import Name
from timeline_builder.extract.participants.context import WINDOW, Context, Person, persons, unnamed
from timeline_builder.extract.participants.told import Phrase, Told
from timeline_builder.extract.words.language import Lexicon
from timeline_builder.extract.words.tokens import Tokens, some

_PRONOUNS = ("person_pronoun", "thing_pronoun", "first_person")
_CASED = ("oblique", "enclitic", "date_preposition")  # words that belong to the verb, not to the pronoun before them


@dataclass(slots=True, eq=False)
class Scene:
    """A sentence in which a pronoun may stand.

    saying    its clauses that report speech
    phrases   the phrases that name its sources
    pronouns  clause -> the position of the pronoun that is its whole subject, for those that have one
    before    what went before
    seen      the words (lower-case) that have a capital in the middle of a sentence of the text
    source    who speaks in it, "" where nobody is named
    told_by   the words that name who speaks in it
    subjects  clause -> whom its subject stands for, of those asked so far (`definite.subject`)
    """

    text: str
    tokens: Tokens
    clauses: Sequence[Clause]
    names: Sequence[Name]
    saying: Sequence[Clause]
    phrases: Sequence[sources.Phrase]
    pronouns: Mapping[Clause, int]
    before: Context
    words: Lexicon
    seen: frozenset[str] = frozenset()
    source: str = ""
    told_by: attribution.Source | None = None
    subjects: dict[Clause, tuple[str, ...]] = field(default_factory=dict)

    @property
    def main(self) -> Clause | None:
        """The clause that is no other's, where it has a subject."""
        for clause in self.clauses:
            if clause.opener == "" and clause.subject:
                return clause
        return None

    def allowed(self, *, open_names: bool) -> Sequence[Name]:
        """The names that may be given: those of the project, and all of them where names are open."""
        return self.names if open_names else [name for name in self.names if name.known]


def after(scene: Scene, triggers: Hits, meant: Sequence[Person], stands: Callable[[], Phrase]) -> Context:
    """What a sentence and those before it leave for the next one.

    meant    the persons that its pronouns stand for
    stands   what the pronoun in the subject of its main clause stands for where it is "it" or "they"
    """
    text, tokens, every, names, before = scene.text, scene.tokens, scene.clauses, scene.names, scene.before
    found = persons(text, tokens, every, names, before)
    if meant:
        here = {person.called for person in found}
        found.extend(replace(person, at=before.at, start=0) for person in meant if person.called not in here)
    often, kept = before.often, before.people
    if found:
        again = {person.called for person in found}
        often = {**often, **{called: often.get(called, 0) + 1 for called in again}}
        kept = tuple([person for person in kept if person.called not in again])
    if kept and before.at - kept[0].at >= WINDOW:
        kept = tuple([person for person in kept if before.at - person.at < WINDOW])
    return Context(
        people=(*kept, *found, *unnamed(tokens, every, names, before.at)),
        often=often,
        speaker=scene.source or before.speaker,
        spoke=before.at if scene.source else before.spoke,
        told=(*before.told, Told(text, tokens, every, names, triggers, scene.words, before.at, stands)),
        at=before.at + 1,
    )


def pronouns_of(tokens: Tokens, every: Sequence[Clause]) -> dict[Clause, int]:
    """Clause -> the position of the pronoun that is its whole subject, for those that have one."""
    if tokens.classes.isdisjoint(_PRONOUNS):
        return {}
    found = ((clause, _pronoun_of(tokens, clause)) for clause in every)
    return {clause: at for clause, at in found if at is not None}


def _pronoun_of(tokens: Tokens, clause: Clause) -> int | None:
    if clause.subject is None or not some(tokens, *clause.subject, *_PRONOUNS):
        return None
    dated = any(tokens[at].mention for at in range(*clause.subject))  # "On Tuesday night he had called"
    loose = ("adverb", "order", "and", "that", "when", *(("date_preposition",) if dated else ()))
    found = [at for at in range(*clause.subject) if tokens[at].word and not tokens[at].has(*loose)]
    if found and len(found) > 1 and _closes(tokens, found):
        return found[-1]
    if not found or tokens[found[0]].classes.isdisjoint(_PRONOUNS):
        return None
    sure = "determiner" not in tokens[found[0]].classes and all(tokens[at].has(*_CASED) for at in found[1:])
    return found[0] if len(found) == 1 or sure else None  # "նա քայլերթով մեկնել էր"


def _closes(tokens: Tokens, found: Sequence[int]) -> bool:
    """Whether a pronoun of a person closes the phrase, behind what only says when or where: "Parlamentdə çıxışı zamanı
    o, 105 itki barədə danışmışdı"; where it may as well be "that", a comma behind it tells.
    """
    last = found[-1]
    if "person_pronoun" not in tokens[last].classes or not tokens[found[-2]].has("oblique", "adverbial"):
        return False
    return "determiner" not in tokens[last].classes or (last + 1 < len(tokens) and tokens[last + 1].text == ",")


def joined_pronoun(tokens: Tokens, clause: Clause) -> int | None:
    """The position of a pronoun that is the first of two who act: "he and his mentor walked out"."""
    if "person_pronoun" not in tokens.classes or clause.subject is None or clause.subject[1] - clause.subject[0] < 3:
        return None
    at = clause.subject[0]
    joined = (
        "and" in tokens[at + 1].classes
        and "person_pronoun" in tokens[at].classes
        and "determiner" not in tokens[at].classes
    )
    return at if joined else None
