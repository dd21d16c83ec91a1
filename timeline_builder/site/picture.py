"""A picture of time: eras as bands, events as marks on an even axis, imprecise dates as spans below it.

Everything here is geometry as data; `templates/picture.html` draws it. Marks keep their place in time
when the picture is stretched, so that a reader's browser can zoom with one transformation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline_builder.model import Era, Event
from timeline_builder.site.timescale import Scale, Tick, scale_of, span, ticks

PITCH = 8.0  # from one mark to the next, beside it or above it
_MARGIN = 26.0
_BAND = 24.0
_TICK_ROOM = 60.0  # the width a year needs under its tick
_LETTER = 7.2  # the mean width of a letter of a band's title


@dataclass(frozen=True, slots=True)
class Band:
    """An era from x0 to x1; its title stands in it, or below it at (text_x, text_y) where it has no room."""

    era: Era
    x0: float
    x1: float
    y: float
    text_x: float
    text_y: float
    anchor: str

    @property
    def below(self) -> bool:
        """Whether the title stands below the band, and needs a line up to it."""
        return self.text_y > self.y + _BAND


@dataclass(frozen=True, slots=True)
class Mark:
    """An event at (x, y); x1 is None for a point in time, the span's end otherwise.

    fades   whether the span has no known end ("end"), beginning ("start") or neither ("")
    """

    event: Event
    x: float
    y: float
    x1: float | None = None
    fades: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """All a template needs to draw it. `crowds` are columns (x, y, how many) too full to tell their marks apart."""

    width: float
    height: float
    axis: float
    scale: Scale
    bands: tuple[Band, ...]
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    crowds: tuple[tuple[float, float, int], ...]


def picture(
    events: Sequence[Event], eras: Iterable[Era] = (), *, width: float = 840.0, tallest: float = 168.0
) -> Picture | None:
    """The picture of events in chronological order, or None where no date can be placed.

    width     that of the text column beside a table of contents, unless the picture has the page for itself
    tallest   the greatest height of a column of marks; fuller columns are pressed together
    """
    eras = tuple(eras)
    scale = scale_of([event.date for event in events] + [era.date for era in eras], _MARGIN, width - _MARGIN)
    if scale is None:
        return None
    bands, top = _bands(scale, eras)
    points, spans = _split(scale, events)
    columns = _columns(points)
    rise = min(tallest, max((len(column) for column in columns.values()), default=1) * PITCH)
    axis = top + rise + 2 * PITCH
    marks, crowds = _stack(columns, axis, tallest)
    below, depth = _lanes(spans, axis + 34)
    return Picture(
        width,
        axis + 34 + depth + (PITCH if depth else 0),
        axis,
        scale,
        bands,
        tuple(sorted([*marks, *below], key=lambda mark: mark.event.date.sort_key)),
        tuple(ticks(scale, int((scale.right - scale.left) / _TICK_ROOM))),
        tuple(crowds),
    )


def _bands(scale: Scale, eras: Iterable[Era]) -> tuple[tuple[Band, ...], float]:
    """Bands in as few rows as they need, and below them the titles that do not fit, in as few lines."""
    placed = _rows([(era, *_ends(scale, era)) for era in eras])
    bottom = (max((row for *_, row in placed), default=-1) + 1) * (_BAND + 2)
    bands: list[Band] = []
    lines: list[list[tuple[float, float]]] = []
    for era, x0, x1, row in placed:
        y = row * (_BAND + 2)
        wide = len(era.title) * _LETTER + 12
        if wide < x1 - x0:
            bands.append(Band(era, x0, x1, y, x0 + 6, y + 17, "start"))
            continue
        end = x0 + wide > scale.right
        left, right = (x1 - wide, x1) if end else (x0, x0 + wide)
        line = next((line for line, taken in enumerate(lines) if not _crosses(taken, left, right)), len(lines))
        if line == len(lines):
            lines.append([])
        lines[line].append((left, right))
        at = round(x1 if end else x0, 1)
        bands.append(Band(era, x0, x1, y, at, bottom + 14 + line * 17, "end" if end else "start"))
    return tuple(bands), bottom + len(lines) * 17 + (8 if placed else 0)


def _crosses(taken: Iterable[tuple[float, float]], left: float, right: float) -> bool:
    return any(left < other_right and other_left < right for other_left, other_right in taken)


def _rows(eras: Iterable[tuple[Era, float, float]]) -> list[tuple[Era, float, float, int]]:
    """Each era in the first row that is free where it begins."""
    ends: list[float] = []
    placed = []
    for era, x0, x1 in eras:
        row = next((row for row, end in enumerate(ends) if end <= x0 + 1), len(ends))
        ends[row : row + 1] = [x1]
        placed.append((era, x0, x1, row))
    return placed


def _ends(scale: Scale, dated: Era | Event) -> tuple[float, float]:
    first, last = span(dated.date)
    return (
        scale.left if first is None else scale.at(first),
        scale.right if last is None else scale.at(last),
    )


def _split(scale: Scale, events: Iterable[Event]) -> tuple[list[Mark], list[Mark]]:
    """Marks no wider than a point, and spans; dates without any known end are in neither."""
    points, spans = [], []
    for event in events:
        first, last = span(event.date)
        if first is None and last is None:
            continue
        x0, x1 = _ends(scale, event)
        if x1 - x0 < PITCH and first is not None and last is not None:
            points.append(Mark(event, round((x0 + x1) / 2, 1), 0))
        else:
            fades = "start" if first is None else "end" if last is None else ""
            spans.append(Mark(event, x0, 0, max(x1, x0 + PITCH), fades))
    return points, spans


def _columns(points: Iterable[Mark]) -> dict[int, list[Mark]]:
    columns: dict[int, list[Mark]] = defaultdict(list)
    for mark in points:
        columns[round(mark.x / PITCH)].append(mark)
    return columns


def _stack(
    columns: dict[int, list[Mark]], axis: float, tallest: float
) -> tuple[list[Mark], list[tuple[float, float, int]]]:
    """Marks above the axis, one upon the other in order of time."""
    marks, crowds = [], []
    for column in columns.values():
        step = min(PITCH, tallest / len(column))
        marks += [Mark(mark.event, mark.x, round(axis - PITCH - row * step, 1)) for row, mark in enumerate(column)]
        if step < PITCH / 2:
            crowds.append((column[0].x, axis - PITCH - len(column) * step, len(column)))
    return marks, crowds


def _lanes(spans: Sequence[Mark], top: float) -> tuple[list[Mark], float]:
    """Spans below the axis, each in the first lane that is free where it begins."""
    ends: list[float] = []
    lanes: list[tuple[Mark, int]] = []
    for mark in spans:
        lane = next((lane for lane, end in enumerate(ends) if end + PITCH <= mark.x), len(ends))
        ends[lane : lane + 1] = [mark.x1 or mark.x]
        lanes.append((mark, lane))
    step = min(PITCH + 1, 140 / len(ends)) if ends else 0
    placed = [Mark(mark.event, mark.x, round(top + lane * step, 1), mark.x1, mark.fades) for mark, lane in lanes]
    return placed, len(ends) * step
