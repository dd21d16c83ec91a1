"""What several formats say of an event."""

from __future__ import annotations

from timeline_builder import paths
from timeline_builder.dates import display
from timeline_builder.model import Actor, Event, Names, Place
from timeline_builder.output import Settings


def url(event: Event, settings: Settings) -> str:
    """The event's page: absolute where the site's address is known, else from the site's root."""
    return settings.absolute(paths.event(event.id))


def changed_on(event: Event, settings: Settings) -> str:
    """The day (ISO) its file was last changed, or empty where no history is known."""
    edit = settings.edits.get(event.position.path)
    return edit.day if edit else ""


def words(event: Event, settings: Settings) -> str:
    """The date as a reader should read it: in the contributor's words, else in those of the site's language."""
    return event.date_words or display.words(event.date, settings.language)


def kind_label(event: Event, names: Names) -> str:
    """What its kind is called; the id where nothing describes it."""
    kind = names.kinds.get(event.kind)
    return kind.label if kind else event.kind


def actors(event: Event, names: Names) -> list[Actor]:
    """Its actors; one that nothing describes is called by its id."""
    return [names.actors.get(name) or Actor(name, name) for name in event.actors]


def places(event: Event, names: Names) -> list[Place]:
    """Its places; one that nothing describes is called by its id."""
    return [names.places.get(name) or Place(name, name) for name in event.places]
