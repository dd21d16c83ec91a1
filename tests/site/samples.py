"""Chronologies for tests and measurements: a small one by hand, a hostile one, and as many events as asked for."""

import random

from timeline_builder.chronology.build import build
from timeline_builder.dates.value import Date
from timeline_builder.errors import Position
from timeline_builder.model import (
    Actor,
    Alias,
    Article,
    Claim,
    Content,
    Era,
    Event,
    Kind,
    Merge,
    Names,
    Place,
    Quotation,
    Reference,
    Side,
)

TEXT = (
    "BAKU, October 11. /TASS/. The prosecutor's office reported that nine people were killed and 34 wounded. "
    "The ceasefire came into effect at 12.00 local time on Saturday, October 10.\n\n"
    "The area experienced flare-ups of violence in the summer of 2014."
)

KINDS = {
    "ceasefire": Kind("ceasefire", "Ceasefire", "#0072b2", "handshake"),
    "war": Kind("war", "War", "#d55e00", "sword-cross"),
    "talks": Kind("talks", "Talks", "#009e73", "forum"),
    "statement": Kind("statement", "Statement", "#cc79a7", "bullhorn"),
}
ACTORS = {
    "azerbaijan": Actor("azerbaijan", "Azerbaijan", (Alias("Azərbaycan", "az"), Alias("Азербайджан", "ru"))),
    "armenia": Actor("armenia", "Armenia", (Alias("Հայաստան", "hy"), Alias("Армения", "ru"))),
    "minsk-group": Actor("minsk-group", "OSCE Minsk Group", description="Mediators since 1992."),
}
SHUSHA = (
    Alias("Shusha", "en"),
    Alias("Shushi", "en"),
    Alias("Susa", "en"),
    Alias("Şuşa", "az"),
    Alias("Շուշի", "hy"),
    Alias("Шуша", "ru"),
)
PLACES = {
    "shusha-shushi": Place("shusha-shushi", "Shusha / Shushi", SHUSHA, 39.76, 46.75, country="AZ"),
    "ganja": Place("ganja", "Ganja", (Alias("Gəncə", "az"), Alias("Гянджа", "ru")), 40.68, 46.36, country="AZ"),
    "aghdam": Place(
        "aghdam", "Aghdam / Akna", (Alias("Agdam", "en"), Alias("Ağdam", "az")), 39.99, 46.93, country="AZ"
    ),
    "khankendi": Place(
        "khankendi", "Stepanakert / Khankendi", (Alias("Xankəndi", "az"), Alias("Xankendi", "en")), 39.82, 46.75
    ),
    "moscow": Place("moscow", "Moscow", (Alias("Москва", "ru"),), 55.75, 37.62, approximate=False),
    "nowhere": Place("nowhere", "A place without coordinates"),
}
SIDES = {"AZ": Side("AZ", "Azerbaijani"), "RU": Side("RU", "Russian")}
NAMES = Names(ACTORS, PLACES, KINDS, SIDES)
ERAS = (
    Era("war-1992", "The war of 1992 to 1994", Date.parse("1992/1994"), "A **war** of two years."),
    Era("frozen-years", "The frozen years", Date.parse("1994-06/2016-03"), redirect_from=("cold-years",)),
    Era(
        "war-2020", "The war of 2020", Date.parse("2020-09-27/2020-11-10"), "44 days.",
        questions=("What did each side say it fought for?",), position=Position("content/eras/war-2020.md"),
    ),
)  # fmt: skip
ARTICLE = Article(
    "2020-10-11-tass-ganja", "Strike on Ganja", "TASS", Date.parse("2020-10-11"), "en", TEXT,
    url="https://tass.example/1", side="RU", position=Position("content/articles/2020-10-11-tass-ganja.md"),
)  # fmt: skip
OPEN = Article(
    "2021-01-01-diary", "Ein Tagebuch", "Archiv", Date.parse("2021"), "de", "Erster Satz.\n\nZweiter.", "full"
)


def quote(words: str, mark: str = "") -> Quotation:
    """The words as evidence from the article, with one of them marked."""
    start = TEXT.index(words)
    marks = ((words.index(mark), words.index(mark) + len(mark)),) if mark else ()
    return Quotation(ARTICLE.id, start, start + len(words), words, marks)


def event(identifier: str, date: str, kind: str = "talks", **more: object) -> Event:
    """An event that is reviewed and rests on a reference, unless said otherwise."""
    title = more.pop("title", f"Event {identifier}")
    more.setdefault("status", "reviewed")
    more.setdefault("evidence", (Reference("A page", "A publisher", "https://example.org/page"),))
    return Event(identifier, title, Date.parse(date), kind, more.pop("status"), **more)  # type: ignore[arg-type]


def small() -> Content:
    """One event of every precision, with everything a page can show."""
    events = (
        event(
            "truce", "2020-10-10T12:00", "ceasefire", title="Humanitarian truce from noon",
            actors=("azerbaijan", "armenia"), places=("moscow", "shusha-shushi"), contested=True, doubtful=True,
            summary_markdown="A truce for *humanitarian* reasons. [More](https://example.org/more)",
            date_note="The text names no time zone.", date_words="12:00, 10 October 2020",
            redirect_from=("truce-10-october",), related=("ganja",),
            position=Position("content/events/truce.md"),
            evidence=(
                quote("The ceasefire came into effect at 12.00 local time on Saturday, October 10", "October 10"),
                Reference("Statement", "Ministry", "https://example.org/statement", Date.parse("2020-10-10"), "ru",
                          "primary", "RU", "https://example.org/copy", "As reproduced."),
            ),
        ),
        event(
            "ganja", "2020-10-11", "war", title="Strike on Ganja", places=("ganja",), actors=("azerbaijan",),
            status="extracted", attributed_to="the prosecutor's office",
            evidence=(quote("nine people were killed and 34 wounded"),),
            claims=(
                Claim("killed", "Prosecutor General's Office", 9, "at least", "civilians", source=ARTICLE.id),
                Claim("wounded", "Prosecutor General's Office", 34, source="https://example.org/x"),
                Claim("killed", "Another office", None, whom="civilians", text="dozens"),
                Claim("date", "A chronicle", date=Date.parse("2020-10-10")),
            ),
            merged=(Merge(ARTICLE.id, "War crime", Date.parse("2020-10-11"), "same day and place"),),
        ),
        event("flare-up", "2014-22", "war", title="Flare-up of violence", status="extracted",
              evidence=(quote("flare-ups of violence in the summer of 2014", "summer of 2014"),)),
        event("talks", "1992/..", title="Talks under the Minsk Group", actors=("minsk-group",)),
        event("fighting", "1992/1994", "war", places=("aghdam", "khankendi")),
        event("begins", "1988-02~", places=("nowhere",)),
        event("decade", "199X"),
        event("before", "../1993"),
        event("year", "1993?"),
        event("old", "-0479"),
        event("unknown", "XXXX"),
    )  # fmt: skip
    return Content((ARTICLE, OPEN), events, ERAS, NAMES)


EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>'


def hostile() -> Content:
    """A chronology in which every text a contributor can write tries to run a script."""
    names = Names(
        {"a": Actor("a", f"Actor {EVIL}", (Alias(EVIL, "en"),), description=EVIL)},
        {"p": Place("p", f"Place {EVIL}", (Alias(EVIL, EVIL),), 1.0, 1.0, country=EVIL, description=EVIL)},
        {"k": Kind("k", f"Kind {EVIL}", "red;}</style><script>alert(1)</script>", "../../../../../etc/passwd")},
        {"s": Side("s", EVIL)},
    )
    markdown = f"{EVIL} [x](javascript:alert(1)) <a href='data:text/html,x'>y</a> <style>*{{}}</style> ![z](x)"
    article = Article(
        "art", EVIL, EVIL, Date.parse("2020-01-01"), "en", EVIL + " " + EVIL, "full", "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>", "s",
    )  # fmt: skip
    evil = Event(
        "evil", EVIL, Date.parse("2020-01-01"), "k", "extracted", "e", markdown, ("a",), ("p",),
        (
            Quotation("art", 0, len(EVIL), EVIL, ((0, 9), (5, 40)), EVIL),
            Reference(EVIL, EVIL, "javascript:alert(1)", None, EVIL, "media", "s", " JavaScript:alert(1)", EVIL),
        ),
        (Claim(EVIL, EVIL, 1, EVIL, EVIL, EVIL, source="javascript:alert(1)"),),
        EVIL, EVIL, EVIL, merged=(Merge("art", EVIL, Date.parse("2020"), EVIL),),
    )  # fmt: skip
    era = Era("e", EVIL, Date.parse("2020"), markdown, (EVIL,))
    return Content((article,), (evil,), (era,), names)


def generated(number: int, seed: int = 1) -> Content:
    """That many events over 35 years, unevenly as life is, always the same for the same numbers."""
    chance = random.Random(seed)
    kinds = [*KINDS]
    places = {
        f"place-{index}": Place(
            f"place-{index}", f"Town {index} / Ville {index}", (Alias(f"Şəhər {index}", "az"),),
            39 + chance.random() * 2, 45 + chance.random() * 3,
        )
        for index in range(60)
    }  # fmt: skip
    actors = {f"actor-{index}": Actor(f"actor-{index}", f"Office {index}") for index in range(40)}
    verbs = [
        "meet",
        "sign",
        "reject",
        "announce",
        "shell",
        "reach",
        "leave",
        "condemn",
        "open",
        "close",
        "visit",
        "mediate",
    ]
    things = [
        "a ceasefire",
        "the road",
        "a statement",
        "the village",
        "an agreement",
        "talks on prisoners",
        "a new plan",
    ]
    events = []
    for index in range(number):
        year = chance.choice([1988, 1990, 1991, 1992, 1992, 1993, 1993, 1994, *range(1995, 2023), *([2020] * 8)])
        month, day = chance.randint(1, 12), chance.randint(1, 28)
        date = chance.choices(
            [f"{year}-{month:02d}-{day:02d}", f"{year}-{month:02d}", f"{year}", f"{year}-22"], [80, 14, 3, 3]
        )[0]
        who, where = chance.sample([*actors], 2), chance.sample([*places], 1)
        title = f"{actors[who[0]].name} and {actors[who[1]].name} {chance.choice(verbs)} {chance.choice(things)}"
        events.append(
            Event(
                f"{date}-event-{index}", title, Date.parse(date), chance.choice(kinds),
                chance.choices(["reviewed", "extracted"], [70, 30])[0],  # type: ignore[arg-type]
                "", f"{title} in {places[where[0]].name}. " * 2, tuple(who), tuple(where),
                (Reference(f"Report {index}", f"Agency {index % 9}", f"https://example.org/{index}"),),
                (Claim("killed", "an office", chance.randint(1, 40)),) if index % 10 == 0 else (),
            )
        )  # fmt: skip
    eras = (
        Era("first", "Collapse and declaration", Date.parse("1988/1991")),
        Era("second", "The war of 1992 to 1994", Date.parse("1992/1994")),
        Era("third", "The frozen years", Date.parse("1995/2019")),
        Era("fourth", "The war of 2020", Date.parse("2020")),
        Era("fifth", "What came after", Date.parse("2021/2022")),
    )
    return Content((), tuple(events), eras, Names(actors, places, KINDS, SIDES))


def chronology(content: Content):
    """The chronology of hand-made content."""
    return build(content, {})[0]
