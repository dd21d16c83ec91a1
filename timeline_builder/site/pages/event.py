"""A page for each event: its date, what it rests on, who claims what, and where to go from here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from timeline_builder import paths
from timeline_builder.exports.citations import citation_texts
from timeline_builder.exports.jsonld import event_jsonld
from timeline_builder.model import Actor, Claim, Event, Evidence, Place, Quotation
from timeline_builder.output import Heading, Page
from timeline_builder.site.rendering import plain, safe_url
from timeline_builder.site.view import View


def pages(view: View) -> Iterator[Page]:
    """One page an event."""
    for event in view.chronology.events:
        yield _page(view, event)


def _page(view: View, event: Event) -> Page:
    evidence = [proof(view, one) for one in event.evidence]
    claims = table(view, event)
    actors = [_chip(view.actor(id).name, paths.actor(id)) for id in event.actors]
    places = [_chip(view.place(id).name, paths.place(id)) for id in event.places]
    related = [(view.events[link.event], link.reason) for link in _related(view, event)]
    path = paths.event(event.id)
    summary = plain(event.summary_markdown)
    toc = [Heading("evidence", "What it rests on")]
    toc += [Heading("claims", "What is claimed, and by whom")] if claims["rows"] else []
    toc += [Heading("names", "People and places")] if actors or places else []
    toc += [Heading("related", "Related")] if related else []
    toc += [Heading("merged", "Reports taken as one")] if event.merged else []
    toc += [Heading("cite", "Cite this")]
    return view.page(
        "event.html",
        path,
        title=event.title,
        description=f"{view.when(event)}. {summary or event.title}",
        schema=event_jsonld(event, view.chronology, view.settings),
        toc=toc,
        search=" ".join([summary, *names(view, event)]),
        label=view.label(event),
        source=event.position.path,
        event=event,
        era=view.eras.get(event.era),
        precision=view.precision(event),
        evidence=evidence,
        claims=claims,
        actors=actors,
        places=places,
        map=view.locator(path, event.places),
        related=related,
        previous=view.events.get(view.chronology.previous.get(event.id, "")),
        next=view.events.get(view.chronology.next.get(event.id, "")),
        citations=list(citation_texts(event, view.settings).items()),
    )


def _related(view: View, event: Event) -> Iterator[Any]:
    return (link for link in view.chronology.related.get(event.id, ()) if link.event in view.events)


def _chip(name: str, path: str) -> dict[str, Any]:
    return {"name": name, "path": path, "count": None}


def names(view: View, event: Event) -> Iterator[str]:
    """Every spelling of the actors and places an event names, for search."""
    named: list[Actor | Place] = [*map(view.actor, event.actors), *map(view.place, event.places)]
    for one in named:
        yield one.name
        yield from (alias.text for alias in one.aliases)


def proof(view: View, evidence: Evidence) -> dict[str, Any]:
    """A piece of evidence as a template shows it; `page` is the path of its source page, or empty."""
    if isinstance(evidence, Quotation):
        article = view.articles[evidence.article]
        return {
            "quote": evidence.quote,
            "marks": evidence.marks,
            "attributed_to": view.actor(evidence.attributed_to).name,
            "publisher": article.publisher,
            "title": article.title,
            "published": article.published,
            "page": paths.source(article.id),
            "url": article.url,
            "archive": article.archive,
            "language": article.language,
            "kind": "",
            "side": view.side(article.side),
            "note": "",
        }
    return {
        "quote": "",
        "marks": (),
        "attributed_to": "",
        "publisher": evidence.publisher,
        "title": evidence.title or evidence.url,
        "published": evidence.published,
        "page": "",
        "url": evidence.url if evidence.link else "",
        "archive": evidence.archive if evidence.link else "",
        "language": evidence.language,
        "kind": evidence.type,
        "side": view.side(evidence.side),
        "note": evidence.note,
    }


def table(view: View, event: Event) -> dict[str, Any]:
    """Rival claims by claimant (rows) and by what is claimed (columns), in the order they are given.

    In an event that a person wrote, of whom is part of what is claimed. In a found one it is in the sources' words, of
    which several are for the same people ("soldiers", "troops"): it stands with the figure, and rivals in one column.
    """
    columns = list(dict.fromkeys(_what(claim, event) for claim in event.claims))
    claimants = dict.fromkeys(claim.claimed_by for claim in event.claims)
    cells = {(claimant, column): list[dict[str, Any]]() for claimant in claimants for column in columns}
    for claim in event.claims:
        cells[claim.claimed_by, _what(claim, event)].append(_cell(view, event, claim))
    rows = [(claimant, [cells[claimant, column] for column in columns]) for claimant in claimants]
    return {"columns": columns, "rows": rows}


def _what(claim: Claim, event: Event) -> str:
    if event.status != "reviewed":
        return "captured or detained" if claim.what == "captured" else claim.what  # the builder counts both as one
    return f"{claim.what} ({claim.whom})" if claim.whom else claim.what


def figure(view: View, claim: Claim) -> str:
    """A claim's number or date with its qualifier ("at least 9"), empty where it is in words only."""
    value = view.words(claim.date) if claim.date else "" if claim.count is None else f"{claim.count:,}"
    return f"{claim.qualifier} {value}".strip() if value else ""


def _cell(view: View, event: Event, claim: Claim) -> dict[str, Any]:
    keys = [one.article if isinstance(one, Quotation) else one.url for one in event.evidence]
    number = keys.index(claim.source) + 1 if claim.source and claim.source in keys else 0
    return {
        "figure": figure(view, claim),
        "text": claim.text or (claim.whom if event.status == "extracted" else ""),
        "proof": number,
        "url": "" if number else safe_url(claim.source),
    }
