"""What the pages look at: the chronology with its names resolved, and the words for its dates."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from babel import Locale, UnknownLocaleError
from markupsafe import Markup

from timeline_builder import paths
from timeline_builder.dates.display import words
from timeline_builder.dates.value import Date
from timeline_builder.model import Actor, Article, Chronology, Era, Event, Kind, Place
from timeline_builder.output import Heading, Page, Settings
from timeline_builder.site import precision
from timeline_builder.site.locator import locator
from timeline_builder.site.rendering import brief, environment, json_script

PER_PAGE = 80  # no page lists more events than this


@dataclass(frozen=True)
class View:
    """A chronology and the settings it is shown with. An id that nothing describes stands for itself."""

    chronology: Chronology
    settings: Settings

    @functools.cached_property
    def events(self) -> dict[str, Event]:
        """Events by id, in chronological order."""
        return {event.id: event for event in self.chronology.events}

    @functools.cached_property
    def articles(self) -> dict[str, Article]:
        """Articles by id."""
        return {article.id: article for article in self.chronology.articles}

    @functools.cached_property
    def eras(self) -> dict[str, Era]:
        """Eras by id, in order of time."""
        return {era.id: era for era in self.chronology.eras}

    @functools.cached_property
    def place_counts(self) -> dict[str, int]:
        """How many events name each place."""
        return {place: len(ids) for place, ids in self.chronology.by_place.items()}

    @functools.cached_property
    def locale(self) -> Locale:
        """The site's language as a locale; English as written in Britain, day before month."""
        language = self.settings.language
        try:
            return Locale("en", "GB") if language == "en" else Locale.parse(language, sep="-")
        except (UnknownLocaleError, ValueError):
            return Locale("en", "GB")

    def country(self, code: str) -> str:
        """The name of a state by its ISO 3166-1 code; the code where there is no such."""
        return str(self.locale.territories.get(code, code))

    @functools.cached_property
    def _maps(self) -> dict[tuple[int, tuple[str, ...]], Markup]:
        """Maps drawn so far, by the depth of the page and the places chosen: events of one place share theirs."""
        return {}

    def locator(self, path: str, chosen: tuple[str, ...] | None = None) -> Markup:
        """The map around the chosen places, or of all, for a page at `path`; nothing where no coordinates are known."""
        if chosen == ():
            return Markup()
        key = (path.count("/"), chosen or ())
        if key not in self._maps:
            drawn = locator(map(self.place, self.chronology.by_place), self.place_counts, chosen or ())
            html = self.render("locator.html", path, map=drawn) if drawn else ""
            self._maps[key] = Markup(html)  # noqa: S704 - a template's output
        return self._maps[key]

    def some(self, ids: Iterable[str]) -> list[Event]:
        """The published events of these ids, in the order given."""
        return [self.events[id] for id in ids if id in self.events]

    def actor(self, identifier: str) -> Actor:
        """The actor of an id."""
        return self.chronology.names.actors.get(identifier) or Actor(identifier, identifier)

    def place(self, identifier: str) -> Place:
        """The place of an id."""
        return self.chronology.names.places.get(identifier) or Place(identifier, identifier)

    def kind(self, identifier: str) -> Kind:
        """The kind of an id."""
        return self.chronology.names.kinds.get(identifier) or Kind(identifier, identifier, "", "")

    def side(self, identifier: str) -> str:
        """The label of a side, or nothing."""
        side = self.chronology.names.sides.get(identifier)
        return side.label if side else identifier

    def words(self, date: Date | None) -> str:
        """A date as a reader says it, in the site's language."""
        return words(date, self.settings.language) if date else "date unknown"

    def year(self, number: int) -> str:
        """A year in words ("480 BC")."""
        return self.words(Date.of(number))

    def day(self, iso: str) -> str:
        """A day given as ISO 8601, in words."""
        return self.words(Date.parse(iso))

    def when(self, event: Event) -> str:
        """An event's date in words: the contributor's where given."""
        return event.date_words or self.words(event.date)

    def precision(self, event: Event) -> precision.Precision:
        """How precisely an event is dated, in a few words and in a sentence."""
        return precision.explain(event.date, self.words)

    def label(self, event: Event) -> str:
        """What search says beside an event's title: date and kind."""
        return f"{self.when(event)} · {self.kind(event.kind).label}"

    def edit_url(self, path: str) -> str:
        """Where a contributed file can be changed on the forge, or nothing."""
        return self.settings.edit_url + path if path and self.settings.edit_url else ""

    def render(self, template: str, path: str, **values: Any) -> str:
        """The HTML of a template for a page at `path`; its links start from `base`."""
        return (
            environment()
            .get_template(template)
            .render(view=self, paths=paths, base="../" * path.count("/"), path=path, **values)
        )

    def _shared(self, path: str, title: str, description: str) -> Markup:
        """What messengers and networks show of a page: Open Graph, with the card of an event or era."""
        if not self.settings.site_url:
            return Markup()
        found = {
            "og:type": "article",
            "og:site_name": self.settings.site_name,
            "og:title": title,
            "og:description": brief(description),
            "og:url": self.settings.absolute(path),
        }
        card = self.settings.cards and path.startswith(("events/", "eras/")) and path.count("/") == 2
        if card:
            found["og:image"] = self.settings.absolute(paths.card(path))
        tags = [Markup('<meta property="%s" content="%s">') % pair for pair in found.items()]
        tags += [Markup('<meta name="twitter:card" content="summary_large_image">')] if card else []
        return Markup("").join(tags)

    def page(
        self,
        template: str,
        path: str,
        *,
        title: str,
        description: str,
        schema: dict[str, Any] | None = None,
        toc: Sequence[Heading] = (),
        search: str = "",
        label: str = "",
        weight: float = 1.0,
        source: str = "",
        **values: Any,
    ) -> Page:
        """A page made from a template, with its JSON-LD: a WebPage where no `schema` says more."""
        described = {
            "@context": "https://schema.org",
            "@type": "WebPage",
            "name": title,
            "description": brief(description, 300),
            "inLanguage": self.settings.language,
            **({"url": self.settings.absolute(path)} if self.settings.site_url else {}),
            **(schema or {}),
        }
        script = Markup('<script type="application/ld+json">%s</script>') % json_script(described)
        return Page(
            path=path,
            title=title,
            description=brief(description),
            html=self.render(template, path, title=title, source=source, **values),
            toc=tuple(toc),
            search=search,
            label=label,
            weight=weight,
            head=script + self._shared(path, title, description),
            source=source,
        )


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a long list of events: its number, how many there are, and its events by year.

    years   (year or None where unknown, its events), in order
    before  how many events stand on the sheets before this one
    """

    number: int
    sheets: int
    years: tuple[tuple[int | None, tuple[Event, ...]], ...]
    events: tuple[Event, ...]
    before: int
    total: int
    path: str

    @property
    def pages(self) -> list[tuple[int, str]]:
        """The number and address of every sheet."""
        return [(number, paths.numbered(self.path, number)) for number in range(1, self.sheets + 1)]


def sheets(events: Sequence[Event], path: str) -> list[Sheet]:
    """The events split so that no page lists more than PER_PAGE; one empty sheet where there are none."""
    number = max(1, -(-len(events) // PER_PAGE))
    found = []
    for index in range(number):
        chosen = tuple(events[index * PER_PAGE : (index + 1) * PER_PAGE])
        years: dict[int | None, list[Event]] = {}
        for event in chosen:
            years.setdefault(event.date.year, []).append(event)
        grouped = tuple((year, tuple(inside)) for year, inside in years.items())
        found.append(Sheet(index + 1, number, grouped, chosen, index * PER_PAGE, len(events), path))
    return found


def on_sheet(page: Page, sheet: Sheet) -> Page:
    """The page as a further sheet of its list, told apart by its title and address."""
    if sheet.number == 1:
        return page
    return replace(page, title=f"{page.title}, page {sheet.number}", search="", weight=0.2)
